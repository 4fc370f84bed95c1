"""Small HTTP servers that stand for what a node or a client talks to."""
import http.server
import json
import threading


class Server(http.server.ThreadingHTTPServer):
    """`with` gives the base address."""
    daemon_threads = True

    def __enter__(self):
        threading.Thread(target=self.serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{self.server_address[1]}"

    def __exit__(self, *_):
        self.shutdown()
        self.server_close()


class Quiet(http.server.BaseHTTPRequestHandler):
    """One answer a connection, and no log."""
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def answer(self, status, headers, body):
        self.send_response_only(status)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header("content-length", str(len(body)))
        self.send_header("connection", "close")
        self.end_headers()
        self.wfile.write(body)
        self.close_connection = True


def speaking_model(name, say):
    """A handler for an OpenAI-compatible server with one model: `say(body)` is its answer to a
    request, as a stream. Its `asked` has the bodies that it was sent."""
    class Model(Quiet):
        asked = []

        def do_GET(self):
            self.answer(200, [("content-type", "application/json")], json.dumps(
                {"object": "list", "data": [{"id": name, "object": "model"}]}).encode())

        def do_POST(self):
            body = self.rfile.read(int(self.headers["content-length"]))
            Model.asked.append(body)
            pieces = [{"choices": [{"index": 0, "delta": {"content": say(body)},
                                    "finish_reason": None}]},
                      {"choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]},
                      {"choices": [], "usage": {"prompt_tokens": 5, "completion_tokens": 3,
                                                "total_tokens": 8}}]
            text = "".join(f"data: {json.dumps({'object': 'chat.completion.chunk', **piece})}\n\n"
                           for piece in pieces) + "data: [DONE]\n\n"
            self.answer(200, [("content-type", "text/event-stream")], text.encode())
    return Model
