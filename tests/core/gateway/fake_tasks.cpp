#include "tests/core/gateway/fake_tasks.h"

#include "core/gateway/json_writer.h"

namespace stacknet::gateway::test {
namespace {

const std::string kReceipt(64, 'e');
const std::string kSaltedReceipt = R"({"version":3,"task_class":"R","salt":"ab"})";
const tasks::SignedAttribution kMaker{"fp_0123456789ab", R"({"stack":null,"skills":[]})"};

/// A chat that is played, with what it settles.
struct Stage {
    tasks::IChatSink& sink;
    tasks::Settle settle;
};

void finish(Stage& stage, const char* reason, const tasks::Usage& usage) {
    tasks::IChatSink& sink = stage.sink;
    sink.onReceipt(kSaltedReceipt);
    sink.onAttribution(kMaker);
    if (stage.settle) stage.settle(usage.promptTokens + usage.completionTokens);
    sink.onFinished(reason, usage, kReceipt);
}

void playTools(Stage& stage) {
    tasks::IChatSink& sink = stage.sink;
    sink.onDelta(SecretBytes::copyOf(
        R"({"role":"assistant","tool_calls":[{"index":0,"id":"call_1","type":"function",)"
        R"("function":{"name":"get_weather","arguments":""}}]})"));
    sink.onDelta(SecretBytes::copyOf(
        R"({"tool_calls":[{"index":0,"function":{"arguments":"{\"city\":"}}]})"));
    sink.onDelta(SecretBytes::copyOf(
        R"({"tool_calls":[{"index":0,"function":{"arguments":"\"Paris\"}"}}]})"));
    finish(stage, "tool_calls", {11, 5});
}

void play(const std::string& model, const std::string& request, const std::string& id,
          Stage stage) {
    tasks::IChatSink& sink = stage.sink;
    if (model == "busy") {
        sink.onFailed(makeError("tasks.busy", "All places are taken; try again.", true));
        return;
    }
    if (model == "nobackend") {
        sink.onFailed(makeError("tasks.no_inference_backend", "No model runs; start one."));
        return;
    }
    if (model == "missing") {
        sink.onFailed(makeError("tasks.model_not_found", "There is no model \"missing\"."));
        return;
    }
    if (model == "unsure") {
        sink.onFailed(makeError("tasks.not_reproducible", "Drawn without a seed; send \"seed\"."));
        return;
    }
    if (model == "noclass") {
        sink.onFailed(makeError("tasks.no_repro_class", "Nobody knows what this server computes."));
        return;
    }
    sink.onStart(id, model.empty() ? "tiny" : model);
    if (model == "tool") {
        playTools(stage);
    } else if (model == "echo") {
        sink.onDelta(contentDelta(request));
        finish(stage, "stop", {1, 1});
    } else if (model == "breaks") {
        sink.onDelta(contentDelta("Once upon"));
        sink.onFailed(makeError("tasks.backend_failed", "The model's server ended.", true));
    } else if (model == "fails") {
        sink.onFailed(makeError("tasks.backend_failed", "The model's server ended.", true));
    } else if (model == "garbage") {
        sink.onDelta(SecretBytes::copyOf("[not an object]"));
        sink.onFinished("stop", {1, 1}, kReceipt);
    } else if (model == "huge") {
        for (int piece = 0; piece < 40; ++piece) sink.onDelta(contentDelta(std::string(1000, 'x')));
        sink.onFinished("stop", {1, 1}, kReceipt);
    } else {
        for (const char* piece : {"Hello", ", ", "w\u00f6rld\n\"!\""}) {
            sink.onDelta(contentDelta(piece));
        }
        finish(stage, "stop", {7, 3});
    }
}

