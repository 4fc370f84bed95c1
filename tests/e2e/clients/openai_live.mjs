// The unmodified openai package against a running node. Usage:
//   node openai_live.mjs BASE_URL API_KEY model|none sandbox|none
// "none": there is no model, or no sandbox, and the request must be refused in the right shape.
import OpenAI, { APIError, AuthenticationError, BadRequestError, InternalServerError, NotFoundError } from "openai";

const [base, key, model, sandbox] = process.argv.slice(2);
const client = new OpenAI({ baseURL: base + "/v1", apiKey: key, maxRetries: 0 });
let passed = 0;
let failed = 0;

async function check(name, run) {
  try {
    await run();
    passed += 1;
    console.log(`ok    ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAIL  ${name}\n      ${error.stack ?? error}`);
  }
}

function expect(condition, text) {
  if (!condition) throw new Error(text);
}

async function refused(promise, kind, status) {
  try {
    await promise;
  } catch (error) {
    expect(error instanceof kind, `${error.constructor.name} instead of ${kind.name}: ${error.message}`);
    expect(error.status === status, `status ${error.status} instead of ${status}`);
    expect(error.requestID, "an error has a request id");
    return error;
  }
  throw new Error(`not refused; ${kind.name} was expected`);
}

const hello = { messages: [{ role: "user", content: "Say hello in one word." }], max_tokens: 24, temperature: 0 };

if (model === "model") {
  const models = [];
  await check("models are listed", async () => {
    for await (const entry of await client.models.list()) models.push(entry.id);
    expect(models.length > 0, "no model");
  });
  await check("chat, not streamed", async () => {
    const answer = await client.chat.completions.create({ model: models[0], ...hello });
    expect(answer.object === "chat.completion", answer.object);
    expect(answer.choices[0].message.content.length > 0, "empty answer");
    expect(["stop", "length"].includes(answer.choices[0].finish_reason), answer.choices[0].finish_reason);
    expect(answer.usage.total_tokens === answer.usage.prompt_tokens + answer.usage.completion_tokens, "usage");
    expect(answer._request_id, "request id");
  });
  await check("chat, streamed, gives the same text", async () => {
    const whole = await client.chat.completions.create({ model: models[0], ...hello, seed: 7 });
    const stream = await client.chat.completions.create({
      model: models[0], ...hello, seed: 7, stream: true, stream_options: { include_usage: true },
    });
    let text = "";
    let finish = null;
    let usage = null;
    let pieces = 0;
    for await (const chunk of stream) {
      pieces += 1;
      text += chunk.choices[0]?.delta?.content ?? "";
      finish = chunk.choices[0]?.finish_reason ?? finish;
      usage = chunk.usage ?? usage;
    }
    expect(pieces > 2, `only ${pieces} pieces`);
    expect(finish, "no finish_reason");
    expect(usage?.completion_tokens > 0, "no usage chunk");
    expect(text === whole.choices[0].message.content, `"${text}" is not "${whole.choices[0].message.content}"`);
  });
  await check("a stream can be stopped", async () => {
    const stream = await client.chat.completions.create({
      model: models[0], messages: [{ role: "user", content: "Count to one thousand." }], max_tokens: 512, stream: true,
    });
    let pieces = 0;
    for await (const chunk of stream) {
      pieces += 1;
      if (pieces === 3) stream.controller.abort();
    }
    expect(pieces >= 3, `${pieces} pieces`);
  });
  await check("an unknown model is NotFoundError", () =>
    refused(client.chat.completions.create({ model: "no-such-model", ...hello }), NotFoundError, 404));
  await check("the code_execution tool is accepted in a chat", async () => {
    const answer = await client.chat.completions.create({
      model: models[0], ...hello, tools: [{ type: "code_execution" }],
    });
    expect(answer.choices[0].finish_reason, "no finish_reason");
  });
} else {
  await check("without a model chat is refused with what to do", async () => {
    const error = await refused(client.chat.completions.create({ model: "any", ...hello }), InternalServerError, 503);
    expect(error.code === "no_inference_backend", error.code);
  });
}

await check("code execution", async () => {
  if (sandbox === "none") {
    const error = await refused(
      client.post("/tools/code_execution", { body: { language: "python", code: "1" } }), InternalServerError, 503);
    expect(error.message.length > 30, "the refusal says why");
    return;
  }
  const answer = await client.post("/tools/code_execution", { body: { language: "python", code: "print(6*7)" } });
  expect(answer.stdout === "42\n" && answer.exit_code === 0, JSON.stringify(answer));
  expect(answer.receipt, "no receipt");
});
await check("a wrong key is AuthenticationError", () =>
  refused(new OpenAI({ baseURL: base + "/v1", apiKey: "gk_live_" + "1".repeat(48), maxRetries: 0 })
    .chat.completions.create({ model: "any", ...hello }), AuthenticationError, 401));
await check("a bad body is BadRequestError", () =>
  refused(client.chat.completions.create({ model: "any", messages: "hello" }), BadRequestError, 400));
await check("confidential is refused, never downgraded", async () => {
  const error = await refused(client.chat.completions.create({ model: "any", ...hello, confidential: true }), APIError, 503);
  expect(error.code === "no_confidential_capacity", error.code);
});

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
