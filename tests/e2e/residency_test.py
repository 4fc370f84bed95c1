"""Data residency: four nodes under load, each with a model, all that they say to each other captured
twice: the bytes on the wire by a proxy between them, and each frame before TLS by daemons that write
down what they send. No content of a task, and nothing computed from it that one could look up,
leaves the node that took it, except inside a request that is sealed for the node it goes to.

Inputs of tasks that the network draws for a spot check go to the drawn nodes sealed to them
(frame channel 8); the search below covers those frames like all others."""
import base64
import concurrent.futures
import hashlib
import json
import os
import pathlib
import shutil
import struct
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import cases  # noqa: E402
import fault_proxy  # noqa: E402
from fault_network import edit_config, quiet_ports  # noqa: E402
from harness import Failure, Scratch, network, settled, wait_until  # noqa: E402
from markers import Markers  # noqa: E402
from stub_server import Server, speaking_model  # noqa: E402

NODES = 4
CHATS = 24
MARKERS = Markers()
# On a link: TLS records, HTTP/2 frames, window updates and pings around each frame, and what a
# connection costs before the first one.
OVERHEAD_PER_FRAME = 300
OVERHEAD_PER_CONNECTION = 32_768
CHANNELS = set(range(1, 9))  # core/network/peer_network.h, FrameChannel


def expect(condition, text):
    if not condition:
        raise Failure(str(text))


class Recorded:
    """A stream that keeps what is read from it."""

    def __init__(self, reader, file):
        self.reader, self.file = reader, file

    async def read(self, size):
        data = await self.reader.read(size)
        self.file.write(data)
        return data


class RecordingConnection(fault_proxy.Connection):
    """Writes what each end says into a file for that direction."""
    folder = None
    count = {}

    async def carry(self, reader, writer, link):
        pair = next(pair for pair, known in self.proxy.links.items() if known is link)
        RecordingConnection.count[pair] = RecordingConnection.count.get(pair, 0) + 1
        with open(self.folder / f"wire-{pair[0]}-{pair[1]}", "ab", buffering=0) as file:
            await super().carry(Recorded(reader, file), writer, link)


class Context:
    def __init__(self, binaries):
        self.binaries = binaries
        self.texts = set()  # everything that was content of a task, as it was sent or said
        self.folder = Scratch().__enter__()
        self.capture = self.folder / "capture"
        self.capture.mkdir()
        RecordingConnection.folder = self.capture
        fault_proxy.Connection = RecordingConnection
        self.models = [Server(("127.0.0.1", 0), speaking_model(f"model-{i}", self.said))
                       for i in range(NODES)]
        self.nodes = network(binaries, self.folder / "net", NODES)
        self.ports = quiet_ports(NODES)
        self.proxy = fault_proxy.FaultProxy(NODES)
        keys = [edit_config(node, lambda config: None)["node_key"] for node in self.nodes]
        self.model_ports = []
        for index, node in enumerate(self.nodes):
            url = self.models[index].__enter__()
            self.model_ports.append(int(url.rsplit(":", 1)[1]))
            edit_config(node, lambda config: config.update(
                serve=True, listen=f"127.0.0.1:{self.ports[index]}", inference_url=url + "/v1"))

            def through_proxy(config):
                for peer in config["peers"]:
                    other = keys.index(peer["node_key"])
                    peer["address"] = "127.0.0.1:%d" % self.proxy.open(index, other,
                                                                       self.ports[other])
            config = edit_config(node, through_proxy)
            node.dialled = {int(peer["address"].rsplit(":", 1)[1]) for peer in config["peers"]}
            node.environment["STACKNET_TEST_WITNESS"] = str(self.capture / f"frames-{index}")
            node.program = self.program()
        for node in self.nodes:
            start(node)
        for node in self.nodes:
            node.wait_ready(120)
        self.keys = [[key for key in node.ctl("keys") if key["ours"]][0]["public_key"]
                     for node in self.nodes]
        wait_until("models and sandboxes know whether they are ready", lambda: all(
            node.status()["service"]["inference_ready"] and settled(node.status()["service"])
            for node in self.nodes), 240)
        self.code_ready = self.nodes[0].status()["service"]["sandbox_ready"]

    def program(self):
        """The daemon that writes down what it sends, with what the product has beside its own."""
        folder = self.folder / "bin"
        if not folder.exists():
            folder.mkdir()
            shutil.copy(self.binaries / "byzantine/stacknetd-witness", folder)
            for name in ("stacknet-sandbox-helper", "stacknet-sandbox-init"):
                shutil.copy(self.binaries / name, folder)
        return folder / "stacknetd-witness"

    def content(self, text):
        self.texts.add(text)
        return text

    def said(self, body):
        """The answer to a request: new words for each prompt."""
        return self.content(MARKERS.new(f"the answer to {hashlib.sha256(body).hexdigest()[:12]}"))

    def frames(self, index):
        """The frames that this node has sent, without TLS."""
        data = (self.capture / f"frames-{index}").read_bytes()
        at = 0
        while at + 4 <= len(data):
            size, = struct.unpack_from(">I", data, at)
            yield data[at + 4:at + 4 + size]
            at += 4 + size


