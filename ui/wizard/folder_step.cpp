#include "ui/wizard/folder_step.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

#include "ui/text/format.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/text_label.h"
#include "ui/wizard/ask_path.h"
#include "ui/wizard/setup_calls.h"
#include "ui/wizard/setup_field.h"

namespace stacknet::ui {
namespace {

constexpr int kAskAfterMs = 200;
constexpr int kAliasBytesMax = 64;
constexpr std::uint64_t kGiB = 1ULL << 30;
constexpr std::uint64_t kRoomLeast = 2 * kGiB;
constexpr std::uint64_t kRoomWanted = 20 * kGiB;
constexpr auto kListenDefault = "0.0.0.0:8481";

QLineEdit* edit(const QString& objectName, int most) {
    auto* line = new QLineEdit;
    line->setObjectName(objectName);
    line->setMaxLength(most);
    return line;
}

}  // namespace

bool isHostPort(const QString& text) {
    const auto colon = text.lastIndexOf(QLatin1Char(':'));
    if (colon <= 0) return false;
    bool number = false;
    const int port = text.mid(colon + 1).toInt(&number);
    return number && port >= 0 && port <= 65'535 && !text.contains(QLatin1Char(' '));
}

FolderStep::FolderStep(api::ISetup& setup, SetupDraft& draft, QWidget* parent)
    : WizardStep(setup, draft, parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k4);
    addFolder();
    m_portable = new QCheckBox(tr("Portable: keep data and settings beside the program"));
    m_portable->setObjectName(QStringLiteral("setupPortable"));
    m_alias = edit(QStringLiteral("setupAlias"), kAliasBytesMax);
    m_aliasField = new SetupField(tr("Name of the node"), m_alias, QStringLiteral("setupAlias"));
    m_listen = edit(QStringLiteral("setupListen"), 262);
    m_listenField =
        new SetupField(tr("Address for other nodes"), m_listen, QStringLiteral("setupListen"));
    column->addWidget(m_folderField);
    column->addWidget(m_portable);
    column->addWidget(m_aliasField);
    column->addWidget(m_listenField);
    column->addStretch(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kAskAfterMs);
    connect(&m_timer, &QTimer::timeout, this, &FolderStep::inspect);
    connect(m_portable, &QCheckBox::toggled, this, &FolderStep::setPortable);
    connect(m_alias, &QLineEdit::textChanged, this, &FolderStep::checkAlias);
    connect(m_listen, &QLineEdit::textChanged, this, &FolderStep::checkListen);
}

