#include "ui/widgets/detail_list.h"

#include <QGridLayout>

#include "ui/text/format.h"
#include "ui/theme/privacy_mask.h"
#include "ui/theme/theme.h"
#include "ui/widgets/copy_button.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {

DetailList::DetailList(const QString& objectName, QWidget* parent) : QWidget(parent) {
    setObjectName(objectName);
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::k3);
    m_grid->setVerticalSpacing(space::k1);
    m_grid->setColumnStretch(1, 1);
    connect(&PrivacyMask::instance(), &PrivacyMask::changed, this, &DetailList::showRows);
    connect(&Theme::instance(), &Theme::changed, this, &DetailList::showRows);
}

void DetailList::addLine() {
    const int row = static_cast<int>(m_lines.size());
    auto* name = new TextLabel({}, TextRole::Caption, Tone::Neutral);
    auto* value = new ElidedLabel;
    auto* copy =
        new CopyButton({}, [this, row] { return m_rows[static_cast<std::size_t>(row)].value; });
    copy->setProperty("variant", QStringLiteral("ghost"));
    copy->setIconOnly();
    copy->setObjectName(objectName() + QStringLiteral("Copy%1").arg(row));
    m_grid->addWidget(name, row, 0);
    m_grid->addWidget(value, row, 1);
    m_grid->addWidget(copy, row, 2);
    m_grid->setRowMinimumHeight(row, tableRowHeight());
    m_lines.push_back({name, value, copy});
}

void DetailList::setRows(const std::vector<Row>& rows) {
    m_rows = rows;
    showRows();
}

void DetailList::showRows() {
    while (m_lines.size() < m_rows.size()) addLine();
    const bool masking = PrivacyMask::instance().on();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        auto& line = m_lines[i];
        const bool used = i < m_rows.size();
        line.name->setVisible(used);
        line.value->setVisible(used);
        line.copy->setVisible(used && m_rows[i].copyable && !(m_rows[i].amount && masking));
        m_grid->setRowMinimumHeight(static_cast<int>(i), used ? tableRowHeight() : 0);
        if (!used) continue;
        const auto& row = m_rows[i];
        const QString shown = row.amount ? masked(row.value) : row.value;
        line.name->setText(row.name);
        line.value->setRole(row.mono ? TextRole::Mono : TextRole::Body);
        line.value->setFullText(row.mono && mirrored ? ltrIsolated(shown) : shown);
        line.copy->setAccessibleName(tr("Copy %1").arg(row.name));
    }
}

QString DetailList::value(const QString& name) const {
    for (const auto& row : m_rows) {
        if (row.name == name) return row.amount ? masked(row.value) : row.value;
    }
    return {};
}

}  // namespace stacknet::ui
