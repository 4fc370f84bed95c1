#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <boost/json.hpp>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <thread>

#include "app/ctl/api_key_source.h"
#include "app/ctl/connection.h"
#include "app/ctl/http_call.h"
#include "app/ctl/privacy_commands.h"
#include "core/base/codec.h"
#include "core/base/file.h"
#include "core/base/rng.h"
#include "core/tasks/privacy_audit.h"
#include "core/tasks/retention.h"

namespace stacknet::ctl {

namespace json = boost::json;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t kCanaryFileBytesMax = 4U << 20;
constexpr std::size_t kAnswerBytesMax = 8U << 20;
constexpr std::size_t kPlantedBytes = 24;
/// What an answer needs until its buffers are gone.
constexpr auto kAfterTheAnswer = std::chrono::seconds(2);

/// What is searched for, and how to call it.
struct Canaries {
    std::vector<Bytes> bytes;
    std::vector<std::string> names;
    std::vector<std::string> planted;  ///< what became of the requests that carried them
};

bool isHex(std::string_view text) {
    return text.size() >= 2 * tasks::kCanaryBytesMin && text.size() % 2 == 0 &&
           std::all_of(text.begin(), text.end(),
                       [](unsigned char digit) { return std::isxdigit(digit) != 0; });
}

/// "HEX|FILE,..": hexadecimal of a canary, or a file with one canary a line.
Result<Canaries> givenCanaries(const std::string& list) {
    Canaries canaries;
    std::size_t at = 0;
    while (at <= list.size()) {
        const std::size_t comma = std::min(list.find(',', at), list.size());
        const std::string one = list.substr(at, comma - at);
        at = comma + 1;
        if (isHex(one)) {
            std::string lower = one;
            std::transform(lower.begin(), lower.end(), lower.begin(),
                           [](unsigned char digit) { return std::tolower(digit); });
            STACKNET_TRY(Bytes bytes, fromHex(lower, "--canary"));
            canaries.bytes.push_back(std::move(bytes));
            canaries.names.push_back("canary " + std::to_string(canaries.bytes.size()));
            continue;
        }
        STACKNET_TRY(const Bytes content, readFile(one, kCanaryFileBytesMax));
        const std::string_view text = asText(content);
        std::size_t begin = 0;
        for (std::size_t line = 1; begin < text.size(); ++line) {
            const std::size_t end = std::min(text.find('\n', begin), text.size());
            if (end > begin) {
                canaries.bytes.push_back(toBytes(asBytes(text.substr(begin, end - begin))));
                canaries.names.push_back(one + ", line " + std::to_string(line));
            }
            begin = end + 1;
        }
    }
    return canaries;
}

std::string newCanary() {
    SystemRng rng;
    Bytes random(kPlantedBytes);
    rng.fill(random);
    return toBase32(random);
}

/// Sends requests that carry canaries: a chat, code, and requests that are refused in words of
/// their sender. What the node answers does not matter here, that it took them does.
Result<Canaries> plantCanaries(const Arguments& arguments, const std::string& address) {
    STACKNET_TRY(
        const std::string apiKey,
        apiKeyFrom(arguments,
                   "Give --canary, or an API key (--api-key-file FILE, or STACKNET_API_KEY in "
                   "the environment) so that canaries can be planted through the node."));
    if (address.empty()) {
        return makeError("ctl.no_http",
                         "The node serves no HTTP, so nothing can be planted there; "
                         "give --canary.");
    }
    Canaries canaries;
    const auto fresh = [&](const std::string& name) {
        const std::string text = newCanary();
        canaries.bytes.push_back(toBytes(asBytes(text)));
        canaries.names.push_back(name);
        return text;
    };
    const auto chat = [](const std::string& text) {
        return json::serialize(json::object{
            {"max_tokens", 8},
            {"messages", json::array{json::object{{"role", "user"}, {"content", text}}}}});
    };
    struct Planned {
        std::string name;
        std::string target;
        std::string body;
    };
    std::vector<Planned> requests;
    requests.push_back({"chat", "/v1/chat/completions", chat("Say hello. " + fresh("chat"))});
    json::object code{{"language", "python"}, {"code", "print('" + fresh("code") + "')"}};
    code["stdin"] = fresh("standard input of code");
    requests.push_back({"code", "/v1/tools/code_execution", json::serialize(code)});
    requests.push_back({"broken JSON", "/v1/chat/completions",
                        "{\"messages\": [{\"role\": \"user\", \"content\": \"" +
                            fresh("a request that is no JSON")});
    requests.push_back(
        {"unknown model", "/v1/chat/completions",
         json::serialize(json::object{
             {"model", fresh("the name of an unknown model")},
             {"messages", json::array{json::object{{"role", "user"},
                                                   {"content", fresh("a refused prompt")}}}}})});
    for (const Planned& request : requests) {
        HttpCall call;
        STACKNET_TRY(call.endpoint, parseNodeUrl(address));
        call.target = request.target;
        call.post = true;
        call.headers = {{"content-type", "application/json"},
                        {"authorization", "Bearer " + apiKey}};
        call.body = asBytes(request.body);
        std::size_t size = 0;
        STACKNET_TRY(const HttpReply reply,
                     callHttp(call, [&](const HttpReply&, ByteView piece) -> Result<void> {
                         size += piece.size();
                         if (size <= kAnswerBytesMax) return {};
                         return makeError("ctl.http_failed", "The node's answer is too large.");
                     }));
        canaries.planted.push_back(request.name + ": " + std::to_string(reply.status));
    }
    std::this_thread::sleep_for(kAfterTheAnswer);
    return canaries;
}

/// The process behind the operator socket; 0 when nobody listens.
int nodeProcess(const fs::path& socketPath) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const std::string path = socketPath.string();
    if (path.size() >= sizeof address.sun_path) return 0;
    std::memcpy(address.sun_path, path.c_str(), path.size() + 1);
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0) return 0;
    ucred peer{};
    socklen_t size = sizeof peer;
    const bool known =
        ::connect(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0 &&
        ::getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0;
    ::close(descriptor);
    return known ? peer.pid : 0;
}

