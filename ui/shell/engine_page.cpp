#include "ui/shell/engine_page.h"

#include <algorithm>
#include <array>

#include <QBoxLayout>
#include <QPushButton>

#include "ui/text/engine_words.h"
#include "ui/text/format.h"
#include "ui/text/words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/text_label.h"
#include "ui/wizard/ask_path.h"

namespace stacknet::ui {
namespace {

constexpr int kCardWidth = 560;
constexpr int kStepGlyph = 16;

/// The engine's steps in their order (core/engine/local_node.cpp), held to it by a test.
constexpr std::array kSteps = {
    QT_TRANSLATE_NOOP("stacknet::ui::EnginePage", "Opening the data directory"),
    QT_TRANSLATE_NOOP("stacknet::ui::EnginePage", "Unlocking the Node Key"),
    QT_TRANSLATE_NOOP("stacknet::ui::EnginePage", "Opening the chain"),
    QT_TRANSLATE_NOOP("stacknet::ui::EnginePage", "Connecting to the other nodes"),
    QT_TRANSLATE_NOOP("stacknet::ui::EnginePage", "Preparing the model and the sandbox"),
    QT_TRANSLATE_NOOP("stacknet::ui::EnginePage", "Looking after what is kept"),
    QT_TRANSLATE_NOOP("stacknet::ui::EnginePage", "Asking the GPUs for evidence"),
    QT_TRANSLATE_NOOP("stacknet::ui::EnginePage", "Opening the Rack"),
    QT_TRANSLATE_NOOP("stacknet::ui::EnginePage", "Reading what the operator decided"),
    QT_TRANSLATE_NOOP("stacknet::ui::EnginePage", "Starting the HTTP API"),
};

bool isNewerData(const std::string& code) {
    return code == "storage.newer_version" || code == "keystore.newer_version";
}

QPushButton* button(const QString& text, const char* objectName) {
    auto* made = new QPushButton(text);
    made->setObjectName(QString::fromLatin1(objectName));
    return made;
}

}  // namespace

QStringList pendingAtClose(const api::Snapshot& snapshot) {
    QStringList pending;
    const auto count = [](auto number) { return static_cast<int>(number); };
    if (const auto running = count(snapshot.service.tasksRunning); running > 0)
        pending << EnginePage::tr("%n running task(s) are cancelled.", nullptr, running);
    if (const auto queued = count(snapshot.service.tasksQueued); queued > 0)
        pending << EnginePage::tr("%n waiting task(s) are refused.", nullptr, queued);
    const auto open = std::count_if(snapshot.tasks.begin(), snapshot.tasks.end(), [](auto& task) {
        return task.paperwork == api::PaperworkState::Submitted;
    });
    if (open > 0)
        pending << EnginePage::tr(
            "Paperwork of %n task(s) is not final yet; it is handed in again "
            "at the next start.",
            nullptr, count(open));
    if (snapshot.chain.weLead)
        pending << EnginePage::tr(
            "This node leads the term; another one takes over after the "
            "watchdog's time.");
    return pending;
}

EnginePage::EnginePage(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("enginePage"));
    m_glyph = new GlyphLabel(Glyph::Clock, 36, Tone::Info);
    m_title = new TextLabel({}, TextRole::PageTitle);
    m_title->setObjectName(QStringLiteral("engineTitle"));
    m_title->setWordWrap(true);
    m_text = new TextLabel;
    m_text->setObjectName(QStringLiteral("engineText"));
    m_text->setWordWrap(true);
    m_step = new TextLabel({}, TextRole::Body, Tone::Neutral);
    m_step->setObjectName(QStringLiteral("engineStep"));
    m_step->setWordWrap(true);
    m_progress = new ThinProgress;
    m_progress->setObjectName(QStringLiteral("engineProgress"));
    auto* card = new Card;
    card->setFixedWidth(kCardWidth);
    card->body()->setSpacing(space::k3);
    card->body()->addWidget(m_glyph);
    card->body()->addWidget(m_title);
    card->body()->addWidget(m_text);
    card->body()->addWidget(m_progress);
    card->body()->addWidget(m_step);
    card->body()->addWidget(buildSteps());
    card->body()->addLayout(buildButtons());
    auto* column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addWidget(card, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

QWidget* EnginePage::buildSteps() {
    m_stepList = new QWidget;
    m_stepList->setObjectName(QStringLiteral("engineSteps"));
    auto* column = new QVBoxLayout(m_stepList);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k1);
    for (const char* name : kSteps) {
        auto* glyph = new GlyphLabel(Glyph::Dot, kStepGlyph);
        auto* label = new TextLabel(tr(name), TextRole::Caption, Tone::Neutral);
        auto* line = new QHBoxLayout;
        line->setSpacing(space::k2);
        line->addWidget(glyph);
        line->addWidget(label, 1);
        column->addLayout(line);
        m_steps.push_back({glyph, label});
    }
    return m_stepList;
}

QLayout* EnginePage::buildButtons() {
    m_retry = button(tr("Retry"), "engineRetry");
    m_retry->setProperty("variant", QStringLiteral("primary"));
    m_setup = button(tr("Set up this node…"), "engineSetup");
    m_setup->setProperty("variant", QStringLiteral("primary"));
    m_folder = button(tr("Open a backup…"), "engineFolder");
    m_copy = button(tr("Copy details"), "engineCopyDetails");
    m_logs = button(tr("Show the log"), "engineShowLogs");
    connect(m_retry, &QPushButton::clicked, this, &EnginePage::retryRequested);
    connect(m_setup, &QPushButton::clicked, this, &EnginePage::setupRequested);
    connect(m_folder, &QPushButton::clicked, this, &EnginePage::chooseFolder);
    connect(m_logs, &QPushButton::clicked, this, &EnginePage::logsRequested);
    connect(m_copy, &QPushButton::clicked, this, [this] { copyText(m_details); });
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::k2);
    for (auto* one : {m_setup, m_retry, m_folder, m_copy, m_logs}) buttons->addWidget(one);
    buttons->addStretch(1);
    return buttons;
}

