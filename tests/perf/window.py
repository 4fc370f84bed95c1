"""Start, memory and idle cost of the window, beside KeePassXC and qBittorrent in the same run."""
import os
import shutil
import statistics
import subprocess
import time

from console_test import Display, console, said
from harness import Daemon, Failure, wait_until
from scratch import BenchScratch

LIVE_LIMIT_MS = 3000
SETTLE_S = 2           # after the window is there, before its memory is read
ALONE_S = 12          # without input; from 10 s on a console counts as left alone
IDLE_S = 20
IDLE_LIMIT_PERCENT = 1  # of a processor, for a console that looks at a running node


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


def memory_mib(process):
    """Proportional set size: what the system would get back."""
    with open(f"/proc/{process.pid}/smaps_rollup") as file:
        for line in file:
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1024
    raise Failure("the kernel does not tell the memory of a process")


def cpu_seconds(process):
    """Of all threads, by proc(5)."""
    with open(f"/proc/{process.pid}/stat") as file:
        fields = file.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def our_start(binaries):
    with BenchScratch() as folder, Display() as display:
        began = time.monotonic()
        # The supervisor is a process of its own; the one with the window is measured.
        process = console(binaries, folder, display, "--no-supervisor")
        try:
            window = seen_after(display, "Stacknet", process, began)
            wait_until("the first live number", lambda: said(folder, "first_live_number_ms"), 60)
            time.sleep(SETTLE_S)
            return (window, said(folder, "first_window_ms"), said(folder, "first_live_number_ms"),
                    memory_mib(process))
        finally:
            end(process)


def attached(binaries):
    """Memory, and share of a processor, of a console that looks at a running node and is left
    alone."""
    with BenchScratch() as folder, Display() as display:
        node = Daemon(binaries, folder / "node", ["--devnet", "4"])
        node.start()
        node.wait_ready()
        environment = {**os.environ, "DISPLAY": display, "STACKNET_TRACE_START": "1",
                       "XDG_CONFIG_HOME": str(folder / "config"),
                       "XDG_STATE_HOME": str(folder / "state")}
        environment.pop("WAYLAND_DISPLAY", None)
        socket = folder / "node" / "node0" / "run" / "operator.sock"
        with open(folder / "out", "wb") as output:
            process = subprocess.Popen([binaries / "stacknet-console", "--attach", socket,
                                        "--no-supervisor"], env=environment, stdout=output,
                                       stderr=subprocess.DEVNULL)
        try:
            wait_until("the first live number", lambda: said(folder, "first_live_number_ms"), 60)
            time.sleep(ALONE_S)
            before, began = cpu_seconds(process), time.monotonic()
            time.sleep(IDLE_S)
            share = (cpu_seconds(process) - before) / (time.monotonic() - began) * 100
            return memory_mib(process), share
        finally:
            end(process)
            node.stop()


def peer_start(command, title, prepare=None):
    with BenchScratch() as folder, Display() as display:
        if prepare:
            prepare(folder)
        runtime = folder / "run"
        runtime.mkdir(mode=0o700)
        environment = {**os.environ, "DISPLAY": display, "HOME": str(folder),
                       "XDG_RUNTIME_DIR": str(runtime), "XDG_CONFIG_HOME": str(folder / "config"),
                       "XDG_CACHE_HOME": str(folder / "cache"),
                       "XDG_DATA_HOME": str(folder / "share"), "TMPDIR": str(folder),
                       "QT_QPA_PLATFORM": "xcb"}
        environment.pop("WAYLAND_DISPLAY", None)
        environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
        with open(folder / "out", "wb") as output:
            began = time.monotonic()
            process = subprocess.Popen([part.format(folder=folder) for part in command],
                                       env=environment, stdin=subprocess.DEVNULL, stdout=output,
                                       stderr=output)
        try:
            window = seen_after(display, title, process, began)
            time.sleep(SETTLE_S)
            return window, memory_mib(process)
        finally:
            end(process)


def prepare_keepassxc(folder):
    (folder / "keepassxc.ini").write_text("[General]\nUpdateCheckMessageShown=true\n"
                                          "[GUI]\nCheckForUpdates=false\n")


def prepare_qbittorrent(folder):
    settings = folder / "config" / "qBittorrent"
    settings.mkdir(parents=True)
    (settings / "qBittorrent.conf").write_text("[LegalNotice]\nAccepted=true\n")


PEERS = [("KeePassXC", ["keepassxc", "--config", "{folder}/keepassxc.ini"], prepare_keepassxc),
         ("qBittorrent", ["qbittorrent", "--no-splash"], prepare_qbittorrent)]


def measure(report, binaries, options):
    section = "window"
    for program in ("Xvfb", "xdotool"):
        if shutil.which(program) is None:
            return report.note(section, f"{program} is not installed, so no window was timed.")
    if not (binaries / "stacknet-console").exists():
        return report.note(section, "stacknet-console was not built, so no window was timed.")
    peers = [peer for peer in PEERS if shutil.which(peer[1][0])]
    for name, command, _ in PEERS:
        if not shutil.which(command[0]):
            report.note(section, f"{name} is not installed, so nothing was measured beside it.")
    ours, theirs = [], {name: [] for name, _, _ in peers}
    for _ in range(options.rounds):
        ours.append(our_start(binaries))
        for name, command, prepare in peers:
            theirs[name].append(peer_start(command, name, prepare))
    windows, painted, live, memory = (statistics.median(column) for column in zip(*ours))
    looking, idle = attached(binaries)
    if not peers:
        report.row(section, "first window on the screen", "ms", windows)
    for name, values in theirs.items():
        window, held = (statistics.median(column) for column in zip(*values))
        report.row(section, "first window on the screen", "ms", windows, window, name)
        report.row(section, "memory 2 s later, with the engine inside", "MiB", memory, held, name)
        report.row(section, "memory of a console that looks at a node", "MiB", looking, held, name)
    report.row(section, "first window painted (own trace)", "ms", painted)
    report.row(section, "first live number (own trace)", "ms", live, LIVE_LIMIT_MS,
               "what the design allows")
    report.row(section, "processor of a console left alone", "%", idle, IDLE_LIMIT_PERCENT,
               "what the design allows")
