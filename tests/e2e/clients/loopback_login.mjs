// Wallets that announce themselves to the sign-in page on the loopback, in a real Chromium:
//   node loopback_login.mjs URL CHROMIUM WALLET PHRASE
// URL is the attempt's; WALLET the whole text of the button. Prints the account on a line of its own.
import { chromium } from "playwright-core";
import { installWallets, signed } from "./browser_wallets.mjs";

const [url, program, wallet, phrase] = process.argv.slice(2);
let passed = 0;
let failed = 0;

async function check(name, run) {
  try {
    await run();
    passed += 1;
    console.log(`ok    ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAIL  ${name}\n      ${error.stack ?? error}`);
  }
}
function expect(condition, text) {
  if (!condition) throw new Error(text);
}

const browser = await chromium.launch({
  executablePath: program, headless: true,
  args: process.getuid() === 0 ? ["--no-sandbox"] : [],
});
const context = await browser.newContext();
const requests = [];
const problems = [];
context.on("request", (request) => requests.push(request.url()));
const page = await context.newPage();
page.on("pageerror", (error) => problems.push(String(error)));
page.on("console", (message) => {
  if (/content security policy/i.test(message.text())) problems.push(message.text());
});
await installWallets(context);
const origin = new URL(url).origin;

await check("the page shows the program's words, and its address no token", async () => {
  await page.goto(url);
  expect((await page.locator("#phrase").textContent()) === phrase, "phrase");
  expect(page.url() === origin + "/", page.url());
});
await check("another tab without the token gets nothing", async () => {
  const other = await context.newPage();
  const answer = await other.goto(origin + "/");
  expect(answer.status() === 404, String(answer.status()));
  await other.close();
});
await check("a page of another site cannot speak with it", async () => {
  await context.route("http://evil.example/**", (route) => route.fulfill({ contentType: "text/html", body: "<p>hello" }));
  const evil = await context.newPage();
  await evil.goto("http://evil.example/");
  const outcome = await evil.evaluate((target) => fetch(target + "/v1/auth/wallet/challenge", {
    method: "POST", headers: { "content-type": "application/json" }, body: "{}",
  }).then((answer) => `read ${answer.status}`, () => "blocked"), origin);
  expect(outcome === "blocked", outcome);
  await evil.close();
});
await check("the wallet signs in", async () => {
  await page.getByRole("button", { name: wallet, exact: true }).click();
  await page.locator("#status.good").waitFor();
  const text = signed.at(-1);
  expect(text.startsWith(`${new URL(origin).host} wants you to sign in`), text);
  expect(text.includes(phrase), text);
  console.log("account " + await page.locator("#account").textContent());
});
await check("no cookie, nothing stored, nothing from elsewhere", async () => {
  expect((await context.cookies()).length === 0, "cookies");
  const stored = await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length);
  expect(stored === 0, String(stored));
  const outside = requests.filter((entry) =>
    !entry.startsWith(origin + "/") && !entry.startsWith("data:") && !entry.startsWith("http://evil.example/"));
  expect(outside.length === 0, outside.join());
  expect(problems.length === 0, problems.join("; "));
});

await browser.close();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
