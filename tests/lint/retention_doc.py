#!/usr/bin/env python3
"""docs/security/retention.md holds the table of core/tasks/retention.h between two marks, as
`stacknetctl privacy table markdown` prints it. --write puts it there."""
import argparse
import pathlib
import subprocess
import sys

DOCUMENT = pathlib.Path(__file__).resolve().parents[2] / "docs/security/retention.md"
BEGIN = "<!-- table: stacknetctl privacy table markdown -->\n"
END = "<!-- end of table -->\n"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--ctl", required=True)
    parser.add_argument("--document", type=pathlib.Path, default=DOCUMENT)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    table = subprocess.run([options.ctl, "privacy", "table", "markdown"], check=True,
                           capture_output=True, text=True).stdout
    text = options.document.read_text()
    before, mark, rest = text.partition(BEGIN)
    known, end, after = rest.partition(END)
    if not mark or not end:
        print(f"{options.document}: the marks of the table are missing", file=sys.stderr)
        return 1
    if options.write:
        options.document.write_text(before + BEGIN + table + END + after)
        return 0
    if known == table:
        return 0
    print(f"{options.document}: the table is not that of core/tasks/retention.h; run "
          "tests/lint/retention_doc.py --ctl .../stacknetctl --write", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
