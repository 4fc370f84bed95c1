#pragma once

class QString;

namespace stacknet::ui {

/// A window that can show what the log has of one call. Where a banner is in one, its errors offer
/// that.
class LogOpener {
public:
    virtual void openLog(const QString& correlation) = 0;

protected:
    ~LogOpener() = default;
};

}  // namespace stacknet::ui
