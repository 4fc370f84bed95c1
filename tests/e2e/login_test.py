"""A wallet logs in to a running node; the operator lists, checks and ends what that gave."""
import json
import pathlib
import shutil
import subprocess
import sys
import time
import urllib.error
import urllib.parse
import urllib.request

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import cases  # noqa: E402
from harness import Daemon, Failure, Scratch, wait_until  # noqa: E402

CLIENTS = pathlib.Path(__file__).parent / "clients"


class Context:
    def __init__(self, binaries):
        self.binaries = binaries
        self.scratch = Scratch()
        self.folder = self.scratch.__enter__()
        self.node = Daemon(binaries, self.folder / "net", ["--devnet", "4"]).start()
        self.ready = self.node.wait_ready(120)

    def sign_in(self):
        done = subprocess.run(["node", CLIENTS / "wallet_session.mjs", self.ready["http"]],
                              capture_output=True, text=True, timeout=120)
        if done.returncode != 0:
            raise Failure(done.stdout + done.stderr)
        return json.loads(done.stdout)

    def session(self, token):
        request = urllib.request.Request(self.ready["http"] + "/v1/auth/session",
                                         headers={"cookie": "__Host-sn_sess=" + token})
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                return answer.status, json.loads(answer.read())
        except urllib.error.HTTPError as error:
            return error.code, json.loads(error.read())


def setup(binaries):
    return Context(binaries)


def teardown(context, failed):
    context.node.stop(60)
    if failed:
        print("kept for a look:", context.folder)
    else:
        shutil.rmtree(context.folder, ignore_errors=True)


def expect(condition, text):
    if not condition:
        raise Failure(text)


def have_wallets():
    return shutil.which("node") and (CLIENTS / "node_modules/ethers/package.json").exists()


def test_a_session_is_listed_checked_and_ended(context):
    if not have_wallets():
        return "(the wallets' packages are not installed)"
    made = context.sign_in()
    status, body = context.session(made["token"])
    expect(status == 200 and body["account"] == made["account"], f"{status} {body}")
    listed = wait_until("the session is listed", lambda: [
        entry for entry in context.node.ctl("sessions") if entry["sid"] == made["sid"]], 30)
    expect(listed[0]["account"] == made["account"], str(listed))
    expect(listed[0]["label"] == "wallet_session.mjs" and listed[0]["methods"] == ["wallet"],
           str(listed))

    jwks = context.folder / "jwks.json"
    status, _, content = context.node.http().request("GET", "/.well-known/jwks.json", key="")
    expect(status == 200, str(status))
    jwks.write_bytes(content)
    chain = context.node.status()["chain"]["chain_id"]
    check = ["auth", "check-session", "--jwks", jwks, "--at", str(int(time.time())),
             "--issuer", made["origin"], "--stack", chain, made["token"]]
    answer = context.node.ctl(*check)
    expect(answer["valid"] and answer["claims"]["sid"] == made["sid"], str(answer))
    late = [str(int(time.time()) + 3600) if word == check[5] else word for word in check]
    answer = context.node.ctl(*late, check=False)
    expect(not answer["valid"] and answer["code"] == "auth.token_expired", str(answer))

    context.node.ctl("sessions", "end", made["sid"])
    status, body = context.session(made["token"])
    expect(status == 401 and body["error"]["code"] == "session_revoked", f"{status} {body}")
    wait_until("it is listed no more", lambda: not [
        entry for entry in context.node.ctl("sessions") if entry["sid"] == made["sid"]], 30)


