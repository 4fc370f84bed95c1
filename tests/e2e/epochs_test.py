"""Five real processes with short terms (tests/e2e/byzantine/short_terms.json: 4 proposals, 100 ms
heartbeats), so that an epoch of 8 terms ends every few seconds: validators leave and join, a process
dies around the change, another one syncs over several epochs from nothing."""
import pathlib
import sqlite3
import subprocess
import sys
import threading

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import cases  # noqa: E402
from fault_network import blocks, edit_config, quiet_ports  # noqa: E402
from harness import Failure, Scratch, network, wait_until  # noqa: E402

COUNT = 5
EPOCH_TERMS = 8     # core/ledger/params.h, for eight validators and fewer
TERM_LENGTH = 4
BOND = 500_000_000  # core/engine/local_network.cpp
WITHIN = 150        # a dead leader costs 10 s, and a loaded machine takes its time
ALARMS = ("evidence_seen", "foreign_vote", "state_diverged", "consensus.fork", "invariant broken",
          "chain_stopped")


def setup(binaries):
    return binaries


def votes(daemon):
    """Everything this node ever signed and still holds; slots count anew in each epoch."""
    with sqlite3.connect(f"file:{daemon.data}/votes.db?mode=ro", uri=True) as database:
        return {row[:3]: row[3] for row in
                database.execute("SELECT epoch, kind, slot, digest FROM votes")}


