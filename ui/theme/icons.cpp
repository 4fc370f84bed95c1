#include "ui/theme/icons.h"

#include <array>

#include <QIconEngine>
#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QStringList>

#include "ui/theme/theme.h"

namespace stacknet::ui {
namespace {

/// Path data: M x y, L x y, C x1 y1 x2 y2 x y, O cx cy r (circle), R x y w h radius, Z.
const char* pathData(Glyph glyph) {
    switch (glyph) {
        case Glyph::Overview:
            return "R 3 3 8 10 1.5 R 14 3 7 6 1.5 R 14 12 7 9 1.5 R 3 16 8 5 1.5";
        case Glyph::Key:
            return "O 8 15 4.5 M 11.2 11.8 L 20 3 M 16 7 L 19 10 M 13 10 L 15 12";
        case Glyph::Work:
            return "R 5 5 14 14 2 R 9.5 9.5 5 5 1 M 9 2 L 9 5 M 15 2 L 15 5 M 9 19 L 9 22 M 15 19 "
                   "L 15 22 M 2 9 L 5 9 M 2 15 L 5 15 M 19 9 L 22 9 M 19 15 L 22 15";
        case Glyph::Logs:
            return "M 4 5 L 4.01 5 M 8 5 L 20 5 M 4 12 L 4.01 12 M 8 12 L 20 12 M 4 19 L 4.01 19 M "
                   "8 19 L 16 19";
        case Glyph::Copy:
            return "R 9 9 12 12 2 M 5 15 L 4.5 15 C 3.5 15 3 14.5 3 13.5 L 3 4.5 C 3 3.5 3.5 3 4.5 "
                   "3 L 13.5 3 C 14.5 3 15 3.5 15 4.5 L 15 5";
        case Glyph::Check:
            return "M 5 12.5 L 10 17.5 L 19.5 7";
        case Glyph::Warning:
            return "M 12 3.5 L 22 20.5 L 2 20.5 Z M 12 10 L 12 14.5 M 12 17.5 L 12.01 17.5";
        case Glyph::Info:
            return "O 12 12 9.5 M 12 11 L 12 17 M 12 7.5 L 12.01 7.5";
        case Glyph::Octagon:
            return "M 8 2.5 L 16 2.5 L 21.5 8 L 21.5 16 L 16 21.5 L 8 21.5 L 2.5 16 L 2.5 8 Z M 12 "
                   "7.5 L 12 13 M 12 16.5 L 12.01 16.5";
        case Glyph::Dot:
            return "O 12 12 4";
        case Glyph::Clock:
            return "O 12 12 9.5 M 12 6.5 L 12 12 L 16 14";
        case Glyph::Close:
            return "M 6 6 L 18 18 M 18 6 L 6 18";
        case Glyph::ChevronDown:
            return "M 6 9 L 12 15 L 18 9";
        case Glyph::ChevronRight:
            return "M 9 6 L 15 12 L 9 18";
        case Glyph::Lock:
            return "R 5 11 14 10 2 M 8 11 L 8 7.5 C 8 2.2 16 2.2 16 7.5 L 16 11";
        case Glyph::Unlock:
            return "R 5 11 14 10 2 M 8 11 L 8 7.5 C 8 3 14.5 2.5 15.7 6";
        case Glyph::Plus:
            return "M 12 5 L 12 19 M 5 12 L 19 12";
        case Glyph::Download:
            return "M 12 4 L 12 15 M 7 10.5 L 12 15.5 L 17 10.5 M 4 20 L 20 20";
        case Glyph::Refresh:
            return "M 20 12 C 20 21.5 4 21.5 4 12 C 4 3.5 15 1.5 19 8 M 19.5 3 L 19.5 8.5 L 14 8.5";
        case Glyph::Network:
            return "O 12 5 2.5 O 5 19 2.5 O 19 19 2.5 M 11 7.3 L 6.2 16.7 M 13 7.3 L 17.8 16.7 M "
                   "7.5 19 L 16.5 19";
        case Glyph::Search:
            return "O 10.5 10.5 6.5 M 15.5 15.5 L 21 21";
        case Glyph::Sun:
            return "O 12 12 4 M 12 2 L 12 4.5 M 12 19.5 L 12 22 M 2 12 L 4.5 12 M 19.5 12 L 22 12 "
                   "M "
                   "5 5 L 6.7 6.7 M 17.3 17.3 L 19 19 M 19 5 L 17.3 6.7 M 6.7 17.3 L 5 19";
        case Glyph::Moon:
            return "M 20 14.5 C 12 17.5 6.5 12 9.5 4 C 1.5 7 2.5 19.5 11 20.5 C 15 21 18.5 18.5 20 "
                   "14.5 Z";
        case Glyph::Columns:
            return "R 3 4 18 16 2 M 9 4 L 9 20 M 15 4 L 15 20";
        case Glyph::Table:
            return "R 3 4 18 16 2 M 3 10 L 21 10 M 3 15 L 21 15 M 10 10 L 10 20";
        case Glyph::Image:
            return "R 3 4 18 16 2 O 8.5 9.5 1.8 M 4 18 L 10 13 L 13 15.5 L 17 11.5 L 21 15";
        case Glyph::Command:
            return "M 5 7 L 10 12 L 5 17 M 12 18 L 19 18";
        case Glyph::Offline:
            return "M 3 3 L 21 21 M 5 12 C 7 10 9 9 11 8.8 M 19 12 C 18 11 17 10.3 16 9.8 M 8.5 "
                   "15.5 C 10.5 13.8 13.5 13.8 15.5 15.5 M 12 19 L 12.01 19";
        case Glyph::Shield:
            return "M 12 2.5 L 20 5.5 L 20 11 C 20 16.5 16.5 20 12 21.5 C 7.5 20 4 16.5 4 11 L 4 "
                   "5.5 Z M 8.5 12 L 11 14.5 L 15.5 9.5";
        case Glyph::Receipt:
            return "M 5 3 L 19 3 L 19 21.5 L 15.5 19.5 L 12 21.5 L 8.5 19.5 L 5 21.5 Z M 9 8 L 15 "
                   "8 "
                   "M 9 12.5 L 15 12.5";
        case Glyph::Plug:
            return "M 9 2.5 L 9 7 M 15 2.5 L 15 7 M 6 7 L 18 7 L 18 11 C 18 18 6 18 6 11 Z M 12 16 "
                   "L 12 21.5";
    }
    return "";
}

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
    painter.drawPath(parse(pathData(glyph)));
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
