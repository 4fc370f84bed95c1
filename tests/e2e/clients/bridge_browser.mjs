// The Auth Bridge over three origins in a real Chromium that blocks third-party cookies:
//   node bridge_browser.mjs BASE_URL CHROMIUM
// The bridge is https://auth.stacknet.example; the sites https://app.stack-b.example and
// https://app.stack-c.example; TLS ends here, under a certificate that is made for the run.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { request as httpRequest } from "node:http";
import { createServer } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLocalJWKSet, jwtVerify } from "jose";
import { chromium } from "playwright-core";
import { installWallets, wallets } from "./browser_wallets.mjs";

const [base, program] = process.argv.slice(2);
const bridge = "https://auth.stacknet.example";
const site = (name) => `https://app.${name}.example`;
let passed = 0;
let failed = 0;

function expect(condition, text) {
  if (!condition) throw new Error(text);
}

// What a site's page does. Runs in the site's page.
function siteScript(bridgeOrigin) {
  const text = (bytes) => btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  const random = (size) => text(crypto.getRandomValues(new Uint8Array(size)));
  window.ignored = [];
  window.result = null;
  window.makeRequest = async (mode) => {
    const kept = { state: random(16), nonce: random(16), verifier: random(32) };
    const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(kept.verifier));
    const stack = location.host.split(".")[1];
    const query = new URLSearchParams({
      client_id: stack, origin: location.origin, code_challenge: text(new Uint8Array(digest)), method: "S256",
      state: kept.state, nonce: kept.nonce, stack, response_mode: mode,
    });
    if (mode === "query") query.set("redirect_uri", location.origin + "/back");
    return { kept, query, client: stack };
  };
  window.redeem = async (code, kept, client, redirect) => {
    const answer = await fetch(bridgeOrigin + "/v1/auth/bridge/token", {
      method: "POST", headers: { "content-type": "application/json" }, credentials: "omit",
      body: JSON.stringify({ code, code_verifier: kept.verifier, client_id: client, ...(redirect ? { redirect_uri: redirect } : {}) }),
    });
    return { status: answer.status, body: await answer.json(), nonce: kept.nonce };
  };
  window.signIn = async (made) => {
    const popup = window.open(`${bridgeOrigin}/bridge/authorize?${made.query}`, "bridge", "popup,width=480,height=640");
    if (!popup) return;
    window.addEventListener("message", async (event) => {
      const data = event.data;
      const good = event.origin === bridgeOrigin && event.source === popup && data && data.type === "sn.bridge.code"
        && data.v === 1 && data.state === made.kept.state && data.iss === bridgeOrigin;
      if (!good) {
        window.ignored.push({ origin: event.origin, type: data && data.type });
        return;
      }
      window.result = await window.redeem(data.code, made.kept, made.client);
    });
  };
  window.silent = (made) => new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ type: "timeout" }), 5000);
    const frame = document.createElement("iframe");
    frame.allow = "storage-access; identity-credentials-get";
    frame.src = `${bridgeOrigin}/bridge/silent?${made.query}`;
    window.addEventListener("message", (event) => {
      if (event.origin !== bridgeOrigin || event.source !== frame.contentWindow) return;
      clearTimeout(timer);
      resolve(event.data);
    });
    document.body.append(frame);
  });
  document.addEventListener("click", async (event) => {
    if (event.target.id === "go") window.signIn(window.made);
  });
}

const folder = mkdtempSync(join(tmpdir(), "bridge-"));
const certificate = ["key.pem", "cert.pem"].map((name) => join(folder, name));
execFileSync("openssl", ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
  "-keyout", certificate[0], "-out", certificate[1], "-days", "2", "-subj", "/CN=example",
  "-addext", "subjectAltName=DNS:*.stacknet.example,DNS:*.stack-b.example,DNS:*.stack-c.example"], { stdio: "ignore" });
const files = certificate.map((path) => readFileSync(path));
rmSync(folder, { recursive: true });

const gateway = new URL(base);
const server = createServer({ key: files[0], cert: files[1] }, (incoming, outgoing) => {
  if (incoming.headers.host === "auth.stacknet.example") {
    const forward = httpRequest({
      host: gateway.hostname, port: gateway.port, method: incoming.method, path: incoming.url, headers: incoming.headers,
    }, (answer) => {
      outgoing.writeHead(answer.statusCode, answer.headers);
      answer.pipe(outgoing);
    });
    forward.on("error", () => outgoing.destroy());
    incoming.pipe(forward);
    return;
  }
  const headers = { "content-type": "text/html; charset=utf-8" };
  if (incoming.url.startsWith("/coop")) headers["cross-origin-opener-policy"] = "same-origin";
  outgoing.writeHead(200, headers);
  outgoing.end(`<!doctype html><title>Site</title><button id="go">Sign in</button>
<script>(${siteScript})(${JSON.stringify(bridge)});</script>`);
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));

