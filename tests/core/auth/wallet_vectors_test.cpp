#include <gtest/gtest.h>

#include <functional>

#include "core/auth/account_id.h"
#include "core/auth/evm_address.h"
#include "core/auth/login_message.h"
#include "core/auth/rfc3339.h"
#include "core/auth/solana_address.h"
#include "core/auth/wallet_signature.h"
#include "core/base/codec.h"
#include "tests/core/auth/vector_json.h"

namespace stacknet::auth {
namespace {

namespace json = boost::json;
using test::text;

/// The message that a vector's fields describe. Fields with a wrong type become text that no
/// grammar takes.
LoginMessage messageOf(WalletChain chain, const json::object& fields) {
    LoginMessage message;
    message.chain = chain;
    auto field = [&](const char* name) -> std::optional<std::string> {
        const json::value* value = fields.if_contains(name);
        if (value == nullptr || value->is_null()) return std::nullopt;
        return value->is_string() ? text(*value) : json::serialize(*value);
    };
    message.scheme = field("scheme");
    message.domain = field("domain").value_or("");
    message.address = field("address").value_or("");
    message.statement = field("statement");
    message.uri = field("uri");
    message.version = field("version");
    message.chainId = field("chainId");
    message.nonce = field("nonce");
    message.issuedAt = field("issuedAt");
    message.expirationTime = field("expirationTime");
    message.notBefore = field("notBefore");
    message.requestId = field("requestId");
    if (const json::value* list = fields.if_contains("resources")) {
        message.resources.emplace();
        for (const json::value& entry : list->as_array()) {
            message.resources->push_back(entry.is_string() ? text(entry) : "");
        }
    }
    return message;
}

TEST(WalletVectors, EvmSignaturesRecoverTheirAddress) {
    STACKNET_VECTORS(vectors, "wallet/wallet.json");
    int count = 0;
    for (const json::value& entry : vectors.at("evm").as_array()) {
        EXPECT_EQ("0x" + toHex(eip191Digest(text(entry, "message"))), text(entry, "eip191_hash"));
        auto signer = recoverEvmSigner(text(entry, "message"), text(entry, "signature"));
        ASSERT_TRUE(signer.ok()) << text(entry, "message");
        EXPECT_EQ(toChecksumAddress(*signer), text(entry, "address"));
        ++count;
    }
    EXPECT_GE(count, 1);
}

TEST(WalletVectors, Eip55) {
    STACKNET_VECTORS(vectors, "wallet/wallet.json");
    for (const json::value& address : vectors.at("eip55").at("valid").as_array()) {
        EXPECT_TRUE(parseChecksumAddress(text(address)).ok()) << text(address);
    }
    for (const json::value& address : vectors.at("eip55").at("invalid").as_array()) {
        auto parsed = parseChecksumAddress(text(address));
        ASSERT_FALSE(parsed.ok()) << text(address);
        EXPECT_EQ(parsed.error().code, "auth.address_checksum");
    }
}

/// W06, W07, W12: the malformed signatures, and the spelling of v that Ledger wallets use.
TEST(WalletVectors, W06_MalformedEvmSignatures) {
    STACKNET_VECTORS(vectors, "wallet/wallet.json");
    const json::value& set = vectors.at("evm_negative");
    const std::string message = text(set, "message");
    const std::string address = text(set, "address");
    ASSERT_EQ(toChecksumAddress(*recoverEvmSigner(message, text(set, "good"))), address);
    for (const json::value& entry : set.at("cases").as_array()) {
        const std::string name = text(entry, "name");
        auto signer = recoverEvmSigner(message, text(entry, "signature"));
        if (name.starts_with("v = 0/1")) {
            ASSERT_TRUE(signer.ok()) << name;
            EXPECT_EQ(toChecksumAddress(*signer), address);
        } else if (name.starts_with("wrong recovery id")) {
            EXPECT_TRUE(!signer.ok() || toChecksumAddress(*signer) != address) << name;
        } else {
            ASSERT_FALSE(signer.ok()) << name;
            EXPECT_EQ(signer.error().code, name.starts_with("ERC-6492")
                                               ? "auth.contract_wallet_unsupported"
                                               : "auth.bad_signature")
                << name;
        }
    }
}

TEST(WalletVectors, SiweTextsAreWrittenByteForByteAndVerify) {
    STACKNET_VECTORS(vectors, "wallet/wallet.json");
    for (const json::value& entry : vectors.at("siwe").as_array()) {
        const LoginMessage message = messageOf(WalletChain::Evm, entry.at("fields").as_object());
        auto written = writeLoginMessage(message);
        ASSERT_TRUE(written.ok()) << text(entry, "name") << written.error().message;
        EXPECT_EQ(*written, text(entry, "message"));
        auto parsed = parseLoginMessage(WalletChain::Evm, *written);
        ASSERT_TRUE(parsed.ok()) << parsed.error().message;
        EXPECT_EQ(*parsed, message);
        EXPECT_EQ(toChecksumAddress(*recoverEvmSigner(*written, text(entry, "signature"))),
                  message.address);
    }
}

TEST(WalletVectors, SolanaTextsAreWrittenByteForByteAndVerify) {
    STACKNET_VECTORS(vectors, "wallet/wallet.json");
    for (const json::value& entry : vectors.at("solana").as_array()) {
        const LoginMessage message = messageOf(WalletChain::Solana, entry.at("input").as_object());
        auto written = writeLoginMessage(message);
        ASSERT_TRUE(written.ok()) << written.error().message;
        EXPECT_EQ(*written, text(entry, "message"));
        auto parsed = parseLoginMessage(WalletChain::Solana, *written);
        ASSERT_TRUE(parsed.ok()) << parsed.error().message;
        EXPECT_EQ(*parsed, message);
        auto key = parseSolanaAddress(text(entry, "address"));
        ASSERT_TRUE(key.ok());
        EXPECT_EQ(toHex(*key), text(entry, "public_key"));
        EXPECT_EQ(toSolanaAddress(*key), text(entry, "address"));
        EXPECT_EQ(toBase58(*fromHex(text(entry, "signature_hex"))),
                  text(entry, "signature_base58"));
        const std::string signature = text(entry, "signature_base58");
        EXPECT_TRUE(verifySolanaSignature(message.address, *written, signature).ok());
        EXPECT_EQ(verifySolanaSignature(message.address, *written + " ", signature).error().code,
                  "auth.bad_signature");
    }
}

/// W13: the forgery that holds for every message under a small-order key.
TEST(WalletVectors, W13_SmallOrderKeysAreRefusedAtTheKeyAndAtTheSignature) {
    STACKNET_VECTORS(vectors, "wallet/wallet.json");
    const json::value& set = vectors.at("solana_negative");
    const json::value& forgery = set.at("universal_forgery");
    const std::string signature = toBase58(*fromHex(text(forgery, "signature_hex")));
    for (const json::value& entry : set.at("small_order_keys").as_array()) {
        const std::string address = text(entry, "address");
        EXPECT_EQ(parseSolanaAddress(address).ok(), false) << address;
        EXPECT_EQ(verifySolanaSignature(address, "any message", signature).error().code,
                  "auth.bad_address");
        EXPECT_FALSE(AccountId::make(WalletChain::Solana, "mainnet", address).ok());
        auto key = PublicKey::from(*fromHex(text(entry, "public_key")), "key");
        EXPECT_EQ(toSolanaAddress(*key), address);
    }
}

/// W14: the same signature with S + L.
TEST(WalletVectors, W14_SPlusLIsRefused) {
    STACKNET_VECTORS(vectors, "wallet/wallet.json");
    const json::value& twin = vectors.at("solana_negative").at("s_plus_L");
    for (const json::value& entry : vectors.at("solana").as_array()) {
        if (text(entry, "seed_text") != text(twin, "of")) continue;
        const std::string signature = toBase58(*fromHex(text(twin, "signature_hex")));
        EXPECT_EQ(verifySolanaSignature(text(entry, "address"), text(entry, "message"), signature)
                      .error()
                      .code,
                  "auth.bad_signature");
        return;
    }
    FAIL() << "the vector's message is not there";
}

TEST(WalletVectors, Base58) {
    STACKNET_VECTORS(vectors, "wallet/wallet.json");
    for (const json::value& entry : vectors.at("base58").as_array()) {
        EXPECT_EQ(toBase58(*fromHex(text(entry, "hex"))), text(entry, "base58"));
        EXPECT_EQ(toHex(*fromBase58(text(entry, "base58"))), text(entry, "hex"));
    }
    for (const json::value& entry : vectors.at("base58_invalid").as_array()) {
        EXPECT_FALSE(fromBase58(text(entry)).ok()) << text(entry);
    }
}

TEST(SiweVectors, ParsesWhatIsGood) {
    STACKNET_VECTORS(vectors, "siwe/parsing_positive.json");
    for (const auto& entry : vectors.as_object()) {
        const std::string message = text(entry.value(), "message");
        auto parsed = parseLoginMessage(WalletChain::Evm, message);
        ASSERT_TRUE(parsed.ok()) << entry.key() << ": " << parsed.error().message;
        EXPECT_EQ(*parsed, messageOf(WalletChain::Evm, entry.value().at("fields").as_object()))
            << entry.key();
        EXPECT_EQ(*writeLoginMessage(*parsed), message);
    }
}

TEST(SiweVectors, RefusesTheBadTexts) {
    STACKNET_VECTORS(vectors, "siwe/parsing_negative.json");
    for (const auto& entry : vectors.as_object()) {
        const json::value& value = entry.value();
        const std::string message = value.is_object() ? text(value, "message") : text(value);
        EXPECT_FALSE(parseLoginMessage(WalletChain::Evm, message).ok()) << entry.key();
    }
}

TEST(SiweVectors, RefusesToWriteTheBadFields) {
    STACKNET_VECTORS(vectors, "siwe/parsing_negative_objects.json");
    for (const auto& entry : vectors.as_object()) {
        EXPECT_FALSE(writeLoginMessage(messageOf(WalletChain::Evm, entry.value().as_object())).ok())
            << entry.key();
    }
}

/// The steps that siwe's own vectors ask for: text, times, domain, nonce, signature.
bool verifies(const json::object& entry) {
    LoginMessage message = messageOf(WalletChain::Evm, entry);
    auto written = writeLoginMessage(message);
    if (!written.ok()) return false;
    std::int64_t nowMs = 1'795'327'200'000;
    if (const json::value* time = entry.if_contains("time")) {
        auto parsed = parseRfc3339(text(*time));
        if (!parsed.ok()) return false;
        nowMs = *parsed;
    }
    for (const auto& [name, field] :
         {std::pair{"domainBinding", &message.domain}, std::pair{"matchNonce", &*message.nonce}}) {
        const json::value* wanted = entry.if_contains(name);
        if (wanted != nullptr && text(*wanted) != *field) return false;
    }
    if (!checkLoginWindow(message, nowMs).ok()) return false;
    const json::value* signature = entry.if_contains("signature");
    if (signature == nullptr) return false;
    auto signer = recoverEvmSigner(*written, text(*signature));
    return signer.ok() && toChecksumAddress(*signer) == message.address;
}

TEST(SiweVectors, VerifiesWhatIsGood) {
    STACKNET_VECTORS(vectors, "siwe/verification_positive.json");
    for (const auto& entry : vectors.as_object()) {
        EXPECT_TRUE(verifies(entry.value().as_object())) << entry.key();
    }
}

TEST(SiweVectors, RefusesTheBadProofs) {
    STACKNET_VECTORS(vectors, "siwe/verification_negative.json");
    for (const auto& entry : vectors.as_object()) {
        EXPECT_FALSE(verifies(entry.value().as_object())) << entry.key();
    }
}

/// W12: contract wallets' signatures do not open a key of their own, and nobody asks a chain.
TEST(SiweVectors, W12_ContractWalletsAreRefusedWithoutAChain) {
    STACKNET_VECTORS(vectors, "siwe/eip1271.json");
    for (const auto& entry : vectors.as_object()) {
        const std::string message = text(entry.value(), "message");
        auto parsed = parseLoginMessage(WalletChain::Evm, message);
        ASSERT_TRUE(parsed.ok()) << entry.key();
        auto signer = recoverEvmSigner(message, text(entry.value(), "signature"));
        EXPECT_TRUE(!signer.ok() || toChecksumAddress(*signer) != parsed->address) << entry.key();
        NoContractWallets none;
        EXPECT_EQ(none.verify("1", EvmAddress{}, eip191Digest(message), {}).error().code,
                  "auth.contract_wallet_unsupported");
    }
}

}  // namespace
}  // namespace stacknet::auth
