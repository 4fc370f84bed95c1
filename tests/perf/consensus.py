"""Consensus of four separate processes, each with its own disk: finality under load, what a block
costs, and how long a leader that fails holds the network up."""
import json
import os
import signal
import statistics
import struct
import subprocess
import time

import chain
from harness import Failure, wait_until
from scratch import BenchScratch

WATCHDOG_S = 10.0
GAP_MS = 50.0            # that a leader leaves between two proposals
QUORUM, NODES = 3, 4
STEADY_RATE = 100        # orders a second
ORDERS_AT_MAX = 6000
BLOCK_OF = (100, 400)    # transactions a block in the in-process measurement
# The file format of tests/perf/count_crypto.h.
COUNTERS = ("verify_calls", "verify_ns", "sign_calls", "sign_ns", "blake_calls", "blake_bytes",
            "sha_calls", "sha_bytes")


class Engine:
    """What the measurements below need of a network of processes; another engine is measured by
    another subclass. Its load generator prints the JSON of stacknet-chain-load."""

    name = ""

    def __enter__(self):
        """Starts the network; returns once it makes blocks."""
        raise NotImplementedError

    def __exit__(self, *_):
        raise NotImplementedError

    def load(self, count, rate):
        """Sends `count` orders at `rate` a second, or "max"; the generator's result."""
        raise NotImplementedError

    def processes(self):
        """Process ids of the nodes."""
        raise NotImplementedError

    def height(self, node):
        raise NotImplementedError

    def leader(self):
        """The node whose failure stops the network soonest."""
        raise NotImplementedError

    def wire_bytes(self):
        """Bytes that the nodes have sent to each other so far."""
        raise NotImplementedError

    def restart(self, node):
        raise NotImplementedError


class Stacknet(Engine):
    name = "stacknet"

    def __init__(self, binaries, folder, counted=False):
        self.network = chain.FourProcesses(binaries, folder)
        self.daemons = self.network.daemons
        self.keys = [json.loads((daemon.data / "node.json").read_text())["node_key"]
                     for daemon in self.daemons]
        self.counters = []
        if counted:
            self.count(binaries / "stacknet-count-crypto.so", folder)

    def count(self, library, folder):
        for index, daemon in enumerate(self.daemons):
            path = folder / f"crypto{index}"
            path.write_bytes(bytes(8 * len(COUNTERS)))
            self.counters.append(path)
            daemon.environment.update(LD_PRELOAD=str(library), STACKNET_COUNT_CRYPTO=str(path))

    def __enter__(self):
        self.network.__enter__()
        return self

    def __exit__(self, *_):
        self.network.__exit__()

    def load(self, count, rate):
        return self.network.run(count, rate)

    def processes(self):
        return [daemon.process.pid for daemon in self.daemons]

    def height(self, node):
        return self.daemons[node].status()["chain"]["height"]

    def leader(self):
        return self.keys.index(self.daemons[0].status()["chain"]["leader"])

    def wire_bytes(self):
        return sum(peer["bytes_out"] for daemon in self.daemons
                   for peer in daemon.status()["peers"] if peer["node_key"] in self.keys)

    def restart(self, node):
        self.daemons[node].start().wait_ready()
        wait_until("it has caught up and is connected", lambda: all(
            peer["state"] == "connected" for peer in self.daemons[node].status()["peers"]
            if peer["node_key"] in self.keys)
            and self.height(node) >= self.height((node + 1) % NODES), 60)

    def crypto(self):
        """Calls and nanoseconds of all processes so far, by name."""
        files = [struct.unpack(f"={len(COUNTERS)}Q", path.read_bytes()) for path in self.counters]
        return dict(zip(COUNTERS, map(sum, zip(*files))))


def processor_seconds(pids):
    ticks = 0
    for pid in pids:
        with open(f"/proc/{pid}/stat") as file:
            fields = file.read().rsplit(")", 1)[1].split()
        ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")


