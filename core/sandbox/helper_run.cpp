#include "core/sandbox/helper_run.h"

#include <poll.h>
#include <signal.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <map>
#include <optional>

#include "core/sandbox/helper/options.h"

namespace stacknet::sandbox {

namespace {

Error brokenHelper(const std::string& what) {
    return makeError("sandbox.setup_failed", "The sandbox's supervisor " + what +
                                                 ". See the log, then run the code again.");
}

/// An eventfd that a stop request makes readable.
class Wakeup {
public:
    Wakeup() : m_descriptor(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {}
    ~Wakeup() {
        if (m_descriptor >= 0) ::close(m_descriptor);
    }
    Wakeup(const Wakeup&) = delete;
    Wakeup& operator=(const Wakeup&) = delete;
    int get() const { return m_descriptor; }
    void ring() const {
        const std::uint64_t one = 1;
        [[maybe_unused]] const ssize_t ignored = ::write(m_descriptor, &one, sizeof one);
    }

private:
    int m_descriptor;
};

/// A write that answers EPIPE instead of raising SIGPIPE, which not every program of ours ignores.
bool writeQuietly(int descriptor, std::string_view text) {
    sigset_t pipe;
    sigset_t before;
    ::sigemptyset(&pipe);
    ::sigaddset(&pipe, SIGPIPE);
    ::pthread_sigmask(SIG_BLOCK, &pipe, &before);
    const ssize_t count = ::write(descriptor, text.data(), text.size());
    if (count < 0 && errno == EPIPE) {
        const timespec none{};
        ::sigtimedwait(&pipe, nullptr, &none);
    }
    ::pthread_sigmask(SIG_SETMASK, &before, nullptr);
    return count == static_cast<ssize_t>(text.size());
}

std::optional<WaitingContainer> parseReady(std::string_view text) {
    constexpr std::string_view kPid = "pid=";
    constexpr std::string_view kMemory = "\nmemory=";
    const std::size_t memory = text.find(kMemory);
    if (!text.starts_with(kPid) || memory == std::string_view::npos || !text.ends_with("\n")) {
        return std::nullopt;
    }
    WaitingContainer waiting;
    const auto [last, error] =
        std::from_chars(text.data() + kPid.size(), text.data() + memory, waiting.pid);
    if (error != std::errc() || last != text.data() + memory) return std::nullopt;
    text.remove_suffix(1);
    waiting.memoryFolder = text.substr(memory + kMemory.size());
    return waiting;
}

std::vector<std::string> argumentsOf(const HelperCall& call) {
    std::vector<std::string> arguments{"--runtime", call.runtimePath, "--root", call.runtimeRoot,
                                       "--bundle",  call.bundle,      "--id",   call.id,
                                       "--stdin",   call.stdinFile};
    const auto add = [&](const char* name, const std::string& value) {
        arguments.push_back(name);
        arguments.push_back(value);
    };
    if (!call.bindRootfs.empty()) add("--bind-rootfs", call.bindRootfs);
    if (!call.hideMount.empty()) add("--hide-mount", call.hideMount);
    add("--gvisor", call.gvisor ? "2" : "1");
    add("--file-depth", std::to_string(kOutPathDepth));
    add("--file-path-bytes", std::to_string(kOutPathBytes));
    if (call.fixedAddresses) add("--fixed-addresses", "1");
    if (call.oneCpu) add("--one-cpu", "1");
    add("--host-uid", std::to_string(call.hostUid));
    add("--memory", std::to_string(call.limits.memoryBytes));
    add("--memory-and-swap", std::to_string(call.limits.memoryBytes));
    add("--pids", std::to_string(call.limits.pids));
    add("--cpu-quota-us", std::to_string(call.limits.cpuQuotaUs));
    add("--cpu-period-us", std::to_string(call.limits.cpuPeriodUs));
    return arguments;
}

}  // namespace

/// Takes frames apart as they arrive.
struct HelperRun::Reader {
    HelperOutput output;
    WaitingContainer waiting;
    RunLimits limits;
    OutputCollector collector;
    SecretBytes buffer;
    bool ready = false;
    bool done = false;
    bool ordered = false;

    /// Errors when a frame is not what the helper sends.
    Result<void> take(ByteView bytes) {
        buffer.append(bytes);
        std::size_t position = 0;
        while (!done) {
            const ByteView rest = buffer.view().subspan(position);
            if (rest.size() < kHeader) break;
            std::uint32_t length = 0;
            for (std::size_t index = 0; index < 4; ++index) {
                length |= static_cast<std::uint32_t>(rest[1 + index]) << (8 * index);
            }
            if (length > helper::kFrameBytes) return brokenHelper("sent an oversized frame");
            if (rest.size() < kHeader + length) break;
            STACKNET_CHECK(handle(static_cast<char>(rest[0]), rest.subspan(kHeader, length)));
            position += kHeader + length;
        }
        SecretBytes left = SecretBytes::copyOf(buffer.view().subspan(position));
        buffer = std::move(left);
        return {};
    }

private:
    static constexpr std::size_t kHeader = 5;

