"""Usage metrics, Prometheus figures and the export of paperwork, against four real validators."""
import csv
import io
import json
import pathlib
import re
import shutil
import subprocess
import sys
import urllib.error
import urllib.request

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import cases  # noqa: E402
from harness import Failure, Scratch, network, wait_until  # noqa: E402
from openai_python_test import Model, python_of_clients  # noqa: E402
from stub_server import Server  # noqa: E402

TOKEN = "scrape-token-of-32-characters-ok"
LABELS = {"version", "network", "state", "kind", "reason", "ending", "service", "runtime", "severity"}
CHATS = 5


def configure(node, **fields):
    path = node.data / "node.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), **fields}))


class Context:
    def __init__(self, binaries):
        self.binaries = pathlib.Path(binaries)
        self.scratch = Scratch()
        self.folder = self.scratch.__enter__()
        self.model = Server(("127.0.0.1", 0), Model)
        self.nodes = network(binaries, self.folder / "net")
        node = self.nodes[0]
        model = self.model.__enter__() + "/v1"
        configure(node, inference_url=model,
                  metrics={"publish_usage": True, "region": "eu-west", "prometheus": True,
                           "prometheus_token_file": "scrape.token"})
        (node.data / "scrape.token").write_text(TOKEN + "\n")
        configure(self.nodes[1], serve=True, inference_url=model, metrics={"prometheus": True})
        for each in self.nodes[2:]:
            configure(each, serve=False)
        for each in self.nodes:
            each.start()
        for each in self.nodes:
            each.wait_ready(120)
        wait_until("the model is ready", lambda: node.status()["service"]["inference_ready"], 120)
        wait_until("blocks become final", lambda: node.status()["chain"]["height"] >= 2, 120)

    def get(self, path, node=0, token=None, **headers):
        request = urllib.request.Request(self.nodes[node].ready["http"] + path)
        if token:
            request.add_header("authorization", "Bearer " + token)
        for name, value in headers.items():
            request.add_header(name.replace("_", "-"), value)
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                return answer.status, answer.headers, answer.read().decode()
        except urllib.error.HTTPError as error:
            return error.code, error.headers, error.read().decode()

    def export(self, *arguments):
        return subprocess.run([self.binaries / "stacknetctl", "paperwork", "export", "--data-dir",
                               self.nodes[0].data, *arguments],
                              capture_output=True, text=True, timeout=120)

    def our_key(self):
        return next(key for key in self.nodes[0].ctl("keys") if key["ours"])


def setup(binaries):
    return Context(binaries)


def teardown(context, failed):
    for node in context.nodes:
        node.stop(30)
    context.model.__exit__(None, None, None)
    if failed:
        print("kept for a look:", context.folder)
    else:
        shutil.rmtree(context.folder, ignore_errors=True)


def expect(condition, text):
    if not condition:
        raise Failure(str(text))


def test_the_words_follow_what_is_on(context):
    on = context.nodes[0].ctl("metrics", "words")
    expect(on == {"words": "k>=20 and epsilon=1/day"}, on)
    off = context.nodes[1].ctl("metrics", "show")
    expect(off["words"] == "aggregated" and not off["publish_usage"] and off["prometheus"], off)
    expect(context.nodes[2].ctl("metrics", "words") == {"words": "aggregated"}, "node 2")
    expect(context.get("/v1/usage", node=1)[0] == 404, "/v1/usage where it is off")


