#include <algorithm>
#include <random>
#include <sstream>

#include "core/inference/repro_request.h"
#include "core/inference/tolerant_check.h"
#include "core/inference/tolerant_thresholds.h"
#include "tests/core/inference/real_model.h"

namespace stacknet::inference {
namespace {

using test::RealModelTest;
using test::RealServer;
using test::Said;

/// STACKNET_CHECK_SEEDS: so many answers of each of all prompts, for the table of
/// docs/protocol/inference.md. Else two of each of the first five.
int seedsGiven() {
    const char* given = std::getenv("STACKNET_CHECK_SEEDS");
    return given == nullptr ? 0 : std::atoi(given);
}

const std::vector<std::string>& prompts() {
    static const std::vector<std::string> kAll = {
        "Tell me a story about a fox.",
        "What is the capital of France?",
        "Write a python function that adds.",
        "Explain photosynthesis.",
        "How do I boil an egg?",
        "Why is the sky blue?",
        "Give me tips for sleeping better.",
        "What is the largest planet?",
        "How does a bicycle stay upright?",
        "Explain recursion to a child.",
        "What is inflation?",
        "Write a short email asking for a day off.",
    };
    static const std::vector<std::string> kSome(kAll.begin(), kAll.begin() + 5);
    return seedsGiven() > 0 ? kAll : kSome;
}

/// What came of one kind of answers.
struct Tally {
    std::string kind;
    int passed = 0, failed = 0, undecidable = 0;
    std::size_t outliersMost = 0, outliersLeast = 999;
    std::int32_t meanLeast = 0, meanMost = kLogProbFloorMilli;
    std::int64_t gainLeast = 1'000'000, gainMost = -1'000'000;
    std::int32_t endGapLeast = 99'999, endGapMost = 0;

    void add(const CheckResult& result) {
        ++(result.verdict == CheckVerdict::Pass   ? passed
           : result.verdict == CheckVerdict::Fail ? failed
                                                  : undecidable);
        const CheckMeasures& measures = result.measures;
        outliersMost = std::max(outliersMost, measures.outliers);
        outliersLeast = std::min(outliersLeast, measures.outliers);
        meanLeast = std::min(meanLeast, measures.meanMilli);
        meanMost = std::max(meanMost, measures.meanMilli);
        gainLeast = std::min(gainLeast, measures.promptGainMilli);
        gainMost = std::max(gainMost, measures.promptGainMilli);
        if (measures.endGapMilli) {
            endGapLeast = std::min(endGapLeast, *measures.endGapMilli);
            endGapMost = std::max(endGapMost, *measures.endGapMilli);
        }
    }
    std::string line() const {
        std::ostringstream text;
        text << kind << ": pass " << passed << ", fail " << failed << ", undecidable "
             << undecidable << "; outliers " << outliersLeast << ".." << outliersMost << ", mean "
             << meanLeast << ".." << meanMost << ", prompt gain " << gainLeast << ".." << gainMost;
        if (endGapLeast <= endGapMost) text << ", end gap " << endGapLeast << ".." << endGapMost;
        return text.str();
    }
};

std::vector<std::string> wordsOf(const std::string& text) {
    std::istringstream stream(text);
    std::vector<std::string> words;
    for (std::string word; stream >> word;) words.push_back(word);
    return words;
}
std::string joined(const std::vector<std::string>& words, std::size_t count) {
    std::string text;
    for (std::size_t index = 0; index < count && index < words.size(); ++index) {
        text += (index == 0 ? "" : " ") + words[index];
    }
    return text;
}

/// Answers of the real model, and what a cheat would make of them. Each kind is a test of its own:
/// on a busy machine a check takes seconds.
class RealCheckTest : public RealModelTest {
protected:
    static constexpr std::uint64_t kTokens = 32;
    static int seeds() { return seedsGiven() > 0 ? seedsGiven() : 2; }
    static int count() { return static_cast<int>(prompts().size()); }
    static std::string way(int seed) {
        return R"(,"max_tokens":)" + std::to_string(kTokens) + R"(,"seed":)" +
               std::to_string(seed) + R"(,"temperature":0.8)";
    }

    void SetUp() override {
        RealModelTest::SetUp();
        if (IsSkipped() || HasFatalFailure()) return;
        m_worker = std::make_unique<RealServer>(m_installed);
        ASSERT_TRUE(m_worker->waitUntilReady()) << (*m_worker)->status().reason;
    }
    void answerAll() {
        for (const std::string& prompt : prompts()) {
            m_answers.push_back(m_worker->ask(prompt, way(1)));
            ASSERT_TRUE(m_answers.back().end.ok()) << m_answers.back().end.error().message;
        }
    }
    CheckResult check(RealServer& server, const std::string& prompt, const std::string& text,
                      const std::string& finish, std::uint64_t tokens, int seed = 1) {
        TolerantChecker checker(*server);
        const SecretBytes request = RealServer::request(prompt, way(seed));
        const SecretBytes answer = SecretBytes::copyOf(std::string_view(text));
        return checker.check({request, answer, "", m_installed.modelDigest, finish, tokens}, {});
    }
    static std::string reasons(const CheckResult& result) {
        std::string all(checkVerdictName(result.verdict));
        for (const auto& reason : result.reasons) all += "; " + reason.code + ": " + reason.text;
        return all;
    }
    static void print(const Tally& tally) { std::cout << "[ MEASURED ] " << tally.line() << "\n"; }

