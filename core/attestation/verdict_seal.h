#pragma once

#include <cstdint>
#include <filesystem>
#include <initializer_list>

#include "core/base/rng.h"
#include "core/base/secret.h"

namespace stacknet::attestation {

/// The key and the counter that a VerdictStore's rows are sealed with, in a file of mode 0600:
/// "stacknet/verdict-seal/1" 23 | key 32 | counter 8 (little-endian). Not thread safe.
class VerdictSeal {
public:
    /// Reads the file, or makes it with a new key and the counter 0. Errors: "attestation.key_file"
    /// (not a file of this form, or readable by others), those of files.
    static Result<VerdictSeal> open(const std::filesystem::path& file, Rng& rng);

    bool isNew() const { return m_new; }
    std::uint64_t counter() const { return m_counter; }
    /// Stores a larger counter; on the disk when it returns.
    Result<void> advance(std::uint64_t counter);
    /// HMAC-SHA-256 over "stacknet/verdict-store/1", `table` and each part with its length.
    Hash256 mac(std::uint8_t table, std::initializer_list<ByteView> parts) const;

private:
    VerdictSeal(std::filesystem::path file, SecretBytes key)
        : m_file(std::move(file)), m_key(std::move(key)) {}
    Result<void> store(std::uint64_t counter) const;

    std::filesystem::path m_file;
    SecretBytes m_key;
    std::uint64_t m_counter = 0;
    bool m_new = false;
};

}  // namespace stacknet::attestation
