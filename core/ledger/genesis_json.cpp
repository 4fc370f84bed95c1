#include <boost/json.hpp>
#include <boost/json/basic_parser_impl.hpp>
#include <charconv>
#include <set>

#include "core/base/codec.h"
#include "core/base/sentence.h"
#include "core/ledger/genesis.h"

namespace stacknet::ledger {
namespace json = boost::json;
namespace {

constexpr std::size_t kJsonBytesMax = std::size_t{4} << 20;

Error bad(const std::string& field, const std::string& reason) {
    return makeError("ledger.bad_genesis", sentence("In the genesis, %1 %2.", {field, reason}));
}

/// Reads the members of one object and remembers the first mistake; finish() also refuses members
/// that nobody asked for.
class ObjectReader {
public:
    ObjectReader(const json::value& value, std::string path) : m_path(std::move(path)) {
        if (value.is_object()) {
            m_object = &value.get_object();
        } else {
            fail("", "must be an object");
        }
    }

    std::string text(const char* name) {
        const json::value* value = member(name);
        if (value == nullptr) return {};
        if (!value->is_string()) return fail(name, "must be a string"), std::string();
        return std::string(value->get_string());
    }
    bool boolean(const char* name) {
        const json::value* value = member(name);
        if (value == nullptr) return false;
        if (!value->is_bool()) return fail(name, "must be true or false"), false;
        return value->get_bool();
    }
    std::uint64_t small(const char* name, std::uint64_t max) {
        const json::value* value = member(name);
        if (value == nullptr) return 0;
        const bool fits = value->is_int64() && value->get_int64() >= 0 &&
                          static_cast<std::uint64_t>(value->get_int64()) <= max;
        if (!fits) return fail(name, "must be an integer of at most " + std::to_string(max)), 0;
        return static_cast<std::uint64_t>(value->get_int64());
    }
    /// A decimal string without sign or leading zeros.
    std::uint64_t big(const char* name) {
        const std::string digits = text(name);
        std::uint64_t number = 0;
        const char* end = digits.data() + digits.size();
        const auto parsed = std::from_chars(digits.data(), end, number);
        const bool canonical =
            parsed.ec == std::errc() && parsed.ptr == end && std::to_string(number) == digits;
        if (!canonical) return fail(name, "must be a decimal number in a string"), 0;
        return number;
    }
    template <typename FixedType>
    FixedType hex(const char* name) {
        const auto bytes = fixedFromHex<FixedType>(text(name), name);
        if (!bytes.ok()) {
            fail(name, "must be " + std::to_string(FixedType::size * 2) +
                           " lower case hexadecimal digits");
            return {};
        }
        return *bytes;
    }
    const json::array* list(const char* name) {
        const json::value* value = member(name);
        if (value == nullptr) return nullptr;
        if (!value->is_array()) return fail(name, "must be a list"), nullptr;
        return &value->get_array();
    }
    void fail(const std::string& name, const std::string& reason) {
        if (!m_error) m_error = bad(fieldPath(name), reason);
    }
    Result<void> finish() {
        if (!m_error && m_object != nullptr) {
            for (const auto& entry : *m_object) {
                const std::string name(entry.key());
                if (!m_known.contains(name)) fail(name, "is not a known field");
            }
        }
        if (m_error) return *m_error;
        return {};
    }

private:
    const json::value* member(const char* name) {
        m_known.insert(name);
        if (m_object == nullptr) return nullptr;
        const json::value* value = m_object->if_contains(name);
        if (value == nullptr) fail(name, "is missing");
        return value;
    }
    std::string fieldPath(const std::string& name) const {
        if (m_path.empty()) return name.empty() ? "the document" : name;
        return name.empty() ? m_path : m_path + "." + name;
    }

    const json::object* m_object = nullptr;
    std::string m_path;
    std::set<std::string> m_known;
    std::optional<Error> m_error;
};

std::string pathAt(const char* list, std::size_t index) {
    return std::string(list) + "[" + std::to_string(index) + "]";
}

Result<GenesisStack> readStack(const json::value& value, std::size_t index) {
    ObjectReader in(value, pathAt("stacks", index));
    GenesisStack stack;
    stack.id = in.hex<StackId>("id");
    stack.name = in.text("name");
    stack.approvalKey = in.hex<PublicKey>("approval_key");
    STACKNET_CHECK(in.finish());
    return stack;
}

Result<GenesisNodeKey> readNodeKey(const json::value& value, std::size_t index) {
    ObjectReader in(value, pathAt("node_keys", index));
    GenesisNodeKey key;
    key.publicKey = in.hex<PublicKey>("public_key");
    key.owner = in.hex<OwnerId>("owner");
    key.sourceStack = in.hex<StackId>("source_stack");
    key.tokensFree = in.big("tokens_free");
    key.tokensBonded = in.big("tokens_bonded");
    const auto state = nodeKeyStateFromName(in.text("state"));
    if (!state) in.fail("state", "must be cold, active, connected, listed or filed");
    key.vrfKey = in.hex<crypto::VrfPublicKey>("vrf_key");
    STACKNET_CHECK(in.finish());
    key.state = *state;
    return key;
}

Result<GenesisValidator> readValidator(const json::value& value, std::size_t index) {
    ObjectReader in(value, pathAt("validators", index));
    GenesisValidator validator;
    validator.nodeKey = in.hex<PublicKey>("node_key");
    validator.name = in.text("name");
    validator.weight = in.big("weight");
    STACKNET_CHECK(in.finish());
    return validator;
}

template <typename Item, typename Read>
Result<void> readList(const json::array* list, std::vector<Item>& items, Read read) {
    if (list == nullptr) return {};  // the reader has noted why
    for (std::size_t i = 0; i < list->size(); ++i) {
        STACKNET_TRY(Item item, read((*list)[i], i));
        items.push_back(std::move(item));
    }
    return {};
}

/// Boost keeps the last of two members with one name without a word; this SAX handler finds them.
struct DuplicateFinder {
    static constexpr std::size_t max_object_size = 1'000;
    static constexpr std::size_t max_array_size = 1'000'000;
    static constexpr std::size_t max_key_size = 1'000;
    static constexpr std::size_t max_string_size = kJsonBytesMax;
    using Code = json::error_code;
    using Text = json::string_view;

