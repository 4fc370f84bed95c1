#include "core/ledger/genesis.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/ledger/sample_genesis.h"

namespace stacknet::ledger::testing {
namespace {

using ::testing::HasSubstr;

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return text.replace(at, from.size(), to);
}

std::string complaint(const std::string& json) {
    const auto genesis = Genesis::fromJson(json);
    EXPECT_FALSE(genesis.ok());
    if (genesis.ok()) return "";
    EXPECT_EQ(genesis.error().code, "ledger.bad_genesis");
    return genesis.error().message;
}

TEST(Genesis, RoundTripsThroughJson) {
    Genesis genesis = sampleGenesis();
    genesis.stacks.push_back({StackId{}, "A \"stack\" \xC3\xA4", genesis.nodeKeys[0].publicKey});
    genesis.nodeKeys[1].tokensBonded = 0x7fffffffffffull;
    const auto again = Genesis::fromJson(genesis.toJson());
    ASSERT_TRUE(again.ok()) << again.error().message;
    EXPECT_EQ(*again, genesis);
    EXPECT_EQ(again->chainId(), genesis.chainId());
}

TEST(Genesis, ChainIdIsOfTheContentNotOfTheText) {
    const Genesis genesis = sampleGenesis();
    std::string spaced;
    for (const char c : genesis.toJson()) {
        spaced += c;
        if (c == ',') spaced += "\n  ";
    }
    EXPECT_EQ(Genesis::fromJson(spaced)->chainId(), genesis.chainId());
    Genesis other = genesis;
    other.validators[0].weight += 1;
    EXPECT_NE(other.chainId(), genesis.chainId());
    other = genesis;
    other.localNetwork = !other.localNetwork;
    EXPECT_NE(other.chainId(), genesis.chainId());
}

TEST(Genesis, MistakesAreNamed) {
    const std::string json = sampleGenesis().toJson();
    EXPECT_THAT(complaint(replaced(json, "\"network_name\"", "\"netwrk_name\"")),
                HasSubstr("network_name is missing"));
    EXPECT_THAT(complaint(replaced(json, "{\"protocol", "{\"colour\":1,\"protocol")),
                HasSubstr("colour is not a known field"));
    EXPECT_THAT(complaint(replaced(json, "{\"protocol", "{\"time_ms\":1,\"protocol")),
                HasSubstr("time_ms is given twice"));
    EXPECT_THAT(complaint(replaced(json, "\"weight\":\"1\"", "\"weight\":1")),
                HasSubstr("validators[0].weight must be a string"));
    EXPECT_THAT(complaint(replaced(json, "\"weight\":\"1\"", "\"weight\":\"01\"")),
                HasSubstr("validators[0].weight must be a decimal number"));
    EXPECT_THAT(complaint(replaced(json, "\"weight\":\"1\"", "\"weight\":\"0\"")),
                HasSubstr("validators[0].weight must be above 0"));
    EXPECT_THAT(complaint(replaced(json, "\"connected\"", "\"warm\"")),
                HasSubstr("node_keys[0].state must be"));
    EXPECT_THAT(complaint(replaced(json, "\"public_key\":\"", "\"public_key\":\"F")),
                HasSubstr("node_keys[0].public_key must be 64"));
    EXPECT_THAT(complaint("[]"), HasSubstr("the document must be an object"));
    EXPECT_THAT(complaint("{"), HasSubstr("not valid JSON"));
    EXPECT_THAT(complaint(json + "x"), HasSubstr("not valid JSON"));
    EXPECT_THAT(complaint(std::string(200, '[')), HasSubstr("not valid JSON"));
    EXPECT_THAT(complaint(std::string((4u << 20) + 1, ' ')), HasSubstr("larger than 4 MiB"));
}

TEST(Genesis, ContentIsChecked) {
    Genesis genesis = sampleGenesis();
    genesis.validators[1].nodeKey = genesis.validators[0].nodeKey;
    EXPECT_THAT(genesis.check().error().message, HasSubstr("validators[1].node_key"));
    genesis = sampleGenesis();
    genesis.validators[2].nodeKey.data[0] ^= 1;
    EXPECT_THAT(genesis.check().error().message, HasSubstr("not among node_keys"));
    genesis = sampleGenesis();
    genesis.validators[3].weight = UINT64_MAX;
    EXPECT_THAT(genesis.check().error().message, HasSubstr("2^60"));
    genesis = sampleGenesis();
    genesis.nodeKeys[1].tokensFree = UINT64_MAX / 2;
    EXPECT_THAT(genesis.check().error().message, HasSubstr("2^63"));
    genesis = sampleGenesis();
    genesis.validators.clear();
    EXPECT_FALSE(genesis.check().ok());
    genesis = sampleGenesis();
    genesis.networkName = std::string(65, 'n');
    EXPECT_FALSE(genesis.check().ok());
}

TEST(Genesis, FourValidatorsTolerateAFault) {
    Genesis genesis = sampleGenesis();
    EXPECT_TRUE(genesis.toleratesFaults());
    genesis.validators.pop_back();
    EXPECT_FALSE(genesis.toleratesFaults());
    EXPECT_TRUE(genesis.check().ok()) << "allowed, with a warning";
}

// Any single byte changed: refused, or another genesis with another chain id, or only white space
// and spelling; never a crash.
TEST(Genesis, MutatedTextIsTotal) {
    const Genesis genesis = sampleGenesis();
    const std::string json = genesis.toJson();
    for (std::size_t i = 0; i < json.size(); i += 3) {
        for (const char c : {'\0', '"', '{', '9', '\\', '\x80'}) {
            std::string changed = json;
            changed[i] = c;
            const auto decoded = Genesis::fromJson(changed);
            if (decoded.ok() && *decoded != genesis) {
                EXPECT_NE(decoded->chainId(), genesis.chainId());
            }
        }
    }
}

}  // namespace
}  // namespace stacknet::ledger::testing
