#include "core/engine/alert_facts.h"

#include <algorithm>
#include <cstdlib>

#include "core/api/backup_rule.h"
#include "core/base/sentence.h"

namespace stacknet::engine {

namespace {

constexpr std::int64_t kSecondMs = 1'000;
constexpr std::int64_t kMinuteMs = 60 * kSecondMs;
constexpr std::int64_t kDayMs = std::int64_t{24} * 60 * kMinuteMs;

std::string nameOf(const api::NodeKeyInfo& key) {
    if (!key.alias.empty()) return key.alias;
    return "nk_" + key.publicKey.substr(0, 6) + "…" +
           key.publicKey.substr(std::max<std::size_t>(key.publicKey.size(), 4) - 4);
}

const api::NodeKeyInfo* ownKey(const api::Snapshot& now, const std::string& publicKey) {
    for (const api::NodeKeyInfo& key : now.nodeKeys) {
        if (key.ours && key.publicKey == publicKey) return &key;
    }
    return nullptr;
}

/// Collects readings of one moment.
class Reader {
public:
    Reader(const api::Snapshot& now, const AlertSurroundings& surroundings)
        : m_now(now), m_surroundings(surroundings) {}

    AlertFacts read() {
        keys();
        proofs();
        consensus();
        network();
        attestation();
        services();
        access();
        backups();
        channels();
        return std::move(m_facts);
    }

private:
    void add(std::string_view condition, std::int64_t value, std::string detail = {},
             std::string subject = {}, std::string subjectName = {}) {
        m_facts.known.emplace(condition);
        m_facts.readings.push_back({std::string(condition),
                                    std::move(subject),
                                    std::move(subjectName),
                                    value,
                                    {},
                                    std::move(detail)});
    }
    void happened(std::string_view condition, const api::NodeKeyInfo& key, std::string occurrence,
                  std::int64_t value, std::string detail) {
        m_facts.readings.push_back({std::string(condition), key.publicKey, nameOf(key), value,
                                    std::move(occurrence), std::move(detail)});
    }
    void known(std::string_view condition) { m_facts.known.emplace(condition); }

    void keys() {
        for (const char* condition : {"key_jailed", "key_tombstoned", "key_locked"}) {
            known(condition);
        }
        for (const api::NodeKeyInfo& key : m_now.nodeKeys) {
            if (!key.ours || !key.registered) continue;
            const std::string name = nameOf(key);
            const bool connected = key.state == api::NodeKeyState::Connected;
            add("key_jailed", key.jailed && !key.tombstoned ? 1 : 0,
                sentence("It can be released from epoch %1 on.", {key.jailedUntilEpoch}),
                key.publicKey, name);
            add("key_tombstoned", key.tombstoned ? 1 : 0, {}, key.publicKey, name);
            add("key_locked", connected && !key.unlocked ? 1 : 0, {}, key.publicKey, name);
        }
    }

    void proofs() {
        for (const char* condition : {"slashed", "evidence_against_us", "challenge_against_us",
                                      "check_against_us", "term_lost"}) {
            known(condition);
        }
        for (const api::SlashInfo& slash : *m_now.slashes) {
            const api::NodeKeyInfo* key = ownKey(m_now, slash.offender);
            if (key == nullptr) continue;
            happened("slashed", *key, slash.proofId + "@" + std::to_string(slash.height),
                     static_cast<std::int64_t>(slash.penalty),
                     sentence("%1 tokens were taken at height %2.", {slash.penalty, slash.height}));
        }
        for (const api::EvidenceInfo& evidence : *m_now.evidence) {
            if (const api::NodeKeyInfo* key = ownKey(m_now, evidence.offender)) {
                happened("evidence_against_us", *key, evidence.id,
                         static_cast<std::int64_t>(evidence.view),
                         sentence("Two contradicting signatures at view %1. Stop every other node "
                                  "that runs with this key.",
                                  {evidence.view}));
            }
        }
        for (const api::ChallengeInfo& challenge : *m_now.challenges) {
            const api::NodeKeyInfo* key = ownKey(m_now, challenge.accused);
            // What the ledger has rejected accuses nobody any more.
            const bool rejected = challenge.state == api::ChallengeState::Rejected;
            if (!challenge.againstUs || rejected || key == nullptr) continue;
            happened("challenge_against_us", *key, challenge.id,
                     static_cast<std::int64_t>(challenge.view),
                     sentence("It is said that a transaction was left out at view %1.",
                              {challenge.view}));
        }
        for (const api::ArenaVerdictInfo& verdict : m_now.arena->verdicts) {
            const api::NodeKeyInfo* key = ownKey(m_now, verdict.worker);
            if (!verdict.ours || verdict.tokensTaken == 0 || key == nullptr) continue;
            happened("check_against_us", *key, verdict.task,
                     static_cast<std::int64_t>(verdict.tokensTaken),
                     sentence("The verdict \"%1\" took %2 tokens.",
                              {verdict.verdict, verdict.tokensTaken}));
        }
        for (const api::TermInfo& term : m_now.consensus.recentTerms) {
            const api::NodeKeyInfo* key = ownKey(m_now, term.leader);
            if (!term.ours || term.end != api::TermEnd::Left || key == nullptr) continue;
            happened("term_lost", *key,
                     std::to_string(m_now.consensus.epoch) + "/" + std::to_string(term.term),
                     static_cast<std::int64_t>(term.proposals),
                     sentence("Term %1 was left after %2 proposals.", {term.term, term.proposals}));
        }
    }

