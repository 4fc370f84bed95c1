// stacknet-model: the adversary against the rules R1 to R5, at random or exhaustively.

#include <charconv>
#include <chrono>
#include <cstdio>
#include <map>
#include <string>

#include "tests/sim/model/exhaustive_explorer.h"
#include "tests/sim/model/random_explorer.h"

namespace {

using namespace stacknet::model;

constexpr int kExitOk = 0;
constexpr int kExitFailed = 1;
constexpr int kExitUsage = 2;

constexpr const char* kHelp =
    "Usage: stacknet-model [OPTIONS]\n"
    "\n"
    "  --nodes N --byzantine F        4 and 1\n"
    "  --term-length L --terms T      2 and 3; L times T is at most 32\n"
    "  --slots K                      blocks the adversary offers per view, 1 to 4 (3)\n"
    "  --restarts 0|1                 honest nodes restart with an intact record (0)\n"
    "  --lost-records N               per run, nodes that lose their record and sit out (0)\n"
    "  --mutation NAME                one rule bent; \"list\" prints the names\n"
    "  --runs R --steps S --seed X    at random: 1,000,000 runs of 120 steps from seed 1\n"
    "  --exhaustive                   every order of events instead\n"
    "  --views V --equivocating MASK  how far, and which terms' leaders equivocate (bit set)\n"
    "  --states-max N                 gives up after so many states (134,217,728)\n"
    "  --until-fork                   goes on after an honest node contradicted itself\n"
    "  --json\n"
    "\n"
    "Run r uses seed X + r: --seed X+r --runs 1 repeats it.\n"
    "Exit codes: 0 every guarantee held (with --mutation: was caught), 1 not, 2 wrong usage.\n";

struct Options {
    std::map<std::string, std::string> values;
    bool exhaustive = false;
    bool untilFork = false;
    bool json = false;
    std::string problem;

