#include "core/auth/bridge_registry.h"

#include <algorithm>

#include "core/auth/uri.h"
#include "core/auth/words.h"
#include "core/base/codec.h"
#include "core/base/sentence.h"

namespace stacknet::auth {
namespace {

constexpr std::size_t kIdMin = 3;
constexpr std::size_t kIdMax = 64;
constexpr std::size_t kNameMax = 64;
constexpr std::size_t kListedMax = kBridgeClientsMax;

Error badClient(std::string_view field) {
    return makeError("auth.bad_client",
                     sentence("The bridge client cannot be entered: %1.", {field}));
}

Error unknownClient() {
    return makeError("auth.bridge_unknown_client",
                     "This server does not know the site that asks for a sign-in.");
}

bool isToken(std::string_view text, std::size_t sizeMin, std::size_t sizeMax) {
    return text.size() >= sizeMin && text.size() <= sizeMax &&
           std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
                      c == '_' || c == '-';
           });
}

bool isLine(std::string_view text) {
    return !text.empty() && text.size() <= kNameMax && isUtf8(text) &&
           std::none_of(text.begin(), text.end(),
                        [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
}

/// A place on one of the client's origins, without a fragment.
Result<void> checkPlace(const BridgeClient& client, const std::string& uri,
                        std::string_view field) {
    STACKNET_TRY(const std::string origin, originOfUri(uri));
    if (!hasOrigin(client, origin) || uri.find('#') != std::string::npos ||
        !uri.starts_with(origin + "/")) {
        return badClient(std::string(field) +
                         " must lie on one of its origins, without a fragment");
    }
    return {};
}

Result<void> check(const BridgeClient& client) {
    if (!isToken(client.clientId, kIdMin, kIdMax)) {
        return badClient("its id must have 3 to 64 letters, digits, _ or -");
    }
    if (!isToken(client.stack, 1, kIdMax)) return badClient("its Stack must be one word");
    if (!isLine(client.name)) return badClient("its name must be one line of at most 64 bytes");
    if (client.origins.empty() || client.origins.size() > kBridgeOriginsMax ||
        client.redirectUris.size() > kBridgeOriginsMax) {
        return badClient("it must have 1 to 16 origins and at most 16 redirect URIs");
    }
    for (const std::string& origin : client.origins) {
        STACKNET_CHECK(checkOrigin(origin, OriginRules{client.development}));
    }
    for (const std::string& uri : client.redirectUris) {
        STACKNET_CHECK(checkPlace(client, uri, "a redirect URI"));
    }
    if (!client.logoutUrl.empty()) {
        STACKNET_CHECK(checkPlace(client, client.logoutUrl, "the logout URL"));
    }
    return {};
}

BridgeClient read(const storage::Statement& select) {
    BridgeClient client;
    client.clientId = select.text(0);
    client.stack = select.text(1);
    client.name = select.text(2);
    client.origins = splitWords(select.text(3));
    client.redirectUris = splitWords(select.text(4));
    client.logoutUrl = select.text(5);
    client.development = select.integer(6) != 0;
    return client;
}

constexpr std::string_view kSelect =
    "SELECT client_id, stack, name, origins, redirect_uris, logout_url, development"
    " FROM bridge_client";

}  // namespace

bool hasOrigin(const BridgeClient& client, std::string_view origin) {
    return std::find(client.origins.begin(), client.origins.end(), origin) != client.origins.end();
}

bool hasRedirectUri(const BridgeClient& client, std::string_view uri) {
    return std::find(client.redirectUris.begin(), client.redirectUris.end(), uri) !=
           client.redirectUris.end();
}

Result<void> BridgeRegistry::put(const BridgeClient& client, std::string_view actor) {
    STACKNET_CHECK(check(client));
    auto database = m_database.lock();
    STACKNET_TRY(storage::Transaction transaction, storage::Transaction::begin(*database));
    STACKNET_TRY(storage::Statement count,
                 database->prepare("SELECT COUNT(*) FROM bridge_client WHERE client_id<>?"));
    count.bind(1, client.clientId);
    STACKNET_CHECK(count.step());
    const bool full = count.integer(0) >= static_cast<std::int64_t>(kBridgeClientsMax);
    count.reset();
    if (full) return makeError("auth.too_many_clients", "The bridge takes at most 1,000 clients.");
    STACKNET_TRY(storage::Statement put,
                 database->prepare("INSERT INTO bridge_client(client_id, stack, name, origins,"
                                   "redirect_uris, logout_url, development, created_ms)"
                                   "VALUES(?,?,?,?,?,?,?,?)"
                                   "ON CONFLICT(client_id) DO UPDATE SET stack=excluded.stack,"
                                   "name=excluded.name, origins=excluded.origins,"
                                   "redirect_uris=excluded.redirect_uris,"
                                   "logout_url=excluded.logout_url,"
                                   "development=excluded.development"));
    put.bind(1, client.clientId)
        .bind(2, client.stack)
        .bind(3, client.name)
        .bind(4, joinWords(client.origins))
        .bind(5, joinWords(client.redirectUris))
        .bind(6, client.logoutUrl)
        .bind(7, static_cast<std::int64_t>(client.development ? 1 : 0))
        .bind(8, m_clock.wallMs());
    STACKNET_CHECK(put.run());
    STACKNET_CHECK(
        appendAudit(*database, {0, m_clock.wallMs(), std::string(actor), "bridge_client_put",
                                client.clientId, joinWords(client.origins)}));
    return transaction.commit();
}

Result<void> BridgeRegistry::remove(std::string_view clientId, std::string_view actor) {
    STACKNET_CHECK(find(clientId));
    auto database = m_database.lock();
    STACKNET_TRY(storage::Transaction transaction, storage::Transaction::begin(*database));
    for (const char* sql : {"DELETE FROM bridge_client WHERE client_id=?",
                            "DELETE FROM bridge_consent WHERE client_id=?",
                            "DELETE FROM bridge_code WHERE client_id=?"}) {
        STACKNET_TRY(storage::Statement statement, database->prepare(sql));
        statement.bind(1, clientId);
        STACKNET_CHECK(statement.run());
    }
    STACKNET_CHECK(appendAudit(*database, {0, m_clock.wallMs(), std::string(actor),
                                           "bridge_client_removed", std::string(clientId), ""}));
    return transaction.commit();
}

Result<BridgeClient> BridgeRegistry::find(std::string_view clientId) {
    auto database = m_database.lock();
    STACKNET_TRY(storage::Statement select,
                 database->prepare(std::string(kSelect) + " WHERE client_id=?"));
    select.bind(1, clientId);
    STACKNET_TRY(const bool found, select.step());
    if (!found) return unknownClient();
    return read(select);
}

Result<std::vector<BridgeClient>> BridgeRegistry::list() {
    auto database = m_database.lock();
    STACKNET_TRY(storage::Statement select,
                 database->prepare(std::string(kSelect) + " ORDER BY client_id LIMIT ?"));
    select.bind(1, static_cast<std::int64_t>(kListedMax));
    std::vector<BridgeClient> clients;
    while (true) {
        STACKNET_TRY(const bool more, select.step());
        if (!more) return clients;
        clients.push_back(read(select));
    }
}

Result<std::vector<BridgeClientRecord>> BridgeRegistry::records() {
    auto database = m_database.lock();
    STACKNET_TRY(
        storage::Statement select,
        database->prepare("SELECT c.client_id, c.stack, c.name, c.origins, c.redirect_uris,"
                          "c.logout_url, c.development, c.created_ms,"
                          "COALESCE(MAX(s.used_ms),0), COUNT(DISTINCT s.account),"
                          "c.last_outcome, c.last_outcome_ms "
                          "FROM bridge_client c LEFT JOIN bridge_consent s USING(client_id)"
                          "GROUP BY c.client_id ORDER BY c.client_id LIMIT ?"));
    select.bind(1, static_cast<std::int64_t>(kListedMax));
    std::vector<BridgeClientRecord> records;
    while (true) {
        STACKNET_TRY(const bool more, select.step());
        if (!more) return records;
        records.push_back({read(select), select.integer(7), select.integer(8),
                           static_cast<std::uint64_t>(select.integer(9)), select.text(10),
                           select.integer(11)});
    }
}

/// A power cut may take the last one: nobody waits for the disk.
Result<void> BridgeRegistry::noteOutcome(std::string_view clientId, std::string_view outcome) {
    auto database = m_database.lock();
    STACKNET_TRY(storage::Statement note,
                 database->prepare("UPDATE bridge_client SET last_outcome=?, last_outcome_ms=?"
                                   " WHERE client_id=?"));
    note.bind(1, outcome).bind(2, m_clock.wallMs()).bind(3, clientId);
    STACKNET_CHECK(database->execute("PRAGMA synchronous=NORMAL"));
    const Result<void> noted = note.run();
    STACKNET_CHECK(database->execute("PRAGMA synchronous=FULL"));
    return noted;
}

}  // namespace stacknet::auth
