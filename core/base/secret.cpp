#include "core/base/secret.h"

#include <sodium.h>

#include "core/base/invariant.h"

namespace stacknet {

void wipe(void* data, std::size_t size) {
    sodium_memzero(data, size);
}

bool equalConstantTime(ByteView left, ByteView right) {
    return left.size() == right.size() &&
           sodium_memcmp(left.data(), right.data(), left.size()) == 0;
}

SecretBytes SecretBytes::copyOf(ByteView bytes) {
    SecretBytes secret;
    secret.m_data.assign(bytes.begin(), bytes.end());
    return secret;
}

void SecretBytes::append(ByteView bytes) {
    m_data.insert(m_data.end(), bytes.begin(), bytes.end());
}

void SecretBytes::clear() {
    wipe(m_data.data(), m_data.size());
    m_data.clear();
}

template <std::size_t N>
FixedSecret<N>::FixedSecret() {
    STACKNET_INVARIANT(sodium_init() >= 0);
    // sodium_malloc locks the page where the system lets it and guards it either way.
    m_data.reset(static_cast<std::uint8_t*>(sodium_malloc(N)));
    STACKNET_INVARIANT(m_data != nullptr);
    wipe(m_data.get(), N);
}

template <std::size_t N>
void FixedSecret<N>::Free::operator()(std::uint8_t* data) const {
    sodium_free(data);
}

template class FixedSecret<32>;
template class FixedSecret<64>;

}  // namespace stacknet
