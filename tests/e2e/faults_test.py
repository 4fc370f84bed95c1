"""Four real processes behind a fault proxy: what the protocol's scenarios promise, seen from
outside. The numbers are those of docs/protocol/real-processes.md."""
import json
import os
import pathlib
import random
import shutil
import struct
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import cases  # noqa: E402
from crash_test import votes  # noqa: E402
from fault_network import (COUNT, HEAL_WITHIN, WATCHDOG, FaultNetwork, blocks,  # noqa: E402
                           edit_config, term_of)
from harness import Daemon, Failure, wait_until  # noqa: E402

SEED = int(os.environ.get("STACKNET_SEED", str(random.SystemRandom().randrange(1 << 30))))
# A slice of the random schedule for every run; STACKNET_FAULTS_SECONDS makes it longer.
SECONDS = float(os.environ.get("STACKNET_FAULTS_SECONDS", "20"))


def setup(binaries):
    print(f"      STACKNET_SEED={SEED} replays the random choices")
    return binaries


def votes_file(net, index):
    return net.nodes[index].data / "votes.db"


def remove_votes(net, index):
    for suffix in ("", "-wal", "-shm"):
        pathlib.Path(f"{votes_file(net, index)}{suffix}").unlink(missing_ok=True)


# Scenario 12 (silent leader), then the restart of whoever was killed.
def test_a_killed_leader_is_left_and_catches_up(binaries):
    with FaultNetwork(binaries, SEED) as net:
        leader = net.leader()
        others, term = net.others(leader), net.term(net.others(leader))
        net.kill(leader)
        seconds = net.leaves(term, others)
        net.start(leader)
        net.goes_on()
        height = net.check_books()
        return f"(next block after {seconds:.1f} s, watchdog {WATCHDOG:.0f} s; height {height})"


# Scenarios 45 (SIGSTOP 15 s, then its old proposal) and 52 (a node that still thinks it leads).
def test_a_leader_stopped_for_15_seconds_finds_its_term_over(binaries):
    with FaultNetwork(binaries, SEED) as net:
        leader = net.leader()
        others, term = net.others(leader), net.term(net.others(leader))
        net.note()
        began = time.monotonic()
        net.suspend(leader)
        seconds = net.leaves(term, others)
        wait_until("15 s are over", lambda: time.monotonic() - began >= 15, 20)

        def old_term():
            return {height: block["block_id"]
                    for height, block in blocks(net.nodes[others[0]]).items()
                    if term_of(block["view"]) == term}
        before = old_term()
        net.resume(leader)
        net.goes_on()
        net.check_books()
        if old_term() != before:
            raise Failure("the stopped leader added to a term that was over")
        return f"(next block after {seconds:.1f} s)"


# Scenario 38: 2-2, neither side is a quorum.
def test_two_against_two_make_nothing_and_go_on_when_healed(binaries):
    with FaultNetwork(binaries, SEED) as net:
        leader = net.leader()
        one = [leader, net.others(leader)[0]]
        other = net.others(*one)
        net.note()
        net.proxy.hold(net.proxy.between(one, other))
        # What was on its way when the links were held may still become final.
        net.stays_for(WATCHDOG + 2, range(COUNT), blocks_more=1)
        net.proxy.heal()
        seconds = net.goes_on()
        net.check_books()
        return f"(next block {seconds:.1f} s after the links were back)"


# Scenario 39, first half: A hears B, B does not hear A; nobody is needed who is missing.
# Second half: the leader is heard and hears nobody.
def test_one_way_links(binaries):
    with FaultNetwork(binaries, SEED) as net:
        leader = net.leader()
        a, b, c = net.others(leader)
        term = net.term([leader, a, b, c])
        net.proxy.hold([(a, b)])
        net.goes_on(blocks_more=2)
        net.proxy.heal()
        if net.term([leader]) != term:
            raise Failure("one missing direction between two voters cost a leader its term")
        net.proxy.hold([(each, leader) for each in (a, b, c)])
        seconds = net.leaves(term, [a, b, c])
        net.proxy.heal()
        net.goes_on()
        net.check_books()
        return f"(deaf leader left, next block after {seconds:.1f} s)"


