// Signs in with a new ethers wallet on a page of the loopback and prints {account}:
//   node loopback_wallet.mjs URL PHRASE
import { Wallet } from "ethers";

const [url, phrase] = process.argv.slice(2);
const origin = new URL(url).origin;
const token = url.slice(url.lastIndexOf("/") + 1);
const wallet = Wallet.createRandom();

const page = await fetch(url);
const text = await page.text();
if (!page.ok || !text.includes(phrase)) throw new Error(`page: ${page.status} ${text}`);

async function post(path, body) {
  const answer = await fetch(origin + path, {
    method: "POST", body: JSON.stringify(body),
    headers: { origin, authorization: `Bearer ${token}`, "content-type": "application/json" },
  });
  const content = await answer.json();
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${JSON.stringify(content)}`);
  return content;
}

const made = await post("/v1/auth/wallet/challenge", { chain: "evm", address: wallet.address });
if (!made.message.includes(phrase)) throw new Error(made.message);
const signature = await wallet.signMessage(made.message);
const done = await post("/v1/auth/wallet/verify", { challenge_id: made.challenge_id, signature });
console.log(JSON.stringify({ account: done.account }));
