#include "ui/dialogs/key_market_dialogs.h"

#include <algorithm>

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

#include "ui/dialogs/danger_confirm.h"
#include "ui/dialogs/dialog_draft.h"
#include "ui/dialogs/key_trade_dialogs.h"
#include "ui/text/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/code_well.h"
#include "ui/widgets/copy_button.h"
#include "ui/widgets/detail_list.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr int kIdDigits = 64;
constexpr int kSignatureDigits = 128;
constexpr int kFieldDigitsMax = 200;
constexpr int kTypedDigits = 8;

QLineEdit* hexField(const char* name) {
    auto* field = new QLineEdit;
    field->setObjectName(QLatin1String(name));
    field->setMaxLength(kFieldDigitsMax);
    return field;
}

bool isHexOf(const QString& text, int digits) {
    return text.size() == digits && std::all_of(text.begin(), text.end(), [](QChar each) {
               return (each >= QLatin1Char('0') && each <= QLatin1Char('9')) ||
                      (each >= QLatin1Char('a') && each <= QLatin1Char('f'));
           });
}

/// What is wrong with it; nothing while it is empty.
QString digitsFault(const QString& text, int digits) {
    if (text.isEmpty() || isHexOf(text, digits)) return {};
    return BuyKeyDialog::tr("It has %1 digits from 0 to 9 and a to f; this has %n.", nullptr,
                            static_cast<int>(text.size()))
        .arg(digits);
}

QString referenceHelp() {
    return BuyKeyDialog::tr(
        "64 hexadecimal digits that name the payment, the same for buyer and "
        "seller: the SHA-256 of the invoice, say.");
}

/// What is paid, to the last millionth.
QString exactUsd(std::uint64_t microUsd) {
    constexpr std::uint64_t kCent = 10'000;
    constexpr std::uint64_t kDollar = 1'000'000;
    if (microUsd % kCent == 0) return usdText(microUsd);
    return QStringLiteral("%1%2%3 USD")
        .arg(countText(microUsd / kDollar), QString(QLocale().decimalPoint()),
             QString::number(kDollar + microUsd % kDollar).mid(1));
}

QString typed(const QLineEdit* field) {
    return field->text().trimmed();
}

}  // namespace

std::vector<api::NodeKeyInfo> payersOf(const api::Snapshot& snapshot) {
    std::vector<api::NodeKeyInfo> payers;
    for (const api::NodeKeyInfo& key : snapshot.nodeKeys) {
        if (key.ours && (!key.registered || key.owner == key.publicKey)) payers.push_back(key);
    }
    return payers;
}

