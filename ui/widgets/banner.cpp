#include "ui/widgets/banner.h"

#include <QBoxLayout>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyle>

#include "ui/theme/icons.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/log_opener.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr int kStripeHeight = 28;

}  // namespace

Banner::Banner(QWidget* parent) : QFrame(parent) {
    m_sentence = new TextLabel({}, TextRole::Body);
    m_sentence->setObjectName(QStringLiteral("bannerSentence"));
    m_sentence->setWordWrap(true);
    m_nextStep = new TextLabel({}, TextRole::Caption, Tone::Neutral);
    m_nextStep->setWordWrap(true);
    m_action = new QPushButton;
    m_action->setObjectName(QStringLiteral("bannerAction"));
    m_second = new QPushButton;
    m_second->setObjectName(QStringLiteral("bannerSecondAction"));
    m_second->setProperty("variant", QStringLiteral("ghost"));
    m_copy = new QPushButton(tr("Copy details"));
    m_copy->setObjectName(QStringLiteral("bannerCopyDetails"));
    m_copy->setProperty("variant", QStringLiteral("ghost"));
    m_log = new QPushButton(tr("Show in the log"));
    m_log->setObjectName(QStringLiteral("bannerShowLog"));
    m_log->setProperty("variant", QStringLiteral("ghost"));
    m_close = new QPushButton(tr("Dismiss"));
    m_close->setObjectName(QStringLiteral("bannerDismiss"));
    m_close->setProperty("variant", QStringLiteral("ghost"));
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_sentence);
    words->addWidget(m_nextStep);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::k3, space::k2, space::k3, space::k2);
    layout->addSpacing(space::k1 + 24);  // the icon's place, at whichever side a line begins
    layout->setSpacing(space::k2);
    layout->addLayout(words, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_second);
    layout->addWidget(m_log);
    layout->addWidget(m_copy);
    layout->addWidget(m_close);
    m_action->hide();
    m_second->hide();
    m_log->hide();
    m_copy->hide();
    m_close->hide();
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (m_run) m_run();
    });
    connect(m_second, &QPushButton::clicked, this, [this] {
        if (m_runSecond) m_runSecond();
    });
    connect(m_log, &QPushButton::clicked, this, [this] {
        if (auto* opener = dynamic_cast<LogOpener*>(window())) opener->openLog(m_correlation);
    });
    connect(m_copy, &QPushButton::clicked, this, [this] { copyText(m_details); });
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void Banner::say(Tone tone, const QString& sentence, const QString& nextStep) {
    m_tone = tone;
    m_sentence->setText(sentence);
    m_nextStep->setText(nextStep);
    m_nextStep->setVisible(!nextStep.isEmpty());
    setAccessibleName(sentence);
    m_log->hide();
    m_copy->hide();
    setVisible(true);
    update();
}

void Banner::sayError(const Error& error) {
    QStringList next{errorNextStep(error.code)};
    if (!error.correlation.empty())
        next << tr("In the log: %1").arg(QString::fromStdString(error.correlation));
    next.removeAll(QString());
    say(Tone::Danger, errorSentence(error), next.join(QLatin1Char('\n')));
    m_details = errorDetails(error);
    m_correlation = QString::fromStdString(error.correlation);
    m_log->setVisible(!m_correlation.isEmpty() && dynamic_cast<LogOpener*>(window()) != nullptr);
    m_copy->show();
    m_close->show();
}

void Banner::setAction(const QString& text, std::function<void()> action) {
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
    m_run = std::move(action);
}

void Banner::setSecondAction(const QString& text, std::function<void()> action) {
    m_second->setText(text);
    m_second->setVisible(!text.isEmpty());
    m_runSecond = std::move(action);
}

void Banner::setClosable(bool closable) {
    m_close->setVisible(closable);
}

QString Banner::sentence() const {
    return m_sentence->text();
}

void Banner::paintEvent(QPaintEvent* /*event*/) {
    const auto& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.tone(m_tone), 1));
    painter.setBrush(t.tint(m_tone));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kCardRadius,
                            kCardRadius);
    const QRect icon =
        QStyle::visualRect(layoutDirection(), rect(), QRect(space::k3, height() / 2 - 9, 18, 18));
    paintGlyph(painter, toneGlyph(m_tone), icon, t.tone(m_tone));
}

StripedBanner::StripedBanner(QWidget* parent) : QFrame(parent) {
    applyScale();
    connect(&Theme::instance(), &Theme::changed, this, &StripedBanner::applyScale);
    hide();
}

void StripedBanner::applyScale() {
    setFixedHeight(Theme::instance().scaled(kStripeHeight));
}

void StripedBanner::setText(const QString& strong, const QString& rest) {
    m_strong = strong;
    m_rest = rest;
    setAccessibleName(strong + QStringLiteral(". ") + rest);
    update();
}

void StripedBanner::paintEvent(QPaintEvent* /*event*/) {
    const auto& t = tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.warnTint);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    painter.setPen(Qt::NoPen);
    QColor stripe = t.warn;
    stripe.setAlphaF(t.dark ? 0.22F : 0.20F);
    painter.setBrush(stripe);
    constexpr int kStep = 20;
    for (int x = -height(); x < width() + height(); x += kStep) {
        QPainterPath path;
        path.moveTo(x, height());
        path.lineTo(x + height(), 0);
        path.lineTo(x + height() + kStep / 2.0, 0);
        path.lineTo(x + kStep / 2.0, height());
        path.closeSubpath();
        painter.drawPath(path);
    }
    painter.restore();
    const QFont strong = Theme::instance().font(TextRole::Strong);
    const QFont body = Theme::instance().font(TextRole::Caption);
    const int strongWidth = QFontMetrics(strong).horizontalAdvance(m_strong);
    const int room = width() - 2 * space::k4 - strongWidth - space::k3;
    const QString rest = QFontMetrics(body).elidedText(m_rest, Qt::ElideRight, std::max(0, room));
    const int restWidth = QFontMetrics(body).horizontalAdvance(rest);
    // The words stand on plain ground, so that the stripes cannot make them hard to read.
    const int total = strongWidth + (restWidth > 0 ? space::k3 + restWidth : 0);
    const int left = (width() - total) / 2;
    painter.fillRect(QRect(left - space::k3, 0, total + 2 * space::k3, height()), t.warnTint);
    painter.setPen(t.warn);
    painter.setFont(strong);
    const auto place = [&](int from, int wide) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(from, 0, wide, height()));
    };
    painter.drawText(place(left, strongWidth + 2), Qt::AlignVCenter, m_strong);
    painter.setFont(body);
    painter.setPen(t.text);
    painter.drawText(place(left + strongWidth + space::k3, restWidth + 2), Qt::AlignVCenter, rest);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.border);
}

}  // namespace stacknet::ui
