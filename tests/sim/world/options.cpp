#include "tests/sim/world/options.h"

#include <algorithm>

#include "tests/sim/actors/actor.h"

namespace stacknet::sim {
namespace {

std::string joined(const std::set<std::string>& names) {
    std::string text;
    for (const std::string& name : names) text += (text.empty() ? "" : ",") + name;
    return text.empty() ? "none" : text;
}

// A faulty set must stay below a third of the weight unless accountability is asked for.
bool belowThird(const Plan& plan) {
    std::uint64_t faulty = 0;
    std::uint64_t total = 0;
    for (std::size_t i = 0; i < plan.weights.size(); ++i) {
        total += plan.weights[i];
        if (!plan.actors[i].empty() || plan.twins[i] || plan.forgetful[i]) {
            faulty += plan.weights[i];
        }
    }
    return 3 * faulty < total;
}

void drawFaulty(const Options& options, Stream stream, Plan& plan) {
    const bool actors = options.faults.contains("byzantine") && !options.actors.empty();
    const bool twins = options.faults.contains("twins");
    std::size_t count = options.byzantine;
    if (!options.accountability() && count > 0 && stream.percent(30)) count = stream.below(count);
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < options.nodes; ++i) order.push_back(i);
    for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[stream.below(i)]);
    std::vector<std::string> names(options.actors.begin(), options.actors.end());
    // A fork needs accomplices: above a third, mostly one behaviour for all.
    std::string common = actors ? names[stream.below(names.size())] : std::string();
    const bool uniform = options.accountability() && stream.percent(70);
    if (stream.percent(50) && options.actors.contains("equivocator")) common = "equivocator";
    std::size_t next = 0;
    for (; next < count; ++next) {
        const std::size_t validator = order[next];
        if (twins && (!actors || stream.percent(20))) {
            plan.twins[validator] = true;
        } else if (actors) {
            plan.actors[validator] = uniform ? common : names[stream.below(names.size())];
        }
    }
    // What is left of the bound goes to machines whose disks forget.
    const std::size_t bound = (options.nodes - 1) / 3;
    for (; options.faults.contains("disk") && next < bound; ++next) {
        if (stream.percent(60)) plan.forgetful[order[next]] = true;
    }
}

// A final block must stay in at least one correct ledger database of every quorum: who loses his
// together with the faulty ones must not be a quorum.
void drawFragile(Stream stream, Plan& plan) {
    std::uint64_t total = 0;
    std::uint64_t lost = 0;
    for (std::size_t i = 0; i < plan.weights.size(); ++i) {
        total += plan.weights[i];
        if (!plan.actors[i].empty() || plan.twins[i] || plan.forgetful[i]) lost += plan.weights[i];
    }
    for (std::size_t i = 0; i < plan.weights.size() * 2; ++i) {
        const std::size_t victim = stream.below(plan.weights.size());
        const bool counted = !plan.actors[victim].empty() || plan.twins[victim] ||
                             plan.forgetful[victim] || plan.fragile[victim];
        const std::uint64_t weight = counted ? 0 : plan.weights[victim];
        if (3 * (lost + weight) > 2 * total) continue;
        lost += weight;
        plan.fragile[victim] = true;
    }
}

