#!/usr/bin/env python3
"""sqlite_use.py finds what it is there for."""
import pathlib
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import sqlite_use  # noqa: E402

GOOD = 'setPragma(database, "secure_delete", "ON", "1")\nsqlite3_open_v2(path'


def found(opener=GOOD, other=""):
    with tempfile.TemporaryDirectory() as name:
        root = pathlib.Path(name)
        for folder in ("core/storage", "app", "ui"):
            (root / folder).mkdir(parents=True)
        (root / sqlite_use.OPENER).write_text(opener)
        (root / "app/other.cpp").write_text(other)
        return list(sqlite_use.problems(root))


def main():
    assert found() == []
    assert found(other="sqlite3_openly_said") == []
    assert found(other="sqlite3_open(path, &handle);")
    assert found(other="database.execute(\"ATTACH 'x.db' AS other\");")
    assert found(other='"CREATE VIRTUAL TABLE words USING x(text)"')
    assert found(other='"USING fts5(text)"')
    assert found(opener=GOOD.replace('"ON", "1"', '"FAST", "2"'))
    assert found(opener="sqlite3_open_v2(path")
    return 0


if __name__ == "__main__":
    sys.exit(main())
