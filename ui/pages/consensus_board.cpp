#include "ui/pages/consensus_board.h"

#include <algorithm>
#include <array>

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include "ui/pages/consensus_words.h"
#include "ui/text/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr int kLine = 18;
constexpr int kTitleLine = 22;
constexpr int kStripe = 4;

QString plain(const std::string& text) {
    return QString::fromStdString(text);
}

QString columnName(int column) {
    switch (column) {
        case 0:
            return ChallengeBoard::tr("Open");
        case 1:
            return ChallengeBoard::tr("Upheld");
        default:
            return ChallengeBoard::tr("Rejected");
    }
}

}  // namespace

ChallengeCard::ChallengeCard(QWidget* parent) : QAbstractButton(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChallengeCard::showChallenge(const api::ChallengeInfo& challenge) {
    m_id = challenge.id;
    setObjectName(QStringLiteral("challengeCard_") + plain(challenge.id).left(12));
    m_title = challenge.accusedName.empty() ? tr("A leader") : plain(challenge.accusedName);
    m_against = challenge.againstUs;
    m_lines = {challenge.promised
                   ? tr("promise for view %1").arg(countText(challenge.dueView))
                   : tr("view %1, due at %2")
                         .arg(countText(challenge.view), countText(challenge.dueView))};
    if (challenge.state == api::ChallengeState::Open) {
        m_lines.push_back(challenge.filedHeight == 0
                              ? tr("sent, in no block yet")
                              : tr("in block %1").arg(countText(challenge.filedHeight)));
    } else {
        m_lines.push_back(tr("judged in block %1").arg(countText(challenge.verdictHeight)));
    }
    if (challenge.state == api::ChallengeState::Rejected) {
        m_lines.push_back(rejectText(challenge.rejectCode));
    }
    if (challenge.againstUs) {
        m_lines.push_back(tr("accuses this node"));
    } else if (challenge.byUs) {
        m_lines.push_back(tr("filed by this node"));
    }
    const Label state = challengeLabel(challenge);
    m_tone = static_cast<int>(challenge.againstUs ? Tone::Danger : state.tone);
    setAccessibleName(tr("Challenge against %1, %2").arg(m_title, state.text));
    setAccessibleDescription(m_lines.join(QStringLiteral(", ")));
    setToolTip(m_lines.join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

QSize ChallengeCard::sizeHint() const {
    return {200, kTitleLine + kLine * static_cast<int>(m_lines.size()) + 2 * space::k2};
}
QSize ChallengeCard::minimumSizeHint() const {
    return {120, sizeHint().height()};
}

void ChallengeCard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void ChallengeCard::paintEvent(QPaintEvent* /*event*/) {
    const auto& t = tokens();
    const auto tone = static_cast<Tone>(m_tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(hasFocus() ? QPen(t.accent, 2) : QPen(t.border, 1));
    painter.setBrush(isDown() || underMouse() ? t.sunken : t.surface);
    painter.drawRoundedRect(body, kControlRadius, kControlRadius);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.tone(tone));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.drawRoundedRect(QRectF(mirrored ? body.right() - 5 : body.left() + 1, body.top() + 6,
                                   kStripe, body.height() - 12),
                            2, 2);
    QRect line = rect().adjusted(space::k3, space::k2, -space::k3, 0);
    const auto draw = [&](const QString& text, int height, const QColor& ink) {
        line.setHeight(height);
        painter.setPen(ink);
        painter.drawText(line,
                         int(Qt::AlignVCenter | Qt::TextSingleLine) |
                             int(mirrored ? Qt::AlignRight : Qt::AlignLeft),
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
        line.translate(0, height);
    };
    painter.setFont(Theme::instance().font(TextRole::Strong));
    draw(m_title, kTitleLine, t.text);
    painter.setFont(Theme::instance().font(TextRole::Caption));
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const bool alarm = m_against && i + 1 == m_lines.size();
        draw(m_lines[i], kLine, alarm ? t.danger : t.muted);
    }
}

ChallengeBoard::ChallengeBoard(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("challengeBoard"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::k3);
    for (int i = 0; i < 3; ++i) {
        auto* box = new QWidget;
        auto* column = new QVBoxLayout(box);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(space::k2);
        Column& one = m_columns[i];
        one.title = new TextLabel(columnName(i), TextRole::Strong);
        one.title->setObjectName(QStringLiteral("challengeColumn%1").arg(i));
        one.none = new TextLabel(tr("none"), TextRole::Caption, Tone::Neutral);
        one.more = new TextLabel({}, TextRole::Caption, Tone::Neutral);
        one.place = new QVBoxLayout;
        one.place->setSpacing(space::k2);
        column->addWidget(one.title);
        column->addLayout(one.place);
        column->addWidget(one.none);
        column->addWidget(one.more);
        column->addStretch(1);
        row->addWidget(box, 1);
    }
}

void ChallengeBoard::showChallenges(const std::vector<api::ChallengeInfo>& challenges) {
    std::array<std::vector<const api::ChallengeInfo*>, 3> lists;
    for (const auto& challenge : challenges) {
        lists[static_cast<std::size_t>(challenge.state)].push_back(&challenge);
    }
    for (int i = 0; i < 3; ++i) {
        fill(m_columns[i], lists[static_cast<std::size_t>(i)], columnName(i));
    }
}

void ChallengeBoard::fill(Column& column, const std::vector<const api::ChallengeInfo*>& list,
                          const QString& name) {
    const std::size_t shown = std::min(list.size(), kCardsMax);
    column.title->setText(QStringLiteral("%1 · %2").arg(name).arg(list.size()));
    column.none->setVisible(list.empty());
    column.more->setVisible(list.size() > shown);
    column.more->setText(
        tr("%n more in the table", nullptr, static_cast<int>(list.size() - shown)));
    while (column.cards.size() > shown) {
        delete column.cards.back();
        column.cards.pop_back();
    }
    while (column.cards.size() < shown) {
        auto* card = new ChallengeCard;
        connect(card, &QAbstractButton::clicked, this,
                [this, card] { emit opened(plain(card->id())); });
        column.place->addWidget(card);
        column.cards.push_back(card);
    }
    for (std::size_t i = 0; i < shown; ++i) column.cards[i]->showChallenge(*list[i]);
}

int ChallengeBoard::cards(int column) const {
    return static_cast<int>(m_columns[column].cards.size());
}

}  // namespace stacknet::ui
