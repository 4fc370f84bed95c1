"""A few lines of test runner: functions named test_*, one line of result each."""
import argparse
import pathlib
import sys
import time
import traceback


def main(module):
    parser = argparse.ArgumentParser()
    parser.add_argument("--bin", required=True, type=lambda p: pathlib.Path(p).resolve())
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    tests = [(name, item) for name, item in vars(module).items() if name.startswith("test_")]
    passed, failed = 0, 0
    context = module.setup(options.bin) if hasattr(module, "setup") else options.bin
    try:
        for name, test in tests:
            if options.only and options.only not in name:
                continue
            began = time.monotonic()
            try:
                note = test(context)
                passed += 1
                print(f"ok    {name} ({time.monotonic() - began:.2f} s){' ' + note if note else ''}",
                      flush=True)
            except Exception:  # noqa: BLE001 a failed test must not hide the others
                failed += 1
                print(f"FAIL  {name}\n{traceback.format_exc()}", flush=True)
    finally:
        if hasattr(module, "teardown"):
            module.teardown(context, failed)
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed or not passed else 0)
