#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

/// What a reader sees of attestation: this machine's GPUs with every check, and what is known about
/// other nodes. Part of the Snapshot; the same conventions hold (core/api/snapshot.h). The names of
/// checks, statuses and reasons are those of core/attestation/check.h and stable.
namespace stacknet::api {

inline constexpr std::size_t kGpusShownMax = 16;
inline constexpr std::size_t kAlternativesShownMax = 8;
inline constexpr std::size_t kAttestedNodesShownMax = 100;
inline constexpr std::size_t kAttestationHistoryMax = 100;

/// Where this node stands, in one word; `sentence` beside it says why and what to do.
enum class AttestationState : std::uint8_t {
    Off,         ///< no GPU, no driver, or the node does not serve
    NoMode,      ///< a GPU, but confidential computing is off, or in developer mode
    Collecting,  ///< evidence is being asked for or verified
    Attested,    ///< a live verdict: confidential tasks are taken
    Expired,     ///< the last verdict ran out and there is no new one yet
    Failed,      ///< evidence that did not pass
};

/// What stands on the CPU's side. GPU evidence alone never says more than NotProven.
enum class CpuTeeState : std::uint8_t {
    NotProven,  ///< no quote: "cannot prove the CPU side"
    QuoteHeld,  ///< a quote is held, and this version does not verify it
    Verified,
};

struct AttestationCheckInfo {
    std::string name;    ///< "certificate_chain"
    std::string status;  ///< "pass", "fail", "unknown", "skipped"
    std::string reason;  ///< "OK", "CHAIN_UNTRUSTED"
    std::string detail;  ///< one English sentence
    bool tolerated = false;
    bool operator==(const AttestationCheckInfo&) const = default;
};

struct AttestationCertificateInfo {
    std::string subject;  ///< common name
    std::string serial;   ///< upper case hexadecimal
    std::int64_t notBeforeMs = 0;
    std::int64_t notAfterMs = 0;
    std::string sha256;
    std::string problem;  ///< what the checks hold against it, an English sentence; empty: nothing
    /// Whether its issuer, the next one or the pinned root, signed it: "good", "bad"; empty: nobody
    /// has looked since the node started.
    std::string signature = {};
    /// What is known of its revocation: "good", "revoked", "hold", "not_stated", "not_asked"
    /// (nobody answers for a GPU's own) or why a statement does not count
    /// (attestation/revocation_status.h); empty: nobody has looked, or it is the root.
    std::string revocation = {};
    std::string revocationSource = {};  ///< who said so: "ocsp", "crl"; empty: nobody
    std::string revocationDetail = {};  ///< one English sentence
    bool operator==(const AttestationCertificateInfo&) const = default;
};

struct MeasurementInfo {
    std::uint32_t index = 0;            ///< RIM index 0..63
    std::string source;                 ///< "driver", "vbios"
    std::vector<std::string> expected;  ///< alternatives, at most kAlternativesShownMax
    std::string actual;
    std::string outcome;  ///< "match", "mismatch", "skipped"
    bool operator==(const MeasurementInfo&) const = default;
};

struct RimInfo {
    std::string kind;  ///< "driver", "vbios"
    std::string id;
    std::string version;
    std::string sha256;
    std::int64_t signerNotAfterMs = 0;
    bool operator==(const RimInfo&) const = default;
};

struct GpuAttestationInfo {
    std::uint32_t index = 0;
    std::string family;      ///< "Hopper"
    std::string model;       ///< "GH100 A01 GSP BROM"
    std::string pdi;         ///< stays through firmware updates
    std::string bromSerial;  ///< stays through firmware updates
    std::string ueid;        ///< changes with the firmware
    std::string driverVersion;
    std::string vbiosVersion;
    bool passed = false;
    std::int64_t checkedMs = 0;
    std::int64_t validUntilMs = 0;
    std::vector<AttestationCheckInfo> checks;
    std::vector<AttestationCertificateInfo> chain;  ///< leaf first
    std::vector<MeasurementInfo> measurements;      ///< ascending by index
    std::vector<RimInfo> rims;
    bool operator==(const GpuAttestationInfo&) const = default;
};

/// A node that a statement on the ledger speaks of.
struct AttestedNodeInfo {
    std::string nodeKey;
    std::string name;
    std::uint32_t gpus = 0;
    std::uint32_t verifiers = 0;    ///< nodes with a live statement about it
    std::int64_t validUntilMs = 0;  ///< the latest of them
    bool duplicateGpu = false;      ///< a GPU of it is claimed for another node too: not eligible
    bool ours = false;
    bool operator==(const AttestedNodeInfo&) const = default;
};

struct AttestationEventInfo {
    std::int64_t timeMs = 0;
    std::string nodeKey;
    std::string pdi;  ///< empty: the node as a whole
    bool passed = false;
    std::string reason;  ///< of the first check that is not good; "OK"
    std::int64_t validUntilMs = 0;
    std::int64_t durationMs = 0;  ///< asking and verifying took so long; 0: not measured
    bool operator==(const AttestationEventInfo&) const = default;
};

struct AttestationInfo {
    AttestationState state = AttestationState::Off;
    std::string sentence;  ///< why, and what to do
    /// Recorded evidence at a fixed clock is accepted: a test mode of local networks. Every face
    /// says TEST EVIDENCE while it is on.
    bool testEvidence = false;
    CpuTeeState cpu = CpuTeeState::NotProven;
    bool confidentialTasks = false;  ///< a confidential task would be taken now
    std::int64_t checkedMs = 0;
    std::int64_t validUntilMs = 0;  ///< of the node: the earliest of its GPUs
    std::int64_t lifetimeMs = 0;    ///< validUntilMs less checkedMs at the start: for countdowns
    std::int64_t nextMs = 0;        ///< when the GPUs are asked again by itself; 0: not planned
    std::string policy;    ///< what is asked of evidence here, a JSON object; empty: untold
    std::string boundKey;  ///< id of the encryption key that the evidence was made for
    std::vector<GpuAttestationInfo> gpus;       ///< by index, kGpusShownMax
    std::vector<AttestedNodeInfo> nodes;        ///< by key, kAttestedNodesShownMax
    std::vector<AttestationEventInfo> history;  ///< newest first, kAttestationHistoryMax
    bool operator==(const AttestationInfo&) const = default;
};

}  // namespace stacknet::api
