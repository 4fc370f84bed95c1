#pragma once

#include <vector>

#include <QTableView>

class QMenu;

namespace stacknet::ui {

/// The view inside our tables: whole rows, several at once, fixed row height of the density, a
/// header that stays, and a row menu on the right button, the menu key and Shift+F10.
class TableView final : public QTableView {
    Q_OBJECT
public:
    /// `name` is what screen readers call it.
    TableView(const QString& name, const QString& objectName, QWidget* parent = nullptr);

    /// Pixel widths of the columns at 100 % type; 0 takes what is left. Missing ones get a default.
    void setColumnWidths(const std::vector<int>& widths);
    /// Hides exactly these.
    void hideColumns(const std::vector<int>& columns);
    /// One checkable entry for each column; the first column always stays.
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

    std::vector<int> m_widths;
};

}  // namespace stacknet::ui
