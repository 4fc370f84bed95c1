#include "core/engine/local_node_internal.h"

namespace stacknet::engine {

Result<void> LocalNode::Impl::startKeys() {
    return {};
}

void LocalNode::Impl::stopKeys() {}

void LocalNode::Impl::tickKeys() {}

void LocalNode::Impl::fillKeys(api::Snapshot& /*next*/) {}

bool LocalNode::Impl::askKeys(const api::Question& /*question*/, const AskDone& /*done*/) {
    return false;
}

bool LocalNode::Impl::pageKeys(const api::HistoryQuery& /*query*/, const PageDone& /*done*/) {
    return false;
}

void LocalNode::Impl::keyOrder(api::RequestId request, api::Command& /*command*/) {
    finish(request, makeError("engine.not_ready", "This part of the node is not there."));
}

}  // namespace stacknet::engine
