"""python print(1) in the sandbox beside the bare container runtime."""
import json
import re
import statistics
import subprocess
import time

from gateway import Node
from harness import Failure
from scratch import BenchScratch

RUNS = 10


def bare_runs(report, binaries):
    """The sandbox module's own benchmark: supervised and bare runs in turns, for each runtime."""
    program = binaries / "sandbox_tests"
    if not program.exists():
        report.note("sandbox", "sandbox_tests was not built, so nothing ran in a bare runtime.")
        return []
    done = subprocess.run([program, "--gtest_also_run_disabled_tests",
                           "--gtest_filter=*SandboxBench*"],
                          capture_output=True, text=True, timeout=900)
    found = [json.loads(line) for line in done.stdout.splitlines()
             if line.startswith('{"runtime"')]
    if not found:
        reason = re.search(r"Skipped\n(.+)", done.stdout)
        report.note("sandbox", "no bare run: " + (reason.group(1).strip() if reason else
                                                  "the sandbox benchmark printed no numbers."))
    return found


def through_gateway(binaries, rounds):
    """(median ms of a code execution request, the node's runtime), or (None, why it cannot)."""
    with BenchScratch() as folder, Node(binaries, folder) as node:
        service = node.service()
        if not service["sandbox_ready"]:
            return None, "the node cannot run code here: " + service["sandbox_reason"]
        client = node.daemon.http()
        times = []
        for turn in range(RUNS * rounds + 2):
            began = time.perf_counter()
            status, _, answer = client.json("POST", "/v1/tools/code_execution",
                                            {"language": "python", "code": "print(1)"})
            taken = (time.perf_counter() - began) * 1000
            if status != 200 or answer["stdout"] != "1\n":
                raise Failure(f"code execution answered {status}: {answer}")
            if turn >= 2:
                times.append(taken)
        return statistics.median(times), service["sandbox_runtime"]


def measure(report, binaries, options):
    section = "sandbox"
    bare = bare_runs(report, binaries)
    for each in bare:
        report.row(section, "python print(1) in the sandbox", "ms", each["supervised_ms"],
                   each["bare_ms"], f"bare {each['runtime']} run")
    ours, runtime = through_gateway(binaries, options.rounds)
    if ours is None:
        return report.note(section, runtime)
    peer = next((each for each in bare if each["runtime"] == runtime), None)
    report.row(section, f"python print(1) by HTTP with receipt ({runtime})", "ms", ours,
               peer["bare_ms"] if peer else None, f"bare {runtime} run" if peer else "")
