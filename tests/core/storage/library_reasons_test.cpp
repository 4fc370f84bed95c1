#include <sqlite3.h>

#include <algorithm>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <boost/asio/error.hpp>

#include "core/base/system_reason.h"

namespace stacknet {
namespace {

TEST(LibraryReasons, AreTheLibrariesOwnWords) {
    namespace error = boost::asio::error;
    std::vector<std::string> said;
    for (const auto& code : {boost::system::error_code(error::host_not_found),
                             boost::system::error_code(error::host_not_found_try_again),
                             boost::system::error_code(error::eof)})
        said.push_back(code.message());
    for (int code = SQLITE_ERROR; code <= SQLITE_NOTADB; ++code)
        said.emplace_back(sqlite3_errstr(code));
    for (const char* reason : libraryReasons())
        EXPECT_NE(std::find(said.begin(), said.end(), reason), said.end()) << reason;
}

}  // namespace
}  // namespace stacknet
