#include "core/attestation/policy.h"

#include <algorithm>
#include <boost/json.hpp>

#include "core/base/json_check.h"

namespace stacknet::attestation {

namespace json = boost::json;

namespace {

constexpr std::size_t kPolicyBytesMax = 1 << 20;
constexpr std::size_t kListMax = 10'000;
constexpr std::size_t kTextMax = 64;

Error badPolicy(std::string_view member, std::string_view reason) {
    return makeError("attestation.bad_policy",
                     "Policy: " + std::string(member) + " " + std::string(reason) + ".");
}

bool isVersion(std::string_view text) {
    return text.size() <= kTextMax && std::all_of(text.begin(), text.end(), [](char letter) {
               return (letter >= '0' && letter <= '9') || (letter >= 'A' && letter <= 'F') ||
                      letter == '.';
           });
}

/// Takes members out of the object one by one; what is left at the end is unknown.
class Members {
public:
    explicit Members(json::object object) : m_object(std::move(object)) {}

    Result<void> take(const char* name, bool& target) {
        const json::value* value = m_object.if_contains(name);
        if (value == nullptr) return {};
        if (!value->is_bool()) return badPolicy(name, "must be true or false");
        target = value->get_bool();
        m_object.erase(name);
        return {};
    }
    Result<void> take(const char* name, std::int64_t& target, std::int64_t least,
                      std::int64_t most) {
        const json::value* value = m_object.if_contains(name);
        if (value == nullptr) return {};
        if (!value->is_int64() || value->get_int64() < least || value->get_int64() > most) {
            return badPolicy(name, "must be a whole number from " + std::to_string(least) + " to " +
                                       std::to_string(most));
        }
        target = value->get_int64();
        m_object.erase(name);
        return {};
    }
    Result<void> take(const char* name, std::string& target) {
        const json::value* value = m_object.if_contains(name);
        if (value == nullptr) return {};
        if (!value->is_string() || !isVersion(std::string_view(value->get_string()))) {
            return badPolicy(name, "must be a version: digits, A to F and points");
        }
        target = std::string(value->get_string());
        m_object.erase(name);
        return {};
    }
    Result<void> take(const char* name, std::vector<std::string>& target) {
        const json::value* value = m_object.if_contains(name);
        if (value == nullptr) return {};
        if (!value->is_array() || value->get_array().size() > kListMax) {
            return badPolicy(name, "must be a list of at most 10,000 texts");
        }
        std::vector<std::string> list;
        for (const json::value& entry : value->get_array()) {
            if (!entry.is_string() || entry.get_string().empty() ||
                entry.get_string().size() > kTextMax) {
                return badPolicy(name, "must hold texts of 1 to 64 bytes");
            }
            list.emplace_back(entry.get_string());
        }
        target = std::move(list);
        m_object.erase(name);
        return {};
    }
    Result<void> take(const char* name, Policy::Revocation& target) {
        const json::value* value = m_object.if_contains(name);
        if (value == nullptr) return {};
        if (*value == "require") {
            target = Policy::Revocation::Require;
        } else if (*value == "allow-unknown") {
            target = Policy::Revocation::AllowUnknown;
        } else {
            return badPolicy(name, "must be \"require\" or \"allow-unknown\"");
        }
        m_object.erase(name);
        return {};
    }
    Result<void> end() const {
        if (m_object.empty()) return {};
        return badPolicy("there", "is an unknown member \"" +
                                      std::string(m_object.begin()->key()).substr(0, kTextMax) +
                                      "\"");
    }

private:
    json::object m_object;
};

json::array listOf(const std::vector<std::string>& texts) {
    json::array list;
    for (const std::string& text : texts) list.emplace_back(text);
    return list;
}

}  // namespace

Result<Policy> Policy::fromJson(std::string_view text) {
    if (text.size() > kPolicyBytesMax) return badPolicy("it", "is larger than 1 MiB");
    if (const auto fault = checkJson(text, {.depthMax = 8})) {
        return badPolicy("it", "is not valid JSON: " + describe(*fault, text));
    }
    boost::system::error_code error;
    json::value document = json::parse(json::string_view(text.data(), text.size()), error);
    if (error || !document.is_object()) return badPolicy("it", "is not a JSON object");
    Members members(std::move(document.get_object()));
    Policy policy;
    STACKNET_CHECK(members.take("require_fwid", policy.requireFwid));
    STACKNET_CHECK(members.take("require_rim", policy.requireRim));
    STACKNET_CHECK(members.take("strict_opaque", policy.strictOpaque));
    STACKNET_CHECK(members.take("revocation", policy.revocation));
    STACKNET_CHECK(members.take("allow_certificate_hold", policy.allowCertificateHold));
    STACKNET_CHECK(members.take("min_driver", policy.minDriver));
    STACKNET_CHECK(members.take("min_vbios_hopper", policy.minVbiosHopper));
    STACKNET_CHECK(members.take("min_vbios_blackwell", policy.minVbiosBlackwell));
    STACKNET_CHECK(members.take("challenge_max_age_s", policy.challengeMaxAgeS, 1, 86'400));
    STACKNET_CHECK(members.take("verdict_max_age_s", policy.verdictMaxAgeS, 60, 604'800));
    STACKNET_CHECK(members.take("denied_gpus", policy.deniedGpus));
    STACKNET_CHECK(members.take("denied_rims", policy.deniedRims));
    STACKNET_CHECK(members.end());
    return policy;
}

std::string Policy::toJson() const {
    const json::object document{
        {"require_fwid", requireFwid},
        {"require_rim", requireRim},
        {"strict_opaque", strictOpaque},
        {"revocation", revocation == Revocation::Require ? "require" : "allow-unknown"},
        {"allow_certificate_hold", allowCertificateHold},
        {"min_driver", minDriver},
        {"min_vbios_hopper", minVbiosHopper},
        {"min_vbios_blackwell", minVbiosBlackwell},
        {"challenge_max_age_s", challengeMaxAgeS},
        {"verdict_max_age_s", verdictMaxAgeS},
        {"denied_gpus", listOf(deniedGpus)},
        {"denied_rims", listOf(deniedRims)}};
    return json::serialize(document) + "\n";
}

}  // namespace stacknet::attestation
