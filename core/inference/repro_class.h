#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/bytes.h"
#include "core/base/result.h"

/// Whose answers may be compared bit by bit: the class R of inference tasks.
/// docs/protocol/inference.md.
namespace stacknet::inference {

/// R: the same request gives the same text on every node of the same reproduction class. T: an
/// answer is only checked within thresholds (tolerant_check.h).
enum class InferenceClass : std::uint8_t { R, T };

/// What the bits of an answer depend on besides the request. What is unknown stays empty.
struct ReproFacts {
    std::optional<Hash256> modelDigest;   ///< SHA-256 of the model's file
    std::string quantisation;             ///< "Q4_1", as the server states it
    std::optional<Hash256> serverDigest;  ///< SHA-256 of the server's program file
    std::string serverBuild;              ///< as the server states it
    std::string systemLibrary;            ///< "glibc 2.36": its libm computes too
    std::string processor;                ///< processorClass()
    std::string accelerator;              ///< "none", or what computes beside the processor
    std::uint32_t threads = 0;
    std::uint32_t contextTokens = 0;  ///< of one conversation
    bool exclusive = false;           ///< nothing else is computed in the same batch
    bool operator==(const ReproFacts&) const = default;
};

/// What this network takes for min_p where a request does not say: it keeps the unlikely tail out
/// of every answer, which is what makes the tolerant check tell (tolerant_thresholds.h).
inline constexpr std::uint32_t kMinPMicro = 50'000;

/// How the next token is chosen, in millionths where it is a fraction, so that there is one way to
/// write it.
struct SamplingParams {
    std::uint64_t seed = 0;  ///< 0 when greedy
    std::uint32_t temperatureMicro = 0;
    std::uint32_t topPMicro = 1'000'000;
    std::uint32_t minPMicro = 0;
    std::uint32_t topK = 1;  ///< 0: all
    std::int64_t presencePenaltyMicro = 0;
    std::int64_t frequencyPenaltyMicro = 0;
    bool greedy() const { return temperatureMicro == 0; }
    bool operator==(const SamplingParams&) const = default;
};

/// What a node declares: the class of its machine and model, whatever is asked.
/// SHA-256("stacknet.repro_class.v1\0" || canonical encoding of ReproFacts in its order). Error
/// "inference.not_reproducible" names every fact that is unknown; the task's class is T then.
Result<Hash256> nodeReproClass(const ReproFacts& facts);
/// What a receipt of one answer carries: SHA-256("stacknet.repro_class.task.v1\0" || node class ||
/// canonical encoding of SamplingParams in its order).
Hash256 taskReproClass(const Hash256& nodeClass, const SamplingParams& sampling);

/// From the text of /proc/cpuinfo: machine, vendor, family, model and a hash of the sorted feature
/// flags, all of which choose the kernels that compute or the bits that they give. Empty when one
/// of them is missing or the processors differ among each other.
std::string processorClass(std::string_view cpuInfo, std::string_view machine);
/// From the output of `llama-server --list-devices`: "none", or empty when there are any or the
/// output is another: the kernels of a GPU's driver are pinned by nothing that we know.
std::string acceleratorOf(std::string_view deviceList);

}  // namespace stacknet::inference
