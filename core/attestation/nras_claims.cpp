#include "core/attestation/nras_claims_internal.h"
#include "core/base/codec.h"
#include "core/base/json_check.h"

namespace stacknet::attestation {
namespace {

namespace json = boost::json;

constexpr std::size_t kDepthMax = 16;
constexpr std::size_t kIdMax = 128;

}  // namespace

std::optional<TokenFault> NrasClaims::read(std::string_view payload, NrasClaims& out) {
    if (const auto problem = checkJson(payload, JsonRules{kDepthMax, false})) {
        return TokenFault{Reason::Parse, "The token's claims are not strict JSON: " +
                                             escaped(problem->reason) + "."};
    }
    json::error_code error;
    json::value value = json::parse(json::string_view(payload.data(), payload.size()), error);
    if (error || !value.is_object()) {
        return TokenFault{Reason::Parse, "The token's claims are not a JSON object."};
    }
    out.m_object = std::move(value.as_object());
    return std::nullopt;
}

const json::object* NrasClaims::object(std::string_view name) const {
    const json::value* value = m_object.if_contains(name);
    return value != nullptr ? value->if_object() : nullptr;
}

std::optional<std::string> NrasClaims::text(std::string_view name) const {
    const json::value* value = m_object.if_contains(name);
    if (value == nullptr || !value->is_string() || value->as_string().size() > kNrasTextMax) {
        return std::nullopt;
    }
    return std::string(value->as_string());
}

std::optional<std::int64_t> NrasClaims::integer(std::string_view name) const {
    const json::value* value = m_object.if_contains(name);
    if (value == nullptr || !value->is_int64()) return std::nullopt;
    return value->as_int64();
}

std::optional<bool> NrasClaims::boolean(std::string_view name) const {
    const json::value* value = m_object.if_contains(name);
    if (value == nullptr || !value->is_bool()) return std::nullopt;
    return value->as_bool();
}

NrasStamp checkNrasStamp(const NrasClaims& claims, const NrasRules& rules, const std::string& who,
                         std::vector<Check>& checks) {
    NrasStamp stamp;
    const auto issuer = claims.text("iss");
    if (issuer == rules.issuer) {
        checks.push_back(Check::pass(CheckKind::Token, who + ": issued by " + rules.issuer + "."));
    } else {
        checks.push_back(Check::fail(CheckKind::Token, Reason::TokenIssuer,
                                     who + ": issued by \"" + escaped(issuer.value_or("")) +
                                         "\", not by " + rules.issuer + "."));
    }
    const auto notBefore = claims.integer("nbf");
    const auto issuedAt = claims.integer("iat");
    const auto expires = claims.integer("exp");
    const auto failTime = [&](Reason reason, const std::string& words) {
        checks.push_back(Check::fail(CheckKind::Token, reason, who + ": " + words));
    };
    // Bounded so that sums below cannot overflow.
    constexpr std::int64_t kTimeMax = 253'402'300'799;
    const auto plausible = [](const std::optional<std::int64_t>& time) {
        return time && *time >= 0 && *time <= kTimeMax;
    };
    if (!plausible(notBefore) || !plausible(issuedAt) || !plausible(expires)) {
        failTime(Reason::TokenClaim, "nbf, iat or exp is missing or no time.");
    } else {
        stamp.issuedAtS = *issuedAt;
        stamp.expiresAtS = *expires;
        if (*expires <= *notBefore || *expires - *notBefore > rules.lifetimeMaxS ||
            *expires <= *issuedAt || *expires - *issuedAt > rules.lifetimeMaxS) {
            failTime(Reason::TokenTime, "counts for longer than an hour, or for no time.");
        } else if (rules.nowS >= *expires + rules.skewS) {
            failTime(Reason::TokenTime, "expired at " + utcText(*expires) + ".");
        } else if (rules.nowS < *notBefore - rules.skewS || rules.nowS < *issuedAt - rules.skewS) {
            failTime(Reason::TokenTime, "counts from " + utcText(std::max(*notBefore, *issuedAt)) +
                                            ", which is in the future.");
        } else {
            checks.push_back(
                Check::pass(CheckKind::Token, who + ": counts until " + utcText(*expires) + "."));
        }
    }
    stamp.id = claims.text("jti").value_or("");
    if (stamp.id.empty() || stamp.id.size() > kIdMax) {
        checks.push_back(
            Check::fail(CheckKind::Token, Reason::TokenClaim, who + ": has no usable jti."));
    }
    return stamp;
}

void checkNrasNonce(const NrasClaims& claims, const NrasRules& rules, const std::string& who,
                    std::vector<Check>& checks) {
    const auto nonce = claims.text("eat_nonce");
    if (!nonce) {
        checks.push_back(
            Check::fail(CheckKind::Nonce, Reason::TokenClaim, who + ": has no eat_nonce."));
    } else if (*nonce != toHex(rules.nonce)) {
        checks.push_back(Check::fail(
            CheckKind::Nonce, Reason::NonceMismatch,
            who + ": is for the nonce \"" + escaped(*nonce) + "\", not for this verifier's."));
    } else {
        checks.push_back(Check::pass(CheckKind::Nonce, who + ": is for this verifier's nonce."));
    }
}

}  // namespace stacknet::attestation
