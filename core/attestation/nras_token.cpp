#include "core/attestation/nras_token.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/attestation/nras_claims_internal.h"
#include "core/base/codec.h"
#include "core/base/json_check.h"
#include "core/crypto/hash.h"

namespace stacknet::attestation {
namespace {

namespace json = boost::json;

constexpr std::size_t kOuterDepthMax = 4;
constexpr std::int64_t kSkewMaxS = 60;
constexpr std::int64_t kLifetimeMaxS = 3'600;
constexpr std::string_view kSubject = "NVIDIA-PLATFORM-ATTESTATION";
constexpr std::string_view kDevicePrefix = "GPU-";
constexpr std::string_view kOverall = "overall token";

std::string_view viewOf(const json::string& text) {
    return {text.data(), text.size()};
}

/// `[["JWT", overall], {"GPU-0": token, ...}]`
struct DetachedEat {
    std::string overall;
    std::map<std::string, std::string> devices;  // by name
};

std::optional<TokenFault> readDetachedEat(std::string_view text, DetachedEat& out) {
    const auto shape = [](const char* what) {
        return TokenFault{Reason::Parse,
                          std::string("The answer is not [[\"JWT\", token], {\"GPU-0\": "
                                      "token, ...}]: ") +
                              what + "."};
    };
    if (text.size() > kNrasJsonMax) {
        return TokenFault{Reason::TooLarge, "The answer is larger than 512 KiB."};
    }
    if (const auto problem = checkJson(text, JsonRules{kOuterDepthMax, false})) {
        return TokenFault{Reason::Parse, "The answer is not strict JSON: " +
                                             escaped(describe(*problem, text)) + "."};
    }
    json::error_code error;
    const json::value value = json::parse(json::string_view(text.data(), text.size()), error);
    if (error || !value.is_array() || value.as_array().size() != 2) return shape("not two parts");
    const json::value& head = value.as_array()[0];
    if (!head.is_array() || head.as_array().size() != 2 || !head.as_array()[0].is_string() ||
        head.as_array()[0].as_string() != "JWT" || !head.as_array()[1].is_string()) {
        return shape("its first part is another");
    }
    const json::value& rest = value.as_array()[1];
    if (!rest.is_object() || rest.as_object().empty()) return shape("it has no device tokens");
    if (rest.as_object().size() > kNrasGpusMax) return shape("it has more than 16 device tokens");
    out.overall = std::string(viewOf(head.as_array()[1].as_string()));
    for (const auto& device : rest.as_object()) {
        if (!device.value().is_string()) return shape("a device token is no text");
        out.devices.emplace(std::string(device.key()), viewOf(device.value().as_string()));
    }
    return std::nullopt;
}

class Verification {
public:
    Verification(const NrasKeySet& keys, const NrasRules& rules, SeenTokens* seen,
                 std::uint64_t* verified)
        : m_keys(keys), m_rules(rules), m_seen(seen), m_verified(verified) {
        m_rules.skewS = std::clamp<std::int64_t>(m_rules.skewS, 0, kSkewMaxS);
        m_rules.lifetimeMaxS = std::clamp<std::int64_t>(m_rules.lifetimeMaxS, 0, kLifetimeMaxS);
    }

    NrasVerdict run(std::string_view text) {
        if (const auto fault = readDetachedEat(text, m_eat)) {
            add(*fault, "");
            return std::move(m_verdict);
        }
        NrasClaims overall;
        if (!openToken(m_eat.overall, std::string(kOverall), overall)) return std::move(m_verdict);
        checkOverall(overall);
        checkSubmodules(overall);
        if (!checkDevices()) {
            m_verdict.gpus.clear();
            return std::move(m_verdict);
        }
        checkCount();
        checkResult(overall);
        if (m_verdict.firstProblem() == nullptr) checkReplay();
        if (m_verdict.firstProblem() == nullptr) m_verdict.validUntilS = m_validUntilS;
        return std::move(m_verdict);
    }

private:
    void pass(CheckKind kind, std::string detail) {
        m_verdict.checks.push_back(Check::pass(kind, std::move(detail)));
    }
    void fail(Reason reason, std::string detail, CheckKind kind = CheckKind::Token) {
        m_verdict.checks.push_back(Check::fail(kind, reason, std::move(detail)));
    }
    void add(const TokenFault& fault, const std::string& who) {
        const bool size = fault.reason == Reason::TooLarge;
        fail(fault.reason, who.empty() ? fault.detail : who + ": " + fault.detail,
             size ? CheckKind::Size : CheckKind::Token);
    }

