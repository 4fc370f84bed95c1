#!/usr/bin/env python3
"""The Rack beside the JavaScript tools of IPFS: CIDs of random files and trees, CAR files there and
back. STACKNET_RACK_CASES: so many random cases (24, of at most 4 MiB; from 200 on up to 100 MB)."""
import hashlib
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys

import cases
from harness import Failure, Scratch

CLIENTS = pathlib.Path(__file__).resolve().parent / "clients"
CASES = int(os.environ.get("STACKNET_RACK_CASES", "24"))
LARGEST = 100_000_000 if CASES >= 200 else 4 << 20
PROFILES = (("kubo-default", 1), ("kubo-default", 0), ("unixfs-v1-2025", 1))
CHUNK, WIDE = 262_144, 1_048_576
EDGES = [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, WIDE - 1, WIDE, WIDE + 1, 2 * CHUNK, 2 * WIDE + 1,
         174 * CHUNK, 174 * CHUNK + 1]


def expect(condition, text):
    if not condition:
        raise Failure(text)


class Reference:
    """The JavaScript side, one process for all requests."""

    def __init__(self):
        self.process = subprocess.Popen(["node", CLIENTS / "rack_reference.mjs"], text=True,
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def ask(self, **request):
        self.process.stdin.write(json.dumps(request) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        expect(line, "the JavaScript side has ended")
        answer = json.loads(line)
        expect("error" not in answer, f"{request}: {answer.get('error')}")
        return answer

    def stop(self):
        self.process.stdin.close()
        self.process.wait(timeout=60)


class Context:
    def __init__(self, binaries):
        self.binaries = binaries
        self.scratch = Scratch()
        self.folder = self.scratch.__enter__()
        self.reference = None
        if shutil.which("node") is not None:
            expect((CLIENTS / "node_modules/ipfs-unixfs-importer/package.json").exists(),
                   f"the npm packages are not installed: run ./dev test, or npm ci in {CLIENTS}")
            self.reference = Reference()

    def rack(self, *words, ok=True):
        done = subprocess.run([self.binaries / "stacknetctl", "rack", *words, "--json"],
                              capture_output=True, text=True, timeout=600)
        expect((done.returncode == 0) == ok, f"{words}: {done.stdout}{done.stderr}")
        return json.loads(done.stdout if ok else done.stderr)

    def ours(self, path, profile, version):
        return self.rack("cid", path, "--profile", profile, "--cid-version", str(version),
                         "--hidden")


def setup(binaries):
    return Context(binaries)


def teardown(context, failed):
    if context.reference:
        context.reference.stop()
    context.scratch.__exit__(Failure if failed else None, None, None)


NAMES = ["a", "B", "z", "readme.txt", ".hidden", "with space", "Ä", "é", "中文", "…", "%2f", "a b",
         "a.b", "a-b", "\u00ff", "😀", "~", "'quoted\"", "x" * 200]


def random_size(dice, largest):
    if dice.random() < 0.35:
        fitting = [size for size in EDGES if size <= largest]
        return dice.choice(fitting)
    return min(largest, int(2 ** dice.uniform(0, largest.bit_length())))


def random_tree(dice, folder, budget):
    """Files, folders and empty ones of at most `budget` bytes together."""
    folder.mkdir()
    folders = [folder]
    for _ in range(dice.randrange(8)):
        around = dice.choice(folders)
        made = around / dice.choice(NAMES)
        if len(made.relative_to(folder).parts) < 5 and not made.exists():
            made.mkdir()
            folders.append(made)
    names = NAMES + [f"{number}.bin" for number in range(40)]
    for _ in range(dice.choice([0, 1, 5, 20, 80])):
        path = dice.choice(folders) / dice.choice(names)
        if not path.exists():
            size = random_size(dice, max(1, budget // 4))
            path.write_bytes(dice.randbytes(size))
            budget -= size


def test_random_files_and_trees_have_the_cid_of_the_javascript_importer(context):
    if not context.reference:
        return "(node is not installed)"
    total, trees = 0, 0
    for number in range(CASES):
        dice = random.Random(f"rack-{number}")
        profile, version = PROFILES[number % len(PROFILES)]
        path = context.folder / "case"
        if number % 3 == 1 or number % 7 == 2:
            random_tree(dice, path, LARGEST)
            trees += 1
        else:
            size = LARGEST if number == 0 else random_size(dice, LARGEST)
            path.write_bytes(dice.randbytes(size))
        ours = context.ours(path, profile, version)
        theirs = context.reference.ask(do="cid", path=str(path), profile=profile,
                                       cid_version=version)
        expect(ours["cid"] == theirs["cid"] and ours["dag_bytes"] == theirs["size"],
               f"case {number}, {profile} {version}: {ours} {theirs}")
        total += ours["content_bytes"]
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    return f"({CASES} cases, {trees} of them trees, {total:,} bytes)"


def test_a_symlink_has_the_cid_of_a_unixfs_symlink(context):
    if not context.reference:
        return "(node is not installed)"
    path = context.folder / "link"
    path.symlink_to("../some/where")
    theirs = context.reference.ask(do="symlink", target="../some/where")
    ours = context.rack("cid", path)
    expect(ours["cid"] == theirs["cid"] and ours["dag_bytes"] == theirs["size"], f"{ours} {theirs}")


def digests(folder):
    return {str(file.relative_to(folder)): hashlib.sha256(file.read_bytes()).hexdigest()
            for file in sorted(folder.rglob("*")) if file.is_file()}


def test_a_car_of_ours_goes_through_the_javascript_tools_byte_for_byte(context):
    if not context.reference:
        return "(node is not installed)"
    sizes = []
    for number, (profile, version) in enumerate(PROFILES):
        tree = context.folder / f"car-{number}"
        random_tree(random.Random(f"car-{number}"), tree, 4 << 20)
        (tree / "repeated").write_bytes(bytes(3 * WIDE))
        ours, back = context.folder / f"ours-{number}.car", context.folder / f"back-{number}.car"
        made = context.rack("car", "pack", tree, "--out", ours, "--profile", profile,
                            "--cid-version", str(version), "--hidden")
        again = context.reference.ask(do="again", car=str(ours), out=str(back))
        expect(again["root"] == made["cid"] and again["blocks"] == made["blocks"], str(again))
        expect(again["files"] == digests(tree), "the JavaScript exporter reads other content")
        expect(back.read_bytes() == ours.read_bytes(), "the CAR came back with other bytes")
        sizes.append(ours.stat().st_size)
        out = context.folder / f"out-{number}"
        unpacked = context.rack("car", "unpack", back, "--out", out)
        expect(unpacked["cid"] == made["cid"] and digests(out) == digests(tree), "not as it was")
    return f"({sum(sizes):,} bytes)"


def test_a_car_of_the_javascript_tools_is_read_here(context):
    if not context.reference:
        return "(node is not installed)"
    for number, (profile, version) in enumerate(PROFILES):
        tree = context.folder / f"js-{number}"
        random_tree(random.Random(f"js-{number}"), tree, 2 << 20)
        car = context.folder / f"js-{number}.car"
        theirs = context.reference.ask(do="car", path=str(tree), profile=profile,
                                       cid_version=version, out=str(car))
        out = context.folder / f"js-out-{number}"
        ours = context.rack("car", "unpack", car, "--out", out)
        expect(ours["cid"] == theirs["cid"] and ours["blocks"] == theirs["blocks"], str(ours))
        expect(digests(out) == digests(tree), "not the content that went in")


def test_a_damaged_or_cut_car_leaves_nothing(context):
    source = context.folder / "small"
    source.write_bytes(b"content of one block")
    car = context.folder / "small.car"
    context.rack("car", "pack", source, "--out", car)
    whole = car.read_bytes()
    before = sorted(context.folder.iterdir())
    for bad, code in ((whole[:-1] + b"!", "rack.block_mismatch"), (whole[:-1], "rack.bad_car"),
                      (b"", "rack.bad_car"), (whole[:59], "rack.car_root_missing")):
        car.write_bytes(bad)
        error = context.rack("car", "unpack", car, "--out", context.folder / "out", ok=False)
        expect(error["code"] == code, f"{len(bad)}: {error}")
        expect(sorted(context.folder.iterdir()) == before, "something was left")
    error = context.rack("car", "pack", source, "--out", car, ok=False)
    expect(error["code"] == "rack.target_unwritable", "a file was written over")


def test_what_the_command_refuses(context):
    for words, code in ((("cid",), "ctl.usage"), (("cid", context.folder, "x"), "ctl.usage"),
                        (("cid", context.folder / "none"), "rack.file_unreadable"),
                        (("cid", context.folder, "--profile", "other"), "ctl.usage"),
                        (("cid", context.folder, "--cid-version", "2"), "ctl.usage"),
                        (("cid", context.folder, "--profile", "unixfs-v1-2025", "--cid-version",
                          "0"), "ctl.usage"), (("other",), "ctl.usage")):
        error = context.rack(*words, ok=False)
        expect(error["code"] == code, f"{words}: {error}")


if __name__ == "__main__":
    cases.main(sys.modules[__name__])
