#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <variant>

#include "core/attestation/verdict.h"
#include "core/base/bytes.h"

/// What a verifier is given. Nothing in it is trusted.
namespace stacknet::attestation {

/// Largest attestation report: the buffer of NVML's nvmlConfComputeGpuAttestationReport_t.
inline constexpr std::size_t kReportMax = 8 * 1024;
/// Largest PEM text of a device chain; NVML's buffer has 5,120 bytes.
inline constexpr std::size_t kChainPemMax = 64 * 1024;

/// One GPU's answer to a challenge.
struct DeviceEvidence {
    Bytes report;          ///< SPDM GET_MEASUREMENTS request and MEASUREMENTS response
    std::string chainPem;  ///< certificates of the report's key, leaf first
    /// What the sender says it is; Unknown: says nothing.
    GpuFamily claimedFamily = GpuFamily::Unknown;
    bool operator==(const DeviceEvidence&) const = default;
};

/// The RIM files (golden measurements) for one GPU: the XML as it was fetched.
struct RimEvidence {
    std::optional<Bytes> driver;
    std::optional<Bytes> vbios;
    bool operator==(const RimEvidence&) const = default;
};

/// Why foreign bytes were refused: what the verdict names, and one sentence for people.
struct Fault {
    Reason reason = Reason::Parse;
    std::string detail;
    bool operator==(const Fault&) const = default;
};

/// A value or the Fault that stood in its way. As Result<T>, with a Reason instead of a code.
template <typename T>
class [[nodiscard]] Parsed {
public:
    Parsed(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Parsed(Fault fault) : m_state(std::in_place_index<1>, std::move(fault)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// The value. Calling it on a fault is a programmer's mistake and aborts.
    const T& value() const {
        STACKNET_INVARIANT(ok());
        return std::get<0>(m_state);
    }
    T& value() {
        STACKNET_INVARIANT(ok());
        return std::get<0>(m_state);
    }
    const T& operator*() const { return value(); }
    T& operator*() { return value(); }
    const T* operator->() const { return &value(); }

    /// The fault. Calling it on a value is a programmer's mistake and aborts.
    const Fault& fault() const {
        STACKNET_INVARIANT(!ok());
        return std::get<1>(m_state);
    }

private:
    std::variant<T, Fault> m_state;
};

}  // namespace stacknet::attestation
