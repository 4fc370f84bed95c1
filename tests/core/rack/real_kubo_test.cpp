// Against a real IPFS node: STACKNET_KUBO_API names its RPC interface ("http://127.0.0.1:5001").
// Its repo gc is run, so give it a repository of its own.

#include <gtest/gtest.h>
#include <unistd.h>

#include <condition_variable>
#include <cstdlib>
#include <fstream>
#include <mutex>

#include "core/base/file.h"
#include "core/rack/car.h"
#include "core/rack/importer.h"
#include "core/rack/rack_service.h"

namespace stacknet::rack {
namespace {

class RealKubo : public ::testing::Test {
protected:
    void SetUp() override {
        const char* api = std::getenv("STACKNET_KUBO_API");
        if (api == nullptr || *api == '\0') {
            GTEST_SKIP() << "No IPFS node: set STACKNET_KUBO_API to the RPC interface of one whose "
                            "repository may be changed.";
        }
        const auto address = parseKuboAddress(api);
        ASSERT_TRUE(address.ok()) << address.error().message;
        m_address = *address;
        m_client = makeClient();
        const auto version = m_client->version({});
        ASSERT_TRUE(version.ok()) << version.error().message;
        std::printf("IPFS node %s at %s\n", version->version.c_str(), api);
        std::string pattern =
            (std::filesystem::temp_directory_path() / "stacknet-kubo-XXXXXX").string();
        m_folder = ::mkdtemp(pattern.data());
    }
    void TearDown() override {
        if (!m_folder.empty()) std::filesystem::remove_all(m_folder);
    }
    std::unique_ptr<KuboClient> makeClient() {
        return std::make_unique<KuboClient>(m_address, SecretBytes(), m_rng);
    }
    /// A folder with files of random content, so that no earlier run left its blocks.
    std::filesystem::path makeTree() {
        const auto root = m_folder / "tree";
        std::filesystem::create_directories(root / "sub");
        for (const auto& [name, size] :
             {std::pair{"large", 1'000'000}, std::pair{"sub/a b%", 10}, std::pair{"empty", 0}}) {
            Bytes bytes(static_cast<std::size_t>(size));
            m_rng.fill(bytes);
            std::ofstream(root / name, std::ios::binary)
                .write(reinterpret_cast<const char*>(bytes.data()), size);
        }
        return root;
    }
    static BodyWriter fileWriter(const std::filesystem::path& path) {
        return [path](const PieceSink& out) -> Result<void> {
            STACKNET_TRY(const Bytes bytes, readFile(path, 10 << 20));
            return out(bytes);
        };
    }

