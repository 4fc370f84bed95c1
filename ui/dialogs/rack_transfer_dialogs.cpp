#include "ui/dialogs/rack_transfer_dialogs.h"

#include <algorithm>

#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>

#include "ui/dialogs/rack_add_dialog.h"
#include "ui/dialogs/rack_paths.h"
#include "ui/text/format.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr int kKeyDigits = 64;
constexpr int kCidLeast = 46;

bool isHexKey(const QString& text) {
    return text.size() == kKeyDigits && std::all_of(text.begin(), text.end(), [](QChar c) {
               return QStringLiteral("0123456789abcdef").contains(c);
           });
}

QPushButton* chooser(const char* objectName) {
    auto* button = new QPushButton(RackExportDialog::tr("Choose…"));
    button->setObjectName(QLatin1String(objectName));
    button->setAutoDefault(false);
    return button;
}

QWidget* withButton(QLineEdit* edit, QPushButton* button) {
    auto* box = new QWidget;
    box->setObjectName(edit->objectName() + QStringLiteral("Box"));
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::k2);
    row->addWidget(edit, 1);
    row->addWidget(button);
    box->setFocusProxy(edit);
    return box;
}

}  // namespace

QString rackPinText(const api::RackPinInfo& pin) {
    return pin.name.empty() ? shortId(pin.cid, 10, 6) : QString::fromStdString(pin.name);
}

