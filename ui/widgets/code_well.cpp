#include "ui/widgets/code_well.h"

#include <QPalette>

#include "ui/theme/theme.h"

namespace stacknet::ui {

CodeWell::CodeWell(const QString& accessibleName, const QString& objectName, QWidget* parent)
    : QPlainTextEdit(parent) {
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setReadOnly(true);
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(space::k3);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    connect(&Theme::instance(), &Theme::changed, this, &CodeWell::applyTheme);
    applyTheme();
}

void CodeWell::setCode(const QString& code) {
    if (code == toPlainText()) return;
    setPlainText(code);
    const int lines = static_cast<int>(code.count(QLatin1Char('\n'))) + 1;
    setFixedHeight(lines * fontMetrics().lineSpacing() + 2 * space::k3 +
                   style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 2);
}

void CodeWell::applyTheme() {
    setFont(Theme::instance().font(TextRole::Mono));
    QPalette colors = palette();
    colors.setColor(QPalette::Base, tokens().sunken);
    colors.setColor(QPalette::Text, tokens().text);
    setPalette(colors);
}

}  // namespace stacknet::ui