class EpochNetwork:
    """`with EpochNetwork(binaries) as net:` five running nodes and somebody who sends orders."""

    def __init__(self, binaries):
        self.binaries = binaries
        self.stopped = threading.Event()
        self.orders = 0

    def __enter__(self):
        self.scratch = Scratch()
        folder = self.scratch.__enter__()
        programs = folder / "programs"
        programs.mkdir()
        (programs / "stacknetd").symlink_to(self.binaries / "byzantine" / "stacknetd-short_terms")
        for name in ("stacknetctl", "stacknet-sandbox-helper", "stacknet-sandbox-init"):
            if (self.binaries / name).exists():
                (programs / name).symlink_to(self.binaries / name)
        self.nodes = network(programs, folder / "net", COUNT)
        self.signed = {}  # (node, slot) -> digest
        self.client = None
        try:
            ports = quiet_ports(COUNT)
            self.keys = [edit_config(node, lambda config: config.update(serve=False))["node_key"]
                         for node in self.nodes]

            def addresses(index):
                def change(config):
                    config["listen"] = f"127.0.0.1:{ports[index]}"
                    for peer in config["peers"]:
                        port = ports[self.keys.index(peer["node_key"])]
                        peer["address"] = f"127.0.0.1:{port}"
                return change
            for index, node in enumerate(self.nodes):
                edit_config(node, addresses(index))
                node.start()
            for node in self.nodes:
                node.wait_ready()
            self.client = threading.Thread(target=self.send_orders)
            self.client.start()
        except BaseException as problem:
            self.__exit__(type(problem), problem, problem.__traceback__)
            raise
        return self

    def __exit__(self, kind, value, trace):
        self.stopped.set()
        problem = None
        for node in self.nodes:
            try:
                if node.process and node.process.poll() is None:
                    node.stop(30)
            except Failure as failure:
                problem = problem or failure
        if self.client:
            self.client.join()
        failed = kind or (Failure if problem else None)
        self.scratch.__exit__(failed, value, trace)
        if kind is None and problem is not None:
            raise problem
        return False

    def send_orders(self):
        """One order after the other for node 0's key: each epoch has other weights."""
        while not self.stopped.is_set():
            if self.order(0, "bond", 1).wait() == 0:
                self.orders += 1

    def order(self, index, verb, tokens):
        """In the background: an order is answered when a block holds it."""
        node = self.nodes[index]
        return subprocess.Popen(
            [node.binaries / "stacknetctl", "--socket", node.ready["operator_socket"], "--json",
             "stake", verb, self.keys[index], str(tokens)],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def running(self, index):
        return self.nodes[index].process.poll() is None

    def consensus(self, index):
        return self.nodes[index].ctl("consensus")

    def epochs(self, indices=range(COUNT)):
        return [self.consensus(index)["epoch"] for index in indices]

    def validators(self, index):
        """{node: weight}"""
        return {self.keys.index(one["key"]): one["weight"]
                for one in self.nodes[index].ctl("validators")}

    def bonded(self, index, key):
        return [one["tokens_bonded"] for one in self.nodes[index].ctl("keys")
                if one["public_key"] == self.keys[key]][0]

    def wait_for_members(self, members):
        wait_until(f"all nodes have the validators {members}", lambda: all(
            set(self.validators(index)) == set(members) for index in range(COUNT)), WITHIN)

    def wait_for_epoch(self, epoch, indices=range(COUNT)):
        wait_until(f"nodes {list(indices)} are in epoch {epoch}",
                   lambda: min(self.epochs(indices)) >= epoch, WITHIN)

    def height(self, index):
        return self.nodes[index].status()["chain"]["height"]

    def goes_on(self):
        base = max(map(self.height, range(COUNT)))
        wait_until(f"everybody has a block above height {base}",
                   lambda: min(map(self.height, range(COUNT))) > base, WITHIN)

    def look(self, index):
        """Whoever shows another vote in a slot than before has contradicted itself."""
        for slot, digest in votes(self.nodes[index]).items():
            if self.signed.setdefault((index, slot), digest) != digest:
                raise Failure(f"node {index} contradicts its own vote at {slot}")

    def kill(self, index):
        self.look(index)
        self.nodes[index].kill()

    def start(self, index):
        self.nodes[index].start()
        self.nodes[index].wait_ready()

    def check_books(self):
        """One chain everywhere from the first block on, and nothing in a log that must not be."""
        base = max(map(self.height, range(COUNT)))
        wait_until("everybody has caught up",
                   lambda: min(map(self.height, range(COUNT))) >= base, WITHIN)
        for index in range(COUNT):
            self.look(index)
        chains = [blocks(node) for node in self.nodes]
        for height in range(1, base + 1):
            named = {(chain[height]["block_id"], chain[height]["state_root"]) for chain in chains}
            if len(named) != 1:
                raise Failure(f"the nodes differ at height {height}: {named}")
        for index, node in enumerate(self.nodes):
            text = node.output.read_text(errors="replace")
            for word in ALARMS:
                if word in text:
                    raise Failure(f"the log of node {index} speaks of {word}")
        return chains[0], base


def ends(chain, base):
    """Heights at which the views begin anew."""
    return [height for height in range(2, base + 1)
            if chain[height]["view"] <= chain[height - 1]["view"]]


def test_validators_leave_and_join_while_processes_die(binaries):
    with EpochNetwork(binaries) as net:
        leaver, victim, blank = 4, 3, 2
        net.wait_for_epoch(1)
        leaving = net.order(leaver, "unbond", net.bonded(0, leaver))
        # Somebody dies in the last term of an epoch, while the last block is on its way.
        epoch = wait_until("an epoch nears its end", lambda: [
            now["epoch"] for now in [net.consensus(0)] if now["term"] >= EPOCH_TERMS - 1],
            WITHIN, pause=0.01)[0]
        net.kill(victim)
        net.wait_for_epoch(epoch + 1, [0, 1, blank, leaver])
        net.start(victim)
        net.look(victim)
        net.wait_for_members([0, 1, blank, victim])
        if leaving.wait(timeout=WITHIN) != 0:
            raise Failure("the order to leave was refused")
        # Without its chain a node begins at the genesis; what its key signed is still on its disk.
        net.kill(blank)
        for suffix in ("", "-wal", "-shm"):
            pathlib.Path(f"{net.nodes[blank].data / 'chain.db'}{suffix}").unlink(missing_ok=True)
        joining = net.order(leaver, "bond", BOND)
        net.start(blank)
        net.wait_for_members(range(COUNT))
        if joining.wait(timeout=WITHIN) != 0:
            raise Failure("the order to join was refused")
        weights = net.validators(0)
        if weights[leaver] != BOND or not BOND < weights[0] < BOND + 1_000_000:
            raise Failure(f"the weights are {weights}")
        # The new set, with everybody who was hurt in it, makes blocks and ends its epoch too.
        net.wait_for_epoch(max(net.epochs()) + 1)
        net.goes_on()
        chain, base = net.check_books()
        changes = ends(chain, base)
        for height in changes:
            if (chain[height - 1]["view"] - 1) // TERM_LENGTH < EPOCH_TERMS:
                raise Failure(f"an epoch ended early, at height {height - 1}")
        if len(changes) < 4 or net.orders == 0:
            raise Failure(f"{len(changes)} epochs, {net.orders} orders")
        return f"({len(changes)} epochs ended in {base} blocks, {net.orders} orders)"


if __name__ == "__main__":
    cases.main(sys.modules[__name__])
