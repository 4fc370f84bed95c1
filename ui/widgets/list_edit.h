#pragma once

#include <QPlainTextEdit>

namespace stacknet::ui {

/// A few lines of ids or addresses, one a line; looks like a line edit. Tab leaves it.
class ListEdit final : public QPlainTextEdit {
    Q_OBJECT
public:
    ListEdit(const QString& objectName, const QString& placeholder, QWidget* parent = nullptr);

protected:
    bool event(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void applyTheme();
};

}  // namespace stacknet::ui
