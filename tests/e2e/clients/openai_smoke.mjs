// The unmodified openai package against a gateway:
//   node openai_smoke.mjs BASE_URL KEY [--scopeless KEY] [--limited KEY] [--test KEY]
//     [--poor KEY] [--fake]
// BASE_URL without /v1. --scopeless: a key without the scope chat. --limited: a key of 1 request a
// minute. --test: a gk_test_ key. --poor: a key with a monthly budget of 500,000 tokens. --fake: the gateway's task service is the tests' fake, whose models break on demand.
// Prints "N passed, N failed" and exits non-zero when anything failed.
import assert from 'node:assert/strict';
import OpenAI from 'openai';

const [base, key, ...options] = process.argv.slice(2);
if (!base || !key) {
  console.error('usage: node openai_smoke.mjs BASE_URL KEY [--scopeless KEY] [--limited KEY] [--fake]');
  process.exit(2);
}
const option = (name) => {
  const at = options.indexOf(name);
  return at < 0 ? undefined : options[at + 1];
};
const fake = options.includes('--fake');

let requests = 0;
const countingFetch = (...parameters) => {
  requests += 1;
  return fetch(...parameters);
};
const clientOf = (apiKey, maxRetries = 0) =>
  new OpenAI({ apiKey, baseURL: `${base}/v1`, maxRetries, timeout: 120_000, fetch: countingFetch });
const client = clientOf(key);
const messages = [{ role: 'user', content: 'Say hello.' }];
const model = fake ? 'tiny' : (await client.models.list()).data[0]?.id;

let passed = 0;
let failed = 0;
async function check(name, run) {
  try {
    await run();
    passed += 1;
    console.log(`ok   ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAIL ${name}: ${error?.stack ?? error}`);
  }
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
  assert.ok(error.message.length > 10);
  return error;
}
const chat = (extra = {}, by = client) =>
  by.chat.completions.create({ model, messages, max_tokens: 16, ...extra });

await check('models are listed and found', async () => {
  const list = await client.models.list();
  assert.ok(list.data.length > 0);
  const one = await client.models.retrieve(list.data[0].id);
  assert.equal(one.id, list.data[0].id);
  assert.equal(one.object, 'model');
});

await check('a whole answer', async () => {
  const answer = await chat();
  assert.equal(answer.object, 'chat.completion');
  assert.equal(answer.choices[0].message.role, 'assistant');
  assert.ok(answer.choices[0].message.content.length > 0);
  assert.ok(['stop', 'length'].includes(answer.choices[0].finish_reason));
  assert.equal(answer.usage.total_tokens,
    answer.usage.prompt_tokens + answer.usage.completion_tokens);
  assert.match(answer._request_id, /^req_/);
});

await check('a streamed answer', async () => {
  const stream = await chat({ stream: true, stream_options: { include_usage: true } });
  let text = '';
  let role;
  let finish;
  let usage;
  let padded = 0;
  for await (const chunk of stream) {
    role ??= chunk.choices[0]?.delta?.role;
    text += chunk.choices[0]?.delta?.content ?? '';
    finish = chunk.choices[0]?.finish_reason ?? finish;
    usage = chunk.usage ?? usage;
    if (chunk.obfuscation) padded += 1;
  }
  assert.equal(role, 'assistant');
  assert.ok(text.length > 0);
  assert.ok(['stop', 'length'].includes(finish));
  assert.ok(usage.completion_tokens > 0);
  assert.ok(padded > 0);
});

await check('the stream helper adds the pieces up', async () => {
  const final = await client.chat.completions
    .stream({ model, messages, max_tokens: 16 })
    .finalChatCompletion();
  assert.ok(final.choices[0].message.content.length > 0);
});

await check('400 for what is not offered', async () => {
  const error = await raises(OpenAI.BadRequestError, 400, 'unsupported_parameter',
    () => chat({ n: 2 }));
  assert.equal(error.param, 'n');
  assert.equal(error.type, 'invalid_request_error');
});

await check('400 names the message', async () => {
  const error = await raises(OpenAI.BadRequestError, 400, 'invalid_value',
    () => chat({ messages: [{ role: 'nobody', content: 'x' }] }));
  assert.equal(error.param, 'messages[0].role');
});

