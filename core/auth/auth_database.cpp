#include "core/auth/auth_database.h"

#include "core/auth/wallet_book.h"

namespace stacknet::auth {
namespace {

const std::vector<std::string_view>& migrations() {
    static const std::vector<std::string_view> kMigrations{
        auditMigration(),
        // Sessions and the numbers of accounts, which "log out everywhere" raises.
        "CREATE TABLE account(id TEXT PRIMARY KEY, version INTEGER NOT NULL,"
        "raised_ms INTEGER NOT NULL) STRICT, WITHOUT ROWID;"
        "CREATE TABLE session("
        "sid TEXT PRIMARY KEY, account TEXT NOT NULL, stack TEXT NOT NULL, methods TEXT NOT NULL,"
        "label TEXT NOT NULL, created_ms INTEGER NOT NULL, seen_ms INTEGER NOT NULL,"
        "salt BLOB NOT NULL, pepper_v INTEGER NOT NULL, generation INTEGER NOT NULL,"
        "replaced_ms INTEGER NOT NULL) STRICT, WITHOUT ROWID;"
        "CREATE TABLE wallet_challenge("
        "id TEXT PRIMARY KEY, chain INTEGER NOT NULL, chain_id TEXT NOT NULL,"
        "address TEXT NOT NULL, message TEXT NOT NULL, nonce TEXT NOT NULL,"
        "browser BLOB NOT NULL, created_ms INTEGER NOT NULL, expires_ms INTEGER NOT NULL,"
        "used_ms INTEGER NOT NULL, failures INTEGER NOT NULL) STRICT, WITHOUT ROWID;"
        "CREATE INDEX wallet_challenge_expires ON wallet_challenge(expires_ms);",
        // The Auth Bridge.
        "CREATE TABLE bridge_client("
        "client_id TEXT PRIMARY KEY, stack TEXT NOT NULL, name TEXT NOT NULL,"
        "origins TEXT NOT NULL, redirect_uris TEXT NOT NULL, logout_url TEXT NOT NULL,"
        "development INTEGER NOT NULL) STRICT, WITHOUT ROWID;"
        "CREATE TABLE bridge_consent("
        "account TEXT NOT NULL, client_id TEXT NOT NULL, origin TEXT NOT NULL,"
        "given_ms INTEGER NOT NULL, used_ms INTEGER NOT NULL,"
        "PRIMARY KEY(account, client_id, origin)) STRICT, WITHOUT ROWID;"
        "CREATE TABLE bridge_code("
        "digest BLOB PRIMARY KEY, client_id TEXT NOT NULL, origin TEXT NOT NULL,"
        "redirect_uri TEXT NOT NULL, challenge TEXT NOT NULL, nonce TEXT NOT NULL,"
        "sid TEXT NOT NULL, account TEXT NOT NULL, version INTEGER NOT NULL,"
        "created_ms INTEGER NOT NULL,"
        "used_ms INTEGER NOT NULL, grant_sid TEXT NOT NULL) STRICT, WITHOUT ROWID;"
        "CREATE INDEX bridge_code_created ON bridge_code(created_ms);"
        "CREATE TABLE bridge_grant("
        "sid TEXT PRIMARY KEY, client_id TEXT NOT NULL, account TEXT NOT NULL,"
        "parent_sid TEXT NOT NULL, created_ms INTEGER NOT NULL, revoked_ms INTEGER NOT NULL)"
        "STRICT, WITHOUT ROWID;"
        "CREATE INDEX bridge_grant_parent ON bridge_grant(parent_sid);",
        // When a client was entered; 0 for those from before.
        "ALTER TABLE bridge_client ADD COLUMN created_ms INTEGER NOT NULL DEFAULT 0;",
        auditTimeMigration(),
        walletMigration(),
        // Where a session was signed in from; empty for those from before.
        "ALTER TABLE session ADD COLUMN origin TEXT NOT NULL DEFAULT '';"
        "ALTER TABLE session ADD COLUMN address TEXT NOT NULL DEFAULT '';",
        // What came of the newest request of a site.
        "ALTER TABLE bridge_client ADD COLUMN last_outcome TEXT NOT NULL DEFAULT '';"
        "ALTER TABLE bridge_client ADD COLUMN last_outcome_ms INTEGER NOT NULL DEFAULT 0;",
    };
    return kMigrations;
}

}  // namespace

Result<std::unique_ptr<AuthDatabase>> AuthDatabase::open(const std::filesystem::path& path) {
    STACKNET_TRY(storage::Database database, storage::Database::open(path));
    STACKNET_CHECK(database.migrate(migrations()));
    return std::unique_ptr<AuthDatabase>(new AuthDatabase(std::move(database)));
}

}  // namespace stacknet::auth
