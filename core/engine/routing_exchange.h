#pragma once

#include <functional>
#include <map>
#include <optional>
#include <variant>
#include <vector>

#include "core/routing/advert.h"

namespace stacknet::engine {

/// Advertisements between nodes: tells this node's to every peer, passes on those of others once,
/// and keeps the newest of each Node Key. Pure: takes bytes and times, gives back what to do.
/// Bounded; what is lost is told again with the next one. One thread.
///
/// An advertisement counts when its Node Key serves on the ledger, it is newer than the one that is
/// known, its time is near ours and its signatures are good; only then is it passed on, so that
/// nobody floods the network with what it would not take.
class RoutingExchange {
public:
    struct Now {
        std::int64_t wallMs = 0;
        std::int64_t monotonicMs = 0;
    };
    struct Limits {
        std::int64_t everyMs = 5'000;   ///< between two of our own where nothing changed
        std::int64_t changeMs = 1'000;  ///< between two of our own where something did
        std::int64_t takeMs = 500;      ///< between two of one Node Key; others are not looked at
        /// Signatures that are checked for one peer in a second; the rest of what it sends is
        /// dropped.
        std::uint32_t checksPerSecond = 2'000;
        /// Advertisements of others that a new peer is told at once.
        std::size_t greetingMax = 256;
    };

    struct Send {
        PublicKey peer;
        Bytes advert;  ///< encoded
    };
    /// A peer said something that no honest node says.
    struct Misbehaved {
        PublicKey peer;
        Error error;
    };
    using Effect = std::variant<Send, Misbehaved>;
    using Effects = std::vector<Effect>;

    /// What was said last by a Node Key.
    struct Held {
        routing::Advert advert;
        std::int64_t heardMs = 0;  ///< monotonic
        Bytes encoded;
    };

    /// `serves`: whether a Node Key serves on the ledger; advertisements of others are not taken.
    RoutingExchange(const ChainId& chainId, const PublicKey& self,
                    std::function<bool(const PublicKey&)> serves, Limits limits);

    /// Tells a new peer what is known.
    Effects peerConnected(const PublicKey& peer);
    void peerDisconnected(const PublicKey& peer) { m_peers.erase(peer); }

    /// Whether an own advertisement is due: every Limits::everyMs, sooner when `facts` (issuedMs
    /// aside) are not what was said last.
    bool ownIsDue(const routing::Advert& facts, const Now& now) const;
    /// Above the issuedMs of the last one, whatever the clock says.
    std::int64_t nextIssuedMs(const Now& now) const;
    Effects say(const routing::SignedAdvert& own, const Now& now);

    Effects received(const PublicKey& peer, ByteView encoded, const Now& now);
    /// Forgets what is too old to count. Every second or so.
    void tick(const Now& now);

    const ChainId& chainId() const { return m_chainId; }
    /// The newest of each Node Key, our own among them.
    const std::map<PublicKey, Held>& adverts() const { return m_held; }
    /// Rises whenever adverts() changes.
    std::uint64_t version() const { return m_version; }

private:
    struct Peer {
        std::int64_t secondMs = 0;  ///< monotonic; when `checks` began to count
        std::uint32_t checks = 0;
    };
    bool mayCheck(Peer& peer, std::int64_t monotonicMs) const;
    Effects tellOthers(const PublicKey* except, const Bytes& encoded) const;
    void hold(routing::Advert advert, Bytes encoded, const Now& now);

    const ChainId m_chainId;
    const PublicKey m_self;
    const std::function<bool(const PublicKey&)> m_serves;
    const Limits m_limits;
    std::map<PublicKey, Peer> m_peers;
    std::map<PublicKey, Held> m_held;
    std::uint64_t m_version = 0;
    std::int64_t m_lastIssuedMs = 0;
};

}  // namespace stacknet::engine
