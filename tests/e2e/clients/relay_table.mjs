// An active relay between the clients and the node, as a program of its own: what each row of the
// table does to a stock client (openai + ehbp 0.1.7) and to an snx/1 client.
//   node relay_table.mjs BASE_URL KEY NODE_ID        (the test plays the tasks)
// Prints "N passed, N failed". Under snx/1 every row that changes anything is refused.
import assert from 'node:assert/strict';
import http from 'node:http';
import { Identity, Transport } from 'ehbp';
import OpenAI from 'openai';
import { SnxClient } from '../../clients/snx1.mjs';

const [base, key, nodeId] = process.argv.slice(2);
if (!base || !key || !nodeId) {
  console.error('usage: node relay_table.mjs BASE_URL KEY NODE_ID');
  process.exit(2);
}
const upstream = new URL(base);

/// What the relay does now; every part may be absent.
let attack = {};
/// All requests that clients sent to the relay.
let seen = [];

const framesOf = (body) => {
  const frames = [];
  for (let at = 0; at + 4 <= body.length;) {
    const end = at + 4 + body.readUInt32BE(at);
    frames.push(body.subarray(at, end));
    at = end;
  }
  return frames;
};
/// Makes the test's player go on with the stream that is held: a request of its own, outside of
/// the relay. It has gone on when this returns.
async function tick() {
  const response = await fetch(`${base}/v1/chat/completions`, {
    method: 'POST', headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'hold', messages: [{ role: 'user', content: 'tick' }] }),
  });
  assert.equal(response.status, 200);
}
function forward(request, paced = false) {
  return new Promise((resolve, reject) => {
    const outgoing = http.request({
      host: upstream.hostname, port: upstream.port, method: request.method, path: request.path,
      headers: request.headers, agent: false,
    }, (incoming) => {
      const pieces = [];
      let going = Promise.resolve();
      incoming.on('data', (piece) => {
        pieces.push(piece);
        if (paced) going = going.then(tick).catch(reject);
      });
      incoming.on('error', reject);
      incoming.on('end', () => resolve({
        status: incoming.statusCode, headers: { ...incoming.headers }, body: Buffer.concat(pieces),
      }));
    });
    outgoing.on('error', reject);
    outgoing.end(request.body);
  });
}
const relay = http.createServer((incoming, outgoing) => {
  const pieces = [];
  incoming.on('data', (piece) => pieces.push(piece));
  incoming.on('end', async () => {
    const request = {
      method: incoming.method, path: incoming.url, headers: { ...incoming.headers },
      body: Buffer.concat(pieces),
    };
    request.headers.host = upstream.host;
    delete request.headers['transfer-encoding'];
    request.headers['content-length'] = String(request.body.length);
    seen.push({ ...request, headers: { ...request.headers } });
    const sealed = request.headers['ehbp-encapsulated-key'] !== undefined;
    const change = (sealed || attack.everything) ? attack : {};
    change.request?.(request);
    const answer = change.answer?.(request) ?? await forward(request, change.paced);
    change.response?.(answer, request);
    if (change.frames) answer.body = Buffer.concat(change.frames(framesOf(answer.body)));
    delete answer.headers['transfer-encoding'];
    delete answer.headers['content-length'];
    outgoing.writeHead(answer.status, answer.headers);
    outgoing.end(answer.body);
  });
});
await new Promise((resolve) => { relay.listen(0, '127.0.0.1', resolve); });
const through = `http://127.0.0.1:${relay.address().port}`;

// The fake's model "echo" says what it was asked: long enough for several frames.
const filler = 'x'.repeat(150_000);
const messages = [{ role: 'user', content: `Say hello. ${filler}` }];
const over = (fetcher) =>
  new OpenAI({ apiKey: key, baseURL: `${through}/v1`, maxRetries: 0, timeout: 60_000, fetch: fetcher });
