#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/secret.h"
#include "core/gateway/http_failure.h"
#include "core/gateway/http_gate.h"

/// Which requests the sign-in page on the loopback answers (loopback_login.h). Every program and
/// every web page on this machine can reach its port; only the browser tab that was opened for it
/// knows the token.
namespace stacknet::gateway {

/// Of header and body together.
inline constexpr std::size_t kLoopbackRequestMax = 16 * 1024;

enum class LoopbackEndpoint : std::uint8_t {
    Page,       ///< GET /l/TOKEN
    Challenge,  ///< POST /v1/auth/wallet/challenge
    Verify      ///< POST /v1/auth/wallet/verify
};

struct LoopbackRequest {
    LoopbackEndpoint endpoint = LoopbackEndpoint::Page;
    std::string authority;  ///< the Host that was used: "127.0.0.1:PORT", and so on
};

/// Judges a header that passed the gate, in this order, and fills `request`:
///   1. Host is "127.0.0.1:PORT", "[::1]:PORT" or "localhost:PORT", letter for letter (403
///      bad_host): names that resolve to the loopback are others' (DNS rebinding)
///   2. OPTIONS is refused (403 no_cors), and no answer has a field of CORS
///   3. the path and its method (404, 405)
///   4. Sec-Fetch-Site, when it is there, is none or same-origin (403 bad_source)
///   5. a POST has one Origin, and it is "http://" and the Host (403 bad_source); it is
///      application/json (415) and has a content-length
///   6. the token, in the path or as "Authorization: Bearer" (403 bad_token), compared in a time
///      that does not tell where it differs; only this one says something of an attacker who is
///      on this machine, and counts as a failure of the attempt
std::optional<HttpFailure> judgeLoopback(const RequestHead& head, std::uint16_t port,
                                         std::string_view token, LoopbackRequest& request);

}  // namespace stacknet::gateway
