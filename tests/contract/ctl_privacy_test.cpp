// stacknetctl privacy: the table, the status and the run of a node, and the audit of a folder.

#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <filesystem>
#include <set>
#include <string>

#include "core/api/operator_server.h"
#include "core/base/clock.h"
#include "core/base/codec.h"
#include "core/base/file.h"
#include "core/base/process.h"
#include "tests/support/fake_node.h"
#include "tests/support/sample_snapshot.h"
#include "tests/support/test_places.h"

namespace stacknet::contract {
namespace {

namespace json = boost::json;
namespace fs = std::filesystem;

constexpr std::string_view kCanary = "a text that must not be kept anywhere";

class CtlPrivacyTest : public ::testing::Test {
protected:
    CtlPrivacyTest() {
        std::string pattern = (fs::temp_directory_path() / "stacknet-ctl-XXXXXX").string();
        m_folder = mkdtemp(pattern.data());
        fs::create_directories(m_folder / "data");
    }
    ~CtlPrivacyTest() override { fs::remove_all(m_folder); }
    std::pair<int, std::string> run(std::vector<std::string> arguments) {
        ProcessOptions options;
        options.program = testing::builtProgram("stacknetctl");
        arguments.insert(arguments.begin(), "privacy");
        options.arguments = std::move(arguments);
        const auto ran = runProcess(std::move(options), "", 120'000, std::size_t{4} << 20);
        EXPECT_TRUE(ran.ok());
        if (!ran.ok()) return {};
        return {ran->exit.code, ran->standardOutput};
    }
    /// Of the folder "data", whose node does not run.
    std::pair<int, json::value> audit(const std::string& canary) {
        const auto [code, out] = run(
            {"audit", "--json", "--canary", canary, "--data-dir", (m_folder / "data").string()});
        boost::system::error_code error;
        return {code, json::parse(out, error)};
    }
    void write(const std::string& name, std::string_view content) {
        ASSERT_TRUE(writeFileAtomically(m_folder / name, asBytes(content), 0600).ok());
    }
    fs::path m_folder;
};

TEST_F(CtlPrivacyTest, TheTableNeedsNoNode) {
    const auto [code, out] = run({"table", "--json"});
    EXPECT_EQ(code, 0);
    const json::value parsed = json::parse(out);
    std::set<std::string> names;
    for (const json::value& row : parsed.as_array()) {
        names.insert(std::string(row.at("name").as_string()));
        EXPECT_FALSE(row.at("period").as_string().empty());
    }
    EXPECT_TRUE(names.contains("prompts_responses") && names.contains("memory"));
    EXPECT_EQ(run({"table"}).first, 0);
    EXPECT_NE(run({"table", "markdown"}).second.find("| `paperwork` |"), std::string::npos);
    EXPECT_EQ(run({"table", "html"}).first, 2);
    EXPECT_EQ(run({"forget"}).first, 2);
}

TEST_F(CtlPrivacyTest, StatusAndRunAreThoseOfTheNode) {
    const std::int64_t now = SystemClock().wallMs();
    testing::FakeNode fake(testing::incidentSnapshot(now));
    const fs::path socket = m_folder / "operator.sock";
    const auto server = api::OperatorServer::start(fake, socket);
    ASSERT_TRUE(server.ok());
    const auto [code, out] = run({"status", "--json", "--socket", socket.string()});
    EXPECT_EQ(code, 0);
    EXPECT_EQ(json::parse(out).at("settled_days").as_int64(), 90);
    const auto [textCode, text] = run({"status", "--socket", socket.string()});
    EXPECT_EQ(textCode, 0);
    EXPECT_NE(text.find("task_records"), std::string::npos);
    EXPECT_NE(text.find("BAD dumpable"), std::string::npos);
    EXPECT_NE(text.find("not in the table: history.txt"), std::string::npos);
    const auto [runCode, ran] = run({"run", "--json", "--socket", socket.string()});
    EXPECT_EQ(runCode, 0);
    EXPECT_EQ(ran, "{\"rows\":0}\n");  // the sample's next deletion is tomorrow
    EXPECT_GE(fake.snapshot()->privacy->lastRunMs, now);
}

TEST_F(CtlPrivacyTest, TheAuditExitsWithOneWhenATextIsThere) {
    const std::string hex = toHex(asBytes(kCanary));
    write("data/node.json", "{}");
    EXPECT_EQ(audit(hex).first, 0);
    write("data/stacknet.log", "line\n" + toBase64(asBytes(kCanary)));
    const auto [code, found] = audit(hex);
    EXPECT_EQ(code, 1);
    const json::array& hits = found.at("hits").as_array();
    ASSERT_FALSE(hits.empty());
    EXPECT_EQ(hits[0].at("where"), (m_folder / "data/stacknet.log").string().c_str());
    EXPECT_EQ(hits[0].at("encoding"), "base64");
    EXPECT_EQ(hits[0].at("offset").to_number<std::uint64_t>(), 5U);
    EXPECT_FALSE(found.at("memory_looked_at").as_bool());

    write("canaries", "another text that is not there\n" + std::string(kCanary) + "\n");
    const auto [fileCode, byFile] = audit((m_folder / "canaries").string());
    EXPECT_EQ(fileCode, 1);
    EXPECT_EQ(byFile.at("canaries").to_number<std::uint64_t>(), 2U);
    EXPECT_NE(byFile.at("hits").as_array()[0].at("canary").as_string().find("line 2"),
              json::string::npos);
}

TEST_F(CtlPrivacyTest, ALocalNetworksNodesAreEachHeldToTheTable) {
    for (const char* node : {"node0", "node1"}) {
        fs::create_directories(m_folder / "data" / node);
        write("data/" + std::string(node) + "/node.json", "{}");
    }
    EXPECT_TRUE(audit(toHex(asBytes(kCanary))).second.at("unnamed").as_array().empty());
    write("data/node1/secrets.txt", "x");
    const auto [code, found] = audit(toHex(asBytes(kCanary)));
    EXPECT_EQ(code, 0);
    ASSERT_EQ(found.at("unnamed").as_array().size(), 1U);
    EXPECT_EQ(found.at("unnamed").as_array()[0], "node1/secrets.txt");
}

TEST_F(CtlPrivacyTest, TheAuditSaysWhatItCannotDo) {
    EXPECT_EQ(audit("missing-file").first, 1);
    write("short", "too short\n");
    EXPECT_EQ(audit((m_folder / "short").string()).first, 1);
    // Nothing to plant through, and nothing to look for.
    EXPECT_EQ(run({"audit", "--socket", (m_folder / "none.sock").string()}).first, 1);
    write("data/secrets.txt", "x");
    const auto [code, found] = audit(toHex(asBytes(kCanary)));
    EXPECT_EQ(code, 0);
    EXPECT_EQ(found.at("unnamed").as_array().at(0), "secrets.txt");
}

}  // namespace
}  // namespace stacknet::contract
