#include "ui/dialogs/diagnostics_dialog.h"

#include <utility>

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QPushButton>
#include <QThreadPool>
#include <QTreeWidget>

#include "ui/text/format.h"
#include "ui/text/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/code_well.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

std::function<std::optional<QString>(QWidget*)>& pathAsker() {
    static std::function<std::optional<QString>(QWidget*)> asker;
    return asker;
}

std::optional<QString> askPath(QWidget* parent) {
    if (pathAsker()) return pathAsker()(parent);
    const QString proposal = QDir::home().filePath(
        QStringLiteral("stacknet-diagnostics-%1.zip")
            .arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmm"))));
    const QString path = QFileDialog::getSaveFileName(
        parent, DiagnosticsDialog::tr("Save the support bundle"), proposal,
        DiagnosticsDialog::tr("ZIP files (*.zip)"), nullptr, QFileDialog::DontConfirmOverwrite);
    return path.isEmpty() ? std::nullopt : std::optional<QString>(path);
}

DiagnosticsCollector& collector() {
    static DiagnosticsCollector one;
    return one;
}

int& waitMs() {
    static int ms = kDiagnosticsWaitMs;
    return ms;
}

/// What the entries of core/engine/diagnostics.h are, in the reader's language.
QString entryWords(const QString& name, const QString& english) {
    if (name == QLatin1String("manifest.json"))
        return DiagnosticsDialog::tr("what is in the bundle and what was taken out");
    if (name == QLatin1String("system.json"))
        return DiagnosticsDialog::tr("versions of the program and the system");
    if (name == QLatin1String("checks.json"))
        return DiagnosticsDialog::tr("checks of this machine, and settings");
    if (name == QLatin1String("node.json")) return DiagnosticsDialog::tr("settings of the node");
    if (name == QLatin1String("snapshot.json"))
        return DiagnosticsDialog::tr("what the node says of itself");
    if (name == QLatin1String("stacknet.log"))
        return DiagnosticsDialog::tr("the newest lines of the log");
    return english;
}

}  // namespace

void setDiagnosticsPathAsker(std::function<std::optional<QString>(QWidget*)> asker) {
    pathAsker() = std::move(asker);
}

void setDiagnosticsCollector(DiagnosticsCollector made) {
    collector() = std::move(made);
}

void setDiagnosticsWait(int ms) {
    waitMs() = ms;
}

DiagnosticsDialog::DiagnosticsDialog(NodeBridge& bridge, QWidget* parent)
    : ModalDialog(tr("Support bundle"), QStringLiteral("diagnosticsDialog"), parent),
      m_bridge(bridge) {
    setRoom(640);
    addText(
        tr("A ZIP file for whoever helps you. Home folder, addresses of other machines, e-mail and "
           "wallet addresses, API keys, passwords and the names that you gave are taken out. It "
           "holds no key and no content of a task, and nothing is sent anywhere."));
    m_entries = new QTreeWidget;
    m_entries->setObjectName(QStringLiteral("diagnosticsEntries"));
    m_entries->setAccessibleName(tr("Contents of the bundle"));
    m_entries->setRootIsDecorated(false);
    m_entries->setHeaderLabels({tr("File"), tr("Bytes"), tr("Taken out"), tr("What")});
    m_entries->header()->setStretchLastSection(true);
    m_entries->setColumnWidth(0, 140);
    m_entries->setColumnWidth(1, 90);
    m_entries->setColumnWidth(2, 90);
    m_entries->setMinimumHeight(190);
    body()->addWidget(m_entries);
    m_sum = addText(tr("The node is asked what would go in…"));
    m_sum->setObjectName(QStringLiteral("diagnosticsSum"));
    auto* cancel = addButton(tr("Close"), QStringLiteral("diagnosticsClose"), {});
    m_without = addButton(tr("Collect without the node"), QStringLiteral("diagnosticsWithout"), {});
    m_without->hide();
    connect(m_without, &QPushButton::clicked, this, &DiagnosticsDialog::withoutNode);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &DiagnosticsDialog::noAnswer);
    m_save = addButton(tr("Save…"), QStringLiteral("diagnosticsSave"), QStringLiteral("primary"));
    m_save->setEnabled(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &DiagnosticsDialog::save);
    preview();
}

