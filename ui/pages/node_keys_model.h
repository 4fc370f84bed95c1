#pragma once

#include "core/api/snapshot.h"
#include "ui/models/rows_model.h"

namespace stacknet::ui {

/// A Node Key with what protects it; `protection` says nothing for keys of others.
struct KeyRow {
    api::NodeKeyInfo key;
    api::KeyProtectionInfo protection;
    bool operator==(const KeyRow&) const = default;
};

/// Which keys a table shows. Market: those for sale, which are asked for by page.
enum class KeyScope : std::uint8_t { Ours, Watched, Network, Market };

std::vector<KeyRow> keyRows(const api::Snapshot& snapshot, KeyScope scope);
/// "Cold until 14:02", "Active", "Connected, jailed": what the ledger says of the key.
Label keyChip(const api::NodeKeyInfo& key, std::int64_t nowMs);
/// "No backup", "Words not checked", "Backup old", "Backed up", by core/api/backup_rule.h; empty
/// for keys of others.
Label backupLabel(const KeyRow& row, std::int64_t nowMs);
/// "Exported", "Not exported", "Nothing signed": what is kept of the key's signatures elsewhere;
/// empty for keys of others.
Label protectionLabel(const KeyRow& row);
/// "epoch 3 · view 18,976"; "–" for a key that signed nothing here.
QString lastSignedText(const api::KeyProtectionInfo& protection);

class KeyTableModel final : public RowsModel<KeyRow> {
    Q_OBJECT
public:
    enum Columns {
        Name,
        State,
        Keystore,
        Stake,
        LastSigned,
        Backup,
        Protection,
        Free,
        Bonded,
        Served,
        Paperwork,
        Paper,
        PublicKey,
        kCount
    };
    explicit KeyTableModel(QObject* parent = nullptr);
    /// Ages and "Cold until" are told from this time.
    void setNow(std::int64_t nowMs);

private:
    std::string rowId(const KeyRow& row) const override { return row.key.publicKey; }
    std::int64_t m_nowMs = 0;
};

}  // namespace stacknet::ui