def start(node):
    """As Daemon.start, with the daemon that writes down what it sends."""
    node.ready_file.unlink(missing_ok=True)
    with open(node.output, "ab") as log:
        node.process = subprocess.Popen(
            [node.program, "--data-dir", node.data, "--ready-file", node.ready_file, "--http",
             "127.0.0.1:0"], stdout=log, stderr=log, stdin=subprocess.DEVNULL,
            env=node.environment)


def setup(binaries):
    return Context(binaries)


def teardown(context, failed):
    codes = [node.stop(60)[0] for node in context.nodes if node.process.poll() is None]
    context.proxy.close()
    for server in context.models:
        server.__exit__()
    if failed:
        print("kept for a look:", context.folder)
    else:
        shutil.rmtree(context.folder, ignore_errors=True)
    if any(codes):
        raise Failure(f"the nodes ended with {codes}")


def fields(message):
    """(number, value) of a protobuf message: varints and byte strings."""
    at = 0

    def varint():
        nonlocal at
        value, shift = 0, 0
        while True:
            byte = message[at]
            at += 1
            value |= (byte & 127) << shift
            shift += 7
            if byte < 128:
                return value
    while at < len(message):
        tag = varint()
        if tag & 7 == 0:
            yield tag >> 3, varint()
        elif tag & 7 == 2:
            size = varint()
            yield tag >> 3, message[at:at + size]
            at += size
        elif tag & 7 == 1:
            yield tag >> 3, message[at:at + 8]
            at += 8
        else:
            raise Failure(f"wire type {tag & 7}")


def derivatives(text):
    """What somebody could compute from the text, to look for it elsewhere. A digest that takes in a
    secret of the client or of the node (a salt) is none of these."""
    for form in {text, json.dumps(text), json.dumps(text)[1:-1]}:
        data = form.encode()
        for name in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_256", "sha3_512"):
            yield hashlib.new(name, data).digest()
        for size in (20, 32, 64):
            yield hashlib.blake2b(data, digest_size=size).digest()
            if size <= 32:
                yield hashlib.blake2s(data, digest_size=size).digest()
        yield hashlib.sha256(hashlib.sha256(data).digest()).digest()


def spellings(digest):
    yield digest
    yield digest[:16]  # cut, as ids often are
    yield digest.hex().encode()
    yield digest.hex().upper().encode()
    yield base64.b64encode(digest).rstrip(b"=")[:-1]
    yield base64.urlsafe_b64encode(digest).rstrip(b"=")[:-1]


def found_in(texts, data):
    """Texts of which something computed is in the bytes."""
    wanted = {}
    for text in texts:
        for digest in derivatives(text):
            for spelled in spellings(digest):
                wanted.setdefault(spelled[:8], []).append((spelled, text))
    hits = set()
    for at in range(len(data)):
        for spelled, text in wanted.get(data[at:at + 8], ()):
            if data.startswith(spelled, at):
                hits.add(text)
    return hits


