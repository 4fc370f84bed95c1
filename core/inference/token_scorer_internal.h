#pragma once

#include <boost/json.hpp>
#include <optional>
#include <string>

#include "core/base/result.h"
#include "core/inference/slot_book.h"
#include "core/inference/token_scores.h"
#include "core/inference/tokenizer_internal.h"

/// Scoring of given tokens on a llama.cpp or vLLM server. For .cpp files only.
namespace stacknet::inference {

class TokenScorer {
public:
    struct Server {
        const Endpoint& endpoint;
        ServerKind kind = ServerKind::Other;
        std::string model;
        std::string endOfTurn;  ///< as text; llama.cpp only
        std::uint32_t timeoutMs = 60'000;
        std::size_t answerMax = 64 << 20;
        std::optional<std::uint32_t> slot;  ///< of a llama.cpp server, ours alone for this while
    };
    explicit TokenScorer(Server server);

    /// Errors: "inference.unsupported", "inference.bad_request", "inference.bad_answer",
    /// "inference.cancelled", those of httpPostJson.
    Result<TokenScores> score(const ScoreRequest& request, const CancelToken& cancel);

private:
    struct Texts;
    Result<Texts> tokensOf(const ScoreRequest& request, const CancelToken& cancel) const;
    Result<std::optional<std::uint32_t>> endToken(const boost::json::object& request,
                                                  const ScoreRequest& given,
                                                  std::size_t tokensBefore,
                                                  const CancelToken& cancel) const;
    Result<TokenScore> next(const TokenIds& before, std::uint32_t token, const CancelToken& cancel);
    Result<std::vector<TokenScore>> scoreAll(const TokenIds& prompt, const TokenIds& answer,
                                             const std::vector<std::size_t>& positions,
                                             const CancelToken& cancel);
    Result<boost::json::value> post(const std::string& path, const boost::json::value& body,
                                    const CancelToken& cancel) const;

    Server m_server;
    Tokenizer m_tokenizer;
    bool m_slotIsOurs = false;
};

/// The score of `token` among llama.cpp's "completion_probabilities" of one token. Error
/// "inference.bad_answer".
Result<TokenScore> readNextToken(const boost::json::value& answer, std::uint32_t token);
/// The score of `token` at place `position` of vLLM's "prompt_logprobs". Error
/// "inference.bad_answer".
Result<TokenScore> readPromptToken(const boost::json::value& answer, std::size_t position,
                                   std::uint32_t token);

}  // namespace stacknet::inference
