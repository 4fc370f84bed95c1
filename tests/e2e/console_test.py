"""The real desktop program under a virtual display, with its own four-validator network."""
import json
import os
import pathlib
import re
import signal
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import cases  # noqa: E402
from harness import Failure, Scratch, wait_until  # noqa: E402


class Display:
    """An X server of our own on a free display number."""

    def __enter__(self):
        read, write = os.pipe()
        self.process = subprocess.Popen(
            # Without -noreset the server starts over, and refuses whoever connects meanwhile, each
            # time its only client leaves: as xdotool does, before a program has its window.
            ["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24", "-nolisten", "tcp",
             "-noreset"],
            pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as pipe:
            self.name = ":" + pipe.readline().strip()
        return self.name

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()


def console(binaries, folder, display, *arguments):
    environment = {**os.environ, "STACKNET_TRACE_START": "1", "DISPLAY": display or "",
                   "XDG_CONFIG_HOME": str(folder / "config"),
                   "XDG_STATE_HOME": str(folder / "state")}
    environment.pop("WAYLAND_DISPLAY", None)
    if not display:
        environment.pop("DISPLAY")
    return subprocess.Popen([binaries / "stacknet-console", "--local-network", "--data-dir",
                             folder / "data", "--http", "127.0.0.1:0", *arguments],
                            stdout=open(folder / "out", "wb"), stderr=open(folder / "err", "wb"),
                            env=environment)


def said(folder, name):
    found = re.search(rf"{name}=(\d+)", (folder / "out").read_text())
    return found and int(found.group(1))


def test_a_real_window_fills_with_live_data_and_closes_in_good_order(binaries):
    with Scratch() as folder, Display() as display:
        process = console(binaries, folder, display)
        try:
            first = wait_until("the first window", lambda: said(folder, "first_window_ms"), 60)
            live = wait_until("the first live number", lambda: said(folder, "first_live_number_ms"), 60)
            titles = subprocess.run(["xdotool", "search", "--name", "Stacknet"],
                                    env={**os.environ, "DISPLAY": display},
                                    capture_output=True, text=True).stdout.split()
            if not titles:
                raise Failure("no window with Stacknet in its title")
        finally:
            began = time.monotonic()
            process.send_signal(signal.SIGTERM)
            code = process.wait(15)
        if code != 0 or time.monotonic() - began > 5:
            raise Failure(f"exit {code} after {time.monotonic() - began:.1f} s\n"
                          + (folder / "err").read_text()[-2000:])
        return f"(first window {first} ms, first live number {live} ms)"


def test_kill_of_the_console_and_start_again_loses_nothing(binaries):
    def blocks(folder):
        done = subprocess.run([binaries / "stacknetctl", "--json", "chain", "--data-dir",
                               folder / "data" / "node0"], capture_output=True, text=True)
        return json.loads(done.stdout) if done.returncode == 0 else []

    with Scratch() as folder, Display() as display:
        process = console(binaries, folder, display)
        try:
            wait_until("blocks", lambda: len(blocks(folder)) >= 3, 60)
            process.kill()
            process.wait()
            before = blocks(folder)
            process = console(binaries, folder, display)
            wait_until("it goes on", lambda: len(blocks(folder)) > len(before), 60)
            if blocks(folder)[:len(before)] != before:
                raise Failure("committed blocks changed")
        finally:
            process.terminate()
            process.wait(15)


def test_screenshots_of_every_page(binaries):
    with Scratch() as folder:
        process = console(binaries, folder, None, "--screenshot", folder / "shots")
        code = process.wait(120)
        shots = sorted(path.name for path in (folder / "shots").glob("*.png"))
        if code != 0 or len(shots) < 8:
            raise Failure(f"exit {code}, {shots}\n" + (folder / "err").read_text()[-2000:])
        return f"({len(shots)} pictures)"


def test_without_a_display_it_says_so(binaries):
    with Scratch() as folder:
        process = console(binaries, folder, None)
        code = process.wait(20)
        words = (folder / "err").read_text()
        if code != 2 or "display" not in words:
            raise Failure(f"exit {code}: {words}")


if __name__ == "__main__":
    cases.main(sys.modules[__name__])
