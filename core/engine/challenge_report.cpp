#include "core/engine/challenge_report.h"

#include <algorithm>
#include <boost/json.hpp>
#include <limits>

#include "core/api/api_json.h"
#include "core/base/codec.h"
#include "core/base/sentence.h"
#include "core/consensus/execution_input.h"
#include "core/engine/block_store.h"
#include "core/engine/proof_book.h"
#include "core/ledger/params.h"

namespace stacknet::engine {

namespace {

using api::ChallengeCheck;
using ledger::TxCode;

/// The first final block of that epoch at this view or later. Views rise with the height inside an
/// epoch and begin anew in the next; blocks that a snapshot skipped are missing for ever.
std::optional<consensus::BlockHeader> headerFrom(const BlockStore& blocks, consensus::Epoch epoch,
                                                 consensus::View view) {
    consensus::Height low = 1;
    consensus::Height high = blocks.tipHeight();
    std::optional<consensus::BlockHeader> found;
    while (low <= high) {
        const consensus::Height middle = low + (high - low) / 2;
        auto header = blocks.header(middle);
        const bool before =
            !header || header->epoch < epoch || (header->epoch == epoch && header->view < view);
        if (before) {
            low = middle + 1;
        } else {
            found = std::move(header);
            high = middle - 1;
        }
    }
    return found && found->epoch == epoch ? found : std::nullopt;
}

std::optional<consensus::BlockHeader> headerAtView(const BlockStore& blocks, consensus::Epoch epoch,
                                                   consensus::View view) {
    auto header = headerFrom(blocks, epoch, view);
    return header && header->view == view ? header : std::nullopt;
}

bool lists(const consensus::Block& block, const consensus::ValidatorSet& validators,
           const ledger::TxHash& transaction, const PublicKey& signer) {
    const ledger::BlockInput input =
        consensus::certificateInput(block, validators, consensus::Terms{});
    return std::any_of(input.demands.begin(), input.demands.end(), [&](const auto& demand) {
        return demand.hash == transaction && demand.signer == signer;
    });
}

/// The last view in time; the greatest there is for views that no chain reaches.
consensus::View dueViewOf(consensus::View view) {
    constexpr std::uint64_t kWindow = ledger::kCensorProposals - 1;
    constexpr auto kMax = std::numeric_limits<consensus::View>::max();
    return view > kMax - kWindow ? kMax : view + kWindow;
}

/// Why the ledger holds no broken demand that a challenge names.
class DemandTrace {
public:
    DemandTrace(const ChallengeLog& log, const ledger::SubmitChallenge& payload,
                const ledger::Transaction& omitted, ChallengeReport& report)
        : m_log(log),
          m_payload(payload),
          m_hash(omitted.hash()),
          m_dueView(dueViewOf(payload.view)),
          m_report(report) {}

    void follow() {
        pass(ChallengeCheck::TransactionValid,
             sentence("The transaction is well formed, signed and made for this chain."));
        if (!findBlock()) return;
        if (!findDemand()) return;
        if (!findInclusion()) return;
        if (!windowPassed()) return;
        pass(ChallengeCheck::NotIncludedInTime,
             sentence("No block up to view %1 holds it.", {m_dueView}));
        fail(DemandFate::Refused, ChallengeCheck::WithinEvidenceWindow,
             sentence("The ledger keeps no broken demand of it any more: it is too old, or the "
                      "leader was punished."));
    }

private:
    void pass(ChallengeCheck check, std::string detail) {
        m_report.challenge.steps.push_back({check, true, std::move(detail)});
    }
    bool fail(DemandFate fate, ChallengeCheck check, std::string detail) {
        m_report.fate = fate;
        m_report.sentence = detail;
        m_report.challenge.steps.push_back({check, false, std::move(detail)});
        return false;
    }

