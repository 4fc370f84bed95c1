#pragma once

#include <boost/json.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/base/secret.h"

/// JSON that holds content: its memory is wiped when it is given back. For .cpp files only.
namespace stacknet::inference {

/// Where values with content live.
boost::json::storage_ptr wipingStorage();

/// Strict JSON, UTF-8 checked, at most 32 levels deep. Error "inference.bad_json" with `what` in
/// the sentence and nothing of the text.
Result<boost::json::value> parseSecretJson(std::string_view text, std::string_view what);

SecretBytes secretText(const boost::json::value& value);

/// The member, or null when it is absent or of another kind.
const boost::json::object* objectMember(const boost::json::object& object, std::string_view key);
const boost::json::array* arrayMember(const boost::json::object& object, std::string_view key);
const boost::json::string* stringMember(const boost::json::object& object, std::string_view key);
/// A whole number from 0 to 2^63-1.
std::optional<std::uint64_t> countMember(const boost::json::object& object, std::string_view key);

/// True for 1..64 of a-z, 0-9, '_', '.', '-': a word that is safe to show, whoever sent it.
bool isPlainWord(std::string_view text);

}  // namespace stacknet::inference
