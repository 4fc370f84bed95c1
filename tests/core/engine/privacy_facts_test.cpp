#include "core/engine/privacy_facts.h"

#include <gtest/gtest.h>
#include <sys/resource.h>

#include <boost/json.hpp>

#include "core/engine/node_config.h"
#include "core/engine/retention_config.h"

namespace stacknet::engine {
namespace {

namespace json = boost::json;

TEST(PrivacyFacts, SwapIsToldApart) {
    const auto uuid = [](const std::string& device) {
        return device == "dm-1" ? std::string("CRYPT-PLAIN-swap") : device == "dm-2" ? "LVM-x" : "";
    };
    const std::string head = "Filename\t\t\tType\t\tSize\tUsed\tPriority\n";
    EXPECT_TRUE(parseSwaps(head, uuid).plain.empty());
    EXPECT_TRUE(parseSwaps("", uuid).plain.empty());
    const SwapUse use =
        parseSwaps(head +
                       "/dev/dm-1                               partition\t1\t0\t-2\n"
                       "/dev/dm-2                               partition\t1\t0\t-3\n"
                       "/swapfile                               file\t1\t0\t-4\n"
                       "/dev/zram0                              partition\t1\t0\t5\n"
                       "/dev/sda2                               partition\t1\t0\t-5\n",
                   uuid);
    EXPECT_EQ(use.encrypted, (std::vector<std::string>{"/dev/dm-1", "/dev/zram0"}));
    EXPECT_EQ(use.plain, (std::vector<std::string>{"/dev/dm-2", "/swapfile", "/dev/sda2"}));
}

TEST(PrivacyFacts, CoreFilesAreAsTheLimitSays) {
    const auto fact = [] {
        for (const auto& one : machineFacts()) {
            if (one.name == "core_files") return one;
        }
        return api::PrivacyFactInfo{};
    };
    rlimit before{};
    ASSERT_EQ(::getrlimit(RLIMIT_CORE, &before), 0);
    rlimit none = before;
    none.rlim_cur = 0;
    ASSERT_EQ(::setrlimit(RLIMIT_CORE, &none), 0);
    EXPECT_TRUE(fact().good);
    if (before.rlim_max > 0) {
        none.rlim_cur = before.rlim_max;
        ASSERT_EQ(::setrlimit(RLIMIT_CORE, &none), 0);
        EXPECT_FALSE(fact().good);
    }
    ASSERT_EQ(::setrlimit(RLIMIT_CORE, &before), 0);
}

TEST(PrivacyFacts, StrictRefusesTheFirstBadOne) {
    const std::vector<api::PrivacyFactInfo> facts = {{"core_files", true, "Good."},
                                                     {"swap", false, "Memory may be written."}};
    EXPECT_TRUE(checkStrict(false, facts).ok());
    EXPECT_TRUE(checkStrict(true, {facts[0]}).ok());
    const auto refused = checkStrict(true, facts);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, "engine.not_strict");
    EXPECT_NE(refused.error().message.find("swap"), std::string::npos);
}

Result<RetentionConfig> parsed(const std::string& text) {
    return retentionFromJson(json::parse(text).as_object());
}

TEST(RetentionConfigTest, EveryFieldIsReadAndBounded) {
    EXPECT_EQ(*parsed("{}"), RetentionConfig());
    const auto config = parsed(
        R"({"retention": {"settled_days": 1, "unsettled_days": 2, "failed_days": 3650,
            "log_days": 4, "strict": true}})");
    ASSERT_TRUE(config.ok()) << config.error().message;
    EXPECT_EQ(*config, (RetentionConfig{{1, 2, 3'650, 4}, true}));
    json::object again;
    addRetention(again, *config);
    const auto reread = parsed(json::serialize(again));
    ASSERT_TRUE(reread.ok()) << reread.error().message;
    EXPECT_EQ(*reread, *config);
    json::object nothing;
    addRetention(nothing, {});
    EXPECT_TRUE(nothing.empty());

    for (const char* bad :
         {R"({"retention": 1})", R"({"retention": {"settled_days": 0}})",
          R"({"retention": {"settled_days": 3651}})", R"({"retention": {"failed_days": "7"}})",
          R"({"retention": {"log_days": 1}})", R"({"retention": {"strict": 1}})",
          R"({"retention": {"setled_days": 9}})", R"({"retention": {"unsettled_days": 1.5}})"}) {
        const auto outcome = parsed(bad);
        ASSERT_FALSE(outcome.ok()) << bad;
        EXPECT_EQ(outcome.error().code, "engine.bad_config");
        EXPECT_NE(outcome.error().message.find("retention"), std::string::npos);
    }
}

}  // namespace
}  // namespace stacknet::engine
