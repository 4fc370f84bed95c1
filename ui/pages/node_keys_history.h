#pragma once

#include "core/api/snapshot.h"
#include "ui/models/rows_model.h"

namespace stacknet::ui {

/// Something that happened to one Node Key.
struct KeyHistoryRow {
    std::string id;
    std::int64_t timeMs = 0;
    QString what;
    QString change;  ///< "−500,000,000 tokens", "+12 points"; empty: none
    Tone tone = Tone::Neutral;
    bool operator==(const KeyHistoryRow&) const = default;
};

/// What the picture knows of this key's past: slashes, points since the start, stopped signing,
/// and what its owner did about backups. Newest first.
std::vector<KeyHistoryRow> keyHistory(const api::Snapshot& snapshot, const std::string& publicKey);

class KeyHistoryModel final : public RowsModel<KeyHistoryRow> {
    Q_OBJECT
public:
    explicit KeyHistoryModel(QObject* parent = nullptr);

private:
    std::string rowId(const KeyHistoryRow& row) const override { return row.id; }
};

}  // namespace stacknet::ui
