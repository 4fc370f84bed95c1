// Wallets that announce themselves to the real login page in a real Chromium:
//   node browser_login.mjs BASE_URL CHROMIUM
// Their keys live here (ethers, tweetnacl); the page sees what an extension would put into it.
import { readFileSync } from "node:fs";
import { createSignInMessageText } from "@solana/wallet-standard-util";
import bs58 from "bs58";
import { Wallet, getBytes, toUtf8String } from "ethers";
import { chromium } from "playwright-core";
import nacl from "tweetnacl";

const [base, program] = process.argv.slice(2);
const origin = base.replace("127.0.0.1", "localhost");
let passed = 0;
let failed = 0;

function expect(condition, text) {
  if (!condition) throw new Error(text);
}

const evm = Wallet.createRandom();
const solana = nacl.sign.keyPair();
const solanaAddress = bs58.encode(solana.publicKey);
const signed = [];

const signer = {
  evmSign(hex) {
    const message = toUtf8String(getBytes(hex));
    signed.push(message);
    return evm.signMessage(message);
  },
  solanaSign(bytes) {
    signed.push(new TextDecoder().decode(new Uint8Array(bytes)));
    return [...nacl.sign.detached(new Uint8Array(bytes), solana.secretKey)];
  },
  solanaText: (input) => [...new TextEncoder().encode(createSignInMessageText(input))],
};

const registerSource = readFileSync(new URL("node_modules/@wallet-standard/wallet/lib/esm/register.js", import.meta.url), "utf8")
  .replaceAll("export function", "function");

// As a wallet's content script: runs in the page before the page's own script.
function announce({ evmAddress, solanaAddress, solanaKey }) {
  const icon = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='8' height='8'/>";
  const evmWallet = (uuid, name, change = {}) => {
    const provider = {
      async request({ method, params }) {
        if (method === "eth_requestAccounts") return [evmAddress.toLowerCase()];
        if (method === "personal_sign") {
          if (change.refuses) throw Object.assign(new Error("User rejected"), { code: 4001 });
          return window.evmSign(params[0]);
        }
        throw new Error("unknown method " + method);
      },
    };
    const detail = Object.freeze({ info: { uuid, name, icon: change.icon ?? icon, rdns: "example.wallet" }, provider });
    const tell = () => window.dispatchEvent(new CustomEvent("eip6963:announceProvider", { detail }));
    window.addEventListener("eip6963:requestProvider", tell);
    tell();
  };
  evmWallet("1", "Ethers Wallet");
  evmWallet("2", "Refusing Wallet", { refuses: true });
  evmWallet("3", "<img src=x onerror=window.hacked=1>", { icon: "https://evil.example/icon.png" });

  const account = { address: solanaAddress, publicKey: new Uint8Array(solanaKey), chains: ["solana:mainnet"], features: [] };
  const standardWallet = (name, features) => ({
    version: "1.0.0", name, icon, chains: ["solana:mainnet"], accounts: [account],
    features: { "standard:connect": { version: "1.0.0", connect: async () => ({ accounts: [account] }) }, ...features },
  });
  window.registerWallet(standardWallet("Solana Wallet", {
    "solana:signIn": {
      version: "1.0.0",
      async signIn(input) {
        const signedMessage = new Uint8Array(await window.solanaText(input));
        return [{ account, signedMessage, signature: new Uint8Array(await window.solanaSign([...signedMessage])) }];
      },
    },
  }));
  window.registerWallet(standardWallet("Old Solana Wallet", {
    "solana:signMessage": {
      version: "1.0.0",
      async signMessage({ message }) {
        return [{ signedMessage: message, signature: new Uint8Array(await window.solanaSign([...message])) }];
      },
    },
  }));
}

const browser = await chromium.launch({
  executablePath: program, headless: true,
  args: process.getuid() === 0 ? ["--no-sandbox"] : [],
});

// One context is one browser profile: nothing is left of the case before.
async function check(name, run) {
  const context = await browser.newContext();
  const requests = [];
  const problems = [];
  context.on("request", (request) => requests.push(request.url()));
  const page = await context.newPage();
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("console", (message) => {
    if (/content security policy/i.test(message.text())) problems.push(message.text());
  });
  try {
    for (const [key, call] of Object.entries(signer)) await context.exposeFunction(key, call);
    await context.addInitScript(`${registerSource}\nwindow.registerWallet = registerWallet;`);
    await context.addInitScript(announce, { evmAddress: evm.address, solanaAddress, solanaKey: [...solana.publicKey] });
    await run({ context, page, requests });
    expect(problems.length === 0, problems.join("; "));
    passed += 1;
    console.log(`ok    ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAIL  ${name}\n      ${error.stack ?? error}`);
  } finally {
    await context.close();
  }
}

async function signInWith(page, wallet) {
  await page.goto(base + "/login");
  await page.getByRole("button", { name: wallet }).click();
  await page.locator("#status.good").waitFor();
  return page.locator("#account").textContent();
}

