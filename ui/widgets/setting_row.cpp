#include "ui/widgets/setting_row.h"

#include <utility>

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QSignalBlocker>
#include <QSpinBox>

#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr int kEditorWidth = 260;

}  // namespace

SettingRow::SettingRow(Spec spec, QWidget* parent) : QWidget(parent), m_spec(std::move(spec)) {
    auto* title = new TextLabel(m_spec.title, TextRole::Strong);
    auto* help = new TextLabel(m_spec.help, TextRole::Caption, Tone::Neutral);
    help->setWordWrap(true);
    help->setVisible(!m_spec.help.isEmpty());
    m_note = new TextLabel({}, TextRole::Caption, Tone::Warn);
    m_note->setObjectName(QStringLiteral("settingNote_") + m_spec.key);
    m_note->setWordWrap(true);
    m_note->hide();
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(title);
    words->addWidget(help);
    words->addWidget(m_note);
    m_editor = buildEditor();
    m_editor->setObjectName(QStringLiteral("setting_") + m_spec.key);
    m_editor->setAccessibleName(m_spec.title);
    m_editor->setAccessibleDescription(m_spec.help);
    title->setBuddy(m_editor);
    m_reset = new QPushButton(tr("Reset"));
    m_reset->setObjectName(QStringLiteral("settingReset_") + m_spec.key);
    m_reset->setProperty("variant", QStringLiteral("ghost"));
    m_reset->setAccessibleName(tr("Reset %1").arg(m_spec.title));
    auto policy = m_reset->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(policy);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_tried = m_fallback;
        if (auto* edit = qobject_cast<QLineEdit*>(m_editor)) edit->setModified(false);
        emit chosen(m_fallback);
    });
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, space::k2, 0, space::k2);
    row->setSpacing(space::k3);
    row->addLayout(words, 1);
    row->addWidget(m_editor, 0, Qt::AlignVCenter);
    row->addWidget(m_reset, 0, Qt::AlignVCenter);
}

QWidget* SettingRow::buildEditor() {
    if (m_spec.text) {
        auto* edit = new QLineEdit;
        edit->setFixedWidth(kEditorWidth);
        if (m_spec.digits)
            edit->setValidator(new QRegularExpressionValidator(
                QRegularExpression(QStringLiteral("\\d{0,20}")), edit));
        connect(edit, &QLineEdit::editingFinished, this, [this, edit] { edited(edit->text()); });
        return edit;
    }
    switch (m_spec.kind) {
        case SettingKind::Switch: {
            auto* box = new QCheckBox;
            connect(box, &QCheckBox::toggled, this, [this](bool on) {
                edited(on ? QStringLiteral("true") : QStringLiteral("false"));
            });
            return box;
        }
        case SettingKind::Number: {
            auto* spin = new QSpinBox;
            spin->setRange(m_spec.least, m_spec.most);
            spin->setKeyboardTracking(false);
            connect(spin, &QSpinBox::valueChanged, this,
                    [this](int number) { edited(QString::number(number)); });
            return spin;
        }
        case SettingKind::Choice:
            break;
    }
    auto* combo = new QComboBox;
    for (qsizetype i = 0; i < m_spec.choices.size(); ++i)
        combo->addItem(m_spec.choiceTitles.value(i), m_spec.choices[i]);
    connect(combo, &QComboBox::currentIndexChanged, this,
            [this, combo] { edited(combo->currentData().toString()); });
    return combo;
}

void SettingRow::edited(const QString& value) {
    // After a refusal the old value is a choice too: it takes the refusal away.
    if (value == m_shown && !(m_wrong && value != m_tried)) return;
    m_tried = value;
    emit chosen(value);
}

void SettingRow::show(const QString& value, const QString& fallback) {
    m_fallback = fallback;
    m_reset->setVisible(m_wrong || value != fallback);
    if (value == m_shown && m_shown == this->value()) return;
    const QSignalBlocker quiet(m_editor);
    if (auto* edit = qobject_cast<QLineEdit*>(m_editor)) {
        if (edit->hasFocus() && edit->isModified()) return;
        edit->setText(value);
    } else if (auto* box = qobject_cast<QCheckBox*>(m_editor)) {
        box->setChecked(value == QLatin1String("true"));
    } else if (auto* spin = qobject_cast<QSpinBox*>(m_editor)) {
        spin->setValue(value.toInt());
    } else if (auto* combo = qobject_cast<QComboBox*>(m_editor)) {
        combo->setCurrentIndex(combo->findData(value));
    }
    m_shown = value;
}

QString SettingRow::value() const {
    if (const auto* edit = qobject_cast<QLineEdit*>(m_editor)) return edit->text();
    if (const auto* box = qobject_cast<QCheckBox*>(m_editor))
        return box->isChecked() ? QStringLiteral("true") : QStringLiteral("false");
    if (const auto* spin = qobject_cast<QSpinBox*>(m_editor)) return QString::number(spin->value());
    return qobject_cast<QComboBox*>(m_editor)->currentData().toString();
}

void SettingRow::say(const QString& sentence, bool wrong) {
    m_note->setInk(wrong ? Tone::Danger : Tone::Warn);
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
    m_wrong = wrong && !sentence.isEmpty();
    m_reset->setVisible(m_wrong || m_shown != m_fallback);
}

bool SettingRow::matches(const QString& needle) const {
    return m_spec.title.contains(needle, Qt::CaseInsensitive) ||
           m_spec.help.contains(needle, Qt::CaseInsensitive) ||
           m_spec.key.contains(needle, Qt::CaseInsensitive);
}

}  // namespace stacknet::ui
