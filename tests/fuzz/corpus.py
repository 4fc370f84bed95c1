#!/usr/bin/env python3
"""Moves a fuzz corpus between a folder of inputs (libFuzzer's form) and one text file (ours).

  corpus.py unpack FILE.hex FOLDER      adds every input of the file to the folder
  corpus.py pack FOLDER FILE.hex        writes the folder's inputs to the file

The text file has one input a line, in hexadecimal, the shortest first: it shows in a diff what came
and went. Smallest set of a folder with the same coverage: `TARGET_fuzz -merge=1 -max_len=4096 SMALL FOLDER`.
"""
import hashlib
import pathlib
import sys


def unpack(source, folder):
    folder.mkdir(parents=True, exist_ok=True)
    for line in source.read_text().splitlines():
        data = bytes.fromhex(line)
        (folder / hashlib.sha1(data).hexdigest()).write_bytes(data)


def pack(folder, target):
    inputs = {file.read_bytes() for file in folder.iterdir() if file.is_file()}
    ordered = sorted(inputs, key=lambda data: (len(data), data))
    target.write_text("".join(data.hex() + "\n" for data in ordered))
    print(f"{target}: {len(ordered)} inputs, {target.stat().st_size} bytes")


def main():
    if len(sys.argv) != 4 or sys.argv[1] not in ("pack", "unpack"):
        sys.exit(__doc__)
    first, second = map(pathlib.Path, sys.argv[2:])
    (pack if sys.argv[1] == "pack" else unpack)(first, second)


if __name__ == "__main__":
    main()
