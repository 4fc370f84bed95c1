"""Four stacknetd whose links go through a fault proxy, and what must be true of them after any
fault: one chain, nothing committed lost, nobody contradicts itself."""
import json
import pathlib
import random
import signal
import socket
import subprocess
import time

from crash_test import Remembered
from fault_proxy import FaultProxy
from harness import Failure, Scratch, network, wait_until

COUNT = 4
WATCHDOG = 10.0  # seconds, core/ledger/params.h
# A term is left after the watchdog; connecting again may wait 5 s plus jitter, and a machine that
# does other things besides is slower.
LEAVE_WITHIN = WATCHDOG + 20
HEAL_WITHIN = 60
TERM_LENGTH = 1000


def blocks(daemon):
    """Every block this node has on disk, by height."""
    done = subprocess.run([daemon.binaries / "stacknetctl", "--json", "chain", "--data-dir",
                           daemon.data], capture_output=True, text=True, check=True, timeout=30)
    return {block["height"]: block for block in json.loads(done.stdout)}


def term_of(view):
    return (view - 1) // TERM_LENGTH


def quiet_ports(count):
    """Free ports below those that the kernel gives to outgoing connections, so that the port of a
    node that is down is still free when it comes back."""
    first = int(pathlib.Path("/proc/sys/net/ipv4/ip_local_port_range").read_text().split()[0])
    ports = []
    while len(ports) < count:
        port = random.SystemRandom().randrange(max(1025, first - 12_000), first)
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
        if port not in ports:
            ports.append(port)
    return ports


def edit_config(daemon, change):
    path = daemon.data / "node.json"
    config = json.loads(path.read_text())
    change(config)
    path.write_text(json.dumps(config))
    return config


