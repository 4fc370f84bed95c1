// stacknetd: the node engine without a screen.

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "core/api/api_json.h"
#include "core/api/node.h"
#include "core/base/file.h"
#include "core/base/log.h"
#include "core/engine/local_node.h"

namespace {

using namespace stacknet;

constexpr int kExitUsage = 2;
constexpr int kExitFailed = 1;
constexpr std::size_t kPassphraseFileBytesMax = 4'096;

constexpr const char* kHelp =
    "Usage: stacknetd --data-dir DIR [OPTIONS]\n"
    "\n"
    "Runs a Stacknet node. Ctrl+C or SIGTERM stops it in good order.\n"
    "\n"
    "  --data-dir DIR          data directory (made when missing)\n"
    "  --devnet N              run a local network of N validators (4 to 7): this process and\n"
    "                          N - 1 others, all on this machine\n"
    "  --http HOST:PORT        address of the HTTP API; port 0 takes a free one\n"
    "                          (default 127.0.0.1:8480, or a free port when that is in use)\n"
    "  --ready-file FILE       once running, write "
    "{\"http\",\"operator_socket\",\"api_key\",\"node_ids\"}\n"
    "                          there (mode 0600); makes an API key for it\n"
    "  --withhold              as a leader of a local network, leave out what other nodes sent:\n"
    "                          shows what censorship is, and can cost this node its stake\n"
    "  --announce              once running, print how to reach the node\n"
    "  --passphrase-file FILE  unlocks the Node Key (mode 0600; first line)\n"
    "  --log LEVEL             debug, info (default), notice, warning or critical, on stderr\n"
    "  --version, --help\n";

struct Options {
    engine::LocalNodeOptions node;
    std::string readyFile;
    std::string passphraseFile;
    bool announce = false;
    log::Level level = log::Level::Info;
};

[[noreturn]] void usage(const std::string& problem) {
    std::fprintf(stderr, "stacknetd: %s\nTry stacknetd --help.\n", problem.c_str());
    std::exit(kExitUsage);
}

log::Level levelFrom(const std::string& name) {
    for (const auto level : {log::Level::Debug, log::Level::Info, log::Level::Notice,
                             log::Level::Warning, log::Level::Critical}) {
        if (log::levelName(level) == name) return level;
    }
    usage("--log does not know \"" + name + "\"");
}

Options parse(int count, char** arguments) {
    Options options;
    std::map<std::string, std::string> values;
    for (int i = 1; i < count; ++i) {
        const std::string name = arguments[i];
        if (name == "--help" || name == "-h") {
            std::fputs(kHelp, stdout);
            std::exit(0);
        }
        if (name == "--version") {
            std::printf("stacknetd %s\n", STACKNET_VERSION);
            std::exit(0);
        }
        if (name == "--announce") {
            options.announce = true;
            continue;
        }
        if (name == "--withhold") {
            options.node.withhold = true;
            continue;
        }
        static const std::vector<std::string> known = {
            "--data-dir", "--devnet", "--http", "--ready-file", "--passphrase-file", "--log"};
        if (std::find(known.begin(), known.end(), name) == known.end()) {
            usage("unknown option " + name);
        }
        if (i + 1 >= count) usage(name + " needs a value");
        values[name] = arguments[++i];
    }
    if (values["--data-dir"].empty()) usage("--data-dir is missing");
    options.node.dataDirectory = values["--data-dir"];
    options.node.http = values["--http"];
    options.readyFile = values["--ready-file"];
    options.passphraseFile = values["--passphrase-file"];
    if (!values["--log"].empty()) options.level = levelFrom(values["--log"]);
    if (!values["--devnet"].empty()) {
        char* end = nullptr;
        const unsigned long nodes = std::strtoul(values["--devnet"].c_str(), &end, 10);
        if (*end != '\0' || nodes < 4 || nodes > 7) usage("--devnet takes a number from 4 to 7");
        options.node.localNetworkNodes = static_cast<unsigned>(nodes);
        std::error_code error;
        options.node.daemonProgram = std::filesystem::read_symlink("/proc/self/exe", error);
    }
    return options;
}

/// Wakes the main thread when the node's picture or a command's result is there.
class Watcher final : public api::INodeListener {
public:
    void onSnapshot(std::uint64_t) override { wake(); }
    void onCommandFinished(const api::CommandResult& result) override {
        {
            std::lock_guard lock(m_mutex);
            m_results[result.request] = result;
        }
        wake();
    }
    std::optional<api::CommandResult> take(api::RequestId request) {
        std::lock_guard lock(m_mutex);
        const auto found = m_results.find(request);
        if (found == m_results.end()) return std::nullopt;
        api::CommandResult result = std::move(found->second);
        m_results.erase(found);
        return result;
    }
    int descriptor() const { return m_pipe[0]; }
    void drain() {
        char bytes[256];
        while (::read(m_pipe[0], bytes, sizeof bytes) > 0) {
        }
    }
    Watcher() { STACKNET_INVARIANT(::pipe2(m_pipe, O_CLOEXEC | O_NONBLOCK) == 0); }

private:
    void wake() { [[maybe_unused]] const ssize_t ignored = ::write(m_pipe[1], "x", 1); }
    int m_pipe[2] = {-1, -1};
    std::mutex m_mutex;
    std::map<api::RequestId, api::CommandResult> m_results;
};

std::string quoted(const std::string& text) {
    std::string result = "\"";
    for (char character : text) {
        if (character == '"' || character == '\\') result += '\\';
        result += character;
    }
    return result + "\"";
}

std::string readyDocument(const api::Snapshot& now, const std::string& apiKey) {
    std::string ids;
    for (const api::NodeKeyInfo& key : now.nodeKeys) {
        if (!key.validator) continue;
        ids += (ids.empty() ? "" : ",") + quoted(key.publicKey);
    }
    return "{\"http\":" + quoted(now.service.httpAddress) +
           ",\"operator_socket\":" + quoted(now.engine.operatorSocket) +
           ",\"api_key\":" + (apiKey.empty() ? "null" : quoted(apiKey)) + ",\"node_ids\":[" + ids +
           "]}\n";
}

void announce(const api::Snapshot& now) {
    std::error_code error;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", error);
    // As it can be typed: by name when it is in PATH, else beside this program.
    const std::string ctl = findProgram("stacknetctl")
                                ? "stacknetctl"
                                : (program.parent_path() / "stacknetctl").string();
    std::printf("LOCAL NETWORK of %u validators is running.\n", now.chain.validators);
    if (now.attestation->testEvidence) {
        std::printf("TEST EVIDENCE: recorded GPU evidence stands for node 0's own.\n");
    }
    std::printf("  HTTP API         %s\n", now.service.httpAddress.c_str());
    std::printf("  operator socket  %s\n", now.engine.operatorSocket.c_str());
    std::printf("  status           %s --socket %s status\n", ctl.c_str(),
                now.engine.operatorSocket.c_str());
    std::printf("  new API key      %s --socket %s keys api create NAME\n", ctl.c_str(),
                now.engine.operatorSocket.c_str());
    std::printf("Ctrl+C stops it.\n");
    std::fflush(stdout);
}

/// What the main thread does between start and end.
class Session {
public:
    Session(const Options& options, engine::LocalNode& node, Watcher& watcher)
        : m_options(options), m_node(node), m_watcher(watcher) {}

