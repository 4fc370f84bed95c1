#include "ui/widgets/table_tools.h"

#include <QAction>
#include <QBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr int kWide = 640;
constexpr int kFilterWidth = 280;

}  // namespace

TableTools::TableTools(const QString& name, const QString& objectName, QWidget* parent)
    : QWidget(parent) {
    m_filter = new QLineEdit;
    m_filter->setObjectName(objectName + QStringLiteral("Filter"));
    m_filter->setAccessibleName(tr("Filter %1").arg(name));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(kFilterWidth);
    connect(m_filter, &QLineEdit::textChanged, this,
            [this](const QString& needle) { emit filterChanged(needle.trimmed()); });
    m_count = new TextLabel({}, TextRole::Caption, Tone::Neutral);
    m_count->setObjectName(objectName + QStringLiteral("Count"));
    m_selected = new TextLabel({}, TextRole::Caption, Tone::Accent);
    m_selected->setObjectName(objectName + QStringLiteral("Selected"));
    m_selected->hide();
    m_bulk = new QPushButton(tr("With these"));
    m_bulk->setObjectName(objectName + QStringLiteral("Bulk"));
    m_bulk->setAccessibleName(tr("Actions on the selected rows"));
    m_bulkMenu = new QMenu(m_bulk);
    m_bulk->setMenu(m_bulkMenu);
    m_bulk->hide();
    m_columns = new QPushButton(tr("Columns"));
    m_columns->setObjectName(objectName + QStringLiteral("Columns"));
    m_columns->setIcon(glyphIcon(Glyph::Columns));
    m_columnsMenu = new QMenu(m_columns);
    connect(m_columnsMenu, &QMenu::aboutToShow, this, &TableTools::columnsMenuWanted);
    m_columns->setMenu(m_columnsMenu);
    m_copy = new QPushButton(tr("Copy rows"));
    m_copy->setObjectName(objectName + QStringLiteral("Copy"));
    m_copy->setIcon(glyphIcon(Glyph::Copy));
    connect(m_copy, &QPushButton::clicked, this, &TableTools::copyRequested);
    buildExport(objectName);
    for (auto* button : {m_columns, m_copy, m_export}) {
        m_buttons.emplace_back(button, button->text());
        button->setAccessibleName(QStringLiteral("%1: %2").arg(button->text(), name));
    }
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::k2);
    row->addWidget(m_filter, 1);
    row->addWidget(m_count);
    row->addWidget(m_selected);
    row->addWidget(m_bulk);
    row->addStretch(1);
    row->addWidget(m_columns);
    row->addWidget(m_copy);
    row->addWidget(m_export);
}

void TableTools::buildExport(const QString& objectName) {
    m_export = new QPushButton(tr("Export…"));
    m_export->setObjectName(objectName + QStringLiteral("Export"));
    m_export->setIcon(glyphIcon(Glyph::Download));
    m_exportMenu = new QMenu(m_export);
    const auto add = [this](const QString& text, const char* name, bool json, bool all) {
        auto* action = m_exportMenu->addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this,
                [this, json, all] { emit exportRequested(json, all); });
        return action;
    };
    add(tr("As CSV…"), "exportCsv", false, false);
    add(tr("As JSON…"), "exportJson", true, false);
    m_allRows << m_exportMenu->addSeparator()
              << add(tr("All rows as CSV…"), "exportAllCsv", false, true)
              << add(tr("All rows as JSON…"), "exportAllJson", true, true);
    m_export->setMenu(m_exportMenu);
    setFiltered(false);
}

void TableTools::setCompact(bool compact) {
    m_compact = compact;
    for (QWidget* widget : {static_cast<QWidget*>(m_filter), static_cast<QWidget*>(m_columns),
                            static_cast<QWidget*>(m_copy)})
        widget->setVisible(!compact);
    m_export->setProperty("variant", compact ? QStringLiteral("ghost") : QString());
}

void TableTools::setCount(const QString& text) {
    m_count->setText(text);
}

void TableTools::setFiltered(bool filtered) {
    for (auto* action : m_allRows) action->setVisible(filtered);
}

void TableTools::setSelected(int rows) {
    const bool several = rows > 1;
    m_selected->setText(several ? tr("%n selected", nullptr, rows) : QString());
    m_selected->setVisible(several);
    m_bulk->setVisible(several && !m_bulkMenu->isEmpty());
}

void TableTools::setBulkActions(const QList<QAction*>& actions) {
    m_bulkMenu->clear();
    m_bulkMenu->addActions(actions);
}

void TableTools::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    setNarrow(width() < kWide * Theme::instance().look().fontPercent / 100);
}

void TableTools::setNarrow(bool narrow) {
    if (narrow == m_narrow) return;
    m_narrow = narrow;
    for (const auto& [button, words] : m_buttons) {
        button->setText(narrow ? QString() : words);
        button->setToolTip(narrow ? words : QString());
    }
}

}  // namespace stacknet::ui
