"""The first run of the real desktop program under a virtual display, driven as a screen reader
does; then one console a data directory, and what happens after a crash."""
import json
import os
import pathlib
import re
import shutil
import signal
import stat
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import atspi  # noqa: E402
import cases  # noqa: E402
from console_test import Display  # noqa: E402
from harness import Failure, Scratch, wait_until  # noqa: E402

PASSPHRASE = "seven quiet otters count the tide"


class Machine:
    """A user's home of its own with a display and a session."""

    def __init__(self, binaries, folder, display, session):
        self.binaries, self.folder = binaries, folder
        self.runtime = folder / "run"
        self.runtime.mkdir(mode=0o700, exist_ok=True)
        self.environment = {
            **os.environ, "DISPLAY": display, "HOME": str(folder), "LANG": "C.UTF-8",
            "XDG_CONFIG_HOME": str(folder / "config"), "XDG_DATA_HOME": str(folder / "share"),
            "XDG_STATE_HOME": str(folder / "state"), "XDG_RUNTIME_DIR": str(self.runtime),
            **(session.environment() if session else {})}
        self.environment.pop("WAYLAND_DISPLAY", None)
        # Read before HOME was another one.
        cache = os.environ.get("XDG_CACHE_HOME") or str(pathlib.Path.home() / ".cache")
        self.environment.setdefault("STACKNET_ASSETS", str(pathlib.Path(cache) / "stacknet-console"))
        self.data = folder / "share" / "stacknet-console"
        self.process = None

    def start(self, *arguments):
        with open(self.folder / "out", "ab") as out, open(self.folder / "err", "ab") as err:
            self.process = subprocess.Popen(
                [self.binaries / "stacknet-console", "--http", "127.0.0.1:0", *arguments],
                stdout=out, stderr=err, env=self.environment)
        return self.process

    def again(self, *arguments):
        """Another start, to its end."""
        return subprocess.run([self.binaries / "stacknet-console", *arguments], text=True,
                              capture_output=True, env=self.environment, timeout=60)

    def end(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        code = self.process.wait(20)
        if code != 0:
            raise Failure(f"exit {code}\n" + (self.folder / "err").read_text()[-2000:])

    def kill(self):
        self.process.kill()
        self.process.wait()

    def progress(self):
        files = list((self.folder / "state" / "stacknet-console").glob("setup-*.json"))
        if not files:
            return None
        if stat.S_IMODE(files[0].stat().st_mode) != 0o600:
            raise Failure(f"{files[0]} can be read by others")
        return json.loads(files[0].read_text())

    def status(self):
        socket = self.data / "node0" / "run" / "operator.sock"
        done = subprocess.run([self.binaries / "stacknetctl", "--socket", socket, "--json",
                               "status"], capture_output=True, text=True)
        return json.loads(done.stdout) if done.returncode == 0 else None

    def signs(self):
        now = self.status()
        return now and now["consensus"]["signing"]["state"] == "signing" and now

    def console(self):
        """The process of the window itself, below its supervisor."""
        task = pathlib.Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children")
        children = task.read_text().split()
        return int(children[0]) if children else None


def screen_of(session):
    return wait_until("the accessibility bus answers", lambda: atspi.Screen(session.address), 60)


def words_on(screen):
    found = {}
    for name in screen.names():
        match = re.fullmatch(r"Word (\d+): (\w+)", name)
        if match:
            found[int(match.group(1))] = match.group(2)
    return [found[i] for i in range(1, 25)] if len(found) == 24 else None


def write_words_down(screen):
    """Reads the words of step 3 and types the three that are asked for."""
    words = wait_until("24 words", lambda: words_on(screen), 60)
    screen.press("I wrote them down")
    wait_until("the check", lambda: "I wrote them down" not in screen.names(), 60)
    fields = [w for w in screen.widgets() if re.fullmatch(r"Word \d+", w.name()) and w.role() == "text"]
    if len(fields) != 3:
        raise Failure(f"{len(fields)} words are asked for")
    for field in fields:
        field.type(words[int(field.name().split()[1]) - 1])
    screen.press("Next")
    return words


def to_words(screen):
    screen.wait("How do you want to begin?")
    screen.press("Next")
    screen.wait("Where does the node keep its data?")
    screen.press("Next")
    screen.wait("Your Node Key")


def encrypt(screen):
    screen.wait("Encrypt the key")
    screen.type("Passphrase", PASSPHRASE)
    screen.type("Passphrase again", PASSPHRASE)
    screen.press("Next")
    screen.wait("What this machine can do")


def files_with(folder, texts):
    hits = []
    for path in folder.rglob("*"):
        if not path.is_file() or path.is_symlink():
            continue
        content = path.read_bytes()
        hits += [f"{path}: {text[:12]}…" for text in texts
                 if text.encode() in content or text.encode("utf-16-le") in content]
    return hits


def test_first_run_makes_a_key_and_the_node_signs_with_it(binaries):
    if atspi.missing():
        return f"(skipped: {atspi.missing()})"
    with Scratch() as folder, Display() as display, atspi.Session(folder) as session:
        machine = Machine(binaries, folder, display, session)
        machine.start()
        try:
            screen = screen_of(session)
            to_words(screen)
            words = write_words_down(screen)
            encrypt(screen)
            screen.press("Next", 120)
            screen.wait("How should it tell you?")
            screen.press("Skip")
            screen.wait("Ready to start")
            for share in ("10 %", "50 %", "100 %"):
                screen.wait(share)
            key = machine.progress()["node_key"]
            screen.press("Start node")
            now = wait_until("the node signs", machine.signs, 120)
            own = [k for k in now["node_keys"] if k["public_key"] == key]
            if not own or not own[0]["ours"] or not own[0]["unlocked"]:
                raise Failure(f"the key of the words is not this node's: {own}")
            if own[0]["tokens_bonded"] == 0:
                raise Failure("the ledger knows no stake of the key")
            wait_until("blocks", lambda: machine.status()["chain"]["height"] >= 3, 60)
            if machine.progress() is not None:
                raise Failure("the finished set-up is still there to go on with")
            config = json.loads((machine.data / "node0" / "node.json").read_text())
            if config["node_key"] != key or (machine.data / "node0" / "passphrase").exists():
                raise Failure("node 0 runs with another key, or with its passphrase beside it")
            screen.close()
            machine.end()
            hits = files_with(folder, [PASSPHRASE, " ".join(words), " ".join(words[:3])])
            if hits:
                raise Failure(f"secrets were written: {hits}")
            machine.start()  # it opens at once, with the key locked
            locked = wait_until("it runs again", machine.status, 120)
            screen = screen_of(session)
            if screen.find("How do you want to begin?"):
                raise Failure("the wizard came again")
            screen.close()
            if [k["unlocked"] for k in locked["node_keys"] if k["public_key"] == key] != [False]:
                raise Failure("a key without its passphrase is unlocked")
        finally:
            machine.end()


def test_a_portable_first_run_leaves_nothing_in_the_users_settings(binaries):
    if atspi.missing():
        return f"(skipped: {atspi.missing()})"
    with Scratch() as folder, Display() as display, atspi.Session(folder) as session:
        stick = folder / "stick"
        stick.mkdir()
        for program in ("stacknet-console", "stacknetd", "stacknetctl"):
            try:
                os.link(binaries / program, stick / program)
            except OSError:  # another file system
                shutil.copy(binaries / program, stick / program)
        machine = Machine(stick, folder, display, session)
        machine.data = stick / "stacknet-console-data"
        machine.start()
        try:
            screen = screen_of(session)
            screen.wait("How do you want to begin?")
            screen.press("Next")
            screen.wait("Where does the node keep its data?")
            screen.wait("Portable: keep data and settings beside the program",
                        "check box").press()
            screen.press("Next")
            screen.wait("Your Node Key")
            write_words_down(screen)
            encrypt(screen)
            screen.press("Next", 120)
            screen.press("Skip")
            screen.wait("Ready to start")
            screen.press("Start node")
            wait_until("the node signs", machine.signs, 120)
            screen.close()
            machine.end()
            kept = [f for f in (machine.data / "settings").rglob("*") if f.is_file()]
            if not any("idle_minutes" in f.read_text() for f in kept):
                raise Failure(f"the settings of the first run are not beside the program: {kept}")
            strays = [f for f in (folder / "config").rglob("*stacknet*") if f.is_file()]
            if strays:
                raise Failure(f"settings in the user's own folder: {strays}")
            machine.start()
            wait_until("it runs again", machine.status, 120)
            screen = screen_of(session)
            if screen.find("How do you want to begin?"):
                raise Failure("the wizard came again")
            screen.close()
        finally:
            machine.end()


def test_it_goes_on_where_it_was_killed(binaries):
    if atspi.missing():
        return f"(skipped: {atspi.missing()})"
    with Scratch() as folder, Display() as display, atspi.Session(folder) as session:
        machine = Machine(binaries, folder, display, session)
        machine.start()
        try:
            screen = screen_of(session)
            to_words(screen)
            first = wait_until("24 words", lambda: words_on(screen), 60)
            wait_until("progress", lambda: machine.progress()["step"] == 3, 60)
            screen.close()
            machine.kill()
            machine.start()
            screen = screen_of(session)
            screen.wait("Your Node Key")
            second = wait_until("24 words", lambda: words_on(screen), 60)
            if first == second:
                raise Failure("words were kept over a kill")
            write_words_down(screen)
            encrypt(screen)
            wait_until("progress", lambda: machine.progress()["step"] == 5, 60)
            screen.close()
            machine.kill()
            machine.start()
            screen = screen_of(session)
            screen.wait("What this machine can do")
            screen.press("Next", 120)
            screen.press("Skip")
            screen.wait("Ready to start")
            screen.type("Passphrase", PASSPHRASE)
            screen.press("Start node")
            wait_until("the node signs", machine.signs, 120)
            screen.close()
        finally:
            machine.end()


def test_looking_around_is_one_click(binaries):
    if atspi.missing():
        return f"(skipped: {atspi.missing()})"
    with Scratch() as folder, Display() as display, atspi.Session(folder) as session:
        machine = Machine(binaries, folder, display, session)
        machine.start()
        try:
            screen = screen_of(session)
            screen.press("Look around")
            wait_until("the node signs", machine.signs, 120)
            screen.close()
        finally:
            machine.end()


def test_a_second_start_raises_the_first_window(binaries):
    with Scratch() as folder, Display() as display:
        machine = Machine(binaries, folder, display, None)
        machine.start("--local-network")
        try:
            wait_until("it runs", machine.status, 120)
            second = machine.again("--page", "logs")
            if second.returncode != 0 or "already" not in second.stdout:
                raise Failure(f"exit {second.returncode}: {second.stdout}{second.stderr}")
            if machine.process.poll() is not None:
                raise Failure("the first one ended")
            machine.kill()
            machine.start("--local-network")  # what the kill left behind is in nobody's way
            wait_until("it runs again", machine.status, 120)
        finally:
            machine.end()


def test_a_crashed_console_comes_back_and_waits_before_it_signs(binaries):
    with Scratch() as folder, Display() as display:
        machine = Machine(binaries, folder, display, None)
        machine.start("--local-network")
        try:
            wait_until("the node signs", machine.signs, 120)
            began = time.monotonic()
            first = machine.console()
            # The supervisor starts again only what ran for half a minute.
            wait_until("half a minute", lambda: time.monotonic() - began > 31, 60, 0.5)
            os.kill(first, signal.SIGKILL)

            def back():
                now = machine.status()
                return now if now and machine.console() not in (None, first) else None
            now = wait_until("it is back", back, 120)
            while now["consensus"]["signing"]["state"] != "signing":
                now = wait_until("status", machine.status, 60)
            waited = now["as_of_ms"] - now["engine"]["started_ms"]
            if waited < 2_000:
                raise Failure(f"it signs {waited} ms after its start, sooner than the wait of 2 s")
            if "it is started again" not in (folder / "err").read_text():
                raise Failure("nothing was said")
        finally:
            machine.end()
        return f"(signs {waited} ms after its start)"


def test_a_crash_at_the_start_is_not_repeated_and_told_at_the_next(binaries):
    if atspi.missing():
        return f"(skipped: {atspi.missing()})"
    with Scratch() as folder, Display() as display, atspi.Session(folder) as session:
        machine = Machine(binaries, folder, display, session)
        machine.start("--local-network")
        os.kill(wait_until("the console below its supervisor", machine.console, 60), signal.SIGSEGV)
        code = machine.process.wait(60)
        if code != 128 + signal.SIGSEGV:
            raise Failure(f"exit {code}")
        machine.start("--local-network")
        try:
            screen = screen_of(session)
            screen.wait("The console ended unexpectedly")
            screen.press("Show the log")
            wait_until("it runs again", machine.status, 120)
            screen.close()
        finally:
            machine.end()


if __name__ == "__main__":
    cases.main(sys.modules[__name__])
