#include <algorithm>
#include <cmath>

#include "core/base/sentence.h"
#include "core/inference/capability_probe.h"
#include "core/inference/http_exchange.h"
#include "core/inference/secret_json_internal.h"
#include "core/inference/token_scorer_internal.h"

namespace stacknet::inference {

namespace json = boost::json;

namespace {

Error badAnswer(std::string_view field) {
    return makeError("inference.bad_answer",
                     "The model server's scores have no usable \"" + std::string(field) + "\".");
}

std::optional<std::int32_t> milliMember(const json::object& object, std::string_view name) {
    const auto* value = object.if_contains(name);
    if (value == nullptr) return std::nullopt;
    double number = 0;
    if (value->is_double()) {
        number = value->get_double();
    } else if (value->is_int64()) {
        number = static_cast<double>(value->get_int64());
    } else {
        return std::nullopt;
    }
    if (std::isnan(number)) return std::nullopt;
    constexpr double kMilli = 1'000;
    const double bounded = std::clamp(number * kMilli, double(kLogProbFloorMilli), 0.0);
    return static_cast<std::int32_t>(std::lround(bounded));
}

TokenScore scoreOf(std::uint32_t rank, std::int32_t logProbMilli, std::int32_t bestMilli) {
    TokenScore score;
    score.rank = std::min(rank, kScoredTop);
    score.logProbMilli = logProbMilli;
    score.gapMilli = std::max(0, bestMilli - logProbMilli);
    return score;
}

json::array asJson(const TokenIds& first, const TokenIds& second = {}, std::size_t count = 0) {
    json::array list(wipingStorage());
    list.reserve(first.size() + count);
    for (const auto token : first) list.push_back(token);
    for (std::size_t index = 0; index < count; ++index) list.push_back(second[index]);
    return list;
}

json::object chatOf(std::string_view content) {
    json::object message(wipingStorage());
    message["role"] = "user";
    message["content"] = content;
    json::object request(wipingStorage());
    request["messages"] = json::array({std::move(message)}, wipingStorage());
    return request;
}

}  // namespace

std::vector<std::size_t> scoredPositions(std::size_t answerTokens) {
    std::vector<std::size_t> positions;
    const std::size_t first =
        answerTokens <= kScoredTokensMax ? answerTokens : kScoredTokensMax / 2;
    for (std::size_t index = 0; index < first; ++index) positions.push_back(index);
    const std::size_t rest = answerTokens - first;
    const std::size_t more = std::min(rest, kScoredTokensMax - first);
    // The last one is always among them.
    for (std::size_t index = 1; index <= more; ++index) {
        positions.push_back(first + index * rest / more - 1);
    }
    return positions;
}

Result<TokenScore> readNextToken(const json::value& answer, std::uint32_t token) {
    const auto* object = answer.if_object();
    const auto* list =
        object == nullptr ? nullptr : arrayMember(*object, "completion_probabilities");
    const auto* place = list == nullptr || list->empty() ? nullptr : list->front().if_object();
    const auto* top = place == nullptr ? nullptr : arrayMember(*place, "top_logprobs");
    if (top == nullptr || top->empty()) return badAnswer("completion_probabilities");
    std::int32_t best = kLogProbFloorMilli;
    std::uint32_t rank = 0;
    TokenScore score;
    std::optional<std::int32_t> found;
    for (const json::value& entry : *top) {
        const auto* each = entry.if_object();
        const auto id = each == nullptr ? std::nullopt : countMember(*each, "id");
        const auto milli = each == nullptr ? std::nullopt : milliMember(*each, "logprob");
        if (!id || !milli) return badAnswer("top_logprobs");
        best = std::max(best, *milli);
        if (*id == token) {
            found = milli;
            score.rank = rank;
        }
        ++rank;
    }
    if (!found) return scoreOf(kScoredTop, kLogProbFloorMilli, best);
    return scoreOf(score.rank, *found, best);
}

Result<TokenScore> readPromptToken(const json::value& answer, std::size_t position,
                                   std::uint32_t token) {
    const auto* object = answer.if_object();
    const auto* choices = object == nullptr ? nullptr : arrayMember(*object, "choices");
    const auto* choice =
        choices == nullptr || choices->empty() ? nullptr : choices->front().if_object();
    const auto* places = choice == nullptr ? nullptr : arrayMember(*choice, "prompt_logprobs");
    if (places == nullptr || position >= places->size()) return badAnswer("prompt_logprobs");
    const auto* place = (*places)[position].if_object();
    const auto* own = place == nullptr ? nullptr : objectMember(*place, std::to_string(token));
    if (own == nullptr) return badAnswer("prompt_logprobs");
    const auto milli = milliMember(*own, "logprob");
    const auto rank = countMember(*own, "rank");
    if (!milli || !rank || *rank == 0) return badAnswer("rank");
    std::int32_t best = *milli;
    for (const auto& [name, each] : *place) {
        const auto* other = each.if_object();
        const auto value = other == nullptr ? std::nullopt : milliMember(*other, "logprob");
        if (value) best = std::max(best, *value);
    }
    return scoreOf(static_cast<std::uint32_t>(std::min<std::uint64_t>(*rank - 1, kScoredTop)),
                   *milli, best);
}

/// The tokens that take part.
struct TokenScorer::Texts {
    TokenIds prompt;
    TokenIds neutral;  ///< a prompt that says nothing
    TokenIds answer;
    std::optional<std::uint32_t> end;
};

TokenScorer::TokenScorer(Server server)
    : m_server(std::move(server)),
      m_tokenizer(m_server.endpoint, m_server.kind, m_server.model, m_server.timeoutMs,
                  m_server.answerMax) {}

Result<json::value> TokenScorer::post(const std::string& path, const json::value& body,
                                      const CancelToken& cancel) const {
    STACKNET_TRY(const SecretBytes answer,
                 httpPostJson(m_server.endpoint, path, secretText(body), m_server.timeoutMs,
                              m_server.answerMax, cancel));
    return parseSecretJson(answer.exposeText(), fixedSentence("The answer"));
}

/// The token that the model ends its answers with. llama.cpp names it; for vLLM it is what its
/// template puts after an answer.
Result<std::optional<std::uint32_t>> TokenScorer::endToken(const json::object& request,
                                                           const ScoreRequest& given,
                                                           std::size_t tokensBefore,
                                                           const CancelToken& cancel) const {
    if (m_server.kind == ServerKind::LlamaCpp) {
        if (m_server.endOfTurn.empty()) return std::optional<std::uint32_t>();
        STACKNET_TRY(const TokenIds tokens, m_tokenizer.ofText(m_server.endOfTurn, true, cancel));
        if (tokens.size() != 1) return std::optional<std::uint32_t>();
        return std::optional<std::uint32_t>(tokens.front());
    }
    json::object body(wipingStorage());
    body["model"] = m_server.model;
    body["messages"] = request.at("messages");
    json::object said(wipingStorage());
    said["role"] = "assistant";
    said["content"] = given.answer.exposeText();
    body["messages"].get_array().push_back(std::move(said));
    if (const auto* tools = request.if_contains("tools")) body["tools"] = *tools;
    body["add_generation_prompt"] = false;
    STACKNET_TRY(const json::value answer,
                 post(serverRoot(m_server.endpoint) + "/tokenize", std::move(body), cancel));
    STACKNET_TRY(const TokenIds tokens, readTokens(answer));
    if (tokens.size() <= tokensBefore) return std::optional<std::uint32_t>();
    return std::optional<std::uint32_t>(tokens[tokensBefore]);
}

Result<TokenScorer::Texts> TokenScorer::tokensOf(const ScoreRequest& request,
                                                 const CancelToken& cancel) const {
    STACKNET_TRY(const json::value parsed,
                 parseSecretJson(request.requestJson.exposeText(), fixedSentence("The request")));
    const auto* object = parsed.if_object();
    if (object == nullptr || arrayMember(*object, "messages") == nullptr) {
        return makeError("inference.bad_request", "The request has no \"messages\".");
    }
    Texts texts;
    STACKNET_TRY(texts.prompt, m_tokenizer.ofChat(*object, cancel));
    STACKNET_TRY(texts.neutral, m_tokenizer.ofChat(chatOf(""), cancel));
    STACKNET_TRY(texts.answer, m_tokenizer.ofText(request.answer.exposeText(), false, cancel));
    if (texts.prompt.empty() || texts.neutral.empty()) return badAnswer("tokens");
    if (request.ended) {
        STACKNET_TRY(texts.end,
                     endToken(*object, request, texts.prompt.size() + texts.answer.size(), cancel));
    }
    return texts;
}

/// llama.cpp scores what it would say next, so it is asked place by place; what it has computed of
/// the places before stays in its slot.
Result<TokenScore> TokenScorer::next(const TokenIds& before, std::uint32_t token,
                                     const CancelToken& cancel) {
    json::object body(wipingStorage());
    body["prompt"] = asJson(before);
    body["n_predict"] = 1;
    body["n_probs"] = kScoredTop;
    body["temperature"] = 0;
    body["stream"] = false;
    if (m_server.slot) body["id_slot"] = *m_server.slot;
    body["cache_prompt"] = m_server.slot.has_value() && m_slotIsOurs;
    m_slotIsOurs = true;
    STACKNET_TRY(const json::value answer,
                 post(serverRoot(m_server.endpoint) + "/completion", std::move(body), cancel));
    return readNextToken(answer, token);
}

Result<std::vector<TokenScore>> TokenScorer::scoreAll(const TokenIds& prompt,
                                                      const TokenIds& answer,
                                                      const std::vector<std::size_t>& positions,
                                                      const CancelToken& cancel) {
    std::vector<TokenScore> scores;
    if (positions.empty()) return scores;
    if (m_server.kind == ServerKind::Vllm) {
        json::object body(wipingStorage());
        body["model"] = m_server.model;
        body["prompt"] = asJson(prompt, answer, positions.back() + 1);
        body["max_tokens"] = 1;
        body["temperature"] = 0;
        body["prompt_logprobs"] = kScoredTop;
        STACKNET_TRY(const json::value scored,
                     post(m_server.endpoint.basePath + "/completions", std::move(body), cancel));
        for (const std::size_t position : positions) {
            STACKNET_TRY(const TokenScore score,
                         readPromptToken(scored, prompt.size() + position, answer[position]));
            scores.push_back(score);
        }
        return scores;
    }
    TokenIds before = prompt;
    std::size_t taken = 0;
    for (const std::size_t position : positions) {
        for (; taken < position; ++taken) before.push_back(answer[taken]);
        STACKNET_TRY(const TokenScore score, next(before, answer[position], cancel));
        scores.push_back(score);
    }
    return scores;
}

Result<TokenScores> TokenScorer::score(const ScoreRequest& request, const CancelToken& cancel) {
    STACKNET_TRY(Texts texts, tokensOf(request, cancel));
    TokenScores scores;
    scores.answerTokens = texts.answer.size();
    auto positions = scoredPositions(texts.answer.size());
    if (texts.end) {
        positions.push_back(texts.answer.size());
        texts.answer.push_back(*texts.end);
    }
    STACKNET_TRY(scores.scored, scoreAll(texts.prompt, texts.answer, positions, cancel));
    if (texts.end) {
        scores.end = scores.scored.back();
        scores.scored.pop_back();
        positions.pop_back();
    }
    // Both halves of scoredPositions() begin with the first tokens, without a gap.
    positions.resize(std::min(positions.size(), kBaselineTokensMax));
    STACKNET_TRY(scores.baseline, scoreAll(texts.neutral, texts.answer, positions, cancel));
    return scores;
}

}  // namespace stacknet::inference
