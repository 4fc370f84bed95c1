"""Committed transactions a second and submit-to-final times of four separate processes."""
import json
import os
import re
import statistics
import subprocess
import time

from harness import Failure, heights, network, wait_until
from scratch import BenchScratch

ORDERS_AT_MAX = 6000
MODERATE_RATE = 100
MODERATE_SECONDS = 10


def verifications_per_second():
    """Of one core, as OpenSSL does them."""
    done = subprocess.run(["openssl", "speed", "-seconds", "1", "ed25519"],
                          capture_output=True, text=True, timeout=60)
    found = re.search(r"Ed25519\).*?([\d.]+)\s*$", done.stdout, re.MULTILINE)
    if done.returncode != 0 or not found:
        raise Failure("openssl speed ed25519 gave no number")
    return float(found.group(1))


def sync_ms(folder, times=200):
    """Median time to get 4 KiB more of a file onto the disk."""
    taken = []
    descriptor = os.open(folder / "sync-probe", os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o600)
    try:
        for _ in range(times):
            os.write(descriptor, b"\xa5" * 4096)
            began = time.perf_counter()
            os.fdatasync(descriptor)
            taken.append((time.perf_counter() - began) * 1000)
    finally:
        os.close(descriptor)
    return statistics.median(taken)


class FourProcesses:
    """Four daemons of one network that know the load generator; they serve no tasks meanwhile."""

    def __init__(self, binaries, folder):
        self.folder = folder / "net"
        self.load = binaries / "stacknet-chain-load"
        self.daemons = network(binaries, self.folder)
        done = subprocess.run([self.load, "prepare", self.folder], capture_output=True, text=True)
        if done.returncode != 0:
            raise Failure(done.stderr.strip())
        node0 = self.folder / "node0" / "node.json"
        node0.write_text(json.dumps({**json.loads(node0.read_text()), "serve": False}))

    def __enter__(self):
        try:
            for daemon in self.daemons:
                daemon.start()
            for daemon in self.daemons:
                daemon.wait_ready()
            wait_until("four nodes make blocks", lambda: min(heights(self.daemons)) >= 2, 60)
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for daemon in self.daemons:
            try:
                daemon.stop(10)
            except Failure as failure:
                print(f"bench: {failure}")

    def run(self, count, rate):
        done = subprocess.run([self.load, "run", self.folder, "--count", str(count),
                               "--rate", str(rate), "--json"],
                              capture_output=True, text=True, timeout=400)
        if not done.stdout.strip():
            raise Failure(done.stderr.strip()
                          or f"stacknet-chain-load ended with {done.returncode}")
        result = json.loads(done.stdout)
        if result["ok"] != count:
            raise Failure(f"only {result['ok']} of {count} orders became final: {result}")
        return result


def measure(report, binaries, options):
    section = "chain"
    if not (binaries / "stacknet-chain-load").exists():
        return report.note(section,
                           "stacknet-chain-load was not built, so the chain was not timed.")
    verify, sync = [], []

    def probe(folder):
        verify.append(verifications_per_second())
        sync.append(sync_ms(folder))

    with BenchScratch() as folder, FourProcesses(binaries, folder) as nodes:
        nodes.run(300, MODERATE_RATE)  # links, caches and the first blocks are warm after it
        most, steady = [], []
        for _ in range(options.rounds):
            probe(folder)
            most.append(nodes.run(ORDERS_AT_MAX, "max"))
            steady.append(nodes.run(MODERATE_RATE * MODERATE_SECONDS, MODERATE_RATE))
        probe(folder)
    middle = lambda runs, name: statistics.median(run[name] for run in runs)  # noqa: E731
    verify_s, sync_p50 = statistics.median(verify), statistics.median(sync)
    report.row(section, "committed transactions, 4 processes", "1/s", middle(most, "tx_per_s"),
               verify_s, "Ed25519 verify/s, one core (openssl)", "more")
    for name in ("p50", "p99"):
        report.row(section, f"submit to final {name} at {MODERATE_RATE}/s", "ms",
                   middle(steady, f"{name}_ms"), sync_p50, "one fdatasync of 4 KiB, p50")
    report.note(section, "a leader leaves 50 ms between two proposals, every order is verified by "
                         "each of the four processes, and nodes and generator share "
                         f"{len(os.sched_getaffinity(0))} cores.")
