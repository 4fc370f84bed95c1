// What orders to the Rack cost, and what is refused before a node is asked.

#include <gtest/gtest.h>

#include <algorithm>

#include "core/api/preview.h"

namespace stacknet::api {
namespace {

constexpr const char* kHere = "bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku";
constexpr const char* kThere = "bafybeiczsscdsbs7ffqz55asqdf3smv6klcw3gofszvwlyarci47bgf354";

Snapshot sample() {
    RackInfo rack;
    rack.store = "embedded";
    rack.ipfsApi = "http://127.0.0.1:5001";
    rack.pinCount = 2;
    rack.pins = {{kHere, "a", "kubo-default", 10, 1, 0, "embedded", false, false},
                 {kThere, "b", "kubo-default", 10, 1, 0, "ipfs", false, false}};
    Snapshot now;
    now.rack = Shared(std::move(rack));
    return now;
}

bool tells(const CommandPreview& preview, std::string_view code) {
    return std::any_of(preview.consequences.begin(), preview.consequences.end(),
                       [&](const Consequence& one) { return one.code == code; });
}

TEST(RackPreview, UnpinSaysWhatCannotBeCalledBack) {
    const CommandPreview here = previewOf(RackUnpin{kHere}, sample());
    EXPECT_TRUE(here.irreversible);
    EXPECT_FALSE(here.refusal.has_value());
    EXPECT_TRUE(tells(here, "name_gone") && tells(here, "blocks_gone"));
    EXPECT_TRUE(tells(here, "copies_elsewhere"));
    EXPECT_FALSE(tells(here, "blocks_stay"));
    const CommandPreview there = previewOf(RackUnpin{kThere, true}, sample());
    EXPECT_TRUE(tells(there, "blocks_stay") && tells(there, "forgotten"));
    EXPECT_FALSE(tells(there, "blocks_gone"));
    EXPECT_EQ(previewOf(RackUnpin{"bafk"}, sample()).refusal->code, "rack.unknown_pin");
}

TEST(RackPreview, AddSaysWhoCanReadIt) {
    Snapshot now = sample();
    EXPECT_TRUE(tells(previewOf(RackAdd{"/a", true}, now), "key_shown_once"));
    EXPECT_TRUE(tells(previewOf(RackAdd{"/a", false}, now), "not_encrypted"));
    EXPECT_FALSE(tells(previewOf(RackAdd{"/a", false}, now), "leaves_this_node"));
    RackInfo rack = *now.rack;
    rack.store = "ipfs";
    now.rack = Shared(std::move(rack));
    EXPECT_TRUE(tells(previewOf(RackAdd{"/a", false}, now), "leaves_this_node"));
}

TEST(RackPreview, OnlyGcOfTheIpfsNodeCannotBeTakenBack) {
    EXPECT_FALSE(previewOf(RackGc{}, sample()).irreversible);
    EXPECT_TRUE(previewOf(RackGc{true}, sample()).irreversible);
    EXPECT_TRUE(tells(previewOf(RackGc{true}, sample()), "ipfs_gc"));
}

std::string checked(const Command& command) {
    const auto result = checkCommand(command);
    if (result.ok()) return "";
    EXPECT_EQ(result.error().code, "api.bad_argument");
    return result.error().message.substr(0, result.error().message.find(' '));
}

TEST(RackCommandCheck, NamesTheFieldThatIsWrong) {
    EXPECT_EQ(checked(RackAdd{"/a"}), "");
    EXPECT_EQ(checked(RackAdd{"a"}), "path");
    EXPECT_EQ(checked(RackAdd{std::string("/a\0b", 4)}), "path");
    EXPECT_EQ(checked(RackImport{""}), "path");
    EXPECT_EQ(checked(RackExport{kHere, "/a"}), "");
    EXPECT_EQ(checked(RackExport{kHere, "/a", "car"}), "");
    EXPECT_EQ(checked(RackExport{kHere, "/a", "tar"}), "form");
    EXPECT_EQ(checked(RackExport{kHere, "/a", "files", std::string(64, 'a')}), "");
    EXPECT_EQ(checked(RackExport{kHere, "/a", "files", std::string(63, 'a')}), "key");
    EXPECT_EQ(checked(RackExport{kHere, "/a", "car", std::string(64, 'a')}), "key");
    EXPECT_EQ(checked(RackExport{"", "/a"}), "cid");
    EXPECT_EQ(checked(RackUnpin{""}), "cid");
    EXPECT_EQ(checked(RackVerify{""}), "cid");
    EXPECT_EQ(checked(RackPin{""}), "cid");
    EXPECT_EQ(checked(RackCancel{""}), "job");
    EXPECT_EQ(checked(RackGc{}), "");
}

}  // namespace
}  // namespace stacknet::api