Result<tasks::CodeOutcome> runCode(const tasks::CodeTask& task, const std::string& id) {
    if (task.language == "norun") {
        return makeError("sandbox.no_runtime", "No container runtime was found; install crun.");
    }
    if (task.language != "python") {
        return makeError("tasks.unknown_language", "The languages are python and shell.");
    }
    tasks::CodeOutcome outcome;
    outcome.taskId = id;
    outcome.standardOutput = task.code.clone();
    outcome.standardOutput.append("|");
    outcome.standardOutput.append(task.standardInput.view());
    for (const tasks::InputFile& file : task.files) {
        outcome.standardOutput.append("|" + file.path + "=");
        outcome.standardOutput.append(file.content.view());
    }
    outcome.standardError = SecretBytes::copyOf("\xff");
    outcome.exitCode = 3;
    outcome.endedBy = "exit";
    outcome.files.push_back({"a.txt", false, SecretBytes::copyOf("left")});
    outcome.files.push_back({"b.bin", true, SecretBytes::copyOf("\xff")});
    outcome.filesCut = sandbox::FilesCut::LeftOut;
    outcome.declared = task.determinism;
    outcome.differs = {"stdout"};
    outcome.receiptJson = R"({"digest":"abcd","task_id":"x"})";
    outcome.attribution = kMaker;
    return outcome;
}

}  // namespace

SecretBytes contentDelta(std::string_view text) {
    JsonWriter json;
    json.beginObject().name("content").text(text).endObject();
    return json.take();
}

std::shared_ptr<tasks::ITaskHandle> FakeTasks::chat(tasks::ChatTask task,
                                                    std::shared_ptr<tasks::IChatSink> sink) {
    auto handle = std::make_shared<FakeHandle>();
    if (task.model == "hold") {
        auto held = std::make_shared<HeldChat>(HeldChat{std::move(task), std::move(sink), handle});
        std::lock_guard lock(m_mutex);
        m_heldChats.push_back(std::move(held));
        m_changed.notify_all();
        return handle;
    }
    std::string request(task.requestJson.exposeText());
    if (task.wantsCodeTool) request += "+code";
    later([this, sink, model = task.model, request, settle = std::move(task.settle)] {
        play(model, request, "t" + std::to_string(++m_count), {*sink, settle});
    });
    return handle;
}

std::shared_ptr<tasks::ITaskHandle> FakeTasks::code(
    tasks::CodeTask task, std::function<void(Result<tasks::CodeOutcome>)> done) {
    auto handle = std::make_shared<FakeHandle>();
    auto held = std::make_shared<HeldCode>(HeldCode{std::move(task), std::move(done), handle});
    if (held->task.language == "hold") {
        std::lock_guard lock(m_mutex);
        m_heldCodes.push_back(std::move(held));
        m_changed.notify_all();
        return handle;
    }
    later([this, held] {
        auto outcome = runCode(held->task, "c" + std::to_string(++m_count));
        if (held->task.settle) held->task.settle(outcome.ok() ? 1'000 : 0);
        held->done(std::move(outcome));
    });
    return handle;
}

std::shared_ptr<tasks::ITaskHandle> FakeTasks::embed(
    tasks::EmbedTask task, std::function<void(Result<tasks::EmbedOutcome>)> done) {
    auto held = std::make_shared<tasks::EmbedTask>(std::move(task));
    later([held, done = std::move(done)] {
        if (held->model == "plain") {
            if (held->settle) held->settle(0);
            done(makeError("tasks.unsupported", "The model server makes no embeddings."));
            return;
        }
        tasks::EmbedOutcome outcome;
        outcome.taskId = "e1";
        outcome.model = held->model.empty() ? "tiny" : held->model;
        for (std::size_t index = 0; index < held->inputs; ++index) {
            const float numbers[3] = {static_cast<float>(index), -0.5F, 1e-5F};
            outcome.vectors.push_back(SecretBytes::copyOf(
                ByteView(reinterpret_cast<const std::uint8_t*>(numbers), sizeof(numbers))));
        }
        outcome.promptTokens = 4 * held->inputs;
        outcome.receiptDigest = kReceipt;
        outcome.attribution = kMaker;
        if (held->settle) held->settle(outcome.promptTokens);
        done(std::move(outcome));
    });
    return std::make_shared<FakeHandle>();
}

void FakeTasks::run() {
    while (true) {
        std::function<void()> work;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_stop || !m_work.empty(); });
            if (m_work.empty()) return;
            work = std::move(m_work.front());
            m_work.pop_front();
        }
        work();
    }
}

}  // namespace stacknet::gateway::test
