#pragma once

#include <QDialog>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace stacknet::ui {

class Banner;
class TextLabel;

/// The frame of every dialog: a title, words, content, an error line, buttons. Deletes itself when
/// closed; shown with open(), so that nothing waits for it.
class ModalDialog : public QDialog {
    Q_OBJECT
public:
    ModalDialog(const QString& title, const QString& objectName, QWidget* parent);

    /// Where content goes now.
    QVBoxLayout* body();
    /// Starts another page below; what is added from now on belongs to it.
    QWidget* beginPage();
    Banner* banner() const { return m_banner; }
    TextLabel* addText(const QString& text);
    /// A line that is there while the privacy mask is on: what follows shows amounts all the same.
    TextLabel* addAmountsNote();
    /// A labelled field; the label is the field's buddy and its accessible name.
    TextLabel* addField(const QString& label, QWidget* field, const QString& help = {});
    QPushButton* addButton(const QString& text, const QString& objectName, const QString& variant);
    /// At least so wide, in pixels at 100 % type, as far as the screen has room.
    void setRoom(int width);
    /// Puts another widget at the end of the row of buttons.
    void addWidget(QWidget* widget);

private:
    QVBoxLayout* m_pages;
    QVBoxLayout* m_body = nullptr;
    QHBoxLayout* m_buttons;
    Banner* m_banner;
};

}  // namespace stacknet::ui
