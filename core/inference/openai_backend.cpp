#include "core/inference/openai_backend.h"

#include <algorithm>
#include <mutex>

#include "core/base/sentence.h"
#include "core/crypto/hash.h"
#include "core/inference/capability_probe.h"
#include "core/inference/chat_stream.h"
#include "core/inference/embeddings_answer.h"
#include "core/inference/http_exchange.h"
#include "core/inference/model_list.h"
#include "core/inference/prompt_size.h"
#include "core/inference/secret_json_internal.h"
#include "core/inference/slot_book.h"
#include "core/inference/token_scorer_internal.h"

namespace stacknet::inference {

namespace json = boost::json;

namespace {

constexpr std::size_t kErrorBodyMax = 64 << 10;
constexpr std::int64_t kProbeAgainMs = 60'000;
constexpr std::uint32_t kCountTimeoutMs = 30'000;
/// No account is called so: theirs are 64 hexadecimal digits, or empty.
constexpr std::string_view kCheckAccount = "tolerant check";
constexpr double kMinP = kMinPMicro / 1e6;

}  // namespace

struct OpenAiBackend::State {
    Options options;
    SystemClock systemClock;
    mutable std::mutex mutex;
    std::vector<std::string> models;  ///< guarded by mutex, like the next ones
    bool asked = false;
    Error lastError;
    Capabilities capabilities;
    std::int64_t probedMs = 0;        ///< 0: not yet
    std::shared_ptr<SlotBook> slots;  ///< of a llama.cpp server that says how many it has
    std::string account;              ///< the only one so far
    bool several = false;             ///< accounts

