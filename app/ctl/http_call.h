#pragma once

#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "core/base/bytes.h"
#include "core/inference/endpoint.h"

namespace stacknet::ctl {

/// "http(s)://host[:port]" of a node. Error "ctl.usage".
Result<inference::Endpoint> parseNodeUrl(const std::string& url);

struct HttpCall {
    inference::Endpoint endpoint;  ///< apiKey is sent when there is one
    std::string target;            ///< path with query
    bool post = false;
    std::vector<std::pair<std::string, std::string>> headers;
    ByteView body;
};

struct HttpReply {
    unsigned status = 0;
    std::vector<std::pair<std::string, std::string>> headers;
    /// All values of a header; names in any case.
    std::vector<std::string_view> values(std::string_view name) const;
};

/// One request and its answer. `piece` gets the body as it comes. Redirects are not followed.
/// Errors: "ctl.http_failed" (with what to do), or what `piece` returns.
Result<HttpReply> callHttp(const HttpCall& call,
                           const std::function<Result<void>(const HttpReply&, ByteView)>& piece);

}  // namespace stacknet::ctl
