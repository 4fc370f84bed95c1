#include "core/engine/diagnostics.h"

#include <gtest/gtest.h>
#include <minizip/unzip.h>
#include <sys/stat.h>

#include <boost/json.hpp>
#include <fstream>
#include <map>

#include "core/base/codec.h"
#include "core/crypto/hash.h"
#include "core/engine/redaction.h"
#include "tests/core/engine/temporary_folder.h"

namespace stacknet::engine {
namespace {

namespace json = boost::json;

TEST(Redaction, WhatLeadsToAPersonIsReplacedAndTheRestStays) {
    struct Case {
        const char* text;
        const char* redacted;
        std::uint64_t count;
    };
    const Case cases[] = {
        {"peer=203.0.113.7:9000 height=12", "peer=(address):9000 height=12", 1},
        {"from 10.1.2.3", "from (address)", 1},
        {"listens at 127.0.0.1:8480 and [::1]", "listens at 127.0.0.1:8480 and [::1]", 0},
        {"at 2001:db8::17 now", "at (address) now", 1},
        {"2026-11-26T14:02:03.678Z info", "2026-11-26T14:02:03.678Z info", 0},
        {"version 1.81.0", "version 1.81.0", 0},
        {"mail ann.lee+x@example.org", "mail (e-mail)", 1},
        {"0xC826324Afb154ec7143c57b04040879731401F46", "(wallet)", 1},
        {"eip155:1:0xC826324Afb154ec7143c57b04040879731401F46", "eip155:1:(wallet)", 1},
        {"key gk_live_TeavBC3ko0o1Bw", "key (API key)", 1},
        {"open /home/ann/.local/share/x", "open ~/.local/share/x", 1},
        {"open /home/annika/x", "open /home/annika/x", 0},
        {"", "", 0}};
    for (const Case& each : cases) {
        std::uint64_t count = 0;
        EXPECT_EQ(redactText(each.text, "/home/ann", count), each.redacted);
        EXPECT_EQ(count, each.count) << each.text;
    }
}

TEST(Redaction, NamedMembersAreHiddenWhole) {
    json::value document =
        json::object{{"sessions", json::array{json::object{{"account", "solana:x:y"},
                                                           {"label", "Firefox"},
                                                           {"sid", "s"},
                                                           {"origin", "https://a.example"},
                                                           {"address", "203.0.113.7"}}}},
                     {"target", ""},
                     {"origins", json::array{"https://a.example"}},
                     {"height", 7},
                     {"note", "at 192.0.2.4"}};
    std::uint64_t count = 0;
    redactJson(document, "", count);
    const json::value expected =
        json::object{{"sessions", json::array{json::object{{"account", "(hidden)"},
                                                           {"label", "(hidden)"},
                                                           {"sid", "s"},
                                                           {"origin", "(hidden)"},
                                                           {"address", "(address)"}}}},
                     {"target", ""},
                     {"origins", "(hidden)"},
                     {"height", 7},
                     {"note", "at (address)"}};
    EXPECT_EQ(json::serialize(document), json::serialize(expected));
    EXPECT_EQ(count, 6U);
}

/// Names and contents of a ZIP file, by the library's own reader.
std::map<std::string, std::string> unpacked(const std::filesystem::path& file) {
    std::map<std::string, std::string> entries;
    unzFile archive = unzOpen64(file.c_str());
    EXPECT_NE(archive, nullptr);
    for (int at = unzGoToFirstFile(archive); at == UNZ_OK; at = unzGoToNextFile(archive)) {
        char name[256] = {};
        unz_file_info64 info{};
        unzGetCurrentFileInfo64(archive, &info, name, sizeof name, nullptr, 0, nullptr, 0);
        std::string content(info.uncompressed_size, '\0');
        EXPECT_EQ(unzOpenCurrentFile(archive), UNZ_OK);
        EXPECT_EQ(
            unzReadCurrentFile(archive, content.data(), static_cast<unsigned>(content.size())),
            static_cast<int>(content.size()));
        EXPECT_EQ(unzCloseCurrentFile(archive), UNZ_OK);
        entries[name] = content;
    }
    unzClose(archive);
    return entries;
}

class DiagnosticsTest : public ::testing::Test {
protected:
    DiagnosticsTest() {
        NodeConfig config;
        config.name = "node 0";
        config.listen = "203.0.113.7:9000";
        config.nodeKey.data.fill(5);
        config.inferenceKeyFile = "/home/ann/model.key";
        EXPECT_TRUE(saveConfig(paths, config).ok());
        std::ofstream(paths.log()) << "2026-11-26T14:02:03.678Z info network peer_connected "
                                      "address=203.0.113.8:9000\n";
        std::ofstream(paths.passphrase()) << "CANARY-PASSPHRASE";
        std::filesystem::create_directories(paths.keys());
        std::ofstream(paths.keys() / "a.snkey") << "CANARY-KEY";
    }

