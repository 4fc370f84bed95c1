#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "core/base/secret.h"
#include "core/gateway/http_failure.h"
#include "core/memory/memory_service.h"

/// The endpoints of a user's memory (docs/protocol/memory.md). All take an API key with the scope
/// memory, a JSON object and, as POST, an encrypted body:
///
///   POST   /v1/memory/session         {"secret", "create": bool}   opens, once a secret is right
///   GET    /v1/memory/session         how the session stands
///   DELETE /v1/memory/session, POST /v1/memory/session/close        closes it
///   POST   /v1/memory                 {"text", "district", "state", "city"}      one entry
///   POST   /v1/memory/list            {"district", "state", "city", "before", "limit"}
///   POST   /v1/memory/read            {"id"}
///   POST   /v1/memory/edit            {"id", "text", "district", "state", "city"}
///   POST   /v1/memory/delete          {"id"}
///   POST   /v1/memory/forget          {"confirm": "forget"}
///   POST   /v1/memory/export          {}
///   POST   /v1/memory/snapshots       {}              takes one
///   POST   /v1/memory/snapshots/list  {}
///   POST   /v1/memory/snapshots/car   {"cid"}         the CAR as it is
///   POST   /v1/memory/restore         {"secret", "cid"} or {"secret", "car": base64url}
namespace stacknet::gateway {

/// True for "/v1/memory" and what is below it.
bool isMemoryPath(std::string_view path);
/// The methods that a memory path takes, "GET, POST"; empty: there is no such path.
std::string memoryMethods(std::string_view path);
/// Whether this call has a secret in it, which is counted.
bool opensMemory(std::string_view method, std::string_view path);

struct MemoryAnswer {
    SecretBytes body;
    std::string contentType = "application/json";
};

struct MemoryCall {
    std::string method;
    std::string path;
    SecretBytes body;
    memory::Owner owner;
    std::size_t depthMax = 64;
    std::size_t answerMax = 0;
};
/// Starts the call; `done` is called once, on a thread of the service, unless a failure comes back
/// at once: what is wrong with the request itself.
std::optional<HttpFailure> callMemory(memory::MemoryService& service, MemoryCall call,
                                      std::function<void(Result<MemoryAnswer>)> done);

/// What an error of the module memory means to a client.
HttpFailure failureOfMemory(const Error& error);

/// The request with `prompt` as a system message: behind the text of a system message that stands
/// first, else as one of its own in front. Nothing when the text is not a request.
std::optional<SecretBytes> withMemoryPrompt(std::string_view requestJson,
                                            const SecretBytes& prompt);
/// The text of the newest message with the role "user"; empty when there is none.
SecretBytes newestQuestion(std::string_view requestJson, std::size_t& messages);

}  // namespace stacknet::gateway
