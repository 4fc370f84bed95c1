// A client of the profile snx/1 on Node's own cryptography: checks the node's signed key, seals
// requests, opens answers, and takes nothing for an answer that a relay could have written.
//
//   const client = await SnxClient.connect('http://127.0.0.1:8480', { nodeId, apiKey });
//   const answer = await client.post('/v1/chat/completions', { messages });
//   new OpenAI({ baseURL: 'http://127.0.0.1:8480/v1', apiKey, fetch: client.fetch })
import crypto from 'node:crypto';

export class SnxError extends Error {
  constructor(code, message) {
    super(message);
    this.name = 'SnxError';
    this.code = code;
  }
}
const fail = (code, message) => {
  throw new SnxError(code, message);
};

const TAG = 16;
const FRAME_MAX = 65_552; // of an answer, with its tag
const PIECE_MAX = 1_048_576 - 5; // of a request
const PLAINTEXT_MAX = 64 * 1024 * 1024;
const FRAMES_MAX = 2 ** 24;
const TYPE = { data: 0x00, final: 0x01, pad: 0x02, error: 0x03, head: 0x10 };

const u16 = (number) => Buffer.from([number >> 8, number & 255]);
const u32 = (number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(number);
  return bytes;
};
const text = (value) => Buffer.from(value, 'utf8');
const sha256 = (bytes) => crypto.createHash('sha256').update(bytes).digest();
const hmac = (key, bytes) => crypto.createHmac('sha256', key).update(bytes).digest();
const extract = (salt, secret) => hmac(salt.length > 0 ? salt : Buffer.alloc(32), secret);
function expand(key, info, length) {
  let block = Buffer.alloc(0);
  let out = Buffer.alloc(0);
  for (let count = 1; out.length < length; count += 1) {
    block = hmac(key, Buffer.concat([block, info, Buffer.from([count])]));
    out = Buffer.concat([out, block]);
  }
  return out.subarray(0, length);
}

// RFC 9180, base mode, DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM.
const KEM = Buffer.concat([text('KEM'), u16(0x0020)]);
const HPKE = Buffer.concat([text('HPKE'), u16(0x0020), u16(0x0001), u16(0x0002)]);
const labeledExtract = (suite, salt, label, secret) =>
  extract(salt, Buffer.concat([text('HPKE-v1'), suite, text(label), secret]));
const labeledExpand = (suite, key, label, info, length) =>
  expand(key, Buffer.concat([u16(length), text('HPKE-v1'), suite, text(label), info]), length);
const rawKey = (type, bytes) =>
  crypto.createPublicKey({
    key: { kty: 'OKP', crv: type, x: Buffer.from(bytes).toString('base64url') },
    format: 'jwk',
  });

class Cipher {
  constructor(key, base) {
    this.key = key;
    this.base = base;
    this.count = 0;
  }
  nonce() {
    if (this.count >= FRAMES_MAX) fail('too_large', 'too many frames under one key');
    const nonce = Buffer.from(this.base);
    nonce.writeUInt32BE((nonce.readUInt32BE(8) ^ this.count) >>> 0, 8);
    this.count += 1;
    return nonce;
  }
  seal(plaintext) {
    const cipher = crypto.createCipheriv('aes-256-gcm', this.key, this.nonce());
    return Buffer.concat([cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]);
  }
  open(sealed) {
    const cipher = crypto.createDecipheriv('aes-256-gcm', this.key, this.nonce());
    cipher.setAuthTag(sealed.subarray(sealed.length - TAG));
    const plaintext = cipher.update(sealed.subarray(0, sealed.length - TAG));
    try {
      return Buffer.concat([plaintext, cipher.final()]);
    } catch {
      return fail('open_failed', 'a frame of the answer was changed');
    }
  }
}

/// `ephemeral` is for vectors; without it the key is fresh, as it must be for every request.
export function hpkeSender(recipient, info, ephemeral = crypto.generateKeyPairSync('x25519')) {
  const enc = Buffer.from(ephemeral.publicKey.export({ format: 'jwk' }).x, 'base64url');
  const shared = crypto.diffieHellman({
    privateKey: ephemeral.privateKey,
    publicKey: rawKey('X25519', recipient),
  });
  const context = Buffer.concat([enc, recipient]);
  const prk = labeledExtract(KEM, Buffer.alloc(0), 'eae_prk', shared);
  const secret = labeledExpand(KEM, prk, 'shared_secret', context, 32);
  const schedule = Buffer.concat([
    Buffer.from([0]),
    labeledExtract(HPKE, Buffer.alloc(0), 'psk_id_hash', Buffer.alloc(0)),
    labeledExtract(HPKE, Buffer.alloc(0), 'info_hash', info),
  ]);
  const key = labeledExtract(HPKE, secret, 'secret', Buffer.alloc(0));
  const exporter = labeledExpand(HPKE, key, 'exp', schedule, 32);
  return {
    enc,
    cipher: new Cipher(
      labeledExpand(HPKE, key, 'key', schedule, 32),
      labeledExpand(HPKE, key, 'base_nonce', schedule, 12),
    ),
    export: (label, length) => labeledExpand(HPKE, exporter, 'sec', text(label), length),
  };
}

