"""Four real nodes that spot check each other (tests/e2e/byzantine/spot_checks.json: short terms, and
every committed task is sampled): a run of code is committed, drawn, run again by the three others in
their own sandboxes and passes; what a client keeps out is not committed; a worker that lies once is
convicted and loses 10 % once, and nobody else loses anything."""
import json
import os
import pathlib
import shutil
import sys
import urllib.request

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import cases  # noqa: E402
from fault_network import blocks, edit_config  # noqa: E402
from harness import Failure, Scratch, network, settled, wait_until  # noqa: E402
from tasks_test import assets  # noqa: E402

COUNT = 4
WITHIN = 150  # containers on a loaded machine
# core/ledger/params.h
SPOT_CHECK = 1_000  # basis points
TOKENS = 1_000_000_000  # of a new Node Key
HEADER = "x-stacknet-spot-check"
CANARY = "canary-51c0a7e2-only-for-who-was-drawn"


def expect(what, seen, wanted):
    if seen != wanted:
        raise Failure(f"{what}: {seen!r} instead of {wanted!r}")


class Context:
    """Node 0 serves clients; the others only run its tasks again."""

    def __init__(self, binaries):
        self.scratch = Scratch()
        self.folder = self.scratch.__enter__()
        programs = self.folder / "programs"
        programs.mkdir()
        # A copy: the sandbox's programs are looked for beside the daemon's own file.
        shutil.copy(binaries / "byzantine" / "stacknetd-spot_checks", programs / "stacknetd")
        for name in ("stacknetctl", "stacknet-sandbox-helper", "stacknet-sandbox-init"):
            if (binaries / name).exists():
                (programs / name).symlink_to(binaries / name)
        # Tool images and no model.
        self.assets = self.folder / "assets"
        self.assets.mkdir()
        if (assets() / "images").exists():
            (self.assets / "images").symlink_to(assets() / "images")
        self.lie = self.folder / "lie"
        self.able = False
        self.nodes = network(programs, self.folder / "net", COUNT)
        self.keys = []
        for index, node in enumerate(self.nodes):
            node.environment.update(STACKNET_ASSETS=str(self.assets))
            self.keys.append(edit_config(node, lambda config: config.update(
                serve=index == 0, arena={"check_tasks": True}))["node_key"])
        self.nodes[0].environment.update(STACKNET_TEST_LIE=str(self.lie))
        try:
            self.begin()
        except BaseException:
            self.stop()
            raise

    def begin(self):
        for node in self.nodes:
            node.start()
        for node in self.nodes:
            node.wait_ready()
        self.http = self.nodes[0].http()
        service = wait_until("the sandbox knows whether it is ready", lambda: (
            lambda now: now if settled(now) else None)(self.nodes[0].status()["service"]), 120)
        self.reason = "" if service["sandbox_ready"] else service["sandbox_reason"]
        if self.reason and os.environ.get("STACKNET_REQUIRE_SANDBOX") == "1":
            raise Failure("the sandbox does not work here: " + self.reason)

    def stop(self):
        return [node.stop(30)[0] for node in self.nodes]

    def arena(self, index):
        return self.nodes[index].ctl("arena", "status")

    def wait_able(self):
        """Everybody has said on the ledger that it can run this image's tasks again. Who serves
        nobody does so once there is a task that it may be drawn for; nobody checks those."""
        wait_until("node 0 has declared what it runs", lambda: any(
            one["declared"] for one in self.arena(0)["capabilities"]), WITHIN)
        if not self.able:
            self.run("the first", "committed")
        self.able = True

        def able():
            classes = [{one["repro_class"] for one in self.arena(index)["capabilities"]
                        if one["task_class"] == "D" and one["declared"]}
                       for index in range(COUNT)]
            return classes[0] and all(each == classes[0] for each in classes)
        wait_until("all nodes have declared the same classes", able, WITHIN)
        wait_until("nothing is under way", lambda: all(
            not now["waiting"] and not now["checks"]
            for now in map(self.arena, range(COUNT))), WITHIN)

    def run(self, text, wanted, headers=None, **body):
        """A task of class D1 whose answer says `wanted`. What took longer than 2 s is not run twice
        and promises nothing: asked again then, with another text."""
        attempt = 0

        def asked():
            nonlocal attempt
            attempt += 1
            request = {"language": "python", "determinism": "D1",
                       "code": f"print({text!r}, {attempt}, sum(range(10)))", **body}
            return self.post(request, headers or {})
        return wait_until(f"a task is answered {wanted}", lambda: (
            lambda answer: answer if answer[0] == wanted else None)(asked()), WITHIN)[1]

    def post(self, request, headers):
        call = urllib.request.Request(self.http.base + "/v1/tools/code_execution",
                                      data=json.dumps(request).encode(), method="POST")
        call.add_header("content-type", "application/json")
        call.add_header("authorization", f"Bearer {self.http.key}")
        for name, value in headers.items():
            call.add_header(name, value)
        with urllib.request.urlopen(call, timeout=120) as answer:
            return answer.headers.get(HEADER), json.loads(answer.read())["id"]

    def verdicts(self, index):
        return {one["task"]: one for one in self.arena(index)["verdicts"]}

    def wait_verdict(self, before):
        """The one verdict that every node tells and that is not in `before`."""
        def judged():
            found = [set(self.verdicts(index)) - before for index in range(COUNT)]
            same = found[0] and all(each == found[0] for each in found)
            return [self.verdicts(index) for index in range(COUNT)] if same else None
        told = wait_until("every node tells a verdict", judged, WITHIN)
        fresh = set(told[0]) - before
        expect("number of new verdicts", len(fresh), 1)
        return [each[next(iter(fresh))] for each in told]

    def tokens(self):
        return {key["public_key"]: key["tokens_free"] + key["tokens_bonded"] +
                key["tokens_unbonding"] for key in self.nodes[1].ctl("keys")}


