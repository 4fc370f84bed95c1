#include "core/sandbox/determinism.h"

#include <algorithm>

#include "core/base/log.h"

namespace stacknet::sandbox {

namespace {

constexpr std::uint32_t kSkippedPids = 7;

/// What an ordinary program sees of its surroundings and computes, in few lines.
constexpr std::string_view kPythonProbe = R"(
import hashlib, json, math, os, socket, struct, sys, time
print(sorted(os.environ.items()))
print(sys.argv, os.getcwd(), sys.flags, sys.version)
print(os.getuid(), os.getgid(), oct(os.umask(0o22)), socket.gethostname())
print(time.tzname, sys.stdout.encoding, sys.getfilesystemencoding())
print({str(n) for n in range(50)}, hash('text'))
print(sorted(os.listdir('/work')), sorted(os.listdir('/in')), sorted(os.listdir('/dev')))
print([f(x / 7) .hex() for x in range(1, 40) for f in (math.sin, math.exp, math.log, math.sqrt)])
print(hashlib.sha256(open('/in/b.txt', 'rb').read() + sys.stdin.buffer.read()).hexdigest())
print(json.dumps({'b': 1, 'a': [1.5, None, 'ä']}), struct.pack('d', 0.1).hex())
sys.exit(3)
)";
constexpr std::string_view kShellProbe = R"(
env | sort
pwd; id; umask; hostname; date -u -d @0
ls /work /in /dev
cat a.txt b.txt - | sha256sum
awk 'BEGIN { for (n = 1; n < 40; n++) printf "%.17g\n", sin(n / 7) }'
exit 3
)";
constexpr std::int32_t kProbeExit = 3;

RunRequest probeRequest(const std::string& language, std::uint64_t limitMs) {
    RunRequest request;
    request.language = language;
    request.determinism = Determinism::D1;
    request.code = SecretBytes::copyOf(language == "python" ? kPythonProbe : kShellProbe);
    request.standardInput = SecretBytes::copyOf("input");
    for (const char* name : {"a.txt", "b.txt"}) {
        request.files.push_back({name, SecretBytes::copyOf(std::string_view(name))});
    }
    request.limits.wallMs = limitMs;
    return request;
}

RunRequest copyOf(const RunRequest& request) {
    RunRequest copy;
    copy.language = request.language;
    copy.code = request.code.clone();
    copy.standardInput = request.standardInput.clone();
    for (const RunFile& file : request.files) {
        copy.files.push_back({file.path, file.content.clone()});
    }
    copy.determinism = request.determinism;
    copy.limits = request.limits;
    return copy;
}

bool sameFiles(const RunOutcome& first, const RunOutcome& second) {
    const auto same = [](const OutputFile& left, const OutputFile& right) {
        return left.path == right.path && left.executable == right.executable &&
               left.content.exposeText() == right.content.exposeText();
    };
    return first.filesCut == second.filesCut &&
           std::equal(first.files.begin(), first.files.end(), second.files.begin(),
                      second.files.end(), same);
}

bool isPinned(Determinism value) {
    return value == Determinism::D1 || value == Determinism::D2;
}

}  // namespace

RunVariation recheckVariation() {
    return {true, true, true, kSkippedPids};
}

std::vector<std::string> differencesOf(const RunOutcome& first, const RunOutcome& second) {
    std::vector<std::string> differs;
    if (first.ending != second.ending) differs.emplace_back("ending");
    if (first.exitCode != second.exitCode) differs.emplace_back("exit code");
    if (first.standardOutput.view().size() != second.standardOutput.view().size() ||
        first.standardOutput.exposeText() != second.standardOutput.exposeText()) {
        differs.emplace_back("stdout");
    }
    if (first.standardError.exposeText() != second.standardError.exposeText()) {
        differs.emplace_back("stderr");
    }
    const bool streams = std::any_of(differs.begin(), differs.end(), [](const std::string& name) {
        return name == "stdout" || name == "stderr";
    });
    // Beyond the two streams the output hash covers the files, empty folders and what was cut.
    if (!sameFiles(first, second) ||
        (!streams && first.receipt.outputHash != second.receipt.outputHash)) {
        differs.emplace_back("files");
    }
    return differs;
}

