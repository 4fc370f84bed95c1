#pragma once

#include <QWidget>

namespace stacknet::ui {

class TextLabel;

/// A labelled field with one line below it: help while all is well, else what is wrong with what
/// was typed. The label is the field's buddy; the line is its accessible description.
class FormField final : public QWidget {
    Q_OBJECT
public:
    /// The line below gets the field's objectName + "Note".
    FormField(const QString& label, QWidget* field, const QString& help = {},
              QWidget* parent = nullptr);
    /// Empty: nothing is wrong.
    void setFault(const QString& sentence);
    const QString& fault() const { return m_fault; }
    void setHelp(const QString& help);

private:
    void showNote();

    QWidget* m_field;
    TextLabel* m_note;
    QString m_help;
    QString m_fault;
};

}  // namespace stacknet::ui
