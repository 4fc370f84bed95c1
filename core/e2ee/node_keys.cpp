#include "core/e2ee/node_keys.h"

#include "core/e2ee/errors.h"

namespace stacknet::e2ee {

namespace {

constexpr std::int64_t kMsPerSecond = 1'000;

std::uint64_t wallSeconds(const Clock& clock) {
    return static_cast<std::uint64_t>(std::max<std::int64_t>(clock.wallMs(), 0) / kMsPerSecond);
}

}  // namespace

NodeKeys::NodeKeys(const Clock& clock, Rng& rng, NodeKeysOptions options)
    : m_clock(clock), m_rng(rng), m_options(std::move(options)) {
    STACKNET_INVARIANT(m_options.sign != nullptr);
    install(makeKey(kEpochSeconds, 0, m_options.replayEntriesMax), false);
}

NodeKeys::~NodeKeys() {
    m_current->retire();
    if (m_previous) m_previous->key->retire();
    for (const auto& [keyId, session] : m_sessions) session.key->retire();
}

std::shared_ptr<KemKey> NodeKeys::makeKey(std::int64_t seconds, std::uint32_t flags,
                                          std::size_t usesMax) {
    crypto::X25519KeyPair pair = crypto::X25519KeyPair::generate(m_rng);
    KeyDescriptor descriptor;
    descriptor.node = m_options.node;
    descriptor.stackId = m_options.stackId;
    m_rng.fill(descriptor.keyId.mutableView());
    descriptor.key = pair.publicKey;
    descriptor.notBeforeS = wallSeconds(m_clock);
    descriptor.notAfterS = descriptor.notBeforeS + static_cast<std::uint64_t>(seconds);
    descriptor.flags = flags | (m_options.inTee ? kFlagTee : 0U);
    if (m_options.evidence) descriptor.evidenceHash = m_options.evidence(descriptor);
    return std::make_shared<KemKey>(std::move(pair), descriptor, usesMax, m_rng, m_options.wiped);
}

bool NodeKeys::currentIsDue() const {
    const std::uint64_t now = wallSeconds(m_clock);
    return m_clock.bootMs() - m_currentSinceBootMs >= kEpochSeconds * kMsPerSecond ||
           now >= m_current->descriptor().notAfterS ||
           // The wall clock went back: clients would call the key not valid yet.
           now + 60 < m_current->descriptor().notBeforeS;
}

void NodeKeys::install(std::shared_ptr<KemKey> key, bool keepOld) {
    Released released;
    {
        const std::lock_guard guard(m_mutex);
        key.swap(m_current);
        m_currentSinceBootMs = m_clock.bootMs();
        m_currentSignature.reset();
        if (m_previous) released.push_back(std::move(m_previous->key));
        m_previous.reset();
        if (key != nullptr && keepOld) {
            m_previous = Previous{key, m_currentSinceBootMs + kOverlapSeconds * kMsPerSecond};
        } else if (key != nullptr) {
            released.push_back(key);
        }
    }
    retireAll(released);
}

void NodeKeys::retireAll(const Released& released) {
    for (const std::shared_ptr<KemKey>& key : released) key->retire();
}

void NodeKeys::forgetDue(Released& released) {
    const std::int64_t now = m_clock.bootMs();
    if (m_previous && now >= m_previous->untilBootMs) {
        released.push_back(std::move(m_previous->key));
        m_previous.reset();
    }
    while (!m_sessionOrder.empty()) {
        const auto oldest = m_sessions.find(m_sessionOrder.front());
        if (oldest != m_sessions.end()) {
            if (now < oldest->second.untilBootMs) break;
            released.push_back(std::move(oldest->second.key));
            m_sessions.erase(oldest);
        }
        m_sessionOrder.pop_front();
    }
}

void NodeKeys::expire() {
    (void)current();
}

std::shared_ptr<KemKey> NodeKeys::current() {
    Released released;
    std::shared_ptr<KemKey> key;
    {
        const std::lock_guard guard(m_mutex);
        forgetDue(released);
        if (!currentIsDue()) key = m_current;
    }
    retireAll(released);
    if (key != nullptr) return key;
    const std::lock_guard rotation(m_rotation);
    {
        const std::lock_guard guard(m_mutex);
        if (!currentIsDue()) return m_current;  // somebody else made it meanwhile
    }
    install(makeKey(kEpochSeconds, 0, m_options.replayEntriesMax), true);
    const std::lock_guard guard(m_mutex);
    return m_current;
}

std::size_t NodeKeys::currentUses() {
    return current()->uses();
}

Result<SignedDescriptor> NodeKeys::descriptor() {
    const std::shared_ptr<KemKey> key = current();
    {
        const std::lock_guard guard(m_mutex);
        if (m_current == key && m_currentSignature) {
            return SignedDescriptor{key->descriptor(), key->encoded(), *m_currentSignature};
        }
    }
    STACKNET_TRY(const Signature signature, m_options.sign(descriptorStatement(key->encoded())));
    const std::lock_guard guard(m_mutex);
    if (m_current == key) m_currentSignature = signature;
    return SignedDescriptor{key->descriptor(), key->encoded(), signature};
}

Bytes NodeKeys::wellKnown() {
    return wellKnownKey(current()->descriptor().key);
}

Result<SignedDescriptor> NodeKeys::openSession(const ClientNonce& clientNonce) {
    (void)current();
    const auto full = [] {
        return makeError("e2ee.too_many_sessions",
                         "The node has as many encrypted sessions as it may. Try again later.",
                         true);
    };
    {
        // Before a key is made and signed for nothing.
        const std::lock_guard guard(m_mutex);
        if (m_sessions.size() >= m_options.sessionsMax) return full();
    }
    const std::shared_ptr<KemKey> key =
        makeKey(static_cast<std::int64_t>(kSessionSeconds), kFlagSession, kSessionUsesMax);
    STACKNET_TRY(const Signature signature,
                 m_options.sign(sessionStatement(key->encoded(), clientNonce)));
    const std::lock_guard guard(m_mutex);
    if (m_sessions.size() >= m_options.sessionsMax) return full();
    const auto lifetimeMs = static_cast<std::int64_t>(kSessionSeconds) * kMsPerSecond;
    m_sessions[key->descriptor().keyId] = Session{key, m_clock.bootMs() + lifetimeMs};
    m_sessionOrder.push_back(key->descriptor().keyId);
    return SignedDescriptor{key->descriptor(), key->encoded(), signature};
}

void NodeKeys::closeSession(const KeyId& keyId) {
    std::shared_ptr<KemKey> closed;
    {
        const std::lock_guard guard(m_mutex);
        const auto session = m_sessions.find(keyId);
        if (session == m_sessions.end()) return;
        closed = std::move(session->second.key);
        m_sessions.erase(session);
    }
    closed->retire();
}

bool NodeKeys::isLive(const KemKey& key) const {
    if (m_current.get() == &key || (m_previous && m_previous->key.get() == &key)) return true;
    const auto session = m_sessions.find(key.descriptor().keyId);
    return session != m_sessions.end() && session->second.key.get() == &key;
}

Result<void> NodeKeys::admit(const std::shared_ptr<KemKey>& key,
                             const crypto::X25519PublicKey& enc) {
    (void)current();
    {
        // The request may have been slower than its key.
        const std::lock_guard guard(m_mutex);
        if (!isLive(*key)) return keyConfig();
    }
    bool last = false;
    const ReplayCache::Verdict verdict = key->admit(enc, last);
    if (last && (key->descriptor().flags & kFlagSession) != 0) {
        closeSession(key->descriptor().keyId);
    } else if (last) {
        replaceFull(key);
    }
    switch (verdict) {
        case ReplayCache::Verdict::New:
            return {};
        case ReplayCache::Verdict::Seen:
            return replayed();
        case ReplayCache::Verdict::Full:
            break;
    }
    return keyConfig();
}

void NodeKeys::replaceFull(const std::shared_ptr<KemKey>& key) {
    // A new key, never a forgotten entry: the old one could tell no replay any more.
    const std::lock_guard rotation(m_rotation);
    bool isCurrent = false;
    {
        const std::lock_guard guard(m_mutex);
        isCurrent = m_current == key;
        if (m_previous && m_previous->key == key) m_previous.reset();
    }
    if (isCurrent) {
        install(makeKey(kEpochSeconds, 0, m_options.replayEntriesMax), false);
    } else {
        key->retire();
    }
}

std::shared_ptr<KemKey> NodeKeys::findKey(const KeyId& keyId) {
    const std::shared_ptr<KemKey> key = current();
    if (key->descriptor().keyId == keyId) return key;
    const std::lock_guard guard(m_mutex);
    if (m_previous && m_previous->key->descriptor().keyId == keyId) return m_previous->key;
    const auto session = m_sessions.find(keyId);
    return session == m_sessions.end() ? nullptr : session->second.key;
}

Result<RequestReceiver> NodeKeys::receive(const RequestHeaders& headers,
                                          const RequestContext& context) {
    const auto enc = parseHexHeader<crypto::X25519PublicKey>(headers.encapsulatedKey);  // E09
    if (!enc) return openFailed();
    // Without the profile's header it is EHBP and another `info`: no downgrade opens (E24).
    if (headers.profile.empty()) return receiveEhbp(*enc);
    const auto keyId = parseHexHeader<KeyId>(headers.keyId);
    const auto requestId = parseHexHeader<RequestId>(headers.requestId);
    if (headers.profile.size() != 1 || headers.profile[0] != kSnxProfile || !keyId || !requestId) {
        return openFailed();
    }
    RequestContext bound = context;
    bound.requestId = *requestId;
    return receiveSnx(*enc, *keyId, bound);
}

Result<RequestReceiver> NodeKeys::receiveEhbp(const crypto::X25519PublicKey& enc) {
    std::shared_ptr<KemKey> key = current();
    std::shared_ptr<KemKey> second;
    {
        const std::lock_guard guard(m_mutex);
        if (m_previous) second = m_previous->key;
    }
    STACKNET_TRY(crypto::HpkeReceiver cipher, key->setup(enc, asBytes(kEhbpRequestInfo)));
    return RequestReceiver(*this, Profile::Ehbp, enc, RequestId{},
                           {std::move(key), std::move(cipher)}, std::move(second),
                           FrameRules::ehbpRequest(m_options.bodyBytesMax));
}

Result<RequestReceiver> NodeKeys::receiveSnx(const crypto::X25519PublicKey& enc, const KeyId& keyId,
                                             const RequestContext& context) {
    const std::shared_ptr<KemKey> key = findKey(keyId);
    if (key == nullptr) return keyConfig();  // E29
    STACKNET_TRY(const Bytes info, snxRequestInfo(key->descriptorHash(), context));
    STACKNET_TRY(crypto::HpkeReceiver cipher, key->setup(enc, info));
    return RequestReceiver(*this, Profile::Snx1, enc, context.requestId, {key, std::move(cipher)},
                           nullptr, FrameRules::snxRequest());
}

}  // namespace stacknet::e2ee