def test_the_search_finds_what_is_there(context):
    """Of a planted digest in each of its spellings, between other bytes."""
    text = Markers().new("a planted text")
    noise = os.urandom(5_000)
    expect(not found_in({text}, noise), "something was found in noise")
    for digest in derivatives(text):
        for spelled in spellings(digest):
            expect(found_in({text}, noise + spelled + noise) == {text}, spelled)
    expect(not found_in({text}, noise + hashlib.sha256(b"x" + text.encode()).digest()), "salted")


def chat(context, index, text, **more):
    node = context.nodes[index]
    body = json.dumps({"messages": [{"role": "user", "content": context.content(text)}], **more})
    context.content(body)
    return node.http().json("POST", "/v1/chat/completions", raw=body.encode())


def sealed(context, node, *arguments):
    environment = {**os.environ, "STACKNET_API_KEY": node.ready["api_key"]}
    return subprocess.run(
        [context.binaries / "stacknetctl", "--socket", node.ready["operator_socket"], "chat",
         *arguments], capture_output=True, text=True, timeout=120, env=environment,
        stdin=subprocess.DEVNULL)


def test_load_on_every_node(context):
    """Plain chats, code, and sealed chats, at all nodes at once; what they connect to meanwhile."""
    def one(number):
        status, _, answer = chat(context, number % NODES, MARKERS.new(f"prompt {number}"))
        expect(status == 200 and MARKERS.find(json.dumps(answer).encode()), (status, answer))
        return connections(context)
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        strangers = set().union(*pool.map(one, range(CHATS)))
    expect(not strangers, f"connections to others: {strangers}")
    for index in range(NODES):
        text = context.content(MARKERS.new(f"a prompt sealed for node {index}"))
        done = sealed(context, context.nodes[index], text)
        expect(done.returncode == 0 and MARKERS.find(done.stdout.encode()), done.stderr)
    if context.code_ready:
        for index in range(NODES):
            code = context.content(f"import sys; print('{MARKERS.new(f'code {index}')}', "
                                   "sys.stdin.read())")
            given = context.content(MARKERS.new(f"standard input {index}"))
            status, _, answer = context.nodes[index].http().json(
                "POST", "/v1/tools/code_execution",
                {"language": "python", "code": code, "stdin": given}, timeout=300.0)
            expect(status == 200 and MARKERS.find(json.dumps(answer).encode()), (status, answer))
    return None if context.code_ready else "(no code ran: " + \
        context.nodes[0].status()["service"]["sandbox_reason"] + ")"


def connections(context):
    """Established TCP connections of the nodes to anything but peers, models and clients."""
    strangers = set()
    for index, node in enumerate(context.nodes):
        own = set()
        for name in os.listdir(f"/proc/{node.process.pid}/fd"):
            try:
                target = os.readlink(f"/proc/{node.process.pid}/fd/{name}")
            except OSError:
                continue
            if target.startswith("socket:["):
                own.add(target[8:-1])
        http = int(node.ready["http"].rsplit(":", 1)[1])
        listening = {http, context.ports[index]}
        for table in ("tcp", "tcp6"):
            for line in pathlib.Path(f"/proc/{node.process.pid}/net/{table}").read_text() \
                    .splitlines()[1:]:
                parts = line.split()
                if parts[9] not in own or parts[3] != "01":
                    continue
                here = int(parts[1].rsplit(":", 1)[1], 16)
                there = int(parts[2].rsplit(":", 1)[1], 16)
                if here in listening or there in node.dialled | {context.model_ports[index]}:
                    continue
                strangers.add((index, parts[1], parts[2]))
    return strangers


