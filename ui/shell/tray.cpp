#include "ui/shell/tray.h"

#include <algorithm>

#include <QCoreApplication>
#include <QMenu>
#include <QPainter>
#include <QPolygonF>
#include <QSettings>
#include <QSystemTrayIcon>

#include "ui/pages/headline.h"
#include "ui/pages/inbox_words.h"
#include "ui/text/format.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"

namespace stacknet::ui {
namespace {

constexpr auto kSaidOnce = "tray/said_goes_on";
constexpr std::int64_t kMinuteMs = 60'000;
constexpr int kSizes[] = {16, 22, 24, 32, 48, 64};

/// The colour of a shape on a bar that may be light or dark: both themes' strong ones are too dark
/// or too light for the other, so these lie between.
QColor colorOf(TrayLook look) {
    switch (look) {
        case TrayLook::Well:
            return {0x2E, 0x9E, 0x5B};
        case TrayLook::Paused:
        case TrayLook::Unknown:
            return {0x80, 0x8A, 0x98};
        case TrayLook::Info:
            return {0x1E, 0x8F, 0xA8};
        case TrayLook::Notice:
            return {0x3F, 0x7F, 0xDF};
        case TrayLook::Warning:
            return {0xD9, 0x8A, 0x10};
        case TrayLook::Critical:
            return {0xDC, 0x3B, 0x30};
    }
    return {};
}

QPolygonF octagon() {
    return QPolygonF(
        {{7.5, 2}, {16.5, 2}, {22, 7.5}, {22, 16.5}, {16.5, 22}, {7.5, 22}, {2, 16.5}, {2, 7.5}});
}

void paintMark(QPainter& painter, double bottom) {
    painter.setPen(QPen(Qt::white, 2.6, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(12, bottom - 10), QPointF(12, bottom - 4));
    painter.drawPoint(QPointF(12, bottom));
}

QString workText(const api::WorkInfo& work) {
    if (work.reason.empty()) return {};
    return work.untilMs == 0 ? QCoreApplication::translate("Tray", "Work is paused.")
                             : QCoreApplication::translate("Tray", "Work is paused until %1.")
                                   .arg(shortTimeText(work.untilMs));
}

}  // namespace

TrayLook trayLook(const api::Snapshot& snapshot, Freshness freshness) {
    if (snapshot.engine.state == api::EngineState::Failed) return TrayLook::Critical;
    if (freshness != Freshness::Live || snapshot.engine.state != api::EngineState::Running)
        return TrayLook::Unknown;
    const auto& alerts = *snapshot.alerts;
    if (alerts.critical > 0) return TrayLook::Critical;
    if (alerts.warning > 0) return TrayLook::Warning;
    if (alerts.notice > 0) return TrayLook::Notice;
    if (alerts.unread > 0) return TrayLook::Info;
    return snapshot.work->reason.empty() ? TrayLook::Well : TrayLook::Paused;
}

QPixmap trayPixmap(TrayLook look, int size) {
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size / 24.0, size / 24.0);
    const QColor color = colorOf(look);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    switch (look) {
        case TrayLook::Well:
            painter.drawEllipse(QPointF(12, 12), 9.5, 9.5);
            painter.setPen(QPen(Qt::white, 2.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawPolyline(QPolygonF({{7.5, 12.5}, {10.8, 15.8}, {16.5, 8.8}}));
            break;
        case TrayLook::Paused:
            painter.drawRoundedRect(QRectF(4, 3, 6, 18), 1.5, 1.5);
            painter.drawRoundedRect(QRectF(14, 3, 6, 18), 1.5, 1.5);
            break;
        case TrayLook::Info:
            painter.drawRoundedRect(QRectF(3, 3, 18, 18), 4, 4);
            painter.setPen(QPen(Qt::white, 2.6, Qt::SolidLine, Qt::RoundCap));
            painter.drawPoint(QPointF(12, 7.5));
            painter.drawLine(QPointF(12, 11.5), QPointF(12, 17));
            break;
        case TrayLook::Notice:
            painter.drawEllipse(QPointF(12, 12), 6, 6);
            break;
        case TrayLook::Warning:
            painter.drawPolygon(QPolygonF({{12, 2}, {23, 22}, {1, 22}}));
            paintMark(painter, 19);
            break;
        case TrayLook::Critical:
            painter.drawPolygon(octagon());
            paintMark(painter, 17.5);
            break;
        case TrayLook::Unknown:
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(color, 2.6));
            painter.drawEllipse(QPointF(12, 12), 9, 9);
            break;
    }
    return pixmap;
}

QString trayToolTip(const api::Snapshot& snapshot, Freshness freshness, std::int64_t nowMs,
                    bool hidden) {
    const auto unread = static_cast<int>(snapshot.alerts->unread);
    const QString alerts = unread == 0 ? QCoreApplication::translate("Tray", "No alert is open.")
                                       : QCoreApplication::translate(
                                             "Tray", "%n alert(s) need(s) you.", nullptr, unread);
    if (hidden)
        return QCoreApplication::translate("Tray", "Stacknet Console, locked") + QLatin1Char('\n') +
               alerts;
    const auto list = attentionList(snapshot, freshness, nowMs);
    const QString first = headlineOf(snapshot, freshness, list).text;
    const QString paused = workText(*snapshot.work);
    return first + QLatin1Char('\n') + (paused.isEmpty() ? alerts : alerts + u' ' + paused);
}

Tray::Tray(NodeBridge& bridge, QObject* parent) : QObject(parent), m_bridge(bridge) {
    buildMenu();
    connect(&m_bridge, &NodeBridge::snapshotChanged, this, &Tray::refresh);
    connect(&m_bridge, &NodeBridge::freshnessChanged, this, &Tray::refresh);
}

Tray::~Tray() = default;

bool Tray::available() {
    return QSystemTrayIcon::isSystemTrayAvailable();
}

bool Tray::setShown(bool shown) {
    if (!shown || !available()) {
        m_icon.reset();
        return false;
    }
    if (m_icon != nullptr) return true;
    m_icon = std::make_unique<QSystemTrayIcon>();
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason != QSystemTrayIcon::Context) emit openRequested({}, {});
            });
    m_look = TrayLook::Unknown;
    refresh();
    m_icon->show();
    return true;
}