const browser = await chromium.launch({
  executablePath: program, headless: true,
  args: [`--host-resolver-rules=MAP *.example 127.0.0.1:${server.address().port}`, "--test-third-party-cookie-phaseout",
    ...(process.getuid() === 0 ? ["--no-sandbox"] : [])],
});

async function check(name, run) {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  try {
    await installWallets(context);
    await run({ context, page: await context.newPage() });
    passed += 1;
    console.log(`ok    ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAIL  ${name}\n      ${error.stack ?? error}`);
  } finally {
    await context.close();
  }
}

async function openPopup(page, name, path = "/", change = {}) {
  await page.goto(site(name) + path);
  await page.evaluate(async (overrides) => {
    window.made = await window.makeRequest("web_message");
    for (const [key, value] of Object.entries(overrides)) window.made.query.set(key, value);
  }, change);
  const [popup] = await Promise.all([page.waitForEvent("popup"), page.locator("#go").click()]);
  return popup;
}

const signInWith = (popup) => popup.getByRole("button", { name: "Ethers Wallet" }).click();
const closed = (popup) => popup.isClosed() ? Promise.resolve() : popup.waitForEvent("close");
async function allowAndClose(popup) {
  const gone = closed(popup);
  await popup.locator("#allow").click();
  await gone;
}
const result = async (page) => (await page.waitForFunction(() => window.result)).jsonValue();

async function verifyToken(answer, client) {
  expect(answer.status === 200, JSON.stringify(answer));
  const set = await (await fetch(base + "/.well-known/jwks.json")).json();
  const { payload } = await jwtVerify(answer.body.id_token, createLocalJWKSet(set),
    { algorithms: ["EdDSA"], typ: "snbridge+jwt", issuer: bridge, audience: client, currentDate: new Date() });
  expect(payload.sub === `eip155:1:${wallets.evm.address}`, payload.sub);
  expect(payload.nonce === answer.nonce, "nonce");
  return payload;
}

