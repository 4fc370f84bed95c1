#pragma once

#include <QWidget>

namespace stacknet::ui {

class SecretField;
class TextLabel;

/// How hard the passphrase in a field is to guess: four steps and a word.
class StrengthMeter final : public QWidget {
    Q_OBJECT
public:
    explicit StrengthMeter(SecretField* field, QWidget* parent = nullptr);
    /// The word shown; empty while nothing is typed.
    QString word() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void measure();

    SecretField* m_field;
    TextLabel* m_word;
    int m_steps = 0;  ///< 0 to 4
};

}  // namespace stacknet::ui
