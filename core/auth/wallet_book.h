#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/auth/auth_database.h"
#include "core/base/clock.h"
#include "core/base/result.h"

/// The wallets that have signed in here, kept beyond their sessions.
namespace stacknet::auth {

/// Past it the ones that signed in longest ago go; those with a label last.
inline constexpr std::size_t kWalletsMax = 10'000;
inline constexpr std::size_t kWalletLabelMax = 64;  ///< bytes

struct WalletRecord {
    std::string account;       ///< CAIP-10
    std::string label;         ///< the operator's; empty: none
    std::string method;        ///< of the last sign-in: "wallet", "contract"
    std::int64_t firstMs = 0;  ///< first sign-in; of those from before this was kept, as far as
                               ///< their open sessions tell
    std::int64_t lastMs = 0;   ///< last sign-in
    std::uint32_t sites = 0;   ///< that it has agreed to sign in at
    bool operator==(const WalletRecord&) const = default;
};

/// In the transaction that is open: the account has proven itself now.
Result<void> noteWallet(storage::Database& database, std::string_view account,
                        std::string_view method, std::int64_t nowMs);

/// Thread safe.
class WalletBook {
public:
    WalletBook(AuthDatabase& database, Clock& clock) : m_database(database), m_clock(clock) {}

    /// Last sign-in first.
    Result<std::vector<WalletRecord>> list(std::size_t limit);
    Result<bool> knows(std::string_view account);
    /// Errors: "auth.unknown_wallet", "auth.bad_label".
    Result<void> rename(std::string_view account, std::string_view label, std::string_view actor);
    /// Forgets it with all that it agreed to at other sites and what came from that. Its sessions
    /// are the caller's to end. Error "auth.unknown_wallet".
    Result<void> forget(std::string_view account, std::string_view actor);

private:
    AuthDatabase& m_database;
    Clock& m_clock;
};

/// A step of the migrations of AuthDatabase, after the tables of sessions.
std::string_view walletMigration();

}  // namespace stacknet::auth
