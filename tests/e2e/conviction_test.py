"""Four real processes, one of which breaks the rules (tests/e2e/byzantine): it is convicted on
every node by what it signed, and nobody else is harmed."""
import json
import os
import pathlib
import random
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import cases  # noqa: E402
from fault_network import COUNT, FaultNetwork, blocks, term_of  # noqa: E402
from harness import Failure, wait_until  # noqa: E402

SEED = int(os.environ.get("STACKNET_SEED", str(random.SystemRandom().randrange(1 << 30))))
# core/ledger/params.h
CENSORSHIP, BFT_DISAGREEMENT = 10_000, 5_000  # basis points
CENSOR_PROPOSALS = 8
REWARD_MAX, REWARD_BPS, DEPOSIT = 10_000_000, 500, 1_000_000
WITHIN = 45


def setup(binaries):
    return binaries


def expect(what, seen, wanted):
    if seen != wanted:
        raise Failure(f"{what}: {seen!r} instead of {wanted!r}")


class ByzantineNetwork(FaultNetwork):
    """Who leads the first term runs the altered daemon, the three others the product's. `victims`
    are the others; self.environment_of(self) says what the altered one reads."""

    def __init__(self, binaries, kind, environment):
        self.kind = kind
        self.environment_of = environment
        super().__init__(binaries, SEED, prepare=ByzantineNetwork.arrange)

    def arrange(self):
        # One node alone knows whose turn it is and can do nothing yet.
        probe = self.nodes[0].start()
        probe.wait_ready()
        now = wait_until("the first leader is known",
                         lambda: [chain for chain in [self.chain(0)] if chain["leader"]], 30)[0]
        probe.stop(10)
        expect("the term of a network that has not begun", now["term"], 0)
        self.byzantine = self.keys.index(now["leader"])
        self.victims = self.others(self.byzantine)
        programs = self.folder / "byzantine"
        programs.mkdir()
        (programs / "stacknetd").symlink_to(self.binaries / "byzantine" / f"stacknetd-{self.kind}")
        for name in ("stacknetctl", "stacknet-sandbox-helper", "stacknet-sandbox-init"):
            if (self.binaries / name).exists():
                (programs / name).symlink_to(self.binaries / name)
        node = self.nodes[self.byzantine]
        node.binaries = programs
        node.environment.update(self.environment_of(self))

    def __enter__(self):
        self.orders = []
        return super().__enter__()

    def __exit__(self, kind, value, trace):
        for order in self.orders:
            if order.poll() is None:
                order.kill()
            order.communicate()
        return super().__exit__(kind, value, trace)

    def order(self, index, *words):
        """stacknetctl in the background: an order is answered when a block holds it."""
        node = self.nodes[index]
        self.orders.append(subprocess.Popen(
            [node.binaries / "stacknetctl", "--socket", node.ready["operator_socket"], "--json",
             *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True))
        return self.orders[-1]

    def seen(self, index, *words):
        return self.nodes[index].ctl(*words)

    def on_all(self, what, look, seconds=WITHIN):
        """look(node) of every node, once none is empty; all must be the same."""
        found = wait_until(what, lambda: [found for found in [[look(i) for i in range(COUNT)]]
                                          if all(found)], seconds)[0]
        for index in range(1, COUNT):
            expect(f"{what}: node {index} against node 0", found[index], found[0])
        return found[0]

    def slash(self):
        """The only slash, as every node tells it."""
        slashes = self.on_all("every node shows the slash", lambda i: self.seen(i, "slashes"))
        expect("number of slashes", len(slashes), 1)
        return slashes[0]

    def check_slash(self, slash, rate, offence, reporters):
        expect("who is slashed", slash["offender"], self.keys[self.byzantine])
        expect("rate", (slash["rate_bps"], slash["offence"]), (rate, offence))
        before, after, penalty = slash["stake_before"], slash["stake_after"], slash["penalty"]
        expect("penalty, rounded up", penalty, -(-before * rate // 10_000))
        expect("what is left", after, before - penalty)
        expect("reward", slash["reward"], min(penalty * REWARD_BPS // 10_000, REWARD_MAX))
        expect("burned", slash["burned"], penalty - slash["reward"])
        expect("tombstoned", slash["tombstoned"], True)
        if slash["whistleblower"] not in reporters:
            raise Failure(f"the reward went to {slash['whistleblower']}")
        for index in range(COUNT):
            flags = {one["key"]: one["tombstoned"] for one in self.seen(index, "validators")}
            wanted = {key: key == self.keys[self.byzantine] for key in self.keys}
            expect(f"who is tombstoned, says node {index}", flags, wanted)
            expect("tokens left", self.tokens(index)[self.keys[self.byzantine]], after)

    def tokens(self, index):
        return {key["public_key"]: key["tokens_free"] + key["tokens_bonded"] +
                key["tokens_unbonding"] for key in self.seen(index, "keys")}

    def events(self, index, kind):
        return [event["subject"] for event in self.seen(index, "status")["events"]
                if event["kind"] == kind]

    def passed(self, challenge):
        expect("state", challenge["state"], "upheld")
        steps = challenge["steps"]
        if len(steps) < 7 or not all(step["passed"] and step["detail"] for step in steps):
            raise Failure(f"the checks of the challenge: {steps}")


def censoring(of):
    return lambda net: {"STACKNET_TEST_CENSOR": net.keys[net.victims[of]]}


def test_a_censoring_leader_is_convicted_by_the_nodes_themselves(binaries):
    with ByzantineNetwork(binaries, "censor", censoring(0)) as net:
        victim, watcher, _ = net.victims
        expect("automatic challenges", net.seen(watcher, "challenge", "auto", "on")["error"], None)
        order = net.order(victim, "stake", "unbond", net.keys[victim], "1000")
        slash = net.slash()
        net.check_slash(slash, CENSORSHIP, "censorship", [net.keys[watcher]])
        expect("stake after a censor's slash", slash["stake_after"], 0)
        challenge = net.on_all("every node shows the challenge", lambda i: [
            {name: one[name] for name in ("id", "state", "accused", "view", "tx_hash", "signer",
                                          "due_view", "verdict_height", "filed_by", "steps")}
            for one in net.seen(i, "challenge", "list")])
        expect("number of challenges", len(challenge), 1)
        challenge = challenge[0]
        net.passed(challenge)
        expect("who is accused", challenge["accused"], net.keys[net.byzantine])
        expect("the proof of the slash", slash["proof_id"], challenge["id"])
        expect("due view", challenge["due_view"], challenge["view"] + CENSOR_PROPOSALS - 1)
        for index in range(COUNT):
            expect("event of the verdict", net.events(index, "challenge_judged"), [challenge["id"]])
            expect("event of the slash", net.events(index, "slash_applied"), [challenge["id"]])
        expect("event of the filing", net.events(watcher, "challenge_filed"), [challenge["id"]])
        out, problem = order.communicate(timeout=WITHIN)
        expect(f"the order ({problem.strip()})", order.returncode, 0)
        landed = json.loads(out)["subject"]
        expect("the order's hash", landed, challenge["tx_hash"])
        net.goes_on()
        last = max(height for height, block in blocks(net.nodes[watcher]).items()
                   if block["leader"] == net.keys[net.byzantine])
        if last > slash["height"] + 20:  # what was on its way when the verdict became final
            raise Failure(f"the convicted leader went on to height {last}")
        net.check_books()
        return f"(convicted at height {slash['height']}, {slash['stake_before']} tokens -> 0)"


def test_a_challenge_filed_by_hand_and_a_bad_one(binaries):
    with ByzantineNetwork(binaries, "censor", censoring(0)) as net:
        victim, witness, liar = net.victims
        order = net.order(victim, "stake", "unbond", net.keys[victim], "1000")

        def broken():
            now = net.chain(witness)
            return [one for one in net.seen(witness, "challenge", "demands")
                    if one["due_view"] and one["due_view"] <= now["finalized_view"]
                    and not 0 < one["met_view"] <= one["due_view"]]
        demand = wait_until("the leader breaks the demand", broken, WITHIN)[0]
        expect("whose demand it is", demand["leader"], net.keys[net.byzantine])
        data = ("--epoch", str(demand["epoch"]), "--view", str(demand["first_view"]),
                "--signer", demand["signer"])
        # The accuser is whom the leader censors: W3 ends the term, the next leader takes both.
        filing = net.order(victim, "challenge", "file", *data, "--hash", demand["tx_hash"], "--yes")
        opened = wait_until("the accuser shows its challenge before the verdict", lambda: [
            one for one in net.seen(victim, "challenge", "list") if one["state"] == "open"], 8)[0]
        expect("the open challenge", (opened["tx_hash"], opened["accused"], opened["due_view"],
                                      opened["filed_height"], opened["steps"]),
               (demand["tx_hash"], net.keys[net.byzantine], demand["due_view"], 0, []))
        # A view that proves nothing: the deposit is gone, nobody else pays.
        before = net.tokens(witness)
        bogus = net.order(liar, "challenge", "file", "--epoch", str(demand["epoch"]), "--view",
                          "1", "--signer", demand["signer"], "--hash", demand["tx_hash"], "--yes")
        out, problem = bogus.communicate(timeout=WITHIN)
        expect(f"the bad challenge ({out})", bogus.returncode, 1)
        if "ledger.challenge_no_obligation" not in problem:
            raise Failure(f"the refusal says {problem}")
        rejected = net.on_all("every node shows the refusal", lambda i: [
            (one["id"], one["reject_code"], [(step["check"], step["passed"])
                                             for step in one["steps"]])
            for one in net.seen(i, "challenge", "list") if one["state"] == "rejected"])
        expect("refused", [(code, steps[-1]) for _, code, steps in rejected],
               [("challenge_no_obligation", ("block_final", False))])
        wanted = {**before, net.keys[liar]: before[net.keys[liar]] - DEPOSIT}
        paid = {key: held for key, held in net.tokens(witness).items()
                if key != net.keys[net.byzantine] and key != net.keys[victim]}
        expect("what each key holds", paid, {key: wanted[key] for key in paid})
        filed = json.loads(filing.communicate(timeout=WITHIN)[0])
        expect("the same challenge", filed["subject"], opened["id"])
        slash = net.slash()
        net.check_slash(slash, CENSORSHIP, "censorship", [net.keys[victim]])
        judge = blocks(net.nodes[witness])[slash["height"]]["leader"]
        if judge == net.keys[net.byzantine]:
            raise Failure("the censor's own block convicts it")
        term = [one for one in net.seen(witness, "consensus")["recent_terms"]
                if one["term"] == 0][0]
        if term["end"] != "left" or term["reason"] not in ("unmet_demand", "others_abandoned"):
            raise Failure(f"how the term ended: {term}")
        challenge = net.on_all("every node shows the verdict", lambda i: [
            {name: one[name] for name in ("id", "state", "tx_hash", "steps")}
            for one in net.seen(i, "challenge", "list") if one["state"] == "upheld"])
        expect("number of verdicts", len(challenge), 1)
        net.passed(challenge[0])
        expect("the answer names it", filed["subject"], challenge[0]["id"])
        expect("event of the filing", net.events(victim, "challenge_filed"), [filed["subject"]])
        shown = net.seen(liar, "challenge", "show", challenge[0]["id"])
        expect("challenge show", shown["state"], "upheld")
        order.communicate(timeout=WITHIN)
        expect("the order", order.returncode, 0)
        net.goes_on()
        net.check_books()
        return f"(filed for view {demand['first_view']}, convicted at height {slash['height']})"


def equivocating(what):
    return lambda net: {"STACKNET_TEST_EQUIVOCATE": what}


def contradiction(net, kind, index):
    for one in net.seen(index, "evidence"):
        if one["kind"] == kind and one["committed_height"]:
            return one
    return None


def check_evidence(net, kind, index):
    """`evidence show` of the committed incident: two signatures over two blocks at one view."""
    one = wait_until(f"node {index} shows the evidence in a block",
                     lambda: contradiction(net, kind, index), WITHIN)
    shown = net.seen(index, "evidence", "show", one["id"])
    shown = shown[0] if isinstance(shown, list) else shown
    expect("offender", shown["offender"], net.keys[net.byzantine])
    first, second = shown["first"], shown["second"]
    expect("views", (first["view"], second["view"]), (shown["view"], shown["view"]))
    for field in ("block_id", "signed_bytes", "signature"):
        if not first[field] or first[field] == second[field]:
            raise Failure(f"{field} of the two messages: {first[field]} and {second[field]}")
    return one["id"]


def test_two_votes_at_one_view_cost_half_once_though_three_report(binaries):
    with ByzantineNetwork(binaries, "equivocator", equivocating("votes")) as net:
        for index in net.victims:
            wait_until(f"node {index} sees the contradiction", lambda: [
                one for one in net.seen(index, "evidence")
                if one["kind"] == "double_notarize" and one["seen_ms"]], WITHIN)
        slash = net.slash()
        net.check_slash(slash, BFT_DISAGREEMENT, "bft_disagreement",
                        [net.keys[index] for index in net.victims])
        ids = {check_evidence(net, "double_notarize", index) for index in range(COUNT)}
        expect("the same incident everywhere", ids, {slash["proof_id"]})
        # W6 ends its term.
        for index in net.victims:
            wait_until("the next leader's blocks are final", lambda: term_of(
                net.chain(index)["finalized_view"]) > 0, WITHIN)
            ended = [one for one in net.seen(index, "consensus")["recent_terms"]
                     if one["term"] == 0][0]
            expect("how the term ended", (ended["end"], ended["leader"]),
                   ("left", net.keys[net.byzantine]))
        reasons = {net.seen(index, "consensus")["watchdog"]["last_reason"]
                   for index in net.victims}
        if not reasons <= {"leader_jailed", "others_abandoned"} or "leader_jailed" not in reasons:
            raise Failure(f"the term was left for {reasons}")
        net.goes_on(blocks_more=2)
        restarted = net.victims[0]
        net.nodes[restarted].stop(10)
        net.start(restarted)
        expect("the slash after a restart", net.seen(restarted, "slashes"), [slash])
        expect("the evidence after a restart",
               check_evidence(net, "double_notarize", restarted), slash["proof_id"])
        net.goes_on()
        expect("still one slash", net.slash(), slash)
        net.check_books(alarms=["evidence_seen"])
        return f"({slash['stake_before']} -> {slash['stake_after']} tokens)"


def test_two_blocks_at_one_view(binaries):
    with ByzantineNetwork(binaries, "equivocator", equivocating("blocks")) as net:
        slash = net.slash()
        net.check_slash(slash, BFT_DISAGREEMENT, "bft_disagreement",
                        [net.keys[index] for index in net.victims])
        ids = {check_evidence(net, "double_propose", index) for index in range(COUNT)}
        expect("the same incident everywhere", ids, {slash["proof_id"]})
        net.goes_on()
        expect("still one slash", net.slash(), slash)
        net.check_books(alarms=["evidence_seen"])
        return f"({slash['stake_before']} -> {slash['stake_after']} tokens)"


# Scenario 27, from the two statements to the slash (E3).
def test_finalizing_what_it_has_left_costs_half(binaries):
    with ByzantineNetwork(binaries, "equivocator", equivocating("exits")) as net:
        slash = net.slash()
        net.check_slash(slash, BFT_DISAGREEMENT, "bft_disagreement",
                        [net.keys[index] for index in net.victims])
        # Each view that it goes on to finalize is one more contradiction; one of them convicts.
        found = net.on_all("every node shows the proof of the slash in a block", lambda i: [
            one["id"] for one in net.seen(i, "evidence")
            if one["kind"] == "finalize_after_leaving" and one["committed_height"]
            and one["id"] == slash["proof_id"]])
        shown = net.seen(net.victims[0], "evidence", "show", found[0])
        shown = shown[0] if isinstance(shown, list) else shown
        said = {shown[each]["kind"]: shown[each] for each in ("first", "second")}
        expect("what it said", sorted(said), ["abandon", "finalize"])
        if said["finalize"]["view"] < said["abandon"]["view"]:
            raise Failure(f"the two statements do not contradict each other: {said}")
        net.goes_on()
        expect("still one slash", net.slash(), slash)
        net.check_books(alarms=["evidence_seen"])
        return f"({slash['stake_before']} -> {slash['stake_after']} tokens)"


if __name__ == "__main__":
    cases.main(sys.modules[__name__])