RackExportDialog::RackExportDialog(NodeBridge& bridge, const api::RackPinInfo& pin, QWidget* parent)
    : ModalDialog(tr("Export “%1”").arg(rackPinText(pin)), QStringLiteral("rackExportDialog"),
                  parent),
      m_bridge(bridge),
      m_pin(pin) {
    setRoom(560);
    m_formChoice = new QComboBox;
    m_formChoice->setObjectName(QStringLiteral("rackExportForm"));
    m_formChoice->addItem(tr("The file or folder itself"), QStringLiteral("files"));
    m_formChoice->addItem(tr("A CAR file, as IPFS programs read it"), QStringLiteral("car"));
    body()->addWidget(new FormField(tr("Export as"), m_formChoice));
    m_path = new QLineEdit;
    m_path->setObjectName(QStringLiteral("rackExportPath"));
    m_path->setAccessibleName(tr("Write to"));
    auto* choose = chooser("rackExportChoose");
    m_pathField = new FormField(tr("Write to"), withButton(m_path, choose),
                                tr("On the node's machine; it must not exist yet."));
    body()->addWidget(m_pathField);
    m_key = new SecretField(tr("Key of the content"), QStringLiteral("rackExportKey"));
    m_keyField = new FormField(tr("Key of the content"), m_key,
                               tr("64 hexadecimal digits, shown when it was added."));
    body()->addWidget(m_keyField);
    auto* cancel = addButton(tr("Cancel"), QStringLiteral("rackExportCancel"), {});
    m_export =
        addButton(tr("Export"), QStringLiteral("rackExportConfirm"), QStringLiteral("primary"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &RackExportDialog::send);
    connect(choose, &QPushButton::clicked, this, [this] {
        const bool car = m_formChoice->currentData().toString() == QLatin1String("car");
        const QString name = rackPinText(m_pin).replace(QLatin1Char('/'), QLatin1Char('_')) +
                             (car ? QStringLiteral(".car") : QString());
        const auto path =
            askRackPath(this, RackPath::New, tr("Write to"), QDir::home().filePath(name));
        if (path) m_path->setText(*path);
    });
    connect(m_formChoice, &QComboBox::currentIndexChanged, this, &RackExportDialog::check);
    connect(m_path, &QLineEdit::textChanged, this, &RackExportDialog::check);
    connect(m_key, &SecretField::changed, this, &RackExportDialog::check);
    check();
}

void RackExportDialog::check() {
    const bool car = m_formChoice->currentData().toString() == QLatin1String("car");
    const QString path = m_path->text().trimmed();
    const QString pathFault = rackPathFault(path);
    m_pathField->setFault(path.isEmpty() ? QString() : pathFault);
    const bool keyWanted = m_pin.encrypted && !car;
    m_keyField->setVisible(keyWanted);
    const bool keyGood = !keyWanted || isHexKey(m_key->edit()->text());
    m_keyField->setFault(
        keyGood || m_key->isEmpty()
            ? QString()
            : tr("A key has 64 of 0-9 and a-f; this has %1 characters.").arg(m_key->length()));
    m_export->setEnabled(pathFault.isEmpty() && keyGood);
}

void RackExportDialog::send() {
    api::RackExport command;
    command.cid = m_pin.cid;
    command.path = m_path->text().trimmed().toStdString();
    command.form = m_formChoice->currentData().toString().toStdString();
    if (m_pin.encrypted && command.form == "files") command.key = m_key->take();
    m_export->setEnabled(false);
    m_bridge.submit(std::move(command), this, [this](const api::CommandResult& result) {
        check();
        if (result.error)
            banner()->sayError(*result.error);
        else
            accept();
    });
}

RackBringDialog::RackBringDialog(NodeBridge& bridge, From from, const QString& path,
                                 QWidget* parent)
    : ModalDialog(from == From::CarFile ? tr("Import a CAR file") : tr("Pin by CID"),
                  QStringLiteral("rackBringDialog"), parent),
      m_bridge(bridge),
      m_from(from) {
    setRoom(560);
    m_source = new QLineEdit(path);
    m_source->setObjectName(QStringLiteral("rackBringSource"));
    if (from == From::CarFile) {
        addText(tr("Every root of the CAR is pinned. Blocks are checked against their CIDs."));
        auto* choose = chooser("rackBringChoose");
        m_source->setAccessibleName(tr("CAR file"));
        m_sourceField = new FormField(tr("CAR file"), withButton(m_source, choose),
                                      tr("On the node's machine."));
        connect(choose, &QPushButton::clicked, this, [this] {
            const auto chosen =
                askRackPath(this, RackPath::File, tr("Import a CAR file"), QDir::homePath());
            if (chosen) m_source->setText(*chosen);
        });
    } else {
        addText(
            tr("The IPFS node fetches the content and keeps it. Without an IPFS node only what "
               "lies here already can be pinned."));
        m_sourceField = new FormField(tr("CID"), m_source, tr("It begins with baf or Qm."));
    }
    body()->addWidget(m_sourceField);
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("rackBringName"));
    body()->addWidget(new FormField(tr("Name"), m_name, tr("Yours alone; may be empty.")));
    auto* cancel = addButton(tr("Cancel"), QStringLiteral("rackBringCancel"), {});
    m_confirm = addButton(from == From::CarFile ? tr("Import") : tr("Pin"),
                          QStringLiteral("rackBringConfirm"), QStringLiteral("primary"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_confirm, &QPushButton::clicked, this, &RackBringDialog::send);
    connect(m_source, &QLineEdit::textChanged, this, &RackBringDialog::check);
    check();
}

void RackBringDialog::check() {
    const QString text = m_source->text().trimmed();
    QString fault;
    if (m_from == From::CarFile)
        fault = rackPathFault(text);
    else if (text.size() < kCidLeast ||
             !(text.startsWith(QLatin1String("baf")) || text.startsWith(QLatin1String("Qm"))))
        fault = tr("This is no CID: those have at least 46 characters.");
    m_sourceField->setFault(text.isEmpty() ? QString() : fault);
    m_confirm->setEnabled(fault.isEmpty());
}

void RackBringDialog::send() {
    const std::string source = m_source->text().trimmed().toStdString();
    const std::string name = m_name->text().trimmed().toStdString();
    api::Command command = api::RackPin{source, name};
    if (m_from == From::CarFile) command = api::RackImport{source, name};
    m_confirm->setEnabled(false);
    m_bridge.submit(std::move(command), this, [this](const api::CommandResult& result) {
        check();
        if (result.error)
            banner()->sayError(*result.error);
        else
            accept();
    });
}

}  // namespace stacknet::ui
