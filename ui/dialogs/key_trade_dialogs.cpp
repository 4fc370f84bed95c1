#include "ui/dialogs/key_trade_dialogs.h"

#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>

#include "ui/dialogs/danger_confirm.h"
#include "ui/text/format.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr int kAliasMax = 64;
constexpr std::uint64_t kMicro = 1'000'000;
constexpr int kFractionDigits = 6;
constexpr int kWholeDigitsMax = 12;

TextLabel* problemLine(const QString& name) {
    auto* label = new TextLabel({}, TextRole::Caption, Tone::Danger);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->hide();
    return label;
}

void sayProblem(TextLabel* label, const QString& problem) {
    label->setText(problem);
    label->setVisible(!problem.isEmpty());
}

}  // namespace

bool isKeyId(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("^[0-9a-f]{64}$"));
    return pattern.match(text).hasMatch();
}

SellKeyDialog::SellKeyDialog(NodeBridge& bridge, const api::NodeKeyInfo& key, QWidget* parent)
    : ModalDialog(tr("Offer %1 for sale").arg(keyName(key)), QStringLiteral("sellKeyDialog"),
                  parent),
      m_bridge(bridge),
      m_key(key) {
    addText(
        tr("A listed key does not serve. You may take it off the list as long as nobody has "
           "bought it."));
    m_price = new QLineEdit;
    m_price->setObjectName(QStringLiteral("sellPrice"));
    m_price->setPlaceholderText(QLocale().toString(1250.5, 'f', 2));
    addField(tr("Price in USD"), m_price);
    m_problem = problemLine(QStringLiteral("sellProblem"));
    body()->addWidget(m_problem);
    auto* cancel = addButton(tr("Cancel"), QStringLiteral("sellCancel"), {});
    m_next = addButton(tr("Continue…"), QStringLiteral("sellNext"), QStringLiteral("primary"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_next, &QPushButton::clicked, this, &SellKeyDialog::next);
    connect(m_price, &QLineEdit::textChanged, this, &SellKeyDialog::check);
    check();
}

/// Digits are read as text: a double would round a price.
std::optional<std::uint64_t> SellKeyDialog::microUsd(const QString& text) {
    QString plain = text.trimmed();
    plain.remove(QLocale().groupSeparator()).remove(QChar(0xa0)).remove(QLatin1Char(' '));
    plain.replace(QLocale().decimalPoint(), QStringLiteral("."));
    static const QRegularExpression pattern(QStringLiteral("^([0-9]{1,12})(?:\\.([0-9]{1,6}))?$"));
    const auto match = pattern.match(plain);
    if (!match.hasMatch() || match.captured(1).size() > kWholeDigitsMax) return std::nullopt;
    const QString fraction = match.captured(2).leftJustified(kFractionDigits, QLatin1Char('0'));
    const std::uint64_t price = match.captured(1).toULongLong() * kMicro + fraction.toULongLong();
    if (price == 0) return std::nullopt;
    return price;
}

void SellKeyDialog::check() {
    const bool good = microUsd(m_price->text()).has_value();
    sayProblem(m_problem, good || m_price->text().isEmpty()
                              ? QString()
                              : tr("A price is a number above 0 with at most six decimals."));
    m_next->setEnabled(good);
}

void SellKeyDialog::next() {
    const auto price = microUsd(m_price->text());
    if (!price) return;
    DangerWords words;
    words.title = tr("Offer %1 for %2?").arg(keyName(m_key), usdText(*price));
    words.action = tr("Offer for sale");
    DangerConfirm::ask(this, m_bridge, api::ListNodeKey{m_key.publicKey, *price}, words,
                       [this](const api::CommandResult&) { accept(); });
}

TransferKeyDialog::TransferKeyDialog(NodeBridge& bridge, const api::NodeKeyInfo& key,
                                     QWidget* parent)
    : ModalDialog(tr("Transfer %1").arg(keyName(key)), QStringLiteral("transferKeyDialog"), parent),
      m_bridge(bridge),
      m_key(key) {
    addText(
        tr("The new owner decides over the key from then on. Compare the id with what they "
           "gave you, letter by letter: a transfer to a wrong id cannot be called back."));
    m_owner = new QLineEdit;
    m_owner->setObjectName(QStringLiteral("transferOwner"));
    addField(tr("Owner id of the new owner"), m_owner, tr("64 hexadecimal digits."));
    m_problem = problemLine(QStringLiteral("transferProblem"));
    body()->addWidget(m_problem);
    auto* cancel = addButton(tr("Cancel"), QStringLiteral("transferCancel"), {});
    m_next = addButton(tr("Continue…"), QStringLiteral("transferNext"), QStringLiteral("primary"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_next, &QPushButton::clicked, this, &TransferKeyDialog::next);
    connect(m_owner, &QLineEdit::textChanged, this, &TransferKeyDialog::check);
    check();
}

void TransferKeyDialog::check() {
    const QString owner = m_owner->text().trimmed();
    const bool own = owner == QString::fromStdString(m_key.owner);
    QString problem;
    if (!owner.isEmpty() && !isKeyId(owner))
        problem = tr("An owner id has 64 digits from 0 to 9 and a to f; this has %n.", nullptr,
                     static_cast<int>(owner.size()));
    else if (own)
        problem = tr("That is its owner already.");
    sayProblem(m_problem, problem);
    m_next->setEnabled(isKeyId(owner) && !own);
}

void TransferKeyDialog::next() {
    const std::string owner = m_owner->text().trimmed().toStdString();
    DangerWords words;
    words.title = tr("Transfer %1 to %2?").arg(keyName(m_key), shortId(owner));
    words.action = tr("Hold to transfer");
    DangerConfirm::ask(this, m_bridge, api::TransferNodeKey{m_key.publicKey, owner}, words,
                       [this](const api::CommandResult&) { accept(); });
}

WatchKeyDialog::WatchKeyDialog(NodeBridge& bridge, QWidget* parent)
    : ModalDialog(tr("Watch a Node Key"), QStringLiteral("watchKeyDialog"), parent),
      m_bridge(bridge) {
    addText(
        tr("A watched key is shown with its state and its tokens. Nothing can be signed with "
           "it here."));
    m_key = new QLineEdit;
    m_key->setObjectName(QStringLiteral("watchKey"));
    addField(tr("Public key"), m_key, tr("64 hexadecimal digits."));
    m_alias = new QLineEdit;
    m_alias->setObjectName(QStringLiteral("watchAlias"));
    m_alias->setMaxLength(kAliasMax);
    addField(tr("Name"), m_alias, tr("A name on this machine; other nodes never see it."));
    m_problem = problemLine(QStringLiteral("watchProblem"));
    body()->addWidget(m_problem);
    auto* cancel = addButton(tr("Cancel"), QStringLiteral("watchCancel"), {});
    m_watch = addButton(tr("Watch"), QStringLiteral("watchConfirm"), QStringLiteral("primary"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_watch, &QPushButton::clicked, this, &WatchKeyDialog::watch);
    connect(m_key, &QLineEdit::textChanged, this, &WatchKeyDialog::check);
    connect(m_alias, &QLineEdit::textChanged, this, &WatchKeyDialog::check);
    m_key->setFocus();
    check();
}

void WatchKeyDialog::check() {
    const QString key = m_key->text().trimmed();
    sayProblem(m_problem,
               key.isEmpty() || isKeyId(key)
                   ? QString()
                   : tr("A public key has 64 digits from 0 to 9 and a to f; this has %n.", nullptr,
                        static_cast<int>(key.size())));
    m_watch->setEnabled(isKeyId(key) && !m_alias->text().trimmed().isEmpty());
}

void WatchKeyDialog::watch() {
    api::WatchNodeKey order;
    order.publicKey = m_key->text().trimmed().toStdString();
    order.alias = m_alias->text().trimmed().toStdString();
    m_bridge.submit(order, this, [this](const api::CommandResult& result) {
        if (result.error) {
            banner()->sayError(*result.error);
            return;
        }
        emit watched(QString::fromStdString(result.subject));
        accept();
    });
}

}  // namespace stacknet::ui
