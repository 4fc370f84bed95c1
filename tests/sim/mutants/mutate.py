#!/usr/bin/env python3
"""Writes the mutated copies of one mutant: mutate.py MUTANT.json SOURCE_ROOT OUT_DIR.

Each edit's text must occur exactly once. When the product's code has changed, this fails and says
which edit has to follow it: a mutation that no longer applies would prove nothing.
"""

import json
import pathlib
import sys


def main() -> int:
    mutant, root, out = (pathlib.Path(argument) for argument in sys.argv[1:4])
    description = json.loads(mutant.read_text())
    files: dict[str, str] = {}
    for edit in description["edits"]:
        name = edit["file"]
        text = files.get(name) or (root / name).read_text()
        if text.count(edit["find"]) != 1:
            print(
                f"{mutant.name}: {name} holds this {text.count(edit['find'])} times, not once:\n"
                f"  {edit['find']}\nChange the edit so that it removes the rule again: "
                f"{description['rule']}",
                file=sys.stderr,
            )
            return 1
        files[name] = text.replace(edit["find"], edit["replace"])
    out.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (out / pathlib.Path(name).name).write_text(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