void DiagnosticsDialog::preview() {
    ask({"diagnostics.preview", ""}, [this](const Result<std::string>& answer) {
        if (answer.ok()) return showPreview(QByteArray::fromStdString(*answer));
        noAnswer();
        banner()->sayError(answer.error());
    });
}

/// Asks the node, or its files once the person has given it up.
void DiagnosticsDialog::ask(const api::Question& question, Done done) {
    const auto turn = ++m_turn;
    const auto answered = [this, turn, done = std::move(done)](const Result<std::string>& answer) {
        if (turn != m_turn) return;
        m_deadline.stop();
        done(answer);
    };
    if (m_withoutNode) {
        const QString file = QString::fromStdString(question.argument);
        return collect(file.isEmpty() ? std::nullopt : std::optional(file), answered);
    }
    m_deadline.start(waitMs());
    m_bridge.ask(question, this, answered);
}

void DiagnosticsDialog::collect(const std::optional<QString>& file, Done done) {
    // The dialog may be closed before the disk has answered.
    QThreadPool::globalInstance()->start(
        [guard = QPointer(this), file, done = std::move(done), run = collector()] {
            auto answer = run(file);
            QMetaObject::invokeMethod(
                qApp,
                [guard, done, answer = std::move(answer)] {
                    if (guard) done(answer);
                },
                Qt::QueuedConnection);
        });
}

/// The node may be the very thing that is broken.
void DiagnosticsDialog::noAnswer() {
    ++m_turn;
    m_deadline.stop();
    m_save->setEnabled(false);
    banner()->say(Tone::Warn, tr("The node does not answer."));
    m_without->setVisible(collector() != nullptr);
    m_sum->setText(
        collector() ? tr("The bundle can be made without it, from the files in its data directory.")
                    : tr("On the machine that it runs on, this writes the bundle: "
                         "stacknetctl diag --out bundle.zip"));
}

void DiagnosticsDialog::withoutNode() {
    m_withoutNode = true;
    m_without->hide();
    banner()->hide();
    m_sum->setText(tr("The files are read…"));
    ask({"diagnostics.preview", ""}, [this](const Result<std::string>& answer) {
        if (answer.ok()) return showPreview(QByteArray::fromStdString(*answer));
        banner()->sayError(answer.error());
        m_sum->clear();
    });
}

void DiagnosticsDialog::showPreview(const QByteArray& json) {
    const auto document = QJsonDocument::fromJson(json).object();
    m_entries->clear();
    std::uint64_t redactions = 0;
    const auto entries = document.value(QStringLiteral("entries")).toArray();
    for (const auto& each : entries) {
        const auto entry = each.toObject();
        const auto taken =
            static_cast<std::uint64_t>(entry.value(QStringLiteral("redactions")).toDouble());
        redactions += taken;
        const QString name = entry.value(QStringLiteral("name")).toString();
        auto* item = new QTreeWidgetItem(
            {name,
             countText(static_cast<std::uint64_t>(entry.value(QStringLiteral("bytes")).toDouble())),
             countText(taken), entryWords(name, entry.value(QStringLiteral("what")).toString())});
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
        m_entries->addTopLevelItem(item);
    }
    const auto bytes =
        static_cast<std::uint64_t>(document.value(QStringLiteral("bytes")).toDouble());
    QString sum = tr("%1 bytes before packing; %2 places taken out.")
                      .arg(countText(bytes), countText(redactions));
    const auto missing = document.value(QStringLiteral("left_out")).toArray();
    for (const auto& sentence : missing) sum += QLatin1Char('\n') + sentence.toString();
    m_sum->setText(sum);
    m_save->setEnabled(true);
}

void DiagnosticsDialog::save() {
    const auto path = askPath(this);
    if (!path) return;
    m_save->setEnabled(false);
    ask({"diagnostics.save", path->toStdString()},
        [this, path = *path](const Result<std::string>& answer) {
            m_save->setEnabled(true);
            if (!answer.ok()) {
                banner()->sayError(answer.error());
                return;
            }
            showPreview(QByteArray::fromStdString(*answer));
            banner()->say(Tone::Ok, tr("Saved to %1").arg(path),
                          tr("Look into it before you give it to anybody."));
        });
}

}  // namespace stacknet::ui