    TemporaryFolder folder;
    NodePaths paths{folder.path()};
};

TEST_F(DiagnosticsTest, ABundleIsAllowListedRedactedAndCounted) {
    api::Snapshot snapshot;
    snapshot.sessions.push_back({"sid",
                                 "eip155:1:0xC826324Afb154ec7143c57b04040879731401F46",
                                 {"wallet"},
                                 "Ann's laptop",
                                 1,
                                 2,
                                 3,
                                 "https://CANARY.example",
                                 "203.0.113.9"});
    const auto bundle = collectDiagnostics(paths, snapshot, 1'000, "/home/ann");
    const auto file = folder.path() / "out.zip";
    ASSERT_TRUE(writeDiagnostics(bundle, file).ok());
    struct stat status {};
    ASSERT_EQ(::stat(file.c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0600U);

    const auto entries = unpacked(file);
    std::vector<std::string> names;
    for (const auto& [name, content] : entries) names.push_back(name);
    EXPECT_EQ(names, (std::vector<std::string>{"checks.json", "manifest.json", "node.json",
                                               "snapshot.json", "stacknet.log", "system.json"}));
    for (const auto& [name, content] : entries) {
        for (const char* secret : {"CANARY", "203.0.113", "Ann's", "0xC826", "/home/ann"})
            EXPECT_EQ(content.find(secret), std::string::npos) << secret << " in " << name;
    }
    const auto manifest = json::parse(entries.at("manifest.json"));
    EXPECT_EQ(manifest.at("entries").as_array().size(), 5U);
    for (const auto& entry : manifest.at("entries").as_array()) {
        const std::string name(entry.at("name").as_string());
        EXPECT_EQ(std::string(entry.at("sha256").as_string()),
                  toHex(crypto::sha256(asBytes(entries.at(name)))));
    }
    EXPECT_GE(json::parse(diagnosticsPreview(bundle)).at("bytes").to_number<int>(), 500);
}

TEST_F(DiagnosticsTest, WithoutANodeItSaysWhatIsMissing) {
    std::filesystem::remove(paths.log());
    const auto bundle = collectDiagnostics(paths, std::nullopt, 1'000, "");
    EXPECT_EQ(bundle.leftOut, (std::vector<std::string>{"snapshot.json: the node did not answer.",
                                                        "stacknet.log is not there yet."}));
}

TEST_F(DiagnosticsTest, ALongLogIsCutAtTheStartOfALine) {
    {
        std::ofstream log(paths.log());
        const std::string line(1'023, 'y');
        for (std::uint64_t i = 0; i * 1'024 < 3 * kDiagnosticsLogBytes; ++i) log << line << '\n';
    }
    const auto bundle = collectDiagnostics(paths, std::nullopt, 1'000, "");
    EXPECT_LE(bundle.bytes, kDiagnosticsBytesMax);
    const auto& log = bundle.entries.back();
    ASSERT_EQ(log.name, "stacknet.log");
    EXPECT_LE(log.content.size(), kDiagnosticsLogBytes);
    EXPECT_EQ(log.content.size() % 1'024, 0U);
}

TEST_F(DiagnosticsTest, AFileThatIsThereIsNotReplaced) {
    const auto file = folder.path() / "there.zip";
    std::ofstream(file) << "mine";
    const auto bundle = collectDiagnostics(paths, std::nullopt, 1'000, "");
    EXPECT_EQ(writeDiagnostics(bundle, file).error().code, "engine.file_exists");
    EXPECT_EQ(writeDiagnostics(bundle, folder.path() / "no" / "x.zip").error().code,
              "base.file_unwritable");
}

}  // namespace
}  // namespace stacknet::engine
