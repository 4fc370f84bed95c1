#include "core/rack/rack_service.h"

#include <gtest/gtest.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <condition_variable>
#include <fstream>
#include <mutex>

#include "core/base/file.h"
#include "core/rack/block_store_disk.h"
#include "core/rack/importer.h"
#include "tests/core/rack/fake_kubo.h"

namespace stacknet::rack {
namespace {

using testing::FakeAnswer;
using testing::FakeKubo;
using testing::FakeKuboNode;
using testing::FakeRequest;
using testing::statusAnswer;

constexpr std::string_view kWord = "gypsophila-canary-name";

/// A service on a folder of its own, and a way to wait for its jobs.
class Rack {
public:
    explicit Rack(std::filesystem::path folder) : m_folder(std::move(folder)) {}
    ~Rack() { m_service.reset(); }

    RackOptions options() {
        RackOptions options;
        options.folder = m_folder / "rack";
        options.database = m_folder / "rack.db";
        options.keyFile = m_folder / "rack.key";
        options.onChange = [this] {
            std::lock_guard lock(m_mutex);
            m_changed.notify_all();
        };
        return options;
    }
    Result<void> open(RackOptions options) {
        auto opened = RackService::open(std::move(options), m_clock, m_rng);
        if (!opened.ok()) return opened.error();
        m_service = std::move(*opened);
        static_cast<void>(until([](const RackStatus& now) {
            return now.jobs.back().state == RackJobState::Done ||
                   now.jobs.back().state == RackJobState::Failed;
        }));
        return {};
    }
    void close() { m_service.reset(); }
    RackService& service() { return *m_service; }
    SystemRng& rng() { return m_rng; }

    RackStatus until(const std::function<bool(const RackStatus&)>& good) {
        std::unique_lock lock(m_mutex);
        RackStatus now;
        m_changed.wait_for(lock, std::chrono::seconds(120), [&] {
            now = m_service->status();
            return good(now);
        });
        return now;
    }
    /// The job when it has ended.
    RackJob done(const Result<RackTicket>& ticket) {
        RackJob job;
        if (!ticket.ok()) {
            job.errorCode = ticket.error().code;
            return job;
        }
        const RackStatus now = until([&](const RackStatus& status) {
            for (const RackJob& each : status.jobs) {
                if (each.id == ticket->job) job = each;
            }
            return job.state != RackJobState::Queued && job.state != RackJobState::Running;
        });
        return job;
    }
    RackJob add(const std::filesystem::path& path, const std::string& account = "operator") {
        RackAddRequest request;
        request.account = account;
        request.path = path;
        return done(m_service->add(request));
    }

private:
    std::filesystem::path m_folder;
    SystemClock m_clock;
    SystemRng m_rng;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::unique_ptr<RackService> m_service;
};

class RackServiceTest : public ::testing::Test {
protected:
    RackServiceTest() {
        std::string pattern =
            (std::filesystem::temp_directory_path() / "stacknet-rack-XXXXXX").string();
        m_folder = ::mkdtemp(pattern.data());
    }
    ~RackServiceTest() override { std::filesystem::remove_all(m_folder); }

    std::filesystem::path file(const std::string& name, std::size_t size, std::uint64_t seed) {
        SeededRng rng(seed);
        Bytes bytes(size);
        rng.fill(bytes);
        const auto path = m_folder / "in" / name;
        std::filesystem::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary)
            .write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(size));
        return path;
    }
    static Bytes contentOf(const std::filesystem::path& path) {
        auto bytes = readFile(path, 100 << 20);
        return bytes.ok() ? *bytes : Bytes();
    }
    /// Whether the words are in any file below the node's data.
    bool anywhere(std::string_view words) const {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(m_folder / "node")) {
            if (!entry.is_regular_file()) continue;
            const Bytes bytes = contentOf(entry.path());
            if (asText(bytes).find(words) != std::string_view::npos) return true;
        }
        return false;
    }
    std::filesystem::path node() {
        std::filesystem::create_directories(m_folder / "node");
        return m_folder / "node";
    }

    std::filesystem::path m_folder;
};

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

