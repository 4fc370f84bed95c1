#include "core/engine/attestation_service.h"

#include <algorithm>

#include "core/attestation/cpu_quote.h"
#include "core/base/codec.h"
#include "core/base/log.h"
#include "core/base/sentence.h"
#include "core/e2ee/evidence_bundle.h"
#include "core/engine/attestation_view.h"

namespace stacknet::engine {

using attestation::Challenge;
using attestation::ChallengeBook;
using attestation::ChallengeSubject;
using attestation::CheckKind;
using attestation::CollectorState;
using attestation::DeviceEvidence;
using attestation::VerdictRecord;

namespace {

constexpr const char* kServesNobody =
    fixedSentence("This node takes no tasks, so its GPUs are not attested.");

ChallengeBook::Limits bookLimits(const attestation::Policy& policy) {
    ChallengeBook::Limits limits;
    limits.maxAgeS = policy.challengeMaxAgeS;
    return limits;
}

AttestationExchange::Limits exchangeLimits(const attestation::Policy& policy) {
    AttestationExchange::Limits limits;
    limits.verdictMaxAgeS = policy.verdictMaxAgeS;
    return limits;
}

std::vector<DeviceEvidence> devicesOf(const attestation::CollectedEvidence& collected) {
    std::vector<DeviceEvidence> devices;
    for (const attestation::CollectedGpu& gpu : collected.gpus) devices.push_back(gpu.evidence);
    return devices;
}

Error noEvidence(const attestation::GpuInventory& inventory) {
    return makeError("attestation.no_evidence", inventory.sentence);
}

/// A recording is verified at its own time; what it is worth counts from now.
void shiftTimes(attestation::DeviceVerdict& verdict, std::int64_t fromS, std::int64_t toS) {
    verdict.checkedAtS = toS;
    if (verdict.validUntilS != 0) verdict.validUntilS += toS - fromS;
}

api::AttestationState stateOf(CollectorState state) {
    switch (state) {
        case CollectorState::ConfidentialOff:
        case CollectorState::DeveloperMode:
        case CollectorState::NotReady:
        case CollectorState::UnsupportedGpu:
            return api::AttestationState::NoMode;
        case CollectorState::Ready:
        case CollectorState::GpuLost:
        case CollectorState::Hang:
        case CollectorState::Oversized:
        case CollectorState::LibraryCrashed:
        case CollectorState::CallFailed:
            return api::AttestationState::Failed;
        case CollectorState::NoHelper:
        case CollectorState::NoLibrary:
        case CollectorState::OldDriver:
        case CollectorState::NoDriver:
        case CollectorState::NoPermission:
        case CollectorState::NoGpu:
        case CollectorState::TooManyGpus:
            break;
    }
    return api::AttestationState::Off;
}

}  // namespace

Result<std::unique_ptr<AttestationService>> AttestationService::open(
    ServiceThread& thread, Options options, std::unique_ptr<GpuEvidenceSource> source,
    e2ee::NodeKeys* keys, Events events, const Clock& clock, Rng& rng) {
    STACKNET_TRY(attestation::VerdictStore store,
                 attestation::VerdictStore::open(options.database, options.keyFile, rng,
                                                 {.own = options.self}));
    using Opened = attestation::VerdictStore::Opened;
    if (store.opened() == Opened::Tampered || store.opened() == Opened::RolledBack) {
        log::warning("attestation", "verdicts_dropped",
                     {{"reason", store.opened() == Opened::Tampered
                                     ? "the verdict store was changed by somebody else"
                                     : "the verdict store is older than its counter"}});
    }
    const inference::CancelToken stopFetching;
    STACKNET_TRY(AttestationFetchers fetchers,
                 AttestationFetchers::make(options.services, stopFetching));
    return std::unique_ptr<AttestationService>(new AttestationService(
        thread, std::move(options), std::move(source), keys, std::move(events), clock, rng,
        std::move(store), stopFetching, std::move(fetchers)));
}

AttestationService::AttestationService(ServiceThread& thread, Options options,
                                       std::unique_ptr<GpuEvidenceSource> source,
                                       e2ee::NodeKeys* keys, Events events, const Clock& clock,
                                       Rng& rng, attestation::VerdictStore store,
                                       inference::CancelToken stopFetching,
                                       AttestationFetchers fetchers)
    : m_thread(thread),
      m_options(std::move(options)),
      m_keys(keys),
      m_events(std::move(events)),
      m_clock(clock),
      m_rng(rng),
      m_store(std::move(store)),
      m_book(rng, bookLimits(m_options.policy)),
      m_exchange(m_book, exchangeLimits(m_options.policy)),
      m_sentence(keys != nullptr ? sentence("Not looked for a GPU yet.")
                                 : std::string(kServesNobody)),
      m_timer(thread),
      m_stopFetching(std::move(stopFetching)),
      m_fetchers(std::move(fetchers)),
      m_source(std::move(source)),
      m_verifier(m_options.roots),
      m_worker(std::make_unique<ServiceThread>("attestation")) {}

AttestationService::~AttestationService() {
    m_stopping = true;
    m_stopFetching.cancel();
}

AttestationExchange::Now AttestationService::now() const {
    return {m_clock.wallMs(), m_clock.monotonicMs()};
}

void AttestationService::onWorker(std::function<std::function<void()>()> work) {
    m_worker->post([this, alive = std::weak_ptr(m_alive), work = std::move(work)] {
        if (m_stopping) return;
        std::function<void()> after = work();
        m_thread.post([alive, after = std::move(after)] {
            if (!alive.expired()) after();
        });
    });
}

void AttestationService::start() {
    tick();
}

void AttestationService::tick() {
    noticeKey();
    carryOut(m_exchange.tick(now()));
    if (isDue()) attest();
    // A verdict that ran out while nothing else happened.
    if (m_state == api::AttestationState::Attested && !standing().has_value()) {
        m_state = api::AttestationState::Expired;
        m_sentence = m_store.eligible(m_options.self, m_clock.wallMs() / 1'000).sentence;
        m_events.changed();
    }
    m_timer.arm(kTickMs, [this] { tick(); });
}

std::optional<crypto::X25519PublicKey> AttestationService::currentKey() const {
    if (m_keys == nullptr) return std::nullopt;
    const auto key = e2ee::parseWellKnownKey(m_keys->wellKnown());
    if (!key.ok()) return std::nullopt;
    return *key;
}

void AttestationService::noticeKey() {
    const auto current = currentKey();
    {
        const std::scoped_lock lock(m_mutex);
        if (current == m_notedKey) return;
        m_notedKey = current;
        m_notedSinceMs = m_clock.monotonicMs();
    }
    attestIn(0);
    offerOwn();
}

void AttestationService::offerOwn() {
    std::optional<AttestationExchange::Own> own;
    if (m_gpus > 0) {
        auto key = m_keys->descriptor();
        if (key.ok()) own = AttestationExchange::Own{std::move(key).value(), m_gpus};
    }
    carryOut(m_exchange.setOwn(std::move(own)));
}

void AttestationService::attestIn(std::int64_t waitMs) {
    m_dueMs = m_clock.monotonicMs() + waitMs;
    m_dueWallMs = m_clock.wallMs() + waitMs;
}

bool AttestationService::isDue() const {
    return m_keys != nullptr && !m_running && m_clock.monotonicMs() >= m_dueMs;
}

// ---- this node's own GPUs -----------------------------------------------------------------------

void AttestationService::attestNow(std::function<void(Result<void>)> done) {
    if (m_running) {
        return done(makeError("attestation.running",
                              sentence("The GPUs are being asked already. What they answer is "
                                       "shown in a moment."),
                              true));
    }
    if (m_keys == nullptr) return done(makeError("attestation.no_evidence", kServesNobody));
    m_asked = std::move(done);
    attest();
}

void AttestationService::answer(const Result<void>& outcome) {
    if (const auto asked = std::exchange(m_asked, nullptr)) asked(outcome);
}

void AttestationService::attest() {
    m_running = true;
    if (m_gpus > 0 && m_state != api::AttestationState::Attested) {
        m_state = api::AttestationState::Collecting;
        m_sentence = sentence("The GPUs are asked for evidence.");
        m_events.changed();
    }
    onWorker([this]() -> std::function<void()> {
        Outcome outcome;
        outcome.collected.inventory = m_source->inventory();
        const attestation::GpuInventory& inventory = outcome.collected.inventory;
        if (inventory.state == CollectorState::Ready && !inventory.gpus.empty()) {
            // Only now: without a GPU nobody needs the Node Key's word for a key.
            const auto key = m_keys->descriptor();
            if (key.ok()) {
                outcome = attestSelf(*key, static_cast<std::uint32_t>(inventory.gpus.size()));
            } else {
                outcome.refused = key.error();
            }
        }
        return [this, outcome = std::move(outcome)]() mutable { take(std::move(outcome)); };
    });
}

AttestationService::Outcome AttestationService::attestSelf(const e2ee::SignedDescriptor& key,
                                                           std::uint32_t gpus) {
    Outcome outcome;
    const std::int64_t startMs = m_clock.monotonicMs();
    outcome.key = key.descriptor.keyId;
    const auto challenge = m_book.issue(
        ChallengeSubject{toHex(m_options.self), m_options.self, key.descriptor.key, gpus},
        [&key](const Hash256& value) { return e2ee::attestationNonce(value, key.descriptor); },
        m_clock.wallMs() / 1'000);
    if (!challenge.ok()) {
        outcome.refused = challenge.error();
        return outcome;
    }
    outcome.collected = m_source->collect(challenge->reportNonce);
    if (outcome.collected.inventory.state != CollectorState::Ready) return outcome;
    outcome.record =
        verify(m_options.self, key.descriptor,
               m_book.redeem(toHex(challenge->value), m_options.self, m_clock.wallMs() / 1'000),
               devicesOf(outcome.collected));
    outcome.record->durationMs = std::max<std::int64_t>(m_clock.monotonicMs() - startMs, 1);
    return outcome;
}

void AttestationService::take(Outcome outcome) {
    m_running = false;
    const attestation::GpuInventory& inventory = outcome.collected.inventory;
    if (outcome.refused) {
        m_state = api::AttestationState::Failed;
        m_sentence = outcome.refused->message;
        attestIn(kRetryMs);
        m_events.changed();
        return answer(*outcome.refused);
    }
    m_gpus = inventory.state == CollectorState::Ready
                 ? static_cast<std::uint32_t>(inventory.gpus.size())
                 : 0;
    offerOwn();
    if (!outcome.record) {
        m_state = stateOf(inventory.state);
        m_sentence = inventory.sentence;
        m_chains.clear();
        attestIn((m_state == api::AttestationState::Failed ? kRetryMs : kLookAgainMs));
        dropVerdict();
        m_events.changed();
        return answer(noEvidence(inventory));
    }
    m_chains = chainInfos(outcome.collected, *outcome.record);
    m_boundKey = outcome.key;
    const VerdictRecord& record = *outcome.record;
    const auto stored = m_store.record(record);
    const attestation::Check* problem = record.firstProblem();
    if (stored.ok() && problem == nullptr) {
        const std::int64_t leftMs = (record.validUntilS() - record.checkedAtS) * 1'000;
        m_state = api::AttestationState::Attested;
        m_sentence = attestedSentence(record);
        attestIn(std::max(leftMs / 3 * 2, kRetryMs));
        log::info("attestation", "attested", {{"gpus", record.gpuCount}});
    } else {
        m_state = api::AttestationState::Failed;
        m_sentence = stored.ok() ? failedSentence(record) : stored.error().message;
        attestIn(kRetryMs);
        log::warning("attestation", "not_attested",
                     {{"reason", problem != nullptr ? reasonName(problem->reason)
                                                    : std::string_view(stored.error().code)}});
    }
    m_events.changed();
    answer(m_state == api::AttestationState::Attested
               ? Result<void>()
               : Result<void>(makeError("attestation.not_passed", m_sentence)));
}

/// GPUs that were attested and do not answer any more leave no verdict behind, but their history.
void AttestationService::dropVerdict() {
    const auto latest = m_store.latest(m_options.self);
    if (!latest || !latest->passed()) return;
    VerdictRecord gone;
    gone.node = m_options.self;
    gone.hpkeKey = latest->hpkeKey;
    gone.gpuCount = latest->gpuCount;
    gone.checkedAtS = std::max(m_clock.wallMs() / 1'000, latest->checkedAtS);
    gone.testEvidence = latest->testEvidence;
    gone.checks = {
        attestation::Check::fail(CheckKind::Mode, attestation::Reason::Mode, m_sentence)};
    if (const auto stored = m_store.record(gone); !stored.ok()) {
        log::warning("attestation", "verdict_not_dropped", {{"reason", stored.error().message}});
    }
}

VerdictRecord AttestationService::verify(const PublicKey& node, const e2ee::KeyDescriptor& key,
                                         const ChallengeBook::Redeemed& challenge,
                                         const std::vector<DeviceEvidence>& devices) {
    const std::int64_t nowS = m_clock.wallMs() / 1'000;
    // A recording stands for this node's own GPU and never for a peer's.
    const RecordedEvidence* const recorded =
        m_options.recorded && node == m_options.self ? &*m_options.recorded : nullptr;
    VerdictRecord record;
    record.node = node;
    record.hpkeKey = key.key;
    record.checkedAtS = nowS;
    record.testEvidence = recorded != nullptr;
    record.checks = {challenge.check};
    record.gpuCount = static_cast<std::uint32_t>(devices.size());
    if (!challenge.challenge) return record;
    record.challenge = challenge.challenge->value;
    record.gpuCount = challenge.challenge->subject.gpuCount;

    attestation::DeviceRules rules;
    rules.policy = m_options.policy;
    rules.nonce = challenge.challenge->reportNonce;
    rules.nowS = nowS;
    VerificationSources sources(m_options.rims, m_options.revocation, m_fetchers, m_verifier,
                                m_clock);
    std::optional<attestation::GivenRims> given;
    if (recorded != nullptr) {
        rules.nonce = recorded->nonce;
        rules.nowS = recorded->atS;
        given.emplace(recorded->rims);
    }
    attestation::RimProvider& rims =
        given ? static_cast<attestation::RimProvider&>(*given) : sources.rims();
    if (sources.fault()) {
        record.checks.push_back(attestation::Check::unknown(CheckKind::Revocation,
                                                            attestation::Reason::RevocationUnknown,
                                                            sources.fault()->message));
    }
    attestation::NodeVerdict verdict = attestation::verifyNode(m_verifier, devices, record.gpuCount,
                                                               rules, rims, sources.revocation());
    record.checks.insert(record.checks.end(), verdict.checks.begin(), verdict.checks.end());
    record.gpus = std::move(verdict.devices);
    if (recorded != nullptr) {
        for (auto& gpu : record.gpus) shiftTimes(gpu, rules.nowS, nowS);
    }
    return record;
}

// ---- peers --------------------------------------------------------------------------------------

void AttestationService::received(const PublicKey& peer, ByteView frame) {
    carryOut(m_exchange.received(peer, frame, now()));
}

void AttestationService::carryOut(AttestationExchange::Effects effects) {
    for (auto& effect : effects) {
        if (auto* send = std::get_if<AttestationExchange::Send>(&effect)) {
            m_events.send(send->peer, std::move(send->frame));
        } else if (auto* collect = std::get_if<AttestationExchange::Collect>(&effect)) {
            collectFor(*collect);
        } else if (auto* work = std::get_if<AttestationExchange::Judge>(&effect)) {
            judge(std::move(*work));
        } else {
            const auto& liar = std::get<AttestationExchange::Misbehaved>(effect);
            m_events.misbehaved(liar.peer, liar.error);
        }
    }
}

void AttestationService::collectFor(const AttestationExchange::Collect& collect) {
    onWorker([this, collect]() -> std::function<void()> {
        const auto collected = m_source->collect(collect.reportNonce);
        Result<std::vector<DeviceEvidence>> devices =
            collected.inventory.state == CollectorState::Ready
                ? Result<std::vector<DeviceEvidence>>(devicesOf(collected))
                : noEvidence(collected.inventory);
        return [this, challenge = collect.challenge, devices = std::move(devices)] {
            carryOut(m_exchange.collected(challenge, devices));
        };
    });
}

void AttestationService::judge(AttestationExchange::Judge judge) {
    onWorker([this, judge = std::move(judge)]() -> std::function<void()> {
        VerdictRecord record = verify(judge.peer, judge.key, judge.challenge, judge.devices);
        return [this, record = std::move(record)] { judgedPeer(record); };
    });
}

void AttestationService::judgedPeer(const VerdictRecord& record) {
    const auto stored = m_store.record(record);
    if (!stored.ok()) {
        log::warning("attestation", "verdict_not_stored", {{"reason", stored.error().message}});
    }
    m_exchange.judged(record.node, stored.ok() ? record.validUntilS() : 0, now());
    const attestation::Check* problem = record.firstProblem();
    log::info("attestation", "peer_judged",
              {{"node", record.node},
               {"verdict", problem == nullptr ? "passed" : reasonName(problem->reason)}});
    if (stored.ok()) m_events.judged(record);
    m_events.changed();
}

// ---- readers ------------------------------------------------------------------------------------

std::optional<ConfidentialStanding> AttestationService::standing() const {
    const auto current = currentKey();
    if (!current) return std::nullopt;
    const std::int64_t nowS = m_clock.wallMs() / 1'000;
    attestation::Eligibility found = m_store.eligible(m_options.self, *current, nowS);
    if (found.why == attestation::Ineligible::OtherKey) {
        const std::scoped_lock lock(m_mutex);
        const bool justReplaced =
            current != m_notedKey || m_clock.monotonicMs() - m_notedSinceMs < kRebindMs;
        if (justReplaced) found = m_store.eligible(m_options.self, nowS);
    }
    if (!found.ok()) return std::nullopt;
    return ConfidentialStanding{found.verdict, found.validUntilS * 1'000, found.testEvidence};
}

void AttestationService::evidence(const Hash256& verifierNonce,
                                  std::function<void(Result<std::string>)> done) {
    evidenceAs(
        verifierNonce, [](const e2ee::EvidenceBundle& bundle) { return bundle.toJson(); },
        std::move(done));
}

void AttestationService::evidenceList(const Hash256& verifierNonce,
                                      std::function<void(Result<std::string>)> done) {
    evidenceAs(
        verifierNonce,
        [](const e2ee::EvidenceBundle& bundle) { return evidenceListJson(bundle.gpus); },
        std::move(done));
}

void AttestationService::evidenceAs(const Hash256& verifierNonce,
                                    std::function<std::string(const e2ee::EvidenceBundle&)> form,
                                    std::function<void(Result<std::string>)> done) {
    if (m_keys == nullptr) return done(makeError("attestation.no_evidence", kServesNobody));
    if (m_clientsWaiting.fetch_add(1) >= kClientsWaitingMax) {
        m_clientsWaiting.fetch_sub(1);
        return done(makeError("attestation.busy",
                              sentence("The GPUs answer others now. Ask again in some seconds."),
                              true));
    }
    m_worker->post([this, verifierNonce, form = std::move(form), done = std::move(done)] {
        const Result<e2ee::EvidenceBundle> bundle = bundleFor(verifierNonce);
        m_clientsWaiting.fetch_sub(1);
        done(bundle.ok() ? Result<std::string>(form(*bundle))
                         : Result<std::string>(bundle.error()));
    });
}

/// On the worker.
Result<e2ee::EvidenceBundle> AttestationService::bundleFor(const Hash256& verifierNonce) {
    if (m_stopping) return makeError("attestation.no_evidence", sentence("This node is stopping."));
    STACKNET_TRY(const e2ee::SignedDescriptor key, m_keys->descriptor());
    attestation::Nonce nonce;
    nonce.data = e2ee::attestationNonce(verifierNonce, key.descriptor).data;
    const auto collected = m_source->collect(nonce);
    if (collected.inventory.state != CollectorState::Ready) return noEvidence(collected.inventory);
    if (m_options.recorded) nonce = m_options.recorded->nonce;
    return e2ee::EvidenceBundle{m_options.recorded.has_value(),
                                key.encoded,
                                key.signature,
                                verifierNonce,
                                {devicesOf(collected), nonce}};
}

api::AttestationInfo AttestationService::info() const {
    api::AttestationInfo info;
    info.state = m_state;
    info.sentence = m_sentence;
    info.testEvidence = m_options.recorded.has_value();
    info.boundKey = toHex(m_boundKey);
    // No node offers a quote in this version; asked all the same, so that one place says so.
    info.cpu = static_cast<api::CpuTeeState>(
        attestation::NoCpuQuoter().judge(std::nullopt, Hash256(), 0).state);
    info.policy = m_options.policy.toJson();
    if (m_keys != nullptr && !m_running) info.nextMs = m_dueWallMs;
    const auto now = standing();
    info.confidentialTasks = now.has_value();
    if (const auto record = m_store.latest(m_options.self)) fillRecord(info, *record, m_chains);
    if (const auto history = m_store.history(m_options.self, api::kAttestationHistoryMax);
        history.ok()) {
        fillHistory(info, m_options.self, *history);
    }
    return info;
}

Result<std::string> AttestationService::historyJson() const {
    STACKNET_TRY(const auto events, m_store.history(m_options.self));
    return attestationHistoryJson(events);
}

}  // namespace stacknet::engine
