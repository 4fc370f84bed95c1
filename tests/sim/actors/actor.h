#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/consensus/engine.h"
#include "tests/sim/world/network.h"

/// Byzantine validators, named by behaviour. An actor wraps a real engine: it sees what comes in,
/// decides what goes out to whom, and signs whatever it likes with its key, never with another's.
namespace stacknet::sim {

/// What all actors of a run know together: they are one adversary.
class Conspiracy {
public:
    /// The half of the network that a host belongs to in the eyes of equivocators; the halves are
    /// about equal, and others at each view.
    static std::size_t side(HostId host, consensus::View view) {
        const std::uint64_t mixed = Stream::mix(view);
        return static_cast<std::size_t>((host >> (mixed & 1)) + (mixed >> 1)) & 1;
    }
    /// Both blocks of an equivocating leader at a view, in the order of the sides.
    void publish(consensus::Epoch epoch, consensus::View view, const consensus::BlockId& left,
                 const consensus::BlockId& right) {
        m_pairs[{epoch, view}] = {left, right};
        if (m_pairs.size() > kPairsMax) m_pairs.erase(m_pairs.begin());
    }
    const std::pair<consensus::BlockId, consensus::BlockId>* pair(consensus::Epoch epoch,
                                                                  consensus::View view) const {
        const auto found = m_pairs.find({epoch, view});
        return found == m_pairs.end() ? nullptr : &found->second;
    }

private:
    static constexpr std::size_t kPairsMax = 256;
    std::map<std::pair<consensus::Epoch, consensus::View>,
             std::pair<consensus::BlockId, consensus::BlockId>>
        m_pairs;
};

/// What an actor can do. Implemented by the host that it runs on.
class Stage {
public:
    virtual ~Stage() = default;
    virtual HostId self() const = 0;
    /// Its place among validators(); somebody else's when the key is not among them any more.
    virtual consensus::ValidatorIndex index() const = 0;
    virtual std::size_t hosts() const = 0;
    /// True for hosts of the adversary, this one too.
    virtual bool conspires(HostId host) const = 0;
    /// The epoch that its engine is in; what is made and sent here is of this epoch.
    virtual consensus::Epoch epoch() const = 0;
    virtual const PublicKey& key() const = 0;
    virtual const ChainId& chainId() const = 0;
    virtual const consensus::ValidatorSet& validators() const = 0;
    virtual consensus::Terms terms() const = 0;
    virtual consensus::EngineStatus status() const = 0;
    virtual Stream& random() = 0;
    virtual Conspiracy& conspiracy() = 0;
    virtual Signature sign(const Bytes& bytes) = 0;
    /// With its VRF key, for another input than its engine's.
    virtual consensus::BeaconProof prove(const Bytes& input) = 0;
    /// On the wire as it is, past onSend.
    virtual void sendTo(HostId to, const consensus::Message& message) = 0;
    /// In an envelope that names another epoch.
    virtual void sendTo(HostId to, const consensus::Message& message, consensus::Epoch epoch) = 0;
    virtual void noteScenario(std::size_t number) = 0;

    void sendAll(const consensus::Message& message);
    consensus::Notarize notarize(consensus::View view, const consensus::BlockId& id);
    consensus::Finalize finalize(consensus::View view, const consensus::BlockId& id);
    consensus::Abandon abandon(consensus::Term term, consensus::View leftAt,
                               std::optional<consensus::Certificate> proof);
    /// Seals and signs a changed copy of a block.
    consensus::Proposal propose(consensus::Block block);
};

class Actor {
public:
    virtual ~Actor() = default;
    virtual std::string_view name() const = 0;
    /// Before its engine starts.
    virtual void configure(consensus::EngineConfig&) {}
    /// Before its engine for that epoch starts: views count anew in each.
    virtual void onEpoch(consensus::Epoch) {}
    /// False: every start finds an empty vote store that claims to be the first.
    virtual bool remembersVotes() const { return true; }
    /// Whether its engine puts the transaction into blocks.
    virtual bool includes(const ledger::Transaction&) const { return true; }
    /// Before its engine sees the message. False: the engine never does.
    virtual bool onReceived(Stage&, HostId, const consensus::Message&) { return true; }
    /// Its engine sends to one host. False: it is not sent.
    virtual bool onSend(Stage&, HostId, const consensus::Message&) { return true; }
    /// Every half second.
    virtual void onTimer(Stage&) {}
};

/// Null for an unknown name.
std::unique_ptr<Actor> makeActor(std::string_view name, Stream& random);
/// All names, in the order of the documentation.
const std::vector<std::string>& actorNames();

}  // namespace stacknet::sim
