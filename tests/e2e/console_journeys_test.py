"""What people come to the console for, done in the real program as a screen reader does it, and
looked up afterwards where it must have arrived: in the ledger, over HTTP, in files."""
import contextlib
import csv
import json
import os
import pathlib
import re
import shutil
import stat
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import atspi  # noqa: E402
import cases  # noqa: E402
from console_first_run_test import (PASSPHRASE, Machine, encrypt, files_with,  # noqa: E402
                                    screen_of, words_on)
from console_test import Display  # noqa: E402
from harness import Failure, Http, Scratch, wait_until  # noqa: E402

CLIENTS = pathlib.Path(__file__).parent / "clients"
TESTDATA = pathlib.Path(os.environ.get("STACKNET_TESTDATA",
                                       pathlib.Path(__file__).parents[3] / "shared" / "testdata"))
ALIAS = "second"
MASK = "•••••"


def missing():
    if atspi.missing():
        return atspi.missing()
    for program in ("Xvfb", "xdotool"):
        if shutil.which(program) is None:
            return f"{program} is not installed"
    return ""


def expect(condition, text):
    if not condition:
        raise Failure(str(text))


class Desk:
    """One console of a user, with the display, the session and the keyboard before it."""

    def __init__(self, binaries, folder, *arguments):
        self.folder = folder
        self.folder.mkdir()
        self.display = Display()
        display = self.display.__enter__()
        self.session = atspi.Session(folder)
        self.session.__enter__()
        self.machine = Machine(binaries, folder, display, self.session)
        self._record_pages()
        self.keyboard = atspi.Keyboard(display)
        self.machine.start(*arguments)
        self.screen = None
        self.ended = False

    def _record_pages(self):
        """A browser that only writes down what it was to open."""
        self.opened = self.folder / "opened"
        programs = self.folder / "programs"
        programs.mkdir()
        opener = programs / "xdg-open"
        opener.write_text(f"#!/bin/sh\nprintf '%s\\n' \"$1\" >>'{self.opened}'\n")
        opener.chmod(0o700)
        environment = self.machine.environment
        environment["PATH"] = f"{programs}:{environment['PATH']}"

    def look(self):
        self.screen = screen_of(self.session)
        return self.screen

    def ctl(self, *arguments):
        done = subprocess.run(
            [self.machine.binaries / "stacknetctl", "--socket",
             self.machine.data / "node0" / "run" / "operator.sock", "--json", *arguments],
            capture_output=True, text=True, timeout=60)
        if done.returncode != 0:
            raise Failure(f"stacknetctl {' '.join(arguments)}: {done.stderr.strip()}")
        return json.loads(done.stdout)

    def http(self):
        return Http(self.ctl("status")["service"]["http_address"])

    def block(self, node, height):
        """The block as this validator stored it."""
        done = subprocess.run(
            [self.machine.binaries / "stacknetctl", "--json", "chain", "--data-dir",
             self.machine.data / f"node{node}", "--from", str(height), "--to", str(height)],
            capture_output=True, text=True, timeout=60, check=True)
        return [(b["height"], b["block_id"], b["state_root"]) for b in json.loads(done.stdout)]

    def key(self, alias):
        return next((k for k in self.ctl("keys") if k["alias"] == alias), None)

    def focus(self, name, role):
        """No window manager gives the window the keyboard here."""
        def focused():
            self.keyboard.activate("Stacknet Console")
            widget = self.screen.find(name, role)
            if widget is None:
                return False
            widget.focus()
            return widget.focused()
        wait_until(f"\"{name}\" has the focus", focused, 60)

    def go(self, page):
        self.focus(page, "check box")
        self.keyboard.keys("space")
        self.screen.wait(page, "filler")

    def end(self):
        if self.ended:
            return
        self.ended = True
        if self.screen:
            self.screen.close()
        try:
            self.machine.end()
        finally:
            self.session.__exit__(None, None, None)
            self.display.__exit__(None, None, None)