def test_usage_is_published_with_its_rules_and_no_counts_of_today(context):
    ctl = context.nodes[0].ctl
    while True:
        day = ctl("metrics")["today"]
        for _ in range(CHATS):
            status, _, answer = context.nodes[0].http().json(
                "POST", "/v1/chat/completions",
                {"model": "same", "messages": [{"role": "user", "content": "a secret question"}]})
            expect(status == 200, answer)
        counted = wait_until("the chats are counted", lambda: (
            lambda now: now if now["today_cells"] == 1 or now["today"] != day else None)(
                ctl("metrics")), 60)
        if counted["today"] == day:  # else midnight came in between
            break
    expect(counted["today_cells_ready"] == 0, counted)
    status, _, text = context.get("/v1/usage")
    usage = json.loads(text)
    expect(status == 200 and usage["words"] == "k>=20 and epsilon=1/day", text)
    expect(usage["k"] == 20 and usage["epsilon_per_account_and_day"] == "1", text)
    expect(usage["clamp_per_account_and_day"] == {"requests": 100, "tokens": 200000}, text)
    expect(usage["day"] is None and "cells" not in usage, text)
    # What is on disk of the running day: nothing.
    stored = (context.nodes[0].data / "metrics.db").read_bytes()
    expect(b"same" not in stored, "metrics.db holds a name of the running day")


def test_the_figures_are_for_the_operator_alone(context):
    expect(context.get("/metrics")[0] == 401, "without the token")
    expect(context.get("/metrics", token=context.nodes[0].ready["api_key"])[0] == 401, "an API key")
    expect(context.get("/metrics", token=TOKEN, origin="https://page.example")[0] == 404, "a page")
    status, headers, _ = context.get("/metrics", token=TOKEN)
    expect(status == 200, status)
    expect(headers["content-type"].startswith("text/plain; version=0.0.4"), headers)
    expect(context.get("/metrics", node=1)[0] == 200, "without a token where none is wanted")


def families_of(text, context):
    """By prometheus_client's own parser where it is installed, as {name: [(sample, labels, value)]}."""
    python = python_of_clients()
    program = ("import json, sys\n"
               "from prometheus_client.parser import text_string_to_metric_families as read\n"
               "print(json.dumps({f.name: [(s.name, s.labels, s.value) for s in f.samples]\n"
               "                  for f in read(sys.stdin.read())}))\n")
    if python is None:
        return None
    done = subprocess.run([python, "-c", program], input=text, capture_output=True, text=True,
                          timeout=60)
    if "No module named" in done.stderr:
        return None
    expect(done.returncode == 0, done.stderr)
    return json.loads(done.stdout)


def test_the_figures_are_read_by_the_prometheus_client(context):
    # An answer is sent before its task is counted.
    wait_until("the chats are counted", lambda: context.nodes[0].status()["service"][
        "tasks_succeeded"] >= CHATS, 60)
    text = context.get("/metrics", token=TOKEN)[2]
    for line in text.splitlines():
        sample = re.fullmatch(r'([a-z_]+)(\{[a-z]+="[^"]*"(,[a-z]+="[^"]*")*\})? -?[0-9]+(\.[0-9]+)?',
                              line)
        expect(line.startswith(("# HELP ", "# TYPE ")) or sample, line)
    families = families_of(text, context)
    if families is None:
        return "(prometheus_client of Python is not installed: ./dev test does it where it can)"
    names = {name for samples in families.values() for _, labels, _ in samples for name in labels}
    expect(names and names <= LABELS, names)
    value = {(name, *sorted(labels.values())): number
             for samples in families.values() for name, labels, number in samples}
    expect(value["stacknet_chain_height",] >= 2, text)
    expect(value["stacknet_peers", "connected"] == 3, text)
    expect(value["stacknet_tasks_ended", "succeeded"] >= CHATS, text)
    expect(value["stacknet_service_up", "inference"] == 1, text)
    expect(value["process_resident_memory_bytes",] > 1 << 20, text)
    expect(value["process_open_fds",] > 5, text)
    # Counters lose "_total" in the parser's name of the family, gauges have none.
    expect("stacknet_chain_transactions" in families, families.keys())
    return f"({len(families)} families)"


def test_the_figures_name_nobody(context):
    text = context.get("/metrics", token=TOKEN)[2]
    snapshot = [task for task in context.nodes[0].ctl("tasks")]
    forbidden = ["same", "a secret question", "127.0.0.1", TOKEN, context.our_key()["public_key"]]
    forbidden += [task[name] for task in snapshot for name in ("id", "api_key_id", "receipt_digest")]
    forbidden += [key["id"] for key in context.nodes[0].ctl("keys", "api")]
    for word in forbidden:
        expect(not word or word not in text, word)


