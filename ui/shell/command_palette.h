#pragma once

#include <functional>
#include <optional>
#include <vector>

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace stacknet::ui {

class TextLabel;

/// How well the letters of `needle` are found in `text`, in order; higher is better, none: not at
/// all. Beginnings of words and letters side by side count more: "nk" finds "Node Keys" first.
std::optional<int> fuzzyScore(const QString& text, const QString& needle);

/// Ctrl+K: type a part of a name, Enter does it. Pages, Node Keys, actions, settings; best first.
/// Up, Down, PageUp and PageDown move while one types.
class CommandPalette final : public QDialog {
    Q_OBJECT
public:
    struct Entry {
        QString text;
        QString hint;  ///< what kind it is, or its keys
        std::function<void()> run;
    };
    CommandPalette(std::vector<Entry> entries, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter(const QString& needle);
    void runCurrent();

    std::vector<Entry> m_entries;
    QLineEdit* m_edit;
    QListWidget* m_list;
    TextLabel* m_none;
};

}  // namespace stacknet::ui
