#pragma once

#include <optional>

#include "core/base/secret.h"
#include "core/gateway/http_failure.h"
#include "core/gateway/http_gate.h"

namespace stacknet::gateway {

/// What a chat request's body says of the user's memory: "memory": true, false, or an object with
/// any of "read", "write" (true by default), "state" and "city".
struct MemoryWish {
    bool wanted = false;
    bool read = true;
    bool write = true;
    SecretBytes state;
    SecretBytes city;
};

/// Whether a chat opts in: by the header X-StackNet-Memory: true, or by the member. A header and a
/// member that contradict each other, and other values of the header, are refused (400). Of an
/// encrypted request the header alone is refused: whoever carries it could have put it there.
std::optional<HttpFailure> decideMemory(const RequestHead& head, bool sealed,
                                        std::optional<MemoryWish>& wish);

}  // namespace stacknet::gateway
