#include <boost/json.hpp>
#include <cstdio>
#include <iostream>

#include "app/ctl/api_key_source.h"
#include "app/ctl/evidence_access.h"
#include "app/ctl/route_target.h"
#include "core/base/codec.h"
#include "core/base/file.h"
#include "core/base/rng.h"
#include "core/crypto/ed25519.h"
#include "core/e2ee/client_request.h"
#include "core/e2ee/errors.h"
#include "core/e2ee/key_config_answer.h"
#include "core/inference/sse_parser.h"

namespace stacknet::ctl {
namespace {

namespace json = boost::json;

constexpr std::string_view kTarget = "/v1/chat/completions";
constexpr std::string_view kJsonType = "application/json";
constexpr std::size_t kPromptBytesMax = 1 << 20;
constexpr std::size_t kErrorBytesMax = 64 << 10;

Result<std::string> promptFrom(const Arguments& arguments) {
    std::string prompt;
    for (std::size_t index = 1; index < arguments.words.size(); ++index) {
        prompt += (index > 1 ? " " : "") + arguments.words[index];
    }
    if (prompt.empty()) {
        for (int letter = std::getchar(); letter != EOF && prompt.size() <= kPromptBytesMax;
             letter = std::getchar()) {
            prompt += static_cast<char>(letter);
        }
    }
    if (prompt.empty()) {
        return makeError("ctl.usage", "What should be asked? Write it behind chat, or pipe it in.");
    }
    if (prompt.size() > kPromptBytesMax) {
        return makeError("ctl.usage", "The prompt is larger than 1 MiB.");
    }
    return prompt;
}

/// What came of one answer. Text is printed as it comes, unless JSON is wanted at the end.
class Answer {
public:
    explicit Answer(bool print) : m_print(print) {}

    Result<void> take(const e2ee::ResponsePiece& piece, const e2ee::ResponseReceiver& receiver) {
        const std::string_view text = asText(piece.payload);
        switch (piece.kind) {
            case e2ee::PieceKind::Head:
                m_isStream = receiver.head()->contentType == "text/event-stream";
                return {};
            case e2ee::PieceKind::Data:
                if (m_isStream) return takeEvents(piece.payload);
                if (m_document.size() + text.size() <= kErrorBytesMax) m_document += text;
                return {};
            case e2ee::PieceKind::Error:
                m_document = text;
                return {};
            case e2ee::PieceKind::Final:
                m_final = text;
                return {};
        }
        return {};
    }

    /// The error that the node answered with, in an answer that is authentic.
    std::optional<Error> refusal() const {
        if (m_isStream && m_document.empty() && !m_finish.empty()) return std::nullopt;
        json::error_code bad;
        const json::value value = json::parse(m_document, bad);
        const auto member = [&](const char* name) -> std::string {
            const auto* error =
                !bad && value.is_object() ? value.get_object().if_contains("error") : nullptr;
            const auto* text = error != nullptr && error->is_object()
                                   ? error->get_object().if_contains(name)
                                   : nullptr;
            return text != nullptr && text->is_string() ? std::string(text->get_string())
                                                        : std::string();
        };
        std::string message = member("message");
        if (message.empty()) message = "The node gave no answer. Try again.";
        return makeError("node." + (member("code").empty() ? "no_answer" : member("code")),
                         std::move(message));
    }

    /// Whether the Node Key signed this answer: it does while it is unlocked. A wrong signature is
    /// an error, none is told by result().
    Result<void> checkSignature(const e2ee::ResponseReceiver& receiver,
                                const e2ee::RequestId& requestId, const PublicKey& node) {
        json::error_code bad;
        const json::value final = json::parse(m_final, bad);
        const json::value* text = bad ? nullptr : final.find_pointer("/answer_signature", bad);
        if (text == nullptr) return {};
        const auto signature = text->is_string()
                                   ? fixedFromHex<Signature>(std::string_view(text->get_string()))
                                   : Result<Signature>(makeError("ctl.bad_signature", ""));
        const Bytes statement =
            e2ee::answerReceiptStatement(requestId, receiver.transcript().value_or(Hash256{}));
        if (!signature.ok() || !crypto::verify(node, statement, *signature)) {
            return makeError("ctl.bad_signature",
                             "The node did not sign this answer as it says. Do not rely on it.");
        }
        m_signed = true;
        return {};
    }

