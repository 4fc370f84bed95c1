#include "core/base/system_reason.h"

#include <cerrno>
#include <clocale>
#include <cstring>

#include <gtest/gtest.h>
#include <boost/asio/error.hpp>

namespace stacknet {
namespace {

TEST(SystemReason, IsWhatTheSystemSaysInEnglish) {
    ASSERT_NE(std::setlocale(LC_ALL, "C"), nullptr);
    for (int number = 1; number < 134; ++number)
        EXPECT_EQ(systemReason(number), std::strerror(number)) << number;
    EXPECT_EQ(systemReason(EACCES), "Permission denied");
    EXPECT_EQ(systemReason(70'000), "Unknown error 70000");
}

TEST(SystemReason, OfALibrarysCodeIsItsOwnUnlessItIsTheSystems) {
    namespace error = boost::asio::error;
    EXPECT_EQ(reasonOf(boost::system::error_code(error::connection_refused)), "Connection refused");
    EXPECT_EQ(reasonOf(std::make_error_code(std::errc::no_space_on_device)),
              "No space left on device");
    EXPECT_EQ(reasonOf(boost::system::error_code(error::host_not_found)),
              "Host not found (authoritative)");
}

}  // namespace
}  // namespace stacknet
