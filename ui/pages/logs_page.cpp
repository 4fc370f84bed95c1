#include "ui/pages/logs_page.h"

#include <algorithm>
#include <numeric>

#include <QBoxLayout>
#include <QComboBox>
#include <QFileInfo>
#include <QFontMetrics>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTabWidget>

#include "ui/dialogs/diagnostics_dialog.h"
#include "ui/models/roles.h"
#include "ui/pages/logs_query.h"
#include "ui/pages/self_check_card.h"
#include "ui/text/engine_words.h"
#include "ui/text/format.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/url_opener.h"

namespace stacknet::ui {
namespace {

constexpr int kLineHeight = 22;
/// "00:00:00.000" and a little, since characters are as wide as they are only in whole pixels.
constexpr int kTimeCharacters = 13;
constexpr int kColumnsFrom = 100;  ///< characters of a line
constexpr int kOwnWidth = -1;
constexpr std::uint32_t kBatch = 1'000;
/// An answer that takes longer was lost with its engine.
constexpr qint64 kAnswerMs = 10'000;

/// Paints a line in columns: time, level, module, event, fields.
class LogDelegate final : public QStyledItemDelegate {
public:
    LogDelegate(LogFilter* filter, LogModel* model, const NodeBridge& bridge,
                const QPushButton* relative, QObject* parent)
        : QStyledItemDelegate(parent),
          m_filter(filter),
          m_model(model),
          m_bridge(bridge),
          m_relative(relative) {}