async function streamBy(client, model = 'echo') {
  const stream = await client.chat.completions.create({ model, messages, stream: true });
  let text = '';
  let finish = null;
  for await (const chunk of stream) {
    text += chunk.choices[0]?.delta?.content ?? '';
    finish = chunk.choices[0]?.finish_reason ?? finish;
  }
  return { text, finish };
}
/// A stream of many events, each flushed on its own.
const pacedBy = (client) => streamBy(client, 'hold');
async function wholeBy(client) {
  const answer = await client.chat.completions.create({ model: 'echo', messages });
  return { text: answer.choices[0].message.content, finish: answer.choices[0].finish_reason };
}
/// {accepted} or {refused: what ehbp or the snx/1 client threw, outer: what openai made of it}.
async function outcome(run) {
  try {
    return { accepted: await run() };
  } catch (error) {
    const kinds = ['DecryptionError', 'ProtocolError', 'KeyConfigMismatchError', 'SnxError'];
    let inner = error;
    while (inner?.cause instanceof Error && !kinds.includes(inner.name)) inner = inner.cause;
    return { refused: inner, outer: error };
  }
}

let passed = 0;
let failed = 0;
/// One row: `stock` and `snx` judge the outcome of the same attack on either client.
async function row(name, { change = {}, run = streamBy, stock, snx }) {
  try {
    for (const [client, judge] of [['stock', stock], ['snx', snx]]) {
      attack = {};
      // The keys are fetched in peace: this row is about what happens later.
      const fetcher = client === 'stock'
        ? await Transport.create(through).then((transport) => (u, i) => transport.request(u, i))
        : (await SnxClient.connect(through, { nodeId, apiKey: key })).fetch;
      attack = typeof change === 'function' ? change() : change;
      seen = [];
      await judge(await outcome(() => run(over(fetcher))));
      const plain = seen.filter((one) => one.method === 'POST' && one.body.includes('Say hello'));
      assert.equal(plain.length, 0, `${client}: plain text was sent`);
    }
    passed += 1;
    console.log(`ok   ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAIL ${name}: ${error?.stack ?? error}`);
  }
}
const accepts = () => (result) => {
  assert.ok(result.accepted, `refused: ${result.refused?.stack}`);
  assert.ok(result.accepted.text.includes(filler), 'not the whole answer');
  assert.equal(result.accepted.finish, 'stop');
};
const refuses = (kind) => (result) => {
  assert.ok(result.refused, `accepted, finish ${result.accepted?.finish}`);
  assert.equal(result.refused.code ?? result.refused.name, kind, result.refused.stack);
};

await row('nothing is changed: both accept', { stock: accepts(), snx: accepts() });

await row('the target is rewritten', {
  change: { request: (request) => { request.path += '?by=relay'; } },
  stock: accepts(),  // the path is not bound
  snx: refuses('unauthenticated_answer'),  // the node opens nothing: 400 e2ee_open_failed
});

await row('the path is rewritten to another endpoint (E22)', {
  change: { request: (request) => { request.path = '/v1/tools/code_execution'; } },
  stock: (result) => {  // opened, and refused by the strict body of that endpoint alone
    assert.ok(result.outer instanceof OpenAI.BadRequestError, result.outer?.stack);
  },
  snx: refuses('unauthenticated_answer'),
});

await row('the content type is rewritten', {
  change: { request: (request) => { request.headers['content-type'] = 'text/plain'; } },
  stock: accepts(),
  snx: refuses('unauthenticated_answer'),
});

await row('the last two frames are dropped (E16)', {
  run: pacedBy,
  change: { paced: true, frames: (frames) => frames.slice(0, -2) },
  stock: (result) => {
    // No error: only its finish_reason is missing.
    assert.ok(result.accepted, result.refused?.stack);
    assert.equal(result.accepted.finish, null);
  },
  snx: refuses('truncated'),
});

await row('the answer is cut inside a frame (E12)', {
  run: pacedBy,
  change: {
    paced: true,
    frames: (frames) => [...frames.slice(0, -1), frames.at(-1).subarray(0, -5)],
  },
  stock: (result) => {
    assert.ok(result.accepted, result.refused?.stack);
    assert.equal(result.accepted.finish, null);
  },
  snx: refuses('truncated'),
});

const last = (frames) => frames.length - 1;
await row('two frames are swapped (E14)', {
  change: { frames: (frames) => [frames[last(frames)], ...frames.slice(0, -1)] },
  stock: refuses('DecryptionError'),
  snx: refuses('open_failed'),
});
await row('a frame is doubled (E14)', {
  change: { frames: (frames) => [frames[0], ...frames] },
  stock: refuses('DecryptionError'),
  snx: refuses('open_failed'),
});
await row('a bit of a frame is flipped (E15)', {
  change: { frames: (frames) => {
    frames[0][20] ^= 1;
    return frames;
  } },
  stock: refuses('DecryptionError'),
  snx: refuses('open_failed'),
});

