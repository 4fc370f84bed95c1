// The contract of what a node shows and takes of the Rack.

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <future>

#include "core/api/preview.h"
#include "tests/contract/node_contract.h"
#include "tests/contract/recorder.h"

namespace stacknet::contract {
namespace {

constexpr const char* kUnknownCid = "bafkreiaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";

/// A file with content of its own, gone with the object.
class InputFile {
public:
    InputFile() {
        std::string pattern =
            (std::filesystem::temp_directory_path() / "stacknet-rack-contract-XXXXXX").string();
        m_folder = ::mkdtemp(pattern.data());
        std::ofstream(path()) << "content of " << m_folder.string();
    }
    ~InputFile() { std::filesystem::remove_all(m_folder); }
    std::string path() const { return (m_folder / "given.txt").string(); }
    std::string target() const { return (m_folder / "out").string(); }

private:
    std::filesystem::path m_folder;
};

const api::RackJobInfo* jobOf(const api::Snapshot& now, const std::string& id) {
    for (const api::RackJobInfo& job : now.rack->jobs) {
        if (job.id == id) return &job;
    }
    return nullptr;
}

bool ready(const api::Snapshot& now) {
    return now.engine.state == api::EngineState::Running && !now.rack->store.empty();
}

/// Sends an order and waits until its job has ended.
api::RackJobInfo jobFor(api::INode& node, Recorder& recorder, api::Command command,
                        std::string* secret = nullptr) {
    const api::CommandResult result = recorder.resultOf(node.submit(std::move(command)));
    api::RackJobInfo job;
    if (result.error) {
        ADD_FAILURE() << result.error->message;
        return job;
    }
    if (secret != nullptr) *secret = result.secret;
    EXPECT_TRUE(recorder.waitFor([&](const api::Snapshot& now) {
        const api::RackJobInfo* found = jobOf(now, result.subject);
        if (found == nullptr) return false;
        job = *found;
        return job.state != "queued" && job.state != "running";
    }));
    return job;
}

/// Of the table of all pins, whatever the case of the name.
Result<api::HistoryPage> pinsNamed(api::INode& node, const std::string& name) {
    std::promise<Result<api::HistoryPage>> answer;
    api::HistoryQuery query;
    query.table = "rack.pins";
    query.text = name;
    node.page(query, [&](Result<api::HistoryPage> page) { answer.set_value(std::move(page)); });
    return answer.get_future().get();
}

TEST_P(NodeContract, RackKeepsListsAndLetsGo) {
    Recorder recorder(node());
    ASSERT_TRUE(recorder.waitFor(ready));
    const InputFile input;
    const std::uint64_t before = node().snapshot()->rack->pinCount;
    const api::RackJobInfo added =
        jobFor(node(), recorder, api::RackAdd{input.path(), false, "", "contract pin"});
    ASSERT_EQ(added.state, "done") << added.message;
    EXPECT_EQ(added.kind, "add");
    EXPECT_EQ(added.name, "contract pin");
    ASSERT_FALSE(added.cid.empty());
    const auto now = node().snapshot();
    EXPECT_EQ(now->rack->pinCount, before + 1);
    ASSERT_FALSE(now->rack->pins.empty());
    const api::RackPinInfo& pin = now->rack->pins.front();
    EXPECT_EQ(pin.cid, added.cid);
    EXPECT_EQ(pin.name, "contract pin");
    EXPECT_EQ(pin.profile, "kubo-default");
    EXPECT_FALSE(pin.encrypted);
    EXPECT_EQ(pin.place, now->rack->store);
    EXPECT_EQ(pin.createdMs % 86'400'000, 0);
    EXPECT_GE(now->rack->usedBytes, pin.sizeBytes);
    const auto listed = pinsNamed(node(), "contract PIN");
    ASSERT_TRUE(listed.ok()) << listed.error().message;
    ASSERT_EQ(listed->rows.size(), 1U);
    EXPECT_EQ(listed->columns,
              (std::vector<std::string>{"name", "cid", "size_bytes", "created_ms", "place",
                                        "encrypted", "profile", "blocks", "pinned_before"}));
    EXPECT_EQ(listed->rows[0].cells[1], added.cid);
    EXPECT_EQ(listed->rows[0].cells[2], std::to_string(pin.sizeBytes));
    EXPECT_EQ(listed->rows[0].cells[3], std::to_string(pin.createdMs));
    EXPECT_EQ(jobFor(node(), recorder, api::RackVerify{added.cid}).state, "done");
    EXPECT_EQ(jobFor(node(), recorder, api::RackExport{added.cid, input.target()}).state, "done");
    EXPECT_EQ(jobFor(node(), recorder, api::RackUnpin{added.cid}).state, "done");
    EXPECT_EQ(node().snapshot()->rack->pinCount, before);
    EXPECT_TRUE(pinsNamed(node(), "contract PIN")->rows.empty());
    const api::RackJobInfo again = jobFor(node(), recorder, api::RackUnpin{added.cid});
    EXPECT_EQ(again.state, "failed");
    EXPECT_EQ(again.errorCode, "rack.unknown_pin");
    EXPECT_EQ(jobFor(node(), recorder, api::RackGc{}).state, "done");
}

TEST_P(NodeContract, RackShowsTheKeyOfEncryptedContentOnce) {
    Recorder recorder(node());
    ASSERT_TRUE(recorder.waitFor(ready));
    const InputFile input;
    std::string key;
    const api::RackJobInfo added = jobFor(node(), recorder, api::RackAdd{input.path(), true}, &key);
    ASSERT_EQ(added.state, "done") << added.message;
    EXPECT_EQ(added.name, "given.txt");
    EXPECT_EQ(key.size(), 64U);
    EXPECT_TRUE(node().snapshot()->rack->pins.front().encrypted);
    EXPECT_EQ(jobFor(node(), recorder, api::RackUnpin{added.cid}, &key).state, "done");
    EXPECT_TRUE(key.empty());
}

TEST_P(NodeContract, RackRefusesWhatItCannotDo) {
    Recorder recorder(node());
    ASSERT_TRUE(recorder.waitFor(ready));
    const std::vector<std::pair<api::Command, std::string>> cases = {
        {api::RackAdd{"relative", false}, "api.bad_argument"},
        {api::RackImport{""}, "api.bad_argument"},
        {api::RackExport{"", "/tmp/x"}, "api.bad_argument"},
        {api::RackExport{kUnknownCid, "/tmp/x", "zip"}, "api.bad_argument"},
        {api::RackExport{kUnknownCid, "/tmp/x", "files", "short"}, "api.bad_argument"},
        {api::RackUnpin{""}, "api.bad_argument"},
        {api::RackVerify{"not-a-cid"}, "rack.bad_cid"},
        {api::RackPin{"not-a-cid"}, "rack.bad_cid"},
        {api::RackCancel{"none"}, "rack.unknown_job"},
    };
    for (const auto& [command, code] : cases) {
        const api::CommandResult result = recorder.resultOf(node().submit(command));
        ASSERT_TRUE(result.error.has_value()) << code;
        EXPECT_EQ(result.error->code, code);
        EXPECT_FALSE(result.error->message.empty());
    }
    const api::RackJobInfo unknown = jobFor(node(), recorder, api::RackVerify{kUnknownCid});
    EXPECT_EQ(unknown.errorCode, "rack.unknown_pin");
    const api::RackJobInfo missing = jobFor(node(), recorder, api::RackImport{"/nowhere/x.car"});
    EXPECT_EQ(missing.state, "failed");
    EXPECT_EQ(missing.errorCode, "rack.file_unreadable");
}

TEST_P(NodeContract, RackKeepsItsBounds) {
    Recorder recorder(node());
    ASSERT_TRUE(recorder.waitFor(ready));
    const auto now = node().snapshot();
    EXPECT_LE(now->rack->pins.size(), api::kRackPinsMax);
    EXPECT_LE(now->rack->jobs.size(), api::kRackJobsMax);
    EXPECT_GT(now->rack->quotaBytes, 0U);
    EXPECT_GT(now->rack->quotaPins, 0U);
}

}  // namespace
}  // namespace stacknet::contract
