"""The openai package of Python, unmodified, against a real stacknetd with a model that never varies."""
import json
import os
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import cases  # noqa: E402
from harness import Failure, Scratch, network, wait_until  # noqa: E402
from stub_server import Quiet, Server  # noqa: E402

CLIENTS = pathlib.Path(__file__).parent / "clients"
SAID = "It is said."


def python_of_clients():
    """The interpreter that sees the client packages (./dev test installs them), or None."""
    cache = os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache"
    assets = os.environ.get("STACKNET_ASSETS") or pathlib.Path(cache) / "stacknet-console"
    folder = pathlib.Path(assets) / "python-clients"
    return folder / "bin/python" if (folder / "installed.txt").exists() else None


class Model(Quiet):
    def do_GET(self):
        self.answer(200, [("content-type", "application/json")], json.dumps(
            {"object": "list", "data": [{"id": "same", "object": "model"}]}).encode())

    def do_POST(self):
        body = self.rfile.read(int(self.headers["content-length"]))
        if b"do:fail" in body:
            self.answer(500, [("content-type", "application/json")], b'{"error": {"message": "x"}}')
        elif b"do:break" in body:
            self.send_response_only(200)
            self.send_header("content-type", "text/event-stream")
            self.send_header("content-length", "100000")
            self.end_headers()
            self.wfile.write(event({"choices": [{"index": 0, "delta": {"content": "half"}}]}))
            self.close_connection = True
        else:
            choices = [{"delta": {"content": word + " "}} for word in SAID.split()]
            choices.append({"delta": {}, "finish_reason": "stop"})
            usage = {"prompt_tokens": 5, "completion_tokens": 7, "total_tokens": 12}
            text = b"".join(event({"choices": [{"index": 0, **one}]}) for one in choices)
            text += event({"choices": [], "usage": usage}) + b"data: [DONE]\n\n"
            self.answer(200, [("content-type", "text/event-stream")], text)


def event(chunk):
    return f"data: {json.dumps({'object': 'chat.completion.chunk', **chunk})}\n\n".encode()


def test_the_unmodified_package(binaries):
    python = python_of_clients()
    if python is None:
        return "(the openai package of Python is not installed: ./dev test does it where it can)"
    with Scratch() as folder, Server(("127.0.0.1", 0), Model) as model:
        node = network(binaries, folder / "net")[0]
        path = node.data / "node.json"
        path.write_text(json.dumps({**json.loads(path.read_text()), "inference_url": model + "/v1"}))
        node.start()
        try:
            node.wait_ready()
            wait_until("the configured model is ready",
                       lambda: node.status()["service"]["inference_ready"], 60)
            scopeless = node.ctl("keys", "api", "create", "a", "--scopes", "models:read")["secret"]
            limited = node.ctl("keys", "api", "create", "b")["secret"]
            environment = {name: value for name, value in os.environ.items()
                           if not name.lower().endswith("_proxy")}
            done = subprocess.run([python, CLIENTS / "openai_live.py", node.ready["http"],
                                   node.ready["api_key"], scopeless, limited, SAID],
                                  capture_output=True, text=True, timeout=300, env=environment)
        finally:
            node.stop()
        if done.returncode != 0 or ", 0 failed" not in done.stdout:
            raise Failure(done.stdout[-4000:] + done.stderr[-2000:])
        return "(" + done.stdout.strip().splitlines()[-1] + ")"


if __name__ == "__main__":
    cases.main(sys.modules[__name__])
