#include <gtest/gtest.h>
#include <sys/stat.h>

#include <boost/json/parse.hpp>
#include <filesystem>
#include <fstream>

#include "core/base/codec.h"
#include "core/crypto/hash.h"
#include "core/engine/alert_channel.h"
#include "tests/core/engine/alert_scripted_server.h"

namespace stacknet::engine {
namespace {

namespace fs = std::filesystem;
constexpr std::int64_t kTime = 1'800'000'000'000;  // Fri, 15 Jan 2027 08:00:00 UTC

AlertDelivery peersGone() {
    AlertDelivery delivery;
    AlertIncident& incident = delivery.incident;
    incident.id = 7;
    incident.rule = "rule_1";
    incident.condition = "peers_below";
    incident.severity = AlertSeverity::Warning;
    incident.value = 2;
    incident.threshold = 3;
    incident.detail = "2 of 3 peers are connected.";
    incident.firstMs = incident.lastMs = kTime;
    delivery.channels = {"all"};
    return delivery;
}
const AlertSender kSender{"garage", "home", true};

class AlertChannelsTest : public testing::Test {
protected:
    AlertChannelsTest() {
        char folder[] = "/tmp/stacknet-alerts-XXXXXX";
        EXPECT_NE(::mkdtemp(folder), nullptr);
        m_folder = folder;
        options.timeoutMs = 60'000;
    }
    ~AlertChannelsTest() override { fs::remove_all(m_folder); }

    std::string program(const std::string& text, fs::perms perms = fs::perms::owner_all) {
        const fs::path path = m_folder / "hook";
        std::ofstream(path) << "#!/bin/sh\n" << text << "\n";
        fs::permissions(path, perms);
        return path.string();
    }
    std::string output() {
        std::ifstream file(m_folder / "out");
        return {std::istreambuf_iterator<char>(file), {}};
    }
    Result<void> run(const std::string& path, std::uint32_t timeoutMs = 60'000) {
        return runAlertCommand(path, peersGone(), kSender, kTime, timeoutMs, cancel);
    }
    AlertChannel mail(std::uint16_t port, const std::string& security) const {
        AlertChannel channel;
        channel.id = "channel_1";
        channel.kind = AlertChannelKind::Smtp;
        channel.target = "me@example.org, you@example.org";
        channel.host = "localhost";
        channel.port = port;
        channel.security = security;
        channel.user = "me";
        channel.from = "node@example.org";
        channel.secret = "pass word";
        return channel;
    }
    Result<void> send(const AlertChannel& channel, const std::string& subject = "Subject",
                      const std::string& body = "Body\n") {
        return sendAlertMail(channel, subject, body, kTime, options, cancel);
    }
    /// What comes after the greeting of a server that takes everything.
    void talk(ScriptedServer::Line& line) {
        while (true) {
            const std::string command = line.read();
            commands.push_back(command);
            if (command == "DATA") {
                line.write("354 go on\r\n");
                for (std::string text = line.read(); text != "."; text = line.read()) {
                    message.push_back(text);
                }
                line.write("250 taken\r\n");
            } else if (command.starts_with("EHLO")) {
                line.write("250-here\r\n250-SIZE 1000\r\n250 AUTH LOGIN PLAIN\r\n");
            } else if (command.starts_with("AUTH")) {
                line.write("235 in\r\n");
            } else if (command == "QUIT") {
                return;
            } else {
                line.write("250 ok\r\n");
            }
        }
    }

