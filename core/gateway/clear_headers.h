#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/gateway/http_gate.h"

/// The headers beside an encrypted body (docs/protocol/e2ee.md).
namespace stacknet::gateway {

/// All values of the header `name`, in any case, in the order they came.
std::vector<std::string_view> valuesOf(const RequestHead& head, std::string_view name);

/// True when any header of EHBP or snx/1 is there. With one of them the body is taken as encrypted
/// and nothing else, so that a relay that takes some of them off makes it unreadable (E24).
bool saysEncrypted(const RequestHead& head);

/// What a client tells routers outside of the body: X-Stacknet-Confidential (1, 0, true or false)
/// and X-Stacknet-Model.
struct ClearHeaders {
    std::optional<bool> confidential;
    std::optional<std::string> model;
    bool readable = true;  ///< false: twice, or not one of the values
};
ClearHeaders readClearHeaders(const RequestHead& head);

}  // namespace stacknet::gateway