# Scenario 46: f+1 at once, then all at once.
def test_f_plus_one_and_then_all_restart_at_once(binaries):
    with FaultNetwork(binaries, SEED) as net:
        leader = net.leader()
        for victims in ([leader, net.others(leader)[0]], list(range(COUNT))):
            net.note()
            for victim in victims:
                net.nodes[victim].kill()
            net.remembered.look(net.nodes[victims[0]])
            net.start(*victims)
            net.goes_on()
        return f"(height {net.check_books()})"


# Scenario 40.
def test_swizzle_clog(binaries):
    choice = random.Random(SEED)
    with FaultNetwork(binaries, SEED) as net:
        links = choice.sample(net.proxy.all(), choice.randrange(4, 10))
        for link in links:
            net.proxy.hold([link])
            base, until = max(net.heights()), time.monotonic() + 0.8
            wait_until("a block, or a while without one",
                       lambda: max(net.heights()) > base or time.monotonic() > until, 30)
        net.note()
        for link in choice.sample(links, len(links)):
            net.proxy.release([link])
            base, until = max(net.heights()), time.monotonic() + 0.8
            wait_until("a block, or a while without one",
                       lambda: max(net.heights()) > base or time.monotonic() > until, 30)
        seconds = net.goes_on()
        net.check_books()
        return f"({len(links)} links, next block {seconds:.1f} s after the last was back)"


# Scenario 42: one node alone hears everybody. While somebody on the larger side leads, all blocks
# come through it to the other side. A leader on the smaller side is left.
def test_a_bridge_alone_sees_both_halves(binaries):
    with FaultNetwork(binaries, SEED) as net:
        leader = net.leader()
        bridge, lonely, other = net.others(leader)
        term = net.term(range(COUNT))
        net.note()
        net.proxy.hold(net.proxy.between([lonely], [leader, other]))
        behind = net.goes_on(range(COUNT), blocks_more=3)
        net.proxy.heal()
        net.goes_on(range(COUNT))
        if net.term(range(COUNT)) != term:
            raise Failure("a leader that a quorum hears was left")
        net.proxy.hold(net.proxy.between([leader], [lonely, other]))
        seconds = net.leaves(term, [bridge, lonely, other])
        net.goes_on(range(COUNT), blocks_more=2)
        net.proxy.heal()
        net.goes_on()
        net.check_books()
        return f"(lonely voter {behind:.1f} s behind, lonely leader left in {seconds:.1f} s)"


# Scenario 41, as far as TCP lets it: loss and reordering are stalls, doubling does not exist.
def test_30_percent_stalls_and_jitter(binaries):
    with FaultNetwork(binaries, SEED) as net:
        net.proxy.shape(net.proxy.all(), delay=0.02, jitter=0.5, stall_share=0.3, stall=0.5,
                        bytes_per_second=200_000)
        first = net.goes_on(blocks_more=3)
        net.proxy.heal()
        net.goes_on()
        net.check_books()
        return f"(first block under it after {first:.1f} s)"


