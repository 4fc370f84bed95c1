#include "ui/theme/privacy_mask.h"

namespace stacknet::ui {

PrivacyMask& PrivacyMask::instance() {
    static PrivacyMask mask;
    return mask;
}

void PrivacyMask::setOn(bool on) {
    if (on == m_on) return;
    m_on = on;
    emit changed();
}

QString PrivacyMask::mask() {
    return QString(5, QChar(0x2022));
}

QString masked(const QString& amount) {
    return amount.isEmpty() || !PrivacyMask::instance().on() ? amount : PrivacyMask::mask();
}

}  // namespace stacknet::ui