    SystemRng m_rng;
    SystemClock m_clock;
    KuboAddress m_address;
    std::unique_ptr<KuboClient> m_client;
    std::filesystem::path m_folder;
    const std::stop_token m_go;
};

TEST_F(RealKubo, ImportExportPinAndCollect) {
    const auto tree = makeTree();
    MemoryBlockStore store;
    const auto report = importPath(tree, {}, sinkInto(store));
    ASSERT_TRUE(report.ok());
    const Cid root = report->root.cid;
    Bytes car;
    ASSERT_TRUE(writeCar(store, {root}, [&](ByteView piece) -> Result<void> {
                    car.insert(car.end(), piece.begin(), piece.end());
                    return {};
                }).ok());
    EXPECT_FALSE(*m_client->isPinned(root, m_go));
    const auto imported = m_client->importCar(
        root, [&](const PieceSink& out) { return out(car); }, m_go);
    ASSERT_TRUE(imported.ok()) << imported.error().message;
    EXPECT_TRUE(*m_client->isPinned(root, m_go));
    const auto pins = m_client->pins(m_go);
    ASSERT_TRUE(pins.ok()) << pins.error().message;
    EXPECT_TRUE(pins->contains(root));
    const auto block = m_client->block(root, m_go);
    ASSERT_TRUE(block.ok()) << block.error().message;
    EXPECT_EQ(*m_client->blockStat(root, m_go), block->size());
    Bytes back;
    const auto exported = m_client->exportCar(
        root,
        [&](ByteView piece) -> Result<void> {
            back.insert(back.end(), piece.begin(), piece.end());
            return {};
        },
        10 << 20, m_go);
    ASSERT_TRUE(exported.ok()) << exported.error().message;
    EXPECT_EQ(back, car) << "the same bytes: depth first, no block twice";
    const Cid large = importPath(tree / "large", {})->root.cid;
    const auto part = m_client->cat(large, 262'140, 10, m_go);
    ASSERT_TRUE(part.ok()) << part.error().message;
    const auto whole = readFile(tree / "large", 10 << 20);
    ASSERT_TRUE(whole.ok());
    EXPECT_EQ(*part, Bytes(whole->begin() + 262'140, whole->begin() + 262'150));
    const auto updated = m_client->pinUpdate(root, large, m_go);
    ASSERT_TRUE(updated.ok()) << updated.error().message;
    EXPECT_FALSE(*m_client->isPinned(root, m_go));
    EXPECT_TRUE(*m_client->isPinned(large, m_go));
    EXPECT_TRUE(m_client->pinRemove(large, m_go).ok());
    const auto twice = m_client->pinRemove(large, m_go);
    EXPECT_TRUE(twice.ok()) << twice.error().message;
    const auto collected = m_client->collectGarbage(m_go);
    ASSERT_TRUE(collected.ok()) << collected.error().message;
    EXPECT_GE(*collected, 6U);
}

TEST_F(RealKubo, AddGivesTheCidThatWasComputedHere) {
    const auto tree = makeTree();
    const Cid file = importPath(tree / "large", {})->root.cid;
    const auto one = m_client->add({{"large", fileWriter(tree / "large")}}, file, m_go);
    EXPECT_TRUE(one.ok()) << one.error().message;
    EXPECT_TRUE(*m_client->isPinned(file, m_go));
    const Cid folder = importPath(tree, {})->root.cid;
    const auto all = m_client->add({{"tree/large", fileWriter(tree / "large")},
                                    {"tree/sub/a b%", fileWriter(tree / "sub/a b%")},
                                    {"tree/empty", fileWriter(tree / "empty")}},
                                   folder, m_go);
    EXPECT_TRUE(all.ok()) << all.error().message;
    EXPECT_TRUE(*m_client->isPinned(folder, m_go));
    EXPECT_TRUE(m_client->pinRemove(file, m_go).ok());
    EXPECT_TRUE(m_client->pinRemove(folder, m_go).ok());
    EXPECT_TRUE(m_client->collectGarbage(m_go).ok());
}

TEST_F(RealKubo, ServiceKeepsVerifiesExportsAndLetsGo) {
    const auto tree = makeTree();
    std::mutex mutex;
    std::condition_variable changed;
    RackOptions options;
    options.folder = m_folder / "rack";
    options.database = m_folder / "rack.db";
    options.keyFile = m_folder / "rack.key";
    options.place = PinPlace::Ipfs;
    options.ipfs = makeClient();
    options.onChange = [&] {
        std::lock_guard lock(mutex);
        changed.notify_all();
    };
    auto opened = RackService::open(std::move(options), m_clock, m_rng);
    ASSERT_TRUE(opened.ok()) << opened.error().message;
    RackService& service = **opened;
    const auto done = [&](const Result<RackTicket>& ticket) {
        RackJob job;
        EXPECT_TRUE(ticket.ok());
        std::unique_lock lock(mutex);
        changed.wait_for(lock, std::chrono::seconds(120), [&] {
            for (const RackJob& each : service.status().jobs) {
                if (each.id == ticket->job) job = each;
            }
            return job.state != RackJobState::Queued && job.state != RackJobState::Running;
        });
        EXPECT_EQ(job.state, RackJobState::Done) << job.message;
        return job;
    };
    for (const bool encrypt : {false, true}) {
        RackAddRequest request;
        request.path = tree;
        request.encrypt = encrypt;
        const auto ticket = service.add(request);
        const RackJob added = done(ticket);
        EXPECT_TRUE(*m_client->isPinned(*Cid::fromText(added.cid), m_go));
        done(service.verify("operator", added.cid, false));
        done(service.verify("operator", added.cid, true));
        RackExportRequest out;
        out.cid = added.cid;
        out.target = m_folder / (encrypt ? "out-encrypted" : "out");
        out.key = std::string(ticket->key.exposeText());
        done(service.exportContent(out));
        EXPECT_EQ(importPath(out.target, {})->root.cid, importPath(tree, {})->root.cid);
        done(service.unpin("operator", added.cid, false));
        EXPECT_FALSE(*m_client->isPinned(*Cid::fromText(added.cid), m_go));
    }
    const RackJob collected = done(service.collect(true));
    std::printf("%s\n", collected.message.c_str());
    EXPECT_EQ(service.status().stored, (StoreSize{}));
}

}  // namespace
}  // namespace stacknet::rack
