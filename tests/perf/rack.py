"""Rack: the CID of 1 GB beside sha256sum and the JavaScript importer, and adding 100,000 files."""
import json
import os
import pathlib
import random
import shutil
import statistics
import subprocess
import time

from harness import Failure
from scratch import BenchScratch

CLIENTS = pathlib.Path(__file__).resolve().parent.parent / "e2e" / "clients"
FILE_BYTES = 1_000_000_000
FOLDERS, FILES_EACH, SMALL_BYTES = 100, 1_000, 1_024
PROFILES = ("kubo-default", "unixfs-v1-2025")
# Blocks of the JavaScript importer go nowhere, as ours do when only a CID is asked for.
IMPORTER = """
import { createReadStream } from 'node:fs'
import { BlackHoleBlockstore } from 'blockstore-core/black-hole'
import { importer } from 'ipfs-unixfs-importer'
import { fixedSize } from 'ipfs-unixfs-importer/chunker'
import { balanced } from 'ipfs-unixfs-importer/layout'
const [path, profile] = process.argv.slice(-2)
const options = profile === 'unixfs-v1-2025' ? { profile } : { chunker: fixedSize({ chunkSize: 262144 }), layout: balanced({ maxChildrenPerNode: 174 }) }
for await (const entry of importer([{ content: createReadStream(path, { highWaterMark: 1 << 20 }) }], new BlackHoleBlockstore(), options)) {
  console.log(JSON.stringify({ cid: entry.cid.toString() }))
}
"""


def run(words, **more):
    """Output and processor seconds of one program. On one core, processor time is what it takes;
    unlike the wall's it does not count what else the machine does."""
    before = os.times()
    done = subprocess.run(words, capture_output=True, text=True, timeout=900, **more)
    after = os.times()
    if done.returncode != 0:
        raise Failure(f"{words[0]} failed: {done.stderr.strip()[-300:]}")
    return done.stdout, (after.children_user - before.children_user
                         + after.children_system - before.children_system)


def interleaved(rounds, programs):
    """The median of each program's seconds; the programs take turns, so that all see the same
    machine."""
    times = {name: [] for name in programs}
    for _ in range(rounds):
        for name, program in programs.items():
            times[name].append(program())
    return {name: statistics.median(values) for name, values in times.items()}


def one_gigabyte(report, binaries, options, folder):
    path = folder / "gigabyte"
    dice = random.Random(1)
    with path.open("wb") as file:
        for _ in range(FILE_BYTES // 1_000_000):
            file.write(dice.randbytes(1_000_000))
    cids = {}

    def ours(profile):
        text, spent = run([binaries / "stacknet-rack-cost", "cid", path, profile])
        cids[profile] = json.loads(text)["cid"]
        return spent

    programs = {profile: lambda profile=profile: ours(profile) for profile in PROFILES}
    programs["sha256sum"] = lambda: run(["sha256sum", path])[1]
    if shutil.which("openssl"):
        programs["openssl"] = lambda: run(["openssl", "dgst", "-sha256", path])[1]
    found = interleaved(options.rounds, programs)
    javascript = {}
    if shutil.which("node") and (CLIENTS / "node_modules/ipfs-unixfs-importer").exists():
        for profile in PROFILES:
            text, javascript[profile] = run(["node", "--input-type=module", "-e", IMPORTER, "--",
                                             path, profile], cwd=CLIENTS)
            if json.loads(text)["cid"] != cids[profile]:
                raise Failure(f"ipfs-unixfs-importer has another CID for {profile}")
    else:
        report.note("rack", "the npm packages are not there: no row of ipfs-unixfs-importer")
    for profile in PROFILES:
        what = f"CID of 1 GB, {profile}, one core"
        report.row("rack", what, "s", found[profile], found["sha256sum"], "sha256sum of it")
        if "openssl" in found:
            report.row("rack", what, "s", found[profile], found["openssl"], "openssl dgst -sha256")
        if profile in javascript:
            report.row("rack", what, "s", found[profile], javascript[profile],
                       "ipfs-unixfs-importer")
    path.unlink()


def small_files(report, binaries, options, folder):
    source = folder / "small"
    dice = random.Random(2)
    for number in range(FOLDERS):
        place = source / f"{number:03}"
        place.mkdir(parents=True)
        for each in range(FILES_EACH):
            (place / f"{each:04}").write_bytes(dice.randbytes(SMALL_BYTES))
    os.sync()

    def timed(work, target):
        began = time.monotonic()
        work()
        spent = time.monotonic() - began
        shutil.rmtree(target)
        os.sync()
        return spent

    store, copy = folder / "store", folder / "copy"

    def add():
        text, _ = run([binaries / "stacknet-rack-cost", "add", source, "kubo-default", store])
        if json.loads(text)["files"] != FOLDERS * FILES_EACH:
            raise Failure("not all files were added")

    def copy_all():
        run(["cp", "-r", source, copy])
        run(["sync", "-f", copy])

    found = interleaved(options.rounds, {"add": lambda: timed(add, store),
                                         "cp": lambda: timed(copy_all, copy)})
    report.row("rack", f"add of {FOLDERS * FILES_EACH:,} files of 1 KiB, on the disk", "s",
               found["add"], found["cp"], "cp -r and sync")


def measure(report, binaries, options):
    with BenchScratch() as folder:
        one_gigabyte(report, binaries, options, folder)
        small_files(report, binaries, options, folder)
