#include "core/inference/capabilities.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "core/base/sentence.h"
#include "core/inference/secret_json_internal.h"

namespace stacknet::inference {

namespace json = boost::json;

namespace {

constexpr std::size_t kModelsMax = 256;
constexpr std::size_t kTextMax = 100;
constexpr std::size_t kModelNameMax = 200;
constexpr std::uint64_t kCountMax = 0xffff'ffff;

bool isPrintable(std::string_view text) {
    return std::all_of(text.begin(), text.end(),
                       [](char character) { return character >= ' ' && character < 0x7f; });
}

/// A text that is safe to show, whoever sent it; empty otherwise.
std::string textMember(const json::object& object, std::string_view key) {
    const auto* text = stringMember(object, key);
    if (text == nullptr || text->size() > kTextMax || !isPrintable(*text)) return {};
    return std::string(*text);
}

std::uint64_t numberMember(const json::object& object, std::string_view key) {
    const auto number = countMember(object, key);
    return number && *number <= kCountMax ? *number : 0;
}

/// The name of a model, when it is one that the model list would keep.
std::string nameMember(const json::object& object, std::string_view key) {
    const auto* name = stringMember(object, key);
    if (name == nullptr || name->empty() || name->size() > kModelNameMax) return {};
    const bool plain = std::all_of(name->begin(), name->end(), [](char character) {
        return static_cast<unsigned char>(character) > ' ' && character != 0x7f;
    });
    return plain ? std::string(*name) : std::string();
}

bool holdsWord(const json::array* words, std::string_view word) {
    if (words == nullptr) return false;
    return std::any_of(words->begin(), words->end(), [word](const json::value& each) {
        return each.is_string() && std::string_view(each.get_string()) == word;
    });
}

std::optional<json::value> parseObject(std::string_view text) {
    auto parsed = parseSecretJson(text, fixedSentence("The answer"));
    if (!parsed.ok() || !parsed->is_object()) return std::nullopt;
    return std::move(*parsed);
}

ServerKind kindOfOwner(std::string_view owner) {
    if (owner == "llamacpp") return ServerKind::LlamaCpp;
    if (owner == "vllm") return ServerKind::Vllm;
    if (owner == "library") return ServerKind::Ollama;
    if (owner == "organization_owner") return ServerKind::LmStudio;
    return ServerKind::Other;
}

/// "num_ctx    4096" among the lines of Ollama's parameters; 0: it is not there.
std::uint64_t contextParameter(std::string_view parameters) {
    constexpr std::string_view kName = "num_ctx";
    while (!parameters.empty()) {
        std::string_view line = parameters.substr(0, parameters.find('\n'));
        parameters.remove_prefix(std::min(parameters.size(), line.size() + 1));
        if (!line.starts_with(kName)) continue;
        line.remove_prefix(kName.size());
        const std::size_t first = line.find_first_not_of(' ');
        if (first == 0 || first == std::string_view::npos) continue;
        line.remove_prefix(first);
        std::uint64_t number = 0;
        const auto read = std::from_chars(line.data(), line.data() + line.size(), number);
        if (read.ec == std::errc() && number <= kCountMax) return number;
    }
    return 0;
}

}  // namespace

std::string_view serverKindName(ServerKind kind) {
    switch (kind) {
        case ServerKind::LlamaCpp:
            return "llama.cpp";
        case ServerKind::Vllm:
            return "vLLM";
        case ServerKind::Ollama:
            return "Ollama";
        case ServerKind::LmStudio:
            return "LM Studio";
        case ServerKind::Other:
            break;
    }
    return "OpenAI-compatible server";
}

std::string_view supportName(Support support) {
    switch (support) {
        case Support::No:
            return "no";
        case Support::Yes:
            return "yes";
        case Support::Unknown:
            break;
    }
    return "unknown";
}

const ModelFacts* Capabilities::find(std::string_view model) const {
    const auto found = std::find_if(models.begin(), models.end(),
                                    [model](const ModelFacts& each) { return each.name == model; });
    return found == models.end() ? nullptr : &*found;
}

ModelFacts& Capabilities::factsOf(std::string_view model) {
    const auto found = std::find_if(models.begin(), models.end(),
                                    [model](const ModelFacts& each) { return each.name == model; });
    if (found != models.end()) return *found;
    models.push_back(ModelFacts{std::string(model), 0, {}, Support::Unknown, Support::Unknown});
    return models.back();
}

void addKindFacts(Capabilities& capabilities) {
    switch (capabilities.kind) {
        case ServerKind::LlamaCpp:
            capabilities.logprobs = capabilities.tokenize = capabilities.seed = Support::Yes;
            capabilities.promptScores = Support::No;
            break;
        case ServerKind::Vllm:
            capabilities.logprobs = capabilities.tokenize = capabilities.seed = Support::Yes;
            capabilities.promptScores = Support::Yes;
            break;
        case ServerKind::Ollama:
        case ServerKind::LmStudio:
            capabilities.seed = Support::Yes;
            capabilities.tokenize = capabilities.promptScores = Support::No;
            break;
        case ServerKind::Other:
            break;
    }
}

bool readModelFacts(std::string_view text, Capabilities& capabilities) {
    const auto parsed = parseObject(text);
    const auto* data = parsed ? arrayMember(parsed->get_object(), "data") : nullptr;
    if (data == nullptr) return false;
    bool first = true;
    for (const json::value& entry : *data) {
        const auto* object = entry.if_object();
        if (object == nullptr) continue;
        if (std::exchange(first, false)) {
            capabilities.kind = kindOfOwner(textMember(*object, "owned_by"));
        }
        const std::string name = nameMember(*object, "id");
        if (name.empty()) continue;
        const bool isNew = capabilities.find(name) == nullptr;
        if (isNew && capabilities.models.size() == kModelsMax) continue;
        ModelFacts& facts = capabilities.factsOf(name);
        std::uint64_t context = numberMember(*object, "max_model_len");
        if (const auto* meta = objectMember(*object, "meta")) {
            facts.quantisation = textMember(*meta, "ftype");
            if (context == 0) context = numberMember(*meta, "n_ctx");
        }
        if (context != 0) facts.contextTokens = context;
    }
    return true;
}

bool readLlamaProps(std::string_view text, Capabilities& capabilities) {
    const auto parsed = parseObject(text);
    if (!parsed) return false;
    const json::object& props = parsed->get_object();
    const auto* settings = objectMember(props, "default_generation_settings");
    if (settings == nullptr) return false;
    capabilities.kind = ServerKind::LlamaCpp;
    capabilities.build = textMember(props, "build_info");
    capabilities.slots = static_cast<std::uint32_t>(numberMember(props, "total_slots"));
    capabilities.endOfTurn = textMember(props, "eos_token");
    if (capabilities.models.empty()) return true;
    ModelFacts& facts = capabilities.models.front();
    if (const auto context = numberMember(*settings, "n_ctx")) facts.contextTokens = context;
    if (const auto kind = textMember(props, "model_ftype"); !kind.empty()) {
        facts.quantisation = kind;
    }
    const auto* caps = objectMember(props, "chat_template_caps");
    const auto* tools = caps == nullptr ? nullptr : caps->if_contains("supports_tool_calls");
    if (tools != nullptr && tools->is_bool()) {
        facts.toolCalls = tools->get_bool() ? Support::Yes : Support::No;
    }
    return true;
}

bool readVersion(std::string_view text, Capabilities& capabilities) {
    const auto parsed = parseObject(text);
    if (!parsed || stringMember(parsed->get_object(), "version") == nullptr) return false;
    capabilities.version = textMember(parsed->get_object(), "version");
    return true;
}

bool readOllamaShow(std::string_view text, std::string_view model, Capabilities& capabilities) {
    const auto parsed = parseObject(text);
    if (!parsed) return false;
    const json::object& answer = parsed->get_object();
    const auto* info = objectMember(answer, "model_info");
    if (info == nullptr) return false;
    ModelFacts& facts = capabilities.factsOf(model);
    const std::string architecture = textMember(*info, "general.architecture");
    facts.contextTokens = numberMember(*info, architecture + ".context_length");
    if (const auto* parameters = stringMember(answer, "parameters")) {
        if (const auto context = contextParameter(*parameters)) facts.contextTokens = context;
    }
    if (const auto* details = objectMember(answer, "details")) {
        facts.quantisation = textMember(*details, "quantization_level");
    }
    if (const auto* can = arrayMember(answer, "capabilities")) {
        facts.toolCalls = holdsWord(can, "tools") ? Support::Yes : Support::No;
        if (holdsWord(can, "embedding")) facts.embeddings = Support::Yes;
    }
    return true;
}

bool readOllamaLoaded(std::string_view text, Capabilities& capabilities) {
    const auto parsed = parseObject(text);
    const auto* loaded = parsed ? arrayMember(parsed->get_object(), "models") : nullptr;
    if (loaded == nullptr) return false;
    for (const json::value& entry : *loaded) {
        const auto* object = entry.if_object();
        const std::string name = object == nullptr ? std::string() : nameMember(*object, "name");
        if (name.empty() || capabilities.find(name) == nullptr) continue;
        if (const auto context = numberMember(*object, "context_length")) {
            capabilities.factsOf(name).contextTokens = context;
        }
    }
    return true;
}

bool readLmStudioModels(std::string_view text, Capabilities& capabilities) {
    const auto parsed = parseObject(text);
    const auto* data = parsed ? arrayMember(parsed->get_object(), "data") : nullptr;
    if (data == nullptr) return false;
    for (const json::value& entry : *data) {
        const auto* object = entry.if_object();
        const std::string name = object == nullptr ? std::string() : nameMember(*object, "id");
        if (name.empty() || capabilities.find(name) == nullptr) continue;
        ModelFacts& facts = capabilities.factsOf(name);
        const auto loaded = numberMember(*object, "loaded_context_length");
        facts.contextTokens = loaded != 0 ? loaded : numberMember(*object, "max_context_length");
        facts.quantisation = textMember(*object, "quantization");
        const std::string type = textMember(*object, "type");
        if (!type.empty()) facts.embeddings = type == "embeddings" ? Support::Yes : Support::No;
        if (const auto* can = arrayMember(*object, "capabilities")) {
            facts.toolCalls = holdsWord(can, "tool_use") ? Support::Yes : Support::No;
        }
    }
    capabilities.kind = ServerKind::LmStudio;
    return true;
}

}  // namespace stacknet::inference
