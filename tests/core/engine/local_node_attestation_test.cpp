// A whole node with a GPU of ours: attested, bound to its encryption key, and what its clients see.

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <filesystem>
#include <fstream>
#include <future>
#include <mutex>

#include "core/base/codec.h"
#include "core/crypto/hash.h"
#include "core/e2ee/evidence_bundle.h"
#include "core/e2ee/evidence_check.h"
#include "core/e2ee/key_check.h"
#include "core/e2ee/key_documents.h"
#include "core/engine/attestation_fetchers.h"
#include "core/engine/local_network.h"
#include "core/engine/local_node.h"
#include "tests/core/engine/forged_source.h"
#include "tests/core/gateway/raw_client.h"
#include "tests/support/openai_stub.h"

namespace stacknet::engine {
namespace {

using attestation::testing::ForgedWorld;
using gateway::test::RawClient;
using gateway::test::Reply;

/// The machine's time, whose wall clock can be moved on.
class MovedClock final : public Clock {
public:
    std::int64_t wallMs() const override { return m_system.wallMs() + m_moved.load(); }
    std::int64_t monotonicMs() const override { return m_system.monotonicMs(); }
    std::int64_t bootMs() const override { return m_system.bootMs(); }
    void moveWallMs(std::int64_t ms) { m_moved.fetch_add(ms); }

private:
    SystemClock m_system;
    std::atomic<std::int64_t> m_moved{0};
};

class LocalNodeAttestationTest : public ::testing::Test, private api::INodeListener {
protected:
    LocalNodeAttestationTest() {
        char folder[] = "/tmp/stacknet-nodes-XXXXXX";
        EXPECT_NE(::mkdtemp(folder), nullptr);
        m_folder = folder;
        EXPECT_TRUE(makeLocalNetwork(m_folder, 4, "test", m_clock, m_rng).ok());
        m_stub.script(stacknet::test::OpenAiStub::text({"fine"}));
    }
    ~LocalNodeAttestationTest() override {
        stop();
        std::filesystem::remove_all(m_folder);
    }
    NodePaths paths() const { return localNode(m_folder, 0); }
    void stop() {
        if (m_node) m_node->removeListener(this);
        m_node.reset();
    }
    void changeConfig(const std::function<void(NodeConfig&)>& change) {
        NodeConfig config = loadConfig(paths()).value();
        change(config);
        ASSERT_TRUE(saveConfig(paths(), config).ok());
    }
    void keepRims() { keepForgedRims(paths()); }
    static void write(const std::filesystem::path& file, const Bytes& content) {
        std::ofstream out(file, std::ios::binary);
        out.write(reinterpret_cast<const char*>(content.data()),
                  static_cast<std::streamsize>(content.size()));
    }
    void start(bool forgedGpu) {
        stop();
        changeConfig([this](NodeConfig& config) { config.inferenceUrl = m_stub.url(); });
        LocalNodeOptions options;
        options.dataDirectory = paths().root;
        options.http = "127.0.0.1:0";
        if (forgedGpu) {
            options.attestationRoots = ForgedWorld::shared().roots();
            options.gpuSource = [there = m_gpuThere] {
                return std::make_unique<ForgedSource>(there);
            };
        }
        m_node = std::make_unique<LocalNode>(std::move(options), m_clock, m_rng);
        m_node->addListener(this);
        waitFor([this] {
            const auto now = m_node->snapshot();
            return now->engine.state == api::EngineState::Running && now->service.inferenceReady;
        });
        const api::RequestId request = m_node->submit(api::CreateApiKey{"test", {}});
        waitFor([&] { return m_results.contains(request); });
        m_key = m_results.at(request).secret;
    }
    void waitFor(const std::function<bool()>& condition) {
        std::unique_lock lock(m_mutex);
        ASSERT_TRUE(m_changed.wait_for(lock, std::chrono::seconds(120), condition))
            << shown().sentence;
    }
    void waitForState(api::AttestationState state) {
        waitFor([this, state] { return shown().state == state; });
    }
    api::AttestationInfo shown() const { return *m_node->snapshot()->attestation; }