void EnginePage::setConnection(Freshness freshness, const QString& reason) {
    m_freshness = freshness;
    m_reason = reason;
}

void EnginePage::chooseFolder() {
    const auto folder =
        askPath(this, PathKind::Folder, tr("Data directory to open"), m_dataDirectory);
    if (folder) emit folderChosen(*folder);
}

void EnginePage::keepDetails(const api::EngineInfo& engine) {
    m_dataDirectory = QString::fromStdString(engine.dataDirectory);
    m_details =
        errorDetails({engine.errorCode, engine.errorMessage, false, engine.errorCorrelation});
    m_details += QStringLiteral("\nversion %1\ndata directory %2\nstarted %3")
                     .arg(QString::fromStdString(engine.version), m_dataDirectory,
                          utcText(engine.startedMs));
}

void EnginePage::showFailure(const api::EngineInfo& engine) {
    m_glyph->setGlyph(Glyph::Octagon, Tone::Danger);
    m_title->setText(tr("The node could not start"));
    m_text->setText(errorSentence(engine.errorCode, engine.errorMessage));
    QString next = errorNextStep(engine.errorCode);
    const QString message = engineText(engine.errorMessage);
    if (next.isEmpty()) next = tr("Nothing was changed. Correct the cause, then try again.");
    if (m_text->text() != message && !message.isEmpty())
        next += QLatin1Char('\n') + tr("The engine says: %1").arg(message);
    m_step->setText(next);
}

void EnginePage::showNewerData(const api::EngineInfo& engine) {
    m_glyph->setGlyph(Glyph::Warning, Tone::Warn);
    m_title->setText(tr("This data is from a newer version"));
    m_text->setText(
        tr("A newer version of the program has written to the data directory, and this one must "
           "not guess what it means. Nothing was changed."));
    m_step->setText(tr("Install the newer version again, or open a copy of the data directory that "
                       "was made before the update. A copy knows nothing of votes signed since: "
                       "never run it while another machine runs the same key.") +
                    QLatin1Char('\n') +
                    tr("The engine says: %1").arg(engineText(engine.errorMessage)));
}

