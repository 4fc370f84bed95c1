#include "tests/sim/faults/fault.h"

namespace stacknet::sim {
namespace {

// The leader in its own eyes, when one runs; else any host.
HostId leaderOrAny(World& world, Stream& stream, std::uint64_t leaderPercent) {
    if (stream.percent(leaderPercent)) {
        for (HostId id = 0; id < world.hosts(); ++id) {
            if (world.host(id).leads()) return id;
        }
    }
    return stream.below(world.hosts());
}

void restartLater(World& world, HostId id, std::int64_t ms) {
    world.after(ms, [&world, id] { world.host(id).start(); });
}

// Somebody dies at one of the effects around the end of an epoch: who ends it, or any other.
void crashAtEpochEnds(World& world) {
    const auto stream = std::make_shared<Stream>(world.stream("crash-epoch"));
    world.watchEpochEnds([&world, stream](HostId ender) {
        if (!world.injecting() || !stream->percent(20)) return;
        const HostId id = stream->percent(60) ? ender : stream->below(world.hosts());
        world.host(id).crashAfter(static_cast<std::uint32_t>(stream->below(20)));
        restartLater(world, id, stream->between(1, 6'000));
    });
}

}  // namespace

void beginCrash(World& world) {
    crashAtEpochEnds(world);
    repeat(world, world.stream("crash"), 200, 8'000, [&world](Stream& stream) {
        const std::uint64_t choice = stream.below(10);
        if (choice == 0) {  // all at once, or a part
            std::size_t down = 0;
            const bool all = stream.percent(50);
            for (HostId id = 0; id < world.hosts(); ++id) {
                if (!all && !stream.percent(60)) continue;
                if (world.host(id).running()) ++down;
                world.host(id).crash();
                restartLater(world, id, stream.between(1, 3'000));
            }
            if (3 * down >= world.hosts()) world.coverage().note(46);
            return;
        }
        const HostId id = leaderOrAny(world, stream, 40);
        if (choice < 7) {
            world.host(id).crashAfter(static_cast<std::uint32_t>(stream.below(60)));
        } else {
            world.host(id).crash();
        }
        restartLater(world, id, stream.between(1, 12'000));
    });
}

void beginPause(World& world) {
    repeat(world, world.stream("pause"), 2'000, 20'000, [&world](Stream& stream) {
        const HostId id = leaderOrAny(world, stream, 60);
        const bool led = world.host(id).leads();
        const std::int64_t ms = stream.percent(40) ? 15'000 : stream.between(100, 12'000);
        world.host(id).pause();
        world.after(ms, [&world, id, led, ms] {
            if (!world.host(id).paused()) return;
            world.host(id).resume();
            if (led && ms >= 15'000) world.coverage().note(45);
        });
    });
}

void beginSuspend(World& world) {
    repeat(world, world.stream("suspend"), 3'000, 25'000, [&world](Stream& stream) {
        const HostId id = leaderOrAny(world, stream, 40);
        if (world.host(id).sleeping()) return;
        const std::int64_t ms = stream.between(2'500, 40'000);
        // A machine that slept for a night comes back with a boot clock that says so.
        const std::int64_t countedMs = stream.percent(30) ? 8 * 3'600'000 : ms;
        world.host(id).suspend();
        world.after(ms, [&world, id, countedMs] {
            if (!world.host(id).sleeping()) return;
            world.host(id).wake(countedMs);
            world.coverage().note(44);
        });
    });
}

void beginJoin(World& world) {
    Stream stream = world.stream("join");
    const HostId id = world.plan().lateHost;
    world.after(stream.between(5'000, 40'000), [&world, id] {
        if (!world.host(id).running() && world.blocksStored() > 3 * world.hosts()) {
            world.coverage().note(47);
        }
        world.host(id).start();
    });
}

}  // namespace stacknet::sim
