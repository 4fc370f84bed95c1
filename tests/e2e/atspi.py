"""Reads and drives a program the way a screen reader does: AT-SPI over D-Bus. Standard library only."""
import os
import shutil
import socket
import struct
import subprocess
import threading

from harness import Failure, wait_until

_LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
_CHECKED, _ENABLED, _FOCUSED, _SHOWING = 4, 8, 12, 25


def missing():
    """What is not installed that this needs; empty when all is there."""
    if shutil.which("dbus-daemon") is None:
        return "dbus-daemon is not installed"
    return "" if os.path.exists(_LAUNCHER) else "at-spi2-core is not installed"


def _align(data, size):
    return data + b"\0" * (-len(data) % size)


def _text(value):
    raw = value.encode()
    return struct.pack("<I", len(raw)) + raw + b"\0"


class _Reader:
    """Values of a message body, little-endian."""

    def __init__(self, data):
        self.data = data
        self.at = 0

    def number(self, form, size):
        self.at += -self.at % size
        value, = struct.unpack_from("<" + form, self.data, self.at)
        self.at += size
        return value

    def text(self):
        size = self.number("I", 4)
        value = self.data[self.at:self.at + size].decode()
        self.at += size + 1
        return value

    def signature(self):
        size = self.data[self.at]
        value = self.data[self.at + 1:self.at + 1 + size].decode()
        self.at += size + 2
        return value

    def value(self, kind):
        simple = {"b": ("I", 4), "i": ("i", 4), "u": ("I", 4), "n": ("h", 2), "q": ("H", 2),
                  "x": ("q", 8), "t": ("Q", 8), "d": ("d", 8), "y": ("B", 1)}
        if kind in simple:
            return self.number(*simple[kind])
        if kind in "so":
            return self.text()
        if kind == "g":
            return self.signature()
        if kind == "v":
            return self.value(self.signature())
        if kind[0] == "a":
            size = self.number("I", 4)
            self.at += -self.at % (8 if kind[1] in "({xtd" else 4 if kind[1] not in "yvg" else 1)
            end = self.at + size
            items = []
            while self.at < end:
                items.append(self.value(kind[1:]))
            return items
        self.at += -self.at % 8
        return tuple(self.value(part) for part in _parts(kind[1:-1]))

    def all(self, signature):
        return [self.value(part) for part in _parts(signature)]


def _parts(signature):
    """"sa(so)" -> ["s", "a(so)"]."""
    parts, at = [], 0
    while at < len(signature):
        start = at
        while signature[at] == "a":
            at += 1
        if signature[at] in "({":
            depth = 0
            while True:
                depth += {"(": 1, "{": 1, ")": -1, "}": -1}.get(signature[at], 0)
                at += 1
                if depth == 0:
                    break
        else:
            at += 1
        parts.append(signature[start:at])
    return parts


class Bus:
    """A connection to a D-Bus at a unix socket."""

    def __init__(self, address):
        fields = dict(part.split("=", 1) for part in address.split(":", 1)[1].split(","))
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.settimeout(30)
        self.socket.connect(fields["path"] if "path" in fields else "\0" + fields["abstract"])
        self.serial = 0
        self.socket.sendall(b"\0AUTH EXTERNAL " + str(os.getuid()).encode().hex().encode() + b"\r\n")
        if not self.socket.recv(4096).startswith(b"OK"):
            raise Failure("the bus refuses us")
        self.socket.sendall(b"BEGIN\r\n")
        self.call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "Hello")

    def close(self):
        self.socket.close()

    def _receive(self, size):
        data = b""
        while len(data) < size:
            piece = self.socket.recv(size - len(data))
            if not piece:
                raise Failure("the bus hung up")
            data += piece
        return data

    def _message(self):
        head = self._receive(16)
        body, serial, fields = struct.unpack_from("<III", head, 4)
        rest = self._receive(fields + -fields % 8 + body)
        reader = _Reader(head + rest)
        reader.at = 12
        known = dict((code, value) for code, value in reader.value("a(yv)"))
        reader.at = 16 + fields + -fields % 8
        content = _Reader(reader.data[reader.at:])
        return head[1], known.get(5), content.all(known.get(8, ""))

    def call(self, to, path, interface, member, signature="", *arguments):
        body = b""
        for kind, value in zip(signature, arguments):
            body = _align(body, 4)
            body += _text(value) if kind in "so" else struct.pack("<i", value)
        fields = b""
        for code, kind, value in ((1, "o", path), (2, "s", interface), (3, "s", member),
                                  (6, "s", to)):
            fields = _align(fields, 8) + bytes([code, 1]) + kind.encode() + b"\0"
            fields = _align(fields, 4) + _text(value)
        if signature:
            fields = _align(fields, 8) + bytes([8, 1]) + b"g\0" + bytes([len(signature)])
            fields += signature.encode() + b"\0"
        self.serial += 1
        head = b"l\1\0\1" + struct.pack("<III", len(body), self.serial, len(fields))
        self.socket.sendall(_align(head + fields, 8) + body)
        while True:
            kind, answers, content = self._message()
            if answers == self.serial and kind in (2, 3):
                if kind == 3:
                    raise Failure(f"{member}: {content}")
                return content


