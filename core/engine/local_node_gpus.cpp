// What the GPUs do, and which of them may work for the node's own model server.

#include "core/attestation/gpu_load.h"
#include "core/base/log.h"
#include "core/base/sentence.h"
#include "core/engine/gpu_view.h"
#include "core/engine/local_node_internal.h"

namespace stacknet::engine {

struct GpuPart {
    explicit GpuPart(attestation::GpuLoadWatch::Options options) : watch(std::move(options)) {}
    attestation::GpuLoadWatch watch;
    attestation::GpuLoads loads;
    /// What the model server was told last.
    std::optional<std::vector<std::string>> visible;
    bool told = false;
};

void LocalNode::Impl::startGpus() {
    // No GPU works for a node that serves nobody, and the other validators of a local network need
    // no look at the same ones.
    if (!m_config.serve) return;
    m_gpuPart = std::make_shared<GpuPart>(m_options.gpuLoad);
    m_gpuPart->watch.start();
}

void LocalNode::Impl::stopGpus() {
    m_gpuPart.reset();
}

void LocalNode::Impl::tellServerOfGpus() {
    GpuPart& part = *m_gpuPart;
    if (!part.loads.known || !m_inference) return;
    // A driver that fails for a while takes no GPU away from a server that runs.
    if (part.told && part.loads.gpus.empty()) return;
    auto visible = visibleGpus(part.loads, m_config.disallowedGpus);
    if (part.told ? visible == part.visible : !visible) return;
    part.told = true;
    part.visible = visible;
    log::notice("engine", "gpus_chosen",
                {{"kept_out", m_config.disallowedGpus.size()},
                 {"left", visible ? visible->size() : part.loads.gpus.size()}});
    m_inference->setVisibleGpus(std::move(visible));
}

bool LocalNode::Impl::tickGpus(api::HostInfo& info) {
    if (!m_gpuPart) {
        const std::string why =
            sentence("This node serves no clients, so no GPU works for it and none is asked.");
        if (info.gpuReason == why) return false;
        info.gpuReason = info.gpuChoiceReason = why;
        return true;
    }
    GpuPart& part = *m_gpuPart;
    part.loads = part.watch.now();
    tellServerOfGpus();
    bool changed = fillGpus(info, part.loads, m_config.disallowedGpus);
    std::string why = gpuChoiceReason();
    if (why != info.gpuChoiceReason) {
        info.gpuChoiceReason = std::move(why);
        changed = true;
    }
    return changed;
}

/// Why it cannot be said here which GPUs work; empty when it can.
std::string LocalNode::Impl::gpuChoiceReason() const {
    if (!m_inference) {
        return sentence("This node serves no clients, so no GPU works for it and none is asked.");
    }
    switch (m_inference->owner()) {
        case inference::ServerOwner::Unknown:
            return sentence("The node is still looking for a model.");
        case inference::ServerOwner::Ours:
            return {};
        case inference::ServerOwner::Other:
            return sentence(
                "The model server (%1) is not this node's own: choose its GPUs where it is "
                "started.",
                {m_inference->status().name});
        case inference::ServerOwner::Nobody:
            return sentence("There is no model on this machine, so no GPU works for it.");
    }
    return {};
}

Result<std::string> LocalNode::Impl::setGpuAllowed(const api::SetGpuAllowed& order,
                                                   NodeConfig& stored) {
    const std::string why = gpuChoiceReason();
    if (!m_gpuPart || !why.empty()) return makeError("engine.gpus_not_ours", why);
    STACKNET_TRY(auto disallowed,
                 disallowedAfter(order, m_gpuPart->loads, m_config.disallowedGpus));
    NodeConfig changed = stored;
    changed.disallowedGpus = disallowed;
    STACKNET_CHECK(saveConfig(m_paths, changed));
    stored = std::move(changed);
    m_config.disallowedGpus = std::move(disallowed);
    log::notice("engine", order.allowed ? "gpu_allowed" : "gpu_kept_out", {{"gpu", order.uuid}});
    return order.uuid;
}

}  // namespace stacknet::engine
