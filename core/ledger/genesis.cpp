#include "core/ledger/genesis.h"

#include <limits>
#include <map>
#include <set>

#include "core/base/canonical.h"
#include "core/base/codec.h"
#include "core/base/sentence.h"
#include "core/crypto/hash.h"
#include "core/ledger/params.h"

namespace stacknet::ledger {
namespace {

constexpr std::size_t kNameBytesMax = 64;
constexpr std::size_t kGenesisKeysMax = 100'000;

Error bad(const std::string& field, const std::string& reason) {
    return makeError("ledger.bad_genesis", sentence("In the genesis, %1 %2.", {field, reason}));
}

Result<void> checkName(const std::string& name, const std::string& field) {
    if (name.empty() || name.size() > kNameBytesMax) return bad(field, "must have 1 to 64 bytes");
    if (!isUtf8(name)) return bad(field, "is not valid UTF-8");
    return {};
}

std::string at(const char* list, std::size_t index, const char* field) {
    return std::string(list) + "[" + std::to_string(index) + "]." + field;
}

Result<void> checkNodeKeys(const Genesis& genesis) {
    if (genesis.nodeKeys.empty() || genesis.nodeKeys.size() > kGenesisKeysMax) {
        return bad("node_keys", "must have 1 to 100000 entries");
    }
    std::set<PublicKey> seen;
    std::uint64_t issued = 0;
    for (std::size_t i = 0; i < genesis.nodeKeys.size(); ++i) {
        const GenesisNodeKey& key = genesis.nodeKeys[i];
        if (!seen.insert(key.publicKey).second) {
            return bad(at("node_keys", i, "public_key"), "is listed twice");
        }
        if (!key.vrfKey.isZero() && !crypto::isVrfPublicKey(key.vrfKey)) {
            return bad(at("node_keys", i, "vrf_key"), "is not a point of the prime-order group");
        }
        for (const std::uint64_t tokens : {key.tokensFree, key.tokensBonded}) {
            // Half of the range stays free for keys that register later.
            if (tokens > std::numeric_limits<std::uint64_t>::max() / 2 - issued) {
                return bad(at("node_keys", i, "tokens"), "make the supply larger than 2^63");
            }
            issued += tokens;
        }
    }
    return {};
}

Result<void> checkValidators(const Genesis& genesis) {
    if (genesis.validators.empty() || genesis.validators.size() > kValidatorsMax) {
        return bad("validators", "must have 1 to 100 entries");
    }
    std::map<PublicKey, crypto::VrfPublicKey> keys;
    for (const GenesisNodeKey& key : genesis.nodeKeys) keys.emplace(key.publicKey, key.vrfKey);
    std::set<PublicKey> seen;
    std::uint64_t total = 0;
    for (std::size_t i = 0; i < genesis.validators.size(); ++i) {
        const GenesisValidator& validator = genesis.validators[i];
        STACKNET_CHECK(checkName(validator.name, at("validators", i, "name")));
        if (!keys.contains(validator.nodeKey)) {
            return bad(at("validators", i, "node_key"), "is not among node_keys");
        }
        if (keys.at(validator.nodeKey).isZero()) {
            return bad(at("validators", i, "node_key"), "has no VRF key among node_keys");
        }
        if (!seen.insert(validator.nodeKey).second) {
            return bad(at("validators", i, "node_key"), "is listed twice");
        }
        if (validator.weight == 0) return bad(at("validators", i, "weight"), "must be above 0");
        if (validator.weight > kTotalWeightMax - total) {
            return bad(at("validators", i, "weight"), "makes the total weight larger than 2^60");
        }
        total += validator.weight;
    }
    return {};
}

Result<void> checkStacks(const Genesis& genesis) {
    if (genesis.stacks.size() > kGenesisKeysMax) return bad("stacks", "has too many entries");
    std::set<StackId> seen;
    for (std::size_t i = 0; i < genesis.stacks.size(); ++i) {
        STACKNET_CHECK(checkName(genesis.stacks[i].name, at("stacks", i, "name")));
        if (!seen.insert(genesis.stacks[i].id).second) {
            return bad(at("stacks", i, "id"), "is listed twice");
        }
    }
    if (!genesis.openRegistration && genesis.stacks.empty() && !genesis.localNetwork) {
        return bad("stacks", "is empty and registration is closed, so no key could ever join");
    }
    return {};
}

}  // namespace

Result<void> Genesis::check() const {
    if (protocolVersion != kGenesisVersion) return bad("protocol_version", "must be 2");
    STACKNET_CHECK(checkName(networkName, "network_name"));
    if (timeMs <= 0) return bad("time_ms", "must be above 0");
    STACKNET_CHECK(checkStacks(*this));
    STACKNET_CHECK(checkNodeKeys(*this));
    return checkValidators(*this);
}

std::vector<EpochValidator> Genesis::firstValidators() const {
    std::map<PublicKey, crypto::VrfPublicKey> keys;
    for (const GenesisNodeKey& key : nodeKeys) keys.emplace(key.publicKey, key.vrfKey);
    std::vector<EpochValidator> first;
    for (const GenesisValidator& validator : validators) {
        first.push_back({validator.nodeKey, validator.weight, keys[validator.nodeKey]});
    }
    return first;
}

bool Genesis::toleratesFaults() const {
    return validators.size() >= kValidatorsForFaultTolerance;
}

Bytes Genesis::encode() const {
    CanonicalWriter out;
    out.raw(asBytes("stacknet/genesis/2")).u32(protocolVersion).text(networkName);
    out.boolean(localNetwork).i64(timeMs).boolean(openRegistration).u64(keyPriceBaseMicroUsd);
    out.u32(static_cast<std::uint32_t>(stacks.size()));
    for (const GenesisStack& stack : stacks) {
        out.fixed(stack.id).text(stack.name).fixed(stack.approvalKey);
    }
    out.u32(static_cast<std::uint32_t>(nodeKeys.size()));
    for (const GenesisNodeKey& key : nodeKeys) {
        out.fixed(key.publicKey).fixed(key.owner).fixed(key.sourceStack);
        out.u64(key.tokensFree).u64(key.tokensBonded).u8(static_cast<std::uint8_t>(key.state));
        out.fixed(key.vrfKey);
    }
    out.u32(static_cast<std::uint32_t>(validators.size()));
    for (const GenesisValidator& validator : validators) {
        out.fixed(validator.nodeKey).text(validator.name).u64(validator.weight);
    }
    return out.take();
}

ChainId Genesis::chainId() const {
    ChainId id;
    id.data = crypto::blake2b256(encode(), "stknet-chain").data;
    return id;
}

}  // namespace stacknet::ledger
