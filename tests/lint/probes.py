#!/usr/bin/env python3
"""Holds docs/security/sandbox-probes.md to the sources of the probes and to the tests that it names.

The first table has one row per escape probe, numbered 1 to 160: its name as tests/security/probes/
has it, what may come out under crun, runc and runsc, and why that is no escape. Every probe of the
sources has its row and every row its probe. The tables below name tests, `Suite.Name`, that exist.
"""
import pathlib
import re
import sys

import scenarios

ROOT = scenarios.ROOT
PAGE = "docs/security/sandbox-probes.md"
FOLDER = "tests/security/probes"
PROBES = 160
RUNTIMES = ("crun", "runc", "runsc")
IN_C = re.compile(r'^    \{"([^"]+)", \w+\},?$', re.M)
IN_PYTHON = re.compile(r'^probe\("([^"]+)"', re.M)
OUTCOME = re.compile(r"OK|OK\(.*\)|E[A-Z0-9]+|EAI_-\d+|SIG[A-Z]+|ValueError\(.*\)")


def read(path):
    return (ROOT / path).read_text()


def sources():
    """The names of all probes, in no order."""
    names = []
    for path in sorted((ROOT / FOLDER).iterdir()):
        pattern = {".c": IN_C, ".py": IN_PYTHON}.get(path.suffix)
        if pattern:
            names += pattern.findall(path.read_text())
    return names


def row_problems(row, number):
    for runtime in RUNTIMES:
        for outcome in row[runtime].split(" or "):
            if not OUTCOME.fullmatch(outcome.strip()):
                yield f"'{outcome}' under {runtime} is no outcome"
    if row["needs"] and not row["needs"].startswith("/"):
        yield f"'{row['needs']}' is no path"
    if len(row["why it is no escape"]) < 10:
        yield "does not say why it is no escape"
    if row["#"] != str(number):
        yield f"is number {row['#']} and not {number}"


def problems():
    known = scenarios.Known()
    made = sources()
    for name in sorted({name for name in made if made.count(name) > 1}):
        yield 0, f"{FOLDER} has {name} twice"
    seen = {}
    for line, row, whole in scenarios.rows(PAGE):
        if not whole:
            yield line, "the row has not as many cells as its table has columns"
            continue
        if "tests" in row:
            names = re.findall(r"`([^`]+)`", row["tests"])
            for name in names:
                if not known.has(name):
                    yield line, f"there is no {name}"
            if not names:
                yield line, "names no test"
        if "probe" not in row:
            continue
        name = row["probe"]
        if name in seen:
            yield line, f"{name} is in line {seen[name]} already"
            continue
        seen[name] = line
        if name not in made:
            yield line, f"there is no probe {name}"
        for problem in row_problems(row, len(seen)):
            yield line, problem
    for name in made:
        if name not in seen:
            yield 0, f"{name} has no row"
    if len(made) != PROBES:
        yield 0, f"there are {len(made)} probes and not {PROBES}"


def main():
    found = list(problems())
    for line, text in found:
        print(f"{PAGE}:{line}: {text}" if line else f"{PAGE}: {text}")
    print(f"escape probes: {len(found)} problems")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
