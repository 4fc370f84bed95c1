#pragma once

#include <map>
#include <mutex>
#include <stop_token>
#include <string>
#include <tuple>
#include <vector>

#include "core/base/result.h"
#include "core/sandbox/sandbox.h"

/// Whether the result of a task may be compared between nodes, found out before anything is signed.
///
/// A task that claims class D1 or D2 and was quick is run a second time, differently
/// (recheckVariation), and the two results are compared. Equal: the class stands, and when the
/// image has passed the same test with a probe program, the run counts as self-tested. Different:
/// the receipt is made out for class D0, which nobody compares, so that a program that asks for the
/// time, for random bytes or for its own addresses can never cost its node a stake.
///
/// What one machine cannot find out: the order of names in the image's own folders (it is that of
/// the disk), and what a processor of another class computes.
namespace stacknet::sandbox {

/// A run that took longer is not run twice: the node would pay as much again for every task. It
/// keeps its class and is not self-tested, so nobody is slashed over it.
inline constexpr std::int64_t kRecheckWallMs = 2'000;
/// Wall limit of the second run: it has one CPU where the first had four.
inline constexpr std::uint64_t kRecheckLimitMs = 20'000;

struct RecheckPolicy {
    std::int64_t wallMs = kRecheckWallMs;     ///< of the first run, at most
    std::uint64_t limitMs = kRecheckLimitMs;  ///< of the second
};

/// Random addresses, one CPU, files made in reverse order, some process ids later.
RunVariation recheckVariation();

/// What two results of one task differ in, of "ending", "exit code", "stdout", "stderr", "files",
/// in this order; empty when they are the same.
std::vector<std::string> differencesOf(const RunOutcome& first, const RunOutcome& second);

/// Whether a result of that class may be held against a node: only with a self-test behind it.
bool slashable(Determinism vouched, bool selfTested);

/// A run with what is known about its reproducibility.
struct CheckedRun {
    RunOutcome outcome;
    Determinism declared = Determinism::D0;
    /// What the receipt says (SBX_CLASS): `declared`, or D0 when the second run was different.
    Determinism vouched = Determinism::D0;
    /// The run was repeated with the same result, and its image passed the self-test.
    bool selfTested = false;
    std::vector<std::string> differs;  ///< differencesOf() the two runs
};

struct ImageSelfTest {
    bool passed = false;
    std::vector<std::string> differs;
    Hash256 imageDigest;
};

/// Makes the receipt one of class D0: environment, environment hash.
Result<void> withdrawClass(RunOutcome& outcome);

/// The policy above over any sandbox. Thread safe; an image is tested once per runtime, the first
/// time that it matters.
class DeterminismCheck {
public:
    /// `sandbox` outlives this.
    explicit DeterminismCheck(ISandbox& sandbox, RecheckPolicy policy = {})
        : m_sandbox(sandbox), m_policy(policy) {}

    /// Runs once or twice. Errors: those of ISandbox::run; one of the second run alone (other than
    /// "sandbox.cancelled") only means that the run is not self-tested.
    Result<CheckedRun> run(RunRequest request, const std::stop_token& cancel);

    /// Runs the probe program of a language twice, the second time differently.
    Result<ImageSelfTest> testImage(const std::string& language, const std::stop_token& cancel);

private:
    Result<bool> imageHolds(const RunOutcome& outcome, const std::string& language,
                            const std::stop_token& cancel);
    ISandbox& m_sandbox;
    RecheckPolicy m_policy;
    std::mutex m_mutex;  ///< held through an image's test, for which others wait
    std::map<std::tuple<Hash256, std::string, std::string>, bool> m_images;  ///< and runtime
};

}  // namespace stacknet::sandbox
