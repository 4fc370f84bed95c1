"""A node's HTTP API over https, and what it refuses to start with."""
import json
import pathlib
import shutil
import ssl
import subprocess
import sys
import urllib.error
import urllib.request

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import cases  # noqa: E402
from harness import Daemon, Failure, Scratch  # noqa: E402


class Context:
    def __init__(self, binaries):
        self.binaries = binaries
        self.scratch = Scratch()
        self.folder = self.scratch.__enter__()
        made = subprocess.run(
            [binaries / "stacknetctl", "genesis", "create", "--out", self.folder / "net",
             "--nodes", "4"], capture_output=True, text=True, timeout=120)
        if made.returncode != 0:
            raise Failure(made.stdout + made.stderr)
        self.node = self.folder / "net" / "node0"
        self.config = json.loads((self.node / "node.json").read_text())

    def configure(self, **fields):
        (self.node / "node.json").write_text(json.dumps({**self.config, **fields}))

    def refused(self, *words):
        """The last line of a stacknetd that does not start."""
        ended = subprocess.run([self.binaries / "stacknetd", "--data-dir", self.node, *words],
                               capture_output=True, text=True, timeout=120)
        expect(ended.returncode == 1, f"{ended.returncode} {ended.stdout} {ended.stderr}")
        return ended.stderr


def setup(binaries):
    return Context(binaries)


def teardown(context, failed):
    if failed:
        print("kept for a look:", context.folder)
    else:
        shutil.rmtree(context.folder, ignore_errors=True)


def expect(condition, text):
    if not condition:
        raise Failure(text)


def make_certificate(folder):
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
         "-nodes", "-days", "2", "-subj", "/CN=node", "-addext",
         "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", folder / "node.key",
         "-out", folder / "node.crt"], check=True, capture_output=True, timeout=60)
    (folder / "node.key").chmod(0o600)


def test_off_the_loopback_it_wants_tls(context):
    context.configure()
    said = context.refused("--http", "0.0.0.0:0")
    expect("gateway.tls_required" in said or "behind_tls_proxy" in said, said)


def test_a_key_that_others_can_read_is_refused(context):
    if not shutil.which("openssl"):
        return "(openssl is not installed)"
    make_certificate(context.node)
    (context.node / "node.key").chmod(0o644)
    context.configure(tls_certificate="node.crt", tls_key="node.key")
    said = context.refused("--http", "127.0.0.1:0")
    expect("chmod 600" in said and "BEGIN" not in said, said)


def test_https_with_the_settings_of_node_json(context):
    if not shutil.which("openssl"):
        return "(openssl is not installed)"
    make_certificate(context.node)
    context.configure(tls_certificate="node.crt", tls_key="node.key",
                      cors_origins=["https://app.example"], allowed_hosts=["node.lan"])
    daemon = Daemon(context.binaries, context.node).start()
    try:
        ready = daemon.wait_ready(120)
        base = ready["http"]
        expect(base.startswith("https://127.0.0.1:"), base)
        trust = ssl.create_default_context(cafile=context.node / "node.crt")

        def get(path, headers):
            request = urllib.request.Request(base + path, headers=headers)
            with urllib.request.urlopen(request, timeout=60, context=trust) as answer:
                return answer.status, answer.headers

        key = {"authorization": "Bearer " + ready["api_key"]}
        status, headers = get("/v1/models", {**key, "origin": "https://app.example"})
        expect(status == 200, str(status))
        expect(headers["access-control-allow-origin"] == "https://app.example", str(headers))
        status, headers = get("/v1/models", {**key, "host": "node.lan",
                                             "origin": "https://evil.example"})
        expect(status == 200 and headers["access-control-allow-origin"] is None, str(headers))
        status, headers = get("/login", {"host": base.replace("https://127.0.0.1", "localhost")})
        expect(status == 200, str(status))
        try:
            urllib.request.urlopen(base.replace("https", "http") + "/health", timeout=60)
            raise Failure("plain http was answered")
        except urllib.error.HTTPError as error:
            expect(error.code == 400 and b"https_required" in error.read(), str(error))
    finally:
        daemon.stop()


if __name__ == "__main__":
    cases.main(sys.modules[__name__])
