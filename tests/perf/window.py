"""Time to the first window and to the first live number, beside KeePassXC."""
import os
import shutil
import statistics
import subprocess
import time

from console_test import Display, console, said
from harness import Failure, wait_until
from scratch import BenchScratch

LIVE_LIMIT_MS = 3000


def visible(display, name):
    """True when a mapped window has this word in its title."""
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", name],
                           env={**os.environ, "DISPLAY": display}, capture_output=True, text=True)
    return bool(found.stdout.split())


def seen_after(display, name, process, began, seconds=60):
    """Milliseconds until the window is there. xdotool's own --sync looks only twice a second."""
    while time.monotonic() - began < seconds:
        if visible(display, name):
            return (time.monotonic() - began) * 1000
        if process.poll() is not None:
            raise Failure(f"the program ended with {process.returncode} before it had a window")
    raise Failure(f"no window named {name} within {seconds} s")


def end(process):
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def our_start(binaries):
    with BenchScratch() as folder, Display() as display:
        began = time.monotonic()
        process = console(binaries, folder, display)
        try:
            window = seen_after(display, "Stacknet", process, began)
            wait_until("the first live number", lambda: said(folder, "first_live_number_ms"), 60)
            return window, said(folder, "first_window_ms"), said(folder, "first_live_number_ms")
        finally:
            end(process)


def peer_start(program):
    with BenchScratch() as folder, Display() as display:
        settings = folder / "keepassxc.ini"
        settings.write_text("[General]\nUpdateCheckMessageShown=true\n"
                            "[GUI]\nCheckForUpdates=false\n")
        runtime = folder / "run"
        runtime.mkdir(mode=0o700)
        environment = {**os.environ, "DISPLAY": display, "HOME": str(folder),
                       "XDG_RUNTIME_DIR": str(runtime), "XDG_CONFIG_HOME": str(folder / "config"),
                       "XDG_CACHE_HOME": str(folder / "cache"), "TMPDIR": str(folder),
                       "QT_QPA_PLATFORM": "xcb"}
        environment.pop("WAYLAND_DISPLAY", None)
        environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
        with open(folder / "out", "wb") as output:
            began = time.monotonic()
            process = subprocess.Popen([program, "--config", settings], env=environment,
                                       stdin=subprocess.DEVNULL, stdout=output, stderr=output)
        try:
            return seen_after(display, "KeePassXC", process, began)
        finally:
            end(process)


def measure(report, binaries, options):
    section = "window"
    for program in ("Xvfb", "xdotool"):
        if shutil.which(program) is None:
            return report.note(section, f"{program} is not installed, so no window was timed.")
    if not (binaries / "stacknet-console").exists():
        return report.note(section, "stacknet-console was not built, so no window was timed.")
    peer = shutil.which("keepassxc")
    ours, theirs = [], []
    for _ in range(options.rounds):
        ours.append(our_start(binaries))
        if peer:
            theirs.append(peer_start(peer))
    windows, painted, live = (statistics.median(column) for column in zip(*ours))
    if not peer:
        report.note(section, "keepassxc is not installed, so the first window has no peer.")
    report.row(section, "first window on the screen", "ms", windows,
               statistics.median(theirs) if theirs else None, "KeePassXC" if theirs else "")
    report.row(section, "first window painted (own trace)", "ms", painted)
    report.row(section, "first live number (own trace)", "ms", live, LIVE_LIMIT_MS,
               "what the design allows")