    bool findBlock() {
        const auto tip = m_log.blocks.header(m_log.blocks.tipHeight());
        m_tipView = tip ? tip->view : 0;
        const auto header = headerAtView(m_log.blocks, m_payload.epoch, m_payload.view);
        m_validators = m_log.validators(m_payload.epoch);
        if (header && m_validators) {
            m_block = m_log.blocks.block(header->height);
        }
        if (!m_block) {
            const bool later = m_payload.view > m_tipView;
            return fail(later ? DemandFate::Open : DemandFate::Unknown, ChallengeCheck::BlockFinal,
                        later ? sentence("The log ends at view %1: view %2 is not final yet.",
                                         {m_tipView, m_payload.view})
                              : sentence("This node's log holds no final block of epoch %1 at "
                                         "view %2.",
                                         {m_payload.epoch, m_payload.view}));
        }
        m_term = consensus::Terms{}.of(m_payload.view);
        const PublicKey& leader = m_validators->at(m_validators->leaderOfTerm(m_term)).key;
        m_report.challenge.accused = toHex(leader);
        m_report.challenge.accusedName = m_log.nameOf(leader);
        pass(ChallengeCheck::BlockFinal,
             sentence("The block of view %1 is final and led by %2.",
                      {m_payload.view, m_report.challenge.accusedName}));
        return true;
    }

    bool findDemand() {
        const bool listed = lists(*m_block, *m_validators, m_hash, m_payload.signer);
        const std::string signer = m_log.nameOf(m_payload.signer);
        if (!listed) {
            return fail(DemandFate::Refused, ChallengeCheck::DemandInCertificate,
                        sentence("The certificate in that block holds no vote of %1 that lists "
                                 "this transaction.",
                                 {signer}));
        }
        pass(ChallengeCheck::DemandInCertificate,
             sentence("The vote of %1 in that block's certificate lists it.", {signer}));
        return true;
    }

    bool findInclusion() {
        const auto height = m_log.blocks.inclusionHeight(m_hash);
        const auto header = height ? m_log.blocks.header(*height) : std::nullopt;
        if (!header) return true;
        m_report.includedHeight = *height;
        m_report.includedView = header->view;
        if (header->view > m_dueView) return true;
        return fail(DemandFate::Kept, ChallengeCheck::NotIncludedInTime,
                    sentence("The demand was kept: the block of view %1 (height %2) holds it, and "
                             "it was due at view %3.",
                             {header->view, *height, m_dueView}));
    }

    bool windowPassed() {
        const consensus::View lastOfTerm = consensus::Terms{}.last(m_term);
        const auto owed =
            m_log.state.openDemands().find({m_payload.epoch, m_payload.view, m_payload.signer});
        if (owed != m_log.state.openDemands().end()) {
            return fail(DemandFate::Open, ChallengeCheck::WindowPassed,
                        sentence("The leader has until view %1, and the log ends at view %2: "
                                 "nothing is decided yet.",
                                 {m_dueView, m_tipView}));
        }
        // The last final block of the term says whether the leader went on to the due view.
        consensus::View reached = m_payload.view;
        for (consensus::Height height = m_block->header.height + 1;
             height <= m_log.blocks.tipHeight() && reached < m_dueView; ++height) {
            const auto header = m_log.blocks.header(height);
            const bool sameTerm =
                header && header->epoch == m_payload.epoch && header->view <= lastOfTerm;
            if (!sameTerm) break;
            reached = header->view;
        }
        if (reached < m_dueView) {
            return fail(DemandFate::Void, ChallengeCheck::WindowPassed,
                        sentence("The term's last final block stands at view %1, before the due "
                                 "view %2: a term that ends early makes nobody guilty.",
                                 {reached, m_dueView}));
        }
        pass(ChallengeCheck::WindowPassed,
             sentence("The leader's own block stands at view %1 or later in that term.",
                      {m_dueView}));
        return true;
    }

