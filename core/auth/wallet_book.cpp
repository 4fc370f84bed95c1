#include "core/auth/wallet_book.h"

#include <algorithm>

#include "core/base/codec.h"
#include "core/base/sentence.h"

namespace stacknet::auth {

namespace {

Error unknownWallet() {
    return makeError("auth.unknown_wallet",
                     sentence("No wallet with this address has signed in here; refresh the list."));
}

bool isLabel(std::string_view text) {
    return text.size() <= kWalletLabelMax && isUtf8(text) &&
           std::none_of(text.begin(), text.end(), [](char character) {
               const auto byte = static_cast<unsigned char>(character);
               return byte < 0x20 || byte == 0x7F;
           });
}

Result<void> run(storage::Database& database, std::string_view sql, std::string_view account) {
    STACKNET_TRY(storage::Statement statement, database.prepare(sql));
    return statement.bind(1, account).run();
}

}  // namespace

std::string_view walletMigration() {
    return "CREATE TABLE wallet("
           "account TEXT PRIMARY KEY, label TEXT NOT NULL, method TEXT NOT NULL,"
           "first_ms INTEGER NOT NULL, last_ms INTEGER NOT NULL) STRICT, WITHOUT ROWID;"
           "CREATE INDEX wallet_last ON wallet(last_ms);"
           "INSERT INTO wallet(account, label, method, first_ms, last_ms) "
           "SELECT account, '', "
           "CASE WHEN MAX(methods LIKE '%contract%') THEN 'contract' ELSE 'wallet' END,"
           "MIN(created_ms), MAX(created_ms) FROM session GROUP BY account;";
}

Result<void> noteWallet(storage::Database& database, std::string_view account,
                        std::string_view method, std::int64_t nowMs) {
    STACKNET_TRY(storage::Statement note,
                 database.prepare("INSERT INTO wallet(account, label, method, first_ms, last_ms)"
                                  "VALUES(?1, '', ?2, ?3, ?3) ON CONFLICT(account) DO UPDATE SET "
                                  "method=?2, last_ms=MAX(last_ms, ?3)"));
    STACKNET_CHECK(note.bind(1, account).bind(2, method).bind(3, nowMs).run());
    STACKNET_TRY(storage::Statement drop,
                 database.prepare("DELETE FROM wallet WHERE account IN (SELECT account FROM wallet "
                                  "ORDER BY label<>'' DESC, last_ms DESC LIMIT -1 OFFSET ?1)"));
    return drop.bind(1, static_cast<std::int64_t>(kWalletsMax)).run();
}

Result<std::vector<WalletRecord>> WalletBook::list(std::size_t limit) {
    auto database = m_database.lock();
    STACKNET_TRY(storage::Statement select,
                 database->prepare("SELECT account, label, method, first_ms, last_ms,"
                                   "(SELECT COUNT(DISTINCT client_id) FROM bridge_consent c "
                                   "WHERE c.account=wallet.account) "
                                   "FROM wallet ORDER BY last_ms DESC, account LIMIT ?1"));
    select.bind(1, static_cast<std::int64_t>(limit));
    std::vector<WalletRecord> records;
    while (true) {
        STACKNET_TRY(const bool more, select.step());
        if (!more) return records;
        records.push_back({select.text(0), select.text(1), select.text(2), select.integer(3),
                           select.integer(4), static_cast<std::uint32_t>(select.integer(5))});
    }
}

Result<bool> WalletBook::knows(std::string_view account) {
    auto database = m_database.lock();
    STACKNET_TRY(storage::Statement select,
                 database->prepare("SELECT 1 FROM wallet WHERE account=?1"));
    return select.bind(1, account).step();
}

Result<void> WalletBook::rename(std::string_view account, std::string_view label,
                                std::string_view actor) {
    if (!isLabel(label)) {
        return makeError("auth.bad_label",
                         "A wallet's name has at most 64 bytes and no control characters.");
    }
    auto database = m_database.lock();
    STACKNET_TRY(storage::Transaction transaction, storage::Transaction::begin(*database));
    STACKNET_TRY(storage::Statement update,
                 database->prepare("UPDATE wallet SET label=?2 WHERE account=?1"));
    STACKNET_CHECK(update.bind(1, account).bind(2, label).run());
    if (database->changes() == 0) return unknownWallet();
    STACKNET_CHECK(
        appendAudit(*database, {0, m_clock.wallMs(), std::string(actor), "wallet_renamed",
                                std::string(account), std::string(label)}));
    return transaction.commit();
}

Result<void> WalletBook::forget(std::string_view account, std::string_view actor) {
    auto database = m_database.lock();
    STACKNET_TRY(storage::Transaction transaction, storage::Transaction::begin(*database));
    STACKNET_CHECK(run(*database, "DELETE FROM wallet WHERE account=?1", account));
    if (database->changes() == 0) return unknownWallet();
    STACKNET_CHECK(run(*database, "DELETE FROM bridge_consent WHERE account=?1", account));
    STACKNET_CHECK(
        run(*database, "DELETE FROM bridge_code WHERE account=?1 AND used_ms=0", account));
    STACKNET_TRY(storage::Statement end, database->prepare("UPDATE bridge_grant SET revoked_ms=?2"
                                                           " WHERE account=?1 AND revoked_ms=0"));
    STACKNET_CHECK(end.bind(1, account).bind(2, std::max<std::int64_t>(1, m_clock.wallMs())).run());
    STACKNET_CHECK(appendAudit(*database, {0, m_clock.wallMs(), std::string(actor),
                                           "wallet_unlinked", std::string(account), ""}));
    return transaction.commit();
}

}  // namespace stacknet::auth
