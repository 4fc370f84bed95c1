#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "core/api/attestation_info.h"
#include "core/attestation/node_verifier.h"
#include "core/attestation/verdict_store.h"
#include "core/base/clock.h"
#include "core/base/rng.h"
#include "core/e2ee/evidence_bundle.h"
#include "core/e2ee/node_keys.h"
#include "core/engine/attestation_exchange.h"
#include "core/engine/attestation_fetchers.h"
#include "core/engine/gpu_evidence_source.h"
#include "core/engine/service_thread.h"

namespace stacknet::engine {

/// What makes this node eligible for confidential tasks now.
struct ConfidentialStanding {
    Hash256 verdict;                ///< of the record it stands on
    std::int64_t validUntilMs = 0;  ///< wall clock
    bool testEvidence = false;
};

/// Attests this node's own GPUs and those of its peers, again and again, and answers clients that
/// want evidence. Verdicts are bound to the encryption key that is current; when that rotates, the
/// one before counts for kRebindMs more, until the new one is attested.
class AttestationService {
public:
    static constexpr std::int64_t kRebindMs = 120'000;
    static constexpr std::int64_t kTickMs = 2'000;
    static constexpr std::int64_t kRetryMs = 60'000;       ///< after a failure
    static constexpr std::int64_t kLookAgainMs = 600'000;  ///< without a GPU that can attest
    static constexpr std::size_t kClientsWaitingMax = 8;

    struct Options {
        PublicKey self;
        attestation::Policy policy;
        attestation::Roots roots;
        std::filesystem::path rims;        ///< folder of RIM files
        std::filesystem::path revocation;  ///< folder of OCSP responses and CRLs
        std::filesystem::path database;
        std::filesystem::path keyFile;
        /// TEST EVIDENCE. The source must then be a RecordedEvidenceSource.
        std::optional<RecordedEvidence> recorded;
        AttestationServices services;
    };
    /// All on the service thread.
    struct Events {
        std::function<void(const PublicKey& peer, Bytes frame)> send;
        std::function<void(const PublicKey& peer, const Error& error)> misbehaved;
        /// A verdict about a peer was reached and stored.
        std::function<void(const attestation::VerdictRecord& record)> judged;
        std::function<void()> changed;
    };

    /// `thread`, `keys`, `clock` and `rng` outlive it. Without `keys` the node serves nobody and
    /// only its peers are attested. Errors: those of VerdictStore::open
    /// and AttestationFetchers::make.
    static Result<std::unique_ptr<AttestationService>> open(
        ServiceThread& thread, Options options, std::unique_ptr<GpuEvidenceSource> source,
        e2ee::NodeKeys* keys, Events events, const Clock& clock, Rng& rng);
    ~AttestationService();
    AttestationService(const AttestationService&) = delete;
    AttestationService& operator=(const AttestationService&) = delete;

    // Service thread only.

    void start();
    void peerConnected(const PublicKey& peer) { m_exchange.peerConnected(peer); }
    void peerDisconnected(const PublicKey& peer) { m_exchange.peerDisconnected(peer); }
    void received(const PublicKey& peer, ByteView frame);
    /// Attests now, whatever is due; `done` is called once, with the errors of api::AttestNow, but
    /// not when this is destroyed first. The outcome is seen in info().
    void attestNow(std::function<void(Result<void>)> done);
    /// The verdicts about this node, newest first, as far back as they are kept: a JSON object of
    /// "format" ("stacknet-attestation-history/1") and "events" (time_ms, passed, reason,
    /// duration_ms).
    Result<std::string> historyJson() const;
    /// Without `nodes`, which the ledger knows.
    api::AttestationInfo info() const;
    /// What it was opened with: policy, roots and folders.
    const Options& options() const { return m_options; }

    // Any thread.