    void consensus() {
        const api::SigningInfo& signing = m_now.consensus.signing;
        add("signing_stopped", signing.state == api::SigningState::Stopped ? 1 : 0, signing.reason);
        add("doppelganger_wait", signing.state == api::SigningState::DoppelgangerWait ? 1 : 0);
        for (const api::ValidatorInfo& validator : *m_now.validators) {
            if (!validator.ours || validator.votesCounted < kMissedVotesCountedMin) continue;
            known("missed_votes");
            const std::uint32_t missed =
                validator.votesCounted - std::min(validator.votesCounted, validator.votesPresent);
            add("missed_votes", std::int64_t{missed} * 100 / validator.votesCounted,
                sentence("%1 of the last %2 certificates lack its vote.",
                         {missed, validator.votesCounted}),
                validator.key, validator.name);
        }
        if (m_surroundings.runningMs >= kAlertSettleMs && m_now.chain.lastBlockMs > 0 &&
            !m_now.chain.syncing) {
            add("no_final_block",
                std::max<std::int64_t>(0, m_now.asOfMs - m_now.chain.lastBlockMs) / kSecondMs);
        }
    }

    void network() {
        std::int64_t connected = 0;
        bool known = false;
        for (const api::PeerInfo& peer : m_now.peers) {
            connected += peer.state == api::PeerState::Connected ? 1 : 0;
            known |= peer.lastSeenMs > 0;
        }
        // Before the first answer a count would only say that it is early.
        if (!m_now.peers.empty() && (known || m_surroundings.runningMs >= kAlertSettleMs)) {
            add("peers_below", connected,
                sentence("%1 of %2 peers are connected.", {connected, m_now.peers.size()}));
            add("clock_off", std::abs(m_now.engine.clockOffsetMs),
                sentence("Switch on time synchronisation."));
        }
    }

    void attestation() {
        const api::AttestationInfo& info = *m_now.attestation;
        const bool failed = info.state == api::AttestationState::Failed ||
                            info.state == api::AttestationState::Expired;
        if (info.state != api::AttestationState::Collecting) {
            add("attestation_failed", failed ? 1 : 0, failed ? info.sentence : "");
        }
        known("attestation_expiring");
        if (info.state == api::AttestationState::Attested && info.validUntilMs > 0) {
            add("attestation_expiring",
                std::max<std::int64_t>(0, info.validUntilMs - m_now.asOfMs) / kMinuteMs);
        }
    }

    void services() {
        const bool serves = m_surroundings.serves;
        const api::ServiceInfo& service = m_now.service;
        add("sandbox_not_ready", serves && !service.sandboxReady ? 1 : 0, service.sandboxReason);
        add("model_not_ready", serves && !service.inferenceReady ? 1 : 0, service.inferenceReason);
        add("not_serving", serves && service.httpAddress.empty() ? 1 : 0);
        if (m_surroundings.diskFreeMegabytes) {
            add("disk_below", *m_surroundings.diskFreeMegabytes,
                sentence("%1 MB are free where the data directory lies.",
                         {*m_surroundings.diskFreeMegabytes}));
        }
        add("retention_failed", m_now.privacy->lastError.empty() ? 0 : 1, m_now.privacy->lastError);
        std::int64_t oldestMs = m_now.asOfMs;
        std::size_t waiting = 0;
        for (const api::TaskInfo& task : m_now.tasks) {
            if (task.paperwork != api::PaperworkState::Submitted) continue;
            ++waiting;
            oldestMs = std::min(oldestMs, task.receivedMs + task.durationMs);
        }
        add("paperwork_unsettled", (m_now.asOfMs - oldestMs) / kMinuteMs,
            sentence("%1 tasks wait for the ledger.", {waiting}));
    }

    void access() {
        known("api_key_expires");
        for (const api::ApiKeyInfo& key : m_now.apiKeys) {
            const bool ended = key.revokedMs != 0 || key.expiresMs == 0;
            // One that has expired already is no news.
            if (ended || key.expiresMs <= m_now.asOfMs) continue;
            add("api_key_expires", (key.expiresMs - m_now.asOfMs) / kDayMs, {}, key.id, key.name);
        }
    }

    void backups() {
        for (const api::KeyProtectionInfo& one : m_now.keystore->keys) {
            const api::NodeKeyInfo* key = ownKey(m_now, one.publicKey);
            if (key == nullptr || (one.backupMs == 0 && one.createdMs == 0)) continue;
            const bool never = api::backupState(one, m_now.asOfMs) == api::BackupState::None;
            add("backup_old", api::backupAgeDays(one, m_now.asOfMs),
                never ? sentence("It was never backed up.") : "", one.publicKey, nameOf(*key));
        }
    }

    void channels() {
        known("channel_failed");
        for (const api::AlertChannelInfo& channel : m_surroundings.channels) {
            const bool failed = channel.enabled && channel.lastErrorMs > channel.lastSentMs;
            add("channel_failed", failed ? 1 : 0, channel.lastError, channel.id, channel.name);
        }
    }

    const api::Snapshot& m_now;
    const AlertSurroundings& m_surroundings;
    AlertFacts m_facts;
};

}  // namespace

AlertFacts alertFacts(const api::Snapshot& now, const AlertSurroundings& surroundings) {
    if (now.engine.state != api::EngineState::Running) return {};
    return Reader(now, surroundings).read();
}

}  // namespace stacknet::engine
