#pragma once

#include <array>

#include <QStringList>
#include <QWidget>

class QPushButton;

namespace stacknet::ui {

class TextLabel;

inline constexpr int kWordCount = 24;

/// The 24 words of a Node Key in three columns of eight. Hidden until somebody asks for them, never
/// selectable and never copied; overwritten when the grid dies, as far as Qt lets us.
class WordGrid final : public QWidget {
    Q_OBJECT
public:
    explicit WordGrid(QWidget* parent = nullptr);
    ~WordGrid() override;

    /// The words with single spaces between them; the text given is wiped.
    void setWords(std::string&& words);
    const QStringList& words() const { return m_words; }
    void setShown(bool shown);
    bool isShown() const { return m_shown; }
    /// Somebody has looked at them.
    bool wasShown() const { return m_wasShown; }
    void wipe();

signals:
    void shownChanged(bool shown);

private:
    void apply();

    QStringList m_words;
    std::array<TextLabel*, kWordCount> m_labels{};
    QPushButton* m_show = nullptr;
    bool m_shown = false;
    bool m_wasShown = false;
};

}  // namespace stacknet::ui
