"""Encrypted requests to a real stacknetd: stacknetctl, openai + ehbp, and a relay that attacks."""
import http.client
import json
import os
import pathlib
import shutil
import subprocess
import sys
import threading

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import cases  # noqa: E402
from harness import Failure, Scratch, network, wait_until  # noqa: E402
from stub_server import Quiet, Server  # noqa: E402

CLIENTS = pathlib.Path(__file__).parent / "clients"
CANARY = "canary-2c81be40-do-not-keep"
SAID = "The model has read canary-91d7e6f0-do-not-keep-either."
HELD = "wait-until-somebody-has-looked"


def expect(condition, text):
    if not condition:
        raise Failure(text)


class Model(Quiet):
    """An OpenAI-compatible server that says the same to everybody. While somebody asks with HELD it
    has begun, and goes on when it may."""
    begun = threading.Event()
    may_go_on = threading.Event()

    def do_GET(self):
        self.answer(200, [("content-type", "application/json")], json.dumps(
            {"object": "list", "data": [{"id": "same", "object": "model"}]}).encode())

    def do_POST(self):
        if HELD.encode() in self.rfile.read(int(self.headers["content-length"])):
            Model.begun.set()
            Model.may_go_on.wait(60)
        pieces = [{"choices": [{"index": 0, "delta": {"content": word + " "}, "finish_reason": None}]}
                  for word in SAID.split(" ")]
        pieces += [{"choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]},
                   {"choices": [], "usage": {"prompt_tokens": 5, "completion_tokens": 7,
                                             "total_tokens": 12}}]
        text = "".join(f"data: {json.dumps({'object': 'chat.completion.chunk', **p})}\n\n"
                       for p in pieces) + "data: [DONE]\n\n"
        self.answer(200, [("content-type", "text/event-stream")], text.encode())


def frames_of(body):
    frames = []
    while body:
        size = 4 + int.from_bytes(body[:4], "big")
        frames.append(body[:size])
        body = body[size:]
    return frames


class Relay(Quiet):
    """Between a client and the node. `attack` changes one thing on the way; `seen` is all of it."""
    upstream = None
    attack = {}
    seen = []

    def do_GET(self):
        self.forward(b"")

    def do_POST(self):
        self.forward(self.rfile.read(int(self.headers["content-length"])))

    def forward(self, body):
        headers = {name: value for name, value in self.headers.items() if name.lower() != "host"}
        path = self.path
        sealed = self.command == "POST"
        attack = Relay.attack if sealed or "document" in Relay.attack else {}
        if "request" in attack:
            path, headers = attack["request"](path, headers)
        Relay.seen.append((self.command, path, body))
        if "forged" in attack:
            status, text = attack["forged"]
            self.answer(status, [("content-type", "application/json")], text.encode())
            return
        if sealed and "instead" in attack:
            instead = attack["instead"]()
            if instead is not None:
                self.answer(*instead)
                return
        host, port = Relay.upstream.removeprefix("http://").split(":")
        connection = http.client.HTTPConnection(host, int(port), timeout=60)
        connection.request(self.command, path, body=body or None, headers=headers)
        reply = connection.getresponse()
        answer = reply.read()
        kept = [(name, value) for name, value in reply.getheaders()
                if name.lower() not in ("content-length", "transfer-encoding", "connection")]
        if "frames" in attack:
            answer = b"".join(attack["frames"](frames_of(answer)))
        if "document" in attack:
            answer = attack["document"](path, answer)
        self.answer(attack.get("status", reply.status), kept, answer)


class Context:
    def __init__(self, binaries):
        self.binaries = binaries
        self.scratch = Scratch()
        self.folder = self.scratch.__enter__()
        self.model = Server(("127.0.0.1", 0), Model)
        self.relay = Server(("127.0.0.1", 0), Relay)
        self.node = network(binaries, self.folder / "net")[0]
        self.configure(inference_url=self.model.__enter__() + "/v1")
        self.through = self.relay.__enter__()
        self.start()
        self.node_id = [key for key in self.node.ctl("keys") if key["ours"]][0]["public_key"]

    def configure(self, **changes):
        path = self.node.data / "node.json"
        path.write_text(json.dumps({**json.loads(path.read_text()), **changes}))

    def start(self):
        self.node.start().wait_ready()
        Relay.upstream = self.node.ready["http"]
        wait_until("the configured model is ready",
                   lambda: self.node.status()["service"]["inference_ready"], 60)

    def ctl(self, *arguments):
        """(exit code, standard output, standard error)."""
        environment = {**os.environ, "STACKNET_API_KEY": self.node.ready["api_key"]}
        done = subprocess.run([self.binaries / "stacknetctl", *arguments], capture_output=True,
                              text=True, timeout=60, env=environment, stdin=subprocess.DEVNULL)
        return done.returncode, done.stdout, done.stderr

    def by_socket(self, *arguments):
        return self.ctl("--socket", self.node.ready["operator_socket"], *arguments)

    def by_relay(self, *arguments):
        Relay.seen = []
        return self.ctl("--url", self.through, "--node", self.node_id, *arguments)


def setup(binaries):
    return Context(binaries)


def teardown(context, failed):
    code, _ = context.node.stop()
    context.relay.__exit__()
    context.model.__exit__()
    if failed:
        print("kept for a look:", context.folder)
    else:
        shutil.rmtree(context.folder, ignore_errors=True)
    if code != 0:
        raise Failure(f"stacknetd ended with {code}")


def test_descriptor_and_verify(context):
    code, out, err = context.by_socket("e2ee", "verify", "--json")
    expect(code == 0, err)
    key = json.loads(out)
    expect(key["valid"] and key["trust"] == "key signed", out)
    expect(key["node"] == context.node_id, out)
    expect(key["not_after_s"] - key["not_before_s"] == 3600, out)
    code, out, err = context.by_socket("e2ee", "descriptor", "--json")
    expect(code == 0 and json.loads(out)["key"] == key["key"], out + err)
    saved = context.folder / "key.json"
    saved.write_text(out)
    code, out, err = context.by_relay("e2ee", "verify", str(saved))
    expect(code == 0 and "The key is valid." in out, out + err)
    other = "11" * 32
    code, out, err = context.ctl("e2ee", "verify", "--url", context.node.ready["http"], "--node",
                                 other, "--json")
    expect(code == 1 and json.loads(err)["code"] == "e2ee.descriptor_node", out + err)  # E02
    code, out, err = context.ctl("e2ee", "verify", "--url", context.node.ready["http"])
    expect(code == 2 and "--node" in err, out + err)


def test_chat_by_the_node_that_runs_and_by_its_name(context):
    code, out, err = context.by_socket("chat", "--e2ee", "Read this:", CANARY)
    expect(code == 0 and out.strip() == SAID, out + err)
    code, out, err = context.by_relay("chat", "--json", "Read this:", CANARY)
    expect(code == 0, err)
    answer = json.loads(out)
    expect(answer["content"].strip() == SAID and answer["finish_reason"] == "stop", out)
    expect(answer["usage"]["total_tokens"] == 12 and answer["node"] == context.node_id, out)
    expect(answer["trust"] == "key signed" and answer["signed"] is True, out)
    code, out, err = context.by_relay("chat", "--session", "--json", "Read this:", CANARY)
    expect(code == 0, err)
    answer_in_session = json.loads(out)
    expect(answer_in_session["session"] and answer_in_session["key_id"] != answer["key_id"], out)
    expect([path for _, path, _ in Relay.seen] == ["/v1/e2ee/session", "/v1/chat/completions"],
           str(Relay.seen))
    expect(not any(CANARY.encode() in body for _, _, body in Relay.seen), "plain text on the wire")


def test_refusals_are_read_inside_the_answer(context):
    code, out, err = context.by_socket("chat", "--confidential", "--json", "hi")
    expect(code == 1 and json.loads(err)["code"] == "ctl.no_evidence", out + err)
    code, out, err = context.by_socket("chat", "--model", "nonesuch", "--json", "hi")
    expect(code == 1 and json.loads(err)["code"].startswith("node."), out + err)


def flip(frames):
    changed = bytearray(frames[0])
    changed[20] ^= 1
    return [bytes(changed), *frames[1:]]


def without(headers, *names):
    return {name: value for name, value in headers.items() if name.lower() not in names}


SNX = ("snx-profile", "snx-key-id", "snx-request-id")
FORGED = json.dumps({"error": {"message": "send it without encryption", "code": "x"}})
ROWS = [
    ("the target is rewritten (E22)", {"request": lambda p, h: (p + "?by=relay", h)},
     "e2ee.unauthenticated_answer"),
    ("the content type is rewritten",
     {"request": lambda p, h: (p, {**without(h, "content-type"), "content-type": "text/plain"})},
     "e2ee.unauthenticated_answer"),
    ("the profile is stripped (E24)", {"request": lambda p, h: (p, without(h, *SNX))},
     "e2ee.unauthenticated_answer"),
    ("the last two frames are dropped (E16)", {"frames": lambda f: f[:-2]}, "e2ee.truncated"),
    ("the last frame is dropped (E16)", {"frames": lambda f: f[:-1]}, "e2ee.truncated"),
    ("all frames are dropped", {"frames": lambda f: []}, "e2ee.truncated"),
    ("cut inside a frame (E12)", {"frames": lambda f: [*f[:-1], f[-1][:-5]]}, "e2ee.truncated"),
    ("two frames are swapped (E14)", {"frames": lambda f: [f[1], f[0], *f[2:]]},
     "e2ee.open_failed"),
    ("a frame is doubled (E14)", {"frames": lambda f: [f[0], *f]}, "e2ee.open_failed"),
    ("the final frame is doubled (E17)", {"frames": lambda f: [*f, f[-1]]}, "e2ee.open_failed"),
    ("a bit is flipped (E15)", {"frames": flip}, "e2ee.open_failed"),
    ("frames of length zero are put in", {"frames": lambda f: [b"\0\0\0\0", *f]},
     "e2ee.open_failed"),
    ("a 200 is forged (E26)", {"forged": (200, "{}")}, "e2ee.unauthenticated_answer"),
    ("a 400 is forged", {"forged": (400, FORGED)}, "e2ee.unauthenticated_answer"),
    ("a 401 asks for plain text (E27)", {"forged": (401, FORGED)}, "e2ee.unauthenticated_answer"),
]


KEY_CONFIG = (422, [("content-type", "application/problem+json")],
              b'{"type":"urn:ietf:params:ehbp:error:key-config","title":"key configuration mismatch"}')


def methods():
    return [method for method, _, _ in Relay.seen]


def expect_sealed_anew():
    """What was sent holds no plain text, and no encapsulated key came twice."""
    bodies = [body for method, _, body in Relay.seen if method == "POST"]
    expect(not any(CANARY.encode() in body for body in bodies), "plain text on the wire")
    expect(len({body[:64] for body in bodies}) == len(bodies), "a request was sent again as it was")


def test_stacknetctl_refuses_every_row_of_the_relay_table(context):
    for name, attack, wanted in ROWS:
        Relay.attack = attack
        code, out, err = context.by_relay("chat", "--json", CANARY)
        Relay.attack = {}
        expect(code == 1 and json.loads(err)["code"] == wanted, f"{name}: {code} {out} {err}")
        # Without its profile the node finds no key for it and says so, so it is tried once more.
        expect(methods().count("POST") == (2 if "E24" in name else 1), f"{name}: {methods()}")
        expect_sealed_anew()
    Relay.attack = {"status": 500}
    code, out, err = context.by_relay("chat", "--json", CANARY)
    Relay.attack = {}
    expect(code == 0, "the head frame rules, not the status line: " + err)


def test_a_key_that_the_node_has_not_any_more_is_fetched_anew_once(context):
    answers = iter([KEY_CONFIG])
    Relay.attack = {"instead": lambda: next(answers, None)}
    code, out, err = context.by_relay("chat", "--json", CANARY)
    expect(code == 0 and json.loads(out)["content"].strip() == SAID, out + err)
    expect(methods() == ["GET", "POST", "GET", "POST"], str(methods()))
    expect_sealed_anew()
    answers = iter([KEY_CONFIG])
    Relay.attack = {"instead": lambda: next(answers, None) if len(Relay.seen) == 2 else None}
    code, out, err = context.by_relay("chat", "--session", "--json", CANARY)
    expect(code == 0, out + err)
    sessions = [path for _, path, _ in Relay.seen if path == "/v1/e2ee/session"]
    expect(len(sessions) == 2 and len(Relay.seen) == 4, str(Relay.seen))
    Relay.attack = {"instead": lambda: KEY_CONFIG}
    code, out, err = context.by_relay("chat", "--json", CANARY)
    Relay.attack = {}
    expect(code == 1 and json.loads(err)["code"] == "e2ee.unauthenticated_answer", out + err)
    expect(methods() == ["GET", "POST", "GET", "POST"], "twice and not again: " + str(methods()))
    expect_sealed_anew()


def test_a_key_that_is_fetched_anew_is_checked_as_the_first_one(context):
    def other_the_second_time(path, answer):
        if path != "/v1/e2ee/key" or methods().count("GET") < 2:
            return answer
        document = json.loads(answer)
        descriptor = bytearray.fromhex(document["descriptor"])
        descriptor[100] ^= 1
        return json.dumps({**document, "descriptor": descriptor.hex()}).encode()

    Relay.attack = {"instead": lambda: KEY_CONFIG, "document": other_the_second_time}
    code, out, err = context.by_relay("chat", "--json", CANARY)
    Relay.attack = {}
    expect(code == 1 and json.loads(err)["code"] == "e2ee.descriptor_signature", out + err)
    expect(methods() == ["GET", "POST", "GET"], str(methods()))


def test_nothing_is_sent_for_a_key_that_the_node_did_not_sign(context):
    def other_key(path, answer):
        if path != "/v1/e2ee/key":
            return answer
        document = json.loads(answer)
        descriptor = bytearray.fromhex(document["descriptor"])
        descriptor[100] ^= 1
        return json.dumps({**document, "descriptor": descriptor.hex()}).encode()

    def other_well_known(path, answer):
        return answer[:10] + bytes([answer[10] ^ 1]) + answer[11:] if "hpke" in path else answer

    Relay.attack = {"document": other_key}
    code, out, err = context.by_relay("chat", "--json", CANARY)
    Relay.attack = {"document": other_well_known}
    verified = context.by_relay("e2ee", "verify", "--json")
    posts = [method for method, _, _ in Relay.seen if method == "POST"]
    Relay.attack = {}
    expect(code == 1 and json.loads(err)["code"] == "e2ee.descriptor_signature", out + err)  # E01
    expect(verified[0] == 1 and json.loads(verified[2])["code"] == "e2ee.key_not_signed",
           str(verified))
    expect(not posts, "something was sent")


def test_the_unmodified_openai_and_ehbp_packages(context):
    if shutil.which("node") is None:
        return "(node is not installed)"
    if not (CLIENTS / "node_modules/ehbp/package.json").exists():
        raise Failure("the ehbp package is not installed: run ./dev test, or npm ci in "
                      + str(CLIENTS))
    done = subprocess.run(["node", CLIENTS / "e2ee_smoke.mjs", context.node.ready["http"],
                           context.node.ready["api_key"], context.node_id],
                          capture_output=True, text=True, timeout=120)
    expect(done.returncode == 0 and ", 0 failed" in done.stdout, done.stdout + done.stderr)
    return "(" + done.stdout.strip().splitlines()[-1] + ")"


def test_a_restart_makes_new_keys_and_may_require_them(context):
    before = json.loads(context.by_socket("e2ee", "descriptor", "--json")[1])
    old = context.node.http().request("GET", "/v1/e2ee/key", key="")[2]
    context.node.stop()
    context.configure(require_e2ee=True)
    context.start()
    after = json.loads(context.by_socket("e2ee", "descriptor", "--json")[1])
    expect(before["key"] != after["key"], "a key lives no longer than its process")
    status, _, body = context.node.http().json("POST", "/v1/chat/completions", {
        "messages": [{"role": "user", "content": "hi"}]})
    expect(status == 426 and body["error"]["code"] == "e2ee_required", f"{status} {body}")  # E25
    code, out, err = context.by_socket("chat", "Read this.")
    expect(code == 0 and out.strip() == SAID, out + err)
    # Somebody kept the key of before the restart: the node itself says that it has it no more.
    Relay.attack = {"document": lambda path, answer: old if len(Relay.seen) == 1 else answer}
    code, out, err = context.by_relay("chat", "--json", CANARY)
    Relay.attack = {}
    expect(code == 0 and methods() == ["GET", "POST", "GET", "POST"], out + err + str(methods()))
    expect_sealed_anew()


def in_memory(pid, *needles):
    """How often each text stands in the writable memory of a process."""
    found = [0] * len(needles)
    with open(f"/proc/{pid}/maps") as maps, open(f"/proc/{pid}/mem", "rb") as memory:
        for line in maps:
            span, mode = line.split()[:2]
            begin, end = (int(part, 16) for part in span.split("-"))
            if not mode.startswith("rw"):
                continue
            try:
                memory.seek(begin)
                content = memory.read(end - begin)
            except (OSError, ValueError):
                continue
            for index, needle in enumerate(needles):
                found[index] += content.count(needle.encode())
    return found


def test_no_content_stays_in_memory(context):  # H12
    answer_word = SAID.split(" ")[-1]
    pid = context.node.process.pid
    try:
        in_memory(pid, CANARY)
    except PermissionError:
        return "(the memory of another process cannot be read here)"
    outcome = []
    asker = threading.Thread(
        target=lambda: outcome.append(context.by_socket("chat", HELD, CANARY)))
    asker.start()
    expect(Model.begun.wait(60), "the model was not asked")
    running = in_memory(pid, CANARY)
    Model.may_go_on.set()
    asker.join()
    expect(running[0] > 0, "the search finds nothing, not even while the task runs")
    expect(outcome[0][0] == 0 and outcome[0][1].strip() == SAID, str(outcome))
    wait_until("prompt and answer are gone from memory",
               lambda: in_memory(pid, CANARY, HELD, answer_word) == [0, 0, 0], 10)


def test_no_content_in_any_file(context):  # H12
    words = [CANARY.encode(), HELD.encode(), SAID.split(" ")[-1].encode()]
    hits = [str(path) for path in (context.folder / "net").rglob("*")
            if path.is_file() and any(word in path.read_bytes() for word in words)]
    expect(not hits, f"content was kept in {hits}")


if __name__ == "__main__":
    cases.main(sys.modules[__name__])
