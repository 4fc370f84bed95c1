#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <QString>

/// What the engine says to people is English (core/base/sentence.h): in snapshots, answers, pages
/// and errors. Here it is shown in the reader's language. GUI thread only.
namespace stacknet::ui {

/// `english` in the reader's language. A sentence is known by the longest pattern that fits it, and
/// what stands in its places is put into those of the translation; a value that is itself known, or
/// a list of such with commas between them, is translated too. Of several sentences in a row, also
/// behind a name and a colon, each known one is translated. What is not known stays as it came,
/// and so does a text of more than 4,096 bytes. What was recognised is remembered for the last
/// texts, 512 at most; the translation is looked up each time, so that a change of the language
/// needs nothing else.
QString engineText(const std::string& english);

/// The pattern that the whole of `english` fits; empty: none does.
std::string_view enginePatternOf(const std::string& english);
/// Every pattern of the catalogue, in no order of meaning.
std::vector<std::string_view> enginePatterns();

}  // namespace stacknet::ui