class FaultNetwork:
    """`with FaultNetwork(binaries) as net:` four running nodes that have made blocks."""

    def __init__(self, binaries, seed=0, environment=lambda index, folder: {}, prepare=None):
        self.binaries = binaries
        self.seed = seed
        self.environment = environment
        self.prepare = prepare
        self.remembered = Remembered()
        self.committed = {}  # (node, height) -> what it had there
        self.stopped = set()  # by SIGSTOP
        self.at_end = []      # called once no node runs any more

    def __enter__(self):
        self.scratch = Scratch()
        self.folder = self.scratch.__enter__()
        self.nodes = network(self.binaries, self.folder / "net", COUNT)
        self.proxy = FaultProxy(COUNT, self.seed)
        try:
            self.keys = [edit_config(node, lambda config: config.update(serve=False))["node_key"]
                         for node in self.nodes]
            self.ports = quiet_ports(COUNT)
            for index in range(COUNT):
                edit_config(self.nodes[index], lambda config: config.update(
                    listen=f"127.0.0.1:{self.ports[index]}"))
                self.route(index, self.nodes[index])
                self.nodes[index].environment.update(self.environment(index, self.folder))
            if self.prepare:
                self.prepare(self)
            for node in self.nodes:
                node.start()
            for node in self.nodes:
                node.wait_ready()
            wait_until("four nodes make blocks", lambda: min(self.heights()) >= 1, 60)
        except BaseException as problem:
            self.__exit__(type(problem), problem, problem.__traceback__)
            raise
        return self

    def route(self, index, daemon):
        """Makes `daemon`, which runs as node `index`, reach the others through the proxy: node.json
        names each peer's address, so nothing else has to know."""
        def change(config):
            for peer in config["peers"]:
                other = self.keys.index(peer["node_key"])
                peer["address"] = "127.0.0.1:%d" % self.proxy.open(index, other, self.ports[other])
        edit_config(daemon, change)

    def __exit__(self, kind, value, trace):
        problem = None
        for index in list(self.stopped):
            self.resume(index)
        for node in self.nodes:
            try:
                if node.process and node.process.poll() is None:
                    node.stop(10)
            except Failure as failure:
                problem = problem or failure
        self.proxy.close()
        for function in self.at_end:
            function()
        if kind is None and problem is None:
            self.scratch.__exit__(None, None, None)
        else:
            self.scratch.__exit__(kind or Failure, value, trace)
        if kind is None and problem is not None:
            raise problem
        return False

    # What the nodes say.

    def alive(self):
        return [i for i, node in enumerate(self.nodes)
                if i not in self.stopped and node.process.poll() is None]

    def chain(self, index):
        return self.nodes[index].status()["chain"]

    def height(self, index):
        return self.chain(index)["height"]

    def heights(self, indices=None):
        return [self.height(i) for i in (range(COUNT) if indices is None else indices)]

    def leader(self, indices=None):
        """The node that leads, once all of `indices` name the same."""
        indices = self.alive() if indices is None else list(indices)

        def same():
            named = {(now["term"], now["leader"]) for now in map(self.chain, indices)}
            return [self.keys.index(named.pop()[1])] if len(named) == 1 else None
        return wait_until("the nodes agree on who leads", same, LEAVE_WITHIN)[0]

    def term(self, indices):
        return max(self.chain(i)["term"] for i in indices)

    def log(self, index):
        return self.nodes[index].output.read_text(errors="replace")

    # What is done to them.

    def others(self, *indices):
        return [i for i in range(COUNT) if i not in indices]

    def kill(self, index):
        self.note([index])
        self.nodes[index].kill()

    def start(self, *indices):
        for index in indices:
            self.nodes[index].start()
        for index in indices:
            self.nodes[index].wait_ready()

    def suspend(self, index):
        self.stopped.add(index)
        self.nodes[index].process.send_signal(signal.SIGSTOP)

    def resume(self, index):
        self.stopped.discard(index)
        self.nodes[index].process.send_signal(signal.SIGCONT)

    # What must come and what must hold.

    def goes_on(self, indices=None, blocks_more=1, seconds=HEAL_WITHIN):
        """Waits for finality; returns how many seconds the first new block took."""
        indices = self.alive() if indices is None else list(indices)
        began, base = time.monotonic(), max(self.heights(indices))
        wait_until(f"nodes {indices} finalize above height {base}",
                   lambda: min(self.heights(indices)) > base, seconds)
        first = time.monotonic() - began
        wait_until(f"nodes {indices} reach height {base + blocks_more}",
                   lambda: min(self.heights(indices)) >= base + blocks_more, seconds)
        return first

    def leaves(self, term, indices):
        """Waits for a final block of a later term; returns how many seconds it took."""
        began = time.monotonic()
        wait_until(f"nodes {indices} finalize a block after term {term}",
                   lambda: all(term_of(self.chain(i)["finalized_view"]) > term for i in indices),
                   LEAVE_WITHIN)
        return time.monotonic() - began

    def stays_for(self, seconds, indices, blocks_more):
        """At most `blocks_more` new blocks in that time; asked for all the while."""
        until, base = time.monotonic() + seconds, max(self.heights(indices))

        def over():
            highest = max(self.heights(indices))
            if highest > base + blocks_more:
                # Not a Failure: that one would only be asked again.
                raise AssertionError(f"height {highest} without a quorum, it was {base}")
            return time.monotonic() >= until
        wait_until("the time of the fault is over", over, seconds + 30, pause=0.3)
        return max(self.heights(indices))

    def note(self, indices=None):
        """Remembers what these nodes have signed and committed so far, from their disks."""
        for index in range(COUNT) if indices is None else indices:
            self.remembered.look(self.nodes[index])
            for height, block in blocks(self.nodes[index]).items():
                known = self.committed.setdefault((index, height), block["block_id"])
                if known != block["block_id"]:
                    raise Failure(f"node {index} has rewritten block {height}")

    def check_books(self, alarms=()):
        """I1, I2, I3, I6: to be called when all nodes run and the network is whole. `alarms` are
        words that the case expects in a log."""
        base = max(self.heights())
        wait_until("everybody has caught up", lambda: min(self.heights()) >= base, HEAL_WITHIN)
        self.note()
        chains = [blocks(node) for node in self.nodes]
        low = min(max(chain) for chain in chains)
        for height in range(1, low + 1):
            named = {(chain[height]["block_id"], chain[height]["state_root"]) for chain in chains}
            if len(named) != 1:
                raise Failure(f"the nodes differ at height {height}: {named}")
        for (index, height), block in self.committed.items():
            if height <= low and chains[0][height]["block_id"] != block:
                raise Failure(f"node {index} lost the committed block {height}")
        leaders = {}
        for block in chains[0].values():
            if leaders.setdefault(term_of(block["view"]), block["leader"]) != block["leader"]:
                raise Failure(f"two leaders in term {term_of(block['view'])}")
        words = {"evidence_seen", "foreign_vote", "state_diverged", "consensus.fork",
                 "invariant broken"} - set(alarms)
        for index in range(COUNT):
            for word in words:
                if word in self.log(index):
                    raise Failure(f"the log of node {index} speaks of {word}")
        return low
