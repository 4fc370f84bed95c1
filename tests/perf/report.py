"""Rows of the benchmark, the table and the JSON document."""
import datetime
import json
import os
import pathlib
import platform


class Report:
    """Measured rows and the sentences about what could not be measured."""

    def __init__(self):
        self.rows = []
        self.notes = []

    def row(self, section, what, unit, ours, peer=None, peer_name="", better="less"):
        """ours and peer are numbers in the same unit, or None where nothing was measured."""
        ratio = ours / peer if ours is not None and peer else None
        self.rows.append({"section": section, "what": what, "unit": unit, "ours": ours,
                          "peer": peer, "peer_name": peer_name, "ratio": ratio, "better": better})

    def note(self, section, sentence):
        self.notes.append({"section": section, "sentence": sentence})

    def table(self):
        lines = [("WHAT", "OURS", "PEER OR LIMIT", "RATIO")]
        for row in self.rows:
            arrow = "" if row["ratio"] is None else (" (less is better)" if row["better"] == "less"
                                                     else " (more is better)")
            peer = row["peer_name"] or "-"
            if row["peer"] is not None:
                peer = f"{number(row['peer'])}  {row['peer_name']}"
            lines.append((f"{row['what']}, {row['unit']}", number(row["ours"]), peer,
                          number(row["ratio"]) + arrow))
        widths = [max(len(line[i]) for line in lines) for i in range(3)]
        text = [f"{a:<{widths[0]}}  {b:>{widths[1]}}  {c:<{widths[2]}}  {d}"
                for a, b, c, d in lines]
        text.insert(1, "-" * max(map(len, text)))
        return "\n".join(text + [f"{note['section']}: {note['sentence']}" for note in self.notes])

    def document(self, binaries):
        now = datetime.datetime.now(datetime.timezone.utc)
        return {"version": 1, "measured_at": now.isoformat(timespec="seconds"),
                "binaries": str(binaries), "machine": machine(),
                "rows": self.rows, "notes": self.notes}

    def write(self, path, binaries):
        path = pathlib.Path(path)
        partial = path.with_name(path.name + ".part")
        partial.write_text(json.dumps(self.document(binaries), indent=1) + "\n")
        os.replace(partial, path)


def number(value):
    """Three digits that count, whole numbers from 100 on."""
    if value is None:
        return "-"
    if abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:.3g}"


def machine():
    model = ""
    try:
        for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines():
            if line.startswith("model name"):
                model = line.split(":", 1)[1].strip()
                break
    except OSError:
        pass
    return {"processor": model, "cores": len(os.sched_getaffinity(0)), "kernel": platform.release(),
            "load_average": os.getloadavg()[0]}