// Who accuses; who hears of no transaction; and terms that are long enough for a censor to convict
// itself in.
void drawJustice(Stream stream, Plan& plan) {
    const bool nobody = stream.percent(15);
    for (std::size_t i = 0; i < plan.weights.size(); ++i) {
        plan.challengers.push_back(!nobody && stream.percent(70));
    }
    if (stream.percent(20)) plan.blindHost = stream.below(plan.weights.size());
    const bool censored =
        std::find(plan.actors.begin(), plan.actors.end(), "censor") != plan.actors.end();
    if (!censored || !stream.percent(85)) return;
    plan.termLength = static_cast<std::uint64_t>(stream.between(10, 40));
    if (plan.transactionGapMs == 0) plan.transactionGapMs = stream.between(200, 2'000);
    plan.safetyMs = std::max<std::int64_t>(plan.safetyMs, 30'000);
}

// Short terms, so that several epochs fit into a run, orders often enough to get there, and nodes
// that may join. Above a third a fork could have two sets in one epoch; those runs have one epoch.
void drawEpochs(const Options& options, Stream stream, Plan& plan) {
    plan.epochs =
        stream.percent(45) && options.faults.contains("epochs") && !options.accountability();
    const std::size_t spares = stream.percent(20) ? 0 : 1 + stream.below(2);
    const std::uint64_t length = stream.percent(75) ? 1 : 2 + stream.below(3);
    const std::int64_t gapMs = stream.between(300, 1'500);
    const std::int64_t safetyMs = stream.between(25'000, 75'000);
    // Half of these runs have fewer faults, so that they come further.
    const bool calm = stream.percent(50);
    std::set<std::string> faults = plan.faults;
    std::erase_if(faults, [&](const std::string&) { return calm && stream.percent(60); });
    std::vector<bool> challengers;
    for (std::size_t i = 0; i < spares; ++i) challengers.push_back(stream.percent(70));
    if (!plan.epochs) return;
    // A censor needs the terms that it has.
    if (plan.termLength < 10 || plan.termLength > 40) plan.termLength = length;
    plan.transactionGapMs = gapMs;
    plan.safetyMs = safetyMs;
    plan.faults = std::move(faults);
    for (const bool challenger : challengers) {
        plan.weights.push_back(0);
        plan.actors.emplace_back();
        plan.twins.push_back(false);
        plan.forgetful.push_back(false);
        plan.fragile.push_back(false);
        plan.challengers.push_back(challenger);
    }
}

}  // namespace

const std::vector<std::string>& faultNames() {
    static const std::vector<std::string> names = {
        "loss", "delay", "reorder", "duplicate", "oneway", "partition", "clog",  "crash",
        "disk", "clock", "pause",   "suspend",   "join",   "byzantine", "twins", "epochs"};
    return names;
}

std::string Options::replayCommand(std::uint64_t seed) const {
    std::string text = "stacknetctl sim --nodes " + std::to_string(nodes) + " --byzantine " +
                       std::to_string(byzantine) + " --seeds 1 --seed " + std::to_string(seed);
    if (faults.size() != faultNames().size()) text += " --faults " + joined(faults);
    if (actors.size() != actorNames().size()) text += " --actors " + joined(actors);
    if (scheme == SignatureScheme::Ed25519) text += " --signatures ed25519";
    return text;
}

Plan Plan::draw(const Options& options, std::uint64_t seed) {
    const Stream root(seed);
    Stream stream = root.derive("plan");
    Plan plan;
    plan.seed = seed;
    plan.actors.resize(options.nodes);
    plan.twins.resize(options.nodes);
    plan.forgetful.resize(options.nodes);
    plan.weights.assign(options.nodes, 1);
    drawFaulty(options, root.derive("faulty"), plan);
    if (!options.accountability() && stream.percent(25)) {
        for (auto& weight : plan.weights) weight = 1 + stream.below(5);
        if (!belowThird(plan)) plan.weights.assign(options.nodes, 1);
    }
    plan.fragile.resize(options.nodes);
    drawFragile(root.derive("fragile"), plan);
    // Short terms meet the rules of leaving a term most often; some runs have the real length.
    plan.termLength = stream.percent(8)    ? 1'000
                      : stream.percent(60) ? 1 + stream.below(5)
                                           : 4 + stream.below(12);
    for (const std::string& fault : options.faults) {
        if (fault != "epochs" && stream.percent(45)) plan.faults.insert(fault);
    }
    plan.safetyMs =
        stream.percent(80) ? stream.between(15'000, 60'000) : stream.between(60'000, 180'000);
    plan.fsyncMs = stream.percent(50) ? 0 : stream.between(1, 20);
    plan.executionLagMs = stream.percent(60) ? 0 : stream.between(1, 800);
    plan.transactionGapMs = stream.percent(20) ? 0 : stream.between(200, 4'000);
    plan.openRegistration = stream.percent(50);
    plan.twinsAreDeaf = stream.percent(60);
    drawJustice(root.derive("justice"), plan);
    drawEpochs(options, root.derive("epochs"), plan);
    if (plan.faults.contains("join")) plan.lateHost = stream.below(options.nodes);
    return plan;
}

}  // namespace stacknet::sim
