#include "tests/sim/world/describe.h"

#include "core/base/codec.h"
#include "core/consensus/codec.h"

namespace stacknet::sim {
namespace {

using namespace consensus;

std::string name(const BlockId& id) {
    return toHex(id).substr(0, 8);
}

std::string at(View view, const BlockId& id) {
    return " view " + std::to_string(view) + " block " + name(id);
}

struct Details {
    std::string operator()(const Proposal& proposal) const {
        const BlockHeader& header = proposal.block->header;
        return at(header.view, proposal.block->id) + " height " + std::to_string(header.height) +
               " on view " + std::to_string(header.parentView) + " by " +
               std::to_string(header.leader);
    }
    std::string operator()(const Notarize& vote) const {
        return at(vote.view, vote.blockId) + " by " + std::to_string(vote.signer);
    }
    std::string operator()(const Finalize& vote) const {
        return at(vote.view, vote.blockId) + " by " + std::to_string(vote.signer);
    }
    std::string operator()(const Abandon& vote) const {
        return " term " + std::to_string(vote.term) + " at view " + std::to_string(vote.leftAt) +
               " by " + std::to_string(vote.signer);
    }
    std::string operator()(const NotarCert& message) const {
        return at(message.certificate.view, message.certificate.blockId);
    }
    std::string operator()(const FinalCert& message) const {
        return at(message.certificate.view, message.certificate.blockId);
    }
    std::string operator()(const ExitCert& message) const {
        return " term " + std::to_string(message.certificate.term) + " at view " +
               std::to_string(message.certificate.leftAtMax());
    }
    std::string operator()(const Status& status) const {
        return " view " + std::to_string(status.view) + " final height " +
               std::to_string(status.finalizedHeight);
    }
    /// What has nothing to say but its name.
    template <typename Other>
    std::string operator()(const Other&) const {
        return {};
    }
    std::string operator()(const BlockRequest& request) const {
        return " block " + name(request.blockId);
    }
    std::string operator()(const SyncRequest& request) const {
        return " from height " + std::to_string(request.fromHeight);
    }
    std::string operator()(const SyncResponse& response) const {
        return " with " + std::to_string(response.blocks.size()) + " blocks";
    }
};

}  // namespace

std::string describe(const Message& message) {
    return std::string(messageName(message)) + std::visit(Details{}, message);
}

}  // namespace stacknet::sim
