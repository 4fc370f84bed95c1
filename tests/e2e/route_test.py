"""Four nodes with a model each: what they say of themselves, who gets a task and why, and a sealed
request that one node carries to another without being able to read it."""
import json
import os
import pathlib
import shutil
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import cases  # noqa: E402
from harness import Failure, Scratch, network, wait_until  # noqa: E402
from stub_server import Server, speaking_model  # noqa: E402

CANARY = "canary-7d02b1c4-carried-and-not-read"
NODES = 4


def expect(condition, text):
    if not condition:
        raise Failure(str(text))


class Context:
    def __init__(self, binaries):
        self.binaries = binaries
        self.folder = Scratch().__enter__()
        self.kinds = [speaking_model(f"model-{i}", lambda body, i=i: f"I am model-{i}.")
                      for i in range(NODES)]
        self.servers = [Server(("127.0.0.1", 0), kind) for kind in self.kinds]
        self.nodes = network(binaries, self.folder / "net", NODES)
        for node, server in zip(self.nodes, self.servers):
            path = node.data / "node.json"
            path.write_text(json.dumps({**json.loads(path.read_text()),
                                        "serve": True,
                                        "inference_url": server.__enter__() + "/v1"}))
            node.start()
        for node in self.nodes:
            node.wait_ready()
        self.keys = [[key for key in node.ctl("keys") if key["ours"]][0]["public_key"]
                     for node in self.nodes]

    def route(self, node, *arguments):
        """(exit code, the decision) of `stacknetctl route explain`."""
        done = subprocess.run(
            [self.binaries / "stacknetctl", "--socket", node.ready["operator_socket"], "--json",
             "route", "explain", *arguments], capture_output=True, text=True, timeout=30)
        expect(done.stdout.strip(), done.stderr)
        return done.returncode, json.loads(done.stdout)

    def chat(self, node, *arguments):
        environment = {**os.environ, "STACKNET_API_KEY": node.ready["api_key"]}
        return subprocess.run(
            [self.binaries / "stacknetctl", "--socket", node.ready["operator_socket"], "chat",
             *arguments], capture_output=True, text=True, timeout=60, env=environment,
            stdin=subprocess.DEVNULL)


def setup(binaries):
    return Context(binaries)


def teardown(context, failed):
    # The last one was killed.
    codes = [node.stop(60)[0] for node in context.nodes[:-1]]
    if context.nodes[-1].process.poll() is None:
        context.nodes[-1].stop(60)
    for server in context.servers:
        server.__exit__()
    if failed:
        print("kept for a look:", context.folder)
    else:
        shutil.rmtree(context.folder, ignore_errors=True)
    if any(codes):
        raise Failure(f"the nodes ended with {codes}")


def test_every_node_learns_what_the_others_offer(context):
    def complete():
        for node in context.nodes:
            for i in range(NODES):
                _, found = context.route(node, "--model", f"model-{i}")
                if found.get("node") != context.keys[i]:
                    return False
        return True
    wait_until("every node knows every model", complete, 60)
    code, found = context.route(context.nodes[0], "--model", "model-1")
    expect(code == 0 and found["warmth"] == "hot" and not found["here"], found)
    expect(found["nodes_known"] == NODES and found["eligible"] == 1, found)
    expect(found["filtered"] == {"model": NODES - 1}, found)
    expect(found["key"] and len(found["key"]["descriptor"]) == 340, found)
    expect({n["node"] for n in found["nodes"]} == set(context.keys), found)


def test_the_same_seed_decides_the_same(context):
    _, first = context.route(context.nodes[0])
    expect(first["eligible"] == NODES, first)
    _, again = context.route(context.nodes[0], "--seed", first["seed"])
    for member in ("node", "method", "draws", "seed"):
        expect(first[member] == again[member], (first, again))


def test_nobody_is_taken_where_nobody_is_eligible(context):
    code, found = context.route(context.nodes[0], "--model", "no-such-model")
    expect(code == 1 and found["error"]["code"] == "no_eligible_node", found)
    expect(found["filtered"] == {"model": NODES} and found["draws"] == [], found)
    code, found = context.route(context.nodes[0], "--confidential")
    expect(code == 1 and found["error"]["code"] == "no_confidential_capacity", found)
    expect(found["filtered"] == {"not_attested": NODES}, found)
    status, _, answer = context.nodes[0].http().json("GET", "/v1/route?confidential=1")
    expect(status == 503 and answer["error"]["code"] == "no_confidential_capacity", answer)
    status, _, answer = context.nodes[0].http().json("GET", "/v1/route?colour=red")
    expect(status == 400 and answer["error"]["param"] == "colour", answer)


def test_a_sealed_request_is_carried_and_not_read(context):
    asked = [len(kind.asked) for kind in context.kinds]
    done = context.chat(context.nodes[0], "--route", "--json", "--model", "model-2", CANARY)
    expect(done.returncode == 0, done.stderr)
    answer = json.loads(done.stdout)
    expect(answer["content"] == "I am model-2." and answer["node"] == context.keys[2], answer)
    expect(answer["signed"], answer)
    now = [len(kind.asked) for kind in context.kinds]
    expect(now == [asked[0], asked[1], asked[2] + 1, asked[3]], now)
    expect(CANARY.encode() in context.kinds[2].asked[-1], "its model read the prompt")
    for node in context.nodes[:2]:
        for path in sorted(node.data.rglob("*")) + [node.output]:
            if path.is_file():
                expect(CANARY.encode() not in path.read_bytes(), f"{path} holds the prompt")
    memory = pathlib.Path(f"/proc/{context.nodes[0].process.pid}")
    looked_at = 0
    for line in (memory / "maps").read_text().splitlines():
        span, access = line.split()[:2]
        if not access.startswith("rw"):
            continue
        begin, end = (int(part, 16) for part in span.split("-"))
        with open(memory / "mem", "rb", buffering=0) as file:
            try:
                file.seek(begin)
                content = file.read(end - begin)
            except (OSError, ValueError, OverflowError):
                continue
        looked_at += len(content or b"")
        expect(CANARY.encode() not in (content or b""), f"{line} holds the prompt")
    expect(looked_at > 1 << 20, f"only {looked_at} bytes of the carrier's memory could be read")
    # A picture of a node may be older than the answer.
    wait_until("the carrier shows that it carried",
               lambda: context.nodes[0].status()["routing"]["carried"] >= 1, 60)
    wait_until("the server shows the request",
               lambda: context.nodes[2].status()["routing"]["taken"] >= 1, 60)
    wait_until("the server shows the task",
               lambda: any(task["model"] == "model-2"
                           for task in context.nodes[2].status()["tasks"]), 60)
    carrier = context.nodes[0].status()
    expect(not any(task["model"] == "model-2" for task in carrier["tasks"]), carrier["tasks"])


def test_a_node_that_is_down_is_no_longer_chosen(context):
    context.nodes[3].kill()
    def gone():
        code, found = context.route(context.nodes[0], "--model", "model-3")
        return code == 1 and found["error"]["code"] == "no_eligible_node"
    wait_until("the dead node is put out", gone, 60)
    done = context.chat(context.nodes[0], "--route", "--model", "model-3", "hello")
    expect(done.returncode == 1 and "ctl.no_route" in done.stderr, done.stderr)


if __name__ == "__main__":
    cases.main(sys.modules[__name__])