    Reply ask(std::string_view method, std::string_view target, std::string_view body = {}) {
        const std::string address = m_node->snapshot()->service.httpAddress;
        RawClient client(
            static_cast<std::uint16_t>(std::stoul(address.substr(address.rfind(':') + 1))));
        EXPECT_TRUE(client.send(gateway::test::request(method, target, m_key, body, {})));
        return client.read().value_or(Reply{});
    }
    Reply confidentialChat() {
        return ask("POST", "/v1/chat/completions",
                   R"({"messages":[{"role":"user","content":"hi"}],"confidential":true})");
    }

    api::CommandResult resultOf(api::Command command) {
        const api::RequestId request = m_node->submit(std::move(command));
        waitFor([&] { return m_results.contains(request); });
        return m_results.at(request);
    }
    Result<std::string> answerTo(const std::string& topic, const std::string& argument) {
        std::promise<Result<std::string>> answer;
        m_node->ask({topic, argument},
                    [&](Result<std::string> told) { answer.set_value(std::move(told)); });
        return answer.get_future().get();
    }

    MovedClock m_clock;
    SystemRng m_rng;
    std::shared_ptr<std::atomic<bool>> m_gpuThere = std::make_shared<std::atomic<bool>>(true);
    stacknet::test::OpenAiStub m_stub;
    std::filesystem::path m_folder;
    std::unique_ptr<LocalNode> m_node;
    std::string m_key;

private:
    void onSnapshot(std::uint64_t) override {
        std::lock_guard guard(m_mutex);
        m_changed.notify_all();
    }
    void onCommandFinished(const api::CommandResult& result) override {
        std::lock_guard guard(m_mutex);
        m_results[result.request] = result;
        m_changed.notify_all();
    }
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<api::RequestId, api::CommandResult> m_results;
};

TEST_F(LocalNodeAttestationTest, AnAttestedNodeTakesConfidentialTasksUntilItsVerdictEnds) {
    keepRims();
    start(true);
    waitForState(api::AttestationState::Attested);
    const api::AttestationInfo info = shown();
    EXPECT_FALSE(info.testEvidence);
    EXPECT_TRUE(info.confidentialTasks);
    ASSERT_EQ(info.gpus.size(), 1U);
    EXPECT_TRUE(info.gpus[0].passed);
    EXPECT_EQ(info.gpus[0].chain.size(), 5U);
    EXPECT_EQ(info.gpus[0].rims.size(), 2U);
    EXPECT_FALSE(info.gpus[0].measurements.empty());
    EXPECT_EQ(info.history.size(), 1U);
    EXPECT_NE(info.sentence.find("cannot prove the CPU side"), std::string::npos);

    const Reply taken = confidentialChat();
    EXPECT_EQ(taken.status, 200) << taken.body;
    EXPECT_EQ(taken.header("x-stacknet-tee"), "nvidia-cc");
    EXPECT_EQ(taken.header("x-stacknet-node"), toHex(loadConfig(paths()).value().nodeKey));

    // Case 79: the only verdict is over, and the GPU does not answer any more.
    *m_gpuThere = false;
    m_clock.moveWallMs(2 * 3'600'000);
    const Reply refused = confidentialChat();
    EXPECT_EQ(refused.status, 503) << refused.body;
    EXPECT_NE(refused.body.find("no_confidential_capacity"), std::string::npos);
    EXPECT_EQ(refused.header("x-should-retry"), "false");
    waitFor([this] { return !shown().confidentialTasks; });
}

TEST_F(LocalNodeAttestationTest, TheGpusAreAskedAnewWhenTheOperatorSaysSo) {
    keepRims();
    start(true);
    waitForState(api::AttestationState::Attested);
    const api::CommandResult done = resultOf(api::AttestNow{});
    ASSERT_FALSE(done.error) << done.error->message;
    EXPECT_EQ(done.subject, toHex(loadConfig(paths()).value().nodeKey));
    waitFor([this] { return shown().history.size() == 2; });
    for (const auto& event : shown().history) EXPECT_GT(event.durationMs, 0);

    const auto chain = shown().gpus.at(0).chain;
    ASSERT_EQ(chain.size(), 5U);
    for (const auto& certificate : chain) EXPECT_EQ(certificate.signature, "good");
    EXPECT_EQ(chain[0].revocation, "not_asked") << "nobody answers for a firmware certificate";
    EXPECT_EQ(chain[1].revocation, "not_stated");
    EXPECT_EQ(chain[1].revocationSource, "");
    EXPECT_FALSE(chain[1].revocationDetail.empty());
    EXPECT_EQ(chain[4].revocation, "") << "the root is pinned";

    const auto history = answerTo("attestation.history", "");
    ASSERT_TRUE(history.ok()) << history.error().message;
    EXPECT_NE(history->find("\"format\":\"stacknet-attestation-history/1\""), std::string::npos);
    EXPECT_NE(history->find("\"passed\":true,\"reason\":\"OK\",\"duration_ms\":"),
              std::string::npos)
        << *history;

    // The GPU is gone: refused with the collector's own sentence.
    *m_gpuThere = false;
    const api::CommandResult refused = resultOf(api::AttestNow{});
    ASSERT_TRUE(refused.error);
    EXPECT_EQ(refused.error->code, "attestation.no_evidence");
    EXPECT_EQ(refused.error->message, "The driver is not loaded. Load it.");
}

TEST_F(LocalNodeAttestationTest, EvidenceThatDoesNotPassIsAnErrorOfTheOrder) {
    start(true);  // no RIM file
    waitForState(api::AttestationState::Failed);
    const api::CommandResult refused = resultOf(api::AttestNow{});
    ASSERT_TRUE(refused.error);
    EXPECT_EQ(refused.error->code, "attestation.not_passed");
    EXPECT_NE(refused.error->message.find("driver_rim"), std::string::npos)
        << refused.error->message;
}

TEST_F(LocalNodeAttestationTest, EvidenceThatIsSavedPassesTheCheckOfAFile) {
    keepRims();
    start(true);
    waitForState(api::AttestationState::Attested);
    const std::string nonce(64, 'a');
    const auto evidence = answerTo("attestation.evidence", "");
    ASSERT_TRUE(evidence.ok()) << evidence.error().message;
    const auto report = answerTo("attestation.verify", *evidence);
    ASSERT_TRUE(report.ok()) << report.error().message;
    EXPECT_NE(report->find("\"passed\":true"), std::string::npos) << *report;
    const auto again = answerTo("attestation.evidence", nonce);
    ASSERT_TRUE(again.ok());
    EXPECT_NE(*again, *evidence) << "each question has its own answer";
    const auto wrong = answerTo("attestation.evidence", "not hexadecimal");
    ASSERT_FALSE(wrong.ok());
    *m_gpuThere = false;
    const auto refused = answerTo("attestation.evidence", "");
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, "attestation.no_evidence");
    EXPECT_EQ(refused.error().message, "The driver is not loaded. Load it.");
}

TEST_F(LocalNodeAttestationTest, AClientHoldsTheEvidenceAgainstTheKeyItSealsFor) {
    keepRims();
    start(true);
    waitForState(api::AttestationState::Attested);
    const auto document = e2ee::parseKeyDocument(ask("GET", "/v1/e2ee/key").body).value();
    EXPECT_EQ(document.evidenceUrl, "/v1/attestation");
    Hash256 nonce;
    m_rng.fill(nonce.mutableView());
    const Reply reply = ask("GET", document.evidenceUrl + "?nonce=" + toHex(nonce));
    ASSERT_EQ(reply.status, 200) << reply.body;
    const auto bundle = e2ee::EvidenceBundle::fromJson(reply.body).value();
    EXPECT_FALSE(bundle.testEvidence);
    EXPECT_EQ(bundle.verifierNonce, nonce);
    EXPECT_EQ(bundle.descriptor, document.descriptor);

    attestation::DeviceVerifier verifier(ForgedWorld::shared().roots());
    attestation::GivenRims rims(ForgedWorld::shared().rimFiles);
    const attestation::RevocationSources nothing;
    attestation::GivenRevocation silence(nothing);
    e2ee::EvidenceRules rules;
    rules.nowS = m_clock.wallMs() / 1'000;
    const auto judge = [&](std::string_view json, const e2ee::KeyDocument& offered,
                           const Hash256& asked) {
        return e2ee::checkEvidence(json, offered, asked, rules, verifier, rims, silence);
    };
    const auto judged = judge(reply.body, document, nonce);
    ASSERT_TRUE(judged.ok()) << judged.error().message;
    e2ee::KeyPolicy policy;
    policy.standing = [](const PublicKey&) { return e2ee::NodeStanding::Registered; };
    const auto checked =
        e2ee::checkKey(document.descriptor, document.signature, policy, &judged->facts,
                       static_cast<std::uint64_t>(m_clock.wallMs() / 1'000));
    ASSERT_TRUE(checked.ok()) << checked.error().message;
    EXPECT_EQ(checked->trust, e2ee::KeyTrust::SignedWithGpu);

    // G2: another key or another nonce than the client's, and what a relay could change.
    Hash256 other = nonce;
    other.data[0] ^= 1;
    EXPECT_EQ(judge(reply.body, document, other).error().code, "e2ee.key_not_in_evidence");
    e2ee::KeyDocument swapped = document;
    swapped.descriptor[90] ^= 1;
    EXPECT_EQ(judge(reply.body, swapped, nonce).error().code, "e2ee.key_not_in_evidence");
    e2ee::EvidenceBundle changed = bundle;
    changed.verifierNonce = other;
    EXPECT_EQ(judge(changed.toJson(), document, other).error().code, "e2ee.evidence_refused");
    changed = bundle;
    changed.gpus.devices[0].report[3'000] ^= 1;
    EXPECT_EQ(judge(changed.toJson(), document, nonce).error().code, "e2ee.evidence_refused");
    changed = bundle;
    changed.testEvidence = true;
    EXPECT_EQ(judge(changed.toJson(), document, nonce).error().code, "e2ee.test_evidence");
    rules.acceptTestEvidence = true;
    const auto test = judge(changed.toJson(), document, nonce);
    ASSERT_TRUE(test.ok());
    EXPECT_FALSE(test->facts.gpuNonce.has_value()) << "nothing is shown about the key";
    attestation::DeviceVerifier nvidias(attestation::nvidiaRoots());
    EXPECT_EQ(e2ee::checkEvidence(reply.body, document, nonce, rules, nvidias, rims, silence)
                  .error()
                  .code,
              "e2ee.evidence_refused");
}

TEST_F(LocalNodeAttestationTest, WithoutRimsTheNodeSaysWhichOneIsMissing) {
    start(true);
    waitForState(api::AttestationState::Failed);
    EXPECT_NE(shown().sentence.find("RIM_UNAVAILABLE"), std::string::npos) << shown().sentence;
    EXPECT_EQ(confidentialChat().status, 503);
}

TEST_F(LocalNodeAttestationTest, TheNodeFetchesTheRimsThatItLacksAndKeepsThem) {
    const attestation::RimEvidence& files = ForgedWorld::shared().rimFiles;
    const auto serve = [this](const std::string& id, const Bytes& xml) {
        m_stub.page("/v1/rim/" + id, R"({"id":")" + id + R"(","rim":")" + toBase64(xml) +
                                         R"(","sha256":")" + toHex(crypto::sha256(xml)) +
                                         R"(","rim_format":"SWIDTAG"})");
    };
    serve("NV_GPU_DRIVER_GH100_550.90.07", *files.driver);
    serve("NV_GPU_VBIOS_1010_0200_882_96009F0001", *files.vbios);
    m_stub.page("/", "{}");  // a responder whose answers are worth nothing
    const std::string service = "http://127.0.0.1:" + std::to_string(m_stub.port());
    changeConfig([&service](NodeConfig& config) {
        config.attestationServices = {service, service, {}};
    });
    start(true);
    waitForState(api::AttestationState::Attested);
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(paths().rims()), {}), 2);
    EXPECT_EQ(confidentialChat().status, 200);
    EXPECT_TRUE(std::ranges::any_of(m_stub.bodies(), [](const std::string& body) {
        return body.starts_with("\x30");
    })) << "the responder was asked";
    // From what it kept, when the services are gone.
    m_stub.page("/v1/rim/NV_GPU_DRIVER_GH100_550.90.07", "{}");
    start(true);
    waitForState(api::AttestationState::Attested);
}

