#pragma once

#include <functional>

#include <QFrame>
#include <QTimer>

class QPushButton;

namespace stacknet::ui {

class TextLabel;

inline constexpr int kUndoMs = 10'000;

/// "It is done. Undo": for what can be taken back, instead of a question before it. Hidden until it
/// offers something and again after kUndoMs.
class UndoBar final : public QFrame {
    Q_OBJECT
public:
    explicit UndoBar(QWidget* parent = nullptr);
    /// Takes the place of what was offered before, which stays done.
    void offer(const QString& sentence, std::function<void()> undo);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void close();

    TextLabel* m_sentence;
    QPushButton* m_undo;
    QPushButton* m_dismiss;
    std::function<void()> m_action;
    QTimer m_over;
};

}  // namespace stacknet::ui
