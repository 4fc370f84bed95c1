#pragma once

#include <QStringList>
#include <QWidget>

#include "ui/bridge/console_settings.h"

class QPushButton;

namespace stacknet::ui {

class TextLabel;

/// One setting: name, explanation, an editor, and what differs from the default with a button that
/// goes back to it. Knows nothing of where the value is kept.
class SettingRow final : public QWidget {
    Q_OBJECT
public:
    struct Spec {
        QString key;
        QString title;
        QString help;
        SettingKind kind = SettingKind::Switch;
        bool text = false;    ///< a free text instead of `kind`
        QStringList choices;  ///< stable words
        QStringList choiceTitles;
        int least = 0;
        int most = 0;
        bool digits = false;  ///< a free text that holds a whole number
    };
    explicit SettingRow(Spec spec, QWidget* parent = nullptr);

    const QString& key() const { return m_spec.key; }
    /// Shows a value without telling anybody. What a person is typing stays.
    void show(const QString& value, const QString& fallback);
    /// A sentence below: a refusal (then also the value as it was can be chosen again), or that a
    /// restart is needed. Empty hides it.
    void say(const QString& sentence, bool wrong);
    /// Whether name, explanation or key have the words.
    bool matches(const QString& needle) const;
    /// What the row shows now.
    QString value() const;

signals:
    /// A person chose or finished typing `value`.
    void chosen(const QString& value);

private:
    QWidget* buildEditor();
    void edited(const QString& value);

    Spec m_spec;
    QWidget* m_editor = nullptr;
    QPushButton* m_reset;
    TextLabel* m_note;
    QString m_fallback;
    QString m_shown;
    QString m_tried;       ///< chosen last
    bool m_wrong = false;  ///< what was chosen last was refused
};

}  // namespace stacknet::ui
