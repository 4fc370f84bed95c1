#pragma once

#include <QWidget>

namespace stacknet::ui {

class TextLabel;

/// A field of a form with its name above, and below it help and what is wrong.
struct AlertFormField {
    QWidget* box = nullptr;
    TextLabel* name = nullptr;
    TextLabel* note = nullptr;
    TextLabel* fault = nullptr;  ///< objectName: the field's with "Fault"; hidden when it is right

    void setFault(bool wrong, const QString& text) const;
};

/// Empty `help`: no note is shown.
AlertFormField formField(const QString& name, QWidget* field, const QString& help = {});
/// Two of them side by side.
QWidget* formRow(QWidget* left, QWidget* right);

}  // namespace stacknet::ui
