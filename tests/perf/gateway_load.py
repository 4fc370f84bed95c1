"""The gateway alone beside bare Boost.Beast, and what a node adds to a chat whose model answers at
once. Both servers, their load and everything else share the same processors, in turns."""
import json
import os
import pathlib
import statistics
import subprocess
import time

from harness import Failure, Http, network, wait_until
from scratch import BenchScratch

CONNECTIONS = 32
REQUESTS = 20_000
STREAMS = 500
TOKENS = 100
CHATS = 25          # a turn of one kind; below what a key may ask at once
TURNS = 4           # a round
ADDED_PLAIN_MS = 0.5
ADDED_SEALED_MS = 1.0
ADDED_GAP_MS = 10.0
SECTION = "gateway"


class Server:
    """A program that prints one line when it listens and ends with its standard input."""

    def __init__(self, *command):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        text=True)
        self.line = self.process.stdout.readline()
        if not self.line:
            raise Failure(f"{command[0]} did not start")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def processor_seconds(self):
        words = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(words[11]) + int(words[12])) / os.sysconf("SC_CLK_TCK")

    def kib(self, name):
        for line in pathlib.Path(f"/proc/{self.process.pid}/status").read_text().splitlines():
            if line.startswith(name + ":"):
                return int(line.split()[1])
        raise Failure(f"no {name} of a process")


def load(binaries, *arguments):
    done = subprocess.run([binaries / "stacknet-http-load", *map(str, arguments)],
                          capture_output=True, text=True, timeout=300)
    if done.returncode != 0:
        raise Failure(done.stderr.strip())
    return json.loads(done.stdout)


def percentile(values, share):
    ordered = sorted(values)
    return ordered[int(share * (len(ordered) - 1))]


def in_turns(sides, turn):
    return sides if turn % 2 == 0 else tuple(reversed(sides))


def requests(report, binaries, ours, bare, rounds):
    """Requests a second with the key check, and processor time of the server for each."""
    runs = {name: [] for name, *_ in (ours, bare)}
    for turn in range(rounds):
        for name, server, port, key in in_turns((ours, bare), turn):
            before = server.processor_seconds()
            run = load(binaries, "requests", port, key, "/v1/models", CONNECTIONS, REQUESTS)
            spent = (server.processor_seconds() - before) / REQUESTS * 1e6
            runs[name].append((run["per_s"], spent, run["busy"]))
    mine, theirs = ([statistics.median(column) for column in zip(*runs[name])]
                    for name in ("ours", "bare"))
    what = f"GET /v1/models with key check, gateway alone, {CONNECTIONS} connections"
    report.row(SECTION, what, "1/s", mine[0], theirs[0], "bare Boost.Beast, the same JSON", "more")
    report.row(SECTION, what + ", processor time of the server", "us", mine[1], theirs[1],
               "bare Boost.Beast, the same JSON")
    report.note(SECTION, f"that client is one thread, busy itself for {mine[2]:.0%} of the time "
                         f"with the gateway and {theirs[2]:.0%} with bare Boost.Beast.")


def streams(report, binaries, ours, bare, rounds):
    gaps = {"ours": [], "bare": []}
    for turn in range(rounds):
        for name, _, port, key in in_turns((ours, bare), turn):
            gaps[name].append(load(binaries, "streams", port, key, "paced", STREAMS, TOKENS))

    def median(name, field):
        return statistics.median(run[field] for run in gaps[name]) / 1000

    what = f"{STREAMS} streams at 20 tokens/s, gap between two pieces"
    for field, words in (("p50_us", "p50"), ("p99_us", "p99")):
        report.row(SECTION, f"{what}, {words}", "ms", median("ours", field), median("bare", field),
                   "bare Boost.Beast, the same pieces")
    added = statistics.median(mine["p99_us"] - theirs["p99_us"]
                              for mine, theirs in zip(gaps["ours"], gaps["bare"])) / 1000
    report.row(SECTION, f"{what}, added at p99", "ms", added, ADDED_GAP_MS,
               "what the design allows")


def stalled(report, binaries):
    """Memory at its most while clients take nothing of streams larger than their queue may be."""
    with Server(binaries / "stacknet-gateway-host") as server:
        facts = json.loads(server.line)
        load(binaries, "requests", facts["port"], facts["key"], "/v1/models", 4, 1000)  # warm
        before = server.kib("VmRSS")
        with Server(binaries / "stacknet-http-load", "stall", str(facts["port"]), facts["key"],
                    "flood", str(STREAMS)):
            last, since = 0.0, time.monotonic()
            while time.monotonic() - since < 3:  # all have what they get when it is quiet so long
                time.sleep(0.2)
                spent = server.processor_seconds()
                if spent - last > 0.02:
                    last, since = spent, time.monotonic()
        each = (server.kib("VmHWM") - before) / STREAMS
    report.row(SECTION, f"most memory for each of {STREAMS} clients that read nothing", "KiB", each,
               facts["queue_max"] / 1024, "the bound of a stream's queue")


def chats(report, binaries, folder, bare, rounds):
    """What four kinds of chat take, in turns: of the back end, and through a node of a network of
    four, plain and encrypted."""
    nodes = network(binaries, folder / "chats")
    config = nodes[0].data / "node.json"
    config.write_text(json.dumps({**json.loads(config.read_text()),
                                  "inference_url": f"http://127.0.0.1:{bare[2]}/v1"}))
    times = {name: [] for name in ("bare", "plain", "ehbp", "snx")}
    try:
        for node in nodes:
            node.start()
        for node in nodes:
            node.wait_ready(120)
        wait_until("the back end is found", lambda: nodes[0].status()["service"]["inference_ready"],
                   60)
        port = nodes[0].ready["http"].rsplit(":", 1)[1]
        for turn in range(-1, rounds * TURNS):
            key = nodes[0].ctl("keys", "api", "create", f"chats {turn}")["secret"]
            for name in in_turns(tuple(times), turn):
                where = (bare[2], "-", "plain") if name == "bare" else (port, key, name)
                taken = load(binaries, "chats", *where, CHATS)
                if turn >= 0:  # the first one warms
                    times[name] += taken
    finally:
        for node in nodes:
            if node.process is not None:
                node.stop(10)
    for name, words, limit in (("plain", "plain", ADDED_PLAIN_MS), ("ehbp", "EHBP", ADDED_SEALED_MS),
                               ("snx", "snx/1", ADDED_SEALED_MS)):
        for share, at in ((0.5, "p50"), (0.99, "p99")):
            of_bare = percentile(times["bare"], share) / 1000
            added = percentile(times[name], share) / 1000 - of_bare
            peer = (limit, "what the design allows") if at == "p50" else (of_bare, "bare back end, "
                                                                                   "all of it")
            report.row(SECTION, f"added to a chat whose model answers at once, {words}, {at}", "ms",
                       added, *peer)


def measure(report, binaries, options):
    with BenchScratch() as folder, Server(binaries / "stacknet-gateway-host") as gateway:
        facts = json.loads(gateway.line)
        body = Http(f"http://127.0.0.1:{facts['port']}", facts["key"]).request("GET", "/v1/models")
        (folder / "models.json").write_bytes(body[2])
        with Server(binaries / "stacknet-bare-http", folder / "models.json") as server:
            ours = ("ours", gateway, facts["port"], facts["key"])
            bare = ("bare", server, int(server.line), "-")
            requests(report, binaries, ours, bare, options.rounds)
            streams(report, binaries, ours, bare, options.rounds)
            chats(report, binaries, folder, bare, options.rounds)
    stalled(report, binaries)
