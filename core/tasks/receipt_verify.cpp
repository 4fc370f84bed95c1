#include "core/base/codec.h"
#include "core/crypto/ed25519.h"
#include "core/tasks/receipt.h"

namespace stacknet::tasks {

namespace {

void add(ReceiptVerdict& verdict, std::string_view name, bool ok, std::string_view good,
         std::string_view bad) {
    verdict.checks.push_back({std::string(name), ok, std::string(ok ? good : bad)});
}

}  // namespace

ReceiptVerdict verifyReceipt(std::string_view json, const ReceiptExpectation& expected) {
    ReceiptVerdict verdict;
    auto parsed = receiptFromJson(json);
    if (!parsed.ok()) {
        add(verdict, "format", false, "", parsed.error().message);
        return verdict;
    }
    const Receipt& receipt = *parsed;
    add(verdict, "format", true, "Every field is there and well formed.", "");
    if (expected.nodeKey) {
        add(verdict, "node_key", receipt.nodeKey == *expected.nodeKey,
            "It was made by the expected Node Key.",
            "It was made by the Node Key " + toHex(receipt.nodeKey) + ", not by the expected one.");
    }
    if (expected.chainId) {
        add(verdict, "chain", receipt.chainId == *expected.chainId,
            "It belongs to the expected network.", "It belongs to another network.");
    }
    if (receipt.salt) {
        add(verdict, "salt", chatSaltHash(*receipt.salt) == receipt.saltHash,
            "The salt is the one that was signed.", "The salt is not the one that was signed.");
    }
    if (receipt.version >= 3 && receipt.kind == TaskKind::Code) {
        const sandbox::Determinism made = receiptClass(receipt);
        add(verdict, "class", made == receipt.declaredClass || made == sandbox::Determinism::D0,
            "The class is the one that the client declared, or D0.",
            "The class is another than the client declared, and not D0.");
    }
    const auto digest = receiptDigest(receipt);
    add(verdict, "digest", digest.ok() && *digest == receipt.digest,
        "The digest is the hash of its terms.",
        digest.ok() ? "The digest is not the hash of its terms." : digest.error().message);
    add(verdict, "times",
        receipt.receivedMs > 0 && receipt.receivedMs <= receipt.startedMs &&
            receipt.startedMs <= receipt.finishedMs,
        "The times are in order.", "The times are not in order.");
    add(verdict, "signature",
        crypto::verify(receipt.nodeKey, receiptSigningBytes(receipt), receipt.signature),
        "The Node Key signed exactly this.", "The Node Key did not sign this.");
    verdict.valid = true;
    for (const ReceiptCheck& check : verdict.checks) verdict.valid = verdict.valid && check.ok;
    verdict.receipt = std::move(*parsed);
    return verdict;
}

}  // namespace stacknet::tasks
