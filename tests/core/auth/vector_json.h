#pragma once

#include <boost/json.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>

#include "tests/support/test_places.h"

namespace stacknet::auth::test {

/// vectors/NAME under $STACKNET_TESTDATA, or under the folder beside the checkout; may be absent.
inline std::filesystem::path vectorPath(const std::string& name) {
    return stacknet::testing::testdata() / "vectors" / name;
}

/// The document, or nothing when the file is not there.
inline std::optional<boost::json::value> readVectors(const std::string& name) {
    std::ifstream file(vectorPath(name), std::ios::binary);
    if (!file) return std::nullopt;
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    return boost::json::parse(text);
}

inline std::string text(const boost::json::value& value) {
    return std::string(value.as_string());
}
inline std::string text(const boost::json::value& object, const char* member) {
    return text(object.as_object().at(member));
}

}  // namespace stacknet::auth::test

/// Skips the test, and says why, where the vectors are not there.
#define STACKNET_VECTORS(variable, name)                                              \
    const auto variable##Document = ::stacknet::auth::test::readVectors(name);        \
    if (!variable##Document) {                                                        \
        GTEST_SKIP() << "no vectors at " << ::stacknet::auth::test::vectorPath(name); \
    }                                                                                 \
    const boost::json::value& variable = *variable##Document
