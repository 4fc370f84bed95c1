// A new ethers wallet: prints its address, then for each line of the input, a JSON text, the
// signature that personal_sign gives:
//   node signing_wallet.mjs
import { createInterface } from "node:readline";
import { Wallet } from "ethers";

const wallet = Wallet.createRandom();
console.log(wallet.address);
for await (const line of createInterface({ input: process.stdin })) {
  console.log(await wallet.signMessage(JSON.parse(line)));
}
