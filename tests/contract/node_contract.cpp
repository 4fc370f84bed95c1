#include "tests/contract/node_contract.h"

#include <algorithm>
#include <atomic>
#include <future>
#include <set>
#include <thread>

#include "tests/contract/recorder.h"

namespace stacknet::contract {
namespace {

api::CreateApiKey contractKey() {
    return {"contract", {"chat"}, 7};
}

const api::ApiKeyInfo* findKey(const api::Snapshot& snapshot, const std::string& id) {
    for (const api::ApiKeyInfo& key : snapshot.apiKeys) {
        if (key.id == id) return &key;
    }
    return nullptr;
}

template <typename Value, typename Ask>
Result<Value> answerOf(Ask ask) {
    auto promise = std::make_shared<std::promise<Result<Value>>>();
    auto future = promise->get_future();
    ask([promise](Result<Value> value) { promise->set_value(std::move(value)); });
    if (future.wait_for(kDeadline) != std::future_status::ready) {
        return makeError("test.no_answer", "The callback was not called.");
    }
    return future.get();
}

TEST_P(NodeContract, SnapshotIsNeverNullAndVersionsGrow) {
    Recorder recorder(node());
    std::uint64_t last = 0;
    for (int i = 0; i < 3; ++i) {
        const api::RequestId request = node().submit(contractKey());
        const api::CommandResult result = recorder.resultOf(request);
        ASSERT_FALSE(result.error.has_value()) << result.error->message;
        ASSERT_TRUE(recorder.waitFor([&](const api::Snapshot& snapshot) {
            return findKey(snapshot, result.subject) != nullptr;
        }));
        const auto snapshot = node().snapshot();
        ASSERT_NE(snapshot, nullptr);
        EXPECT_GT(snapshot->version, last);
        last = snapshot->version;
    }
    const auto versions = recorder.versions();
    EXPECT_FALSE(versions.empty());
    EXPECT_TRUE(std::is_sorted(versions.begin(), versions.end()));
}

TEST_P(NodeContract, SnapshotReadersOnManyThreadsSeeGrowingVersions) {
    Recorder recorder(node());
    std::atomic<bool> stop{false};
    std::atomic<bool> good{true};
    std::vector<std::thread> readers;
    for (int i = 0; i < 4; ++i) {
        readers.emplace_back([&] {
            std::uint64_t last = 0;
            while (!stop) {
                const auto snapshot = node().snapshot();
                if (snapshot == nullptr || snapshot->version < last) good = false;
                if (snapshot != nullptr) last = snapshot->version;
                std::this_thread::yield();
            }
        });
    }
    for (int i = 0; i < 20; ++i) recorder.resultOf(node().submit(contractKey()));
    stop = true;
    for (std::thread& reader : readers) reader.join();
    EXPECT_TRUE(good);
}

TEST_P(NodeContract, EveryCommandGetsOneResultAtEveryListener) {
    Recorder first(node());
    Recorder second(node());
    std::mutex mutex;
    std::set<api::RequestId> requests;
    std::vector<std::thread> senders;
    for (int i = 0; i < 4; ++i) {
        senders.emplace_back([&] {
            for (int sent = 0; sent < 10; ++sent) {
                const api::RequestId request = node().submit(api::RevokeApiKey{"gone"});
                const std::scoped_lock lock(mutex);
                EXPECT_TRUE(requests.insert(request).second);
            }
        });
    }
    for (std::thread& sender : senders) sender.join();
    EXPECT_EQ(requests.size(), 40U);
    for (const api::RequestId request : requests) {
        first.resultOf(request);
        second.resultOf(request);
    }
    // One more command: whatever came twice has come by now.
    const api::RequestId last = node().submit(api::RevokeApiKey{"gone"});
    first.resultOf(last);
    second.resultOf(last);
    for (const api::RequestId request : requests) {
        EXPECT_EQ(first.resultsOf(request), 1U);
        EXPECT_EQ(second.resultsOf(request), 1U);
    }
}

TEST_P(NodeContract, UnknownIdsFailWithStableCodes) {
    Recorder recorder(node());
    const std::string key(64, '7');
    const std::vector<std::pair<api::Command, std::string>> cases = {
        {api::RevokeApiKey{"0123456789ab"}, "auth.unknown_key"},
        {api::RotateApiKey{"0123456789ab", 0}, "auth.unknown_key"},
        {api::EndSession{"nobody"}, "auth.unknown_session"},
        {api::UnlockNodeKey{key, "passphrase"}, "keystore.unknown_key"},
        {api::LockNodeKey{key}, "keystore.unknown_key"},
        {api::RegisterNodeKey{key}, "keystore.unknown_key"},
        {api::ActivateNodeKey{key}, "keystore.unknown_key"},
        {api::ConnectNodeKey{key}, "keystore.unknown_key"},
        {api::DisconnectNodeKey{key}, "keystore.unknown_key"},
        {api::TransferNodeKey{key, key}, "keystore.unknown_key"},
    };
    for (const auto& [command, code] : cases) {
        const api::CommandResult result = recorder.resultOf(node().submit(command));
        ASSERT_TRUE(result.error.has_value()) << command.index();
        EXPECT_EQ(result.error->code, code) << command.index();
        EXPECT_FALSE(result.error->message.empty());
        EXPECT_TRUE(result.secret.empty());
    }
}

TEST_P(NodeContract, AFailedCommandHasALineOfTheLogWithItsCorrelationId) {
    Recorder recorder(node());
    std::set<std::string> seen;
    for (int i = 0; i < 2; ++i) {
        const api::CommandResult failed =
            recorder.resultOf(node().submit(api::RevokeApiKey{"0123456789ab"}));
        ASSERT_TRUE(failed.error.has_value());
        const std::string id = failed.error->correlation;
        EXPECT_FALSE(id.empty());
        EXPECT_TRUE(seen.insert(id).second) << id << " serves twice";
        const auto lines = answerOf<std::vector<api::LogLine>>(
            [&](auto done) { node().logs(0, 1'000, std::move(done)); });
        ASSERT_TRUE(lines.ok());
        EXPECT_TRUE(std::any_of(lines->begin(), lines->end(), [&](const api::LogLine& line) {
            return line.correlation == id && line.event == "command_failed" &&
                   line.fields.find("code=auth.unknown_key") != std::string::npos;
        }));
    }
    const api::CommandResult made = recorder.resultOf(node().submit(contractKey()));
    EXPECT_FALSE(made.error.has_value());
}

TEST_P(NodeContract, EveryErrorThatACallEndsWithHasACorrelationId) {
    const auto receipt = answerOf<std::string>(
        [&](auto done) { node().receipt(std::string(64, '0'), std::move(done)); });
    const auto page = answerOf<api::HistoryPage>([&](auto done) {
        api::HistoryQuery query;
        query.table = "no_such_table";
        query.limit = 1;
        node().page(std::move(query), std::move(done));
    });
    const auto answer = answerOf<std::string>([&](auto done) {
        node().ask({"no.such.topic", ""}, std::move(done));
    });
    ASSERT_TRUE(!receipt.ok() && !page.ok() && !answer.ok());
    const std::set<std::string> ids{receipt.error().correlation, page.error().correlation,
                                    answer.error().correlation};
    EXPECT_EQ(ids.size(), 3U);
    EXPECT_EQ(ids.count(""), 0U);
}

TEST_P(NodeContract, ArgumentsOutOfBoundsAreRefused) {
    Recorder recorder(node());
    api::CreateApiKey command = contractKey();
    command.expiresDays = 0;
    EXPECT_TRUE(recorder.resultOf(node().submit(command)).error.has_value());
    command.expiresDays = 366;
    EXPECT_TRUE(recorder.resultOf(node().submit(command)).error.has_value());
    EXPECT_TRUE(recorder.resultOf(node().submit(api::CreateNodeKey{"", ""})).error.has_value());
}

TEST_P(NodeContract, ApiKeyIsShownOnceThenMaskedThenRevoked) {
    Recorder recorder(node());
    const api::CommandResult made = recorder.resultOf(node().submit(contractKey()));
    ASSERT_FALSE(made.error.has_value()) << made.error->message;
    ASSERT_GT(made.secret.size(), 40U);
    EXPECT_EQ(made.secret.rfind("gk_live_", 0), 0U);
    ASSERT_FALSE(made.subject.empty());
    ASSERT_TRUE(recorder.waitFor(
        [&](const api::Snapshot& snapshot) { return findKey(snapshot, made.subject) != nullptr; }));
    {
        const auto snapshot = node().snapshot();
        const api::ApiKeyInfo* key = findKey(*snapshot, made.subject);
        ASSERT_NE(key, nullptr);
        EXPECT_EQ(key->name, "contract");
        EXPECT_EQ(key->masked.rfind("gk_live_", 0), 0U);
        EXPECT_EQ(key->masked.find(made.secret), std::string::npos);
        EXPECT_NE(key->masked.find("…"), std::string::npos);
        EXPECT_EQ(key->revokedMs, 0);
        EXPECT_GT(key->expiresMs, key->createdMs);
    }
    const api::CommandResult revoked =
        recorder.resultOf(node().submit(api::RevokeApiKey{made.subject}));
    ASSERT_FALSE(revoked.error.has_value()) << revoked.error->message;
    EXPECT_TRUE(revoked.secret.empty());
    EXPECT_TRUE(recorder.waitFor([&](const api::Snapshot& snapshot) {
        const api::ApiKeyInfo* key = findKey(snapshot, made.subject);
        return key != nullptr && key->revokedMs != 0;
    }));
}

TEST_P(NodeContract, AnApiKeyIsListedWithItsLimitsAndHandsThemOn) {
    Recorder recorder(node());
    api::CreateApiKey command = contractKey();
    command.test = true;
    command.scopes = {"chat", "models:read"};
    command.stack = "stk_demo";
    command.cidrs = {"127.0.0.0/8", "::1/128"};
    command.models = {"tiny", "large"};
    command.monthlyTokens = 5'000'000;
    command.requestsPerMinute = 7;
    command.tokensPerMinute = 8;
    command.concurrent = 9;
    const api::CommandResult made = recorder.resultOf(node().submit(command));
    ASSERT_FALSE(made.error.has_value()) << made.error->message;
    EXPECT_EQ(made.secret.rfind("gk_test_", 0), 0U);
    const api::CommandResult next =
        recorder.resultOf(node().submit(api::RotateApiKey{made.subject, 1}));
    ASSERT_FALSE(next.error.has_value()) << next.error->message;
    ASSERT_TRUE(recorder.waitFor(
        [&](const api::Snapshot& snapshot) { return findKey(snapshot, next.subject) != nullptr; }));
    const auto snapshot = node().snapshot();
    for (const std::string& id : {made.subject, next.subject}) {
        const api::ApiKeyInfo* key = findKey(*snapshot, id);
        ASSERT_NE(key, nullptr);
        EXPECT_TRUE(key->test);
        EXPECT_EQ(key->masked.rfind("gk_test_", 0), 0U);
        EXPECT_EQ(key->scopes, command.scopes);
        EXPECT_EQ(key->stack, command.stack);
        EXPECT_EQ(key->cidrs, command.cidrs);
        EXPECT_EQ(key->models, command.models);
        EXPECT_EQ(key->monthlyTokens, 5'000'000U);
        EXPECT_EQ(key->usedTokens, 0U);
        EXPECT_EQ(key->requestsPerMinute, 7U);
        EXPECT_EQ(key->tokensPerMinute, 8U);
        EXPECT_EQ(key->concurrent, 9U);
        EXPECT_EQ(key->rotatedFrom, id == next.subject ? made.subject : "");
    }
}

TEST_P(NodeContract, ARotatedApiKeyHasASuccessorAndAGrace) {
    Recorder recorder(node());
    const api::CommandResult made = recorder.resultOf(node().submit(contractKey()));
    ASSERT_FALSE(made.error.has_value()) << made.error->message;
    const auto tooLong = recorder.resultOf(node().submit(api::RotateApiKey{made.subject, 25}));
    ASSERT_TRUE(tooLong.error.has_value());
    EXPECT_EQ(tooLong.error->code, "auth.bad_grace");
    const api::CommandResult next =
        recorder.resultOf(node().submit(api::RotateApiKey{made.subject, 1}));
    ASSERT_FALSE(next.error.has_value()) << next.error->message;
    EXPECT_NE(next.subject, made.subject);
    EXPECT_EQ(next.secret.rfind("gk_live_", 0), 0U);
    EXPECT_NE(next.secret, made.secret);
    EXPECT_TRUE(recorder.waitFor([&](const api::Snapshot& snapshot) {
        const api::ApiKeyInfo* old = findKey(snapshot, made.subject);
        const api::ApiKeyInfo* fresh = findKey(snapshot, next.subject);
        return old != nullptr && fresh != nullptr && old->revokedMs > fresh->createdMs &&
               fresh->revokedMs == 0 && fresh->name == old->name;
    }));
    const auto again = recorder.resultOf(node().submit(api::RotateApiKey{made.subject, 1}));
    ASSERT_TRUE(again.error.has_value());
    EXPECT_EQ(again.error->code, "auth.key_revoked");
}

TEST_P(NodeContract, AnEndedSessionIsListedNoMore) {
    Recorder recorder(node());
    const auto before = node().snapshot();
    if (before->sessions.empty()) {
        GTEST_SKIP() << "nobody is signed in to this node; tests/e2e/login_test.py signs in";
    }
    const std::string sid = before->sessions.front().sid;
    EXPECT_FALSE(before->sessions.front().account.empty());
    const api::CommandResult ended = recorder.resultOf(node().submit(api::EndSession{sid}));
    ASSERT_FALSE(ended.error.has_value()) << ended.error->message;
    EXPECT_EQ(ended.subject, sid);
    EXPECT_TRUE(recorder.waitFor([&](const api::Snapshot& snapshot) {
        return std::none_of(snapshot.sessions.begin(), snapshot.sessions.end(),
                            [&](const api::SessionInfo& open) { return open.sid == sid; });
    }));
    const api::CommandResult again = recorder.resultOf(node().submit(api::EndSession{sid}));
    ASSERT_TRUE(again.error.has_value());
    EXPECT_EQ(again.error->code, "auth.unknown_session");
}

TEST_P(NodeContract, ASignInIsStartedCheckedAndCancelled) {
    Recorder recorder(node());
    const auto codeOf = [&](api::Command command) {
        const api::CommandResult result = recorder.resultOf(node().submit(std::move(command)));
        return result.error ? result.error->code : std::string();
    };
    EXPECT_EQ(codeOf(api::CheckLogin{"nobody"}), "auth.unknown_attempt");
    EXPECT_EQ(codeOf(api::CancelLogin{""}), "auth.unknown_attempt");
    EXPECT_EQ(codeOf(api::PasteLogin{"nobody", "evm", "0x0"}), "auth.unknown_attempt");
    EXPECT_EQ(codeOf(api::ProveLogin{"nobody", "x", "0x0"}), "auth.unknown_attempt");
    EXPECT_EQ(codeOf(api::StartLogin{"", ""}), "auth.bad_attempt");
    const api::CommandResult first =
        recorder.resultOf(node().submit(api::StartLogin{"Contract", ""}));
    ASSERT_FALSE(first.error.has_value()) << first.error->message;
    const api::CommandResult made =
        recorder.resultOf(node().submit(api::StartLogin{"Contract", ""}));
    ASSERT_FALSE(made.error.has_value()) << made.error->message;
    EXPECT_NE(made.subject, first.subject);
    EXPECT_NE(made.secret.find("\"url\":\"http://127.0.0.1:"), std::string::npos);
    EXPECT_NE(made.secret.find("\"phrase\":\""), std::string::npos);
    EXPECT_EQ(codeOf(api::CheckLogin{first.subject}), "auth.unknown_attempt") << "one at a time";
    EXPECT_EQ(codeOf(api::CheckLogin{made.subject}), "auth.login_pending");
    EXPECT_EQ(codeOf(api::PasteLogin{made.subject, "btc", "x"}), "api.bad_argument");
    EXPECT_EQ(codeOf(api::ProveLogin{made.subject, "nothing", "0x0"}), "auth.unknown_challenge");
    EXPECT_EQ(codeOf(api::CancelLogin{made.subject}), "");
    EXPECT_EQ(codeOf(api::CheckLogin{made.subject}), "auth.login_cancelled");
    EXPECT_EQ(codeOf(api::PasteLogin{made.subject, "evm", "0x0"}), "auth.attempt_over");
}

TEST_P(NodeContract, NodeKeyIsMadeLockedAndUnlocked) {
    Recorder recorder(node());
    const std::string passphrase = "correct horse battery staple";
    const api::CommandResult made =
        recorder.resultOf(node().submit(api::CreateNodeKey{"contract", passphrase}));
    ASSERT_FALSE(made.error.has_value()) << made.error->message;
    EXPECT_EQ(made.subject.size(), 64U);
    EXPECT_TRUE(made.secret.empty());
    const auto unlocked = [&](bool wanted) {
        return recorder.waitFor([&](const api::Snapshot& snapshot) {
            return std::any_of(snapshot.nodeKeys.begin(), snapshot.nodeKeys.end(),
                               [&](const api::NodeKeyInfo& key) {
                                   return key.publicKey == made.subject && key.ours &&
                                          key.unlocked == wanted;
                               });
        });
    };
    recorder.resultOf(node().submit(api::LockNodeKey{made.subject}));
    EXPECT_TRUE(unlocked(false));
    const api::CommandResult wrong =
        recorder.resultOf(node().submit(api::UnlockNodeKey{made.subject, "wrong passphrase"}));
    ASSERT_TRUE(wrong.error.has_value());
    EXPECT_EQ(wrong.error->code, "keystore.wrong_passphrase");
    EXPECT_EQ(wrong.error->message.find("wrong passphrase"), std::string::npos);
    const api::CommandResult right =
        recorder.resultOf(node().submit(api::UnlockNodeKey{made.subject, passphrase}));
    ASSERT_FALSE(right.error.has_value()) << right.error->message;
    EXPECT_TRUE(unlocked(true));
}

TEST_P(NodeContract, RemovedListenersAreNotCalledAnyMore) {
    /// Notes a call that comes after its removal has returned.
    class Removable final : public api::INodeListener {
    public:
        void onSnapshot(std::uint64_t) override { check(); }
        void onCommandFinished(const api::CommandResult&) override { check(); }
        void check() {
            if (removed) late = true;
        }
        std::atomic<bool> removed{false};
        std::atomic<bool> late{false};
    };
    Recorder recorder(node());
    std::atomic<bool> stop{false};
    std::thread busy([&] {
        while (!stop) recorder.resultOf(node().submit(api::RevokeApiKey{"gone"}));
    });
    std::vector<std::unique_ptr<Removable>> listeners;
    for (int i = 0; i < 50; ++i) {
        listeners.push_back(std::make_unique<Removable>());
        node().addListener(listeners.back().get());
        if (i % 5 == 0) recorder.resultOf(node().submit(api::RevokeApiKey{"gone"}));
        node().removeListener(listeners.back().get());
        listeners.back()->removed = true;
    }
    stop = true;
    busy.join();
    recorder.resultOf(node().submit(api::RevokeApiKey{"gone"}));
    for (const auto& listener : listeners) EXPECT_FALSE(listener->late);
}

TEST_P(NodeContract, ReceiptOfAnUnknownTaskFails) {
    const auto receipt = answerOf<std::string>(
        [&](auto done) { node().receipt(std::string(64, '0'), std::move(done)); });
    ASSERT_FALSE(receipt.ok());
    EXPECT_EQ(receipt.error().code, "tasks.unknown_task");
}

TEST_P(NodeContract, LogsAndTasksKeepTheirBounds) {
    for (const std::uint32_t limit : {0U, 1U, 2U, 1'000U, 0xffffffffU}) {
        const auto lines = answerOf<std::vector<api::LogLine>>(
            [&](auto done) { node().logs(0, limit, std::move(done)); });
        ASSERT_TRUE(lines.ok()) << lines.error().message;
        EXPECT_LE(lines->size(), std::min(limit, 1'000U));
        for (std::size_t i = 1; i < lines->size(); ++i) {
            EXPECT_GT((*lines)[i].sequence, (*lines)[i - 1].sequence);
        }
        if (!lines->empty()) {
            const std::uint64_t after = lines->front().sequence;
            const auto rest = answerOf<std::vector<api::LogLine>>(
                [&](auto done) { node().logs(after, limit, std::move(done)); });
            ASSERT_TRUE(rest.ok());
            for (const api::LogLine& line : *rest) EXPECT_GT(line.sequence, after);
        }
        const auto tasks = answerOf<std::vector<api::TaskInfo>>(
            [&](auto done) { node().tasks(0, limit, std::move(done)); });
        ASSERT_TRUE(tasks.ok()) << tasks.error().message;
        EXPECT_LE(tasks->size(), std::min(limit, 500U));
        for (std::size_t i = 1; i < tasks->size(); ++i) {
            EXPECT_LE((*tasks)[i].receivedMs, (*tasks)[i - 1].receivedMs);
        }
    }
    const auto none = answerOf<std::vector<api::TaskInfo>>(
        [&](auto done) { node().tasks(1, 100, std::move(done)); });
    ASSERT_TRUE(none.ok());
    EXPECT_TRUE(none->empty());
}

TEST_P(NodeContract, RequestStopLeadsToStopped) {
    Recorder recorder(node());
    node().requestStop();
    EXPECT_TRUE(recorder.waitFor([](const api::Snapshot& snapshot) {
        return snapshot.engine.state == api::EngineState::Stopped;
    }));
}

}  // namespace
}  // namespace stacknet::contract