def loaded(engine, count, rate):
    """A load and what it cost: the generator's result with cpu_s, wire_bytes and blocks beside."""
    before = (processor_seconds(engine.processes()), engine.wire_bytes(), engine.height(0))
    result = engine.load(count, rate)
    after = (processor_seconds(engine.processes()), engine.wire_bytes(), engine.height(0))
    result["cpu_s"], result["wire_bytes"], result["blocks"] = (b - a for a, b in zip(before, after))
    return result


def middle(runs, value):
    return statistics.median(value(run) if callable(value) else run[value] for run in runs)


def plan(options):
    """(orders to warm up with, orders of a steady run, orders of a run at the limit, runs)"""
    if options.long:
        return 30 * STEADY_RATE, 30 * STEADY_RATE, 60_000, 5
    return 3 * STEADY_RATE, 5 * STEADY_RATE, ORDERS_AT_MAX, options.rounds


def measure_load(report, section, binaries, folder, options):
    """Finality, processor time and bytes of the network under load."""
    warm, steady_count, most_count, runs = plan(options)
    sync, most, steady, half = [], [], [], []
    with Stacknet(binaries, folder) as engine:
        engine.load(warm, STEADY_RATE)
        for _ in range(runs):
            sync.append(chain.sync_ms(folder))
            most.append(loaded(engine, most_count, "max"))
            steady.append(loaded(engine, steady_count, STEADY_RATE))
            rate = max(STEADY_RATE, int(most[0]["tx_per_s"] / 2))
            half.append(loaded(engine, rate * (30 if options.long else 4), rate))
        verify = chain.verifications_per_second()
    size = most[0]["bytes_each"]
    report.row(section, f"finalized transactions of {size} B, 4 processes, fsync on", "1/s",
               middle(most, "tx_per_s"), verify, "Ed25519 verify/s, one core (openssl)", "more")
    for runs_, words in ((steady, f"{STEADY_RATE}/s"), (half, f"{rate:,}/s, half of that")):
        for name in ("p50", "p95", "p99"):
            report.row(section, f"submit to final {name} at {words}", "ms",
                       middle(runs_, f"{name}_ms"), GAP_MS, "gap between two proposals")
        report.row(section, f"block interval at {words}", "ms",
                   middle(runs_, lambda run: run["span_ms"] / run["blocks"]), GAP_MS,
                   "gap between two proposals")
    report.row(section, "processor time per 1,000 transactions, all 4 processes", "ms",
               middle(most, lambda run: run["cpu_s"] * 1e6 / run["ok"]), NODES * 1e6 / verify,
               "each verified once by each (openssl)")
    report.row(section, "bytes between nodes per transaction at the limit", "B",
               middle(most, lambda run: run["wire_bytes"] / run["ok"]), (NODES - 1) * size,
               "it once from the leader to each other")
    report.row(section, "one fdatasync of 4 KiB p50, the least a vote waits", "ms",
               statistics.median(sync))
    report.note(section, f"no transaction of this ledger that can be repeated has 1 KiB: a paperwork "
                         f"record has {size} B, so that size stands for 256 B and 1 KiB is not run.")


def measure_signatures(report, section, binaries, folder, prices):
    """The same processes once more with their signatures counted."""
    with Stacknet(binaries, folder, counted=True) as engine:
        engine.load(3 * STEADY_RATE, STEADY_RATE)
        before = engine.crypto()
        run = loaded(engine, ORDERS_AT_MAX, "max")
        used = {name: value - before[name] for name, value in engine.crypto().items()}
    blocks = NODES * run["blocks"]  # as each node counts them
    per_block = run["ok"] / run["blocks"]
    least = 2 * QUORUM + per_block
    report.row(section, f"verifications per node and block of {per_block:.0f} transactions, "
                        "live", "calls", used["verify_calls"] / blocks, least,
               "2 quorums of votes, each transaction once")
    verify_us = used["verify_ns"] / used["verify_calls"] / 1e3
    hashes_us = (used["blake_calls"] * prices["blake_call_ns"]
                 + used["blake_bytes"] * prices["blake_byte_ns"]
                 + used["sha_calls"] * prices["sha_call_ns"]
                 + used["sha_bytes"] * prices["sha_byte_ns"]) / blocks / 1e3
    report.row(section, "processor time per node and block, whole process, live", "us",
               run["cpu_s"] * 1e6 / blocks, least * verify_us + hashes_us,
               "those signatures and all hashes alone")


