#pragma once

#include <boost/json.hpp>
#include <cstdint>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/inference/cancel_token.h"
#include "core/inference/capabilities.h"
#include "core/inference/endpoint.h"

/// Token ids from the server that has the model. For .cpp files only.
namespace stacknet::inference {

/// They are the text in other words: wiped like it.
using TokenIds = std::vector<std::uint32_t, WipingAllocator<std::uint32_t>>;

/// Asks a llama.cpp or vLLM server what tokens a text or a chat has. Runs nothing on the model.
class Tokenizer {
public:
    Tokenizer(const Endpoint& endpoint, ServerKind kind, std::string model, std::uint32_t timeoutMs,
              std::size_t answerMax)
        : m_endpoint(endpoint),
          m_kind(kind),
          m_model(std::move(model)),
          m_timeoutMs(timeoutMs),
          m_answerMax(answerMax) {}

    /// The prompt that the model's template makes of "messages" and "tools", up to where the answer
    /// begins. Errors: "inference.unsupported", "inference.bad_answer", those of httpPostJson.
    Result<TokenIds> ofChat(const boost::json::object& request, const CancelToken& cancel) const;
    /// A text by itself. `special`: "<|im_end|>" in it is the token of that name, else its letters
    /// and signs (llama.cpp; vLLM always reads it as the token).
    Result<TokenIds> ofText(std::string_view text, bool special, const CancelToken& cancel) const;

private:
    Result<boost::json::value> ask(std::string_view page, const boost::json::value& body,
                                   const CancelToken& cancel) const;
    const Endpoint& m_endpoint;
    ServerKind m_kind;
    std::string m_model;
    std::uint32_t m_timeoutMs;
    std::size_t m_answerMax;
};

/// The "tokens" of an answer: whole numbers below 2^32. Error
/// "inference.bad_answer".
Result<TokenIds> readTokens(const boost::json::value& answer);

}  // namespace stacknet::inference
