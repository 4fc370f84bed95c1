#include "ui/widgets/kpi_card.h"

#include <algorithm>

#include <QBoxLayout>
#include <QPainter>
#include <QStyle>

#include "ui/theme/privacy_mask.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr int kSkeletonMs = 150;

}  // namespace

ThinProgress::ThinProgress(QWidget* parent) : QWidget(parent) {
    setFixedHeight(6);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ThinProgress::setShare(double share) {
    m_share = std::clamp(share, 0.0, 1.0);
    update();
}

void ThinProgress::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().sunken);
    painter.drawRoundedRect(rect(), 3, 3);
    painter.setBrush(tokens().accent);
    const double width = std::max(6.0, rect().width() * m_share);
    if (m_share > 0) painter.drawRoundedRect(QRectF(0, 0, width, height()), 3, 3);
}

KpiCard::KpiCard(const QString& title, QWidget* parent) : QFrame(parent) {
    m_title = new TextLabel(title, TextRole::Caption, Tone::Neutral);
    m_value = new TextLabel({}, TextRole::Kpi);
    // The words beside a number give way, never the number.
    m_suffix = new ElidedLabel({}, TextRole::Body, Tone::Neutral);
    m_suffix->setMinimumWidth(1);
    m_detail = new ElidedLabel({}, TextRole::Caption, Tone::Neutral);
    m_age = new TextLabel({}, TextRole::Caption, Tone::Warn);
    m_progress = new ThinProgress;
    m_progress->hide();
    m_age->hide();
    auto* number = new QHBoxLayout;
    number->setSpacing(space::k1);
    number->addWidget(m_value, 0, Qt::AlignBaseline);
    number->addWidget(m_suffix, 0, Qt::AlignBaseline);
    number->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::k4, space::k3, space::k4, space::k3);
    layout->setSpacing(space::k1);
    layout->addWidget(m_title);
    layout->addLayout(number);
    layout->addWidget(m_detail);
    layout->addWidget(m_age);
    layout->addWidget(m_progress);
    layout->addStretch(1);
    setMinimumHeight(92);
    setAccessibleName(title);
    m_skeletonTimer.setSingleShot(true);
    connect(&m_skeletonTimer, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    m_skeletonTimer.start(kSkeletonMs);
    connect(&PrivacyMask::instance(), &PrivacyMask::changed, this, &KpiCard::showWords);
}

QString KpiCard::value() const {
    return m_value->text();
}
QString KpiCard::suffix() const {
    return m_suffix->fullText();
}
QString KpiCard::detail() const {
    return static_cast<ElidedLabel*>(m_detail)->fullText();
}

void KpiCard::setValue(const QString& value, const QString& suffix) {
    m_valueText = value;
    m_suffix->setFullText(suffix);
    m_suffix->setVisible(!m_loading && !suffix.isEmpty());
    showWords();
}

void KpiCard::setDetail(const QString& detail) {
    m_detailText = detail;
    showWords();
}

void KpiCard::setAmount(bool value, bool detail) {
    m_amount = value;
    m_detailAmount = detail;
    showWords();
}

void KpiCard::showWords() {
    m_value->setText(m_amount ? masked(m_valueText) : m_valueText);
    static_cast<ElidedLabel*>(m_detail)->setFullText(m_detailAmount ? masked(m_detailText)
                                                                    : m_detailText);
    setAccessibleDescription(QStringLiteral("%1 %2. %3").arg(m_value->text(), suffix(), detail()));
}

void KpiCard::setProgress(double share, const QString& meaning) {
    m_progress->setShare(share);
    m_progress->setAccessibleName(meaning);
    m_progress->setVisible(!m_loading);
}

void KpiCard::setFreshness(Freshness freshness, const QString& age) {
    const bool loading = freshness == Freshness::Loading;
    const bool stale = freshness == Freshness::Stale || freshness == Freshness::Offline;
    m_age->setText(age);
    m_age->setVisible(stale);
    if (loading == m_loading && stale == m_stale) return;
    if (loading && !m_loading) m_skeletonTimer.start(kSkeletonMs);
    m_loading = loading;
    m_stale = stale;
    applyState();
}

void KpiCard::applyState() {
    m_value->setVisible(!m_loading);
    m_suffix->setVisible(!m_loading && !suffix().isEmpty());
    m_detail->setVisible(!m_loading && !m_stale);
    m_value->setInk(m_stale ? std::optional(Tone::Neutral) : std::nullopt);
    update();
}

void KpiCard::paintEvent(QPaintEvent* /*event*/) {
    const auto& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.border, 1));
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kCardRadius,
                            kCardRadius);
    if (!m_loading || m_skeletonTimer.isActive()) return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.sunken);
    const auto bar = [&](int top, int wide, int high) {
        const QRect place =
            QStyle::visualRect(layoutDirection(), rect(), QRect(space::k4, top, wide, high));
        painter.drawRoundedRect(place, high / 4.0, high / 4.0);
    };
    bar(40, width() / 2, 24);
    bar(76, width() * 2 / 3, 10);
}

}  // namespace stacknet::ui
