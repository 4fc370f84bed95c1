#pragma once

#include <vector>

#include <QWidget>

#include "core/base/secret.h"

class QCompleter;
class QLabel;
class QLineEdit;

namespace stacknet::ui {

/// Completes words of the whole list, so that it helps to type and never tells which is right.
QCompleter* wordCompleter(const std::vector<std::string>& list, QObject* parent);

/// 24 words in 3 columns of 8, numbered down. Cannot be selected or copied: they belong on paper.
class SetupWordGrid final : public QWidget {
    Q_OBJECT
public:
    explicit SetupWordGrid(QWidget* parent = nullptr);
    ~SetupWordGrid() override;
    /// Words with one space between them; empty takes them off the screen.
    void setWords(const SecretBytes& words);

private:
    std::vector<QLabel*> m_words;
};

/// The same grid to type into. What is pasted into one field fills the following ones.
class SetupWordEntry final : public QWidget {
    Q_OBJECT
public:
    explicit SetupWordEntry(const std::vector<std::string>& list, QWidget* parent = nullptr);
    ~SetupWordEntry() override;
    /// Fields that hold something.
    int filled() const;
    /// Number (from 1) of the first field whose word is not in the list and is not being typed any
    /// more; 0: none.
    int firstUnknown() const;
    /// All 24 with one space between them; empty while one is missing or unknown.
    SecretBytes words() const;
    void setFocusFirst();

signals:
    void changed();

private:
    void spread(std::size_t from, const QString& text);
    bool known(const QString& word) const;

    const std::vector<std::string>& m_list;
    std::vector<QLineEdit*> m_edits;
    bool m_spreading = false;
};

}  // namespace stacknet::ui
