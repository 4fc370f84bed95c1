"""A TCP proxy on loopback that does to the links between nodes what networks do.

Peers speak gRPC over TLS, so nothing inside a stream can be dropped or doubled here without TLS
ending the link; what a lost packet looks like to the two ends of a TCP stream is a stall, and that
is what loss is here. A link is directed: what node A says to node B obeys link (A, B), whichever of
the two has dialled the connection. Standard library only.
"""
import asyncio
import random
import threading

CHUNK_BYTES = 64 * 1024
# Chunks on their way per direction; beyond it the sender feels the pressure as on a real link.
CHUNKS_MAX = 64


class Link:
    """What happens to the bytes that one node sends to another. Times in seconds."""

    def __init__(self):
        self.delay = 0.0             # each chunk is this late
        self.jitter = 0.0            # and up to this much more; the order stays
        self.stall_share = 0.0       # of the chunks, 0 to 1: "lost" and sent again
        self.stall = 0.0             # what such a chunk waits, with all behind it
        self.bytes_per_second = 0    # 0: no limit
        self.cut = False             # connections are reset and none is let through
        self.flows = asyncio.Event()  # clear: bytes, and the ends of streams, are held back
        self.flows.set()

    def lateness(self, choice):
        late = self.delay + choice.uniform(0.0, self.jitter)
        if self.stall_share and choice.random() < self.stall_share:
            late += self.stall
        return late

    def reset(self):
        self.__dict__.update({**Link().__dict__, "flows": self.flows})
        self.flows.set()


class Connection:
    """One accepted TCP connection and the one made for it; `a` has dialled `b`."""

    def __init__(self, proxy, a, b):
        self.proxy, self.a, self.b = proxy, a, b
        self.writers = []

    async def run(self, reader, writer, port):
        self.writers.append(writer)
        try:
            far_reader, far_writer = await asyncio.open_connection("127.0.0.1", port)
        except OSError:
            return self.abort()  # nobody listens there: the dialler hears the same
        self.writers.append(far_writer)
        await asyncio.gather(self.carry(reader, far_writer, self.proxy.links[self.a, self.b]),
                             self.carry(far_reader, writer, self.proxy.links[self.b, self.a]))

    async def carry(self, reader, writer, link):
        chunks = asyncio.Queue(CHUNKS_MAX)
        taking = asyncio.ensure_future(self.take(reader, chunks, link))
        try:
            await self.give(chunks, writer, link)
        except OSError:
            pass
        finally:
            taking.cancel()
            self.abort()

    async def take(self, reader, chunks, link):
        loop, due = asyncio.get_running_loop(), 0.0
        data = b"more"
        while data:
            try:
                data = await reader.read(CHUNK_BYTES)
            except OSError:
                data = b""  # the end of a stream travels as its bytes do
            due = max(due, loop.time() + link.lateness(self.proxy.choice))
            await chunks.put((due, data))

    async def give(self, chunks, writer, link):
        loop = asyncio.get_running_loop()
        while True:
            due, data = await chunks.get()
            await asyncio.sleep(max(0.0, due - loop.time()))
            await link.flows.wait()
            if not data:
                return
            writer.write(data)
            await writer.drain()
            if link.bytes_per_second:
                await asyncio.sleep(len(data) / link.bytes_per_second)

    def abort(self):
        for writer in self.writers:
            writer.transport.abort()


class FaultProxy:
    """The links between `count` nodes, in a thread of its own; every method returns once the change
    is in force. The same seed gives the same delays to the same traffic."""

    def __init__(self, count, seed=0):
        self.count = count
        self.choice = random.Random(seed)
        self.links = {}
        self.connections = set()
        self.tasks = set()
        self.servers = []
        self.loop = asyncio.new_event_loop()
        self.thread = threading.Thread(target=self.loop.run_forever, name="fault proxy", daemon=True)
        self.thread.start()
        self.call(self._make_links)

    def call(self, function, *arguments):
        """Runs it on the proxy's thread and waits for it."""
        async def inside():
            result = function(*arguments)
            return await result if asyncio.iscoroutine(result) else result
        return asyncio.run_coroutine_threadsafe(inside(), self.loop).result(30)

    def _make_links(self):
        self.links.update({(a, b): Link() for a in range(self.count) for b in range(self.count)
                           if a != b})

    def open(self, a, b, port):
        """The port at which `a` reaches `b`, who listens on `port`."""
        async def begin():
            async def accepted(reader, writer):
                link = self.links[a, b]
                if link.cut or self.links[b, a].cut:
                    return writer.transport.abort()
                connection = Connection(self, a, b)
                task = asyncio.current_task()
                self.connections.add(connection)
                self.tasks.add(task)
                try:
                    await connection.run(reader, writer, port)
                except asyncio.CancelledError:
                    pass  # close()
                finally:
                    connection.abort()
                    self.connections.discard(connection)
                    self.tasks.discard(task)
            server = await asyncio.start_server(accepted, "127.0.0.1", 0)
            self.servers.append(server)
            return server.sockets[0].getsockname()[1]
        return self.call(begin)

    def hold(self, pairs):
        """From now on nothing of these directed links arrives; the connections stay."""
        self.call(lambda: [self.links[pair].flows.clear() for pair in pairs])

    def release(self, pairs):
        """What was held arrives now, and what comes later."""
        self.call(lambda: [self.links[pair].flows.set() for pair in pairs])

    def cut(self, pairs):
        """Resets what is connected, either way, and refuses new connections."""
        def change():
            for pair in pairs:
                self.links[pair].cut = True
            for connection in list(self.connections):
                if (connection.a, connection.b) in pairs or (connection.b, connection.a) in pairs:
                    connection.abort()
        pairs = set(pairs)
        self.call(change)

    def shape(self, pairs, **values):
        """Sets delay, jitter, stall_share, stall or bytes_per_second of these links."""
        def change():
            for pair in pairs:
                for name, value in values.items():
                    if name not in ("delay", "jitter", "stall_share", "stall", "bytes_per_second"):
                        raise ValueError(name)
                    setattr(self.links[pair], name, value)
        self.call(change)

    def heal(self):
        """Every link is as new."""
        self.call(lambda: [link.reset() for link in self.links.values()])

    def all(self):
        return list(self.links)

    def between(self, ones, others):
        """Both directions of every link between the two groups."""
        return [pair for a in ones for b in others for pair in ((a, b), (b, a))]

    def close(self):
        async def end():
            for server in self.servers:
                server.close()
            for task in list(self.tasks):
                task.cancel()
            await asyncio.gather(*self.tasks, return_exceptions=True)
        self.call(end)
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join()
        self.loop.close()
