#pragma once

#include <functional>
#include <vector>

#include "core/base/secret.h"
#include "core/ledger/arena_records.h"

/// Runs a task again; the sandbox and the inference back ends stand behind it.
namespace stacknet::arena {

/// What running it again came to.
struct ReExecution {
    ledger::CheckResult result = ledger::CheckResult::NotComparable;
    Hash256 digest;  ///< zero unless result is Digest
    bool operator==(const ReExecution&) const = default;
};

class IReExecutor {
public:
    virtual ~IReExecutor() = default;
    /// What this node can run again, strictly ascending: what it declares on the ledger.
    virtual std::vector<ledger::Capability> capabilities() const = 0;
    /// Runs the task and calls `done` once, on whatever thread; never from inside of this call. A
    /// class T task is scored against statement.resultDigest: within the threshold, that digest is
    /// the answer. Timeout, out of memory and refusal are NotComparable, never an error.
    virtual void run(const ledger::TaskStatement& statement, SecretBytes input,
                     std::function<void(ReExecution)> done) = 0;
};

}  // namespace stacknet::arena
