#include "ui/theme/privacy_mask.h"

namespace stacknet::ui {

PrivacyMask& PrivacyMask::instance() {
    static PrivacyMask mask;
    return mask;
}

void PrivacyMask::setOn(bool on) {
    // What a locked console hides is not shown by a switch, nor later because of one.
    if (!m_held) change(m_on, on);
}

void PrivacyMask::setHeld(bool held) {
    change(m_held, held);
}

void PrivacyMask::change(bool& which, bool to) {
    if (which == to) return;
    which = to;
    emit changed();
}

QString PrivacyMask::mask() {
    return QString(5, QChar(0x2022));
}

QString masked(const QString& amount) {
    return amount.isEmpty() || !PrivacyMask::instance().on() ? amount : PrivacyMask::mask();
}

}  // namespace stacknet::ui
