#include "core/engine/local_node_internal.h"

namespace stacknet::engine {

Result<void> LocalNode::Impl::startEarnings() {
    return {};
}

void LocalNode::Impl::stopEarnings() {}

void LocalNode::Impl::tickEarnings() {}

void LocalNode::Impl::fillEarnings(api::Snapshot& /*next*/) {}

bool LocalNode::Impl::askEarnings(const api::Question& /*question*/, const AskDone& /*done*/) {
    return false;
}

bool LocalNode::Impl::pageEarnings(const api::HistoryQuery& /*query*/, const PageDone& /*done*/) {
    return false;
}

}  // namespace stacknet::engine