def test_the_export_adds_up_to_the_ledger(context):
    def committed():
        tasks = context.nodes[0].ctl("tasks")
        return len(tasks) >= CHATS and all(t["paperwork"] == "committed" for t in tasks)
    wait_until("all paperwork is on the ledger", committed, 120)
    out = context.folder / "paper.csv"
    done = context.export("-o", out)
    expect(done.returncode == 0 and "what the ledger says" in done.stdout, done)
    key = context.our_key()
    rows = list(csv.DictReader(io.StringIO(out.read_bytes().decode(), newline="")))
    paperwork = [row for row in rows if row["record"] == "paperwork"]
    ours = [row for row in paperwork if row["node_key"] == key["public_key"]]
    expect(len(ours) == key["paperwork_count"] >= CHATS, (len(ours), key))
    expect(sum(int(row["tokens"]) for row in ours) == key["tokens_served"], key)
    expect(sum(int(row["paper_micro_usd"]) for row in ours) == key["paper_micro_usd"], key)
    total = next(row for row in rows if row["record"] == "total")
    expect(int(total["count"]) == len(paperwork), total)
    expect(rows[-1]["record"] == "check" and rows[-1]["note"] == "equal", rows[-1])
    expect("a secret question" not in out.read_text() and "api_key" not in out.read_text(), "content")
    expect(oct(out.stat().st_mode & 0o777) == "0o600", "mode of the file")


def test_the_export_in_json_with_what_only_the_node_knows(context):
    out = context.folder / "paper.json"
    done = context.export("--json", "--local", "--out", out)
    expect(done.returncode == 0 and json.loads(done.stdout)["equal"], done)
    file = json.loads(out.read_text())
    expect(file["format"] == "stacknet-paperwork/1" and file["check"]["equal"], file["check"])
    known = {task["id"]: task for task in context.nodes[0].ctl("tasks")}
    found = 0
    for row in file["paperwork"]:
        if row["local"]:
            task = known[row["local"]["task_id"]]
            expect(task["api_key_id"] == row["local"]["api_key_id"], row)
            expect(task["receipt_digest"] == row["receipt"], row)
            found += 1
    expect(found == len(known), (found, len(known)))


def test_a_file_that_is_there_stays_unless_forced(context):
    out = context.folder / "kept.csv"
    out.write_text("mine")
    done = context.export("-o", out)
    expect(done.returncode == 1 and "ctl.file_exists" in done.stderr, done)
    expect(out.read_text() == "mine", "the file was touched")
    expect(context.export("-o", out, "--force").returncode == 0, "--force")
    expect(out.read_text().startswith("record,height,"), "the file was not replaced")
    expect([path.name for path in context.folder.glob("kept*")] == ["kept.csv"], "left behind")


def test_wrong_words_are_refused(context):
    out = context.folder / "none.csv"
    for words in (["-o", out, "--from", "yesterday"], ["-o", out, "--to", "2026-02-30"],
                  ["-o", out, "--key", "ab"], ["-o", out, "--csv", "--json"], []):
        done = context.export(*words)
        expect(done.returncode in (1, 2) and done.stderr and not out.exists(), (words, done))
    done = context.export("-o", context.folder / "no" / "such" / "folder.csv")
    expect(done.returncode == 1 and "ctl.file_unwritable" in done.stderr, done)


def test_a_day_selects(context):
    out = context.folder / "none.json"
    done = context.export("--json", "-o", out, "--from", "1999-01-01", "--to", "1999-12-31")
    expect(done.returncode == 0 and json.loads(out.read_text())["total"]["count"] == 0, done)
    expect(json.loads(out.read_text())["check"]["equal"], "the check is of everything")


if __name__ == "__main__":
    cases.main(sys.modules[__name__])
