#!/usr/bin/env python3
"""The lint itself must fail on each mistake it is there for."""
import pathlib
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import scenarios  # noqa: E402

SOURCES = {
    "tests/core/x/x_test.cpp": "TEST_F(Suite, Name) {\nTEST_P(Suite,\n       LongName) {\n",
    "tests/e2e/x_test.py": "def test_it(binaries):\n",
    "tests/sim/world/coverage.cpp": "        case 2:\n            return \"x\";\n",
    "tests/sim/CMakeLists.txt": "sim_slice(four --nodes 4)\nsim_mutant(gone --nodes 4)\n",
    "tests/sim/model/model.cpp": 'constexpr std::array kNames = {\n    "none", "no-check"};\n',
    "tests/fuzz/CMakeLists.txt": "stacknet_fuzz(parser stacknet_base)\n",
}
GOOD = {number: "`Suite.Name`" for number in range(1, 65)}
GOOD[2] = ("`sim 2`, `Suite.Long…`, `x_test.test_it`, `sim.four`, `sim_mutant.gone`, "
           "`model no-check`, `fuzz parser`")
GOOD[3] = ""
MISSING = {3: "not built"}


def page(rows, extra="", missing=None):
    missing = MISSING if missing is None else missing
    table = "| # | fault | tests | missing |\n|---|---|---|---|\n"
    for number, tests in rows.items():
        table += f"| {number} | something | {tests} | {missing.get(number, '')} |\n"
    return table + extra


def problems_of(text, page=None, check=None):
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for name, content in {**SOURCES, page or scenarios.PAGE: text}.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content)
        kept, scenarios.ROOT = scenarios.ROOT, root
        try:
            return list((check or scenarios.problems)())
        finally:
            scenarios.ROOT = kept


def changed(number, tests):
    return page({**GOOD, number: tests})


# Each: a page, the line and the word that its one problem must name.
CASES = [
    (changed(1, "`Suite.Gone`"), 3, "Suite.Gone"),
    (changed(1, "`Suite.Gone…`"), 3, "Suite.Gone…"),
    (changed(1, "`Suite…`"), 3, "Suite…"),
    (changed(1, "`x_test.test_gone`"), 3, "test_gone"),
    (changed(1, "`y_test.test_it`"), 3, "y_test.test_it"),
    (changed(1, "`sim.seven`"), 3, "sim.seven"),
    (changed(1, "`sim_mutant.four`"), 3, "sim_mutant.four"),
    (changed(1, "`model gone`"), 3, "model gone"),
    (changed(1, "`fuzz gone`"), 3, "fuzz gone"),
    (changed(1, "`sim 1`"), 3, "sim 1"),
    (changed(1, "`sim 2`"), 3, "another scenario"),
    (changed(1, "`Suite.Name`, `Suite.Name`"), 3, "twice"),
    (changed(1, "Suite.Name"), 3, "names no test"),
    (changed(2, "`Suite.Name`"), 4, "`sim 2`"),
    (page(GOOD, missing={}), 5, "names no test"),
    (page({n: t for n, t in GOOD.items() if n != 64}), 0, "scenario 64 is missing"),
    (page(GOOD, "| 7 | again | `Suite.Name` | |\n"), 67, "scenario 7"),
    (page(GOOD, "| 65 | more | `Suite.Name` | |\n"), 67, "65"),
    (page(GOOD, "| 1 | `Suite.Name` | |\n"), 67, "cells"),
    (page(GOOD, "\n| rule | tests |\n|---|---|\n| R1 | `Suite.Gone` |\n"), 70, "Suite.Gone"),
]
FINE = page(GOOD, "\n| rule | tests |\n|---|---|\n| R1 | `Suite.LongName` |\n\n"
                  "| other | words |\n|---|---|\n| a | `no test at all` |\n")

failures = []
for text, line, word in CASES:
    found = problems_of(text)
    if len(found) != 1 or found[0][0] != line or word not in found[0][1]:
        failures.append(f"{word} in line {line}: {found}")
if problems_of(FINE):
    failures.append(f"a right page is refused: {problems_of(FINE)}")
cases = "| A01 | refused | `Suite.Name`, `x_test.py` |\n| A02 | refused | `Suite.Gone` (`a.b`) |\n"
found = problems_of(cases, scenarios.CASES, scenarios.case_problems)
if found != [(2, "there is no Suite.Gone")]:
    failures.append(f"the page of cases: {found}")


def attestation_page(changes=None, extra=""):
    cases = {**{number: "`Suite.Name`" for number in range(1, 81)}, **(changes or {})}
    table = "| # | what | must | tests |\n|---|---|---|---|\n"
    table += "".join(f"| {number} | `no test` | refused | {tests} |\n"
                     for number, tests in cases.items() if tests is not None)
    return table + extra


DEFECTS = "\n| verifier | tests |\n|---|---|\n| other | %s |\n"
ATTESTATION_CASES = [
    (attestation_page({1: "`Suite.Gone`"}), 3, "Suite.Gone"),
    (attestation_page({1: "`Gone.…`"}), 3, "Gone.…"),
    (attestation_page({2: ""}), 4, "names no test"),
    (attestation_page({2: "Suite.Name"}), 4, "names no test"),
    (attestation_page({2: "`Suite.Name`, `Suite.Name`"}), 4, "twice"),
    (attestation_page({80: None}), 0, "case 80 is missing"),
    (attestation_page({81: "`Suite.Name`"}), 83, "81"),
    (attestation_page(extra="| 7 | again | refused | `Suite.Name` |\n"), 83, "case 7"),
    (attestation_page(extra="| 7 | `Suite.Name` |\n"), 83, "cells"),
    (attestation_page(extra=DEFECTS % "`Suite.Gone`"), 86, "Suite.Gone"),
    (attestation_page(extra=DEFECTS % "none"), 86, "names no test"),
    (attestation_page(extra=DEFECTS % "`Suite.Long…`"), None, ""),
]
for text, line, word in ATTESTATION_CASES:
    found = problems_of(text, scenarios.ATTESTATION, scenarios.attestation_problems)
    right = not found if line is None else (
        len(found) == 1 and found[0][0] == line and word in found[0][1])
    if not right:
        failures.append(f"attestation, {word} in line {line}: {found}")
for failure in failures:
    print("not as expected:", failure)
print(f"{len(CASES) + len(ATTESTATION_CASES) + 2 - len(failures)} passed, {len(failures)} failed")
sys.exit(1 if failures else 0)
