#include <boost/json.hpp>
#include <limits>

#include "core/base/codec.h"
#include "core/tasks/receipt.h"
#include "core/tasks/task_id.h"

namespace stacknet::tasks {

namespace json = boost::json;

namespace {

constexpr std::size_t kReceiptBytesMax = 64 << 10;
constexpr std::size_t kTextMax = 4'096;
constexpr std::size_t kEnvironmentMax = 256;

Error badReceipt(std::string_view field, std::string_view why) {
    return makeError("tasks.bad_receipt", "The receipt's field \"" + std::string(field) + "\" " +
                                              std::string(why) + ".");
}

/// How many strings a text holds, keys included.
std::size_t stringsIn(std::string_view text) {
    std::size_t strings = 0;
    bool inside = false;
    for (std::size_t index = 0; index < text.size(); ++index) {
        if (inside && text[index] == '\\') {
            ++index;
        } else if (text[index] == '"') {
            inside = !inside;
            if (inside) ++strings;
        }
    }
    return strings;
}

std::size_t stringsIn(const json::object& object) {
    std::size_t strings = 0;
    for (const auto& member : object) {
        strings += 1 + (member.value().is_string() ? 1 : 0);
        if (member.value().is_object()) strings += stringsIn(member.value().get_object());
    }
    return strings;
}

/// Takes members out of an object one by one; the first mistake sticks.
class Fields {
public:
    explicit Fields(const json::object& object) : m_object(object) {}

    std::string text(const char* field, std::size_t sizeMax = kTextMax) {
        const auto* value = take(field);
        if (value == nullptr) return {};
        if (!value->is_string() || value->get_string().size() > sizeMax) {
            fail(field, "is not a text, or too long");
            return {};
        }
        return std::string(value->get_string());
    }
    std::int64_t integer(const char* field, std::int64_t least, std::int64_t most) {
        const auto* value = take(field);
        if (value == nullptr) return 0;
        if (!value->is_int64() || value->get_int64() < least || value->get_int64() > most) {
            fail(field, "is not a whole number in its range");
            return 0;
        }
        return value->get_int64();
    }
    std::uint64_t count(const char* field) {
        return static_cast<std::uint64_t>(
            integer(field, 0, std::numeric_limits<std::int64_t>::max()));
    }
    std::int64_t time(const char* field) {
        return integer(field, 0, std::numeric_limits<std::int64_t>::max());
    }
    bool boolean(const char* field) {
        const auto* value = take(field);
        if (value == nullptr) return false;
        if (!value->is_bool()) fail(field, "is neither true nor false");
        return value->is_bool() && value->get_bool();
    }
    template <typename FixedType>
    FixedType fixed(const char* field) {
        const std::string digits = text(field, FixedType::size * 2);
        auto bytes = fixedFromHex<FixedType>(digits, field);
        if (bytes.ok()) return *bytes;
        fail(field,
             "is not " + std::to_string(FixedType::size * 2) + " lower case hexadecimal digits");
        return {};
    }
    sandbox::Environment environment(const char* field) {
        sandbox::Environment result;
        const auto* value = take(field);
        if (value == nullptr) return result;
        if (!value->is_object() || value->get_object().size() > kEnvironmentMax) {
            fail(field, "is not an object, or too large");
            return result;
        }
        for (const auto& member : value->get_object()) {
            if (!member.value().is_string() || member.value().get_string().size() > kTextMax) {
                fail(field, "holds a value that is not a text, or too long");
                return result;
            }
            result.emplace(member.key(), member.value().get_string());
        }
        return result;
    }
    bool has(const char* field) const { return m_object.contains(field); }
    void fail(std::string_view field, std::string_view why) {
        if (!m_error) m_error = badReceipt(field, why);
    }
    /// The first mistake, or a member that nobody took.
    Result<void> finish() {
        if (m_error) return *m_error;
        if (m_taken == m_object.size()) return {};
        for (const auto& member : m_object) {
            if (std::find(m_names.begin(), m_names.end(), member.key()) == m_names.end()) {
                return badReceipt(
                    isUtf8(member.key()) ? std::string_view(member.key()).substr(0, 64) : "?",
                    "does not belong there");
            }
        }
        return badReceipt("receipt", "has a field twice");
    }

private:
    const json::value* take(const char* field) {
        const auto* value = m_object.if_contains(field);
        if (value == nullptr) {
            fail(field, "is missing");
            return nullptr;
        }
        ++m_taken;
        m_names.emplace_back(field);
        return value;
    }

