#include "core/consensus/submission_receipt.h"

#include "core/base/canonical.h"

namespace stacknet::consensus {
namespace {

constexpr std::string_view kDomain = "stacknet/submission/1";

Error bad(const std::string& reason) {
    return makeError("consensus.bad_receipt", "The submission receipt " + reason + ".");
}

}  // namespace

Bytes submissionSignBytes(const ChainId& chainId, Epoch epoch, Term term,
                          const ledger::TxHash& hash) {
    CanonicalWriter out;
    out.raw(asBytes(kDomain)).fixed(chainId).u64(epoch).u64(term).fixed(hash);
    return out.take();
}

Bytes encodeReceipt(const SubmissionReceipt& receipt) {
    CanonicalWriter out;
    out.fixed(receipt.txHash).fixed(receipt.validator).u64(receipt.epoch).u64(receipt.term);
    return out.fixed(receipt.signature).take();
}

Result<SubmissionReceipt> decodeReceipt(ByteView bytes) {
    CanonicalReader in(bytes);
    SubmissionReceipt receipt;
    receipt.txHash = in.fixed<ledger::TxHash>("receipt.tx_hash");
    receipt.validator = in.fixed<PublicKey>("receipt.validator");
    receipt.epoch = in.u64("receipt.epoch");
    receipt.term = in.u64("receipt.term");
    receipt.signature = in.fixed<Signature>("receipt.signature");
    STACKNET_CHECK(in.finish());
    return receipt;
}

Result<void> ReceiptCollector::add(const SubmissionReceipt& receipt) {
    if (receipt.txHash != m_txHash) return bad("is for another transaction");
    if (receipt.epoch != m_epoch) return bad("is of another epoch");
    const auto signer = m_validators.indexOf(receipt.validator);
    if (!signer) return bad("is not from a validator");
    const Bytes message = submissionSignBytes(m_chainId, m_epoch, receipt.term, m_txHash);
    if (!crypto::verify(receipt.validator, message, receipt.signature)) {
        return bad("is not signed by the validator it names");
    }
    const auto [place, fresh] = m_receipts.emplace(*signer, receipt);
    if (!fresh && receipt.term > place->second.term) place->second = receipt;
    return {};
}

std::uint64_t ReceiptCollector::weight() const {
    std::uint64_t sum = 0;
    for (const auto& [signer, receipt] : m_receipts) sum += m_validators.at(signer).weight;
    return sum;
}

}  // namespace stacknet::consensus
