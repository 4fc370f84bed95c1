#pragma once

#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <iostream>

#include "core/base/codec.h"
#include "core/base/file.h"
#include "tests/support/test_places.h"

/// Reads the vector files below $STACKNET_TESTDATA/vectors; every case of every file found is run.
namespace stacknet::test {

namespace fs = std::filesystem;
using Json = boost::json::value;
using JsonObject = boost::json::object;

inline fs::path vectorFolder() {
    return testing::testdata() / "vectors";
}

/// The files of a folder whose names start as given, in a fixed order.
inline std::vector<fs::path> vectorFiles(const std::string& folder, const std::string& prefix) {
    std::vector<fs::path> files;
    std::error_code code;
    for (const auto& entry : fs::directory_iterator(vectorFolder() / folder, code)) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with(prefix) && name.ends_with(".json")) files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

inline std::string text(const JsonObject& object, std::string_view name) {
    return std::string(object.at(name).as_string());
}

/// Hexadecimal under the first of the names that is there; "text" in quotes, BoringSSL's other
/// notation, is the text itself.
inline Bytes hex(const JsonObject& object, std::initializer_list<std::string_view> names) {
    for (std::string_view name : names) {
        if (!object.contains(name)) continue;
        const std::string value = text(object, name);
        if (value.size() >= 2 && value.starts_with('"') && value.ends_with('"')) {
            return toBytes(std::string_view(value).substr(1, value.size() - 2));
        }
        const auto bytes = fromHex(value, name);
        if (bytes.ok()) return *bytes;
        ADD_FAILURE() << bytes.error().message;
        return {};
    }
    ADD_FAILURE() << "no field " << *names.begin();
    return {};
}
inline Bytes hex(const JsonObject& object, std::string_view name) {
    return hex(object, {name});
}

inline std::int64_t number(const JsonObject& object, std::string_view name) {
    return object.at(name).to_number<std::int64_t>();
}

/// True unless the case says that it must not be accepted.
inline bool expectedValid(const JsonObject& test) {
    return !test.contains("result") || text(test, "result") != "invalid";
}

/// Counts what was run and says so; a folder without vectors is a skip, an empty file a failure.
struct Tally {
    std::size_t valid = 0;
    std::size_t invalid = 0;
    std::size_t outside = 0;  ///< cases of parameters that this program does not use
    void count(bool isValid) { ++(isValid ? valid : invalid); }
};

using Case = std::function<void(const JsonObject& group, const JsonObject& test, Tally& tally)>;

inline void runFile(const fs::path& path, const Case& run) {
    SCOPED_TRACE(path.filename().string());
    const auto content = readFile(path, 64U << 20U);
    ASSERT_TRUE(content.ok()) << content.error().message;
    const Json document = boost::json::parse(asText(*content));
    Tally tally;
    const auto runAll = [&](const JsonObject& group) {
        for (const Json& test : group.at("tests").as_array()) {
            const auto& object = test.as_object();
            SCOPED_TRACE(object.contains("tcId") ? number(object, "tcId") : -1);
            run(group, object, tally);
        }
    };
    const auto& root = document.as_object();
    if (root.contains("testGroups")) {
        for (const Json& group : root.at("testGroups").as_array()) runAll(group.as_object());
    } else {
        runAll(root);
    }
    std::cout << path.filename().string() << ": ran " << tally.valid + tally.invalid << " cases ("
              << tally.valid << " valid, " << tally.invalid << " invalid), " << tally.outside
              << " outside of our parameters\n";
    EXPECT_GT(tally.valid + tally.invalid, 0U);
}

inline void runFiles(const std::string& folder, const std::string& prefix, const Case& run) {
    if (!fs::exists(vectorFolder())) {
        GTEST_SKIP() << "No test vectors in " << vectorFolder()
                     << "; set STACKNET_TESTDATA to run these cases.";
    }
    const auto files = vectorFiles(folder, prefix);
    EXPECT_FALSE(files.empty()) << folder << "/" << prefix << "*.json";
    for (const fs::path& file : files) runFile(file, run);
}

/// One whole file, or nothing after having said that it is absent.
inline std::optional<Json> vectorFile(const std::string& name) {
    const auto content = readFile(vectorFolder() / name, 64U << 20U);
    if (!content.ok()) {
        std::cout << "No vectors in " << vectorFolder() / name << "\n";
        return std::nullopt;
    }
    return boost::json::parse(asText(*content));
}

}  // namespace stacknet::test
