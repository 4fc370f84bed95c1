#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

/// What the two halves of the Redactor share.
namespace stacknet::engine {

/// This machine, by whatever name.
bool isLoopbackHost(std::string_view word);

/// A URL without the account in it and without its host; `rest` is what follows `scheme` ("://"
/// with it). `path` redacts the path of one that stays.
std::string redactUrl(std::string_view scheme, std::string_view rest,
                      const std::function<std::string(std::string_view)>& path,
                      std::uint64_t& count);

}  // namespace stacknet::engine
