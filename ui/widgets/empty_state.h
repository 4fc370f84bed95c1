#pragma once

#include <QWidget>

#include "ui/theme/icons.h"

class QPushButton;

namespace stacknet::ui {

class TextLabel;

/// Why there is nothing here, in one sentence, and one thing to do about it.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    EmptyState(Glyph glyph, const QString& title, const QString& text, QWidget* parent = nullptr);
    void setText(const QString& title, const QString& text);
    /// The one action; empty text takes it away. Emits actionTriggered.
    void setAction(const QString& text, const QString& objectName);
    /// What "Copy details" copies, for errors; empty takes the button away.
    void setDetails(const QString& details);
    QString title() const;

signals:
    void actionTriggered();

private:
    TextLabel* m_title;
    TextLabel* m_text;
    QPushButton* m_action;
    QPushButton* m_copy;
    QString m_details;
};

/// A glyph of the theme as a widget.
class GlyphLabel final : public QWidget {
    Q_OBJECT
public:
    GlyphLabel(Glyph glyph, int size, Tone tone = Tone::Neutral, QWidget* parent = nullptr);
    void setGlyph(Glyph glyph, Tone tone);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Glyph m_glyph;
    Tone m_tone;
};

}  // namespace stacknet::ui
