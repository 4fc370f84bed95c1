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
    bool on() const { return m_on || m_held; }
    /// The person's own switch. Stands aside while the mask is held, and counts again after.
    void setOn(bool on);
    void toggle() { setOn(!m_on); }
    /// While held, by a locked console, the mask is on whatever the switch says.
    void setHeld(bool held);
    bool held() const { return m_held; }
    /// What stands in an amount's place: "•••••".
    static QString mask();

signals:
    /// on() or held() changed; every shown amount must be painted again.
    void changed();

private:
    PrivacyMask() = default;
    void change(bool& which, bool to);

    bool m_on = false;
    bool m_held = false;
};

/// The amount, or the mask while it is on. Nothing stays nothing.
QString masked(const QString& amount);

}  // namespace stacknet::ui
