#include "ui/shell/command_palette.h"

#include <algorithm>

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>

#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr int kIndexRole = Qt::UserRole;
constexpr int kHintRole = Qt::UserRole + 1;
constexpr int kPageStep = 8;
constexpr int kWidth = 560;
constexpr int kHeight = 420;
constexpr int kWordStart = 8;
constexpr int kSideBySide = 5;
constexpr int kHintPenalty = 40;

/// The name at the start, the kind at the end.
class EntryDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const auto& t = tokens();
        const bool selected = option.state & QStyle::State_Selected;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (selected) {
            painter->setPen(t.highContrast ? QPen(t.accent, 1) : QPen(Qt::NoPen));
            painter->setBrush(t.accentTint);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5),
                                     kControlRadius, kControlRadius);
        }
        const QRect cell = option.rect.adjusted(space::k3, 0, -space::k3, 0);
        const QFont small = Theme::instance().font(TextRole::Caption);
        const QString hint = index.data(kHintRole).toString();
        const int hintWide = QFontMetrics(small).horizontalAdvance(hint) + 2;
        painter->setFont(option.font);
        painter->setPen(selected ? t.accent : t.text);
        const QRect words(cell.left(), cell.top(), cell.width() - hintWide - space::k3,
                          cell.height());
        painter->drawText(
            QStyle::visualRect(option.direction, cell, words),
            Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        painter->setFont(small);
        painter->setPen(t.muted);
        const QRect end(cell.right() - hintWide, cell.top(), hintWide, cell.height());
        painter->drawText(QStyle::visualRect(option.direction, cell, end),
                          Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, hint);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option,
                   const QModelIndex& /*index*/) const override {
        return {100,
                std::max(tableRowHeight() + space::k1, option.fontMetrics.height() + space::k2)};
    }
};

std::optional<int> scoreOf(const QString& text, const QString& needle, bool jump) {
    int score = 0;
    qsizetype at = 0;
    qsizetype before = -2;
    for (const QChar wanted : needle) {
        if (wanted.isSpace()) continue;
        auto found = text.indexOf(wanted, at, Qt::CaseInsensitive);
        if (found < 0) return std::nullopt;
        // A letter that does not go on from the one before means the beginning of a word, where
        // there is one further on.
        for (auto next = found; jump && found != before + 1 && next >= 0;
             next = text.indexOf(wanted, next + 1, Qt::CaseInsensitive)) {
            if (next != 0 && text[next - 1].isLetterOrNumber()) continue;
            found = next;
            break;
        }
        const bool starts = found == 0 || !text[found - 1].isLetterOrNumber();
        score += (starts ? kWordStart : 0) + (found == before + 1 ? kSideBySide : 0);
        score -= static_cast<int>(std::min<qsizetype>(found - at, 3));
        before = found;
        at = found + 1;
    }
    return score;
}

}  // namespace

std::optional<int> fuzzyScore(const QString& text, const QString& needle) {
    const auto words = scoreOf(text, needle, true);
    const auto letters = scoreOf(text, needle, false);
    if (words && letters) return std::max(*words, *letters);
    return letters;  // a jump to the beginning of a word may run past the rest
}

CommandPalette::CommandPalette(std::vector<Entry> entries, QWidget* parent)
    : QDialog(parent), m_entries(std::move(entries)) {
    setObjectName(QStringLiteral("commandPalette"));
    setWindowTitle(tr("Go to"));
    setAccessibleName(tr("Go to"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    resize(kWidth, kHeight);
    m_edit = new QLineEdit;
    m_edit->setObjectName(QStringLiteral("paletteInput"));
    m_edit->setAccessibleName(tr("Page, key, action or setting"));
    m_edit->setPlaceholderText(tr("Page, key, action or setting"));
    m_edit->installEventFilter(this);
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("Matches"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_none = new TextLabel(tr("Nothing is called that."), TextRole::Body, Tone::Neutral);
    m_none->setObjectName(QStringLiteral("paletteNone"));
    m_none->setAlignment(Qt::AlignCenter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::k3, space::k3, space::k3, space::k3);
    column->setSpacing(space::k2);
    column->addWidget(m_edit);
    column->addWidget(m_list, 1);
    column->addWidget(m_none, 1);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_edit, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_list, &QListWidget::itemActivated, this, &CommandPalette::runCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    filter({});
    m_edit->setFocus();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_edit && event->type() == QEvent::KeyPress && m_list->count() > 0) {
        const int last = m_list->count() - 1;
        const int row = m_list->currentRow();
        switch (static_cast<QKeyEvent*>(event)->key()) {
            case Qt::Key_Down:
                m_list->setCurrentRow(row == last ? 0 : row + 1);
                return true;
            case Qt::Key_Up:
                m_list->setCurrentRow(row <= 0 ? last : row - 1);
                return true;
            case Qt::Key_PageDown:
                m_list->setCurrentRow(std::min(last, row + kPageStep));
                return true;
            case Qt::Key_PageUp:
                m_list->setCurrentRow(std::max(0, row - kPageStep));
                return true;
            default:
                break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::filter(const QString& needle) {
    struct Match {
        int score;
        int index;
    };
    std::vector<Match> found;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const auto& entry = m_entries[i];
        auto score = fuzzyScore(entry.text, needle);
        // By its kind only when that is spelled out: scattered letters are in every kind.
        if (!score && entry.hint.contains(needle.trimmed(), Qt::CaseInsensitive))
            score = -kHintPenalty;
        if (score) found.push_back({*score, static_cast<int>(i)});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Match& a, const Match& b) { return a.score > b.score; });
    m_list->clear();
    for (const auto& match : found) {
        const auto& entry = m_entries[static_cast<std::size_t>(match.index)];
        auto* item = new QListWidgetItem(entry.text, m_list);
        item->setData(kIndexRole, match.index);
        item->setData(kHintRole, entry.hint);
        item->setData(Qt::AccessibleTextRole,
                      entry.hint.isEmpty() ? entry.text
                                           : QStringLiteral("%1, %2").arg(entry.text, entry.hint));
    }
    m_list->setVisible(!found.empty());
    m_none->setVisible(found.empty());
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
