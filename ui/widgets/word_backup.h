#pragma once

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace stacknet::ui {

class TextLabel;
class WordCheck;
class WordGrid;

/// Writing the words of a new key down: shows them, then asks for three of them. Three wrong
/// answers show them again. May be put off.
class WordBackup final : public QWidget {
    Q_OBJECT
public:
    explicit WordBackup(QWidget* parent = nullptr);
    /// Begins with these words; the text given is wiped.
    void begin(std::string&& words);
    /// Overwrites the words.
    void wipe();

signals:
    /// The three words were right.
    void verified();
    /// Not now.
    void putOff();

private:
    void showGrid(const QString& why);
    void showCheck();

    QStackedWidget* m_steps;
    WordGrid* m_grid;
    WordCheck* m_check;
    TextLabel* m_why;
    QPushButton* m_next;
    QPushButton* m_confirm;
};

}  // namespace stacknet::ui
