#include "core/engine/arena_service.h"

#include <stdlib.h>

#include <filesystem>
#include <future>

#include "core/arena/privacy.h"
#include "core/base/codec.h"
#include "core/crypto/hash.h"
#include "core/tasks/task_id.h"
#include "tests/core/ledger/arena_chain.h"

namespace stacknet::engine {
namespace {

using namespace ledger;
using ledger::testing::ArenaChain;
using ledger::testing::hash;
using tasks::SpotCheck;

constexpr const char* kImage = "image";

/// A sandbox whose runs print what the test says.
class ScriptedSandbox final : public sandbox::ISandbox {
public:
    sandbox::Doctor status() const override {
        sandbox::Doctor doctor;
        doctor.ready = true;
        doctor.runtime = "crun 1.8.1";
        doctor.languages = {"python"};
        return doctor;
    }
    Result<sandbox::RunOutcome> run(sandbox::RunRequest request, std::stop_token) override {
        sandbox::RunOutcome outcome;
        // The image's own test ends so.
        const bool probe = request.standardInput.exposeText() == "input";
        outcome.exitCode = probe ? 3 : 0;
        outcome.environment = {{"SBX_PROFILE", "p"},
                               {"SBX_CPU", "x86-64-v3"},
                               {"SBX_RUNTIME", "crun"},
                               {"SBX_CLASS", std::string(determinismName(request.determinism))}};
        outcome.receipt.imageDigest = crypto::sha256(asBytes(kImage));
        outcome.receipt.outputHash = crypto::sha256(request.code.view());
        outcome.receipt.exitCode = outcome.exitCode;
        outcome.receipt.envHash = *sandbox::environmentHash(outcome.environment);
        return outcome;
    }
};

/// One service over the real ledger; sample key 0 is the node.
class ArenaServiceTest : public ArenaChain {
protected:
    ArenaServiceTest() { make(true); }
    ~ArenaServiceTest() override {
        onThread([&] { m_service.reset(); });
        m_executor.reset();
        m_thread.reset();
    }
    void make(bool commitTasks, bool plantCanaries = false) {
        if (m_service) onThread([&] { m_service.reset(); });
        m_executor = std::make_unique<ArenaExecutor>(
            ArenaExecutor::Parts{&m_sandbox, nullptr, "processor", {}});
        ArenaService::Events events;
        events.submit = [this](Payload payload, std::int64_t expiresMs) -> Result<std::uint64_t> {
            if (m_locked) return makeError("keystore.locked", "The Node Key is locked.", true);
            m_orders.push_back(std::move(payload));
            m_expires.push_back(expiresMs);
            if (m_onSubmit) m_onSubmit();
            return m_orders.size();
        };
        events.prove = [this](ByteView input) -> Result<crypto::VrfProof> {
            if (m_locked) return makeError("keystore.locked", "The Node Key is locked.", true);
            return m_vrf.prove(input);
        };
        events.unlocked = [this] { return !m_locked; };
        events.waits = [this](std::uint64_t nonce) { return nonce > m_included; };
        events.send = [this](const PublicKey& to, Bytes frame) { m_sent.emplace_back(to, frame); };
        events.state = [this]() -> const State& { return m_state; };
        events.nameOf = [](const PublicKey& key) { return toHex(key).substr(0, 4); };
        events.changed = [] {};
        events.judged = [this](const api::ArenaVerdictInfo& verdict) {
            m_judged.push_back(verdict);
        };
        m_service = std::make_unique<ArenaService>(
            *m_thread,
            ArenaService::Options{id(0), m_state.chainId(), commitTasks, true, plantCanaries},
            std::move(events), *m_executor, ArenaAnswers::open(m_path).value(), m_clock, m_rng);
    }
    void onThread(const std::function<void()>& work) {
        std::promise<void> done;
        m_thread->post([&] {
            work();
            done.set_value();
        });
        done.get_future().wait();
    }
    /// Waits until the executor has done what it was given and the service has taken note.
    void settle() {
        std::promise<void> done;
        m_executor->look([&] { done.set_value(); });
        done.get_future().wait();
        onThread([] {});
    }
    void look() {
        onThread([&] { m_service->look(); });
        settle();
    }
    Capability python() const {
        return *m_executor->codeCapability(environment(), crypto::sha256(asBytes(kImage)));
    }
    static sandbox::Environment environment() {
        return {{"SBX_PROFILE", "p"}, {"SBX_CPU", "x86-64-v3"}, {"SBX_RUNTIME", "crun"}};
    }
    static tasks::EndedTask ended(const std::string& taskId = "task_a") {
        tasks::EndedTask task;
        task.taskId = taskId;
        task.kind = tasks::TaskKind::Code;
        task.resultDigest = hash(5);
        task.startedMs = 1'000;
        task.finishedMs = 3'000;
        task.determinism = sandbox::Determinism::D1;
        task.imageDigest = crypto::sha256(asBytes(kImage));
        task.environment = environment();
        task.input = SecretBytes::copyOf("the input");
        return task;
    }
    void final(const std::vector<Event>& events = {}) {
        onThread([&] { m_service->blockFinal(7, m_state.timeMs(), events); });
    }
    /// The orders so far stand in blocks of the real ledger, signed by node 0.
    void include() {
        std::vector<Transaction> block;
        for (; m_taken < m_orders.size(); ++m_taken) block.push_back(next(0, m_orders[m_taken]));
        m_included = m_orders.size();
        const ExecutionResult result = runBlock(arenaBlock(std::move(block)));
        for (const TxOutcome& outcome : result.outcomes) EXPECT_EQ(outcome.code, TxCode::Ok);
        final(result.events);
    }
    void declareAll() {
        look();
        include();
    }
    api::ArenaInfo info() {
        api::ArenaInfo info;
        onThread([&] { info = m_service->info(); });
        return info;
    }

