#include "ui/pages/privacy_rows.h"

#include <QGridLayout>

#include "ui/widgets/status_pill.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {

PrivacyRows::PrivacyRows(const QString& objectName, QWidget* parent) : QWidget(parent) {
    setObjectName(objectName);
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::k3);
    m_grid->setVerticalSpacing(space::k3);
    m_grid->setColumnStretch(1, 1);
}

void PrivacyRows::addLine() {
    Line line{new StatusPill, new TextLabel({}, TextRole::Strong),
              new TextLabel({}, TextRole::Body, Tone::Neutral)};
    line.name->setWordWrap(true);
    line.text->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(line.name);
    words->addWidget(line.text);
    const int row = static_cast<int>(m_lines.size());
    line.state->setObjectName(objectName() + QStringLiteral("State%1").arg(row));
    line.text->setObjectName(objectName() + QStringLiteral("Text%1").arg(row));
    m_grid->addWidget(line.state, row, 0, Qt::AlignTop | Qt::AlignLeft);
    m_grid->addLayout(words, row, 1);
    m_lines.push_back(line);
}

void PrivacyRows::setRows(const std::vector<Row>& rows) {
    while (m_lines.size() < rows.size()) addLine();
    for (std::size_t at = 0; at < m_lines.size(); ++at) {
        const Line& line = m_lines[at];
        const bool used = at < rows.size();
        line.state->setVisible(used);
        line.name->setVisible(used);
        line.text->setVisible(used && !rows[at].text.isEmpty());
        if (!used) continue;
        line.state->setLabel(rows[at].state);
        line.name->setText(rows[at].name);
        line.text->setText(rows[at].text);
    }
}

}  // namespace stacknet::ui
