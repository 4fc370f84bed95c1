#pragma once

#include <unistd.h>

#include <utility>

namespace stacknet::rack {

/// Owns one file descriptor; -1 is none.
class Descriptor {
public:
    Descriptor() = default;
    explicit Descriptor(int descriptor) : m_descriptor(descriptor) {}
    Descriptor(Descriptor&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept {
        if (this != &other) {
            close();
            m_descriptor = std::exchange(other.m_descriptor, -1);
        }
        return *this;
    }
    ~Descriptor() { close(); }

    int get() const { return m_descriptor; }
    bool valid() const { return m_descriptor >= 0; }
    /// Hands the descriptor over to what closes it itself.
    int release() { return std::exchange(m_descriptor, -1); }
    void close() {
        if (m_descriptor >= 0) ::close(m_descriptor);
        m_descriptor = -1;
    }

private:
    int m_descriptor = -1;
};

}  // namespace stacknet::rack
