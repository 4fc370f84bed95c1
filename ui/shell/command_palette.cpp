#include "ui/shell/command_palette.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QTimer>

#include "ui/theme/theme.h"

namespace stacknet::ui {
namespace {

constexpr int kIndexRole = Qt::UserRole;

/// Every letter of the needle in order, anywhere: "nk" finds "Node Keys".
bool matches(const QString& text, const QString& needle) {
    qsizetype at = 0;
    for (const QChar wanted : needle) {
        if (wanted.isSpace()) continue;
        at = text.indexOf(wanted, at, Qt::CaseInsensitive);
        if (at < 0) return false;
        ++at;
    }
    return true;
}

}  // namespace

CommandPalette::CommandPalette(std::vector<Entry> entries, QWidget* parent)
    : QDialog(parent), m_entries(std::move(entries)) {
    setObjectName(QStringLiteral("commandPalette"));
    setWindowTitle(tr("Go to"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    resize(480, 360);
    m_edit = new QLineEdit;
    m_edit->setObjectName(QStringLiteral("paletteInput"));
    m_edit->setAccessibleName(tr("Page, key or action"));
    m_edit->setPlaceholderText(tr("Page, key or action"));
    m_edit->installEventFilter(this);
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("Matches"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::k3, space::k3, space::k3, space::k3);
    column->setSpacing(space::k2);
    column->addWidget(m_edit);
    column->addWidget(m_list, 1);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_edit, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_list, &QListWidget::itemActivated, this, &CommandPalette::runCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    filter({});
    m_edit->setFocus();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0 && m_list->count() > 0) {
            const int row = m_list->currentRow() + step;
            m_list->setCurrentRow((row + m_list->count()) % m_list->count());
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::filter(const QString& needle) {
    m_list->clear();
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const auto& entry = m_entries[i];
        if (!matches(entry.text + QLatin1Char(' ') + entry.hint, needle)) continue;
        auto* item = new QListWidgetItem(
            entry.hint.isEmpty() ? entry.text : entry.text + QStringLiteral("   ·   ") + entry.hint,
            m_list);
        item->setData(kIndexRole, static_cast<int>(i));
        item->setSizeHint({100, tableRowHeight()});
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::runCurrent() {
    const auto* item = m_list->currentItem();
    if (item == nullptr) return;
    const auto run = m_entries[static_cast<std::size_t>(item->data(kIndexRole).toInt())].run;
    accept();
    // After this dialog is gone, so that what runs may open another one.
    QTimer::singleShot(0, parentWidget(), run);
}

}  // namespace stacknet::ui