void Tray::setPrivate(bool hidden) {
    m_private = hidden;
    refresh();
}

void Tray::buildMenu() {
    m_menu = std::make_unique<QMenu>();
    m_menu->setObjectName(QStringLiteral("trayMenu"));
    m_headline = m_menu->addAction(QString());
    m_headline->setObjectName(QStringLiteral("trayHeadline"));
    m_headline->setEnabled(false);
    m_attention = m_menu->addAction(QString(), this,
                                    [this] { emit openRequested(QStringLiteral("inbox"), {}); });
    m_attention->setObjectName(QStringLiteral("trayAlerts"));
    m_menu->addSeparator();
    auto* open = m_menu->addAction(tr("Open"), this, [this] { emit openRequested({}, {}); });
    open->setObjectName(QStringLiteral("trayOpen"));
    m_menu->setDefaultAction(open);
    m_pause = m_menu->addMenu(tr("Pause"));
    m_pause->setObjectName(QStringLiteral("trayPause"));
    const auto add = [this](const QString& text, std::int64_t forMs, bool drain) {
        m_pause->addAction(text, this, [this, forMs, drain] { pause(forMs, drain); });
    };
    add(tr("For 10 minutes"), 10 * kMinuteMs, false);
    add(tr("For 1 hour"), 60 * kMinuteMs, false);
    add(tr("Until I resume"), 0, false);
    add(tr("Finish what runs, then pause"), 0, true);
    m_resume = m_menu->addAction(tr("Resume work"), this, [this] { send(api::ResumeWork{}); });
    m_resume->setObjectName(QStringLiteral("trayResume"));
    auto* lock = m_menu->addAction(tr("Lock"), this, [this] { emit lockRequested(); });
    lock->setObjectName(QStringLiteral("trayLock"));
    m_menu->addSeparator();
    auto* quit =
        m_menu->addAction(tr("Quit (the engine stops)"), this, [this] { emit quitRequested(); });
    quit->setObjectName(QStringLiteral("trayQuit"));
    refresh();
}

void Tray::pause(std::int64_t forMs, bool drain) {
    const api::PauseWork order{forMs == 0 ? 0 : m_bridge.nowMs() + forMs, drain};
    send(order);
}

/// There may be no window that could show a refusal.
void Tray::send(api::Command order) {
    m_bridge.submit(std::move(order), this, [this](const api::CommandResult& result) {
        if (!result.error || m_icon == nullptr) return;
        m_icon->showMessage(tr("This was refused"), errorSentence(*result.error),
                            QSystemTrayIcon::Warning);
    });
}

void Tray::refresh() {
    const auto& shown = *m_bridge.snapshot();
    const auto freshness = m_bridge.freshness();
    const auto lines =
        trayToolTip(shown, freshness, m_bridge.nowMs(), m_private).split(QLatin1Char('\n'));
    m_headline->setText(lines.value(0));
    m_attention->setText(lines.value(1));
    const bool running =
        freshness == Freshness::Live && shown.engine.state == api::EngineState::Running;
    const bool paused = !shown.work->reason.empty();
    m_pause->menuAction()->setVisible(running && !paused);
    m_resume->setVisible(running && paused);
    if (m_icon == nullptr) return;
    m_icon->setToolTip(lines.join(QLatin1Char('\n')));
    const auto look = trayLook(shown, freshness);
    if (look == m_look && !m_icon->icon().isNull()) return;
    m_look = look;
    QIcon icon;
    for (const int size : kSizes) icon.addPixmap(trayPixmap(look, size));
    m_icon->setIcon(icon);
}

bool Tray::hideToTray(QWidget* window) {
    if (m_icon == nullptr) return false;
    window->hide();
    QSettings settings;
    if (settings.value(QLatin1String(kSaidOnce), false).toBool()) return true;
    settings.setValue(QLatin1String(kSaidOnce), true);
    const QString text = tr("The node goes on running. Quit it from the menu of this icon.");
    m_icon->showMessage(tr("Stacknet Console is still here"), text, QSystemTrayIcon::Information);
    emit saidGoesOn(text);
    return true;
}

}  // namespace stacknet::ui
