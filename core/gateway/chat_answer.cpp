#include "core/gateway/chat_answer.h"

#include <algorithm>

#include "core/gateway/json_dom_internal.h"
#include "core/gateway/request_members.h"

namespace stacknet::gateway {
namespace {

constexpr std::size_t kToolCallsMax = 128;
constexpr std::string_view kRoleDelta = R"({"role":"assistant","content":""})";

void appendText(const json::object& delta, std::string_view name,
                std::optional<SecretBytes>& target, std::size_t& size) {
    auto text = textOf(delta, name);
    if (!text) return;
    if (!target) target.emplace();
    target->append(*text);
    size += text->size();
}

void writeUsage(JsonWriter& out, const tasks::Usage& usage) {
    out.name("usage").beginObject();
    out.name("prompt_tokens").number(usage.promptTokens);
    out.name("completion_tokens").number(usage.completionTokens);
    out.name("total_tokens").number(usage.promptTokens + usage.completionTokens);
    out.endObject();
}

void writeHead(JsonWriter& out, const AnswerHead& head, std::string_view object) {
    out.name("id").text(head.id);
    out.name("object").text(object);
    out.name("created").number(head.createdS);
    out.name("model").text(head.model);
}

void writeTextOrNull(JsonWriter& out, std::string_view name,
                     const std::optional<SecretBytes>& text) {
    out.name(name);
    if (text) {
        out.text(text->exposeText());
    } else {
        out.null();
    }
}

}  // namespace

std::optional<DeltaParts> readDelta(const SecretBytes& deltaJson) {
    auto parsed = parseDom(deltaJson.exposeText());
    const json::object* delta = parsed ? parsed->if_object() : nullptr;
    if (delta == nullptr) return std::nullopt;
    DeltaParts parts;
    parts.hasRole = delta->contains("role");
    parts.contentOnly = delta->size() == 1 && textOf(*delta, "content").has_value();
    parts.json = serializeDom(*parsed);
    return parts;
}

bool ChatAnswer::add(const SecretBytes& deltaJson) {
    auto parsed = parseDom(deltaJson.exposeText());
    const json::object* delta = parsed ? parsed->if_object() : nullptr;
    if (delta == nullptr) return false;
    appendText(*delta, "content", m_content, m_size);
    appendText(*delta, "reasoning_content", m_reasoning, m_size);
    appendText(*delta, "refusal", m_refusal, m_size);
    const json::value* member = delta->if_contains("tool_calls");
    const json::array* calls = member != nullptr ? member->if_array() : nullptr;
    if (calls == nullptr) return true;
    for (std::size_t place = 0; place < calls->size(); ++place) {
        const json::object* call = (*calls)[place].if_object();
        if (call == nullptr) return false;
        const json::value* given = call->if_contains("index");
        const std::size_t index = given != nullptr && given->is_int64() && given->get_int64() >= 0
                                      ? static_cast<std::size_t>(given->get_int64())
                                      : place;
        if (index >= kToolCallsMax) return false;
        if (index >= m_toolCalls.size()) m_toolCalls.resize(index + 1);
        ToolCall& target = m_toolCalls[index];
        if (auto id = textOf(*call, "id")) target.id = std::string(*id);
        const json::value* inner = call->if_contains("function");
        const json::object* function = inner != nullptr ? inner->if_object() : nullptr;
        if (function == nullptr) continue;
        if (auto name = textOf(*function, "name")) target.name += std::string(*name);
        if (auto arguments = textOf(*function, "arguments")) {
            target.arguments.append(*arguments);
            m_size += arguments->size();
        }
    }
    return true;
}

void writeMaker(JsonWriter& out, const tasks::SignedAttribution& maker) {
    if (maker.fingerprint.empty()) return;
    out.name("fingerprint").text(maker.fingerprint);
    out.name("attribution").raw(maker.json);
}

namespace {

void writeReceipt(JsonWriter& out, const AnswerEnd& end) {
    if (end.signedReceipt.empty()) return;
    out.name("stacknet").beginObject().name("receipt").raw(end.signedReceipt).endObject();
}

}  // namespace

SecretBytes ChatAnswer::render(const AnswerHead& head, const AnswerEnd& end) const {
    JsonWriter out;
    out.beginObject();
    writeHead(out, head, "chat.completion");
    out.name("choices").beginArray().beginObject();
    out.name("index").number(0);
    out.name("message").beginObject().name("role").text("assistant");
    if (!m_content && m_toolCalls.empty()) {
        out.name("content").text("");
    } else {
        writeTextOrNull(out, "content", m_content);
    }
    writeTextOrNull(out, "refusal", m_refusal);
    if (m_reasoning) out.name("reasoning_content").text(m_reasoning->exposeText());
    if (!m_toolCalls.empty()) {
        out.name("tool_calls").beginArray();
        for (const ToolCall& call : m_toolCalls) {
            out.beginObject().name("id").text(call.id).name("type").text("function");
            out.name("function").beginObject().name("name").text(call.name);
            out.name("arguments").text(call.arguments.exposeText()).endObject().endObject();
        }
        out.endArray();
    }
    out.endObject().name("logprobs").null().name("finish_reason").text(end.reason);
    out.endObject().endArray();
    writeUsage(out, end.usage);
    if (!end.receipt.empty()) out.name("receipt").text(end.receipt);
    writeMaker(out, end.maker);
    writeReceipt(out, end);
    out.endObject();
    return out.take();
}

void ChatStream::chunk(std::string_view deltaJson, const AnswerEnd* end, SecretBytes& out) {
    JsonWriter event;
    event.beginObject();
    writeHead(event, m_head, "chat.completion.chunk");
    event.name("choices").beginArray().beginObject().name("index").number(0);
    event.name("delta").raw(deltaJson).name("logprobs").null().name("finish_reason");
    if (end != nullptr) {
        event.text(end->reason);
    } else {
        event.null();
    }
    event.endObject().endArray();
    if (m_options.includeUsage) event.name("usage").null();
    if (end != nullptr && !end->receipt.empty()) event.name("receipt").text(end->receipt);
    if (end != nullptr && !m_options.includeUsage) {
        writeMaker(event, end->maker);
        writeReceipt(event, *end);
    }
    if (!m_options.padding.empty()) {
        constexpr std::size_t kAround = std::string_view(R"("obfuscation":"")").size();
        const std::size_t over = (event.size() + kAround) % kPaddingLength;
        event.name("obfuscation")
            .text(std::string_view(m_options.padding)
                      .substr(0, (kPaddingLength - over) % kPaddingLength));
    }
    event.endObject();
    out.append("data: ");
    out.append(event.take().view());
    out.append("\n\n");
}

void ChatStream::delta(const DeltaParts& parts, SecretBytes& out) {
    if (!m_roleSent && !parts.hasRole) chunk(kRoleDelta, nullptr, out);
    m_roleSent = true;
    chunk(parts.json.exposeText(), nullptr, out);
}

void ChatStream::usageChunk(const AnswerEnd& end, SecretBytes& out) {
    JsonWriter event;
    event.beginObject();
    writeHead(event, m_head, "chat.completion.chunk");
    event.name("choices").beginArray().endArray();
    writeUsage(event, end.usage);
    writeMaker(event, end.maker);
    writeReceipt(event, end);
    event.endObject();
    out.append("data: ");
    out.append(event.take().view());
    out.append("\n\n");
}

void ChatStream::finish(const AnswerEnd& end, SecretBytes& out) {
    if (!m_roleSent) chunk(kRoleDelta, nullptr, out);
    m_roleSent = true;
    chunk("{}", &end, out);
    if (m_options.includeUsage) usageChunk(end, out);
    out.append("data: [DONE]\n\n");
}

}  // namespace stacknet::gateway