    json::object result() const {
        json::object object{
            {"content", m_content}, {"finish_reason", m_finish}, {"model", m_model}};
        json::error_code bad;
        const json::value final = json::parse(m_final, bad);
        object["usage"] = bad ? json::value(nullptr) : final;
        object["signed"] = m_signed;
        // As "answer verify" reads them.
        for (const auto& member : m_maker) object[member.key()] = member.value();
        return object;
    }

private:
    Result<void> takeEvents(ByteView bytes) {
        return m_events.feed(bytes, [this](SecretBytes data) -> Result<void> {
            takeChunk(data.exposeText());
            return {};
        });
    }
    void takeChunk(std::string_view text) {
        json::error_code bad;
        const json::value value = json::parse(text, bad);
        if (bad || !value.is_object()) return;  // "[DONE]"
        if (const auto* model = value.get_object().if_contains("model")) {
            if (model->is_string()) m_model = std::string_view(model->get_string());
        }
        for (const char* name : {"id", "fingerprint", "attribution", "receipt", "stacknet"}) {
            if (const auto* member = value.get_object().if_contains(name)) m_maker[name] = *member;
        }
        const json::value* content = value.find_pointer("/choices/0/delta/content", bad);
        if (content != nullptr && content->is_string()) show(content->get_string());
        const json::value* finish = value.find_pointer("/choices/0/finish_reason", bad);
        if (finish != nullptr && finish->is_string()) m_finish = finish->get_string();
    }
    void show(std::string_view text) {
        m_content += text;
        if (!m_print) return;
        std::fwrite(text.data(), 1, text.size(), stdout);
        std::fflush(stdout);
    }

