#pragma once

#include <filesystem>
#include <fstream>
#include <string>

#include "core/base/codec.h"
#include "core/crypto/hash.h"

namespace stacknet::test {

/// Writes a program that stands in for the llama.cpp server, and a model file, into a folder. The
/// program appends its CUDA_VISIBLE_DEVICES ("-" without one) to the file "gpus" of its home before
/// it serves. Its answer to a chat is its process id; a chat whose text has the word "slow" opens
/// the named pipe "entered" of its home for writing and then reads "go" to its end before it
/// answers.
inline void writeFakeModelServer(const std::filesystem::path& folder) {
    std::filesystem::create_directories(folder);
    const std::filesystem::path server = folder / "server";
    std::ofstream(server) << R"PY(#!/usr/bin/env python3
import http.server, json, os, sys
if sys.argv[1] == "--list-devices":
    print("Available devices:\n  (none)")
    sys.exit(0)
home = os.environ["HOME"]
name = sys.argv[sys.argv.index("--alias") + 1]
with open(home + "/gpus", "a") as file:
    file.write(os.environ.get("CUDA_VISIBLE_DEVICES", "-") + "\n")
class Handler(http.server.BaseHTTPRequestHandler):
    def log_message(self, *arguments):
        pass
    def answer(self, kind, body):
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
    def do_GET(self):
        if self.path == "/v1/models":
            page = {"object": "list", "data": [{"id": name}]}
        elif self.path == "/props":
            page = {"total_slots": 2, "build_info": "fake"}
        else:
            page = {"status": "ok"}
        self.answer("application/json", json.dumps(page).encode())
    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if b"slow" in body:
            open(home + "/entered", "w").close()
            open(home + "/go").read()
        choice = {"index": 0, "delta": {"content": str(os.getpid())}, "finish_reason": None}
        last = {"index": 0, "delta": {}, "finish_reason": "stop"}
        events = [{"choices": [choice]}, {"choices": [last]},
                  {"choices": [], "usage": {"prompt_tokens": 7, "completion_tokens": 1}}]
        text = "".join("data: " + json.dumps(event) + "\n\n" for event in events)
        self.answer("text/event-stream", (text + "data: [DONE]\n\n").encode())
port = int(sys.argv[sys.argv.index("--port") + 1])
http.server.ThreadingHTTPServer(("127.0.0.1", port), Handler).serve_forever()
)PY";
    std::filesystem::permissions(server, std::filesystem::perms::owner_all);
    std::ofstream(folder / "model") << "weights";
    std::ofstream(folder / "model.json")
        << R"({"server":"server","model":"model","name":"tiny","model_sha256":")"
        << toHex(crypto::sha256(asBytes("weights"))) << "\"}";
}

}  // namespace stacknet::test
