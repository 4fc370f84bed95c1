// What is told when something happens to this node (core/engine/alert_service.h).

#include "core/base/sentence.h"
#include "core/engine/alert_service.h"
#include "core/engine/local_node_internal.h"

namespace stacknet::engine {

struct AlertsPart {
    api::Shared<api::AlertsInfo> shown;
    std::unique_ptr<AlertService> service;
};

Result<void> LocalNode::Impl::startAlerts() {
    m_alertsPart = std::make_shared<AlertsPart>();
    AlertService::Options options;
    options.database = m_paths.root / "alerts.db";
    options.disk = m_paths.root;
    options.serves = m_config.serve;
    options.sender.node = m_config.name;
    options.sender.network = m_genesis->networkName;
    options.sender.localNetwork = m_genesis->localNetwork;
    // The node's threads outlive the service; the part itself may be gone by then.
    options.publish = [this, part = std::weak_ptr(m_alertsPart)](api::AlertsInfo info) {
        m_main->post([this, part, info = std::move(info)] {
            const auto alive = part.lock();
            if (!alive) return;
            alive->shown = api::Shared(info);
            markChanged();
        });
    };
    STACKNET_TRY(m_alertsPart->service, AlertService::open(std::move(options), m_clock));
    return {};
}

void LocalNode::Impl::stopAlerts() {
    if (m_alertsPart) m_alertsPart->service.reset();
}

void LocalNode::Impl::tickAlerts() {
    if (m_alertsPart && m_alertsPart->service) m_alertsPart->service->look(m_node.snapshot());
}

void LocalNode::Impl::fillAlerts(api::Snapshot& next) {
    if (m_alertsPart) next.alerts = m_alertsPart->shown;
}

bool LocalNode::Impl::askAlerts(const api::Question& /*question*/, const AskDone& /*done*/) {
    return false;
}

bool LocalNode::Impl::pageAlerts(const api::HistoryQuery& query, const PageDone& done) {
    if (query.table != "alerts" || !m_alertsPart || !m_alertsPart->service) return false;
    m_alertsPart->service->page(query, done);
    return true;
}

void LocalNode::Impl::alertOrder(api::RequestId request, api::Command& command) {
    if (!m_alertsPart || !m_alertsPart->service) {
        finish(request, makeError("engine.not_ready", sentence("The engine is stopping."), true));
        return;
    }
    m_alertsPart->service->order(std::move(command), [this, request](Result<std::string> done) {
        m_main->post([this, request, done = std::move(done)] { finish(request, done); });
    });
}

}  // namespace stacknet::engine
