#include "core/tasks/receipt.h"

#include "core/base/canonical.h"
#include "core/sandbox/determinism.h"
#include "core/tasks/domain.h"

namespace stacknet::tasks {

sandbox::Determinism receiptClass(const Receipt& receipt) {
    const auto found = receipt.environment.find(std::string(sandbox::kClassKey));
    if (receipt.kind != TaskKind::Code || found == receipt.environment.end()) {
        return sandbox::Determinism::D0;
    }
    return sandbox::determinismNamed(found->second).value_or(sandbox::Determinism::D0);
}

bool receiptSlashable(const Receipt& receipt) {
    if (receipt.kind == TaskKind::Chat) return receipt.taskClass == TaskClass::R;
    return receipt.exitCode >= 0 && sandbox::slashable(receiptClass(receipt), receipt.selfTested);
}

Result<sandbox::ReceiptTerms> receiptTerms(const Receipt& receipt) {
    sandbox::ReceiptTerms terms;
    terms.imageDigest = receipt.imageDigest;
    terms.inputHash = receipt.inputHash;
    terms.outputHash = receipt.outputHash;
    terms.exitCode = receipt.exitCode;
    STACKNET_TRY(terms.envHash, sandbox::environmentHash(receipt.environment));
    return terms;
}

Result<Hash256> receiptDigest(const Receipt& receipt) {
    if (receipt.kind == TaskKind::Code) {
        STACKNET_TRY(const sandbox::ReceiptTerms terms, receiptTerms(receipt));
        return terms.digest();
    }
    return crypto::sha256({domainBytes("stacknet.chat.receipt.v1"), receipt.modelDigest.view(),
                           receipt.inputHash.view(), receipt.outputHash.view(),
                           bigEndian64(receipt.promptTokens),
                           bigEndian64(receipt.completionTokens)});
}

Hash256 chatSaltHash(const Salt& salt) {
    return crypto::sha256({domainBytes("stacknet.chat.salt.v1"), salt.view()});
}

Hash256 chatInputHash(const Salt& salt, ByteView request) {
    return crypto::sha256(
        {domainBytes("stacknet.chat.input.v1"), salt.view(), bigEndian64(request.size()), request});
}

void ChatOutputHash::addText(ByteView text) {
    m_text.update(text);
    m_textBytes += text.size();
}

void ChatOutputHash::addCall(std::string_view name, ByteView arguments) {
    m_calls.update(bigEndian64(name.size()));
    m_calls.update(asBytes(name));
    m_calls.update(bigEndian64(arguments.size()));
    m_calls.update(arguments);
    m_callBytes += 16 + name.size() + arguments.size();
}

Hash256 ChatOutputHash::finish(const Salt& salt) {
    const Hash256 text = m_text.finish();
    const Hash256 calls = m_calls.finish();
    return crypto::sha256({domainBytes("stacknet.chat.output.v1"), salt.view(),
                           bigEndian64(m_textBytes), text.view(), bigEndian64(m_callBytes),
                           calls.view()});
}

Bytes receiptSigningBytes(const Receipt& receipt) {
    CanonicalWriter writer;
    writer.raw(domainBytes("stacknet/receipt/1"));
    writer.u32(receipt.version).u8(static_cast<std::uint8_t>(receipt.kind)).text(receipt.taskId);
    writer.fixed(receipt.chainId).fixed(receipt.nodeKey).fixed(receipt.contractHash);
    writer.text(receipt.fingerprint).fixed(receipt.inputHash).fixed(receipt.outputHash);
    writer.i64(receipt.receivedMs).i64(receipt.startedMs).i64(receipt.finishedMs);
    writer.boolean(receipt.warm);
    if (receipt.kind == TaskKind::Chat) {
        writer.text(receipt.model).fixed(receipt.modelDigest).boolean(receipt.modelDigestFromFile);
        writer.text(receipt.finishReason).u64(receipt.promptTokens).u64(receipt.completionTokens);
        writer.fixed(receipt.saltHash);
        if (receipt.version >= 3) {
            writer.u8(static_cast<std::uint8_t>(receipt.taskClass)).fixed(receipt.reproClass);
        }
    } else {
        writer.text(receipt.language).fixed(receipt.imageDigest);
        writer.i64(receipt.exitCode);
        writer.u32(static_cast<std::uint32_t>(receipt.environment.size()));
        for (const auto& [name, value] : receipt.environment) writer.text(name).text(value);
        if (receipt.version >= 2) writer.boolean(receipt.selfTested);
        if (receipt.version >= 3) writer.u8(static_cast<std::uint8_t>(receipt.declaredClass));
    }
    writer.fixed(receipt.digest);
    return writer.take();
}

Result<void> signReceipt(Receipt& receipt, const ReceiptSigner& signer) {
    STACKNET_TRY(receipt.digest, receiptDigest(receipt));
    STACKNET_TRY(receipt.signature, signer(receiptSigningBytes(receipt)));
    return {};
}

}  // namespace stacknet::tasks
