#pragma once

#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <variant>
#include <vector>

#include "core/attestation/challenge_book.h"
#include "core/e2ee/key_documents.h"
#include "core/engine/attestation_messages.h"

namespace stacknet::engine {

/// Challenges between nodes, both sides of it: asks peers for evidence from time to time, and
/// answers theirs. Pure but for the challenge book's randomness: takes messages and times, gives
/// back what to do. Bounded; what is lost is asked for again. One thread.
///
///   verifier                        node with GPUs
///     KeyRequest              ->
///                             <-    KeyAnswer (key descriptor, signed; number of GPUs), unasked
///                                   once after one that said "none"
///     Request (challenge)     ->    Collect: every GPU signs
///                             <-    Answer (reports and chains), or Refusal
///   Judge: verify, store, say so on the ledger
class AttestationExchange {
public:
    struct Now {
        std::int64_t wallMs = 0;
        std::int64_t monotonicMs = 0;
    };
    struct Limits {
        std::int64_t retryMs = 60'000;        ///< after silence, a refusal or a verdict that failed
        std::int64_t noGpuMs = 600'000;       ///< until a peer without GPUs is asked again
        std::int64_t verdictMaxAgeS = 3'600;  ///< asked again when two thirds of that are over
        std::int64_t answerEveryMs = 30'000;  ///< one collection per peer in that time
        std::size_t collectingMax = 8;        ///< that wait, of all peers
    };

    /// What this node serves with.
    struct Own {
        e2ee::SignedDescriptor key;
        std::uint32_t gpus = 0;
    };

    struct Send {
        PublicKey peer;
        Bytes frame;
    };
    /// Have the GPUs sign `reportNonce`, then call collected().
    struct Collect {
        Hash256 challenge;
        attestation::Nonce reportNonce;
    };
    /// Verify, then call judged(). `challenge.check` stands in the verdict; without
    /// `challenge.challenge` there is nothing to verify against and the verdict fails.
    struct Judge {
        PublicKey peer;
        attestation::ChallengeBook::Redeemed challenge;
        e2ee::KeyDescriptor key;
        std::vector<attestation::DeviceEvidence> devices;
    };
    /// A peer said something that no honest node says.
    struct Misbehaved {
        PublicKey peer;
        Error error;
    };
    using Effect = std::variant<Send, Collect, Judge, Misbehaved>;
    using Effects = std::vector<Effect>;

    /// `book` outlives this.
    AttestationExchange(attestation::ChallengeBook& book, Limits limits);

    void peerConnected(const PublicKey& peer);
    void peerDisconnected(const PublicKey& peer);
    /// A key of before stays good for requests that name it until it is replaced twice. Peers that
    /// were told of no GPU are told of the first ones.
    Effects setOwn(std::optional<Own> own);

    /// Asks whom it is time to ask. Every few seconds.
    Effects tick(const Now& now);
    Effects received(const PublicKey& peer, ByteView frame, const Now& now);
    /// The outcome of a Collect.
    Effects collected(const Hash256& challenge,
                      const Result<std::vector<attestation::DeviceEvidence>>& devices);
    /// The outcome of a Judge: when the verdict ends (unix seconds), or 0 when it did not pass.
    void judged(const PublicKey& peer, std::int64_t validUntilS, const Now& now);

private:
    enum class Step : std::uint8_t { Idle, AwaitsKey, AwaitsEvidence, Judging };
    struct Peer {
        Step step = Step::Idle;
        std::int64_t dueMs = 0;       ///< monotonic: next question, or end of the wait
        Hash256 challenge;            ///< while AwaitsEvidence
        e2ee::KeyDescriptor key;      ///< while AwaitsEvidence
        std::int64_t answeredMs = 0;  ///< monotonic: our last collection for it
        bool answeredOnce = false;
        bool saidNoGpu = false;  ///< and may say by itself that there is one now
    };
    struct Waiting {
        PublicKey peer;
        Hash256 challenge;
    };

    Effects take(const PublicKey& from, Peer& peer, const AttestationKeyRequest& message,
                 const Now& now);
    Effects take(const PublicKey& from, Peer& peer, const AttestationKeyAnswer& message,
                 const Now& now);
    Effects take(const PublicKey& from, Peer& peer, const AttestationRequest& message,
                 const Now& now);
    Effects take(const PublicKey& from, Peer& peer, const AttestationAnswer& message,
                 const Now& now);
    Effects take(const PublicKey& from, Peer& peer, const AttestationRefusal& message,
                 const Now& now);
    AttestationKeyAnswer ownAnswer() const;
    Effects refuse(const PublicKey& to, const Hash256& challenge, std::string reason) const;
    const Own* ownOf(const e2ee::KeyId& keyId) const;
    void restUntil(Peer& peer, std::int64_t monotonicMs) const;

    attestation::ChallengeBook& m_book;
    const Limits m_limits;
    std::map<PublicKey, Peer> m_peers;
    std::optional<Own> m_own;
    std::optional<Own> m_previous;
    std::deque<Waiting> m_collecting;
};

}  // namespace stacknet::engine
