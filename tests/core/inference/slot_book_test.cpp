#include "core/inference/slot_book.h"

#include <gtest/gtest.h>

#include <atomic>
#include <map>
#include <optional>
#include <random>
#include <thread>

#include "core/inference/exclusive_gate.h"
#include "core/inference/openai_backend.h"
#include "tests/support/openai_stub.h"

namespace stacknet::inference {
namespace {

using test::OpenAiStub;

struct Given {
    std::uint32_t slot = 0;
    bool mayReuse = false;
    bool operator==(const Given&) const = default;
};
/// Takes a slot and gives it back.
Given once(SlotBook& book, const std::string& account) {
    const auto use = book.take(account, {});
    return {use->slot(), use->mayReuse()};
}

TEST(SlotBook, AnAccountKeepsItsSlotAndANewOwnerStartsWithoutCache) {
    const auto book = std::make_shared<SlotBook>(2);
    EXPECT_EQ(once(*book, "a"), (Given{0, false}));
    EXPECT_EQ(once(*book, "a"), (Given{0, true}));
    EXPECT_EQ(once(*book, "b"), (Given{1, false})) << "a slot that nobody had comes first";
    EXPECT_EQ(once(*book, "a"), (Given{0, true}));
    EXPECT_EQ(once(*book, "c"), (Given{1, false})) << "then the one unused for longest";
    EXPECT_EQ(once(*book, "b"), (Given{0, false}));
    EXPECT_EQ(once(*book, "b"), (Given{0, true}));
    EXPECT_EQ(once(*book, ""), (Given{1, false}));
    EXPECT_EQ(once(*book, ""), (Given{1, true}));
}

TEST(SlotBook, OneAccountMayUseAllSlotsAtOnce) {
    const auto book = std::make_shared<SlotBook>(2);
    auto first = book->take("a", {});
    auto second = book->take("a", {});
    EXPECT_NE(first->slot(), second->slot());
    EXPECT_FALSE(second->mayReuse());
}

TEST(SlotBook, AWaitingRequestGetsTheSlotThatIsGivenBackOrIsCancelled) {
    const auto book = std::make_shared<SlotBook>(1);
    auto taken = book->take("a", {});
    std::optional<SlotBook::Use> held(std::move(*taken));
    CancelToken cancel;
    Result<SlotBook::Use> cancelled = makeError("test", "");
    std::thread leaving([&] { cancelled = book->take("b", cancel); });
    cancel.cancel();
    leaving.join();
    ASSERT_FALSE(cancelled.ok());
    EXPECT_EQ(cancelled.error().code, "inference.cancelled");
    Given given;
    std::thread waiting([&] { given = once(*book, "c"); });
    held.reset();
    waiting.join();
    EXPECT_EQ(given, (Given{0, false}));
}

TEST(SlotBook, NothingIsReusedAroundARequestWithoutAPlace) {
    const auto book = std::make_shared<SlotBook>(2);
    once(*book, "a");
    {
        const SlotBook::Unplaced embedding(*book);
        EXPECT_FALSE(once(*book, "a").mayReuse);
        EXPECT_FALSE(once(*book, "a").mayReuse) << "it may be on that slot by now";
    }
    EXPECT_FALSE(once(*book, "a").mayReuse);
    EXPECT_TRUE(once(*book, "a").mayReuse);
}

/// Whatever accounts come at whatever time, a slot is reused only by who used it last.
TEST(SlotBook, NoSlotIsReusedAcrossAccounts) {
    for (std::uint32_t seed = 0; seed < 100; ++seed) {
        std::mt19937 random(seed);
        const auto book = std::make_shared<SlotBook>(1 + random() % 4);
        std::map<std::uint32_t, std::string> lastUser;
        std::vector<SlotBook::Use> running;
        for (int step = 0; step < 300; ++step) {
            const bool full = running.size() == book->slots();
            if (!running.empty() && (full || random() % 2 == 0)) {
                std::swap(running[random() % running.size()], running.back());
                running.pop_back();
                continue;
            }
            const std::string account(1, static_cast<char>('a' + random() % 6));
            auto use = book->take(account, {});
            ASSERT_TRUE(use.ok());
            for (const auto& other : running) ASSERT_NE(other.slot(), use->slot());
            ASSERT_EQ(use->mayReuse(), lastUser[use->slot()] == account) << seed;
            lastUser[use->slot()] = account;
            running.push_back(std::move(*use));
        }
    }
}

TEST(SlotBook, TheBackEndNamesTheSlotToTheServer) {
    OpenAiStub stub({"tiny"});
    stub.page("/v1/models", R"({"data":[{"id":"tiny","owned_by":"llamacpp"}]})");
    stub.page("/props", R"({"default_generation_settings":{"n_ctx":4096},"total_slots":2})");
    stub.page("/v1/embeddings", R"({"data":[{"index":0,"embedding":[1]}]})");
    stub.script(OpenAiStub::text({"x"}));
    OpenAiBackend::Options options;
    options.endpoint = *parseEndpoint(stub.url());
    OpenAiBackend backend(options);
    ASSERT_TRUE(backend.refresh(20'000).ok());
    const auto sent = [&](const std::string& account, const std::string& more = "") {
        const auto end = backend.chat(
            SecretBytes::copyOf(R"({"messages":[],"cache_salt":")" + account + "\"" + more + "}"),
            "", [](SecretBytes) {}, {});
        EXPECT_TRUE(end.ok());
        const std::string body = stub.bodies().back();
        EXPECT_EQ(body.find("cache_salt"), std::string::npos);
        const std::size_t at = body.find("\"id_slot\":");
        return std::string(1, body.at(at + 10)) +
               (body.find("\"cache_prompt\":true") != std::string::npos ? "+" : "-");
    };
    EXPECT_EQ(sent("a"), "0-");
    EXPECT_EQ(sent("a"), "0+");
    EXPECT_EQ(sent("a", R"(,"cache_prompt":false)"), "0-") << "who wants no cache gets none";
    EXPECT_EQ(sent("b"), "1-");
    EXPECT_EQ(sent("a"), "0+");
    EXPECT_EQ(sent("c"), "1-");
    ASSERT_TRUE(backend.embed(SecretBytes::copyOf(std::string_view("{}")), "", 1, {}).ok());
    EXPECT_EQ(sent("c").at(1), '-') << "nobody knows where the embeddings were made";
}

TEST(ExclusiveGate, OneThatIsAloneWaitsForThoseInside) {
    ExclusiveGate gate;
    std::atomic<bool> entered = false;
    std::thread alone;
    {
        const auto first = gate.enter(false, {});
        const auto second = gate.enter(false, {});
        ASSERT_TRUE(second.ok()) << "others go in together";
        alone = std::thread([&] {
            const auto pass = gate.enter(true, {});
            entered = pass.ok();
        });
        EXPECT_FALSE(entered);
    }
    alone.join();
    EXPECT_TRUE(entered);
    EXPECT_TRUE(gate.enter(false, {}).ok());
}

TEST(ExclusiveGate, NeverLetsOneInBesideAnother) {
    ExclusiveGate gate;
    std::atomic<int> inside = 0;
    std::atomic<int> alone = 0;
    std::atomic<bool> broken = false;
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 6; ++thread) {
        threads.emplace_back([&, thread] {
            for (int round = 0; round < 200; ++round) {
                const bool wantsAlone = (thread + round) % 5 == 0;
                const auto pass = gate.enter(wantsAlone, {});
                ++inside;
                if (wantsAlone) ++alone;
                if (alone > 0 && inside != 1) broken = true;
                if (wantsAlone) --alone;
                --inside;
            }
        });
    }
    for (auto& thread : threads) thread.join();
    EXPECT_FALSE(broken);
    CancelToken cancelled;
    cancelled.cancel();
    const auto held = gate.enter(true, {});
    EXPECT_EQ(gate.enter(false, cancelled).error().code, "inference.cancelled");
}

}  // namespace
}  // namespace stacknet::inference
