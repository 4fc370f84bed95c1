#include "ui/pages/work_spot_checks.h"

#include <algorithm>
#include <climits>
#include <cstdlib>

#include <QBoxLayout>
#include <QScrollArea>

#include "ui/pages/staking_words.h"
#include "ui/text/code_words.h"
#include "ui/text/engine_words.h"
#include "ui/text/format.h"
#include "ui/theme/privacy_mask.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/detail_list.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/history_table.h"
#include "ui/widgets/side_pane.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr int kSideWidth = 340;
constexpr int kChecksHeight = 190;
constexpr std::uint64_t kBps = 10'000;
constexpr std::int64_t kDayMs = 86'400'000;

QString words(const std::string& text) {
    return QString::fromStdString(text);
}

QString verdictText(const std::string& verdict) {
    static const std::vector<std::pair<std::string, const char*>> kWords{
        {"passed", QT_TRANSLATE_NOOP("stacknet::ui::WorkSpotChecks", "Passed")},
        {"convicted", QT_TRANSLATE_NOOP("stacknet::ui::WorkSpotChecks", "Convicted")},
        {"failed", QT_TRANSLATE_NOOP("stacknet::ui::WorkSpotChecks", "Did not match")},
        {"cleared", QT_TRANSLATE_NOOP("stacknet::ui::WorkSpotChecks", "Cleared")},
        {"unchecked", QT_TRANSLATE_NOOP("stacknet::ui::WorkSpotChecks", "Not checked")},
        {"input_missing", QT_TRANSLATE_NOOP("stacknet::ui::WorkSpotChecks", "Input not given")},
        {"non_reproducible", QT_TRANSLATE_NOOP("stacknet::ui::WorkSpotChecks", "Not repeatable")},
        {"undecided", QT_TRANSLATE_NOOP("stacknet::ui::WorkSpotChecks", "Undecided")},
        {"canary", QT_TRANSLATE_NOOP("stacknet::ui::WorkSpotChecks", "Test of the network")},
    };
    for (const auto& [name, text] : kWords) {
        if (name == verdict) return WorkSpotChecks::tr(text);
    }
    return words(verdict);
}

Tone verdictTone(const std::string& verdict) {
    if (verdict == "passed" || verdict == "cleared") return Tone::Ok;
    if (verdict == "convicted") return Tone::Danger;
    return verdict == "failed" || verdict == "input_missing" ? Tone::Warn : Tone::Neutral;
}

QString namesText(const std::vector<std::string>& names) {
    QStringList list;
    for (const std::string& name : names) list << words(name);
    return list.isEmpty() ? QStringLiteral("–") : list.join(QStringLiteral(", "));
}

/// What one conviction would take now: the rate over all that the connected keys hold, rounded up
/// as the ledger does.
std::uint64_t tokensAtRisk(const api::Snapshot& now) {
    std::uint64_t risk = 0;
    for (const api::NodeKeyInfo& key : now.nodeKeys) {
        if (!key.ours || key.state != api::NodeKeyState::Connected) continue;
        const std::uint64_t held = key.tokensFree + key.tokensBonded + key.tokensUnbonding;
        const std::uint64_t rate = now.stakeRules.slashSpotCheckBps;
        const std::uint64_t taken = held / kBps * rate + (held % kBps * rate + kBps - 1) / kBps;
        risk = std::max(risk, taken);
    }
    return risk;
}

QString signedCount(std::int64_t value) {
    const QString text = countText(static_cast<std::uint64_t>(std::abs(value)));
    return value < 0 ? QStringLiteral("−") + text : (value > 0 ? QStringLiteral("+") + text : text);
}

}  // namespace

