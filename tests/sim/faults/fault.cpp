#include "tests/sim/faults/fault.h"

namespace stacknet::sim {
namespace {

struct Entry {
    const char* name;
    void (*begin)(World&);
};

constexpr Entry kFaults[] = {
    {"loss", beginLoss},           {"delay", beginDelay},   {"reorder", beginReorder},
    {"duplicate", beginDuplicate}, {"oneway", beginOneway}, {"partition", beginPartition},
    {"clog", beginClog},           {"crash", beginCrash},   {"disk", beginDisk},
    {"clock", beginClock},         {"pause", beginPause},   {"suspend", beginSuspend},
    {"join", beginJoin},
};

}  // namespace

void beginFaults(World& world) {
    for (const Entry& entry : kFaults) {
        if (world.plan().faults.contains(entry.name)) entry.begin(world);
    }
}

void repeat(World& world, Stream stream, std::int64_t gapMinMs, std::int64_t gapMaxMs,
            std::function<void(Stream&)> action) {
    const std::int64_t gapMs = stream.between(gapMinMs, gapMaxMs);
    world.after(gapMs, [&world, stream, gapMinMs, gapMaxMs, action]() mutable {
        if (!world.injecting()) return;
        action(stream);
        // The stream's state travels along; its copy here is the one that is used on.
        repeat(world, stream, gapMinMs, gapMaxMs, action);
    });
}

}  // namespace stacknet::sim
