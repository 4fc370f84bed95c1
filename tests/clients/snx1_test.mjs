// The snx/1 client against the profile's vectors: node snx1_test.mjs VECTORS/snx/snx1.json
// Prints "N passed, N failed" and exits non-zero when anything failed.
import assert from 'node:assert/strict';
import crypto from 'node:crypto';
import fs from 'node:fs';
import {
  checkDescriptor, checkGpuReport, contextBytes, evidenceNonce, hpkeSender, sealRequest, SnxClient,
} from './snx1.mjs';

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

await test('G2: what GPUs sign for a key is the nonce of the vector', () => {
  const { verifier_nonce: nonce, value } = vectors.attestation_nonce;
  assert.equal(evidenceNonce(hex(nonce), encoded).toString('hex'), value);
});

// Real evidence beside the vectors: VECTORS/../attestation.
const evidence = new URL('../../attestation/evidence/hopper-580.159.03/', new URL(process.argv[2], 'file:'));
if (fs.existsSync(evidence)) {
  const report = fs.readFileSync(new URL('report.bin', evidence));
  const chain = fs.readFileSync(new URL('chain.pem', evidence), 'utf8');
  const nonce = report.subarray(4, 36);
  await test('a real GPU report passes for its nonce', () => checkGpuReport(report, chain, nonce));
  await test('every changed byte of it is seen', () => {
    for (let at = 0; at < report.length; at += 37) {
      const changed = Buffer.from(report);
      changed[at] ^= 1;
      assert.throws(() => checkGpuReport(changed, chain, nonce), undefined, `byte ${at}`);
    }
  });
  await test('another nonce, root or chain is refused', () => {
    refuses('key_not_in_evidence', () => checkGpuReport(report, chain, Buffer.alloc(32)));
    refuses('evidence_refused', () => checkGpuReport(report, chain, nonce, '00'.repeat(32)));
    const other = fs.readFileSync(new URL('../hopper-535.86.09/chain.pem', evidence), 'utf8');
    refuses('evidence_refused', () => checkGpuReport(report, other, nonce));
    const cut = chain.slice(chain.indexOf('-----END CERTIFICATE-----') + 26);
    refuses('evidence_refused', () => checkGpuReport(report, cut, nonce));
  });
  await test('a client sends nothing confidential for evidence of another key', async () => {
    const bundle = {
      version: 1, test_evidence: false, descriptor: encoded.toString('hex'),
      gpus: [{ evidence: report.toString('base64'), certificate: Buffer.from(chain).toString('base64') }],
    };
    const calls = [];
    const send = async (url) => {
      calls.push(url);
      return { ok: true, json: async () => bundle };
    };
    const client = new SnxClient('http://node', { nodeId, apiKey: 'k', send });
    client.key = { notAfter: Infinity };
    client.offered = { descriptor: encoded, url: '/v1/attestation' };
    const ask = () => client.post('/v1/chat/completions', {}, { confidential: true });
    await assert.rejects(ask(), (error) => error.code === 'key_not_in_evidence');
    bundle.test_evidence = true;
    await assert.rejects(ask(), (error) => error.code === 'test_evidence');
    client.offered = { descriptor: encoded, url: 'http://elsewhere/v1/attestation' };
    await assert.rejects(ask(), (error) => error.code === 'no_evidence');
    assert.ok(calls.every((url) => url.startsWith('http://node/v1/attestation?nonce=')));
  });
}

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