def finality_path(binaries, transactions, blocks):
    done = subprocess.run([binaries / "stacknet-consensus-cost", str(transactions), str(blocks)],
                          capture_output=True, text=True, timeout=300)
    if done.returncode != 0:
        raise Failure(done.stderr.strip())
    return json.loads(done.stdout)


def measure_path(report, section, binaries, options):
    """The engine in one thread, beside the naive form; returns what hashes cost."""
    runs = 5 if options.long else options.rounds
    for transactions in BLOCK_OF:
        results = [finality_path(binaries, transactions, 4000 // transactions)
                   for _ in range(runs)]
        alone = middle(results, "alone_us_per_block")
        words = f"per block of {transactions}"
        report.row(section, f"verifications {words}, engine in process", "calls",
                   middle(results, "verifications_per_block"),
                   results[0]["verifications_least"], "2 quorums of votes, each transaction once")
        report.row(section, f"processor time {words}, engine in process", "us",
                   middle(results, "cpu_us_per_block"), alone,
                   "those signatures and all hashes alone")
        report.row(section, f"processor time {words}, naive: verify all on arrival", "us",
                   middle(results, "naive_us_per_block"), alone,
                   "those signatures and all hashes alone")
    report.row(section, "beacon proof verified, once a term", "us",
               middle(results, "beacon_verify_us"), middle(results, "verify_us"),
               "one Ed25519 verification in the same runs")
    return results[0]


def next_block_after(engine, stop):
    """Seconds from the leader's end to the next block that the others have final."""
    leader = engine.leader()
    watched = (leader + 1) % NODES
    stop(engine.processes()[leader])
    began, base = time.monotonic(), engine.height(watched)
    wait_until("the others finalize again", lambda: engine.height(watched) > base, 60, pause=0.01)
    return leader, time.monotonic() - began


def measure_failures(report, section, binaries, folder, options):
    killed, stopped = [], []
    with Stacknet(binaries, folder) as engine:
        for _ in range(5 if options.long else 1):
            leader, seconds = next_block_after(engine, lambda pid: os.kill(pid, signal.SIGKILL))
            killed.append(seconds)
            engine.daemons[leader].process.wait()
            engine.restart(leader)
            leader, seconds = next_block_after(engine, lambda pid: os.kill(pid, signal.SIGSTOP))
            stopped.append(seconds)
            os.kill(engine.processes()[leader], signal.SIGCONT)
            wait_until("the stopped one is back",
                       lambda: engine.height(leader) >= engine.height((leader + 1) % NODES), 60)
    for name, seconds in (("SIGKILL", killed), ("SIGSTOP", stopped)):
        report.row(section, f"next block after {name} of the leader", "s",
                   statistics.median(seconds), WATCHDOG_S, "watchdog")


def measure(report, binaries, options):
    section = "consensus"
    tools = ("stacknet-chain-load", "stacknet-consensus-cost", "stacknet-count-crypto.so")
    missing = [name for name in tools if not (binaries / name).exists()]
    if missing:
        return report.note(section, f"not measured: {', '.join(missing)} was not built.")
    prices = measure_path(report, section, binaries, options)
    with BenchScratch() as folder:
        for name in ("load", "counted", "failures"):
            (folder / name).mkdir()
        measure_load(report, section, binaries, folder / "load", options)
        measure_signatures(report, section, binaries, folder / "counted", prices)
        measure_failures(report, section, binaries, folder / "failures", options)
    report.note(section, "nodes and generator share "
                         f"{len(os.sched_getaffinity(0))} cores; \"live\" counts everything a "
                         "process does: TLS, gRPC, SQLite, the ledger.")
    return None