void FolderStep::addFolder() {
    m_folder = edit(QStringLiteral("setupFolder"), 4'096);
    m_folderField = new SetupField(tr("Data folder"), m_folder, QStringLiteral("setupFolder"));
    auto* choose = new QPushButton(tr("Choose…"));
    choose->setObjectName(QStringLiteral("setupFolderChoose"));
    choose->setAccessibleName(tr("Choose the data folder"));
    m_folderField->addBeside(choose);
    connect(choose, &QPushButton::clicked, this, [this] {
        const auto path = askPath(this, PathKind::Folder, tr("Data folder"), m_folder->text());
        if (path) m_folder->setText(*path);
    });
    connect(m_folder, &QLineEdit::textChanged, this, &FolderStep::typeFolder);
}

QString FolderStep::title() const {
    return tr("Where does the node keep its data?");
}

QString FolderStep::lead() const {
    return tr("Chain, encrypted keys and logs. Prompts and answers are not kept.");
}

bool FolderStep::withInvite() const {
    return !m_draft.progress.inviteFile.empty() &&
           m_draft.progress.choice != api::SetupChoice::NewNode;
}

void FolderStep::enter() {
    auto& progress = m_draft.progress;
    const bool portable = progress.portable && !m_draft.defaults.portableFolder.isEmpty();
    if (m_folder->text().isEmpty())
        m_folder->setText(progress.folder.empty() ? m_draft.defaults.folder
                                                  : QString::fromStdString(progress.folder));
    else
        typeFolder(m_folder->text());
    m_portable->setEnabled(!m_draft.defaults.portableFolder.isEmpty());
    m_portable->setAccessibleDescription(
        m_portable->isEnabled() ? QString() : tr("The program's own folder cannot be written to."));
    m_portable->setToolTip(m_portable->accessibleDescription());
    m_portable->setChecked(portable);
    if (m_alias->text().isEmpty())
        m_alias->setText(progress.alias.empty() ? m_draft.defaults.alias
                                                : QString::fromStdString(progress.alias));
    if (m_listen->text().isEmpty())
        m_listen->setText(progress.listen.empty() ? QString::fromLatin1(kListenDefault)
                                                  : QString::fromStdString(progress.listen));
    m_listenField->setVisible(withInvite());
    checkAlias();
    checkListen();
}

void FolderStep::typeFolder(const QString& folder) {
    m_draft.progress.folder = folder.trimmed().toStdString();
    m_folderGood = false;
    ++m_asked;
    m_folderField->setNote(Tone::Neutral, tr("Looking…"));
    m_timer.start();
    emit edited();
    emit changed();
}

void FolderStep::inspect() {
    m_setup.inspectFolder(
        m_draft.progress.folder,
        onGui<api::FolderInfo>(this, [this, asked = m_asked](Result<api::FolderInfo>& info) {
            if (asked == m_asked) showFolder(info);
        }));
}

void FolderStep::showFolder(const Result<api::FolderInfo>& info) {
    m_folderGood = false;
    if (!info.ok()) {
        m_folderField->setNote(Tone::Danger, errorSentence(info.error()));
    } else if (!info->writable) {
        m_folderField->setNote(Tone::Danger,
                               tr("You may not write there. Choose a folder of your own."));
    } else if (info->holds == api::FolderHolds::OtherFiles) {
        m_folderField->setNote(Tone::Danger,
                               tr("Other files are in it. Choose an empty or a new folder."));
    } else if (info->holds == api::FolderHolds::Node ||
               info->holds == api::FolderHolds::LocalNetwork) {
        m_folderField->setNote(Tone::Danger,
                               tr("A node is in it already. Choose another folder, or open that "
                                  "one with --data-dir."));
    } else {
        const QString room = tr("%1 GiB are free.").arg(countText(info->freeBytes / kGiB));
        m_folderGood = info->freeBytes >= kRoomLeast;
        if (!m_folderGood)
            m_folderField->setNote(Tone::Danger, room + QLatin1Char(' ') +
                                                     tr("At least 2 GiB are needed; choose a "
                                                        "folder on another disk."));
        else if (info->freeBytes < kRoomWanted)
            m_folderField->setNote(
                Tone::Warn,
                room + QLatin1Char(' ') + tr("20 GiB leave room for a year; it begins with less."));
        else
            m_folderField->setNote(Tone::Ok, room);
    }
    emit changed();
}

void FolderStep::setPortable(bool on) {
    if (on == m_draft.progress.portable && on == (m_folder->isReadOnly())) return;
    m_draft.progress.portable = on;
    if (on) m_ownFolder = m_folder->text();
    m_folder->setReadOnly(on);
    m_folder->setText(on                      ? m_draft.defaults.portableFolder
                      : m_ownFolder.isEmpty() ? m_draft.defaults.folder
                                              : m_ownFolder);
    emit edited();
}

void FolderStep::checkAlias() {
    const QString alias = m_alias->text().trimmed();
    m_draft.progress.alias = alias.toStdString();
    const bool control = std::any_of(alias.begin(), alias.end(),
                                     [](QChar c) { return c.category() == QChar::Other_Control; });
    m_aliasGood = !alias.isEmpty() && alias.toUtf8().size() <= kAliasBytesMax && !control;
    if (alias.isEmpty())
        m_aliasField->setNote(Tone::Danger, tr("Give it a name of 1 to 64 characters."));
    else if (!m_aliasGood)
        m_aliasField->setNote(Tone::Danger,
                              tr("This name is too long or has characters that cannot be shown."));
    else
        m_aliasField->setNote(Tone::Neutral, tr("You see it here; peers see it, too."));
    emit edited();
    emit changed();
}

void FolderStep::checkListen() {
    const QString listen = m_listen->text().trimmed();
    m_listenGood = isHostPort(listen);
    m_draft.progress.listen = withInvite() ? listen.toStdString() : std::string();
    if (m_listenGood)
        m_listenField->setNote(Tone::Neutral,
                               tr("0.0.0.0 listens on every network; the port must be open."));
    else
        m_listenField->setNote(Tone::Danger, tr("Write HOST:PORT, for example 0.0.0.0:8481."));
    emit edited();
    emit changed();
}

bool FolderStep::ready() const {
    return m_folderGood && m_aliasGood && (!withInvite() || m_listenGood);
}

}  // namespace stacknet::ui
