"""A validator of a local network is told to play the censor (stacknetctl validator withhold): the
others demand what it leaves out, and the node proves it and takes its stake."""
import json
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import cases  # noqa: E402
from harness import Daemon, Failure, Scratch, network, wait_until  # noqa: E402

WITHIN = 60
TRIES = 40  # networks; three of four are led by another node than the first one


def expect(what, seen, wanted):
    if seen != wanted:
        raise Failure(f"{what}: {seen!r} instead of {wanted!r}")


def validators(daemon, *words):
    return {one["index"]: one for one in daemon.ctl("validator", *map(str, words))}


def led_by_a_censor(binaries, folder):
    """A running local network that is led by another node than node 0, which withholds; and that
    leader's number."""
    for attempt in range(TRIES):
        daemon = Daemon(binaries, folder / f"net{attempt}", ["--devnet", "4"]).start()
        try:
            daemon.wait_ready()
            height = wait_until("blocks are made", lambda: daemon.status()["chain"]["height"],
                                WITHIN)
            leaders = [index for index, one in validators(daemon, "list").items() if one["leads"]]
            if leaders:
                expect("state", validators(daemon, "withhold", leaders[0])[leaders[0]]["state"],
                       "withholding")
                wait_until("the network goes on",
                           lambda: daemon.status()["chain"]["height"] > height + 1, WITHIN)
                # On a slow machine its start takes longer than the others wait for a leader.
                if validators(daemon, "list")[leaders[0]]["leads"]:
                    return daemon, leaders[0]
        except BaseException:
            daemon.stop(10)
            raise
        daemon.stop(10)
    raise Failure(f"none of {TRIES} networks was led by a censor")


def test_a_staged_censor_is_convicted_and_includes_again_when_told(binaries):
    with Scratch() as folder:
        daemon, leader = led_by_a_censor(binaries, folder)
        order = None
        try:
            keys = {index: one["node_key"] for index, one in validators(daemon, "list").items()}
            own = [key["public_key"] for key in daemon.ctl("keys")
                   if key["public_key"] not in keys.values()]
            expect("keys of this node", len(own), 1)
            daemon.ctl("challenge", "auto", "on")
            order = subprocess.Popen(
                [daemon.binaries / "stacknetctl", "--socket", daemon.ready["operator_socket"],
                 "--json", "stake", "unbond", own[0], "1000"],
                stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
            slash = wait_until("the censor is slashed", lambda: daemon.ctl("slashes"), WITHIN)
            expect("number of slashes", len(slash), 1)
            expect("whom and for what", (slash[0]["offender"], slash[0]["offence"],
                                         slash[0]["stake_after"], slash[0]["whistleblower"]),
                   (keys[leader], "censorship", 0, own[0]))
            # It may be for something that a node sent by itself; one broken demand is enough.
            upheld = [one for one in daemon.ctl("challenge", "list") if one["state"] == "upheld"]
            expect("challenges upheld", [(one["accused"], all(s["passed"] for s in one["steps"]))
                                         for one in upheld], [(keys[leader], True)])
            out, problem = order.communicate(timeout=WITHIN)
            expect(f"the order, by the next leader ({problem.strip()})", order.returncode, 0)
            expect("runs as it should",
                   validators(daemon, "start", leader)[leader]["state"], "running")
            height = daemon.status()["chain"]["height"]
            wait_until("the network goes on",
                       lambda: daemon.status()["chain"]["height"] > height + 1, WITHIN)
            return f"(convicted at height {slash[0]['height']})"
        finally:
            if order and order.poll() is None:
                order.kill()
                order.communicate()
            daemon.stop(10)


def test_no_other_network_has_one(binaries):
    with Scratch() as folder:
        node = network(binaries, folder / "net")[0]
        genesis = node.data / "genesis.json"
        document = json.loads(genesis.read_text())
        expect("the mark of a local network", document["local_network"], True)
        genesis.write_text(json.dumps({**document, "local_network": False}))
        done = subprocess.run([node.binaries / "stacknetd", "--data-dir", node.data, "--http",
                               "127.0.0.1:0", "--withhold"], capture_output=True, text=True,
                              timeout=60)
        expect("exit code", done.returncode, 1)
        if "engine.withholds_only_locally" not in done.stderr:
            raise Failure(f"it says {done.stderr[-500:]}")
        refused = subprocess.run([node.binaries / "stacknetctl", "--data-dir", node.data,
                                  "validator", "withhold", "1"], capture_output=True, text=True,
                                 timeout=60)
        expect("without a node", refused.returncode, 1)


if __name__ == "__main__":
    cases.main(sys.modules[__name__])
