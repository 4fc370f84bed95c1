#pragma once

#include "ui/bridge/node_bridge.h"
#include "ui/models/rows_model.h"

class QPushButton;

namespace stacknet::ui {

class Card;
class DataTable;
class DetailList;
class EmptyState;
class KpiCard;
class PrivacyRows;
class StatusPill;
class TextLabel;

class DeletionProofModel final : public RowsModel<api::DeletionProofInfo> {
    Q_OBJECT
public:
    explicit DeletionProofModel(QObject* parent = nullptr);

private:
    std::string rowId(const api::DeletionProofInfo& row) const override {
        return row.dataClass + ":" + std::to_string(row.deletedMs);
    }
};

/// What is promised, what this machine does about it, and the proofs of the last deletions.
class PrivacyPromisesTab final : public QWidget {
    Q_OBJECT
public:
    explicit PrivacyPromisesTab(NodeBridge& bridge, QWidget* parent = nullptr);
    void refresh();

private:
    NodeBridge& m_bridge;
    Card* m_factsCard;
    PrivacyRows* m_promises;
    PrivacyRows* m_facts;
    DeletionProofModel* m_model;
    DataTable* m_proofs;
};

/// Counts of usage: what is published, by which rules, and what was released last.
class PrivacyUsageTab final : public QWidget {
    Q_OBJECT
public:
    explicit PrivacyUsageTab(NodeBridge& bridge, QWidget* parent = nullptr);
    void refresh();

signals:
    /// As Page::navigate.
    void navigate(const QString& page, const QString& subject);

private:
    class CellModel;

    NodeBridge& m_bridge;
    StatusPill* m_state;
    TextLabel* m_words;
    DetailList* m_rules;
    KpiCard* m_today;
    KpiCard* m_ready;
    KpiCard* m_requests;
    KpiCard* m_tokens;
    Card* m_dayCard;
    CellModel* m_model;
    DataTable* m_cells;
    EmptyState* m_empty;
    QPushButton* m_settings;
};

/// The users' memories: how much, never of what.
class PrivacyMemoryTab final : public QWidget {
    Q_OBJECT
public:
    explicit PrivacyMemoryTab(NodeBridge& bridge, QWidget* parent = nullptr);
    void refresh();

signals:
    /// As Page::navigate.
    void navigate(const QString& page, const QString& subject);

private:
    NodeBridge& m_bridge;
    QWidget* m_numbers;
    EmptyState* m_none;
    KpiCard* m_memories;
    KpiCard* m_entries;
    KpiCard* m_bytes;
    KpiCard* m_open;
    KpiCard* m_recalls;
    KpiCard* m_wrong;
};

}  // namespace stacknet::ui
