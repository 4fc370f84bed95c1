#include <time.h>

#include <algorithm>
#include <ctime>
#include <map>

#include "tests/support/fake_history.h"
#include "tests/support/fake_parts.h"
#include "tests/support/sample_earnings.h"
#include "tests/support/sample_snapshot.h"

namespace stacknet::testing {
namespace {

constexpr std::int64_t kHour = 3'600'000;
constexpr std::int64_t kDay = 24 * kHour;
constexpr std::uint64_t kPointsNow = 7'100;

/// A key of the sample: what its row of the ledger says (tests/support/sample_snapshot.cpp).
struct Key {
    std::uint64_t seed;
    std::uint64_t tasks;
    std::uint64_t tokens;
    std::uint64_t microUsd;
};
constexpr Key kKeys[] = {{1, 31, 48'211, 1'250'000},
                         {11, 41, 48'211 * 11, 13'750'000},
                         {12, 42, 48'211 * 12, 15'000'000}};

std::uint64_t number(const std::string& text) {
    return std::stoull(text);
}

/// `whole` in `parts` pieces that differ and add up.
std::vector<std::uint64_t> pieces(std::uint64_t whole, std::uint64_t parts) {
    std::vector<std::uint64_t> list;
    const std::uint64_t mean = whole / parts;
    std::uint64_t left = whole;
    for (std::uint64_t i = 0; i + 1 < parts; ++i) {
        list.push_back(mean / 2 + mean * ((i * 37) % 100) / 100);
        left -= list.back();
    }
    list.push_back(left);
    return list;
}

struct Change {
    const char* reason;
    std::int64_t delta;
    std::uint64_t count;
};

/// What a day brings, hour by hour.
Change changeOf(int hour) {
    if (hour % 24 == 0) return {"decay", -104, 1};
    if (hour % 24 == 13) return {"check", 64, 2};
    if (hour == 61) return {"lost_term", -256, 1};
    if (hour == 100) return {"missed_check", -64, 1};
    if (hour % 3 == 1) return {"paperwork", 16 + hour % 5, 4};
    return {"vote_present", 20 + hour % 7, 900};
}
constexpr int kPointsHours = 9 * 24;

std::string pointsDocument(std::int64_t nowMs, const std::string& argument) {
    const bool days = argument.find("\"from_ms\":0}") != std::string::npos || argument.empty();
    const std::int64_t bar = days ? kDay : kHour;
    std::map<std::pair<std::int64_t, std::string>, std::int64_t> bars;
    std::int64_t day = 0;
    std::int64_t week = 0;
    std::int64_t since = nowMs;
    for (const auto& row : samplePoints(nowMs)) {
        const auto timeMs = static_cast<std::int64_t>(number(row.cells[0]));
        const std::int64_t delta = std::stoll(row.cells[3]);
        since = std::min(since, timeMs);
        if (row.cells[2] == "not_recorded") continue;
        bars[{timeMs / bar * bar, row.cells[2]}] += delta;
        if (timeMs >= nowMs / kHour * kHour - 23 * kHour) day += delta;
        if (timeMs >= nowMs / kHour * kHour - (7 * 24 - 1) * kHour) week += delta;
    }
    std::string text = R"({"format":"stacknet-points-history/1","since_ms":)" +
                       std::to_string(since) + R"(,"change_day":)" + std::to_string(day) +
                       R"(,"change_week":)" + std::to_string(week) + R"(,"bar_ms":)" +
                       std::to_string(bar) + R"(,"bars":[)";
    bool first = true;
    for (const auto& [at, delta] : bars) {
        text += std::string(first ? "" : ",") + R"({"time_ms":)" + std::to_string(at.first) +
                R"(,"reason":")" + at.second + R"(","delta":)" + std::to_string(delta) + "}";
        first = false;
    }
    return text + "]}";
}

std::string stakeDocument(const api::Snapshot& now, std::int64_t nowMs) {
    std::string text = R"({"format":"stacknet-stake-history/1","samples":[)";
    bool first = true;
    for (const api::NodeKeyInfo& key : now.nodeKeys) {
        if (!key.ours || !key.registered) continue;
        for (int week = 8; week >= 0; --week) {
            const std::uint64_t more = static_cast<std::uint64_t>(week) * 3'100'000;
            text += std::string(first ? "" : ",") + R"({"time_ms":)" +
                    std::to_string(nowMs - week * 7 * kDay - kHour) + R"(,"node_key":")" +
                    key.publicKey + R"(","free":)" + std::to_string(key.tokensFree + more) +
                    R"(,"bonded":)" + std::to_string(key.tokensBonded) + R"(,"unbonding":)" +
                    std::to_string(key.tokensUnbonding) + "}";
            first = false;
        }
    }
    return text + "]}";
}

std::string verdict(const api::SignedMessageInfo& message) {
    return R"({"valid":true,"signed_bytes":")" + message.signedBytes + R"(","signature":")" +
           message.signature + R"("})";
}

}  // namespace

