#include "core/arena/code_class.h"

#include <gtest/gtest.h>

#include <set>

#include "core/base/codec.h"

namespace stacknet::arena {
namespace {

using Environment = std::map<std::string, std::string>;

Environment environment() {
    return {{"LANG", "C.UTF-8"},
            {"SBX_PROFILE", "0a"},
            {"SBX_CLASS", "D1"},
            {"SBX_CPU", "x86-64-v3"},
            {"SBX_RUNTIME", "crun"}};
}
Hash256 image(std::uint8_t byte = 1) {
    Hash256 value;
    value.data.fill(byte);
    return value;
}
const CodeMachine kMachine{"crun 1.8.1", "x86_64 GenuineIntel 6 85"};

// Every part that decides whether two honest runs agree is in the class; nothing else is.
TEST(CodeClass, DiffersWithEverythingThatADigestRestsOn) {
    std::set<Hash256> seen;
    const auto add = [&](const Environment& run, const Hash256& of, const CodeMachine& machine) {
        const auto capability = codeCapability(run, of, machine);
        ASSERT_TRUE(capability.ok());
        EXPECT_EQ(capability->taskClass, ledger::TaskClass::Deterministic);
        seen.insert(capability->reproClass);
    };
    add(environment(), image(), kMachine);
    for (const char* key : {"SBX_PROFILE", "SBX_CPU", "SBX_RUNTIME"}) {
        Environment other = environment();
        other[key] += "x";
        add(other, image(), kMachine);
    }
    add(environment(), image(2), kMachine);
    add(environment(), image(), {"crun 1.8.2", kMachine.processor});
    add(environment(), image(), {kMachine.runtime, "x86_64 AuthenticAMD 25 1"});
    EXPECT_EQ(seen.size(), 7u);
    // D1 and D2 of one machine are one capability: the digest tells them apart.
    Environment other = environment();
    other["SBX_CLASS"] = "D2";
    add(other, image(), kMachine);
    EXPECT_EQ(seen.size(), 7u);
}

TEST(CodeClass, NothingIsPromisedWhereSomethingIsUnknown) {
    for (const char* key : {"SBX_PROFILE", "SBX_CPU", "SBX_RUNTIME"}) {
        Environment other = environment();
        other.erase(key);
        EXPECT_EQ(codeCapability(other, image(), kMachine).error().code, "arena.no_code_class");
    }
    EXPECT_FALSE(codeCapability(environment(), {}, kMachine).ok());
    EXPECT_FALSE(codeCapability(environment(), image(), {"", kMachine.processor}).ok());
    EXPECT_FALSE(codeCapability(environment(), image(), {kMachine.runtime, ""}).ok());
}

}  // namespace
}  // namespace stacknet::arena
