#pragma once

#include <filesystem>

#include "core/base/rng.h"
#include "core/crypto/ed25519.h"

namespace stacknet::keystore {

/// The key that TLS uses, made on the first call and the same ever after. It signs nothing but
/// handshakes: peers accept it because a Node Key signed a statement that names it.
///
/// It lies in folder/transport.snkey in the envelope of node_key_file.h, under the 32 random bytes
/// of folder/transport.secret (both mode 0600). That is weaker than a passphrase, on purpose: a
/// node must reach its peers after a reboot while its Node Key is still locked. Whoever can read
/// both files can pretend to be this node's transport until the statement ends; they cannot vote,
/// spend or renew the statement. A copied key file without the secret is worthless, so a backup
/// takes neither: deleting both files and starting again makes a new key.
///
/// Errors: "keystore.transport_secret" (the secret is missing or damaged while the key is there),
/// those of node_key_file.h and core/base/file.h. Takes about 50 ms. One caller at a time.
Result<crypto::SigningKey> loadOrCreateTransportKey(const std::filesystem::path& folder, Rng& rng);

}  // namespace stacknet::keystore
