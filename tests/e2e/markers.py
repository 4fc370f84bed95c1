"""Texts that must not be kept anywhere, and the search for them in files, memory and core files."""
import base64
import contextlib
import os
import pathlib
import random
import re
import signal

_TAG_BYTES = 9
_OVERLAP = 256
_PIECE = 1 << 24


class Markers:
    """Hands out texts of 36 letters that hold one tag three times, so that one search finds every
    piece of each of them, whatever overwrote the rest. The letters are those of base58."""

    def __init__(self):
        letters = "abcdefghijkmnopqrstuvwxyz23456789"
        self.tag = "".join(random.SystemRandom().choices(letters, k=_TAG_BYTES))
        self._letters = letters
        self._places = {}
        self._pattern = re.compile(b"|".join(map(re.escape, sorted(self._spellings()))))

    def new(self, place):
        """A text for that place, which a hit will name. The same place gives the same text."""
        for number, known in self._places.items():
            if known == place:
                return (self.tag + number) * 3
        count = len(self._places)
        base = len(self._letters)
        number = "".join(self._letters[count // base**i % base] for i in range(3))
        self._places[number] = place
        return (self.tag + number) * 3

    def texts(self):
        """All that were handed out, for other scanners."""
        return [(self.tag + number) * 3 for number in self._places]

    def _spellings(self):
        plain = self.tag.encode()
        found = {plain, plain.hex().encode(), plain.hex().upper().encode(),
                 self.tag.encode("utf-16-le")}
        # Base64 of the tag at each of the three places that it can have in a group of three bytes:
        # without the letters that its neighbours have a part in.
        for before, first, letters in ((0, 0, 12), (1, 4, 8), (2, 4, 8)):
            text = base64.b64encode(b"\0" * before + plain + b"\0\0")[first:first + letters]
            found |= {text, text.replace(b"+", b"-").replace(b"/", b"_")}
        return found

    def find(self, content):
        """What each hit in these bytes is: the place of the text, when it can be read, and what
        stands around it."""
        return [hit for _, hit in self._hits(content)]

    def _hits(self, content):
        for match in self._pattern.finditer(content):
            number = content[match.end():match.end() + 3].decode(errors="replace")
            around = bytes(content[max(0, match.start() - 48):match.end() + 48])
            place = self._places.get(number, "a spelling or a piece of some text")
            yield match.start(), f"{place}: {around!r}"

    def in_files(self, *folders):
        """Hits in the names and contents of all files below."""
        hits = []
        for folder in folders:
            for path in pathlib.Path(folder).rglob("*"):
                hits += [f"name {path}: {hit}" for hit in self.find(os.fsencode(path.name))]
                with contextlib.suppress(FileNotFoundError):  # gone since it was listed
                    if path.is_symlink():
                        hits += [f"{path}: {hit}" for hit in self.find(os.fsencode(path.readlink()))]
                    elif path.is_file():
                        hits += [f"{path}: {hit}" for hit in self.in_file(path)]
        return hits

    def in_file(self, path):
        with open(path, "rb") as file:
            return self._in_stream(file)

    def in_memory(self, pid):
        """Hits in all memory of a process that can be read, which stands still meanwhile: what a
        core file of this moment would hold, without a debugger. PermissionError where another
        process must not be read."""
        hits = []
        with standing_still(pid), open(f"/proc/{pid}/maps") as maps, \
                open(f"/proc/{pid}/mem", "rb", buffering=0) as memory:
            for line in maps:
                span, mode, *rest = line.split()
                begin, end = (int(part, 16) for part in span.split("-"))
                if not mode.startswith("r") or rest[-1] in ("[vvar]", "[vsyscall]"):
                    continue
                memory.seek(begin)
                with contextlib.suppress(OSError):  # a guard page, a device
                    hits += [f"{rest[-1]} {mode}: {hit}"
                             for hit in self._in_stream(memory, end - begin)]
        return hits

    def _in_stream(self, stream, size=None):
        """In pieces, because a core file or a mapping can be larger than what there is to hold it."""
        hits, tail, at = {}, b"", 0
        while size is None or at < size:
            piece = stream.read(_PIECE if size is None else min(size - at, _PIECE))
            if not piece:
                break
            for offset, hit in self._hits(tail + piece):
                hits.setdefault(at - len(tail) + offset, hit)  # one in the overlap is seen twice
            at += len(piece)
            tail = (tail + piece)[-_OVERLAP:]
        return list(hits.values())


@contextlib.contextmanager
def standing_still(pid):
    """Stops a child of this process and lets it go on."""
    os.kill(pid, signal.SIGSTOP)
    try:
        os.waitid(os.P_PID, pid, os.WSTOPPED | os.WNOWAIT)
        yield
    finally:
        os.kill(pid, signal.SIGCONT)