await check('400 for a misspelt confidential', () =>
  raises(OpenAI.BadRequestError, 400, 'unknown_parameter', () => chat({ confidental: true })));

await check('401 for a bad key', () =>
  raises(OpenAI.AuthenticationError, 401, 'invalid_api_key', () => chat({}, clientOf('gk_live_x'))));

await check('404 for an unknown model', () =>
  raises(OpenAI.NotFoundError, 404, 'model_not_found', () => client.models.retrieve('nonesuch')));

await check('404 for the responses API', () =>
  raises(OpenAI.NotFoundError, 404, 'unsupported_endpoint',
    () => client.responses.create({ model, input: 'x' })));

await check('413 for a body that is too large', () =>
  raises(OpenAI.APIError, 413, 'body_too_large',
    () => chat({ messages: [{ role: 'user', content: 'x'.repeat(9 * 1024 * 1024) }] })));

await check('503 for confidential, not tried again', async () => {
  requests = 0;
  const error = await raises(OpenAI.InternalServerError, 503, 'no_confidential_capacity',
    () => chat({ confidential: true }, clientOf(key, 2)));
  assert.equal(error.headers.get('x-should-retry'), 'false');
  assert.equal(requests, 1);
});

await check('409 for an idempotency key with another body', async () => {
  const headers = { 'Idempotency-Key': `smoke-${process.pid}-${Date.now()}` };
  const post = (seed) =>
    client.chat.completions.create({ model, messages, max_tokens: 4, seed }, { headers });
  await post(1);
  await raises(OpenAI.ConflictError, 409, 'idempotency_mismatch', () => post(2));
});

await check('code execution', async () => {
  const answer = await client.post('/tools/code_execution',
    { body: { language: 'python', code: 'print(6 * 7)' } });
  assert.equal(typeof answer.stdout, 'string');
  assert.equal(typeof answer.exit_code, 'number');
  assert.ok(answer.receipt);
});

if (option('--scopeless')) {
  await check('403 for a key without the scope', () =>
    raises(OpenAI.PermissionDeniedError, 403, 'insufficient_scope',
      () => chat({}, clientOf(option('--scopeless')))));
}

if (option('--limited')) {
  await check('429 beyond the limit of a key', async () => {
    const limited = clientOf(option('--limited'));
    await limited.models.list();
    const error = await raises(OpenAI.RateLimitError, 429, 'rate_limit_exceeded',
      () => limited.models.list());
    assert.ok(Number(error.headers.get('retry-after')) > 0);
    assert.equal(error.headers.get('x-ratelimit-remaining-requests'), '0');
  });
}

if (option('--test')) {
  const echo = clientOf(option('--test'));
  await check('a test key gets the echo model', async () => {
    const list = await echo.models.list();
    assert.deepEqual(list.data.map((each) => each.id), ['echo']);
    const answer = await chat({}, echo);
    assert.equal(answer.choices[0].message.content, 'Say hello.');
    assert.equal(answer.model, 'echo');
    const streamed = await echo.chat.completions
      .stream({ model, messages })
      .finalChatCompletion();
    assert.equal(streamed.choices[0].message.content, 'Say hello.');
    assert.equal(streamed.choices[0].finish_reason, 'stop');
  });
}

if (option('--poor')) {
  await check('402 beyond the budget, not tried again', async () => {
    const poor = clientOf(option('--poor'), 2);
    requests = 0;
    const error = await raises(OpenAI.APIError, 402, 'INSUFFICIENT_BALANCE', () => chat({}, poor));
    assert.equal(requests, 1);
    assert.equal(error.type, 'insufficient_quota');
    assert.equal(error.headers.get('x-should-retry'), 'false');
    // Stacknet's members stand beside the error object; fetch shows the whole body.
    const response = await fetch(`${base}/v1/chat/completions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${option('--poor')}`, 'content-type': 'application/json' },
      body: JSON.stringify({ model, messages }),
    });
    const body = await response.json();
    assert.equal(body.code, 'INSUFFICIENT_BALANCE');
    assert.equal(body.available, 500_000);
    assert.equal(body.required, body.tokenLimit + body.estimatedInboundCost);
    const answer = await chat({ token_limit: 1000 }, poor);
    assert.equal(answer.object, 'chat.completion');
  });
}