    ScriptedSandbox m_sandbox;
    ManualClock m_clock{1'000};
    SeededRng m_rng{4};
    bool m_locked = false;
    std::vector<Payload> m_orders;
    std::vector<std::int64_t> m_expires;  ///< of each order, from the first life on
    std::function<void()> m_onSubmit;
    crypto::VrfKey m_vrf = crypto::VrfKey::fromSigningKey(ledger::testing::sampleKey(0));
    std::size_t m_taken = 0;
    std::uint64_t m_included = 0;
    std::vector<std::pair<PublicKey, Bytes>> m_sent;
    std::vector<api::ArenaVerdictInfo> m_judged;
    std::filesystem::path m_path;  ///< of the answers; empty: in memory
    std::unique_ptr<ServiceThread> m_thread = std::make_unique<ServiceThread>("test");
    std::unique_ptr<ArenaExecutor> m_executor;
    std::unique_ptr<ArenaService> m_service;
};

TEST_F(ArenaServiceTest, DeclaresWhatItFoundOnceAndWhatTheLedgerSaysIsNotSaidAgain) {
    final();
    EXPECT_TRUE(m_orders.empty()) << "nothing is known before the first look";
    look();
    ASSERT_EQ(m_orders.size(), 1u);
    EXPECT_EQ(std::get<DeclareCapabilities>(m_orders[0]).capabilities,
              std::vector<Capability>{python()});
    final();
    EXPECT_EQ(m_orders.size(), 1u) << "it waits for a block";
    EXPECT_FALSE(info().capabilities.at(0).declared);
    include();
    m_clock.advanceMs(ArenaService::kDeclareEveryMs);
    final();
    EXPECT_EQ(m_orders.size(), 1u);
    const api::ArenaInfo now = info();
    ASSERT_EQ(now.capabilities.size(), 1u);
    EXPECT_EQ(now.capabilities[0].what, "python");
    EXPECT_TRUE(now.capabilities[0].declared);
    EXPECT_EQ(now.reason, "");
    EXPECT_EQ(now.privacyRule, arena::kPrivacyRule);
}

TEST_F(ArenaServiceTest, ALockedKeyDelaysADeclarationByItsRateAndNoMore) {
    m_locked = true;
    look();
    EXPECT_TRUE(m_orders.empty());
    EXPECT_EQ(info().ordersRefused, 1u);
    EXPECT_EQ(info().lastRefusal, "The Node Key is locked.");
    m_locked = false;
    m_clock.advanceMs(ArenaService::kDeclareEveryMs - 1);
    final();
    EXPECT_TRUE(m_orders.empty());
    m_clock.advanceMs(1);
    final();
    EXPECT_EQ(m_orders.size(), 1u);
}

TEST_F(ArenaServiceTest, CommitsOnlyWhatItDeclared) {
    EXPECT_EQ(m_service->taskDone(ended()), SpotCheck::NotEligible);
    declareAll();
    EXPECT_EQ(m_service->taskDone(ended()), SpotCheck::Committed);
    onThread([] {});
    ASSERT_EQ(m_orders.size(), 2u);
    const TaskStatement& said = std::get<CommitTask>(m_orders[1]).statement;
    EXPECT_EQ(said.taskId, tasks::taskHash("task_a"));
    EXPECT_EQ(said.taskClass, TaskClass::Deterministic);
    EXPECT_EQ(said.determinism, 1);
    EXPECT_EQ(said.reproClass, python().reproClass);
    EXPECT_EQ(said.program, crypto::sha256(asBytes(kImage)));
    EXPECT_EQ(said.resultDigest, hash(5));
    tasks::EndedTask other = ended("task_b");
    other.environment["SBX_CPU"] = "x86-64-v4";
    EXPECT_EQ(m_service->taskDone(std::move(other)), SpotCheck::NotEligible);
    tasks::EndedTask large = ended("task_c");
    large.input = SecretBytes(arena::kInputBytesMax + 1);
    EXPECT_EQ(m_service->taskDone(std::move(large)), SpotCheck::NotEligible);
    include();
    const api::ArenaInfo now = info();
    EXPECT_EQ(now.committed, 1u);
    EXPECT_EQ(now.notEligible, 3u);
    EXPECT_EQ(now.waiting, 1u);
    EXPECT_EQ(now.escrowBytes, arena::Escrow::sealedBytes(std::string("the input").size()));
}

TEST_F(ArenaServiceTest, AnAnswerOfTheReproductionClassIsCommittedAsR) {
    declareAll();
    const Capability able{TaskClass::Reproducible, hash(33)};
    const Capability tolerant{TaskClass::Tolerant, hash(34)};
    m_orders.push_back(DeclareCapabilities{{python(), able, tolerant}});
    include();
    tasks::EndedTask chat = ended("task_r");
    chat.kind = tasks::TaskKind::Chat;
    chat.modelDigest = hash(34);
    chat.reproClass = hash(33);
    EXPECT_EQ(m_service->taskDone(std::move(chat)), SpotCheck::Committed);
    chat = ended("task_t");
    chat.kind = tasks::TaskKind::Chat;
    chat.modelDigest = hash(34);
    EXPECT_EQ(m_service->taskDone(std::move(chat)), SpotCheck::Committed);
    onThread([] {});
    std::vector<TaskStatement> said;
    for (const Payload& order : m_orders) {
        if (const auto* commit = std::get_if<CommitTask>(&order)) said.push_back(commit->statement);
    }
    ASSERT_EQ(said.size(), 2u);
    EXPECT_EQ(said[0].taskClass, TaskClass::Reproducible);
    EXPECT_EQ(said[0].reproClass, hash(33));
    EXPECT_EQ(said[0].program, hash(34));
    EXPECT_EQ(said[0].determinism, 0);
    EXPECT_EQ(said[1].taskClass, TaskClass::Tolerant);
    EXPECT_EQ(said[1].reproClass, hash(34));
}

TEST_F(ArenaServiceTest, TheOperatorCanKeepEverythingOut) {
    make(false);
    declareAll();
    EXPECT_FALSE(m_service->wantsTasks());
    EXPECT_EQ(m_service->taskDone(ended()), SpotCheck::Off);
    EXPECT_FALSE(info().commitTasks);
    m_service->taskKeptOut();
    EXPECT_EQ(info().keptOut, 1u);
}

TEST_F(ArenaServiceTest, AnOrderThatWaitsIsNotSentTwice) {
    declareAll();
    ASSERT_EQ(m_service->taskDone(ended()), SpotCheck::Committed);
    onThread([] {});
    ASSERT_EQ(m_orders.size(), 2u);
    runBlock(arenaBlock({}, arena::kAgainMs + 1));
    final();
    EXPECT_EQ(m_orders.size(), 2u) << "it waits in the pool";
    m_included = m_orders.size();
    runBlock(arenaBlock({}, arena::kAgainMs + 1));
    final();
    EXPECT_EQ(m_orders.size(), 3u) << "overtaken without a block that holds it";
}

TEST_F(ArenaServiceTest, RunsATaskAgainForWhoeverDrewItAndTellsTheVerdict) {
    declareAll();
    // Sample key 1 is a worker of the same class whose task this node is drawn for.
    runBlock(arenaBlock({next(1, DeclareCapabilities{{python()}})}));
    const SecretBytes input = tasks::encodeRerun("python", SecretBytes::copyOf("print(1)"), {}, {});
    TaskStatement said = statement(1, {});
    said.reproClass = python().reproClass;
    sandbox::RunRequest request;
    request.code = SecretBytes::copyOf("print(1)");
    request.determinism = sandbox::Determinism::D1;
    said.resultDigest = m_sandbox.run(std::move(request), {})->receipt.digest();
    arena::Driver worker(m_state.chainId(), id(1), m_rng);
    auto done = worker.onTaskDone({said, input.clone()}, m_state);
    ASSERT_TRUE(done.ok());
    const ExecutionResult committed =
        runBlock(arenaBlock({next(1, std::get<arena::Submit>((*done)[0]).payload)}));
    EXPECT_FALSE(m_service->othersCommitCode());
    final(committed.events);
    EXPECT_TRUE(m_service->othersCommitCode());
    m_leader = 2;
    draw(1);
    ASSERT_EQ(at(1, 1).executors.size(), 1u) << "only this node is able";
    final();
    ASSERT_EQ(m_sent.size(), 1u);
    EXPECT_EQ(m_sent[0].first, id(1));
    EXPECT_EQ(info().checks.at(0).state, "waits_for_input");
    EXPECT_EQ(info().checks.at(0).workerName, toHex(id(1)).substr(0, 4));
    arena::Effects answer = worker.onFrame(id(0), m_sent[0].second, m_state);
    ASSERT_EQ(answer.size(), 1u);
    const Bytes frame = std::get<arena::SendFrame>(answer[0]).frame;
    onThread([&] { m_service->received(id(2), frame); });
    EXPECT_EQ(info().checksRun, 0u) << "from somebody else than the worker";
    onThread([&] { m_service->received(id(1), frame); });
    settle();
    EXPECT_EQ(info().checksRun, 1u);
    EXPECT_EQ(info().checks.at(0).state, "answers");
    include();  // the commit
    include();  // the reveal
    EXPECT_EQ(at(1, 1).verdict, TaskVerdict::Passed);
    const api::ArenaInfo now = info();
    EXPECT_TRUE(now.checks.empty());
    ASSERT_EQ(now.verdicts.size(), 1u);
    EXPECT_EQ(now.verdicts[0].verdict, "passed");
    EXPECT_EQ(now.verdicts[0].worker, toHex(id(1)));
    EXPECT_FALSE(now.verdicts[0].ours);
    EXPECT_EQ(now.verdicts[0].checkers, std::vector<std::string>{toHex(id(0)).substr(0, 4)});
    EXPECT_EQ(now.verdicts[0].points, static_cast<std::int64_t>(kPointsPerCheck));
    EXPECT_EQ(m_judged, now.verdicts) << "for the books";
    // What the state remembers of it: all but height and points.
    api::ArenaVerdictInfo rest = now.verdicts[0];
    rest.height = 0;
    rest.points = 0;
    onThread([&] { EXPECT_EQ(m_service->remembered(), std::vector{rest}); });
    // After a restart the books tell what was; nothing is shown twice.
    api::ArenaVerdictInfo older = rest;
    older.task = "older";
    onThread([&] { m_service->restoreVerdicts({now.verdicts[0], older}); });
    ASSERT_EQ(info().verdicts.size(), 2u);
    EXPECT_EQ(info().verdicts[1].task, "older");
}

/// A node that plants canaries, three others that check them, and a file that outlives it.
class CanaryServiceTest : public ArenaServiceTest {
protected:
    CanaryServiceTest() {
        std::string pattern =
            (std::filesystem::temp_directory_path() / "stacknet-canary-XXXXXX").string();
        m_folder = ::mkdtemp(pattern.data());
        m_path = m_folder / "arena.db";
        m_clock.stepWallMs(m_state.timeMs() - m_clock.wallMs());
        make(true);
        declareAll();
        make(true, true);
        look();
        std::vector<Transaction> orders;
        for (const std::uint64_t node : {1, 2, 3}) {
            orders.push_back(next(node, DeclareCapabilities{{python()}}));
        }
        runBlock(arenaBlock(std::move(orders)));
    }
    ~CanaryServiceTest() override {
        onThread([&] { m_service.reset(); });
        std::filesystem::remove_all(m_folder);
    }
    bool nextIsSlot() {
        return m_slots
            .at(arena::nextCommitNumber(m_state, id(0)), m_state, id(0),
                [this](ByteView input) -> Result<crypto::VrfProof> { return m_vrf.prove(input); })
            .value()
            .has_value();
    }
    /// Commits that go past the service, until the next one is a slot, or is near to one.
    void commitOther() {
        TaskStatement task = statement(99, hash(5));
        task.reproClass = python().reproClass;
        m_rng.fill(task.taskId.mutableView());
        // Soon enough for no second task of the node's own.
        runBlock(arenaBlock({next(0, CommitTask{task})}, 10));
    }
    std::vector<TaskStatement> committed() const {
        std::vector<TaskStatement> all;
        for (const Payload& order : m_orders) {
            if (const auto* commit = std::get_if<CommitTask>(&order)) {
                all.push_back(commit->statement);
            }
        }
        return all;
    }
    const ArenaTaskRecord& task(const TaskHash& taskId) {
        return *m_state.arenaTask({id(0), taskId});
    }
    void drawTask(const TaskHash& taskId) {
        changeBeacon();
        m_term += 1;
        do {
            m_rng.fill(m_beacon.data);
        } while (drawNumber(drawValue(m_beacon, taskId)) >= kSampleMin);
        runBlock(arenaBlock({}, 1'000, 1));
        ASSERT_EQ(task(taskId).executors.size(), 3u);
    }
    /// Everybody who was drawn says this; `wrong` says the other. The events of the last block.
    std::vector<Event> answers(const TaskHash& taskId, const Hash256& digest,
                               std::optional<PublicKey> lazy, const Hash256& other) {
        const ArenaTaskRecord record = task(taskId);
        std::vector<Transaction> commits;
        std::vector<Transaction> reveals;
        for (const Check& check : record.inCommittee() ? record.committee : record.executors) {
            const Hash256& said = lazy == check.node ? other : digest;
            const std::uint64_t node = indexOf(check.node);
            commits.push_back(
                next(node, CommitCheck{id(0), taskId,
                                       checkCommitment(id(0), taskId, CheckResult::Digest, said,
                                                       hash(3), check.node)}));
            reveals.push_back(
                next(node, RevealCheck{id(0), taskId, CheckResult::Digest, said, hash(3)}));
        }
        runBlock(arenaBlock(std::move(commits)));
        return runBlock(arenaBlock(std::move(reveals))).events;
    }
    /// The node's own task, confirmed by three.
    void confirmSource() {
        // Nothing is made while no slot is near.
        for (int i = 0; i < 2'000 && committed().empty(); ++i) {
            final();
            settle();
            if (committed().empty()) commitOther();
        }
        ASSERT_EQ(committed().size(), 1u);
        include();
        drawTask(committed()[0].taskId);
        const auto checked = [&]() -> const api::ArenaUnderCheckInfo* {
            m_shown = info();
            for (const api::ArenaUnderCheckInfo& each : m_shown.underCheck) {
                if (each.task == toHex(committed()[0].taskId)) return &each;
            }
            return nullptr;
        };
        ASSERT_NE(checked(), nullptr);
        EXPECT_EQ(checked()->phase, "commit");
        EXPECT_EQ(checked()->taskClass, "D");
        EXPECT_EQ(checked()->checkers.size(), 3u);
        EXPECT_EQ(checked()->answered, 0u);
        EXPECT_EQ(checked()->deadlineMs, task(committed()[0].taskId).deadlineMs);
        final(answers(committed()[0].taskId, committed()[0].resultDigest, std::nullopt, {}));
        ASSERT_EQ(task(committed()[0].taskId).verdict, TaskVerdict::Passed);
        EXPECT_EQ(checked(), nullptr) << "it is judged";
        EXPECT_EQ(m_shown.verdicts.front().checkers.size(), 3u);
    }
    void plantCanary() {
        confirmSource();
        while (!nextIsSlot()) commitOther();
        final();
        settle();
        ASSERT_EQ(committed().size(), 2u);
        m_canary = committed()[1].taskId;
        EXPECT_EQ(m_expires.back(), m_state.timeMs() + arena::kPlantExpiresMs);
        include();
    }

    std::filesystem::path m_folder;
    arena::CanarySlots m_slots;
    TaskHash m_canary;
    api::ArenaInfo m_shown;
};

TEST_F(CanaryServiceTest, MakesATaskRunsItAndPlantsItASecondTimeWithAWrongDigest) {
    bool onDisk = true;
    m_onSubmit = [&] {
        const auto* commit = std::get_if<CommitTask>(&m_orders.back());
        if (commit == nullptr) return;
        // Another connection reads what is committed to disk, and nothing else.
        bool found = false;
        for (const arena::OwnTask& own : ArenaAnswers::open(m_path).value().ownTasks()) {
            found |= own.statement == commit->statement;
        }
        onDisk = onDisk && found;
    };
    plantCanary();
    EXPECT_TRUE(onDisk) << "before its order is sent";
    const std::vector<TaskStatement> said = committed();
    EXPECT_EQ(said[0].determinism, 1);
    EXPECT_EQ(said[0].reproClass, python().reproClass);
    EXPECT_EQ(said[1].program, said[0].program);
    EXPECT_NE(said[1].resultDigest, said[0].resultDigest);
    const api::ArenaInfo now = info();
    EXPECT_TRUE(now.plantCanaries);
    EXPECT_EQ(now.ownTasks, 1u);
    EXPECT_EQ(now.canariesPlanted, 1u);
    EXPECT_EQ(now.canariesOpened, 0u);
}

TEST_F(CanaryServiceTest, TheNextLifeOpensItAndTellsWhoWasCaught) {
    plantCanary();
    const Hash256 wrong = committed()[1].resultDigest;
    const Hash256 right = committed()[0].resultDigest;
    make(true, false);  // also when the operator has switched it off meanwhile
    drawTask(m_canary);
    const PublicKey lazy = task(m_canary).executors[0].node;
    m_locked = true;
    final(answers(m_canary, right, lazy, wrong));
    ASSERT_TRUE(task(m_canary).inCommittee());
    EXPECT_FALSE(std::holds_alternative<OpenCanary>(m_orders.back())) << "the key is locked";
    m_locked = false;
    runBlock(arenaBlock({}, arena::kOpenAgainMs));
    final();
    ASSERT_TRUE(std::holds_alternative<OpenCanary>(m_orders.back()));
    include();
    EXPECT_EQ(info().canariesOpened, 1u);
    // It looks when so many watch; what it confirmed before stands.
    final(answers(m_canary, right, std::nullopt, {}));
    EXPECT_EQ(task(m_canary).verdict, TaskVerdict::Canary);
    EXPECT_EQ(held(0), 1'000'000'000u);
    EXPECT_EQ(held(indexOf(lazy)), 900'000'000u);
    const api::ArenaInfo now = info();
    EXPECT_EQ(now.canariesFound, 1u);
    EXPECT_EQ(now.caught, std::vector<std::string>{toHex(lazy)});
}

TEST_F(CanaryServiceTest, ALockedKeyMakesAndPlantsNothing) {
    m_locked = true;
    for (int i = 0; i < 150; ++i) commitOther();
    final();
    settle();
    EXPECT_TRUE(committed().empty());
    m_locked = false;
    confirmSource();
    while (!nextIsSlot()) commitOther();
    m_locked = true;
    final();
    EXPECT_EQ(committed().size(), 1u);
    EXPECT_EQ(info().canariesPlanted, 0u);
    m_locked = false;
    final();
    settle();
    EXPECT_EQ(committed().size(), 2u);
}

TEST_F(CanaryServiceTest, NothingIsMadeUnlessTheOperatorSaysSo) {
    make(true, false);
    look();
    while (!nextIsSlot()) commitOther();
    final();
    settle();
    EXPECT_TRUE(committed().empty());
    EXPECT_FALSE(info().plantCanaries);
}

}  // namespace
}  // namespace stacknet::engine
