#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace boost::json {
class value;
}

/// Takes what leads to a person or another machine out of texts that leave this one.
namespace stacknet::engine {

/// A text without the home directory, addresses of other machines (IPv4, IPv6; loopback stays),
/// e-mail addresses, wallet addresses (0x and 40 hexadecimal digits) and API keys. `count` rises by
/// one for each that was replaced.
std::string redactText(std::string_view text, std::string_view home, std::uint64_t& count);

/// The same for every text in the document; members whose name says that they hold accounts,
/// labels, targets, origins or files of secrets are replaced whole.
void redactJson(boost::json::value& document, std::string_view home, std::uint64_t& count);

}  // namespace stacknet::engine
