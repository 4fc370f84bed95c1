#include "ui/widgets/detail_list.h"

#include <QGridLayout>

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
}

void DetailList::addLine() {
    const int row = static_cast<int>(m_lines.size());
    auto* name = new TextLabel({}, TextRole::Caption, Tone::Neutral);
    auto* value = new ElidedLabel;
    auto* copy = new CopyButton({}, [value] { return value->fullText(); });
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
    while (m_lines.size() < rows.size()) addLine();
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        auto& line = m_lines[i];
        const bool used = i < rows.size();
        line.name->setVisible(used);
        line.value->setVisible(used);
        line.copy->setVisible(used && rows[i].copyable);
        m_grid->setRowMinimumHeight(static_cast<int>(i), used ? tableRowHeight() : 0);
        if (!used) continue;
        line.name->setText(rows[i].name);
        line.value->setRole(rows[i].mono ? TextRole::Mono : TextRole::Body);
        line.value->setFullText(rows[i].value);
        line.copy->setAccessibleName(tr("Copy %1").arg(rows[i].name));
    }
}

QString DetailList::value(const QString& name) const {
    for (const auto& line : m_lines) {
        if (line.name->text() == name && !line.value->isHidden()) return line.value->fullText();
    }
    return {};
}

}  // namespace stacknet::ui
