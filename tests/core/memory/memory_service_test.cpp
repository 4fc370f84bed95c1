#include "core/memory/memory_service.h"

#include <future>

#include "tests/core/memory/memory_fixture.h"

namespace stacknet::memory {
namespace {

using namespace test;

class MemoryServiceTest : public ::testing::Test {
protected:
    void SetUp() override {
        auto service =
            MemoryService::open({m_folder / "memory.db", kQuickCost, {}}, m_blocks, m_clock, m_rng);
        ASSERT_TRUE(service.ok()) << service.error().message;
        m_service = std::move(*service);
    }
    Result<SessionInfo> open(std::string_view secret, bool create) {
        auto promise = std::make_shared<std::promise<Result<SessionInfo>>>();
        m_service->openSession(kAlice, secretOf(secret), create,
                               [promise](auto result) { promise->set_value(std::move(result)); });
        return promise->get_future().get();
    }
    Result<Recalled> recall(std::string_view question) {
        auto promise = std::make_shared<std::promise<Result<Recalled>>>();
        Recall wanted;
        wanted.question = SecretBytes::copyOf(question);
        m_service->recall(kAlice, std::move(wanted),
                          [promise](auto result) { promise->set_value(std::move(result)); });
        return promise->get_future().get();
    }
    auth::test::ScratchFolder m_folder;
    auth::test::SharedClock m_clock;
    SystemRng m_rng;
    rack::MemoryBlockStore m_blocks;
    std::unique_ptr<MemoryService> m_service;
};

TEST_F(MemoryServiceTest, OpensMakesAndRefuses) {
    EXPECT_EQ(open("correct horse", false).error().code, "memory.not_found");
    EXPECT_EQ(open("short", true).error().code, "memory.bad_secret");
    ASSERT_TRUE(open("correct horse", true).ok());
    EXPECT_EQ(recall("I prefer tea.")->written, 1U);
    EXPECT_EQ(open("battery staple", true).error().code, "memory.wrong_secret");
    const auto again = open("correct horse", true);
    ASSERT_TRUE(again.ok());
    EXPECT_EQ(again->entries, 1U);
    EXPECT_EQ(m_service->counts().wrongSecrets, 1U);
    EXPECT_EQ(m_service->counts().recalls, 1U);
    EXPECT_EQ(m_service->counts().openSessions, 1U);
    EXPECT_EQ(m_service->counts().totals.memories, 1U);
    EXPECT_EQ(m_service->counts().totals.entries, 1U);
}

TEST_F(MemoryServiceTest, EndsWhileSecretsWait) {
    for (int index = 0; index < 40; ++index) {
        m_service->openSession({"key:" + std::to_string(index), ""}, secretOf("correct horse"),
                               true, [](auto) {});
    }
    m_service.reset();
}

}  // namespace
}  // namespace stacknet::memory
