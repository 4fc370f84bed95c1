#include <sched.h>
#include <signal.h>
#include <sys/personality.h>
#include <sys/prctl.h>
#include <sys/stat.h>

#include <charconv>
#include <cstdio>
#include <map>

#include "core/sandbox/helper/supervise.h"

namespace {

using stacknet::sandbox::helper::Options;

bool parse(int count, char** arguments, Options& options) {
    std::uint64_t gvisor = 0;
    const std::map<std::string, std::string*> texts = {
        {"--runtime", &options.runtime},      {"--root", &options.runtimeRoot},
        {"--bundle", &options.bundle},        {"--id", &options.id},
        {"--stdin", &options.stdinFile},      {"--bind-rootfs", &options.bindRootfs},
        {"--hide-mount", &options.hideMount},
    };
    const std::map<std::string, std::uint64_t*> numbers = {
        {"--gvisor", &gvisor},
        {"--file-depth", &options.fileDepth},
        {"--file-path-bytes", &options.filePathBytes},
        {"--host-uid", &options.hostUid},
        {"--memory", &options.limits.memoryBytes},
        {"--memory-and-swap", &options.limits.memoryAndSwapBytes},
        {"--pids", &options.limits.pids},
        {"--cpu-quota-us", &options.limits.cpuQuotaUs},
        {"--cpu-period-us", &options.limits.cpuPeriodUs},
    };
    const std::map<std::string, std::uint64_t*> switches = {
        {"--fixed-addresses", &options.fixedAddresses},
        {"--one-cpu", &options.oneCpu},
    };
    for (int index = 1; index + 1 < count; index += 2) {
        const std::string name = arguments[index];
        const std::string value = arguments[index + 1];
        if (const auto text = texts.find(name); text != texts.end()) {
            *text->second = value;
        } else if (const auto number = numbers.find(name); number != numbers.end()) {
            const char* end = value.data() + value.size();
            const auto [last, error] = std::from_chars(value.data(), end, *number->second);
            if (error != std::errc() || last != end) return false;
        } else if (const auto found = switches.find(name);
                   found != switches.end() && value == "1") {
            *found->second = 1;
        } else {
            return false;
        }
    }
    for (const auto& [name, number] : numbers) {
        if (*number == 0) return false;
    }
    options.gvisor = gvisor == 2;
    return count % 2 == 1 && !options.runtime.empty() && !options.runtimeRoot.empty() &&
           !options.bundle.empty() && !options.id.empty() && !options.stdinFile.empty();
}

/// Whatever the runtime and the tool are, they inherit both of these.
bool pin(const Options& options) {
    if (options.fixedAddresses != 0 && ::personality(ADDR_NO_RANDOMIZE) < 0) return false;
    if (options.oneCpu == 0) return true;
    cpu_set_t ours;
    if (::sched_getaffinity(0, sizeof ours, &ours) != 0) return false;
    int first = 0;
    while (first < CPU_SETSIZE && !CPU_ISSET(first, &ours)) ++first;
    if (first == CPU_SETSIZE) return false;
    CPU_ZERO(&ours);
    CPU_SET(first, &ours);
    return ::sched_setaffinity(0, sizeof ours, &ours) == 0;
}

}  // namespace

int main(int count, char** arguments) {
    Options options;
    if (!parse(count, arguments, options)) {
        std::fprintf(stderr,
                     "stacknet-sandbox-helper is started by the Stacknet engine, not by hand.\n");
        return 2;
    }
    // The engine's death shows as the end of our standard input, on which we clean up; a signal
    // would leave the container behind.
    ::prctl(PR_SET_PDEATHSIG, 0);
    ::prctl(PR_SET_CHILD_SUBREAPER, 1);
    ::prctl(PR_SET_DUMPABLE, 0);
    for (int number : {SIGPIPE, SIGINT, SIGTERM, SIGHUP}) ::signal(number, SIG_IGN);
    ::umask(022);
    if (!pin(options)) {
        std::fprintf(stderr, "stacknet-sandbox-helper: cannot fix addresses or CPU.\n");
        return 2;
    }
    return stacknet::sandbox::helper::supervise(options);
}
