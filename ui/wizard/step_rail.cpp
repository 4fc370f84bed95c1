#include "ui/wizard/step_rail.h"

#include <QBoxLayout>
#include <QPainter>

#include "ui/theme/icons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr int kWidth = 232;
constexpr int kGlyph = 18;
constexpr int kIcon = 40;

}  // namespace

StepRail::StepRail(const QStringList& names, QWidget* parent) : QWidget(parent), m_names(names) {
    setObjectName(QStringLiteral("stepRail"));
    setFixedWidth(kWidth);
    auto* icon = new QLabel;
    icon->setPixmap(appIconPixmap(kIcon));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::k5, space::k5, space::k4, space::k5);
    column->setSpacing(space::k3);
    column->addWidget(icon);
    column->addWidget(new TextLabel(tr("Stacknet Console"), TextRole::Title));
    m_position = new TextLabel({}, TextRole::Caption, Tone::Neutral);
    m_position->setObjectName(QStringLiteral("stepPosition"));
    column->addWidget(m_position);
    column->addSpacing(space::k3);
    for (const auto& name : names) {
        auto* glyph = new GlyphLabel(Glyph::Dot, kGlyph);
        auto* label = new TextLabel(name);
        auto* line = new QHBoxLayout;
        line->setSpacing(space::k2);
        line->addWidget(glyph);
        line->addWidget(label, 1);
        column->addLayout(line);
        m_lines.push_back({glyph, label});
    }
    column->addStretch(1);
}

void StepRail::setState(int current, const std::vector<bool>& skipped) {
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const int step = static_cast<int>(i) + 1;
        auto& line = m_lines[i];
        line.name->setRole(step == current ? TextRole::Strong : TextRole::Body);
        line.name->setInk(step == current ? std::nullopt : std::optional(Tone::Neutral));
        line.name->setEnabled(!skipped[i]);
        if (skipped[i])
            line.glyph->setGlyph(Glyph::Dot, Tone::Neutral);
        else if (step < current)
            line.glyph->setGlyph(Glyph::Check, Tone::Ok);
        else if (step == current)
            line.glyph->setGlyph(Glyph::ChevronRight, Tone::Accent);
        else
            line.glyph->setGlyph(Glyph::Dot, Tone::Neutral);
    }
    m_position->setText(tr("Step %1 of %2").arg(current).arg(m_lines.size()));
    setAccessibleName(m_position->text() + QStringLiteral(": ") + m_names.value(current - 1));
}

void StepRail::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens().surface);
    painter.fillRect(layoutDirection() == Qt::RightToLeft ? QRect(0, 0, 1, height())
                                                          : QRect(width() - 1, 0, 1, height()),
                     tokens().border);
}

}  // namespace stacknet::ui
