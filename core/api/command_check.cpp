#include <algorithm>
#include <string_view>
#include <type_traits>

#include "core/api/commands.h"
#include "core/ledger/params.h"

namespace stacknet::api {

namespace {

constexpr std::size_t kHexDigits = 64;  // of a key or a hash
constexpr std::size_t kSignatureDigits = 128;
constexpr std::size_t kPromiseDigits = 240;

bool isHex(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char digit) {
        return (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f');
    });
}

Error badArgument(const std::string& field, const std::string& must) {
    return makeError("api.bad_argument", field + " must " + must + ".");
}

Result<void> checkId(const std::string& text, const std::string& field) {
    if (text.size() == kHexDigits && isHex(text)) return {};
    return badArgument(field, "have 64 lower case hexadecimal digits");
}

Result<void> checkRackPath(const std::string& path) {
    if (path.starts_with('/') && path.find('\0') == std::string::npos) return {};
    return badArgument("path", "be an absolute path on the node's machine");
}

Result<void> checkRackExport(const RackExport& command) {
    STACKNET_CHECK(checkRackPath(command.path));
    if (command.cid.empty()) return badArgument("cid", "be given");
    if (!command.form.empty() && command.form != "files" && command.form != "car") {
        return badArgument("form", "be files or car");
    }
    if (command.key.empty()) return {};
    if (command.form == "car") return badArgument("key", "be left out: a CAR stays encrypted");
    return checkId(command.key, "key");
}

Result<void> checkChallenge(const FileChallenge& command) {
    if (!command.publicKey.empty()) STACKNET_CHECK(checkId(command.publicKey, "public_key"));
    if (!command.promise.empty()) {
        if (command.promise.size() == kPromiseDigits && isHex(command.promise)) return {};
        return badArgument("promise", "have 240 lower case hexadecimal digits");
    }
    STACKNET_CHECK(checkId(command.signer, "signer"));
    if (command.view == 0) return badArgument("view", "be above 0");
    if (command.transaction.empty()) return checkId(command.txHash, "tx_hash");
    if (command.transaction.size() % 2 != 0 || !isHex(command.transaction)) {
        return badArgument("transaction", "be lower case hexadecimal");
    }
    if (command.transaction.size() > 2 * ledger::kTransactionBytesMax) {
        return badArgument("transaction", "have at most " +
                                              std::to_string(ledger::kTransactionBytesMax) +
                                              " bytes: a larger one cannot be demanded");
    }
    return {};
}

Result<void> checkSale(const ConfirmKeySale& command) {
    STACKNET_CHECK(checkId(command.publicKey, "public_key"));
    STACKNET_CHECK(checkId(command.buyer, "buyer"));
    return checkId(command.paymentReference, "payment_reference");
}

Result<void> checkPurchase(const BuyNodeKey& command) {
    STACKNET_CHECK(checkId(command.publicKey, "public_key"));
    if (command.priceMicroUsd == 0) return badArgument("price_micro_usd", "be above 0");
    STACKNET_CHECK(checkId(command.paymentReference, "payment_reference"));
    if (command.confirmation.size() != kSignatureDigits || !isHex(command.confirmation)) {
        return badArgument("confirmation", "have 128 lower case hexadecimal digits");
    }
    return command.payer.empty() ? Result<void>{} : checkId(command.payer, "payer");
}

}  // namespace

Result<void> checkCommand(const Command& command) {
    return std::visit(
        [](const auto& order) -> Result<void> {
            using Order = std::decay_t<decltype(order)>;
            if constexpr (std::is_same_v<Order, FileChallenge>) {
                return checkChallenge(order);
            } else if constexpr (std::is_same_v<Order, ConfirmKeySale>) {
                return checkSale(order);
            } else if constexpr (std::is_same_v<Order, BuyNodeKey>) {
                return checkPurchase(order);
            } else if constexpr (std::is_same_v<Order, Bond> || std::is_same_v<Order, Unbond>) {
                STACKNET_CHECK(checkId(order.publicKey, "public_key"));
                if (order.tokens == 0) return badArgument("tokens", "be above 0");
            } else if constexpr (std::is_same_v<Order, ListNodeKey>) {
                STACKNET_CHECK(checkId(order.publicKey, "public_key"));
                if (order.priceMicroUsd == 0) return badArgument("price_micro_usd", "be above 0");
            } else if constexpr (std::is_same_v<Order, Withdraw> || std::is_same_v<Order, Unjail> ||
                                 std::is_same_v<Order, UnlistNodeKey> ||
                                 std::is_same_v<Order, FileNodeKey> ||
                                 std::is_same_v<Order, DisconnectNodeKey>) {
                return checkId(order.publicKey, "public_key");
            } else if constexpr (std::is_same_v<Order, RackAdd> ||
                                 std::is_same_v<Order, RackImport>) {
                return checkRackPath(order.path);
            } else if constexpr (std::is_same_v<Order, RackExport>) {
                return checkRackExport(order);
            } else if constexpr (std::is_same_v<Order, RackUnpin> ||
                                 std::is_same_v<Order, RackVerify> ||
                                 std::is_same_v<Order, RackPin>) {
                if (order.cid.empty()) return badArgument("cid", "be given");
            } else if constexpr (std::is_same_v<Order, RackCancel>) {
                if (order.job.empty()) return badArgument("job", "be given");
            }
            return {};
        },
        command);
}

}  // namespace stacknet::api
