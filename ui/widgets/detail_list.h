#pragma once

#include <vector>

#include <QWidget>

class QGridLayout;

namespace stacknet::ui {

class ElidedLabel;
class TextLabel;
class CopyButton;

/// Names and values under each other; long ids give way in the middle and can be copied whole.
class DetailList final : public QWidget {
    Q_OBJECT
public:
    struct Row {
        QString name;
        QString value;
        bool copyable = false;
        bool mono = false;    ///< an id or a path: fixed pitch, left to right in every language
        bool amount = false;  ///< hidden by the privacy mask
    };
    explicit DetailList(const QString& objectName, QWidget* parent = nullptr);
    void setRows(const std::vector<Row>& rows);
    /// What is shown for the name: the mask while it hides the amount.
    QString value(const QString& name) const;

private:
    struct Line {
        TextLabel* name;
        ElidedLabel* value;
        CopyButton* copy;
    };
    void addLine();
    void showRows();

    QGridLayout* m_grid;
    std::vector<Line> m_lines;
    std::vector<Row> m_rows;
};

}  // namespace stacknet::ui
