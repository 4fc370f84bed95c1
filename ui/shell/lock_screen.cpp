#include "ui/shell/lock_screen.h"

#include <algorithm>
#include <utility>

#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QDialog>
#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>

#include "ui/bridge/node_bridge.h"
#include "ui/shell/presence_watch.h"
#include "ui/shell/session_watch.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr int kMinuteMs = 60'000;
constexpr auto kIdle = "lock/idle_minutes";
constexpr auto kMinimise = "lock/on_minimise";
constexpr auto kSession = "lock/on_session";
constexpr auto kSuspend = "lock/on_suspend";
constexpr int kIdleMinutesMax = 24 * 60;

QString signingSentence(const api::Snapshot& now) {
    switch (now.consensus.signing.state) {
        case api::SigningState::Signing:
            return UiLock::tr("The node goes on and signs its votes.");
        case api::SigningState::Locked:
            return UiLock::tr("The node goes on without signing: its key is locked.");
        case api::SigningState::Stopped:
            return UiLock::tr("The node has stopped signing.");
        case api::SigningState::Observer:
        case api::SigningState::SittingOut:
        case api::SigningState::DoppelgangerWait:
            return UiLock::tr("The node goes on; it signs nothing at the moment.");
    }
    return {};
}

}  // namespace

LockSettings LockSettings::load() {
    const QSettings stored;
    LockSettings settings;
    settings.idleMinutes = std::clamp(
        stored.value(QLatin1String(kIdle), settings.idleMinutes).toInt(), 0, kIdleMinutesMax);
    settings.onMinimise = stored.value(QLatin1String(kMinimise), settings.onMinimise).toBool();
    settings.onSessionLock = stored.value(QLatin1String(kSession), settings.onSessionLock).toBool();
    settings.onSuspend = stored.value(QLatin1String(kSuspend), settings.onSuspend).toBool();
    return settings;
}

void LockSettings::save() const {
    QSettings stored;
    stored.setValue(QLatin1String(kIdle), idleMinutes);
    stored.setValue(QLatin1String(kMinimise), onMinimise);
    stored.setValue(QLatin1String(kSession), onSessionLock);
    stored.setValue(QLatin1String(kSuspend), onSuspend);
}

LockBar::LockBar(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("lockBar"));
    setAccessibleName(tr("The console is locked"));
    auto* title = new TextLabel(tr("Locked"), TextRole::Title);
    m_state = new TextLabel({}, TextRole::Caption, Tone::Neutral);
    m_state->setObjectName(QStringLiteral("lockState"));
    m_state->setWordWrap(true);
    m_error = new TextLabel({}, TextRole::Caption, Tone::Danger);
    m_error->setObjectName(QStringLiteral("lockError"));
    m_error->setWordWrap(true);
    m_error->hide();
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(title);
    words->addWidget(m_state);
    words->addWidget(m_error);
    m_keys = new QComboBox;
    m_keys->setObjectName(QStringLiteral("lockKey"));
    m_keys->setAccessibleName(tr("Node Key to unlock with"));
    m_passphrase = new SecretField(tr("Passphrase"), QStringLiteral("lockPassphrase"));
    m_passphrase->setMinimumWidth(220);
    m_passphrase->edit()->setPlaceholderText(tr("Passphrase"));
    m_unlock = new QPushButton(tr("Unlock"));
    m_unlock->setObjectName(QStringLiteral("lockUnlock"));
    m_unlock->setProperty("variant", QStringLiteral("primary"));
    m_unlock->setEnabled(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::k5, space::k3, space::k5, space::k3);
    row->setSpacing(space::k3);
    row->addWidget(new GlyphLabel(Glyph::Lock, 24, Tone::Warn));
    row->addLayout(words, 1);
    row->addWidget(m_keys);
    row->addWidget(m_passphrase);
    row->addWidget(m_unlock);
    connect(m_passphrase, &SecretField::changed, this,
            [this] { m_unlock->setEnabled(!m_passphrase->isEmpty()); });
    connect(m_passphrase, &SecretField::submitted, m_unlock, &QPushButton::click);
    connect(m_unlock, &QPushButton::clicked, this, &LockBar::unlockRequested);
    hide();
}

void LockBar::showKeys(const std::vector<api::NodeKeyInfo>& keys) {
    const QString before = m_keys->currentData().toString();
    m_keys->clear();
    for (const api::NodeKeyInfo& key : keys) {
        if (key.ours) m_keys->addItem(keyName(key), QString::fromStdString(key.publicKey));
    }
    if (const int at = m_keys->findData(before); at >= 0) m_keys->setCurrentIndex(at);
    m_keys->setVisible(m_keys->count() > 1);
}

void LockBar::setState(const QString& sentence) {
    m_state->setText(
        tr("Amounts are hidden and nothing can be signed from here. %1").arg(sentence));
}

void LockBar::setError(const QString& text) {
    m_error->setText(text);
    m_error->setVisible(!text.isEmpty());
}

void LockBar::setBusy(bool busy) {
    m_unlock->setText(busy ? tr("Unlocking…") : tr("Unlock"));
    m_passphrase->setEnabled(!busy);
    m_unlock->setEnabled(!busy && !m_passphrase->isEmpty());
    if (!busy) m_passphrase->setFocus();
}

