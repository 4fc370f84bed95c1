#pragma once

#include <array>

#include <QStringList>
#include <QWidget>

class QLineEdit;

namespace stacknet::ui {

class TextLabel;

inline constexpr int kCheckedWords = 3;
inline constexpr int kWrongChecksMax = 3;

/// Whether somebody has written the words down: three random places, typed from the paper. Every
/// word of the list is offered while one types, so that clicking alone does not find them.
class WordCheck final : public QWidget {
    Q_OBJECT
public:
    explicit WordCheck(QWidget* parent = nullptr);

    /// Asks for three other places of these words. They are not kept: only a digest of each.
    void begin(const QStringList& words);
    /// Which are asked for, from 1, rising.
    const std::array<int, kCheckedWords>& places() const { return m_places; }
    /// All three have something typed.
    bool isComplete() const;
    void check();

signals:
    void changed();
    void passed();
    /// Wrong for the third time: the words should be shown again.
    void failed();

private:
    QByteArray digestOf(const QString& word) const;

    std::array<int, kCheckedWords> m_places{};
    std::array<QByteArray, kCheckedWords> m_right{};
    QByteArray m_salt;
    std::array<TextLabel*, kCheckedWords> m_names{};
    std::array<QLineEdit*, kCheckedWords> m_edits{};
    TextLabel* m_verdict = nullptr;
    int m_wrong = 0;
};

/// A line edit's completer over the whole list of words.
void completeWords(QLineEdit* edit);
/// Whether it is one of the 2,048 words.
bool isListedWord(const QString& word);

}  // namespace stacknet::ui
