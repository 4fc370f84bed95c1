#include "tests/sim/world/batch.h"

#include <algorithm>
#include <atomic>
#include <map>
#include <mutex>
#include <thread>

#include "tests/sim/world/stream.h"

namespace stacknet::sim {
namespace {

void add(BatchResult& batch, RunResult run) {
    ++batch.runs;
    batch.steps += run.steps;
    batch.blocks += run.blocks;
    batch.finalHeights += run.height;
    batch.epochs += run.epochs;
    batch.changes += run.changes;
    batch.virtualMs += run.virtualMs;
    if (run.recoveryMs > batch.recoveryMaxMs) {
        batch.recoveryMaxMs = run.recoveryMs;
        batch.recoverySeed = run.seed;
    }
    batch.digest = Stream::mix(batch.digest ^ run.digest) + run.seed;
    batch.coverage.add(run.coverage);
    if (run.fork) ++batch.forks;
    if (run.provable) {
        ++batch.forksProvable;
        batch.namedLeast = std::min(batch.namedLeast, run.named.size());
    }
    if (run.violations.empty()) return;
    ++batch.failedCount;
    if (batch.failed.size() < BatchResult::kFailedMax) batch.failed.push_back(std::move(run));
}

}  // namespace

BatchResult runBatch(const Options& options,
                     const std::function<void(const BatchResult&)>& progress) {
    BatchResult batch;
    std::mutex mutex;
    std::atomic<std::uint64_t> next = 0;
    std::atomic<bool> stop = false;
    // Results wait for their turn, so that the sum does not depend on the number of threads.
    std::map<std::uint64_t, RunResult> waiting;
    std::uint64_t added = 0;
    const auto work = [&] {
        for (;;) {
            const std::uint64_t index = next++;
            if (index >= options.seeds || stop) return;
            RunResult run = runSeed(options, options.firstSeed + index);
            const std::lock_guard lock(mutex);
            waiting.emplace(index, std::move(run));
            for (auto found = waiting.find(added); found != waiting.end() && !stop;
                 found = waiting.find(added)) {
                const bool failed = !found->second.violations.empty();
                add(batch, std::move(found->second));
                waiting.erase(found);
                ++added;
                if (failed && options.stopAtFirst) stop = true;
            }
            if (progress) progress(batch);
        }
    };
    std::vector<std::thread> threads;
    for (std::size_t i = 1; i < options.jobs; ++i) threads.emplace_back(work);
    work();
    for (std::thread& thread : threads) thread.join();
    return batch;
}

}  // namespace stacknet::sim
