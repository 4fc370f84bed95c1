#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/base/secret.h"

namespace boost::json {
class object;
}

namespace stacknet::tasks {

/// A tool call, added up from its pieces.
struct ToolCall {
    std::string id;
    std::string name;
    SecretBytes arguments;
};

/// Adds up the tool calls of an answer. Bounded: 32 calls, 1 MiB of arguments. Internal to the
/// module.
class ToolCalls {
public:
    /// Takes the "tool_calls" of a delta in. Errors: "inference.bad_answer",
    /// "inference.answer_too_large".
    Result<void> add(const boost::json::object& delta);
    bool empty() const { return m_calls.empty(); }
    bool allNamed(std::string_view name) const;
    const std::map<std::uint64_t, ToolCall>& calls() const { return m_calls; }

private:
    std::map<std::uint64_t, ToolCall> m_calls;  ///< by index
    std::size_t m_bytes = 0;
};

}  // namespace stacknet::tasks
