#!/usr/bin/env python3
"""Every SQLite connection of the product is one of core/storage, which sets secure_delete and reads
it back, and no text is put into a full text index, which keeps fragments of what was deleted."""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
OPENS = re.compile(r"\bsqlite3_open(_v2|16)?\s*\(|\bATTACH\s+(DATABASE\s+)?['\"?]|\bQSqlDatabase\b")
INDEXES = re.compile(r"\bVIRTUAL\s+TABLE\b|\bfts[345]\b", re.I)
SETS = re.compile(r"setPragma\(database, \"secure_delete\", \"ON\", \"1\"\)")
# The one place that opens, and the one that looks for such indexes in files that are there.
OPENER = "core/storage/database.cpp"
LOOKS = {"core/tasks/retention.h", "core/tasks/retention.cpp"}


def problems(root):
    for folder in ("core", "app", "ui"):
        for path in sorted((root / folder).rglob("*")):
            if path.suffix not in (".h", ".cpp", ".c"):
                continue
            name, text = path.relative_to(root).as_posix(), path.read_text()
            if name != OPENER and OPENS.search(text):
                yield f"{name}: opens a database beside core/storage"
            if name not in LOOKS and INDEXES.search(text):
                yield f"{name}: a full text index or a virtual table"
    if not SETS.search((root / OPENER).read_text()):
        yield f"{OPENER}: secure_delete is not set to ON and read back"


def main():
    found = list(problems(ROOT))
    for line in found:
        print(line, file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
