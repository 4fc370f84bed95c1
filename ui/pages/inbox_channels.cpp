#include "ui/pages/inbox_channels.h"

#include <QBoxLayout>
#include <QPushButton>

#include "ui/dialogs/alert_channel_dialog.h"
#include "ui/dialogs/alert_quiet_dialog.h"
#include "ui/dialogs/node_key_dialogs.h"
#include "ui/pages/inbox_words.h"
#include "ui/text/engine_words.h"
#include "ui/text/format.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

QString plain(const std::string& text) {
    return QString::fromStdString(text);
}

}  // namespace

InboxChannels::InboxChannels(NodeBridge& bridge, QWidget* parent)
    : QWidget(parent), m_bridge(bridge) {
    m_model = new AlertChannelModel(this);
    m_banner = new Banner;
    m_table = new DataTable(m_model, tr("Channels"), QStringLiteral("alertChannels"));
    m_table->setColumnWidths({170, 100, 0, 60, 120, 130, 80});
    auto* empty = new EmptyState(
        Glyph::Mail, tr("Alerts stay on this machine"),
        tr("Add mail, a webhook or a command, so that you hear of them when you are not here."));
    empty->setAction(tr("Add a channel…"), QStringLiteral("alertChannelFirst"));
    connect(empty, &EmptyState::actionTriggered, this, [this] { edit(true); });
    m_table->setEmpty(empty);
    connect(m_table, &DataTable::currentIdChanged, this, &InboxChannels::showActions);
    connect(m_table, &DataTable::activated, this, [this] { edit(false); });
    m_error = new TextLabel({}, TextRole::Body, Tone::Danger);
    m_error->setObjectName(QStringLiteral("alertChannelError"));
    m_error->setWordWrap(true);
    m_error->hide();
    auto* card = new Card;
    card->body()->addWidget(buildTools());
    card->body()->addWidget(m_table, 1);
    card->body()->addWidget(m_error);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::k3, 0, 0);
    column->setSpacing(space::k3);
    column->addWidget(m_banner);
    column->addWidget(card, 1);
    column->addWidget(buildQuiet());
    showActions();
}

QWidget* InboxChannels::buildTools() {
    auto* tools = new QWidget;
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::k2);
    const auto add = [&](const QString& text, const char* name) {
        auto* button = new QPushButton(text);
        button->setObjectName(QString::fromLatin1(name));
        row->addWidget(button);
        return button;
    };
    auto* fresh = add(tr("Add a channel…"), "alertChannelNew");
    fresh->setProperty("variant", QStringLiteral("primary"));
    m_test = add(tr("Send a test"), "alertChannelTest");
    m_edit = add(tr("Change…"), "alertChannelEdit");
    m_toggle = add(tr("Switch off"), "alertChannelToggle");
    m_remove = add(tr("Remove…"), "alertChannelRemove");
    row->addStretch(1);
    m_desktop = add(tr("Test the desktop"), "alertDesktopTest");
    m_desktop->setAccessibleDescription(tr("Shows a notification on this desktop."));
    m_desktop->setToolTip(m_desktop->accessibleDescription());
    connect(m_desktop, &QPushButton::clicked, this, &InboxChannels::testDesktop);
    connect(fresh, &QPushButton::clicked, this, [this] { edit(true); });
    connect(m_test, &QPushButton::clicked, this, &InboxChannels::test);
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(false); });
    connect(m_toggle, &QPushButton::clicked, this, &InboxChannels::toggle);
    connect(m_remove, &QPushButton::clicked, this, &InboxChannels::remove);
    return tools;
}

QWidget* InboxChannels::buildQuiet() {
    auto* card = new Card(tr("When and how much"));
    m_quiet = new TextLabel;
    m_quiet->setObjectName(QStringLiteral("quietHoursText"));
    m_quiet->setWordWrap(true);
    auto* change = new QPushButton(tr("Change…"));
    change->setObjectName(QStringLiteral("quietHoursEdit"));
    change->setAccessibleName(tr("Change quiet hours and limits"));
    connect(change, &QPushButton::clicked, this, &InboxChannels::editQuiet);
    card->addHeaderWidget(change);
    card->body()->addWidget(m_quiet);
    return card;
}

void InboxChannels::refresh() {
    const auto& alerts = *m_bridge.snapshot()->alerts;
    m_model->setNow(m_bridge.nowMs() / 60'000 * 60'000);
    m_model->setRows(alerts.channels);
    setEnabled(m_bridge.freshness() != Freshness::Offline);
    QStringList lines;
    if (!alerts.quietHours)
        lines << tr("No quiet hours: alerts come at any time.");
    else
        lines << tr("Quiet from %1 to %2: then only critical alerts come, and the others in one "
                    "message afterwards.")
                     .arg(minuteText(alerts.quietFromMinute), minuteText(alerts.quietToMinute));
    lines << tr("At most %n message(s) an hour; the rest waits in the inbox.", nullptr,
                static_cast<int>(alerts.deliveriesPerHour));
    lines << (alerts.keepDays == 0 ? tr("The inbox keeps alerts for ever.")
                                   : tr("The inbox keeps ended alerts for %n day(s).", nullptr,
                                        static_cast<int>(alerts.keepDays)));
    m_quiet->setText(lines.join(QLatin1Char('\n')));
    showActions();
}

