#pragma once

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>

#include "core/base/clock.h"
#include "core/base/rng.h"
#include "core/e2ee/kem_key.h"
#include "core/e2ee/key_documents.h"
#include "core/e2ee/limits.h"
#include "core/e2ee/request_receiver.h"

namespace stacknet::e2ee {

/// Signs with the Node Key; an error (the key is locked) is passed on.
using SignFunction = std::function<Result<Signature>(ByteView statement)>;
/// The hash of the evidence bundle for a new key, or zero. Called under no lock.
using EvidenceFunction = std::function<Hash256(const KeyDescriptor&)>;

struct NodeKeysOptions {
    PublicKey node;
    Hash256 stackId;     ///< zero serves any Stack
    bool inTee = false;  ///< sets kFlagTee
    SignFunction sign;   ///< must be set
    EvidenceFunction evidence;
    std::size_t replayEntriesMax = kReplayEntriesMax;
    std::size_t sessionsMax = kSessionsMax;
    std::size_t bodyBytesMax = kBodyBytesMax;
    WipeObserver wiped;  ///< for tests
};

/// The keys that requests to this node are sealed for, and their requests (docs/protocol/e2ee.md).
///
/// One epoch key is current for an hour, or until its replay cache is full, and opens requests for
/// ten minutes more, except when it was full. It is new at every start and never stored: that is
/// what makes a lost replay cache harmless, and what bounds how much a stolen key opens (forward
/// secrecy in steps of an hour; of one session where the client asked for one). A session's key
/// lives 600 s and 256 requests. Age is counted by the boot clock, so that neither a suspend nor a
/// wall clock that jumps makes a key live longer.
///
/// Thread safe; `clock` and `rng` outlive it, and `rng` is thread safe. X25519 runs outside of the
/// lock. Somebody calls expire() every few seconds, or wiping waits for the next request.
class NodeKeys {
public:
    NodeKeys(const Clock& clock, Rng& rng, NodeKeysOptions options);
    ~NodeKeys();
    NodeKeys(const NodeKeys&) = delete;
    NodeKeys& operator=(const NodeKeys&) = delete;

    /// The current key, signed; the signature is made once per key. Error of the sign function.
    Result<SignedDescriptor> descriptor();
    /// The current key's bytes for /.well-known/hpke-keys; needs no signature.
    Bytes wellKnown();

    /// A key for one client. Errors: "e2ee.too_many_sessions" (retryable), and that
    /// of the sign function.
    Result<SignedDescriptor> openSession(const ClientNonce& clientNonce);
    /// Wipes a session's key; an unknown one is no error.
    void closeSession(const KeyId& keyId);

    /// The receiver for a request with these headers. `context` is read for snx/1 only, and its
    /// request id is taken from the headers. Errors: "e2ee.open_failed" (headers, small-order key),
    /// "e2ee.key_config" (no such key any more).
    Result<RequestReceiver> receive(const RequestHeaders& headers, const RequestContext& context);

    /// Whether requests for the key with this id are opened here now.
    bool holds(const KeyId& keyId) { return findKey(keyId) != nullptr; }

    /// Rotates and forgets what is due.
    void expire();
    /// How many requests the current key has opened. For tests and metrics.
    std::size_t currentUses();

private:
    friend class RequestReceiver;
    struct Previous {
        std::shared_ptr<KemKey> key;
        std::int64_t untilBootMs = 0;
    };
    struct Session {
        std::shared_ptr<KemKey> key;
        std::int64_t untilBootMs = 0;
    };
    /// What is let go of under the lock and wiped after it.
    using Released = std::vector<std::shared_ptr<KemKey>>;

    Result<void> admit(const std::shared_ptr<KemKey>& key, const crypto::X25519PublicKey& enc);
    std::shared_ptr<KemKey> makeKey(std::int64_t seconds, std::uint32_t flags, std::size_t usesMax);
    std::shared_ptr<KemKey> current();
    bool currentIsDue() const;
    void install(std::shared_ptr<KemKey> key, bool keepOld);
    void forgetDue(Released& released);
    static void retireAll(const Released& released);
    void replaceFull(const std::shared_ptr<KemKey>& key);
    bool isLive(const KemKey& key) const;
    std::shared_ptr<KemKey> findKey(const KeyId& keyId);
    Result<RequestReceiver> receiveEhbp(const crypto::X25519PublicKey& enc);
    Result<RequestReceiver> receiveSnx(const crypto::X25519PublicKey& enc, const KeyId& keyId,
                                       const RequestContext& context);

    const Clock& m_clock;
    Rng& m_rng;
    const NodeKeysOptions m_options;
    std::mutex m_rotation;       ///< held while a new key is made, so that one is made
    mutable std::mutex m_mutex;  ///< guards what follows
    std::shared_ptr<KemKey> m_current;
    std::int64_t m_currentSinceBootMs = 0;
    std::optional<Signature> m_currentSignature;
    std::optional<Previous> m_previous;
    std::map<KeyId, Session> m_sessions;
    std::deque<KeyId> m_sessionOrder;  ///< oldest first; all live equally long
};

}  // namespace stacknet::e2ee
