#include "tests/sim/faults/fault.h"

namespace stacknet::sim {
namespace {

// Calls `change` for some links: all of them, those of one host, or a random part.
void forSomeLinks(World& world, Stream& stream, const std::function<void(Network::Link&)>& change) {
    const std::uint64_t choice = stream.below(3);
    const HostId victim = stream.below(world.hosts());
    for (HostId from = 0; from < world.hosts(); ++from) {
        for (HostId to = 0; to < world.hosts(); ++to) {
            if (from == to) continue;
            const bool chosen = choice == 0 || (choice == 1 && (from == victim || to == victim)) ||
                                (choice == 2 && stream.percent(50));
            if (chosen) change(world.network().link(from, to));
        }
    }
}

void noteCombined(World& world) {
    const auto& faults = world.plan().faults;
    if (faults.contains("loss") && faults.contains("delay") && faults.contains("reorder") &&
        faults.contains("duplicate")) {
        world.coverage().note(41);
    }
}

std::vector<std::size_t> drawSides(World& world, Stream& stream) {
    const std::size_t count = stream.percent(75) ? 2 : 3;
    std::vector<std::size_t> sides;
    for (HostId id = 0; id < world.hosts(); ++id) sides.push_back(stream.below(count));
    return sides;
}

bool anySideHasQuorum(World& world, const std::vector<std::size_t>& sides, HostId bridge) {
    std::uint64_t total = 0;
    const auto& [epoch, members] = *world.facts().epochs.rbegin();
    for (const std::uint64_t weight : members.weights) total += weight;
    for (std::size_t side = 0; side < 3; ++side) {
        std::uint64_t weight = 0;
        for (std::size_t seat = 0; seat < members.nodes.size(); ++seat) {
            const std::size_t validator = members.nodes[seat];
            bool inside = false;
            for (HostId id = 0; id < world.hosts(); ++id) {
                inside |=
                    world.host(id).validator() == validator && (sides[id] == side || id == bridge);
            }
            if (inside) weight += members.weights[seat];
        }
        if (3 * weight > 2 * total) return true;
    }
    return false;
}

void setCuts(World& world, const std::vector<std::size_t>& sides, HostId bridge, bool cut,
             bool notice) {
    for (HostId a = 0; a < world.hosts(); ++a) {
        for (HostId b = a + 1; b < world.hosts(); ++b) {
            if (sides[a] == sides[b] || a == bridge || b == bridge) continue;
            world.network().link(a, b).cut = cut;
            world.network().link(b, a).cut = cut;
            if (!notice) continue;
            if (cut) {
                world.disconnect(a, b);
            } else {
                world.connect(a, b);
            }
        }
    }
}

}  // namespace

void beginLoss(World& world) {
    repeat(world, world.stream("loss"), 0, 15'000, [&world](Stream& stream) {
        const auto percent =
            static_cast<std::uint32_t>(stream.percent(30) ? 0 : stream.below(35) + 1);
        forSomeLinks(world, stream, [&](Network::Link& link) { link.lossPercent = percent; });
        noteCombined(world);
    });
}

void beginDelay(World& world) {
    repeat(world, world.stream("delay"), 0, 15'000, [&world](Stream& stream) {
        const std::int64_t maxMs = stream.percent(30) ? 15 : stream.between(50, 2'000);
        forSomeLinks(world, stream, [&](Network::Link& link) {
            link.delayMaxMs = maxMs;
            link.delayMinMs = maxMs / 10;
        });
    });
}

void beginReorder(World& world) {
    repeat(world, world.stream("reorder"), 0, 20'000, [&world](Stream& stream) {
        const bool reorders = stream.percent(70);
        forSomeLinks(world, stream, [&](Network::Link& link) { link.reorders = reorders; });
    });
}

void beginDuplicate(World& world) {
    repeat(world, world.stream("duplicate"), 0, 20'000, [&world](Stream& stream) {
        const auto percent = static_cast<std::uint32_t>(stream.below(40));
        forSomeLinks(world, stream, [&](Network::Link& link) { link.duplicatePercent = percent; });
    });
}

void beginOneway(World& world) {
    repeat(world, world.stream("oneway"), 1'000, 12'000, [&world](Stream& stream) {
        // Either a host that does not hear some others, or one that hardly anybody hears.
        const HostId victim = stream.below(world.hosts());
        const bool mute = stream.percent(40);
        std::vector<HostId> others;
        for (HostId other = 0; other < world.hosts(); ++other) {
            if (other != victim && stream.percent(mute ? 85 : 60)) others.push_back(other);
        }
        const auto set = [&world, victim, mute, others](bool cut) {
            for (const HostId other : others) {
                world.network().link(mute ? victim : other, mute ? other : victim).cut = cut;
            }
        };
        set(true);
        world.after(stream.between(500, 25'000), [&world, set] {
            set(false);
            world.coverage().note(39);
        });
    });
}

// The network splits when the first has ended an epoch and the others may not know it yet.
void beginPartitionAtEpochEnds(World& world) {
    const auto stream = std::make_shared<Stream>(world.stream("partition-epoch"));
    world.watchEpochEnds([&world, stream](HostId) {
        if (!world.injecting() || !stream->percent(15)) return;
        const std::vector<std::size_t> sides = drawSides(world, *stream);
        const bool notice = stream->percent(50);
        setCuts(world, sides, SIZE_MAX, true, notice);
        world.after(stream->between(500, 10'000),
                    [&world, sides, notice] { setCuts(world, sides, SIZE_MAX, false, notice); });
    });
}

void beginPartition(World& world) {
    beginPartitionAtEpochEnds(world);
    repeat(world, world.stream("partition"), 1'000, 20'000, [&world](Stream& stream) {
        const std::vector<std::size_t> sides = drawSides(world, stream);
        const HostId bridge = stream.percent(15) ? stream.below(world.hosts()) : SIZE_MAX;
        const bool notice = stream.percent(50);
        const bool stuck = !anySideHasQuorum(world, sides, bridge);
        setCuts(world, sides, bridge, true, notice);
        world.after(stream.between(500, 30'000), [&world, sides, bridge, notice, stuck] {
            setCuts(world, sides, bridge, false, notice);
            if (stuck) world.coverage().note(38);
            if (bridge != SIZE_MAX) world.coverage().note(42);
        });
    });
}

void beginClog(World& world) {
    repeat(world, world.stream("clog"), 1'000, 20'000, [&world](Stream& stream) {
        for (HostId from = 0; from < world.hosts(); ++from) {
            for (HostId to = 0; to < world.hosts(); ++to) {
                if (from == to || !stream.percent(40)) continue;
                const std::int64_t stopMs = stream.between(0, 3'000);
                const std::int64_t openMs = stopMs + stream.between(100, 15'000);
                world.after(stopMs, [&world, from, to] {
                    if (world.injecting()) world.network().link(from, to).clogged = true;
                });
                world.after(openMs, [&world, from, to] {
                    world.network().link(from, to).clogged = false;
                    world.flushWaiting();
                });
            }
        }
        world.coverage().note(40);
    });
}

}  // namespace stacknet::sim