UnderCheckModel::UnderCheckModel(QObject* parent) : RowsModel(parent) {
    using Row = api::ArenaUnderCheckInfo;
    setColumns({
        Column(tr("Task"), [](const Row& row) { return shortId(row.task); })
            .exactly([](const Row& row) { return words(row.task); })
            .fixedPitch(),
        Column(tr("Class"), [](const Row& row) { return words(row.taskClass); }),
        Column(tr("Step"), [](const Row& row) { return checkPhaseText(row.phase); }),
        Column(tr("Checked by"), [](const Row& row) { return namesText(row.checkers); }),
        Column(tr("Answered"),
               [](const Row& row) {
                   return tr("%1 of %2").arg(row.answered).arg(row.checkers.size());
               })
            .sorted([](const Row& row) { return QVariant::fromValue(row.answered); }),
        Column(tr("Until"), [](const Row& row) { return shortTimeText(row.deadlineMs); })
            .sorted([](const Row& row) { return QVariant::fromValue(row.deadlineMs); })
            .exactly([](const Row& row) { return utcText(row.deadlineMs); }),
    });
}

SpotCheckModel::SpotCheckModel(QObject* parent) : RowsModel(parent) {
    using Row = api::ArenaCheckInfo;
    setColumns({
        Column(tr("Task"), [](const Row& row) { return shortId(row.task); })
            .exactly([](const Row& row) { return words(row.task); })
            .fixedPitch(),
        Column(tr("Of"), [](const Row& row) { return words(row.workerName); }),
        Column(tr("Class"), [](const Row& row) { return words(row.taskClass); }),
        Column(tr("Step"), [](const Row& row) { return checkPhaseText(row.phase); })
            .exactly([](const Row& row) { return words(row.phase); }),
        Column(tr("This node"), [](const Row& row) { return checkStateText(row.state); })
            .exactly([](const Row& row) { return words(row.state); }),
        Column(tr("Until"), [](const Row& row) { return shortTimeText(row.deadlineMs); })
            .sorted([](const Row& row) { return QVariant::fromValue(row.deadlineMs); })
            .exactly([](const Row& row) { return utcText(row.deadlineMs); }),
    });
}

QString spotChecksText(const api::ArenaInfo& arena, std::int64_t nowMs) {
    const auto judged =
        static_cast<int>(std::min<std::uint64_t>(arena.recentJudged, std::uint64_t{INT_MAX}));
    if (arena.recentSinceMs == 0) return WorkSpotChecks::tr("nothing recorded yet");
    const std::int64_t spanMs = std::int64_t{api::kArenaRecentDays} * kDayMs;
    if (arena.recentSinceMs <= nowMs - spanMs) {
        return judged == 0 ? WorkSpotChecks::tr("none was judged")
                           : WorkSpotChecks::tr("of %n judged", nullptr, judged);
    }
    const QString since = shortTimeText(arena.recentSinceMs);
    return judged == 0 ? WorkSpotChecks::tr("none judged since %1").arg(since)
                       : WorkSpotChecks::tr("of %n judged since %1", nullptr, judged).arg(since);
}

WorkSpotChecks::WorkSpotChecks(NodeBridge& bridge, QWidget* parent)
    : QWidget(parent), m_bridge(bridge) {
    auto* verdicts = new Card(tr("Verdicts"));
    verdicts->setSubtitle(tr("about your tasks, and about those that you checked"));
    buildVerdicts();
    verdicts->body()->addWidget(m_verdicts, 1);
    auto* checks = new Card(tr("Checks that this node owes"));
    m_checks = new SpotCheckModel(this);
    m_checkTable = new DataTable(m_checks, tr("Open spot-checks"), QStringLiteral("spotChecks"));
    m_checkTable->setCompact(true);
    m_checkTable->setColumnWidths({130, 90, 60, 120, 0, 110});
    m_checkTable->setMinimumHeight(kChecksHeight - 60);
    m_checkTable->setEmpty(new EmptyState(Glyph::Check, tr("Nothing is owed"),
                                          tr("When this node is drawn, the check shows here.")));
    checks->body()->addWidget(m_checkTable, 1);
    checks->setMaximumHeight(kChecksHeight);
    auto* main = new QWidget;
    auto* left = new QVBoxLayout(main);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(space::k4);
    left->addWidget(verdicts, 1);
    left->addWidget(buildUnderCheck());
    left->addWidget(checks);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new SidePane(main, buildSide(), {.pane = kSideWidth, .paneMin = kSideWidth}));
}

