// Encrypted requests by clients that know nothing of us: the unmodified openai package over the
// unmodified ehbp package, and openai over the snx/1 client of tests/clients.
//   node e2ee_smoke.mjs BASE_URL KEY NODE_ID [--scopeless KEY] [--single KEY] [--fake]
// --scopeless: a key without the scope chat. --single: a key of one request at a time. --fake: the
// gateway's task service is the tests' fake. Prints "N passed, N failed".
import assert from 'node:assert/strict';
import { Identity, Transport } from 'ehbp';
import OpenAI from 'openai';
import { SnxClient } from '../../clients/snx1.mjs';

const [base, key, nodeId, ...options] = process.argv.slice(2);
if (!base || !key || !nodeId) {
  console.error('usage: node e2ee_smoke.mjs BASE_URL KEY NODE_ID [--scopeless KEY] [--single KEY] [--fake]');
  process.exit(2);
}
const option = (name) => {
  const at = options.indexOf(name);
  return at < 0 ? undefined : options[at + 1];
};
const fake = options.includes('--fake');

// What goes over the wire, seen below both clients.
const wire = [];
const realFetch = globalThis.fetch;
globalThis.fetch = async (input, init) => {
  const request = new Request(input, init);
  const sent = {
    method: request.method, path: new URL(request.url).pathname,
    enc: request.headers.get('ehbp-encapsulated-key'),
    body: Buffer.from(await request.clone().arrayBuffer()),
  };
  wire.push(sent);
  const response = await realFetch(request);
  sent.status = response.status;
  return response;
};

let passed = 0;
let failed = 0;
async function check(name, run) {
  try {
    wire.length = 0;
    await run();
    passed += 1;
    console.log(`ok   ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAIL ${name}: ${error?.stack ?? error}`);
  }
}
/// Every POST was sealed, each under a key of its own, and shows nothing of what was said.
function allSealed() {
  const posts = wire.filter((sent) => sent.method === 'POST');
  assert.ok(posts.length > 0);
  for (const sent of posts) {
    assert.match(sent.enc ?? '', /^[0-9a-f]{64}$/);
    assert.ok(!sent.body.includes('Say hello'), 'plain text on the wire');
  }
  assert.equal(new Set(posts.map((sent) => sent.enc)).size, posts.length);
  return posts;
}
async function raises(errorClass, status, code, call) {
  const error = await call().then(
    () => assert.fail(`no error, ${status} was due`),
    (caught) => caught,
  );
  assert.ok(error instanceof errorClass, `${error?.constructor?.name}: ${error?.message}`);
  assert.equal(error.status, status);
  assert.equal(error.code, code);
  assert.match(error.requestID ?? '', /^req_[0-9a-f]{32}$/);
  allSealed();
  return error;
}

const transport = await Transport.create(base);
// Without evidence, so that the node's own refusal of confidential requests is seen.
const snxFor = (apiKey) => SnxClient.connect(base, { nodeId, apiKey, deviceRoot: null });
const clients = {
  'openai + ehbp': async (apiKey, maxRetries = 0) =>
    new OpenAI({ apiKey, baseURL: `${base}/v1`, maxRetries, timeout: 120_000,
      fetch: (url, init) => transport.request(url, init) }),
  'openai + snx/1': async (apiKey, maxRetries = 0) =>
    new OpenAI({ apiKey, baseURL: `${base}/v1`, maxRetries, timeout: 120_000,
      fetch: (await snxFor(apiKey)).fetch }),
};
const messages = [{ role: 'user', content: 'Say hello.' }];
const tools = [{
  type: 'function',
  function: { name: 'get_weather', parameters: { type: 'object', properties: {} } },
}];

await check('snx: nothing confidential is sent to a node without evidence', async () => {
  const client = await SnxClient.connect(base, { nodeId, apiKey: key });
  wire.length = 0;
  await assert.rejects(client.post('/v1/chat/completions', { messages: [] }, { confidential: true }),
    (error) => error.code === 'no_evidence');
  assert.equal(wire.length, 0);
});

await check('E01: the key that ehbp fetched is the one the node signed', async () => {
  const snx = await snxFor(key);
  assert.equal(await transport.getServerPublicKeyHex(), snx.key.key.toString('hex'));
  const pinned = await Identity.fromPublicKeyHex(snx.key.key.toString('hex'));
  const client = new OpenAI({ apiKey: key, baseURL: `${base}/v1`, maxRetries: 0,
    fetch: (url, init) => new Transport(pinned, new URL(base).host).request(url, init) });
  assert.ok((await client.models.list()).data.length > 0);
});

await check('snx/1: the node signs its answers', async () => {
  const snx = await snxFor(key);
  const answer = await snx.post('/v1/chat/completions', { messages, max_tokens: 4 });
  assert.equal(answer.status, 200);
  assert.equal(answer.signed, true);
  allSealed();
});