class Wallet:
    """An ethers wallet that signs what it is given."""

    def __init__(self):
        self.process = subprocess.Popen(["node", CLIENTS / "signing_wallet.mjs"], text=True,
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.address = self.process.stdout.readline().strip()

    def sign(self, message):
        self.process.stdin.write(json.dumps(message) + "\n")
        self.process.stdin.flush()
        return self.process.stdout.readline().strip()

    def close(self):
        self.process.stdin.close()
        self.process.wait(timeout=30)


class Login:
    """stacknetctl login, talked to by its lines."""

    def __init__(self, context, *words):
        self.process = subprocess.Popen(
            [context.binaries / "stacknetctl", "--data-dir", context.folder / "net", "--json",
             "login", *words],
            text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def line(self):
        text = self.process.stdout.readline()
        expect(text, "no line: " + (self.process.stderr.read() if not text else ""))
        return json.loads(text)

    def answer(self, text):
        self.process.stdin.write(text + "\n")
        self.process.stdin.flush()

    def end(self):
        out, err = self.process.communicate(timeout=150)
        return self.process.returncode, out + err


def expect_kept(context, done, account, file):
    expect(done["account"] == account, str(done))
    expect(file.stat().st_mode & 0o777 == 0o600, oct(file.stat().st_mode))
    kept = json.loads(file.read_text())
    expect(kept["sid"] == done["sid"] and kept["account"] == account, "kept")
    status, body = context.session(kept["access"])
    expect(status == 200 and body["account"] == account, f"{status} {body}")
    wait_until("it is listed", lambda: [
        entry for entry in context.node.ctl("sessions") if entry["sid"] == done["sid"]], 30)
    ended = context.node.ctl("logout", "--file", file)
    expect(ended["ended"] == done["sid"] and not file.exists(), str(ended))
    status, body = context.session(kept["access"])
    expect(status == 401 and body["error"]["code"] == "session_revoked", f"{status} {body}")


def test_the_terminal_signs_in_on_a_page_of_the_loopback(context):
    if not have_wallets():
        return "(the wallets' packages are not installed)"
    file = context.folder / "kept" / "session.json"
    login = Login(context, "--out", file)
    page = login.line()
    expect(page["url"].startswith("http://127.0.0.1:"), str(page))
    expect(len(page["phrase"].split()) == 4, str(page))
    signed = subprocess.run(["node", CLIENTS / "loopback_wallet.mjs", page["url"], page["phrase"]],
                            capture_output=True, text=True, timeout=120)
    expect(signed.returncode == 0, signed.stdout + signed.stderr)
    done = login.line()
    expect(login.end()[0] == 0, "exit code")
    expect_kept(context, done, json.loads(signed.stdout)["account"], file)
    again = subprocess.run([context.binaries / "stacknetctl", "logout", "--file", file],
                           capture_output=True, text=True, timeout=30)
    expect(again.returncode == 1 and "ctl.no_session" in again.stderr, again.stderr)


def test_the_terminal_reads_a_signature(context):
    if not have_wallets():
        return "(the wallets' packages are not installed)"
    wallet = Wallet()
    account = "eip155:1:" + wallet.address
    port = context.ready["http"].rsplit(":", 1)[1]
    for words in ([wallet.address], [wallet.address, "--url", context.ready["http"]]):
        file = context.folder / "pasted.json"
        login = Login(context, *words, "--out", file)
        message = login.line()["message"]
        ours = message.startswith("localhost:" + port + " wants you to sign in")
        expect(ours == ("--url" in words), message)
        login.answer(wallet.sign(message))
        done = login.line()
        expect(login.end()[0] == 0, "exit code")
        expect_kept(context, done, account, file)

        wrong = Login(context, *words, "--out", file)
        wrong.line()
        wrong.answer(wallet.sign("something else"))
        code, text = wrong.end()
        expect(code == 1 and "address_mismatch" in text and not file.exists(), text)

    printed = Login(context, wallet.address, "--out", "-")
    printed.answer(wallet.sign(printed.line()["message"]))
    session = printed.line()
    expect(printed.end()[0] == 0 and context.session(session["access"])[0] == 200, "printed")
    wallet.close()


def test_a_site_is_entered_and_taken_out_while_the_node_runs(context):
    ctl = [context.binaries / "stacknetctl", "--json", "bridge", "--data-dir",
           context.folder / "net" / "node0"]

    def bridge(*words):
        done = subprocess.run([*ctl, *words], capture_output=True, text=True, timeout=30)
        return done.returncode, done.stdout + done.stderr

    def page(origin):
        parameters = {"client_id": "shop", "origin": origin, "code_challenge": "A" * 43,
                      "method": "S256", "state": "s" * 22, "nonce": "n" * 22, "stack": "shop",
                      "response_mode": "web_message"}
        host = context.ready["http"].replace("127.0.0.1", "localhost")
        request = host + "/bridge/authorize?" + urllib.parse.urlencode(parameters)
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                return answer.status, answer.read().decode()
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode()

    expect(page("https://shop.example")[0] == 400, "not entered yet")
    code, text = bridge("add", "shop", "--origin", "https://shop.example/")
    expect(code == 1 and "auth.bad_origin" in text, text)
    code, text = bridge("add", "shop", "--origin", "https://shop.example", "--name", "The Shop")
    expect(code == 0, text)
    status, text = page("https://shop.example")
    expect(status == 200 and "Sign in to The Shop" in text, f"{status} {text[:200]}")
    expect(page("https://shop.example.evil")[0] == 400, "another origin")
    code, text = bridge("list")
    expect(code == 0 and json.loads(text)[0]["origins"] == ["https://shop.example"], text)
    expect(json.loads(text)[0]["last_outcome"] == "auth.bridge_origin", text)
    code, text = bridge("remove", "shop")
    expect(code == 0 and page("https://shop.example")[0] == 400, text)
    expect(bridge("remove", "shop")[0] == 1, "it is gone")


def test_a_session_outlives_a_kill(context):
    if not have_wallets():
        return "(the wallets' packages are not installed)"
    made = context.sign_in()
    port = context.ready["http"].rsplit(":", 1)[1]
    context.node.kill()
    context.node.arguments += ["--http", "127.0.0.1:" + port]
    context.ready = context.node.start().wait_ready(120)
    expect(context.ready["http"].endswith(":" + port), context.ready["http"])
    status, body = context.session(made["token"])
    expect(status == 200 and body["sid"] == made["sid"], f"{status} {body}")


def test_an_api_key_is_replaced(context):
    made = context.node.ctl("keys", "api", "create", "robot", "--scopes", "models:read")
    http = context.node.http()
    expect(http.request("GET", "/v1/models", key=made["secret"])[0] == 200, "the key works")
    fresh = context.node.ctl("keys", "api", "rotate", made["subject"], "--grace", "1")
    expect(fresh["secret"] != made["secret"], "a new key")
    for key in (made["secret"], fresh["secret"]):
        expect(http.request("GET", "/v1/models", key=key)[0] == 200, "both work in the grace")
    last = context.node.ctl("keys", "api", "rotate", fresh["subject"], "--grace", "0")
    status, _, body = http.json("GET", "/v1/models", key=fresh["secret"])
    expect(status == 401 and body["error"]["code"] == "key_revoked", f"{status} {body}")
    expect(http.request("GET", "/v1/models", key=last["secret"])[0] == 200, "the last one works")
    text = wait_until("the last one is listed", lambda: (
        lambda now: now if last["subject"] in now else None)(
            json.dumps(context.node.ctl("keys", "api"))), 30)
    expect(last["secret"] not in text, "a listing shows no key")


if __name__ == "__main__":
    cases.main(sys.modules[__name__])