    const json::object& m_object;
    std::optional<Error> m_error;
    std::size_t m_taken = 0;
    std::vector<std::string> m_names;
};

void readChat(Fields& fields, Receipt& receipt) {
    receipt.model = fields.text("model");
    receipt.modelDigest = fields.fixed<Hash256>("model_digest");
    receipt.modelDigestFromFile = fields.boolean("model_digest_from_file");
    receipt.finishReason = fields.text("finish_reason");
    receipt.promptTokens = fields.count("prompt_tokens");
    receipt.completionTokens = fields.count("completion_tokens");
    receipt.saltHash = fields.fixed<Hash256>("salt_hash");
    if (fields.has("salt")) receipt.salt = fields.fixed<Salt>("salt");
    if (receipt.version < 3) return;
    const auto named = taskClassNamed(fields.text("task_class"));
    if (named != TaskClass::None && named != TaskClass::R && named != TaskClass::T) {
        fields.fail("task_class", "is neither none nor R nor T");
        return;
    }
    receipt.taskClass = *named;
    // Of the others it is no member, which finish() sees.
    if (receipt.taskClass == TaskClass::R) {
        receipt.reproClass = fields.fixed<Hash256>("repro_class");
    }
}

void readCode(Fields& fields, Receipt& receipt) {
    receipt.language = fields.text("language");
    receipt.imageDigest = fields.fixed<Hash256>("image_digest");
    receipt.exitCode = static_cast<std::int32_t>(
        fields.integer("exit_code", std::numeric_limits<std::int32_t>::min(),
                       std::numeric_limits<std::int32_t>::max()));
    receipt.environment = fields.environment("environment");
    if (receipt.version >= 2) receipt.selfTested = fields.boolean("self_tested");
    if (receipt.version < 3) return;
    const auto declared = sandbox::determinismNamed(fields.text("declared_class"));
    if (!declared) fields.fail("declared_class", "is not D0, D1, D2 or D3");
    receipt.declaredClass = declared.value_or(sandbox::Determinism::D0);
}

Result<json::object> parseObject(std::string_view text) {
    const Error bad = badReceipt("receipt", "is not one well-formed JSON object");
    if (text.size() > kReceiptBytesMax) return badReceipt("receipt", "is too long");
    if (!isUtf8(text)) return bad;
    try {
        json::parse_options options;
        options.max_depth = 4;
        boost::system::error_code failure;
        json::value value = json::parse(text, failure, {}, options);
        if (failure || !value.is_object()) return bad;
        // The parser keeps the last of two members with one name and says nothing.
        if (stringsIn(text) != stringsIn(value.get_object())) {
            return badReceipt("receipt", "has a field twice or one of a wrong kind");
        }
        return std::move(value.get_object());
    } catch (const std::exception&) {
        return bad;
    }
}

}  // namespace

std::string receiptToJson(const Receipt& receipt, bool withSalt) {
    const bool chat = receipt.kind == TaskKind::Chat;
    json::object object;
    object["version"] = receipt.version;
    object["kind"] = chat ? "chat" : "code";
    object["task_id"] = receipt.taskId;
    object["chain_id"] = toHex(receipt.chainId);
    object["node_key"] = toHex(receipt.nodeKey);
    object["contract_hash"] = toHex(receipt.contractHash);
    object["fingerprint"] = receipt.fingerprint;
    if (chat) {
        object["model"] = receipt.model;
        object["model_digest"] = toHex(receipt.modelDigest);
        object["model_digest_from_file"] = receipt.modelDigestFromFile;
    } else {
        object["language"] = receipt.language;
        object["image_digest"] = toHex(receipt.imageDigest);
    }
    object["input_hash"] = toHex(receipt.inputHash);
    object["output_hash"] = toHex(receipt.outputHash);
    if (chat) {
        object["finish_reason"] = receipt.finishReason;
        object["prompt_tokens"] = receipt.promptTokens;
        object["completion_tokens"] = receipt.completionTokens;
        object["salt_hash"] = toHex(receipt.saltHash);
        if (withSalt && receipt.salt) object["salt"] = toHex(*receipt.salt);
        if (receipt.version >= 3) object["task_class"] = taskClassName(receipt.taskClass);
        if (receipt.version >= 3 && receipt.taskClass == TaskClass::R) {
            object["repro_class"] = toHex(receipt.reproClass);
        }
    } else {
        object["exit_code"] = receipt.exitCode;
        json::object environment;
        for (const auto& [name, value] : receipt.environment) environment[name] = value;
        object["environment"] = std::move(environment);
        if (receipt.version >= 2) object["self_tested"] = receipt.selfTested;
        if (receipt.version >= 3) {
            object["declared_class"] = sandbox::determinismName(receipt.declaredClass);
        }
    }
    object["received_ms"] = receipt.receivedMs;
    object["started_ms"] = receipt.startedMs;
    object["finished_ms"] = receipt.finishedMs;
    object["warm"] = receipt.warm;
    object["digest"] = toHex(receipt.digest);
    object["signature"] = toHex(receipt.signature);
    return json::serialize(object);
}

Result<Receipt> receiptFromJson(std::string_view text) {
    STACKNET_TRY(const json::object object, parseObject(text));
    Fields fields(object);
    Receipt receipt;
    receipt.version = static_cast<std::uint32_t>(fields.integer("version", 1, kReceiptVersion));
    const std::string kind = fields.text("kind");
    if (kind != "chat" && kind != "code") fields.fail("kind", "is neither chat nor code");
    receipt.kind = kind == "code" ? TaskKind::Code : TaskKind::Chat;
    receipt.taskId = fields.text("task_id");
    if (!isTaskId(receipt.taskId)) fields.fail("task_id", "is not a task id");
    receipt.chainId = fields.fixed<ChainId>("chain_id");
    receipt.nodeKey = fields.fixed<PublicKey>("node_key");
    receipt.contractHash = fields.fixed<Hash256>("contract_hash");
    receipt.fingerprint = fields.text("fingerprint");
    receipt.inputHash = fields.fixed<Hash256>("input_hash");
    receipt.outputHash = fields.fixed<Hash256>("output_hash");
    if (receipt.kind == TaskKind::Chat) {
        readChat(fields, receipt);
    } else {
        readCode(fields, receipt);
    }
    receipt.receivedMs = fields.time("received_ms");
    receipt.startedMs = fields.time("started_ms");
    receipt.finishedMs = fields.time("finished_ms");
    receipt.warm = fields.boolean("warm");
    receipt.digest = fields.fixed<Hash256>("digest");
    receipt.signature = fields.fixed<Signature>("signature");
    STACKNET_CHECK(fields.finish());
    return receipt;
}

}  // namespace stacknet::tasks
