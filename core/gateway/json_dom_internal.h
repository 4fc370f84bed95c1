#pragma once

#include <boost/json.hpp>
#include <optional>
#include <string_view>

#include "core/base/secret.h"

/// Boost.JSON with memory that is wiped. Included by .cpp files only.
namespace stacknet::gateway {

namespace json = boost::json;

/// Storage for one document; all values of it share ownership.
json::storage_ptr wipingStorage();

/// The value of a text that checkJson has passed, or of a trusted one. Nothing when it is not JSON.
std::optional<json::value> parseDom(std::string_view text);
/// Compact JSON text.
SecretBytes serializeDom(const json::value& value);

}  // namespace stacknet::gateway
