#pragma once

#include "core/api/snapshot.h"
#include "ui/models/rows_model.h"

namespace stacknet::ui {

/// A Node Key by what it holds and what each rule would take of it now.
struct StakeRow {
    api::NodeKeyInfo key;
    std::uint64_t disagreement = 0;
    std::uint64_t spotCheck = 0;
    std::uint64_t censorship = 0;
    bool operator==(const StakeRow&) const = default;
};

class StakeModel final : public RowsModel<StakeRow> {
    Q_OBJECT
public:
    explicit StakeModel(QObject* parent = nullptr);
    void setNow(std::int64_t nowMs) { m_nowMs = nowMs; }

private:
    std::string rowId(const StakeRow& row) const override { return row.key.publicKey; }
    std::int64_t m_nowMs = 0;
};

}  // namespace stacknet::ui