TEST_F(LocalNodeAttestationTest, AServiceThatIsNoAddressIsABadConfiguration) {
    AttestationServices services;
    services.rims = "ftp://rims.example";
    const auto made = AttestationFetchers::make(services, {});
    ASSERT_FALSE(made.ok());
    EXPECT_EQ(made.error().code, "engine.bad_config");
    EXPECT_NE(made.error().message.find("attestation_services.rims"), std::string::npos);
    services = {{}, {}, "/does/not/exist"};
    EXPECT_EQ(AttestationFetchers::make(services, {}).error().code, "engine.bad_config");
}

TEST_F(LocalNodeAttestationTest, WithoutAGpuEverythingElseWorks) {
    *m_gpuThere = false;
    start(true);
    waitForState(api::AttestationState::Off);
    waitFor([this] { return shown().sentence == "The driver is not loaded. Load it."; });
    EXPECT_EQ(confidentialChat().status, 503);
    EXPECT_EQ(
        ask("POST", "/v1/chat/completions", R"({"messages":[{"role":"user","content":"hi"}]})")
            .status,
        200);
    const Reply evidence = ask("GET", "/v1/attestation?nonce=" + std::string(64, '0'));
    EXPECT_EQ(evidence.status, 503);
    EXPECT_NE(evidence.body.find("The driver is not loaded."), std::string::npos);
}

