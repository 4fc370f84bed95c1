#pragma once

#include <QWidget>

#include "ui/text/words.h"

class QHBoxLayout;

namespace stacknet::ui {

class TextLabel;

/// A labelled field with a line beneath it that says what is right or wrong with what was typed.
class SetupField final : public QWidget {
    Q_OBJECT
public:
    /// `objectName` names the field; the line beneath is objectName + "Note".
    SetupField(const QString& label, QWidget* field, const QString& objectName,
               QWidget* parent = nullptr);
    /// Help, a warning or what is wrong; a screen reader hears it with the field.
    void setNote(Tone tone, const QString& text);
    QString note() const;
    Tone tone() const { return m_tone; }
    void setLabel(const QString& label);
    /// A button behind the field.
    void addBeside(QWidget* widget);

private:
    QWidget* m_field;
    QHBoxLayout* m_row;
    TextLabel* m_name;
    TextLabel* m_note;
    Tone m_tone = Tone::Neutral;
};

}  // namespace stacknet::ui
