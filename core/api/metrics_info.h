#pragma once

#include <cstdint>
#include <string>
#include <vector>

/// What a reader sees of the usage metrics: what is on, by which rules, and the last day that was
/// released. Part of the Snapshot; the same conventions hold (core/api/snapshot.h). Counts of the
/// running day are never here, only how many cells there are and how many reach k.
namespace stacknet::api {

/// A released cell. Its numbers carry noise and may be below zero.
struct UsageCellInfo {
    std::string model;   ///< one that the node offers, "code:python", "code:shell" or "other"
    std::string region;  ///< what the operator calls the node's place
    bool tee = false;    ///< served while the node was attested
    std::int64_t requests = 0;
    std::int64_t tokens = 0;
    bool operator==(const UsageCellInfo&) const = default;
};

/// A released day; released once, and the same from then on.
struct UsageDayInfo {
    std::string day;                 ///< UTC, "2026-11-25"; empty: none
    std::int64_t countedFromMs = 0;  ///< later than the day's begin when the node started in it
    std::vector<UsageCellInfo> cells;
    std::int64_t requests = 0;  ///< of the released cells together, like the next
    std::int64_t tokens = 0;
    bool operator==(const UsageDayInfo&) const = default;
};

struct MetricsInfo {
    bool publishUsage = false;  ///< usage is counted, and GET /v1/usage answers
    bool prometheus = false;    ///< GET /metrics answers, on the loopback
    bool prometheusToken = false;
    std::string words;    ///< what may be said of usage: "k>=20 and epsilon=1/day" only while
                          ///< that is on, else "aggregated"
    std::string epsilon;  ///< per account and day, "1"; empty while nothing is published
    std::uint32_t k = 0;  ///< accounts that a cell needs
    std::uint32_t dominancePercent = 0;  ///< no account may have more of a cell
    std::uint64_t requestsClamp = 0;     ///< per account and day, all cells together
    std::uint64_t tokensClamp = 0;
    std::uint64_t requestsNoiseScale = 0;  ///< of the discrete Laplace noise on a cell
    std::uint64_t tokensNoiseScale = 0;
    std::string today;               ///< the day that is being counted; empty: none
    std::int64_t countedFromMs = 0;  ///< of that day
    std::uint32_t todayCells = 0;
    std::uint32_t todayCellsReady = 0;  ///< that would be released now
    UsageDayInfo lastDay;
    std::string lastError;  ///< why a day could not be released, a sentence; empty: none
    bool operator==(const MetricsInfo&) const = default;
};

}  // namespace stacknet::api
