#include "tests/core/inference/real_model.h"

#include <thread>

#include "core/base/codec.h"

namespace stacknet::inference {
namespace {

using test::RealModelTest;
using test::RealServer;
using test::Said;

/// Long enough for a cache to show, different from its first words on for each `who`.
std::string longPrompt(const std::string& who) {
    std::string prompt = who + " asks: ";
    for (int line = 0; line < 24; ++line) prompt += "In the year of the fox nobody slept. ";
    return prompt + "What happened?";
}
std::string saltOf(const std::string& account) {
    return R"(,"max_tokens":4,"cache_salt":")" + account + R"(")";
}

TEST_F(RealModelTest, TellsWhatItIs) {
    RealServer server(m_installed);
    ASSERT_TRUE(server.waitUntilReady()) << server->status().reason;
    const Capabilities found = server->status().capabilities;
    EXPECT_EQ(found.kind, ServerKind::LlamaCpp);
    EXPECT_FALSE(found.build.empty());
    EXPECT_EQ(found.slots, 2u);
    EXPECT_EQ(found.endOfTurn, "<|im_end|>");
    EXPECT_EQ(found.tokenize, Support::Yes);
    EXPECT_EQ(found.promptScores, Support::No);
    const ModelFacts* model = found.find(m_installed.name);
    ASSERT_NE(model, nullptr);
    EXPECT_EQ(model->contextTokens, 2'048u);
    EXPECT_EQ(model->quantisation, "Q4_1");
    EXPECT_EQ(model->embeddings, Support::Unknown);
    // It makes none, and that is known once somebody has asked.
    const auto made = server->embed(SecretBytes::copyOf(R"({"input":"x"})"), "", 1, {});
    EXPECT_EQ(made.error().code, "inference.unsupported");
    EXPECT_EQ(server->status().capabilities.find(m_installed.name)->embeddings, Support::No);
}

TEST_F(RealModelTest, APromptThatDoesNotFitIsCountedAndNotSent) {
    RealServer server(m_installed);
    ASSERT_TRUE(server.waitUntilReady()) << server->status().reason;
    // By its bytes it could fit: only the server's own count tells.
    std::string words;
    for (int index = 0; index < 2'200; ++index) words += index % 2 == 0 ? "fox " : "dog ";
    const Said counted = server.ask(words, R"(,"max_tokens":2)");
    ASSERT_FALSE(counted.end.ok());
    EXPECT_EQ(counted.end.error().code, "inference.context_exceeded");
    EXPECT_NE(counted.end.error().message.find("22"), std::string::npos)
        << counted.end.error().message;
    EXPECT_EQ(counted.end.error().message.find("estimated"), std::string::npos);
    const Said estimated = server.ask(std::string(200'000, 'x'), R"(,"max_tokens":2)");
    ASSERT_FALSE(estimated.end.ok());
    EXPECT_NE(estimated.end.error().message.find("estimated"), std::string::npos);
    EXPECT_EQ(server->status().health.failed, 0u);
    EXPECT_EQ(server->status().health.errors.at("inference.context_exceeded"), 2u);
    std::string fits;
    for (int index = 0; index < 900; ++index) fits += "fox ";
    EXPECT_TRUE(server.ask(fits, R"(,"max_tokens":2)").end.ok());
}

TEST_F(RealModelTest, AnAccountKeepsItsCacheAndTwoNeverShareOne) {
    RealServer server(m_installed);
    ASSERT_TRUE(server.waitUntilReady()) << server->status().reason;
    const auto cached = [&](const std::string& prompt, const std::string& account) {
        const Said said = server.ask(prompt, saltOf(account));
        EXPECT_TRUE(said.end.ok()) << said.end.error().message;
        EXPECT_TRUE(said.end->cachedTokens.has_value());
        return said.end->cachedTokens.value_or(99'999);
    };
    const std::string prompt = longPrompt("Ada");
    EXPECT_EQ(cached(prompt, "a"), 0u);
    const auto own = cached(prompt, "a");
    EXPECT_GT(own, 150u) << "an account goes on with its own cache";
    // Two slots: the second account gets the other, and nothing of the first.
    EXPECT_EQ(cached(prompt, "b"), 0u);
    EXPECT_GT(cached(prompt, "b"), 150u);
    EXPECT_GT(cached(prompt, "a"), 150u) << "the second did not cost the first its cache";
    // A third takes over the slot that was not used for longest, and starts without.
    EXPECT_EQ(cached(prompt, "c"), 0u);
    EXPECT_EQ(cached(prompt, "b"), 0u) << "its slot has gone to the third, or is another's";
    EXPECT_GT(cached(prompt, "b"), 150u);
}

TEST_F(RealModelTest, ManyAccountsAtOnceShareNothing) {
    RealServer server(m_installed);
    ASSERT_TRUE(server.waitUntilReady()) << server->status().reason;
    const std::string prompt = longPrompt("Everybody");
    std::vector<std::thread> threads;
    std::mutex mutex;
    std::vector<std::uint64_t> cached;
    for (int account = 0; account < 5; ++account) {
        threads.emplace_back([&, account] {
            const Said said = server.ask(prompt, saltOf("m" + std::to_string(account)));
            std::lock_guard lock(mutex);
            ASSERT_TRUE(said.end.ok()) << said.end.error().message;
            cached.push_back(said.end->cachedTokens.value_or(99'999));
        });
    }
    for (auto& thread : threads) thread.join();
    EXPECT_EQ(cached, std::vector<std::uint64_t>(5, 0));
}

TEST_F(RealModelTest, TwoServersOfOneClassSayTheSameWhateverRunsBeside) {
    RealServer first(m_installed);
    RealServer second(m_installed);
    ASSERT_TRUE(first.waitUntilReady()) << first->status().reason;
    ASSERT_TRUE(second.waitUntilReady()) << second->status().reason;
    const auto firstClass = first->reproClass();
    ASSERT_TRUE(firstClass.ok()) << firstClass.error().message;
    EXPECT_EQ(*firstClass, *second->reproClass());
    EXPECT_EQ(first->reproFacts().accelerator, "none");
    // Somebody else keeps the first server busy all the while.
    std::atomic<bool> stop = false;
    std::thread noise([&] {
        for (int round = 0; !stop; ++round) {
            (void)first.ask("Noise " + std::to_string(round), R"(,"max_tokens":24)");
        }
    });
    const std::vector<std::string> ways = {R"(,"max_tokens":32,"temperature":0)",
                                           R"(,"max_tokens":32,"seed":7)",
                                           R"(,"max_tokens":32,"seed":7,"temperature":0.7)"};
    std::set<std::string> texts;
    for (const std::string& way : ways) {
        const Said one = first.ask("Tell me a story about a fox.", way, true);
        const Said again = first.ask("Tell me a story about a fox.", way, true);
        const Said other = second.ask("Tell me a story about a fox.", way, true);
        ASSERT_TRUE(one.end.ok()) << one.end.error().message;
        ASSERT_TRUE(other.end.ok()) << other.end.error().message;
        EXPECT_FALSE(one.text.empty());
        EXPECT_EQ(one.text, again.text) << way;
        EXPECT_EQ(one.text, other.text) << way;
        ASSERT_TRUE(one.end->reproClass.has_value());
        EXPECT_EQ(one.end->reproClass, other.end->reproClass);
        texts.insert(one.text + toHex(*one.end->reproClass));
    }
    stop = true;
    noise.join();
    EXPECT_EQ(texts.size(), ways.size()) << "another sampling is another class";
    EXPECT_EQ(first.ask("Hello", R"(,"max_tokens":4)", true).end.error().code,
              "inference.not_reproducible")
        << "drawn without a seed";
}

}  // namespace
}  // namespace stacknet::inference