// NVIDIA's own evidence, recorded in 2023: taken in a mode of local networks that says so
// everywhere.
TEST_F(LocalNodeAttestationTest, RecordedEvidenceCountsOnlyInAModeThatSaysTestEvidence) {
    STACKNET_NEEDS_ATTESTATION_DATA();
    changeConfig([](NodeConfig& config) {
        config.testEvidence =
            (attestation::testing::attestationData() / "e2e-hopper-545.00").string();
        config.testEvidenceAtS = 1'717'200'000;  // 2024-06-01
    });
    write(paths().attestationPolicy(), toBytes(R"({"require_fwid": false})"));
    start(false);
    waitForState(api::AttestationState::Attested);
    const api::AttestationInfo info = shown();
    EXPECT_TRUE(info.testEvidence);
    EXPECT_TRUE(info.sentence.starts_with("TEST EVIDENCE")) << info.sentence;
    ASSERT_EQ(info.gpus.size(), 1U);
    EXPECT_EQ(info.gpus[0].measurements.size(), 33U);
    EXPECT_EQ(info.gpus[0].pdi, "48B02DB73E52137E");
    const Reply taken = confidentialChat();
    EXPECT_EQ(taken.status, 200) << taken.body;
    EXPECT_EQ(taken.header("x-stacknet-tee"), "nvidia-cc-test-evidence");
    const Reply bundle = ask("GET", "/v1/attestation?nonce=" + std::string(64, '1'));
    EXPECT_TRUE(e2ee::EvidenceBundle::fromJson(bundle.body).value().testEvidence);
}

