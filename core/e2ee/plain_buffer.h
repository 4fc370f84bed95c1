#pragma once

#include <memory>

#include "core/base/secret.h"

namespace stacknet::e2ee {

/// Memory for the plaintext of one frame after another: kept between frames, not cleared before it
/// is written, wiped when it grows and when it dies. Not locked in memory: content, not keys.
class PlainBuffer {
public:
    PlainBuffer() = default;
    PlainBuffer(PlainBuffer&& other) noexcept
        : m_data(std::move(other.m_data)), m_capacity(std::exchange(other.m_capacity, 0)) {}
    PlainBuffer& operator=(PlainBuffer&& other) noexcept {
        std::swap(m_data, other.m_data);
        std::swap(m_capacity, other.m_capacity);
        return *this;
    }
    ~PlainBuffer() { wipe(); }

    /// `size` bytes of any content, valid until the next call.
    std::span<std::uint8_t> take(std::size_t size) {
        if (size > m_capacity) {
            wipe();
            m_data.reset(new std::uint8_t[size]);
            m_capacity = size;
        }
        return {m_data.get(), size};
    }
    void wipe() { stacknet::wipe(m_data.get(), m_capacity); }

private:
    std::unique_ptr<std::uint8_t[]> m_data;
    std::size_t m_capacity = 0;
};

}  // namespace stacknet::e2ee
