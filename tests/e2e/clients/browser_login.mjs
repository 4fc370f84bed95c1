// Wallets that announce themselves to the real login page in a real Chromium:
//   node browser_login.mjs BASE_URL CHROMIUM
import { chromium } from "playwright-core";
import { installWallets, signed, solanaAddress, wallets } from "./browser_wallets.mjs";

const [base, program] = process.argv.slice(2);
const origin = base.replace("127.0.0.1", "localhost");
let passed = 0;
let failed = 0;

function expect(condition, text) {
  if (!condition) throw new Error(text);
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
    await installWallets(context);
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
  expect(account === `eip155:1:${wallets.evm.address}`, account);
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
await browser.close();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
