#include "ui/widgets/strength_meter.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPainter>

#include "ui/text/passphrase_strength.h"
#include "ui/widgets/secret_field.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr int kStepWidth = 40;
constexpr int kStepHeight = 4;
constexpr int kSteps = 4;

}  // namespace

StrengthMeter::StrengthMeter(SecretField* field, QWidget* parent)
    : QWidget(parent), m_field(field), m_word(new TextLabel({}, TextRole::Caption)) {
    setObjectName(QStringLiteral("strengthMeter"));
    m_word->setObjectName(QStringLiteral("strengthWord"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addSpacing(kSteps * (kStepWidth + space::k1) + space::k2);  // the steps are painted there
    row->addWidget(m_word);
    row->addStretch(1);
    setMinimumHeight(m_word->sizeHint().height() + 2);
    connect(field, &SecretField::changed, this, &StrengthMeter::measure);
}

QString StrengthMeter::word() const {
    return m_word->text();
}

void StrengthMeter::measure() {
    const QString typed = m_field->edit()->text();
    const Label label = passphraseLabel(passphraseBits(typed));
    m_steps = typed.isEmpty()              ? 0
              : label.tone == Tone::Danger ? 1
              : label.tone == Tone::Warn   ? 2
              : label.tone == Tone::Info   ? 3
                                           : kSteps;
    m_word->setText(typed.isEmpty() ? QString() : label.text);
    m_word->setInk(label.tone);
    m_field->edit()->setAccessibleDescription(typed.isEmpty() ? QString()
                                                              : tr("Strength: %1").arg(label.text));
    update();
}

void StrengthMeter::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setPen(Qt::NoPen);
    const Tone tones[] = {Tone::Danger, Tone::Warn, Tone::Info, Tone::Ok};
    for (int step = 0; step < kSteps; ++step) {
        const bool filled = step < m_steps;
        painter.setBrush(filled ? tokens().tone(tones[m_steps - 1]) : tokens().border);
        QRect bar(step * (kStepWidth + space::k1), (height() - kStepHeight) / 2, kStepWidth,
                  kStepHeight);
        if (layoutDirection() == Qt::RightToLeft) bar.moveRight(width() - bar.left());
        painter.drawRect(bar);
    }
}

}  // namespace stacknet::ui
