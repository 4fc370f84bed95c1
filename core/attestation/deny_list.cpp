#include <algorithm>

#include "core/attestation/revocation.h"
#include "core/base/sentence.h"

namespace stacknet::attestation {
namespace {

char lower(char character) {
    return character >= 'A' && character <= 'Z' ? static_cast<char>(character - 'A' + 'a')
                                                : character;
}

bool isListed(const std::vector<std::string>& list, const std::string& name) {
    return !name.empty() && std::ranges::any_of(list, [&name](const std::string& denied) {
        return std::ranges::equal(denied, name, {}, lower, lower);
    });
}

}  // namespace

Check checkDenyList(const Policy& policy, const GpuIdentity& identity,
                    std::span<const RimSummary> rims) {
    if (policy.deniedGpus.empty() && policy.deniedRims.empty()) {
        return Check::skipped(CheckKind::DenyList,
                              sentence("The operator denies nothing by name."));
    }
    if (!policy.deniedGpus.empty() && identity.pdi.empty() && identity.bromSerial.empty()) {
        return Check::unknown(
            CheckKind::DenyList, Reason::RevokedLocal,
            sentence("The GPU has no serial to look up on the operator's deny list."));
    }
    for (const std::string& name : {identity.pdi, identity.bromSerial}) {
        if (isListed(policy.deniedGpus, name)) {
            return Check::fail(
                CheckKind::DenyList, Reason::RevokedLocal,
                sentence("The GPU %1 is on the operator's deny list.", {escaped(name)}));
        }
    }
    for (const RimSummary& rim : rims) {
        if (isListed(policy.deniedRims, rim.id)) {
            return Check::fail(
                CheckKind::DenyList, Reason::RevokedLocal,
                sentence("The RIM %1 is on the operator's deny list.", {escaped(rim.id)}));
        }
    }
    return Check::pass(CheckKind::DenyList);
}

}  // namespace stacknet::attestation