// A folder that cannot be read may hold a "revoked": it is not taken for silence.
TEST_F(LocalNodeAttestationTest, AnUnreadableRevocationFolderIsNoSilence) {
    keepRims();
    write(paths().revocation(), toBytes("a file where the folder belongs"));
    start(true);
    waitForState(api::AttestationState::Failed);
    EXPECT_NE(shown().sentence.find("REVOCATION_UNKNOWN"), std::string::npos) << shown().sentence;
    EXPECT_EQ(confidentialChat().status, 503);
}

// At the time it is, the same evidence is worth nothing: its RIM signers are out of date.
TEST_F(LocalNodeAttestationTest, RecordedEvidenceAtTodaysClockFails) {
    STACKNET_NEEDS_ATTESTATION_DATA();
    changeConfig([this](NodeConfig& config) {
        config.testEvidence =
            (attestation::testing::attestationData() / "e2e-hopper-545.00").string();
        config.testEvidenceAtS = m_clock.wallMs() / 1'000;
    });
    write(paths().attestationPolicy(), toBytes(R"({"require_fwid": false})"));
    start(false);
    waitForState(api::AttestationState::Failed);
    EXPECT_NE(shown().sentence.find("RIM_EXPIRED"), std::string::npos) << shown().sentence;
    EXPECT_EQ(confidentialChat().status, 503);
}

}  // namespace
}  // namespace stacknet::engine
