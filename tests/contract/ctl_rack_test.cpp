// stacknetctl rack against a scripted node: what the orders say, wait for and show.

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <boost/json.hpp>
#include <filesystem>
#include <fstream>
#include <set>

#include "core/base/file.h"
#include "tests/contract/ctl_fixture.h"
#include "tests/support/sample_snapshot.h"

namespace stacknet::contract {
namespace {

namespace json = boost::json;

class CtlRackTest : public CtlTest {
protected:
    CtlRackTest() : CtlTest(testing::runningSnapshot(SystemClock().wallMs())) {
        std::ofstream(m_folder / "photo") << "content";
    }
    Ran rack(std::vector<std::string> words) {
        words.insert(words.begin(), {"rack"});
        return ctl(std::move(words));
    }
    std::string file(const std::string& name) const { return (m_folder / name).string(); }
    template <typename Order>
    Order lastOrder() {
        for (const api::Command& command : m_fake.received()) {
            if (const auto* order = std::get_if<Order>(&command)) return *order;
        }
        ADD_FAILURE() << "no such order came";
        return {};
    }
};

TEST_F(CtlRackTest, ListHasEveryPinHoweverMany) {
    m_fake.update([](api::Snapshot& next) {
        api::RackInfo rack = *next.rack;
        api::RackPinInfo pin;
        rack.pins.clear();
        for (int i = 0; i < 1'203; ++i) {
            pin.cid = "bafkpin" + std::to_string(i);
            pin.createdMs = 1'700'000'000'000;
            rack.pins.push_back(pin);
        }
        rack.pinCount = rack.pins.size();
        next.rack = api::Shared(std::move(rack));
    });
    const auto listed = rack({"list", "--json"});
    ASSERT_EQ(listed.code, 0) << listed.err;
    std::set<std::string> cids;
    const json::value pins = listed.json();
    for (const json::value& pin : pins.as_array())
        cids.insert(std::string(pin.at("cid").as_string()));
    EXPECT_EQ(cids.size(), 1'203U);
    const auto shown = rack({"show", "bafkpin700", "--json"});
    ASSERT_EQ(shown.code, 0) << shown.err;
    EXPECT_EQ(shown.json().at("cid").as_string(), "bafkpin700");
}

TEST_F(CtlRackTest, AddWaitsForItsJobAndListShowsThePin) {
    const Ran added = rack({"add", file("photo"), "--name", "holiday", "--json"});
    ASSERT_EQ(added.code, 0) << added.err;
    EXPECT_EQ(added.json().at("state"), "done");
    const std::string cid(added.json().at("cid").as_string());
    const auto order = lastOrder<api::RackAdd>();
    EXPECT_EQ(order.path, file("photo"));
    EXPECT_FALSE(order.encrypt);
    const Ran list = rack({"list", "--json"});
    EXPECT_EQ(list.json().as_array().at(0).at("name"), "holiday");
    EXPECT_EQ(rack({"show", cid, "--json"}).json().at("cid"), json::value(cid));
    EXPECT_EQ(rack({"status", "--json"}).json().at("pin_count"), 1);
    EXPECT_NE(rack({"list"}).out.find("holiday"), std::string::npos);
    EXPECT_NE(rack({"status"}).out.find("embedded store: ready"), std::string::npos);
    EXPECT_EQ(rack({"verify", cid}).code, 0);
    EXPECT_EQ(rack({"show", "bafk"}).code, 1);
}

TEST_F(CtlRackTest, KeyOfEncryptedContentIsPrintedOnceOrWrittenToANewFile) {
    const Ran shown = rack({"add", file("photo"), "--encrypt"});
    ASSERT_EQ(shown.code, 0) << shown.err;
    EXPECT_NE(shown.out.find(std::string(64, 'a')), std::string::npos);
    const Ran saved = rack({"add", file("photo"), "--encrypt", "--key-out", file("key")});
    ASSERT_EQ(saved.code, 0) << saved.err;
    EXPECT_EQ(saved.out.find(std::string(64, 'a')), std::string::npos);
    EXPECT_EQ(asText(*readFile(file("key"), 100)), std::string(64, 'a') + "\n");
    struct stat facts {};
    ASSERT_EQ(::stat(file("key").c_str(), &facts), 0);
    EXPECT_EQ(facts.st_mode & 0777, 0600U);
    // A file that is there is not written over: the key would be lost, so it is printed.
    const Ran again = rack({"add", file("photo"), "--encrypt", "--key-out", file("key")});
    EXPECT_NE(again.out.find(std::string(64, 'a')), std::string::npos);
    const std::string cid(rack({"list", "--json"}).json().as_array().at(0).at("cid").as_string());
    ASSERT_EQ(rack({"export", cid, "--out", file("out"), "--key-file", file("key")}).code, 0);
    EXPECT_EQ(lastOrder<api::RackExport>().key, std::string(64, 'a'));
}

TEST_F(CtlRackTest, UnpinWantsYesAndSaysWhatItCosts) {
    const std::string cid(rack({"add", file("photo"), "--json"}).json().at("cid").as_string());
    const Ran asked = rack({"unpin", cid});
    EXPECT_EQ(asked.code, 2);
    EXPECT_NE(asked.err.find("cannot be called back"), std::string::npos);
    const Ran preview = rack({"unpin", cid, "--preview", "--json"});
    EXPECT_EQ(preview.json().at("irreversible"), true);
    EXPECT_EQ(rack({"list", "--json"}).json().as_array().size(), 1U);
    EXPECT_EQ(rack({"unpin", cid, "--yes"}).code, 0);
    EXPECT_TRUE(rack({"list", "--json"}).json().as_array().empty());
    const Ran gone = rack({"unpin", cid, "--yes"});
    EXPECT_EQ(gone.code, 1);
    EXPECT_NE(gone.err.find("rack.unknown_pin"), std::string::npos);
}

TEST_F(CtlRackTest, WrongUseIsSaid) {
    EXPECT_EQ(rack({}).code, 2);
    EXPECT_EQ(rack({"add"}).code, 2);
    EXPECT_EQ(rack({"fly", "x"}).code, 2);
    EXPECT_EQ(rack({"list", "more"}).code, 2);
    EXPECT_EQ(rack({"cancel", "none"}).code, 1);
    EXPECT_EQ(rack({"gc", "--ipfs"}).code, 2) << "wants --yes";
    EXPECT_EQ(rack({"gc"}).code, 0);
}

}  // namespace
}  // namespace stacknet::contract
