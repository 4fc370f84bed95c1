#pragma once

#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/arena/code_class.h"
#include "core/arena/driver.h"
#include "core/arena/re_executor.h"
#include "core/base/clock.h"
#include "core/engine/own_program.h"
#include "core/engine/service_thread.h"
#include "core/inference/backend.h"
#include "core/sandbox/sandbox.h"
#include "core/tasks/rerun_input.h"

namespace stacknet::engine {

/// Something that this node can run again, and what it is for people.
struct ArenaAbility {
    ledger::Capability capability;
    std::string what;  ///< "python", "shell" or the model's name
    bool operator==(const ArenaAbility&) const = default;
};

/// Runs tasks of other nodes again, one at a time on a thread of its own: code in the sandbox,
/// answers of a model on the back end.
///
/// Code (class D) is run once under the class that the worker declares; the digest of the run is
/// the answer. Class R is answered again by chatReproducibly(); the digest is that of the receipt.
/// Class T is scored (inference/tolerant_check.h): passed, the worker's digest; failed, another one
/// that stands for "no". What does not come to an end that can be compared is NotComparable. An
/// input that cannot be read is as good as none: InputMissing, or a worker could commit to garbage.
class ArenaExecutor final : public arena::IReExecutor {
public:
    struct Parts {
        sandbox::ISandbox* sandbox = nullptr;               ///< null: no code is run here
        inference::IInferenceBackend* inference = nullptr;  ///< null: no model is served here
        /// inference::processorClass() of this machine.
        std::string processor;
        /// Diagnoses the sandbox before it is looked at; may be empty.
        std::function<void(std::stop_token)> prepare;
    };

    /// The parts outlive the executor.
    explicit ArenaExecutor(Parts parts);
    /// Ends what runs, whose `done` is then not called, and waits for it.
    ~ArenaExecutor() override;

    /// Finds out what can be run again now: two tests of each tool image and one run that tells its
    /// environment, then the back end's model. `done` is called on the executor's thread.
    void look(std::function<void()> done);
    /// As of the last look(); nothing before the first. Any thread.
    std::optional<std::vector<ArenaAbility>> abilities() const;
    /// Why no code can be run again, from the last look; empty when some can. Any thread.
    std::string reason() const;
    /// The capability that a run of code here stands for. Errors: codeCapability()'s.
    Result<ledger::Capability> codeCapability(const sandbox::Environment& environment,
                                              const Hash256& image) const;

    std::vector<ledger::Capability> capabilities() const override;
    void run(const ledger::TaskStatement& statement, SecretBytes input,
             std::function<void(arena::ReExecution)> done) override;

    /// Runs a program of this node's own making twice in class D1, and tells what a worker says of
    /// such a task: all but its id and the two commitments. `done` is called on the executor's
    /// thread; nothing when the program does not end by itself, or twice the same. `clock` outlives
    /// the executor.
    void runOwn(OwnProgram program, const Clock& clock,
                std::function<void(std::optional<arena::DoneTask>)> done);

    /// What stands for "outside of the threshold": SHA-256("stacknet.arena.not_this.v1\0" ||
    /// digest). The same on every node.
    static Hash256 otherThan(const Hash256& digest);

private:
    void lookAtCode(std::vector<ArenaAbility>& found);
    void lookAtModel(std::vector<ArenaAbility>& found) const;
    arena::ReExecution execute(const ledger::TaskStatement& statement, const SecretBytes& input);
    arena::ReExecution runCode(const ledger::TaskStatement& statement, tasks::CodeRerun code);
    std::optional<arena::DoneTask> tryOwn(const OwnProgram& program, const Clock& clock);
    arena::ReExecution answerAgain(const ledger::TaskStatement& statement,
                                   const tasks::ChatRerun& chat);
    arena::ReExecution score(const ledger::TaskStatement& statement, const tasks::ChatRerun& chat);
    arena::CodeMachine machine() const;

    const Parts m_parts;
    std::stop_source m_stop;
    inference::CancelToken m_cancel;
    mutable std::mutex m_mutex;  ///< guards the next two
    std::optional<std::vector<ArenaAbility>> m_abilities;
    std::string m_reason;
    ServiceThread m_thread;  ///< last: ends first
};

}  // namespace stacknet::engine
