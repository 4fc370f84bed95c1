"""Memory: finding in 100,000 entries while a session is open, and opening one."""
import json
import statistics
import subprocess

from harness import Failure

LIMIT_MS = 50


def ours(binaries):
    done = subprocess.run([binaries / "stacknet-memory-cost"], capture_output=True, text=True,
                          timeout=600)
    if done.returncode != 0:
        raise Failure("stacknet-memory-cost failed: " + done.stderr.strip()[-200:])
    return json.loads(done.stdout)


def measure(report, binaries, options):
    section = "memory"
    runs = [ours(binaries) for _ in range(options.rounds)]

    def median(name):
        return statistics.median(run[name] for run in runs)

    report.row(section, "memory retrieval over 100,000 entries p50", "ms", median("p50_ms"))
    report.row(section, "memory retrieval over 100,000 entries p99", "ms", median("p99_ms"),
               LIMIT_MS, "limit")
    report.row(section, "opening a memory of 100,000 entries, without scrypt", "ms",
               median("open_ms"))