void WorkSpotChecks::buildVerdicts() {
    const auto whose = [](const auto& cell) {
        return cell("whose") == QLatin1String("ours") ? tr("yours")
                                                      : tr("of %1").arg(cell("worker_name"));
    };
    const auto taken = [](const QString& tokens) {
        return tokens == QLatin1String("0") ? QStringLiteral("–") : countText(tokens.toULongLong());
    };
    // The ledger does not remember what a verdict brought that came while the node was off.
    const auto points = [](const auto& cell) {
        return cell("points_known") == QLatin1String("0")
                   ? QStringLiteral("–")
                   : signedCount(cell("points").toLongLong());
    };
    const auto hidden = [](const char* name, const QString& title, HistoryCell cell) {
        return HistoryColumn{.name = QString::fromLatin1(name),
                             .title = title,
                             .cell = cell,
                             .width = 120,
                             .hidden = true};
    };
    std::vector<HistoryColumn> columns = {
        {.name = QStringLiteral("time_ms"),
         .title = tr("Time"),
         .cell = HistoryCell::Time,
         .width = 165},
        {.name = QStringLiteral("whose"),
         .title = tr("Whose"),
         .cell = HistoryCell::Word,
         .width = 90,
         .rowWords = whose},
        {.name = QStringLiteral("verdict"),
         .title = tr("Verdict"),
         .cell = HistoryCell::Word,
         .width = 116,
         .words = [](const QString& word) { return verdictText(word.toStdString()); },
         .tone = [](const QString& word) { return verdictTone(word.toStdString()); }},
        {.name = QStringLiteral("tokens_taken"),
         .title = tr("Taken"),
         .cell = HistoryCell::Count,
         .width = 90,
         .amount = true,
         .words = taken},
        {.name = QStringLiteral("points"),
         .title = tr("Points"),
         .cell = HistoryCell::Count,
         .width = 80,
         .rowWords = points},
        {.name = QStringLiteral("height"),
         .title = tr("Height"),
         .cell = HistoryCell::Count,
         .width = 90,
         .hidden = true},
        {.name = QStringLiteral("task"), .title = tr("Task"), .cell = HistoryCell::Id, .width = 0},
        {.name = QStringLiteral("checkers"),
         .title = tr("Checked by"),
         .cell = HistoryCell::Text,
         .width = 115},
        hidden("worker", tr("Node Key"), HistoryCell::Id),
        hidden("worker_name", tr("Of"), HistoryCell::Text),
        hidden("points_known", tr("Points are known"), HistoryCell::Count)};
    m_verdicts = new HistoryTable(m_bridge, "arena.verdicts", std::move(columns),
                                  tr("Verdicts of spot-checks"), QStringLiteral("spotVerdicts"));
    m_verdicts->setEmpty(
        new EmptyState(Glyph::Scale, tr("No verdict yet"),
                       tr("The network draws tasks to be run again; most are never drawn.")));
}

QWidget* WorkSpotChecks::buildUnderCheck() {
    auto* card = new Card(tr("Tasks of this node under check"));
    m_underCheck = new UnderCheckModel(this);
    auto* table =
        new DataTable(m_underCheck, tr("Own tasks under check"), QStringLiteral("spotUnderCheck"));
    table->setCompact(true);
    table->setColumnWidths({130, 60, 130, 0, 80, 110});
    table->setMinimumHeight(kChecksHeight - 60);
    table->setEmpty(new EmptyState(Glyph::Check, tr("None is being checked"),
                                   tr("When the network draws one of yours, it shows here with "
                                      "who runs it again.")));
    card->body()->addWidget(table, 1);
    card->setMaximumHeight(kChecksHeight);
    return card;
}

