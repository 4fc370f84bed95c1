"""Unique texts in everything that a client can send, in answers and in refusals of every kind; then
none of them is in any file, in the memory or in a core file of the node (case H12)."""
import base64
import contextlib
import http.client
import json
import os
import pathlib
import resource
import shutil
import signal
import socket
import subprocess
import sys
import threading
import urllib.parse

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import cases  # noqa: E402
from harness import Failure, Scratch, network, settled, wait_until  # noqa: E402
from markers import Markers  # noqa: E402
from stub_server import Quiet, Server  # noqa: E402

MARKERS = Markers()
marker = MARKERS.new


def words(place):
    """With characters that JSON escapes: a parser takes such texts another way."""
    return f'A\t"{marker(place)}"\n' + marker(place)


EVM = "0xC826324Afb154ec7143c57b04040879731401F46"


def expect(condition, text):
    if not condition:
        raise Failure(text)


class Model(Quiet):
    """Does what the prompt says: answers, asks for a tool, fails, says nonsense, breaks off, or holds
    the request until it may go on."""
    held = threading.Event()
    go_on = threading.Event()

    def do_GET(self):
        self.answer(200, [("content-type", "application/json")], json.dumps(
            {"object": "list", "data": [{"id": "same", "object": "model"}]}).encode())

    def do_POST(self):
        body = self.rfile.read(int(self.headers["content-length"]))
        asked = json.loads(body)
        tool_said = [m for m in asked["messages"] if m["role"] == "tool"]
        if b"do:fail" in body:
            self.answer(500, [("content-type", "application/json")], json.dumps(
                {"error": {"message": words("the model's error"), "type": "x"}}).encode())
        elif b"do:nonsense" in body:
            self.answer(200, [("content-type", "text/event-stream")],
                        f"data: {{{marker('broken JSON of the model')}\n\n".encode())
        elif b"do:hold" in body:
            Model.held.set()
            Model.go_on.wait(60)
            self.close_connection = True
        elif b"do:break" in body:
            self.send_response_only(200)
            self.send_header("content-type", "text/event-stream")
            self.send_header("content-length", "100000")
            self.end_headers()
            self.wfile.write(chunk({"content": words("an answer that breaks off")}).encode())
            self.close_connection = True
        elif b"do:tool" in body and not tool_said:
            arguments = json.dumps({"language": "python", "code":
                                    f"print('{marker('code that the model wrote')}')"})
            self.stream({"tool_calls": [{"index": 0, "id": "call_1", "type": "function",
                                         "function": {"name": "code_execution",
                                                      "arguments": arguments}}]}, "tool_calls")
        else:
            self.stream({"content": words("an answer of the model")}, "stop")

    def stream(self, delta, finish):
        text = chunk(delta) + chunk({}, finish) + "data: [DONE]\n\n"
        self.answer(200, [("content-type", "text/event-stream")], text.encode())


def chunk(delta, finish=None):
    return "data: " + json.dumps({
        "object": "chat.completion.chunk", "usage": {"prompt_tokens": 5, "completion_tokens": 7},
        "choices": [{"index": 0, "delta": delta, "finish_reason": finish}]}) + "\n\n"


