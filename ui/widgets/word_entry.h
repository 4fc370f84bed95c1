#pragma once

#include <array>
#include <string>

#include <QWidget>

class QLineEdit;

namespace stacknet::ui {

class TextLabel;

/// 24 fields for the words of a Node Key, four columns of six. Offers the list while one types,
/// marks what is not in it, and takes all 24 at once when they are pasted into any field.
class WordEntry final : public QWidget {
    Q_OBJECT
public:
    explicit WordEntry(QWidget* parent = nullptr);
    ~WordEntry() override;

    /// All 24 are there and in the list; whether they belong together the engine says.
    bool isComplete() const;
    /// The words with single spaces between them; the fields stay until clear().
    std::string words() const;
    void clear();

signals:
    void changed();

private:
    void fieldChanged(std::size_t field);
    void spread(const QString& text);
    void sayProblem();

    std::array<QLineEdit*, 24> m_fields{};
    TextLabel* m_problem;
};

}  // namespace stacknet::ui
