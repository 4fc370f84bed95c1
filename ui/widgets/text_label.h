#pragma once

#include <optional>

#include <QLabel>

#include "ui/text/words.h"
#include "ui/theme/theme.h"

namespace stacknet::ui {

/// A label in a type size and ink of the theme; follows theme changes. Text is plain, never HTML.
class TextLabel : public QLabel {
    Q_OBJECT
public:
    explicit TextLabel(const QString& text = {}, TextRole role = TextRole::Body,
                       std::optional<Tone> ink = std::nullopt, QWidget* parent = nullptr);
    /// No tone: the text colour. Neutral: muted.
    void setInk(std::optional<Tone> ink);
    void setRole(TextRole role);
    void setText(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// Begins where the language does: QLabel itself goes by the script of the words.
    void mirror();
    /// Layouts with alignment or stretch forget the height of wrapped text; the label does not.
    void fitHeight();
    void applyTheme();

    TextRole m_role;
    std::optional<Tone> m_ink;
    bool m_mirrored = false;
};

/// One line that gives way in the middle when there is no room; the whole text is the tool tip.
class ElidedLabel final : public TextLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(const QString& text = {}, TextRole role = TextRole::Body,
                         std::optional<Tone> ink = std::nullopt, QWidget* parent = nullptr);
    void setFullText(const QString& text);
    const QString& fullText() const { return m_full; }
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void elide();
    QString m_full;
};

}  // namespace stacknet::ui
