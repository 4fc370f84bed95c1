#include "core/engine/node_config.h"

#include <gtest/gtest.h>

namespace stacknet::engine {
namespace {

NodeConfig sample() {
    NodeConfig config;
    config.name = "node 1";
    config.nodeKey.data[0] = 7;
    config.listen = "127.0.0.1:4000";
    config.serve = false;
    config.requireE2ee = true;
    config.tlsCertificate = "tls/node.crt";
    config.tlsKey = "/etc/stacknet/node.key";
    config.behindTlsProxy = true;
    config.publicOrigin = "https://node.example";
    config.allowedHosts = {"node.internal", "192.168.1.5"};
    config.corsOrigins = {"https://app.example"};
    config.kdfLog2N = 14;
    config.inferenceUrl = "http://127.0.0.1:11434/v1";
    config.inferenceKeyFile = "/etc/stacknet/inference.key";
    config.sandboxRuntime = "hardened";
    config.attestationServices = {"https://rims.example", "http://ocsp.example", "/etc/rims.key"};
    config.disallowedGpus = {"GPU-00000000-0000-0000-0000-000000000001"};
    ConfiguredPeer peer;
    peer.nodeKey.data[3] = 9;
    peer.address = "127.0.0.1:4001";
    peer.name = "node 2";
    config.peers.push_back(peer);
    return config;
}

TEST(NodeConfig, ReturnsWhatWasWritten) {
    EXPECT_EQ(NodeConfig::fromJson(sample().toJson()).value(), sample());
}

/// Files of before the field existed: plain text is taken.
TEST(NodeConfig, EncryptionIsNotRequiredByDefault) {
    std::string text = sample().toJson();
    const std::string field = "\"require_e2ee\":true,";
    text.erase(text.find(field), field.size());
    EXPECT_FALSE(NodeConfig::fromJson(text).value().requireE2ee);
    EXPECT_FALSE(NodeConfig().requireE2ee);
}

/// Files of before the fields existed: plain HTTP on the loopback, for nobody else.
TEST(NodeConfig, NothingIsOpenedToOthersByDefault) {
    std::string text = sample().toJson();
    const std::size_t from = text.find("\"tls_certificate\"");
    text.erase(from, text.find("\"kdf_log2n\"") - from);
    const NodeConfig config = NodeConfig::fromJson(text).value();
    EXPECT_EQ(config.tlsCertificate, "");
    EXPECT_EQ(config.tlsKey, "");
    EXPECT_FALSE(config.behindTlsProxy);
    EXPECT_EQ(config.publicOrigin, "");
    EXPECT_TRUE(config.allowedHosts.empty());
    EXPECT_TRUE(config.corsOrigins.empty());
}

TEST(NodeConfig, NobodyIsAskedAboutGpusByDefault) {
    NodeConfig quiet = sample();
    quiet.attestationServices = {};
    EXPECT_EQ(quiet.toJson().find("attestation_services"), std::string::npos);
    EXPECT_EQ(NodeConfig::fromJson(quiet.toJson()).value(), quiet);
    EXPECT_EQ(NodeConfig().attestationServices, AttestationServices());
}

TEST(NodeConfig, EveryGpuMayWorkByDefault) {
    NodeConfig all = sample();
    all.disallowedGpus.clear();
    EXPECT_EQ(all.toJson().find("disallowed_gpus"), std::string::npos);
    EXPECT_EQ(NodeConfig::fromJson(all.toJson()).value(), all);
}

/// The list goes into the environment of another program.
TEST(NodeConfig, OnlyAGpuCanBeKeptOut) {
    for (const char* bad : {"", "GPU-1,GPU-2", "-1", "GPU 1", "GPU-\n"}) {
        NodeConfig config = sample();
        config.disallowedGpus = {bad};
        const auto read = NodeConfig::fromJson(config.toJson());
        ASSERT_FALSE(read.ok()) << bad;
        EXPECT_EQ(read.error().code, "engine.bad_config");
        EXPECT_NE(read.error().message.find("disallowed_gpus"), std::string::npos);
    }
}

TEST(NodeConfig, EachWrongFieldIsNamed) {
    const std::string good = sample().toJson();
    const auto without = [&](const std::string& from, const std::string& to) {
        std::string text = good;
        const std::size_t at = text.find(from);
        EXPECT_NE(at, std::string::npos) << from;
        return text.replace(at, from.size(), to);
    };
    const std::pair<std::string, std::string> cases[] = {
        {without("\"version\":1", "\"version\":2"), "version"},
        {without("\"name\":\"node 1\"", "\"name\":\"\""), "name"},
        {without("\"node_key\":\"07", "\"node_key\":\"zz"), "node_key"},
        {without("\"serve\":false", "\"serve\":0"), "serve"},
        {without("\"require_e2ee\":true", "\"require_e2ee\":1"), "require_e2ee"},
        {without("\"kdf_log2n\":14", "\"kdf_log2n\":31"), "kdf_log2n"},
        {without("\"peers\":[", "\"peers\":[3,"), "peers"},
        {without("\"tls_key\":\"/etc", "\"tls_key\":\"\",\"x\":\"/etc"), "tls_key"},
        {without("\"tls_certificate\":\"tls", "\"tls_certificate\":\"\",\"x\":\"tls"),
         "tls_certificate"},
        {without("\"behind_tls_proxy\":true", "\"behind_tls_proxy\":\"yes\""), "behind_tls_proxy"},
        {without("\"public_origin\":\"", "\"public_origin\":1,\"x\":\""), "public_origin"},
        {without("\"allowed_hosts\":[", "\"allowed_hosts\":[\"\","), "allowed_hosts"},
        {without("\"cors_origins\":[", "\"cors_origins\":[7,"), "cors_origins"},
        {without("\"inference_url\":\"http", "\"inference_url\":7,\"x\":\"http"), "inference_url"},
        {without("\"attestation_services\":{", "\"attestation_services\":7,\"x\":{"),
         "attestation_services"},
        {without("\"sandbox_runtime\":\"hardened", "\"sandbox_runtime\":\"docker"),
         "sandbox_runtime"},
        {without("\"rims\":\"https", "\"rims\":7,\"x\":\"https"), "rims"},
    };
    for (const auto& [text, field] : cases) {
        const auto parsed = NodeConfig::fromJson(text);
        ASSERT_FALSE(parsed.ok()) << field;
        EXPECT_NE(parsed.error().message.find(field), std::string::npos) << parsed.error().message;
    }
    EXPECT_FALSE(NodeConfig::fromJson("").ok());
    EXPECT_FALSE(NodeConfig::fromJson("[]").ok());
}

TEST(NodePaths, ALongPathStillHasASocket) {
    const NodePaths paths{std::string(200, 'x')};
    EXPECT_LE(paths.operatorSocket().string().size(), 107u);
    const NodePaths other{std::string(201, 'x')};
    EXPECT_NE(paths.operatorSocket(), other.operatorSocket());
    EXPECT_EQ(NodePaths{"/var/lib/stacknet"}.operatorSocket(),
              "/var/lib/stacknet/run/operator.sock");
}

}  // namespace
}  // namespace stacknet::engine
