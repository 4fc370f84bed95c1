#pragma once

#include <map>
#include <vector>

#include <QTableView>

class QMenu;

namespace stacknet::ui {

/// The view inside our tables: whole rows, several at once, fixed row height of the density, a
/// header that stays, and a row menu on the right button, the menu key and Shift+F10. Which columns
/// a person shows and in which order is kept for the next start, by the object name.
class TableView final : public QTableView {
    Q_OBJECT
public:
    /// `name` is what screen readers call it.
    TableView(const QString& name, const QString& objectName, QWidget* parent = nullptr);

    /// Pixel widths of the columns at 100 % type; 0 takes what is left. Missing ones get a default.
    void setColumnWidths(const std::vector<int>& widths);
    /// Hides exactly these, but for the columns that a person has shown or hidden.
    void hideColumns(const std::vector<int>& columns);
    void setModel(QAbstractItemModel* model) override;
    /// One checkable entry for each column, and the way back; the first column always stays.
    void fillColumnsMenu(QMenu* menu);
    void layoutColumns();
    /// The selected rows (every loaded row where none is), visible columns, exact values, amounts
    /// hidden while the privacy mask is on; parted by tabs and line ends. `rows` gets how many.
    QString selectedText(int& rows) const;
    int selectedCount() const;

signals:
    /// Where the menu should open, in coordinates of the viewport.
    void rowMenuRequested(const QPoint& at);
    void copyRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void applyDensity();
    void applyHidden();
    void keepColumns() const;
    void takeKeptColumns();
    void forgetColumns();

    std::vector<int> m_widths;
    std::vector<int> m_hidden;     ///< by the program
    std::map<int, bool> m_chosen;  ///< by a person: column, shown
    bool m_moving = false;         ///< by the program
};

}  // namespace stacknet::ui
