#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/gateway/http_failure.h"

namespace stacknet::gateway {

struct HttpField {
    std::string_view name;
    std::string_view value;  ///< without the spaces around it
};

/// The header of a request that passed the gate. All views point into the header's text.
struct RequestHead {
    std::string_view method;
    std::string_view target;
    std::string_view path;   ///< target up to '?'
    std::string_view query;  ///< behind '?'; empty without one
    bool http11 = false;
    bool keepAlive = false;
    bool chunked = false;
    std::uint64_t contentLength = 0;
    bool expectContinue = false;
    std::vector<HttpField> fields;

    /// The first field of that name (lower case), or nothing.
    std::optional<std::string_view> field(std::string_view lowerName) const;
    std::size_t count(std::string_view lowerName) const;
};

struct GateRules {
    std::size_t fieldsMax = 100;
    std::vector<std::string> hosts;  ///< lower case, without port, IPv6 in brackets
};

/// Reads a raw header (request line to the empty line, included) more strictly than RFC 9112 asks:
/// whatever two readers could take differently is refused, so that no request hides in another.
/// Nothing is unfolded, repaired or skipped. A refusal always closes the connection.
std::optional<HttpFailure> passGate(std::string_view raw, const GateRules& rules,
                                    RequestHead& head);

/// Looks at the start of a header that is not complete yet, from `from` on: control characters and
/// line ends other than CR LF are refused at once instead of at the deadline.
bool looksLikeHeader(std::string_view partial, std::size_t from);

/// Equality without regard to ASCII case; `lower` is lower case already.
bool equalsLower(std::string_view text, std::string_view lower);

}  // namespace stacknet::gateway
