#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "core/base/bytes.h"

namespace stacknet::attestation {

/// RFC 4648 section 4 with padding and nothing else; with `whitespace`, the four white space
/// characters of XML may stand anywhere. nullopt for any other spelling and for more than `sizeMax`
/// decoded bytes.
std::optional<Bytes> decodeBase64(std::string_view text, std::size_t sizeMax, bool whitespace);

}  // namespace stacknet::attestation
