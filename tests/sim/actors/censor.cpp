#include <algorithm>
#include <map>
#include <set>

#include "tests/sim/actors/actors.h"

namespace stacknet::sim {
namespace {

using namespace consensus;

/// What it does about a demand once its own block embeds it.
enum class Style : std::uint8_t {
    Quiet,       ///< leaves it out of its pool's choice; the engine includes what is demanded
    Brazen,      ///< embeds the demand, leaves it out and goes on. All others below embed only as
                 ///< many votes as they must, those first that demand nothing
    StopsShort,  ///< embeds it and stops at proposal K - 1
    Crowded,     ///< as Brazen, its blocks full of other transactions
    Slow,        ///< leaves it out, one proposal every 9.9 s
};

/// Once a block of its engine holds what it censors, it leads the rest of the term without the
/// engine: it listens to the votes for its own blocks and builds on them. Its key never contradicts
/// itself in public, so nothing but the demands in its own blocks can convict it.
class Censor final : public Actor {
public:
    explicit Censor(Stream& random)
        : m_mask(random.next()), m_style(static_cast<Style>(random.below(5))) {}
    std::string_view name() const override { return "censor"; }

    bool includes(const ledger::Transaction& transaction) const override {
        return !censored(transaction);
    }

    void onEpoch(Epoch) override { m_script.reset(); }

    bool onReceived(Stage& stage, HostId, const Message& message) override {
        if (const auto* vote = std::get_if<Notarize>(&message)) {
            if (!m_script || vote->blockId != m_script->id) return true;
            m_votes.insert_or_assign(vote->signer, *vote);
            return false;
        }
        // Its own blocks come back to it; the engine knows others and must not see the difference.
        const auto* proposal = std::get_if<Proposal>(&message);
        return proposal == nullptr || proposal->block->header.leader != stage.index();
    }

    bool onSend(Stage& stage, HostId, const Message& message) override {
        if (const auto* proposal = std::get_if<Proposal>(&message)) {
            const Block& block = *proposal->block;
            if (block.header.leader != stage.index() || m_style == Style::Quiet) return true;
            const Term term = stage.terms().of(block.header.view);
            if (m_script && m_term == term) return false;
            if (!m_script || m_term != term) begin(stage, block, term);
            return !m_script;
        }
        return !m_script || !isOwnVote(stage, message);
    }

    void onTimer(Stage& stage) override {
        if (!m_script) return;
        ++m_waited;
        if (m_style == Style::Slow && m_waited < kSlowTimers) return;
        if (stage.status().term > m_term || !isQuorum(stage, chosenVoters(stage))) return;
        const View view = m_script->header.view + 1;
        if (stage.terms().of(view) != m_term) return;
        goOn(stage, view);
    }

private:
    static constexpr std::size_t kSlowTimers = 19;  // 9.5 s, and what the votes took
    static constexpr View kDueAfter = 7;
    static constexpr std::size_t kCrowd = 40;

    bool censored(const ledger::Transaction& transaction) const {
        // Nor what accuses it.
        if (std::holds_alternative<ledger::SubmitChallenge>(transaction.payload)) return true;
        return ((transaction.signer.data[0] ^ m_mask) & 1) != 0;
    }

    bool isOwnVote(Stage& stage, const Message& message) const {
        if (const auto* vote = std::get_if<Notarize>(&message)) {
            return stage.terms().of(vote->view) == m_term;
        }
        if (const auto* vote = std::get_if<Finalize>(&message)) {
            return stage.terms().of(vote->view) == m_term;
        }
        const auto* leaves = std::get_if<Abandon>(&message);
        return leaves != nullptr && leaves->term == m_term;
    }

    // Its engine's block may be the first of the term or demanded things may have come in between.
    void begin(Stage& stage, const Block& honest, Term term) {
        Block block = honest;
        std::erase_if(block.transactions, [this](const auto& each) { return censored(each); });
        if (block.transactions.size() == honest.transactions.size()) return;
        m_term = term;
        m_embedded.reset();
        publish(stage, std::move(block));
    }

    bool isQuorum(Stage& stage, const std::set<ValidatorIndex>& signers) const {
        std::uint64_t weight = 0;
        std::uint64_t total = 0;
        for (std::size_t i = 0; i < stage.validators().size(); ++i) {
            const auto index = static_cast<ValidatorIndex>(i);
            total += stage.validators().at(index).weight;
            if (signers.contains(index)) weight += stage.validators().at(index).weight;
        }
        return 3 * weight > 2 * total;
    }

    // All votes; or just a quorum, those first that demand nothing.
    std::set<ValidatorIndex> chosenVoters(Stage& stage) const {
        std::set<ValidatorIndex> chosen;
        for (const bool demanding : {false, true}) {
            for (const auto& [signer, vote] : m_votes) {
                if (vote.demands.empty() == demanding) continue;
                if (m_style != Style::Brazen && isQuorum(stage, chosen)) return chosen;
                chosen.insert(signer);
            }
        }
        return chosen;
    }

    void goOn(Stage& stage, View view) {
        Block block = *m_script;
        BlockHeader& header = block.header;
        Certificate certificate{CertificateKind::Notar, m_script->header.view, m_script->id, {}};
        for (const ValidatorIndex signer : chosenVoters(stage)) {
            const Notarize& vote = m_votes.at(signer);
            certificate.entries.push_back({signer, vote.demands, vote.signature});
            if (!vote.demands.empty() && !m_embedded) m_embedded = view;
        }
        if (m_style == Style::StopsShort && m_embedded && view >= *m_embedded + kDueAfter) {
            stage.noteScenario(19);
            return;
        }
        if (m_style == Style::Slow) stage.noteScenario(13);
        header.beaconProof = {};  // inside the term
        header.parentId = m_script->id;
        header.parentView = m_script->header.view;
        header.view = view;
        header.height += 1;
        header.timeMs += 1;
        block.justify = {};
        block.justify.parent = std::move(certificate);
        block.transactions.clear();
        if (m_style == Style::Crowded) crowd(stage, block);
        publish(stage, std::move(block));
    }

    // Lawful orders of its own that come to nothing.
    void crowd(Stage& stage, Block& block) {
        for (std::size_t i = 0; i < kCrowd; ++i) {
            ledger::Transaction junk;
            junk.chainId = stage.chainId();
            junk.signer = stage.key();
            junk.nonce = ++m_junk;
            junk.payload = ledger::ActivateKey{junk.signer};
            junk.signature = stage.sign(junk.signBytes());
            block.transactions.push_back(std::move(junk));
        }
    }

    void publish(Stage& stage, Block block) {
        const Proposal proposal = stage.propose(std::move(block));
        m_script = proposal.block;
        m_waited = 0;
        m_votes.clear();
        const View view = m_script->header.view;
        const Notarize vote = stage.notarize(view, m_script->id);
        m_votes.insert_or_assign(vote.signer, vote);
        stage.sendAll(proposal);
        stage.sendAll(vote);
        stage.sendAll(stage.finalize(view, m_script->id));
    }

    std::uint64_t m_mask;
    Style m_style;
    BlockPtr m_script;  ///< the last block of its own
    Term m_term = 0;
    std::optional<View> m_embedded;  ///< the first view whose block embeds a demand
    std::size_t m_waited = 0;
    std::uint64_t m_junk = 0;
    std::map<ValidatorIndex, Notarize> m_votes;
};

}  // namespace

std::unique_ptr<Actor> makeCensor(Stream& random) {
    return std::make_unique<Censor>(random);
}

}  // namespace stacknet::sim
