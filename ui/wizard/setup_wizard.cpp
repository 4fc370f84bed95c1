#include "ui/wizard/setup_wizard.h"

#include <algorithm>

#include <QBoxLayout>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

#include "ui/theme/icons.h"
#include "ui/widgets/text_label.h"
#include "ui/wizard/alerts_step.h"
#include "ui/wizard/choose_step.h"
#include "ui/wizard/folder_step.h"
#include "ui/wizard/hardware_step.h"
#include "ui/wizard/passphrase_step.h"
#include "ui/wizard/step_rail.h"
#include "ui/wizard/summary_step.h"
#include "ui/wizard/words_step.h"

namespace stacknet::ui {
namespace {

constexpr int kContentWidth = 640;
constexpr int kSaveAfterMs = 300;

/// Each step in a scroll area of its own, at a width that reads well.
QScrollArea* framed(QWidget* step) {
    step->setMaximumWidth(kContentWidth);
    auto* inside = new QWidget;
    auto* row = new QHBoxLayout(inside);
    row->setContentsMargins(space::k6, space::k1, space::k5, space::k4);
    row->addWidget(step, 1);
    row->addStretch(0);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    return scroll;
}

}  // namespace

SetupWizard::SetupWizard(api::ISetup& setup, SetupDefaults defaults,
                         std::function<void(SetupOutcome)> done, QWidget* parent)
    : QWidget(parent), m_setup(setup), m_done(std::move(done)) {
    setObjectName(QStringLiteral("setupWizard"));
    setWindowTitle(tr("Set up Stacknet Console"));
    setWindowIcon(QIcon(appIconPixmap(64)));
    setMinimumSize(960, 640);
    m_draft.defaults = std::move(defaults);
    if (auto saved = setup.loadProgress(); saved.ok()) m_draft.progress = std::move(*saved);
    m_rail = new StepRail({tr("Begin"), tr("Data"), tr("Node Key"), tr("Passphrase"),
                           tr("This machine"), tr("Alerts"), tr("Start")});
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(buildCentre(), 1);
    buildSteps();
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(kSaveAfterMs);
    connect(&m_saveTimer, &QTimer::timeout, this, &SetupWizard::save);
    // What the earlier steps know must be known again before a later one is shown.
    const int resumed = std::clamp(static_cast<int>(m_draft.progress.step), 1, kSteps);
    for (int step = 1; step < resumed; ++step) {
        if (step <= 2 && visits(step)) m_steps[static_cast<std::size_t>(step - 1)]->enter();
    }
    const bool needsKey = m_draft.progress.choice != api::SetupChoice::Attach;
    const bool keyless = needsKey && m_draft.progress.nodeKey.empty();
    showStep(keyless ? std::min(resumed, 3) : visits(resumed) ? resumed : 1);
}

SetupWizard::~SetupWizard() {
    // A field that loses the focus while it is destroyed would still speak to its step.
    for (auto* child : findChildren<QObject*>()) child->blockSignals(true);
}

QWidget* SetupWizard::buildCentre() {
    m_title = new TextLabel({}, TextRole::PageTitle);
    m_title->setObjectName(QStringLiteral("wizardTitle"));
    m_lead = new TextLabel({}, TextRole::Body, Tone::Neutral);
    m_lead->setObjectName(QStringLiteral("wizardLead"));
    m_lead->setWordWrap(true);
    m_lead->setMaximumWidth(kContentWidth);
    m_stack = new QStackedWidget;
    m_back = new QPushButton(tr("Back"));
    m_back->setObjectName(QStringLiteral("wizardBack"));
    m_skip = new QPushButton;
    m_skip->setObjectName(QStringLiteral("wizardSkip"));
    m_next = new QPushButton;
    m_next->setObjectName(QStringLiteral("wizardNext"));
    m_next->setProperty("variant", QStringLiteral("primary"));
    connect(m_back, &QPushButton::clicked, this, &SetupWizard::goBack);
    connect(m_next, &QPushButton::clicked, this, &SetupWizard::goNext);
    connect(m_skip, &QPushButton::clicked, this, &SetupWizard::skip);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(space::k6, space::k6, space::k5, space::k4);
    head->setSpacing(space::k1);
    head->addWidget(m_title);
    head->addWidget(m_lead);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::k6, space::k3, space::k5, space::k4);
    buttons->setSpacing(space::k2);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_skip);
    buttons->addWidget(m_next);
    auto* centre = new QWidget;
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    column->addLayout(buttons);
    return centre;
}