const DESCRIPTOR = 170;
const EXACT = Buffer.from('534e4b4401000000', 'hex'); // "SNKD", version 1, zeros
const SUITE = Buffer.from('002000010002', 'hex');
/// The key in a descriptor that `nodeId` (hex) signed for now; SnxError 'descriptor_...' otherwise.
/// With the nonce that was sent for it: a session's key, which lives ten minutes at most.
export function checkDescriptor(descriptor, signature, nodeId, nowS = Date.now() / 1000, nonce) {
  if (descriptor.length !== DESCRIPTOR || signature.length !== 64) {
    fail('descriptor_size', 'the key descriptor has not 170 bytes and a signature of 64');
  }
  if (!descriptor.subarray(0, 8).equals(EXACT)) {
    fail('descriptor_version', 'the key descriptor is of another version');
  }
  if (!descriptor.subarray(80, 86).equals(SUITE)) fail('descriptor_suite', 'another suite');
  const notBefore = Number(descriptor.readBigUInt64BE(118));
  const notAfter = Number(descriptor.readBigUInt64BE(126));
  if (nowS < notBefore - 60 || nowS > notAfter + 60) fail('descriptor_time', 'not for this time');
  const session = (descriptor.readUInt32BE(134) & 2) !== 0;
  if (notAfter <= notBefore || notAfter - notBefore > (nonce ? 600 : 3600)) {
    fail('descriptor_lifetime', 'the key lives too long');
  }
  if (session !== (nonce !== undefined)) fail('descriptor_lifetime', 'a key of the other kind');
  const label = nonce ? 'stacknet/e2ee/session/v1' : 'stacknet/e2ee/key/v1';
  const statement = Buffer.concat([
    text(label), Buffer.from([0]), descriptor, nonce ?? Buffer.alloc(0),
  ]);
  const node = descriptor.subarray(8, 40);
  if (!crypto.verify(null, statement, rawKey('Ed25519', node), signature)) {
    fail('descriptor_signature', 'the key is not signed by its node');
  }
  if (node.toString('hex') !== nodeId) fail('descriptor_node', 'the key is of another node');
  return {
    key: descriptor.subarray(86, 118),
    keyId: descriptor.subarray(72, 80),
    stackId: descriptor.subarray(40, 72),
    hash: sha256(descriptor),
    notAfter,
  };
}

/// What GPUs sign for a key and a nonce of ours, so that evidence for one is none for another.
export function evidenceNonce(verifierNonce, descriptor) {
  return sha256(Buffer.concat([
    text('stacknet/e2ee/attest/v1'), Buffer.from([0]), verifierNonce, descriptor.subarray(8, 40),
    descriptor.subarray(86, 118), descriptor.subarray(118, 134),
  ]));
}

/// NVIDIA Device Identity CA.
const NVIDIA_ROOT = '102bf659d5419614c9d8e6aecebc80454eb26b1df6a769ac720b9a690b167b48';
const GPU_CHAIN = 5;
const REPORT_SIGNATURE = 96;

/// One GPU's report: over this nonce, signed by the leaf of a chain that ends at the pinned root.
/// What it measured is not compared here: that takes NVIDIA's RIM files (`stacknetctl attest`).
export function checkGpuReport(report, chainPem, nonce, root = NVIDIA_ROOT) {
  const blocks = chainPem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  if (blocks.length !== GPU_CHAIN) fail('evidence_refused', 'the chain has not five certificates');
  const chain = blocks.map((pem) => new crypto.X509Certificate(pem));
  if (sha256(chain[GPU_CHAIN - 1].raw).toString('hex') !== root) {
    fail('evidence_refused', 'the chain ends at another root');
  }
  for (let index = 0; index + 1 < GPU_CHAIN; index += 1) {
    const issuer = chain[index + 1];
    if (!issuer.ca || !chain[index].checkIssued(issuer) || !chain[index].verify(issuer.publicKey)) {
      fail('evidence_refused', `certificate ${index} was not issued by the next one`);
    }
  }
  const signed = report.subarray(0, -REPORT_SIGNATURE);
  const key = { key: chain[0].publicKey, dsaEncoding: 'ieee-p1363' };
  if (!crypto.verify('sha384', signed, key, report.subarray(-REPORT_SIGNATURE))) {
    fail('evidence_refused', 'the report is not signed by its certificate');
  }
  if (!report.subarray(4, 36).equals(nonce)) fail('key_not_in_evidence', 'it is for another key');
}

