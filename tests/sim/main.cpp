// stacknet-sim: the deterministic simulator. stacknetctl sim runs it.

#include <charconv>
#include <chrono>
#include <cstdio>
#include <cstring>

#include "core/base/rng.h"
#include "tests/sim/actors/actor.h"
#include "tests/sim/world/report.h"

namespace {

using namespace stacknet;
using namespace stacknet::sim;

constexpr int kExitOk = 0;
constexpr int kExitFailed = 1;
constexpr int kExitUsage = 2;

constexpr const char* kHelp =
    "Usage: stacknetctl sim [OPTIONS]\n"
    "\n"
    "Runs validators with the real consensus engine and ledger in virtual time, with faults drawn\n"
    "from each seed, and checks the protocol's invariants.\n"
    "\n"
    "  --nodes N          validators, 4 to 31 (default 4)\n"
    "  --byzantine F      at most F of them faulty (default 1). From a third on, forks are "
    "expected\n"
    "                     and must name their makers\n"
    "  --seeds K          runs (default 100)\n"
    "  --seed S           the first seed; without it a random one, which is printed\n"
    "  --faults LIST      a comma separated part of: loss delay reorder duplicate oneway "
    "partition\n"
    "                     clog crash disk clock pause suspend join byzantine twins epochs\n"
    "                     (default all)\n"
    "  --actors LIST      a part of: equivocator silent slow censor amnesiac nuller impersonator\n"
    "                     spammer withholder forger liar drifter nagger steerer\n"
    "                     (default all)\n"
    "  --jobs J           threads (default 1); the result does not depend on it\n"
    "  --signatures WHAT  fast (default) or ed25519\n"
    "  --trace            print every message\n"
    "  --stop             end after the first seed with a violation\n"
    "  --expect-violation exit code 0 exactly when a violation was found\n"
    "  --json             print JSON\n"
    "Exit codes: 0 no violation, 1 violations, 2 wrong usage.\n";

Error usage(const std::string& message) {
    return makeError("sim.usage", message);
}

Result<std::uint64_t> number(std::string_view name, std::string_view text, std::uint64_t least,
                             std::uint64_t most) {
    std::uint64_t value = 0;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), value);
    if (parsed.ec != std::errc() || parsed.ptr != text.data() + text.size() || value < least ||
        value > most) {
        return usage(std::string(name) + " takes a number from " + std::to_string(least) + " to " +
                     std::to_string(most) + ", not \"" + std::string(text) + "\".");
    }
    return value;
}

Result<std::set<std::string>> part(std::string_view name, std::string_view text,
                                   const std::vector<std::string>& all) {
    if (text == "all") return std::set<std::string>(all.begin(), all.end());
    std::set<std::string> chosen;
    while (!text.empty() && text != "none") {
        const std::size_t comma = std::min(text.find(','), text.size());
        const std::string word(text.substr(0, comma));
        if (std::find(all.begin(), all.end(), word) == all.end()) {
            return usage(std::string(name) + " does not know \"" + word + "\". See --help.");
        }
        chosen.insert(word);
        text.remove_prefix(std::min(comma + 1, text.size()));
    }
    return chosen;
}

Result<void> apply(Options& options, std::string_view name, std::string_view value) {
    if (name == "--nodes") {
        STACKNET_TRY(options.nodes, number(name, value, 4, 31));
    } else if (name == "--byzantine") {
        STACKNET_TRY(options.byzantine, number(name, value, 0, 30));
    } else if (name == "--seeds") {
        STACKNET_TRY(options.seeds, number(name, value, 1, 1'000'000'000));
    } else if (name == "--seed") {
        STACKNET_TRY(options.firstSeed, number(name, value, 0, UINT64_MAX / 2));
    } else if (name == "--jobs") {
        STACKNET_TRY(options.jobs, number(name, value, 1, 256));
    } else if (name == "--faults") {
        STACKNET_TRY(options.faults, part(name, value, faultNames()));
    } else if (name == "--actors") {
        STACKNET_TRY(options.actors, part(name, value, actorNames()));
    } else if (name == "--signatures") {
        if (value != "fast" && value != "ed25519") {
            return usage("--signatures takes fast or ed25519.");
        }
        options.scheme = value == "fast" ? SignatureScheme::Fast : SignatureScheme::Ed25519;
    } else {
        return usage("Unknown option " + std::string(name) + ". See --help.");
    }
    return {};
}

Result<Options> parse(int count, char** values) {
    Options options;
    options.seeds = 100;
    options.faults = {faultNames().begin(), faultNames().end()};
    options.actors = {actorNames().begin(), actorNames().end()};
    SystemRng rng;
    options.firstSeed = rng.below(1'000'000'000);
    for (int i = 1; i < count; ++i) {
        const std::string_view name = values[i];
        if (name == "--json") {
            options.json = true;
        } else if (name == "--trace") {
            options.trace = true;
        } else if (name == "--stop") {
            options.stopAtFirst = true;
        } else if (name == "--expect-violation") {
            options.expectViolation = true;
            options.stopAtFirst = true;
        } else if (i + 1 >= count) {
            return usage(std::string(name) + " is not known or needs a value. See --help.");
        } else {
            STACKNET_CHECK(apply(options, name, values[++i]));
        }
    }
    if (options.byzantine >= options.nodes) {
        return usage("--byzantine must be below --nodes.");
    }
    return options;
}

}  // namespace

int main(int count, char** values) {
    if (count == 2 && (!std::strcmp(values[1], "--help") || !std::strcmp(values[1], "-h"))) {
        std::fputs(kHelp, stdout);
        return kExitOk;
    }
    const auto options = parse(count, values);
    if (!options.ok()) {
        std::fprintf(stderr, "stacknetctl sim: %s\n", options.error().message.c_str());
        return kExitUsage;
    }
    const auto begin = std::chrono::steady_clock::now();
    const auto elapsedMs = [&] {
        return std::chrono::duration_cast<std::chrono::milliseconds>(
                   std::chrono::steady_clock::now() - begin)
            .count();
    };
    std::int64_t shownMs = 0;
    const auto progress = [&](const BatchResult& batch) {
        if (options->json || elapsedMs() - shownMs < 10'000) return;
        shownMs = elapsedMs();
        std::fprintf(stderr, "%llu of %llu runs, %llu with violations\n",
                     static_cast<unsigned long long>(batch.runs),
                     static_cast<unsigned long long>(options->seeds),
                     static_cast<unsigned long long>(batch.failedCount));
    };
    const BatchResult batch = runBatch(*options, progress);
    std::fputs((options->json ? jsonReport(*options, batch, elapsedMs())
                              : textReport(*options, batch, elapsedMs()))
                   .c_str(),
               stdout);
    if (options->expectViolation) return batch.failedCount > 0 ? kExitOk : kExitFailed;
    return batch.failedCount == 0 ? kExitOk : kExitFailed;
}
