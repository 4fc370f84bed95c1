#include "core/engine/arena_executor.h"

#include <algorithm>

#include "core/base/log.h"
#include "core/base/sentence.h"
#include "core/crypto/hash.h"
#include "core/inference/secret_json_internal.h"
#include "core/inference/tolerant_check.h"
#include "core/ledger/params.h"
#include "core/sandbox/determinism.h"
#include "core/tasks/domain.h"

namespace stacknet::engine {

namespace {

using arena::ReExecution;
using ledger::CheckResult;
using ledger::TaskClass;

constexpr ReExecution kNotComparable{CheckResult::NotComparable, {}};
constexpr ReExecution kNoInput{CheckResult::InputMissing, {}};

/// A program that does nothing, to be told the environment of a run.
sandbox::RunRequest environmentProbe(const std::string& language) {
    sandbox::RunRequest request;
    request.language = language;
    request.code = SecretBytes::copyOf(std::string_view(language == "python" ? "pass" : "true"));
    request.determinism = sandbox::Determinism::D1;
    return request;
}

/// The digest that the receipt of such an answer has.
Result<Hash256> chatDigest(const tasks::ChatRerun& chat, const Hash256& model,
                           tasks::ChatOutputHash& output, std::uint64_t promptTokens,
                           std::uint64_t completionTokens) {
    tasks::Receipt receipt;
    receipt.kind = tasks::TaskKind::Chat;
    receipt.modelDigest = model;
    receipt.inputHash = tasks::chatInputHash(chat.salt, chat.requestJson.view());
    receipt.outputHash = output.finish(chat.salt);
    receipt.promptTokens = promptTokens;
    receipt.completionTokens = completionTokens;
    return tasks::receiptDigest(receipt);
}

}  // namespace

ArenaExecutor::ArenaExecutor(Parts parts) : m_parts(std::move(parts)), m_thread("stacknet-arena") {}

ArenaExecutor::~ArenaExecutor() {
    m_stop.request_stop();
    m_cancel.cancel();
}

arena::CodeMachine ArenaExecutor::machine() const {
    return {m_parts.sandbox == nullptr ? std::string() : m_parts.sandbox->status().runtime,
            m_parts.processor};
}

Result<ledger::Capability> ArenaExecutor::codeCapability(const sandbox::Environment& environment,
                                                         const Hash256& image) const {
    return arena::codeCapability(environment, image, machine());
}

void ArenaExecutor::look(std::function<void()> done) {
    m_thread.post([this, done = std::move(done)] {
        if (m_stop.stop_requested()) return;
        std::vector<ArenaAbility> found;
        if (m_parts.prepare) m_parts.prepare(m_stop.get_token());
        lookAtCode(found);
        lookAtModel(found);
        if (m_stop.stop_requested()) return;
        std::sort(found.begin(), found.end(), [](const ArenaAbility& a, const ArenaAbility& b) {
            return a.capability < b.capability;
        });
        if (found.size() > ledger::kCapabilitiesMax) found.resize(ledger::kCapabilitiesMax);
        {
            std::lock_guard lock(m_mutex);
            m_abilities = std::move(found);
        }
        done();
    });
}

/// Only images that pass their own test: a result that differs by itself must cost nobody a stake.
void ArenaExecutor::lookAtCode(std::vector<ArenaAbility>& found) {
    std::string reason = sentence("This node runs no code.");
    const sandbox::Doctor doctor =
        m_parts.sandbox == nullptr ? sandbox::Doctor() : m_parts.sandbox->status();
    if (m_parts.sandbox != nullptr && !doctor.ready) reason = doctor.reason();
    for (const std::string& language :
         doctor.ready ? doctor.languages : std::vector<std::string>()) {
        auto probe = m_parts.sandbox->run(environmentProbe(language), m_stop.get_token());
        if (!probe.ok()) {
            reason = probe.error().message;
            continue;
        }
        auto capability = codeCapability(probe->environment, probe->receipt.imageDigest);
        if (!capability.ok()) {
            reason = capability.error().message;
            continue;
        }
        sandbox::DeterminismCheck check(*m_parts.sandbox);
        const auto test = check.testImage(language, m_stop.get_token());
        if (!test.ok() || !test->passed) {
            reason = sentence("The tool image for %1 does not pass its own test.", {language});
            continue;
        }
        found.push_back({*capability, language});
    }
    std::lock_guard lock(m_mutex);
    m_reason = found.empty() ? reason : std::string();
}

/// A model that is known by its file alone is served by others under the same digest.
void ArenaExecutor::lookAtModel(std::vector<ArenaAbility>& found) const {
    if (m_parts.inference == nullptr) return;
    const inference::BackendStatus status = m_parts.inference->status();
    const auto model = m_parts.inference->identify("");
    if (status.state != inference::BackendState::Ready || !model.ok() || !model->fromFile) return;
    if (const auto reproClass = m_parts.inference->reproClass(); reproClass.ok()) {
        found.push_back({{TaskClass::Reproducible, *reproClass}, model->name});
    }
    const inference::ServerKind kind = status.capabilities.kind;
    if (kind == inference::ServerKind::LlamaCpp || kind == inference::ServerKind::Vllm) {
        found.push_back({{TaskClass::Tolerant, model->digest}, model->name});
    }
}

std::optional<std::vector<ArenaAbility>> ArenaExecutor::abilities() const {
    std::lock_guard lock(m_mutex);
    return m_abilities;
}

std::string ArenaExecutor::reason() const {
    std::lock_guard lock(m_mutex);
    return m_reason;
}

std::vector<ledger::Capability> ArenaExecutor::capabilities() const {
    std::vector<ledger::Capability> all;
    for (const ArenaAbility& each : abilities().value_or(std::vector<ArenaAbility>())) {
        all.push_back(each.capability);
    }
    // One image may run two languages.
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

void ArenaExecutor::run(const ledger::TaskStatement& statement, SecretBytes input,
                        std::function<void(ReExecution)> done) {
    // A std::function is copied with what it holds, and content is not.
    auto held = std::make_shared<SecretBytes>(std::move(input));
    m_thread.post([this, statement, held, done = std::move(done)] {
        if (m_stop.stop_requested()) return;
        const ReExecution outcome = execute(statement, *held);
        held->clear();
        if (!m_stop.stop_requested()) done(outcome);
    });
}

ReExecution ArenaExecutor::execute(const ledger::TaskStatement& statement,
                                   const SecretBytes& input) {
    auto decoded = tasks::decodeRerun(input.view());
    if (!decoded.ok()) return kNoInput;
    if (statement.taskClass == TaskClass::Deterministic) {
        auto* code = std::get_if<tasks::CodeRerun>(&*decoded);
        return code == nullptr ? kNoInput : runCode(statement, std::move(*code));
    }
    const auto* chat = std::get_if<tasks::ChatRerun>(&*decoded);
    if (chat == nullptr) return kNoInput;
    return statement.taskClass == TaskClass::Reproducible ? answerAgain(statement, *chat)
                                                          : score(statement, *chat);
}

ReExecution ArenaExecutor::runCode(const ledger::TaskStatement& statement, tasks::CodeRerun code) {
    const ledger::Capability wanted{TaskClass::Deterministic, statement.reproClass};
    bool able = false;
    bool rightLanguage = false;
    for (const ArenaAbility& each : abilities().value_or(std::vector<ArenaAbility>())) {
        if (each.capability != wanted) continue;
        able = true;
        rightLanguage = rightLanguage || each.what == code.language;
    }
    if (m_parts.sandbox == nullptr || !able) return kNotComparable;
    // The class is that of an image; what that image does not run was never run in it.
    if (!rightLanguage) return kNoInput;
    sandbox::RunRequest request;
    request.language = std::move(code.language);
    request.code = std::move(code.code);
    request.standardInput = std::move(code.standardInput);
    for (tasks::InputFile& file : code.files) {
        request.files.push_back({std::move(file.path), std::move(file.content)});
    }
    request.determinism = static_cast<sandbox::Determinism>(statement.determinism);
    const auto outcome = m_parts.sandbox->run(std::move(request), m_stop.get_token());
    if (!outcome.ok()) {
        // What no sandbox would take is no input of a task that ended.
        const std::string& reason = outcome.error().code;
        const bool refused =
            reason == "sandbox.bad_request" || reason == "sandbox.unknown_language";
        return refused ? kNoInput : kNotComparable;
    }
    if (!outcome->comparable()) return kNotComparable;
    // Another class than the worker's: the runtime was exchanged since this node declared its own.
    const auto here = codeCapability(outcome->environment, outcome->receipt.imageDigest);
    if (!here.ok() || here->reproClass != statement.reproClass) return kNotComparable;
    return {CheckResult::Digest, outcome->receipt.digest()};
}

void ArenaExecutor::runOwn(OwnProgram program, const Clock& clock,
                           std::function<void(std::optional<arena::DoneTask>)> done) {
    m_thread.post([this, program = std::move(program), &clock, done = std::move(done)] {
        if (m_stop.stop_requested()) return;
        auto task = tryOwn(program, clock);
        if (!m_stop.stop_requested()) done(std::move(task));
    });
}

std::optional<arena::DoneTask> ArenaExecutor::tryOwn(const OwnProgram& program,
                                                     const Clock& clock) {
    if (m_parts.sandbox == nullptr) return std::nullopt;
    const auto request = [&] {
        sandbox::RunRequest one;
        one.language = program.language;
        one.code = SecretBytes::copyOf(program.code);
        one.standardInput = SecretBytes::copyOf(program.standardInput);
        one.determinism = sandbox::Determinism::D1;
        return one;
    };
    arena::DoneTask task;
    ledger::TaskStatement& statement = task.statement;
    statement.startedMs = clock.wallMs();
    const auto outcome = m_parts.sandbox->run(request(), m_stop.get_token());
    statement.finishedMs = std::max(clock.wallMs(), statement.startedMs);
    if (!outcome.ok() || outcome->ending != sandbox::Ending::Exited || outcome->exitCode != 0) {
        return std::nullopt;
    }
    const auto again = m_parts.sandbox->run(request(), m_stop.get_token());
    const auto capability = codeCapability(outcome->environment, outcome->receipt.imageDigest);
    if (!again.ok() || again->receipt.digest() != outcome->receipt.digest() || !capability.ok()) {
        return std::nullopt;
    }
    statement.taskClass = TaskClass::Deterministic;
    statement.determinism = static_cast<std::uint8_t>(sandbox::Determinism::D1);
    statement.reproClass = capability->reproClass;
    statement.program = outcome->receipt.imageDigest;
    statement.resultDigest = outcome->receipt.digest();
    task.input = tasks::encodeRerun(program.language, SecretBytes::copyOf(program.code),
                                    SecretBytes::copyOf(program.standardInput), {});
    return task;
}

ReExecution ArenaExecutor::answerAgain(const ledger::TaskStatement& statement,
                                       const tasks::ChatRerun& chat) {
    if (m_parts.inference == nullptr) return kNotComparable;
    const auto model = m_parts.inference->identify("");
    const auto here = m_parts.inference->reproClass();
    if (!model.ok() || !here.ok() || *here != statement.reproClass) return kNotComparable;
    tasks::ChatOutputHash output;
    bool readable = true;
    const auto sink = [&](SecretBytes deltaJson) {
        const auto delta = inference::parseSecretJson(deltaJson.exposeText(), "A delta");
        const auto* object = delta.ok() ? delta->if_object() : nullptr;
        // Words alone are committed; an answer with calls is another one.
        if (object == nullptr || inference::arrayMember(*object, "tool_calls") != nullptr) {
            readable = false;
        } else if (const auto* text = inference::stringMember(*object, "content")) {
            output.addText(asBytes(std::string_view(*text)));
        }
    };
    const auto end =
        m_parts.inference->chatReproducibly(chat.requestJson, model->name, sink, m_cancel);
    if (!end.ok()) {
        const std::string& code = end.error().code;
        const bool refused =
            code == "inference.bad_request" || code == "inference.not_reproducible";
        return refused ? kNoInput : kNotComparable;
    }
    if (!end->usageReported) return kNotComparable;
    if (!readable || end->finishReason != chat.finishReason) {
        return {CheckResult::Digest, otherThan(statement.resultDigest)};
    }
    const auto digest =
        chatDigest(chat, model->digest, output, end->promptTokens, end->completionTokens);
    return digest.ok() ? ReExecution{CheckResult::Digest, *digest} : kNotComparable;
}

ReExecution ArenaExecutor::score(const ledger::TaskStatement& statement,
                                 const tasks::ChatRerun& chat) {
    if (m_parts.inference == nullptr) return kNotComparable;
    // The answer that the worker handed out has to be the one that it committed.
    tasks::ChatOutputHash output;
    output.addText(chat.answer.view());
    const auto digest =
        chatDigest(chat, statement.program, output, chat.promptTokens, chat.completionTokens);
    if (!digest.ok() || *digest != statement.resultDigest) {
        return {CheckResult::Digest, otherThan(statement.resultDigest)};
    }
    inference::TolerantChecker checker(*m_parts.inference);
    const inference::CheckResult checked =
        checker.check({chat.requestJson, chat.answer, "", statement.program, chat.finishReason,
                       chat.completionTokens},
                      m_cancel);
    switch (checked.verdict) {
        case inference::CheckVerdict::Pass:
            return {CheckResult::Digest, statement.resultDigest};
        case inference::CheckVerdict::Fail:
            return {CheckResult::Digest, otherThan(statement.resultDigest)};
        case inference::CheckVerdict::Undecidable:
            break;
    }
    return kNotComparable;
}

Hash256 ArenaExecutor::otherThan(const Hash256& digest) {
    return crypto::sha256({tasks::domainBytes("stacknet.arena.not_this.v1"), digest.view()});
}

}  // namespace stacknet::engine
