#include "ui/shell/navigation.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QLabel>
#include <QPainter>

#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr int kBrandIcon = 28;

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

void NavigationButton::paintEvent(QPaintEvent* /*event*/) {
    const auto& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body = QRectF(rect()).adjusted(2, 2, -2, -2);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? t.accentTint : t.window);
        painter.drawRoundedRect(body, kControlRadius, kControlRadius);
    }
    const QColor ink = isChecked() ? t.accent : t.text;
    const double left = m_narrow ? body.center().x() - 10 : body.left() + space::k3;
    paintGlyph(painter, m_glyph, QRectF(left, body.center().y() - 10, 20, 20),
               isChecked() ? t.accent : t.muted);
    if (!m_narrow) {
        painter.setPen(ink);
        painter.setFont(Theme::instance().font(isChecked() ? TextRole::Strong : TextRole::Body));
        painter.drawText(body.adjusted(space::k3 + 20 + space::k3, 0, -space::k2, 0),
                         Qt::AlignVCenter | Qt::AlignLeft, text());
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
    setFixedWidth(kNavigationWide);
    m_group = new QButtonGroup(this);
    m_brand = new TextLabel(QStringLiteral("Stacknet Console"), TextRole::Strong);
    auto* brand = new QHBoxLayout;
    brand->setContentsMargins(space::k2, 0, 0, 0);
    brand->setSpacing(space::k3);
    brand->addWidget(new BrandIcon);
    brand->addWidget(m_brand, 1);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(space::k3, space::k4, space::k3, space::k3);
    m_column->setSpacing(2);
    m_column->addLayout(brand);
    m_column->addSpacing(space::k3);
}

void Navigation::addGroup(const QString& title) {
    auto* label = new TextLabel(title, TextRole::Caption, Tone::Neutral);
    label->setContentsMargins(space::k3, space::k3, 0, space::k1);
    m_titles.push_back(label);
    m_column->addWidget(label);
}

void Navigation::addPage(const QString& id, Glyph glyph, const QString& title) {
    auto* button = new NavigationButton(glyph, title);
    button->setObjectName(QStringLiteral("nav_") + id);
    ++m_count;
    button->setAccessibleDescription(tr("Alt+%1").arg(m_count));
    m_group->addButton(button);
    m_buttons.emplace(id, button);
    m_column->addWidget(button);
    connect(button, &QAbstractButton::clicked, this, [this, id] { emit chosen(id); });
}

void Navigation::finish() {
    m_column->addStretch(1);
}

void Navigation::setCurrent(const QString& id) {
    if (const auto at = m_buttons.find(id); at != m_buttons.end()) at->second->setChecked(true);
}

void Navigation::setNarrow(bool narrow) {
    if (narrow == m_narrow) return;
    m_narrow = narrow;
    setFixedWidth(narrow ? kNavigationNarrow : kNavigationWide);
    m_brand->setVisible(!narrow);
    for (auto* title : m_titles) title->setVisible(!narrow);
    for (const auto& [id, button] : m_buttons) button->setNarrow(narrow);
}

void Navigation::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens().surface);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), tokens().border);
}

}  // namespace stacknet::ui
