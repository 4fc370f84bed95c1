// Signs in with a new ethers wallet and prints {account, sid, token, origin}:
//   node wallet_session.mjs BASE_URL
import { Wallet } from "ethers";

const base = process.argv[2];
const origin = base.replace("127.0.0.1", "localhost");
const wallet = Wallet.createRandom();
const headers = { origin, "content-type": "application/json" };

async function post(path, body, cookie = "") {
  const answer = await fetch(base + path, { method: "POST", headers: { ...headers, cookie }, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  const cookies = answer.headers.getSetCookie().map((line) => line.split(";")[0]);
  return { body: await answer.json(), cookies };
}

const made = await post("/v1/auth/wallet/challenge", { chain: "evm", address: wallet.address });
const signature = await wallet.signMessage(made.body.message);
const session = await post("/v1/auth/wallet/verify",
  { challenge_id: made.body.challenge_id, signature, label: "wallet_session.mjs" }, made.cookies.join("; "));
const token = session.cookies.find((pair) => pair.startsWith("__Host-sn_sess=")).split("=")[1];
console.log(JSON.stringify({ account: session.body.account, sid: session.body.sid, token, origin }));
