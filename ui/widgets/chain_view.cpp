#include "ui/widgets/chain_view.h"

#include <algorithm>

#include <QBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>

#include "ui/text/format.h"
#include "ui/theme/icons.h"
#include "ui/widgets/detail_list.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr int kRail = 22;  ///< where the line from leaf to root runs
constexpr int kBarHeight = 6;
constexpr int kBarWidth = 96;

/// How much of a certificate's life is over, and that it is.
class ValidityBar final : public QWidget {
public:
    explicit ValidityBar(QWidget* parent = nullptr) : QWidget(parent) {
        setFixedSize(kBarWidth, kBarHeight);
    }
    void setLife(std::int64_t fromMs, std::int64_t untilMs, std::int64_t nowMs, Tone tone) {
        const double whole = static_cast<double>(std::max<std::int64_t>(untilMs - fromMs, 1));
        m_share = std::clamp((nowMs - fromMs) / whole, 0.0, 1.0);
        m_tone = tone;
        setAccessibleName(
            ChainView::tr("%1 % of its life is over").arg(static_cast<int>(m_share * 100)));
        update();
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens().sunken);
        painter.drawRoundedRect(rect(), 3, 3);
        painter.setBrush(tokens().tone(m_tone));
        painter.drawRoundedRect(QRectF(0, 0, std::max(6.0, width() * m_share), height()), 3, 3);
    }

private:
    double m_share = 0;
    Tone m_tone = Tone::Ok;
};

}  // namespace

/// One certificate of the list.
class ChainLink final : public QWidget {
public:
    ChainLink(const QString& objectName, bool last) : m_last(last) {
        setObjectName(objectName);
        m_toggle = new QPushButton;
        m_toggle->setObjectName(objectName + QStringLiteral("Toggle"));
        m_toggle->setProperty("variant", QStringLiteral("ghost"));
        m_toggle->setCheckable(true);
        m_toggle->setFixedSize(kRowHeight, kRowHeight);
        m_subject = new ElidedLabel({}, TextRole::Strong);
        m_role = new TextLabel({}, TextRole::Caption, Tone::Neutral);
        m_pill = new StatusPill;
        m_pill->setObjectName(objectName + QStringLiteral("State"));
        auto* head = new QHBoxLayout;
        head->setSpacing(space::k2);
        head->addWidget(m_toggle);
        head->addWidget(m_subject);
        head->addWidget(m_role);
        head->addStretch(1);
        head->addWidget(m_pill);
        m_problem = new TextLabel({}, TextRole::Body, Tone::Danger);
        m_problem->setObjectName(objectName + QStringLiteral("Problem"));
        m_problem->setWordWrap(true);
        m_bar = new ValidityBar;
        m_bar->setObjectName(objectName + QStringLiteral("Life"));
        m_standing = new TextLabel({}, TextRole::Caption, Tone::Neutral);
        m_standing->setObjectName(objectName + QStringLiteral("Standing"));
        m_standing->setWordWrap(true);
        auto* life = new QHBoxLayout;
        life->setContentsMargins(kRowHeight + space::k2, 0, 0, space::k2);
        life->setSpacing(space::k2);
        life->addWidget(m_bar);
        life->addWidget(m_standing, 1);
        m_details = new DetailList(objectName + QStringLiteral("Fields"));
        m_body = new QWidget;
        auto* body = new QVBoxLayout(m_body);
        body->setContentsMargins(space::k2, 0, 0, space::k2);
        body->setSpacing(space::k1);
        body->addWidget(m_problem);
        body->addWidget(m_details);
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(kRail, 0, 0, 0);
        column->setSpacing(0);
        column->addLayout(head);
        column->addLayout(life);
        column->addWidget(m_body);
        QObject::connect(m_toggle, &QPushButton::toggled, this,
                         [this](bool open) { showBody(open); });
        showBody(false);
    }

