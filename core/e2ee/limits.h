#pragma once

#include <cstddef>
#include <cstdint>

/// The numbers of the encrypted profiles (docs/protocol/e2ee.md), in one place.
namespace stacknet::e2ee {

inline constexpr std::int64_t kEpochSeconds = 3'600;   ///< a key of the node is current so long
inline constexpr std::int64_t kOverlapSeconds = 600;   ///< and still opens requests so long after
inline constexpr std::uint64_t kSessionSeconds = 600;  ///< a session's key at most
inline constexpr std::size_t kSessionUsesMax = 256;    ///< requests under one session's key
inline constexpr std::size_t kSessionsMax = 4'096;     ///< sessions at a time
inline constexpr std::size_t kReplayEntriesMax = 400'000;  ///< requests under one epoch's key

inline constexpr std::uint32_t kTagBytes = 16;
inline constexpr std::uint32_t kEmptyFramesMax = 64;  ///< frames of length 0 that EHBP allows

inline constexpr std::uint32_t kSnxStep = 64;  ///< inner frames are multiples of this
inline constexpr std::uint32_t kSnxFrameMin = kSnxStep + kTagBytes;
inline constexpr std::uint32_t kSnxRequestFrameMax = (1U << 20U) + kTagBytes;
inline constexpr std::uint32_t kSnxResponseFrameMax = (1U << 16U) + kTagBytes;
inline constexpr std::uint64_t kSnxFramesMax = std::uint64_t{1} << 24;      ///< per direction
inline constexpr std::uint64_t kSnxPlaintextMax = std::uint64_t{64} << 20;  ///< bytes per direction
/// Frames of a stream are padded to this, so that tokens of usual lengths look alike (G11).
inline constexpr std::uint32_t kSnxStreamStep = 512;

/// Small writes of a stream are gathered into a flush, so that neither lengths nor times are those
/// of single tokens (G11; a reduction, not a proof).
inline constexpr std::int64_t kCoalesceMs = 20;  ///< after the first byte that waits
inline constexpr std::size_t kCoalesceBytes = 256;

inline constexpr std::size_t kBodyBytesMax = std::size_t{32} << 20;  ///< plaintext of a request

}  // namespace stacknet::e2ee
