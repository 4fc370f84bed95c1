#include "core/attestation/rim_provider.h"

namespace stacknet::attestation {

Result<RimIds> rimIdsOf(const OpaqueData& opaque, GpuFamily family) {
    RimIds ids;
    STACKNET_TRY(ids.driver, driverRimId(family, opaque.chipInfo, opaque.driverVersion));
    STACKNET_TRY(ids.vbios, vbiosRimId(opaque.project, opaque.projectSku, opaque.chipSku,
                                       opaque.vbiosVersion));
    return ids;
}

std::optional<Bytes> StoredRims::find(const std::string& id) {
    Result<std::optional<Bytes>> found = m_source.find(id);
    if (found.ok()) return std::move(found).value();
    // Both files usually fail for one reason.
    const std::string& why = found.error().message;
    if (m_why.find(why) == std::string::npos) m_why += (m_why.empty() ? "" : " ") + why;
    return std::nullopt;
}

const RimEvidence& StoredRims::rimsFor(const RimIds& ids) {
    // The GPUs of one node ask for the same files.
    if (ids == m_ids && m_rims.driver && m_rims.vbios) return m_rims;
    m_why.clear();
    m_ids = ids;
    m_rims = {find(ids.driver), find(ids.vbios)};
    return m_rims;
}

}  // namespace stacknet::attestation
