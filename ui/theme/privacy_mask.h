#pragma once

#include <QObject>
#include <QString>

namespace stacknet::ui {

/// One switch that hides amounts (tokens, points, money) on the whole screen, for a look over the
/// shoulder. The mask has one length, so that it does not tell how large an amount is. GUI thread.
class PrivacyMask final : public QObject {
    Q_OBJECT
public:
    static PrivacyMask& instance();
    bool on() const { return m_on; }
    void setOn(bool on);
    void toggle() { setOn(!m_on); }
    /// What stands in an amount's place: "•••••".
    static QString mask();

signals:
    /// Every shown amount must be painted again.
    void changed();

private:
    PrivacyMask() = default;
    bool m_on = false;
};

/// The amount, or the mask while it is on. Nothing stays nothing.
QString masked(const QString& amount);

}  // namespace stacknet::ui