    /// True when the program should end.
    bool look() {
        const auto now = m_node.snapshot();
        if (now->engine.state == api::EngineState::Failed) {
            m_failure = now->engine.errorMessage + " (" + now->engine.errorCode + ")";
            m_exitCode = kExitFailed;
            return true;
        }
        if (now->engine.state == api::EngineState::Stopped) return true;
        if (now->engine.state != api::EngineState::Running) return false;
        if (m_options.announce && !m_announced) {
            announce(*now);
            m_announced = true;
        }
        return !m_options.readyFile.empty() && !m_readyWritten && !writeReady(*now);
    }
    int exitCode() const { return m_exitCode; }
    /// Why the exit code is not 0; a sentence.
    const std::string& failure() const { return m_failure; }

private:
    /// False when the file cannot be written.
    bool writeReady(const api::Snapshot& now) {
        std::string key;
        if (!now.service.httpAddress.empty()) {
            if (!m_keyRequest) {
                m_keyRequest = m_node.submit(api::CreateApiKey{"ready file", {}, 90});
            }
            auto result = m_watcher.take(*m_keyRequest);
            if (!result) return true;
            if (result->error) {
                m_failure = "no API key for the ready file: " + result->error->message;
                m_exitCode = kExitFailed;
                return false;
            }
            key = std::move(result->secret);
        }
        std::string document = readyDocument(now, key);
        const auto written = writeFileAtomically(m_options.readyFile, asBytes(document));
        wipe(document.data(), document.size());
        wipe(key.data(), key.size());
        m_readyWritten = true;
        if (written.ok()) return true;
        m_failure = written.error().message;
        m_exitCode = kExitFailed;
        return false;
    }