def setup(binaries):
    return Context(binaries)


def teardown(context, failed):
    codes = context.stop()
    if failed:
        print("kept for a look:", context.folder)
    else:
        context.scratch.__exit__(None, None, None)
    if any(codes):
        raise Failure(f"the nodes ended with {codes}")


def skipped(context):
    return f"(no sandbox here: {context.reason})" if context.reason else None


def test_an_honest_task_is_run_again_and_passes(context):
    if context.reason:
        return skipped(context)
    context.wait_able()
    known = set().union(*(context.verdicts(index) for index in range(COUNT)))
    ran = [context.arena(index)["checks_run"] for index in range(COUNT)]
    context.run(CANARY, "committed")
    told = context.wait_verdict(known)
    for index, verdict in enumerate(told):
        expect(f"verdict, says node {index}", verdict["verdict"], "passed")
        expect("whose task it is", (verdict["worker"], verdict["ours"]),
               (context.keys[0], index == 0))
        expect("tokens taken", verdict["tokens_taken"], 0)
    for index in range(1, COUNT):
        expect(f"checks that node {index} ran", context.arena(index)["checks_run"],
               ran[index] + 1)
        if told[index]["points"] <= 0:
            raise Failure(f"node {index} earned nothing: {told[index]}")
    now = wait_until("the input is wiped", lambda: (
        lambda arena: arena if arena["waiting"] == 0 else None)(context.arena(0)), WITHIN)
    expect("bytes held", now["escrow_bytes"], 0)
    expect("slashes", context.nodes[1].ctl("slashes"), [])
    # Nobody wrote the input down: not who held it, nor who ran it again.
    for node in context.nodes:
        for path in [node.output, *node.data.rglob("*")]:
            if path.is_file() and CANARY.encode() in path.read_bytes():
                raise Failure(f"{path} holds the input")


def test_what_a_client_keeps_out_is_not_committed(context):
    if context.reason:
        return skipped(context)
    before = context.arena(0)
    context.run("out", "off", spot_check=False)
    context.run("out", "off", headers={"X-StackNet-Spot-Check": "off"})
    context.run("opaque", "not-eligible", determinism="D0")
    now = wait_until("both are counted", lambda: (
        lambda arena: arena if arena["kept_out"] == before["kept_out"] + 2 else None)(
            context.arena(0)), WITHIN)
    expect("committed", now["committed"], before["committed"])
    status, _, rule = context.http.json("GET", "/node")
    expect("the rule is told", (status, rule["spot_checks"]["on"]), (200, True))
    expect("its words", rule["spot_checks"]["rule"], now["privacy_rule"])


def test_a_worker_that_lies_loses_ten_percent_once_and_nobody_else_anything(context):
    if context.reason:
        return skipped(context)
    context.wait_able()
    before = context.tokens()
    known = set().union(*(context.verdicts(index) for index in range(COUNT)))
    context.lie.touch()
    context.run("lie", "committed")
    expect("the lie was told", context.lie.exists(), False)
    told = context.wait_verdict(known)
    for index, verdict in enumerate(told):
        expect(f"verdict, says node {index}", verdict["verdict"], "convicted")
    slashes = wait_until("every node shows the slash", lambda: (
        lambda all: all if all[0] and all.count(all[0]) == COUNT else None)(
            [node.ctl("slashes") for node in context.nodes]), WITHIN)[0]
    expect("number of slashes", len(slashes), 1)
    slash = slashes[0]
    expect("who, for what, at which rate", (slash["offender"], slash["offence"], slash["rate_bps"]),
           (context.keys[0], "spot_check", SPOT_CHECK))
    # Of what backed the offence's epoch: since then served tokens are gone from it.
    penalty = slash["penalty"]
    least, most = (-(-tokens * SPOT_CHECK // 10_000) for tokens in (slash["stake_before"], TOKENS))
    if not least <= penalty <= most:
        raise Failure(f"the penalty {penalty} is not from {least} to {most}")
    expect("what is left", slash["stake_after"], slash["stake_before"] - penalty)
    expect("what it cost, says the liar", told[0]["tokens_taken"], penalty)
    after = context.tokens()
    for key in context.keys[1:]:
        expect("tokens of an honest node", after[key], before[key])
    # One chain everywhere, the draw and the verdict with it.
    base = min(node.status()["chain"]["height"] for node in context.nodes)
    chains = [blocks(node) for node in context.nodes]
    for height in range(1, base + 1):
        if len({chain[height]["state_root"] for chain in chains}) != 1:
            raise Failure(f"the nodes differ at height {height}")


if __name__ == "__main__":
    cases.main(sys.modules[__name__])