    const ChallengeLog& m_log;
    const ledger::SubmitChallenge& m_payload;
    const ledger::TxHash m_hash;
    const consensus::View m_dueView;
    ChallengeReport& m_report;
    consensus::View m_tipView = 0;
    consensus::Term m_term = 0;
    std::optional<consensus::ValidatorSet> m_validators;
    consensus::BlockPtr m_block;
};

}  // namespace

std::string_view demandFateName(DemandFate fate) {
    switch (fate) {
        case DemandFate::Broken:
            return "broken";
        case DemandFate::Kept:
            return "kept";
        case DemandFate::Open:
            return "open";
        case DemandFate::Void:
            return "void";
        case DemandFate::Refused:
            return "refused";
        case DemandFate::Unknown:
            break;
    }
    return "unknown";
}

std::vector<ExcerptBlock> logExcerpt(const ChallengeLog& log, consensus::Epoch epoch,
                                     consensus::View fromView, consensus::View toView,
                                     const ledger::TxHash& transaction, const PublicKey* signer) {
    std::vector<ExcerptBlock> excerpt;
    const auto first = headerFrom(log.blocks, epoch, fromView);
    if (!first) return excerpt;
    const auto validators = log.validators(epoch);
    auto before = log.blocks.header(first->height - 1);
    for (consensus::Height height = first->height;
         height <= log.blocks.tipHeight() && excerpt.size() < kExcerptMax; ++height) {
        const auto header = log.blocks.header(height);
        const auto block = log.blocks.block(height);
        if (!header || header->epoch != epoch || block == nullptr) break;
        ExcerptBlock one;
        one.view = header->view;
        one.height = height;
        one.blockId = toHex(header->id());
        one.parentId = toHex(header->parentId);
        one.linked = height == 1 ? header->parentId == consensus::genesisBlockId(header->chainId)
                                 : before && header->parentId == before->id();
        one.demand =
            signer != nullptr && validators && lists(*block, *validators, transaction, *signer);
        one.holds = std::any_of(block->transactions.begin(), block->transactions.end(),
                                [&](const auto& held) { return held.hash() == transaction; });
        excerpt.push_back(std::move(one));
        if (header->view >= toView) break;
        before = header;
    }
    return excerpt;
}

ChallengeReport reportChallenge(const ChallengeLog& log, const ledger::SubmitChallenge& payload) {
    ChallengeReport report;
    api::ChallengeInfo& challenge = report.challenge;
    challenge.epoch = payload.epoch;
    challenge.view = payload.view;
    challenge.signer = toHex(payload.signer);
    challenge.dueView = dueViewOf(payload.view);
    report.publishedBytes = payload.transaction.size();
    report.published = toHex(payload.transaction);
    const auto omitted = ledger::Transaction::decode(payload.transaction);
    if (omitted.ok()) {
        challenge.txHash = toHex(omitted->hash());
        report.excerpt = logExcerpt(log, payload.epoch, payload.view, challenge.dueView,
                                    omitted->hash(), &payload.signer);
    }

    const TxCode code = ledger::checkChallenge(log.state, payload);
    report.code = ledger::txCodeName(code);
    if (code == TxCode::ChallengeNoObligation) {
        DemandTrace(log, payload, *omitted, report).follow();
        return report;
    }
    const auto broken =
        log.state.brokenDemands().find({payload.epoch, payload.signer, payload.view});
    if (broken != log.state.brokenDemands().end()) {
        challenge.accused = toHex(broken->second.leader);
        challenge.accusedName = log.nameOf(broken->second.leader);
    }
    challenge.steps = challengeSteps(code, payload);
    report.fate = code == TxCode::Ok ? DemandFate::Broken : DemandFate::Refused;
    report.sentence =
        code == TxCode::Ok
            ? sentence("The log proves it: %1 left out what was demanded past view %2.",
                       {challenge.accusedName, challenge.dueView})
            : sentence("The ledger would refuse this challenge: %1.", {report.code});
    return report;
}

std::string toJson(const ChallengeReport& report) {
    namespace json = boost::json;
    json::array excerpt;
    for (const ExcerptBlock& one : report.excerpt) {
        excerpt.push_back(json::object{{"view", one.view},
                                       {"height", one.height},
                                       {"block_id", one.blockId},
                                       {"parent_id", one.parentId},
                                       {"linked", one.linked},
                                       {"demand", one.demand},
                                       {"holds", one.holds}});
    }
    return json::serialize(json::object{{"fate", demandFateName(report.fate)},
                                        {"code", report.code},
                                        {"sentence", report.sentence},
                                        {"challenge", json::parse(api::toJson(report.challenge))},
                                        {"promise", report.promise},
                                        {"included_view", report.includedView},
                                        {"included_height", report.includedHeight},
                                        {"published_bytes", report.publishedBytes},
                                        {"published", report.published},
                                        {"excerpt", std::move(excerpt)}});
}

}  // namespace stacknet::engine