await check('snx/1: a session has a key of its own', async () => {
  const snx = await snxFor(key);
  const before = snx.key.keyId;
  await snx.openSession();
  assert.notDeepEqual(snx.key.keyId, before);
  wire.length = 0;
  for (let count = 0; count < 3; count += 1) {
    const answer = await snx.post('/v1/chat/completions', { messages, max_tokens: 4 });
    assert.equal(answer.status, 200);
  }
  allSealed();
});

for (const [name, make] of Object.entries(clients)) {
  const client = await make(key);
  const model = fake ? 'tiny' : (await client.models.list()).data[0].id;
  const chat = (extra = {}, by = client) =>
    by.chat.completions.create({ model, messages, max_tokens: 16, ...extra });

  await check(`${name}: a whole answer (E35)`, async () => {
    const answer = await chat();
    assert.ok(answer.choices[0].message.content.length > 0);
    assert.ok(answer.usage.total_tokens > 0);
    assert.match(answer._request_id, /^req_/);
    allSealed();
  });

  await check(`${name}: a streamed answer (E35)`, async () => {
    const stream = await chat({ stream: true, stream_options: { include_usage: true } });
    let text = '';
    let finish;
    let usage;
    for await (const chunk of stream) {
      text += chunk.choices[0]?.delta?.content ?? '';
      finish = chunk.choices[0]?.finish_reason ?? finish;
      usage = chunk.usage ?? usage;
    }
    assert.ok(text.length > 0);
    assert.ok(['stop', 'length'].includes(finish));
    assert.ok(usage.completion_tokens > 0);
    allSealed();
  });

  await check(`${name}: 400 names the parameter`, async () => {
    const error = await raises(OpenAI.BadRequestError, 400, 'unsupported_parameter',
      () => chat({ n: 2 }));
    assert.equal(error.param, 'n');
  });

  await check(`${name}: confidential arrives, and 503 is not tried again (E06)`, async () => {
    const twice = await make(key, 2);
    wire.length = 0;
    await raises(OpenAI.InternalServerError, 503, 'no_confidential_capacity',
      () => chat({ confidential: true }, twice));
    assert.equal(allSealed().length, 1);
  });

  if (option('--scopeless')) {
    await check(`${name}: 403`, async () => {
      const scopeless = await make(option('--scopeless'));
      await raises(OpenAI.PermissionDeniedError, 403, 'insufficient_scope',
        () => chat({}, scopeless));
    });
  }

  if (!fake) continue;

  await check(`${name}: tool calls (E35)`, async () => {
    const answer = await chat({ model: 'tool', tools });
    assert.deepEqual(JSON.parse(answer.choices[0].message.tool_calls[0].function.arguments),
      { city: 'Paris' });
    const streamed = await client.chat.completions
      .stream({ model: 'tool', messages, tools })
      .finalChatCompletion();
    assert.equal(streamed.choices[0].message.tool_calls[0].function.arguments, '{"city":"Paris"}');
    allSealed();
  });

  await check(`${name}: 404`, () =>
    raises(OpenAI.NotFoundError, 404, 'model_not_found', () => chat({ model: 'missing' })));

  await check(`${name}: 503 is tried again, under a fresh key (E35)`, async () => {
    const again = await make(key, 1);
    wire.length = 0;
    await raises(OpenAI.InternalServerError, 503, 'node_busy', () => chat({ model: 'busy' }, again));
    assert.equal(allSealed().length, 2);
  });

  await check(`${name}: a failure in the middle of a stream raises`, async () => {
    const stream = await chat({ model: 'breaks', stream: true });
    let text = '';
    await assert.rejects(async () => {
      for await (const chunk of stream) text += chunk.choices[0]?.delta?.content ?? '';
    }, OpenAI.APIError);
    assert.equal(text, 'Once upon');
  });

  if (option('--single')) {
    await check(`${name}: 429, then the retry passes under a fresh key (E35)`, async () => {
      const single = await make(option('--single'), 0);
      const patient = await make(option('--single'), 5);
      const held = await chat({ model: 'hold', stream: true }, single);
      wire.length = 0;
      const error = await chat({}, single).catch((caught) => caught);
      assert.ok(error instanceof OpenAI.RateLimitError, `${error?.constructor?.name}: ${error?.message}`);
      assert.equal(error.code, 'rate_limit_exceeded');
      wire.length = 0;
      const answer = chat({}, patient);
      // The place is free again once the first 429 has come back.
      while (!wire.some((sent) => sent.status === 429)) {
        await new Promise((resolve) => { setImmediate(resolve); });
      }
      // ehbp passes no abort signal on; who stops reading ends the request.
      for await (const chunk of held) {
        assert.ok(chunk);
        break;
      }
      assert.ok((await answer).choices[0].message.content.length > 0);
      const posts = allSealed();
      assert.ok(posts.length >= 2);
      assert.equal(posts.at(-1).status, 200);
    });
  }
}

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
