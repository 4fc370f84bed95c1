"""The user's memory on real nodes: a chat that opts in writes and reads it, one that does not leaves
it alone, and a snapshot restored on a second node gives that node's model the same prompt."""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import urllib.request

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import cases  # noqa: E402
from harness import Failure, Scratch, network, wait_until  # noqa: E402
from stub_server import Server, speaking_model  # noqa: E402

NODES = 2
SECRET = "canary-secret-5d1f-correct-horse"
FACT = "I work at canary-harbour-93ab."


def expect(condition, text):
    if not condition:
        raise Failure(str(text))


class Context:
    def __init__(self, binaries):
        self.binaries = binaries
        self.folder = Scratch().__enter__()
        self.models = [speaking_model("stub", lambda body: "I hear you.") for _ in range(NODES)]
        self.servers = [Server(("127.0.0.1", 0), model) for model in self.models]
        # The chain stands still without the others, which no chat waits for.
        self.nodes = network(binaries, self.folder / "net")[:NODES]
        self.keys = []
        self.secret = self.folder / "secret"
        self.secret.write_text(SECRET + "\n")
        for node, server in zip(self.nodes, self.servers):
            path = node.data / "node.json"
            path.write_text(json.dumps({**json.loads(path.read_text()), "serve": True,
                                        "inference_url": server.__enter__() + "/v1"}))
            node.start()
        for index, node in enumerate(self.nodes):
            node.wait_ready()
            made = node.ctl("keys", "api", "create", "memory", "--scopes", "chat,memory")
            self.keys.append(made["secret"])
            (self.folder / f"key{index}").write_text(made["secret"])
            wait_until("the model answers",
                       lambda: node.status()["service"]["inference_ready"], 60)

    def chat(self, index, text, **members):
        """(headers, the messages that the model was sent)"""
        before = len(self.models[index].asked)
        status, headers, body = self.nodes[index].http().json(
            "POST", "/v1/chat/completions",
            {"messages": [{"role": "user", "content": text}], **members}, key=self.keys[index])
        expect(status == 200, f"{status} {body}")
        asked = self.models[index].asked
        expect(len(asked) == before + 1, "the model was asked once")
        return {name.lower(): value for name, value in headers.items()}, json.loads(asked[-1])["messages"]

    def memory(self, index, *words, text=None):
        """`stacknetctl memory`: (exit code, its answer)"""
        done = subprocess.run(
            [self.binaries / "stacknetctl", "--socket",
             self.nodes[index].ready["operator_socket"], "--json", "memory", *words,
             "--api-key-file", self.folder / f"key{index}"], capture_output=True, text=True,
            timeout=60, input=text or "")
        out = done.stdout.strip() or done.stderr.strip()
        return done.returncode, json.loads(out) if out.startswith("{") else out


def setup(binaries):
    return Context(binaries)


def teardown(context, failed):
    codes = [node.stop(60)[0] for node in context.nodes]
    for server in context.servers:
        server.__exit__()
    if failed:
        print("kept for a look:", context.folder)
    else:
        shutil.rmtree(context.folder, ignore_errors=True)
    if any(codes):
        raise Failure(f"the nodes ended with {codes}")


def test_a_locked_memory_runs_nothing(context):
    before = len(context.models[0].asked)
    status, _, body = context.nodes[0].http().json(
        "POST", "/v1/chat/completions",
        {"messages": [{"role": "user", "content": "hi"}], "memory": True}, key=context.keys[0])
    expect(status == 409 and body["error"]["code"] == "memory_locked", f"{status} {body}")
    expect(len(context.models[0].asked) == before, "the model was not asked")


def test_opt_in_writes_and_reads_and_nothing_else_does(context):
    code, said = context.memory(0, "create", "--secret-file", context.secret)
    expect(code == 0 and said["open"] is True, said)
    headers, messages = context.chat(0, FACT + " What is a crane?", memory=True)
    expect(headers["x-stacknet-memory"] == "used=0, written=1", headers)
    headers, messages = context.chat(0, "At which harbour do I work?")
    expect("x-stacknet-memory" not in headers and len(messages) == 1, messages)
    headers, messages = context.chat(0, "What is my canary-harbour-93ab?", memory=True)
    expect(headers["x-stacknet-memory"] == "used=1, written=0", headers)
    expect(messages[0]["role"] == "system" and FACT in messages[0]["content"], messages)
    def counted():
        status = context.nodes[0].ctl("memory", "status")
        return status if status["memories"] == 1 and status["open_sessions"] == 1 else None

    # What the operator sees is published with the next block, not with the answer.
    status = wait_until("the memory is counted", counted, 10)
    expect("canary" not in json.dumps(status), "the operator sees counts only")


