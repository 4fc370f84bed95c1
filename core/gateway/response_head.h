#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/auth/key_limiter.h"
#include "core/base/secret.h"
#include "core/gateway/http_failure.h"

namespace stacknet::gateway {

/// Writes the header of one answer. Values are ours or were checked: no line end gets in.
class ResponseHead {
public:
    ResponseHead(unsigned status, std::int64_t wallMs);
    ResponseHead& add(std::string_view name, std::string_view value);
    /// x-ratelimit-limit-*, -remaining-* and -reset-*.
    ResponseHead& addLimits(const auth::Admission& admission);
    /// retry-after, retry-after-ms, x-should-retry, allow, www-authenticate.
    ResponseHead& addFailure(const HttpFailure& failure);
    /// Ends it: connection, and content-length or (no length) chunked coding where HTTP/1.1 allows.
    SecretBytes finish(bool keepAlive, std::optional<std::size_t> length, bool chunked);

private:
    SecretBytes m_out;
};

/// "1m6s", "6s", "120ms".
std::string durationText(std::int64_t ms);

}  // namespace stacknet::gateway
