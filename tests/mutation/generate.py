#!/usr/bin/env python3
"""Writes copies of the product's files in which each listed check can be switched off by number.

    generate.py MUTANTS.json SOURCE_ROOT OUT_DIR

An entry names a file, an expression in it ("find", which occurs once in the file, or once in "in",
which does) and what stands in its place when the check is gone ("with"). An entry that no longer
fits the sources fails here and says which rule it has to remove: it would prove nothing.
"""

import json
import pathlib
import sys

HEADER = '#include "tests/mutation/mutant.h"\n'


def place(text: str, mutant: dict) -> int:
    """Where the expression begins; -1 when that is not one place."""
    around = mutant.get("in", mutant["find"])
    if text.count(around) != 1 or around.count(mutant["find"]) != 1:
        return -1
    return text.index(around) + around.index(mutant["find"])


def main() -> int:
    mutants = json.loads(pathlib.Path(sys.argv[1]).read_text())
    root, out = pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
    edits: dict[str, list] = {}
    failed = False
    for number, mutant in enumerate(mutants, start=1):
        text = (root / mutant["file"]).read_text()
        begin = place(text, mutant)
        if begin < 0:
            print(
                f"{mutant['name']}: {mutant['file']} no longer holds this once:\n"
                f"  {mutant.get('in', mutant['find'])}\n"
                f"Change the entry so that it removes the rule again: {mutant['rule']}",
                file=sys.stderr,
            )
            failed = True
            continue
        find, replacement = mutant["find"], mutant["with"]
        choice = f"(::stacknet::mutation::active({number}) ? ({replacement}) : ({find}))"
        edits.setdefault(mutant["file"], []).append((begin, len(find), choice))
    if failed:
        return 1
    out.mkdir(parents=True, exist_ok=True)
    for name, changes in edits.items():
        text = (root / name).read_text()
        last = len(text)
        for begin, length, choice in sorted(changes, reverse=True):
            if begin + length > last:
                print(f"{name}: two entries change the same text", file=sys.stderr)
                return 1
            last = begin
            text = text[:begin] + choice + text[begin + length :]
        (out / pathlib.Path(name).name).write_text(HEADER + text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