/// Folders beside the data directory in which the node keeps something for a while.
std::vector<fs::path> temporaryFolders(const fs::path& dataDirectory, const fs::path& socket) {
    std::vector<fs::path> folders;
    std::error_code error;
    const std::string ours = "stacknet-" + std::to_string(::geteuid()) + "-";
    for (fs::directory_iterator one("/dev/shm", error); !error && one != fs::directory_iterator();
         one.increment(error)) {
        if (one->path().filename().string().starts_with(ours)) folders.push_back(one->path());
    }
    if (const char* temporary = std::getenv("TMPDIR"); temporary != nullptr && *temporary != '\0') {
        folders.emplace_back(temporary);
    }
    if (!dataDirectory.empty() &&
        socket.lexically_relative(fs::absolute(dataDirectory)).native().starts_with("..")) {
        folders.push_back(socket.parent_path());
    }
    return folders;
}

struct Outcome {
    tasks::AuditReport report;
    std::vector<fs::path> looked;
    std::vector<std::string> unnamed;
    std::string memory;  ///< what became of looking at the memory
    bool memoryLooked = false;
};

void printOutcome(const Canaries& canaries, const Outcome& outcome) {
    const tasks::AuditReport& report = outcome.report;
    for (const std::string& planted : canaries.planted) {
        std::printf("planted by a request, answered %s\n", planted.c_str());
    }
    for (const fs::path& path : outcome.looked) std::printf("looked at %s\n", path.c_str());
    std::printf("  %s files, %s bytes; %s\n", grouped(report.files).c_str(),
                grouped(report.bytes).c_str(), outcome.memory.c_str());
    for (const tasks::AuditSkip& skip : report.skipped) {
        std::printf("  skipped %s: %s\n", skip.where.c_str(), skip.why.c_str());
    }
    if (report.skippedCount > report.skipped.size()) {
        std::printf("  and %s more\n",
                    grouped(report.skippedCount - report.skipped.size()).c_str());
    }
    for (const std::string& store : outcome.unnamed) {
        std::printf("  not in the table of what is kept: %s\n", store.c_str());
    }
    for (const tasks::AuditHit& hit : report.hits) {
        std::printf("FOUND %s as %s in %s at %s\n", canaries.names[hit.canary].c_str(),
                    hit.encoding.c_str(), hit.where.c_str(), grouped(hit.offset).c_str());
    }
    std::printf("%zu canaries, %zu found\n", canaries.bytes.size(), report.hits.size());
}

void printOutcomeJson(const Canaries& canaries, const Outcome& outcome) {
    const tasks::AuditReport& report = outcome.report;
    json::array looked;
    for (const fs::path& path : outcome.looked) looked.push_back(json::string(path.string()));
    json::array skipped;
    for (const tasks::AuditSkip& skip : report.skipped) {
        skipped.push_back(json::object{{"where", skip.where}, {"why", skip.why}});
    }
    json::array hits;
    for (const tasks::AuditHit& hit : report.hits) {
        hits.push_back(json::object{{"canary", canaries.names[hit.canary]},
                                    {"encoding", hit.encoding},
                                    {"where", hit.where},
                                    {"offset", hit.offset}});
    }
    std::printf("%s\n",
                json::serialize(json::object{{"canaries", canaries.bytes.size()},
                                             {"planted", json::value_from(canaries.planted)},
                                             {"looked_at", std::move(looked)},
                                             {"files", report.files},
                                             {"bytes", report.bytes},
                                             {"memory", outcome.memory},
                                             {"memory_looked_at", outcome.memoryLooked},
                                             {"regions", report.regions},
                                             {"memory_bytes", report.memoryBytes},
                                             {"skipped_count", report.skippedCount},
                                             {"skipped", std::move(skipped)},
                                             {"unnamed", json::value_from(outcome.unnamed)},
                                             {"hits", std::move(hits)}})
                    .c_str());
}