bool slashable(Determinism vouched, bool selfTested) {
    return vouched == Determinism::D3 || (isPinned(vouched) && selfTested);
}

Result<void> withdrawClass(RunOutcome& outcome) {
    outcome.environment[std::string(kClassKey)] = determinismName(Determinism::D0);
    STACKNET_TRY(outcome.receipt.envHash, environmentHash(outcome.environment));
    return {};
}

Result<CheckedRun> DeterminismCheck::run(RunRequest request, const std::stop_token& cancel) {
    const Determinism declared = request.determinism;
    const std::string language = request.language;
    const bool pinned = isPinned(declared);
    RunRequest again = pinned ? copyOf(request) : RunRequest();
    CheckedRun checked;
    checked.declared = checked.vouched = declared;
    STACKNET_TRY(checked.outcome, m_sandbox.run(std::move(request), cancel));
    if (!pinned || !checked.outcome.comparable() ||
        checked.outcome.statistics.wallMs > m_policy.wallMs) {
        return checked;
    }
    again.variation = recheckVariation();
    again.limits.wallMs = std::min(again.limits.wallMs, m_policy.limitMs);
    auto second = m_sandbox.run(std::move(again), cancel);
    if (!second.ok()) {
        if (second.error().code == "sandbox.cancelled") return second.error();
        log::warning("sandbox", "not_rechecked", {{"code", second.error().code}});
        return checked;
    }
    // A second run that did not come to its end says nothing about the first.
    if (!second->comparable()) return checked;
    checked.differs = differencesOf(checked.outcome, *second);
    if (!checked.differs.empty()) {
        checked.vouched = Determinism::D0;
        STACKNET_CHECK(withdrawClass(checked.outcome));
        return checked;
    }
    STACKNET_TRY(checked.selfTested, imageHolds(checked.outcome, language, cancel));
    return checked;
}

Result<ImageSelfTest> DeterminismCheck::testImage(const std::string& language,
                                                  const std::stop_token& cancel) {
    STACKNET_TRY(const RunOutcome first,
                 m_sandbox.run(probeRequest(language, m_policy.limitMs), cancel));
    RunRequest request = probeRequest(language, m_policy.limitMs);
    request.variation = recheckVariation();
    STACKNET_TRY(const RunOutcome second, m_sandbox.run(std::move(request), cancel));
    ImageSelfTest test;
    test.differs = differencesOf(first, second);
    // Anything else means that the image has no such program, or that the probe broke.
    const bool ended = first.ending == Ending::Exited && first.exitCode == kProbeExit;
    if (!ended && test.differs.empty()) test.differs.emplace_back("exit code");
    test.passed = test.differs.empty();
    test.imageDigest = first.receipt.imageDigest;
    return test;
}

Result<bool> DeterminismCheck::imageHolds(const RunOutcome& outcome, const std::string& language,
                                          const std::stop_token& cancel) {
    const auto runtime = outcome.environment.find(std::string(kRuntimeKey));
    const auto key = std::tuple(outcome.receipt.imageDigest, language,
                                runtime == outcome.environment.end() ? "" : runtime->second);
    const std::lock_guard lock(m_mutex);
    if (const auto known = m_images.find(key); known != m_images.end()) return known->second;
    const auto test = testImage(language, cancel);
    if (!test.ok()) {
        if (test.error().code == "sandbox.cancelled") return test.error();
        return false;
    }
    if (!test->passed) {
        log::warning("sandbox", "image_not_reproducible",
                     {{"language", language}, {"differs", test->differs.front()}});
    }
    m_images[key] = test->passed;
    return test->passed;
}

}  // namespace stacknet::sandbox
