#pragma once

#include "core/api/attestation_info.h"
#include "ui/models/rows_model.h"

namespace stacknet::ui {

/// A check with its place in the order in which checks happen.
struct CheckRow {
    std::size_t order = 0;
    api::AttestationCheckInfo check;
    bool operator==(const CheckRow&) const = default;
};

class CheckModel final : public RowsModel<CheckRow> {
    Q_OBJECT
public:
    explicit CheckModel(QObject* parent = nullptr);

private:
    std::string rowId(const CheckRow& row) const override {
        return std::to_string(row.order) + row.check.name;
    }
};

class MeasurementModel final : public RowsModel<api::MeasurementInfo> {
    Q_OBJECT
public:
    explicit MeasurementModel(QObject* parent = nullptr);

private:
    std::string rowId(const api::MeasurementInfo& row) const override {
        return std::to_string(row.index) + row.source;
    }
};

class AttestedNodeModel final : public RowsModel<api::AttestedNodeInfo> {
    Q_OBJECT
public:
    explicit AttestedNodeModel(QObject* parent = nullptr);
    void setNow(std::int64_t nowMs);

private:
    std::string rowId(const api::AttestedNodeInfo& row) const override { return row.nodeKey; }
    std::int64_t m_nowMs = 0;
};

class AttestationEventModel final : public RowsModel<api::AttestationEventInfo> {
    Q_OBJECT
public:
    explicit AttestationEventModel(QObject* parent = nullptr);

private:
    std::string rowId(const api::AttestationEventInfo& row) const override {
        return std::to_string(row.timeMs) + row.nodeKey + row.pdi + row.reason;
    }
};

}  // namespace stacknet::ui
