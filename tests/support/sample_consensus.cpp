#include "tests/support/sample_consensus.h"

#include "tests/support/sample_attestation.h"
#include "tests/support/sample_privacy.h"
#include "tests/support/sample_rack.h"
#include "tests/support/sample_routing.h"
#include "tests/support/sample_snapshot.h"

namespace stacknet::testing {
namespace {

using api::ChallengeCheck;
using api::WatchdogReason;

constexpr std::int64_t kSecond = 1'000;
constexpr std::int64_t kHour = 3'600 * kSecond;
constexpr std::uint64_t kEpoch = 3;

std::string nodeName(std::uint64_t seed) {
    return "node " + std::to_string(seed);
}

api::TermInfo term(std::uint64_t number, std::uint64_t leader, std::uint32_t proposals,
                   api::TermEnd end) {
    api::TermInfo info;
    info.term = number;
    info.leader = sampleId(leader);
    info.leaderName = nodeName(leader);
    info.ours = leader == 1;
    info.proposals = proposals;
    info.end = end;
    return info;
}

api::ConsensusInfo consensus(const api::ChainInfo& chain, std::int64_t nowMs) {
    api::ConsensusInfo info;
    info.epoch = kEpoch;
    info.term = chain.term;
    info.view = chain.view;
    info.termLength = chain.termLength;
    info.proposalsLeft = chain.proposalsLeft;
    info.proposalsMade = chain.termLength - chain.proposalsLeft;
    info.leader = chain.leader;
    info.leaderName = chain.leaderName;
    info.weLead = true;
    for (std::uint64_t i = 1; i <= 3; ++i) {
        const std::uint64_t leader = (i + 1) % 4 + 1;
        info.nextLeaders.push_back({chain.term + i, (chain.term + i) * chain.termLength + 1,
                                    sampleId(leader), nodeName(leader), leader == 1});
    }
    auto left = term(chain.term - 2, 4, 317, api::TermEnd::Left);
    left.leftAtView = (chain.term - 2) * chain.termLength + 318;
    left.reason = WatchdogReason::UnmetDemand;
    info.recentTerms = {term(chain.term, 2, 420, api::TermEnd::Running),
                        term(chain.term - 1, 1, 1'000, api::TermEnd::Completed), left,
                        term(chain.term - 3, 3, 999, api::TermEnd::Undecided)};
    info.watchdog.counting = true;
    info.watchdog.abandonedWeight = 1'000'000'001;
    info.watchdog.timeoutMs = 10'000;
    info.watchdog.backoffFactor = 2;
    info.watchdog.armed = {{WatchdogReason::UnmetDemand, 3'400},
                           {WatchdogReason::NoProgress, 9'100}};
    info.watchdog.lastReason = WatchdogReason::UnmetDemand;
    info.watchdog.lastTerm = chain.term - 2;
    info.watchdog.lastFiredMs = nowMs - 2 * kHour;
    info.signing = {api::SigningState::SittingOut, 19'001, 1'750, "consensus.foreign_vote",
                    "Another node signs with this node's key."};
    info.dropped = {{"stale_view", 41}, {"wrong_epoch", 6}};
    info.evidenceSeen = 5;
    info.autoChallenge = true;
    info.snapshotSync = {true, 40'960, 17, 61, 36'864, 3};
    // A quiet stretch with two slow rounds, one outage and one contradiction.
    for (std::uint64_t i = 0; i < 60; ++i) {
        const auto outcome = i == 7 || i == 21   ? api::VoteOutcome::Late
                             : i >= 30 && i < 33 ? api::VoteOutcome::Missed
                             : i == 45           ? api::VoteOutcome::Disagreed
                                                 : api::VoteOutcome::Voted;
        info.recentVotes.push_back({kEpoch, chain.view - 2 - i, chain.height - i, outcome});
    }
    info.votesAgreed24h = 6'413;
    info.votesLate24h = 51;
    info.votesMissed24h = 3;
    return info;
}

std::vector<api::ValidatorInfo> validators(std::int64_t nowMs) {
    std::vector<api::ValidatorInfo> all;
    for (std::uint32_t i = 0; i < 4; ++i) {
        api::ValidatorInfo info;
        info.key = sampleId(i + 1);
        info.name = nodeName(i + 1);
        info.index = i;
        info.weight = 1'000'000'000;
        info.weightBps = 2'500;
        info.connected = i != 3;
        info.jailed = i == 3;
        info.tombstoned = i == 3;
        info.points = 7'100 + i;
        info.votesPresent = 97 - i;
        info.votesCounted = 100;
        info.lastSeenMs = i == 0 ? 0 : nowMs - 310 - i;
        info.ours = i == 0;
        all.push_back(info);
    }
    return all;
}

api::SignedMessageInfo message(api::SignedMessageKind kind, std::uint64_t view,
                               std::uint64_t seed) {
    api::SignedMessageInfo info;
    info.kind = kind;
    info.view = view;
    info.term = (view - 1) / 1'000;
    info.blockId = kind == api::SignedMessageKind::Abandon ? "" : sampleId(seed);
    info.signedBytes = sampleId(seed + 1) + sampleId(seed + 2);
    info.signature = sampleId(seed + 3) + sampleId(seed + 4);
    return info;
}

std::vector<api::EvidenceInfo> evidence(std::int64_t nowMs) {
    using api::EvidenceKind;
    using api::SignedMessageKind;
    struct Pair {
        EvidenceKind kind;
        SignedMessageKind first;
        SignedMessageKind second;
    };
    const Pair pairs[] = {
        {EvidenceKind::FinalizeAfterLeaving, SignedMessageKind::Abandon,
         SignedMessageKind::Finalize},
        {EvidenceKind::DoublePropose, SignedMessageKind::Proposal, SignedMessageKind::Proposal},
        {EvidenceKind::DoubleNotarize, SignedMessageKind::Notarize, SignedMessageKind::Notarize},
        {EvidenceKind::DoubleFinalize, SignedMessageKind::Finalize, SignedMessageKind::Finalize},
        {EvidenceKind::SplitVote, SignedMessageKind::Notarize, SignedMessageKind::Finalize},
        {EvidenceKind::BadNotarize, SignedMessageKind::Notarize, SignedMessageKind::Proposal}};
    std::vector<api::EvidenceInfo> all;
    std::uint64_t seed = 5'000;
    for (const Pair& pair : pairs) {
        api::EvidenceInfo info;
        info.id = sampleId(seed);
        info.kind = pair.kind;
        info.offender = sampleId(4);
        info.offenderName = nodeName(4);
        info.epoch = kEpoch;
        info.view = 16'310 - (seed - 5'000) / 20;
        info.seenMs = nowMs - static_cast<std::int64_t>(seed) * kSecond;
        info.committedHeight = seed == 5'000 ? 0 : 16'100 - (seed - 5'000) / 20;
        info.first = message(pair.first, info.view, seed + 1);
        info.second = message(pair.second, info.view, seed + 8);
        all.push_back(info);
        seed += 20;
    }
    return all;
}

std::vector<api::SlashInfo> slashes(std::int64_t nowMs) {
    std::vector<api::SlashInfo> all;
    const auto add = [&](std::uint64_t height, api::OffenceClass offence, std::uint32_t bps,
                         std::uint64_t before, std::uint64_t penalty, const std::string& proof) {
        api::SlashInfo info;
        info.height = height;
        info.timeMs = nowMs - static_cast<std::int64_t>(18'500 - height) * kSecond;
        info.offence = offence;
        info.offender = sampleId(4);
        info.offenderName = nodeName(4);
        info.rateBps = bps;
        info.stakeBefore = before;
        info.penalty = penalty;
        info.stakeAfter = before - penalty;
        info.reward = 1'000 + height % 7;
        info.burned = penalty - info.reward;
        info.whistleblower = sampleId(2);
        info.proofId = proof;
        info.tombstoned = offence != api::OffenceClass::SpotCheck;
        info.jailed = true;
        all.push_back(info);
    };
    add(16'402, api::OffenceClass::Censorship, 10'000, 450'000'000, 450'000'000, sampleId(6'000));
    add(16'093, api::OffenceClass::BftDisagreement, 5'000, 950'000'000, 500'000'000,
        sampleId(5'020));
    add(14'877, api::OffenceClass::SpotCheck, 1'000, 1'000'000'000, 50'000'000, sampleId(6'500));
    return all;
}

api::ChallengeInfo challenge(std::uint64_t seed, api::ChallengeState state) {
    api::ChallengeInfo info;
    info.id = sampleId(seed);
    info.state = state;
    info.accused = sampleId(4);
    info.accusedName = nodeName(4);
    info.epoch = kEpoch;
    info.view = 16'300 + seed % 10;
    info.txHash = sampleId(seed + 100);
    info.signer = sampleId(3);
    info.dueView = info.view + 7;
    info.filedBy = sampleId(1);
    info.filedHeight = 16'400 + seed % 10;
    info.byUs = true;
    return info;
}

std::vector<api::ChallengeInfo> challenges() {
    auto open = challenge(6'001, api::ChallengeState::Open);
    open.filedHeight = 0;
    open.againstUs = true;
    auto upheld = challenge(6'000, api::ChallengeState::Upheld);
    upheld.verdictHeight = 16'402;
    upheld.steps = {
        {ChallengeCheck::BlockFinal, true, "View 16,300 is final and led by node 4."},
        {ChallengeCheck::DemandInCertificate, true, "The vote of node 3 lists it."},
        {ChallengeCheck::TransactionValid, true, "Valid, and it expires at no time."},
        {ChallengeCheck::WindowPassed, true, "View 16,308 is final in the same term."},
        {ChallengeCheck::NotIncludedInTime, true, "It is in no block up to view 16,307."},
        {ChallengeCheck::NotPunishedBefore, true, "No punishment for term 16 is recorded."},
        {ChallengeCheck::WithinEvidenceWindow, true, "102 blocks old."}};
    auto rejected = challenge(6'002, api::ChallengeState::Rejected);
    rejected.verdictHeight = 16'407;
    rejected.rejectCode = "demand_not_in_certificate";
    rejected.steps = {
        {ChallengeCheck::BlockFinal, true, "View 16,302 is final and led by node 4."},
        {ChallengeCheck::DemandInCertificate, false, "The vote of node 3 lists nothing."}};
    auto promise = challenge(6'003, api::ChallengeState::Upheld);
    promise.promised = true;
    promise.signer.clear();
    promise.dueView = promise.view;
    promise.verdictHeight = promise.filedHeight;
    promise.steps = {
        {ChallengeCheck::PromiseSigned, true, "The leader of that term signed the promise."},
        {ChallengeCheck::TransactionValid, true, "It is the promised transaction."},
        {ChallengeCheck::BlockFinal, true, "A block of that term is final."},
        {ChallengeCheck::NotIncludedInTime, true, "The chain does not hold it."},
        {ChallengeCheck::WithinEvidenceWindow, true, "The offence is recent enough."},
        {ChallengeCheck::NotPunishedBefore, true, "It was not punished before."}};
    return {open, rejected, upheld, promise};
}

std::vector<api::DemandInfo> demands(const api::ChainInfo& chain, std::int64_t nowMs) {
    api::DemandInfo unmet{sampleId(7'001), chain.term,     chain.leader,
                          chain.view - 3,  chain.view + 4, 0,
                          nowMs - 4'200,   true,           3,
                          sampleId(3)};
    api::DemandInfo met{sampleId(7'002),      chain.term,      chain.leader,
                        chain.view - 40,      chain.view - 33, chain.view - 38,
                        nowMs - 61 * kSecond, false,           3,
                        sampleId(4)};
    return {unmet, met};
}

std::vector<api::NodeEvent> events(const api::ChainInfo& chain, std::int64_t nowMs) {
    using api::EventKind;
    const std::pair<EventKind, std::string> all[] = {{EventKind::ValidatorSetChanged, "3"},
                                                     {EventKind::WatchdogFired, "16"},
                                                     {EventKind::TermEnded, "16"},
                                                     {EventKind::EvidenceSeen, sampleId(5'020)},
                                                     {EventKind::SlashApplied, sampleId(5'020)},
                                                     {EventKind::ChallengeFiled, sampleId(6'000)},
                                                     {EventKind::ChallengeJudged, sampleId(6'000)},
                                                     {EventKind::SigningStopped, sampleId(1)},
                                                     {EventKind::ValidatorSetKept, "4"}};
    std::vector<api::NodeEvent> list;
    for (const auto& [kind, subject] : all) {
        api::NodeEvent event;
        event.sequence = list.size() + 1;
        event.timeMs = nowMs - static_cast<std::int64_t>(100 - list.size()) * kSecond;
        event.kind = kind;
        event.subject = subject;
        event.height = chain.height - 100 + list.size();
        event.view = chain.view - 90 + list.size();
        list.push_back(std::move(event));
    }
    return list;
}

api::MetricsInfo sampleMetrics() {
    api::MetricsInfo info;
    info.publishUsage = true;
    info.prometheus = true;
    info.prometheusToken = true;
    info.words = "k>=20 and epsilon=1/day";
    info.epsilon = "1";
    info.k = 20;
    info.dominancePercent = 20;
    info.requestsClamp = 100;
    info.tokensClamp = 200'000;
    info.requestsNoiseScale = 200;
    info.tokensNoiseScale = 400'000;
    info.today = "2026-11-26";
    info.countedFromMs = 1'795'651'200'000;
    info.todayCells = 3;
    info.todayCellsReady = 1;
    info.lastDay = {"2026-11-25",
                    1'795'564'800'000,
                    {{"SmolLM2-135M-Instruct", "eu-west", true, 812, 301'544},
                     {"other", "eu-west", false, -31, 120'007}},
                    781,
                    421'551};
    info.lastError = "The day 2026-11-24 was not released: the disk was full.";
    return info;
}

api::SandboxInfo sampleSandbox() {
    api::SandboxInfo info;
    info.runtime = "runc 1.1.5";
    info.runtimeWhy = "crun refuses this machine's hybrid cgroups.";
    info.runtimes = {{"crun", "1.8.1", "/usr/bin/crun", false, "It refuses hybrid cgroups."},
                     {"runc", "1.1.5", "/usr/sbin/runc", true, "It runs on hybrid cgroups."}};
    info.findings = {
        {"sandbox.runtime_outdated", false, "runc 1.1.5 is older than 1.2.8.", "Upgrade runc."},
        {"sandbox.no_image", true, "There is no tool image.", "Run ./dev setup."}};
    info.languages = {"python", "shell"};
    info.selfTestMs = 38;
    info.limits = {4'294'967'296, 4, 600'000, 256, 8'388'608, 536'870'912, 67'108'864, 1'024};
    info.requests = 61;
    info.running = 1;
    info.processLimitHit = 1;
    info.outputCut = 2;
    info.filesCut = 1;
    info.endings = {{"exit", 55}, {"timeout", 2}};
    info.refusals = {{"sandbox.bad_request:files.path", 3}};
    info.warm = {2, 1, {{"python", 4'200, 2'252'800, 409'600}}, 40, 16, 43,
                 1, 2, "The runtime did not answer.",           31};
    return info;
}

api::ArenaInfo sampleArena(std::int64_t nowMs) {
    api::ArenaInfo info;
    info.commitTasks = true;
    info.checkTasks = true;
    info.reason = "There is no tool image.";
    info.capabilities = {{"D", sampleId(81), "python", true}, {"T", sampleId(82), "llama", false}};
    info.committed = 42;
    info.notEligible = 7;
    info.keptOut = 2;
    info.waiting = 9;
    info.escrowBytes = 18'400;
    info.escrowBytesMax = 268'435'456;
    info.checksRun = 5;
    info.ordersRefused = 1;
    info.lastRefusal = "The Node Key is locked.";
    info.checks = {{sampleId(83), sampleId(2), "node 2", "D", "commit", "runs", nowMs + 41'000}};
    info.verdicts = {{sampleId(84),
                      sampleId(1),
                      "node 1",
                      true,
                      "convicted",
                      42'000,
                      nowMs - 9'000,
                      1'000,
                      -256,
                      {"node 2", "node 3"}},
                     {sampleId(85),
                      sampleId(2),
                      "node 2",
                      false,
                      "passed",
                      41'000,
                      nowMs - 90'000,
                      0,
                      64,
                      {"node 1"}}};
    info.recentPassed = 31;
    info.recentJudged = 33;
    info.recentSinceMs = nowMs - std::int64_t{90} * 86'400'000;
    info.privacyTitle = "Spot checks";
    info.privacyRule = "Some tasks are run again.";
    info.privacyConfidential = "Confidential requests are not.";
    info.privacyKeepOut = "Send spot_check: false.";
    info.plantCanaries = true;
    info.ownTasks = 21;
    info.canariesPlanted = 4;
    info.canariesOpened = 3;
    info.canariesFound = 2;
    info.caught = {sampleId(86)};
    info.underCheck = {{sampleId(87), "D", "reveal", nowMs + 52'000, {"node 3", "node 4"}, 1}};
    return info;
}

}  // namespace

void addConsensus(api::Snapshot& snapshot, std::int64_t nowMs) {
    snapshot.stakeRules = {5'000, 1'000, 10'000, 23, 72 * kHour + 1, 2'500, 500, 1'000'000, 8, 250};
    snapshot.consensus = consensus(snapshot.chain, nowMs);
    snapshot.validators = api::Shared(validators(nowMs));
    snapshot.evidence = api::Shared(evidence(nowMs));
    snapshot.slashes = api::Shared(slashes(nowMs));
    snapshot.challenges = api::Shared(challenges());
    snapshot.demands = api::Shared(demands(snapshot.chain, nowMs));
    snapshot.submissions = api::Shared(std::vector<api::SubmissionInfo>{
        {sampleId(7'003), 3, nowMs - 900, 3, 3'000, 4'000, true},
        {sampleId(7'004), 3, nowMs - 4'000, 1, 1'000, 4'000, false}});
    snapshot.events = api::Shared(events(snapshot.chain, nowMs));
    snapshot.attestation = api::Shared(sampleAttestation(nowMs));
    snapshot.sandbox = api::Shared(sampleSandbox());
    snapshot.metrics = api::Shared(sampleMetrics());
    snapshot.rack = api::Shared(sampleRack(nowMs));
    snapshot.memory = api::Shared(api::MemoryInfo{true, 3, 1'240, 396'800, 2, 1, 57, 4});
    snapshot.arena = api::Shared(sampleArena(nowMs));
    snapshot.points = api::Shared(std::vector<api::PointsEntryInfo>{
        {sampleId(1), "vote_present", 900, 900, 4'892, 41'001, 41'900, nowMs - 700},
        {sampleId(1), "lost_term", -1'000, 1, 3'992, 41'000, 41'000, nowMs - 450'000},
        {sampleId(1), "paperwork", 320, 5, 4'992, 40'120, 40'990, nowMs - 460'000}});
    snapshot.routing = api::Shared(sampleRouting(nowMs));
    snapshot.privacy = api::Shared(samplePrivacy(nowMs));
}

void clearIncidents(api::Snapshot& snapshot) {
    snapshot.evidence = {};
    snapshot.slashes = {};
    snapshot.challenges = {};
    snapshot.demands = {};
    snapshot.submissions = {};
    snapshot.events = {};
    snapshot.attestation = {};
    snapshot.points = {};
    snapshot.sandbox = {};
    snapshot.metrics = {};
    snapshot.rack = api::Shared(emptyRack());
    snapshot.memory = {};
    snapshot.arena = {};
    snapshot.consensus.evidenceSeen = 0;
    snapshot.consensus.watchdog.armed.clear();
    snapshot.consensus.watchdog.abandonedWeight = 0;
    snapshot.consensus.dropped.clear();
    snapshot.consensus.signing = {};
    snapshot.consensus.signing.state = api::SigningState::Signing;
}

}  // namespace stacknet::testing
