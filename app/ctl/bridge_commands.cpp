#include <boost/json.hpp>
#include <cstdio>

#include "app/ctl/arguments.h"
#include "core/auth/bridge_registry.h"
#include "core/base/clock.h"
#include "core/engine/node_config.h"

namespace stacknet::ctl {
namespace {

namespace json = boost::json;

std::vector<std::string> listOf(std::string text) {
    std::vector<std::string> parts;
    while (!text.empty()) {
        const std::size_t comma = text.find(',');
        parts.push_back(text.substr(0, comma));
        text = comma == std::string::npos ? "" : text.substr(comma + 1);
    }
    return parts;
}

json::array arrayOf(const std::vector<std::string>& texts) {
    json::array array;
    for (const std::string& text : texts) array.emplace_back(text);
    return array;
}

int add(const Arguments& arguments, auth::BridgeRegistry& registry) {
    auth::BridgeClient client;
    client.clientId = arguments.word(2);
    client.stack = arguments.option("--stack", client.clientId);
    client.name = arguments.option("--name", client.clientId);
    client.origins = listOf(arguments.option("--origin"));
    client.redirectUris = listOf(arguments.option("--redirect"));
    client.logoutUrl = arguments.option("--logout");
    for (const std::string& origin : client.origins) {
        // Only the loopback passes as http, and whoever writes it means development.
        if (origin.starts_with("http://")) client.development = true;
    }
    if (client.origins.empty()) {
        return failure(arguments,
                       makeError("ctl.usage", "bridge add needs --origin https://HOST."));
    }
    if (const auto put = registry.put(client, "operator"); !put.ok()) {
        return failure(arguments, put.error());
    }
    std::printf(arguments.json ? "{\"client_id\":\"%s\"}\n" : "added %s\n",
                client.clientId.c_str());
    return kExitOk;
}

int list(const Arguments& arguments, auth::BridgeRegistry& registry) {
    const auto records = registry.records();
    if (!records.ok()) return failure(arguments, records.error());
    if (arguments.json) {
        json::array array;
        for (const auth::BridgeClientRecord& record : *records) {
            const auth::BridgeClient& client = record.client;
            array.push_back(json::object{{"client_id", client.clientId},
                                         {"stack", client.stack},
                                         {"name", client.name},
                                         {"origins", arrayOf(client.origins)},
                                         {"redirect_uris", arrayOf(client.redirectUris)},
                                         {"logout_url", client.logoutUrl},
                                         {"development", client.development},
                                         {"created_ms", record.createdMs},
                                         {"last_used_ms", record.lastUsedMs},
                                         {"accounts", record.accounts},
                                         {"last_outcome", record.lastOutcome},
                                         {"last_outcome_ms", record.lastOutcomeMs}});
        }
        std::printf("%s\n", json::serialize(array).c_str());
        return kExitOk;
    }
    std::vector<std::vector<std::string>> rows = {
        {"CLIENT", "STACK", "NAME", "ORIGIN", "LAST OUTCOME", "WHEN (UTC)"}};
    for (const auth::BridgeClientRecord& record : *records) {
        const auth::BridgeClient& client = record.client;
        const bool asked = !record.lastOutcome.empty();
        for (const std::string& origin : client.origins) {
            rows.push_back({client.clientId, client.stack, client.name, origin,
                            asked ? record.lastOutcome : "-",
                            asked ? timeText(record.lastOutcomeMs) : "-"});
        }
    }
    printTable(rows);
    return kExitOk;
}

int remove(const Arguments& arguments, auth::BridgeRegistry& registry) {
    const std::string id = arguments.word(2);
    if (const auto gone = registry.remove(id, "operator"); !gone.ok()) {
        return failure(arguments, gone.error());
    }
    std::printf(arguments.json ? "{\"client_id\":\"%s\"}\n" : "removed %s\n", id.c_str());
    return kExitOk;
}

}  // namespace

int runBridge(const Arguments& arguments) {
    const std::string verb = arguments.word(1);
    const std::string folder = arguments.option("--data-dir");
    const bool listing = verb.empty() || verb == "list";
    if (!listing && verb != "add" && verb != "remove") {
        return failure(arguments, makeError("ctl.usage", "There is no \"bridge " + verb + "\"."));
    }
    if (const auto words = arguments.onlyWords(listing ? 2 : 3); !words.ok()) {
        return failure(arguments, words.error());
    }
    if (folder.empty() || (!listing && arguments.word(2).empty())) {
        return failure(arguments, makeError("ctl.usage",
                                            "bridge needs --data-dir DIR, and add and remove the "
                                            "site's id. See bridge --help."));
    }
    const engine::NodePaths paths{folder};
    if (!std::filesystem::exists(paths.config())) {
        return failure(arguments,
                       makeError("ctl.not_a_node", folder + " is no data directory of a node."));
    }
    auto database = auth::AuthDatabase::open(paths.login());
    if (!database.ok()) return failure(arguments, database.error());
    SystemClock clock;
    auth::BridgeRegistry registry(**database, clock);
    if (verb == "add") return add(arguments, registry);
    return verb == "remove" ? remove(arguments, registry) : list(arguments, registry);
}

}  // namespace stacknet::ctl
