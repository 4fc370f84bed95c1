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

/// Answers of the real model, and what a cheat would make of them.
class RealCheckTest : public RealModelTest {
protected:
    static constexpr int kTokens = 32;
    static int seeds() { return seedsGiven() > 0 ? seedsGiven() : 2; }
    static std::string way(int seed, int tokens = kTokens) {
        return R"(,"max_tokens":)" + std::to_string(tokens) + R"(,"seed":)" + std::to_string(seed) +
               R"(,"temperature":0.8)";
    }
    CheckResult check(RealServer& server, const std::string& prompt, const std::string& text,
                      const std::string& finish, std::uint64_t tokens,
                      const std::string& more = way(1)) {
        TolerantChecker checker(*server);
        const SecretBytes request = RealServer::request(prompt, more);
        const SecretBytes answer = SecretBytes::copyOf(std::string_view(text));
        return checker.check({request, answer, "", m_installed.modelDigest, finish, tokens}, {});
    }
    /// An answer that was cut by somebody who counts its tokens right.
    CheckResult checkCut(RealServer& server, const std::string& prompt, const std::string& text) {
        const SecretBytes request = RealServer::request(prompt, way(1));
        const SecretBytes answer = SecretBytes::copyOf(std::string_view(text));
        const auto scores = server->score({request, answer, true}, "", {});
        EXPECT_TRUE(scores.ok()) << scores.error().message;
        if (!scores.ok()) return {};
        return judgeScores(*scores, {*samplingOf(request), "stop", scores->answerTokens, 0});
    }
    std::string reasons(const CheckResult& result) {
        std::string all(checkVerdictName(result.verdict));
        for (const auto& reason : result.reasons) all += "; " + reason.code + ": " + reason.text;
        return all;
    }
};

TEST_F(RealCheckTest, HonestAnswersPassAndOthersDoNot) {
    RealServer worker(m_installed);
    RealServer verifier(m_installed);
    ASSERT_TRUE(worker.waitUntilReady()) << worker->status().reason;
    ASSERT_TRUE(verifier.waitUntilReady()) << verifier->status().reason;
    Tally honest{"honest"}, other{"another prompt's"}, altered{"one word in eight altered"},
        cut{"cut off, said to have ended"}, shortened{"cut off, said to be at its limit"},
        shuffled{"the same words shuffled"}, random{"random words"};
    std::vector<Said> answers;
    for (const std::string& prompt : prompts()) {
        for (int seed = 1; seed <= seeds(); ++seed) {
            Said said = worker.ask(prompt, way(seed));
            ASSERT_TRUE(said.end.ok()) << said.end.error().message;
            const auto result = check(verifier, prompt, said.text, said.end->finishReason,
                                      said.end->completionTokens, way(seed));
            honest.add(result);
            EXPECT_NE(result.verdict, CheckVerdict::Fail)
                << prompt << " seed " << seed << ": " << reasons(result) << "\n"
                << said.text;
            if (seed == 1) answers.push_back(std::move(said));
        }
    }
    std::mt19937 random32(5);
    const std::vector<std::string> strangers = {"zebra", "quickly", "seven",
                                                "under", "Paris",   "violin"};
    for (std::size_t index = 0; index < prompts().size(); ++index) {
        const std::string& prompt = prompts()[index];
        const Said& own = answers[index];
        const Said& foreign = answers[(index + 5) % answers.size()];
        other.add(check(verifier, prompt, foreign.text, foreign.end->finishReason,
                        foreign.end->completionTokens));
        auto words = wordsOf(own.text);
        const std::size_t half = words.size() / 2;
        cut.add(checkCut(verifier, prompt, joined(words, half)));
        shortened.add(
            check(verifier, prompt, joined(words, half), "length", own.end->completionTokens / 2));
        auto changed = words;
        for (std::size_t at = 3; at < changed.size(); at += 8) {
            changed[at] = strangers[random32() % strangers.size()];
        }
        altered.add(check(verifier, prompt, joined(changed, changed.size()), "length", kTokens));
        std::shuffle(words.begin(), words.end(), random32);
        shuffled.add(check(verifier, prompt, joined(words, words.size()), "length", kTokens));
        std::string noise;
        for (int word = 0; word < 20; ++word) {
            for (int letter = 0; letter < 5; ++letter) {
                noise += static_cast<char>('a' + random32() % 26);
            }
            noise += ' ';
        }
        random.add(check(verifier, prompt, noise, "length", kTokens));
    }
    for (const Tally* tally : {&honest, &other, &altered, &cut, &shortened, &shuffled, &random}) {
        std::cout << "[ MEASURED ] " << tally->line() << "\n";
    }
    const int count = static_cast<int>(prompts().size());
    // An undecided honest answer costs nothing but another check.
    EXPECT_GE(honest.passed, count * seeds() * 9 / 10) << honest.line();
    for (const Tally* tally : {&altered, &shortened, &shuffled, &random}) {
        EXPECT_EQ(tally->failed, count) << tally->line();
    }
    // Some answers fit two prompts, and some sentences could end early.
    for (const Tally* tally : {&other, &cut}) {
        EXPECT_LE(tally->passed, 1) << tally->line();
        EXPECT_GE(tally->failed, count * 3 / 4) << tally->line();
    }
    // The distributions do not touch.
    EXPECT_LT(honest.outliersMost, altered.outliersLeast);
    EXPECT_GT(honest.meanLeast, random.meanMost);
}

}  // namespace
}  // namespace stacknet::inference
