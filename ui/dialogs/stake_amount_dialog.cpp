#include "ui/dialogs/stake_amount_dialog.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSlider>

#include "ui/dialogs/dialog_draft.h"
#include "ui/dialogs/stake_confirm.h"
#include "ui/text/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr int kSliderSteps = 1'000;
constexpr int kDigitsMax = 24;
constexpr std::uint64_t kMicro = 1'000'000;
/// A price that is no slip of the finger: a billion dollars.
constexpr std::uint64_t kDollarsMax = 1'000'000'000;

TextLabel* problemLabel(const QString& objectName) {
    auto* label = new TextLabel({}, TextRole::Caption, Tone::Danger);
    label->setObjectName(objectName);
    label->setWordWrap(true);
    return label;
}

}  // namespace

std::optional<std::uint64_t> tokensOf(const QString& text) {
    // A separator stands before three digits, or it may be a decimal point.
    static const QRegularExpression form(
        QStringLiteral("^\\d+$|^\\d{1,3}(?:[ ,.'\u2019\u00a0\u202f\u066c]\\d{3})+$"));
    static const QRegularExpression separators(QStringLiteral("[^0-9]"));
    QString latin;  // digits of every script are digits
    for (const QChar letter : text.trimmed())
        latin += letter.isDigit() ? QChar('0' + letter.digitValue()) : letter;
    if (!form.match(latin).hasMatch()) return std::nullopt;
    bool ok = false;
    const auto value = latin.remove(separators).toULongLong(&ok);
    return ok ? std::optional<std::uint64_t>(value) : std::nullopt;
}

std::optional<std::uint64_t> microUsdOf(const QString& text) {
    static const QRegularExpression form(QStringLiteral("^(\\d{1,10})(?:[.,](\\d{1,6}))?$"));
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch()) return std::nullopt;
    const std::uint64_t dollars = match.captured(1).toULongLong();
    if (dollars > kDollarsMax) return std::nullopt;
    return dollars * kMicro + match.captured(2).leftJustified(6, QLatin1Char('0')).toULongLong();
}

