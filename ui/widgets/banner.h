#pragma once

#include <functional>

#include <QFrame>

#include "ui/text/words.h"

class QPushButton;

namespace stacknet::ui {

class TextLabel;

/// A message across the width: icon, sentence, an action or two, and "Copy details" for errors.
class Banner final : public QFrame {
    Q_OBJECT
public:
    explicit Banner(QWidget* parent = nullptr);
    void say(Tone tone, const QString& sentence, const QString& nextStep = {});
    /// What went wrong, what to do, and to copy: errorDetails().
    void sayError(const Error& error);
    void setAction(const QString& text, std::function<void()> action);
    /// Beside the action, a quieter one; empty text: none.
    void setSecondAction(const QString& text, std::function<void()> action);
    void setClosable(bool closable);
    QString sentence() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone = Tone::Info;
    QString m_details;
    QString m_correlation;  ///< of the error that is shown
    TextLabel* m_sentence;
    TextLabel* m_nextStep;
    QPushButton* m_action;
    QPushButton* m_second;
    QPushButton* m_log;
    QPushButton* m_copy;
    QPushButton* m_close;
    std::function<void()> m_run;
    std::function<void()> m_runSecond;
};

/// The diagonal stripes that mark a network which is not the real one. On every page.
class StripedBanner final : public QFrame {
    Q_OBJECT
public:
    explicit StripedBanner(QWidget* parent = nullptr);
    void setText(const QString& strong, const QString& rest);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void applyScale();

    QString m_strong;
    QString m_rest;
};

}  // namespace stacknet::ui