void EnginePage::showNotConfigured(const api::EngineInfo& engine) {
    m_glyph->setGlyph(Glyph::Plug, Tone::Info);
    m_title->setText(tr("No node is set up here"));
    m_text->setText(tr("The data directory %1 holds no node.")
                        .arg(QString::fromStdString(engine.dataDirectory)));
    m_step->setText(tr("The set-up takes a few minutes and can be left at any step."));
}

void EnginePage::showOffline() {
    m_glyph->setGlyph(Glyph::Offline, Tone::Warn);
    m_title->setText(tr("The engine does not answer"));
    m_text->setText(m_reason.isEmpty() ? tr("This window looks at an engine in another program.")
                                       : engineText(m_reason.toStdString()));
    m_step->setText(
        tr("It is tried again by itself. See that stacknetd runs, and that you may use "
           "its operator socket."));
}

void EnginePage::showStarting(const api::EngineInfo& engine) {
    m_glyph->setGlyph(Glyph::Refresh, Tone::Info);
    m_title->setText(tr("Starting the node"));
    const auto at = std::find_if(kSteps.begin(), kSteps.end(),
                                 [&](const char* name) { return engine.step == name; });
    const bool known = at != kSteps.end();
    m_stepList->setVisible(known);
    const auto current = static_cast<std::size_t>(at - kSteps.begin());
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const bool done = known && i < current;
        const bool now = known && i == current;
        m_steps[i].glyph->setGlyph(done  ? Glyph::Check
                                   : now ? Glyph::ChevronRight
                                         : Glyph::Dot,
                                   done  ? Tone::Ok
                                   : now ? Tone::Accent
                                         : Tone::Neutral);
        m_steps[i].name->setInk(now ? std::nullopt : std::optional(Tone::Neutral));
    }
    QString step = tr("Getting ready…");
    if (known)
        step = tr("%1 (%2 %)").arg(tr(*at)).arg(engine.percent);
    else if (!engine.step.empty())
        step = engineText(engine.step);
    m_step->setText(step);
    m_progress->setShare(engine.percent / 100.0);
    m_progress->setAccessibleName(tr("%1 percent").arg(engine.percent));
}

void EnginePage::showStopping(const api::Snapshot& snapshot) {
    m_glyph->setGlyph(Glyph::Clock, Tone::Warn);
    m_title->setText(tr("Stopping the node"));
    m_text->setText(tr("Votes and receipts under way are written to disk first."));
    const auto pending = pendingAtClose(snapshot);
    m_step->setText(pending.isEmpty() ? tr("This takes a few seconds at most.")
                                      : pending.join(QLatin1Char('\n')));
}

void EnginePage::refresh(const api::Snapshot& snapshot, bool closing) {
    const auto& engine = snapshot.engine;
    const bool failed = engine.state == api::EngineState::Failed;
    const bool bare = failed && engine.errorCode == "engine.not_configured";
    const bool newer = failed && isNewerData(engine.errorCode);
    const bool offline = m_freshness == Freshness::Offline;
    const bool starting = engine.state == api::EngineState::Starting && !offline;
    m_retry->setVisible(!offline &&
                        ((failed && !bare) || engine.state == api::EngineState::Stopped));
    m_setup->setVisible(bare);
    m_folder->setVisible(newer);
    m_copy->setVisible(failed);
    m_logs->setVisible(offline || (failed && !bare) || engine.state == api::EngineState::Stopped);
    m_progress->setVisible(starting);
    m_stepList->setVisible(false);
    m_text->setVisible(!starting);
    keepDetails(engine);
    if (offline) return showOffline();
    if (bare) return showNotConfigured(engine);
    if (newer) return showNewerData(engine);
    switch (engine.state) {
        case api::EngineState::Failed:
            return showFailure(engine);
        case api::EngineState::Starting:
            return showStarting(engine);
        case api::EngineState::Stopped:
            m_glyph->setGlyph(Glyph::Dot, Tone::Neutral);
            m_title->setText(tr("The node is stopped"));
            m_text->setText(tr("It neither votes nor serves. Everything committed is on disk."));
            m_step->setText(closing ? tr("Closing the window…") : QString());
            return;
        case api::EngineState::Draining:
        case api::EngineState::Running:
            return showStopping(snapshot);
    }
}

}  // namespace stacknet::ui