# Scenario 7. tests/e2e/errors_test.py has any node of four and its catching up; here it is the
# leader, whose votes the others wait for, and what it says and signed.
def test_the_leaders_disk_fills_up(binaries):
    if os.geteuid() != 0:
        return "(needs root to mount a small file system: not run)"
    mounts = []

    def unmount():
        for mount in mounts:
            subprocess.run(["umount", "-l", mount], check=False)

    def small_disks(net):
        net.at_end.append(unmount)
        # Who leads first is drawn by the genesis, so each node has a disk of its own.
        for node in net.nodes:
            mount = net.folder / (node.data.name + "-disk")
            mount.mkdir()
            if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", mount],
                              capture_output=True).returncode != 0:
                return
            mounts.append(mount)
            shutil.move(node.data, mount / node.data.name)
            node.data = mount / node.data.name
            node.ready_file = node.data / "ready.json"
            node.output = net.folder / (node.data.name + ".out")

    with FaultNetwork(binaries, SEED, prepare=small_disks) as net:
        if len(mounts) < COUNT:
            return "(no small file system can be mounted here: not run)"
        leader = net.leader()
        others, term = net.others(leader), net.term(net.others(leader))
        filler = mounts[leader] / "filler"
        with open(filler, "wb", buffering=0) as file:
            try:
                while True:
                    file.write(b"\0" * 4096)
            except OSError:
                pass
        wait_until("the leader ends", lambda: net.nodes[leader].process.poll() is not None, 60)
        last = net.log(leader).strip().splitlines()[-1]
        if net.nodes[leader].process.returncode != 1 or "storage.disk_full" not in last:
            raise Failure(f"exit {net.nodes[leader].process.returncode}: {last}")
        seconds = net.leaves(term, others)
        filler.unlink()
        net.note()
        net.start(leader)
        net.goes_on()
        net.check_books()
        return f"(the others' next block after {seconds:.1f} s; \"{last[:60]}...\")"


# Scenario 43: the wall clock says nothing about progress, and a block's time is bounded by others.
def test_clocks_jump_an_hour_forth_and_back(binaries):
    library = binaries / "stacknet-wall-clock.so"  # tests/e2e/wall_clock.c
    if not library.exists():
        return "(no clock to preload in a build with sanitizers: not run)"

    def clock(index, folder):
        path = folder / f"clock{index}"
        path.write_bytes(struct.pack("=q", 0))
        return {"LD_PRELOAD": str(library), "STACKNET_TEST_WALL_CLOCK": str(path)}

    def jump(net, index, seconds):
        with open(net.folder / f"clock{index}", "r+b") as file:
            file.write(struct.pack("=q", seconds * 10 ** 9))

    with FaultNetwork(binaries, SEED, environment=clock) as net:
        leader = net.leader()
        voter = net.others(leader)[0]
        term = net.term([leader])
        # A voter alone an hour ahead, then an hour behind: it may not agree, the others need it not.
        for seconds in (3600, -3600):
            jump(net, voter, seconds)
            net.goes_on(blocks_more=2)
            if net.term(net.others(voter)) != term:
                raise Failure("a voter's wall clock made the network leave a term")
        jump(net, voter, 0)
        # The leader an hour behind: time still rises by a millisecond a block.
        jump(net, leader, -3600)
        net.goes_on()
        if net.term(net.others(leader)) != term:
            raise Failure("a leader whose clock is late was left though it made blocks")
        # An hour ahead: its blocks wait, so the watchdog, on its own clock, leaves the term.
        jump(net, leader, 3600)
        seconds = net.leaves(term, net.others(leader))
        jump(net, leader, 0)
        net.goes_on()
        net.check_books()
        now = time.time() * 1000
        for block in blocks(net.nodes[voter]).values():
            if block["time_ms"] > now + 60_000:
                raise Failure(f"block {block['height']} has a time in the future")
        return f"(block after the leader's clock went ahead: {seconds:.1f} s)"


# Scenario 61.
def test_a_node_with_another_genesis_is_refused_with_the_reason(binaries):
    stray = COUNT - 1

    def drift(net):
        path = net.nodes[stray].data / "genesis.json"
        genesis = json.loads(path.read_text())
        genesis["network_name"] = genesis["network_name"] + " of another kind"
        path.write_text(json.dumps(genesis))
        net.drifted = path

    class Drifted(FaultNetwork):
        def heights(self, indices=None):
            return super().heights(self.others(stray) if indices is None else indices)

    with Drifted(binaries, SEED, prepare=drift) as net:
        net.goes_on(net.others(stray))

        def told(index, about):
            peer = next(p for p in net.nodes[index].status()["peers"]
                        if p["node_key"] == net.keys[about])
            return peer["state"] == "refused" and "chain" in peer["reason"] and peer["reason"]
        reason = wait_until("the stray node is told why", lambda: told(stray, 0), 30)
        wait_until("the others see it too", lambda: all(
            told(index, stray) for index in net.others(stray)), 60)
        if net.chain(stray)["height"] != 0:
            raise Failure("the stray node has blocks of somebody")
        if any("evidence_seen" in net.log(index) for index in range(COUNT)):
            raise Failure("its votes were counted as somebody's")
        return f"(\"{reason[:70]}...\")"


