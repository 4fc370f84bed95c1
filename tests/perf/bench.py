#!/usr/bin/env python3
"""Measures what ./dev bench prints: one table with ratios, and a JSON document."""
import argparse
import pathlib
import signal
import subprocess
import sys
import time
import traceback

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "e2e")]
sys.dont_write_bytecode = True
import attestation  # noqa: E402
import chain  # noqa: E402
import code_run  # noqa: E402
import consensus  # noqa: E402
import e2ee  # noqa: E402
import gateway  # noqa: E402
import memory  # noqa: E402
import rack  # noqa: E402
import routing  # noqa: E402
import window  # noqa: E402
from harness import Failure  # noqa: E402
from report import Report  # noqa: E402

SECTIONS = {"window": window, "chain": chain, "consensus": consensus, "gateway": gateway,
            "e2ee": e2ee, "attestation": attestation, "sandbox": code_run,
            "routing": routing, "rack": rack, "memory": memory}


def interrupted(number, _frame):
    # Unwinds through every `with` and `finally`, so that all that was started is ended.
    raise KeyboardInterrupt(signal.Signals(number).name)


def parse():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin", required=True, type=lambda text: pathlib.Path(text).resolve(),
                        help="folder with stacknetd, stacknetctl, stacknet-console, sandbox_tests "
                             "and the programs of tests/perf")
    parser.add_argument("--out", default="bench.json", help="JSON document (default %(default)s)")
    parser.add_argument("part", nargs="*", metavar="NAME",
                        help="measure these parts alone: " + ", ".join(SECTIONS))
    parser.add_argument("--only", action="append", choices=sorted(SECTIONS), metavar="NAME",
                        default=[], help="the same (repeatable)")
    parser.add_argument("--long", action="store_true",
                        help="consensus: 30 s of warm-up, five runs of 30 s")
    parser.add_argument("--rounds", type=int, default=3, choices=range(1, 51), metavar="N",
                        help="repetitions of each part, medians are printed (default 3)")
    options = parser.parse_args()
    unknown = [name for name in options.part if name not in SECTIONS]
    if unknown:
        parser.error(f"there is no part {unknown[0]}; there are " + ", ".join(SECTIONS))
    options.only += options.part
    return options


def main():
    options = parse()
    signal.signal(signal.SIGTERM, interrupted)
    signal.signal(signal.SIGHUP, interrupted)
    report = Report()
    for name, section in SECTIONS.items():
        if options.only and name not in options.only:
            continue
        print(f"    measuring: {name}", flush=True)
        began = time.monotonic()
        try:
            section.measure(report, options.bin, options)
        except (Failure, SystemExit, OSError, ValueError, KeyError,
                subprocess.SubprocessError) as problem:
            report.note(name, f"not measured to its end: {str(problem) or type(problem).__name__}")
        except Exception as mistake:  # noqa: BLE001 one part must not take the others along
            traceback.print_exc()
            report.note(name, f"not measured to its end, by a mistake in the benchmark: {mistake}")
        print(f"    {name}: {time.monotonic() - began:.0f} s", flush=True)
    report.write(options.out, options.bin)
    print("\n" + report.table() + f"\n\nwritten to {options.out}")
    return 0 if report.rows else 1


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        print("bench: interrupted; everything it started has been ended", file=sys.stderr)
        sys.exit(130)