BuyKeyDialog::BuyKeyDialog(NodeBridge& bridge, const KeyOfferRow& offer, QWidget* parent)
    : ModalDialog(tr("Buy the Node Key %1").arg(shortId(offer.nodeKey)),
                  QStringLiteral("buyKeyDialog"), parent),
      m_bridge(bridge),
      m_offer(offer) {
    addTerms();
    addFields();
    auto* cancel = addButton(tr("Cancel"), QStringLiteral("buyCancel"), {});
    m_next = addButton(tr("Continue…"), QStringLiteral("buyNext"), QStringLiteral("primary"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_next, &QPushButton::clicked, this, &BuyKeyDialog::next);
    if (m_payer->count() == 0) {
        banner()->say(Tone::Warn, tr("No key of yours can buy."),
                      tr("The owner of the bought key must be a key in this keystore that is its "
                         "own owner: create one first."));
    }
    check();
    new DialogDraft(this, QString::fromStdString(offer.nodeKey));
}

void BuyKeyDialog::addTerms() {
    addText(
        tr("Money moves outside of the ledger: pay the seller first, and let the seller, or the "
           "Stack where the key came from, confirm it. The order that you send here takes the "
           "key over; it pays nothing."));
    addAmountsNote();
    auto* terms = new DetailList(QStringLiteral("buyTerms"));
    const QString stack =
        m_offer.stackName.empty() ? QString() : QString::fromStdString(m_offer.stackName);
    terms->setRows({
        {tr("Key"), QString::fromStdString(m_offer.nodeKey), true, true},
        {tr("Seller"), QString::fromStdString(m_offer.owner), true, true},
        {tr("Price"), exactUsd(m_offer.priceMicroUsd), false, false},
        {tr("Of it for the Stack"),
         m_offer.resaleFeeMicroUsd == 0
             ? tr("nothing")
             : tr("%1 (%2)").arg(exactUsd(m_offer.resaleFeeMicroUsd), stack),
         false, false},
        {tr("Tokens on the key"), countText(m_offer.tokensLeft), false, false},
    });
    body()->addWidget(terms);
}

void BuyKeyDialog::addFields() {
    m_payer = new QComboBox;
    m_payer->setObjectName(QStringLiteral("buyPayer"));
    for (const api::NodeKeyInfo& key : payersOf(*m_bridge.snapshot()))
        m_payer->addItem(keyName(key), QString::fromStdString(key.publicKey));
    addField(tr("The key is bought for"), m_payer);
    m_owner = new DetailList(QStringLiteral("buyOwner"));
    body()->addWidget(m_owner);
    m_reference = hexField("buyReference");
    m_referenceField = new FormField(tr("Payment reference"), m_reference, referenceHelp());
    body()->addWidget(m_referenceField);
    m_confirmation = hexField("buyConfirmation");
    m_confirmationField =
        new FormField(tr("Confirmation"), m_confirmation,
                      tr("128 hexadecimal digits that the seller gives you once the money is "
                         "there."));
    body()->addWidget(m_confirmationField);
    connect(m_payer, &QComboBox::currentIndexChanged, this, &BuyKeyDialog::check);
    connect(m_reference, &QLineEdit::textChanged, this, &BuyKeyDialog::check);
    connect(m_confirmation, &QLineEdit::textChanged, this, &BuyKeyDialog::check);
}

std::string BuyKeyDialog::payer() const {
    return m_payer->currentData().toString().toStdString();
}

void BuyKeyDialog::check() {
    m_owner->setRows(
        {{tr("Owner id, for the seller"), QString::fromStdString(payer()), true, true}});
    m_owner->setVisible(!payer().empty());
    m_referenceField->setFault(digitsFault(typed(m_reference), kIdDigits));
    m_confirmationField->setFault(digitsFault(typed(m_confirmation), kSignatureDigits));
    m_next->setEnabled(!payer().empty() && isHexOf(typed(m_reference), kIdDigits) &&
                       isHexOf(typed(m_confirmation), kSignatureDigits));
}

void BuyKeyDialog::next() {
    api::BuyNodeKey order;
    order.publicKey = m_offer.nodeKey;
    order.priceMicroUsd = m_offer.priceMicroUsd;
    order.paymentReference = typed(m_reference).toStdString();
    order.confirmation = typed(m_confirmation).toStdString();
    order.payer = payer();
    DangerWords words;
    words.title =
        tr("Buy %1 for %2?").arg(shortId(m_offer.nodeKey), exactUsd(m_offer.priceMicroUsd));
    words.action = tr("Hold to buy");
    words.typeToConfirm = QString::fromStdString(m_offer.nodeKey.substr(0, kTypedDigits));
    DangerConfirm::ask(this, m_bridge, order, words, [this](const api::CommandResult&) {
        emit bought(QString::fromStdString(m_offer.nodeKey));
        accept();
    });
}

ConfirmSaleDialog::ConfirmSaleDialog(NodeBridge& bridge, const api::NodeKeyInfo& key,
                                     QWidget* parent)
    : ModalDialog(tr("Confirm the sale of %1").arg(keyName(key)),
                  QStringLiteral("confirmSaleDialog"), parent),
      m_bridge(bridge),
      m_key(key) {
    m_form = beginPage();
    addText(tr("Do this when %1 have reached you, not before. The buyer can take the key over with "
               "what you get here.")
                .arg(exactUsd(key.listPriceMicroUsd)));
    addAmountsNote();
    m_buyer = hexField("saleBuyer");
    m_buyerField = new FormField(tr("Owner id of the buyer"), m_buyer,
                                 tr("64 hexadecimal digits, which the buyer gives you."));
    body()->addWidget(m_buyerField);
    m_reference = hexField("saleReference");
    m_referenceField = new FormField(tr("Payment reference"), m_reference, referenceHelp());
    body()->addWidget(m_referenceField);
    m_result = beginPage();
    addText(
        tr("Send this to the buyer. It holds for this sale alone: this key, buyer, price and "
           "payment reference."));
    m_terms = new DetailList(QStringLiteral("saleTerms"));
    body()->addWidget(m_terms);
    m_confirmation =
        new CodeWell(tr("Confirmation of the sale"), QStringLiteral("saleConfirmation"));
    m_confirmation->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_confirmation->setWordWrapMode(QTextOption::WrapAnywhere);
    body()->addWidget(m_confirmation);
    auto* copy =
        new CopyButton(tr("the confirmation"), [this] { return m_confirmation->toPlainText(); });
    copy->setObjectName(QStringLiteral("saleCopy"));
    body()->addWidget(copy, 0, Qt::AlignLeft);
    m_result->hide();
    m_cancel = addButton(tr("Cancel"), QStringLiteral("saleCancel"), {});
    m_next = addButton(tr("Continue…"), QStringLiteral("saleNext"), QStringLiteral("primary"));
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_next, &QPushButton::clicked, this, &ConfirmSaleDialog::next);
    connect(m_buyer, &QLineEdit::textChanged, this, &ConfirmSaleDialog::check);
    connect(m_reference, &QLineEdit::textChanged, this, &ConfirmSaleDialog::check);
    m_buyer->setFocus();
    check();
    new DialogDraft(this, QString::fromStdString(key.publicKey));
}