function inner(type, payload) {
  const size = 5 + payload.length;
  const padded = Buffer.alloc(Math.ceil(size / 64) * 64);
  padded[0] = type;
  padded.writeUInt32BE(payload.length, 1);
  payload.copy(padded, 5);
  return padded;
}

export function contextBytes({ method, target, contentType, stackId, requestId, confidential }) {
  const prefixed = (value) => Buffer.concat([u16(text(value).length), text(value)]);
  return Buffer.concat([
    prefixed(method), prefixed(target), prefixed(contentType), stackId, requestId,
    Buffer.from([confidential ? 1 : 0]),
  ]);
}

/// Headers and body of one sealed request, and what opens its answer.
export function sealRequest(key, { target, contentType, body, confidential = false }, fixed = {}) {
  const requestId = fixed.requestId ?? crypto.randomBytes(16);
  const context = contextBytes({
    method: 'POST', target, contentType, stackId: key.stackId, requestId, confidential,
  });
  const info = Buffer.concat([
    text('stacknet/e2ee/v1 request'), Buffer.from([0]), key.hash, sha256(context),
  ]);
  const sender = hpkeSender(key.key, info, fixed.ephemeral);
  const frames = [];
  const add = (type, payload) => {
    const sealed = sender.cipher.seal(inner(type, payload));
    frames.push(u32(sealed.length), sealed);
  };
  let rest = body;
  for (; rest.length > PIECE_MAX; rest = rest.subarray(PIECE_MAX)) {
    add(TYPE.data, rest.subarray(0, PIECE_MAX));
  }
  add(TYPE.final, rest);
  const headers = {
    'content-type': contentType,
    'ehbp-encapsulated-key': sender.enc.toString('hex'),
    'snx-profile': '1',
    'snx-key-id': key.keyId.toString('hex'),
    'snx-request-id': requestId.toString('hex'),
  };
  if (confidential) headers['x-stacknet-confidential'] = '1';
  return {
    headers,
    body: Buffer.concat(frames),
    answer: (nonce) => {
      const secret = sender.export('stacknet/e2ee/v1 response', 32);
      const prk = extract(Buffer.concat([sender.enc, nonce]), secret);
      const cipher = new Cipher(expand(prk, text('key'), 32), expand(prk, text('nonce'), 12));
      return new AnswerReader(cipher, requestId.toString('hex'));
    },
  };
}

