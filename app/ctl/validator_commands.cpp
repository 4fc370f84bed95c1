#include "app/ctl/validator_commands.h"

#include <boost/json.hpp>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <map>

#include "app/ctl/connection.h"
#include "core/api/names.h"

/// The validators of a local network beside its first node: faults to look at.
namespace stacknet::ctl {
namespace {

using State = api::LocalValidatorState;

/// A process may take 3 s to end and 1 s until it is started again.
constexpr auto kThereWithin = std::chrono::seconds(60);

Error noLocalNetwork() {
    return makeError("engine.no_local_network",
                     "This node runs no local network: only \"stacknetd --devnet N\" and the "
                     "console's local network have validators to try things on.");
}

const api::LocalValidatorInfo* find(const api::Snapshot& now, std::uint32_t index) {
    for (const api::LocalValidatorInfo& each : now.host->localValidators) {
        if (each.index == index) return &each;
    }
    return nullptr;
}

int print(const Arguments& arguments, const api::Snapshot& now) {
    const auto& validators = now.host->localValidators;
    if (arguments.json) {
        boost::json::array list;
        for (const api::LocalValidatorInfo& each : validators) {
            const std::string state(api::localValidatorStateName(each.state));
            list.push_back(boost::json::object{{"index", each.index},
                                               {"state", state},
                                               {"node_key", each.nodeKey},
                                               {"leads", each.nodeKey == now.chain.leader}});
        }
        std::printf("%s\n", boost::json::serialize(list).c_str());
        return kExitOk;
    }
    std::vector<std::vector<std::string>> rows = {{"INDEX", "KEY", "STATE", "LEADS"}};
    for (const api::LocalValidatorInfo& each : validators) {
        rows.push_back({std::to_string(each.index), shortened(each.nodeKey),
                        std::string(api::localValidatorStateName(each.state)),
                        each.nodeKey == now.chain.leader ? "now" : ""});
    }
    printTable(rows);
    return kExitOk;
}

Result<api::SetLocalValidator> orderOf(const Arguments& arguments, const api::Snapshot& now) {
    static const std::map<std::string, State> kVerbs = {{"start", State::Running},
                                                        {"freeze", State::Frozen},
                                                        {"stop", State::Stopped},
                                                        {"withhold", State::Withholding}};
    const auto verb = kVerbs.find(arguments.word(1));
    if (verb == kVerbs.end()) {
        return makeError("ctl.usage",
                         "validator takes list, or start, freeze, stop or withhold INDEX.");
    }
    STACKNET_CHECK(arguments.onlyWords(3));
    const std::string text = arguments.word(2);
    std::uint32_t index = 0;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), index);
    if (parsed.ec != std::errc() || parsed.ptr != text.data() + text.size()) {
        return makeError("ctl.usage", "validator " + verb->first +
                                          " takes the number of a validator; \"validator list\" "
                                          "shows them.");
    }
    if (find(now, index) == nullptr) {
        return makeError("api.bad_argument", "There is no validator " + text +
                                                 " beside this node, which is number "
                                                 "0; \"validator list\" shows them.");
    }
    return api::SetLocalValidator{index, verb->second};
}

}  // namespace

int runValidator(const Arguments& arguments) {
    Connection connection(operatorSocket(arguments));
    auto now = connection.snapshot();
    if (!now.ok()) return failure(arguments, now.error());
    if ((*now)->host->localValidators.empty()) return failure(arguments, noLocalNetwork());
    if (arguments.word(1).empty() || arguments.word(1) == "list") {
        if (const auto checked = arguments.onlyWords(2); !checked.ok())
            return failure(arguments, checked.error());
        return print(arguments, **now);
    }
    const auto order = orderOf(arguments, **now);
    if (!order.ok()) return failure(arguments, order.error());
    const auto result = connection.command(*order);
    if (!result.ok()) return failure(arguments, result.error());
    // A process ends and starts; the answer says only that this will be.
    const auto until = std::chrono::steady_clock::now() + kThereWithin;
    const auto there = [&](const api::Snapshot& seen) {
        const auto* validator = find(seen, order->index);
        return validator != nullptr && validator->state == order->state;
    };
    connection.waitFor([&](const api::Snapshot& seen) {
        return there(seen) || std::chrono::steady_clock::now() > until;
    });
    now = connection.snapshot();
    if (!now.ok()) return failure(arguments, now.error());
    if (!there(**now)) {
        return failure(arguments,
                       makeError("ctl.no_answer",
                                 "The validator was told, but it is not there yet; \"validator "
                                 "list\" shows what becomes of it.",
                                 true));
    }
    return print(arguments, **now);
}

}  // namespace stacknet::ctl
