#pragma once

#include "ui/widgets/text_label.h"

namespace stacknet::ui {

/// "The clipboard is cleared in 12 s", while a secret of ours is in it; hidden otherwise.
class ClipboardCountdown final : public TextLabel {
    Q_OBJECT
public:
    explicit ClipboardCountdown(QWidget* parent = nullptr);

private:
    void tell(int secondsLeft);
};

}  // namespace stacknet::ui