void SetupWizard::buildSteps() {
    auto* choose = new ChooseStep(m_setup, m_draft);
    m_steps = {choose,
               new FolderStep(m_setup, m_draft),
               new WordsStep(m_setup, m_draft),
               new PassphraseStep(m_setup, m_draft),
               new HardwareStep(m_setup, m_draft),
               new AlertsStep(m_setup, m_draft),
               new SummaryStep(m_setup, m_draft)};
    for (auto* step : m_steps) {
        m_stack->addWidget(framed(step));
        connect(step, &WizardStep::changed, this, &SetupWizard::refresh);
        connect(step, &WizardStep::edited, &m_saveTimer, qOverload<>(&QTimer::start));
    }
    connect(choose, &ChooseStep::lookAroundChosen, this,
            [this] { end(api::SetupChoice::LookAround); });
}

bool SetupWizard::visits(int step) const {
    return m_draft.progress.choice != api::SetupChoice::Attach || step == 1 || step == kSteps;
}

int SetupWizard::neighbour(int direction) const {
    int step = m_step + direction;
    while (step > 1 && step < kSteps && !visits(step)) step += direction;
    return std::clamp(step, 1, kSteps);
}

void SetupWizard::showStep(int step) {
    m_step = step;
    m_draft.progress.step = static_cast<std::uint32_t>(step);
    m_stack->setCurrentIndex(step - 1);
    current().enter();
    if (auto* scroll = qobject_cast<QScrollArea*>(m_stack->currentWidget()))
        scroll->verticalScrollBar()->setValue(0);
    refresh();
    QWidget* first = current().nextInFocusChain();
    while (first != &current() && current().isAncestorOf(first) &&
           (first->focusPolicy() == Qt::NoFocus || !first->isVisibleTo(&current())))
        first = first->nextInFocusChain();
    if (first != &current() && current().isAncestorOf(first)) first->setFocus();
}

void SetupWizard::refresh() {
    // A step may speak up while the wizard is being put together.
    if (m_steps.back() == nullptr) return;
    const auto& step = current();
    m_title->setText(step.title());
    m_lead->setText(step.lead());
    m_next->setText(step.nextText());
    m_next->setEnabled(step.ready());
    m_back->setVisible(m_step > 1);
    m_back->setEnabled(!step.busy());
    m_skip->setVisible(step.skippable());
    m_skip->setText(step.skipText());
    std::vector<bool> skipped;
    for (int i = 1; i <= kSteps; ++i) skipped.push_back(!visits(i));
    m_rail->setState(m_step, skipped);
}

void SetupWizard::goNext() {
    if (!current().ready()) return;
    const int from = m_step;
    current().finish([this, from] {
        if (m_step == from) advance();
    });
    refresh();
}

void SetupWizard::skip() {
    if (!current().skippable()) return;
    const int from = m_step;
    current().skip([this, from] {
        if (m_step == from) advance();
    });
    refresh();
}

void SetupWizard::advance() {
    if (m_step == kSteps) {
        end(m_draft.progress.choice);
        return;
    }
    showStep(neighbour(+1));
    save();
}

void SetupWizard::goBack() {
    if (current().busy() || current().back()) return;
    if (m_step > 1) showStep(neighbour(-1));
    save();
}

void SetupWizard::save() {
    m_saveTimer.stop();
    if (!m_ended) m_setup.saveProgress(m_draft.progress);
}

void SetupWizard::end(api::SetupChoice choice) {
    if (m_ended) return;
    m_saveTimer.stop();
    m_ended = true;
    m_setup.forgetProgress();
    const bool looks = choice == api::SetupChoice::LookAround;
    SetupOutcome outcome;
    outcome.choice = choice;
    outcome.folder = looks ? m_draft.defaults.folder.toStdString() : m_draft.progress.folder;
    outcome.socket = m_draft.progress.socket;
    outcome.portable = !looks && m_draft.progress.portable;
    outcome.autoLockMinutes = m_draft.progress.autoLockMinutes;
    outcome.desktopNotifications = m_draft.progress.alerts.desktop;
    outcome.passphrase = std::move(m_draft.passphrase);
    outcome.mailPassword = std::move(m_draft.mailPassword);
    m_draft.words.clear();
    m_done(std::move(outcome));
}

void SetupWizard::closeEvent(QCloseEvent* event) {
    save();
    event->accept();
    if (!m_ended) emit closed();
}

void SetupWizard::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_next->isEnabled()) {
        goNext();
        return;
    }
    if (event->matches(QKeySequence::Back)) {
        goBack();
        return;
    }
    QWidget::keyPressEvent(event);
}

}  // namespace stacknet::ui
