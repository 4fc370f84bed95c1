#pragma once

/// Orders about attestation.
namespace stacknet::api {

/// Asks this node's GPUs for fresh evidence now, whatever is due. Done once the verdict is reached:
/// the evidence passed. Errors: "attestation.running" (retryable: the GPUs are being asked
/// already), "attestation.no_evidence" (no GPU that can attest; says why),
/// "attestation.not_passed" (says which check), those of the Node Key that the evidence is for
/// ("keystore.locked").
struct AttestNow {};

}  // namespace stacknet::api