    void setCertificate(const ChainView::Certificate& one, std::int64_t nowMs) {
        m_subject->setFullText(one.subject);
        m_role->setText(one.role);
        m_tone = one.tone;
        m_toggle->setAccessibleName(
            ChainView::tr("Certificate %1, %2").arg(one.subject, one.state));
        m_toggle->setAccessibleDescription(one.standing);
        m_pill->setLabel({one.state, one.tone});
        m_standing->setText(one.standing);
        m_standing->setInk(one.standingTone);
        m_problem->setText(one.problem);
        m_problem->setVisible(!one.problem.isEmpty());
        m_bar->setLife(one.notBeforeMs, one.notAfterMs, nowMs, one.tone);
        std::vector<DetailList::Row> rows = {
            {ChainView::tr("Valid from"), timeText(one.notBeforeMs), false, true},
            {ChainView::tr("Valid until"), timeText(one.notAfterMs), false, true},
            {ChainView::tr("Serial"), one.serial, true, true},
            {ChainView::tr("SHA-256"), one.fingerprint, true, true}};
        if (!one.revocation.isEmpty())
            rows.push_back({ChainView::tr("Revocation"), one.revocation, true, false});
        m_details->setRows(rows);
        showBody(isOpen());
    }
    bool isOpen() const { return m_toggle->isChecked(); }
    void setOpen(bool open) { m_toggle->setChecked(open); }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        const auto& t = tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double x = kRail / 2.0 - 2;
        const double y = m_toggle->geometry().center().y() + 0.5;
        painter.setPen(QPen(t.borderStrong, 1.5));
        if (!m_last) painter.drawLine(QPointF(x, y), QPointF(x, height()));
        if (!m_first) painter.drawLine(QPointF(x, 0), QPointF(x, y));
        painter.setPen(QPen(t.surface, 2));
        painter.setBrush(t.tone(m_tone));
        painter.drawEllipse(QPointF(x, y), 6, 6);
    }

    void mousePressEvent(QMouseEvent* event) override {
        // The whole line opens, not only its arrow.
        if (event->position().y() <= m_toggle->geometry().bottom()) m_toggle->toggle();
    }

private:
    friend class ChainView;
    void showBody(bool open) {
        m_body->setVisible(open);
        m_toggle->setIcon(glyphIcon(open ? Glyph::ChevronDown : Glyph::ChevronRight));
        update();
    }

    const bool m_last;
    bool m_first = false;
    Tone m_tone = Tone::Ok;
    QPushButton* m_toggle;
    ElidedLabel* m_subject;
    TextLabel* m_role;
    StatusPill* m_pill;
    TextLabel* m_problem;
    ValidityBar* m_bar;
    TextLabel* m_standing;
    DetailList* m_details;
    QWidget* m_body;
};

ChainView::ChainView(const QString& objectName, QWidget* parent) : QWidget(parent) {
    setObjectName(objectName);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void ChainView::setChain(std::vector<Certificate> chain, std::int64_t nowMs) {
    if (chain == m_chain) return;
    const bool other = chain.size() != m_chain.size();
    const auto firstProblem = [](const std::vector<Certificate>& list) {
        return std::find_if(list.begin(), list.end(), [](const Certificate& one) {
            return one.tone == Tone::Danger || one.tone == Tone::Warn;
        });
    };
    const auto before = firstProblem(m_chain);
    const auto problem = firstProblem(chain);
    const auto failed = static_cast<std::size_t>(problem - chain.begin());
    // What a person opened or closed stays until something else is wrong.
    const bool news = other || before - m_chain.begin() != problem - chain.begin() ||
                      (problem != chain.end() && problem->problem != before->problem);
    if (other) {
        for (ChainLink* link : m_links) delete link;
        m_links.clear();
        for (std::size_t i = 0; i < chain.size(); ++i) {
            auto* link = new ChainLink(objectName() + QString::number(i), i + 1 == chain.size());
            link->m_first = i == 0;
            m_column->addWidget(link);
            m_links.push_back(link);
        }
    }
    m_chain = std::move(chain);
    for (std::size_t i = 0; i < m_chain.size(); ++i) {
        m_links[i]->setCertificate(m_chain[i], nowMs);
        if (news) m_links[i]->setOpen(i == failed);
    }
}

bool ChainView::isOpen(int index) const {
    return m_links[static_cast<std::size_t>(index)]->isOpen();
}

void ChainView::setOpen(int index, bool open) {
    m_links[static_cast<std::size_t>(index)]->setOpen(open);
}

}  // namespace stacknet::ui
