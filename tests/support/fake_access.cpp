#include <algorithm>

#include "tests/support/fake_parts.h"

namespace stacknet::testing {
namespace {

constexpr std::int64_t kDayMs = 86'400'000;

api::CommandResult refused(std::string_view code, const char* message) {
    api::CommandResult result;
    result.error = makeError(code, message);
    return result;
}

api::CommandResult done(const std::string& subject) {
    api::CommandResult result;
    result.subject = subject;
    return result;
}

/// The coarse part of auth::BridgeRegistry's rules: enough to tell a good form from a bad one.
bool looksLikeOrigin(const std::string& origin, bool development) {
    const bool https = origin.starts_with("https://");
    const bool local = development && origin.starts_with("http://localhost");
    return (https || local) && origin.find('/', origin.find("://") + 3) == std::string::npos;
}

api::CommandResult saveClient(const api::SaveBridgeClient& order, api::Snapshot& snapshot,
                              std::int64_t nowMs) {
    if (order.clientId.size() < 3)
        return refused("auth.bad_client",
                       "The bridge client cannot be entered: its id must have 3 to 64 letters, "
                       "digits, _ or -.");
    if (order.origins.empty())
        return refused("auth.bad_client",
                       "The bridge client cannot be entered: it must have 1 to 16 origins.");
    for (const auto& origin : order.origins) {
        if (!looksLikeOrigin(origin, order.development))
            return refused("auth.bad_origin", "An origin is written like https://app.example.");
    }
    auto clients = *snapshot.bridge;
    auto at = std::find_if(clients.begin(), clients.end(),
                           [&](const auto& known) { return known.clientId == order.clientId; });
    if (at == clients.end()) {
        clients.push_back({});
        at = clients.end() - 1;
        at->clientId = order.clientId;
        at->createdMs = nowMs;
    }
    at->stack = order.stack;
    at->name = order.name;
    at->origins = order.origins;
    at->redirectUris = order.redirectUris;
    at->logoutUrl = order.logoutUrl;
    at->development = order.development;
    std::sort(clients.begin(), clients.end(),
              [](const auto& left, const auto& right) { return left.clientId < right.clientId; });
    snapshot.bridge = api::Shared(std::move(clients));
    return done(order.clientId);
}

api::CommandResult removeClient(const std::string& clientId, api::Snapshot& snapshot) {
    auto clients = *snapshot.bridge;
    if (std::erase_if(clients, [&](const auto& known) { return known.clientId == clientId; }) == 0)
        return refused("auth.bridge_unknown_client",
                       "This server does not know the site that asks for a sign-in.");
    snapshot.bridge = api::Shared(std::move(clients));
    return done(clientId);
}

api::CommandResult renameWallet(const api::RenameWallet& order, api::Snapshot& snapshot) {
    if (order.label.size() > 64)
        return refused("auth.bad_label", "A wallet's name has at most 64 bytes.");
    auto wallets = *snapshot.wallets;
    for (auto& wallet : wallets) {
        if (wallet.account != order.account) continue;
        wallet.label = order.label;
        snapshot.wallets = api::Shared(std::move(wallets));
        return done(order.account);
    }
    return refused("auth.unknown_wallet", "No wallet with this address has signed in here.");
}

api::CommandResult unlinkWallet(const std::string& account, api::Snapshot& snapshot) {
    auto wallets = *snapshot.wallets;
    if (std::erase_if(wallets, [&](const auto& known) { return known.account == account; }) == 0)
        return refused("auth.unknown_wallet", "No wallet with this address has signed in here.");
    snapshot.wallets = api::Shared(std::move(wallets));
    const auto ended = std::erase_if(
        snapshot.sessions, [&](const auto& session) { return session.account == account; });
    return done(std::to_string(ended));
}

api::CommandResult endOthers(const std::string& kept, api::Snapshot& snapshot) {
    const bool known = std::any_of(snapshot.sessions.begin(), snapshot.sessions.end(),
                                   [&](const auto& session) { return session.sid == kept; });
    if (!kept.empty() && !known)
        return refused("auth.unknown_session", "There is no open session with this id.");
    const auto gone =
        std::erase_if(snapshot.sessions, [&](const auto& session) { return session.sid != kept; });
    return done(std::to_string(gone));
}

}  // namespace

std::optional<api::CommandResult> runAccessCommand(const api::Command& command,
                                                   api::Snapshot& snapshot, std::int64_t nowMs) {
    if (const auto* save = std::get_if<api::SaveBridgeClient>(&command))
        return saveClient(*save, snapshot, nowMs);
    if (const auto* remove = std::get_if<api::RemoveBridgeClient>(&command))
        return removeClient(remove->clientId, snapshot);
    if (const auto* end = std::get_if<api::EndOtherSessions>(&command))
        return endOthers(end->sid, snapshot);
    if (const auto* rename = std::get_if<api::RenameWallet>(&command))
        return renameWallet(*rename, snapshot);
    if (const auto* unlink = std::get_if<api::UnlinkWallet>(&command))
        return unlinkWallet(unlink->account, snapshot);
    return std::nullopt;
}

void addSampleBridge(api::Snapshot& snapshot, std::int64_t nowMs) {
    api::BridgeClientInfo shop;
    shop.clientId = "shop";
    shop.stack = "shop-stack";
    shop.name = "The Example Shop";
    shop.origins = {"https://shop.example", "https://shop.example:8443"};
    shop.redirectUris = {"https://shop.example/signed-in"};
    shop.logoutUrl = "https://shop.example/signed-out";
    shop.createdMs = nowMs - 41 * kDayMs;
    shop.lastUsedMs = nowMs - 3 * 3'600'000;
    shop.accounts = 17;
    shop.lastOutcome = "code";
    shop.lastOutcomeMs = shop.lastUsedMs;
    api::BridgeClientInfo wiki;
    wiki.clientId = "wiki-dev";
    wiki.stack = "wiki";
    wiki.name = "Wiki (my machine)";
    wiki.origins = {"http://localhost:3000"};
    wiki.development = true;
    wiki.createdMs = nowMs - 2 * kDayMs;
    wiki.lastOutcome = "auth.bridge_origin";
    wiki.lastOutcomeMs = nowMs - 20 * 60'000;
    snapshot.bridge = api::Shared(std::vector<api::BridgeClientInfo>{shop, wiki});
}

}  // namespace stacknet::testing
