#include "ui/widgets/clipboard_countdown.h"

#include "ui/widgets/clipboard.h"

namespace stacknet::ui {

ClipboardCountdown::ClipboardCountdown(QWidget* parent)
    : TextLabel({}, TextRole::Caption, Tone::Neutral, parent) {
    setObjectName(QStringLiteral("clipboardCountdown"));
    connect(&SecretClipboard::instance(), &SecretClipboard::countdown, this,
            &ClipboardCountdown::tell);
    tell(SecretClipboard::instance().secondsLeft());
}

void ClipboardCountdown::tell(int secondsLeft) {
    setText(secondsLeft > 0 ? tr("The clipboard is cleared in %n s", nullptr, secondsLeft)
                            : QString());
    setVisible(secondsLeft > 0);
}

}  // namespace stacknet::ui
