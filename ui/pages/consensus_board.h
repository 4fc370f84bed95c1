#pragma once

#include <vector>

#include <QAbstractButton>

#include "core/api/consensus_info.h"

class QVBoxLayout;

namespace stacknet::ui {

class TextLabel;

/// One challenge as a card: who is accused, where, by whom. Opens by click, Enter and Space.
class ChallengeCard final : public QAbstractButton {
    Q_OBJECT
public:
    explicit ChallengeCard(QWidget* parent = nullptr);
    void showChallenge(const api::ChallengeInfo& challenge);
    const std::string& id() const { return m_id; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    std::string m_id;
    QString m_title;
    QStringList m_lines;
    int m_tone = 0;
    bool m_against = false;
};

/// Challenges in three columns, by how far they are: open, upheld, rejected.
class ChallengeBoard final : public QWidget {
    Q_OBJECT
public:
    /// Cards shown in a column; the rest is counted and stands in the table.
    static constexpr std::size_t kCardsMax = 8;

    explicit ChallengeBoard(QWidget* parent = nullptr);
    void showChallenges(const std::vector<api::ChallengeInfo>& challenges);
    /// Cards in column 0 open, 1 upheld, 2 rejected.
    int cards(int column) const;

signals:
    void opened(const QString& id);

private:
    struct Column {
        TextLabel* title = nullptr;
        TextLabel* none = nullptr;
        TextLabel* more = nullptr;
        QVBoxLayout* place = nullptr;
        std::vector<ChallengeCard*> cards;
    };
    void fill(Column& column, const std::vector<const api::ChallengeInfo*>& list,
              const QString& name);

    Column m_columns[3];
};

}  // namespace stacknet::ui
