#!/usr/bin/env python3
"""retention_doc.py sees a table that was changed on one side."""
import argparse
import pathlib
import subprocess
import sys
import tempfile

import retention_doc


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--ctl", required=True)
    ctl = parser.parse_args().ctl

    def run(text):
        with tempfile.TemporaryDirectory() as folder:
            document = pathlib.Path(folder) / "retention.md"
            document.write_text(text)
            return subprocess.run([sys.executable, retention_doc.__file__, "--ctl", ctl,
                                   "--document", document], capture_output=True).returncode
    good = retention_doc.DOCUMENT.read_text()
    assert run(good) == 0
    assert run(good.replace("90 days", "91 days")) == 1
    assert run(good.replace(retention_doc.END, "")) == 1
    assert run("") == 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
