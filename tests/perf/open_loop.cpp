#include "tests/perf/open_loop.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <deque>
#include <thread>

namespace stacknet::perf {

namespace {

/// Without one more final transaction for this long, the rest counts as lost.
constexpr std::int64_t kStallMs = 30'000;
constexpr std::chrono::milliseconds kPoll{2};

using Moment = std::chrono::steady_clock::time_point;

Moment now() {
    return std::chrono::steady_clock::now();
}

double millisecondsBetween(Moment from, Moment to) {
    return std::chrono::duration<double, std::milli>(to - from).count();
}

class LoadRun {
public:
    LoadRun(const LoadPlan& plan, Target& target) : m_plan(plan), m_target(target) {}

    Result<Measured> run() {
        m_start = now();
        m_lastProgress = m_start;
        const Moment deadline = m_start + std::chrono::seconds(m_plan.seconds);
        while (m_next < m_target.orders() || m_waitingCount > 0) {
            STACKNET_CHECK(sendDue());
            collect();
            const Moment at = now();
            if (at > deadline || millisecondsBetween(m_lastProgress, at) > kStallMs) break;
            std::this_thread::sleep_for(kPoll);
        }
        m_measured.sent = static_cast<std::uint32_t>(m_next);
        return m_measured;
    }

private:
    struct Waiting {
        std::size_t order = 0;
        Moment since;
    };

    Moment dueAt(std::size_t order) const {
        const std::chrono::duration<double> offset(static_cast<double>(order) / m_plan.rate);
        return m_start + std::chrono::duration_cast<std::chrono::steady_clock::duration>(offset);
    }

    Result<void> sendDue() {
        for (std::uint32_t turn = 0; m_next < m_target.orders(); ++turn) {
            const Moment at = now();
            const Moment since = m_plan.rate > 0 ? dueAt(m_next) : at;
            if (since > at || m_waitingCount >= m_plan.window) return {};
            // Looking at every link costs more than a frame, so not before each one.
            if (turn % 64 == 0 && m_target.crowded()) return {};
            STACKNET_CHECK(m_target.send(m_next));
            m_waiting[m_target.laneOf(m_next)].push_back({m_next, since});
            ++m_waitingCount;
            ++m_next;
            if (turn == 255) return {};
        }
        return {};
    }

    void collect() {
        for (auto& [lane, waiting] : m_waiting) {
            while (!waiting.empty()) {
                const Moment at = now();
                const auto outcome = m_target.outcome(waiting.front().order);
                if (!outcome) break;
                if (*outcome == kFinal) {
                    m_measured.ok += 1;
                    m_measured.latenciesMs.push_back(
                        millisecondsBetween(waiting.front().since, at));
                } else {
                    m_measured.refused[*outcome] += 1;
                }
                m_measured.spanMs = millisecondsBetween(m_start, at);
                m_lastProgress = at;
                waiting.pop_front();
                --m_waitingCount;
            }
        }
    }

    const LoadPlan& m_plan;
    Target& m_target;
    std::map<std::size_t, std::deque<Waiting>> m_waiting;  ///< by lane
    std::size_t m_waitingCount = 0;
    std::size_t m_next = 0;
    Moment m_start;
    Moment m_lastProgress;
    Measured m_measured;
};

/// Nearest rank; 0 for nothing.
double percentile(const std::vector<double>& sorted, double share) {
    if (sorted.empty()) return 0;
    const auto rank =
        static_cast<std::size_t>(std::ceil(share * static_cast<double>(sorted.size())));
    return sorted[std::clamp<std::size_t>(rank, 1, sorted.size()) - 1];
}

}  // namespace

Result<Measured> runLoad(const LoadPlan& plan, Target& target) {
    return LoadRun(plan, target).run();
}

void print(const LoadPlan& plan, Measured measured, const Generator& generator, bool json) {
    std::sort(measured.latenciesMs.begin(), measured.latenciesMs.end());
    const double p50 = percentile(measured.latenciesMs, 0.50);
    const double p95 = percentile(measured.latenciesMs, 0.95);
    const double p99 = percentile(measured.latenciesMs, 0.99);
    const double most = percentile(measured.latenciesMs, 1.0);
    const double perSecond = measured.spanMs > 0 ? measured.ok / (measured.spanMs / 1'000) : 0;
    std::uint32_t refused = 0;
    std::string codes;
    for (const auto& [code, times] : measured.refused) {
        refused += times;
        codes += (codes.empty() ? "\"" : ",\"") + code + "\":" + std::to_string(times);
    }
    const std::uint32_t lost = measured.sent - measured.ok - refused;
    if (json) {
        std::printf(
            "{\"count\":%u,\"rate\":%.3f,\"window\":%u,\"sent\":%u,\"ok\":%u,"
            "\"refused\":{%s},\"lost\":%u,\"tx_per_s\":%.1f,\"p50_ms\":%.2f,"
            "\"p95_ms\":%.2f,\"p99_ms\":%.2f,\"max_ms\":%.2f,\"span_ms\":%.1f,\"bytes_each\":%zu,"
            "\"frames_dropped\":%llu,\"generator_cpu_s\":%.3f}\n",
            measured.sent, plan.rate, plan.window, measured.sent, measured.ok, codes.c_str(), lost,
            perSecond, p50, p95, p99, most, measured.spanMs, generator.bytesEach,
            static_cast<unsigned long long>(generator.framesDropped), generator.processorSeconds);
        return;
    }
    std::printf("%u of %u orders of %zu bytes final and ok in %.2f s: %.1f a second\n", measured.ok,
                measured.sent, generator.bytesEach, measured.spanMs / 1'000, perSecond);
    std::printf("submit to final: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, most %.1f ms\n", p50, p95,
                p99, most);
    if (refused + lost > 0) {
        std::printf("refused %u {%s}, never final %u, frames dropped %llu\n", refused,
                    codes.c_str(), lost, static_cast<unsigned long long>(generator.framesDropped));
    }
}

}  // namespace stacknet::perf
