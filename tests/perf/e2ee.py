"""End-to-end encryption: seal and open beside `openssl speed` at the same sizes, and opening one
request beside the primitives that it cannot do without."""
import json
import re
import statistics
import subprocess

from harness import Failure

SIZES = (1 << 10, 1 << 16, 1 << 20)
NAMES = {1 << 10: "1 KiB", 1 << 16: "64 KiB", 1 << 20: "1 MiB"}


def openssl_mb_per_s(size):
    """AES-256-GCM of `openssl speed` in MB/s of processor time, one thread."""
    done = subprocess.run(
        ["openssl", "speed", "-mr", "-seconds", "1", "-bytes", str(size), "-evp", "aes-256-gcm"],
        capture_output=True, text=True, timeout=60)
    found = re.search(r"^\+F:\d+:AES-256-GCM:([0-9.]+)", done.stdout, re.M | re.I)
    if done.returncode != 0 or not found:
        raise Failure("openssl speed printed no number: " + done.stderr.strip()[-200:])
    return float(found.group(1)) / 1e6


def ours(binaries):
    done = subprocess.run([binaries / "stacknet-e2ee-cost"], capture_output=True, text=True,
                          timeout=300)
    if done.returncode != 0:
        raise Failure(done.stderr.strip())
    return json.loads(done.stdout)


def measure(report, binaries, options):
    section = "e2ee"
    runs, peers = [], []
    # Side by side in each round, so that a machine that slows down slows both.
    for _ in range(options.rounds):
        peers.append({size: openssl_mb_per_s(size) for size in SIZES})
        runs.append(ours(binaries))

    def rate(size, name):
        return statistics.median(size / run["sizes"][str(size)][name] * 1e3 for run in runs)

    def median(name):
        return statistics.median(run[name] for run in runs) / 1e3

    for size in SIZES:
        peer = statistics.median(peer[size] for peer in peers)
        for name, words in (("seal", "snx/1 answer sealed"), ("open", "snx/1 answer opened"),
                            ("raw_seal", "our AES-256-GCM alone, sealed"),
                            ("raw_open", "our AES-256-GCM alone, opened")):
            report.row(section, f"{words}, {NAMES[size]}", "MB/s", rate(size, f"{name}_ns"), peer,
                       "openssl speed -evp aes-256-gcm", "more")
    primitives = statistics.median(run["x25519_ns"] + run["hmacs"] * run["hmac_ns"]
                                   for run in runs) / 1e3
    for name, words in (("open_snx_ns", "snx/1"), ("open_ehbp_ns", "EHBP")):
        report.row(section, f"one request of 1 KiB opened, keys of its answer made, {words}", "us",
                   median(name), primitives, f"1 X25519 + {runs[0]['hmacs']} HMAC-SHA-256")
