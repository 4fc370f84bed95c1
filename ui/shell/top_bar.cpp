#include "ui/shell/top_bar.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

#include "ui/text/format.h"
#include "ui/theme/icons.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {

TopBar::TopBar(QWidget* parent) : QWidget(parent) {
    setFixedHeight(56);
    m_title = new TextLabel({}, TextRole::PageTitle);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_network = new StatusPill;
    m_network->setObjectName(QStringLiteral("networkPill"));
    m_network->setGlyph(Glyph::Network);
    m_engine = new StatusPill;
    m_engine->setObjectName(QStringLiteral("enginePill"));
    m_palette = new QPushButton(tr("Go to…  Ctrl+K"));
    m_palette->setObjectName(QStringLiteral("openPalette"));
    m_palette->setAccessibleName(tr("Open the command palette"));
    m_palette->setIcon(glyphIcon(Glyph::Search));
    connect(m_palette, &QPushButton::clicked, this, &TopBar::paletteRequested);
    m_theme = new QPushButton(tr("Theme"));
    m_theme->setObjectName(QStringLiteral("themeButton"));
    m_theme->setIcon(glyphIcon(Glyph::Sun));
    auto* menu = new QMenu(m_theme);
    auto* group = new QActionGroup(menu);
    const auto add = [&](const QString& text, ThemeChoice choice) {
        auto* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(choice == Theme::instance().choice());
        action->setObjectName(QStringLiteral("theme_") + themeChoiceName(choice));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, choice] { emit themeChosen(choice); });
        connect(&Theme::instance(), &Theme::changed, action,
                [action, choice] { action->setChecked(choice == Theme::instance().choice()); });
    };
    add(tr("As the system"), ThemeChoice::System);
    add(tr("Light"), ThemeChoice::Light);
    add(tr("Dark"), ThemeChoice::Dark);
    m_theme->setMenu(menu);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::k5, 0, space::k5, 0);
    row->setSpacing(space::k2);
    row->addWidget(m_title);
    row->addStretch(1);
    row->addWidget(m_network);
    row->addWidget(m_engine);
    row->addSpacing(space::k2);
    row->addWidget(m_palette);
    row->addWidget(m_theme);
}

void TopBar::setPageTitle(const QString& title) {
    m_title->setText(title);
}

void TopBar::setNarrow(bool narrow) {
    m_palette->setText(narrow ? tr("Ctrl+K") : tr("Go to…  Ctrl+K"));
}

void TopBar::refresh(const api::Snapshot& snapshot, Freshness freshness) {
    const auto& chain = snapshot.chain;
    const QString network = chain.networkName.empty() ? tr("No network yet")
                                                      : QString::fromStdString(chain.networkName);
    m_network->setLabel({network, chain.localNetwork ? Tone::Warn : Tone::Info});
    m_network->setToolTip(tr("Chain %1\nData in %2")
                              .arg(QString::fromStdString(chain.chainId),
                                   QString::fromStdString(snapshot.engine.dataDirectory)));
    if (freshness == Freshness::Offline)
        m_engine->setLabel({tr("Offline"), Tone::Danger});
    else
        m_engine->setLabel(engineLabel(snapshot.engine));
}

void TopBar::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens().surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens().border);
}

StatusFooter::StatusFooter(QWidget* parent) : QWidget(parent) {
    setFixedHeight(28);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::k5, 0, space::k5, 0);
    row->setSpacing(space::k5);
    const auto add = [&](const QString& name) {
        auto* label = new TextLabel({}, TextRole::Caption, Tone::Neutral);
        label->setObjectName(name);
        return label;
    };
    m_peers = add(QStringLiteral("footerPeers"));
    m_height = add(QStringLiteral("footerHeight"));
    m_clock = add(QStringLiteral("footerClock"));
    m_asOf = add(QStringLiteral("footerAsOf"));
    row->addWidget(m_peers);
    row->addWidget(m_height);
    row->addWidget(m_clock);
    row->addStretch(1);
    row->addWidget(m_asOf);
}

void StatusFooter::refresh(const api::Snapshot& snapshot, Freshness freshness, std::int64_t ageMs) {
    if (freshness == Freshness::Loading || snapshot.chain.chainId.empty()) {
        for (auto* label : {m_peers, m_height, m_clock}) label->clear();
        m_asOf->setText(tr("no data yet"));
        m_asOf->setInk(Tone::Neutral);
        return;
    }
    std::size_t connected = 0;
    for (const auto& peer : snapshot.peers) connected += peer.state == api::PeerState::Connected;
    m_peers->setText(tr("%1 of %2 peers").arg(connected).arg(snapshot.peers.size()));
    m_height->setText(tr("height %1 · view %2")
                          .arg(countText(snapshot.chain.height), countText(snapshot.chain.view)));
    m_clock->setText(tr("clock %1").arg(offsetText(snapshot.engine.clockOffsetMs)));
    const bool live = freshness == Freshness::Live;
    m_asOf->setText(
        live
            ? tr("data as of %1").arg(clockText(snapshot.asOfMs).left(8))
            : tr("data as of %1, %2 old").arg(clockText(snapshot.asOfMs).left(8), spanText(ageMs)));
    m_asOf->setInk(live ? Tone::Neutral : Tone::Warn);
}

void StatusFooter::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens().surface);
    painter.fillRect(QRect(0, 0, width(), 1), tokens().border);
}

}  // namespace stacknet::ui
