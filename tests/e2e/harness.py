"""Real stacknetd processes on loopback for the end-to-end tests. Standard library only."""
import json
import os
import pathlib
import shutil
import signal
import subprocess
import tempfile
import time
import urllib.error
import urllib.request


class Failure(AssertionError):
    """What was expected and what was seen."""


def wait_until(what, condition, seconds=30.0, pause=0.05):
    """Polls until condition() is true; the deadline is the failure, never a fixed sleep."""
    deadline = time.monotonic() + seconds
    last = None
    while time.monotonic() < deadline:
        try:
            last = condition()
            if last:
                return last
        except (OSError, ValueError, KeyError, Failure, subprocess.CalledProcessError) as error:
            last = error
        time.sleep(pause)
    raise Failure(f"not within {seconds} s: {what} (last seen: {last!r})")


class Http:
    """A minimal client: (status, headers, body) without exceptions for error statuses."""

    def __init__(self, base, key=None):
        self.base = base
        self.key = key

    def request(self, method, path, body=None, key=None, timeout=60.0, raw=None):
        data = raw if raw is not None else (None if body is None else json.dumps(body).encode())
        request = urllib.request.Request(self.base + path, data=data, method=method)
        if data is not None:
            request.add_header("content-type", "application/json")
        token = self.key if key is None else key
        if token:
            request.add_header("authorization", f"Bearer {token}")
        try:
            with urllib.request.urlopen(request, timeout=timeout) as answer:
                return answer.status, dict(answer.headers), answer.read()
        except urllib.error.HTTPError as error:
            return error.code, dict(error.headers), error.read()

    def json(self, method, path, body=None, **options):
        status, headers, content = self.request(method, path, body, **options)
        return status, headers, json.loads(content)


class Daemon:
    """One stacknetd with its own data directory."""

    def __init__(self, binaries, data, arguments=(), environment=None):
        self.binaries = pathlib.Path(binaries)
        self.data = pathlib.Path(data)
        self.arguments = list(arguments)
        self.environment = {**os.environ, **(environment or {})}
        self.ready_file = self.data / "ready.json"
        self.output = self.data.parent / (self.data.name + ".out")
        self.folder = None  # where it runs; None: where this process does
        self.process = None
        self.ready = None

    def start(self):
        self.ready_file.unlink(missing_ok=True)
        self.data.mkdir(parents=True, exist_ok=True)
        log = open(self.output, "ab")
        self.process = subprocess.Popen(
            [self.binaries / "stacknetd", "--data-dir", self.data, "--ready-file", self.ready_file,
             "--http", "127.0.0.1:0", *self.arguments],
            stdout=log, stderr=log, stdin=subprocess.DEVNULL, env=self.environment,
            cwd=self.folder)
        log.close()
        return self

    def wait_ready(self, seconds=60.0):
        def ready():
            if self.process.poll() is not None:
                raise SystemExit(f"stacknetd ended with {self.process.returncode}:\n"
                                 + self.output.read_text(errors="replace")[-4000:])
            return self.ready_file.exists() and json.loads(self.ready_file.read_text())
        self.ready = wait_until(f"{self.ready_file} appears", ready, seconds)
        return self.ready

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self, seconds=5.0):
        """SIGTERM; returns (exit code, seconds it took)."""
        began = time.monotonic()
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(seconds)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
                raise Failure(f"stacknetd did not end within {seconds} s of SIGTERM")
        return self.process.returncode if self.process else 0, time.monotonic() - began

    def ctl(self, *arguments, check=True):
        """stacknetctl against this node, parsed from --json."""
        socket = (self.ready or {}).get("operator_socket")
        done = subprocess.run(
            [self.binaries / "stacknetctl", "--socket", socket, "--json", *arguments],
            capture_output=True, text=True, timeout=30)
        if check and done.returncode != 0:
            raise Failure(f"stacknetctl {' '.join(map(str, arguments))}: {done.stderr.strip()}")
        return json.loads(done.stdout) if done.stdout.strip() else None

    def status(self):
        return self.ctl("status")

    def http(self):
        return Http(self.ready["http"], self.ready.get("api_key"))


class Scratch:
    """A temporary folder that is removed when all went well and kept, and named, when not."""

    def __enter__(self):
        self.path = pathlib.Path(tempfile.mkdtemp(prefix="stacknet-e2e-"))
        return self.path

    def __exit__(self, kind, value, trace):
        if kind is None:
            shutil.rmtree(self.path, ignore_errors=True)
        else:
            print(f"kept for a look: {self.path}")
        return False


def network(binaries, folder, count=4):
    """count separate daemons of one network, not started."""
    subprocess.run([pathlib.Path(binaries) / "stacknetctl", "genesis", "create", "--nodes",
                    str(count), "--out", folder], check=True, stdout=subprocess.DEVNULL)
    return [Daemon(binaries, pathlib.Path(folder) / f"node{i}") for i in range(count)]


def heights(daemons):
    return [d.status()["chain"]["height"] for d in daemons]


def settled(service):
    """True once model and sandbox are ready, or say why they are not."""
    words = (service["inference_reason"] + service["sandbox_reason"]).lower()
    return "starting" not in words and "preparing" not in words


def block_hashes(daemon, upto):
    """The state root and block id at each height up to `upto`, as this node stored them."""
    done = subprocess.run([daemon.binaries / "stacknetctl", "--json", "chain", "--data-dir", daemon.data,
                           "--to", str(upto)], capture_output=True, text=True, check=True)
    return [(b["height"], b["block_id"], b["state_root"]) for b in json.loads(done.stdout)]
