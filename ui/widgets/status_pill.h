#pragma once

#include <QWidget>

#include "ui/text/words.h"
#include "ui/theme/icons.h"

class QPainter;

namespace stacknet::ui {

/// Icon, word and tint: one state. Says itself to screen readers.
class StatusPill final : public QWidget {
    Q_OBJECT
public:
    explicit StatusPill(QWidget* parent = nullptr);
    void setLabel(const Label& label);
    void setGlyph(Glyph glyph);
    const QString& text() const { return m_label.text; }
    Tone tone() const { return m_label.tone; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Label m_label;
    Glyph m_glyph = Glyph::Dot;
    bool m_ownGlyph = false;
};

/// Paints a pill's look into `rect`, left-aligned; used by table cells too.
void paintPill(QPainter& painter, const QRect& rect, const Label& label, const QFont& font,
               Glyph glyph);
int pillWidth(const Label& label, const QFont& font);

}  // namespace stacknet::ui