/// START -> HEAD -> DATA* -> FINAL -> end; nothing else.
class AnswerReader {
  constructor(cipher, requestId) {
    this.cipher = cipher;
    this.requestId = requestId;
    this.buffer = Buffer.alloc(0);
    this.plaintext = 0;
    this.state = 'start';
    this.head = undefined;
    this.final = undefined;
    this.transcript = crypto.createHash('sha256');
  }
  /// True when `nodeId` signed this answer, once its end came; undefined when nobody did.
  signedBy(nodeId) {
    if (this.final?.answer_signature === undefined) return undefined;
    const statement = Buffer.concat([
      text('stacknet/e2ee/answer/v1'), Buffer.from([0]), Buffer.from(this.requestId, 'hex'),
      this.digest,
    ]);
    const signature = Buffer.from(String(this.final.answer_signature), 'hex');
    return crypto.verify(null, statement, rawKey('Ed25519', Buffer.from(nodeId, 'hex')), signature);
  }
  /// The frames in `bytes`, as {type, payload}.
  * take(bytes) {
    this.buffer = Buffer.concat([this.buffer, bytes]);
    while (this.buffer.length >= 4) {
      const size = this.buffer.readUInt32BE(0);
      if (size < 64 + TAG || size > FRAME_MAX || (size - TAG) % 64 !== 0) {
        fail('open_failed', 'a frame has a length that none has');
      }
      if (this.buffer.length < 4 + size) return;
      const frame = this.parse(this.cipher.open(this.buffer.subarray(4, 4 + size)));
      this.buffer = this.buffer.subarray(4 + size);
      yield frame;
    }
  }
  end() {
    if (this.state !== 'final' || this.buffer.length > 0) {
      fail('truncated', 'the answer was cut off: do not trust what came');
    }
  }
  parse(bytes) {
    const type = bytes[0];
    const length = bytes.readUInt32BE(1);
    this.plaintext += bytes.length;
    if (this.plaintext > PLAINTEXT_MAX) fail('too_large', 'the answer is too large');
    if (length > bytes.length - 5) fail('open_failed', 'a payload is longer than its frame');
    if (bytes.subarray(5 + length).some((byte) => byte !== 0)) fail('open_failed', 'padding');
    const payload = bytes.subarray(5, 5 + length);
    this.order(type, payload);
    if (type === TYPE.final) {
      this.digest = this.transcript.digest();
    } else {
      this.transcript.update(bytes);
    }
    return { type, payload };
  }
  order(type, payload) {
    const next = {
      start: { [TYPE.head]: 'open' },
      open: { [TYPE.data]: 'open', [TYPE.pad]: 'open', [TYPE.error]: 'failed', [TYPE.final]: 'final' },
      failed: { [TYPE.final]: 'final' },
      final: {},
    }[this.state][type];
    if (next === undefined) fail('open_failed', 'a frame is out of its order');
    if (type === TYPE.pad && payload.length > 0) fail('open_failed', 'a keep-alive with content');
    this.state = next;
    if (type === TYPE.head) this.readHead(payload);
    if (type === TYPE.final) this.final = JSON.parse(payload.toString());
  }
  readHead(payload) {
    const head = JSON.parse(payload.toString());
    if (head.request_id !== this.requestId) fail('open_failed', 'an answer to another request');
    if (!Number.isInteger(head.status) || typeof head.content_type !== 'string') {
      fail('open_failed', 'the head of the answer is not one');
    }
    this.head = head;
  }
}

