#include "core/base/correlation.h"

#include <utility>

namespace stacknet {

namespace {

thread_local std::string g_correlation;

}  // namespace

const std::string& currentCorrelation() {
    return g_correlation;
}

CorrelationScope::CorrelationScope(std::string id)
    : m_before(std::exchange(g_correlation, std::move(id))) {}

CorrelationScope::~CorrelationScope() {
    g_correlation = std::move(m_before);
}

std::function<void()> correlated(std::function<void()> work) {
    if (g_correlation.empty()) return work;
    return [id = g_correlation, work = std::move(work)] {
        const CorrelationScope scope(id);
        work();
    };
}

}  // namespace stacknet
