#!/usr/bin/env python3
"""Runs the tests once with every check in place and once with each one removed.

    run.py MUTANTS.json PROGRAM [--only NAME]

Without a mutant the tests must pass; with each of them at least one test must fail. A mutant that
survives is a check that no test would miss.
"""

import json
import os
import pathlib
import subprocess
import sys

TIMEOUT_S = 60


def run(program: str, tests: str, number: int) -> tuple[bool, str]:
    """Whether the tests passed, and which failed first."""
    environment = dict(os.environ, STACKNET_MUTANT=str(number))
    command = [program, f"--gtest_filter={tests}", "--gtest_fail_fast", "--gtest_brief=1"]
    try:
        done = subprocess.run(
            command, env=environment, capture_output=True, text=True, timeout=TIMEOUT_S
        )
    except subprocess.TimeoutExpired:
        return False, "no end"
    failed = [line for line in done.stdout.splitlines() if line.startswith("[  FAILED  ]")]
    if done.returncode == 0 and "[  PASSED  ] 0 tests" in done.stdout:
        return False, "no such test"
    return done.returncode == 0, failed[0][13:] if failed else "stopped"


def main() -> int:
    mutants = json.loads(pathlib.Path(sys.argv[1]).read_text())
    program = sys.argv[2]
    only = sys.argv[4] if len(sys.argv) > 4 and sys.argv[3] == "--only" else None
    for tests in sorted({mutant["tests"] for mutant in mutants}):
        passed, failure = run(program, tests, 0)
        if not passed:
            print(f"fails with every check in place ({tests}): {failure}")
            return 1
    survived = 0
    for number, mutant in enumerate(mutants, start=1):
        if only is not None and mutant["name"] != only:
            continue
        passed, failure = run(program, mutant["tests"], number)
        survived += passed
        print(f"{mutant['name']:34} {'SURVIVES: ' + mutant['rule'] if passed else failure}")
    print(f"{len(mutants)} removed checks, {survived} that no test misses")
    return 1 if survived else 0


if __name__ == "__main__":
    sys.exit(main())
