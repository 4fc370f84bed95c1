#include "core/rack/rack_service.h"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/rack/block_store_disk.h"
#include "core/rack/importer.h"
#include "tests/core/rack/rack_service_fixture.h"

namespace stacknet::rack {
namespace {

using testing::Rack;
using testing::RackServiceTest;

constexpr std::string_view kWord = "gypsophila-canary-name";

TEST_F(RackServiceTest, AddListExportUnpin) {
    Rack rack(node());
    ASSERT_TRUE(rack.open(rack.options()).ok());
    const auto path = file("photo.bin", 700'000, 1);
    const RackJob added = rack.add(path);
    ASSERT_EQ(added.state, RackJobState::Done) << added.message;
    EXPECT_EQ(added.bytesDone, 700'000U);
    const RackStatus now = rack.service().status();
    ASSERT_EQ(now.pins.size(), 1U);
    EXPECT_EQ(now.pins[0].cid.text(), importPath(path, {})->root.cid.text());
    EXPECT_EQ(now.pins[0].name, "photo.bin");
    EXPECT_EQ(now.pins[0].profile, "kubo-default");
    EXPECT_EQ(now.pins[0].blocks, 4U);
    EXPECT_EQ(now.use.pins, 1U);
    EXPECT_EQ(now.stored.bytes, now.use.bytes);
    EXPECT_TRUE(now.ready) << now.reason;

    RackExportRequest out;
    out.cid = added.cid;
    out.target = m_folder / "out.bin";
    EXPECT_EQ(rack.done(rack.service().exportContent(out)).state, RackJobState::Done);
    EXPECT_EQ(contentOf(out.target), contentOf(path));
    EXPECT_EQ(rack.done(rack.service().exportContent(out)).errorCode, "rack.target_exists");

    const RackJob checked = rack.done(rack.service().verify("operator", added.cid, true));
    EXPECT_EQ(checked.state, RackJobState::Done) << checked.message;
    EXPECT_NE(checked.message.find("4 blocks"), std::string::npos);
    EXPECT_EQ(rack.done(rack.service().unpin("operator", added.cid, false)).state,
              RackJobState::Done);
    EXPECT_EQ(rack.service().status().stored, (StoreSize{}));
    EXPECT_EQ(rack.service().status().use, (PinUse{}));
    EXPECT_EQ(rack.done(rack.service().unpin("operator", added.cid, false)).errorCode,
              "rack.unknown_pin");
}

TEST_F(RackServiceTest, NamesAreEncryptedAndGoForGood) {
    Rack rack(node());
    ASSERT_TRUE(rack.open(rack.options()).ok());
    RackAddRequest request;
    request.path = file("x", 1'000, 2);
    request.name = kWord;
    const RackJob added = rack.done(rack.service().add(request));
    ASSERT_EQ(added.state, RackJobState::Done);
    EXPECT_EQ(rack.service().status().pins[0].name, kWord);
    EXPECT_FALSE(anywhere(kWord));
    const std::string digest(asText(Cid::fromText(added.cid)->digest().view()));
    EXPECT_TRUE(anywhere(digest)) << "the search finds what is there";
    const std::string content(asText(contentOf(request.path)));
    EXPECT_TRUE(anywhere(content));
    ASSERT_EQ(rack.done(rack.service().unpin("operator", added.cid, false)).state,
              RackJobState::Done);
    EXPECT_FALSE(anywhere(digest));
    EXPECT_FALSE(anywhere(content));
    rack.close();
    EXPECT_FALSE(anywhere(digest));
}

TEST_F(RackServiceTest, PinsLastOverARestart) {
    Rack rack(node());
    ASSERT_TRUE(rack.open(rack.options()).ok());
    const RackJob added = rack.add(file("a/one", 300'000, 3).parent_path());
    ASSERT_EQ(added.state, RackJobState::Done) << added.message;
    rack.close();
    ASSERT_TRUE(rack.open(rack.options()).ok());
    ASSERT_EQ(rack.service().status().pins.size(), 1U);
    EXPECT_EQ(rack.service().status().pins[0].name, "a");
    EXPECT_EQ(rack.done(rack.service().verify("operator", added.cid, false)).state,
              RackJobState::Done);
}

TEST_F(RackServiceTest, WithoutTheKeyFileTheDatabaseIsRefused) {
    Rack rack(node());
    ASSERT_TRUE(rack.open(rack.options()).ok());
    rack.add(file("x", 10, 4));
    rack.close();
    std::filesystem::remove(node() / "rack.key");
    EXPECT_EQ(rack.open(rack.options()).error().code, "rack.key_file");
    ASSERT_TRUE(writeFileAtomically(node() / "rack.key", Bytes(31, 1)).ok());
    EXPECT_EQ(rack.open(rack.options()).error().code, "rack.key_file");
    ASSERT_TRUE(writeFileAtomically(node() / "rack.key", Bytes(32, 1), 0644).ok());
    EXPECT_EQ(rack.open(rack.options()).error().code, "rack.key_file");
}

TEST_F(RackServiceTest, QuotasAreOfEachAccount) {
    Rack rack(node());
    RackOptions options = rack.options();
    options.quota = {400'000, 2};
    ASSERT_TRUE(rack.open(std::move(options)).ok());
    EXPECT_EQ(rack.add(file("large", 400'001, 5)).errorCode, "rack.quota_bytes");
    EXPECT_EQ(rack.service().status().stored, (StoreSize{})) << "nothing is left of it";
    EXPECT_EQ(rack.add(file("fits", 200'000, 6)).state, RackJobState::Done);
    EXPECT_EQ(rack.add(file("no more", 200'001, 7)).errorCode, "rack.quota_bytes");
    EXPECT_EQ(rack.add(file("small", 10, 8)).state, RackJobState::Done);
    EXPECT_EQ(rack.add(file("third", 10, 9)).errorCode, "rack.quota_pins");
    EXPECT_EQ(rack.add(file("third", 10, 9), "another").state, RackJobState::Done);
    EXPECT_EQ(rack.service().status().use.pins, 3U);
}

TEST_F(RackServiceTest, SharedBlocksStayUntilTheLastPinGoes) {
    Rack rack(node());
    ASSERT_TRUE(rack.open(rack.options()).ok());
    const auto common = file("one/common", 600'000, 10);
    file("one/first", 1'000, 11);
    file("two/second", 1'000, 12);
    std::filesystem::copy(common, m_folder / "in/two/common");
    const RackJob one = rack.add(m_folder / "in/one");
    const RackJob two = rack.add(m_folder / "in/two");
    const RackJob again = rack.add(m_folder / "in/two", "another");
    ASSERT_EQ(two.state, RackJobState::Done) << two.message;
    const RackStatus both = rack.service().status();
    EXPECT_LT(both.stored.bytes, both.use.bytes);
    ASSERT_EQ(rack.done(rack.service().unpin("operator", one.cid, false)).state,
              RackJobState::Done);
    EXPECT_EQ(rack.done(rack.service().verify("operator", two.cid, false)).state,
              RackJobState::Done);
    ASSERT_EQ(rack.done(rack.service().unpin("operator", two.cid, false)).state,
              RackJobState::Done);
    EXPECT_EQ(rack.done(rack.service().verify("another", again.cid, false)).state,
              RackJobState::Done);
    EXPECT_EQ(rack.done(rack.service().collect(false)).message, "0 blocks deleted here.");
    ASSERT_EQ(rack.done(rack.service().unpin("another", two.cid, false)).state, RackJobState::Done);
    EXPECT_EQ(rack.service().status().stored, (StoreSize{}));
}

TEST_F(RackServiceTest, VerifyFindsWhatWasChangedOrIsGone) {
    Rack rack(node());
    ASSERT_TRUE(rack.open(rack.options()).ok());
    const RackJob added = rack.add(file("x", 600'000, 13));
    for (const auto& entry : std::filesystem::recursive_directory_iterator(node() / "rack")) {
        if (!entry.is_regular_file() || entry.file_size() < 100'000) continue;
        std::fstream block(entry.path(), std::ios::in | std::ios::out | std::ios::binary);
        block.seekp(50'000);
        block.put('!');
        block.seekp(50'001);
        block.put('?');
        break;
    }
    EXPECT_EQ(rack.done(rack.service().verify("operator", added.cid, false)).errorCode,
              "rack.block_corrupt");
    RackExportRequest out;
    out.cid = added.cid;
    out.target = m_folder / "out";
    EXPECT_EQ(rack.done(rack.service().exportContent(out)).errorCode, "rack.block_corrupt");
    EXPECT_FALSE(std::filesystem::exists(out.target));
}

TEST_F(RackServiceTest, EncryptedFileComesBackWithItsKeyOnly) {
    Rack rack(node());
    ASSERT_TRUE(rack.open(rack.options()).ok());
    for (const std::size_t size : {0UL, 5UL, 262'127UL, 900'000UL}) {
        RackAddRequest request;
        request.path = file("secret" + std::to_string(size), size, 14);
        request.encrypt = true;
        const auto ticket = rack.service().add(request);
        const RackJob added = rack.done(ticket);
        ASSERT_EQ(added.state, RackJobState::Done) << added.message;
        ASSERT_EQ(ticket->key.size(), 64U);
        EXPECT_FALSE(anywhere(ticket->key.exposeText()));
        if (size > 0) {
            EXPECT_FALSE(anywhere(asText(contentOf(request.path)).substr(0, 200)));
        }
        EXPECT_TRUE(rack.service().status().pins[0].encrypted);
        RackExportRequest out;
        out.cid = added.cid;
        out.target = m_folder / ("out" + std::to_string(size));
        EXPECT_EQ(rack.done(rack.service().exportContent(out)).errorCode, "rack.key_needed");
        out.key = std::string(64, 'a');
        EXPECT_EQ(rack.done(rack.service().exportContent(out)).errorCode, "rack.wrong_key");
        EXPECT_FALSE(std::filesystem::exists(out.target));
        out.key = "short";
        EXPECT_EQ(rack.service().exportContent(out).error().code, "rack.bad_key");
        out.key = std::string(ticket->key.exposeText());
        const RackJob opened = rack.done(rack.service().exportContent(out));
        EXPECT_EQ(opened.state, RackJobState::Done) << opened.message;
        EXPECT_EQ(contentOf(out.target), contentOf(request.path));
    }
}

TEST_F(RackServiceTest, EncryptedDirectoryComesBackWithNamesThatWereSealed) {
    Rack rack(node());
    ASSERT_TRUE(rack.open(rack.options()).ok());
    file("d/" + std::string(kWord), 300'000, 15);
    file("d/sub/b", 10, 16);
    RackAddRequest request;
    request.path = m_folder / "in/d";
    request.name = "folder";
    request.encrypt = true;
    const auto ticket = rack.service().add(request);
    const RackJob added = rack.done(ticket);
    ASSERT_EQ(added.state, RackJobState::Done) << added.message;
    EXPECT_FALSE(anywhere(kWord));
    RackExportRequest out;
    out.cid = added.cid;
    out.target = m_folder / "out";
    out.key = std::string(ticket->key.exposeText());
    const RackJob opened = rack.done(rack.service().exportContent(out));
    ASSERT_EQ(opened.state, RackJobState::Done) << opened.message;
    EXPECT_EQ(importPath(out.target, {})->root.cid, importPath(request.path, {})->root.cid);
    EXPECT_FALSE(anywhere(kWord)) << "nothing decrypted stays behind";
}

TEST_F(RackServiceTest, CarGoesOutAndIn) {
    Rack rack(node());
    ASSERT_TRUE(rack.open(rack.options()).ok());
    const RackJob added = rack.add(file("c/one", 600'000, 17).parent_path());
    RackExportRequest out;
    out.cid = added.cid;
    out.target = m_folder / "content.car";
    out.car = true;
    ASSERT_EQ(rack.done(rack.service().exportContent(out)).state, RackJobState::Done);
    ASSERT_EQ(rack.done(rack.service().unpin("operator", added.cid, false)).state,
              RackJobState::Done);
    const RackJob back = rack.done(rack.service().importCar("operator", out.target, "again"));
    ASSERT_EQ(back.state, RackJobState::Done) << back.message;
    EXPECT_EQ(rack.service().status().pins[0].cid.text(), added.cid);
    EXPECT_EQ(rack.service().status().pins[0].name, "again");
    ASSERT_EQ(rack.done(rack.service().unpin("operator", added.cid, false)).state,
              RackJobState::Done);
    // Cut off, changed, and no CAR: nothing stays.
    const Bytes whole = contentOf(out.target);
    const auto damaged = m_folder / "damaged.car";
    Bytes changed = whole;
    changed[changed.size() / 2] ^= 1;
    for (const Bytes& bytes : {Bytes(whole.begin(), whole.end() - 100), changed, Bytes(500, 1)}) {
        ASSERT_TRUE(writeFileAtomically(damaged, bytes).ok());
        EXPECT_EQ(rack.done(rack.service().importCar("operator", damaged, "")).state,
                  RackJobState::Failed);
        EXPECT_EQ(rack.service().status().stored, (StoreSize{}));
        EXPECT_TRUE(rack.service().status().pins.empty());
    }
}

/// Tells a test of every block that is put, and may wait there.
class WatchedStore final : public IBlockStore {
public:
    WatchedStore(std::unique_ptr<IBlockStore> inner, std::function<void(int)> onPut)
        : m_inner(std::move(inner)), m_onPut(std::move(onPut)) {}
    Result<void> putHashed(const Cid& cid, ByteView content) override {
        m_onPut(++m_puts);
        return m_inner->putHashed(cid, content);
    }
    Result<Bytes> get(const Cid& cid) const override { return m_inner->get(cid); }
    Result<bool> has(const Cid& cid) const override { return m_inner->has(cid); }
    Result<bool> remove(const Cid& cid) override { return m_inner->remove(cid); }
    Result<void> iterate(const BlockVisitor& visitor) const override {
        return m_inner->iterate(visitor);
    }
    Result<StoreSize> size() const override { return m_inner->size(); }
    Result<void> flush() override {
        m_onPut(++m_puts);
        return m_inner->flush();
    }

private:
    std::unique_ptr<IBlockStore> m_inner;
    std::function<void(int)> m_onPut;
    int m_puts = 0;
};

TEST_F(RackServiceTest, CancelInTheMiddleLeavesNothing) {
    Rack rack(node());
    RackOptions options = rack.options();
    std::atomic<bool> cancelled = false;
    options.blocks =
        std::make_unique<WatchedStore>(std::make_unique<MemoryBlockStore>(), [&](int puts) {
            if (puts != 3 || cancelled.exchange(true)) return;
            // From the job's own thread: the job is known to run.
            for (const RackJob& job : rack.service().status().jobs) {
                if (job.kind == RackJobKind::Add) {
                    EXPECT_EQ(job.state, RackJobState::Running);
                    EXPECT_TRUE(rack.service().cancel(job.id).ok());
                }
            }
        });
    ASSERT_TRUE(rack.open(std::move(options)).ok());
    const RackJob job = rack.add(file("long", 3'000'000, 18));
    EXPECT_EQ(job.state, RackJobState::Cancelled) << job.message;
    EXPECT_TRUE(rack.service().status().pins.empty());
    EXPECT_EQ(rack.service().status().stored, (StoreSize{}));
    EXPECT_EQ(rack.service().cancel("none").error().code, "rack.unknown_job");
}

TEST_F(RackServiceTest, WhatWaitsCanBeCancelledAndTheQueueIsBounded) {
    Rack rack(node());
    RackOptions options = rack.options();
    std::mutex gate;
    gate.lock();
    std::atomic<bool> first = true;
    options.blocks = std::make_unique<WatchedStore>(std::make_unique<MemoryBlockStore>(), [&](int) {
        if (first.exchange(false)) {
            std::lock_guard wait(gate);
        }
    });
    ASSERT_TRUE(rack.open(std::move(options)).ok());
    RackAddRequest request;
    request.path = file("x", 10, 19);
    ASSERT_TRUE(rack.service().add(request).ok());
    rack.until(
        [](const RackStatus& now) { return now.jobs.front().state == RackJobState::Running; });
    std::vector<std::string> queued;
    for (std::size_t i = 0; i < kRackJobsWaitingMax; ++i) {
        const auto ticket = rack.service().add(request);
        ASSERT_TRUE(ticket.ok());
        queued.push_back(ticket->job);
    }
    const auto refused = rack.service().add(request);
    EXPECT_EQ(refused.error().code, "rack.busy");
    EXPECT_TRUE(refused.error().retryable);
    for (const std::string& job : queued) EXPECT_TRUE(rack.service().cancel(job).ok());
    for (const RackJob& job : rack.service().status().jobs) {
        if (job.kind == RackJobKind::Add && job.id != queued.front()) {
            EXPECT_TRUE(job.state == RackJobState::Cancelled || job.state == RackJobState::Running);
        }
    }
    gate.unlock();
    rack.until([](const RackStatus& now) { return now.pins.size() == 1; });
}

TEST_F(RackServiceTest, KilledAtEveryWriteItCleansUpAndKeepsWhatIsPinned) {
    const auto kept = file("kept", 300'000, 20);
    const auto path = file("killed", 900'000, 21);
    std::string keptCid;
    {
        Rack rack(node());
        ASSERT_TRUE(rack.open(rack.options()).ok());
        keptCid = rack.add(kept).cid;
    }
    const std::string cid = importPath(path, {})->root.cid.text();
    bool finished = false;
    int crashes = 0;
    for (int at = 1; at < 40 && !finished; ++at) {
        const pid_t child = ::fork();
        ASSERT_GE(child, 0);
        if (child == 0) {
            Rack rack(node());
            RackOptions options = rack.options();
            auto disk = DiskBlockStore::open(options.folder / "store");
            if (!disk.ok()) ::_exit(9);
            options.blocks = std::make_unique<WatchedStore>(std::move(*disk), [at](int puts) {
                if (puts == at) ::raise(SIGKILL);
            });
            if (!rack.open(std::move(options)).ok()) ::_exit(8);
            const RackJob job = rack.add(path);
            ::_exit(job.state == RackJobState::Done ? 0 : 7);
        }
        int status = 0;
        ASSERT_EQ(::waitpid(child, &status, 0), child);
        finished = WIFEXITED(status);
        if (finished) {
            EXPECT_EQ(WEXITSTATUS(status), 0);
        } else {
            ++crashes;
        }
        Rack rack(node());
        ASSERT_TRUE(rack.open(rack.options()).ok());
        const RackStatus now = rack.service().status();
        bool pinned = false;
        std::uint64_t bytes = 0;
        for (const Pin& pin : now.pins) {
            pinned = pinned || pin.cid.text() == cid;
            bytes += pin.sizeBytes;
            EXPECT_EQ(rack.done(rack.service().verify("operator", pin.cid.text(), true)).state,
                      RackJobState::Done)
                << at;
        }
        EXPECT_EQ(now.stored.bytes, bytes) << "killed at write " << at;
        EXPECT_EQ(rack.done(rack.service().verify("operator", keptCid, true)).state,
                  RackJobState::Done);
        if (pinned) {
            EXPECT_EQ(rack.done(rack.service().unpin("operator", cid, false)).state,
                      RackJobState::Done);
        }
    }
    EXPECT_TRUE(finished);
    EXPECT_GT(crashes, 4);
}

}  // namespace
}  // namespace stacknet::rack