await row('frames of length zero are put in', {
  change: { frames: (frames) => frames.flatMap((frame) => [Buffer.alloc(4), frame]) },
  stock: accepts(),
  snx: refuses('open_failed'),
});

const forged = (status, body) => ({
  answer: () => ({
    status, headers: { 'content-type': 'application/json' }, body: Buffer.from(JSON.stringify(body)),
  }),
});
await row('the nonce is stripped and a 200 forged (E26)', {
  run: wholeBy,
  change: forged(200, { object: 'chat.completion', choices: [{ index: 0, finish_reason: 'stop',
    message: { role: 'assistant', content: 'by the relay' } }] }),
  stock: refuses('ProtocolError'),
  snx: refuses('unauthenticated_answer'),
});
await row('the nonce is stripped and a 400 forged', {
  run: wholeBy,
  change: forged(400, { error: { message: 'by the relay', type: 'x', code: 'x', param: null } }),
  stock: refuses('ProtocolError'),
  snx: refuses('unauthenticated_answer'),
});
await row('a 401 asks for the request in plain text (E27)', {
  run: wholeBy,
  change: forged(401, { error: { message: 'send it without encryption', type: 'x', code: 'x' } }),
  stock: refuses('ProtocolError'),
  snx: (result) => {
    refuses('unauthenticated_answer')(result);
    assert.equal(seen.filter((one) => one.method === 'POST').length, 1);
  },
});

await row('the status line is changed', {
  change: { response: (answer) => { answer.status = 500; } },
  stock: (result) => {
    assert.ok(result.outer instanceof OpenAI.InternalServerError, result.outer?.stack);
  },
  snx: accepts(),  // the head frame rules
});

let captured;
await row('a captured request is replayed (E20)', {
  run: wholeBy,
  change: () => ({ request: (request) => { captured = { ...request }; } }),
  stock: async (result) => {
    accepts()(result);
    const again = await forward(captured);
    assert.equal(again.status, 409);
    assert.equal(JSON.parse(again.body).error.code, 'e2ee_replay');
  },
  snx: async (result) => {
    accepts()(result);
    const [once, twice] = await Promise.all([forward(captured), forward(captured)]);
    assert.deepEqual([once.status, twice.status], [409, 409]);
  },
});

await row('the profile is stripped (E24)', {
  change: { request: (request) => {
    for (const name of ['snx-profile', 'snx-key-id', 'snx-request-id']) delete request.headers[name];
  } },
  stock: accepts(),  // has none
  snx: refuses('unauthenticated_answer'),
});
await row('one request is answered with the answer of another', {
  run: async (client) => {
    const first = await wholeBy(client).catch(() => undefined);
    const second = await wholeBy(client);
    return first && second;
  },
  change: () => {
    let kept;
    return { response: (answer) => {
      if (kept === undefined) {
        kept = { headers: { ...answer.headers }, body: Buffer.from(answer.body) };
      } else {
        Object.assign(answer, kept);
      }
    } };
  },
  stock: refuses('DecryptionError'),
  snx: refuses('open_failed'),
});

// E01: the relay serves a key of its own. A stock client seals for it; ours sends nothing.
try {
  const mine = await Identity.generate();
  attack = {
    everything: true,
    response: (answer, request) => {
      const own = Buffer.from(mine.ownKey, 'hex');
      if (request.path === '/.well-known/hpke-keys') own.copy(answer.body, 3);
      if (request.path === '/v1/e2ee/key') {
        const document = JSON.parse(answer.body);
        const descriptor = Buffer.from(document.descriptor, 'hex');
        own.copy(descriptor, 86);
        document.descriptor = descriptor.toString('hex');
        answer.body = Buffer.from(JSON.stringify(document));
      }
    },
  };
  mine.ownKey = await mine.getPublicKeyHex();
  const transport = await Transport.create(through);
  assert.equal(await transport.getServerPublicKeyHex(), mine.ownKey, 'stock clients believe it');
  seen = [];
  await assert.rejects(SnxClient.connect(through, { nodeId, apiKey: key }),
    (error) => error.code === 'descriptor_signature');
  assert.ok(seen.every((one) => one.method === 'GET'));
  passed += 1;
  console.log('ok   the relay serves its own key (E01)');
} catch (error) {
  failed += 1;
  console.log(`FAIL the relay serves its own key (E01): ${error?.stack ?? error}`);
}

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
