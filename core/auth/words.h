#pragma once

#include <string>
#include <vector>

/// Lists of words in one column: words have no space in them, and are joined with one.
namespace stacknet::auth {

std::string joinWords(const std::vector<std::string>& words);
std::vector<std::string> splitWords(const std::string& text);

}  // namespace stacknet::auth