std::vector<api::HistoryRow> samplePaperwork(std::int64_t nowMs) {
    std::vector<api::HistoryRow> rows;
    for (const Key& key : kKeys) {
        const auto tokens = pieces(key.tokens, key.tasks);
        const auto values = pieces(key.microUsd, key.tasks);
        for (std::uint64_t i = 0; i < key.tasks; ++i) {
            const std::uint64_t seed = key.seed * 1'000 + i;
            const std::uint64_t in = tokens[i] / 5;
            // Over the last 40 days, some of them twice, some never; on the same days at whatever
            // hour it is now, so that pictures do not change around midnight.
            const std::int64_t then =
                nowMs - static_cast<std::int64_t>((i * 29 + key.seed) % 40) * kDay;
            const std::int64_t timeMs =
                std::max(then / kDay * kDay, then - static_cast<std::int64_t>(seed % 23) * 97'000);
            rows.push_back(
                {"",
                 {std::to_string(timeMs), sampleId(key.seed), i % 3 == 0 ? "code" : "chat",
                  std::to_string(in), std::to_string(tokens[i] - in), std::to_string(700 + seed),
                  std::to_string(values[i]), "", sampleId(20'000 + seed), sampleId(30'000 + seed),
                  sampleId(40'000 + seed)}});
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [](const auto& left, const auto& right) {
        return number(left.cells[0]) < number(right.cells[0]);
    });
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].id = std::to_string(i + 1);
        rows[i].cells[7] = std::to_string(18'000 + 3 * i);
    }
    return rows;
}

std::vector<api::HistoryRow> samplePoints(std::int64_t nowMs) {
    std::int64_t sum = 0;
    for (int hour = 0; hour < kPointsHours; ++hour) sum += changeOf(hour).delta;
    std::int64_t balance = static_cast<std::int64_t>(kPointsNow) - sum;
    const std::int64_t start = nowMs - kPointsHours * kHour;
    std::vector<api::HistoryRow> rows;
    const auto add = [&](std::int64_t timeMs, const Change& change, std::int64_t height) {
        rows.push_back(
            {std::to_string(rows.size() + 1),
             {std::to_string(timeMs), sampleId(1), change.reason, std::to_string(change.delta),
              std::to_string(change.count), std::to_string(balance), std::to_string(height),
              std::to_string(height + 80)}});
    };
    add(start, {"not_recorded", balance, 0}, 100);
    for (int hour = 0; hour < kPointsHours; ++hour) {
        const Change change = changeOf(hour);
        balance += change.delta;
        add(start + (hour + 1) * kHour - 1, change, 101 + hour * 80);
    }
    return rows;
}

void addSampleEarnings(api::Snapshot& snapshot, std::int64_t nowMs) {
    api::EarningsInfo info;
    info.height = snapshot.chain.height;
    info.complete = true;
    std::map<std::int64_t, api::EarningsDayInfo> days;
    for (const auto& row : samplePaperwork(nowMs)) {
        const auto timeMs = static_cast<std::int64_t>(number(row.cells[0]));
        api::EarningsDayInfo& day = days[timeMs / kDay * kDay];
        day.dayMs = timeMs / kDay * kDay;
        day.tasks += 1;
        day.tokens += number(row.cells[3]) + number(row.cells[4]);
        day.microUsd += number(row.cells[6]);
        (row.cells[2] == "chat" ? day.chatMicroUsd : day.codeMicroUsd) += number(row.cells[6]);
    }
    for (const auto& [dayMs, day] : days) info.days.push_back(day);
    info.fromMs = info.days.front().dayMs;
    std::uint64_t recent = 0;
    const std::int64_t today = nowMs / kDay * kDay;
    for (const auto& day : info.days) {
        if (day.dayMs >= today - 30 * kDay && day.dayMs < today) recent += day.microUsd;
    }
    info.averageDays = 30;
    info.averageMicroUsd = recent / 30;
    for (const Key& key : kKeys) {
        api::EarningsKeyInfo one;
        one.nodeKey = sampleId(key.seed);
        one.tasks = one.ledgerTasks = key.tasks;
        one.tokens = one.ledgerTokens = key.tokens;
        one.microUsd = one.ledgerMicroUsd = key.microUsd;
        one.tokensAllocated = 1'000'000'000;
        info.accruedMicroUsd += key.microUsd;
        info.keys.push_back(one);
    }
    snapshot.earnings = api::Shared(std::move(info));
    if (!snapshot.nodeKeys.empty()) snapshot.nodeKeys.front().points = kPointsNow;
}

std::string earningsAnswer(const api::Snapshot& snapshot) {
    const api::EarningsInfo& earnings = *snapshot.earnings;
    std::string rows;
    const auto add = [&](const api::EarningsDayInfo& day, const char* kind, std::uint64_t tasks,
                         std::uint64_t tokens, std::uint64_t microUsd) {
        const std::time_t seconds = day.dayMs / 1'000;
        std::tm utc{};
        ::gmtime_r(&seconds, &utc);
        char date[16] = {};
        (void)std::strftime(date, sizeof date, "%Y-%m-%d", &utc);
        if (!rows.empty()) rows += ',';
        rows += std::string(R"({"day":")") + date + R"(","node_key":")" +
                earnings.keys.front().nodeKey + R"(","kind":")" + kind + R"(","tasks":)" +
                std::to_string(tasks) + R"(,"tokens":)" + std::to_string(tokens) +
                R"(,"micro_usd":)" + std::to_string(microUsd) + "}";
    };
    for (const api::EarningsDayInfo& day : earnings.days) {
        if (earnings.keys.empty()) break;
        add(day, "chat", day.tasks, day.tokens, day.chatMicroUsd);
        if (day.codeMicroUsd > 0) add(day, "code", 0, 0, day.codeMicroUsd);
    }
    return R"({"format":"stacknet-earnings/1","days":[)" + rows + "]}";
}

void scriptEarnings(FakeNode& node, std::int64_t nowMs) {
    // The engine's own order is newest first by id.
    const auto answer = [](std::vector<std::string> columns, std::vector<api::HistoryRow> rows) {
        std::reverse(rows.begin(), rows.end());
        return [columns = std::move(columns), rows = std::move(rows)](
                   const api::HistoryQuery& query) { return pageOfRows(columns, rows, query); };
    };
    node.setPage("paperwork", answer(kPaperworkColumns, samplePaperwork(nowMs)));
    node.setPage("points", answer(kPointsColumns, samplePoints(nowMs)));
    node.setAnswer("points.history", [nowMs](const std::string& argument) -> Result<std::string> {
        return pointsDocument(nowMs, argument);
    });
    node.setAnswer("stake.history", [&node, nowMs](const std::string&) -> Result<std::string> {
        return stakeDocument(*node.snapshot(), nowMs);
    });
    node.setAnswer("evidence.verify", [&node](const std::string& id) -> Result<std::string> {
        for (const api::EvidenceInfo& evidence : *node.snapshot()->evidence) {
            if (evidence.id != id) continue;
            return R"({"id":")" + id + R"(","signer":")" + evidence.offender + R"(","first":)" +
                   verdict(evidence.first) + R"(,"second":)" + verdict(evidence.second) +
                   R"(,"differ":true,"verified":true})";
        }
        return makeError("engine.not_found", "This node holds no evidence " + id + ".");
    });
}

}  // namespace stacknet::testing