await check("login, consent and code in the popup; the next site only asks for consent; then nothing is asked", async ({ page }) => {
  const popup = await openPopup(page, "stack-b");
  await signInWith(popup);
  await popup.locator("#consent").waitFor();
  expect((await popup.locator("#account").textContent()) === `eip155:1:${wallets.evm.address}`, "account");
  expect((await popup.locator("main").textContent()).includes(site("stack-b")), "the asking site is named");
  await allowAndClose(popup);
  const first = await verifyToken(await result(page), "stack-b");
  const second = await openPopup(page, "stack-c");
  await second.locator("#consent").waitFor();
  await allowAndClose(second);
  const other = await verifyToken(await result(page), "stack-c");
  expect(first.sid !== other.sid && other.aud === "stack-c", "each site has a grant of its own");
  const third = await openPopup(page, "stack-b");
  await closed(third);
  await verifyToken(await result(page), "stack-b");
  expect((await page.evaluate(() => window.ignored)).length === 0, "messages of others");
});
await check("B01 an origin that is not listed gets an error page and no message", async ({ page }) => {
  const popup = await openPopup(page, "stack-b", "/", { origin: "https://evil.example" });
  await popup.getByRole("alert").waitFor();
  expect((await popup.locator("script").count()) === 0, "a script");
  expect((await page.evaluate(() => [window.result, window.ignored.length].join())) === ",0", "a message");
});
await check("B02 a code used twice is refused", async ({ page }) => {
  const popup = await openPopup(page, "stack-b");
  await signInWith(popup);
  const code = page.evaluate(() => new Promise((resolve) => {
    window.addEventListener("message", (event) => resolve(event.data.code), { once: true });
  }));
  await popup.locator("#consent").waitFor();
  await allowAndClose(popup);
  await result(page);
  const again = await page.evaluate((text) => window.redeem(text, window.made.kept, window.made.client), await code);
  expect(again.status === 400 && again.body.error.code === "invalid_grant", JSON.stringify(again));
});
await check("B03, B04 a message of another window, or with another state, is ignored", async ({ page, context }) => {
  const popup = await openPopup(page, "stack-b", "/", {});
  await page.evaluate(() => window.postMessage({ type: "sn.bridge.code", v: 1, code: "x", state: window.made.kept.state }, "*"));
  await page.waitForFunction(() => window.ignored.length === 1);
  await page.evaluate(() => { window.made.kept = { ...window.made.kept, state: "another" }; });
  await signInWith(popup);
  await popup.locator("#consent").waitFor();
  await allowAndClose(popup);
  await page.waitForFunction(() => window.ignored.length === 2);
  expect((await page.evaluate(() => window.result)) === null, "taken");
});
await check("B05 neither the login page nor the popup's can be framed, the hidden frame only by its client", async ({ page }) => {
  for (const [path, name, framed] of [["bridge/authorize", "stack-b", false], ["login", "stack-b", false],
    ["bridge/silent", "stack-c", false], ["bridge/silent", "stack-b", true]]) {
    await page.goto(site(name === "stack-c" ? "stack-b" : name) + "/");
    const shown = await page.evaluate(async ([target, client]) => {
      const made = await window.makeRequest("web_message");
      made.query.set("client_id", client);
      made.query.set("stack", client);
      made.query.set("origin", `https://app.${client}.example`);
      const frame = document.createElement("iframe");
      frame.src = `${target}?${made.query}`;
      await new Promise((resolve) => { frame.onload = resolve; document.body.append(frame); });
      return true;
    }, [`${bridge}/${path}`, name]);
    const inner = page.frames().find((entry) => entry !== page.mainFrame());
    const content = await inner.evaluate(() => location.origin).catch(() => "");
    expect(shown && (content === bridge) === framed, `${path} ${name}: ${content}`);
  }
});
await check("B06 the page that asked has gone elsewhere: nobody gets the code", async ({ page }) => {
  const popup = await openPopup(page, "stack-b");
  await signInWith(popup);
  await popup.locator("#consent").waitFor();
  await page.evaluate(() => { location.href = "https://www.evil.example/"; });
  await page.waitForURL("https://www.evil.example/");
  await page.evaluate(() => {
    window.got = [];
    window.addEventListener("message", (event) => window.got.push(event.data));
  });
  // The way is open: what is posted without an origin arrives.
  await popup.evaluate(() => window.opener.postMessage("anybody", "*"));
  await page.waitForFunction(() => window.got.length === 1);
  await allowAndClose(popup);
  await page.evaluate(() => new Promise((resolve) => {
    window.addEventListener("message", (event) => { if (event.data === "last") resolve(); });
    window.postMessage("last", "*");
  }));
  const got = await page.evaluate(() => window.got.join());
  expect(got === "anybody,last", "the code was delivered: " + got);
});
await check("B07 third-party cookies blocked: the hidden frame says so at once", async ({ page }) => {
  const popup = await openPopup(page, "stack-b");
  await signInWith(popup);
  await popup.locator("#consent").waitFor();
  await allowAndClose(popup);
  const answer = await page.evaluate(async () => window.silent(await window.makeRequest("web_message")));
  expect(answer.type === "sn.bridge.need_interaction", JSON.stringify(answer));
});
await check("B08 a site with COOP same-origin: the redirect does it", async ({ page }) => {
  const popup = await openPopup(page, "stack-b", "/coop");
  await signInWith(popup);
  await popup.locator("#consent").waitFor();
  await popup.locator("#allow").click();
  await popup.locator("#status.bad").waitFor();
  expect((await popup.locator("#status").textContent()).startsWith("The page that asked is gone."), "no opener");
  await popup.close();
  await page.evaluate(async ([target]) => {
    const made = await window.makeRequest("query");
    sessionStorage.setItem("made", JSON.stringify({ kept: made.kept, client: made.client }));
    location.assign(`${target}/bridge/authorize?${made.query}`);
  }, [bridge]);
  await page.waitForURL(site("stack-b") + "/back?**");
  const query = new URL(page.url()).searchParams;
  const answer = await page.evaluate(async ([code, state, back]) => {
    const made = JSON.parse(sessionStorage.getItem("made"));
    return state === made.kept.state ? window.redeem(code, made.kept, made.client, back) : null;
  }, [query.get("code"), query.get("state"), site("stack-b") + "/back"]);
  expect(query.get("iss") === bridge, "iss");
  await verifyToken(answer, "stack-b");
});

await browser.close();
server.close();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
