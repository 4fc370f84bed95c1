#pragma once

#include <functional>
#include <vector>

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace stacknet::ui {

/// Ctrl+K: type a part of a name, Enter does it. Pages, Node Keys, actions, themes.
class CommandPalette final : public QDialog {
    Q_OBJECT
public:
    struct Entry {
        QString text;
        QString hint;
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
};

}  // namespace stacknet::ui
