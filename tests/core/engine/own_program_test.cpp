#include "core/engine/own_program.h"

#include <gtest/gtest.h>

#include <set>

namespace stacknet::engine {
namespace {

TEST(OwnProgram, KnowsTheLanguagesOfTheToolImages) {
    EXPECT_TRUE(canMakeOwnProgram("python"));
    EXPECT_TRUE(canMakeOwnProgram("shell"));
    EXPECT_FALSE(canMakeOwnProgram("cobol"));
    EXPECT_FALSE(canMakeOwnProgram(""));
}

TEST(OwnProgram, IsDrawn) {
    SeededRng rng(1);
    SeededRng same(1);
    std::set<std::string> seen;
    for (const std::string language : {"python", "shell"}) {
        for (int i = 0; i < 100; ++i) {
            const OwnProgram program = makeOwnProgram(language, rng);
            EXPECT_EQ(program.language, language);
            EXPECT_LT(program.code.size() + program.standardInput.size(), 512u);
            seen.insert(program.code + program.standardInput);
            EXPECT_EQ(makeOwnProgram(language, same).code, program.code);
        }
    }
    EXPECT_EQ(seen.size(), 200u);
}

TEST(OwnProgram, ComputesTheSameInBothLanguages) {
    SeededRng left(9);
    SeededRng right(9);
    const OwnProgram python = makeOwnProgram("python", left);
    const OwnProgram shell = makeOwnProgram("shell", right);
    const auto numbers = [](const std::string& text) {
        std::vector<std::string> all;
        std::string one;
        for (const char letter : text + " ") {
            if (letter >= '0' && letter <= '9') {
                one += letter;
            } else if (!one.empty()) {
                if (one.size() > 3) all.push_back(one);
                one.clear();
            }
        }
        return all;
    };
    EXPECT_EQ(numbers(python.code), numbers(shell.code));
    EXPECT_EQ(python.standardInput, shell.standardInput);
}

}  // namespace
}  // namespace stacknet::engine
