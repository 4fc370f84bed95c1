#include "ui/dialogs/rack_add_dialog.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>

#include "core/api/preview.h"
#include "ui/dialogs/rack_paths.h"
#include "ui/text/privacy_words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/secret_once.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr int kNameBytes = 128;

}  // namespace

QString rackPathFault(const QString& path) {
    if (path.startsWith(QLatin1Char('/'))) return {};
    return RackAddDialog::tr("Write the whole path, from / on.");
}

RackAddDialog::RackAddDialog(NodeBridge& bridge, const QString& path, QWidget* parent)
    : ModalDialog(tr("Add to the Rack"), QStringLiteral("rackAddDialog"), parent),
      m_bridge(bridge) {
    setRoom(580);
    buildForm(path);
    beginPage();
    m_secret = new SecretOnce(
        tr("the key of the content"),
        tr("It opens this content and nothing else. This node does not keep it: without it nobody "
           "can read the content again, you included."),
        QStringLiteral("rackKey"));
    m_secret->setFileName(QStringLiteral("stacknet-rack-key.txt"));
    body()->addWidget(m_secret);
    m_cancel = addButton(tr("Cancel"), QStringLiteral("rackAddCancel"), {});
    m_add = addButton(tr("Add"), QStringLiteral("rackAddConfirm"), QStringLiteral("primary"));
    m_done = addButton(tr("Done"), QStringLiteral("rackKeyDone"), QStringLiteral("primary"));
    m_done->hide();
    connect(m_cancel, &QPushButton::clicked, this, &RackAddDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &RackAddDialog::add);
    connect(m_done, &QPushButton::clicked, this, [this] {
        m_secret->wipe();
        accept();
    });
    connect(m_secret, &SecretOnce::storedChanged, this,
            [this](bool stored) { m_done->setEnabled(stored); });
    check();
}

void RackAddDialog::buildForm(const QString& path) {
    m_form = beginPage();
    m_path = new QLineEdit(path);
    m_path->setObjectName(QStringLiteral("rackAddPath"));
    m_pathField = new FormField(tr("File or folder"), m_path, tr("On the node's machine."));
    body()->addWidget(m_pathField);
    auto* file = new QPushButton(tr("Choose a file…"));
    file->setObjectName(QStringLiteral("rackAddFile"));
    auto* folder = new QPushButton(tr("Choose a folder…"));
    folder->setObjectName(QStringLiteral("rackAddFolder"));
    for (auto* button : {file, folder}) button->setAutoDefault(false);
    connect(file, &QPushButton::clicked, this, [this] { choose(false); });
    connect(folder, &QPushButton::clicked, this, [this] { choose(true); });
    auto* choosers = new QHBoxLayout;
    choosers->setSpacing(space::k2);
    choosers->addWidget(file);
    choosers->addWidget(folder);
    choosers->addStretch(1);
    body()->addLayout(choosers);
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("rackAddName"));
    m_nameField = new FormField(tr("Name"), m_name, tr("Yours alone. Empty: the file's."));
    body()->addWidget(m_nameField);
    m_encrypt = new QCheckBox(tr("Encrypt it first"));
    m_encrypt->setObjectName(QStringLiteral("rackAddEncrypt"));
    body()->addWidget(m_encrypt);
    m_profile = new QComboBox;
    m_profile->setObjectName(QStringLiteral("rackAddProfile"));
    for (const char* profile : {"kubo-default", "unixfs-v1-2025", "unixfs-v0-2015"})
        m_profile->addItem(QLatin1String(profile));
    body()->addWidget(new FormField(tr("How the CID is made"), m_profile,
                                    tr("The same profile gives the same CID everywhere.")));
    m_consequence = new Banner;
    m_consequence->setObjectName(QStringLiteral("rackAddConsequence"));
    body()->addWidget(m_consequence);
    connect(m_path, &QLineEdit::textChanged, this, &RackAddDialog::check);
    connect(m_name, &QLineEdit::textChanged, this, &RackAddDialog::check);
    connect(m_encrypt, &QCheckBox::toggled, this, &RackAddDialog::check);
}

void RackAddDialog::choose(bool folder) {
    const auto path = askRackPath(this, folder ? RackPath::Folder : RackPath::File,
                                  tr("Add to the Rack"), QFileInfo(m_path->text()).path());
    if (path) m_path->setText(*path);
}

api::RackAdd RackAddDialog::command() const {
    QString path = m_path->text().trimmed();
    while (path.size() > 1 && path.endsWith(QLatin1Char('/'))) path.chop(1);
    return {path.toStdString(), m_encrypt->isChecked(), m_profile->currentText().toStdString(),
            m_name->text().trimmed().toStdString()};
}

void RackAddDialog::check() {
    const QString path = m_path->text().trimmed();
    const QString fault = rackPathFault(path);
    m_pathField->setFault(path.isEmpty() ? QString() : fault);
    m_nameField->setFault(m_name->text().toUtf8().size() > kNameBytes
                              ? tr("The name is too long: at most 128 bytes.")
                              : QString());
    const auto preview = api::previewOf(command(), *m_bridge.snapshot());
    QStringList words;
    bool leaves = false;
    for (const auto& one : preview.consequences) {
        words << rackConsequenceText(one, *m_bridge.snapshot()->rack);
        leaves = leaves || one.code == "leaves_this_node";
    }
    m_consequence->say(leaves || !m_encrypt->isChecked() ? Tone::Warn : Tone::Info, words.value(0),
                       words.mid(1).join(QLatin1Char('\n')));
    if (m_add != nullptr) m_add->setEnabled(fault.isEmpty() && m_nameField->fault().isEmpty());
}

void RackAddDialog::add() {
    banner()->hide();
    m_add->setEnabled(false);
    m_bridge.submit(command(), this, [this](const api::CommandResult& result) { added(result); });
}

void RackAddDialog::added(const api::CommandResult& result) {
    check();
    if (result.error) {
        banner()->sayError(*result.error);
        return;
    }
    if (result.secret.empty()) {
        accept();
        return;
    }
    m_form->hide();
    m_add->hide();
    m_cancel->hide();
    m_done->show();
    m_done->setEnabled(false);
    m_secret->show(result.secret);
    adjustSize();
}

void RackAddDialog::reject() {
    if (m_secret->isShown() && !m_secret->isStored()) {
        m_secret->remind();
        return;
    }
    m_secret->wipe();
    ModalDialog::reject();
}

}  // namespace stacknet::ui