    QSize sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex&) const override {
        const QFontMetrics metrics(Theme::instance().font(TextRole::Mono));
        return {600, std::max(kLineHeight, metrics.height() + 4)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const auto& t = tokens();
        const auto& line = m_model->line(m_filter->mapToSource(index).row());
        const bool selected = option.state & QStyle::State_Selected;
        painter->save();
        painter->fillRect(option.rect, selected ? t.accentTint : t.surface);
        const QFont font = Theme::instance().font(TextRole::Mono);
        painter->setFont(font);
        const int unit = QFontMetrics(font).horizontalAdvance(QLatin1Char('0'));
        QRect cell = option.rect.adjusted(space::k2, 0, -space::k2, 0);
        const auto column = [&](const QString& text, int characters, const QColor& color) {
            painter->setPen(color);
            // What is as wide as its own text is measured: characters have no whole pixels.
            const int width = characters > 0 ? characters * unit
                              : characters == kOwnWidth
                                  ? QFontMetrics(font).horizontalAdvance(text) + 1
                                  : cell.width();
            const QRect rect(cell.left(), cell.top(), std::min(width, cell.width()), cell.height());
            painter->drawText(rect, Qt::AlignVCenter | Qt::TextSingleLine,
                              QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
            cell.setLeft(cell.left() + width + unit);
        };
        // Where there is no room for columns, one thing follows the other.
        const bool columns = cell.width() >= kColumnsFrom * unit;
        const auto name = [&](const std::string& text, int characters, const QColor& color) {
            const QString words = QString::fromStdString(text);
            const int own = static_cast<int>(words.size());
            column(words, columns && own <= characters ? characters : kOwnWidth, color);
        };
        const auto level = logLevelLabel(line.level);
        column(m_relative->isChecked() ? agoText(line.timeMs, m_bridge.nowMs())
                                       : clockText(line.timeMs),
               kTimeCharacters, t.muted);
        const QRect icon(cell.left(), cell.center().y() - 5, 12, 12);
        paintGlyph(*painter, toneGlyph(level.tone), icon, t.tone(level.tone));
        cell.setLeft(cell.left() + 12 + unit);
        column(level.text, 9, t.tone(level.tone));
        name(line.module, 11, t.muted);
        name(line.event, 24, t.text);
        // The id stands at the end of the line and keeps its place when the fields are cut.
        const QString correlation = QString::fromStdString(line.correlation);
        if (const int room = (static_cast<int>(correlation.size()) + 2) * unit;
            !correlation.isEmpty() && cell.width() > 2 * room) {
            painter->setPen(t.accent);
            painter->drawText(cell, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
                              correlation);
            cell.setRight(cell.right() - room);
        }
        column(QString::fromStdString(line.fields), 0, t.muted);
        painter->restore();
    }

private:
    LogFilter* m_filter;
    LogModel* m_model;
    const NodeBridge& m_bridge;
    const QPushButton* m_relative;
};

ConsoleLines& consoleLines() {
    static ConsoleLines lines;
    return lines;
}

}  // namespace

void setConsoleLines(ConsoleLines lines) {
    consoleLines() = std::move(lines);
}

LogsPage::LogsPage(NodeBridge& bridge, QWidget* parent) : Page(bridge, tr("Logs"), parent) {
    setObjectName(QStringLiteral("logsPage"));
    m_model = new LogModel(this);
    m_filter = new LogFilter(m_model, this);
    m_banner = new Banner;
    m_banner->setObjectName(QStringLiteral("logsBanner"));
    m_banner->hide();
    m_missing = new Banner;
    m_missing->setObjectName(QStringLiteral("logsEngineMissing"));
    m_missing->hide();
    m_copy = new LogCopy(m_model, this);
    connect(m_copy, &LogCopy::copied, this, [this](const QString& text, int lines) {
        copyText(text);
        m_banner->say(Tone::Info, tr("%n line(s) copied.", nullptr, lines));
        m_banner->setClosable(true);
    });
    auto* card = new Card;
    card->body()->addWidget(buildTools());
    m_fault = new TextLabel({}, TextRole::Caption, Tone::Danger);
    m_fault->setObjectName(QStringLiteral("logFilterFault"));
    m_fault->setWordWrap(true);
    m_fault->hide();
    card->body()->addWidget(m_fault);
    card->body()->addWidget(buildList(), 1);
    card->body()->addWidget(buildLevels());
    m_checks = new SelfCheckCard(bridge);
    auto* checks = new QScrollArea;
    checks->setObjectName(QStringLiteral("selfCheckScroll"));
    checks->setFrameShape(QFrame::NoFrame);
    checks->setWidgetResizable(true);
    checks->setFocusPolicy(Qt::NoFocus);
    checks->setWidget(m_checks);
    auto* tabs = new QTabWidget;
    tabs->setObjectName(QStringLiteral("logsTabs"));
    tabs->setAccessibleName(tr("Logs and diagnostics"));
    tabs->addTab(card, tr("Log"));
    tabs->addTab(checks, tr("Self-check"));
    tabs->addTab(new LogsQuery(bridge), tr("Questions"));
    m_folder = new QPushButton(tr("Open folder"));
    m_folder->setObjectName(QStringLiteral("logFolder"));
    m_folder->setAccessibleName(tr("Open the folder with the log file"));
    connect(m_folder, &QPushButton::clicked, this, &LogsPage::openFolder);
    auto* bundle = new QPushButton(tr("Support bundle…"));
    bundle->setObjectName(QStringLiteral("exportDiagnostics"));
    bundle->setIcon(glyphIcon(Glyph::Download));
    connect(bundle, &QPushButton::clicked, this, &LogsPage::exportDiagnostics);
    auto* corner = new QWidget;
    auto* buttons = new QHBoxLayout(corner);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(space::k2);
    buttons->addWidget(m_folder);
    buttons->addWidget(bundle);
    tabs->setCornerWidget(corner);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::k5, space::k4, space::k5, space::k5);
    column->setSpacing(space::k4);
    column->addWidget(m_missing);
    column->addWidget(m_banner);
    column->addWidget(tabs, 1);
    connect(m_filter, &LogFilter::searched, this, [this] {
        updateCount();
        if (m_follow->isChecked()) m_view->scrollToBottom();
    });
    updateCount();
}

QWidget* LogsPage::buildTools() {
    m_level = new QComboBox;
    m_level->setObjectName(QStringLiteral("logLevel"));
    m_level->setAccessibleName(tr("Lowest level shown"));
    for (std::uint8_t level = 0; level <= 4; ++level)
        m_level->addItem(level == 4 ? logLevelLabel(level).text
                                    : tr("%1 and above").arg(logLevelLabel(level).text));
    m_level->setCurrentIndex(1);
    m_needle = new QLineEdit;
    m_needle->setObjectName(QStringLiteral("logFilter"));
    m_needle->setAccessibleName(tr("Filter log lines"));
    m_needle->setPlaceholderText(tr("Filter by module, event or value"));
    m_needle->setClearButtonEnabled(true);
    m_count = new TextLabel({}, TextRole::Caption, Tone::Neutral);
    m_count->setObjectName(QStringLiteral("logCount"));
    m_follow = new QPushButton(tr("Follow"));
    m_follow->setObjectName(QStringLiteral("logFollow"));
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_follow->setAccessibleDescription(tr("Keeps the newest line in sight."));
    m_relative = new QPushButton(tr("Ages"));
    m_relative->setObjectName(QStringLiteral("logRelative"));
    m_relative->setCheckable(true);
    m_relative->setAccessibleName(tr("Show how long ago each line was written"));
    m_relative->setToolTip(m_relative->accessibleName());
    connect(m_relative, &QPushButton::toggled, this, [this] { m_view->viewport()->update(); });
    m_sameCall = new QPushButton(tr("Same order"));
    m_sameCall->setObjectName(QStringLiteral("logSameCall"));
    m_sameCall->setCheckable(true);
    m_sameCall->setEnabled(false);
    m_sameCall->setAccessibleDescription(
        tr("Only the lines that the same order or question caused."));
    m_sameCall->setToolTip(m_sameCall->accessibleDescription());
    connect(m_sameCall, &QPushButton::toggled, this,
            [this](bool only) { filterCall(only ? chosenCall() : QString()); });
    auto* copy = new QPushButton(tr("Copy lines"));
    copy->setObjectName(QStringLiteral("logCopy"));
    copy->setIcon(glyphIcon(Glyph::Copy));
    connect(m_level, &QComboBox::currentIndexChanged, this, [this](int level) {
        m_filter->setLevel(level);
        updateCount();
    });
    connect(m_needle, &QLineEdit::textChanged, this, &LogsPage::search);
    m_expression = new QPushButton(QStringLiteral(".*"));
    m_expression->setObjectName(QStringLiteral("logExpression"));
    m_expression->setCheckable(true);
    m_expression->setAccessibleName(tr("Search by regular expression"));
    m_expression->setToolTip(tr("Search by regular expression"));
    connect(m_expression, &QPushButton::toggled, this, &LogsPage::search);
    m_module = new QComboBox;
    m_module->setObjectName(QStringLiteral("logModule"));
    m_module->setAccessibleName(tr("Module shown"));
    m_module->addItem(tr("All modules"), QString());
    connect(m_module, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setModule(m_module->currentData().toString());
        refreshLevels();
        updateCount();
    });
    connect(m_follow, &QPushButton::toggled, this, [this](bool follow) {
        if (follow) m_view->scrollToBottom();
    });
    connect(copy, &QPushButton::clicked, this, &LogsPage::copyLines);
    auto* tools = new QWidget;
    auto* row = new FlowRow(tools);
    for (QWidget* each :
         std::initializer_list<QWidget*>{m_level, m_module, m_needle, m_expression, m_count,
                                         m_sameCall, m_relative, m_follow, copy})
        row->addWidget(each);
    return tools;
}