    std::vector<std::set<std::string>> open;
    std::string key;
    std::string duplicate;

    bool on_document_begin(Code&) { return true; }
    bool on_document_end(Code&) { return true; }
    bool on_object_begin(Code&) { return open.emplace_back(), true; }
    bool on_object_end(std::size_t, Code&) { return open.pop_back(), true; }
    bool on_array_begin(Code&) { return true; }
    bool on_array_end(std::size_t, Code&) { return true; }
    bool on_key_part(Text part, std::size_t, Code&) {
        return key.append(part.data(), part.size()), true;
    }
    bool on_key(Text part, std::size_t, Code&) {
        key.append(part.data(), part.size());
        if (!open.back().insert(key).second && duplicate.empty()) duplicate = key;
        return key.clear(), true;
    }
    bool on_string_part(Text, std::size_t, Code&) { return true; }
    bool on_string(Text, std::size_t, Code&) { return true; }
    bool on_number_part(Text, Code&) { return true; }
    bool on_int64(std::int64_t, Text, Code&) { return true; }
    bool on_uint64(std::uint64_t, Text, Code&) { return true; }
    bool on_double(double, Text, Code&) { return true; }
    bool on_bool(bool, Code&) { return true; }
    bool on_null(Code&) { return true; }
    bool on_comment_part(Text, Code&) { return true; }
    bool on_comment(Text, Code&) { return true; }
};

Result<json::value> parseStrict(std::string_view text) {
    json::parse_options options;
    options.max_depth = 8;
    json::error_code error;
    json::basic_parser<DuplicateFinder> finder(options);
    finder.write_some(false, text.data(), text.size(), error);
    json::value value;
    if (!error) value = json::parse(text, error, {}, options);
    if (error) {
        return makeError("ledger.bad_genesis",
                         sentence("The genesis is not valid JSON: %1.", {error.message()}));
    }
    if (!finder.handler().duplicate.empty()) {
        return bad(finder.handler().duplicate, "is given twice in one object");
    }
    return value;
}

}  // namespace

std::string Genesis::toJson() const {
    json::object root;
    root["protocol_version"] = protocolVersion;
    root["network_name"] = networkName;
    root["local_network"] = localNetwork;
    root["time_ms"] = timeMs;
    root["open_registration"] = openRegistration;
    root["key_price_base_micro_usd"] = std::to_string(keyPriceBaseMicroUsd);
    json::array stackList;
    for (const GenesisStack& stack : stacks) {
        stackList.push_back({{"id", toHex(stack.id)},
                             {"name", stack.name},
                             {"approval_key", toHex(stack.approvalKey)}});
    }
    root["stacks"] = std::move(stackList);
    json::array keyList;
    for (const GenesisNodeKey& key : nodeKeys) {
        keyList.push_back({{"public_key", toHex(key.publicKey)},
                           {"owner", toHex(key.owner)},
                           {"source_stack", toHex(key.sourceStack)},
                           {"tokens_free", std::to_string(key.tokensFree)},
                           {"tokens_bonded", std::to_string(key.tokensBonded)},
                           {"state", std::string(nodeKeyStateName(key.state))},
                           {"vrf_key", toHex(key.vrfKey)}});
    }
    root["node_keys"] = std::move(keyList);
    json::array validatorList;
    for (const GenesisValidator& validator : validators) {
        validatorList.push_back({{"node_key", toHex(validator.nodeKey)},
                                 {"name", validator.name},
                                 {"weight", std::to_string(validator.weight)}});
    }
    root["validators"] = std::move(validatorList);
    return json::serialize(root);
}

Result<Genesis> Genesis::fromJson(std::string_view text) {
    if (text.size() > kJsonBytesMax) {
        return makeError("ledger.bad_genesis", sentence("The genesis is larger than 4 MiB."));
    }
    STACKNET_TRY(const json::value document, parseStrict(text));
    ObjectReader in(document, "");
    Genesis genesis;
    genesis.protocolVersion = static_cast<std::uint32_t>(in.small("protocol_version", UINT32_MAX));
    genesis.networkName = in.text("network_name");
    genesis.localNetwork = in.boolean("local_network");
    genesis.timeMs = static_cast<std::int64_t>(in.small("time_ms", std::uint64_t{1} << 53));
    genesis.openRegistration = in.boolean("open_registration");
    genesis.keyPriceBaseMicroUsd = in.big("key_price_base_micro_usd");
    const json::array* stackList = in.list("stacks");
    const json::array* keyList = in.list("node_keys");
    const json::array* validatorList = in.list("validators");
    STACKNET_CHECK(in.finish());
    STACKNET_CHECK(readList(stackList, genesis.stacks, readStack));
    STACKNET_CHECK(readList(keyList, genesis.nodeKeys, readNodeKey));
    STACKNET_CHECK(readList(validatorList, genesis.validators, readValidator));
    STACKNET_CHECK(genesis.check());
    return genesis;
}

}  // namespace stacknet::ledger
