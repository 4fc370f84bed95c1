#include "core/engine/rack_config.h"

#include <gtest/gtest.h>

namespace stacknet::engine {
namespace {

std::string fieldOf(const std::string& json) {
    const auto config = RackConfig::fromJson(json);
    if (config.ok()) return "";
    EXPECT_EQ(config.error().code, "engine.bad_config");
    const std::string& text = config.error().message;
    const std::size_t at = text.find("rack.") + 5;
    return text.substr(at, text.find(' ', at) - at);
}

TEST(RackConfig, DefaultsAreAnEmbeddedStore) {
    const auto config = RackConfig::fromJson("{}");
    ASSERT_TRUE(config.ok());
    EXPECT_EQ(*config, RackConfig());
    EXPECT_TRUE(config->enabled);
    EXPECT_EQ(config->store, "embedded");
    EXPECT_EQ(config->quotaBytes, 10'737'418'240U);
    EXPECT_EQ(config->quotaPins, 10'000U);
}

TEST(RackConfig, GoesThereAndBack) {
    RackConfig config;
    config.store = "ipfs";
    config.ipfsApi = "unix:/run/ipfs/api";
    config.ipfsAuthorizationFile = "ipfs.secret";
    config.quotaBytes = 5;
    config.quotaPins = 6;
    EXPECT_EQ(*RackConfig::fromJson(config.toJson()), config);
}

TEST(RackConfig, PlainHttpToAnotherMachineWantsToBeSaid) {
    EXPECT_EQ(fieldOf(R"({"store":"ipfs","ipfs_api":"http://10.0.0.5:5001"})"), "ipfs_api");
    EXPECT_EQ(fieldOf(R"({"ipfs_api":"http://ipfs.example:5001"})"), "ipfs_api");
    EXPECT_EQ(
        fieldOf(R"({"store":"ipfs","ipfs_api":"http://10.0.0.5:5001","allow_plain_http":true})"),
        "");
    EXPECT_EQ(fieldOf(R"({"store":"ipfs","ipfs_api":"http://127.0.0.1:5001"})"), "");
    EXPECT_EQ(fieldOf(R"({"store":"ipfs","ipfs_api":"unix:/run/ipfs"})"), "");
}

TEST(RackConfig, NamesTheFieldThatIsWrong) {
    EXPECT_EQ(fieldOf(R"({"store":"cloud"})"), "store");
    EXPECT_EQ(fieldOf(R"({"store":"ipfs"})"), "ipfs_api");
    EXPECT_EQ(fieldOf(R"({"ipfs_api":"https://127.0.0.1:5001"})"), "ipfs_api");
    EXPECT_EQ(fieldOf(R"({"ipfs_api":5})"), "ipfs_api");
    EXPECT_EQ(fieldOf(R"({"enabled":1})"), "enabled");
    EXPECT_EQ(fieldOf(R"({"quota_bytes":-1})"), "quota_bytes");
    EXPECT_EQ(fieldOf(R"({"quota_pins":1000001})"), "quota_pins");
    EXPECT_EQ(fieldOf(R"({"quota_byte":1})"), "quota_byte");
}

}  // namespace
}  // namespace stacknet::engine