await check("EIP-6963: the wallet is listed and signs in; lower-case address", async ({ page, context }) => {
  const account = await signInWith(page, "Ethers Wallet");
  expect(page.url() === origin + "/login", page.url());
  expect(account === `eip155:1:${evm.address}`, account);
  expect(signed.at(-1).startsWith(`${new URL(origin).host} wants you to sign in`), signed.at(-1));
  const cookies = Object.fromEntries((await context.cookies()).map((cookie) => [cookie.name, cookie]));
  for (const name of ["__Host-sn_sess", "__Host-sn_rt", "__Host-sn_csrf"]) {
    const cookie = cookies[name];
    expect(cookie && cookie.secure && cookie.path === "/" && cookie.domain === "localhost", name);
    expect(cookie.httpOnly === (name !== "__Host-sn_csrf"), name);
    expect(cookie.sameSite === (name === "__Host-sn_sess" ? "Lax" : "Strict"), name + cookie.sameSite);
  }
  const seen = await page.evaluate(() => ({ cookie: document.cookie, stored: localStorage.length + sessionStorage.length }));
  expect(/^__Host-sn_csrf=[^;]+$/.test(seen.cookie) && seen.stored === 0, JSON.stringify(seen));
});
await check("the session survives a reload and ends with Sign out", async ({ page }) => {
  await signInWith(page, "Ethers Wallet");
  await page.reload();
  await page.locator("#signed-in").waitFor();
  await page.locator("#logout").click();
  await page.locator("#signed-out").waitFor();
  await page.reload();
  await page.locator("#signed-out").waitFor();
  expect((await page.evaluate(() => fetch("/v1/auth/session").then((answer) => answer.status))) === 401, "still in");
});
await check("an access token that ran out is renewed by the page", async ({ page, context }) => {
  await signInWith(page, "Ethers Wallet");
  await context.clearCookies({ name: "__Host-sn_sess" });
  await page.reload();
  await page.locator("#signed-in").waitFor();
});
await check("Wallet Standard: solana:signIn", async ({ page }) => {
  const account = await signInWith(page, /^Solana Wallet/);
  expect(account === `solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp:${solanaAddress}`, account);
});
await check("Wallet Standard: solana:signMessage", async ({ page }) => {
  const account = await signInWith(page, "Old Solana Wallet");
  expect(account.endsWith(solanaAddress), account);
});
await check("a refusal in the wallet is told and can be tried again", async ({ page }) => {
  await page.goto(origin + "/login");
  await page.getByRole("button", { name: "Refusing Wallet" }).click();
  await page.locator("#status.bad").waitFor();
  expect((await page.locator("#status").textContent()).startsWith("The wallet did not sign."), "text");
  await page.getByRole("button", { name: "Ethers Wallet" }).click();
  await page.locator("#status.good").waitFor();
});
await check("names and pictures of wallets are data; nothing comes from elsewhere", async ({ page, requests }) => {
  await page.goto(origin + "/login");
  const hostile = page.getByRole("button", { name: "<img" });
  await hostile.waitFor();
  expect((await page.locator("#wallets li").count()) === 5, "five wallets");
  expect((await hostile.locator("img").count()) === 0, "a picture from elsewhere");
  expect((await page.evaluate(() => window.hacked)) === undefined, "markup ran");
  const outside = requests.filter((url) => !url.startsWith(origin + "/") && !url.startsWith("data:"));
  expect(outside.length === 0, outside.join());
});
await check("light and dark", async ({ page }) => {
  await page.goto(origin + "/login");
  const color = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: "light" });
  const light = await color();
  await page.emulateMedia({ colorScheme: "dark" });
  expect(light !== (await color()), light);
});
await check("J08, W19 another site can neither end nor read the session", async ({ page, context }) => {
  await signInWith(page, "Ethers Wallet");
  await context.route("http://evil.example/**", (route) => route.fulfill({ contentType: "text/html", body: "<p>hello" }));
  const evil = await context.newPage();
  await evil.goto("http://evil.example/");
  const tried = await evil.evaluate(async (target) => {
    const attempt = (path, options) => fetch(target + path, { credentials: "include", ...options })
      .then((answer) => answer.status).catch((error) => error.name);
    return [
      await attempt("/v1/auth/session", {}),
      await attempt("/v1/auth/logout", { method: "POST", body: "{}", headers: { "content-type": "application/json" } }),
      await attempt("/v1/auth/logout", { method: "POST", body: "{}", mode: "no-cors" }),
    ];
  }, origin);
  expect(tried[0] === "TypeError" && tried[1] === "TypeError", tried.join());
  await evil.setContent(`<form method="post" enctype="text/plain" action="${origin}/v1/auth/logout"><input name="{}"></form>`);
  const answered = evil.waitForResponse((answer) => answer.url().endsWith("/v1/auth/logout"));
  await evil.evaluate(() => document.forms[0].submit());
  expect([403, 415].includes((await answered).status()), "the form was taken");
  await page.reload();
  await page.locator("#signed-in").waitFor();
});
await check("the page cannot be framed", async ({ context }) => {
  await context.route("http://evil.example/**", (route) =>
    route.fulfill({ contentType: "text/html", body: `<iframe src="${origin}/login"></iframe>` }));
  const evil = await context.newPage();
  await evil.goto("http://evil.example/", { waitUntil: "load" });
  const frame = evil.frames().find((entry) => entry !== evil.mainFrame());
  expect(!frame || (await frame.locator("#wallets").count()) === 0, "framed");
});

await browser.close();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
