// Wallets for pages in Chromium. Their keys live in this process (ethers, tweetnacl); a page sees
// what an extension would put into it.
import { readFileSync } from "node:fs";
import { createSignInMessageText } from "@solana/wallet-standard-util";
import bs58 from "bs58";
import { Wallet, getBytes, toUtf8String } from "ethers";
import nacl from "tweetnacl";

// The account of the context that was made last: each begins with one that nobody knows.
export const wallets = { evm: Wallet.createRandom() };
const solana = nacl.sign.keyPair();
export const solanaAddress = bs58.encode(solana.publicKey);
export const signed = [];

const signer = {
  evmSign(hex) {
    const message = toUtf8String(getBytes(hex));
    signed.push(message);
    return wallets.evm.signMessage(message);
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

// Wallets in every page of the context.
export async function installWallets(context) {
  wallets.evm = Wallet.createRandom();
  for (const [key, call] of Object.entries(signer)) await context.exposeFunction(key, call);
  await context.addInitScript(`${registerSource}\nwindow.registerWallet = registerWallet;`);
  await context.addInitScript(announce, { evmAddress: wallets.evm.address, solanaAddress, solanaKey: [...solana.publicKey] });
}