AmountDialog::AmountDialog(NodeBridge& bridge, const Words& words, std::uint64_t most,
                           std::function<api::Command(std::uint64_t)> make, QWidget* parent)
    : ModalDialog(words.title, QStringLiteral("amountDialog"), parent),
      m_bridge(bridge),
      m_most(most),
      m_make(std::move(make)) {
    addText(words.text);
    addAmountsNote();
    m_amount = new QLineEdit;
    m_amount->setObjectName(QStringLiteral("amountTokens"));
    m_amount->setMaxLength(kDigitsMax);
    m_amount->setPlaceholderText(tr("whole tokens"));
    addField(tr("Tokens"), m_amount, QStringLiteral("%1: %2").arg(words.have, countText(m_most)));
    m_slider = new QSlider(Qt::Horizontal);
    m_slider->setObjectName(QStringLiteral("amountSlider"));
    m_slider->setAccessibleName(tr("Share of the tokens"));
    m_slider->setRange(0, kSliderSteps);
    m_slider->setPageStep(kSliderSteps / 10);
    auto* all = new QPushButton(tr("All of it"));
    all->setObjectName(QStringLiteral("amountAll"));
    all->setProperty("variant", QStringLiteral("ghost"));
    all->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::k3);
    row->addWidget(m_slider, 1);
    row->addWidget(all);
    body()->addLayout(row);
    m_problem = problemLabel(QStringLiteral("amountProblem"));
    body()->addWidget(m_problem);
    m_preview = addText({});
    m_preview->setObjectName(QStringLiteral("amountPreview"));
    auto* cancel = addButton(tr("Cancel"), QStringLiteral("amountCancel"), {});
    m_next = addButton(words.next, QStringLiteral("amountNext"), QStringLiteral("primary"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(all, &QPushButton::clicked, this, [this] { slid(kSliderSteps); });
    connect(m_slider, &QSlider::valueChanged, this, &AmountDialog::slid);
    connect(m_amount, &QLineEdit::textChanged, this, &AmountDialog::typed);
    connect(m_next, &QPushButton::clicked, this, [this] {
        const auto amount = tokens();
        if (!amount) return;
        emit chosen(*amount);
        accept();
    });
    showAmount(std::nullopt);
    m_amount->setFocus();
    new DialogDraft(this, words.title);
}

std::optional<std::uint64_t> AmountDialog::tokens() const {
    const auto amount = tokensOf(m_amount->text());
    if (!amount || *amount == 0 || *amount > m_most) return std::nullopt;
    return amount;
}

void AmountDialog::typed() {
    const auto amount = tokensOf(m_amount->text());
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(amount ? static_cast<int>(static_cast<double>(std::min(*amount, m_most)) /
                                                 static_cast<double>(m_most) * kSliderSteps)
                              : 0);
    showAmount(tokens());
}

void AmountDialog::slid(int permille) {
    const auto steps = static_cast<std::uint64_t>(kSliderSteps);
    const auto at = static_cast<std::uint64_t>(permille);
    // Divided first, so that no amount leaves its range; the end is all of it.
    const std::uint64_t amount =
        at == steps ? m_most : m_most / steps * at + m_most % steps * at / steps;
    const QSignalBlocker quiet(m_slider);
    const QSignalBlocker still(m_amount);
    m_slider->setValue(permille);
    m_amount->setText(amount == 0 ? QString() : countText(amount));
    showAmount(tokens());
}

void AmountDialog::showAmount(std::optional<std::uint64_t> amount) {
    const auto parsed = tokensOf(m_amount->text());
    const QString text = m_amount->text().trimmed();
    QString problem;
    if (!text.isEmpty() && !parsed)
        problem = tr("That is no whole number.");
    else if (parsed && *parsed > m_most)
        problem = tr("That is more than there is: at most %1.").arg(countText(m_most));
    else if (parsed && *parsed == 0)
        problem = tr("At least one token.");
    QString lines;
    if (amount) {
        const auto preview = api::previewOf(m_make(*amount), *m_bridge.snapshot());
        lines = previewText(preview);
        if (preview.refusal) problem = errorSentence(*preview.refusal);
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_preview->setText(lines);
    m_preview->setVisible(!lines.isEmpty());
    m_next->setEnabled(amount && problem.isEmpty());
}

PriceDialog::PriceDialog(NodeBridge& bridge, const api::NodeKeyInfo& key, QWidget* parent)
    : ModalDialog(tr("List %1 for sale").arg(keyName(key)), QStringLiteral("priceDialog"), parent),
      m_bridge(bridge),
      m_publicKey(key.publicKey) {
    addText(
        tr("Anybody on the network may buy a listed key with all its tokens and paperwork. It "
           "does not serve while it is listed."));
    addAmountsNote();
    m_price = new QLineEdit;
    m_price->setObjectName(QStringLiteral("priceUsd"));
    m_price->setMaxLength(kDigitsMax);
    m_price->setPlaceholderText(QStringLiteral("0.00"));
    addField(tr("Price in US dollars"), m_price, tr("Up to six decimals."));
    m_problem = problemLabel(QStringLiteral("priceProblem"));
    body()->addWidget(m_problem);
    m_preview = addText({});
    m_preview->setObjectName(QStringLiteral("pricePreview"));
    auto* cancel = addButton(tr("Cancel"), QStringLiteral("priceCancel"), {});
    m_next = addButton(tr("Continue"), QStringLiteral("priceNext"), QStringLiteral("primary"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_price, &QLineEdit::textChanged, this, &PriceDialog::typed);
    connect(m_next, &QPushButton::clicked, this, [this] {
        const auto price = microUsdOf(m_price->text());
        if (!price) return;
        emit chosen(*price);
        accept();
    });
    typed();
    m_price->setFocus();
}

void PriceDialog::typed() {
    const auto price = microUsdOf(m_price->text());
    QString problem;
    QString lines;
    if (price && *price > 0) {
        const auto preview =
            api::previewOf(api::ListNodeKey{m_publicKey, *price}, *m_bridge.snapshot());
        lines = previewText(preview);
        if (preview.refusal) problem = errorSentence(*preview.refusal);
    } else if (!m_price->text().trimmed().isEmpty()) {
        problem = price ? tr("The price must be above zero.")
                        : tr("That is no amount in dollars, such as 12.50.");
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_preview->setText(lines);
    m_preview->setVisible(!lines.isEmpty());
    m_next->setEnabled(price && *price > 0 && problem.isEmpty());
}

}  // namespace stacknet::ui
