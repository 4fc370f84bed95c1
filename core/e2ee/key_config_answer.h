#pragma once

#include <string_view>
#include <vector>

namespace stacknet::e2ee {

/// Whether an answer says that the request was sealed for a key that the node has not, or has not
/// any more: 422 with one content type application/problem+json (errorAnswer of keyConfig). It is
/// not encrypted, so anybody in between can say it: reason enough to fetch the key once more, to
/// check it as the first one and to seal the request anew, and for nothing else.
bool saysKeyConfig(unsigned status, const std::vector<std::string_view>& contentTypes);

}  // namespace stacknet::e2ee