/// What the node writes at all, of the module that is shown.
QWidget* LogsPage::buildLevels() {
    m_written = new QComboBox;
    m_written->setObjectName(QStringLiteral("logWritten"));
    m_written->setAccessibleName(tr("Lowest level written"));
    for (std::uint8_t level = 0; level <= 4; ++level) m_written->addItem(logLevelLabel(level).text);
    connect(m_written, &QComboBox::activated, this, &LogsPage::setWrittenLevel);
    auto* label =
        new TextLabel(tr("The node writes from this level on:"), TextRole::Caption, Tone::Neutral);
    label->setBuddy(m_written);
    auto* tools = new QWidget;
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::k2);
    row->addStretch(1);
    row->addWidget(label);
    row->addWidget(m_written);
    return tools;
}

void LogsPage::refreshLevels() {
    const QString module = m_module->currentData().toString();
    int level = -1;
    for (const auto& each : snapshot().host->logLevels) {
        if (each.module == module.toStdString() || (each.module.empty() && level < 0))
            level = each.level;
    }
    m_written->setEnabled(level >= 0);
    if (!m_written->view()->isVisible()) m_written->setCurrentIndex(level);
}

void LogsPage::setWrittenLevel(int level) {
    const QString module = m_module->currentData().toString();
    bridge().submit(api::SetLogLevel{module.toStdString(), static_cast<std::uint32_t>(level)}, this,
                    [this](const api::CommandResult& result) {
                        if (result.error) m_banner->sayError(*result.error);
                        refreshLevels();
                    });
}

