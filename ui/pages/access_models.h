#pragma once

#include "core/api/snapshot.h"
#include "ui/models/rows_model.h"

/// The tables of the Access page.
namespace stacknet::ui {

/// State of a key at a time: valid, replaced (ends soon), revoked, expired.
Label accessKeyLabel(const api::ApiKeyInfo& key, std::int64_t nowMs);
/// What an operator should look at: never expires, expires within 7 days, unused for 90 days; and
/// when a replaced key ends. Empty for keys that are over.
Label keyNotice(const api::ApiKeyInfo& key, std::int64_t nowMs);
inline constexpr std::int64_t kKeyEndsSoonMs = std::int64_t{7} * 86'400'000;
inline constexpr std::int64_t kKeyUnusedMs = std::int64_t{90} * 86'400'000;

/// "812,345 of 5,000,000" or "812,345".
QString keyUseText(const api::ApiKeyInfo& key);
/// "600 a minute · 32 at once"; "no limit" for none.
QString keyLimitsText(const api::ApiKeyInfo& key);
/// The scope in words; unknown ones as they are.
QString scopeText(const std::string& scope);
QString scopesText(const std::vector<std::string>& scopes);

/// A CAIP-10 account in words: "Ethereum", "Base", "EVM chain 5", "Solana".
QString chainText(const std::string& account);
/// The address alone, as wallets write it (EIP-55 or base58).
std::string addressOf(const std::string& account);
QString methodsText(const std::vector<std::string>& methods);

/// Everything a row of a key shows, by the clock of the last setNow().
class AccessKeyModel final : public RowsModel<api::ApiKeyInfo> {
    Q_OBJECT
public:
    explicit AccessKeyModel(QObject* parent = nullptr);
    void setNow(std::int64_t nowMs);
    /// A key without a notice has no pill.
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::string rowId(const api::ApiKeyInfo& row) const override { return row.id; }
    std::int64_t m_nowMs = 0;
};

/// Wallets that have signed in here; they stay when their sessions have ended.
class WalletModel final : public RowsModel<api::WalletInfo> {
    Q_OBJECT
public:
    explicit WalletModel(QObject* parent = nullptr);
    void setNow(std::int64_t nowMs);
    /// The chain has a sign of its own beside its word.
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::string rowId(const api::WalletInfo& row) const override { return row.account; }
    std::int64_t m_nowMs = 0;
};

class SessionModel final : public RowsModel<api::SessionInfo> {
    Q_OBJECT
public:
    explicit SessionModel(QObject* parent = nullptr);
    void setNow(std::int64_t nowMs);

private:
    std::string rowId(const api::SessionInfo& row) const override { return row.sid; }
    std::int64_t m_nowMs = 0;
};

}  // namespace stacknet::ui
