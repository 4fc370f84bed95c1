#include "core/attestation/cpu_quote.h"

#include "core/base/sentence.h"

namespace stacknet::attestation {

Result<Bytes> NoCpuQuoter::quote(const Hash256&) {
    return makeError("attestation.no_cpu_quote",
                     "This version makes no quote of the CPU's trusted environment.");
}

CpuQuoteVerdict NoCpuQuoter::judge(const std::optional<Bytes>& quote, const Hash256&,
                                   std::int64_t) {
    CpuQuoteVerdict verdict;
    if (!quote) {
        verdict.sentence = sentence("GPU evidence cannot prove the CPU side.");
        return verdict;
    }
    verdict.state = CpuQuoteState::Held;
    verdict.sentence = sentence(
        "A quote of the CPU was given; this version cannot verify it, so the CPU side stays "
        "unproven.");
    return verdict;
}

}  // namespace stacknet::attestation
