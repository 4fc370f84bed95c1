#include <cstdio>

#include "app/ctl/connection.h"
#include "app/ctl/short_names.h"
#include "core/api/api_json.h"
#include "core/api/names.h"

// consensus, validators, evidence, slashes: what the running node shows of them.
namespace stacknet::ctl {

namespace {

using Rows = std::vector<std::vector<std::string>>;

std::string seconds(std::int64_t ms) {
    return std::to_string(ms / 1'000) + "." + std::to_string(ms % 1'000 / 100) + " s";
}

std::string percent(std::uint32_t bps) {
    const std::string rest = std::to_string(100 + bps % 100).substr(1);
    return std::to_string(bps / 100) + "." + rest + " %";
}

std::string orDash(std::uint64_t number) {
    return number == 0 ? "-" : grouped(number);
}

std::string reasonText(api::WatchdogReason reason) {
    return std::string(api::watchdogRule(reason)) + " " +
           std::string(api::watchdogReasonName(reason));
}

std::string signingText(const api::SigningInfo& signing) {
    std::string text(api::signingStateName(signing.state));
    switch (signing.state) {
        case api::SigningState::SittingOut:
            text += signing.untilView == 0 ? "" : " until view " + grouped(signing.untilView);
            break;
        case api::SigningState::DoppelgangerWait:
            text += ", " + seconds(signing.remainingMs) + " left";
            break;
        case api::SigningState::Stopped:
            text += ": " + signing.reason + " (" + signing.code + ")";
            break;
        default:
            break;
    }
    return text;
}

std::string endText(const api::TermInfo& term) {
    std::string text(api::termEndName(term.end));
    if (term.end != api::TermEnd::Left) return text;
    text += " at view " + grouped(term.leftAtView);
    if (term.reason != api::WatchdogReason::None) text += ", " + reasonText(term.reason);
    return text;
}

void printWatchdog(const api::WatchdogInfo& watchdog) {
    std::printf("  watchdog %s", seconds(watchdog.timeoutMs).c_str());
    if (watchdog.backoffFactor > 1) std::printf(" x %u", watchdog.backoffFactor);
    for (const api::WatchdogReasonInfo& armed : watchdog.armed) {
        std::printf(", %s in %s", reasonText(armed.reason).c_str(),
                    seconds(armed.remainingMs).c_str());
    }
    if (watchdog.lastFiredMs != 0) {
        std::printf("; left term %s at %s: %s", grouped(watchdog.lastTerm).c_str(),
                    timeText(watchdog.lastFiredMs).c_str(),
                    reasonText(watchdog.lastReason).c_str());
    }
    std::printf("\n");
}

void printSnapshotSync(const api::SnapshotSyncInfo& sync) {
    if (sync.active && sync.height == 0) {
        std::printf("  joining  far behind: looking for a snapshot\n");
    } else if (sync.active) {
        std::printf("  joining  snapshot of height %s, %u of %u chunks\n",
                    grouped(sync.height).c_str(), sync.chunksDone, sync.chunksTotal);
    }
    if (sync.keptHeight == 0) return;
    std::printf("  snapshot of height %s is kept for nodes that join",
                grouped(sync.keptHeight).c_str());
    if (sync.requestsRefused != 0) {
        std::printf(", %s requests refused", grouped(sync.requestsRefused).c_str());
    }
    std::printf("\n");
}

void printConsensus(const api::ConsensusInfo& consensus) {
    std::printf("epoch %s, term %s, view %s, leader %s%s, proposal %s of %s, %s left\n",
                grouped(consensus.epoch).c_str(), grouped(consensus.term).c_str(),
                grouped(consensus.view).c_str(), consensus.leaderName.c_str(),
                consensus.weLead ? " (this node)" : "",
                grouped(std::uint64_t{consensus.proposalsMade} + 1).c_str(),
                grouped(consensus.termLength).c_str(), grouped(consensus.proposalsLeft).c_str());
    std::printf("  signing  %s\n", signingText(consensus.signing).c_str());
    printWatchdog(consensus.watchdog);
    std::printf("  evidence %s seen, challenges by itself %s\n",
                grouped(consensus.evidenceSeen).c_str(), consensus.autoChallenge ? "on" : "off");
    printSnapshotSync(consensus.snapshotSync);
    for (const api::DroppedInfo& dropped : consensus.dropped) {
        std::printf("  dropped  %s %s\n", grouped(dropped.count).c_str(), dropped.reason.c_str());
    }
    Rows rows = {{"TERM", "LEADER", "PROPOSALS", "ENDED"}};
    for (auto next = consensus.nextLeaders.rbegin(); next != consensus.nextLeaders.rend(); ++next) {
        rows.push_back({grouped(next->term), next->leaderName, "-",
                        "begins at view " + grouped(next->firstView)});
    }
    for (const api::TermInfo& term : consensus.recentTerms) {
        rows.push_back(
            {grouped(term.term), term.leaderName, grouped(term.proposals), endText(term)});
    }
    printTable(rows);
}

void printValidators(const std::vector<api::ValidatorInfo>& validators) {
    Rows rows = {{"INDEX", "NAME", "KEY", "WEIGHT", "SHARE", "LINK", "STATE", "POINTS", "VOTES",
                  "LAST SEEN (UTC)"}};
    for (const api::ValidatorInfo& one : validators) {
        const char* state = one.tombstoned ? "tombstoned" : one.jailed ? "jailed" : "ok";
        rows.push_back({std::to_string(one.index), one.name, shortened(one.key),
                        grouped(one.weight), percent(one.weightBps),
                        one.ours && one.lastSeenMs == 0 ? "this node"
                        : one.connected                 ? "up"
                                                        : "down",
                        state, grouped(one.points),
                        std::to_string(one.votesPresent) + "/" + std::to_string(one.votesCounted),
                        one.lastSeenMs == 0 ? "-" : timeText(one.lastSeenMs)});
    }
    printTable(rows);
}

void printMessage(const api::SignedMessageInfo& message) {
    std::printf("  %s view %s, term %s, block %s\n    signed    %s\n    signature %s\n",
                std::string(api::signedMessageKindName(message.kind)).c_str(),
                grouped(message.view).c_str(), grouped(message.term).c_str(),
                message.blockId.empty() ? "-" : shortened(message.blockId).c_str(),
                message.signedBytes.c_str(), message.signature.c_str());
}

int printOneEvidence(const Arguments& arguments, const std::vector<api::EvidenceInfo>& evidence) {
    std::vector<std::string> ids;
    for (const api::EvidenceInfo& one : evidence) ids.push_back(one.id);
    const auto id = idFor(arguments.word(2), ids);
    if (!id.ok()) return failure(arguments, id.error());
    for (const api::EvidenceInfo& one : evidence) {
        if (one.id != *id) continue;
        if (arguments.json) {
            std::printf("%s\n", api::toJson(std::vector<api::EvidenceInfo>{one}).c_str());
            return kExitOk;
        }
        std::printf("%s %s by %s (%s), epoch %s, view %s, committed at height %s\n",
                    std::string(api::evidenceRule(one.kind)).c_str(),
                    std::string(api::evidenceKindName(one.kind)).c_str(), one.offenderName.c_str(),
                    one.offender.c_str(), grouped(one.epoch).c_str(), grouped(one.view).c_str(),
                    orDash(one.committedHeight).c_str());
        printMessage(one.first);
        printMessage(one.second);
        return kExitOk;
    }
    return failure(arguments, makeError("ctl.not_found",
                                        "The node shows no evidence " + arguments.word(2) + "."));
}

void printEvidence(const std::vector<api::EvidenceInfo>& evidence) {
    if (evidence.empty()) return static_cast<void>(std::printf("None.\n"));
    Rows rows = {
        {"EVIDENCE", "RULE", "KIND", "OFFENDER", "EPOCH", "VIEW", "SEEN (UTC)", "COMMITTED"}};
    for (const api::EvidenceInfo& one : evidence) {
        rows.push_back({one.id, std::string(api::evidenceRule(one.kind)),
                        std::string(api::evidenceKindName(one.kind)), one.offenderName,
                        grouped(one.epoch), grouped(one.view),
                        one.seenMs == 0 ? "-" : timeText(one.seenMs), orDash(one.committedHeight)});
    }
    printTable(rows);
}

void printSlashes(const std::vector<api::SlashInfo>& slashes) {
    if (slashes.empty()) return static_cast<void>(std::printf("None.\n"));
    Rows rows = {{"HEIGHT", "TIME (UTC)", "OFFENCE", "OFFENDER", "RATE", "BEFORE", "PENALTY",
                  "AFTER", "BURNED", "REWARD", "KEY", "PROOF"}};
    for (const api::SlashInfo& one : slashes) {
        rows.push_back({grouped(one.height), timeText(one.timeMs),
                        std::string(api::offenceClassName(one.offence)), one.offenderName,
                        percent(one.rateBps), grouped(one.stakeBefore), grouped(one.penalty),
                        grouped(one.stakeAfter), grouped(one.burned), grouped(one.reward),
                        one.tombstoned ? "tombstoned"
                        : one.jailed   ? "jailed"
                                       : "-",
                        shortened(one.proofId)});
    }
    printTable(rows);
}

/// The node's picture given to `print`, or `section` of it as JSON.
template <typename Section, typename Print>
int show(const Arguments& arguments, Section section, Print print) {
    Connection connection(operatorSocket(arguments));
    auto now = connection.snapshot();
    if (!now.ok()) return failure(arguments, now.error());
    const auto& part = section(**now);
    if (arguments.json) {
        std::printf("%s\n", api::toJson(part).c_str());
    } else {
        print(part);
    }
    return kExitOk;
}

}  // namespace

int runConsensus(const Arguments& arguments) {
    if (const auto fits = arguments.onlyWords(1); !fits.ok())
        return failure(arguments, fits.error());
    return show(
        arguments,
        [](const api::Snapshot& now) -> const api::ConsensusInfo& { return now.consensus; },
        printConsensus);
}

int runValidators(const Arguments& arguments) {
    if (const auto fits = arguments.onlyWords(1); !fits.ok())
        return failure(arguments, fits.error());
    return show(
        arguments, [](const api::Snapshot& now) -> const auto& { return *now.validators; },
        printValidators);
}

int runEvidence(const Arguments& arguments) {
    const bool one = arguments.word(1) == "show";
    if (const auto fits = arguments.onlyWords(one ? 3 : 2); !fits.ok()) {
        return failure(arguments, fits.error());
    }
    if (one) {
        if (arguments.word(2).empty()) {
            return failure(arguments, makeError("ctl.usage",
                                                "Which? \"evidence\" lists the ids; their "
                                                "beginning is enough."));
        }
        Connection connection(operatorSocket(arguments));
        auto now = connection.snapshot();
        if (!now.ok()) return failure(arguments, now.error());
        return printOneEvidence(arguments, *(*now)->evidence);
    }
    if (!arguments.word(1).empty() && arguments.word(1) != "list") {
        return failure(arguments, makeError("ctl.usage",
                                            "There is no \"evidence " + arguments.word(1) + "\"."));
    }
    return show(
        arguments, [](const api::Snapshot& now) -> const auto& { return *now.evidence; },
        printEvidence);
}

int runSlashes(const Arguments& arguments) {
    if (const auto fits = arguments.onlyWords(1); !fits.ok())
        return failure(arguments, fits.error());
    return show(
        arguments, [](const api::Snapshot& now) -> const auto& { return *now.slashes; },
        printSlashes);
}

}  // namespace stacknet::ctl
