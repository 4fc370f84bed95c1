#include <map>

#include "tests/sim/actors/actors.h"

namespace stacknet::sim {
namespace {

using namespace consensus;

class Forger final : public Actor {
public:
    std::string_view name() const override { return "forger"; }

    void onEpoch(Epoch) override {
        m_certificates.clear();
        m_headers.clear();
        m_view = 0;
        m_lie.reset();
    }

    bool onReceived(Stage&, HostId, const Message& message) override {
        if (const auto* certificate = std::get_if<NotarCert>(&message)) {
            remember(certificate->certificate);
        } else if (const auto* proposal = std::get_if<Proposal>(&message)) {
            remember(*proposal);
        }
        return true;
    }

    bool onSend(Stage& stage, HostId to, const Message& message) override {
        if (const auto* proposal = std::get_if<Proposal>(&message)) {
            if (proposal->block->header.leader != stage.index()) return true;
            remember(*proposal);
            return !deceive(stage, to, *proposal);
        }
        // Its Finalize votes reach one correct node per term only, so that this one alone knows of
        // finality when the term ends.
        if (const auto* finalize = std::get_if<Finalize>(&message)) {
            return stage.conspires(to) ||
                   Stream::mix(stage.terms().of(finalize->view)) % stage.hosts() == to;
        }
        return !std::holds_alternative<FinalCert>(message);
    }

private:
    static constexpr std::size_t kKeptMax = 256;

    void remember(const Certificate& certificate) {
        m_certificates[certificate.view] = certificate;
        if (m_certificates.size() > kKeptMax) m_certificates.erase(m_certificates.begin());
    }
    void remember(const Proposal& proposal) {
        m_headers[proposal.block->id] = proposal.block->header;
        if (proposal.block->justify.parent) remember(*proposal.block->justify.parent);
    }

    // One proposal per view, the same lie for everybody. False: the honest one goes out.
    bool deceive(Stage& stage, HostId to, const Proposal& honest) {
        const View view = honest.block->header.view;
        if (m_view != view) {
            m_view = view;
            m_lie = lie(stage, *honest.block);
        }
        if (!m_lie) return false;
        stage.sendTo(to, *m_lie);
        return true;
    }

    std::optional<Proposal> lie(Stage& stage, const Block& honest) {
        const Terms terms = stage.terms();
        if (terms.isFirst(honest.header.view)) {
            if (auto cut = cutOff(stage, honest)) return cut;
        }
        const std::uint64_t choice = stage.random().below(6);
        Block block = honest;
        if (choice ==
            4) {  // an end of the epoch where none is due, none where it is, or a wrong one
            Hash256& next = block.header.nextValidatorsHash;
            if (!next.isZero() && stage.random().percent(50)) {
                next = {};
            } else {
                next.data[0] ^= 1;
            }
            return stage.propose(std::move(block));
        }
        if (choice == 5 && honest.header.parentView == 0) {  // the epoch begins at another block
            block.header.parentId.data[0] ^= 1;
            return stage.propose(std::move(block));
        }
        if (choice == 0 && block.justify.parent) {  // a signature that nobody made
            block.justify.parent->entries.front().signature.data[0] ^= 1;
            stage.noteScenario(16);
            return stage.propose(std::move(block));
        }
        if (choice == 1 && terms.isFirst(honest.header.view + 1)) {  // one view too many
            block.header.view += 1;
            stage.noteScenario(17);
            stage.sendAll(stage.propose(std::move(block)));
        }
        return std::nullopt;
    }

    // Builds on an older block of the parent's term and skips what may be final after it.
    std::optional<Proposal> cutOff(Stage& stage, const Block& honest) {
        const Terms terms = stage.terms();
        if (honest.header.parentView == 0 || honest.justify.exits.empty()) return std::nullopt;
        const Term term = terms.of(honest.header.parentView);
        const auto older = m_certificates.find(honest.header.parentView - 1);
        if (older == m_certificates.end() || terms.of(older->first) != term) return std::nullopt;
        const auto parent = m_headers.find(older->second.blockId);
        if (parent == m_headers.end()) return std::nullopt;
        Block block = honest;
        block.justify.parent = older->second;
        block.header.parentId = older->second.blockId;
        block.header.parentView = older->first;
        block.header.height = parent->second.height + 1;
        block.header.stateHeight = std::min(block.header.stateHeight, parent->second.height);
        if (block.header.stateHeight < honest.header.stateHeight) {
            block.header.stateHeight = parent->second.stateHeight;
            block.header.stateRoot = parent->second.stateRoot;
        }
        stage.noteScenario(16);
        return stage.propose(std::move(block));
    }

    std::map<View, Certificate> m_certificates;
    std::map<BlockId, BlockHeader> m_headers;
    View m_view = 0;
    std::optional<Proposal> m_lie;
};

}  // namespace

std::unique_ptr<Actor> makeForger(Stream&) {
    return std::make_unique<Forger>();
}

}  // namespace stacknet::sim
