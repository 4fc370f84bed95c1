#pragma once

#include "ui/bridge/node_bridge.h"
#include "ui/pages/staking_words.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace stacknet::ui {

class DetailList;
class EmptyState;
class StatusPill;
class TextLabel;

/// One rule: its share, what it would cost now, and the last time it came close.
class RuleTile final : public QWidget {
    Q_OBJECT
public:
    RuleTile(const QString& title, const QString& meaning, const QString& objectName,
             QWidget* parent = nullptr);
    void showRule(std::uint32_t bps, std::uint64_t tokens, const NearMiss& miss,
                  std::int64_t nowMs);

private:
    TextLabel* m_share;
    TextLabel* m_cost;
    TextLabel* m_miss;
};

/// The three rules of slashing, with numbers of api::StakeRules and api::previewOf().
class ExposureCard final : public Card {
    Q_OBJECT
public:
    explicit ExposureCard(QWidget* parent = nullptr);
    void refresh(const api::Snapshot& now, std::int64_t nowMs);

private:
    RuleTile* m_disagreement;
    RuleTile* m_spotCheck;
    RuleTile* m_censorship;
};

/// What keeps a key from signing twice: what it signed last, the look-out for a double, backups.
class ProtectionCard final : public Card {
    Q_OBJECT
public:
    explicit ProtectionCard(QWidget* parent = nullptr);
    void refresh(const api::Snapshot& now, std::int64_t nowMs);

signals:
    void openKeys();

private:
    StatusPill* m_state;
    TextLabel* m_meaning;
    DetailList* m_list;
};

}  // namespace stacknet::ui
