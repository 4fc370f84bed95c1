#include "tests/sim/world/report.h"

#include <boost/json.hpp>
#include <cstdio>

namespace stacknet::sim {
namespace {

namespace json = boost::json;

constexpr const char* kChecked = "I1 I2 I3 I4 I5 I6 I7 I8 I9 I10 I11 I12 (beacon) I13";
constexpr const char* kNotChecked = "I12 (arena)";

std::string hex(std::uint64_t value) {
    char text[20];
    std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(value));
    return text;
}

std::string rate(std::uint64_t runs, std::int64_t wallMs) {
    if (wallMs <= 0) return "-";
    const std::uint64_t tenths = runs * 10'000 / static_cast<std::uint64_t>(wallMs);
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10);
}

}  // namespace

std::string textReport(const Options& options, const BatchResult& batch, std::int64_t wallMs) {
    std::string text;
    const auto line = [&](const std::string& label, const std::string& value) {
        text += label + std::string(label.size() < 22 ? 22 - label.size() : 1, ' ') + value + "\n";
    };
    line("runs", std::to_string(batch.runs) + " (seeds " + std::to_string(options.firstSeed) +
                     " to " + std::to_string(options.firstSeed + batch.runs - 1) + "), " +
                     rate(batch.runs, wallMs) + " a second");
    line("steps", std::to_string(batch.steps));
    line("final blocks", std::to_string(batch.finalHeights));
    line("epochs", std::to_string(batch.epochs) + " begun after the first, " +
                       std::to_string(batch.changes) + " with other validators or weights");
    line("virtual time", std::to_string(batch.virtualMs / 1'000) + " s");
    line("longest recovery", std::to_string(batch.recoveryMaxMs) + " ms of " +
                                 std::to_string(recoveryBoundMs(options.nodes)) + " ms (seed " +
                                 std::to_string(batch.recoverySeed) + ")");
    line("signatures", options.scheme == SignatureScheme::Fast ? "fast stand-in" : "Ed25519");
    line("digest", hex(batch.digest));
    line("checked", kChecked);
    line("not in this build", kNotChecked);
    if (options.accountability()) {
        line("forks", std::to_string(batch.forks) + ", provable from two chains " +
                          std::to_string(batch.forksProvable));
        if (batch.forksProvable > 0) {
            line("named at least",
                 std::to_string(batch.namedLeast) + " of " + std::to_string(options.nodes));
        }
    }
    line("violations", std::to_string(batch.failedCount));
    for (const RunResult& run : batch.failed) {
        text += "\nseed " + std::to_string(run.seed) + ", replay with:\n  " +
                options.replayCommand(run.seed) + "\n";
        for (const std::string& violation : run.violations) text += "  " + violation + "\n";
    }
    text += "\nscenarios that occurred and were survived\n";
    for (std::size_t i = 1; i < Coverage::kScenarios; ++i) {
        const char* name = scenarioName(i);
        if (name == nullptr) continue;
        char row[160];
        std::snprintf(row, sizeof row, "  %2zu  %12llu  %s\n", i,
                      static_cast<unsigned long long>(batch.coverage.count(i)), name);
        text += row;
    }
    return text;
}

std::string jsonReport(const Options& options, const BatchResult& batch, std::int64_t wallMs) {
    json::object coverage;
    for (std::size_t i = 1; i < Coverage::kScenarios; ++i) {
        if (scenarioName(i) == nullptr) continue;
        coverage[std::to_string(i)] = std::to_string(batch.coverage.count(i));
    }
    json::array failures;
    for (const RunResult& run : batch.failed) {
        json::array violations(run.violations.begin(), run.violations.end());
        failures.push_back(json::object{{"seed", std::to_string(run.seed)},
                                        {"replay", options.replayCommand(run.seed)},
                                        {"violations", std::move(violations)}});
    }
    json::object object{
        {"nodes", options.nodes},
        {"byzantine", options.byzantine},
        {"first_seed", std::to_string(options.firstSeed)},
        {"runs", batch.runs},
        {"steps", std::to_string(batch.steps)},
        {"finalized_blocks", std::to_string(batch.finalHeights)},
        {"epochs", std::to_string(batch.epochs)},
        {"validator_changes", std::to_string(batch.changes)},
        {"virtual_ms", std::to_string(batch.virtualMs)},
        {"wall_ms", wallMs},
        {"recovery_max_ms", batch.recoveryMaxMs},
        {"recovery_bound_ms", recoveryBoundMs(options.nodes)},
        {"signatures", options.scheme == SignatureScheme::Fast ? "fast" : "ed25519"},
        {"digest", hex(batch.digest)},
        {"checked", kChecked},
        {"not_checked", kNotChecked},
        {"forks", batch.forks},
        {"forks_provable", batch.forksProvable},
        {"named_least", batch.forksProvable == 0 ? 0 : batch.namedLeast},
        {"violations", batch.failedCount},
        {"failures", std::move(failures)},
        {"coverage", std::move(coverage)},
    };
    return json::serialize(object) + "\n";
}

}  // namespace stacknet::sim