    const Options& m_options;
    engine::LocalNode& m_node;
    Watcher& m_watcher;
    std::optional<api::RequestId> m_keyRequest;
    bool m_readyWritten = false;
    bool m_announced = false;
    int m_exitCode = 0;
    std::string m_failure;
};

}  // namespace

int main(int count, char** arguments) {
    Options options = parse(count, arguments);
    // Keys and content must not land in a core file.
    // The hard limit stays: the sandbox sets a limit of its own for what it runs.
    rlimit core{};
    ::getrlimit(RLIMIT_CORE, &core);
    core.rlim_cur = 0;
    ::setrlimit(RLIMIT_CORE, &core);
    ::prctl(PR_SET_DUMPABLE, 0);
    ::signal(SIGPIPE, SIG_IGN);
    // Before any thread starts, so that signals arrive at the descriptor and nowhere else.
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGHUP);
    ::sigprocmask(SIG_BLOCK, &signals, nullptr);
    const int signalDescriptor = ::signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK);
    log::setMinimumLevel(options.level);
    const auto sink = log::addSink(
        [](const log::Line& line) { std::fprintf(stderr, "%s\n", log::format(line).c_str()); });
    if (!options.passphraseFile.empty()) {
        auto content = readFile(options.passphraseFile, kPassphraseFileBytesMax);
        if (!content.ok()) {
            std::fprintf(stderr, "stacknetd: %s\n", content.error().message.c_str());
            return kExitFailed;
        }
        std::string_view line = asText(*content);
        line = line.substr(0, line.find_first_of("\r\n"));
        options.node.passphrase = SecretBytes::copyOf(line);
        wipe(content->data(), content->size());
    }

    static SystemClock clock;
    static SystemRng rng;
    int exitCode = 0;
    std::string failure;
    {
        Watcher watcher;
        engine::LocalNode node(std::move(options.node), clock, rng);
        node.addListener(&watcher);
        Session session(options, node, watcher);
        while (!session.look()) {
            pollfd waits[2] = {{watcher.descriptor(), POLLIN, 0}, {signalDescriptor, POLLIN, 0}};
            ::poll(waits, 2, -1);
            watcher.drain();
            if (waits[1].revents != 0) {
                log::notice("daemon", "stopping");
                break;
            }
        }
        exitCode = session.exitCode();
        failure = session.failure();
        node.removeListener(&watcher);
    }
    log::removeSink(sink);
    // Last, so that the reason is what stays on the screen.
    if (!failure.empty()) std::fprintf(stderr, "stacknetd: %s\n", failure.c_str());
    return exitCode;
}
