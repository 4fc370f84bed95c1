"""Many keep-alive connections with one request each under way, from one thread."""
import selectors
import socket
import time
import urllib.parse

from harness import Failure


# llama.cpp's server ends a connection after so many; every server is asked in the same way.
REQUESTS_PER_CONNECTION = 100


class _Connection:
    def __init__(self, address):
        self.asked = 0
        self.socket = socket.create_connection(address, 10)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.socket.setblocking(False)
        self.buffer = bytearray()

    def ask(self, request):
        self.asked += 1
        self.buffer.clear()
        if self.socket.send(request) != len(request):
            raise Failure("a small request did not fit into an empty socket buffer")

    def answer(self):
        """The status once the whole answer is here, else None."""
        data = self.socket.recv(65536)
        if not data:
            raise Failure("the server closed a keep-alive connection: "
                          + self.buffer[:200].decode(errors="replace"))
        self.buffer += data
        end = self.buffer.find(b"\r\n\r\n")
        if end < 0:
            return None
        head = bytes(self.buffer[:end]).lower()
        at = head.find(b"\r\ncontent-length:")
        if at < 0:
            raise Failure("an answer without content-length cannot be timed here")
        length = int(head[at + 17:].split(b"\r\n", 1)[0])
        if len(self.buffer) < end + 4 + length:
            return None
        return int(head.split(b" ", 2)[1])


def run(base, path, count, key_of=lambda n: None, connections=4):
    """Requests a second and the share of the time in which this client was busy itself (near 1: it,
    not the server, was the limit). Every answer must be 200.

    key_of(n) is the API key of request n, or None for none.
    """
    url = urllib.parse.urlsplit(base)
    address = (url.hostname, url.port)

    def request(n):
        key = key_of(n)
        credential = f"Authorization: Bearer {key}\r\n" if key else ""
        return (f"GET {path} HTTP/1.1\r\nHost: {url.hostname}:{url.port}\r\n{credential}"
                "Accept: application/json\r\n\r\n").encode()

    selector = selectors.DefaultSelector()

    def open_one():
        connection = _Connection(address)
        selector.register(connection.socket, selectors.EVENT_READ, connection)
        return connection

    def close_one(connection):
        selector.unregister(connection.socket)
        connection.socket.close()

    sent = done = 0
    try:
        began, busy = time.perf_counter(), time.process_time()
        for _ in range(min(connections, count)):
            open_one().ask(request(sent))
            sent += 1
        while done < count:
            ready = selector.select(10)
            if not ready:
                raise Failure(f"no answer to GET {path} within 10 s")
            for key, _ in ready:
                connection = key.data
                status = connection.answer()
                if status is None:
                    continue
                if status != 200:
                    raise Failure(f"GET {path} answered {status}")
                done += 1
                if sent == count:
                    continue
                if connection.asked == REQUESTS_PER_CONNECTION:
                    close_one(connection)
                    connection = open_one()
                connection.ask(request(sent))
                sent += 1
        taken = time.perf_counter() - began
        return count / taken, (time.process_time() - busy) / taken
    finally:
        for key in list(selector.get_map().values()):
            close_one(key.data)
        selector.close()
