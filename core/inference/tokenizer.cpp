#include "core/base/sentence.h"
#include "core/inference/capability_probe.h"
#include "core/inference/http_exchange.h"
#include "core/inference/secret_json_internal.h"
#include "core/inference/tokenizer_internal.h"

namespace stacknet::inference {

namespace json = boost::json;

namespace {

Error badAnswer(std::string_view field) {
    return makeError("inference.bad_answer", "The model server's answer has no usable \"" +
                                                 std::string(field) +
                                                 "\"; check what runs at that address.");
}

Error unsupported() {
    return makeError("inference.unsupported", "This kind of model server counts no tokens.");
}

/// Copies the members that a prompt is made of.
json::object promptMembers(const json::object& request) {
    json::object body(wipingStorage());
    for (const char* name : {"messages", "tools"}) {
        if (const auto* value = request.if_contains(name)) body[name] = *value;
    }
    return body;
}

}  // namespace

Result<TokenIds> readTokens(const json::value& answer) {
    const auto* object = answer.if_object();
    const auto* list = object == nullptr ? nullptr : arrayMember(*object, "tokens");
    if (list == nullptr) return badAnswer("tokens");
    TokenIds tokens;
    tokens.reserve(list->size());
    for (const json::value& entry : *list) {
        const auto* number = entry.if_int64();
        if (number == nullptr || *number < 0 || *number > 0xffff'ffff) return badAnswer("tokens");
        tokens.push_back(static_cast<std::uint32_t>(*number));
    }
    return tokens;
}

Result<json::value> Tokenizer::ask(std::string_view page, const json::value& body,
                                   const CancelToken& cancel) const {
    STACKNET_TRY(const SecretBytes answer,
                 httpPostJson(m_endpoint, serverRoot(m_endpoint) + std::string(page),
                              secretText(body), m_timeoutMs, m_answerMax, cancel));
    return parseSecretJson(answer.exposeText(), fixedSentence("The answer"));
}

Result<TokenIds> Tokenizer::ofChat(const json::object& request, const CancelToken& cancel) const {
    json::object body = promptMembers(request);
    if (m_kind == ServerKind::Vllm) {
        body["model"] = m_model;
        body["add_generation_prompt"] = true;
        STACKNET_TRY(const json::value answer, ask("/tokenize", std::move(body), cancel));
        return readTokens(answer);
    }
    if (m_kind != ServerKind::LlamaCpp) return unsupported();
    STACKNET_TRY(const json::value answer, ask("/apply-template", std::move(body), cancel));
    const auto* object = answer.if_object();
    const auto* prompt = object == nullptr ? nullptr : stringMember(*object, "prompt");
    if (prompt == nullptr) return badAnswer("prompt");
    json::object text(wipingStorage());
    text["content"] = *prompt;
    text["add_special"] = true;
    text["parse_special"] = true;
    STACKNET_TRY(const json::value tokens, ask("/tokenize", std::move(text), cancel));
    return readTokens(tokens);
}

Result<TokenIds> Tokenizer::ofText(std::string_view given, bool special,
                                   const CancelToken& cancel) const {
    json::object text(wipingStorage());
    if (m_kind == ServerKind::Vllm) {
        text["model"] = m_model;
        text["prompt"] = given;
        text["add_special_tokens"] = false;
    } else if (m_kind == ServerKind::LlamaCpp) {
        text["content"] = given;
        text["add_special"] = false;
        text["parse_special"] = special;
    } else {
        return unsupported();
    }
    STACKNET_TRY(const json::value tokens, ask("/tokenize", std::move(text), cancel));
    return readTokens(tokens);
}

}  // namespace stacknet::inference
