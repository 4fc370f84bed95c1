#include "ui/wizard/hardware_step.h"

#include <algorithm>
#include <array>

#include <QBoxLayout>
#include <QCoreApplication>
#include <QPushButton>

#include "ui/text/engine_words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/copy_button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/text_label.h"
#include "ui/wizard/setup_calls.h"

namespace stacknet::ui {
namespace {

struct Entry {
    const char* id;
    const char* title;
    const char* why;
};

constexpr std::array kEntries{
    Entry{"gpu", QT_TRANSLATE_NOOP("Hardware", "Graphics processor"),
          QT_TRANSLATE_NOOP("Hardware",
                            "Answers come faster; without one the processor does the work.")},
    Entry{"driver", QT_TRANSLATE_NOOP("Hardware", "Driver"),
          QT_TRANSLATE_NOOP("Hardware", "It gives the evidence that the GPU is genuine.")},
    Entry{"tee", QT_TRANSLATE_NOOP("Hardware", "Confidential computing"),
          QT_TRANSLATE_NOOP("Hardware",
                            "Only attested machines get confidential tasks; all others still get "
                            "ordinary ones.")},
    Entry{
        "runtime", QT_TRANSLATE_NOOP("Hardware", "Container runtime"),
        QT_TRANSLATE_NOOP("Hardware", "Code tasks run in a locked-down container, or not at all.")},
    Entry{"disk", QT_TRANSLATE_NOOP("Hardware", "Disk"),
          QT_TRANSLATE_NOOP("Hardware", "A node that cannot write its votes down stops signing.")},
    Entry{"clock", QT_TRANSLATE_NOOP("Hardware", "Clock"),
          QT_TRANSLATE_NOOP("Hardware",
                            "Proposals with a wrong time are refused, and logins end too early.")},
    Entry{"ports", QT_TRANSLATE_NOOP("Hardware", "Ports"),
          QT_TRANSLATE_NOOP("Hardware", "Clients and other nodes connect there.")},
    Entry{"model", QT_TRANSLATE_NOOP("Hardware", "Model"),
          QT_TRANSLATE_NOOP("Hardware", "Without one, chat requests are answered with 503.")},
};

Label outcomeLabel(api::CheckOutcome outcome) {
    switch (outcome) {
        case api::CheckOutcome::Pass:
            return {HardwareStep::tr("Good"), Tone::Ok};
        case api::CheckOutcome::Warn:
            return {HardwareStep::tr("Can wait"), Tone::Warn};
        case api::CheckOutcome::Fail:
            break;
    }
    return {HardwareStep::tr("To do"), Tone::Danger};
}

TextLabel* wrapped(const QString& text, TextRole role, std::optional<Tone> ink = {}) {
    auto* label = new TextLabel(text, role, ink);
    label->setWordWrap(true);
    return label;
}

}  // namespace

HardwareWords hardwareWords(const std::string& id) {
    for (const auto& entry : kEntries) {
        if (id == entry.id)
            return {QCoreApplication::translate("Hardware", entry.title),
                    QCoreApplication::translate("Hardware", entry.why)};
    }
    return {};
}

HardwareStep::HardwareStep(api::ISetup& setup, SetupDraft& draft, QWidget* parent)
    : WizardStep(setup, draft, parent) {
    m_banner = new Banner;
    m_banner->setObjectName(QStringLiteral("hardwareBanner"));
    m_summary = wrapped({}, TextRole::Strong);
    m_summary->setObjectName(QStringLiteral("hardwareSummary"));
    m_again = new QPushButton(tr("Check again"));
    m_again->setObjectName(QStringLiteral("hardwareAgain"));
    m_card = new Card;
    m_card->body()->setSpacing(space::k3);
    auto* head = new QHBoxLayout;
    head->addWidget(m_summary, 1);
    head->addWidget(m_again);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k3);
    column->addWidget(m_banner);
    column->addLayout(head);
    column->addWidget(m_card);
    column->addStretch(1);
    m_card->hide();
    connect(m_again, &QPushButton::clicked, this, &HardwareStep::ask);
}

QString HardwareStep::title() const {
    return tr("What this machine can do");
}

QString HardwareStep::lead() const {
    return tr("Nothing here stops you: what is missing can be added later.");
}

void HardwareStep::enter() {
    const auto& progress = m_draft.progress;
    const bool known =
        !m_rows.empty() && m_folder == progress.folder && m_listen == progress.listen;
    if (!known && !m_asking) ask();
}

void HardwareStep::ask() {
    m_asking = true;
    m_again->setEnabled(false);
    m_banner->hide();
    m_summary->setText(tr("Looking at the machine…"));
    m_folder = m_draft.progress.folder;
    m_listen = m_draft.progress.listen;
    m_setup.checkHardware(m_folder, m_listen,
                          onGui<std::vector<api::HardwareCheck>>(
                              this, [this](Result<std::vector<api::HardwareCheck>>& checks) {
                                  m_asking = false;
                                  m_again->setEnabled(true);
                                  if (checks.ok())
                                      show(*checks);
                                  else
                                      m_banner->sayError(checks.error());
                                  emit changed();
                              }));
    emit changed();
}

void HardwareStep::show(const std::vector<api::HardwareCheck>& checks) {
    for (auto* row : m_rows) row->deleteLater();
    m_rows.clear();
    for (const auto& check : checks) {
        m_rows.push_back(makeRow(check));
        m_card->body()->addWidget(m_rows.back());
    }
    m_card->setVisible(!checks.empty());
    const auto open = static_cast<int>(std::count_if(
        checks.begin(), checks.end(),
        [](const api::HardwareCheck& check) { return check.outcome != api::CheckOutcome::Pass; }));
    m_summary->setText(open == 0 ? tr("Everything is there.")
                                 : tr("%n thing(s) could be better.", nullptr, open));
}

QWidget* HardwareStep::makeRow(const api::HardwareCheck& check) {
    const HardwareWords words = hardwareWords(check.id);
    const Label outcome = outcomeLabel(check.outcome);
    auto* row = new QWidget;
    row->setObjectName(QStringLiteral("check_") + QString::fromStdString(check.id));
    row->setAccessibleName(words.title + QStringLiteral(": ") + outcome.text);
    auto* pill = new StatusPill;
    pill->setLabel(outcome);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::k3);
    head->addWidget(new TextLabel(words.title, TextRole::Strong));
    head->addWidget(pill);
    head->addStretch(1);
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(wrapped(engineText(check.found), TextRole::Body));
    if (check.outcome == api::CheckOutcome::Pass) return row;
    column->addWidget(
        wrapped(tr("Why it matters: %1").arg(words.why), TextRole::Caption, Tone::Neutral));
    if (check.fix.empty()) return row;
    const QString fix = engineText(check.fix);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::k2);
    line->addWidget(wrapped(tr("Fix: %1").arg(fix), TextRole::Caption), 1);
    auto* copy = new CopyButton(tr("the fix for %1").arg(words.title), [fix] { return fix; });
    copy->setIconOnly();
    copy->setProperty("variant", QStringLiteral("ghost"));
    line->addWidget(copy, 0, Qt::AlignTop);
    column->addLayout(line);
    return row;
}

}  // namespace stacknet::ui
