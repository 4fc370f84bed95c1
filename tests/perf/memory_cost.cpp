// stacknet-memory-cost: what a chat waits for its user's memory of 100,000 entries, and what
// opening one costs. Prints one JSON object. One thread, wall time.

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string>
#include <vector>

#include "core/memory/memory_book.h"

namespace {

using namespace stacknet;
using namespace stacknet::memory;

double nowMs() {
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration<double, std::milli>(now).count();
}

/// Words as a language has them: few that are everywhere, many that are rare.
std::string wordOf(Rng& rng) {
    const std::uint64_t wide = 1 + rng.below(20'000);
    return "word" + std::to_string(rng.below(wide));
}
std::string sentenceOf(Rng& rng, std::size_t words) {
    std::string text = "I prefer";
    for (std::size_t index = 0; index < words; ++index) text += " " + wordOf(rng);
    return text + ".";
}

double at(const std::vector<double>& sorted, double part) {
    return sorted[static_cast<std::size_t>(part * static_cast<double>(sorted.size() - 1))];
}

}  // namespace

int main() {
    SystemClock clock;
    SystemRng systemRng;
    SeededRng rng(1);
    rack::MemoryBlockStore blocks;
    const Owner owner{"key:bench", ""};
    auto store = MemoryStore::open({}, clock, [](std::int64_t) { return true; });
    auto keys = MemoryKeys::create(SecretBytes::copyOf("bench bench"), {14, 8, 1}, systemRng);
    if (!store.ok() || !keys.ok()) return 1;
    {
        const EntrySealer sealer(*keys);
        std::vector<SealedEntry> sealed;
        for (std::size_t index = 0; index < kEntriesMax; ++index) {
            Entry entry;
            rng.fill(entry.id.mutableView());
            entry.text = SecretBytes::copyOf(sentenceOf(rng, 12));
            sealed.push_back(sealer.seal(entry, systemRng));
        }
        if (!store->createWith(owner, keys->stored(), sealed).ok()) return 1;
    }
    MemoryBook book(std::move(*store), blocks, clock, systemRng, {});
    const double began = nowMs();
    const auto opened = book.open(owner, std::move(*keys), false);
    const double openMs = nowMs() - began;
    if (!opened.ok() || opened->entries != kEntriesMax) return 1;
    std::vector<double> times;
    std::size_t used = 0;
    for (int round = 0; round < 2'000; ++round) {
        Recall wanted;
        wanted.question = SecretBytes::copyOf("What of " + sentenceOf(rng, 20));
        wanted.write = false;
        const double start = nowMs();
        const auto recalled = book.recall(owner, wanted);
        times.push_back(nowMs() - start);
        if (!recalled.ok()) return 1;
        used += recalled->used;
    }
    if (used == 0) return 1;
    std::sort(times.begin(), times.end());
    std::printf("{\"entries\":%zu,\"open_ms\":%.1f,\"p50_ms\":%.3f,\"p99_ms\":%.3f}\n", kEntriesMax,
                openMs, at(times, 0.5), at(times, 0.99));
    return 0;
}