class Context:
    def __init__(self, binaries):
        self.binaries = binaries
        self.scratch = Scratch()
        self.folder = self.scratch.__enter__()
        self.model = Server(("127.0.0.1", 0), Model)
        self.model_url = self.model.__enter__() + "/v1"
        self.temporary = self.folder / "tmp"
        self.temporary.mkdir()
        self.nodes = network(binaries, self.folder / "net")
        preload = binaries / "stacknet-let-dump-core.so"
        self.can_dump = preload.exists() and core_files_land_here()
        for index, node in enumerate(self.nodes):
            node.arguments += ["--log", "debug"]
            node.environment["TMPDIR"] = str(self.temporary)
            node.folder = self.folder / f"cores{index}"
            node.folder.mkdir()
            if index == 0 and self.can_dump:
                node.environment["LD_PRELOAD"] = str(preload)
        path = self.nodes[0].data / "node.json"
        path.write_text(json.dumps({**json.loads(path.read_text()),
                                    "inference_url": self.model_url}))
        for node in self.nodes:
            node.start()
        for node in self.nodes:
            node.wait_ready(120)
        self.node = self.nodes[0]
        self.base = urllib.parse.urlsplit(self.node.ready["http"])
        wait_until("model and sandbox know whether they are ready",
                   lambda: self.node.status()["service"]["inference_ready"]
                   and settled(self.node.status()["service"]), 180)

    def ask(self, method, path, body=None, headers=None, key=True):
        """(status, body) of a request whose text is exactly this."""
        connection = http.client.HTTPConnection(self.base.hostname, self.base.port, timeout=60)
        sent = {"content-type": "application/json"} if body is not None else {}
        if key:
            sent["authorization"] = "Bearer " + self.node.ready["api_key"]
        if isinstance(body, (dict, list)):
            body = json.dumps(body)
        connection.request(method, path, body, {**sent, **(headers or {})})
        answer = connection.getresponse()
        content = answer.read()
        connection.close()
        return answer.status, content

    def chat(self, prompt, headers=None, **more):
        return self.ask("POST", "/v1/chat/completions",
                        {"messages": [{"role": "user", "content": prompt}], **more}, headers)

    def raw(self, text):
        """Sends bytes that are no request, or the first part of one, and goes away."""
        with socket.create_connection((self.base.hostname, self.base.port), 30) as one:
            one.sendall(text)
            one.shutdown(socket.SHUT_WR)
            while one.recv(65536):
                pass

    def ctl(self, *arguments):
        environment = {**os.environ, "STACKNET_API_KEY": self.node.ready["api_key"]}
        return subprocess.run(
            [self.binaries / "stacknetctl", "--socket", self.node.ready["operator_socket"],
             *arguments], capture_output=True, text=True, timeout=60, env=environment,
            stdin=subprocess.DEVNULL)


def core_files_land_here():
    pattern = pathlib.Path("/proc/sys/kernel/core_pattern").read_text().strip()
    return (bool(pattern) and not pattern.startswith(("|", "/"))
            and resource.getrlimit(resource.RLIMIT_CORE)[1] == resource.RLIM_INFINITY)


def setup(binaries):
    return Context(binaries)


def teardown(context, failed):
    for node in context.nodes:
        if node.process.poll() is None:
            node.stop(60)
    context.model.__exit__()
    if failed:
        print("kept for a look:", context.folder)
    else:
        shutil.rmtree(context.folder, ignore_errors=True)


HOLDER = """
import mmap, os, sys
text = sys.stdin.readline().strip().encode()
kept = mmap.mmap(-1, 1 << 20)
kept[4000:4000 + len(text)] = text
coded = bytearray(text.hex().encode())
text = None
print("kept", flush=True)
sys.stdin.readline()
kept[:] = bytes(1 << 20)
coded[:] = bytes(len(coded))
print("wiped", flush=True)
sys.stdin.readline()
os.abort()
"""


def test_the_search_finds_what_is_there(context):
    """In memory, in a core file, in a file and in its name, whole, in part and in other spellings;
    and not any more once it is gone."""
    planted = Markers()
    text = planted.new("a planted text")
    folder = context.folder / "planted"
    folder.mkdir()
    (folder / "a").write_bytes(b"x" * ((1 << 24) - 10) + text.encode())  # over two pieces
    expect(len(planted.in_files(folder)) == 3, str(planted.in_files(folder)))
    (folder / "a").write_bytes(b"??" + text[20:34].encode())
    expect(len(planted.in_files(folder)) == 1, str(planted.in_files(folder)))
    (folder / "a").unlink()
    expect(not planted.in_files(folder), "the folder is empty")
    (folder / text).write_bytes(b"")
    expect(planted.in_files(folder), "a name was not seen")
    for spelled in (text.encode().hex(), text.encode().hex().upper(),
                    *(base64.b64encode(b"?" * n + text.encode()).decode() for n in range(3))):
        expect(planted.find(spelled.encode()), f"not seen: {spelled}")
    expect(not planted.find(Markers().new("another").encode()), "another text was taken for ours")

    child = subprocess.Popen([sys.executable, "-c", HOLDER], stdin=subprocess.PIPE,
                             stdout=subprocess.PIPE, text=True, cwd=folder, preexec_fn=allow_core)
    try:
        child.stdin.write(text + "\n")
        child.stdin.flush()
        expect(child.stdout.readline() == "kept\n", "the child did not start")
        hits = planted.in_memory(child.pid)
        expect(any("a planted text" in hit for hit in hits), f"not seen in memory: {hits}")
        expect(any("a spelling" in hit for hit in hits), f"hexadecimal was not seen: {hits}")
        (folder / text).unlink()
        if not context.can_dump:
            return "(core files are not written here)"
        os.kill(child.pid, signal.SIGABRT)
        child.wait(60)
        expect(planted.in_files(folder), "not seen in a core file")
    finally:
        child.kill()
        child.wait()
        shutil.rmtree(folder)


