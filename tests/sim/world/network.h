#pragma once

#include <deque>
#include <memory>
#include <vector>

#include "core/consensus/messages.h"
#include "tests/sim/world/stream.h"

namespace stacknet::sim {

using HostId = std::size_t;

/// One message on the wire: encoded once, decoded once, shared by all that receive it.
struct Envelope {
    PublicKey from;  ///< the key that the connection was authenticated with
    Bytes bytes;
    /// What decodeMessage made of the bytes, or a transaction on the mempool channel; neither when
    /// the bytes are refused.
    std::optional<consensus::Message> message;
    consensus::Epoch epoch = 0;  ///< of the sender, with a message
    std::optional<ledger::Transaction> transaction;
    std::uint64_t hash = 0;
};
using EnvelopePtr = std::shared_ptr<const Envelope>;

/// Every link between two hosts, each direction apart.
class Network {
public:
    /// Messages under way on one link; more are dropped, as a full send queue does.
    static constexpr std::size_t kInFlightMax = 4'096;

    struct Link {
        bool cut = false;      ///< nothing passes
        bool clogged = false;  ///< everything waits
        std::uint32_t lossPercent = 0;
        std::uint32_t duplicatePercent = 0;
        std::int64_t delayMinMs = 1;
        std::int64_t delayMaxMs = 15;
        bool reorders = false;
        std::int64_t lastArrivalMs = 0;
        std::size_t inFlight = 0;
        std::deque<EnvelopePtr> waiting;  ///< while clogged
    };

    explicit Network(std::size_t hosts) : m_hosts(hosts), m_links(hosts * hosts) {}

    std::size_t hosts() const { return m_hosts; }
    Link& link(HostId from, HostId to) { return m_links[from * m_hosts + to]; }
    const Link& link(HostId from, HostId to) const { return m_links[from * m_hosts + to]; }
    bool connected(HostId a, HostId b) const { return !link(a, b).cut || !link(b, a).cut; }

    /// When copies of a message sent now arrive; empty when it is lost or has to wait.
    std::vector<std::int64_t> arrivals(HostId from, HostId to, const EnvelopePtr& envelope,
                                       std::int64_t nowMs, Stream& stream);
    /// Ends every fault; clogged messages stay for takeWaiting.
    void heal();
    /// What waited on a link that is no longer clogged.
    std::deque<EnvelopePtr> takeWaiting(HostId from, HostId to);

private:
    std::size_t m_hosts;
    std::vector<Link> m_links;
};

}  // namespace stacknet::sim
