#include "core/engine/own_program.h"

#include <gtest/gtest.h>
#include <stdlib.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
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

/// What it prints when it is run here, without a sandbox.
std::string outputOf(const OwnProgram& program) {
    std::string folder = (std::filesystem::temp_directory_path() / "own-program-XXXXXX").string();
    EXPECT_NE(::mkdtemp(folder.data()), nullptr);
    std::ofstream(folder + "/code") << program.code;
    std::ofstream(folder + "/input") << program.standardInput;
    const std::string command = (program.language == "python" ? "python3 " : "sh ") + folder +
                                "/code < " + folder + "/input";
    std::FILE* pipe = ::popen(command.c_str(), "r");
    std::array<char, 64> line{};
    const std::string output =
        std::fgets(line.data(), line.size(), pipe) == nullptr ? "" : line.data();
    EXPECT_EQ(::pclose(pipe), 0) << command;
    std::filesystem::remove_all(folder);
    return output;
}

TEST(OwnProgram, RunsAndGivesTheSameInBothLanguages) {
    SeededRng left(21);
    SeededRng right(21);
    std::set<std::string> outputs;
    for (int i = 0; i < 5; ++i) {
        const std::string output = outputOf(makeOwnProgram("python", left));
        EXPECT_GT(output.size(), 1u);
        EXPECT_EQ(outputOf(makeOwnProgram("shell", right)), output);
        outputs.insert(output);
    }
    EXPECT_EQ(outputs.size(), 5u);
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