def allow_core():
    resource.setrlimit(resource.RLIMIT_CORE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))


def test_content_of_chats(context):
    """Every place of a request that carries words of its sender."""
    function = {"name": marker("a tool's name")[:60], "description": words("a tool's description"),
                "parameters": {"type": "object", "properties": {
                    marker("a tool's parameter"): {"type": "string"}}}}
    body = {
        "model": "same", "user": words("the user's name"), "stop": [words("a stop word")],
        "metadata": {marker("a name in metadata"): words("a value in metadata")},
        marker("an unknown member"): words("an unknown member's value"),
        "tools": [{"type": "function", "function": function}],
        "response_format": {"type": "json_schema", "json_schema": {
            "name": "x", "schema": {"title": words("a schema")}}},
        "messages": [
            {"role": "system", "content": words("a system prompt")},
            {"role": "user", "name": marker("a speaker's name"), "content": [
                {"type": "text", "text": words("a part of a prompt")}]},
            {"role": "assistant", "content": None, "tool_calls": [
                {"id": "1", "type": "function", "function": {
                    "name": function["name"], "arguments": words("arguments of a tool")}}]},
            {"role": "tool", "tool_call_id": "1", "content": words("what a tool said")},
            {"role": "user", "content": words("a prompt")}]}
    status, answer = context.ask("POST", "/v1/chat/completions", body)
    expect(status == 200 and MARKERS.find(answer), f"{status} {answer[:300]}")
    status, answer = context.chat(words("a prompt of a stream"), stream=True)
    expect(status == 200 and MARKERS.find(answer), f"{status} {answer[:300]}")
    status, answer = context.chat("x" * 300_000 + words("the end of a long prompt"))
    expect(status == 200, f"{status} {answer[:300]}")
    done = context.ctl("chat", "--json", marker("an encrypted prompt"))
    expect(done.returncode == 0 and MARKERS.find(done.stdout.encode()), done.stderr)
    done = context.ctl("chat", "--session", marker("a prompt in a session"))
    expect(done.returncode == 0, done.stderr)


def test_content_of_code(context):
    ready = context.node.status()["service"]["sandbox_ready"]
    for language, code in (("python", f"import sys; x = '{marker('code')}'; print(x); "
                                      "print(sys.stdin.read(), file=sys.stderr)"),
                           ("shell", f"echo {marker('a line of a shell')}; cat; exit 3")):
        status, answer = context.ask("POST", "/v1/tools/code_execution", {
            "language": language, "code": code, "stdin": words("standard input"),
            "files": {"a/" + marker("a file's name"): words("a file's content")}})
        expect(status == (200 if ready else 503), f"{status} {answer[:300]}")
        expect(not ready or MARKERS.find(answer), str(answer[:300]))
    status, answer = context.ask("POST", "/v1/tools/code_execution", {
        "language": marker("a language")[:32], "code": words("code of no language"),
        "files": [{"path": "../" + marker("a path to elsewhere"), "content": "x"}]})
    expect(status == 400 or not ready, f"{status} {answer[:300]}")
    status, answer = context.chat("do:tool " + words("a prompt that leads to code"),
                                  tools=[{"type": "code_execution"}])
    expect(status == 200 or not ready, f"{status} {answer[:300]}")
    return None if ready else "(no sandbox here: nothing ran)"


