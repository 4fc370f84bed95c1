#include "ui/theme/icons.h"

#include <array>

#include <QIconEngine>
#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QStringList>

#include "ui/theme/glyph_paths.h"
#include "ui/theme/theme.h"

namespace stacknet::ui {
namespace {

QPainterPath parse(const char* data) {
    const auto words = QString::fromLatin1(data).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QPainterPath path;
    qsizetype at = 0;
    const auto number = [&] { return at < words.size() ? words[at++].toDouble() : 0.0; };
    while (at < words.size()) {
        const QChar verb = words[at++].front();
        if (verb == QLatin1Char('M')) {
            const double x = number();
            path.moveTo(x, number());
        } else if (verb == QLatin1Char('L')) {
            const double x = number();
            path.lineTo(x, number());
        } else if (verb == QLatin1Char('C')) {
            std::array<double, 6> c{};
            for (auto& value : c) value = number();
            path.cubicTo(c[0], c[1], c[2], c[3], c[4], c[5]);
        } else if (verb == QLatin1Char('O')) {
            const double x = number();
            const double y = number();
            const double r = number();
            path.addEllipse(QPointF(x, y), r, r);
        } else if (verb == QLatin1Char('R')) {
            std::array<double, 5> r{};
            for (auto& value : r) value = number();
            path.addRoundedRect(QRectF(r[0], r[1], r[2], r[3]), r[4], r[4]);
        } else if (verb == QLatin1Char('Z')) {
            path.closeSubpath();
        }
    }
    return path;
}

class GlyphEngine final : public QIconEngine {
public:
    GlyphEngine(Glyph glyph, Tone tone) : m_glyph(glyph), m_tone(tone) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const auto& t = tokens();
        QColor color = m_tone == Tone::Neutral ? t.muted : t.tone(m_tone);
        if (mode == QIcon::Disabled) color = t.border;
        if (mode == QIcon::Selected) color = t.onAccent;
        paintGlyph(*painter, m_glyph, rect, color);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new GlyphEngine(m_glyph, m_tone); }

private:
    Glyph m_glyph;
    Tone m_tone;
};

}  // namespace

void paintGlyph(QPainter& painter, Glyph glyph, const QRectF& rect, const QColor& color) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = std::min(rect.width(), rect.height());
    painter.translate(rect.center() - QPointF(side / 2, side / 2));
    painter.scale(side / 24.0, side / 24.0);
    // 1.5 px at 16 px: thin enough to be calm, thick enough to be seen.
    const double width = side < 20 ? 2.25 : 1.9;
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(glyph == Glyph::Dot ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawPath(parse(glyphPath(glyph)));
    painter.restore();
}

QIcon glyphIcon(Glyph glyph, Tone tone) {
    return QIcon(new GlyphEngine(glyph, tone));
}

Glyph toneGlyph(Tone tone) {
    switch (tone) {
        case Tone::Ok:
            return Glyph::Check;
        case Tone::Warn:
            return Glyph::Warning;
        case Tone::Danger:
            return Glyph::Octagon;
        case Tone::Info:
            return Glyph::Info;
        case Tone::Accent:
        case Tone::Neutral:
            break;
    }
    return Glyph::Dot;
}

QPixmap appIconPixmap(int size) {
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size / 64.0, size / 64.0);
    QLinearGradient ground(0, 0, 64, 64);
    ground.setColorAt(0, QColor(0x2A74DE));
    ground.setColorAt(1, QColor(0x0B3F8C));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(2, 2, 60, 60), 14, 14);
    // Three stacked layers: the ledger; the top one bright, the others fading into the ground.
    const std::array<double, 3> lifts{40, 31, 22};
    const std::array<int, 3> alphas{110, 175, 255};
    for (std::size_t i = 0; i < lifts.size(); ++i) {
        const double y = lifts[i];
        QPainterPath layer;
        layer.moveTo(32, y - 9.5);
        layer.lineTo(51, y);
        layer.lineTo(32, y + 9.5);
        layer.lineTo(13, y);
        layer.closeSubpath();
        painter.setBrush(QColor(255, 255, 255, alphas[i]));
        painter.setPen(QPen(QColor(0x0F4A9E), 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(layer);
    }
    return pixmap;
}

}  // namespace stacknet::ui
