#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/attestation/check.h"
#include "core/base/bytes.h"
#include "core/base/result.h"

/// The CPU's side of a confidential machine. GPU evidence shows that a GPU in confidential mode saw
/// a nonce; only a quote of the CPU's trusted environment (AMD SEV-SNP, Intel TDX) shows that the
/// key which the nonce commits to lives inside a measured machine.
namespace stacknet::attestation {

enum class CpuQuoteState : std::uint8_t {
    NotProven,  ///< there is no quote
    Held,       ///< there is one, and nothing here verifies it
    Verified,   ///< genuine, current, and its report data is the nonce
};

struct CpuQuoteVerdict {
    CpuQuoteState state = CpuQuoteState::NotProven;
    std::string sentence;               ///< for people
    std::optional<Hash256> reportData;  ///< report_data[0:32], only when Verified
};

/// Gives and judges quotes. One thread; calls may block.
class CpuQuoter {
public:
    virtual ~CpuQuoter() = default;
    /// This machine's quote over `reportData`. Error "attestation.no_cpu_quote" says why not.
    virtual Result<Bytes> quote(const Hash256& reportData) = 0;
    /// `quote` without a value: none was offered.
    virtual CpuQuoteVerdict judge(const std::optional<Bytes>& quote, const Hash256& reportData,
                                  std::int64_t nowS) = 0;
};

/// The only one in this version: has none, verifies none, and says so.
class NoCpuQuoter final : public CpuQuoter {
public:
    Result<Bytes> quote(const Hash256& reportData) override;
    CpuQuoteVerdict judge(const std::optional<Bytes>& quote, const Hash256& reportData,
                          std::int64_t nowS) override;
};

}  // namespace stacknet::attestation
