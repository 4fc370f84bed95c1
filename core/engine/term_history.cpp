#include "core/engine/term_history.h"

#include "core/base/log.h"
#include "core/engine/block_store.h"

namespace stacknet::engine {

TermHistory::TermHistory(consensus::Terms terms, std::size_t countMax, LeaderOf leaderOf)
    : m_terms(terms), m_countMax(countMax), m_leaderOf(std::move(leaderOf)) {}

void TermHistory::add(TermRecord record) {
    m_records.push_back(std::move(record));
    if (m_records.size() > m_countMax) m_records.pop_front();
}

/// Blocks of the term on the chain that ends at `view`; 0 when that view is of another term.
std::uint32_t TermHistory::blocksUpTo(consensus::Term term, consensus::View view) const {
    if (view == 0 || m_terms.of(view) != term) return 0;
    return static_cast<std::uint32_t>(view - m_terms.first(term) + 1);
}

std::vector<consensus::Term> TermHistory::note(const consensus::Block& block,
                                               const PublicKey& leader) {
    std::vector<consensus::Term> decided;
    const consensus::View view = block.header.view;
    const consensus::Term term = m_terms.of(view);
    const bool known = !m_records.empty() && m_records.back().term >= term;
    if (!known) {
        if (!m_records.empty()) {
            // R2: a term without an ExitCert here ran to its last view.
            m_records.back().decided = true;
            decided.push_back(m_records.back().term);
        }
        for (const consensus::ExitCertificate& exit : block.justify.exits) {
            if (!m_records.empty() && m_records.back().term == exit.term) {
                m_records.back().leftAt = exit.leftAtMax();
                continue;
            }
            add({exit.term, m_leaderOf(exit.term), blocksUpTo(exit.term, block.header.parentView),
                 true, exit.leftAtMax()});
            decided.push_back(exit.term);
        }
        add({term, leader, 0, false, 0});
    }
    m_records.back().proposals = blocksUpTo(term, view);
    if (consensus::endsEpoch(block.header)) {
        // Terms count from 0 again.
        decided.push_back(term);
        m_records.clear();
    }
    return decided;
}

void TermHistory::load(const BlockStore& blocks) {
    struct Span {
        consensus::Height first = 0;
        consensus::Height last = 0;
    };
    std::vector<Span> spans;  // newest first
    consensus::Height height = blocks.tipHeight();
    const auto tip = blocks.header(height);
    if (!tip || consensus::endsEpoch(*tip)) return;
    while (height > 0 && spans.size() < m_countMax) {
        const auto header = blocks.header(height);
        if (!header || header->epoch != tip->epoch) break;
        const std::uint64_t made = header->view - m_terms.first(m_terms.of(header->view)) + 1;
        if (made > height) break;
        spans.push_back({height - made + 1, height});
        height -= made;
    }
    for (auto span = spans.rbegin(); span != spans.rend(); ++span) {
        const auto summaries = blocks.summaries(span->last, span->last);
        const auto first = blocks.block(span->first);
        const auto last = blocks.block(span->last);
        if (!summaries.ok() || summaries->empty() || !first || !last) {
            log::warning("engine", "term_history_incomplete", {{"height", span->last}});
            m_records.clear();
            continue;
        }
        static_cast<void>(note(*first, summaries->front().leader));
        static_cast<void>(note(*last, summaries->front().leader));
    }
}

}  // namespace stacknet::engine
