"""Routing: a decision over tables of nodes beside the limit of 50 us, and what a change costs."""
import json
import statistics
import subprocess

from harness import Failure

LIMIT_US = 50
ASKS = (("any_model", "any model"), ("model_of_all", "a model that all offer"),
        ("model_of_few", "a model that few offer"), ("every_filter", "every filter asked"))


def ours(binaries):
    done = subprocess.run([binaries / "stacknet-routing-cost"], capture_output=True, text=True,
                          timeout=300)
    if done.returncode != 0:
        raise Failure("stacknet-routing-cost failed: " + done.stderr.strip()[-200:])
    return json.loads(done.stdout)


def measure(report, binaries, options):
    section = "routing"
    runs = [ours(binaries) for _ in range(options.rounds)]

    def median(count, name):
        return statistics.median(run[str(count)][f"{name}_ns"] for run in runs) / 1e3

    for count in (1_000, 10_000):
        for name, words in ASKS:
            report.row(section, f"decision over {count:,} nodes, {words}", "us",
                       median(count, name), LIMIT_US, "limit")
    report.row(section, "one node's facts changed among 10,000", "us", median(10_000, "change"))
    report.row(section, "table of 10,000 nodes built anew", "us", median(10_000, "build"))
    report.row(section, "decision over 10,000 nodes, any model", "us",
               median(10_000, "any_model"), median(10_000, "scan"),
               "one number of every node read")