const api::AlertChannelInfo* InboxChannels::current() const {
    return m_model->find(m_table->currentId());
}

void InboxChannels::showActions() {
    const auto* channel = current();
    for (auto* button : {m_edit, m_toggle, m_remove}) button->setEnabled(channel != nullptr);
    m_test->setEnabled(channel != nullptr && !m_testing);
    m_toggle->setText(channel == nullptr || channel->enabled ? tr("Switch off") : tr("Switch on"));
    const bool failed = channel != nullptr && channel->lastErrorMs > channel->lastSentMs;
    m_error->setVisible(failed);
    if (failed) {
        m_error->setText(
            tr("Last error, %1: %2")
                .arg(shortTimeText(channel->lastErrorMs), engineText(channel->lastError)));
    }
}

void InboxChannels::edit(bool fresh) {
    const auto* channel = current();
    if (!fresh && channel == nullptr) return;
    auto* dialog =
        new AlertChannelDialog(m_bridge, fresh ? api::AlertChannelInfo{} : *channel, window());
    connect(dialog, &AlertChannelDialog::saved, this, [this](const QString& id) {
        m_banner->say(Tone::Info, tr("The channel is saved."),
                      tr("Send a test, so that you know it works."));
        m_banner->setClosable(true);
        refresh();
        m_table->selectId(id.toStdString());
    });
    dialog->open();
}

void InboxChannels::toggle() {
    const auto* channel = current();
    if (channel == nullptr) return;
    auto order = channelOrder(*channel);
    order.enabled = !order.enabled;
    send(order, order.enabled ? tr("%1 is switched on.").arg(plain(channel->name))
                              : tr("%1 is switched off.").arg(plain(channel->name)));
}

void InboxChannels::test() {
    const auto* channel = current();
    if (channel == nullptr || m_testing) return;
    m_testing = true;
    m_test->setEnabled(false);
    m_test->setText(tr("Sending…"));
    const QString name = plain(channel->name);
    m_bridge.submit(api::TestAlertChannel{channel->id}, this,
                    [this, name](const api::CommandResult& result) {
                        m_testing = false;
                        m_test->setText(tr("Send a test"));
                        showActions();
                        if (result.error) {
                            m_banner->sayError(*result.error);
                            return;
                        }
                        m_banner->say(Tone::Ok, tr("%1 took the test.").arg(name),
                                      tr("Look whether it has arrived."));
                        m_banner->setClosable(true);
                    });
}

void InboxChannels::testDesktop() {
    m_desktop->setEnabled(false);
    m_bridge.submit(api::TestAlertChannel{"desktop"}, this,
                    [this](const api::CommandResult& result) {
                        m_desktop->setEnabled(true);
                        if (result.error) {
                            m_banner->sayError(*result.error);
                            return;
                        }
                        m_banner->say(Tone::Ok, tr("A notification was sent to the desktop."),
                                      tr("When none appears, look into the notification settings "
                                         "of the desktop and of this console."));
                        m_banner->setClosable(true);
                    });
}

void InboxChannels::remove() {
    const auto* channel = current();
    if (channel == nullptr) return;
    ConfirmDialog::Words words;
    words.title = tr("Remove %1?").arg(plain(channel->name));
    words.consequence =
        tr("Rules that send to it go on without it. Its password or signing key is deleted.");
    words.confirm = tr("Remove channel");
    words.danger = true;
    auto* dialog = new ConfirmDialog(words, window());
    connect(dialog, &ConfirmDialog::confirmed, this, [this, id = channel->id] {
        send(api::RemoveAlertChannel{id}, tr("The channel is removed."));
    });
    dialog->open();
}

void InboxChannels::editQuiet() {
    auto* dialog = new AlertQuietDialog(m_bridge, *m_bridge.snapshot()->alerts, window());
    connect(dialog, &AlertQuietDialog::saved, this, [this] {
        m_banner->say(Tone::Info, tr("Saved."));
        m_banner->setClosable(true);
        refresh();
    });
    dialog->open();
}

void InboxChannels::send(const api::Command& command, const QString& done) {
    m_bridge.submit(command, this, [this, done](const api::CommandResult& result) {
        if (result.error) {
            m_banner->sayError(*result.error);
            return;
        }
        m_banner->say(Tone::Info, done);
        m_banner->setClosable(true);
        refresh();
    });
}

}  // namespace stacknet::ui