def test_content_of_memory(context):
    """Of a memory that was open: its secret, what was written by hand and by chats, what was asked
    for; and of a wrong secret."""
    key = context.node.ctl("keys", "api", "create", "memory", "--scopes", "chat,memory")["secret"]
    headers = {"authorization": "Bearer " + key}

    def post(path, body, wanted=200):
        status, answer = context.ask("POST", path, body, headers, key=False)
        expect(status == wanted, f"{path}: {status} {answer[:300]}")
        return answer

    secret = words("a memory's secret")
    post("/v1/memory/session", {"secret": secret, "create": True})
    post("/v1/memory", {"text": words("an entry of a memory"), "state": "work"})
    remembered = "I prefer " + words("what a chat leaves in a memory") + "."
    answer = post("/v1/chat/completions", {
        "memory": True, "messages": [{"role": "user", "content": remembered}]})
    expect(MARKERS.find(answer), answer[:300])
    expect(MARKERS.find(post("/v1/memory/list", {})), "the entries were not listed")
    post("/v1/memory/export", {})
    post("/v1/memory/snapshots", {})
    post("/v1/memory/session/close", {})
    post("/v1/memory/session", {"secret": words("a wrong secret")}, 403)
    post("/v1/chat/completions", {
        "memory": True, "messages": [{"role": "user", "content": words("a prompt for a locked memory")}]},
         409)
    post("/v1/memory/session", {"secret": secret})
    post("/v1/memory/session/close", {})


def test_content_of_a_sealed_pin(context):
    """What is added to the Rack encrypted. The name that it is pinned by is shown while it is
    pinned, so it is in memory, but in no file."""
    names = Markers()
    name = names.new("a pin's name")
    with Scratch() as elsewhere:
        file = elsewhere / "a file"
        file.write_text(words("a file that is pinned") * 20_000)
        done = context.ctl("rack", "add", file, "--encrypt", "--name", name, "--json")
        expect(done.returncode == 0, done.stderr)
    pins = context.ctl("rack", "list", "--json").stdout
    expect(names.find(pins.encode()), f"the name of the pin: {pins}")
    hits = names.in_files(context.folder)
    expect(not hits, "the name is in a file:\n" + "\n".join(hits[:20]))


def test_content_of_spot_checks(context):
    """Tasks that declare a class: their input is held for the draw, sealed, in memory."""
    status, answer = context.chat(words("a prompt of class T"), stacknet={"class": "T"})
    expect(status == 200 and MARKERS.find(answer), f"{status} {answer[:300]}")
    status, answer = context.ask("POST", "/v1/tools/code_execution", {
        "language": "python", "determinism": "D1",
        "code": f"print('{marker('code of class D1')}')"})
    expect(status in (200, 503), f"{status} {answer[:300]}")


def test_content_in_a_model_that_fails(context):
    for command, streamed in (("fail", False), ("nonsense", False), ("break", False),
                              ("fail", True), ("break", True)):
        status, answer = context.chat(f"do:{command} " + words("a prompt for nothing"),
                                      stream=streamed)
        expect(status >= 500 or b'"error"' in answer, f"{command}: {status} {answer[:300]}")
    context.ctl("chat", "do:fail " + marker("an encrypted prompt for nothing"))
    context.ctl("chat", "do:break " + marker("an encrypted prompt for half an answer"))


def test_refused_requests(context):
    """What is wrong stands in the words of the sender, so no refusal may be kept with them."""
    chat = "/v1/chat/completions"
    good = {"messages": [{"role": "user", "content": marker("a prompt in a refused request")}]}
    json_of = json.dumps
    wanted = [
        (400, "POST", chat, '{"messages": [{"role": "user", "content": "' + marker("JSON cut off")),
        (400, "POST", chat, '{"' + marker("no value") + '"}'),
        (400, "POST", chat, f'{{"a": 1, "{marker("a member twice")}": 1, '
                            f'"{marker("a member twice")}": 2}}'),
        (400, "POST", chat, '"' + marker("a string as body") + '"'),
        (400, "POST", chat, json_of({**good, "messages": [{"role": marker("a role")}]})),
        (400, "POST", chat, json_of({**good, "temperature": marker("no number")})),
        (400, "POST", chat, json_of({**good, "confidental": marker("no flag")})),
        (400, "POST", chat, json_of({**good, "api_key": marker("a key in the body")})),
        (400, "POST", chat, json_of({**good, "tools": [{"type": marker("a kind of tool")}]})),
        (404, "POST", chat, json_of({**good, "model": marker("a model's name")})),
        (404, "POST", chat, json_of({**good, "model": "../" + marker("a model's path")})),
        (503, "POST", chat, json_of({**good, "confidential": True})),
        (413, "POST", chat, json_of({**good, "user": marker("too much") * 40_000})),
        (404, "POST", "/v1/" + marker("a path"), json_of(good)),
        (404, "GET", "/v1/models/" + marker("a model in a path"), None),
        (405, "PUT", chat, json_of(good)),
        (400, "GET", "/v1/models?api_key=gk_live_" + marker("a key in a query"), None),
    ]
    for status, method, path, body in wanted:
        seen, answer = context.ask(method, path, body)
        expect(seen == status, f"{method} {path} {(body or '')[:80]}: {seen} {answer[:300]}")


