"""Requests a second through the key check, and what a chat through the node costs more."""
import http.client
import json
import os
import pathlib
import secrets
import socket
import statistics
import subprocess
import time
import urllib.parse

import gateway_load
import http_load
from harness import Daemon, Failure, Http, wait_until
from scratch import BenchScratch

# A key may ask 600 times at once (core/auth/key_limiter.h), so requests change keys before that.
REQUESTS_PER_KEY = 500
REQUESTS = 2000
CHATS = 15


def assets():
    cache = os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache"
    named = os.environ.get("STACKNET_ASSETS")
    return pathlib.Path(named or pathlib.Path(cache) / "stacknet-console")


class Node:
    """A local network of four whose node 0 serves clients."""

    def __init__(self, binaries, folder):
        self.daemon = Daemon(binaries, folder / "net", ["--devnet", "4"],
                             {"STACKNET_ASSETS": str(assets())})

    def __enter__(self):
        try:
            self.daemon.start().wait_ready(120)
            wait_until("model and sandbox know whether they are ready", self._settled, 180)
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        try:
            self.daemon.stop(10)
        except Failure as failure:
            print(f"bench: {failure}")

    def service(self):
        return self.daemon.status()["service"]

    def _settled(self):
        service = self.service()
        passing = ("starting", "being loaded", "not been started", "preparing")
        return all(service[f"{part}_ready"]
                   or not any(word in service[f"{part}_reason"].lower() for word in passing)
                   for part in ("inference", "sandbox"))

    def new_key(self, number):
        return self.daemon.ctl("keys", "api", "create", f"bench {number}")["secret"]

    def model_process_arguments(self):
        """How the node started its own llama.cpp server; None when it did not."""
        for entry in pathlib.Path("/proc").iterdir():
            if not entry.name.isdigit():
                continue
            try:
                stat = (entry / "stat").read_text()
                parent = int(stat.rsplit(")", 1)[1].split()[1])
                if parent != self.daemon.process.pid:
                    continue
                words = (entry / "cmdline").read_bytes().split(b"\0")[:-1]
            except OSError:
                continue
            if b"--model" in words:
                return [word.decode() for word in words]
        return None


