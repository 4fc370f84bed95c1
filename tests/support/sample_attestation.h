#pragma once

#include "core/api/attestation_info.h"

namespace stacknet::testing {

/// Two Hopper GPUs under test evidence, the second with measurements that do not match; two nodes,
/// one of which shares a GPU. Every field is set somewhere.
api::AttestationInfo sampleAttestation(std::int64_t nowMs);

}  // namespace stacknet::testing