void LockBar::begin() {
    setError({});
    m_passphrase->clear();
    show();
    setBusy(false);
}

std::string LockBar::chosenKey() const {
    return m_keys->currentData().toString().toStdString();
}

std::string LockBar::takePassphrase() {
    return m_passphrase->take();
}

void LockBar::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens().warnTint);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens().border);
}

UiLock::UiLock(NodeBridge& bridge, QWidget* window)
    : QObject(window),
      m_bridge(bridge),
      m_window(window),
      m_bar(new LockBar(window)),
      m_session(new SessionWatch(this)),
      m_settings(LockSettings::load()) {
    auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_L), window);
    shortcut->setContext(Qt::ApplicationShortcut);
    connect(shortcut, &QShortcut::activated, this, &UiLock::lock);
    connect(m_bar, &LockBar::unlockRequested, this, &UiLock::unlock);
    connect(&m_bridge, &NodeBridge::snapshotChanged, this, &UiLock::refresh);
    connect(m_session, &SessionWatch::sessionLocked, this, [this] {
        if (m_settings.onSessionLock) lock();
    });
    connect(m_session, &SessionWatch::goingToSleep, this, [this] {
        if (m_settings.onSuspend) lock();
    });
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &UiLock::checkIdle);
    qApp->installEventFilter(this);
    setIdleMs(m_settings.idleMinutes * kMinuteMs);
    m_session->start();
}

UiLock::~UiLock() {
    qApp->removeEventFilter(this);
}

bool UiLock::canLock() const {
    const auto& keys = m_bridge.snapshot()->nodeKeys;
    return std::any_of(keys.begin(), keys.end(), [](const auto& key) { return key.ours; });
}

void UiLock::lock() {
    if (isLocked() || !canLock()) return;
    m_bridge.gate().setLocked(true);
    hideDialogs();
    clearSecretClipboard();
    m_bar->showKeys(m_bridge.snapshot()->nodeKeys);
    refresh();
    m_bar->begin();
    emit lockedChanged(true);
    api::LockAllNodeKeys order;
    order.keepSigning = true;
    m_bridge.submit(order, this, [](const api::CommandResult&) {});
}

void UiLock::unlock() {
    api::VerifyKeyBackup order;
    order.publicKey = m_bar->chosenKey();
    order.passphrase = m_bar->takePassphrase();
    m_bar->setError({});
    m_bar->setBusy(true);
    m_bridge.submit(std::move(order), this, [this](const api::CommandResult& result) {
        m_bar->setBusy(false);
        if (result.error) {
            const QString next = errorNextStep(result.error->code);
            m_bar->setError(errorSentence(*result.error) +
                            (next.isEmpty() ? QString() : QLatin1Char(' ') + next));
            return;
        }
        m_bridge.gate().setLocked(false);
        m_bar->hide();
        m_sinceInput.start();
        setIdleMs(m_idleMs);
        emit lockedChanged(false);
        showDialogs();
    });
}

void UiLock::refresh() {
    if (isLocked()) m_bar->setState(signingSentence(*m_bridge.snapshot()));
}

/// hide() keeps a dialog with all that was typed; close() and reject() would delete it.
void UiLock::hideDialogs() {
    m_hidden.clear();
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        auto* dialog = qobject_cast<QDialog*>(widget);
        if (dialog != nullptr && dialog->isVisible()) m_hidden.emplace_back(dialog);
    }
    // A dialog's own dialogs lie above it.
    std::stable_sort(m_hidden.begin(), m_hidden.end(), [](const auto& below, const auto& above) {
        return below->isAncestorOf(above) && below != above;
    });
    for (const auto& dialog : m_hidden) dialog->hide();
}

void UiLock::showDialogs() {
    const auto dialogs = std::exchange(m_hidden, {});
    for (const auto& dialog : dialogs) {
        if (dialog) dialog->show();
    }
}

void UiLock::setSettings(const LockSettings& settings) {
    m_settings = settings;
    m_settings.save();
    setIdleMs(m_settings.idleMinutes * kMinuteMs);
}

void UiLock::setIdleMs(int ms) {
    m_idleMs = ms;
    m_sinceInput.start();
    if (ms > 0)
        m_idle.start(ms);
    else
        m_idle.stop();
}

qint64 UiLock::idleLeftMs() const {
    return m_idleMs > 0 ? std::max<qint64>(0, m_idleMs - m_sinceInput.elapsed()) : 0;
}

/// The timer runs once a period, not once an event: input only moves the mark.
void UiLock::checkIdle() {
    const qint64 left = m_idleMs - m_sinceInput.elapsed();
    if (left > 0) {
        m_idle.start(static_cast<int>(left));
        return;
    }
    lock();
    m_idle.start(m_idleMs);
}

bool UiLock::eventFilter(QObject* watched, QEvent* event) {
    if (isInput(event->type())) m_sinceInput.start();
    if (watched == m_window && event->type() == QEvent::WindowStateChange &&
        m_settings.onMinimise && m_window->isMinimized()) {
        lock();
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace stacknet::ui
