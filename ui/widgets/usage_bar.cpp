#include "ui/widgets/usage_bar.h"

#include <algorithm>

#include <QPainter>
#include <QStringList>

#include "ui/theme/theme.h"

namespace stacknet::ui {
namespace {

constexpr int kBarHeight = 6;
constexpr double kWarnFrom = 0.75;
constexpr int kHistogramHeight = 108;
constexpr int kBinWidth = 56;
constexpr int kBinWidthMax = 96;

}  // namespace

UsageBar::UsageBar(const QString& name, QWidget* parent) : QWidget(parent), m_name(name) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(name);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void UsageBar::setUse(double share, const QString& words) {
    m_share = std::clamp(share, 0.0, 1.0);
    m_words = words;
    setAccessibleDescription(
        m_calm ? words : tr("%1, %2 % of the limit").arg(words).arg(qRound(m_share * 100)));
    update();
}

void UsageBar::setCalm(bool calm) {
    m_calm = calm;
    update();
}

QSize UsageBar::sizeHint() const {
    const QFontMetrics metrics(Theme::instance().font(TextRole::Body));
    return {220, metrics.height() + space::k1 + kBarHeight};
}

QSize UsageBar::minimumSizeHint() const {
    return {120, sizeHint().height()};
}

void UsageBar::paintEvent(QPaintEvent*) {
    const Tokens& tokens = Theme::instance().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::instance().font(TextRole::Body));
    const QRect line(0, 0, width(), height() - kBarHeight - space::k1);
    painter.setPen(tokens.muted);
    painter.drawText(line, Qt::AlignLeading | Qt::AlignVCenter, m_name);
    painter.setPen(tokens.text);
    const int room = width() - painter.fontMetrics().horizontalAdvance(m_name) - space::k3;
    painter.drawText(line, Qt::AlignTrailing | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_words, Qt::ElideRight, room));
    const QRectF bar(0, height() - kBarHeight, width(), kBarHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.sunken);
    painter.drawRoundedRect(bar, kBarHeight / 2.0, kBarHeight / 2.0);
    if (m_share <= 0) return;
    painter.setBrush(m_calm                 ? tokens.accent
                     : m_share >= 1         ? tokens.danger
                     : m_share >= kWarnFrom ? tokens.warn
                                            : tokens.accent);
    QRectF used = bar;
    used.setWidth(std::max<qreal>(kBarHeight, bar.width() * m_share));
    painter.drawRoundedRect(used, kBarHeight / 2.0, kBarHeight / 2.0);
}

HistogramBars::HistogramBars(const QString& name, QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(name);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void HistogramBars::setBins(std::vector<Bin> bins) {
    if (bins == m_bins) return;
    m_bins = std::move(bins);
    QStringList parts;
    for (const Bin& bin : m_bins) parts << tr("%1: %2").arg(bin.label).arg(bin.count);
    setAccessibleDescription(parts.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize HistogramBars::sizeHint() const {
    const auto& theme = Theme::instance();
    return {theme.scaled(kBinWidth) * static_cast<int>(std::max<std::size_t>(m_bins.size(), 1)),
            theme.scaled(kHistogramHeight)};
}

void HistogramBars::paintEvent(QPaintEvent*) {
    if (m_bins.empty()) return;
    const Tokens& tokens = Theme::instance().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::instance().font(TextRole::Caption));
    const int text = painter.fontMetrics().height();
    int most = 1;
    for (const Bin& bin : m_bins) most = std::max(most, bin.count);
    const int width = std::min(this->width() / static_cast<int>(m_bins.size()),
                               Theme::instance().scaled(kBinWidthMax));
    const int ground = height() - text - space::k1;
    const int room = ground - text - space::k1;
    for (std::size_t i = 0; i < m_bins.size(); ++i) {
        const int left = static_cast<int>(i) * width;
        const int tall = room * m_bins[i].count / most;
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_bins[i].count == 0 ? tokens.border : tokens.series[0]);
        const int drawn = std::max(tall, 2);
        painter.drawRoundedRect(QRectF(left + space::k1, ground - drawn, width - space::k2, drawn),
                                2, 2);
        painter.setPen(tokens.text);
        painter.drawText(QRect(left, ground - drawn - text - 1, width, text), Qt::AlignCenter,
                         QString::number(m_bins[i].count));
        painter.setPen(tokens.muted);
        painter.drawText(QRect(left, height() - text, width, text), Qt::AlignCenter,
                         m_bins[i].label);
    }
}

}  // namespace stacknet::ui