def test_refused_headers(context):
    chat = "/v1/chat/completions"
    good = {"messages": [{"role": "user", "content": marker("a prompt with odd headers")}]}
    names = ["user-agent", "referer", "cookie", "idempotency-key", "x-forwarded-for",
             "x-stacknet-model", "accept", "openai-organization", "traceparent", "te", "x-" +
             marker("a header's name")]
    for name in names:
        context.ask("POST", chat, good, {name: marker("the header " + name[:16])})
    for status, headers in ((401, {"authorization": "Bearer " + marker("a key")}),
                            (401, {"authorization": "Bearer gk_live_" + marker("a key of ours")}),
                            (401, {"authorization": "Basic " + marker("basic credentials")}),
                            (415, {"content-encoding": marker("an encoding")}),
                            (400, {"host": marker("a host")}),
                            (417, {"expect": marker("an expectation")}),
                            (400, {"transfer-encoding": marker("a coding")}),
                            (400, {"ehbp-encapsulated-key": marker("a key of EHBP")}),
                            (400, {"ehbp-encapsulated-key": "09" + "0" * 62, "snx-profile": "1",
                                   "snx-key-id": marker("a key id"),
                                   "snx-request-id": marker("a request id")})):
        seen, answer = context.ask("POST", chat, good, headers)
        expect(seen == status, f"{headers}: {seen} {answer[:300]}")
    context.ask("POST", chat, good, {"ehbp-encapsulated-key": "09" + "0" * 62})


def test_bytes_that_are_no_request(context):
    host = f"host: {context.base.netloc}\r\nauthorization: Bearer {context.node.ready['api_key']}\r\n"
    post = f"POST /v1/chat/completions HTTP/1.1\r\n{host}content-type: application/json\r\n"
    for text in (marker("a line") + "\r\n\r\n",
                 f"{marker('a method')} / HTTP/1.1\r\n{host}\r\n",
                 f"GET / {marker('a version')}\r\n{host}\r\n",
                 f"GET / HTTP/1.1\r\n{host}{marker('a line without colon')}\r\n\r\n",
                 f"GET / HTTP/1.1\r\n{host}x: {marker('a header that is cut')}",
                 f"{post}content-length: 5000\r\n\r\n" + marker("a body that is cut"),
                 f"{post}transfer-encoding: chunked\r\n\r\n40\r\n" + marker("a chunk that is cut"),
                 f"{post}transfer-encoding: chunked\r\n\r\n4;{marker('a chunk extension')}\r\n",
                 f"GET / HTTP/1.1\r\nhost: {context.base.netloc}\r\n\r\n" + marker("pipelined")):
        context.raw(text.encode())