class Context:
    def __init__(self, binaries):
        self.binaries = binaries
        self.why_not = missing()
        if self.why_not:
            return
        self.folder = Scratch().__enter__()
        self.secrets = [PASSPHRASE]
        self.words = []
        self.second = None
        self.bonded = False
        self.desk = Desk(binaries, self.folder / "home", "--local-network")
        try:
            self.screen = self.desk.look()
            wait_until("the node signs", self.desk.machine.signs, 120)
        except Failure:
            self.desk.end()
            raise

    def tidy(self):
        """Closes what a failed journey left open, so that it does not spoil the next one."""
        for _ in range(4):
            open_now = next((w.name() for w in self.screen.widgets() if w.role() == "dialog"), None)
            if open_now is None:
                return
            self.desk.keyboard.activate(re.escape(open_now))
            self.desk.keyboard.keys("Escape")
            self.screen.gone(open_now, "dialog", 10)

    def second_key(self):
        """Made on the Node Keys page, once, its words read and its check put off."""
        if self.second:
            return self.second
        screen = self.screen
        self.desk.go("Node Keys")
        screen.press("Create key…")
        screen.type("Name", ALIAS)
        screen.type("Passphrase", PASSPHRASE)
        screen.type("Passphrase again", PASSPHRASE)
        screen.press("Create key")
        screen.press("Show the words", 120)
        self.words = wait_until("24 words", lambda: words_on(screen), 60)
        self.secrets += [" ".join(self.words), " ".join(self.words[:3])]
        screen.press("I wrote them down")
        screen.wait("Type these three words from your paper.")
        screen.press("Later")
        screen.gone("Create a Node Key", "dialog")
        self.second = self.desk.key(ALIAS)
        return self.second


def setup(binaries):
    return Context(binaries)


def teardown(context, failed):
    if context.why_not:
        return
    context.desk.end()
    if failed:
        print("kept for a look:", context.folder)
    else:
        shutil.rmtree(context.folder, ignore_errors=True)


def journey(test):
    def run(context):
        if context.why_not:
            return f"(skipped: {context.why_not})"
        try:
            return test(context)
        except Exception:
            with contextlib.suppress(Failure, OSError, subprocess.SubprocessError):
                context.tidy()
            raise
    return run


def choose_file(screen, title, path, button):
    """Qt's own dialog for files."""
    screen.wait(title, "dialog")
    screen.type("File name:", str(path))
    screen.press(button)
    screen.gone(title, "dialog")


@journey
def test_an_api_key_is_made_shown_once_used_and_revoked(context):
    screen, desk = context.screen, context.desk
    desk.go("Access")
    screen.press("Create API key")
    screen.type("Name", "journey")
    screen.press("Create key")
    secret = screen.wait("the new API key", "text").text()
    context.secrets.append(secret)
    expect(not screen.find("Done", "push button").enabled(), "it can be closed before it is stored")
    screen.find("I stored it in a safe place", "check box").press()
    screen.press("Done")
    screen.gone("the new API key")
    listed = json.dumps(desk.ctl("keys", "api"))
    expect("journey" in listed and secret not in listed, listed)
    http = desk.http()
    status, _, body = http.json("GET", "/v1/models", key=secret)
    expect(status == 200 and body["data"], f"{status} {body}")
    screen.press("Revoke…")
    screen.wait("Revoke the API key “journey”?", "dialog")
    expect(http.request("GET", "/v1/models", key=secret)[0] == 200, "revoked without a yes")
    screen.press("Revoke key")
    screen.wait("The key “journey” is revoked.")
    status, _, body = http.json("GET", "/v1/models", key=secret)
    expect(status == 401 and body["error"]["code"] == "key_revoked", f"{status} {body}")
    expect([k["revoked_ms"] > 0 for k in desk.ctl("keys", "api")] == [True], "not in the list")


@journey
def test_a_second_node_key_is_made_and_its_check_put_off(context):
    key = context.second_key()
    expect(key["ours"] and not key["unlocked"] and not key["registered"], key)
    kept = [k for k in context.desk.ctl("status")["keystore"]["keys"]
            if k["public_key"] == key["public_key"]]
    expect(kept and kept[0]["words_checked"] is False, kept)
    context.screen.wait(ALIAS)
    expect(words_on(context.screen) is None, "the words are still on the screen")


@journey
def test_a_locked_console_hides_amounts_and_refuses_orders(context):
    screen, desk = context.screen, context.desk
    desk.go("Staking")
    screen.wait("1.00 B", "label")
    screen.press("Lock the console")
    screen.wait("The console is locked", "frame")
    screen.gone("1.00 B", "label")
    screen.wait(MASK, "label")
    wait_until("no table says an amount", lambda: "500,000,000" not in screen.names(), 60)
    desk.go("Node Keys")
    expect("500,000,000" not in screen.names(), "the page of the keys says an amount")
    before = desk.ctl("keys", "api")
    desk.go("Access")
    screen.press("Create API key")
    screen.type("Name", "behind the lock")
    screen.press("Create key")
    screen.wait("Unlock it, then do this again.")
    expect(desk.ctl("keys", "api") == before, "an order went through the lock")
    screen.press("Cancel")
    screen.gone("Create an API key", "dialog")
    screen.type("Passphrase", "not the passphrase")
    screen.press("Unlock")
    wait_until("it says that this is wrong", lambda: [
        name for name in screen.names() if "does not open" in name], 60)
    screen.type("Passphrase", (desk.machine.data / "node0" / "passphrase").read_text().strip())
    screen.press("Unlock")
    screen.gone("The console is locked", "frame")
    desk.go("Staking")
    screen.wait("1.00 B", "label")
    expect(screen.find(MASK) is None, "an amount is still hidden")
    expect(desk.machine.signs(), "the node stopped signing")


