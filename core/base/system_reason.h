#pragma once

#include <span>
#include <string>
#include <string_view>

/// Why the system refused something, in words that do not depend on the locale of the process: the
/// engine's sentences carry them, and a console shows them in the reader's language
/// (core/base/sentence.h).
namespace stacknet {

/// "Permission denied" for EACCES. An error number that is not in the table keeps the words that
/// the C library has for it. Any thread, unlike strerror().
std::string systemReason(int errorNumber);

/// The same for the error code of Boost or the standard library, whatever it counts in.
template <typename ErrorCode>
std::string reasonOf(const ErrorCode& code) {
    const std::string_view kind = code.category().name();
    return kind == "system" || kind == "generic" ? systemReason(code.value()) : code.message();
}

/// What the libraries that we use say in their own words, as it may stand in a sentence: those of
/// name resolution, of streams (Boost.Asio) and of the database (sqlite3_errstr()).
std::span<const char* const> libraryReasons();

}  // namespace stacknet
