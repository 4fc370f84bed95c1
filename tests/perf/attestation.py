"""Attestation: verifying one GPU and eight, cold and warm, beside the P-384 verifications that it
cannot do without, in processor time of the same round."""
import json
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