void LogsPage::search() {
    const QString needle = m_needle->text().trimmed();
    const bool expression = m_expression->isChecked();
    m_filter->setNeedle(expression ? QString() : needle);
    m_filter->setExpression(expression ? needle : QString());
    updateCount();
}

/// The id of the chosen line's call; empty when none is chosen or it belongs to no call.
QString LogsPage::chosenCall() const {
    const QModelIndex line = m_view->currentIndex();
    if (!line.isValid()) return {};
    return QString::fromStdString(m_model->line(m_filter->mapToSource(line).row()).correlation);
}

void LogsPage::filterCall(const QString& call) {
    m_call = call;
    m_filter->setCorrelation(m_call);
    m_sameCall->setText(m_call.isEmpty() ? tr("Same order") : tr("Order %1").arg(m_call));
    showChosenCall();
    updateCount();
}

void LogsPage::showChosenCall() {
    m_sameCall->setEnabled(m_sameCall->isChecked() || !chosenCall().isEmpty());
}

/// Below the field: an expression that is none, or that gave up on some lines.
void LogsPage::showFault() {
    const int costly = m_filter->tooCostly();
    QString fault;
    if (!m_filter->expressionProblem().isEmpty())
        fault = tr("This is no regular expression: %1.").arg(m_filter->expressionProblem());
    else if (costly > 0)
        fault =
            tr("This expression takes too long on %n line(s); they are left out. Make it "
               "simpler.",
               nullptr, costly);
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    m_needle->setAccessibleDescription(fault);
}

void LogsPage::openFolder() {
    const QString folder = QString::fromStdString(snapshot().engine.dataDirectory);
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        m_banner->say(Tone::Warn, tr("The node's data directory is not on this machine."));
    else if (openUrl(QUrl::fromLocalFile(folder)))
        return;
    else
        m_banner->say(Tone::Warn, tr("No program opens folders here."), folder);
    m_banner->setClosable(true);
}

void LogsPage::exportDiagnostics() {
    (new DiagnosticsDialog(bridge(), window()))->open();
}

void LogsPage::open(const QString& subject) {
    if (subject == QLatin1String("diagnostics")) return exportDiagnostics();
    if (subject == QLatin1String("self_check"))
        return findChild<QTabWidget*>(QStringLiteral("logsTabs"))->setCurrentIndex(1);
    findChild<QTabWidget*>(QStringLiteral("logsTabs"))->setCurrentIndex(0);
    if (subject.startsWith(kCallPrefix)) {
        m_level->setCurrentIndex(0);
        m_module->setCurrentIndex(0);
        m_needle->clear();
        const QSignalBlocker filteredBelow(m_sameCall);
        m_sameCall->setChecked(true);
        return filterCall(subject.mid(kCallPrefix.size()));
    }
    m_needle->setText(subject);
    m_needle->setFocus();
}

QWidget* LogsPage::buildList() {
    m_view = new QListView;
    m_view->setObjectName(QStringLiteral("logLines"));
    m_view->setAccessibleName(tr("Log lines"));
    m_view->setModel(m_filter);
    m_view->setItemDelegate(new LogDelegate(m_filter, m_model, bridge(), m_relative, m_view));
    m_view->setUniformItemSizes(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* copy = new QShortcut(QKeySequence::Copy, m_view);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &LogsPage::copyLines);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &LogsPage::showChosenCall);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &LogsPage::showChosenCall);
    connect(m_view->verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] {
        // Only a person's own scrolling switches following off; new lines do not.
        const auto* bar = m_view->verticalScrollBar();
        if (bar->sliderPosition() < bar->maximum()) m_follow->setChecked(false);
    });
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_view);
    m_stack->addWidget(new EmptyState(Glyph::Logs, tr("No line to show"),
                                      tr("Nothing was logged yet, or the filter leaves nothing.")));
    return m_stack;
}

