#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>
#include <vector>

#include "core/base/secret.h"

namespace stacknet::gateway {

/// Bytes that came in and wait to be read. Wiped as they are consumed.
class WipingBuffer {
public:
    std::string_view text() const {
        return {reinterpret_cast<const char*>(m_data.data()) + m_begin, m_end - m_begin};
    }
    std::size_t size() const { return m_end - m_begin; }
    /// Room for `count` more bytes; commit() tells how many were written there. Only consume() may
    /// be called between the two.
    std::span<std::uint8_t> prepare(std::size_t count) {
        if (m_begin == m_end) m_begin = m_end = 0;
        if (m_data.size() - m_end < count && m_begin > 0) {
            std::memmove(m_data.data(), m_data.data() + m_begin, size());
            wipe(m_data.data() + size(), m_begin);
            m_end -= m_begin;
            m_begin = 0;
        }
        if (m_data.size() - m_end < count) m_data.resize(m_end + count);
        return {m_data.data() + m_end, count};
    }
    void commit(std::size_t count) { m_end += count; }
    void consume(std::size_t count) {
        count = std::min(count, size());
        wipe(m_data.data() + m_begin, count);
        m_begin += count;
    }

private:
    std::vector<std::uint8_t, WipingAllocator<std::uint8_t>> m_data;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
};

}  // namespace stacknet::gateway
