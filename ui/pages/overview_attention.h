#pragma once

#include <vector>

#include "ui/pages/headline.h"
#include "ui/widgets/card.h"

class QPushButton;
class QVBoxLayout;

namespace stacknet::ui {

class EmptyState;
class GlyphLabel;
class TextLabel;

/// What wants attention, as lines with a button each. A line stays the same widget for as long as
/// what it is about wants attention, so that news takes neither the focus nor a pressed button.
class AttentionCard final : public Card {
    Q_OBJECT
public:
    explicit AttentionCard(QWidget* parent = nullptr);
    /// `known`: an empty list says that nothing is wrong, rather than that nothing is known.
    void setList(const std::vector<Attention>& list, bool known);

signals:
    void navigate(const QString& page, const QString& subject);

private:
    struct Row {
        QWidget* box = nullptr;
        GlyphLabel* glyph = nullptr;
        TextLabel* words = nullptr;
        QPushButton* action = nullptr;
        Attention shown;
    };
    Row makeRow();
    void fill(Row& row, const Attention& item, int number);
    void pressed(const QPushButton* action);

    QVBoxLayout* m_lines;
    std::vector<Row> m_rows;
    EmptyState* m_nothing;
    EmptyState* m_unknown;
};

}  // namespace stacknet::ui
