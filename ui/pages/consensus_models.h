#pragma once

#include "core/api/consensus_info.h"
#include "ui/models/rows_model.h"

namespace stacknet::ui {

class ValidatorModel final : public RowsModel<api::ValidatorInfo> {
    Q_OBJECT
public:
    explicit ValidatorModel(QObject* parent = nullptr);
    void setNow(std::int64_t nowMs);

private:
    std::string rowId(const api::ValidatorInfo& row) const override { return row.key; }
    std::int64_t m_nowMs = 0;
};

class EvidenceModel final : public RowsModel<api::EvidenceInfo> {
    Q_OBJECT
public:
    explicit EvidenceModel(QObject* parent = nullptr);

private:
    std::string rowId(const api::EvidenceInfo& row) const override { return row.id; }
};

class DemandModel final : public RowsModel<api::DemandInfo> {
    Q_OBJECT
public:
    explicit DemandModel(QObject* parent = nullptr);
    static std::string idOf(const api::DemandInfo& demand);
    /// States and ages are told for this view and time.
    void setNow(std::uint64_t view, std::int64_t nowMs);
    void setNames(std::function<QString(const std::string& key)> nameOf);

private:
    std::string rowId(const api::DemandInfo& row) const override { return idOf(row); }
    std::function<QString(const std::string& key)> m_nameOf;
    std::uint64_t m_view = 0;
    std::int64_t m_nowMs = 0;
};

class ChallengeModel final : public RowsModel<api::ChallengeInfo> {
    Q_OBJECT
public:
    explicit ChallengeModel(QObject* parent = nullptr);

private:
    std::string rowId(const api::ChallengeInfo& row) const override { return row.id; }
};

}  // namespace stacknet::ui