@journey
def test_with_nothing_to_challenge_the_wizard_says_so(context):
    screen, desk = context.screen, context.desk
    desk.go("Consensus")
    screen.press("Open a challenge…")
    screen.wait("Open a challenge", "dialog")
    screen.wait("Every demanded transaction is in the chain, and no order of your clients waits.")
    expect(not screen.find("Next", "push button").enabled(), "it goes on with nothing")
    screen.press("Cancel")
    screen.gone("Open a challenge", "dialog")
    expect(desk.ctl("challenge", "list") == [], "something was filed")


@journey
def test_tokens_are_bonded(context):
    screen, desk = context.screen, context.desk
    before = desk.key("node 1")
    desk.go("Staking")
    screen.press("Bond…")
    screen.wait("Bond tokens of node 1", "dialog")
    screen.type("Tokens", "1000")
    screen.press("Continue")
    screen.wait("Bond 1,000 tokens of node 1?", "dialog")
    screen.wait("1,000 tokens count as voting weight from the next epoch on.")
    expect(desk.key("node 1")["tokens_bonded"] == before["tokens_bonded"], "bonded without a yes")
    screen.press("Bond")
    screen.wait("1,000 tokens of node 1 are bonded.", None, 120)
    after = desk.key("node 1")
    moved = (after["tokens_bonded"] - before["tokens_bonded"],
             after["tokens_free"] - before["tokens_free"])
    expect(moved == (1000, -1000), moved)
    context.bonded = True
    height = desk.ctl("status")["chain"]["height"]
    wait_until("every validator stored the state", lambda: desk.block(0, height) and all(
        desk.block(node, height) == desk.block(0, height) for node in range(1, 4)), 60)


@journey
def test_a_promise_that_was_kept_cannot_be_challenged(context):
    screen, desk = context.screen, context.desk
    if not context.bonded:
        return "(skipped: no order was taken here)"
    desk.go("Consensus")
    screen.press("Open a challenge…")
    screen.wait("Your client's order", "cell")
    screen.press("Next")
    screen.wait("The promise was kept; nothing was filed.")
    screen.wait("This cannot be filed: it would prove nothing and only burn the deposit.", "label")
    expect(not screen.find("Next", "push button").enabled(), "it can be filed")
    screen.press("Cancel")
    screen.gone("Open a challenge", "dialog")
    expect(desk.ctl("challenge", "list") == [], "something was filed")


@journey
def test_evidence_of_a_file_is_checked(context):
    screen, desk = context.screen, context.desk
    evidence = TESTDATA / "attestation" / "json-evidence" / "hopper_evidence.json"
    if not evidence.exists():
        return "(skipped: there is no $STACKNET_TESTDATA)"
    desk.go("Attestation")
    screen.press("Open a file of evidence to check")
    choose_file(screen, "Open evidence to check", evidence, "Open")
    def title():
        return next((n for n in screen.names() if n.startswith("FILE hopper_evidence.json: ")), None)
    said = wait_until("a verdict", title, 120)
    # Genuine, but nobody gave this node the reference values of that driver.
    expect("There is no RIM NV_GPU_DRIVER_GH100_590.12" in said, said)
    screen.wait("Failed", "filler")
    wait_until("what the file cannot prove", lambda: [
        n for n in screen.names() if "When it was made is not proven" in n], 60)
    other = context.folder / "letter.json"
    other.write_text('{"dear": "reader"}')
    screen.press("Open a file of evidence to check")
    choose_file(screen, "Open evidence to check", other, "Open")
    screen.wait("letter.json is not evidence of a GPU.", None, 120)
    expect(title() is None, "the verdict of another file is still there")