    std::uint64_t number(const std::string& name, std::uint64_t otherwise,
                         std::uint64_t most = UINT32_MAX) {
        const auto found = values.find(name);
        if (found == values.end()) return otherwise;
        const std::string& text = found->second;
        std::uint64_t value = 0;
        const auto parsed = std::from_chars(text.data(), text.data() + text.size(), value);
        if (parsed.ec != std::errc() || parsed.ptr != text.data() + text.size() || value > most) {
            problem = name + " takes a number of at most " + std::to_string(most) + ".";
        }
        return value;
    }
    unsigned small(const std::string& name, unsigned otherwise) {
        return static_cast<unsigned>(number(name, otherwise));
    }
};

Options parse(int count, char** words) {
    static const std::map<std::string, int> known = {
        {"--nodes", 1},      {"--byzantine", 1},   {"--term-length", 1},  {"--terms", 1},
        {"--slots", 1},      {"--restarts", 1},    {"--lost-records", 1}, {"--mutation", 1},
        {"--runs", 1},       {"--steps", 1},       {"--seed", 1},         {"--views", 1},
        {"--states-max", 1}, {"--equivocating", 1}};
    Options options;
    for (int i = 1; i < count; ++i) {
        const std::string word = words[i];
        if (word == "--exhaustive") {
            options.exhaustive = true;
        } else if (word == "--until-fork") {
            options.untilFork = true;
        } else if (word == "--json") {
            options.json = true;
        } else if (!known.contains(word)) {
            options.problem = "Unknown option " + word + ". See --help.";
        } else if (i + 1 >= count) {
            options.problem = word + " needs a value.";
        } else {
            options.values[word] = words[++i];
        }
    }
    return options;
}

Bounds boundsFrom(Options& options) {
    Bounds bounds;
    bounds.nodes = options.small("--nodes", 4);
    bounds.byzantine = options.small("--byzantine", 1);
    bounds.termLength = options.small("--term-length", 2);
    bounds.terms = options.small("--terms", 3);
    bounds.slots = options.small("--slots", 3);
    bounds.restarts = options.small("--restarts", 0) != 0;
    bounds.lostRecords = options.small("--lost-records", 0);
    if (const auto named = options.values.find("--mutation"); named != options.values.end()) {
        const auto mutation = mutationFromName(named->second);
        if (mutation) bounds.mutation = *mutation;
        if (!mutation) options.problem = "There is no mutation \"" + named->second + "\".";
    }
    return bounds;
}

int usage(std::string_view problem) {
    std::fprintf(stderr, "stacknet-model: %s\n", std::string(problem).c_str());
    return kExitUsage;
}

unsigned long long wide(std::uint64_t value) {
    return value;
}

int verdict(const Bounds& bounds, bool violated, bool json) {
    const bool wanted = bounds.mutation != Mutation::None;
    if (!json) {
        std::printf("%s\n", violated ? (wanted ? "The mutation was caught." : "VIOLATED.")
                                     : (wanted ? "The mutation was NOT caught." : "All held."));
    }
    return violated == wanted ? kExitOk : kExitFailed;
}

int runRandom(Options& options, const Bounds& bounds) {
    RandomOptions random;
    random.bounds = bounds;
    random.runs = options.number("--runs", 1'000'000, UINT64_MAX);
    random.steps = options.small("--steps", 120);
    random.seed = options.number("--seed", 1, UINT64_MAX);
    if (!options.problem.empty()) return usage(options.problem);
    const auto begin = std::chrono::steady_clock::now();
    const RandomResult result = exploreRandomly(random);
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
    const double rate = static_cast<double>(result.runs) / seconds.count();
    std::printf(
        options.json ? "{\"mode\":\"random\",\"nodes\":%u,\"byzantine\":%u,\"term_length\":%u,"
                       "\"terms\":%u,\"mutation\":\"%s\",\"seed\":%llu,\"runs\":%llu,"
                       "\"steps\":%llu,\"final_blocks\":%llu,\"forks\":%llu,\"named_min\":%u,"
                       "\"unnamed\":%llu,\"framed\":%llu,\"contradicted\":%llu,"
                       "\"violations\":%llu,\"first_violation_seed\":%llu,\"runs_per_s\":%.0f}\n"
                     : "nodes %u, byzantine %u, term length %u, terms %u, mutation %s, seed %llu\n"
                       "runs %llu, steps %llu, final blocks %llu\n"
                       "forks %llu, fewest named %u, forks that name a third or less %llu\n"
                       "honest nodes framed in %llu forks, contradicted themselves in %llu runs\n"
                       "violations %llu, first at seed %llu; %.0f runs/s\n",
        bounds.nodes, bounds.byzantine, bounds.termLength, bounds.terms,
        std::string(mutationName(bounds.mutation)).c_str(), wide(random.seed), wide(result.runs),
        wide(result.steps), wide(result.finalBlocks), wide(result.forks), result.namedMin,
        wide(result.unnamed), wide(result.framed), wide(result.contradicted),
        wide(result.violations), wide(result.firstViolationSeed), rate);
    return verdict(bounds, result.violations > 0, options.json);
}

int runExhaustive(Options& options, const Bounds& bounds) {
    ExhaustiveOptions search;
    search.bounds = bounds;
    search.views = options.small("--views", std::min(bounds.views(), 4U));
    search.equivocating = options.small("--equivocating", 0);
    search.statesMax = options.number("--states-max", search.statesMax, std::uint64_t{1} << 32);
    search.untilFork = options.untilFork;
    if (!options.problem.empty()) return usage(options.problem);
    if (const auto problem = exhaustiveProblem(search); !problem.empty()) return usage(problem);
    const auto begin = std::chrono::steady_clock::now();
    const ExhaustiveResult result = exploreExhaustively(search);
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
    std::string blocks;
    for (const unsigned count : result.blocksPerView) {
        blocks += (blocks.empty() ? "" : ", ") + std::to_string(count);
    }
    std::printf(options.json
                    ? "{\"mode\":\"exhaustive\",\"nodes\":%u,\"byzantine\":%u,"
                      "\"term_length\":%u,\"mutation\":\"%s\",\"blocks_per_view\":[%s],"
                      "\"states\":%llu,\"depth\":%u,\"complete\":%s,\"fork\":%s,"
                      "\"contradicted\":%s,\"states_per_s\":%.0f}\n"
                    : "nodes %u, byzantine %u, term length %u, mutation %s, blocks per view %s\n"
                      "states %llu, depth %u, complete %s\nfork %s, contradicted %s; "
                      "%.0f states/s\n",
                bounds.nodes, bounds.byzantine, bounds.termLength,
                std::string(mutationName(bounds.mutation)).c_str(), blocks.c_str(),
                wide(result.states), result.depth, result.complete ? "true" : "false",
                result.fork ? "true" : "false", result.contradicted ? "true" : "false",
                static_cast<double>(result.states) / seconds.count());
    const bool violated = result.fork || result.contradicted;
    if (!violated && !result.complete && bounds.mutation == Mutation::None) {
        std::fprintf(stderr,
                     "stacknet-model: the limit of states was reached; not all was seen.\n");
        return kExitFailed;
    }
    return verdict(bounds, violated, options.json);
}

}  // namespace

int main(int count, char** words) {
    if (count == 2 && std::string(words[1]) == "--help") {
        std::fputs(kHelp, stdout);
        return kExitOk;
    }
    Options options = parse(count, words);
    if (options.values["--mutation"] == "list") {
        for (unsigned i = 1; i < kMutations; ++i) {
            std::printf("%s\n", std::string(mutationName(static_cast<Mutation>(i))).c_str());
        }
        return kExitOk;
    }
    if (options.values["--mutation"].empty()) options.values.erase("--mutation");
    const Bounds bounds = boundsFrom(options);
    if (!options.problem.empty()) return usage(options.problem);
    if (!bounds.problem().empty()) return usage(bounds.problem());
    return options.exhaustive ? runExhaustive(options, bounds) : runRandom(options, bounds);
}
