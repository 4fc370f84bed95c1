#pragma once

#include "core/crypto/ed25519.h"
#include "core/inference/openai_backend.h"
#include "core/tasks/attribution.h"
#include "core/tasks/tasks.h"
#include "tests/core/gateway/gateway_fixture.h"
#include "tests/support/openai_stub.h"

namespace stacknet::gateway::test {

/// Runs code by echoing it, with a true digest.
class EchoRunner final : public tasks::ICodeRunner {
public:
    Result<tasks::CodeRunResult> run(tasks::CodeRun run, const inference::CancelToken&) override {
        tasks::CodeRunResult result;
        result.standardOutput = run.code.clone();
        result.endedBy = "exit";
        result.imageDigest.data[0] = 0xab;
        result.environment = {{"LANG", "C.UTF-8"}};
        result.wallMs = 250;
        sandbox::ReceiptTerms terms{result.imageDigest, result.inputHash, result.outputHash, 0,
                                    *sandbox::environmentHash(result.environment)};
        result.digest = terms.digest();
        return result;
    }
    std::string imageName() const override { return "sha256:ab"; }
};

/// A gateway over the real task service, which asks a stub of a model server.
class ServiceTest : public GatewayTest {
protected:
    void SetUp() override {
        inference::OpenAiBackend::Options backend;
        backend.endpoint = *inference::parseEndpoint(m_stub.url());
        m_backend = std::make_unique<inference::OpenAiBackend>(backend);
        ASSERT_TRUE(m_backend->refresh(20'000).ok());
        tasks::TaskServiceOptions options;
        options.nodeKey = m_nodeKey.publicKey();
        options.signer = [this](ByteView message) -> Result<Signature> {
            return m_nodeKey.sign(message);
        };
        auto service =
            tasks::TaskService::create(std::move(options), *m_backend, m_runner, m_clock, m_rng);
        ASSERT_TRUE(service.ok()) << service.error().message;
        m_service = std::move(*service);
        start();
    }
    void TearDown() override {
        GatewayTest::TearDown();
        m_service.reset();
    }
    tasks::ITaskService& service() override { return *m_service; }
    std::string failedChecks(std::string_view answer) {
        std::string names;
        for (const auto& check : tasks::verifyAnswer(answer, m_nodeKey.publicKey()).checks) {
            if (!check.ok) names += check.name + " ";
        }
        return names;
    }

    crypto::SigningKey m_nodeKey = crypto::SigningKey::generate(m_rng);
    stacknet::test::OpenAiStub m_stub;
    EchoRunner m_runner;
    std::unique_ptr<inference::OpenAiBackend> m_backend;
    std::unique_ptr<tasks::TaskService> m_service;
};

}  // namespace stacknet::gateway::test