    /// Form, algorithm, key, signature, and only then the claims.
    bool openToken(std::string_view token, const std::string& who, NrasClaims& claims) {
        CompactJws jws;
        if (const auto fault = readCompactJws(token, jws)) {
            add(*fault, who);
            return false;
        }
        if (const auto fault = m_keys.verify(jws, m_rules.nowS, m_verified)) {
            add(*fault, who);
            return false;
        }
        if (const auto fault = NrasClaims::read(jws.payload, claims)) {
            add(*fault, who);
            return false;
        }
        m_validUntilS = std::min(m_validUntilS, m_keys.keyValidUntilS(jws.keyId));
        pass(CheckKind::Token,
             who + ": signed by the service's key \"" + escaped(jws.keyId) + "\".");
        return true;
    }

    void checkOverall(const NrasClaims& claims) {
        const std::string who(kOverall);
        const NrasStamp stamp = checkNrasStamp(claims, m_rules, who, m_verdict.checks);
        m_verdict.id = escaped(stamp.id);
        m_verdict.issuedAtS = stamp.issuedAtS;
        m_verdict.expiresAtS = stamp.expiresAtS;
        m_ids.push_back(stamp.id);
        m_validUntilS = std::min(m_validUntilS, stamp.expiresAtS);
        checkNrasNonce(claims, m_rules, who, m_verdict.checks);
        m_verdict.claimsVersion = escaped(claims.text("x-nvidia-ver").value_or(""));
        if (m_verdict.claimsVersion != "2.0" && m_verdict.claimsVersion != "3.0") {
            fail(Reason::TokenClaim, who + ": has claims of version \"" + m_verdict.claimsVersion +
                                         "\"; 2.0 and 3.0 are known.");
        }
        if (claims.text("sub") != kSubject) {
            fail(Reason::TokenClaim, who + ": is about something else than a platform.");
        }
    }

    /// Names and digests, before any device token is read.
    void checkSubmodules(const NrasClaims& claims) {
        const json::object* submods = claims.object("submods");
        if (submods == nullptr) {
            fail(Reason::TokenClaim, "overall token: has no submods.");
            return;
        }
        std::size_t equal = 0;
        for (const auto& member : *submods) {
            const std::string name(member.key());
            const auto device = m_eat.devices.find(name);
            if (device == m_eat.devices.end()) {
                fail(Reason::TokenSubmod, "The token of \"" + escaped(name) + "\" is missing.");
            } else if (!isDigestOf(member.value(), device->second)) {
                fail(Reason::TokenSubmod, "The token of \"" + escaped(name) +
                                              "\" is not the one that the overall token names.");
            } else {
                ++equal;
            }
        }
        for (const auto& [name, token] : m_eat.devices) {
            if (!submods->contains(name)) {
                fail(Reason::TokenSubmod,
                     "The overall token does not name \"" + escaped(name) + "\".");
            }
        }
        if (equal == m_eat.devices.size()) {
            pass(CheckKind::Token, std::to_string(equal) + " device tokens have their digests.");
        }
    }
    /// ["DIGEST", ["SHA-256", hex of the compact token]]
    static bool isDigestOf(const json::value& claim, const std::string& token) {
        if (!claim.is_array() || claim.as_array().size() != 2) return false;
        const json::value& kind = claim.as_array()[0];
        const json::value& pair = claim.as_array()[1];
        if (!kind.is_string() || kind.as_string() != "DIGEST" || !pair.is_array() ||
            pair.as_array().size() != 2) {
            return false;
        }
        const json::value& algorithm = pair.as_array()[0];
        const json::value& digest = pair.as_array()[1];
        return algorithm.is_string() && algorithm.as_string() == "SHA-256" && digest.is_string() &&
               viewOf(digest.as_string()) == toHex(crypto::sha256(asBytes(token)));
    }

