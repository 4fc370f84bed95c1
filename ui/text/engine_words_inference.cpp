#include <array>

#include <QCoreApplication>

#include "ui/text/engine_catalog.h"

namespace stacknet::ui {
namespace {

// Made by tests/lint/engine_words.py --write.
constexpr std::array kPatterns{
    // core/inference/backend.cpp
    QT_TRANSLATE_NOOP("Engine",
                      "Answers of this back end cannot be repeated bit by bit: this node neither "
                      "runs the model server itself nor knows what computes beside it."),
    // core/inference/capabilities.cpp
    QT_TRANSLATE_NOOP("Engine", "The answer"),
    // core/inference/chat_stream.cpp
    QT_TRANSLATE_NOOP(
        "Engine",
        "The model server's answer is not usable: %1 Check that it speaks the OpenAI API."),
    QT_TRANSLATE_NOOP("Engine", "An event of the answer"),
    QT_TRANSLATE_NOOP("Engine", "an event is not a JSON object."),
    QT_TRANSLATE_NOOP("Engine", "\"choices\" holds something that is not an object."),
    QT_TRANSLATE_NOOP("Engine", "\"choices\" is missing."),
    QT_TRANSLATE_NOOP("Engine", "\"message\" is missing."),
    QT_TRANSLATE_NOOP("Engine", "it was cut off before its end."),
    QT_TRANSLATE_NOOP("Engine", "The error"),
    QT_TRANSLATE_NOOP(
        "Engine", "The prompt is too long for the model, whose server answered %1; shorten it."),
    QT_TRANSLATE_NOOP("Engine",
                      "The model server refused the request with %1; shorten the prompt or correct "
                      "the parameters."),
    QT_TRANSLATE_NOOP("Engine",
                      "The model server refused this node's key with %1; give the right key."),
    QT_TRANSLATE_NOOP("Engine",
                      "The model server does not have that model, it answered %1; ask for one that "
                      "/v1/models lists."),
    QT_TRANSLATE_NOOP("Engine",
                      "The model server is busy or still loading, it answered %1; try again."),
    QT_TRANSLATE_NOOP("Engine", "The model server answered with %1."),
    // core/inference/endpoint.cpp
    QT_TRANSLATE_NOOP(
        "Engine",
        "The model server's address is not usable: %1 Write it like http://127.0.0.1:11434/v1."),
    QT_TRANSLATE_NOOP("Engine", "it is too long."),
    QT_TRANSLATE_NOOP("Engine", "it is not a URL."),
    QT_TRANSLATE_NOOP("Engine", "it must begin with http:// or https://."),
    QT_TRANSLATE_NOOP("Engine", "it must not hold a user name; give the key separately."),
    QT_TRANSLATE_NOOP("Engine", "it must not hold '?' or '#'."),
    QT_TRANSLATE_NOOP("Engine", "it names no host."),
    QT_TRANSLATE_NOOP("Engine", "the host has characters that are not allowed."),
    QT_TRANSLATE_NOOP("Engine", "the port must be 1 to 65535."),
    QT_TRANSLATE_NOOP("Engine", "the key has characters that a header cannot hold."),
    // core/inference/health.cpp
    QT_TRANSLATE_NOOP("Engine", "The last %1 requests to the model server failed (%2)."),
    QT_TRANSLATE_NOOP("Engine", "The last request to the model server failed (%1)."),
    // core/inference/http_exchange.cpp
    QT_TRANSLATE_NOOP("Engine", "The request was cancelled."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The model server at %1 did not %2 in time; check that it is running and not overloaded."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The model server at %1 cannot be reached (%2); start it or correct the address."),
    QT_TRANSLATE_NOOP("Engine",
                      "The model server at %1 sent an answer that is larger than this node takes."),
    QT_TRANSLATE_NOOP("Engine",
                      "The model server at %1 did not speak HTTP as expected (%2); check what runs "
                      "at that address."),
    QT_TRANSLATE_NOOP("Engine", "The model server at %1 ended the connection (%2)."),
    QT_TRANSLATE_NOOP("Engine", "take the request"),
    QT_TRANSLATE_NOOP("Engine", "go on with its answer"),
    QT_TRANSLATE_NOOP("Engine", "connect"),
    QT_TRANSLATE_NOOP("Engine",
                      "The certificate of the model server at %1 could not be verified (%2); use "
                      "the name that its certificate is made for."),
    QT_TRANSLATE_NOOP("Engine",
                      "The model server at %1 answered %2 with HTTP %3; give the right key."),
    QT_TRANSLATE_NOOP("Engine", "The model server at %1 answered %2 with HTTP %3."),
    // core/inference/installed_model.cpp
    QT_TRANSLATE_NOOP("Engine",
                      "The field \"%1\" of %2 is missing or wrong; install the model again."),
    QT_TRANSLATE_NOOP("Engine", "%1 is missing or not accessible; install the model again."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "No local model is installed in %1; install it with resources/models/install %1."),
    QT_TRANSLATE_NOOP("Engine", "The file"),
    // core/inference/managed_server.cpp
    QT_TRANSLATE_NOOP("Engine", "The local model has not been started."),
    QT_TRANSLATE_NOOP("Engine", "Start the node."),
    QT_TRANSLATE_NOOP("Engine", "The local model is being loaded."),
    QT_TRANSLATE_NOOP("Engine", "Wait some seconds."),
    QT_TRANSLATE_NOOP(
        "Engine", "The model file %1 is not the one that was installed; install the model again."),
    QT_TRANSLATE_NOOP("Engine",
                      "The local model's server is started again with the GPUs that may work."),
    QT_TRANSLATE_NOOP("Engine", "Install the model again; the node keeps trying."),
    QT_TRANSLATE_NOOP("Engine", "The local model's server ended and is started again in %1 s."),
    QT_TRANSLATE_NOOP("Engine", "Its log is %1."),
    QT_TRANSLATE_NOOP("Engine", "The local model has been stopped."),
    QT_TRANSLATE_NOOP("Engine",
                      "This node does not serve that model; ask for one that /v1/models lists."),
    // core/inference/manager.cpp
    QT_TRANSLATE_NOOP(
        "Engine",
        "Install the small local model with \"./dev setup\", start Ollama, llama.cpp, vLLM or LM "
        "Studio on this machine, or set the address of an OpenAI-compatible server."),
    QT_TRANSLATE_NOOP("Engine", "Correct the address in the settings."),
    QT_TRANSLATE_NOOP("Engine", "The node is looking for a model."),
    QT_TRANSLATE_NOOP("Engine", "There is no model on this machine."),
    // core/inference/model_digest.cpp
    QT_TRANSLATE_NOOP("Engine", "The model file %1 cannot be read: %2."),
    // core/inference/model_list.cpp
    QT_TRANSLATE_NOOP("Engine", "The model list"),
    // core/inference/openai_backend.cpp
    QT_TRANSLATE_NOOP("Engine",
                      "The prompt has %1 tokens; the model's context has room for %2, the answer "
                      "included. Shorten the prompt."),
    QT_TRANSLATE_NOOP("Engine",
                      "The prompt has an estimated %1 tokens or more; the model's context has room "
                      "for %2, the answer included. Shorten the prompt."),
    QT_TRANSLATE_NOOP("Engine", "The model server is being asked for its models."),
    QT_TRANSLATE_NOOP("Engine", "Look at the model server's log; the node tries again by itself."),
    QT_TRANSLATE_NOOP("Engine",
                      "Start the model server or correct its address and key in the settings."),
    QT_TRANSLATE_NOOP("Engine", "The model server at %1 has no model."),
    QT_TRANSLATE_NOOP("Engine", "Load a model there."),
    QT_TRANSLATE_NOOP("Engine", "The request"),
    // core/inference/repro_class.cpp
    QT_TRANSLATE_NOOP("Engine", "model digest"),
    QT_TRANSLATE_NOOP("Engine", "quantisation"),
    QT_TRANSLATE_NOOP("Engine", "server digest"),
    QT_TRANSLATE_NOOP("Engine", "server build"),
    QT_TRANSLATE_NOOP("Engine", "system library"),
    QT_TRANSLATE_NOOP("Engine", "processor"),
    QT_TRANSLATE_NOOP("Engine", "accelerator"),
    QT_TRANSLATE_NOOP("Engine", "thread count"),
    QT_TRANSLATE_NOOP("Engine", "context size"),
    QT_TRANSLATE_NOOP("Engine", "exclusive use"),
    QT_TRANSLATE_NOOP("Engine",
                      "Answers of this back end cannot be repeated bit by bit, because this is not "
                      "known of it: %1."),
    // core/inference/secret_json.cpp
    QT_TRANSLATE_NOOP("Engine", "%1 is not well-formed JSON."),
};

}  // namespace

std::span<const char* const> engineWordsOfInference() {
    return kPatterns;
}

}  // namespace stacknet::ui
