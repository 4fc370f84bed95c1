#include "core/engine/local_node_internal.h"

namespace stacknet::engine {

Result<void> LocalNode::Impl::startHost() {
    return {};
}

void LocalNode::Impl::stopHost() {}

void LocalNode::Impl::tickHost() {}

void LocalNode::Impl::fillHost(api::Snapshot& /*next*/) {}

bool LocalNode::Impl::askHost(const api::Question& /*question*/, const AskDone& /*done*/) {
    return false;
}

bool LocalNode::Impl::pageHost(const api::HistoryQuery& /*query*/, const PageDone& /*done*/) {
    return false;
}

void LocalNode::Impl::settingOrder(api::RequestId request, api::Command& /*command*/) {
    finish(request, makeError("engine.not_ready", "This part of the node is not there."));
}

}  // namespace stacknet::engine
