#include "core/gateway/login_page.h"

namespace stacknet::gateway {

std::string_view walletScript() {
    static constexpr std::string_view kScript = R"js("use strict";
const byId = (id) => document.getElementById(id);
const wallets = new Map();
// A page without cookies has something else to say who it is.
const page = { credentials: "same-origin", headers: {}, result: null };
let busy = false;

function say(text, kind = "") {
  const status = byId("status");
  status.textContent = text;
  status.className = kind;
}

// Names and pictures are the wallets' own claims: shown as text and as <img>, never as markup.
function addWallet(key, name, icon, family, signIn) {
  if (wallets.has(key) || wallets.size >= 32) return;
  const label = String(name).slice(0, 40);
  const item = document.createElement("li");
  const button = document.createElement("button");
  button.type = "button";
  if (/^data:image\/(png|svg\+xml|webp|gif|jpeg)[;,]/.test(icon)) {
    const image = document.createElement("img");
    image.src = icon;
    image.alt = "";
    button.append(image);
  }
  const text = document.createElement("span");
  text.textContent = label;
  const hint = document.createElement("small");
  hint.textContent = family;
  button.append(text, hint);
  button.addEventListener("click", () => run(label, signIn));
  item.append(button);
  wallets.set(key, button);
  byId("wallets").append(item);
  byId("none").hidden = true;
}

async function run(label, signIn) {
  if (busy) return;
  busy = true;
  for (const button of wallets.values()) button.disabled = true;
  say(`Continue in ${label}.`);
  try {
    await signIn();
    await sessionChanged();
    say("Signed in.", "good");
  } catch (error) {
    const refused = error && error.code === 4001;
    say(refused ? "The wallet did not sign. Choose it again to retry."
                : `Not signed in: ${error && error.message ? error.message : "the wallet failed"}`,
        "bad");
  } finally {
    busy = false;
    for (const button of wallets.values()) button.disabled = false;
  }
}

function csrfToken() {
  const found = document.cookie.split("; ").find((part) => part.startsWith("__Host-sn_csrf="));
  return found ? found.slice(found.indexOf("=") + 1) : "";
}

async function call(method, path, body) {
  const headers = { ...page.headers };
  if (method === "POST") {
    headers["content-type"] = "application/json";
    if (csrfToken()) headers["x-stacknet-csrf"] = csrfToken();
  }
  const answer = await fetch(path, { method, headers, credentials: page.credentials,
                                     cache: "no-store",
                                     body: method === "POST" ? JSON.stringify(body) : undefined });
  const content = await answer.json();
  if (!answer.ok) {
    const error = new Error(content.error.message);
    error.status = answer.status;
    error.reason = content.error.code;
    throw error;
  }
  return content;
}

const challenge = (chain, address) => call("POST", "/v1/auth/wallet/challenge", { chain, address });
async function verify(proof) {
  page.result = await call("POST", "/v1/auth/wallet/verify",
                           { label: navigator.userAgent.slice(-64), ...proof });
}

// keccak-256, for the checksum of EIP-55: wallets may give addresses in lower case only.
function keccak256(bytes) {
  const mask = (1n << 64n) - 1n;
  const turn = (value, count) => ((value << count) | (value >> (64n - count))) & mask;
  const state = new Array(25).fill(0n);
  const padded = new Uint8Array(136);
  padded.set(bytes);
  padded[bytes.length] = 1;
  padded[135] |= 0x80;
  for (let lane = 0; lane < 17; lane += 1) {
    for (let index = 7; index >= 0; index -= 1) {
      state[lane] = (state[lane] << 8n) | BigInt(padded[lane * 8 + index]);
    }
  }
  let register = 1;
  const bit = () => {
    const out = register & 1;
    register = (register << 1) ^ (register & 0x80 ? 0x171 : 0);
    return out;
  };
  for (let round = 0; round < 24; round += 1) {
    const column = [0, 1, 2, 3, 4].map((x) => state[x] ^ state[x + 5] ^ state[x + 10]
                                              ^ state[x + 15] ^ state[x + 20]);
    for (let x = 0; x < 5; x += 1) {
      const change = column[(x + 4) % 5] ^ turn(column[(x + 1) % 5], 1n);
      for (let y = 0; y < 25; y += 5) state[x + y] ^= change;
    }
    let x = 1;
    let y = 0;
    let moving = state[1];
    for (let step = 1; step <= 24; step += 1) {
      [x, y] = [y, (2 * x + 3 * y) % 5];
      const count = BigInt((step * (step + 1) / 2) % 64);
      [moving, state[x + 5 * y]] = [state[x + 5 * y], turn(moving, count)];
    }
    for (let row = 0; row < 25; row += 5) {
      const old = state.slice(row, row + 5);
      for (let at = 0; at < 5; at += 1) {
        state[row + at] = old[at] ^ (~old[(at + 1) % 5] & mask & old[(at + 2) % 5]);
      }
    }
    for (let power = 0; power <= 6; power += 1) {
      if (bit()) state[0] ^= 1n << ((1n << BigInt(power)) - 1n);
    }
  }
  let hex = "";
  for (let lane = 0; lane < 4; lane += 1) {
    for (let index = 0n; index < 8n; index += 1n) {
      hex += Number((state[lane] >> (8n * index)) & 255n).toString(16).padStart(2, "0");
    }
  }
  return hex;
}

function checksumAddress(address) {
  if (!/^0x[0-9a-fA-F]{40}$/.test(address)) throw new Error("the wallet gave no address");
  const plain = address.slice(2).toLowerCase();
  const hash = keccak256(new TextEncoder().encode(plain));
  return "0x" + [...plain].map((digit, index) =>
    parseInt(hash[index], 16) >= 8 ? digit.toUpperCase() : digit).join("");
}

const toHex = (bytes) => "0x" + [...bytes].map((b) => b.toString(16).padStart(2, "0")).join("");

function base58(bytes) {
  const alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
  let number = 0n;
  for (const byte of bytes) number = (number << 8n) | BigInt(byte);
  let text = "";
  for (; number > 0n; number /= 58n) text = alphabet[Number(number % 58n)] + text;
  for (const byte of bytes) {
    if (byte !== 0) break;
    text = "1" + text;
  }
  return text;
}

// EIP-6963 finds the wallet, EIP-1193 speaks with it.
async function signInEvm(provider) {
  const accounts = await provider.request({ method: "eth_requestAccounts" });
  const address = checksumAddress(String(accounts && accounts[0]));
  const made = await challenge("evm", address);
  const text = toHex(new TextEncoder().encode(made.message));
  const signature = await provider.request({ method: "personal_sign", params: [text, address] });
  await verify({ challenge_id: made.challenge_id, signature });
}

window.addEventListener("eip6963:announceProvider", (event) => {
  const { info, provider } = event.detail || {};
  if (!info || !provider || typeof provider.request !== "function") return;
  addWallet("evm:" + info.uuid, info.name, info.icon, "Ethereum", () => signInEvm(provider));
});

// Wallet Standard: signIn where the wallet has it, else signMessage over the server's text.
async function signInSolana(wallet) {
  const connected = await wallet.features["standard:connect"].connect();
  const account = (connected.accounts || wallet.accounts)
    .find((entry) => entry.chains.some((chain) => chain.startsWith("solana:")));
  if (!account) throw new Error("the wallet gave no Solana account");
  const made = await challenge("solana", account.address);
  const proof = { challenge_id: made.challenge_id };
  const own = wallet.features["solana:signIn"];
  if (own) {
    const [output] = await own.signIn(made.sign_in);
    proof.message = new TextDecoder().decode(output.signedMessage);
    proof.signature = base58(output.signature);
  } else {
    const message = new TextEncoder().encode(made.message);
    const [output] = await wallet.features["solana:signMessage"].signMessage({ account, message });
    proof.signature = base58(output.signature);
  }
  await verify(proof);
}

const registry = Object.freeze({
  register(...found) {
    for (const wallet of found) {
      const features = wallet.features || {};
      const signs = features["solana:signIn"] || features["solana:signMessage"];
      if (!features["standard:connect"] || !signs) continue;
      addWallet("solana:" + wallet.name, wallet.name, wallet.icon, "Solana",
                () => signInSolana(wallet));
    }
    return () => {};
  },
});
window.addEventListener("wallet-standard:register-wallet", (event) => {
  if (typeof event.detail === "function") event.detail(registry);
});

function findWallets() {
  byId("place").textContent = `This page is ${location.host}. The wallet must show the same name.`;
  window.dispatchEvent(new Event("eip6963:requestProvider"));
  window.dispatchEvent(new CustomEvent("wallet-standard:app-ready", { detail: registry }));
}
)js";
    return kScript;
}

}  // namespace stacknet::gateway
