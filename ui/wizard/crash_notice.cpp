#include "ui/wizard/crash_notice.h"

#include <csignal>

#include <QPushButton>

#include "ui/text/format.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

QString causeText(const CrashFacts& facts) {
    const QString when = timeText(facts.endedMs);
    switch (facts.signal) {
        case 0:
            return CrashNotice::tr(
                       "The run that began at %1 did not end in good order: it was "
                       "killed, or the machine went down.")
                .arg(timeText(facts.startedMs));
        case SIGKILL:
            return CrashNotice::tr("It was killed at %1, by hand or because memory ran out.")
                .arg(when);
        case SIGABRT:
            return CrashNotice::tr(
                       "It stopped itself at %1, because something that must never be "
                       "was so.")
                .arg(when);
        default:
            break;
    }
    return CrashNotice::tr("A fault ended it at %1 (signal %2).").arg(when).arg(facts.signal);
}

}  // namespace

CrashNotice::CrashNotice(const CrashFacts& facts, QWidget* parent)
    : ModalDialog(tr("The console ended unexpectedly"), QStringLiteral("crashNotice"), parent) {
    addText(causeText(facts))->setObjectName(QStringLiteral("crashCause"));
    if (facts.restarted) addText(tr("It was started again by itself."));
    addText(
        tr("Votes that were signed are on disk. The engine first listens whether another node "
           "signs with its key, and only then signs itself."));
    auto* logs = addButton(tr("Show the log"), QStringLiteral("crashShowLogs"), QString());
    auto* close = addButton(tr("Go on"), QStringLiteral("crashClose"), QStringLiteral("primary"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(logs, &QPushButton::clicked, this, [this] {
        emit logsRequested();
        accept();
    });
    close->setFocus();
}

}  // namespace stacknet::ui
