#include "app/ctl/short_names.h"

#include <set>

namespace stacknet::ctl {

Result<std::string> idFor(const std::string& word, const std::vector<std::string>& ids) {
    if (word.size() < kShortIdMin) return word;
    std::set<std::string> found;
    for (const std::string& id : ids) {
        if (id.rfind(word, 0) == 0) found.insert(id);
    }
    if (found.size() > 1) {
        return makeError("ctl.usage", "\"" + word + "\" begins " + std::to_string(found.size()) +
                                          " ids; give more of it.");
    }
    return found.empty() ? word : *found.begin();
}

Result<std::string> keyFor(const std::string& word, const api::Snapshot& now) {
    if (word.empty()) return word;
    std::vector<std::string> keys;
    std::set<std::string> named;
    for (const api::NodeKeyInfo& key : now.nodeKeys) {
        keys.push_back(key.publicKey);
        if (key.alias == word) named.insert(key.publicKey);
    }
    for (const api::ValidatorInfo& validator : *now.validators) {
        keys.push_back(validator.key);
        if (validator.name == word) named.insert(validator.key);
    }
    if (named.size() > 1) {
        return makeError("ctl.usage", "Several keys are named \"" + word + "\"; give the key.");
    }
    return named.empty() ? idFor(word, keys) : *named.begin();
}

Result<void> expandKeys(api::Command& command, const api::Snapshot& now) {
    return std::visit(
        [&](auto& order) -> Result<void> {
            if constexpr (requires { order.publicKey; }) {
                STACKNET_TRY(order.publicKey, keyFor(order.publicKey, now));
            }
            if constexpr (requires { order.payer; }) {
                STACKNET_TRY(order.payer, keyFor(order.payer, now));
            }
            if constexpr (requires { order.signer; }) {
                STACKNET_TRY(order.signer, keyFor(order.signer, now));
            }
            return {};
        },
        command);
}

}  // namespace stacknet::ctl