export class SnxClient {
  /// Fetches the node's key and checks it against `nodeId`, which comes from elsewhere: the
  /// network, or whoever runs the node. Nothing is sent for a key that does not pass.
  /// Confidential requests are sent only to a node whose GPUs signed for its key; `deviceRoot` is
  /// the SHA-256 of the certificate that their chains end at, null takes the node's word.
  static async connect(base, {
    nodeId, apiKey, fetch: send = globalThis.fetch, deviceRoot = NVIDIA_ROOT,
  }) {
    const client = new SnxClient(base, { nodeId, apiKey, send, deviceRoot });
    await client.refreshKey();
    return client;
  }
  constructor(base, { nodeId, apiKey, send, deviceRoot = NVIDIA_ROOT }) {
    this.deviceRoot = deviceRoot;
    this.base = base;
    this.nodeId = nodeId;
    this.apiKey = apiKey;
    this.send = send;
    this.fetch = (input, init) => this.fetchSealed(input, init);
  }
  async refreshKey() {
    const response = await this.send(`${this.base}/v1/e2ee/key`);
    if (!response.ok) fail('no_key', `the node gives no key: status ${response.status}`);
    const document = await response.json();
    const hex = (value) => Buffer.from(String(value), 'hex');
    this.key = checkDescriptor(hex(document.descriptor), hex(document.signature), this.nodeId);
    this.offered = { descriptor: hex(document.descriptor), url: document.evidence_url };
    this.attested = false;
  }
  /// Once per key, with a nonce of our own.
  async requireEvidence() {
    if (this.deviceRoot === null || this.attested) return;
    if (this.offered?.url !== '/v1/attestation') fail('no_evidence', 'the node is not attested');
    const nonce = crypto.randomBytes(32);
    const response = await this.send(`${this.base}${this.offered.url}?nonce=${nonce.toString('hex')}`);
    if (!response.ok) fail('no_evidence', `the node gives none: status ${response.status}`);
    const bundle = await response.json();
    if (bundle.test_evidence !== false) fail('test_evidence', 'a recording proves nothing');
    const { descriptor } = this.offered;
    if (bundle.descriptor !== descriptor.toString('hex') || !bundle.gpus?.length) {
      fail('key_not_in_evidence', 'it is for another key');
    }
    const expected = evidenceNonce(nonce, descriptor);
    for (const { evidence, certificate } of bundle.gpus) {
      checkGpuReport(Buffer.from(evidence, 'base64'), Buffer.from(certificate, 'base64').toString(),
        expected, this.deviceRoot);
    }
    this.attested = true;
  }
  /// From now on under a key for this client alone, of which the node keeps nothing: at most 256
  /// requests within ten minutes.
  async openSession() {
    const nonce = crypto.randomBytes(32);
    const response = await this.send(`${this.base}/v1/e2ee/session`, {
      method: 'POST',
      headers: { authorization: `Bearer ${this.apiKey}`, 'content-type': 'application/json' },
      body: JSON.stringify({ client_nonce: nonce.toString('hex') }),
    });
    if (!response.ok) fail('no_key', `the node opens no session: status ${response.status}`);
    const { descriptor, signature } = await response.json();
    const hex = (value) => Buffer.from(String(value), 'hex');
    this.key = checkDescriptor(hex(descriptor), hex(signature), this.nodeId, undefined, nonce);
    this.offered = null; // evidence is for the node's key of the hour
    this.attested = false;
  }
  /// The whole answer: {status, contentType, text, final, error, signed}.
  async post(target, value, { confidential = false } = {}) {
    const answer = await this.exchange(target, Buffer.from(JSON.stringify(value)), { confidential });
    const data = [];
    let error;
    for await (const frame of answer.frames) {
      if (frame.type === TYPE.data) data.push(Buffer.from(frame.payload));
      if (frame.type === TYPE.error) error = JSON.parse(frame.payload.toString());
    }
    const { head, final } = answer.reader;
    return {
      status: head.status, contentType: head.content_type, text: Buffer.concat(data).toString(),
      final, error, signed: answer.reader.signedBy(this.nodeId),
    };
  }
  /// One sealed request, sent once. An answer that is not sealed may come from a relay: it is
  /// 'unauthenticated_answer', whatever it says, and never a reason to send anything in plain text.
  async exchange(target, body, { confidential = false, headers = {}, signal } = {}) {
    if (Date.now() / 1000 > this.key.notAfter) await this.refreshKey();
    if (confidential) await this.requireEvidence();
    const sealed = sealRequest(this.key, {
      target, contentType: 'application/json', body, confidential,
    });
    const response = await this.send(this.base + target, {
      method: 'POST',
      headers: { ...headers, ...sealed.headers, authorization: `Bearer ${this.apiKey}` },
      body: sealed.body,
      signal,
    });
    const nonce = response.headers.get('ehbp-response-nonce') ?? '';
    if (!/^[0-9a-fA-F]{64}$/.test(nonce)) {
      fail('unauthenticated_answer', `an answer without encryption, status ${response.status}`);
    }
    const reader = sealed.answer(Buffer.from(nonce, 'hex'));
    return { response, reader, frames: SnxClient.read(reader, response.body) };
  }
  static async * read(reader, body) {
    for await (const bytes of body ?? []) yield* reader.take(Buffer.from(bytes));
    reader.end();
  }
  /// For clients that take a fetch: POST is sealed, and the Response is the one inside.
  async fetchSealed(input, init = {}) {
    const url = new URL(input instanceof Request ? input.url : String(input));
    if ((init.method ?? 'GET').toUpperCase() !== 'POST') return this.send(input, init);
    const body = Buffer.from(init.body ?? '');
    const headers = Object.fromEntries(new Headers(init.headers ?? {}).entries());
    delete headers['content-length'];
    let confidential = false;
    try {
      confidential = JSON.parse(body.toString()).confidential === true;
    } catch {
      confidential = false; // the node says what is wrong with the body
    }
    const answer = await this.exchange(url.pathname + url.search, body, {
      confidential, headers, signal: init.signal,
    });
    const first = (await answer.frames.next()).value;
    if (first === undefined) fail('truncated', 'an answer without its head');
    const outer = new Headers(answer.response.headers);
    outer.delete('content-length');
    outer.set('content-type', answer.reader.head.content_type);
    const stream = new ReadableStream({
      async pull(controller) {
        try {
          for (;;) {
            const { done, value } = await answer.frames.next();
            if (done) return controller.close();
            if (value.type === TYPE.data) {
              // Clients stop reading at [DONE]: they get it once the answer is known to be whole.
              if (value.payload.includes('data: [DONE]')) {
                const rest = await answer.frames.next();
                if (!rest.done && rest.value.type !== TYPE.final) fail('open_failed', 'no end');
                if (!(await answer.frames.next()).done) fail('open_failed', 'no end');
              }
              return controller.enqueue(new Uint8Array(value.payload));
            }
            if (value.type === TYPE.error) {
              const event = [text('data: '), value.payload, text('\n\n')];
              return controller.enqueue(new Uint8Array(Buffer.concat(event)));
            }
          }
        } catch (error) {
          return controller.error(error);
        }
      },
      async cancel() {
        await answer.frames.return();
      },
    });
    return new Response(stream, { status: answer.reader.head.status, headers: outer });
  }
}
