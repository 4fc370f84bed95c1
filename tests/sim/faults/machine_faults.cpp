#include "tests/sim/faults/fault.h"

namespace stacknet::sim {
namespace {

// What only a machine may meet that the bound on faulty validators counts: its vote record goes
// back in time, or goes.
void forget(World& world, Stream& stream, HostId id) {
    Host& host = world.host(id);
    switch (stream.below(4)) {
        case 0:
            host.tearNextCommit();
            break;
        case 1:
            host.crash();
            host.votes().remove();
            world.coverage().note(5);
            break;
        case 2:
            if (!host.votes().hasBackup()) {
                host.votes().takeBackup();
                return;
            }
            host.crash();
            host.votes().restoreBackup();
            world.coverage().note(5);
            break;
        default:
            host.votes().beginLying();
            world.after(stream.between(100, 5'000), [&world, id] {
                world.host(id).crash();
                world.host(id).votes().sync();
                world.coverage().note(9);
            });
            break;
    }
    host.noteDamage();
    world.after(stream.between(5'000, 10'000), [&world, id] { world.host(id).start(); });
}

void hurt(World& world, Stream& stream, HostId id) {
    Host& host = world.host(id);
    // The last two damage the ledger database.
    switch (stream.below(world.plan().fragile[host.validator()] ? 6 : 4)) {
        case 0:
            host.votes().setTrouble(stream.percent(50) ? VoteDisk::Trouble::Full
                                                       : VoteDisk::Trouble::ReadOnly);
            world.after(stream.between(500, 10'000), [&world, id] {
                world.host(id).votes().setTrouble(VoteDisk::Trouble::None);
            });
            break;
        case 1:
            host.votes().setTrouble(stream.percent(50) ? VoteDisk::Trouble::Busy
                                                       : VoteDisk::Trouble::IoError);
            break;
        case 2:
            host.failNextBlock();
            break;
        case 3:
            host.crash();
            break;
        case 4:
            if (host.blocks().tipHeight() > 0) {
                host.blocks().flipBlock(1 + stream.below(host.blocks().tipHeight()));
                host.noteDamage();
            }
            break;
        default:
            host.blocks().flipState(host.key());
            host.noteDamage();
            break;
    }
    world.after(stream.between(1'000, 15'000), [&world, id] { world.host(id).start(); });
}

}  // namespace

void beginDisk(World& world) {
    repeat(world, world.stream("disk"), 500, 10'000, [&world](Stream& stream) {
        const HostId id = stream.below(world.hosts());
        const bool forgetful = world.plan().forgetful[world.host(id).validator()];
        if (forgetful && stream.percent(60)) {
            forget(world, stream, id);
        } else {
            hurt(world, stream, id);
        }
    });
}

void beginClock(World& world) {
    Stream choice = world.stream("clock-victim");
    // A block whose time is ahead is voted for only by clocks that are ahead too. A quorum of such
    // clocks would stop the chain until time catches up, so one machine may be far off.
    const HostId far = choice.below(world.hosts());
    repeat(world, world.stream("clock"), 500, 12'000, [&world, far](Stream& stream) {
        const HostId id = stream.below(world.hosts());
        HostClock& clock = world.host(id).clock();
        const std::int64_t hourMs = 3'600'000;
        switch (stream.below(5)) {
            case 0:
                clock.setRate(world.nowMs(), stream.between(-500, 500));
                break;
            case 1:
                clock.stepWall(stream.between(-300, 300));
                break;
            case 2:
                clock.stepWall(-hourMs);
                break;
            case 3:
                world.host(far).clock().stepWall(hourMs);
                break;
            default:
                clock.freezeWall(world.nowMs());
                break;
        }
        world.coverage().note(43);
    });
}

}  // namespace stacknet::sim
