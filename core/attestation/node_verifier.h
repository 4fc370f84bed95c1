#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/attestation/device_verifier.h"

namespace stacknet::attestation {

/// Most GPUs that one node may register.
inline constexpr std::size_t kNodeGpusMax = 16;

struct NodeVerdict {
    /// Mode (as many GPUs as registered, all in one mode) and Identity (no GPU twice), about the
    /// node as a whole.
    std::vector<Check> checks;
    /// One for each piece of evidence, in its order; empty when there are not as many as
    /// registered.
    std::vector<DeviceVerdict> devices;
    std::int64_t checkedAtS = 0;
    /// The first end among the GPUs; 0 when it did not pass.
    std::int64_t validUntilS = 0;

    /// All or nothing: every check of the node and of every GPU is good, and there is a GPU.
    bool passed() const;
    /// What a person is told first. Null when passed.
    const Check* firstProblem() const;
    /// Which GPU firstProblem is about; nullopt: the node as a whole.
    std::optional<std::size_t> firstProblemDevice() const;
};

/// Verifies all GPUs of one node against one challenge. `gpus`: how many the node registered, 1 to
/// kNodeGpusMax. With another number of GPUs no evidence is looked at (Count). Each GPU is verified
/// on its own: what one of them says never changes what is found about another. The node then fails
/// with DuplicateGpu when two have the same PDI or BROM certificate, and with Mode when they are
/// not all in the registered mode or, where none is registered, in one mode. A node in protected
/// PCIe mode may pass; its switches are not part of this verdict.
NodeVerdict verifyNode(DeviceVerifier& verifier, std::span<const DeviceEvidence> evidence,
                       std::size_t gpus, const DeviceRules& rules, RimProvider& rims,
                       RevocationProvider& revocation, std::uint64_t* verified = nullptr);
/// The same with statements that are already at hand.
NodeVerdict verifyNode(DeviceVerifier& verifier, std::span<const DeviceEvidence> evidence,
                       std::size_t gpus, const DeviceRules& rules, RimProvider& rims,
                       const RevocationSources& revocation, std::uint64_t* verified = nullptr);

}  // namespace stacknet::attestation
