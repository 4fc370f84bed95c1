#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace stacknet::inference {

/// An OpenAI-compatible address, for example "http://127.0.0.1:11434/v1".
struct Endpoint {
    bool tls = false;
    std::string host;  ///< name or address, IPv6 without brackets
    std::uint16_t port = 0;
    std::string basePath;  ///< "/v1", never ends in '/'
    std::string apiKey;    ///< sent as a bearer token; empty: none

    /// Scheme, host, port and path; never the key.
    std::string url() const;
    /// True for 127.0.0.0/8, ::1 and "localhost".
    bool isLoopback() const;
};

/// Reads an http or https URL. A path is kept as it is; without one, "/v1" is meant. User names,
/// queries and fragments are refused. Error "inference.bad_url".
Result<Endpoint> parseEndpoint(std::string_view url, std::string apiKey = {});

/// Milliseconds.
struct Timeouts {
    std::uint32_t connectMs = 5'000;
    std::uint32_t firstByteMs = 300'000;  ///< a long prompt on a small machine takes minutes
    std::uint32_t idleMs = 60'000;        ///< between two pieces of an answer
    std::uint32_t totalMs = 3'600'000;    ///< from the connection to the end of the answer
};

}  // namespace stacknet::inference
