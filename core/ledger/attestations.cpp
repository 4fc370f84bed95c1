#include "core/ledger/attestations.h"

namespace stacknet::ledger {
namespace {

bool counted(const State& state, const AttestationKey& key, const AttestationRecord& record,
             std::int64_t nowMs, const std::set<PublicKey>& verifiers) {
    if (record.validUntilMs <= nowMs || !verifiers.contains(key.verifier)) return false;
    const NodeKeyRecord* verifier = state.findKey(key.verifier);
    const NodeKeyRecord* subject = state.findKey(key.subject);
    return verifier != nullptr && subject != nullptr && mayAttest(*verifier) &&
           key.verifier != key.subject && verifier->owner != subject->owner;
}

}  // namespace

bool mayAttest(const NodeKeyRecord& verifier) {
    return !verifier.tombstoned && !verifier.jailed &&
           (verifier.state == NodeKeyState::Active || verifier.state == NodeKeyState::Connected);
}

std::map<PublicKey, AttestationStanding> attestationStandings(
    const State& state, std::int64_t nowMs, const std::set<PublicKey>& verifiers) {
    std::map<PublicKey, AttestationStanding> standings;
    std::map<Hash256, std::set<PublicKey>> claims;
    for (const auto& [key, record] : state.attestations()) {
        if (!counted(state, key, record, nowMs, verifiers)) continue;
        AttestationStanding& standing = standings[key.subject];
        if (record.gpus.empty()) {
            standing.deniers.insert(key.verifier);
            continue;
        }
        standing.verifiers.insert(key.verifier);
        standing.validUntilMs = std::max(standing.validUntilMs, record.validUntilMs);
        for (const Hash256& gpu : record.gpus) {
            standing.gpus.insert(gpu);
            claims[gpu].insert(key.subject);
        }
    }
    for (const auto& [gpu, subjects] : claims) {
        if (subjects.size() < 2) continue;
        for (const PublicKey& subject : subjects) standings[subject].duplicates.insert(gpu);
    }
    return standings;
}

std::set<PublicKey> runningValidators(const State& state) {
    std::set<PublicKey> keys;
    for (const EpochValidator& validator : state.validators()) keys.insert(validator.nodeKey);
    return keys;
}

}  // namespace stacknet::ledger
