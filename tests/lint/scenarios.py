#!/usr/bin/env python3
"""Holds docs/protocol/scenarios.md to the tests that it names.

Every scenario 1 to 64 has one row, and a row without tests says what is missing. Every name in
backquotes in a column "tests" must exist:

    `Suite.Name`, `Suite.Prefix…`   a GoogleTest below tests/
    `file_test.test_name`           a case of tests/e2e/file_test.py
    `sim N`                         a counter of tests/sim/world/coverage.cpp, in the row of scenario N
    `sim.NAME`, `sim_mutant.NAME`   a slice of the simulator, a mutant that it must catch
    `model NAME`                    a bent rule that the rule model must catch
    `fuzz NAME`                     a fuzz target

docs/security/cases.md is held the same way, as far as it names a GoogleTest, and
docs/security/attestation-cases.md wholly: each case 1 to 80 has one row, and every row of its tables
names a test.
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
PAGE = "docs/protocol/scenarios.md"
CASES = "docs/security/cases.md"
ATTESTATION = "docs/security/attestation-cases.md"
SCENARIOS = range(1, 65)
ATTESTATION_CASES = range(1, 81)
GOOGLE_TEST = re.compile(r"^TEST(?:_F|_P)?\(\s*(\w+),\s*(\w+)\s*\)", re.M)


def read(path):
    return (ROOT / path).read_text()


class Known:
    """Everything that the page may name, as the sources have it."""

    def __init__(self):
        tests = ROOT / "tests"
        self.google = {".".join(found) for path in tests.rglob("*.cpp")
                       for found in GOOGLE_TEST.findall(path.read_text())}
        self.python = {f"{path.stem}.{name}" for path in (tests / "e2e").glob("*_test.py")
                       for name in re.findall(r"^def (test_\w+)\(", path.read_text(), re.M)}
        self.counters = {int(number) for number in
                         re.findall(r"case (\d+):", read("tests/sim/world/coverage.cpp"))}
        sim = read("tests/sim/CMakeLists.txt")
        self.others = {f"{kind.removesuffix('_slice')}.{name}" for kind, name in
                       re.findall(r"^(sim_slice|sim_mutant)\((\w+)", sim, re.M)}
        names = re.search(r"kNames.*?\{(.*?)\};", read("tests/sim/model/model.cpp"), re.S)
        self.others |= {f"model {name}" for name in re.findall(r'"([\w-]+)"', names.group(1))}
        self.others |= {f"fuzz {name}" for name in
                        re.findall(r"^stacknet_fuzz\((\w+) ", read("tests/fuzz/CMakeLists.txt"), re.M)}

    def has(self, name):
        if name.startswith("sim ") and name[4:].isdigit():
            return int(name[4:]) in self.counters
        if name.endswith("…"):
            start = name[:-1]
            return "." in start and any(test.startswith(start) for test in self.google)
        return name in self.google or name in self.python or name in self.others


def rows(page=PAGE):
    """(line number, cells by the name of their column) of every table of the page."""
    header = None
    for number, line in enumerate(read(page).splitlines(), 1):
        if not line.startswith("|"):
            header = None
            continue
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if header is None:
            header = cells
        elif not set(line) <= set("|-: "):
            yield number, dict(zip(header, cells)), len(cells) == len(header)


def problems():
    known = Known()
    lines = {}
    for number, row, whole in rows():
        if not whole:
            yield number, "the row has not as many cells as its table has columns"
            continue
        if "tests" not in row:
            continue
        names = re.findall(r"`([^`]+)`", row["tests"])
        for name in names:
            if not known.has(name):
                yield number, f"there is no {name}"
        for name in {name for name in names if names.count(name) > 1}:
            yield number, f"{name} is named twice"
        if not names and not row.get("missing"):
            yield number, "names no test and does not say what is missing"
        if "fault" not in row:
            continue
        if not row["#"].isdigit() or int(row["#"]) not in SCENARIOS:
            yield number, f"{row['#']} is not a scenario's number"
            continue
        scenario = int(row["#"])
        if scenario in lines:
            yield number, f"scenario {scenario} is in line {lines[scenario]} already"
        lines[scenario] = number
        if scenario in known.counters and f"sim {scenario}" not in names:
            yield number, f"the simulator counts scenario {scenario}: name `sim {scenario}`"
        for name in names:
            if name.startswith("sim ") and name != f"sim {scenario}":
                yield number, f"{name} counts another scenario"
    for scenario in SCENARIOS:
        if scenario not in lines:
            yield 0, f"scenario {scenario} is missing"


def case_problems():
    known = Known()
    for number, line in enumerate(read(CASES).splitlines(), 1):
        if line.startswith("|"):
            for name in re.findall(r"`([A-Z]\w*\.\w+…?)`", line):
                if not known.has(name):
                    yield number, f"there is no {name}"


def attestation_problems():
    known = Known()
    lines = {}
    for number, row, whole in rows(ATTESTATION):
        if not whole:
            yield number, "the row has not as many cells as its table has columns"
            continue
        names = re.findall(r"`([^`]+)`", row.get("tests", ""))
        for name in names:
            if not known.has(name):
                yield number, f"there is no {name}"
        for name in {name for name in names if names.count(name) > 1}:
            yield number, f"{name} is named twice"
        if not names:
            yield number, "names no test"
        if "#" not in row:
            continue
        if not row["#"].isdigit() or int(row["#"]) not in ATTESTATION_CASES:
            yield number, f"{row['#']} is not a case's number"
            continue
        case = int(row["#"])
        if case in lines:
            yield number, f"case {case} is in line {lines[case]} already"
        lines[case] = number
    for case in ATTESTATION_CASES:
        if case not in lines:
            yield 0, f"case {case} is missing"


def main():
    found = [(PAGE, *problem) for problem in problems()]
    found += [(CASES, *problem) for problem in case_problems()]
    found += [(ATTESTATION, *problem) for problem in attestation_problems()]
    for page, number, text in found:
        print(f"{page}:{number}: {text}" if number else f"{page}: {text}")
    print(f"scenarios and cases: {len(found)} problems")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
