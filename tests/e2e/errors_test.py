"""Every start that cannot work says what failed and what to do, exits non-zero and loses nothing."""
import json
import os
import pathlib
import shutil
import socket
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import cases  # noqa: E402
from harness import Daemon, Failure, Scratch, block_hashes, network, settled, wait_until  # noqa: E402


class Context:
    def __init__(self, binaries):
        self.binaries = binaries
        self.scratch = Scratch()
        self.folder = self.scratch.__enter__()
        network(binaries, self.folder / "net")

    def fresh(self, name):
        """A private copy of node 0's directory."""
        copy = self.folder / name
        shutil.copytree(self.folder / "net" / "node0", copy)
        return copy

    def start(self, data, *arguments, environment=None, seconds=30):
        return subprocess.run([self.binaries / "stacknetd", "--data-dir", data, "--http",
                               "127.0.0.1:0", *arguments], capture_output=True, text=True,
                              timeout=seconds, env={**os.environ, **(environment or {})})


def setup(binaries):
    return Context(binaries)


def teardown(context, failed):
    if not failed:
        shutil.rmtree(context.folder, ignore_errors=True)


def expect_refusal(done, code, *words):
    last = done.stderr.strip().splitlines()[-1] if done.stderr.strip() else ""
    if done.returncode == 0 or f"({code})" not in last or any(w not in last for w in words):
        raise Failure(f"exit {done.returncode}, wanted {code} with {words}:\n{done.stderr[-1500:]}")


def test_unknown_option(context):
    done = context.start(context.folder / "x", "--colour", "red")
    if done.returncode != 2 or "unknown option --colour" not in done.stderr:
        raise Failure(done.stderr)


def test_not_configured(context):
    expect_refusal(context.start(context.folder / "empty"), "engine.not_configured", "--devnet")


def test_http_port_in_use(context):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        expect_refusal(context.start(context.fresh("port"), "--http", f"127.0.0.1:{port}"),
                       "gateway.port_in_use", str(port))


def test_peer_port_in_use(context):
    data = context.fresh("peer-port")
    config = json.loads((data / "node.json").read_text())
    with socket.create_server(("127.0.0.1", 0)) as taken:
        config["listen"] = "127.0.0.1:%d" % taken.getsockname()[1]
        (data / "node.json").write_text(json.dumps(config))
        expect_refusal(context.start(data), "network.port_in_use")


def test_data_directory_in_use(context):
    node = Daemon(context.binaries, context.fresh("used")).start()
    try:
        node.wait_ready()
        expect_refusal(context.start(node.data), "base.directory_in_use", str(node.data))
    finally:
        code, seconds = node.stop()
    if code != 0 or seconds > 5:
        raise Failure(f"exit {code} after {seconds:.1f} s")


def test_data_directory_cannot_be_made(context):
    blocked = context.folder / "file"
    blocked.write_text("")
    expect_refusal(context.start(blocked / "data"), "base.directory_unwritable", str(blocked))


def test_wrong_passphrase(context):
    data = context.fresh("passphrase")
    wrong = context.folder / "wrong"
    wrong.write_text("not the right passphrase\n")
    expect_refusal(context.start(data, "--passphrase-file", wrong), "keystore.wrong_passphrase")


def test_corrupt_chain_database(context):
    data = context.fresh("corrupt")
    (data / "chain.db").write_bytes(b"this is no database at all" * 400)
    before = (data / "chain.db").read_bytes()
    expect_refusal(context.start(data), "storage.corrupt", "chain.db")
    if (data / "chain.db").read_bytes() != before:
        raise Failure("the damaged file was changed")


def test_corrupt_configuration(context):
    data = context.fresh("config")
    (data / "node.json").write_text('{"version": 2}')
    expect_refusal(context.start(data), "engine.bad_config", "version")


def test_genesis_of_another_chain(context):
    data = context.fresh("genesis")
    node = Daemon(context.binaries, data).start()
    node.wait_ready()
    node.stop()
    network(context.binaries, context.folder / "other")
    shutil.copy(context.folder / "other" / "node0" / "genesis.json", data / "genesis.json")
    done = context.start(data)
    if done.returncode == 0 or "genesis" not in done.stderr.splitlines()[-1]:
        raise Failure(done.stderr[-1500:])


