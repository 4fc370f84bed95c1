#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/auth/auth_database.h"
#include "core/base/clock.h"
#include "core/base/result.h"

namespace stacknet::auth {

inline constexpr std::size_t kBridgeClientsMax = 1000;
inline constexpr std::size_t kBridgeOriginsMax = 16;

/// A site that may ask this server who somebody is, entered by the operator.
struct BridgeClient {
    std::string clientId;                   ///< 3 to 64 characters of [0-9A-Za-z_-]
    std::string stack;                      ///< stk of the tokens that it gets
    std::string name;                       ///< shown on the consent page, 1 to 64 bytes
    std::vector<std::string> origins;       ///< 1 to 16, as checkOrigin takes them
    std::vector<std::string> redirectUris;  ///< up to 16, each on one of the origins
    std::string logoutUrl;                  ///< back channel; empty: none
    bool development = false;               ///< http://localhost counts as an origin

    bool operator==(const BridgeClient&) const = default;
};

/// A client as a list shows it.
struct BridgeClientRecord {
    BridgeClient client;
    std::int64_t createdMs = 0;   ///< milliseconds since 1970 UTC; 0: before this was kept
    std::int64_t lastUsedMs = 0;  ///< when somebody last signed in there; 0: never
    std::uint64_t accounts = 0;   ///< that have agreed to sign in there
    /// What the last message to it said, or why there was none: "" (nobody asked yet),
    /// kCodeOutcome, kNeedInteractionOutcome or the code of an error.
    std::string lastOutcome;
    std::int64_t lastOutcomeMs = 0;  ///< exact to kOutcomeEveryMs
};
/// Somebody was named to the site by a code.
inline constexpr std::string_view kCodeOutcome = "code";
/// The hidden frame could not do without the person.
inline constexpr std::string_view kNeedInteractionOutcome = "need_interaction";

/// The registry of the Auth Bridge. Everything in it is matched letter for letter: no prefix, no
/// wildcard, no decoding. Thread safe.
class BridgeRegistry {
public:
    BridgeRegistry(AuthDatabase& database, Clock& clock) : m_database(database), m_clock(clock) {}

    /// Adds a client or replaces the one with its id, which keeps the time it was entered. Errors:
    /// "auth.bad_client" names the field, "auth.bad_origin", "auth.too_many_clients".
    Result<void> put(const BridgeClient& client, std::string_view actor);
    /// Takes the client out, with its consents and open codes. Error "auth.bridge_unknown_client".
    Result<void> remove(std::string_view clientId, std::string_view actor);
    /// Error "auth.bridge_unknown_client".
    Result<BridgeClient> find(std::string_view clientId);
    Result<std::vector<BridgeClient>> list();
    /// The same with what happened there; by id, at most kBridgeClientsMax.
    Result<std::vector<BridgeClientRecord>> records();
    /// What came of the newest request of a client, now; nothing happens for an unknown one.
    Result<void> noteOutcome(std::string_view clientId, std::string_view outcome);

private:
    AuthDatabase& m_database;
    Clock& m_clock;
};

/// Whether the client may be answered at this origin, or redirected to this URI: equality.
bool hasOrigin(const BridgeClient& client, std::string_view origin);
bool hasRedirectUri(const BridgeClient& client, std::string_view uri);

}  // namespace stacknet::auth