void LogsPage::refresh() {
    // A restarted engine counts its lines from one again.
    const auto started = snapshot().engine.startedMs;
    if (started != 0 && m_engineStartedMs != 0 && started != m_engineStartedMs) m_model->clear();
    if (started != 0) m_engineStartedMs = started;
    showSource();
    m_checks->refresh();
    refreshLevels();
    m_folder->setEnabled(!snapshot().engine.dataDirectory.empty());
    if (m_relative->isChecked()) m_view->viewport()->update();
    ask();
}

/// Of an engine that failed or is out of reach, too, when they are here already.
bool LogsPage::hasEngineLines() const {
    if (!bridge().attached() || snapshot().version == 0) return false;
    return bridge().freshness() != Freshness::Offline || (!m_ownLines && m_model->rowCount() > 0);
}

void LogsPage::refreshFreshness() {
    // Nothing else says that there are more of the console's own.
    if (m_ownLines || !hasEngineLines()) refresh();
}

void LogsPage::showSource() {
    const bool own = !hasEngineLines();
    if (own != m_ownLines) {
        m_ownLines = own;
        m_asking = false;
        m_model->clear();
    }
    m_missing->setVisible(own);
    if (!own) return;
    const QString reason = engineText(bridge().connectionReason().toStdString());
    m_missing->say(
        Tone::Warn,
        tr("No engine answers. These are the lines of this console alone; those of the "
           "engine are missing."),
        reason.isEmpty() ? tr("They are in stacknet.log in the engine's data directory.") : reason);
}

void LogsPage::ask() {
    if (m_ownLines) {
        if (consoleLines()) take(consoleLines()(m_model->newestSequence(), kBatch));
        return;
    }
    if (m_asking && m_asked.elapsed() < kAnswerMs) return;
    m_asking = true;
    m_asked.start();
    bridge().logs(m_model->newestSequence(), kBatch, this,
                  [this](const Result<std::vector<api::LogLine>>& lines) {
                      m_asking = false;
                      if (m_ownLines) return;
                      take(lines);
                  });
}

void LogsPage::take(const Result<std::vector<api::LogLine>>& lines) {
    if (!lines.ok()) {
        m_banner->sayError(lines.error());
        return;
    }
    if (lines->empty()) return;
    m_model->append(*lines);
    for (const auto& line : *lines) {
        const QString module = QString::fromStdString(line.module);
        if (m_module->findData(module) < 0) m_module->addItem(module, module);
    }
    updateCount();
    if (m_follow->isChecked()) m_view->scrollToBottom();
    if (lines->size() == kBatch) ask();  // there is more
}

void LogsPage::updateCount() {
    const int all = m_model->rowCount();
    const int shown = m_filter->rowCount();
    const QString lines =
        tr("%1 of %2 lines").arg(countText(std::uint64_t(shown)), countText(std::uint64_t(all)));
    const bool searching = m_filter->isSearching();
    m_count->setText(searching ? tr("%1, searching…").arg(lines) : lines);
    m_stack->setCurrentIndex(shown == 0 && !searching ? 1 : 0);
    showFault();
}

void LogsPage::copyLines() {
    std::vector<int> shown;
    for (const auto& range : m_view->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) shown.push_back(row);
    }
    std::sort(shown.begin(), shown.end());
    if (shown.empty()) {
        shown.resize(static_cast<std::size_t>(m_filter->rowCount()));
        std::iota(shown.begin(), shown.end(), 0);
    }
    for (int& row : shown) row = m_filter->mapToSource(m_filter->index(row, 0)).row();
    m_copy->start(std::move(shown));
}

}  // namespace stacknet::ui
