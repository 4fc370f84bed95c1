#include <openssl/pem.h>
#include <unistd.h>

#include "tests/core/gateway/tls_fixture.h"

namespace stacknet::gateway {
namespace {

using test::TestAuthority;
using test::TlsClient;
using test::writeTestFile;

class TlsFilesTest : public ::testing::Test {
protected:
    void install(const TestAuthority::Pair& pair, unsigned keyMode = 0600) {
        writeTestFile(files().key, pair.key, keyMode);
        writeTestFile(files().certificate, pair.certificate, 0644);
    }
    TlsFiles files() const { return {m_folder / "node.crt", m_folder / "node.key"}; }
    std::string refusal() const {
        const auto loaded = loadTlsContext(files());
        if (loaded.ok()) return "loaded";
        EXPECT_GT(loaded.error().message.size(), 20U);
        return loaded.error().code;
    }

    auth::test::ScratchFolder m_folder;
    TestAuthority m_authority;
};

TEST_F(TlsFilesTest, KeysOfTheKindsInUseAreTaken) {
    for (const auto kind : {TestAuthority::KeyKind::P256, TestAuthority::KeyKind::Rsa2048}) {
        install(m_authority.issue(1, kind));
        EXPECT_EQ(refusal(), "loaded");
    }
    install(m_authority.issue(1), 0400);
    EXPECT_EQ(refusal(), "loaded");
}

TEST_F(TlsFilesTest, AKeyThatOthersCanReadIsRefused) {
    for (const unsigned mode : {0604U, 0606U, 0601U, 0620U, 0666U}) {
        install(m_authority.issue(1), mode);
        EXPECT_EQ(refusal(), "gateway.tls_key_readable") << std::oct << mode;
    }
    // A group may read what root owns: that is how Debian's ssl-cert hands keys out.
    install(m_authority.issue(1), 0640);
    EXPECT_EQ(refusal(), ::geteuid() == 0 ? "loaded" : "gateway.tls_key_readable");
}

TEST_F(TlsFilesTest, WhatCannotBeUsedIsRefusedWithItsReason) {
    const auto pair = m_authority.issue(1);
    EXPECT_EQ(refusal(), "gateway.tls_certificate") << "neither is there";
    writeTestFile(files().certificate, pair.certificate);
    EXPECT_EQ(refusal(), "gateway.tls_key");
    writeTestFile(files().key, "no key");
    EXPECT_EQ(refusal(), "gateway.tls_key");
    writeTestFile(files().key, "");
    EXPECT_EQ(refusal(), "gateway.tls_key");
    writeTestFile(files().key, m_authority.issue(2).key);
    EXPECT_EQ(refusal(), "gateway.tls_key_mismatch");
    install(pair);
    writeTestFile(files().certificate, pair.certificate + "-----BEGIN CERTIFICATE-----\nAAAA\n");
    EXPECT_EQ(refusal(), "gateway.tls_certificate");
    install(m_authority.issue(1, TestAuthority::KeyKind::Rsa1024));
    EXPECT_EQ(refusal(), "gateway.tls_certificate") << "1024 bits";
    EXPECT_EQ(loadTlsContext({files().certificate, {}}).error().code, "gateway.tls_incomplete");
    EXPECT_EQ(loadTlsContext({{}, files().key}).error().code, "gateway.tls_incomplete");
    install(pair);
    std::filesystem::remove(files().key);
    std::filesystem::create_directory(files().key);
    EXPECT_EQ(refusal(), "gateway.tls_key") << "a folder";
}

/// It must not ask for the passphrase on a terminal, either.
TEST_F(TlsFilesTest, AKeyWithAPassphraseIsRefused) {
    const auto pair = m_authority.issue(1);
    BIO* in = BIO_new_mem_buf(pair.key.data(), static_cast<int>(pair.key.size()));
    EVP_PKEY* key = PEM_read_bio_PrivateKey(in, nullptr, nullptr, nullptr);
    BIO* out = BIO_new(BIO_s_mem());
    char passphrase[] = "secret";
    PEM_write_bio_PrivateKey(out, key, EVP_aes_256_cbc(), nullptr, 0, nullptr, passphrase);
    char* data = nullptr;
    const long size = BIO_get_mem_data(out, &data);
    install({pair.certificate, std::string(data, static_cast<std::size_t>(size))});
    BIO_free(in);
    BIO_free(out);
    EVP_PKEY_free(key);
    EXPECT_EQ(refusal(), "gateway.tls_key");
}

using TlsReload = test::TlsTest;

TEST_F(TlsReload, ARenewedCertificateIsServedWithoutARestart) {
    TlsClient before(m_port, m_authority);
    ASSERT_TRUE(before.connected()) << before.failure();
    EXPECT_EQ(before.serial(), 1001);
    install(m_authority.issue(2002));
    TlsClient early(m_port, m_authority);
    EXPECT_EQ(early.serial(), 1001) << "the files are looked at every 5 s";
    m_clock.advanceMs(TlsKeeper::kLookEveryMs);
    TlsClient after(m_port, m_authority);
    ASSERT_TRUE(after.connected()) << after.failure();
    EXPECT_EQ(after.serial(), 2002);
    EXPECT_EQ(healthOver(after), 200);
    EXPECT_EQ(healthOver(before), 200) << "a connection of before goes on";
}

/// Two files are never replaced at one moment, and one may be broken: the old ones stay.
TEST_F(TlsReload, FilesThatDoNotFitLeaveTheOldOnesInUse) {
    const auto fresh = m_authority.issue(3003);
    writeTestFile(files().certificate, fresh.certificate, 0644);
    m_clock.advanceMs(TlsKeeper::kLookEveryMs);
    TlsClient half(m_port, m_authority);
    ASSERT_TRUE(half.connected()) << half.failure();
    EXPECT_EQ(half.serial(), 1001);
    writeTestFile(files().key, fresh.key, 0604);
    m_clock.advanceMs(TlsKeeper::kLookEveryMs);
    TlsClient readable(m_port, m_authority);
    EXPECT_EQ(readable.serial(), 1001);
    writeTestFile(files().key, fresh.key);
    m_clock.advanceMs(TlsKeeper::kLookEveryMs);
    TlsClient whole(m_port, m_authority);
    ASSERT_TRUE(whole.connected()) << whole.failure();
    EXPECT_EQ(whole.serial(), 3003);
}

class ListenTest : public test::GatewayTest {
protected:
    std::string startOf(const GatewayConfig& settings) {
        Gateway gateway(settings, GatewayServices{m_tasks, *m_keys, [] { return status(); }},
                        m_clock, m_rng);
        const auto started = gateway.start();
        gateway.stop();
        return started.ok() ? "started" : started.error().code;
    }
    TestAuthority m_authority;
};

TEST_F(ListenTest, PlainHttpStaysOnTheLoopback) {
    GatewayConfig settings = config();
    for (const char* host : {"127.0.0.1", "127.0.0.2", "localhost"}) {
        settings.host = host;
        EXPECT_EQ(startOf(settings), "started") << host;
    }
    for (const char* host : {"0.0.0.0", "::"}) {
        settings.host = host;
        EXPECT_EQ(startOf(settings), "gateway.tls_required") << host;
    }
    settings.host = "0.0.0.0";
    settings.behindTlsProxy = true;
    EXPECT_EQ(startOf(settings), "started");
    settings.behindTlsProxy = false;
    const auto pair = m_authority.issue(1);
    writeTestFile(m_folder / "k", pair.key);
    writeTestFile(m_folder / "c", pair.certificate);
    settings.tls = {m_folder / "c", m_folder / "k"};
    EXPECT_EQ(startOf(settings), "started");
    settings.tls.key.clear();
    EXPECT_EQ(startOf(settings), "gateway.tls_incomplete");
}

TEST_F(ListenTest, OriginsThatNoBrowserSendsAreRefused) {
    for (const char* origin : {"https://app.example/", "*", "null", "http://app.example",
                               "https://app.example:443", "app.example", "https://*.example"}) {
        GatewayConfig settings = config();
        settings.corsOrigins = {"https://good.example", origin};
        EXPECT_EQ(startOf(settings), "gateway.bad_origin") << origin;
        settings.corsOrigins.clear();
        settings.publicOrigin = origin;
        EXPECT_EQ(startOf(settings), "gateway.bad_origin") << origin;
    }
}

}  // namespace
}  // namespace stacknet::gateway
