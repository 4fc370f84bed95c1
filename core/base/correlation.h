#pragma once

#include <functional>
#include <string>

/// Ties what one call of an operator causes together: the error that it ends with and the lines of
/// the log written on the way carry the same correlation id. The id is of this thread; work that a
/// call hands to another thread takes it along by correlated(), which the queues of the engine do.
namespace stacknet {

/// The id that this thread works under; empty when it works for no call.
const std::string& currentCorrelation();

/// This thread works under `id` until the scope ends, then under the one before.
class CorrelationScope {
public:
    explicit CorrelationScope(std::string id);
    ~CorrelationScope();
    CorrelationScope(const CorrelationScope&) = delete;
    CorrelationScope& operator=(const CorrelationScope&) = delete;

private:
    std::string m_before;
};

/// The same work, done under the id that this thread has now; `work` itself when it has none.
std::function<void()> correlated(std::function<void()> work);

}  // namespace stacknet
