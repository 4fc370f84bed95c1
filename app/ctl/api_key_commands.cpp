#include <cstdio>

#include "app/ctl/connection.h"
#include "core/api/api_json.h"

namespace stacknet::ctl {
namespace {

std::vector<std::string> listOf(std::string text) {
    std::vector<std::string> list;
    while (!text.empty()) {
        const std::size_t comma = text.find(',');
        list.push_back(text.substr(0, comma));
        text = comma == std::string::npos ? "" : text.substr(comma + 1);
    }
    return list;
}

std::string joined(const std::vector<std::string>& list, const char* none) {
    std::string text;
    for (const std::string& each : list) text += (text.empty() ? "" : ",") + each;
    return text.empty() ? none : text;
}

/// "600/min, 32 at once".
std::string limitsText(const api::ApiKeyInfo& key) {
    std::vector<std::string> parts;
    if (key.requestsPerMinute != 0) parts.push_back(grouped(key.requestsPerMinute) + "/min");
    if (key.tokensPerMinute != 0) parts.push_back(grouped(key.tokensPerMinute) + " tokens/min");
    if (key.concurrent != 0) parts.push_back(grouped(key.concurrent) + " at once");
    std::string text;
    for (const std::string& part : parts) text += (text.empty() ? "" : ", ") + part;
    return text.empty() ? "none" : text;
}

int printApiKeys(const Arguments& arguments) {
    Connection connection(operatorSocket(arguments));
    const auto now = connection.snapshot();
    if (!now.ok()) return failure(arguments, now.error());
    if (arguments.json) {
        std::printf("%s\n", api::toJson((*now)->apiKeys).c_str());
        return kExitOk;
    }
    std::vector<std::vector<std::string>> rows = {{"ID", "NAME", "KEY", "SCOPES", "MODELS", "FROM",
                                                   "LIMITS", "USED THIS MONTH", "CREATED",
                                                   "EXPIRES", "LAST USED", "REVOKED"}};
    for (const api::ApiKeyInfo& key : (*now)->apiKeys) {
        std::string used = grouped(key.usedTokens);
        if (key.monthlyTokens != 0) used += " of " + grouped(key.monthlyTokens);
        rows.push_back({key.id, key.name, key.masked, joined(key.scopes, "none"),
                        key.test ? "echo" : joined(key.models, "any"), joined(key.cidrs, "any"),
                        limitsText(key), std::move(used), timeText(key.createdMs),
                        timeText(key.expiresMs), timeText(key.lastUsedMs),
                        timeText(key.revokedMs)});
    }
    printTable(rows);
    return kExitOk;
}

Result<api::CreateApiKey> newKey(const Arguments& arguments) {
    constexpr std::uint64_t kTokensMax = 1'000'000'000'000'000;
    api::CreateApiKey command;
    command.name = arguments.word(3);
    if (command.name.empty()) {
        return makeError("ctl.usage", "keys api create needs a NAME. See keys --help.");
    }
    const auto small = [&](const char* name, std::uint32_t otherwise,
                           std::uint32_t& value) -> Result<void> {
        STACKNET_TRY(const std::uint64_t given, arguments.number(name, otherwise, 0, UINT32_MAX));
        value = static_cast<std::uint32_t>(given);
        return {};
    };
    // --days and --scopes are their older names.
    const char* expires = arguments.option("--expires").empty() ? "--days" : "--expires";
    STACKNET_TRY(const std::uint64_t days, arguments.number(expires, command.expiresDays, 1, 365));
    command.expiresDays = static_cast<std::uint32_t>(days);
    command.scopes = listOf(arguments.option("--scope", arguments.option("--scopes")));
    command.cidrs = listOf(arguments.option("--cidr"));
    command.models = listOf(arguments.option("--model"));
    command.stack = arguments.option("--stack");
    command.test = arguments.test;
    STACKNET_TRY(command.monthlyTokens, arguments.number("--cap", 0, 0, kTokensMax));
    STACKNET_CHECK(small("--rpm", command.requestsPerMinute, command.requestsPerMinute));
    STACKNET_CHECK(small("--tpm", command.tokensPerMinute, command.tokensPerMinute));
    STACKNET_CHECK(small("--concurrent", command.concurrent, command.concurrent));
    return command;
}

}  // namespace

int runApiKeys(const Arguments& arguments) {
    const std::string verb = arguments.word(2);
    const bool list = verb.empty() || verb == "list";
    if (const auto words = arguments.onlyWords(list ? 3 : 4); !words.ok()) {
        return failure(arguments, words.error());
    }
    if (list) return printApiKeys(arguments);
    if (verb == "create") {
        auto command = newKey(arguments);
        if (!command.ok()) return failure(arguments, command.error());
        return order(arguments, std::move(*command), "created");
    }
    const std::string id = arguments.word(3);
    if ((verb == "rotate" || verb == "revoke") && id.empty()) {
        return failure(arguments,
                       makeError("ctl.usage", "keys api " + verb + " needs an ID of keys api."));
    }
    if (verb == "revoke") return order(arguments, api::RevokeApiKey{id}, "revoked");
    if (verb == "rotate") {
        const auto hours = arguments.number("--grace", 24, 0, 24);
        if (!hours.ok()) return failure(arguments, hours.error());
        return order(arguments, api::RotateApiKey{id, static_cast<std::uint32_t>(*hours)},
                     "replaced by");
    }
    return failure(arguments, makeError("ctl.usage", "There is no \"keys api " + verb + "\"."));
}

}  // namespace stacknet::ctl
