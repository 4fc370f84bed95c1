#pragma once

#include <functional>
#include <map>
#include <optional>
#include <set>

#include "core/api/keystore_info.h"
#include "core/api/shared.h"
#include "core/keystore/keystore_notes.h"

namespace stacknet::engine {

/// What the node knows of its keys beside the keystore. Main service thread only.
struct KeysPart {
    keystore::KeystoreNotes notes;
    /// When an unlocked key is locked again, by the clock that runs while the machine sleeps.
    std::map<PublicKey, std::int64_t> endsBootMs;
    api::Shared<api::KeystoreInfo> shown;

    /// Begins a key's time anew; a key without an end is not in the map.
    void began(const PublicKey& key, bool nodesOwn, std::int64_t bootMs) {
        endsBootMs.erase(key);
        const keystore::UnlockPolicy& policy = notes.policy;
        if (policy.minutes == 0 || (nodesOwn && policy.signWhileLocked)) return;
        endsBootMs[key] = bootMs + std::int64_t{policy.minutes} * 60'000;
    }
};

}  // namespace stacknet::engine