    const Clock& clock() const { return options.clock != nullptr ? *options.clock : systemClock; }
    BackendHealth& health() const { return *options.health; }
    void learn(const std::string& modelList, std::uint32_t timeoutMs, const CancelToken& cancel);
    Capabilities known() const {
        std::lock_guard lock(mutex);
        return capabilities;
    }
    std::shared_ptr<SlotBook> slotBook() const {
        std::lock_guard lock(mutex);
        return slots;
    }
    Tokenizer tokenizer(ServerKind kind, const std::string& model) const {
        return {options.endpoint, kind, model, kCountTimeoutMs, options.answerBytesMax};
    }
    Result<void> fit(json::object& request, const std::string& model, const CancelToken& cancel);
    Result<SlotBook::Use> isolateCache(json::object& request, const CancelToken& cancel);
    Result<ChatEnd> send(json::value outgoing, const DeltaSink& sink, const CancelToken& cancel,
                         std::int64_t& firstWordMs);
    template <typename Answer>
    Result<Answer> noted(Result<Answer> answer, std::int64_t startMs, std::int64_t firstWordMs);
};

namespace {

/// Whether every message is text: of images nobody knows the tokens by their bytes.
bool isAllText(const json::array& messages) {
    for (const json::value& entry : messages) {
        const auto* message = entry.if_object();
        const auto* parts = message == nullptr ? nullptr : arrayMember(*message, "content");
        if (parts == nullptr) continue;
        for (const json::value& part : *parts) {
            const auto* object = part.if_object();
            const auto* type = object == nullptr ? nullptr : stringMember(*object, "type");
            if (type == nullptr || *type != "text") return false;
        }
    }
    return true;
}

std::size_t promptBytes(const json::object& request) {
    std::size_t bytes = 0;
    for (const char* name : {"messages", "tools"}) {
        if (const auto* value = request.if_contains(name)) bytes += secretText(*value).size();
    }
    return bytes;
}

Error contextExceeded(std::uint64_t tokens, bool counted, std::uint64_t context) {
    return makeError("inference.context_exceeded",
                     counted ? sentence("The prompt has %1 tokens; the model's context has room "
                                        "for %2, the answer included. Shorten the prompt.",
                                        {tokens, context})
                             : sentence("The prompt has an estimated %1 tokens or more; the "
                                        "model's context has room for %2, the answer included. "
                                        "Shorten the prompt.",
                                        {tokens, context}));
}

/// Where the request states its own limit of the answer.
json::value* answerLimit(json::object& request) {
    for (const char* name : {"max_completion_tokens", "max_tokens"}) {
        if (auto* value = request.if_contains(name)) return value;
    }
    return nullptr;
}

}  // namespace

/// Refuses a prompt that the model cannot hold, and keeps the answer's limit inside the context
/// where the server would refuse it otherwise (vLLM).
Result<void> OpenAiBackend::State::fit(json::object& request, const std::string& model,
                                       const CancelToken& cancel) {
    const Capabilities facts = known();
    const ModelFacts* about = facts.find(model);
    const auto* messages = arrayMember(request, "messages");
    if (about == nullptr || about->contextTokens == 0 || messages == nullptr) return {};
    const std::uint64_t context = about->contextTokens;
    if (!isAllText(*messages)) return {};
    const std::size_t bytes = promptBytes(request);
    const Fit estimate = fitOf(bytes, messages->size(), context);
    if (estimate == Fit::TooLarge) return contextExceeded(promptTokensMin(bytes), false, context);
    json::value* limit = facts.kind == ServerKind::Vllm ? answerLimit(request) : nullptr;
    const std::uint64_t wanted = limit != nullptr && limit->is_int64() && limit->get_int64() > 0
                                     ? static_cast<std::uint64_t>(limit->get_int64())
                                     : 0;
    const bool roomForAll = promptTokensMax(bytes, messages->size()) + wanted < context;
    if ((estimate == Fit::Fits && (wanted == 0 || roomForAll)) || facts.tokenize != Support::Yes) {
        return {};
    }
    const auto tokens = tokenizer(facts.kind, model).ofChat(request, cancel);
    if (!tokens.ok()) {
        // The server itself is the last to say no.
        if (tokens.error().code == "inference.cancelled") return tokens.error();
        return {};
    }
    if (tokens->size() >= context) return contextExceeded(tokens->size(), true, context);
    if (wanted > context - tokens->size()) *limit = context - tokens->size();
    return {};
}

/// A prefix cache tells by its speed what others asked before: each account gets its own.
Result<SlotBook::Use> OpenAiBackend::State::isolateCache(json::object& request,
                                                         const CancelToken& cancel) {
    const auto* salt = stringMember(request, "cache_salt");
    const std::string asking = salt == nullptr ? std::string() : std::string(*salt);
    ServerKind kind = ServerKind::Other;
    std::shared_ptr<SlotBook> book;
    bool alone = false;
    {
        std::lock_guard lock(mutex);
        kind = capabilities.kind;
        book = slots;
        if (account.empty()) account = asking;
        several = several || account != asking;
        alone = !several;
    }
    if (kind != ServerKind::Vllm) request.erase("cache_salt");
    SlotBook::Use use;
    if (kind != ServerKind::LlamaCpp) return use;
    bool mayReuse = alone;
    if (book) {
        STACKNET_TRY(use, book->take(asking, cancel));
        request["id_slot"] = use.slot();
        mayReuse = use.mayReuse();
    }
    // A request that must not use the cache stays so.
    const auto* given = request.if_contains("cache_prompt");
    const bool unwanted = given != nullptr && given->is_bool() && !given->get_bool();
    request["cache_prompt"] = mayReuse && !unwanted;
    return use;
}

OpenAiBackend::OpenAiBackend(Options options) : m_state(std::make_unique<State>()) {
    m_state->options = std::move(options);
    if (!m_state->options.health) m_state->options.health = std::make_shared<BackendHealth>();
}

OpenAiBackend::~OpenAiBackend() = default;

/// Asks for the facts when they are old or the models are others.
void OpenAiBackend::State::learn(const std::string& modelList, std::uint32_t timeoutMs,
                                 const CancelToken& cancel) {
    const std::int64_t nowMs = clock().monotonicMs();
    Capabilities listed;
    Capabilities before;
    (void)readModelFacts(modelList, listed);
    {
        std::lock_guard lock(mutex);
        const bool same =
            listed.models.size() == capabilities.models.size() &&
            std::all_of(listed.models.begin(), listed.models.end(), [this](const ModelFacts& each) {
                return capabilities.find(each.name) != nullptr;
            });
        const bool complete = capabilities.kind != ServerKind::LlamaCpp || capabilities.slots != 0;
        if (probedMs != 0 && same && complete && nowMs - probedMs < kProbeAgainMs) return;
        if (same) before = capabilities;
    }
    Capabilities found =
        probeCapabilities(options.endpoint, modelList, timeoutMs, cancel, std::move(before));
    std::lock_guard lock(mutex);
    // What was learnt by use meanwhile is not asked for, and stays.
    for (ModelFacts& facts : found.models) {
        const ModelFacts* earlier = capabilities.find(facts.name);
        if (earlier != nullptr && facts.embeddings == Support::Unknown) {
            facts.embeddings = earlier->embeddings;
        }
    }
    capabilities = std::move(found);
    probedMs = nowMs;
    const std::uint32_t count = std::min<std::uint32_t>(capabilities.slots, 256);
    if (capabilities.kind != ServerKind::LlamaCpp || count == 0) {
        slots.reset();
    } else if (!slots || slots->slots() != count) {
        slots = std::make_shared<SlotBook>(count);
    }
}

Result<void> OpenAiBackend::refresh(std::uint32_t timeoutMs, const CancelToken& cancel) {
    const Endpoint& endpoint = m_state->options.endpoint;
    std::string text;
    auto models = [&]() -> Result<std::vector<std::string>> {
        STACKNET_TRY(text, httpGetText(endpoint, endpoint.basePath + "/models", timeoutMs, cancel));
        return parseModelList(text);
    }();
    if (models.ok()) m_state->learn(text, timeoutMs, cancel);
    std::lock_guard lock(m_state->mutex);
    m_state->asked = true;
    if (!models.ok()) {
        m_state->models.clear();
        m_state->lastError = models.error();
        return models.error();
    }
    m_state->models = std::move(*models);
    m_state->lastError = {};
    return {};
}

BackendStatus OpenAiBackend::status() const {
    std::lock_guard lock(m_state->mutex);
    BackendStatus status;
    status.name = m_state->options.name;
    status.url = m_state->options.endpoint.url();
    status.capabilities = m_state->capabilities;
    status.health = m_state->health().report(m_state->clock().monotonicMs());
    if (!m_state->asked) {
        status.state = BackendState::Starting;
        status.reason = sentence("The model server is being asked for its models.");
        status.remedy = sentence("Wait some seconds.");
    } else if (!m_state->models.empty()) {
        status.model = m_state->models.front();
        const HealthState health = status.health.state;
        if (health == HealthState::Open || health == HealthState::Probing) {
            status.reason = status.health.reason;
            status.remedy =
                sentence("Look at the model server's log; the node tries again by itself.");
        } else {
            status.state = BackendState::Ready;
        }
    } else if (!m_state->lastError.code.empty()) {
        status.reason = m_state->lastError.message;
        status.remedy =
            sentence("Start the model server or correct its address and key in the settings.");
    } else {
        status.reason = sentence("The model server at %1 has no model.", {status.url});
        status.remedy = sentence("Load a model there.");
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
        return makeError(
            "inference.model_not_found",
            sentence("This node does not serve that model; ask for one that /v1/models lists."));
    }
    return ModelIdentity{model, modelNameDigest(model), false};
}

namespace {

/// The request as it is sent on: our model, streamed, with the token counts at the end.
Result<json::value> outgoingRequest(const SecretBytes& requestJson, const std::string& model,
                                    ServerKind kind) {
    auto parsed = parseSecretJson(requestJson.exposeText(), fixedSentence("The request"));
    auto* request = parsed.ok() ? parsed->if_object() : nullptr;
    if (request == nullptr) {
        return makeError("inference.bad_request", "The request is not a JSON object.");
    }
    (*request)["model"] = model;
    (*request)["stream"] = true;
    (*request)["stream_options"] = {{"include_usage", true}};
    request->erase("n");
    // Which slot is ours to say.
    request->erase("id_slot");
    const bool takesMinP = kind == ServerKind::LlamaCpp || kind == ServerKind::Vllm;
    if (takesMinP && !request->contains("min_p")) (*request)["min_p"] = kMinP;
    return std::move(*parsed);
}

}  // namespace

/// Tells the health how a request ended that admit() let through.
template <typename Answer>
Result<Answer> OpenAiBackend::State::noted(Result<Answer> answer, std::int64_t startMs,
                                           std::int64_t firstWordMs) {
    const std::int64_t nowMs = clock().monotonicMs();
    if (answer.ok()) {
        const std::int64_t first = firstWordMs == 0 ? nowMs : firstWordMs;
        health().succeeded(nowMs,
                           static_cast<std::uint64_t>(std::max<std::int64_t>(0, first - startMs)),
                           static_cast<std::uint64_t>(std::max<std::int64_t>(0, nowMs - startMs)));
    } else {
        health().failed(nowMs, answer.error().code);
    }
    return answer;
}

Result<ChatEnd> OpenAiBackend::State::send(json::value outgoing, const DeltaSink& sink,
                                           const CancelToken& cancel, std::int64_t& firstWordMs) {
    STACKNET_TRY(const SlotBook::Use use, isolateCache(outgoing.get_object(), cancel));
    const SecretBytes body = secretText(outgoing);
    HttpRequest request;
    request.endpoint = options.endpoint;
    request.path = options.endpoint.basePath + "/chat/completions";
    request.post = true;
    request.body = body.view();
    const DeltaSink timed = [&](SecretBytes delta) {
        if (firstWordMs == 0) firstWordMs = clock().monotonicMs();
        sink(std::move(delta));
    };
    ChatStream stream(timed);
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

Result<ChatEnd> OpenAiBackend::chat(const SecretBytes& requestJson, const std::string& model,
                                    const DeltaSink& sink, const CancelToken& cancel) {
    State& state = *m_state;
    STACKNET_TRY(const ModelIdentity identity, identify(model));
    STACKNET_TRY(json::value outgoing,
                 outgoingRequest(requestJson, identity.name, state.known().kind));
    const std::int64_t startMs = state.clock().monotonicMs();
    STACKNET_CHECK(state.health().admit(startMs));
    std::int64_t firstWordMs = 0;
    const auto fits = state.fit(outgoing.get_object(), identity.name, cancel);
    auto end = fits.ok() ? state.send(std::move(outgoing), sink, cancel, firstWordMs)
                         : Result<ChatEnd>(fits.error());
    return state.noted(std::move(end), startMs, firstWordMs);
}

Result<Embeddings> OpenAiBackend::embed(const SecretBytes& requestJson, const std::string& model,
                                        std::size_t inputs, const CancelToken& cancel) {
    State& state = *m_state;
    STACKNET_TRY(const ModelIdentity identity, identify(model));
    auto parsed = parseSecretJson(requestJson.exposeText(), fixedSentence("The request"));
    auto* members = parsed.ok() ? parsed->if_object() : nullptr;
    if (members == nullptr) {
        return makeError("inference.bad_request", "The request is not a JSON object.");
    }
    (*members)["model"] = identity.name;
    (*members)["encoding_format"] = "float";
    const SecretBytes body = secretText(*parsed);
    const std::int64_t startMs = state.clock().monotonicMs();
    STACKNET_CHECK(state.health().admit(startMs));
    const auto book = state.slotBook();
    std::optional<SlotBook::Unplaced> unplaced;
    if (book) unplaced.emplace(*book);
    auto made = [&]() -> Result<Embeddings> {
        HttpRequest request;
        request.endpoint = state.options.endpoint;
        request.path = state.options.endpoint.basePath + "/embeddings";
        request.post = true;
        request.body = body.view();
        SecretBytes answer;
        const auto take = [&](const HttpHead& head, ByteView piece) -> Result<bool> {
            answer.append(piece);
            return head.status == 200 || answer.size() < kErrorBodyMax;
        };
        STACKNET_TRY(const HttpHead head, httpExchange(request, state.options.timeouts,
                                                       state.options.answerBytesMax, take, cancel));
        if (head.status != 200) return errorOfEmbeddings(head.status, answer.view());
        return parseEmbeddings(answer.view(), inputs);
    }();
    if (made.ok() || made.error().code == "inference.unsupported") {
        std::lock_guard lock(state.mutex);
        state.capabilities.factsOf(identity.name).embeddings =
            made.ok() ? Support::Yes : Support::No;
    }
    return state.noted(std::move(made), startMs, 0);
}

Result<TokenScores> OpenAiBackend::score(const ScoreRequest& request, const std::string& model,
                                         const CancelToken& cancel) {
    State& state = *m_state;
    STACKNET_TRY(const ModelIdentity identity, identify(model));
    const Capabilities facts = state.known();
    if (facts.kind != ServerKind::LlamaCpp && facts.kind != ServerKind::Vllm) {
        return IInferenceBackend::score(request, model, cancel);
    }
    const std::int64_t startMs = state.clock().monotonicMs();
    STACKNET_CHECK(state.health().admit(startMs));
    const auto book = state.slotBook();
    auto scores = [&]() -> Result<TokenScores> {
        std::optional<std::uint32_t> slot;
        SlotBook::Use use;
        if (book) {
            STACKNET_TRY(use, book->take(std::string(kCheckAccount), cancel));
            slot = use.slot();
        } else {
            std::lock_guard lock(state.mutex);
            state.several = true;
        }
        TokenScorer scorer({state.options.endpoint, facts.kind, identity.name, facts.endOfTurn,
                            state.options.timeouts.firstByteMs, state.options.answerBytesMax,
                            slot});
        return scorer.score(request, cancel);
    }();
    return state.noted(std::move(scores), startMs, 0);
}

Hash256 modelNameDigest(const std::string& name) {
    constexpr char kDomain[] = "stacknet.model.name.v1";
    return crypto::sha256(
        {ByteView(reinterpret_cast<const std::uint8_t*>(kDomain), sizeof(kDomain)), asBytes(name)});
}

}  // namespace stacknet::inference