    std::unique_ptr<RealServer> m_worker;
    std::vector<Said> m_answers;  ///< one to each prompt
    std::mt19937 m_random{5};
};

TEST_F(RealCheckTest, HonestAnswersPassOnAnotherServer) {
    RealServer verifier(m_installed);
    ASSERT_TRUE(verifier.waitUntilReady()) << verifier->status().reason;
    Tally honest{"honest"};
    for (const std::string& prompt : prompts()) {
        for (int seed = 1; seed <= seeds(); ++seed) {
            const Said said = m_worker->ask(prompt, way(seed));
            ASSERT_TRUE(said.end.ok()) << said.end.error().message;
            const auto result = check(verifier, prompt, said.text, said.end->finishReason,
                                      said.end->completionTokens, seed);
            honest.add(result);
            EXPECT_NE(result.verdict, CheckVerdict::Fail)
                << prompt << " seed " << seed << ": " << reasons(result) << "\n"
                << said.text;
        }
    }
    print(honest);
    // An undecided honest answer costs nothing but another check.
    EXPECT_GE(honest.passed, count() * seeds() * 9 / 10) << honest.line();
}

TEST_F(RealCheckTest, AnswersToAnotherPromptDoNot) {
    ASSERT_NO_FATAL_FAILURE(answerAll());
    Tally other{"another prompt's"};
    for (std::size_t index = 0; index < prompts().size(); ++index) {
        const Said& foreign = m_answers[(index + prompts().size() / 2) % prompts().size()];
        other.add(check(*m_worker, prompts()[index], foreign.text, foreign.end->finishReason,
                        foreign.end->completionTokens));
    }
    print(other);
    // Some answers fit two prompts.
    EXPECT_LE(other.passed, 1) << other.line();
    EXPECT_GE(other.failed, count() / 2) << other.line();
}

TEST_F(RealCheckTest, AlteredAndShuffledAnswersFail) {
    ASSERT_NO_FATAL_FAILURE(answerAll());
    Tally altered{"one word in eight altered"}, shuffled{"the same words shuffled"};
    const std::vector<std::string> strangers = {"zebra", "quickly", "seven",
                                                "under", "Paris",   "violin"};
    for (std::size_t index = 0; index < prompts().size(); ++index) {
        auto words = wordsOf(m_answers[index].text);
        auto changed = words;
        for (std::size_t at = 3; at < changed.size(); at += 8) {
            changed[at] = strangers[m_random() % strangers.size()];
        }
        altered.add(
            check(*m_worker, prompts()[index], joined(changed, changed.size()), "length", kTokens));
        std::shuffle(words.begin(), words.end(), m_random);
        shuffled.add(
            check(*m_worker, prompts()[index], joined(words, words.size()), "length", kTokens));
    }
    print(altered);
    print(shuffled);
    EXPECT_EQ(altered.failed, count()) << altered.line();
    EXPECT_EQ(shuffled.failed, count()) << shuffled.line();
}

TEST_F(RealCheckTest, RandomWordsFail) {
    Tally random{"random words"};
    for (const std::string& prompt : prompts()) {
        std::string noise;
        for (int word = 0; word < 12; ++word) {
            for (int letter = 0; letter < 5; ++letter) {
                noise += static_cast<char>('a' + m_random() % 26);
            }
            noise += ' ';
        }
        random.add(check(*m_worker, prompt, noise, "length", kTokens));
    }
    print(random);
    EXPECT_EQ(random.failed, count()) << random.line();
}

/// Cut by somebody who counts its tokens right: as an answer that ended, and as one at its limit.
TEST_F(RealCheckTest, AnswersThatAreCutOffFail) {
    ASSERT_NO_FATAL_FAILURE(answerAll());
    Tally ended{"cut in half, said to have ended"}, limited{"cut in half, said to be at its limit"};
    for (std::size_t index = 0; index < prompts().size(); ++index) {
        const auto words = wordsOf(m_answers[index].text);
        const SecretBytes request = RealServer::request(prompts()[index], way(1));
        const SecretBytes answer =
            SecretBytes::copyOf(std::string_view(joined(words, words.size() / 2)));
        const auto scores = (*m_worker)->score({request, answer, true}, "", {});
        ASSERT_TRUE(scores.ok()) << scores.error().message;
        CheckClaim claim{*samplingOf(request), "stop", scores->answerTokens, kTokens};
        ended.add(judgeScores(*scores, claim));
        claim.finishReason = "length";
        limited.add(judgeScores(*scores, claim));
    }
    print(ended);
    print(limited);
    // Some sentences could end early.
    EXPECT_LE(ended.passed, 1) << ended.line();
    EXPECT_GE(ended.failed, count() * 3 / 4) << ended.line();
    EXPECT_EQ(limited.failed, count()) << limited.line();
}

}  // namespace
}  // namespace stacknet::inference