    const bool m_print;
    bool m_signed = false;
    bool m_isStream = false;
    inference::SseParser m_events;
    std::string m_content;
    std::string m_finish;
    std::string m_model;
    json::object m_maker;  ///< the members that say who made the answer
    std::string m_document;
    std::string m_final;
};

struct Sealed {
    e2ee::ClientRequest request;
    e2ee::RequestId requestId;
    Bytes body;
};

/// What is asked, before it is sealed.
Result<json::object> bodyOf(const Arguments& arguments, const std::string& prompt) {
    json::object body{
        {"messages", json::array{json::object{{"role", "user"}, {"content", prompt}}}},
        {"stream", true}};
    if (const std::string model = arguments.option("--model"); !model.empty()) {
        body["model"] = model;
    }
    if (arguments.confidential) body["confidential"] = true;
    const std::string taskClass = arguments.option("--task-class");
    if (taskClass.empty()) return body;
    if (taskClass != "R" && taskClass != "T") {
        return makeError("ctl.usage", "--task-class takes R or T.");
    }
    body["stacknet"] = json::object{{"class", taskClass}};
    if (taskClass == "T") return body;
    if (arguments.option("--sampling-seed").empty()) {
        body["temperature"] = 0;
    } else {
        STACKNET_TRY(const std::uint64_t seed,
                     arguments.number("--sampling-seed", 0, 0, 0xffff'fffe));
        body["seed"] = seed;
    }
    return body;
}

Result<Sealed> sealPrompt(const Arguments& arguments, const e2ee::CheckedKey& key,
                          const std::string& prompt) {
    SystemRng rng;
    e2ee::RequestContext context;
    context.method = "POST";
    context.target = kTarget;
    context.contentType = kJsonType;
    context.stackId = key.descriptor.stackId;
    context.confidential = arguments.confidential;
    rng.fill(context.requestId.mutableView());
    STACKNET_TRY(const json::object body, bodyOf(arguments, prompt));
    STACKNET_TRY(e2ee::ClientRequest request, e2ee::ClientRequest::snx(key, context, rng));
    Bytes sealed;
    STACKNET_CHECK(request.finish(asBytes(json::serialize(body)), sealed));
    return Sealed{std::move(request), context.requestId, std::move(sealed)};
}

void warnOfPlainKey(const NodeAccess& access) {
    if (access.endpoint.tls || access.endpoint.isLoopback()) return;
    std::fprintf(stderr, "stacknetctl: the API key goes to %s without TLS\n",
                 access.endpoint.host.c_str());
}

Result<e2ee::CheckedKey> currentKey(const NodeAccess& access) {
    STACKNET_TRY(const e2ee::KeyDocument document, fetchKeyDocument(access));
    return checkDocument(access, document);
}

/// The key of the node that the network chooses for this model. Whose it may be says the ledger.
Result<e2ee::CheckedKey> routedKey(const Arguments& arguments, const NodeAccess& access) {
    STACKNET_TRY(const std::string target, routeTarget(arguments));
    const auto text = fetchText(access, target);
    if (!text.ok()) {
        return makeError("ctl.no_route",
                         "The network has no node for this now; \"stacknetctl route explain\" says "
                         "why.");
    }
    json::error_code bad;
    const json::value route = json::parse(*text, bad);
    const auto hex = [&](const char* pointer) -> std::string {
        json::error_code none;
        const json::value* member = bad ? nullptr : route.find_pointer(pointer, none);
        return member != nullptr && member->is_string() ? std::string(member->get_string()) : "";
    };
    e2ee::KeyDocument document;
    const auto descriptor = fromHex(hex("/key/descriptor"), "descriptor");
    const auto signature = fixedFromHex<Signature>(hex("/key/signature"), "signature");
    if (!descriptor.ok() || !signature.ok() || descriptor->empty()) {
        return makeError("ctl.no_key", "The chosen node takes no encrypted requests; try again.");
    }
    document.descriptor = *descriptor;
    document.signature = *signature;
    return checkDocument(access, document);
}

/// Sends once and never in plain text, whatever comes back (case E27). Error "e2ee.key_config" when
/// somebody says that the node has not the key, unless it is said `again`.
Result<void> ask(const Arguments& arguments, const NodeAccess& access, const Sealed& sealed,
                 const PublicKey& node, bool again, Answer& answer) {
    HttpCall call;
    call.endpoint = access.endpoint;
    call.target = kTarget;
    call.post = true;
    call.headers = sealed.request.headers();
    call.headers.emplace_back("content-type", kJsonType);
    if (arguments.confidential) call.headers.emplace_back("x-stacknet-confidential", "1");
    if (arguments.route) call.headers.emplace_back("x-stacknet-node", toHex(node));
    call.body = sealed.body;
    std::optional<e2ee::ResponseReceiver> receiver;
    const auto receive = [&](const HttpReply& reply) -> Result<void> {
        if (receiver) return {};
        auto made = sealed.request.response(reply.values(e2ee::kResponseNonceHeader));
        if (!made.ok()) {
            if (!again && e2ee::saysKeyConfig(reply.status, reply.values("content-type"))) {
                return e2ee::keyConfig();
            }
            return makeError(made.error().code,
                             made.error().message + " (HTTP " + std::to_string(reply.status) + ")");
        }
        receiver.emplace(std::move(*made));
        receiver->recordTranscript();
        return {};
    };
    STACKNET_TRY(const HttpReply reply,
                 callHttp(call, [&](const HttpReply& head, ByteView bytes) -> Result<void> {
                     STACKNET_CHECK(receive(head));
                     while (true) {
                         STACKNET_TRY(const auto piece, receiver->take(bytes));
                         if (!piece) return {};
                         STACKNET_CHECK(answer.take(*piece, *receiver));
                     }
                 }));
    STACKNET_CHECK(receive(reply));
    STACKNET_CHECK(receiver->finish());
    return answer.checkSignature(*receiver, sealed.requestId, node);
}

struct Asked {
    e2ee::CheckedKey key;
    Answer answer;
};

/// Once more, and once only, with a key that was fetched and checked anew, when the first one was
/// refused: it may have been replaced since. A session is opened anew for the same reason.
Result<Asked> askWithCurrentKey(const Arguments& arguments, NodeAccess access,
                                const std::string& apiKey, const std::string& prompt) {
    for (const bool again : {false, true}) {
        access.endpoint.apiKey.clear();  // a key is fetched without
        STACKNET_TRY(const e2ee::CheckedKey key, arguments.route ? routedKey(arguments, access)
                                                 : arguments.confidential
                                                     ? attestedKey(arguments, access)
                                                 : arguments.session ? openSession(access, apiKey)
                                                                     : currentKey(access));
        STACKNET_TRY(const Sealed sealed, sealPrompt(arguments, key, prompt));
        access.endpoint.apiKey = apiKey;
        Answer answer(!arguments.json);
        const auto asked = ask(arguments, access, sealed, key.descriptor.node, again, answer);
        if (asked.ok()) return Asked{key, std::move(answer)};
        if (asked.error().code != e2ee::keyConfig().code) return asked.error();
    }
    return e2ee::keyConfig();
}

}  // namespace

int runChat(const Arguments& arguments) {
    if (arguments.confidential && arguments.session) {
        return failure(arguments, makeError("ctl.usage",
                                            "--confidential and --session do not go together: "
                                            "evidence is for the node's key of the hour."));
    }
    const bool elsewhere = arguments.session || !arguments.option("--url").empty() ||
                           !arguments.option("--node").empty();
    if (arguments.route && elsewhere) {
        return failure(arguments,
                       makeError("ctl.usage",
                                 "--route asks the running node, whose ledger says whose keys "
                                 "count, and takes neither --url, --node nor --session."));
    }
    if (arguments.route && arguments.confidential && !arguments.acceptGpuEvidence) {
        return failure(arguments,
                       makeError("e2ee.no_confidential_capacity",
                                 "Of a node that the network chooses, the ledger says that its "
                                 "GPU evidence passed the validators; nothing proves that its key "
                                 "lives in that machine, and this program does not see the "
                                 "evidence itself. Nothing was sent. --accept-gpu-evidence takes "
                                 "that risk."));
    }
    auto access = accessNode(arguments);
    if (!access.ok()) return failure(arguments, access.error());
    auto apiKey = apiKeyFrom(
        arguments,
        "An API key is needed: --api-key-file FILE, or STACKNET_API_KEY in the environment. "
        "\"stacknetctl keys api create NAME\" makes one.");
    if (!apiKey.ok()) return failure(arguments, apiKey.error());
    auto prompt = promptFrom(arguments);
    if (!prompt.ok()) return failure(arguments, prompt.error());
    warnOfPlainKey(*access);
    auto asked = askWithCurrentKey(arguments, *access, *apiKey, *prompt);
    if (!asked.ok()) return failure(arguments, asked.error());
    const auto& [key, answer] = *asked;
    if (const auto refused = answer.refusal()) return failure(arguments, *refused);
    if (arguments.json) {
        json::object result = answer.result();
        result["node"] = toHex(key.descriptor.node);
        result["key_id"] = toHex(key.descriptor.keyId);
        result["session"] = arguments.session;
        result["trust"] = e2ee::keyTrustText(key.trust);
        if (arguments.route && arguments.confidential) result["evidence"] = "ledger";
        if (!arguments.option("--task-class").empty()) {
            const auto body = bodyOf(arguments, *prompt);
            if (body.ok()) result["request"] = *body;
        }
        std::printf("%s\n", json::serialize(result).c_str());
    } else {
        std::printf("\n");
    }
    return kExitOk;
}

}  // namespace stacknet::ctl
