#include <boost/json.hpp>

#include "core/base/codec.h"
#include "core/base/json_check.h"
#include "core/crypto/ed25519.h"
#include "core/tasks/attribution.h"
#include "core/tasks/task_id.h"

namespace stacknet::tasks {

namespace json = boost::json;

namespace {

constexpr std::size_t kDepthMax = 64;
constexpr std::size_t kIdsMax = 256;
constexpr std::size_t kIdBytesMax = 256;
constexpr std::string_view kChatPrefix = "chatcmpl-";
constexpr std::string_view kSignedByPrefix = "ed25519:";

/// The members of an answer that say who made it.
struct Claims {
    Attribution attribution;
    std::string taskId;
    std::string fingerprint;
    std::string signedBy;
    Hash256 receiptDigest;
    Signature signature;
};

Error badAnswer(std::string_view field, std::string_view why) {
    return makeError("tasks.bad_answer", "The answer's member \"" + std::string(field) + "\" " +
                                             std::string(why) + ".");
}

Result<json::object> parseObject(std::string_view text) {
    const Error bad = badAnswer("answer", "is not one well-formed JSON object");
    if (checkJson(text, JsonRules{kDepthMax, true})) return bad;
    try {
        json::parse_options options;
        options.max_depth = kDepthMax;
        boost::system::error_code failure;
        json::value value = json::parse(text, failure, {}, options);
        if (failure || !value.is_object()) return bad;
        return std::move(value.get_object());
    } catch (const std::exception&) {
        return bad;
    }
}

std::string_view withoutSpace(std::string_view text) {
    const std::size_t from = text.find_first_not_of(" \t\r\n");
    if (from == std::string_view::npos) return {};
    return text.substr(from, text.find_last_not_of(" \t\r\n") - from + 1);
}

/// The four members, of a whole answer, or of the events of a stream put together.
Result<json::object> membersOf(std::string_view answer) {
    answer = withoutSpace(answer);
    if (answer.size() > kAnswerBytesMax) return badAnswer("answer", "is too long");
    if (answer.starts_with('{')) return parseObject(answer);
    json::object members;
    while (!answer.empty()) {
        const std::size_t end = answer.find('\n');
        std::string_view line = withoutSpace(answer.substr(0, end));
        answer.remove_prefix(end == std::string_view::npos ? answer.size() : end + 1);
        if (!line.starts_with("data:")) continue;
        line = withoutSpace(line.substr(5));
        if (line == "[DONE]") continue;
        STACKNET_TRY(const json::object event, parseObject(line));
        for (const char* name : {"id", "fingerprint", "attribution", "receipt"}) {
            const json::value* member = event.if_contains(name);
            if (member == nullptr) continue;
            if (members.contains(name) && members.at(name) != *member) {
                return badAnswer(name, "is not the same in all events");
            }
            members[name] = *member;
        }
    }
    return members;
}

Result<std::string> textOf(const json::object& object, const char* name) {
    const json::value* value = object.if_contains(name);
    if (value == nullptr) return badAnswer(name, "is missing");
    if (!value->is_string() || value->get_string().size() > kIdBytesMax) {
        return badAnswer(name, "is not a text, or too long");
    }
    return std::string(value->get_string());
}

template <typename FixedType>
Result<FixedType> fixedOf(const json::object& object, const char* name) {
    STACKNET_TRY(const std::string digits, textOf(object, name));
    auto bytes = fixedFromHex<FixedType>(digits, name);
    if (bytes.ok() && toHex(*bytes) == digits) return *bytes;
    return badAnswer(
        name, "is not " + std::to_string(FixedType::size * 2) + " lower case hexadecimal digits");
}

Result<std::vector<std::string>> textsOf(const json::object& object, const char* name) {
    const json::value* value = object.if_contains(name);
    const json::array* list = value == nullptr ? nullptr : value->if_array();
    if (list == nullptr || list->size() > kIdsMax) {
        return badAnswer(name, "is not a list, or too long");
    }
    std::vector<std::string> texts;
    for (const json::value& entry : *list) {
        if (!entry.is_string() || entry.get_string().size() > kIdBytesMax) {
            return badAnswer(name, "holds something that is not a text, or too long");
        }
        texts.emplace_back(entry.get_string());
    }
    return texts;
}

Result<Hash256> receiptDigestOf(const json::object& answer) {
    const json::value* receipt = answer.if_contains("receipt");
    if (receipt != nullptr && receipt->is_object()) {
        return fixedOf<Hash256>(receipt->get_object(), "digest");
    }
    return fixedOf<Hash256>(answer, "receipt");
}

Result<Claims> claimsOf(std::string_view text) {
    STACKNET_TRY(const json::object answer, membersOf(text));
    Claims claims;
    STACKNET_TRY(claims.taskId, textOf(answer, "id"));
    if (claims.taskId.starts_with(kChatPrefix)) claims.taskId.erase(0, kChatPrefix.size());
    if (!isTaskId(claims.taskId)) return badAnswer("id", "names no task");
    STACKNET_TRY(claims.fingerprint, textOf(answer, "fingerprint"));
    STACKNET_TRY(claims.receiptDigest, receiptDigestOf(answer));
    const json::value* member = answer.if_contains("attribution");
    const json::object* object = member == nullptr ? nullptr : member->if_object();
    if (object == nullptr) return badAnswer("attribution", "is missing, or no object");
    const json::value* stack = object->if_contains("stack");
    if (stack == nullptr || !stack->is_null()) {
        STACKNET_TRY(claims.attribution.stackId, textOf(*object, "stack"));
        // An empty name would be signed like none at all.
        if (claims.attribution.stackId.empty()) return badAnswer("stack", "is empty");
    }
    STACKNET_TRY(claims.attribution.nodeKey, fixedOf<PublicKey>(*object, "node_key"));
    STACKNET_TRY(claims.attribution.skillIds, textsOf(*object, "skills"));
    STACKNET_TRY(claims.attribution.injectionIds, textsOf(*object, "injections"));
    const json::value* time = object->if_contains("time_ms");
    if (time == nullptr || !time->is_int64() || time->get_int64() < 0) {
        return badAnswer("time_ms", "is not a time");
    }
    claims.attribution.timeMs = time->get_int64();
    STACKNET_TRY(claims.signedBy, textOf(*object, "signed_by"));
    STACKNET_TRY(claims.signature, fixedOf<Signature>(*object, "signature"));
    return claims;
}

void add(AnswerVerdict& verdict, std::string_view name, bool ok, std::string_view good,
         std::string_view bad) {
    verdict.checks.push_back({std::string(name), ok, std::string(ok ? good : bad)});
}

}  // namespace

AnswerVerdict verifyAnswer(std::string_view answer, const std::optional<PublicKey>& nodeKey) {
    AnswerVerdict verdict;
    const auto claims = claimsOf(answer);
    add(verdict, "format", claims.ok(), "Every member is there and well formed.",
        claims.ok() ? "" : claims.error().message);
    if (!claims.ok()) return verdict;
    const Attribution& attribution = claims->attribution;
    add(verdict, "fingerprint", fingerprint(attribution) == claims->fingerprint,
        "The fingerprint is the hash of Stack, Node Key, skills, injections and time.",
        "The fingerprint is not the hash of Stack, Node Key, skills, injections and time.");
    add(verdict, "signed_by",
        claims->signedBy == std::string(kSignedByPrefix) + toHex(attribution.nodeKey),
        "It names the Node Key as its signer.", "It names another signer than the Node Key.");
    if (nodeKey) {
        add(verdict, "node_key", attribution.nodeKey == *nodeKey,
            "It was made by the expected Node Key.",
            "It was made by the Node Key " + toHex(attribution.nodeKey) +
                ", not by the expected one.");
    }
    add(verdict, "signature",
        crypto::verify(attribution.nodeKey,
                       attributionSigningBytes(attribution, claims->taskId, claims->receiptDigest),
                       claims->signature),
        "The Node Key signed exactly this, for this receipt.",
        "The Node Key did not sign this for this receipt.");
    verdict.valid = true;
    for (const ReceiptCheck& check : verdict.checks) verdict.valid = verdict.valid && check.ok;
    verdict.attribution = attribution;
    verdict.taskId = claims->taskId;
    verdict.fingerprint = claims->fingerprint;
    return verdict;
}

}  // namespace stacknet::tasks
