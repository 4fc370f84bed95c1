#pragma once

#include <vector>

#include <QWidget>

#include "ui/text/words.h"

class QGridLayout;

namespace stacknet::ui {

class StatusPill;
class TextLabel;

/// Lines of a state, what it is of, and a sentence about it.
class PrivacyRows final : public QWidget {
    Q_OBJECT
public:
    struct Row {
        Label state;
        QString name;
        QString text;
    };
    explicit PrivacyRows(const QString& objectName, QWidget* parent = nullptr);
    void setRows(const std::vector<Row>& rows);

private:
    struct Line {
        StatusPill* state;
        TextLabel* name;
        TextLabel* text;
    };
    void addLine();

    QGridLayout* m_grid;
    std::vector<Line> m_lines;
};

}  // namespace stacknet::ui
