#pragma once

#include "core/attestation/nvml_messages.h"
#include "core/base/canonical.h"

/// How answers of NVIDIA's library travel in the helper's frames. Internal to the module.
namespace stacknet::attestation::nvml {

inline void write(CanonicalWriter& out, std::uint32_t value) {
    out.u32(value);
}
inline void write(CanonicalWriter& out, const Bytes& value) {
    out.bytes(value);
}
inline void write(CanonicalWriter& out, const SizedBytes& value) {
    out.u32(value.said).bytes(value.bytes);
}
inline void write(CanonicalWriter& out, const ConfidentialState& value) {
    out.u32(value.environment).u32(value.feature).u32(value.devTools);
}
inline void write(CanonicalWriter& out, const std::array<std::uint32_t, 2>& value) {
    out.u32(value[0]).u32(value[1]);
}
inline void write(CanonicalWriter& out, const MemorySizes& value) {
    out.u64(value.used).u64(value.total);
}
// The value follows success only, so that one answer has one encoding.
template <typename T>
void write(CanonicalWriter& out, const Answer<T>& answer) {
    out.u32(static_cast<std::uint32_t>(answer.code));
    if (answer.ok()) write(out, answer.value);
}

inline std::int32_t readCode(CanonicalReader& in, const char* field) {
    return static_cast<std::int32_t>(in.u32(field));
}
inline Answer<std::uint32_t> readNumber(CanonicalReader& in, const char* field) {
    Answer<std::uint32_t> answer;
    answer.code = readCode(in, field);
    if (answer.ok()) answer.value = in.u32(field);
    return answer;
}
inline Answer<Bytes> readText(CanonicalReader& in, std::size_t sizeMax, const char* field) {
    Answer<Bytes> answer;
    answer.code = readCode(in, field);
    if (answer.ok()) answer.value = in.bytes(sizeMax, field);
    return answer;
}

}  // namespace stacknet::attestation::nvml