def end_the_term(net):
    """Nobody hears anybody for longer than the watchdog, so that everybody leaves the term."""
    net.proxy.hold(net.proxy.all())
    net.stays_for(WATCHDOG + 1, range(COUNT), blocks_more=1)
    net.proxy.heal()


def highest_vote(net, index):
    """The highest view of a Notarize or Finalize that this node's record holds."""
    return max((slot for _, kind, slot in votes(net.nodes[index]) if kind in (2, 3)), default=0)


def until_told(what, forget, told):
    """A node hears of a vote of its own that it does not know only while somebody speaks of that
    vote's view: once the view is final the vote contradicts nothing and nobody does. So `forget`,
    after which there is such a vote, until it is told."""
    tries = 8
    for attempt in range(tries):
        forget()
        try:
            return wait_until(what, told, 10)
        except Failure:
            if attempt == tries - 1:
                raise


# Scenario 5, both halves, one node after the other.
def test_a_lost_vote_store_and_a_restored_backup_sit_out(binaries):
    with FaultNetwork(binaries, SEED) as net:
        leader = net.leader()
        robbed, restored = net.others(leader)[:2]
        # Yesterday's backup.
        net.nodes[restored].stop(10)
        backup = net.folder / "yesterday.db"
        shutil.copy(votes_file(net, restored), backup)

        def vote_and_forget():
            net.nodes[restored].stop(10)
            known = highest_vote(net, restored)
            net.start(restored)
            wait_until("it has voted since the backup",
                       lambda: highest_vote(net, restored) > known, HEAL_WITHIN, 0.005)
            net.note([restored])
            net.kill(restored)
            remove_votes(net, restored)
            shutil.copy(backup, votes_file(net, restored))
            net.start(restored)
        until_told("peers tell it of votes that it does not know", vote_and_forget,
                   lambda: "consensus.foreign_vote" in net.log(restored))
        net.goes_on()
        end_the_term(net)
        net.goes_on()
        term = net.term(range(COUNT))
        wait_until("the restored one votes again",
                   lambda: term_of(highest_vote(net, restored)) >= term, HEAL_WITHIN)
        # No record at all.
        net.kill(robbed)
        signed = highest_vote(net, robbed)
        remove_votes(net, robbed)
        net.start(robbed)
        if "vote_store_lost" not in net.log(robbed):
            raise Failure("the loss of the vote store was not noticed")
        leading = net.term(range(COUNT))
        net.goes_on()
        # Votes that peers gave back to it are in its record again, newer ones may not be.
        if net.term(range(COUNT)) == leading and highest_vote(net, robbed) > signed:
            raise Failure("it signed in a term in which it may have signed before")
        net.check_books(alarms=["foreign_vote"])


