#include "core/arena/task_log.h"

#include <cstdio>

#include "core/base/codec.h"

namespace stacknet::arena {
namespace {

using ledger::Event;
using ledger::EventKind;

std::string percentOf(std::uint64_t threshold) {
    char text[32];
    std::snprintf(text, sizeof text, "%.2f %%", static_cast<double>(threshold) / 0x1p64 * 100);
    return text;
}

std::string describeDraw(const Event& event) {
    const bool sampled = event.drawn < event.threshold;
    std::string text = "draw r = " + toHex(event.reference) + "; its first 64 bits, " +
                       std::to_string(event.drawn) + ", are " + (sampled ? "" : "not ") + "below " +
                       std::to_string(event.threshold) + " (" + percentOf(event.threshold) + "): ";
    if (!sampled) return text + "not sampled";
    return text + "sampled, " + std::to_string(event.tokens) + " executors";
}

std::string describePoints(const Event& event) {
    return "points of " + toHex(event.nodeKey) + ": " + (event.delta > 0 ? "+" : "") +
           std::to_string(event.delta) + " (" +
           std::string(ledger::pointsReasonName(event.reason)) + "), now " +
           std::to_string(event.balance);
}

}  // namespace

void TaskLog::add(ledger::Height height, std::int64_t timeMs, const std::vector<Event>& events) {
    for (const Event& event : events) {
        if (event.task == m_task) m_entries.push_back({height, timeMs, event});
    }
}

std::string describe(const Event& event) {
    const std::string other = toHex(event.other);
    switch (event.kind) {
        case EventKind::TaskCommitted:
            return "committed by " + toHex(event.nodeKey) + ": digest " + toHex(event.reference) +
                   ", to be sampled at " + percentOf(event.threshold);
        case EventKind::TaskDrawn:
            return describeDraw(event);
        case EventKind::CheckerDrawn:
            return "drawn to check it: " + other + ", weight " + std::to_string(event.tokens);
        case EventKind::CheckCommitted:
            return other + " commits to " + toHex(event.reference);
        case EventKind::CheckRevealed:
            return other + " reveals " +
                   (event.result == ledger::CheckResult::Digest
                        ? toHex(event.reference)
                        : std::string(ledger::checkResultName(event.result)));
        case EventKind::TaskEscalated:
            return "to the committee of " + std::to_string(event.tokens) +
                   " validators, r = " + toHex(event.reference);
        case EventKind::CanaryOpened:
            return "planted: the right digest is " + toHex(event.reference);
        case EventKind::ProgramDemoted:
            return "counts as class T from now on: program " + toHex(event.reference) + " of " +
                   toHex(event.nodeKey);
        case EventKind::TaskJudged:
            return "verdict: " + std::string(ledger::taskVerdictName(event.verdict)) +
                   (event.reference.isZero() ? "" : ", digest " + toHex(event.reference));
        case EventKind::KeySlashed:
            return toHex(event.nodeKey) + " loses " + std::to_string(event.tokens) + " of " +
                   std::to_string(event.before) + " tokens";
        case EventKind::PointsChanged:
            return describePoints(event);
        default:
            return std::string(ledger::eventKindName(event.kind));
    }
}

}  // namespace stacknet::arena
