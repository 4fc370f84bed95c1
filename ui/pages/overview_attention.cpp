#include "ui/pages/overview_attention.h"

#include <algorithm>
#include <utility>

#include <QBoxLayout>
#include <QPushButton>

#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {

AttentionCard::AttentionCard(QWidget* parent) : Card(tr("Needs attention"), parent) {
    setObjectName(QStringLiteral("attentionCard"));
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(space::k2);
    m_nothing =
        new EmptyState(Glyph::Shield, tr("Nothing"), tr("No key, peer or service needs you."));
    m_unknown = new EmptyState(Glyph::Clock, tr("Not known"),
                               tr("It is looked at again when the engine sends news."));
    m_nothing->hide();
    body()->addLayout(m_lines);
    body()->addWidget(m_nothing);
    body()->addWidget(m_unknown);
    body()->addStretch(1);
}

AttentionCard::Row AttentionCard::makeRow() {
    Row row;
    row.box = new QWidget;
    auto* layout = new QHBoxLayout(row.box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::k2);
    row.glyph = new GlyphLabel(Glyph::Info, 18);
    row.words = new TextLabel;
    row.words->setWordWrap(true);
    row.action = new QPushButton;
    layout->addWidget(row.glyph, 0, Qt::AlignTop);
    layout->addWidget(row.words, 1);
    layout->addWidget(row.action, 0, Qt::AlignTop);
    connect(row.action, &QPushButton::clicked, this,
            [this, action = row.action] { pressed(action); });
    return row;
}

void AttentionCard::fill(Row& row, const Attention& item, int number) {
    row.words->setObjectName(QStringLiteral("attentionText%1").arg(number));
    row.action->setObjectName(QStringLiteral("attentionAction%1").arg(number));
    if (row.shown == item) return;
    row.shown = item;
    row.glyph->setGlyph(toneGlyph(item.tone), item.tone);
    row.words->setText(item.text);
    row.action->setText(item.action);
    row.action->setAccessibleName(item.action + QStringLiteral(": ") + item.text);
    row.action->setVisible(!item.action.isEmpty());
}

void AttentionCard::pressed(const QPushButton* action) {
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                  [&](const Row& one) { return one.action == action; });
    if (row != m_rows.end()) emit navigate(row->shown.page, row->shown.subject);
}

void AttentionCard::setList(const std::vector<Attention>& list, bool known) {
    std::vector<Row> rows;
    for (const auto& item : list) {
        const auto old = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) {
            return row.box != nullptr && row.shown.id == item.id;
        });
        Row row = old != m_rows.end() ? std::exchange(*old, Row{}) : makeRow();
        fill(row, item, static_cast<int>(rows.size()));
        rows.push_back(std::move(row));
    }
    for (const auto& gone : m_rows) {
        if (gone.box == nullptr) continue;
        m_lines->removeWidget(gone.box);
        gone.box->hide();
        gone.box->deleteLater();
    }
    m_rows = std::move(rows);
    bool moved = false;
    for (int at = 0; at < static_cast<int>(m_rows.size()); ++at) {
        auto* box = m_rows[static_cast<std::size_t>(at)].box;
        if (m_lines->indexOf(box) == at) continue;
        m_lines->insertWidget(at, box);
        moved = true;
    }
    // The tab key goes down the lines, whichever of them came last.
    for (std::size_t at = 1; moved && at < m_rows.size(); ++at)
        setTabOrder(m_rows[at - 1].action, m_rows[at].action);
    m_nothing->setVisible(list.empty() && known);
    m_unknown->setVisible(list.empty() && !known);
}

}  // namespace stacknet::ui
