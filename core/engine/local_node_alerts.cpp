#include "core/engine/local_node_internal.h"

namespace stacknet::engine {

Result<void> LocalNode::Impl::startAlerts() {
    return {};
}

void LocalNode::Impl::stopAlerts() {}

void LocalNode::Impl::tickAlerts() {}

void LocalNode::Impl::fillAlerts(api::Snapshot& /*next*/) {}

bool LocalNode::Impl::askAlerts(const api::Question& /*question*/, const AskDone& /*done*/) {
    return false;
}

bool LocalNode::Impl::pageAlerts(const api::HistoryQuery& /*query*/, const PageDone& /*done*/) {
    return false;
}

void LocalNode::Impl::alertOrder(api::RequestId request, api::Command& /*command*/) {
    finish(request, makeError("engine.not_ready", "This part of the node is not there."));
}

}  // namespace stacknet::engine