def test_a_sealed_request_is_carried_sealed(context):
    """The one way for content to another node: it is read by the model of the node it is for."""
    node = context.nodes[0]
    wait_until("node 0 knows who has model-2", lambda: subprocess.run(
        [context.binaries / "stacknetctl", "--socket", node.ready["operator_socket"], "--json",
         "route", "explain", "--model", "model-2"], capture_output=True, timeout=30)
        .returncode == 0, 60)
    text = context.content(MARKERS.new("a prompt that is carried to node 2"))
    done = sealed(context, node, "--route", "--json", "--model", "model-2", text)
    expect(done.returncode == 0, done.stderr)
    expect(json.loads(done.stdout)["node"] == context.keys[2], done.stdout)
    model = context.models[2].RequestHandlerClass
    expect(any(text.encode() in body for body in model.asked), "its model read the prompt")
    expect(not any(text.encode() in body for body in context.models[0].RequestHandlerClass.asked),
           "the model of the node that carried it read the prompt")


def test_paperwork_is_settled(context):
    """So that all that the tasks put onto the ledger has been said between the nodes."""
    def all_committed():
        tasks = [task for node in context.nodes for task in node.ctl("tasks", "--limit", "100")]
        done = [task for task in tasks if task["state"] == "succeeded"]
        return len(done) >= CHATS + NODES and all(t["paperwork"] == "committed" for t in done)
    wait_until("every paperwork is on the ledger", all_committed, 120)


def test_the_frames_are_what_is_sent(context):
    """The frames explain the bytes on the wire, they are what nodes say to each other, and the
    known part of a task, its receipt's digest, is in them: this capture would show content."""
    sent = {index: list(context.frames(index)) for index in range(NODES)}
    totals = []
    for index in range(NODES):
        channels = {}
        for frame in sent[index]:
            for number, value in fields(frame):
                if number == 4:
                    data = dict(fields(value))
                    channels[data[1]] = channels.get(data[1], 0) + 1
        expect(channels and set(channels) <= CHANNELS, channels)
        wire = sum((context.capture / f"wire-{index}-{other}").stat().st_size
                   for other in range(NODES) if other != index
                   if (context.capture / f"wire-{index}-{other}").exists())
        spoken = sum(map(len, sent[index]))
        heard = sum(len(sent[other]) for other in range(NODES) if other != index)
        links = sum(count for pair, count in RecordingConnection.count.items() if index in pair)
        bound = (spoken + OVERHEAD_PER_FRAME * (len(sent[index]) + heard)
                 + OVERHEAD_PER_CONNECTION * links)
        expect(spoken <= wire <= bound, f"node {index}: {spoken} in frames, {wire} on the wire")
        totals.append(wire)
    digests = [bytes.fromhex(task["receipt_digest"]) for task in
               context.nodes[0].ctl("tasks", "--limit", "100") if task["state"] == "succeeded"]
    everything = b"".join(sent[0])
    expect(digests and all(digest in everything for digest in digests), "no receipt's digest")
    expect(context.keys[0] and bytes.fromhex(context.keys[0]) in everything, "not its own key")
    return f"({sum(map(len, sent.values()))} frames, {sum(totals) >> 10} KiB on the wire)"


def captured(context):
    return sorted(context.capture.iterdir())


def test_no_content_left_a_node(context):
    expect(len(context.texts) > 2 * CHATS, len(context.texts))
    for path in captured(context):
        hits = MARKERS.in_file(path)
        expect(not hits, f"{path.name}: " + "\n".join(hits[:20]))


def test_nothing_computed_from_content_left_a_node(context):
    for path in captured(context):
        hits = found_in(context.texts, path.read_bytes())
        expect(not hits, f"{path.name}: digests of {sorted(hits)[:5]}")
    return f"({len(context.texts)} texts)"


def test_the_other_nodes_hold_nothing_of_it(context):
    """What a node took is in no file of any node, its own included."""
    for node in context.nodes:
        hits = MARKERS.in_files(node.data)
        expect(not hits, "\n".join(hits[:20]))


if __name__ == "__main__":
    cases.main(sys.modules[__name__])
