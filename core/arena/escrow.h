#pragma once

#include <map>

#include "core/arena/messages.h"

/// The inputs of tasks that a worker has committed and that may still be drawn.
namespace stacknet::arena {

inline constexpr std::size_t kEscrowTasksMax = 4'096;
inline constexpr std::size_t kEscrowBytesMax = std::size_t{256} << 20;

/// Holds each input sealed (AES-256-GCM) under a key of its own, which lies in locked memory and is
/// wiped with the entry: what of the ciphertext reached swap or a core dump then opens for nobody.
/// Nothing is ever written to disk; a restart loses what is held, which costs points (the input is
/// missing) and never stake. Not thread safe.
class Escrow {
public:
    /// Takes the input until drop(). `salt` is that of the input commitment. Errors:
    /// "arena.input_too_large" above kInputBytesMax; "arena.escrow_full" at either bound;
    /// "arena.escrow_exists".
    Result<void> put(const ledger::TaskHash& task, const SecretBytes& input, const Hash256& salt,
                     Rng& rng);
    bool holds(const ledger::TaskHash& task) const { return m_entries.contains(task); }
    /// Wipes the key and forgets the input.
    void drop(const ledger::TaskHash& task);
    /// The input for one executor, whose right to it the caller has checked. Errors:
    /// "arena.not_held"; "crypto.failed" for a session key of small order.
    Result<InputAnswer> sealFor(const InputRequest& request, const ChainId& chainId,
                                const PublicKey& executor, Rng& rng) const;

    /// What an input of that size adds to bytes().
    static std::size_t sealedBytes(std::size_t inputBytes);

    std::size_t count() const { return m_entries.size(); }
    std::size_t bytes() const { return m_bytes; }
    /// Tasks that are held, ascending.
    std::vector<ledger::TaskHash> tasks() const;

private:
    struct Entry {
        FixedSecret<32> key;
        Bytes sealed;
    };
    std::map<ledger::TaskHash, Entry> m_entries;
    std::size_t m_bytes = 0;
};

/// What an executor opened: the salt and the input.
struct OpenedInput {
    Hash256 salt;
    SecretBytes input;
};
/// Opens an answer with the key of the request. Errors: "crypto.failed" for every reason alike;
/// "arena.wrong_input" when it is not the input of `commitment`.
Result<OpenedInput> openInput(const InputAnswer& answer, const crypto::X25519KeyPair& session,
                              const ChainId& chainId, const PublicKey& executor,
                              const Hash256& commitment);

/// The commitment for an escrowed input: ledger::inputCommitment() of its SHA-256.
Hash256 commitmentOf(const SecretBytes& input, const Hash256& salt);

}  // namespace stacknet::arena