@journey
def test_a_table_is_exported(context):
    screen, desk = context.screen, context.desk
    desk.go("Network")
    screen.wait("Peers", "table")
    desk.focus("Export…: Peers", "button menu")
    desk.keyboard.keys("space", "Down", "Return")
    file = context.folder / "peers.csv"
    choose_file(screen, "Export Peers", file, "Save")
    screen.wait(f"Saved to {file}")
    expect(stat.S_IMODE(file.stat().st_mode) == 0o600, oct(file.stat().st_mode))
    with open(file, newline="", encoding="utf-8") as content:
        rows = list(csv.DictReader(content))
    peers = desk.ctl("peers")["peers"]
    expect(len(rows) == 3 and {r["Key"]: (r["Peer"], r["Address"]) for r in rows}
           == {p["node_key"]: (p["name"], p["address"]) for p in peers}, rows)


def validator_state(desk, index):
    """The kernel's letter for the process of that validator, or nothing (proc(5))."""
    for process in pathlib.Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            arguments = (process / "cmdline").read_bytes().split(b"\0")
            if (arguments[0].endswith(b"/stacknetd")
                    and pathlib.Path(arguments[2].decode()) == desk.machine.data / f"node{index}"):
                return (process / "stat").read_text().rsplit(")", 1)[1].split()[0]
    return None


@journey
def test_a_validator_is_frozen_stopped_and_goes_on(context):
    screen, desk = context.screen, context.desk
    desk.go("Network")
    screen.wait("Validators", "page tab").press()
    screen.press("Freeze node 3")
    wait_until("it stands still", lambda: validator_state(desk, 3) == "T", 60)
    screen.wait("3 of 4 run; blocks need 3 of them.")
    screen.press("Go on node 3")
    wait_until("it runs on", lambda: validator_state(desk, 3) in ("S", "R", "D"), 60)
    screen.wait("4 of 4 run; blocks need 3 of them.")
    screen.press("Stop node 3")
    wait_until("it has ended", lambda: validator_state(desk, 3) is None, 60)
    screen.press("Start node 3")
    wait_until("it is started anew", lambda: validator_state(desk, 3) in ("S", "R", "D"), 60)
    screen.wait("4 of 4 run; blocks need 3 of them.")


@journey
def test_a_wallet_signs_in_through_the_browser(context):
    if not (shutil.which("node") and (CLIENTS / "node_modules/ethers/package.json").exists()):
        return "(skipped: the wallets' packages are not installed)"
    screen, desk = context.screen, context.desk
    desk.go("Access")
    screen.wait("Wallets", "page tab").press()
    screen.press("Sign in with a wallet…")
    screen.wait("Check phrase", "label")
    url = wait_until("the page is opened", lambda: desk.opened.read_text().split(), 60)[0]
    _, _, page = Http(url).request("GET", "")
    phrase = screen.find("Check phrase", "label").description()
    expect(re.fullmatch(r"[a-z]+(?: [a-z]+){3}", phrase) and phrase in page.decode(), phrase)
    signed = subprocess.run(["node", CLIENTS / "loopback_wallet.mjs", url, phrase],
                            capture_output=True, text=True, timeout=120)
    expect(signed.returncode == 0, signed.stdout + signed.stderr)
    account = json.loads(signed.stdout)["account"]
    screen.wait("You are signed in.")
    screen.press("Yes, keep it")
    screen.gone("Sign in with a wallet", "dialog")
    sessions = [s for s in desk.ctl("sessions") if s["account"] == account]
    expect(len(sessions) == 1 and sessions[0]["label"] == "Stacknet Console", sessions)
    screen.wait("Sessions (1)", "page tab")


@journey
def test_the_second_key_is_restored_from_its_words_elsewhere(context):
    key = context.second_key()["public_key"]
    context.desk.end()
    desk = Desk(context.binaries, context.folder / "other")
    try:
        screen = desk.look()
        screen.wait("Restore a Node Key from its words", "radio button").press()
        screen.press("Next")
        screen.wait("Where does the node keep its data?")
        screen.press("Next")
        screen.type("Word 1", " ".join(context.words))
        screen.wait(f"These are the words of Node Key {key[:12]}…{key[-8:]}.")
        screen.press("Next")
        encrypt(screen)
        screen.press("Next", 120)
        screen.wait("How should it tell you?")
        screen.press("Skip")
        screen.wait("Ready to start")
        expect(desk.machine.progress()["node_key"] == key, "the set-up has another key")
        screen.press("Start node")
        now = wait_until("the node signs", desk.machine.signs, 120)
        own = [k for k in now["node_keys"] if k["public_key"] == key]
        expect(own and own[0]["ours"] and own[0]["unlocked"] and own[0]["tokens_bonded"] > 0, own)
    finally:
        desk.end()
    hits = [hit for home in ("home", "other")
            for hit in files_with(context.folder / home, context.secrets)]
    expect(not hits, f"secrets were written: {hits}")


if __name__ == "__main__":
    cases.main(sys.modules[__name__])
