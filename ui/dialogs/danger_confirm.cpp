#include "ui/dialogs/danger_confirm.h"

#include <algorithm>
#include <utility>

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include "ui/text/consequence_words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/hold_button.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

std::string publicKeyOf(const api::Command& command) {
    return std::visit(
        [](const auto& order) -> std::string {
            // Another's key is bought; ours signs for it.
            if constexpr (requires { order.payer; }) return order.payer;
            if constexpr (requires { order.publicKey; }) return order.publicKey;
            return {};
        },
        command);
}

}  // namespace

void DangerConfirm::ask(QWidget* parent, NodeBridge& bridge, api::Command command,
                        DangerWords words, Done done) {
    (new DangerConfirm(parent, bridge, std::move(command), std::move(words), std::move(done)))
        ->open();
}

DangerConfirm::DangerConfirm(QWidget* parent, NodeBridge& bridge, api::Command command,
                             DangerWords words, Done done)
    : ModalDialog(words.title, QStringLiteral("dangerConfirm"), parent),
      m_bridge(bridge),
      m_command(std::move(command)),
      m_done(std::move(done)),
      m_irreversible(words.irreversible || dangerOf(m_command) == DangerLevel::Irreversible),
      m_publicKey(publicKeyOf(m_command)) {
    const auto preview = api::previewOf(m_command, *m_bridge.snapshot());
    const bool locked = preview.refusal && preview.refusal->code == "keystore.locked";
    m_refused = preview.refusal && !locked;
    m_asksPassphrase = (m_irreversible && key() != nullptr) || locked;
    if (!words.note.isEmpty()) addText(words.note);
    if (sayAmounts(preview.consequences)) addAmountsNote();
    addConsequences(preview);
    m_typed = words.typeToConfirm;
    if (m_typed.isEmpty() && key() != nullptr) m_typed = keyName(*key());
    addProof(m_typed);
    addDecision(words.action);
    if (m_refused) banner()->sayError(*preview.refusal);
    check();
}

const api::NodeKeyInfo* DangerConfirm::key() const {
    const auto& keys = m_bridge.snapshot()->nodeKeys;
    const auto at = std::find_if(keys.begin(), keys.end(), [&](const api::NodeKeyInfo& each) {
        return each.ours && each.publicKey == m_publicKey;
    });
    return at == keys.end() ? nullptr : &*at;
}

void DangerConfirm::addConsequences(const api::CommandPreview& preview) {
    auto* list = new QWidget;
    list->setObjectName(QStringLiteral("dangerConsequences"));
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k2);
    QStringList spoken;
    for (const api::Consequence& consequence : preview.consequences) {
        const QString text = consequenceText(consequence);
        spoken << text;
        auto* row = new QHBoxLayout;
        row->setSpacing(space::k2);
        row->addWidget(new GlyphLabel(m_irreversible ? Glyph::Octagon : Glyph::Warning, 16,
                                      m_irreversible ? Tone::Danger : Tone::Warn),
                       0, Qt::AlignTop);
        auto* label = new TextLabel(text, TextRole::Body);
        label->setWordWrap(true);
        row->addWidget(label, 1);
        column->addLayout(row);
    }
    list->setVisible(!spoken.isEmpty());
    body()->addWidget(list);
    if (m_irreversible) spoken << tr("Nothing brings this back.");
    setAccessibleDescription(spoken.join(QLatin1Char(' ')));
    if (!m_irreversible) return;
    auto* final = new TextLabel(tr("Nothing brings this back."), TextRole::Strong, Tone::Danger);
    body()->addWidget(final);
}

void DangerConfirm::addProof(const QString& typed) {
    if (m_irreversible) {
        m_type = new QLineEdit;
        m_type->setObjectName(QStringLiteral("dangerType"));
        addField(tr("Type “%1” to confirm").arg(typed), m_type);
        connect(m_type, &QLineEdit::textChanged, this, &DangerConfirm::check);
    }
    if (!m_asksPassphrase) return;
    m_passphrase = new SecretField(tr("Passphrase of the key"), QStringLiteral("dangerPassphrase"));
    addField(tr("Passphrase of the key"), m_passphrase);
    connect(m_passphrase, &SecretField::changed, this, &DangerConfirm::check);
}

void DangerConfirm::addDecision(const QString& action) {
    auto* cancel = addButton(tr("Cancel"), QStringLiteral("dangerCancel"), {});
    cancel->setDefault(true);
    cancel->setAutoDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    if (m_irreversible) {
        m_hold = new HoldButton(action, kDangerHoldMs, QStringLiteral("dangerHold"));
        addWidget(m_hold);
        connect(m_hold, &HoldButton::held, this, &DangerConfirm::decide);
        m_type->setFocus();
        return;
    }
    m_accept = addButton(action, QStringLiteral("dangerAccept"), QStringLiteral("danger"));
    m_accept->setDefault(false);
    m_accept->setAutoDefault(false);
    connect(m_accept, &QPushButton::clicked, this, &DangerConfirm::decide);
    if (m_passphrase != nullptr)
        m_passphrase->setFocus();
    else
        cancel->setFocus();
}

void DangerConfirm::check() {
    const bool typed = m_type == nullptr || m_type->text().trimmed() == m_typed;
    const bool known = m_passphrase == nullptr || !m_passphrase->isEmpty();
    const bool ready = typed && known && !m_refused && !m_busy;
    if (m_accept != nullptr) m_accept->setEnabled(ready);
    if (m_hold != nullptr) m_hold->setEnabled(ready);
}

void DangerConfirm::setBusy(bool busy) {
    m_busy = busy;
    check();
}

void DangerConfirm::decide() {
    banner()->hide();
    if (m_passphrase == nullptr) return send();
    if (auto* remove = std::get_if<api::RemoveNodeKey>(&m_command)) {
        remove->passphrase = m_passphrase->take();  // its own passphrase is what it asks for
        return send();
    }
    setBusy(true);
    m_bridge.submit(api::UnlockNodeKey{m_publicKey, m_passphrase->take()}, this,
                    [this](const api::CommandResult& result) {
                        setBusy(false);
                        if (!result.error) return send();
                        banner()->sayError(*result.error);
                        m_passphrase->setFocus();
                    });
}

void DangerConfirm::send() {
    setBusy(true);
    const ConfirmationToken token(m_command);
    m_bridge.submit(
        m_command, this,
        [this](const api::CommandResult& result) {
            setBusy(false);
            if (result.error) {
                banner()->sayError(*result.error);
                return;
            }
            const Done done = std::exchange(m_done, nullptr);
            accept();
            if (done) done(result);
        },
        token);
    if (auto* remove = std::get_if<api::RemoveNodeKey>(&m_command)) {
        std::fill(remove->passphrase.begin(), remove->passphrase.end(), '\0');
        remove->passphrase.clear();
    }
}

}  // namespace stacknet::ui
