#include "core/engine/local_node_internal.h"

namespace stacknet::engine {

Result<void> LocalNode::Impl::startAccess() {
    return {};
}

void LocalNode::Impl::stopAccess() {}

void LocalNode::Impl::tickAccess() {}

void LocalNode::Impl::fillAccess(api::Snapshot& /*next*/) {}

bool LocalNode::Impl::askAccess(const api::Question& /*question*/, const AskDone& /*done*/) {
    return false;
}

bool LocalNode::Impl::pageAccess(const api::HistoryQuery& /*query*/, const PageDone& /*done*/) {
    return false;
}

void LocalNode::Impl::accessOrder(api::RequestId request, api::Command& /*command*/) {
    finish(request, makeError("engine.not_ready", "This part of the node is not there."));
}

}  // namespace stacknet::engine