QWidget* WorkSpotChecks::buildSide() {
    auto* card = new Card(tr("How this node stands"));
    m_margin = new TextLabel;
    m_margin->setObjectName(QStringLiteral("spotMargin"));
    m_margin->setWordWrap(true);
    m_counts = new DetailList(QStringLiteral("spotCounts"));
    m_abilities = new TextLabel({}, TextRole::Body, Tone::Neutral);
    m_abilities->setObjectName(QStringLiteral("spotAbilities"));
    m_abilities->setWordWrap(true);
    m_privacy = new TextLabel({}, TextRole::Caption, Tone::Neutral);
    m_privacy->setObjectName(QStringLiteral("spotPrivacy"));
    m_privacy->setWordWrap(true);
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, space::k2, 0);
    column->setSpacing(space::k3);
    column->addWidget(m_margin);
    column->addWidget(m_counts);
    column->addWidget(new TextLabel(tr("What it can run again"), TextRole::Strong));
    column->addWidget(m_abilities);
    column->addWidget(new TextLabel(tr("What a check shows of a request"), TextRole::Strong));
    column->addWidget(m_privacy);
    column->addStretch(1);
    card->body()->addWidget(scrolling(inner), 1);
    return card;
}

void WorkSpotChecks::refresh() {
    const api::ArenaInfo& arena = *m_bridge.snapshot()->arena;
    if (arena.verdicts != m_seen) {
        m_seen = arena.verdicts;
        m_verdicts->reload();
    }
    m_underCheck->setRows(arena.underCheck);
    m_checks->setRows(arena.checks);
    const auto convicted = static_cast<int>(std::count_if(
        arena.verdicts.begin(), arena.verdicts.end(), [](const api::ArenaVerdictInfo& verdict) {
            return verdict.ours && verdict.verdict == "convicted";
        }));
    const std::uint64_t risk = tokensAtRisk(*m_bridge.snapshot());
    const QString rate = percentText(m_bridge.snapshot()->stakeRules.slashSpotCheckBps);
    const QString rule =
        risk == 0 ? tr("One conviction takes %1 of the tokens of the key.").arg(rate)
                  : tr("One conviction takes %1 of the tokens of the key: %2 tokens now.")
                        .arg(rate, masked(countText(risk)));
    if (convicted > 0) {
        m_margin->setText(tr("%n conviction(s) among the newest verdicts.", nullptr, convicted) +
                          QLatin1Char(' ') + rule);
        m_margin->setInk(Tone::Danger);
    } else {
        m_margin->setText(tr("No conviction among the newest verdicts.") + QLatin1Char(' ') + rule);
        m_margin->setInk(std::nullopt);
    }
    m_counts->setRows({
        {tr("Committed"), countText(arena.committed), false, true},
        {tr("Not eligible"), countText(arena.notEligible), false, true},
        {tr("Kept out by clients"), countText(arena.keptOut), false, true},
        {tr("Inputs held"),
         tr("%1, %2 KiB").arg(countText(arena.waiting), countText(arena.escrowBytes / 1'024)),
         false, true},
        {tr("Checks run for others"), countText(arena.checksRun), false, true},
        {tr("Orders refused"), countText(arena.ordersRefused), false, true},
        {tr("Canaries planted"), countText(arena.canariesPlanted), false, true},
        {tr("Canaries found"), countText(arena.canariesFound), false, true},
    });
    QStringList abilities;
    for (const api::ArenaCapabilityInfo& each : arena.capabilities) {
        abilities << tr("Class %1: %2 (%3)")
                         .arg(words(each.taskClass), words(each.what),
                              each.declared ? tr("on the ledger") : tr("not declared yet"));
    }
    if (!arena.reason.empty()) abilities << engineText(arena.reason);
    m_abilities->setText(abilities.isEmpty() ? tr("Nothing.") : abilities.join(QLatin1Char('\n')));
    m_privacy->setText(QStringList{engineText(arena.privacyRule),
                                   engineText(arena.privacyConfidential),
                                   engineText(arena.privacyKeepOut)}
                           .join(QLatin1Char(' '))
                           .trimmed());
}

}  // namespace stacknet::ui
