#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "core/attestation/check.h"
#include "core/attestation/digest.h"
#include "core/base/rng.h"
#include "core/crypto/x25519.h"

/// The verifier's side of the challenge protocol: nothing in a GPU report has a clock, so freshness
/// is a value that the verifier made, remembers the time of, and takes once.
namespace stacknet::attestation {

/// Whom a challenge is for. All of it is committed to by the challenge, so that evidence for one
/// node, one key or one number of GPUs is none for another.
struct ChallengeSubject {
    std::string nodeId;               ///< how this verifier's network names the node, 1..128 bytes
    PublicKey nodeKey;                ///< its Node Key
    crypto::X25519PublicKey hpkeKey;  ///< the key that requests are sealed for
    std::uint32_t gpuCount = 0;       ///< 1..16
    bool operator==(const ChallengeSubject&) const = default;
};

/// SHA-256 over, big-endian: "stacknet/gpu-attest/v1" 22 | zero 1 | random 32 | node id length 2 |
/// node id | node key 32 | HPKE key 32 | issued at 8 (unix s) | GPU count 4.
Hash256 challengeValue(const Hash256& random, const ChallengeSubject& subject,
                       std::int64_t issuedAtS);

struct Challenge {
    /// What the node is sent and answers by. It is the "verifier nonce" of e2ee::attestationNonce.
    Hash256 value;
    /// What every GPU of the node must sign.
    Nonce reportNonce;
    ChallengeSubject subject;
    std::int64_t issuedAtS = 0;
    bool operator==(const Challenge&) const = default;
};

/// Challenges that were issued and what became of them. In memory only: after a restart none is
/// known, so none of before can be answered. Bounded. Any thread.
class ChallengeBook {
public:
    struct Limits {
        std::int64_t maxAgeS = 300;   ///< Policy::challengeMaxAgeS
        std::size_t openPerNode = 4;  ///< a node that wants more has not answered these
        std::size_t openInAll = 4'096;
        /// Challenges that are over, remembered to tell a replay from something never issued.
        std::size_t overInAll = 4'096;
    };
    /// Turns a challenge into what the GPUs sign: e2ee::attestationNonce with the descriptor of
    /// subject.hpkeKey, so that a client which knows the descriptor can check the same evidence.
    using Bind = std::function<Hash256(const Hash256& challenge)>;

    /// `rng` must be the system's and outlive the book.
    ChallengeBook(Rng& rng, Limits limits);

    /// Errors: "attestation.bad_challenge" (a field out of its range),
    /// "attestation.too_many_challenges" (retryable: of this node, or in all, are open).
    Result<Challenge> issue(const ChallengeSubject& subject, const Bind& bind, std::int64_t nowS);

    /// A challenge that may be verified against now, or why not.
    struct Redeemed {
        Check check;  ///< CheckKind::Challenge, to stand in the verdict
        std::optional<Challenge> challenge;
    };
    /// Takes a challenge out, once: whatever becomes of the evidence, it cannot be answered again.
    /// `value` is the text that came with the answer, `node` the Node Key that the connection was
    /// authenticated with. In this order: BadNonce (not 64 lower case hexadecimal digits),
    /// UnknownChallenge, ChallengeOwner (issued to another node, whose challenge stays open),
    /// Replay, Clock, StaleChallenge (older than maxAgeS).
    Redeemed redeem(std::string_view value, const PublicKey& node, std::int64_t nowS);

    std::size_t open() const;

private:
    /// Late: nobody answered in time; an answer hears that it is stale.
    enum class State : std::uint8_t { Open, Late, Used, ClockWentBack };
    struct Entry {
        Challenge challenge;
        State state = State::Open;
    };

    void noticeClock(std::int64_t nowS);
    void setAsideLate(std::int64_t nowS);
    /// Open to another state; forgets the oldest of what is over. `entry` may be gone afterwards.
    void close(Entry& entry, State state);

    Rng& m_rng;
    const Limits m_limits;
    mutable std::mutex m_mutex;
    std::map<Hash256, Entry> m_entries;
    std::set<std::pair<std::int64_t, Hash256>> m_open;  ///< by time of issue
    std::map<PublicKey, std::size_t> m_openPerNode;
    std::deque<Hash256> m_over;  ///< oldest first
    std::int64_t m_latestS = 0;
};

}  // namespace stacknet::attestation
