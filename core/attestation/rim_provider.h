#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/attestation/evidence.h"
#include "core/attestation/opaque_data.h"
#include "core/attestation/rim_store.h"

namespace stacknet::attestation {

/// NVIDIA's names of the two RIM files that a report asks for.
struct RimIds {
    std::string driver;  ///< "NV_GPU_DRIVER_GH100_550.90.07"
    std::string vbios;   ///< "NV_GPU_VBIOS_1010_0200_882_96009F0001"
    bool operator==(const RimIds&) const = default;
};
/// Errors: "attestation.bad_rim_id".
Result<RimIds> rimIdsOf(const OpaqueData& opaque, GpuFamily family);

/// Where a verifier gets RIM files from. It asks only after the report's signature and nonce were
/// found good, so that a stranger cannot make it fetch. One thread at a time.
class RimProvider {
public:
    virtual ~RimProvider() = default;
    /// Either file may be missing. Valid until the next call.
    virtual const RimEvidence& rimsFor(const RimIds& ids) = 0;
    /// Why a file is missing, for the verdict; empty when the provider knows no more than that.
    virtual std::string whyMissing() const { return {}; }
};

/// Files that are already at hand, whatever they are called.
class GivenRims final : public RimProvider {
public:
    /// `rims` outlives this.
    explicit GivenRims(const RimEvidence& rims) : m_rims(rims) {}
    const RimEvidence& rimsFor(const RimIds&) override { return m_rims; }

private:
    const RimEvidence& m_rims;
};

/// Files of a store or a service, by their ids.
class StoredRims final : public RimProvider {
public:
    /// `source` outlives this.
    explicit StoredRims(RimSource& source) : m_source(source) {}
    const RimEvidence& rimsFor(const RimIds& ids) override;
    std::string whyMissing() const override { return m_why; }

private:
    std::optional<Bytes> find(const std::string& id);
    RimSource& m_source;
    RimIds m_ids;
    RimEvidence m_rims;
    std::string m_why;
};

}  // namespace stacknet::attestation