# Scenario 6: a clone of a running machine, first refused, then alone with a part of the network.
def test_a_cloned_key_makes_no_fork(binaries):
    with FaultNetwork(binaries, SEED) as net:
        leader = net.leader()
        original = net.others(leader)[0]
        others = net.others(original)
        net.goes_on()
        # As a running virtual machine is copied: the process stands still meanwhile.
        net.suspend(original)
        data = net.folder / "clone"
        shutil.copytree(net.nodes[original].data, data,
                        ignore=shutil.ignore_patterns("run", "ready.json", "lock"))
        net.resume(original)
        clone = Daemon(binaries, data)

        def elsewhere(config):
            config["listen"] = "127.0.0.1:0"
            for peer in config["peers"]:  # by links of its own, not through the original's
                peer["address"] = f"127.0.0.1:{net.ports[net.keys.index(peer['node_key'])]}"
        edit_config(clone, elsewhere)
        try:
            clone.start().wait_ready()
            wait_until("every peer refuses the second one", lambda: all(
                peer["state"] == "refused" and "already uses Node Key" in peer["reason"]
                for peer in clone.status()["peers"]), 40)
            net.goes_on()
            # Now the original can reach nobody but the leader, and the clone takes its place. One
            # node sleeps: without it every certificate needs the original's vote, and the clone
            # meets it there. Of four that vote, three are enough, and it is often the slowest.
            sleeper = net.others(leader, original)[1]
            net.suspend(sleeper)
            net.proxy.cut(net.proxy.between([original], net.others(original, leader)))

            def listen_anew():
                if clone.process.poll() is None and let_in():
                    clone.kill()
                    clone.start().wait_ready()
                wait_until("the clone is let in by those who lost the original", let_in, 60)

            def let_in():
                return any(peer["state"] == "connected" for peer in clone.status()["peers"])
            until_told("the clone knows of its double", listen_anew,
                       lambda: "consensus.foreign_vote" in clone.output.read_text(errors="replace"))
            net.resume(sleeper)
            net.goes_on(others)
        finally:
            if clone.process and clone.process.poll() is None:
                clone.stop(10)
        net.proxy.heal()
        net.goes_on(others)
        # One of the two may have been slashable; nobody else, and there is one chain.
        for index in others:
            for line in net.log(index).splitlines():
                if "evidence_seen" in line and net.keys[original] not in line:
                    raise Failure(f"an honest node is accused: {line}")
        net.check_books(alarms=["foreign_vote", "evidence_seen"])


# All of it in a random order (scenarios 12, 38 to 41, 45, 46), for STACKNET_FAULTS_SECONDS.
def test_random_schedule(binaries):
    choice = random.Random(SEED)
    with FaultNetwork(binaries, SEED) as net:
        until, steps = time.monotonic() + SECONDS, []
        while time.monotonic() < until:
            step = choice.choice([random_kill, random_stop, random_split, random_cut,
                                  random_weather])
            steps.append(step.__name__.removeprefix("random_"))
            step(net, choice)
            net.proxy.heal()
            net.goes_on()
            net.note()
        low = net.check_books()
        return f"(seed {SEED}, {SECONDS:.0f} s: {' '.join(steps)}; height {low})"


def for_a_while(net, choice, most):
    """A random time, in which whoever runs is asked how it is."""
    until = time.monotonic() + choice.uniform(0.2, most)
    wait_until("the fault lasts", lambda: (net.heights(net.alive()), time.monotonic() > until)[1],
               most + 60, pause=0.2)


def random_kill(net, choice):
    victims = choice.sample(range(COUNT), choice.choice([1, 1, 2, 4]))
    for victim in victims:
        net.kill(victim)
    for_a_while(net, choice, 4)
    net.start(*victims)


def random_stop(net, choice):
    victim = choice.randrange(COUNT)
    net.suspend(victim)
    try:
        for_a_while(net, choice, 15)
    finally:
        net.resume(victim)


def random_split(net, choice):
    side = choice.sample(range(COUNT), choice.choice([1, 2]))
    net.proxy.hold(net.proxy.between(side, net.others(*side)))
    for_a_while(net, choice, 14)


def random_cut(net, choice):
    links = choice.sample(net.proxy.all(), choice.randrange(1, 8))
    (net.proxy.cut if choice.random() < 0.5 else net.proxy.hold)(links)
    for_a_while(net, choice, 12)


def random_weather(net, choice):
    net.proxy.shape(choice.sample(net.proxy.all(), choice.randrange(1, 13)),
                    delay=choice.uniform(0, 0.3), jitter=choice.uniform(0, 1.0),
                    stall_share=choice.uniform(0, 0.5), stall=choice.uniform(0, 1.0),
                    bytes_per_second=choice.choice([0, 20_000, 200_000]))
    for_a_while(net, choice, 10)


if __name__ == "__main__":
    cases.main(sys.modules[__name__])
