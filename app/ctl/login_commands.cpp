#include <fcntl.h>
#include <spawn.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <thread>

#include "app/ctl/connection.h"
#include "app/ctl/session_file.h"
#include "app/ctl/web_session.h"
#include "core/base/file.h"

namespace stacknet::ctl {
namespace {

namespace json = boost::json;

constexpr const char* kProgram = "stacknetctl";
constexpr auto kLookEvery = std::chrono::milliseconds(500);
constexpr const char* kPrint = "-";

Result<json::object> objectOf(const std::string& text) {
    json::error_code bad;
    const json::value value = json::parse(text, bad);
    if (bad || !value.is_object()) {
        return makeError("ctl.bad_answer",
                         "The node's answer is not understood; are both programs "
                         "of one version?");
    }
    return value.get_object();
}

/// Keeps the session, or prints it with --out -, and says who is signed in.
int keep(const Arguments& arguments, const json::object& session) {
    const std::string account = memberOf(session, "account");
    if (arguments.option("--out") == kPrint) {
        std::printf("%s\n", json::serialize(session).c_str());
        return kExitOk;
    }
    const std::filesystem::path file = sessionFile(arguments, "--out");
    if (const auto saved = saveSession(file, session); !saved.ok()) {
        return failure(arguments, saved.error());
    }
    if (arguments.json) {
        const json::object done{{"account", account},
                                {"sid", memberOf(session, "sid")},
                                {"ends_at", session.at("ends_at")},
                                {"session_file", file.string()}};
        std::printf("%s\n", json::serialize(done).c_str());
    } else {
        std::printf("Signed in as %s.\nThe session is in %s; \"stacknetctl logout\" ends it.\n",
                    account.c_str(), file.c_str());
    }
    return kExitOk;
}

/// Where a person sits at a screen. The browser outlives this program, so it is nobody's child.
void openBrowser(const std::string& url) {
    const bool screen =
        std::getenv("DISPLAY") != nullptr || std::getenv("WAYLAND_DISPLAY") != nullptr;
    const auto program = findProgram("xdg-open");
    if (!screen || !program || ::isatty(STDOUT_FILENO) == 0) return;
    std::string path = program->string();
    std::string address = url;
    char* const arguments[] = {path.data(), address.data(), nullptr};
    posix_spawn_file_actions_t files;
    posix_spawnattr_t attributes;
    ::posix_spawn_file_actions_init(&files);
    ::posix_spawnattr_init(&attributes);
    ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID);
    for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        ::posix_spawn_file_actions_addopen(&files, descriptor, "/dev/null", O_RDWR, 0);
    }
    pid_t child = 0;
    ::posix_spawn(&child, path.c_str(), &files, &attributes, arguments, environ);
    ::posix_spawnattr_destroy(&attributes);
    ::posix_spawn_file_actions_destroy(&files);
}

/// The text to sign goes out, the signature comes in.
std::string askSignature(const Arguments& arguments, const std::string& message) {
    if (arguments.json) {
        std::printf("%s\n", json::serialize(json::object{{"message", message}}).c_str());
    } else {
        std::printf(
            "Sign exactly this text with the wallet (personal_sign, or signMessage), from its "
            "first\nletter to its last:\n\n%s\n\nSignature (0x..., or base58): ",
            message.c_str());
    }
    std::fflush(stdout);
    std::string line;
    std::getline(std::cin, line);
    while (!line.empty() && (line.back() == '\r' || line.back() == ' ')) line.pop_back();
    return line;
}

std::string chainOf(const std::string& address) {
    return address.starts_with("0x") ? "evm" : "solana";
}

int loginAtUrl(const Arguments& arguments) {
    const std::string address = arguments.word(1);
    if (address.empty()) {
        return failure(
            arguments,
            makeError("ctl.usage",
                      "login --url needs the wallet's address: the text that it signs "
                      "is printed, and its signature read. With a browser, open URL/login "
                      "there instead."));
    }
    auto node = WebSession::at(arguments.option("--url"));
    if (!node.ok()) return failure(arguments, node.error());
    const auto challenge = node->challenge(chainOf(address), address);
    if (!challenge.ok()) return failure(arguments, challenge.error());
    const auto session = node->verify(*challenge, askSignature(arguments, challenge->message));
    return session.ok() ? keep(arguments, *session) : failure(arguments, session.error());
}

