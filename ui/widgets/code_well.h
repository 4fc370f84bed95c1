#pragma once

#include <QPlainTextEdit>

namespace stacknet::ui {

/// Text to copy into a program: fixed pitch on sunken ground, selectable, not editable.
class CodeWell final : public QPlainTextEdit {
    Q_OBJECT
public:
    CodeWell(const QString& accessibleName, const QString& objectName, QWidget* parent = nullptr);
    /// As high as its text, so that nothing scrolls.
    void setCode(const QString& code);

private:
    void applyTheme();
};

}  // namespace stacknet::ui