class Widget:
    """One accessible object of the program."""

    def __init__(self, bus, name, path):
        self.bus, self.owner, self.path = bus, name, path

    def _call(self, interface, member, signature="", *arguments):
        return self.bus.call(self.owner, self.path, interface, member, signature, *arguments)

    def children(self):
        found, = self._call("org.a11y.atspi.Accessible", "GetChildren")
        return [Widget(self.bus, name, path) for name, path in found]

    def name(self):
        value, = self._call("org.freedesktop.DBus.Properties", "Get", "ss",
                            "org.a11y.atspi.Accessible", "Name")
        return value

    def description(self):
        value, = self._call("org.freedesktop.DBus.Properties", "Get", "ss",
                            "org.a11y.atspi.Accessible", "Description")
        return value

    def role(self):
        value, = self._call("org.a11y.atspi.Accessible", "GetRoleName")
        return value

    def has(self, state):
        words, = self._call("org.a11y.atspi.Accessible", "GetState")
        return bool(words[state // 32] >> state % 32 & 1)

    def showing(self):
        return self.has(_SHOWING)

    def enabled(self):
        return self.has(_ENABLED)

    def checked(self):
        return self.has(_CHECKED)

    def focused(self):
        return self.has(_FOCUSED)

    def focus(self):
        self._call("org.a11y.atspi.Component", "GrabFocus")

    def text(self):
        """What stands in a text field; \"\" in one that hides it."""
        content, = self._call("org.a11y.atspi.Text", "GetText", "ii", 0, -1)
        return content

    def press(self):
        self._call("org.a11y.atspi.Action", "DoAction", "i", 0)

    def type(self, text):
        self._call("org.a11y.atspi.EditableText", "SetTextContents", "s", text)


class Screen:
    """What is showing in the windows of one session."""

    def __init__(self, address):
        self.session = Bus(address)
        bus_address, = self.session.call("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus",
                                         "GetAddress")
        self.bus = Bus(bus_address)

    def close(self):
        self.bus.close()
        self.session.close()

    def widgets(self):
        """Every widget that is showing, depth first."""
        root = Widget(self.bus, "org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
        waiting = [child for program in root.children() for child in program.children()]
        while waiting:
            widget = waiting.pop(0)
            try:
                if not widget.showing():
                    continue
                waiting = widget.children() + waiting
            except Failure:
                continue  # it went while we looked
            yield widget

    def names(self):
        return [widget.name() for widget in self.widgets()]

    def find(self, name, role=None):
        for widget in self.widgets():
            if widget.name() == name and (role is None or widget.role() == role):
                return widget
        return None

    def wait(self, name, role=None, seconds=60):
        return wait_until(f"\"{name}\" is showing", lambda: self.find(name, role), seconds)

    def press(self, name, seconds=60):
        """Presses the button once it can be pressed."""
        def ready():
            button = self.find(name, "push button")
            return button if button and button.enabled() else None
        wait_until(f"\"{name}\" can be pressed", ready, seconds).press()

    def type(self, name, text):
        self.wait(name, "text").type(text)

    def gone(self, name, role=None, seconds=60):
        wait_until(f"\"{name}\" is gone", lambda: self.find(name, role) is None, seconds)


class Keyboard:
    """Keys to whatever has the focus on a display, for what has no action of its own: a menu, say."""

    def __init__(self, display):
        self.environment = {**os.environ, "DISPLAY": display}

    def _send(self, *words):
        subprocess.run(["xdotool", *words], env=self.environment, check=True, timeout=30,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def activate(self, title):
        """The window with this title gets what is typed."""
        self._send("search", "--onlyvisible", "--name", f"^{title}$", "windowfocus")

    def keys(self, *names):
        """Each pressed and let go, in this order."""
        self._send("key", *names)


class Session:
    """A D-Bus session of our own, in which programs tell what they show."""

    def __init__(self, folder):
        self.folder = folder

    def __enter__(self):
        self.process = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, text=True,
            env={**os.environ, "XDG_RUNTIME_DIR": str(self.folder)})
        self.address = self.process.stdout.readline().strip()
        # Nobody reads what else it says.
        threading.Thread(target=self.process.stdout.read, daemon=True).start()
        return self

    def environment(self):
        return {"DBUS_SESSION_BUS_ADDRESS": self.address, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
