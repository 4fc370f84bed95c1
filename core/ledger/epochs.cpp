#include "core/ledger/epochs.h"

#include <algorithm>

#include "core/crypto/hash.h"
#include "core/ledger/params.h"

namespace stacknet::ledger {
namespace {

constexpr std::string_view kValidatorsDomain = "stacknet/validators/2";

struct Candidate {
    std::uint64_t bonded = 0;
    std::uint64_t index = 0;
    PublicKey nodeKey;
    crypto::VrfPublicKey vrfKey;
};

bool mayValidate(const NodeKeyRecord& record, std::uint64_t epoch) {
    if (record.tombstoned || record.jailed || record.tokensBonded == 0) return false;
    if (record.vrfKeyAt(epoch).isZero()) return false;
    return record.state == NodeKeyState::Active || record.state == NodeKeyState::Connected;
}

std::uint64_t scaled(std::uint64_t bonded, unsigned halvings) {
    return std::max<std::uint64_t>(1, bonded >> halvings);
}

bool fits(const std::vector<Candidate>& candidates, unsigned halvings) {
    std::uint64_t total = 0;
    for (const Candidate& candidate : candidates) {
        const std::uint64_t weight = scaled(candidate.bonded, halvings);
        if (weight > kTotalWeightMax - total) return false;
        total += weight;
    }
    return true;
}

}  // namespace

std::vector<EpochValidator> chooseValidators(const std::map<PublicKey, NodeKeyRecord>& keys,
                                             std::uint64_t epoch) {
    std::vector<Candidate> candidates;
    for (const auto& [key, record] : keys) {
        if (!mayValidate(record, epoch)) continue;
        candidates.push_back({record.tokensBonded, record.index, key, record.vrfKeyAt(epoch)});
    }
    std::sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
        return a.bonded != b.bonded ? a.bonded > b.bonded : a.index < b.index;
    });
    if (candidates.size() > kValidatorsMax) candidates.resize(kValidatorsMax);
    std::sort(candidates.begin(), candidates.end(),
              [](const Candidate& a, const Candidate& b) { return a.index < b.index; });
    unsigned halvings = 0;
    while (!fits(candidates, halvings)) ++halvings;
    std::vector<EpochValidator> validators;
    for (const Candidate& candidate : candidates) {
        validators.push_back(
            {candidate.nodeKey, scaled(candidate.bonded, halvings), candidate.vrfKey});
    }
    return validators;
}

Hash256 validatorSetHash(const std::vector<EpochValidator>& validators) {
    CanonicalWriter out;
    out.raw(asBytes(kValidatorsDomain)).u32(static_cast<std::uint32_t>(validators.size()));
    for (const EpochValidator& validator : validators) {
        out.fixed(validator.nodeKey).u64(validator.weight).fixed(validator.vrfKey);
    }
    return crypto::blake2b256(out.data(), "stknet-valset");
}

}  // namespace stacknet::ledger
