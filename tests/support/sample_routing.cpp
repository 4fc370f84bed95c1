#include "tests/support/sample_routing.h"

namespace stacknet::testing {
namespace {

const std::string kOurs(64, 'a');
const std::string kOther(64, 'b');

api::RoutingNodeInfo node(const std::string& key, bool ours, std::int64_t nowMs) {
    api::RoutingNodeInfo info;
    info.nodeKey = key;
    info.name = ours ? "node 1" : "node 2";
    info.ours = ours;
    info.serving = info.reachable = info.sealed = true;
    info.attested = !ours;
    info.offers = {{"chat", "llama-q4", ours ? "hot" : "warm"}, {"code", "python", "warm"}};
    info.loadBps = 1'200;
    info.queueLength = ours ? 0 : 3;
    info.capacityClass = 2;
    info.stake = 1'000'000'000;
    info.points = ours ? 256 : 4'096;
    info.weight = ours ? 32 : 128;
    info.latencyMs = ours ? 0 : 7;
    info.heardMs = nowMs - 2'000;
    return info;
}

api::RoutingDecisionInfo chosen(std::int64_t nowMs) {
    api::RoutingDecisionInfo info;
    info.timeMs = nowMs - 1'000;
    info.kind = "chat";
    info.model = "llama-q4";
    info.chosen = info.first = kOurs;
    info.chosenName = "node 1";
    info.second = kOther;
    info.method = "weighted";
    info.warmth = info.tier = "hot";
    info.nodes = 3;
    info.eligible = 2;
    info.filters = {{"overloaded", 1}};
    info.tierNodes = 2;
    info.medianWeight = 32;
    info.weightCap = 128;
    info.totalWeight = 160;
    info.seed = std::string(64, '5');
    info.draws = {{"explore", 10'000, 4'711}, {"first", 160, 12}, {"second", 128, 99}};
    info.fates = {{kOurs, "node 1", "", "hot", 256, 32, 230'000, 1'200, 1},
                  {kOther, "node 2", "", "hot", 4'096, 128, 770'000, 1'200, 3},
                  {std::string(64, 'c'), "node 3", "overloaded", "cold", 256, 0, 0, 9'500, 40}};
    return info;
}

api::RoutingDecisionInfo nobody(std::int64_t nowMs) {
    api::RoutingDecisionInfo info;
    info.timeMs = nowMs;
    info.kind = "chat";
    info.confidential = true;
    info.errorCode = "routing.no_confidential_capacity";
    info.errorMessage =
        "No attested node can take this task now: of 3 known, 3 without a live "
        "attestation.";
    info.nodes = 3;
    info.filters = {{"not_attested", 3}};
    info.seed = std::string(64, '6');
    return info;
}

}  // namespace

api::RoutingInfo sampleRouting(std::int64_t nowMs) {
    api::RoutingInfo info;
    info.saidMs = nowMs - 3'000;
    info.reason = "This node's key is not Connected on the ledger.";
    info.nodes = {node(kOurs, true, nowMs), node(kOther, false, nowMs)};
    info.decisions = {nobody(nowMs), chosen(nowMs)};
    info.carried = 12;
    info.carriedFailed = 1;
    info.taken = 5;
    info.takenRefused = 2;
    return info;
}

}  // namespace stacknet::testing