    /// nullopt: no confidential task may be taken. Never blocks for long.
    std::optional<ConfidentialStanding> standing() const;
    /// The evidence bundle (e2ee/evidence_bundle.h) for a client's nonce; `done` is called once, on
    /// another thread. Errors: "attestation.no_evidence" (with the reason),
    /// "attestation.busy" (retryable), those of NodeKeys::descriptor.
    void evidence(const Hash256& verifierNonce, std::function<void(Result<std::string>)> done);
    /// The GPUs' part of it alone, in NVIDIA's exchange format (attestation/evidence_list.h), and
    /// the same errors.
    void evidenceList(const Hash256& verifierNonce, std::function<void(Result<std::string>)> done);

private:
    /// What a round on the worker came to.
    struct Outcome {
        attestation::CollectedEvidence collected;
        std::optional<attestation::VerdictRecord> record;
        e2ee::KeyId key;               ///< that the evidence is bound to
        std::optional<Error> refused;  ///< what kept this node from asking its GPUs
    };

    AttestationService(ServiceThread& thread, Options options,
                       std::unique_ptr<GpuEvidenceSource> source, e2ee::NodeKeys* keys,
                       Events events, const Clock& clock, Rng& rng, attestation::VerdictStore store,
                       inference::CancelToken stopFetching, AttestationFetchers fetchers);
    void tick();
    void noticeKey();
    void offerOwn();
    void dropVerdict();
    void attestIn(std::int64_t waitMs);
    bool isDue() const;
    void attest();
    void take(Outcome outcome);
    /// Answers whoever asked for this round.
    void answer(const Result<void>& outcome);
    void evidenceAs(const Hash256& verifierNonce,
                    std::function<std::string(const e2ee::EvidenceBundle&)> form,
                    std::function<void(Result<std::string>)> done);
    Result<e2ee::EvidenceBundle> bundleFor(const Hash256& verifierNonce);
    void carryOut(AttestationExchange::Effects effects);
    void collectFor(const AttestationExchange::Collect& collect);
    void judge(AttestationExchange::Judge judge);
    void judgedPeer(const attestation::VerdictRecord& record);
    Outcome attestSelf(const e2ee::SignedDescriptor& key, std::uint32_t gpus);
    attestation::VerdictRecord verify(const PublicKey& node, const e2ee::KeyDescriptor& key,
                                      const attestation::ChallengeBook::Redeemed& challenge,
                                      const std::vector<attestation::DeviceEvidence>& devices);
    AttestationExchange::Now now() const;
    std::optional<crypto::X25519PublicKey> currentKey() const;
    /// Runs `work` on the worker, and what it returns on the service thread. Neither once this is
    /// being destroyed: GPUs that hang would keep the program from ending, one call's limit each.
    void onWorker(std::function<std::function<void()>()> work);

    ServiceThread& m_thread;
    const Options m_options;
    e2ee::NodeKeys* const m_keys;
    const Events m_events;
    const Clock& m_clock;
    Rng& m_rng;
    mutable attestation::VerdictStore m_store;
    attestation::ChallengeBook m_book;
    AttestationExchange m_exchange;

    // Service thread.
    api::AttestationState m_state = api::AttestationState::Off;
    std::string m_sentence;
    std::vector<std::vector<api::AttestationCertificateInfo>> m_chains;
    std::uint32_t m_gpus = 0;
    bool m_running = false;
    std::function<void(Result<void>)> m_asked;  ///< who waits for the round that runs
    std::int64_t m_dueMs = 0;                   ///< monotonic
    std::int64_t m_dueWallMs = 0;               ///< the same by the wall clock, for people
    e2ee::KeyId m_boundKey;
    ServiceThread::Timer m_timer;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);

    mutable std::mutex m_mutex;  ///< guards the two below
    std::optional<crypto::X25519PublicKey> m_notedKey;
    std::int64_t m_notedSinceMs = 0;  ///< monotonic
    std::atomic<std::size_t> m_clientsWaiting = 0;
    std::atomic<bool> m_stopping = false;  ///< what waits for the GPUs is not begun any more

    const inference::CancelToken m_stopFetching;

    // Worker thread.
    AttestationFetchers m_fetchers;
    std::unique_ptr<GpuEvidenceSource> m_source;
    attestation::DeviceVerifier m_verifier;
    std::unique_ptr<ServiceThread> m_worker;  ///< last: ends first
};

}  // namespace stacknet::engine
