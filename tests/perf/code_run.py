"""python print(1) in the sandbox beside the bare container runtime."""
import json
import re
import shutil
import statistics
import subprocess
import time

from gateway import Node
from harness import Failure
from scratch import BenchScratch

RUNS = 10
WARM_GOAL_MS = 10  # from the start of a waiting container to the end of the run


def module_runs(report, binaries, options):
    """The sandbox module's own benchmarks, for each installed runtime: supervised, warm and bare
    runs in turns, and a thousand runs."""
    program = binaries / "sandbox_tests"
    if not program.exists():
        report.note("sandbox", "sandbox_tests was not built, so nothing ran in a bare runtime.")
        return [], []
    done = subprocess.run([program, "--gtest_also_run_disabled_tests",
                           "--gtest_filter=*SandboxBench*"],
                          capture_output=True, text=True, timeout=900 * options.rounds)
    lines = [json.loads(line) for line in done.stdout.splitlines() if line.startswith('{"')]
    for reason in sorted(set(re.findall(r"Skipped\n(.+)", done.stdout))):
        report.note("sandbox", "one runtime was not measured: " + reason.strip())
    if done.returncode != 0:
        failure = re.search(r"Failure\n(.+)", done.stdout)
        report.note("sandbox", "a benchmark failed: " +
                    (failure.group(1).strip() if failure else done.stderr[-200:]))
    return ([each for each in lines if "runtime" in each],
            [each for each in lines if "throughput" in each])


def podman_ms(binaries):
    """(median ms of the same program by `podman run` with the product's five flags, reason)."""
    layout = binaries.parent / "tool-image/python"
    if shutil.which("podman") is None:
        return None, "podman is not installed."
    if not (layout / "index.json").exists():
        return None, f"the tool image is not at {layout}."
    with BenchScratch() as folder:
        podman = ["podman", "--root", f"{folder}/root", "--runroot", f"{folder}/run",
                  "--storage-driver", "vfs", "--cgroup-manager", "cgroupfs", "--events-backend",
                  "none", "--runtime", shutil.which("runc") or "crun"]
        pulled = subprocess.run(podman + ["pull", "-q", f"oci:{layout}"], capture_output=True,
                                text=True, timeout=300)
        if pulled.returncode != 0:
            return None, "podman pull failed: " + pulled.stderr.strip()[-200:]
        image = pulled.stdout.split()[-1]
        run = podman + ["run", "--rm", "--network", "none", "--cap-drop", "ALL", "--memory", "4g",
                        "--cpus", "4", "--ulimit", "nofile=1024:1024", "--ulimit",
                        "nproc=4096:4096", image, "/usr/bin/python3", "-s", "-c", "print(1)"]
        times = []
        for turn in range(RUNS + 1):
            began = time.perf_counter()
            done = subprocess.run(run, capture_output=True, text=True, timeout=120)
            taken = (time.perf_counter() - began) * 1000
            if done.stdout != "1\n":
                return None, "podman run failed: " + done.stderr.strip()[-200:]
            if turn >= 1:
                times.append(taken)
        return statistics.median(times), ""


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
    bare, throughput = module_runs(report, binaries, options)
    podman, reason = podman_ms(binaries)
    if podman is None:
        report.note(section, "podman was not measured: " + reason)
    for each in bare:
        name = each["runtime"]
        report.row(section, f"python print(1), cold ({name})", "ms", each["supervised_ms"],
                   each["bare_ms"], f"bare {name} run")
        report.row(section, f"shell exit 0, cold ({name})", "ms", each["supervised_true_ms"],
                   each["bare_true_ms"], f"bare {name} run")
        report.row(section, f"python print(1), warm ({name})", "ms", each["warm_ms"],
                   each["interpreter_ms"], "bare interpreter")
        report.row(section, f"shell exit 0, warm ({name})", "ms", each["warm_true_ms"],
                   WARM_GOAL_MS, "goal")
        if podman is not None:
            report.row(section, f"python print(1), cold ({name})", "ms", each["supervised_ms"],
                       podman, "podman run")
    for each in throughput:
        report.row(section, f"{each['warm_runs']} runs, 4 at once, warm pool "
                   f"({each['warm_hits']} hits, {each['throughput']})", "1/s",
                   each["warm_per_second"], each["cold_per_second"], "without pool", "more")
    ours, runtime = through_gateway(binaries, options.rounds)
    if ours is None:
        return report.note(section, runtime)
    peer = next((each for each in bare if each["runtime"] == runtime), None)
    report.row(section, f"python print(1) by HTTP with receipt ({runtime})", "ms", ours,
               peer["bare_ms"] if peer else None, f"bare {runtime} run" if peer else "")
