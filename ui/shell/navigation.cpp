#include "ui/shell/navigation.h"

#include <algorithm>

#include <QBoxLayout>
#include <QButtonGroup>
#include <QEvent>
#include <QFontMetrics>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStyle>

#include "ui/shell/badge_button.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr int kBrandIcon = 28;
/// Beside the name in its row: icon, margins, gap, the line at the edge.
constexpr int kBrandRoom = kBrandIcon + space::k4 + 2 + 2 * space::k3 + 1;
constexpr int kGlyphPixels = 20;
/// What fits the narrow bar.
constexpr int kMostGlyph = 32;
constexpr int kEntryHeight = 36;
constexpr int kDot = 8;
/// Alt+1 .. Alt+9, then Alt+0.
constexpr int kNumberedPages = 10;

class BrandIcon final : public QWidget {
public:
    BrandIcon() { setFixedSize(kBrandIcon, kBrandIcon); }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        const double ratio = devicePixelRatioF();
        QPixmap icon = appIconPixmap(static_cast<int>(kBrandIcon * ratio));
        icon.setDevicePixelRatio(ratio);
        painter.drawPixmap(0, 0, icon);
    }
};

}  // namespace

NavigationButton::NavigationButton(Glyph glyph, const QString& text, QWidget* parent)
    : QAbstractButton(parent), m_glyph(glyph) {
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavigationButton::setNarrow(bool narrow) {
    m_narrow = narrow;
    setToolTip(narrow ? text() : QString());
    update();
}

void NavigationButton::setCount(std::uint32_t count, Tone tone) {
    m_count = count;
    m_tone = tone;
    update();
}

QSize NavigationButton::sizeHint() const {
    return {kNavigationNarrow - 2 * space::k2,
            std::max(kEntryHeight, fontMetrics().height() + space::k4)};
}

void NavigationButton::paintEvent(QPaintEvent* /*event*/) {
    const auto& t = tokens();
    const int glyph = std::min(kMostGlyph, Theme::instance().scaled(kGlyphPixels));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect body = rect().adjusted(2, 2, -2, -2);
    const auto mirrored = [&](const QRect& place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    if (isChecked() || underMouse()) {
        painter.setPen(isChecked() && t.highContrast ? QPen(t.accent, 1) : QPen(Qt::NoPen));
        painter.setBrush(isChecked() ? t.accentTint : t.window);
        painter.drawRoundedRect(QRectF(body).adjusted(0.5, 0.5, -0.5, -0.5), kControlRadius,
                                kControlRadius);
    }
    const int left = m_narrow ? body.center().x() - glyph / 2 + 1 : body.left() + space::k3;
    const QRect icon = mirrored(QRect(left, body.center().y() - glyph / 2 + 1, glyph, glyph));
    paintGlyph(painter, m_glyph, icon, isChecked() ? t.accent : t.muted);
    int room = body.width() - 2 * space::k3 - glyph - space::k3;
    if (!m_narrow && m_count > 0) {
        room -= Theme::instance().scaled(28);
        const QRect edge = mirrored(QRect(body.right() - space::k2, 0, 1, 1));
        paintBadge(painter, QPoint(edge.left(), body.center().y() + 1), m_count, m_tone);
    }
    if (!m_narrow) {
        const QFont font = Theme::instance().font(isChecked() ? TextRole::Strong : TextRole::Body);
        painter.setPen(isChecked() ? t.accent : t.text);
        painter.setFont(font);
        const QRect words(body.left() + space::k3 + glyph + space::k3, body.top(), room,
                          body.height());
        painter.drawText(mirrored(words), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         QFontMetrics(font).elidedText(text(), Qt::ElideRight, room));
    } else if (m_count > 0) {
        painter.setPen(QPen(t.surface, 1.5));
        painter.setBrush(t.tone(m_tone));
        painter.drawEllipse(QRect(icon.right() - kDot / 2, icon.top() - kDot / 2, kDot, kDot));
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setPen(QPen(t.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kControlRadius + 1,
                                kControlRadius + 1);
    }
}

Navigation::Navigation(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("navigation"));
    setAccessibleName(tr("Pages"));
    m_group = new QButtonGroup(this);
    m_brand = new TextLabel(QStringLiteral("Stacknet Console"), TextRole::Strong);
    auto* brand = new QHBoxLayout;
    brand->setContentsMargins(space::k4 + 2, space::k4, space::k3, space::k2);
    brand->setSpacing(space::k3);
    brand->addWidget(new BrandIcon);
    brand->addWidget(m_brand, 1);
    auto* list = new QWidget;
    list->installEventFilter(this);
    m_column = new QVBoxLayout(list);
    m_column->setContentsMargins(space::k3, 0, space::k3, space::k3);
    m_column->setSpacing(2);
    m_scroll = new QScrollArea;
    m_scroll->setObjectName(QStringLiteral("navigationScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The entries take the focus, and scroll into sight when they have it.
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(list);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 1, 0);
    outer->setSpacing(0);
    outer->addLayout(brand);
    outer->addWidget(m_scroll, 1);
    connect(&Theme::instance(), &Theme::changed, this, &Navigation::applyScale);
    applyScale();
}

void Navigation::applyScale() {
    m_brand->ensurePolished();
    const int brand = m_brand->sizeHint().width() + kBrandRoom;
    const int half = (kNavigationWide + Theme::instance().scaled(kNavigationWide)) / 2;
    const int grown = std::max(half, brand);
    setFixedWidth(m_narrow ? kNavigationNarrow : grown);
    QPalette ground = palette();
    ground.setColor(QPalette::Window, tokens().surface);
    m_scroll->setPalette(ground);
}

void Navigation::addGroup(const QString& title) {
    auto* label = new TextLabel(title, TextRole::Caption, Tone::Neutral);
    label->setContentsMargins(space::k3, space::k2, space::k3, space::k1);
    m_titles.push_back(label);
    m_column->addWidget(label);
}

void Navigation::addPage(const QString& id, Glyph glyph, const QString& title) {
    auto* button = new NavigationButton(glyph, title);
    button->setObjectName(QStringLiteral("nav_") + id);
    ++m_count;
    const QString keys =
        m_count <= kNumberedPages ? tr("Alt+%1").arg(m_count % kNumberedPages) : QString();
    button->setAccessibleDescription(keys);
    button->installEventFilter(this);
    m_group->addButton(button);
    m_entries[id] = {button, keys};
    m_column->addWidget(button);
    // Not `clicked`: a screen reader's toggle emits none.
    connect(button, &QAbstractButton::toggled, this, [this, id](bool on) {
        if (on) emit chosen(id);
    });
}

void Navigation::finish() {
    m_column->addStretch(1);
}

void Navigation::setCurrent(const QString& id) {
    const auto at = m_entries.find(id);
    if (at == m_entries.end()) return;
    {
        const QSignalBlocker shownAlready(at->second.button);
        at->second.button->setChecked(true);
    }
    m_scroll->ensureWidgetVisible(at->second.button, 0, space::k3);
}

void Navigation::setBadge(const QString& id, std::uint32_t count, Tone tone,
                          const QString& spoken) {
    const auto at = m_entries.find(id);
    if (at == m_entries.end()) return;
    const auto& [button, keys] = at->second;
    button->setCount(count, tone);
    button->setAccessibleDescription(count == 0       ? keys
                                     : keys.isEmpty() ? spoken
                                                      : spoken + QStringLiteral(", ") + keys);
}

void Navigation::setNarrow(bool narrow) {
    if (narrow == m_narrow) return;
    m_narrow = narrow;
    m_brand->setVisible(!narrow);
    for (auto* title : m_titles) title->setVisible(!narrow);
    for (const auto& [id, entry] : m_entries) entry.button->setNarrow(narrow);
    const int side = narrow ? space::k2 : space::k3;
    m_column->setContentsMargins(side, 0, side, space::k3);
    applyScale();
}

bool Navigation::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn) {
        if (auto* button = qobject_cast<NavigationButton*>(watched))
            m_scroll->ensureWidgetVisible(button, 0, space::k3);
    }
    return QWidget::eventFilter(watched, event);
}

void Navigation::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens().surface);
    const QRect line(width() - 1, 0, 1, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), line), tokens().border);
}

}  // namespace stacknet::ui