def test_disk_full_stops_cleanly_and_goes_on_later(context):
    """A small file system fills up; nothing that was committed is lost."""
    mount = context.folder / "small"
    mount.mkdir()
    if os.geteuid() != 0 or subprocess.run(["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs",
                                            mount], capture_output=True).returncode != 0:
        return "(needs root to mount a small file system: not run)"
    try:
        shutil.copytree(context.folder / "net" / "node0", mount / "node")
        filler = mount / "filler"
        with open(filler, "wb") as file:
            try:
                while True:
                    file.write(b"\0" * 65536)
                    file.flush()
            except OSError:
                pass
        done = context.start(mount / "node")
        last = done.stderr.strip().splitlines()[-1]
        if done.returncode == 0 or "disk_full" not in last and "No space" not in last:
            raise Failure(done.stderr[-1500:])
        filler.unlink()
        node = Daemon(context.binaries, mount / "node").start()
        node.wait_ready()
        node.stop()
    finally:
        subprocess.run(["umount", "-l", mount], check=False)


def test_disk_full_while_running_stops_one_node_and_nothing_is_lost(context):
    mount = context.folder / "filling"
    mount.mkdir()
    if os.geteuid() != 0 or subprocess.run(["mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs",
                                            mount], capture_output=True).returncode != 0:
        return "(needs root to mount a small file system: not run)"
    nodes = network(context.binaries, context.folder / "four")
    try:
        shutil.copytree(nodes[3].data, mount / "node3")
        nodes[3] = Daemon(context.binaries, mount / "node3")
        for node in nodes:
            node.start()
        for node in nodes:
            node.wait_ready()
        height = lambda node: node.status()["chain"]["height"]  # noqa: E731
        wait_until("blocks", lambda: min(map(height, nodes)) >= 1, 60)
        filler = mount / "filler"
        with open(filler, "wb", buffering=0) as file:
            try:
                while True:
                    file.write(b"\0" * 4096)
            except OSError:
                pass
        wait_until("the node with the full disk ends", lambda: nodes[3].process.poll() is not None, 60)
        filler.unlink()
        last = nodes[3].output.read_text(errors="replace").strip().splitlines()[-1] \
            if nodes[3].output.stat().st_size else ""
        if nodes[3].process.returncode != 1:
            raise Failure(f"exit {nodes[3].process.returncode}: {last}")
        before = height(nodes[0])
        wait_until("the others go on", lambda: min(map(height, nodes[:3])) > before, 40)
        nodes[3].start().wait_ready()
        wait_until("it catches up", lambda: height(nodes[3]) > before, 60)
        low = min(map(height, nodes))
        chains = [block_hashes(node, low) for node in nodes]
        if any(chain != chains[0] for chain in chains):
            raise Failure("the books differ")
    finally:
        for node in nodes:
            if node.process and node.process.poll() is None:
                node.stop(10)
        subprocess.run(["umount", "-l", mount], check=False)


def test_no_model_and_no_runtime_are_told_and_the_rest_works(context):
    node = Daemon(context.binaries, context.fresh("bare"),
                  environment={"STACKNET_ASSETS": str(context.folder / "no-assets"),
                               "PATH": "/nonexistent"}).start()
    try:
        node.wait_ready()
        service = wait_until("both say why not", lambda: (
            lambda now: now if settled(now) else None)(node.status()["service"]), 30)
        http = node.http()
        status, headers, body = http.json("POST", "/v1/tools/code_execution",
                                          {"language": "python", "code": "print(1)"})
        if service["sandbox_ready"] or status != 503 or len(body["error"]["message"]) < 30:
            raise Failure(f"{service} {status} {body}")
        if not service["inference_ready"]:  # a model server of the machine itself may be there
            status, headers, body = http.json("POST", "/v1/chat/completions", {
                "messages": [{"role": "user", "content": "hi"}]})
            if status != 503 or body["error"]["code"] != "no_inference_backend":
                raise Failure(f"{status} {body}")
        if http.request("GET", "/health", key="")[0] != 200:
            raise Failure("the rest must work")
    finally:
        node.stop()


def test_stopping_at_any_moment_of_the_start_is_clean(context):
    """SIGTERM after 0, 40, 80 .. ms: exit 0, quickly, and nothing of it is left running."""
    data = context.fresh("moments")
    for step in range(25):
        node = Daemon(context.binaries, data).start()
        try:
            node.process.wait(step * 0.04)
        except subprocess.TimeoutExpired:
            pass
        code, seconds = node.stop()
        # Before the handler is set the signal itself ends the program.
        if code not in (0, -15) or seconds > 5:
            raise Failure(f"exit {code} after {seconds:.1f} s, stopped {step * 40} ms after the start")
        code_words = node.output.read_text(errors="replace")
        if "invariant broken" in code_words:
            raise Failure(code_words[-1000:])


def test_ctl_without_a_node(context):
    done = subprocess.run([context.binaries / "stacknetctl", "--socket",
                           context.folder / "none.sock", "status"], capture_output=True, text=True)
    if done.returncode != 1 or "No node answers" not in done.stderr:
        raise Failure(done.stderr)


if __name__ == "__main__":
    cases.main(sys.modules[__name__])