def test_sign_in(context):
    """Wallets, sessions and the bridge: what is refused, in every member that is a text."""
    origin = f"http://localhost:{context.base.port}"
    headers = {"origin": origin, "host": f"localhost:{context.base.port}"}

    def post(path, body, **more):
        return context.ask("POST", path, body, {**headers, **more}, key=False)

    def wrong(path, body):
        """Each text of the body in turn is a marker."""
        for name in body:
            status, answer = post(path, {**body, name: marker(f"{name} of {path}")})
            expect(status >= 400, f"{path} {name}: {status} {answer[:200]}")
        post(path, {**body, marker(f"a member of {path}"): 1})
        post(path, '{"a": "' + marker(f"JSON cut off for {path}"))

    wrong("/v1/auth/wallet/challenge", {"chain": "evm", "chain_id": "1", "address": EVM})
    status, answer = post("/v1/auth/wallet/challenge", {"chain": "evm", "address": EVM})
    expect(status == 200, f"{status} {answer}")
    made = json.loads(answer)
    lines = made["message"].split("\n")
    for index in range(len(lines)):  # statement, URI, nonce and the others
        message = "\n".join([*lines[:index], lines[index] + marker(f"line {index} of a message"),
                             *lines[index + 1:]])
        status, answer = post("/v1/auth/wallet/verify", {
            "challenge_id": made["challenge_id"], "signature": "0x" + "11" * 65,
            "message": message, "label": marker("a label")})
        expect(status >= 400, f"{index}: {status} {answer[:200]}")
    wrong("/v1/auth/wallet/verify", {"challenge_id": "x", "signature": "0x00", "message": "x",
                                     "label": "x"})
    for name in ("__Host-sn_sess", "__Host-sn_rt", "__Host-sn_pre", "__Host-sn_csrf"):
        for path in ("/v1/auth/refresh", "/v1/auth/logout"):
            post(path, {}, cookie=f"{name}={marker('cookie ' + name)}")
        context.ask("GET", "/v1/auth/session", None,
                    {**headers, "cookie": f"{name}={marker('cookie ' + name)}"}, key=False)
    bridge = {"client_id": "a", "origin": "https://a.example", "code_challenge": "a" * 43,
              "method": "S256", "state": "a" * 22, "nonce": "a" * 22}
    wrong("/v1/auth/bridge/authorize", bridge)
    wrong("/v1/auth/bridge/silent", bridge)
    wrong("/v1/auth/bridge/token", {"code": "a", "code_verifier": "a" * 43, "client_id": "a"})
    for path in ("/bridge/authorize", "/bridge/silent"):
        for name in bridge:
            query = urllib.parse.urlencode({**bridge, name: marker(f"{name} in a query")})
            context.ask("GET", f"{path}?{query}", None, headers, key=False)
    status, answer = context.ask("POST", "/v1/keys/leaked", marker("a leaked key"), key=False)
    expect(status < 500, f"{status} {answer[:200]}")


def nothing_in_memory(context):
    return not MARKERS.in_memory(context.node.process.pid)


def test_nothing_stays_in_memory(context):
    """All of it, as a core file of this moment would hold it."""
    try:
        MARKERS.in_memory(context.node.process.pid)
    except PermissionError:
        return "(the memory of another process cannot be read here)"
    try:
        wait_until("nothing of it is in memory", lambda: nothing_in_memory(context), 20, 0.5)
    except Failure:
        hits = MARKERS.in_memory(context.node.process.pid)
        raise Failure(f"{len(hits)} pieces are in memory:\n" + "\n".join(hits[:40])) from None


def audit(context, *arguments):
    """(exit code, what was found) of the product's own audit."""
    environment = {**os.environ, "STACKNET_API_KEY": context.node.ready["api_key"],
                   "TMPDIR": str(context.temporary)}
    done = subprocess.run(
        [context.binaries / "stacknetctl", "--socket", context.node.ready["operator_socket"],
         "--json", "privacy", "audit", *arguments], capture_output=True, text=True, timeout=300,
        env=environment, stdin=subprocess.DEVNULL)
    expect(done.stdout.strip(), done.stderr)
    return done.returncode, json.loads(done.stdout)


def audit_of_markers(context, markers):
    """Of all files of the node, its temporary folders and its memory."""
    file = context.folder.with_name(context.folder.name + "-markers")
    file.write_text("".join(text + "\n" for text in markers.texts()))
    try:
        return audit(context, "--canary", file, "--data-dir", context.node.data)
    finally:
        file.unlink()


def test_the_products_audit_agrees(context):
    """Two scanners that know nothing of each other: a planted text is found by both, in each
    spelling, and of what clients sent neither finds anything."""
    planted = Markers()
    text = planted.new("a planted text")
    place = context.node.data / "planted"
    for spelled in (text.encode(), text.encode().hex().encode(), text.encode().hex().upper().encode(),
                    text.encode("utf-16-le"), text[:18].encode(),
                    *(base64.b64encode(b"?" * n + text.encode()) for n in range(3))):
        place.write_bytes(b"some words before " + spelled)
        expect(planted.in_files(context.node.data), f"not seen by the test: {spelled}")
        code, found = audit_of_markers(context, planted)
        expect(code == 1 and found["hits"], f"not seen by the product: {spelled}")
        expect(any(hit["where"] == str(place) for hit in found["hits"]), found["hits"])
        expect(found["unnamed"] == ["planted"], found["unnamed"])
    place.unlink()
    code, found = audit_of_markers(context, planted)
    expect(code == 0 and not found["hits"] and not found["unnamed"], found)

    code, found = audit_of_markers(context, MARKERS)
    expect(code == 0 and not found["hits"], found["hits"][:10])
    expect(found["canaries"] == len(MARKERS.texts()) and found["files"] > 20, found)
    looked = set(found["looked_at"])
    expect({str(context.node.data), str(context.temporary)} <= looked, looked)
    if not found["memory_looked_at"]:
        return f"({found['memory']})"
    expect(found["regions"] > 50 and found["memory_bytes"] > 1 << 20, found)
    return f"({found['canaries']} texts, {found['files']} files, {found['memory_bytes'] >> 20} MiB)"