/// What CheckLogin says once it is over.
Result<json::object> sessionOf(Connection& connection, const std::string& attempt) {
    while (true) {
        auto checked = connection.command(api::CheckLogin{attempt});
        if (checked.ok()) return objectOf(checked->secret);
        if (checked.error().code != "auth.login_pending") return checked.error();
        std::this_thread::sleep_for(kLookEvery);
    }
}

Result<json::object> waitForBrowser(const Arguments& arguments, Connection& connection,
                                    const std::string& attempt, const json::object& page) {
    const std::string url = memberOf(page, "url");
    if (arguments.json) {
        json::object shown = page;
        std::printf("%s\n", json::serialize(shown).c_str());
    } else {
        std::printf(
            "Open this page in a browser of the node's machine and choose a wallet:\n"
            "  %s\n",
            url.c_str());
        if (const std::string other = memberOf(page, "localhost_url"); !other.empty()) {
            std::printf("or, when the wallet warns of it, %s\n", other.c_str());
        }
        std::printf("The page must show these words: %s\nWaiting for two minutes.\n",
                    memberOf(page, "phrase").c_str());
    }
    std::fflush(stdout);
    if (!arguments.json) openBrowser(url);
    return sessionOf(connection, attempt);
}

Result<json::object> pasteAtNode(const Arguments& arguments, Connection& connection,
                                 const std::string& attempt) {
    const std::string address = arguments.word(1);
    STACKNET_TRY(const api::CommandResult text,
                 connection.command(api::PasteLogin{attempt, chainOf(address), address}));
    STACKNET_CHECK(connection.command(
        api::ProveLogin{attempt, text.subject, askSignature(arguments, text.secret)}));
    return sessionOf(connection, attempt);
}

}  // namespace

int runLogin(const Arguments& arguments) {
    if (const auto words = arguments.onlyWords(2); !words.ok()) {
        return failure(arguments, words.error());
    }
    if (!arguments.option("--url").empty()) return loginAtUrl(arguments);
    Connection connection(operatorSocket(arguments));
    const auto started = connection.command(api::StartLogin{kProgram, ""});
    if (!started.ok()) return failure(arguments, started.error());
    const auto page = objectOf(started->secret);
    if (!page.ok()) return failure(arguments, page.error());
    const auto session = arguments.word(1).empty()
                             ? waitForBrowser(arguments, connection, started->subject, *page)
                             : pasteAtNode(arguments, connection, started->subject);
    if (session.ok()) return keep(arguments, *session);
    // Nobody is left to take what might still come of it.
    (void)connection.command(api::CancelLogin{started->subject});
    return failure(arguments, session.error());
}

int runLogout(const Arguments& arguments) {
    if (const auto words = arguments.onlyWords(1); !words.ok()) {
        return failure(arguments, words.error());
    }
    const std::filesystem::path file = sessionFile(arguments, "--file");
    const auto session = loadSession(file);
    if (!session.ok()) return failure(arguments, session.error());
    Result<void> ended;
    if (const std::string url = memberOf(*session, "url"); !url.empty()) {
        auto node = WebSession::at(url);
        if (!node.ok()) return failure(arguments, node.error());
        ended = node->logout(*session);
        if (!ended.ok() && (ended.error().code == "node.session_revoked" ||
                            ended.error().code == "node.session_expired")) {
            ended = {};
        }
    } else {
        Connection connection(operatorSocket(arguments));
        const auto done = connection.command(api::EndSession{memberOf(*session, "sid")});
        if (!done.ok() && done.error().code != "auth.unknown_session") ended = done.error();
    }
    if (!ended.ok()) return failure(arguments, ended.error());
    std::error_code left;
    std::filesystem::remove(file, left);
    std::printf(arguments.json ? "{\"ended\":\"%s\"}\n" : "Signed out; session %s has ended.\n",
                memberOf(*session, "sid").c_str());
    return kExitOk;
}

}  // namespace stacknet::ctl
