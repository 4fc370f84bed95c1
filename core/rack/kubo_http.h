#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/base/secret.h"

/// HTTP/1.1 as an IPFS node's RPC interface speaks it: POST alone, bodies streamed both ways, a
/// failure after the status line told by the trailer X-Stream-Error.
namespace stacknet::rack {

/// Where an IPFS node's RPC interface listens.
struct KuboAddress {
    std::string unixSocket;  ///< absolute path; empty: host and port
    std::string host;        ///< name or address, IPv6 without brackets
    std::uint16_t port = 0;

    /// "http://127.0.0.1:5001", "unix:/run/ipfs/api"; for sentences.
    std::string text() const;
    /// True for a unix socket, 127.0.0.0/8, ::1 and "localhost": nobody on a network can listen in.
    bool isLocal() const;
};

/// Reads "http://HOST:PORT", "http://HOST:PORT/api/v0" or "unix:/absolute/path". User names, other
/// paths, queries and https are refused. Error "rack.bad_ipfs_api".
Result<KuboAddress> parseKuboAddress(std::string_view text);

/// Milliseconds.
struct KuboTimeouts {
    std::uint32_t connectMs = 30'000;
    std::uint32_t idleMs = 120'000;  ///< between two pieces, either way; a node flushes to its disk
    std::uint32_t totalMs = 6 * 3'600'000;  ///< from the connection to the end of the answer
};

/// Takes the next bytes; an error ends what gives them and is returned.
using PieceSink = std::function<Result<void>(ByteView piece)>;
/// Writes a body piece by piece; returns an error of `out` as it is.
using BodyWriter = std::function<Result<void>(const PieceSink& out)>;

struct KuboRequest {
    std::string target;       ///< "/api/v0/version?x=y", percent-encoded
    std::string contentType;  ///< of the body; empty: no body
    BodyWriter body;          ///< sent in chunks; not called when there is no body
};

/// What an answer that is not 200 said, for kuboFailure().
struct KuboStatus {
    unsigned status = 0;
    std::string body;         ///< its first 64 KiB, when the status is not 200
    std::string streamError;  ///< trailer X-Stream-Error
    std::string contentType;
};

/// Sends one request on a connection of its own and reads the answer, on the caller's thread. At
/// most `answerMax` bytes of a body are taken. Redirects are not followed, compressed answers are
/// refused. `authorization` is the whole value of that header; empty: none.
/// Errors: "rack.ipfs_unreachable" (retryable), "rack.ipfs_timed_out" (retryable),
/// "rack.ipfs_bad_answer", "rack.ipfs_too_large", "rack.cancelled" (stop was requested), or what
/// the writer or the sink returns. The sink sees the body of a 200 only. An answer other than 200
/// and a stream error are no error here.
Result<KuboStatus> kuboExchange(const KuboAddress& address, const SecretBytes& authorization,
                                const KuboRequest& request, const KuboTimeouts& timeouts,
                                std::uint64_t answerMax, const PieceSink& sink,
                                const std::stop_token& stop);

}  // namespace stacknet::rack
