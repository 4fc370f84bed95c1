#pragma once

#include "core/e2ee/errors.h"
#include "core/e2ee/limits.h"
#include "core/e2ee/plain_buffer.h"

namespace stacknet::e2ee {

/// The plaintext of one frame, in `buffer`. `cipher` is an HpkeReceiver or a ResponseCipherOpener;
/// whatever it reports becomes the one uniform error.
template <typename Cipher>
Result<ByteView> openFrame(Cipher& cipher, ByteView frame, PlainBuffer& buffer) {
    STACKNET_INVARIANT(frame.size() >= kTagBytes);
    const std::span<std::uint8_t> plaintext = buffer.take(frame.size() - kTagBytes);
    if (!cipher.open({}, frame, plaintext).ok()) return openFailed();
    return ByteView(plaintext);
}

/// Appends u32be length and the sealed parts to `out`. `cipher` is an HpkeSender or a
/// ResponseCipherSealer.
template <typename Cipher>
Result<void> sealFrame(Cipher& cipher, std::initializer_list<ByteView> parts, Bytes& out) {
    std::size_t size = kTagBytes;
    for (const ByteView part : parts) size += part.size();
    const std::size_t start = out.size();
    out.resize(start + 4 + size);
    for (std::size_t i = 0; i < 4; ++i) {
        out[start + i] = static_cast<std::uint8_t>(size >> (8 * (3 - i)));
    }
    const Result<void> sealed = cipher.seal({}, parts, std::span(out).subspan(start + 4));
    if (!sealed.ok()) out.resize(start);
    return sealed;
}

}  // namespace stacknet::e2ee