class BareServer:
    """The same llama.cpp server with the same model and options, asked without the node."""

    def __init__(self, node, folder):
        arguments = node.model_process_arguments()
        if arguments is None:
            raise Failure("the node runs no llama.cpp server of its own to compare with.")
        installed = json.loads((assets() / "models" / "model.json").read_text())
        arguments[0] = installed["server"]
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        arguments[arguments.index("--port") + 1] = str(port)
        if arguments[arguments.index("--host") + 1] != "127.0.0.1":
            raise Failure("the node's llama.cpp server does not listen on the loopback interface.")
        self.key = secrets.token_hex(24)
        self.base = f"http://127.0.0.1:{port}"
        self.model = installed["name"]
        self.folder = folder
        self.arguments = arguments
        self.process = None

    def __enter__(self):
        environment = {"LLAMA_API_KEY": self.key, "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin",
                       "HOME": str(self.folder)}
        with open(self.folder / "bare-server.log", "wb") as log:
            self.process = subprocess.Popen(self.arguments, env=environment, cwd=self.folder,
                                            stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        try:
            client = Http(self.base, self.key)

            def healthy():
                if self.process.poll() is not None:
                    raise SystemExit("the bare llama.cpp server ended with "
                                     f"{self.process.returncode}")
                return client.request("GET", "/health", timeout=2)[0] == 200
            wait_until("the bare llama.cpp server answers", healthy, 120)
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


class ChatClient:
    """One keep-alive connection that asks for one token."""

    def __init__(self, base, key, model):
        url = urllib.parse.urlsplit(base)
        self.connection = http.client.HTTPConnection(url.hostname, url.port, timeout=120)
        self.headers = {"Authorization": f"Bearer {key}", "Content-Type": "application/json"}
        self.body = json.dumps({"model": model, "max_tokens": 1, "temperature": 0,
                                "messages": [{"role": "user", "content": "Say yes or no."}]})

    def ask(self):
        began = time.perf_counter()
        self.connection.request("POST", "/v1/chat/completions", self.body, self.headers)
        answer = self.connection.getresponse()
        content = answer.read()
        taken = (time.perf_counter() - began) * 1000
        if answer.status != 200:
            raise Failure(f"a chat answered {answer.status}: "
                          + content[:300].decode(errors="replace"))
        used = json.loads(content)["usage"]["completion_tokens"]
        if used != 1:
            raise Failure(f"a chat of one token answered {used} tokens")
        return taken

    def close(self):
        self.connection.close()


def chats(node, bare, rounds):
    """Medians of a chat of one token, in turns: through the node, bare, and of the differences
    between neighbours, which share the load of the machine."""
    ours = ChatClient(node.daemon.ready["http"], node.new_key("chat"), bare.model)
    theirs = ChatClient(bare.base, bare.key, bare.model)
    times = {ours: [], theirs: []}
    try:
        for client in (ours, theirs, theirs, ours):
            client.ask()  # warm
        for turn in range(CHATS * rounds):
            for client in ((ours, theirs) if turn % 2 == 0 else (theirs, ours)):
                times[client].append(client.ask())
    finally:
        ours.close()
        theirs.close()
    added = [mine - bares for mine, bares in zip(times[ours], times[theirs])]
    return [statistics.median(each) for each in (times[ours], times[theirs], added)]


def request_rates(node, bare, rounds):
    """Medians of requests a second and of the client's own share: with key check, without
    (/health), and of the bare server; in turns."""
    base = node.daemon.ready["http"]
    keys = [node.new_key(i) for i in range(rounds * REQUESTS // REQUESTS_PER_KEY)]
    runs = {"models": [], "health": [], "bare": []}
    for turn in range(rounds):
        mine = keys[turn * REQUESTS // REQUESTS_PER_KEY:]
        runs["models"].append(http_load.run(base, "/v1/models", REQUESTS,
                                            lambda n, mine=mine: mine[n // REQUESTS_PER_KEY]))
        runs["health"].append(http_load.run(base, "/health", REQUESTS))
        if bare:
            runs["bare"].append(http_load.run(bare.base, "/v1/models", REQUESTS,
                                              lambda n: bare.key))
    return {name: [statistics.median(column) for column in zip(*each)]
            for name, each in runs.items() if each}


def measure(report, binaries, options):
    gateway_load.measure(report, binaries, options)
    with_the_local_model(report, binaries, options)


def with_the_local_model(report, binaries, options):
    section = "gateway"
    with BenchScratch() as folder, Node(binaries, folder) as node:
        service = node.service()
        bare = None
        if service["inference_ready"]:
            try:
                bare = BareServer(node, folder)
            except (Failure, OSError, ValueError, KeyError) as problem:
                report.note(section, f"no bare llama.cpp server: {problem}")
        else:
            report.note(section, "the node has no model, so no chat was timed: "
                                 + service["inference_reason"])
        if bare is None:
            return write_rates(report, request_rates(node, None, options.rounds))
        with bare:
            write_rates(report, request_rates(node, bare, options.rounds))
            ours, theirs, added = chats(node, bare, options.rounds)
        report.row(section, "chat of 1 token", "ms", ours, theirs, "bare llama.cpp server")
        report.row(section, "latency that the node adds to it", "ms", added, theirs,
                   "bare llama.cpp server, all of it")


def write_rates(report, rates):
    ours, client = rates["models"]
    what = "GET /v1/models with key check, 4 connections"
    report.row("gateway", what, "1/s", ours, rates["health"][0],
               "GET /health of the same gateway, no key", "more")
    if "bare" in rates:
        report.row("gateway", what, "1/s", ours, rates["bare"][0],
                   "the same of the bare llama.cpp server", "more")
    report.note("gateway", f"the client is one thread, busy itself for {client:.0%} of the time "
                           f"with /v1/models and {rates['health'][1]:.0%} with /health.")
