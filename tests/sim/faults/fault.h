#pragma once

#include "tests/sim/world/world.h"

/// Faults of the world, by the names that --faults takes. Each one schedules itself at random times
/// while the world may be hurt, and undoes what it did; World::heal() undoes the rest.
namespace stacknet::sim {

// Network (network_faults.cpp).
void beginLoss(World& world);       ///< 1 to 35 % of the messages of some links vanish
void beginDelay(World& world);      ///< jitter of up to 2 s
void beginReorder(World& world);    ///< messages of one link overtake each other
void beginDuplicate(World& world);  ///< messages arrive twice
void beginOneway(World& world);     ///< A hears B, B does not hear A
void beginPartition(World& world);  ///< two or three sides; sometimes one host bridges them
void beginClog(World& world);       ///< links stop one by one and come back in random order

// Processes (process_faults.cpp).
void beginCrash(World& world);    ///< at any effect; also many at once
void beginPause(World& world);    ///< SIGSTOP, the leader by preference
void beginSuspend(World& world);  ///< the machine sleeps
void beginJoin(World& world);     ///< a node starts late from the genesis

// Machines (machine_faults.cpp).
void beginDisk(World& world);
void beginClock(World& world);

/// Starts the plan's faults.
void beginFaults(World& world);

/// Calls `action` again and again, `gapMinMs` to `gapMaxMs` apart, while the world may be hurt.
void repeat(World& world, Stream stream, std::int64_t gapMinMs, std::int64_t gapMaxMs,
            std::function<void(Stream&)> action);

}  // namespace stacknet::sim