void ConfirmSaleDialog::check() {
    const bool own = typed(m_buyer).toStdString() == m_key.owner;
    m_buyerField->setFault(own ? tr("That is its owner already.")
                               : digitsFault(typed(m_buyer), kIdDigits));
    m_referenceField->setFault(digitsFault(typed(m_reference), kIdDigits));
    m_next->setEnabled(!own && isKeyId(typed(m_buyer)) && isHexOf(typed(m_reference), kIdDigits));
}

void ConfirmSaleDialog::next() {
    api::ConfirmKeySale order;
    order.publicKey = m_key.publicKey;
    order.buyer = typed(m_buyer).toStdString();
    order.paymentReference = typed(m_reference).toStdString();
    DangerWords words;
    words.title = tr("Were %1 paid for %2?").arg(exactUsd(m_key.listPriceMicroUsd), keyName(m_key));
    words.action = tr("Hold to confirm the sale");
    DangerConfirm::ask(this, m_bridge, order, words,
                       [this](const api::CommandResult& result) { show(result.subject); });
}

void ConfirmSaleDialog::show(const std::string& confirmation) {
    m_terms->setRows({
        {tr("Key"), QString::fromStdString(m_key.publicKey), true, true},
        {tr("Buyer"), typed(m_buyer), true, true},
        {tr("Price"), exactUsd(m_key.listPriceMicroUsd), false, false},
        {tr("Payment reference"), typed(m_reference), true, true},
    });
    m_confirmation->setPlainText(QString::fromStdString(confirmation));
    m_confirmation->setFixedHeight(3 * m_confirmation->fontMetrics().lineSpacing() + 2 * space::k3 +
                                   space::k2);
    m_form->hide();
    m_result->show();
    m_next->hide();
    m_cancel->setText(tr("Close"));
    m_cancel->setDefault(true);
    m_confirmation->setFocus();
}

}  // namespace stacknet::ui
