"""kill -9 of every process of a four-validator network at random moments, then the books are
compared: every node has the same blocks, nothing committed is lost, nobody contradicted itself."""
import os
import pathlib
import random
import sqlite3
import sys
import threading
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import cases  # noqa: E402
from harness import Daemon, Failure, Scratch, block_hashes, network, wait_until  # noqa: E402

# A slice for every run; STACKNET_KILLS makes it longer.
KILLS = int(os.environ.get("STACKNET_KILLS", "50"))


def setup(binaries):
    return binaries


def votes(daemon):
    """Everything this node ever signed and still holds: (epoch, kind, slot) -> digest."""
    with sqlite3.connect(f"file:{daemon.data}/votes.db?mode=ro", uri=True) as database:
        return {row[:3]: row[3] for row in
                database.execute("SELECT epoch, kind, slot, digest FROM votes")}


class Remembered:
    """Votes seen on disk over the whole run: a slot that changes its digest is a contradiction."""

    def __init__(self):
        self.seen = {}

    def look(self, daemon):
        for slot, digest in votes(daemon).items():
            known = self.seen.setdefault((daemon.data.name, slot), digest)
            if known != digest:
                raise Failure(f"{daemon.data.name} contradicts its own vote at {slot}")


def height(daemon):
    return daemon.status()["chain"]["height"]


def test_fifty_kills_at_random_points(binaries):
    seed = int(os.environ.get("STACKNET_SEED", str(random.SystemRandom().randrange(1 << 30))))
    choice = random.Random(seed)
    remembered = Remembered()
    with Scratch() as folder:
        print(f"      STACKNET_SEED={seed} STACKNET_KILLS={KILLS} replays this choice of victims")
        nodes = network(binaries, folder)
        for node in nodes:
            node.start()
        for node in nodes:
            node.wait_ready(60)
        wait_until("the network makes blocks", lambda: min(map(height, nodes)) >= 1, 60)
        committed = {}
        try:
            for round_number in range(KILLS):
                victim = nodes[round_number % 4] if round_number < 8 else choice.choice(nodes)
                others = [node for node in nodes if node is not victim]
                delay = threading.Event()
                delay.wait(choice.uniform(0.0, 0.35))  # the random point; nothing is awaited here
                for number, block, root in block_hashes(victim, 10 ** 9)[-5:]:
                    committed[(victim.data.name, number)] = (block, root)
                victim.kill()
                remembered.look(victim)
                if round_number % 10 == 0:
                    before = max(map(height, others))
                    wait_until("the three others go on", lambda: min(map(height, others)) > before, 40)
                victim.start()
                victim.wait_ready(60)
            top = max(map(height, nodes))
            wait_until("everybody catches up and goes on",
                       lambda: min(map(height, nodes)) > top, 90)
            for node in nodes:
                remembered.look(node)
            low = min(map(height, nodes))
            chains = [block_hashes(node, low) for node in nodes]
            if any(chain != chains[0] for chain in chains):
                raise Failure("the nodes' blocks or state roots differ")
            stored = {number: (block, root) for number, block, root in chains[0]}
            for (name, number), value in committed.items():
                if number <= low and stored[number] != value:
                    raise Failure(f"{name} lost the committed block {number}")
            logs = "".join(node.output.read_text(errors="replace") for node in nodes)
            for word in ("evidence_seen", "foreign_vote", "state_diverged", "invariant broken"):
                if word in logs:
                    raise Failure(f"a log speaks of {word}")
        finally:
            for node in nodes:
                if node.process.poll() is None:
                    node.stop(10)
        return f"{KILLS} kills, height {low}, {len(remembered.seen)} votes looked at"


def test_kill_of_the_whole_local_network_program_loses_nothing(binaries):
    with Scratch() as folder:
        node = Daemon(binaries, folder / "net", ["--devnet", "4"]).start()
        try:
            node.wait_ready(90)
            wait_until("blocks", lambda: height(node) >= 3, 60)
            names = [folder / "net" / f"node{i}" for i in range(4)]
            readers = [Daemon(binaries, name) for name in names]
            before = block_hashes(readers[0], 10 ** 9)
            remembered = Remembered()
            for reader in readers:
                remembered.look(reader)
            node.kill()  # the three children die with it
            children = wait_until("the children are gone", lambda: not [
                pid for pid in os.listdir("/proc") if pid.isdigit()
                and str(folder) in command_line(pid)] or None, 10)
            assert children is True
            node.start()
            node.wait_ready(90)
            wait_until("it goes on", lambda: height(node) > len(before), 60)
            after = block_hashes(readers[0], 10 ** 9)
            if after[:len(before)] != before:
                raise Failure("committed blocks changed over a kill")
            for reader in readers:
                remembered.look(reader)
        finally:
            if node.process.poll() is None:
                node.stop(10)


def command_line(pid):
    try:
        return pathlib.Path(f"/proc/{pid}/cmdline").read_bytes().decode(errors="replace")
    except OSError:
        return ""


def test_a_killed_validator_of_the_local_network_comes_back_by_itself(binaries):
    with Scratch() as folder:
        node = Daemon(binaries, folder / "net", ["--devnet", "4"]).start()
        try:
            node.wait_ready(90)
            wait_until("peers", lambda: all(
                p["state"] == "connected" for p in node.status()["peers"]), 30)
            victim = next(int(pid) for pid in os.listdir("/proc") if pid.isdigit()
                          and command_line(pid).endswith(f"{folder}/net/node2\0"))
            os.kill(victim, 9)
            before = height(node)
            wait_until("the network goes on without it", lambda: height(node) > before, 40)
            wait_until("it is back", lambda: all(
                p["state"] == "connected" for p in node.status()["peers"]), 40)
            reader = Daemon(binaries, folder / "net" / "node2")
            top = height(node)
            wait_until("it catches up", lambda: len(block_hashes(reader, 10 ** 9)) >= top, 40)
        finally:
            code, seconds = node.stop(10)
        if seconds > 5:
            raise Failure(f"SIGTERM took {seconds:.1f} s")
        left = [pid for pid in os.listdir("/proc") if pid.isdigit() and str(folder) in command_line(pid)]
        if left:
            raise Failure(f"processes are left: {left}")
        return f"(SIGTERM to end: {seconds:.2f} s)"


if __name__ == "__main__":
    cases.main(sys.modules[__name__])
