#include "ui/pages/node_keys_price.h"

#include <algorithm>

#include <QBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QSpinBox>

#include "ui/text/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/detail_list.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr int kKeysMax = 100'000;
constexpr int kCurveHeight = 132;
constexpr int kCurveWidth = 300;
constexpr int kFieldsWidth = 300;
constexpr int kTypingMs = 250;

std::uint64_t numberOf(const QJsonValue& value) {
    return value.toVariant().toULongLong();
}

}  // namespace

PriceCurve::PriceCurve(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("priceCurve"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Prices of the next keys"));
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void PriceCurve::setPrices(std::vector<std::uint64_t> microUsd) {
    if (microUsd == m_prices) return;
    m_prices = std::move(microUsd);
    if (m_chosen >= static_cast<int>(m_prices.size())) m_chosen = -1;
    say();
    update();
}

void PriceCurve::setCounted(std::uint64_t count) {
    if (count == m_counted) return;
    m_counted = count;
    update();
}

QSize PriceCurve::sizeHint() const {
    const auto& theme = Theme::instance();
    return {theme.scaled(kCurveWidth), theme.scaled(kCurveHeight)};
}

QSize PriceCurve::minimumSizeHint() const {
    return {sizeHint().width() / 2, sizeHint().height()};
}

QRectF PriceCurve::plot() const {
    const int text = QFontMetrics(Theme::instance().font(TextRole::Caption)).height();
    return QRectF(rect()).adjusted(2, text + space::k1, -2, -text - space::k1);
}

void PriceCurve::paintEvent(QPaintEvent*) {
    if (m_prices.empty()) return;
    const Tokens& colors = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::instance().font(TextRole::Caption));
    const QRectF area = plot();
    const double most = static_cast<double>(std::max<std::uint64_t>(m_prices.back(), 1));
    const double step = area.width() / static_cast<double>(m_prices.size());
    painter.setPen(Qt::NoPen);
    for (std::size_t i = 0; i < m_prices.size(); ++i) {
        // A chart of time would run on from the left in every language; a count goes as one reads.
        const double at = static_cast<double>(i) * step;
        const double left = isRightToLeft() ? area.right() - at - step : area.left() + at;
        const double tall = std::max(2.0, area.height() * static_cast<double>(m_prices[i]) / most);
        const bool read = static_cast<int>(i) == m_chosen;
        QColor ink = i < m_counted ? colors.series[0] : colors.borderStrong;
        if (read) ink = colors.warn;
        painter.setBrush(ink);
        painter.drawRect(QRectF(left + 0.5, area.bottom() - tall, std::max(1.0, step - 1.5), tall));
    }
    painter.setPen(colors.border);
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.setPen(colors.muted);
    const QRectF above(area.left(), 0, area.width(), area.top());
    painter.drawText(above, Qt::AlignTrailing | Qt::AlignVCenter, usdText(m_prices.back()));
    painter.drawText(above, Qt::AlignLeading | Qt::AlignVCenter, usdText(m_prices.front()));
    const QRectF below(area.left(), area.bottom() + space::k1, area.width(),
                       height() - area.bottom() - space::k1);
    painter.drawText(below, Qt::AlignLeading | Qt::AlignVCenter, tr("next key"));
    painter.drawText(below, Qt::AlignTrailing | Qt::AlignVCenter,
                     tr("key %1").arg(countText(m_prices.size())));
    if (!hasFocus()) return;
    painter.setPen(QPen(colors.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 2, 2);
}

void PriceCurve::keyPressEvent(QKeyEvent* event) {
    const int last = static_cast<int>(m_prices.size()) - 1;
    const int forward = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int back = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    if (last < 0) return QWidget::keyPressEvent(event);
    if (event->key() == forward)
        choose(std::min(m_chosen + 1, last));
    else if (event->key() == back)
        choose(std::max(m_chosen - 1, 0));
    else if (event->key() == Qt::Key_Home)
        choose(0);
    else if (event->key() == Qt::Key_End)
        choose(last);
    else
        QWidget::keyPressEvent(event);
}

void PriceCurve::mouseMoveEvent(QMouseEvent* event) {
    if (m_prices.empty()) return;
    const QRectF area = plot();
    const double along = isRightToLeft() ? area.right() - event->position().x()
                                         : event->position().x() - area.left();
    const int index = static_cast<int>(along / area.width() * static_cast<double>(m_prices.size()));
    choose(std::clamp(index, 0, static_cast<int>(m_prices.size()) - 1));
}

void PriceCurve::leaveEvent(QEvent*) {
    if (!hasFocus()) choose(-1);
}

void PriceCurve::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    choose(-1);
}

void PriceCurve::choose(int index) {
    if (index == m_chosen) return;
    m_chosen = index;
    say();
    update();
}

void PriceCurve::say() {
    QString sentence;
    if (m_chosen >= 0) {
        sentence = tr("Key %1 from now on: %2")
                       .arg(countText(static_cast<std::uint64_t>(m_chosen) + 1),
                            usdText(m_prices[static_cast<std::size_t>(m_chosen)]));
    }
    QString all;
    if (!m_prices.empty()) {
        all = tr("From %1 to %2 in %3 keys. The arrow keys read one after the other.")
                  .arg(usdText(m_prices.front()), usdText(m_prices.back()),
                       countText(m_prices.size()));
    }
    setAccessibleDescription(sentence.isEmpty() ? all : sentence);
    emit read(sentence);
}

KeyPriceCard::KeyPriceCard(NodeBridge& bridge, QWidget* parent)
    : Card(tr("What do new keys cost?"), parent), m_bridge(bridge) {
    setObjectName(QStringLiteral("keyPriceCard"));
    setSubtitle(tr("every key sold makes the next one dearer by 1/64"));
    m_count = new QSpinBox;
    m_count->setObjectName(QStringLiteral("priceCount"));
    m_count->setRange(1, kKeysMax);
    m_count->setGroupSeparatorShown(true);
    m_count->setMinimumWidth(120);
    m_count->setAccessibleName(tr("Number of keys"));
    auto* label = new TextLabel(tr("Number of keys"), TextRole::Strong);
    label->setBuddy(m_count);
    auto* choice = new QHBoxLayout;
    choice->setSpacing(space::k2);
    choice->addWidget(label);
    choice->addWidget(m_count);
    choice->addStretch(1);
    m_fields = new DetailList(QStringLiteral("priceFields"));
    m_problem = new TextLabel({}, TextRole::Body, Tone::Danger);
    m_problem->setObjectName(QStringLiteral("quoteProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* left = new QWidget;
    left->setMaximumWidth(kFieldsWidth);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k2);
    column->addLayout(choice);
    column->addWidget(m_fields);
    column->addWidget(m_problem);
    column->addStretch(1);
    m_curve = new PriceCurve;
    m_reading = new TextLabel({}, TextRole::Caption, Tone::Neutral);
    m_reading->setObjectName(QStringLiteral("priceReading"));
    connect(m_curve, &PriceCurve::read, this, [this](const QString& sentence) {
        m_reading->setText(sentence.isEmpty() ? tr("USD for each of the next 50 keys") : sentence);
    });
    m_reading->setText(tr("USD for each of the next 50 keys"));
    auto* chart = new QVBoxLayout;
    chart->setSpacing(space::k1);
    chart->addWidget(m_curve);
    chart->addWidget(m_reading);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::k5);
    row->addWidget(left, 1);
    row->addLayout(chart, 2);
    body()->addLayout(row);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    connect(&m_typing, &QTimer::timeout, this, &KeyPriceCard::ask);
    connect(m_count, &QSpinBox::valueChanged, this, [this] { m_typing.start(); });
}

void KeyPriceCard::showEvent(QShowEvent* event) {
    Card::showEvent(event);
    if (m_asked == 0) ask();
}

void KeyPriceCard::refresh() {
    if (!isVisible()) return;
    const auto& keys = m_bridge.snapshot()->nodeKeys;
    const auto registered = static_cast<std::uint64_t>(std::count_if(
        keys.begin(), keys.end(), [](const api::NodeKeyInfo& key) { return key.registered; }));
    if (m_asked == 0 || registered != m_keys) ask();
}

void KeyPriceCard::ask() {
    const auto& keys = m_bridge.snapshot()->nodeKeys;
    m_keys = static_cast<std::uint64_t>(std::count_if(
        keys.begin(), keys.end(), [](const api::NodeKeyInfo& key) { return key.registered; }));
    const std::uint64_t asked = ++m_asked;
    const QJsonObject question{{QStringLiteral("count"), m_count->value()}};
    m_bridge.ask(
        {"keys.quote", QJsonDocument(question).toJson(QJsonDocument::Compact).toStdString()}, this,
        [this, asked](const Result<std::string>& answer) {
            if (asked == m_asked) show(answer);
        });
}

void KeyPriceCard::show(const Result<std::string>& answer) {
    const auto document = answer.ok()
                              ? QJsonDocument::fromJson(QByteArray::fromStdString(*answer)).object()
                              : QJsonObject();
    const bool good =
        document.value(QLatin1String("format")).toString() == QLatin1String("stacknet-key-quote/1");
    m_problem->setVisible(!good);
    m_fields->setVisible(good);
    if (!good) {
        m_problem->setText(answer.ok() ? tr("The prices could not be read.")
                                       : errorSentence(answer.error()));
        m_asked = 0;  // an engine that has only just started may answer soon
        m_curve->setPrices({});
        return;
    }
    const auto usd = [&](const char* name) {
        return usdText(numberOf(document.value(QLatin1String(name))));
    };
    const QString total = usd("total_micro_usd");
    m_fields->setRows({
        {tr("The first"), usd("first_micro_usd")},
        {tr("The last"), usd("last_micro_usd")},
        {tr("All of them"), document.value(QLatin1String("saturated")).toBool()
                                ? tr("more than %1").arg(total)
                                : total},
        {tr("The one after"), usd("next_micro_usd")},
    });
    std::vector<std::uint64_t> prices;
    for (const QJsonValue& step : document.value(QLatin1String("steps")).toArray())
        prices.push_back(numberOf(step));
    m_curve->setCounted(static_cast<std::uint64_t>(m_count->value()));
    m_curve->setPrices(std::move(prices));
}

}  // namespace stacknet::ui