    fs::path m_folder;
    AlertSendOptions options;
    inference::CancelToken cancel;
    std::vector<std::string> commands;
    std::vector<std::string> message;
};

TEST_F(AlertChannelsTest, ACommandGetsTheAlertInItsEnvironmentAndNothingElse) {
    ::setenv("STACKNET_TEST_SECRET", "not for hooks", 1);
    const auto done = run(program("env | sort > " + (m_folder / "out").string()));
    ASSERT_TRUE(done.ok()) << done.error().message;
    const std::string text = output();
    for (const char* line :
         {"STACKNET_ALERT_KIND=opened\n", "STACKNET_ALERT_SEVERITY=warning\n",
          "STACKNET_ALERT_RULE=rule_1\n", "STACKNET_ALERT_CONDITION=peers_below\n",
          "STACKNET_ALERT_STATE=open\n", "STACKNET_ALERT_VALUE=2\n", "STACKNET_ALERT_THRESHOLD=3\n",
          "STACKNET_ALERT_COUNT=1\n", "STACKNET_ALERT_INCIDENT=7\n", "STACKNET_ALERT_NODE=garage\n",
          "STACKNET_ALERT_TIME=2027-01-15T08:00:00.000Z\n"}) {
        EXPECT_NE(text.find(line), std::string::npos) << line << text;
    }
    EXPECT_EQ(text.find("not for hooks"), std::string::npos);
    EXPECT_EQ(text.find("HOME="), std::string::npos);
}

TEST_F(AlertChannelsTest, ACommandsValuesAreOneLineEach) {
    auto delivery = peersGone();
    delivery.incident.detail = "one\nSTACKNET_ALERT_RULE=forged";
    const auto hook =
        program("printf '%s' \"$STACKNET_ALERT_DETAIL\" > " + (m_folder / "out").string());
    ASSERT_TRUE(runAlertCommand(hook, delivery, kSender, kTime, 60'000, cancel).ok());
    EXPECT_EQ(output(), "one STACKNET_ALERT_RULE=forged");
}

TEST_F(AlertChannelsTest, ACommandThatFailsOrHangsSaysSo) {
    const auto failed = run(program("exit 3"));
    ASSERT_FALSE(failed.ok());
    EXPECT_EQ(failed.error().code, "alerts.program_failed");
    EXPECT_NE(failed.error().message.find("3"), std::string::npos);
    EXPECT_TRUE(failed.error().retryable);
    const auto late = run(program("exec sleep 600"), 100);
    ASSERT_FALSE(late.ok());
    EXPECT_EQ(late.error().code, "alerts.timed_out");
}

TEST_F(AlertChannelsTest, ACommandIsBrokenOffWhenTheEngineStops) {
    cancel.cancel();
    const auto done = run(program("exec sleep 600"));
    ASSERT_FALSE(done.ok());
    EXPECT_EQ(done.error().code, "alerts.cancelled");
}

TEST_F(AlertChannelsTest, AProgramThatOthersCanChangeIsNotRun) {
    const auto refused = [&](const std::string& path) {
        const auto done = run(path);
        return !done.ok() && done.error().code == "alerts.bad_program";
    };
    EXPECT_TRUE(refused("hook"));
    EXPECT_TRUE(refused((m_folder / "none").string()));
    EXPECT_TRUE(refused(m_folder.string()));
    EXPECT_TRUE(refused(program("exit 0", fs::perms::owner_read)));
    EXPECT_TRUE(refused(program("exit 0", fs::perms::owner_all | fs::perms::others_write)));
    EXPECT_TRUE(refused(program("exit 0", fs::perms::owner_all | fs::perms::group_write)));
}

TEST_F(AlertChannelsTest, MailOverStarttlsLogsInOnlyWhenItIsEncrypted) {
    const auto certificate = TestCertificate::make();
    options.trustedPem = certificate.certificate;
    std::vector<std::string> clear;
    ScriptedServer server([&](ScriptedServer::Line& line) {
        line.write("220-one\r\n220 two\r\n");
        clear.push_back(line.read());
        // An AUTH that is offered in the clear is a trap.
        line.write("250-here\r\n250-AUTH PLAIN\r\n250 STARTTLS\r\n");
        clear.push_back(line.read());
        line.write("220 go\r\n");
        line.startTls(certificate);
        talk(line);
    });
    const auto sent = send(mail(server.port(), "starttls"), "Subject", "One\n.two\n..three\n");
    server.join();
    ASSERT_TRUE(sent.ok()) << sent.error().message;
    EXPECT_EQ(clear, (std::vector<std::string>{"EHLO localhost", "STARTTLS"}));
    ASSERT_GE(commands.size(), 6U);
    EXPECT_EQ(commands[0], "EHLO localhost");
    EXPECT_EQ(commands[1], "AUTH PLAIN " + toBase64(asBytes(std::string("\0me\0pass word", 13))));
    EXPECT_EQ(commands[2], "MAIL FROM:<node@example.org>");
    EXPECT_EQ(commands[3], "RCPT TO:<me@example.org>");
    EXPECT_EQ(commands[4], "RCPT TO:<you@example.org>");
    EXPECT_EQ(commands[5], "DATA");
    const auto blank = std::find(message.begin(), message.end(), "");
    ASSERT_NE(blank, message.end());
    EXPECT_EQ(std::vector<std::string>(blank + 1, message.end()),
              (std::vector<std::string>{"One", "..two", "...three"}));
    EXPECT_NE(std::find(message.begin(), blank, "Date: Fri, 15 Jan 2027 08:00:00 +0000"), blank);
    EXPECT_NE(std::find(message.begin(), blank, "To: <me@example.org>, <you@example.org>"), blank);
    EXPECT_NE(std::find(message.begin(), blank, "Subject: Subject"), blank);
}

TEST_F(AlertChannelsTest, AServerWithoutStarttlsGetsNothing) {
    std::vector<std::string> heard;
    ScriptedServer server([&](ScriptedServer::Line& line) {
        line.write("220 here\r\n");
        heard.push_back(line.read());
        line.write("250-here\r\n250 AUTH PLAIN\r\n");
        heard.push_back(line.read());
    });
    const auto sent = send(mail(server.port(), "starttls"));
    server.join();
    ASSERT_FALSE(sent.ok());
    EXPECT_EQ(sent.error().code, "alerts.smtp_no_tls");
    EXPECT_EQ(heard.size(), 1U);
}

TEST_F(AlertChannelsTest, WhatWasSaidBeforeTheEncryptionDoesNotCount) {
    ScriptedServer server([&](ScriptedServer::Line& line) {
        line.write("220 here\r\n");
        line.read();
        line.write("250 STARTTLS\r\n");
        line.read();
        // CVE-2011-0411: an answer that is put in front of the encrypted ones.
        line.write("220 go\r\n250-here\r\n250 AUTH PLAIN\r\n");
        line.read();
    });
    const auto sent = send(mail(server.port(), "starttls"));
    ASSERT_FALSE(sent.ok());
    EXPECT_EQ(sent.error().code, "alerts.bad_answer");
}

TEST_F(AlertChannelsTest, ACertificateOfAnotherNameOrAnUnknownRootIsRefused) {
    for (const char* name : {"localhost", "mail.example.org"}) {
        const auto certificate = TestCertificate::make(name);
        if (std::string(name) != "localhost") options.trustedPem = certificate.certificate;
        ScriptedServer server([&](ScriptedServer::Line& line) { line.startTls(certificate); });
        const auto sent = send(mail(server.port(), "tls"));
        ASSERT_FALSE(sent.ok()) << name;
        EXPECT_EQ(sent.error().code, "alerts.tls_failed") << name;
    }
}

TEST_F(AlertChannelsTest, MailOverTlsFromTheStartWithLogin) {
    const auto certificate = TestCertificate::make();
    options.trustedPem = certificate.certificate;
    std::vector<std::string> heard;
    ScriptedServer server([&](ScriptedServer::Line& line) {
        line.startTls(certificate);
        line.write("220 here\r\n");
        line.read();
        line.write("250 AUTH LOGIN\r\n");
        heard.push_back(line.read());
        line.write("334 VXNlcm5hbWU6\r\n");
        heard.push_back(line.read());
        line.write("334 UGFzc3dvcmQ6\r\n");
        heard.push_back(line.read());
        line.write("235 in\r\n");
        talk(line);
    });
    const auto sent = send(mail(server.port(), "tls"));
    server.join();
    ASSERT_TRUE(sent.ok()) << sent.error().message;
    EXPECT_EQ(heard, (std::vector<std::string>{"AUTH LOGIN", toBase64(asBytes("me")),
                                               toBase64(asBytes("pass word"))}));
}

TEST_F(AlertChannelsTest, AWrongPasswordIsNoSecretInTheSentence) {
    ScriptedServer server([&](ScriptedServer::Line& line) {
        line.write("220 here\r\n");
        line.read();
        line.write("250 AUTH PLAIN\r\n");
        line.read();
        line.write("535 no\r\n");
    });
    const auto sent = send(mail(server.port(), "plain"));
    ASSERT_FALSE(sent.ok());
    EXPECT_EQ(sent.error().code, "alerts.smtp_refused");
    EXPECT_FALSE(sent.error().retryable);
    EXPECT_NE(sent.error().message.find("535"), std::string::npos);
    EXPECT_EQ(sent.error().message.find("pass word"), std::string::npos);
}

TEST_F(AlertChannelsTest, ABusyServerMayBeAskedAgain) {
    ScriptedServer server([&](ScriptedServer::Line& line) { line.write("421 later\r\n"); });
    const auto sent = send(mail(server.port(), "plain"));
    ASSERT_FALSE(sent.ok());
    EXPECT_EQ(sent.error().code, "alerts.smtp_refused");
    EXPECT_TRUE(sent.error().retryable);
}

TEST_F(AlertChannelsTest, PlainMailToAnotherMachineIsRefused) {
    auto channel = mail(25, "plain");
    channel.host = "mail.example.org";
    EXPECT_EQ(send(channel).error().code, "alerts.smtp_no_tls");
}

TEST_F(AlertChannelsTest, NothingInAnAlertBeginsAHeaderOrACommand) {
    ScriptedServer server([&](ScriptedServer::Line& line) {
        line.write("220 here\r\n");
        talk(line);
    });
    auto channel = mail(server.port(), "plain");
    channel.user.clear();
    const auto sent = send(channel, "Hi\r\nBcc: evil@example.org", "a\r\n.\r\nMAIL FROM:<x>\r\n");
    server.join();
    ASSERT_TRUE(sent.ok()) << sent.error().message;
    EXPECT_NE(std::find(message.begin(), message.end(), "Subject: Hi  Bcc: evil@example.org"),
              message.end());
    EXPECT_EQ(std::count(commands.begin(), commands.end(), "MAIL FROM:<x>"), 0);
    EXPECT_EQ(message.back(), "MAIL FROM:<x>") << "it is text of the message";
    channel.from = "a@b.org>\r\nRCPT TO:<x@y.org";
    EXPECT_EQ(send(channel).error().code, "alerts.bad_address");
    channel = mail(1, "plain");
    channel.target = "a b@example.org";
    channel.from = "n<x@example.org";
    EXPECT_EQ(send(channel).error().code, "alerts.bad_address");
}

TEST_F(AlertChannelsTest, ASubjectThatIsNotAsciiIsEncodedInPieces) {
    ScriptedServer server([&](ScriptedServer::Line& line) {
        line.write("220 here\r\n");
        talk(line);
    });
    auto channel = mail(server.port(), "plain");
    channel.user.clear();
    std::string subject;
    for (int i = 0; i < 40; ++i) subject += "ü";
    ASSERT_TRUE(send(channel, subject).ok());
    server.join();
    std::size_t words = 0;
    for (const std::string& line : message) {
        EXPECT_LE(line.size(), 78U) << line;
        if (line.find("=?UTF-8?B?") != std::string::npos) ++words;
    }
    EXPECT_EQ(words, 2U);
}

TEST_F(AlertChannelsTest, AWebhookIsSignedSoThatTheReceiverCanCheckIt) {
    std::map<std::string, std::string> headers;
    std::string first;
    std::string body;
    ScriptedServer server([&](ScriptedServer::Line& line) {
        first = line.read();
        for (std::string header = line.read(); !header.empty(); header = line.read()) {
            const auto colon = header.find(": ");
            headers[header.substr(0, colon)] = header.substr(colon + 2);
        }
        body = line.readBytes(std::stoul(headers["Content-Length"]));
        line.write("HTTP/1.1 204 No Content\r\n\r\n");
    });
    AlertChannel channel;
    channel.kind = AlertChannelKind::Webhook;
    channel.target = "http://127.0.0.1:" + std::to_string(server.port()) + "/in/box?token=t";
    channel.secret = "shared";
    const auto sent = sendAlert(channel, peersGone(), kSender, kTime, options, cancel);
    server.join();
    ASSERT_TRUE(sent.ok()) << sent.error().message;
    EXPECT_EQ(first, "POST /in/box?token=t HTTP/1.1");
    EXPECT_EQ(headers["Content-Type"], "application/json");
    EXPECT_EQ(headers["Host"], "127.0.0.1:" + std::to_string(server.port()));
    const std::string expected =
        toHex(crypto::hmacSha256(asBytes(std::string("shared")), asBytes("1800000000." + body)));
    EXPECT_EQ(headers["Stacknet-Signature"], "t=1800000000,v1=" + expected);
    const auto document = boost::json::parse(body).as_object();
    EXPECT_EQ(document.at("kind"), "opened");
    EXPECT_EQ(document.at("condition"), "peers_below");
    EXPECT_EQ(document.at("value"), 2);
    EXPECT_EQ(document.at("severity"), "warning");
    EXPECT_EQ(document.at("text"), "Fewer than 3 peers are connected: 2.");
    EXPECT_EQ(document.at("local_network"), true);
}

TEST_F(AlertChannelsTest, AWebhookOverTls) {
    const auto certificate = TestCertificate::make();
    options.trustedPem = certificate.certificate;
    ScriptedServer server([&](ScriptedServer::Line& line) {
        line.startTls(certificate);
        while (!line.read().empty()) {
        }
        line.write("HTTP/1.1 200 OK\r\n\r\n");
    });
    AlertChannel channel;
    channel.kind = AlertChannelKind::Webhook;
    channel.target = "https://localhost:" + std::to_string(server.port());
    const auto sent = sendAlert(channel, peersGone(), kSender, kTime, options, cancel);
    EXPECT_TRUE(sent.ok()) << sent.error().message;
}

TEST_F(AlertChannelsTest, AWebhookFollowsNoRedirectAndTellsNoPath) {
    struct Case {
        const char* answer;
        const char* code;
        bool retryable;
    };
    for (const Case& one : {Case{"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1/x\r\n\r\n",
                                 "alerts.webhook_refused", false},
                            Case{"HTTP/1.1 404 No\r\n\r\n", "alerts.webhook_refused", false},
                            Case{"HTTP/1.1 429 Slow\r\n\r\n", "alerts.webhook_refused", true},
                            Case{"HTTP/1.1 503 Later\r\n\r\n", "alerts.webhook_refused", true},
                            Case{"SSH-2.0-x\r\n", "alerts.bad_answer", false}}) {
        ScriptedServer server([&](ScriptedServer::Line& line) {
            while (!line.read().empty()) {
            }
            line.write(one.answer);
        });
        AlertChannel channel;
        channel.kind = AlertChannelKind::Webhook;
        channel.target = "http://localhost:" + std::to_string(server.port()) + "/secret-path";
        const auto sent = postAlertWebhook(channel, "{}", kTime, options, cancel);
        ASSERT_FALSE(sent.ok()) << one.answer;
        EXPECT_EQ(sent.error().code, one.code);
        EXPECT_EQ(sent.error().retryable, one.retryable) << one.answer;
        EXPECT_EQ(sent.error().message.find("secret-path"), std::string::npos);
    }
}

TEST_F(AlertChannelsTest, AWebhookInTheClearStaysOnThisMachine) {
    for (const char* url : {"http://example.org/", "ftp://127.0.0.1/", "https://me@example.org/",
                            "https://example.org/#x", "nothing", "https:///x", ""}) {
        AlertChannel channel;
        channel.kind = AlertChannelKind::Webhook;
        channel.target = url;
        const auto sent = postAlertWebhook(channel, "{}", kTime, options, cancel);
        ASSERT_FALSE(sent.ok()) << url;
        EXPECT_EQ(sent.error().code, "alerts.bad_url") << url;
    }
}

TEST_F(AlertChannelsTest, AServerThatSaysNothingIsGivenUp) {
    options.timeoutMs = 200;
    ScriptedServer server([&](ScriptedServer::Line& line) { line.read(); });
    const auto sent = send(mail(server.port(), "plain"));
    ASSERT_FALSE(sent.ok());
    EXPECT_EQ(sent.error().code, "alerts.timed_out");
    EXPECT_TRUE(sent.error().retryable);
}

TEST_F(AlertChannelsTest, OfAWebhookOnlyTheHostIsShown) {
    AlertChannel channel;
    channel.kind = AlertChannelKind::Webhook;
    const auto shown = [&](const char* url) {
        channel.target = url;
        return alertTargetShown(channel);
    };
    EXPECT_EQ(shown("https://hooks.example.org/T/B/secret"), "https://hooks.example.org/…");
    EXPECT_EQ(shown("https://hooks.example.org:8443/"), "https://hooks.example.org:8443/");
    EXPECT_EQ(shown("https://hooks.example.org?k=secret"), "https://hooks.example.org/…");
    EXPECT_EQ(shown("https://hooks.example.org"), "https://hooks.example.org");
}

}  // namespace
}  // namespace stacknet::engine