/// What no row of the table names: of a node's data directory, or of each node of a local network,
/// whose folders lie in one.
Result<std::vector<std::string>> unnamedIn(const fs::path& dataDirectory) {
    std::error_code error;
    std::vector<fs::path> nodes;
    for (const auto& entry : fs::directory_iterator(dataDirectory, error)) {
        if (fs::exists(entry.path() / "node.json", error)) nodes.push_back(entry.path());
    }
    if (nodes.empty()) return tasks::unnamedStores(dataDirectory);
    std::ranges::sort(nodes);
    std::vector<std::string> unnamed;
    for (const fs::path& node : nodes) {
        STACKNET_TRY(const std::vector<std::string> found, tasks::unnamedStores(node));
        for (const std::string& name : found) unnamed.push_back((node.filename() / name).string());
    }
    return unnamed;
}

Result<Outcome> lookAround(const Arguments& arguments, const tasks::CanarySearch& search,
                           const fs::path& dataDirectory) {
    Outcome outcome;
    tasks::PrivacyAudit audit(search);
    const fs::path socket = operatorSocket(arguments);
    if (!dataDirectory.empty()) {
        if (std::error_code error; !fs::is_directory(dataDirectory, error)) {
            return makeError("ctl.usage", dataDirectory.string() + " is no folder.");
        }
        outcome.looked.push_back(dataDirectory);
        STACKNET_TRY(outcome.unnamed, unnamedIn(dataDirectory));
    }
    for (fs::path& folder : temporaryFolders(dataDirectory, socket)) {
        outcome.looked.push_back(std::move(folder));
    }
    for (const fs::path& path : outcome.looked) audit.scanPath(path);
    STACKNET_TRY(const std::uint64_t given, arguments.number("--pid", 0, 1, INT32_MAX));
    const int pid = given != 0 ? static_cast<int>(given) : nodeProcess(socket);
    if (pid == 0) {
        outcome.memory = "no memory: no node is running there";
    } else if (const auto scanned = audit.scanMemory(pid); !scanned.ok()) {
        if (given != 0) return scanned.error();
        outcome.memory = "no memory: " + scanned.error().message;
    } else {
        outcome.memoryLooked = true;
        outcome.memory = grouped(audit.report().regions) + " regions of memory of process " +
                         std::to_string(pid) + ", " + grouped(audit.report().memoryBytes) +
                         " bytes";
    }
    outcome.report = audit.report();
    return outcome;
}

/// --data-dir, else what the running node says, with the address of its HTTP API.
Result<void> askNode(const Arguments& arguments, fs::path& dataDirectory, std::string& address) {
    Connection connection(operatorSocket(arguments));
    const auto snapshot = connection.snapshot();
    if (!snapshot.ok()) return snapshot.error();
    if (dataDirectory.empty()) dataDirectory = (*snapshot)->engine.dataDirectory;
    address = (*snapshot)->service.httpAddress;
    return {};
}

Result<int> audited(const Arguments& arguments) {
    fs::path dataDirectory = arguments.option("--data-dir");
    std::string address;
    const std::string list = arguments.option("--canary");
    if (list.empty() || dataDirectory.empty()) {
        STACKNET_CHECK(askNode(arguments, dataDirectory, address));
    }
    STACKNET_TRY(const Canaries canaries,
                 list.empty() ? plantCanaries(arguments, address) : givenCanaries(list));
    STACKNET_TRY(const tasks::CanarySearch search, tasks::CanarySearch::create(canaries.bytes));
    STACKNET_TRY(const Outcome outcome, lookAround(arguments, search, dataDirectory));
    if (arguments.json) {
        printOutcomeJson(canaries, outcome);
    } else {
        printOutcome(canaries, outcome);
    }
    return outcome.report.hits.empty() ? kExitOk : kExitFailed;
}

}  // namespace

int runPrivacyAudit(const Arguments& arguments) {
    const auto code = audited(arguments);
    return code.ok() ? *code : failure(arguments, code.error());
}

}  // namespace stacknet::ctl