    Result<void> handle(char kind, ByteView content) {
        if (kind == helper::kFrameResult) {
            STACKNET_TRY(output.result, parseHelperResult(asText(content)));
            done = true;
            return {};
        }
        if (kind == helper::kFrameReady && !ready) {
            const auto parsed = parseReady(asText(content));
            if (!parsed) return brokenHelper("announced a container that it does not describe");
            waiting = *parsed;
            ready = true;
            return {};
        }
        if (!ordered) return brokenHelper("sent output before it was told to start");
        if (kind == helper::kFrameOutput) return collector.take(content);
        if (kind != helper::kFrameStdout && kind != helper::kFrameStderr) {
            return brokenHelper("sent an unknown frame");
        }
        SecretBytes& target =
            kind == helper::kFrameStdout ? output.standardOutput : output.standardError;
        if (target.size() + content.size() > limits.outputBytes) {
            return brokenHelper("sent more output than allowed");
        }
        target.append(content);
        return {};
    }
};

HelperRun::HelperRun(Process process)
    : m_process(std::move(process)), m_reader(std::make_unique<Reader>()) {}
HelperRun::HelperRun(HelperRun&&) noexcept = default;
HelperRun& HelperRun::operator=(HelperRun&&) noexcept = default;
HelperRun::~HelperRun() = default;

Result<HelperResult> parseHelperResult(std::string_view text) {
    std::map<std::string, std::string, std::less<>> values;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::string_view line = text.substr(0, end);
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
        const std::size_t equals = line.find('=');
        if (equals == std::string_view::npos) continue;
        values.emplace(line.substr(0, equals), line.substr(equals + 1));
    }
    HelperResult result;
    bool whole = true;
    const auto number = [&](std::string_view name, auto& value) {
        const auto found = values.find(name);
        whole = whole && found != values.end();
        if (!whole) return;
        const std::string& digits = found->second;
        const char* end = digits.data() + digits.size();
        const auto [last, error] = std::from_chars(digits.data(), end, value);
        whole = error == std::errc() && last == end;
    };
    int stdoutCut = 0;
    int stderrCut = 0;
    int filesCut = 0;
    number("code", result.code);
    number("stdout_cut", stdoutCut);
    number("stderr_cut", stderrCut);
    number("files", filesCut);
    number("wall_ms", result.wallMs);
    number("cpu_us", result.cpuUs);
    number("memory_peak", result.memoryPeakBytes);
    number("oom_kills", result.oomKills);
    number("pids_refused", result.pidsRefused);
    if (!whole || filesCut < 0 || filesCut > static_cast<int>(FilesCut::Lost)) {
        return brokenHelper("sent a result that is not whole");
    }
    result.filesCut = static_cast<FilesCut>(filesCut);
    result.stdoutCut = stdoutCut != 0;
    result.stderrCut = stderrCut != 0;
    result.phase = values["phase"];
    result.message = values["message"];
    result.ended = values["ended"];
    return result;
}

Result<HelperRun> HelperRun::start(const HelperCall& call) {
    ProcessOptions options;
    options.program = call.helperPath;
    options.arguments = argumentsOf(call);
    options.environment = {"PATH=/usr/sbin:/usr/bin:/sbin:/bin"};
    options.pipeStdin = true;
    options.pipeStdout = true;
    auto process = Process::start(options);
    if (!process.ok()) return brokenHelper("cannot be started: " + process.error().message);
    return HelperRun(std::move(process).value());
}

Result<void> HelperRun::readUntil(const bool& done, std::stop_token cancel) {
    const Wakeup wakeup;
    const std::stop_callback onStop(cancel, [&] { wakeup.ring(); });
    SecretBytes chunk(65'536);
    while (!done && !m_reader->done) {
        std::array<pollfd, 2> entries{pollfd{m_process.stdoutFd(), POLLIN, 0},
                                      pollfd{wakeup.get(), POLLIN, 0}};
        if (::poll(entries.data(), entries.size(), -1) < 0) continue;
        if (entries[1].revents != 0) {
            m_process.closeStdin();
            return makeError("sandbox.cancelled", "The run was cancelled.");
        }
        const ssize_t count =
            ::read(m_process.stdoutFd(), chunk.mutableView().data(), chunk.size());
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return brokenHelper("went away before the run ended");
        STACKNET_CHECK(m_reader->take(chunk.view().first(static_cast<std::size_t>(count))));
    }
    return {};
}

Result<WaitingContainer> HelperRun::awaitReady(std::stop_token cancel) {
    STACKNET_CHECK(readUntil(m_reader->ready, cancel));
    if (m_reader->ready) return m_reader->waiting;
    const HelperResult& result = m_reader->output.result;
    return makeError("sandbox.not_created", result.phase + ": " + result.message);
}

Result<void> HelperRun::order(const RunLimits& limits) {
    m_reader->limits = limits;
    m_reader->collector = OutputCollector(limits.fileBytes, limits.files);
    m_reader->ordered = true;
    const std::string line =
        "go " + std::to_string(limits.wallMs) + " " + std::to_string(limits.outputBytes) + " " +
        std::to_string(limits.fileBytes) + " " + std::to_string(limits.files) + "\n";
    if (!writeQuietly(m_process.stdinFd(), line)) return brokenHelper("takes no order");
    return {};
}

Result<HelperOutput> HelperRun::collect(std::stop_token cancel) {
    STACKNET_CHECK(readUntil(m_reader->done, cancel));
    HelperOutput output = std::move(m_reader->output);
    STACKNET_TRY(output.folder, m_reader->collector.finish(output.result.filesCut));
    return output;
}

}  // namespace stacknet::sandbox