def test_the_product_plants_and_looks_by_itself(context):
    code, found = audit(context)
    expect(code == 0 and not found["hits"], found)
    answers = dict(line.rsplit(": ", 1) for line in found["planted"])
    expect(answers["chat"] == "200" and answers["broken JSON"] == "400", answers)
    expect(answers["unknown model"] == "404" and answers["code"] in ("200", "503"), answers)
    expect(found["canaries"] == 6, found["canaries"])


def test_killed_in_the_middle_and_started_again(context):
    """A prompt that is being answered when the power goes, and the same again afterwards."""
    prompt = "do:hold " + words("a prompt that nobody answers")

    def ask():
        with contextlib.suppress(OSError, http.client.HTTPException):
            context.chat(prompt)
    asking = threading.Thread(target=ask)
    asking.start()
    expect(Model.held.wait(60), "the model was not asked")
    context.node.kill()
    Model.go_on.set()
    asking.join(60)
    expect(not asking.is_alive(), "the client still waits")
    hits = MARKERS.in_files(context.folder)
    expect(not hits, "after the kill:\n" + "\n".join(hits[:20]))
    context.node.start()
    context.node.wait_ready(120)
    context.base = urllib.parse.urlsplit(context.node.ready["http"])
    wait_until("the model is ready", lambda: context.node.status()["service"]["inference_ready"], 120)
    status, answer = context.chat(words("a prompt after the restart"))
    expect(status == 200 and MARKERS.find(answer), f"{status} {answer[:300]}")
    status, answer = context.chat("do:fail " + words("a failing prompt after the restart"))
    expect(status >= 500, f"{status} {answer[:300]}")
    test_nothing_stays_in_memory(context)
    code, found = audit_of_markers(context, MARKERS)
    expect(code == 0 and not found["hits"], found["hits"][:10])
    tasks = context.node.ctl("tasks", "--limit", "100")
    expect(any(task["error_code"] == "tasks.interrupted" for task in tasks), "it was not in the middle")


def dump(node):
    """Ends a node as a crash does and gives the core files that came of it. The limit of the test,
    not of the node, is what allows one."""
    pid = node.process.pid
    resource.prlimit(pid, resource.RLIMIT_CORE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    with contextlib.suppress(PermissionError):  # of a node that lets nobody look
        pathlib.Path(f"/proc/{pid}/coredump_filter").write_text("0x7f")
    node.process.send_signal(signal.SIGABRT)
    expect(node.process.wait(60) == -signal.SIGABRT, f"it ended with {node.process.returncode}")
    return list(node.folder.iterdir())


def test_nothing_in_a_core_file(context):
    """The node leaves none; one that is made to leaves one without content."""
    if not context.can_dump:
        return "(core files are not written here)"
    expect(not dump(context.nodes[1]), "a node left a core file")
    cores = dump(context.node)
    expect(len(cores) == 1 and cores[0].stat().st_size > 1 << 20, f"no core file: {cores}")
    hits = MARKERS.in_file(cores[0])
    expect(not hits, f"{len(hits)} pieces are in it:\n" + "\n".join(hits[:40]))
    size = cores[0].stat().st_size >> 20
    cores[0].unlink()
    return f"({size} MiB)"


def test_nothing_in_any_file(context):
    hits = MARKERS.in_files(context.folder)
    expect(not hits, f"{len(hits)} pieces were kept:\n" + "\n".join(hits[:40]))


if __name__ == "__main__":
    cases.main(sys.modules[__name__])
