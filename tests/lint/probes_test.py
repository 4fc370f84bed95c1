#!/usr/bin/env python3
"""The lint itself must fail on each mistake it is there for."""
import pathlib
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import probes  # noqa: E402
import scenarios  # noqa: E402

NAMES = [f"net.{number} call({number})" for number in range(1, 161)]
TABLE = "| # | probe | crun | runc | runsc | needs | why it is no escape |\n|---|---|---|---|---|---|---|\n"
FIRST = 3  # the line of the first row


def sources(names):
    in_c = "".join(f'    {{"{name}", call}},\n' for name in names[:-1])
    return {
        "tests/security/probes/network.c": in_c,
        "tests/security/probes/interpreter.py": f'probe("{names[-1]}", call)\n',
        "tests/security/probes/probe.h": "struct Probe;\n",
        "tests/security/x_test.cpp": "TEST_P(Suite, Name) {\n",
        "tests/sim/world/coverage.cpp": "",
        "tests/sim/CMakeLists.txt": "",
        "tests/sim/model/model.cpp": 'kNames = {\n    "none"};\n',
        "tests/fuzz/CMakeLists.txt": "",
    }


def page(change=None, extra=""):
    rows = [[str(number), name, "EPERM or ENOSYS", "OK(a*b)", "SIGSYS", "", "it is refused by the filter"]
            for number, name in enumerate(NAMES, 1)]
    if change:
        change(rows)
    return TABLE + "".join(f"| {' | '.join(row)} |\n" for row in rows) + extra


def cell(index, text):
    return lambda rows: rows[0].__setitem__(index, text)


def problems_of(text, names=None):
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for name, content in {**sources(names or NAMES), probes.PAGE: text}.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content)
        (root / "tests/e2e").mkdir()
        kept, scenarios.ROOT = scenarios.ROOT, root
        probes.ROOT = root
        try:
            return list(probes.problems())
        finally:
            scenarios.ROOT = probes.ROOT = kept


TESTS = "\n| what | tests |\n|---|---|\n| x | `Suite.{}` |\n"
# Each: a page, the probes of the sources, and what its problems must name.
CASES = [
    (page(), None, []),
    (page(extra=TESTS.format("Name")), None, []),
    (page(extra=TESTS.format("Gone")), None, ["Suite.Gone"]),
    (page(extra="\n| what | tests |\n|---|---|\n| x | none |\n"), None, ["names no test"]),
    (page(cell(2, "EPERM or perhaps")), None, ["'perhaps'"]),
    (page(cell(4, "")), None, ["'' under runsc"]),
    (page(cell(5, "a kernel")), None, ["no path"]),
    (page(cell(6, "fine")), None, ["why it is no escape"]),
    (page(cell(0, "7")), None, ["number 7"]),
    (page(cell(1, "net.1 renamed")), None, ["no probe net.1 renamed", "net.1 call(1) has no row"]),
    (page(lambda rows: rows.pop()), None, ["net.160 call(160) has no row"]),
    (page(lambda rows: rows.append(rows[0])), None, ["line 3 already"]),
    (page(cell(6, "cut | in two pieces here")), None, ["cells", "is number", "has no row"]),
    (page(), NAMES + [NAMES[3]], ["twice", "161 probes"]),
    (page(), NAMES + ["net.161 new"], ["net.161 new has no row", "161 probes"]),
]

failures = []
for text, names, words in CASES:
    found = [problem for _, problem in problems_of(text, names)]
    for word in words:
        if not any(word in problem for problem in found):
            failures.append(f"nothing of '{word}' in {found[:3]}")
    if not words and found:
        failures.append(f"a good page has problems: {found[:3]}")
for failure in failures:
    print(failure)
print(f"probes lint: {len(CASES)} pages, {len(failures)} failures")
sys.exit(1 if failures else 0)