/// A Rack that keeps its content on an IPFS node of the test's.
class IpfsRackTest : public RackServiceTest {
protected:
    RackOptions ipfsOptions(Rack& rack) {
        RackOptions options = rack.options();
        options.place = PinPlace::Ipfs;
        options.ipfs = std::make_unique<KuboClient>(*parseKuboAddress(m_server.url()),
                                                    SecretBytes(), rack.rng());
        return options;
    }
    FakeKuboNode m_ipfs;
    FakeKubo m_server{[this](const FakeRequest& request) { return m_ipfs(request); }};
};

TEST_F(IpfsRackTest, AddVerifyExportUnpin) {
    Rack rack(node());
    ASSERT_TRUE(rack.open(ipfsOptions(rack)).ok());
    EXPECT_TRUE(rack.service().status().ready) << rack.service().status().reason;
    EXPECT_EQ(rack.service().status().ipfsVersion, "0.99.0");
    const auto path = file("photo", 700'000, 30);
    const RackJob added = rack.add(path);
    ASSERT_EQ(added.state, RackJobState::Done) << added.message;
    EXPECT_EQ(rack.service().status().stored, (StoreSize{})) << "the blocks are there, not here";
    EXPECT_EQ(m_ipfs.pins(), (std::set<std::string>{added.cid}));
    for (const bool full : {false, true}) {
        const RackJob checked = rack.done(rack.service().verify("operator", added.cid, full));
        EXPECT_EQ(checked.state, RackJobState::Done) << checked.message;
    }
    RackExportRequest out;
    out.cid = added.cid;
    out.target = m_folder / "out";
    const RackJob exported = rack.done(rack.service().exportContent(out));
    EXPECT_EQ(exported.state, RackJobState::Done) << exported.message;
    EXPECT_EQ(contentOf(out.target), contentOf(path));
    EXPECT_EQ(rack.service().status().stored, (StoreSize{}));
    EXPECT_EQ(rack.done(rack.service().unpin("operator", added.cid, false)).state,
              RackJobState::Done);
    EXPECT_TRUE(m_ipfs.pins().empty());
    EXPECT_EQ(rack.done(rack.service().collect(true)).message,
              "0 blocks deleted here, 4 blocks on the IPFS node.");
}

TEST_F(IpfsRackTest, PinOfSomebodyElseOutlivesOurs) {
    Rack rack(node());
    ASSERT_TRUE(rack.open(ipfsOptions(rack)).ok());
    const auto path = file("photo", 1'000, 31);
    const Cid cid = importPath(path, {})->root.cid;
    m_ipfs.pin(cid);
    ASSERT_EQ(rack.add(path).state, RackJobState::Done);
    EXPECT_TRUE(rack.service().status().pins[0].theirs);
    const RackJob gone = rack.done(rack.service().unpin("operator", cid.text(), false));
    EXPECT_EQ(gone.state, RackJobState::Done);
    EXPECT_NE(gone.message.find("that pin stays"), std::string::npos);
    EXPECT_TRUE(m_ipfs.pins().contains(cid.text()));
}

TEST_F(IpfsRackTest, TwoAccountsShareOnePinThere) {
    Rack rack(node());
    ASSERT_TRUE(rack.open(ipfsOptions(rack)).ok());
    const auto path = file("photo", 1'000, 32);
    const std::string cid = rack.add(path).cid;
    ASSERT_EQ(rack.add(path, "another").state, RackJobState::Done);
    ASSERT_EQ(rack.done(rack.service().unpin("operator", cid, false)).state, RackJobState::Done);
    EXPECT_TRUE(m_ipfs.pins().contains(cid));
    ASSERT_EQ(rack.done(rack.service().unpin("another", cid, false)).state, RackJobState::Done);
    EXPECT_TRUE(m_ipfs.pins().empty());
}

TEST_F(IpfsRackTest, LyingNodeIsNeverRecordedAsKeeping) {
    Rack rack(node());
    ASSERT_TRUE(rack.open(ipfsOptions(rack)).ok());
    const auto path = file("photo", 1'000, 33);
    m_ipfs.lie("/api/v0/dag/import", [] {
        return FakeAnswer{testing::jsonAnswer("{\"Root\":{\"Cid\":{\"/\":\"" +
                                              Cid::ofRaw({}).text() +
                                              "\"},\"PinErrorMsg\":\"\"}}\n")};
    });
    EXPECT_EQ(rack.add(path).errorCode, "rack.ipfs_wrong_root");
    EXPECT_TRUE(rack.service().status().pins.empty());
    EXPECT_EQ(rack.service().status().stored, (StoreSize{}));
    m_ipfs.honest();
    const std::string cid = rack.add(path).cid;
    m_ipfs.lie("/api/v0/pin/ls", [] { return FakeAnswer{testing::jsonAnswer("{\"Keys\":{}}\n")}; });
    EXPECT_EQ(rack.done(rack.service().verify("operator", cid, false)).errorCode,
              "rack.ipfs_not_pinned");
    m_ipfs.lie("/api/v0/block/get",
               [] { return FakeAnswer{testing::bytesAnswer(Bytes(1'000, 7))}; });
    EXPECT_EQ(rack.done(rack.service().verify("operator", cid, false)).errorCode,
              "rack.ipfs_wrong_block");
    m_ipfs.lie("/api/v0/dag/export",
               [] { return FakeAnswer{testing::bytesAnswer(Bytes(1'000, 7))}; });
    EXPECT_EQ(rack.done(rack.service().verify("operator", cid, true)).state, RackJobState::Failed);
    RackExportRequest out;
    out.cid = cid;
    out.target = m_folder / "out";
    EXPECT_EQ(rack.done(rack.service().exportContent(out)).state, RackJobState::Failed);
    EXPECT_FALSE(std::filesystem::exists(out.target));
}

TEST_F(IpfsRackTest, PinBegunBeforeACrashIsTakenBackAtTheNextStart) {
    const Cid ours = Cid::ofRaw(asBytes("ours"));
    const Cid theirs = Cid::ofRaw(asBytes("theirs"));
    m_ipfs.pin(ours);
    m_ipfs.pin(theirs);
    {
        SystemRng rng;
        auto pins = PinStore::open(node() / "rack.db", node() / "rack.key", rng);
        ASSERT_TRUE(pins.ok());
        ASSERT_TRUE((*pins)->beginOpenPin(ours, false).ok());
        ASSERT_TRUE((*pins)->beginOpenPin(theirs, true).ok());
    }
    Rack rack(node());
    m_ipfs.lie("/api/v0/", [] { return FakeAnswer{statusAnswer(500, "down")}; });
    ASSERT_TRUE(rack.open(ipfsOptions(rack)).ok());
    EXPECT_FALSE(rack.service().status().ready);
    EXPECT_FALSE(rack.service().status().reason.empty());
    rack.close();
    EXPECT_EQ(m_ipfs.pins().size(), 2U);
    m_ipfs.honest();
    ASSERT_TRUE(rack.open(ipfsOptions(rack)).ok());
    EXPECT_TRUE(rack.service().status().ready);
    EXPECT_EQ(m_ipfs.pins(), (std::set<std::string>{theirs.text()}));
}

TEST_F(IpfsRackTest, NodeThatIsGoneCanBeForgotten) {
    Rack rack(node());
    ASSERT_TRUE(rack.open(ipfsOptions(rack)).ok());
    const std::string cid = rack.add(file("photo", 1'000, 34)).cid;
    m_ipfs.lie("/api/v0/", [] { return FakeAnswer{statusAnswer(500, "down")}; });
    EXPECT_EQ(rack.done(rack.service().unpin("operator", cid, false)).errorCode,
              "rack.ipfs_failed");
    EXPECT_EQ(rack.service().status().pins.size(), 1U);
    const RackJob forgotten = rack.done(rack.service().unpin("operator", cid, true));
    EXPECT_EQ(forgotten.state, RackJobState::Done);
    EXPECT_NE(forgotten.message.find("its pin stays there"), std::string::npos);
    EXPECT_TRUE(rack.service().status().pins.empty());
}

}  // namespace
}  // namespace stacknet::rack