def test_entries_are_the_users_to_change(context):
    code, made = context.memory(0, "add", "--district", "preferences", "--state", "work",
                                text="I prefer short answers.")
    expect(code == 0 and made["district"] == "preferences", made)
    code, edited = context.memory(0, "edit", made["id"], text="I prefer long answers.")
    expect(code == 0 and edited["state"] == "work", edited)
    code, page = context.memory(0, "list", "--district", "preferences")
    expect([entry["text"] for entry in page["data"]] == ["I prefer long answers."], page)
    code, said = context.memory(0, "delete", made["id"])
    expect(code == 0 and said["deleted"] is True, said)
    code, said = context.memory(0, "read", made["id"])
    expect(code == 1, said)


def test_a_second_node_answers_the_same_from_a_snapshot(context):
    code, snapshot = context.memory(0, "snapshot")
    expect(code == 0 and snapshot["cid"].startswith("bafy"), snapshot)
    car = context.folder / "memory.car"
    code, said = context.memory(0, "snapshot", snapshot["cid"], "--out", car)
    expect(code == 0 and b"canary" not in car.read_bytes(), said)
    wrong = context.folder / "wrong"
    wrong.write_text("battery staple\n")
    code, said = context.memory(1, "restore", car, "--secret-file", wrong)
    expect(code == 1 and said["code"] == "node.memory_wrong_secret", said)
    code, said = context.memory(1, "restore", car, "--secret-file", context.secret)
    expect(code == 0 and said["entries"] == 1, said)
    question = "What is my canary-harbour-93ab?"
    _, here = context.chat(0, question, memory={"write": False})
    headers, there = context.chat(1, question, memory={"write": False})
    expect(headers["x-stacknet-memory"] == "used=1, written=0", headers)
    expect(here == there, f"{here} {there}")
    code, listed = context.memory(1, "snapshots")
    expect(listed["data"][0]["cid"] == snapshot["cid"], listed)


def ask_ipfs(api, call, body=None):
    """The answer of a Kubo RPC call; with a body, a file of that content is sent."""
    request = urllib.request.Request(f"{api}/api/v0/{call}", method="POST")
    if body is not None:
        edge = "an-edge-between-parts"
        request.add_header("content-type", f"multipart/form-data; boundary={edge}")
        request.data = (f'--{edge}\r\ncontent-disposition: form-data; name="file"; filename="file"\r\n'
                        "content-type: application/octet-stream\r\n\r\n").encode() + body + (
                        f"\r\n--{edge}--\r\n").encode()
    with urllib.request.urlopen(request, timeout=60) as answer:
        return answer.read()


def test_a_snapshot_comes_back_from_an_ipfs_node(context):
    api = os.environ.get("STACKNET_KUBO_API")
    if not api:
        return "(STACKNET_KUBO_API names no IPFS node)"
    code, snapshot = context.memory(0, "snapshot")
    expect(code == 0, snapshot)
    car = context.folder / "through-ipfs.car"
    code, said = context.memory(0, "snapshot", snapshot["cid"], "--out", car)
    expect(code == 0, said)
    imported = ask_ipfs(api, "dag/import?pin-roots=true", car.read_bytes())
    expect(snapshot["cid"].encode() in imported, imported)
    try:
        expect(snapshot["cid"].encode() in ask_ipfs(api, "pin/ls?type=recursive"), "it is pinned")
        expect(b"canary" not in ask_ipfs(api, f"cat?arg={snapshot['cid']}/manifest.snm"),
               "the IPFS node sees ciphertext")
        car.write_bytes(ask_ipfs(api, f"dag/export?arg={snapshot['cid']}"))
    finally:
        ask_ipfs(api, f"pin/rm?arg={snapshot['cid']}")
        ask_ipfs(api, "repo/gc")
    code, said = context.memory(1, "forget", "--yes")
    expect(code == 0, said)
    code, said = context.memory(1, "restore", car, "--secret-file", context.secret)
    expect(code == 0 and said["entries"] == 1, said)
    question = "What is my canary-harbour-93ab?"
    _, here = context.chat(0, question, memory={"write": False})
    _, there = context.chat(1, question, memory={"write": False})
    expect(here == there, f"{here} {there}")


def test_forgetting_leaves_nothing_and_a_restart_is_locked(context):
    code, said = context.memory(0, "forget", "--yes")
    expect(code == 0 and said["proof"]["complete"] is True, said)
    expect("elsewhere" in said["cannot_be_recalled"], said)
    context.nodes[1].kill()
    context.nodes[1].start().wait_ready()
    code, said = context.memory(1, "list")
    expect(code == 1 and said["code"] == "node.memory_locked", said)
    code, said = context.memory(1, "open", "--secret-file", context.secret)
    expect(code == 0 and said["entries"] == 1, said)


def test_no_byte_of_it_is_in_any_file_of_the_nodes(context):
    looked = 0
    for node in context.nodes:
        for folder, _, names in os.walk(node.data):
            for name in names:
                path = pathlib.Path(folder) / name
                if not path.is_file():
                    continue
                looked += 1
                expect(b"canary-" not in path.read_bytes(), path)
        expect(b"canary-" not in node.output.read_bytes(), node.output)
    expect(looked > 20, f"only {looked} files were looked at")


if __name__ == "__main__":
    cases.main(sys.modules[__name__])
