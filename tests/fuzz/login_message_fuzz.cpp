// Any bytes as a sign-in message of either chain: what parses has exactly one spelling, and the
// readers of its parts (times, URIs, origins, accounts) agree with themselves.

#include "core/auth/account_id.h"
#include "core/auth/login_message.h"
#include "core/auth/rfc3339.h"
#include "core/auth/uri.h"
#include "core/auth/wallet_signature.h"
#include "core/base/bytes.h"

namespace {

using namespace stacknet;
using namespace stacknet::auth;

void checkMessage(WalletChain chain, std::string_view text) {
    const auto message = parseLoginMessage(chain, text);
    if (!message.ok()) return;
    STACKNET_INVARIANT(text.size() <= kLoginMessageMax);
    const auto written = writeLoginMessage(*message);
    STACKNET_INVARIANT(written.ok() && *written == text);
    LoginRules rules;
    rules.domain = message->domain;
    rules.address = message->address;
    rules.nonce = message->nonce.value_or("");
    rules.chains = {message->chainId.value_or("")};
    rules.requestId = message->requestId.value_or("");
    rules.resources = message->resources.value_or(std::vector<std::string>{});
    rules.origin = originOfUri(message->uri.value_or("")).ok() ? *originOfUri(*message->uri) : "";
    if (checkLoginMessage(*message, rules, 1'795'327'200'000).ok()) {
        STACKNET_INVARIANT(message->nonce && message->expirationTime && message->uri);
        STACKNET_INVARIANT(checkLoginWindow(*message, 1'795'327'200'000).ok());
    }
    // A text of one chain is never one of the other.
    const WalletChain other = chain == WalletChain::Evm ? WalletChain::Solana : WalletChain::Evm;
    STACKNET_INVARIANT(!parseLoginMessage(other, text).ok());
}

void checkParts(std::string_view text) {
    if (const auto ms = parseRfc3339(text); ms.ok()) {
        STACKNET_INVARIANT(*parseRfc3339(formatRfc3339(*ms)) == *ms);
    }
    if (const auto origin = originOfUri(text); origin.ok()) {
        STACKNET_INVARIANT(isUri(text));
        STACKNET_INVARIANT(*originOfUri(*origin) == *origin);
    }
    if (checkOrigin(text, OriginRules{true}).ok()) {
        STACKNET_INVARIANT(*originOfUri(text) == text);
    }
    if (const auto account = AccountId::parse(text); account.ok()) {
        STACKNET_INVARIANT(account->text() == text);
    }
    static_cast<void>(recoverEvmSigner("message", text));
    static_cast<void>(
        verifySolanaSignature("9RE4HuNTcaPT3n6PZmJoVkw5ZXLK5wbdh6V56X1dJkrB", "message", text));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = asText(ByteView(data, size));
    checkMessage(WalletChain::Evm, text);
    checkMessage(WalletChain::Solana, text);
    checkParts(text);
    // With a first line that fits, or the fuzzer would have to find one.
    const std::string rest(text);
    checkMessage(WalletChain::Evm,
                 "a.example wants you to sign in with your Ethereum account:\n"
                 "0xC826324Afb154ec7143c57b04040879731401F46\n" +
                     rest);
    checkMessage(WalletChain::Solana,
                 "a.example wants you to sign in with your Solana account:\n"
                 "9RE4HuNTcaPT3n6PZmJoVkw5ZXLK5wbdh6V56X1dJkrB\n" +
                     rest);
    return 0;
}
