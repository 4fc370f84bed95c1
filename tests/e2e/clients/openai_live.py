"""The unmodified openai package of Python against a running node:

    python openai_live.py BASE_URL KEY KEY_WITHOUT_CHAT KEY_TO_USE_UP SAID

BASE_URL without /v1; the node's model answers everybody with SAID, fails when it reads "do:fail" and
breaks off when it reads "do:break". Prints "N passed, N failed".
"""
import sys
import traceback

import openai

base, key, scopeless, limited, said = sys.argv[1:]
MESSAGES = [{"role": "user", "content": "Say it."}]
results = []


def client_of(api_key, retries=0):
    return openai.OpenAI(base_url=base + "/v1", api_key=api_key, max_retries=retries, timeout=60)


client = client_of(key)


def check(function):
    try:
        function()
        results.append(True)
        print("ok   ", function.__name__)
    except Exception:  # noqa: BLE001 a failed check must not hide the others
        results.append(False)
        print("FAIL ", function.__name__)
        traceback.print_exc(file=sys.stdout)


def chat(by=client, content=None, **more):
    messages = MESSAGES if content is None else [{"role": "user", "content": content}]
    return by.chat.completions.create(**{"model": "same", "messages": messages, **more})


def refused(kind, status, code, call):
    try:
        call()
    except openai.APIStatusError as error:
        assert type(error) is kind, f"{type(error).__name__} instead of {kind.__name__}: {error}"
        assert error.status_code == status and error.code == code, f"{error.status_code} {error}"
        assert error.request_id.startswith("req_"), error.request_id
        assert len(error.body["message"]) > 10, error.body
        return error
    raise AssertionError(f"not refused; {status} was due")


@check
def models_are_listed_and_found():
    assert [model.id for model in client.models.list()] == ["same"]
    assert client.models.retrieve("same").object == "model"


@check
def a_whole_answer():
    answer = chat()
    assert answer.choices[0].message.content.strip() == said, answer
    assert answer.choices[0].finish_reason == "stop" and answer._request_id.startswith("req_")
    assert answer.usage.total_tokens == answer.usage.prompt_tokens + answer.usage.completion_tokens


@check
def a_streamed_answer():
    pieces = list(chat(stream=True, stream_options={"include_usage": True}))
    text = "".join(one.choices[0].delta.content or "" for one in pieces if one.choices)
    assert text.strip() == said and len(pieces) > 3, pieces
    assert pieces[0].choices[0].delta.role == "assistant"
    assert pieces[-1].usage.completion_tokens > 0 and not pieces[-1].choices


@check
def a_stream_that_the_client_leaves():
    with chat(stream=True) as stream:
        assert next(iter(stream)).choices
    assert chat().choices[0].message.content.strip() == said


@check
def confidential_in_extra_body_is_refused_and_not_tried_again():
    error = refused(openai.InternalServerError, 503, "no_confidential_capacity",
                    lambda: chat(client_of(key, 2), extra_body={"confidential": True}))
    assert error.response.headers["x-should-retry"] == "false"
    assert error.response.request.headers["x-stainless-retry-count"] == "0", "it was tried again"
    for wrong in ("true", 1, None):
        refused(openai.BadRequestError, 400, "invalid_type",
                lambda wrong=wrong: chat(extra_body={"confidential": wrong}))
    assert chat(extra_body={"confidential": False}).choices


@check
def bad_requests():
    assert refused(openai.BadRequestError, 400, "unsupported_parameter",
                   lambda: chat(n=2)).param == "n"
    assert refused(openai.BadRequestError, 400, "invalid_value", lambda: chat(
        messages=[{"role": "nobody", "content": "x"}])).param == "messages[0].role"
    refused(openai.BadRequestError, 400, "unknown_parameter",
            lambda: chat(extra_body={"confidental": True}))


@check
def a_wrong_key():
    refused(openai.AuthenticationError, 401, "invalid_api_key", lambda: chat(client_of("gk_live_x")))


@check
def a_key_without_the_scope():
    refused(openai.PermissionDeniedError, 403, "insufficient_scope",
            lambda: chat(client_of(scopeless)))


@check
def what_is_not_there():
    refused(openai.NotFoundError, 404, "model_not_found", lambda: client.models.retrieve("other"))
    refused(openai.NotFoundError, 404, "unsupported_endpoint",
            lambda: client.responses.create(model="same", input="x"))


@check
def an_idempotency_key_with_another_body():
    headers = {"idempotency-key": "python-client"}
    chat(seed=1, extra_headers=headers)
    refused(openai.ConflictError, 409, "idempotency_mismatch",
            lambda: chat(seed=2, extra_headers=headers))


@check
def a_body_that_is_too_large():
    refused(openai.APIStatusError, 413, "body_too_large", lambda: chat(content="x" * (2 << 20)))


@check
def a_body_for_a_key_of_another_time():
    headers = {"ehbp-encapsulated-key": "09" + "00" * 31, "snx-profile": "1",
               "snx-key-id": "00" * 8, "snx-request-id": "00" * 16}
    try:
        chat(extra_headers=headers)
    except openai.UnprocessableEntityError as error:
        assert error.status_code == 422 and "key-config" in error.response.text, error
        return
    raise AssertionError("no error")


@check
def a_key_that_is_used_up():
    by = client_of(limited)
    for _ in range(700):
        try:
            by.models.list()
        except openai.RateLimitError as error:
            assert error.status_code == 429 and error.code == "rate_limit_exceeded", error
            assert int(error.response.headers["retry-after"]) > 0
            return
    raise AssertionError("700 requests at once were allowed")


@check
def a_model_that_fails():
    try:
        chat(content="do:fail")
    except openai.InternalServerError as error:
        assert error.status_code >= 500 and error.body["message"], error
        return
    raise AssertionError("no error")


@check
def a_model_that_breaks_off_in_a_stream():
    text = ""
    try:
        for piece in chat(content="do:break", stream=True):
            text += piece.choices[0].delta.content or "" if piece.choices else ""
    except openai.APIError as error:
        assert text.strip() == "half", f"{text}: {error}"
        return
    raise AssertionError(f"no error after {text!r}")


print(f"{results.count(True)} passed, {results.count(False)} failed")
sys.exit(0 if all(results) else 1)
