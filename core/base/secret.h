#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "core/base/bytes.h"

namespace stacknet {

/// Overwrites memory in a way the compiler may not remove.
void wipe(void* data, std::size_t size);
/// Compares without telling by its time where the difference is. Different sizes compare false.
bool equalConstantTime(ByteView left, ByteView right);

/// Wipes what it frees; otherwise std::allocator.
template <typename T>
struct WipingAllocator {
    using value_type = T;
    WipingAllocator() = default;
    template <typename U>
    WipingAllocator(const WipingAllocator<U>&) {}
    T* allocate(std::size_t count) { return std::allocator<T>().allocate(count); }
    void deallocate(T* data, std::size_t count) {
        wipe(data, count * sizeof(T));
        std::allocator<T>().deallocate(data, count);
    }
    template <typename U>
    bool operator==(const WipingAllocator<U>&) const {
        return true;
    }
};

/// Content or a key of any length: prompts, responses, tool input, passphrases, key material.
/// Wiped when it dies, moved but never copied by accident (clone() says it aloud), and with no
/// conversion to std::string, no operator<< and no log field, so it cannot slip out.
class SecretBytes {
public:
    SecretBytes() = default;
    explicit SecretBytes(std::size_t size) : m_data(size) {}
    static SecretBytes copyOf(ByteView bytes);
    static SecretBytes copyOf(std::string_view text) { return copyOf(asBytes(text)); }

    SecretBytes(SecretBytes&&) = default;
    SecretBytes& operator=(SecretBytes&&) = default;
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;

    SecretBytes clone() const { return copyOf(view()); }
    ByteView view() const { return {m_data.data(), m_data.size()}; }
    /// For handing content to the one who asked for it. The caller must not keep it.
    std::string_view exposeText() const { return asText(view()); }
    std::span<std::uint8_t> mutableView() { return {m_data.data(), m_data.size()}; }
    std::size_t size() const { return m_data.size(); }
    bool empty() const { return m_data.empty(); }
    void append(ByteView bytes);
    void append(std::string_view text) { append(asBytes(text)); }
    void clear();

private:
    std::vector<std::uint8_t, WipingAllocator<std::uint8_t>> m_data;
};

/// Exactly N secret bytes in a page that is locked in memory, kept out of core dumps and wiped
/// (sodium_malloc). Move only; empty after a move.
template <std::size_t N>
class FixedSecret {
public:
    FixedSecret();
    static FixedSecret copyOf(std::span<const std::uint8_t, N> bytes) {
        FixedSecret secret;
        std::copy(bytes.begin(), bytes.end(), secret.m_data.get());
        return secret;
    }
    std::span<const std::uint8_t, N> view() const {
        return std::span<const std::uint8_t, N>(m_data.get(), N);
    }
    std::span<std::uint8_t, N> mutableView() { return std::span<std::uint8_t, N>(m_data.get(), N); }
    FixedSecret clone() const { return copyOf(view()); }

private:
    struct Free {
        void operator()(std::uint8_t* data) const;
    };
    std::unique_ptr<std::uint8_t, Free> m_data;
};

extern template class FixedSecret<32>;
extern template class FixedSecret<64>;

}  // namespace stacknet