    /// False when one of them is not the service's.
    bool checkDevices() {
        for (std::size_t index = 0; index < m_eat.devices.size(); ++index) {
            const std::string name = std::string(kDevicePrefix) + std::to_string(index);
            const auto device = m_eat.devices.find(name);
            if (device == m_eat.devices.end()) {
                const std::string other = m_eat.devices.begin()->first;
                fail(other.starts_with(kDevicePrefix) ? Reason::TokenSubmod : Reason::WrongDevice,
                     "There is no token of \"" + name + "\"; there is one of \"" + escaped(other) +
                         "\".",
                     CheckKind::Identity);
                return true;
            }
            NrasClaims claims;
            if (!openToken(device->second, name, claims)) return false;
            const NrasStamp stamp = checkNrasStamp(claims, m_rules, name, m_verdict.checks);
            m_ids.push_back(stamp.id);
            m_validUntilS = std::min(m_validUntilS, stamp.expiresAtS);
            NrasGpu gpu;
            gpu.name = name;
            checkNrasDevice(claims, m_verdict.claimsVersion, index, m_rules, gpu, m_verdict.checks);
            m_verdict.gpus.push_back(std::move(gpu));
        }
        return true;
    }

    void checkCount() {
        if (m_eat.devices.size() != m_rules.gpus) {
            fail(Reason::Count, "The answer is about " + std::to_string(m_eat.devices.size()) +
                                    " GPUs, the node registered " + std::to_string(m_rules.gpus) +
                                    ".");
        }
        std::set<std::string_view> known;
        for (const NrasGpu& gpu : m_verdict.gpus) {
            if (!gpu.ueid.empty() && !known.insert(gpu.ueid).second) {
                fail(Reason::DuplicateGpu, gpu.name + " is a GPU that is there already.",
                     CheckKind::Identity);
            }
        }
    }

    void checkResult(const NrasClaims& claims) {
        const auto result = claims.boolean("x-nvidia-overall-att-result");
        m_verdict.overallResult = result.value_or(false);
        if (m_verdict.overallResult) {
            pass(CheckKind::Token, "The service says that the attestation succeeded.");
        } else {
            fail(Reason::TokenClaim, result ? "The service says that the attestation failed."
                                            : "The overall token has no result.");
        }
    }

    void checkReplay() {
        if (m_seen == nullptr) {
            m_verdict.checks.push_back(Check::skipped(
                CheckKind::Token, "Whether the token was shown before is not looked at here."));
            return;
        }
        switch (m_seen->take(m_ids, m_verdict.expiresAtS + m_rules.skewS, m_rules.nowS)) {
            case SeenTokens::Outcome::Fresh:
                pass(CheckKind::Token, "The token was not shown before.");
                return;
            case SeenTokens::Outcome::Seen:
                return fail(Reason::TokenReplay, "The token, or one in it, was shown before.");
            case SeenTokens::Outcome::Full:
                return fail(Reason::TokenReplay,
                            "Too many tokens count at this time; try again in an hour.");
            case SeenTokens::Outcome::ClockBack:
                return fail(Reason::Clock, "The verifier's clock went back.");
        }
    }

    const NrasKeySet& m_keys;
    NrasRules m_rules;
    SeenTokens* m_seen;
    std::uint64_t* m_verified;
    DetachedEat m_eat;
    std::vector<std::string> m_ids;
    std::int64_t m_validUntilS = INT64_MAX;
    NrasVerdict m_verdict;
};

}  // namespace

bool NrasVerdict::passed() const {
    return !checks.empty() && firstProblem() == nullptr;
}

const Check* NrasVerdict::firstProblem() const {
    const auto problem =
        std::ranges::find_if(checks, [](const Check& check) { return !check.good(); });
    return problem == checks.end() ? nullptr : &*problem;
}

NrasVerdict verifyNrasToken(std::string_view detachedEat, const NrasKeySet& keys,
                            const NrasRules& rules, SeenTokens* seen, std::uint64_t* verified) {
    return Verification(keys, rules, seen, verified).run(detachedEat);
}

}  // namespace stacknet::attestation
