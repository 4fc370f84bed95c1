#pragma once

#include "core/api/snapshot.h"
#include "ui/models/rows_model.h"

namespace stacknet::ui {

class NodeKeyModel final : public RowsModel<api::NodeKeyInfo> {
    Q_OBJECT
public:
    explicit NodeKeyModel(QObject* parent = nullptr);
    /// Ages and "Cold until" are told from this time.
    void setNow(std::int64_t nowMs);

private:
    std::string rowId(const api::NodeKeyInfo& row) const override { return row.publicKey; }
    std::int64_t m_nowMs = 0;
};

class TaskModel final : public RowsModel<api::TaskInfo> {
    Q_OBJECT
public:
    /// `all`: also whether it was confidential, and the digest of what came out.
    explicit TaskModel(QObject* parent = nullptr, bool all = false);
    static constexpr int kConfidentialColumn = 9;
    static constexpr int kDigestColumn = 10;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::string rowId(const api::TaskInfo& row) const override { return row.id; }
};

class ApiKeyModel final : public RowsModel<api::ApiKeyInfo> {
    Q_OBJECT
public:
    explicit ApiKeyModel(QObject* parent = nullptr);
    void setNow(std::int64_t nowMs);

private:
    std::string rowId(const api::ApiKeyInfo& row) const override { return row.id; }
    std::int64_t m_nowMs = 0;
};

class PeerModel final : public RowsModel<api::PeerInfo> {
    Q_OBJECT
public:
    explicit PeerModel(QObject* parent = nullptr);

private:
    std::string rowId(const api::PeerInfo& row) const override { return row.nodeKey; }
};

/// The points of a chart as a table.
class HistoryModel final : public RowsModel<api::HistoryPoint> {
    Q_OBJECT
public:
    explicit HistoryModel(QObject* parent = nullptr);

private:
    std::string rowId(const api::HistoryPoint& row) const override {
        return std::to_string(row.timeMs);
    }
};

}  // namespace stacknet::ui
