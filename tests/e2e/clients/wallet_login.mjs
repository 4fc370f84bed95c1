// Wallets of other people's making sign in over HTTP, and jose reads our tokens:
//   node wallet_login.mjs BASE_URL AUDIENCE STACK
import { createLocalJWKSet, createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from "jose";
import { createSignInMessageText, verifySignIn } from "@solana/wallet-standard-util";
import bs58 from "bs58";
import { Wallet } from "ethers";
import { SiweMessage } from "siwe";
import nacl from "tweetnacl";
import { verifyMessage } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { createSiweMessage, parseSiweMessage } from "viem/siwe";

const [base, audience, stack] = process.argv.slice(2);
const origin = base.replace("127.0.0.1", "localhost");
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

// What a browser adds to its requests: the page's origin and the cookies of this server.
class Browser {
  cookies = new Map();

  async send(method, path, body) {
    const headers = { "sec-fetch-site": "same-origin" };
    if (this.cookies.size) headers.cookie = [...this.cookies].map((pair) => pair.join("=")).join("; ");
    if (method === "POST") Object.assign(headers, { origin, "content-type": "application/json" });
    const answer = await fetch(base + path, {
      method, headers, body: body === undefined ? undefined : JSON.stringify(body), redirect: "manual",
    });
    for (const line of answer.headers.getSetCookie()) {
      const [pair, ...attributes] = line.split("; ");
      const name = pair.slice(0, pair.indexOf("="));
      expect(attributes.includes("Secure") && attributes.includes("Path=/"), line.slice(0, 20));
      if (attributes.includes("Max-Age=0")) this.cookies.delete(name);
      else this.cookies.set(name, pair.slice(name.length + 1));
    }
    return { status: answer.status, body: await answer.json() };
  }

  async challenge(chain, address) {
    const made = await this.send("POST", "/v1/auth/wallet/challenge", { chain, address });
    expect(made.status === 200, JSON.stringify(made));
    return made.body;
  }

  verify(made, signature, message) {
    return this.send("POST", "/v1/auth/wallet/verify", { challenge_id: made.challenge_id, signature, message });
  }

  async signedInAs(account, answer) {
    expect(answer.status === 200, JSON.stringify(answer));
    const session = await this.send("GET", "/v1/auth/session");
    expect(session.status === 200 && session.body.account === account, JSON.stringify(session));
    return session.body;
  }
}

function refused(answer, status, code) {
  expect(answer.status === status && answer.body.error.code === code, JSON.stringify(answer));
}

const ethersWallet = Wallet.createRandom();
const viemAccount = privateKeyToAccount(generatePrivateKey());
const solanaKeys = nacl.sign.keyPair();
const solanaAddress = bs58.encode(solanaKeys.publicKey);
let token = "";

await check("ethers signs in", async () => {
  const browser = new Browser();
  const made = await browser.challenge("evm", ethersWallet.address);
  const answer = await browser.verify(made, await ethersWallet.signMessage(made.message));
  await browser.signedInAs(`eip155:1:${ethersWallet.address}`, answer);
  token = browser.cookies.get("__Host-sn_sess");
});
await check("viem signs in", async () => {
  const browser = new Browser();
  const made = await browser.challenge("evm", viemAccount.address);
  const answer = await browser.verify(made, await viemAccount.signMessage({ message: made.message }));
  await browser.signedInAs(`eip155:1:${viemAccount.address}`, answer);
});
await check("siwe takes our text and finds the signature good", async () => {
  const browser = new Browser();
  const made = await browser.challenge("evm", ethersWallet.address);
  const parsed = new SiweMessage(made.message);
  expect(parsed.prepareMessage() === made.message, "siwe writes another text");
  const result = await parsed.verify({
    signature: await ethersWallet.signMessage(made.message),
    domain: new URL(origin).host, nonce: made.sign_in.nonce,
  });
  expect(result.success, JSON.stringify(result.error));
});
await check("a text that siwe wrote itself is read strictly and taken", async () => {
  const browser = new Browser();
  const made = await browser.challenge("evm", ethersWallet.address);
  const text = new SiweMessage({ ...made.sign_in, chainId: Number(made.sign_in.chainId) }).prepareMessage();
  expect(text === made.message, "not the same text");
  const answer = await browser.verify(made, await ethersWallet.signMessage(text), text);
  await browser.signedInAs(`eip155:1:${ethersWallet.address}`, answer);
});
await check("a text that viem wrote is taken, too", async () => {
  const browser = new Browser();
  const made = await browser.challenge("evm", viemAccount.address);
  const fields = parseSiweMessage(made.message);
  const text = createSiweMessage(fields);
  expect(text === made.message, "not the same text");
  const signature = await viemAccount.signMessage({ message: text });
  expect(await verifyMessage({ address: viemAccount.address, message: text, signature }), "viem");
  await browser.signedInAs(`eip155:1:${viemAccount.address}`, await browser.verify(made, signature, text));
});
await check("Sign-In With Solana: the wallet writes the text, tweetnacl signs", async () => {
  const browser = new Browser();
  const made = await browser.challenge("solana", solanaAddress);
  const text = createSignInMessageText(made.sign_in);
  const signedMessage = new TextEncoder().encode(text);
  const signature = nacl.sign.detached(signedMessage, solanaKeys.secretKey);
  const output = {
    account: { address: solanaAddress, publicKey: solanaKeys.publicKey, chains: [], features: [] },
    signedMessage, signature,
  };
  expect(verifySignIn(made.sign_in, output), "the wallet's own library refuses");
  const answer = await browser.verify(made, bs58.encode(signature), text);
  const session = await browser.signedInAs(answer.body.account, answer);
  expect(session.account === `solana:5eykt4UsFv8P8NJdTREpY1vzqKqZKvdp:${solanaAddress}`, session.account);
});
await check("Solana signMessage over the server's text", async () => {
  const browser = new Browser();
  const made = await browser.challenge("solana", solanaAddress);
  const signature = nacl.sign.detached(new TextEncoder().encode(made.message), solanaKeys.secretKey);
  expect((await browser.verify(made, bs58.encode(signature))).status === 200, "refused");
});

await check("W01 a nonce is good once", async () => {
  const browser = new Browser();
  const made = await browser.challenge("evm", ethersWallet.address);
  const pre = browser.cookies.get("__Host-sn_pre");
  const signature = await ethersWallet.signMessage(made.message);
  expect((await browser.verify(made, signature)).status === 200, "first");
  browser.cookies.set("__Host-sn_pre", pre);
  refused(await browser.verify(made, signature), 409, "nonce_used");
});
await check("W02 50 verifies at once make one session", async () => {
  const browser = new Browser();
  const made = await browser.challenge("evm", ethersWallet.address);
  const signature = await ethersWallet.signMessage(made.message);
  const pre = new Map(browser.cookies);
  const answers = await Promise.all(Array.from({ length: 50 }, () => {
    const tab = new Browser();
    tab.cookies = new Map(pre);
    return tab.verify(made, signature);
  }));
  expect(answers.filter((answer) => answer.status === 200).length === 1, "not one session");
  expect(answers.filter((answer) => answer.status === 409).length === 49, "others are 409");
});
await check("W03, W04 another domain, chain or nonce in a text of siwe's", async () => {
  for (const [change, code] of [
    [{ domain: "console.stacknet.example.evil" }, "domain_mismatch"],
    [{ uri: "https://evil.example/login" }, "uri_mismatch"],
    [{ chainId: 137 }, "chain_not_allowed"],
    [{ nonce: "abcdefghijklmnop12" }, "nonce_mismatch"],
    [{ expirationTime: undefined }, "expiration_missing"],
    [{ issuedAt: new Date(Date.now() - 11 * 60_000).toISOString() }, "issued_at"],
  ]) {
    const browser = new Browser();
    const made = await browser.challenge("evm", ethersWallet.address);
    const text = new SiweMessage({ ...made.sign_in, chainId: 1, ...change }).prepareMessage();
    const answer = await browser.verify(made, await ethersWallet.signMessage(text), text);
    refused(answer, answer.status, code);
  }
});
await check("W09 another wallet's signature", async () => {
  const browser = new Browser();
  const made = await browser.challenge("evm", ethersWallet.address);
  refused(await browser.verify(made, await viemAccount.signMessage({ message: made.message })), 401, "address_mismatch");
});
await check("W13 the universal Ed25519 forgery that tweetnacl takes", async () => {
  const browser = new Browser();
  const identity = new Uint8Array(32);
  identity[0] = 1;
  const forged = new Uint8Array(64);
  forged[0] = 1;
  expect(nacl.sign.detached.verify(new TextEncoder().encode("anything"), forged, identity), "tweetnacl takes it");
  const answer = await browser.send("POST", "/v1/auth/wallet/challenge", { chain: "solana", address: bs58.encode(identity) });
  refused(answer, 400, "bad_address");
});
await check("W14 the S+L twin that tweetnacl takes", async () => {
  const browser = new Browser();
  const made = await browser.challenge("solana", solanaAddress);
  const text = new TextEncoder().encode(made.message);
  const twin = nacl.sign.detached(text, solanaKeys.secretKey);
  const order = 2n ** 252n + 27742317777372353535851937790883648493n;
  let s = order;
  for (let index = 31; index >= 0; index -= 1) s += BigInt(twin[32 + index]) << BigInt(8 * index);
  for (let index = 0; index < 32; index += 1) twin[32 + index] = Number((s >> BigInt(8 * index)) & 255n);
  expect(nacl.sign.detached.verify(text, twin, solanaKeys.publicKey), "tweetnacl takes it");
  refused(await browser.verify(made, bs58.encode(twin)), 401, "bad_signature");
});
await check("W17 an Ethereum text for a Solana login", async () => {
  const browser = new Browser();
  const evm = await browser.challenge("evm", ethersWallet.address);
  const solana = await browser.challenge("solana", solanaAddress);
  const signature = bs58.encode(nacl.sign.detached(new TextEncoder().encode(evm.message), solanaKeys.secretKey));
  refused(await browser.verify(solana, signature, evm.message), 400, "message_grammar");
});
await check("W18 a challenge of another browser", async () => {
  const mine = new Browser();
  const theirs = new Browser();
  const made = await mine.challenge("evm", ethersWallet.address);
  await theirs.challenge("evm", ethersWallet.address);
  refused(await theirs.verify(made, await ethersWallet.signMessage(made.message)), 403, "wrong_browser");
});

const rules = { algorithms: ["EdDSA"], typ: "snsess+jwt", issuer: origin, audience, requiredClaims: ["sub", "sid", "stk", "jti", "nbf", "ver"] };
await check("jose verifies our token from our JWKS", async () => {
  const keys = createRemoteJWKSet(new URL(base + "/.well-known/jwks.json"));
  const { payload, protectedHeader } = await jwtVerify(token, keys, rules);
  expect(Object.keys(protectedHeader).sort().join() === "alg,kid,typ", JSON.stringify(protectedHeader));
  expect(payload.sub === `eip155:1:${ethersWallet.address}` && payload.stk === stack, JSON.stringify(payload));
  expect(payload.exp - payload.iat === 900 && payload.amr.join() === "wallet", JSON.stringify(payload));
});
await check("jose refuses it for another audience, and without its key", async () => {
  const set = await (await fetch(base + "/.well-known/jwks.json")).json();
  expect(set.keys.some((key) => key.kid === decodeProtectedHeader(token).kid && !key.d), "kid");
  await jwtVerify(token, createLocalJWKSet(set), { ...rules, audience: "other" }).then(
    () => { throw new Error("taken"); }, (error) => expect(error.code === "ERR_JWT_CLAIM_VALIDATION_FAILED", error.code));
  await jwtVerify(token, createLocalJWKSet({ keys: [] }), rules).then(
    () => { throw new Error("taken"); }, (error) => expect(error.code === "ERR_JWKS_NO_MATCHING_KEY", error.code));
});
await check("J05, J04 refresh: two tabs one successor; an old token ends the session", async () => {
  const browser = new Browser();
  const made = await browser.challenge("evm", ethersWallet.address);
  await browser.verify(made, await ethersWallet.signMessage(made.message));
  const first = new Map(browser.cookies);
  const tab = new Browser();
  tab.cookies = new Map(first);
  expect((await browser.send("POST", "/v1/auth/refresh", {})).status === 200, "refresh");
  expect((await tab.send("POST", "/v1/auth/refresh", {})).status === 200, "second tab");
  expect(browser.cookies.get("__Host-sn_rt") === tab.cookies.get("__Host-sn_rt"), "another successor");
  expect((await browser.send("POST", "/v1/auth/refresh", {})).status === 200, "refresh");
  const thief = new Browser();
  thief.cookies = new Map(first);
  refused(await thief.send("POST", "/v1/auth/refresh", {}), 401, "refresh_reused");
  refused(await browser.send("GET", "/v1/auth/session"), 401, "session_revoked");
});
await check("J06 after logout the old token is revoked", async () => {
  const browser = new Browser();
  const made = await browser.challenge("evm", ethersWallet.address);
  await browser.verify(made, await ethersWallet.signMessage(made.message));
  const before = new Map(browser.cookies);
  expect((await browser.send("POST", "/v1/auth/logout", {})).body.ended === 1, "logout");
  expect(browser.cookies.size === 0, "cookies are taken away");
  browser.cookies = before;
  refused(await browser.send("GET", "/v1/auth/session"), 401, "session_revoked");
});

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
