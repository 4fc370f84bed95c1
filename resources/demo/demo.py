#!/usr/bin/env python3
"""Sends one chat and one code task through a fresh local network and prints every step.

Everything is real: four validator processes, the local model, the sandbox, consensus. Exits 0 when
both tasks' paperwork is committed on every node.
"""
import argparse
import json
import pathlib
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request


def say(text):
    print(f"    {text}", flush=True)


def step(text):
    print(f"  * {text}", flush=True)


def wait(what, condition, seconds):
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        value = condition()
        if value:
            return value
        time.sleep(0.1)
    raise SystemExit(f"demo: not within {seconds} s: {what}")


def post(ready, path, body):
    request = urllib.request.Request(
        ready["http"] + path, data=json.dumps(body).encode(), method="POST",
        headers={"content-type": "application/json", "authorization": "Bearer " + ready["api_key"]})
    try:
        with urllib.request.urlopen(request, timeout=180) as answer:
            return answer.status, json.loads(answer.read())
    except urllib.error.HTTPError as error:
        return error.code, json.loads(error.read())


class Network:
    def __init__(self, binaries, folder):
        self.binaries = binaries
        self.ready_file = folder / "ready.json"
        self.process = subprocess.Popen(
            [binaries / "stacknetd", "--devnet", "4", "--data-dir", folder / "data", "--http",
             "127.0.0.1:0", "--ready-file", self.ready_file],
            stdout=subprocess.DEVNULL, stderr=open(folder / "stacknetd.log", "wb"))

    def ready(self):
        def there():
            if self.process.poll() is not None:
                raise SystemExit("demo: stacknetd ended early; see its log")
            return self.ready_file.exists() and json.loads(self.ready_file.read_text())
        return wait("the network is ready", there, 60)

    def ctl(self, ready, *arguments):
        done = subprocess.run(
            [self.binaries / "stacknetctl", "--socket", ready["operator_socket"], "--json",
             *arguments], capture_output=True, text=True, timeout=30)
        if done.returncode != 0:
            raise SystemExit(f"demo: stacknetctl {arguments[0]}: {done.stderr.strip()}")
        return json.loads(done.stdout)


def committed(network, ready, task_id):
    def there():
        for task in network.ctl(ready, "tasks"):
            if task["id"] == task_id and task["paperwork"] == "committed":
                return task
        return None
    return wait(f"the paperwork of {task_id} is committed", there, 60)


def on_every_node(network, ready, folder, height):
    """Reads the block at that height from each node's own database."""
    def same():
        roots = set()
        for node in sorted((folder / "data").glob("node*")):
            done = subprocess.run(
                [network.binaries / "stacknetctl", "--json", "chain", "--data-dir", node, "--from",
                 str(height), "--to", str(height)], capture_output=True, text=True)
            blocks = json.loads(done.stdout) if done.returncode == 0 else []
            if not blocks:
                return None
            roots.add((blocks[0]["block_id"], blocks[0]["state_root"]))
        return roots if len(roots) == 1 else None
    return wait(f"block {height} is on every node", same, 60).pop()


def follow(network, ready, folder, task_id):
    task = committed(network, ready, task_id)
    step(f"paperwork committed at height {task['paperwork_height']}")
    block, root = on_every_node(network, ready, folder, task["paperwork_height"])
    say(f"the same block on all four nodes: {block[:16]}…, state root {root[:16]}…")


def settled(service):
    """True once model and sandbox are ready, or say why they are not."""
    words = (service["inference_reason"] + service["sandbox_reason"]).lower()
    return "starting" not in words and "preparing" not in words


def chat(network, ready, folder):
    models = network.ctl(ready, "status")["service"]
    if not models["inference_ready"]:
        say("no local model: " + models["inference_reason"])
        status, answer = post(ready, "/v1/chat/completions",
                              {"messages": [{"role": "user", "content": "Hello"}]})
        say(f"the gateway answers {status} {answer['error']['code']}, as it must")
        return status == 503
    step(f"chat task to {models['inference_model']}")
    began = time.monotonic()
    status, answer = post(ready, "/v1/chat/completions", {
        "model": models["inference_model"], "max_tokens": 48, "temperature": 0,
        "messages": [{"role": "user", "content": "Say hello to a new node operator."}]})
    if status != 200:
        say(f"answer {status}: {answer}")
        return False
    say(f"answer in {time.monotonic() - began:.2f} s: "
        + json.dumps(answer["choices"][0]["message"]["content"])[:200])
    say(f"tokens {answer['usage']['prompt_tokens']} in, {answer['usage']['completion_tokens']} out")
    follow(network, ready, folder, answer["id"].replace("chatcmpl-", ""))
    return True


def code(network, ready, folder):
    step("code task: Python in the sandbox (no network, 4 GB, 4 CPUs, 600 s)")
    status, answer = post(ready, "/v1/tools/code_execution", {
        "language": "python", "stdin": "6 7",
        "code": "a, b = map(int, input().split())\nprint('product', a * b)\n"})
    if status == 503:
        say(f"refused, as it must be where no runtime works: {answer['error']['message']}")
        return True
    if status != 200:
        say(f"answer {status}: {answer}")
        return False
    say(f"exit code {answer['exit_code']}, stdout {answer['stdout']!r}")
    receipt = folder / "receipt.json"
    receipt.write_text(answer["receipt"] if isinstance(answer["receipt"], str)
                       else json.dumps(answer["receipt"]))
    done = subprocess.run([network.binaries / "stacknetctl", "receipt", "verify", receipt],
                          capture_output=True, text=True)
    step("receipt verified offline" if done.returncode == 0 else "receipt does NOT verify")
    for line in done.stdout.splitlines():
        say(line)
    task_id = json.loads(receipt.read_text())["task_id"]
    follow(network, ready, folder, task_id)
    return done.returncode == 0 and answer["stdout"] == "product 42\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin", required=True, type=lambda p: pathlib.Path(p).resolve(),
                        help="folder of stacknetd and stacknetctl")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="stacknet-demo-") as name:
        folder = pathlib.Path(name)
        network = Network(options.bin, folder)
        try:
            step("local network of four validators starts")
            ready = network.ready()
            say(f"HTTP {ready['http']}, {len(ready['node_ids'])} Node Keys")
            status = wait("blocks are final", lambda: (
                lambda s: s if s["chain"]["height"] >= 2 else None)(network.ctl(ready, "status")), 60)
            say(f"height {status['chain']['height']}, leader {status['chain']['leader_name']}, "
                f"{status['chain']['proposals_left']} of {status['chain']['term_length']} proposals left")
            wait("the model and the sandbox are ready or refused with a reason",
                 lambda: settled(network.ctl(ready, "status")["service"]), 120)
            good = chat(network, ready, folder)
            good = code(network, ready, folder) and good
        finally:
            network.process.terminate()
            try:
                network.process.wait(10)
            except subprocess.TimeoutExpired:
                network.process.kill()
    step("done" if good else "something is not as it should be")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
