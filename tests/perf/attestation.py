"""Attestation: verifying one GPU and eight, cold and warm, beside the P-384 verifications that it
cannot do without, in processor time of the same round; and one recorded GPU beside NVIDIA's Python
verifier."""
import json
import os
import pathlib
import re
import statistics
import subprocess

from harness import Failure

# What is measured, in words, and the least number of verifications: report, links of the device's
# chain, links of the RIM signers' chains, RIM files.
ROWS = (
    ("one_cold", "one GPU, nothing known", 1 + 4 + 6 + 2),
    ("one_warm", "one GPU that was seen before", 1),
    ("newcomer", "one new GPU beside known ones", 1 + 2),
    ("eight_cold", "a node of eight GPUs, nothing known", 8 + (2 * 8 + 2) + 6 + 2),
    ("eight_warm", "a node of eight GPUs that were seen before", 8),
)


def openssl_verify_us():
    """A P-384 verification of `openssl speed` in microseconds of processor time."""
    done = subprocess.run(["openssl", "speed", "-mr", "-seconds", "1", "ecdsap384"],
                          capture_output=True, text=True, timeout=60)
    found = re.search(r"^\+F4:\d+:384:[0-9.]+:([0-9.]+)", done.stdout, re.M)
    if done.returncode != 0 or not found:
        raise Failure("openssl speed printed no number: " + done.stderr.strip()[-200:])
    return 1e6 / float(found.group(1))


def ours(binaries):
    done = subprocess.run([binaries / "stacknet-attestation-cost"], capture_output=True, text=True,
                          timeout=300)
    if done.returncode != 0:
        raise Failure(done.stderr.strip())
    return json.loads(done.stdout)


# A complete recording and what NVML would say of that GPU; at that time its certificates were good.
RECORDED = ("attestation/e2e-hopper-545.00", "1717200000", "545.00", "96.00.5E.00.01")
RECORDED_CALLS = "10"


def run_json(command):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True,
                          timeout=300)
    if done.returncode != 0:
        raise Failure(f"{command[0]}: " + (done.stderr.strip()[-200:] or "it did not pass"))
    return json.loads(done.stdout)


def beside_nvidia(report, section, binaries, rounds):
    root = pathlib.Path(__file__).resolve().parents[2]
    data = pathlib.Path(os.environ.get("STACKNET_TESTDATA", root.parent / "shared" / "testdata"))
    folder = data / RECORDED[0]
    python = pathlib.Path(os.environ.get("STACKNET_ASSETS", "")) / "nvidia-verifier/bin/python"
    if not folder.is_dir():
        report.note(section, f"NVIDIA's verifier not measured: there is no recording in {folder}")
        return
    if not python.is_file():
        report.note(section, "NVIDIA's verifier not measured: ./dev bench could not install it")
        return
    script = pathlib.Path(__file__).resolve().parent / "nvidia_verifier.py"
    mine, theirs = [], []
    for _ in range(rounds):
        mine.append(run_json([binaries / "stacknet-attestation-cost", "--recorded", folder,
                              RECORDED[1], RECORDED_CALLS])["ns"] / 1e3)
        peer = run_json([python, script, folder, *RECORDED[1:], RECORDED_CALLS])
        if not peer["passed"]:
            raise Failure("NVIDIA's verifier did not pass the recorded GPU")
        theirs.append(peer["ns"] / 1e3)
    report.row(section, "processor time, one recorded GPU, nothing known", "us",
               statistics.median(mine), statistics.median(theirs),
               f"nv-local-gpu-verifier {peer['version']}")


def measure(report, binaries, options):
    section = "attestation"
    runs, speeds = [], []
    for _ in range(options.rounds):
        speeds.append(openssl_verify_us())
        runs.append(ours(binaries))
    verify = statistics.median(run["verify_ns"] for run in runs) / 1e3
    report.row(section, "one P-384 verification in our process", "us", verify,
               statistics.median(speeds), "openssl speed ecdsap384")
    for name, words, least in ROWS:
        verified = statistics.median(run[name]["verified"] for run in runs)
        report.row(section, f"signatures worked out, {words}", "P-384 verifications", verified,
                   least, "the least there can be")
        # Rounds differ more than the two sides of one round: the ratio is that of one round.
        time = statistics.median(run[name]["ns"] for run in runs) / 1e3
        ratio = statistics.median(run[name]["ratio"] * run[name]["verified"] for run in runs) / least
        report.row(section, f"processor time, {words}", "us", time, time / ratio,
                   f"{least} P-384 verifications")
    beside_nvidia(report, section, binaries, options.rounds)
