// The contract of what a node shows and takes of sign-ins: sites of the Auth Bridge and sessions.

#include "tests/contract/node_contract.h"
#include "tests/contract/recorder.h"

namespace stacknet::contract {
namespace {

bool serving(const api::Snapshot& now) {
    return now.engine.state == api::EngineState::Running && !now.service.httpAddress.empty();
}

const api::BridgeClientInfo* clientOf(const api::Snapshot& now, const std::string& id) {
    for (const auto& client : *now.bridge) {
        if (client.clientId == id) return &client;
    }
    return nullptr;
}

api::SaveBridgeClient contractSite() {
    api::SaveBridgeClient save;
    save.clientId = "contract-site";
    save.stack = "contract";
    save.name = "Site of the contract";
    save.origins = {"https://site.example"};
    save.redirectUris = {"https://site.example/back"};
    save.logoutUrl = "https://site.example/out";
    return save;
}

TEST_P(NodeContract, BridgeSitesAreEnteredChangedAndTakenOut) {
    Recorder recorder(node());
    ASSERT_TRUE(recorder.waitFor(serving));
    auto save = contractSite();
    auto result = recorder.resultOf(node().submit(save));
    ASSERT_FALSE(result.error.has_value()) << result.error->message;
    EXPECT_EQ(result.subject, "contract-site");
    // A remote reader has its picture a moment after the result.
    ASSERT_TRUE(recorder.waitFor(
        [](const auto& now) { return clientOf(now, "contract-site") != nullptr; }));
    const auto entered = node().snapshot();
    const auto* client = clientOf(*entered, "contract-site");
    ASSERT_NE(client, nullptr);
    EXPECT_EQ(client->stack, "contract");
    EXPECT_EQ(client->name, "Site of the contract");
    EXPECT_EQ(client->origins, save.origins);
    EXPECT_EQ(client->redirectUris, save.redirectUris);
    EXPECT_EQ(client->logoutUrl, save.logoutUrl);
    EXPECT_FALSE(client->development);
    EXPECT_GT(client->createdMs, 0);
    EXPECT_EQ(client->lastUsedMs, 0);
    EXPECT_EQ(client->accounts, 0U);
    const auto created = client->createdMs;
    save.name = "Renamed";
    ASSERT_FALSE(recorder.resultOf(node().submit(save)).error.has_value());
    ASSERT_TRUE(recorder.waitFor([](const auto& now) {
        const auto* found = clientOf(now, "contract-site");
        return found != nullptr && found->name == "Renamed";
    }));
    const auto changed = node().snapshot();
    client = clientOf(*changed, "contract-site");
    ASSERT_NE(client, nullptr);
    EXPECT_EQ(client->name, "Renamed");
    EXPECT_EQ(client->createdMs, created);
    ASSERT_FALSE(recorder.resultOf(node().submit(api::RemoveBridgeClient{"contract-site"}))
                     .error.has_value());
    EXPECT_TRUE(recorder.waitFor(
        [](const auto& now) { return clientOf(now, "contract-site") == nullptr; }));
    result = recorder.resultOf(node().submit(api::RemoveBridgeClient{"contract-site"}));
    ASSERT_TRUE(result.error.has_value());
    EXPECT_EQ(result.error->code, "auth.bridge_unknown_client");
}

TEST_P(NodeContract, BridgeRefusalsSayWhatIsWrong) {
    Recorder recorder(node());
    ASSERT_TRUE(recorder.waitFor(serving));
    const auto code = [&](const std::function<void(api::SaveBridgeClient&)>& change) {
        auto save = contractSite();
        change(save);
        const auto result = recorder.resultOf(node().submit(save));
        if (!result.error) return std::string();
        EXPECT_FALSE(result.error->message.empty());
        return result.error->code;
    };
    EXPECT_EQ(code([](auto& save) { save.clientId = "ab"; }), "auth.bad_client");
    EXPECT_EQ(code([](auto& save) { save.origins.clear(); }), "auth.bad_client");
    EXPECT_EQ(code([](auto& save) { save.origins = {"http://site.example"}; }), "auth.bad_origin");
    EXPECT_EQ(code([](auto& save) { save.origins = {"https://site.example/"}; }),
              "auth.bad_origin");
    EXPECT_EQ(clientOf(*node().snapshot(), "contract-site"), nullptr);
}

TEST_P(NodeContract, AWalletThatNeverSignedInIsNeitherNamedNorUnlinked) {
    Recorder recorder(node());
    ASSERT_TRUE(recorder.waitFor(serving));
    for (const api::Command& order : {api::Command(api::RenameWallet{"eip155:1:0x0", "desk"}),
                                      api::Command(api::UnlinkWallet{"eip155:1:0x0"})}) {
        const auto result = recorder.resultOf(node().submit(order));
        ASSERT_TRUE(result.error.has_value());
        EXPECT_EQ(result.error->code, "auth.unknown_wallet");
    }
}

TEST_P(NodeContract, OtherSessionsEndOnlyBesideOneThatIsThere) {
    Recorder recorder(node());
    ASSERT_TRUE(recorder.waitFor(serving));
    const auto before = node().snapshot()->sessions.size();
    auto result = recorder.resultOf(node().submit(api::EndOtherSessions{"no such session"}));
    ASSERT_TRUE(result.error.has_value());
    EXPECT_EQ(result.error->code, "auth.unknown_session");
    EXPECT_EQ(node().snapshot()->sessions.size(), before);
    result = recorder.resultOf(node().submit(api::EndOtherSessions{}));
    ASSERT_FALSE(result.error.has_value()) << result.error->message;
    EXPECT_EQ(result.subject, std::to_string(before));
    EXPECT_TRUE(recorder.waitFor([](const auto& now) { return now.sessions.empty(); }));
}

}  // namespace
}  // namespace stacknet::contract
