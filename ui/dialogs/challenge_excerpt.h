#pragma once

#include <vector>

#include <QScrollArea>

#include "ui/dialogs/challenge_steps.h"

class QVBoxLayout;

namespace stacknet::ui {

class GlyphLabel;
class TextLabel;

/// The blocks of the log that decide a challenge, one a line: its hash, whether it hangs on the
/// block before it, and what it says of the transaction. The first line that does not hang
/// together is marked: from there on the excerpt proves nothing.
class ChallengeExcerpt final : public QScrollArea {
    Q_OBJECT
public:
    explicit ChallengeExcerpt(const QString& objectName, QWidget* parent = nullptr);
    /// Empty: nothing is shown at all.
    void showBlocks(const std::vector<LogBlockView>& blocks);
    int count() const { return m_shown; }
    /// Index of the first line that does not hang on the one before it; -1: none.
    int firstBreak() const { return m_firstBreak; }
    /// What a screen reader says of line `index`.
    QString lineText(int index) const;

private:
    struct Line {
        QWidget* box;
        GlyphLabel* glyph;
        TextLabel* title;
        TextLabel* hashes;
    };
    Line& line(std::size_t index);

    std::vector<Line> m_lines;
    QVBoxLayout* m_column;
    int m_shown = 0;
    int m_firstBreak = -1;
};

}  // namespace stacknet::ui
