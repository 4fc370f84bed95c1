#include "core/base/sentence.h"
#include "core/engine/local_node_internal.h"
#include "core/engine/metrics_page.h"

namespace stacknet::engine {

namespace {

constexpr std::int64_t kMeasureEveryMs = 60'000;
constexpr std::size_t kTokenFileMax = 4'096;
constexpr std::size_t kTokenBytesMin = 16;

}  // namespace

Result<void> LocalNode::Impl::startMetrics() {
    MetricsService::Sources sources{[this] { return m_apiKeys->list(); },
                                    [this] { return m_taskService->models(); }};
    STACKNET_TRY(m_metrics, MetricsService::create(m_config.metrics, m_paths.metrics(),
                                                   std::move(sources), m_clock, m_rng));
    m_metricsDirty = true;
    if (m_config.metrics.prometheus) measureHost();
    return {};
}

/// Sums up the data directory on the worker's thread.
void LocalNode::Impl::measureHost() {
    if (m_diskBeingMeasured) return;
    m_diskBeingMeasured = true;
    m_work->post([this, root = m_paths.root] {
        m_diskBytes = directoryBytes(root);
        m_main->post([this] {
            m_diskBeingMeasured = false;
            m_diskMeasuredMs = m_clock.monotonicMs();
        });
    });
}

void LocalNode::Impl::tickMetrics() {
    if (!m_metrics) return;
    if (m_metrics->tick()) m_metricsDirty = true;
    if (m_config.metrics.prometheus &&
        m_clock.monotonicMs() - m_diskMeasuredMs >= kMeasureEveryMs) {
        measureHost();
    }
}

void LocalNode::Impl::fillMetrics(api::Snapshot& next) {
    if (m_metrics && m_metricsDirty) {
        m_metricsShown = api::Shared(m_metrics->info());
        m_metricsDirty = false;
    } else if (m_metricsShown->words.empty()) {
        api::MetricsInfo off;
        off.words = usageWords(false);
        m_metricsShown = api::Shared(std::move(off));
    }
    next.metrics = m_metricsShown;
}

std::function<std::string()> LocalNode::Impl::usageCallback() const {
    if (!m_config.metrics.publishUsage) return nullptr;
    return [this] {
        std::lock_guard lock(m_snapshotMutex);
        return usageDocument(*m_snapshot->metrics);
    };
}

Result<std::shared_ptr<const gateway::MetricsAccess>> LocalNode::Impl::metricsAccess() const {
    if (!m_config.metrics.prometheus) return std::shared_ptr<const gateway::MetricsAccess>();
    auto access = std::make_shared<gateway::MetricsAccess>();
    access->text = [this] {
        std::shared_ptr<const api::Snapshot> now;
        {
            std::lock_guard lock(m_snapshotMutex);
            now = m_snapshot;
        }
        HostFigures host = processFigures();
        host.dataBytes = m_diskBytes;
        return metricsPage(*now, host);
    };
    if (const std::string& file = m_config.metrics.prometheusTokenFile; !file.empty()) {
        STACKNET_TRY(Bytes stored, readFile(m_paths.root / file, kTokenFileMax));
        const std::string_view text = asText(stored);
        access->token = SecretBytes::copyOf(text.substr(0, text.find_first_of("\r\n")));
        wipe(stored.data(), stored.size());
        if (access->token.size() < kTokenBytesMin) {
            return makeError("engine.bad_config",
                             sentence("The first line of metrics.prometheus_token_file has less "
                                      "than 16 bytes; a token must not be guessed."));
        }
    }
    return std::shared_ptr<const gateway::MetricsAccess>(std::move(access));
}

}  // namespace stacknet::engine
