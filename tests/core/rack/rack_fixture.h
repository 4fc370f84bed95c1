#pragma once

#include <gtest/gtest.h>
#include <stdlib.h>

#include <boost/json.hpp>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "core/base/codec.h"
#include "core/crypto/hash.h"
#include "core/rack/block_store.h"
#include "core/rack/file_builder.h"
#include "core/rack/import_profile.h"
#include "tests/support/test_places.h"

namespace stacknet::rack {

/// A folder that goes with the object.
class TemporaryFolder {
public:
    TemporaryFolder() {
        std::string pattern = (std::filesystem::temp_directory_path() / "rack-XXXXXX").string();
        const char* made = ::mkdtemp(pattern.data());
        EXPECT_NE(made, nullptr);
        m_path = pattern;
    }
    ~TemporaryFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

/// The bytes that the vectors' generator makes: SHA-256(seed || u64be(i)), one after the other.
inline Bytes generated(std::string_view seed, std::size_t length) {
    Bytes out;
    out.reserve(length + 32);
    for (std::uint64_t i = 0; out.size() < length; ++i) {
        Bytes counter(8);
        for (unsigned k = 0; k < 8; ++k) counter[k] = static_cast<std::uint8_t>(i >> (56 - 8 * k));
        const Hash256 piece = crypto::sha256({asBytes(seed), counter});
        out.insert(out.end(), piece.data.begin(), piece.data.end());
    }
    out.resize(length);
    return out;
}

inline void writeFile(const std::filesystem::path& path, ByteView content) {
    std::filesystem::create_directories(path.parent_path());
    std::ofstream file(path, std::ios::binary);
    file << asText(content);
    ASSERT_TRUE(file.good()) << path;
}

inline Bytes fileContent(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return toBytes(text.str());
}

/// A file's root, written in pieces of `piece` bytes.
inline Result<BuiltNode> buildFile(const ImportProfile& profile, ByteView content,
                                   const BlockSink& sink = {}, std::size_t piece = SIZE_MAX) {
    FileBuilder builder(profile, sink);
    while (!content.empty()) {
        const std::size_t size = std::min(piece, content.size());
        STACKNET_CHECK(builder.write(content.first(size)));
        content = content.subspan(size);
    }
    return builder.finish();
}

/// testdata/vectors/cid.json; null when the test data is not there.
inline const boost::json::object* cidVectors() {
    static const boost::json::value document = [] {
        const std::filesystem::path path = stacknet::testing::testdata() / "vectors/cid.json";
        boost::json::error_code bad;
        boost::json::value read = boost::json::parse(asText(fileContent(path)), bad);
        return bad ? boost::json::value() : read;
    }();
    return document.if_object();
}

inline std::string textAt(const boost::json::object& object, const char* name) {
    const boost::json::value* value = object.if_contains(name);
    return value != nullptr && value->is_string() ? std::string(value->as_string()) : "";
}

inline std::size_t sizeAt(const boost::json::object& object, const char* name) {
    return object.at(name).to_number<std::size_t>();
}

}  // namespace stacknet::rack
