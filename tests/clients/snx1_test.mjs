// The snx/1 client against the profile's vectors: node snx1_test.mjs VECTORS/snx/snx1.json
// Prints "N passed, N failed" and exits non-zero when anything failed.
import assert from 'node:assert/strict';
import crypto from 'node:crypto';
import fs from 'node:fs';
import { checkDescriptor, contextBytes, hpkeSender, sealRequest } from './snx1.mjs';

const vectors = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
const { descriptor, exchange } = vectors;
const hex = (value) => Buffer.from(value, 'hex');
const seed = (value) => crypto.createHash('sha256').update(value).digest();
const pair = (bytes) => {
  const der = Buffer.concat([hex('302e020100300506032b656e04220420'), bytes]);
  const privateKey = crypto.createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  return { privateKey, publicKey: crypto.createPublicKey(privateKey) };
};
const encoded = hex(descriptor.descriptor_hex);
const signature = hex(descriptor.signature_hex);
const nodeId = descriptor.node_ed25519_pk;
const notBefore = Number(encoded.readBigUInt64BE(118));
const notAfter = Number(encoded.readBigUInt64BE(126));
const check = (bytes = encoded, node = nodeId, now = notBefore, sign = signature) =>
  checkDescriptor(bytes, sign, node, now);

let passed = 0;
let failed = 0;
async function test(name, run) {
  try {
    await run();
    passed += 1;
    console.log(`ok   ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAIL ${name}: ${error?.stack ?? error}`);
  }
}
const refuses = (code, call) => assert.throws(call, (error) => error.code === code, code);

await test('the descriptor of the vector passes', () => {
  const key = check();
  assert.equal(key.key.toString('hex'), descriptor.kem_pk);
  assert.equal(key.stackId.toString('hex'), descriptor.stack_id);
  assert.equal(key.hash.toString('hex'), descriptor.sha256);
});

await test('E02 to E04: another node, another time, another life', () => {
  refuses('descriptor_node', () => check(encoded, '00'.repeat(32)));
  check(encoded, nodeId, notBefore - 59);
  check(encoded, nodeId, notAfter + 59);
  refuses('descriptor_time', () => check(encoded, nodeId, notBefore - 61));
  refuses('descriptor_time', () => check(encoded, nodeId, notAfter + 61));
  const long = Buffer.from(encoded);
  long.writeBigUInt64BE(BigInt(notBefore + 30 * 86_400), 126);
  refuses('descriptor_lifetime', () => check(long));
});

await test('E01: every changed byte is refused', () => {
  for (let at = 0; at < encoded.length; at += 1) {
    const changed = Buffer.from(encoded);
    changed[at] ^= 1;
    assert.throws(() => check(changed), undefined, `byte ${at}`);
  }
  const changed = Buffer.from(signature);
  changed[0] ^= 1;
  refuses('descriptor_signature', () => check(encoded, nodeId, notBefore, changed));
  refuses('descriptor_size', () => check(encoded.subarray(1)));
});

const fixed = { ephemeral: pair(seed(exchange.eph_seed)), requestId: hex(exchange.request_id) };
await test('context and keys are those of the vector', () => {
  const context = contextBytes({
    method: 'POST', target: '/v1/chat/completions', contentType: 'application/json',
    stackId: hex(descriptor.stack_id), requestId: fixed.requestId, confidential: true,
  });
  assert.equal(context.toString('hex'), exchange.request_context_hex);
  const sender = hpkeSender(hex(descriptor.kem_pk), hex(exchange.info_hex), fixed.ephemeral);
  assert.equal(sender.enc.toString('hex'), exchange.enc);
  assert.equal(sender.cipher.key.toString('hex'), exchange.request_key);
  assert.equal(sender.cipher.base.toString('hex'), exchange.request_base_nonce);
});

const sealed = () => sealRequest(check(), {
  target: '/v1/chat/completions', contentType: 'application/json',
  body: Buffer.from(exchange.request_json), confidential: true,
}, fixed);
const answerOf = (bytes) => {
  const reader = sealed().answer(hex(exchange.response_nonce));
  const frames = [...reader.take(bytes)].map((frame) => ({
    type: frame.type, text: frame.payload.toString(),
  }));
  reader.end();
  return { frames, reader };
};
const whole = hex(exchange.response_body_hex);
await test('the answer of the vector opens', () => {
  const { frames, reader } = answerOf(whole);
  assert.equal(frames.length, exchange.response_inner_hex.length);
  assert.equal(reader.head.status, 200);
  assert.equal(reader.head.content_type, 'text/event-stream');
  assert.ok(reader.final);
  const inner = exchange.response_inner_hex.map(hex);
  frames.forEach((frame, at) => {
    assert.equal(frame.type, inner[at][0]);
    assert.equal(frame.text, inner[at].subarray(5, 5 + inner[at].readUInt32BE(1)).toString());
  });
});

await test('it opens in pieces of any size', () => {
  for (const size of [1, 3, 64, 1000]) {
    const reader = sealed().answer(hex(exchange.response_nonce));
    let frames = 0;
    for (let at = 0; at < whole.length; at += size) {
      frames += [...reader.take(whole.subarray(at, at + size))].length;
    }
    reader.end();
    assert.equal(frames, exchange.response_inner_hex.length);
  }
});

await test('E12, E15, E16: every cut and every changed byte is seen', () => {
  for (let end = 0; end < whole.length; end += 1) {
    refuses('truncated', () => answerOf(whole.subarray(0, end)));
  }
  for (let at = 0; at < whole.length; at += 1) {
    const changed = Buffer.from(whole);
    changed[at] ^= 1;
    assert.throws(() => answerOf(changed), undefined, `byte ${at}`);
  }
});

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
