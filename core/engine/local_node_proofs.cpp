#include "core/engine/local_node_internal.h"

namespace stacknet::engine {

Result<void> LocalNode::Impl::startProofs() {
    return {};
}

void LocalNode::Impl::stopProofs() {}

void LocalNode::Impl::tickProofs() {}

void LocalNode::Impl::fillProofs(api::Snapshot& /*next*/) {}

bool LocalNode::Impl::askProofs(const api::Question& /*question*/, const AskDone& /*done*/) {
    return false;
}

bool LocalNode::Impl::pageProofs(const api::HistoryQuery& /*query*/, const PageDone& /*done*/) {
    return false;
}

}  // namespace stacknet::engine
