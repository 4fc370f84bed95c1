// Any bytes as base58 and any text as bytes, as a Solana address, an Ethereum address, an address
// block, an API key and a public report of leaked keys.

#include "core/auth/api_key_format.h"
#include "core/auth/cidr.h"
#include "core/auth/evm_address.h"
#include "core/auth/solana_address.h"
#include "core/base/codec.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace stacknet;
    const ByteView bytes(data, size);
    const std::string_view text = asText(bytes);
    if (const auto decoded = fromBase58(text); decoded.ok()) {
        STACKNET_INVARIANT(toBase58(*decoded) == text);
    }
    if (size <= 128) {
        const auto back = fromBase58(toBase58(bytes));
        STACKNET_INVARIANT(back.ok() && *back == toBytes(bytes));
    }
    if (const auto key = auth::parseSolanaAddress(text); key.ok()) {
        STACKNET_INVARIANT(auth::toSolanaAddress(*key) == text);
    }
    if (const auto address = auth::parseChecksumAddress(text); address.ok()) {
        STACKNET_INVARIANT(auth::toChecksumAddress(*address) == text);
    }
    if (size == PublicKey::size) {
        const auto key = PublicKey::from(bytes, "key");
        const auto again = auth::parseSolanaAddress(auth::toSolanaAddress(*key));
        STACKNET_INVARIANT(!again.ok() || *again == *key);
    }
    if (const auto block = auth::Cidr::parse(text); block.ok()) {
        STACKNET_INVARIANT(block->contains(text.substr(0, text.find('/'))));
    }
    if (const auto found = auth::findApiKey(text)) {
        STACKNET_INVARIANT(auth::parseApiKey(*found).ok());
    }
    return 0;
}
