#include "core/arena/escrow.h"

#include "core/crypto/hash.h"

namespace stacknet::arena {
namespace {

// One key seals one message.
constexpr std::array<std::uint8_t, crypto::kAeadNonceBytes> kNonce{};

}  // namespace

Hash256 commitmentOf(const SecretBytes& input, const Hash256& salt) {
    return ledger::inputCommitment(crypto::sha256(input.view()), salt);
}

Result<void> Escrow::put(const ledger::TaskHash& task, const SecretBytes& input,
                         const Hash256& salt, Rng& rng) {
    if (input.size() > kInputBytesMax) {
        return makeError("arena.input_too_large", "An input of " + std::to_string(input.size()) +
                                                      " bytes cannot be checked; at most " +
                                                      std::to_string(kInputBytesMax) +
                                                      " are kept for that.");
    }
    if (m_entries.contains(task)) {
        return makeError("arena.escrow_exists", "The input of this task is held already.");
    }
    const std::size_t size = sealedBytes(input.size());
    if (m_entries.size() >= kEscrowTasksMax || size > kEscrowBytesMax - m_bytes) {
        return makeError("arena.escrow_full",
                         "Too many tasks await their draw: " + std::to_string(m_entries.size()) +
                             " with " + std::to_string(m_bytes) +
                             " bytes are held. This one is not committed.");
    }
    Entry entry;
    rng.fill(entry.key.mutableView());
    SecretBytes plaintext = SecretBytes::copyOf(salt.view());
    plaintext.append(input.view());
    entry.sealed = crypto::aeadSeal(entry.key.view(), kNonce, plaintext.view(), task.view());
    m_bytes += entry.sealed.size();
    m_entries.emplace(task, std::move(entry));
    return {};
}

std::size_t Escrow::sealedBytes(std::size_t inputBytes) {
    return Hash256::size + inputBytes + crypto::kAeadTagBytes;
}

void Escrow::drop(const ledger::TaskHash& task) {
    const auto found = m_entries.find(task);
    if (found == m_entries.end()) return;
    m_bytes -= found->second.sealed.size();
    m_entries.erase(found);
}

Result<InputAnswer> Escrow::sealFor(const InputRequest& request, const ChainId& chainId,
                                    const PublicKey& executor, Rng& rng) const {
    const auto found = m_entries.find(request.task.task);
    if (found == m_entries.end()) {
        return makeError("arena.not_held", "The input of this task is not held any more.");
    }
    const Entry& entry = found->second;
    STACKNET_TRY(const SecretBytes plaintext,
                 crypto::aeadOpen(entry.key.view(), kNonce, entry.sealed, found->first.view()));
    STACKNET_TRY(auto sender,
                 crypto::HpkeSender::setup(request.sessionKey,
                                           inputInfo(chainId, request.task, executor), rng));
    InputAnswer answer{request.task, sender.enc(), {}};
    STACKNET_TRY(answer.sealed, sender.seal({}, plaintext.view()));
    return answer;
}

std::vector<ledger::TaskHash> Escrow::tasks() const {
    std::vector<ledger::TaskHash> all;
    for (const auto& [task, entry] : m_entries) all.push_back(task);
    return all;
}

Result<OpenedInput> openInput(const InputAnswer& answer, const crypto::X25519KeyPair& session,
                              const ChainId& chainId, const PublicKey& executor,
                              const Hash256& commitment) {
    STACKNET_TRY(auto receiver,
                 crypto::HpkeReceiver::setup(session, answer.enc,
                                             inputInfo(chainId, answer.task, executor)));
    STACKNET_TRY(const SecretBytes plaintext, receiver.open({}, answer.sealed));
    const Error wrong =
        makeError("arena.wrong_input", "The worker handed out another input than it committed to.");
    if (plaintext.size() < Hash256::size) return wrong;
    OpenedInput opened;
    const ByteView all = plaintext.view();
    std::copy_n(all.begin(), Hash256::size, opened.salt.data.begin());
    opened.input = SecretBytes::copyOf(all.subspan(Hash256::size));
    if (commitmentOf(opened.input, opened.salt) != commitment) return wrong;
    return opened;
}

}  // namespace stacknet::arena
