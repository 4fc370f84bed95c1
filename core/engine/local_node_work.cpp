#include "core/engine/local_node_internal.h"

namespace stacknet::engine {

Result<void> LocalNode::Impl::startWork() {
    return {};
}

void LocalNode::Impl::stopWork() {}

void LocalNode::Impl::tickWork() {}

void LocalNode::Impl::fillWork(api::Snapshot& /*next*/) {}

bool LocalNode::Impl::askWork(const api::Question& /*question*/, const AskDone& /*done*/) {
    return false;
}

bool LocalNode::Impl::pageWork(const api::HistoryQuery& /*query*/, const PageDone& /*done*/) {
    return false;
}

void LocalNode::Impl::workOrder(api::RequestId request, api::Command& /*command*/) {
    finish(request, makeError("engine.not_ready", "This part of the node is not there."));
}

}  // namespace stacknet::engine
