#include "ui/widgets/list_edit.h"

#include <QPainter>

#include "ui/theme/theme.h"

namespace stacknet::ui {
namespace {

constexpr int kHeight = 60;

}  // namespace

ListEdit::ListEdit(const QString& objectName, const QString& placeholder, QWidget* parent)
    : QPlainTextEdit(parent) {
    setObjectName(objectName);
    setPlaceholderText(placeholder);
    setFixedHeight(kHeight);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setViewportMargins(space::k1, space::k1, space::k1, space::k1);
    viewport()->setAutoFillBackground(false);
    Theme::setTextRole(this, TextRole::Mono);
    connect(&Theme::instance(), &Theme::changed, this, &ListEdit::applyTheme);
    applyTheme();
}

void ListEdit::applyTheme() {
    QPalette own = palette();
    own.setColor(QPalette::Base, Qt::transparent);
    own.setColor(QPalette::Text, tokens().text);
    own.setColor(QPalette::PlaceholderText, tokens().muted);
    setPalette(own);
    update();
}

bool ListEdit::event(QEvent* event) {
    if (event->type() != QEvent::Paint) return QPlainTextEdit::event(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = hasFocus();
    const double inset = focused ? 1.0 : kRing + 0.5;
    painter.setPen(QPen(focused ? tokens().accent : tokens().borderStrong, focused ? 2 : 1));
    painter.setBrush(tokens().surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), kControlRadius,
                            kControlRadius);
    return true;
}

void ListEdit::focusInEvent(QFocusEvent* event) {
    QPlainTextEdit::focusInEvent(event);
    update();
}

void ListEdit::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    update();
}

}  // namespace stacknet::ui
