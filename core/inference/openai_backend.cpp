#include "core/inference/openai_backend.h"

#include <algorithm>
#include <mutex>

#include "core/crypto/hash.h"
#include "core/inference/chat_stream.h"
#include "core/inference/embeddings_answer.h"
#include "core/inference/http_exchange.h"
#include "core/inference/model_list.h"
#include "core/inference/secret_json_internal.h"

namespace stacknet::inference {

namespace json = boost::json;

namespace {

constexpr std::size_t kErrorBodyMax = 64 << 10;

}  // namespace

struct OpenAiBackend::State {
    Options options;
    mutable std::mutex mutex;
    std::vector<std::string> models;  ///< guarded by mutex, like the next two
    bool asked = false;
    Error lastError;
    ServerKind kind = ServerKind::Other;
    std::string account;   ///< the only one so far
    bool several = false;  ///< accounts

    void isolateCache(json::object& request);
};

/// A prefix cache tells by its speed what others asked before: each account gets its own.
void OpenAiBackend::State::isolateCache(json::object& request) {
    const auto* salt = stringMember(request, "cache_salt");
    const std::string asking = salt == nullptr ? std::string() : std::string(*salt);
    std::lock_guard lock(mutex);
    if (account.empty()) account = asking;
    several = several || account != asking;
    if (kind != ServerKind::Vllm) request.erase("cache_salt");
    if (kind == ServerKind::LlamaCpp) request["cache_prompt"] = !several;
}

OpenAiBackend::OpenAiBackend(Options options) : m_state(std::make_unique<State>()) {
    m_state->options = std::move(options);
}

OpenAiBackend::~OpenAiBackend() = default;

Result<void> OpenAiBackend::refresh(std::uint32_t timeoutMs) {
    const Endpoint& endpoint = m_state->options.endpoint;
    ServerKind kind = ServerKind::Other;
    auto models = [&]() -> Result<std::vector<std::string>> {
        STACKNET_TRY(const std::string text,
                     httpGetText(endpoint, endpoint.basePath + "/models", timeoutMs));
        kind = serverKindOf(text);
        return parseModelList(text);
    }();
    std::lock_guard lock(m_state->mutex);
    m_state->asked = true;
    if (!models.ok()) {
        m_state->models.clear();
        m_state->lastError = models.error();
        return models.error();
    }
    m_state->models = std::move(*models);
    m_state->kind = kind;
    m_state->lastError = {};
    return {};
}

BackendStatus OpenAiBackend::status() const {
    std::lock_guard lock(m_state->mutex);
    BackendStatus status;
    status.name = m_state->options.name;
    status.url = m_state->options.endpoint.url();
    if (!m_state->asked) {
        status.state = BackendState::Starting;
        status.reason = "The model server is being asked for its models.";
        status.remedy = "Wait some seconds.";
    } else if (!m_state->models.empty()) {
        status.state = BackendState::Ready;
        status.model = m_state->models.front();
    } else if (!m_state->lastError.code.empty()) {
        status.reason = m_state->lastError.message;
        status.remedy = "Start the model server or correct its address and key in the settings.";
    } else {
        status.reason = "The model server at " + status.url + " has no model.";
        status.remedy = "Load a model there.";
    }
    return status;
}

std::vector<std::string> OpenAiBackend::models() const {
    std::lock_guard lock(m_state->mutex);
    return m_state->models;
}

Result<ModelIdentity> OpenAiBackend::identify(const std::string& model) const {
    std::lock_guard lock(m_state->mutex);
    const auto& models = m_state->models;
    if (models.empty()) {
        return makeError("inference.no_backend", "The model server at " +
                                                     m_state->options.endpoint.url() +
                                                     " is not reachable or has no model.");
    }
    if (model.empty()) return ModelIdentity{models.front(), modelNameDigest(models.front()), false};
    if (std::find(models.begin(), models.end(), model) == models.end()) {
        return makeError("inference.model_not_found",
                         "This node does not serve that model; ask for one that /v1/models lists.");
    }
    return ModelIdentity{model, modelNameDigest(model), false};
}

namespace {

/// The request as it is sent on: our model, streamed, with the token counts at the end.
Result<json::value> outgoingRequest(const SecretBytes& requestJson, const std::string& model) {
    auto parsed = parseSecretJson(requestJson.exposeText(), "The request");
    auto* request = parsed.ok() ? parsed->if_object() : nullptr;
    if (request == nullptr) {
        return makeError("inference.bad_request", "The request is not a JSON object.");
    }
    (*request)["model"] = model;
    (*request)["stream"] = true;
    (*request)["stream_options"] = {{"include_usage", true}};
    request->erase("n");
    return std::move(*parsed);
}

}  // namespace

Result<ChatEnd> OpenAiBackend::chat(const SecretBytes& requestJson, const std::string& model,
                                    const DeltaSink& sink, const CancelToken& cancel) {
    STACKNET_TRY(const ModelIdentity identity, identify(model));
    STACKNET_TRY(json::value outgoing, outgoingRequest(requestJson, identity.name));
    m_state->isolateCache(outgoing.get_object());
    const SecretBytes body = secretText(outgoing);
    const Options& options = m_state->options;
    HttpRequest request;
    request.endpoint = options.endpoint;
    request.path = options.endpoint.basePath + "/chat/completions";
    request.post = true;
    request.body = body.view();
    ChatStream stream(sink);
    SecretBytes whole;  // of an answer that is no event stream
    const auto take = [&](const HttpHead& head, ByteView piece) -> Result<bool> {
        if (head.status == 200 && head.eventStream) return stream.feedEvents(piece);
        whole.append(piece);
        return head.status == 200 || whole.size() < kErrorBodyMax;
    };
    STACKNET_TRY(const HttpHead head,
                 httpExchange(request, options.timeouts, options.answerBytesMax, take, cancel));
    if (head.status != 200) return errorOfAnswer(head.status, whole.view());
    if (!head.eventStream) STACKNET_CHECK(stream.feedDocument(whole.view()));
    return stream.finish();
}

Result<Embeddings> OpenAiBackend::embed(const SecretBytes& requestJson, const std::string& model,
                                        std::size_t inputs, const CancelToken& cancel) {
    STACKNET_TRY(const ModelIdentity identity, identify(model));
    auto parsed = parseSecretJson(requestJson.exposeText(), "The request");
    auto* members = parsed.ok() ? parsed->if_object() : nullptr;
    if (members == nullptr) {
        return makeError("inference.bad_request", "The request is not a JSON object.");
    }
    (*members)["model"] = identity.name;
    (*members)["encoding_format"] = "float";
    const SecretBytes body = secretText(*parsed);
    const Options& options = m_state->options;
    HttpRequest request;
    request.endpoint = options.endpoint;
    request.path = options.endpoint.basePath + "/embeddings";
    request.post = true;
    request.body = body.view();
    SecretBytes answer;
    const auto take = [&](const HttpHead& head, ByteView piece) -> Result<bool> {
        answer.append(piece);
        return head.status == 200 || answer.size() < kErrorBodyMax;
    };
    STACKNET_TRY(const HttpHead head,
                 httpExchange(request, options.timeouts, options.answerBytesMax, take, cancel));
    if (head.status != 200) return errorOfEmbeddings(head.status, answer.view());
    return parseEmbeddings(answer.view(), inputs);
}

Hash256 modelNameDigest(const std::string& name) {
    constexpr char kDomain[] = "stacknet.model.name.v1";
    return crypto::sha256(
        {ByteView(reinterpret_cast<const std::uint8_t*>(kDomain), sizeof(kDomain)), asBytes(name)});
}

}  // namespace stacknet::inference