await check('404 for the old completions API', () =>
  raises(OpenAI.NotFoundError, 404, 'unsupported_endpoint',
    () => client.completions.create({ model, prompt: 'x' })));

if (fake) {
  const tools = [{
    type: 'function',
    function: { name: 'get_weather', parameters: { type: 'object', properties: {} } },
  }];
  await check('tool calls', async () => {
    const answer = await chat({ model: 'tool', tools });
    assert.equal(answer.choices[0].finish_reason, 'tool_calls');
    assert.equal(answer.choices[0].message.content, null);
    assert.deepEqual(JSON.parse(answer.choices[0].message.tool_calls[0].function.arguments),
      { city: 'Paris' });
    const streamed = await client.chat.completions
      .stream({ model: 'tool', messages, tools })
      .finalChatCompletion();
    assert.equal(streamed.choices[0].message.tool_calls[0].function.arguments, '{"city":"Paris"}');
  });

  await check('tools reach the back end, code_execution apart', async () => {
    const answer = await chat({ model: 'echo', tools: [...tools, { type: 'code_execution' }] });
    const echoed = answer.choices[0].message.content;
    assert.ok(echoed.endsWith('+code'));
    assert.deepEqual(JSON.parse(echoed.slice(0, -5)).tools, tools);
  });

  await check('embeddings, as the client asks by itself (base64) and as numbers', async () => {
    const packed = await client.embeddings.create({ model: 'tiny', input: ['a', 'b'] });
    assert.equal(packed.data.length, 2);
    assert.deepEqual([...packed.data[1].embedding], [1, -0.5, Math.fround(1e-5)]);
    const plain = await client.embeddings.create(
      { model: 'tiny', input: 'a', encoding_format: 'float' });
    assert.deepEqual(plain.data[0].embedding.map(Math.fround), [0, -0.5, Math.fround(1e-5)]);
    assert.equal(plain.usage.total_tokens, 4);
    await raises(OpenAI.NotFoundError, 404, 'unsupported_endpoint',
      () => client.embeddings.create({ model: 'plain', input: 'a' }));
    await raises(OpenAI.InternalServerError, 503, 'no_confidential_capacity',
      () => client.embeddings.create({ model: 'tiny', input: 'a', confidential: true }));
  });

  await check('a stream names its maker in the last chunk', async () => {
    const stream = await chat({ stream: true });
    let last;
    for await (const chunk of stream) last = chunk;
    assert.equal(last.fingerprint, 'fp_0123456789ab');
    assert.equal(last.attribution.stack, null);
  });

  await check('404 from the back end', () =>
    raises(OpenAI.NotFoundError, 404, 'model_not_found', () => chat({ model: 'missing' })));

  await check('503 when busy is tried again', async () => {
    requests = 0;
    await raises(OpenAI.InternalServerError, 503, 'node_busy',
      () => chat({ model: 'busy' }, clientOf(key, 1)));
    assert.equal(requests, 2);
  });

  await check('503 without a back end is not', async () => {
    requests = 0;
    await raises(OpenAI.InternalServerError, 503, 'no_inference_backend',
      () => chat({ model: 'nobackend' }, clientOf(key, 2)));
    assert.equal(requests, 1);
  });

  await check('a failure in the middle of a stream raises', async () => {
    const stream = await chat({ model: 'breaks', stream: true });
    let text = '';
    await assert.rejects(async () => {
      for await (const chunk of stream) text += chunk.choices[0]?.delta?.content ?? '';
    }, OpenAI.APIError);
    assert.equal(text, 'Once upon');
  });

  await check('an aborted stream ends', async () => {
    const stream = await chat({ model: 'hold', stream: true });
    let pieces = 0;
    for await (const chunk of stream) {
      if (!chunk.choices[0]?.delta?.content) continue;
      pieces += 1;
      stream.controller.abort();
    }
    assert.equal(pieces, 1);
  });
}

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
