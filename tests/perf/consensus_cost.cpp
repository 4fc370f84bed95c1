// stacknet-consensus-cost: the processor time that real engines need per block, beside the price of
// the signatures and hashes that the protocol cannot do without, and beside the naive form that
// verifies every signature each time it arrives.
//
// Four engines in one thread; frames travel encoded and are decoded by each receiver, transactions
// reach each node as frames of their own and again in the block, as in a network. No disk, no
// sockets, no ledger: this is the finality path alone.

#include <sys/resource.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <deque>
#include <string>

#include "core/consensus/codec.h"
#include "core/consensus/engine.h"
#include "core/crypto/hash.h"
#include "core/ledger/beacon.h"
#include "core/ledger/params.h"
#include "tests/perf/count_crypto.h"

namespace {

using namespace stacknet;
using namespace stacknet::consensus;

constexpr std::size_t kNodes = 4;
constexpr std::size_t kQuorum = 3;
/// The node that is measured; it leads no block of the run.
constexpr std::uint64_t kWarmBlocks = 5;
constexpr std::int64_t kStartMs = 1'700'000'000'000;

std::uint64_t threadNs() {
    timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<std::uint64_t>(now.tv_sec) * 1'000'000'000 +
           static_cast<std::uint64_t>(now.tv_nsec);
}

CryptoCounters operator-(const CryptoCounters& a, const CryptoCounters& b) {
    return {a.verifyCalls - b.verifyCalls, a.verifyNs - b.verifyNs,     a.signCalls - b.signCalls,
            a.signNs - b.signNs,           a.blakeCalls - b.blakeCalls, a.blakeBytes - b.blakeBytes,
            a.shaCalls - b.shaCalls,       a.shaBytes - b.shaBytes};
}

void operator+=(CryptoCounters& a, const CryptoCounters& b) {
    a = a - (CryptoCounters{} - b);
}

/// What one call and one byte of a hash cost, from two sizes.
struct HashPrice {
    double callNs = 0;
    double byteNs = 0;

    template <typename Hash>
    static HashPrice of(Hash hash) {
        constexpr std::size_t kSmall = 64;
        constexpr std::size_t kLarge = 4'096;
        const auto perCall = [&](std::size_t size) {
            const Bytes data(size, 0x5a);
            constexpr std::uint64_t kTimes = 4'000;
            const std::uint64_t began = threadNs();
            for (std::uint64_t i = 0; i < kTimes; ++i) hash(data);
            return static_cast<double>(threadNs() - began) / kTimes;
        };
        const double small = perCall(kSmall);
        const double large = perCall(kLarge);
        const double byte = std::max(0.0, (large - small) / (kLarge - kSmall));
        return {std::max(0.0, small - byte * kSmall), byte};
    }
    double of(std::uint64_t calls, std::uint64_t bytes) const {
        return callNs * static_cast<double>(calls) + byteNs * static_cast<double>(bytes);
    }
};

/// What the beacon costs a voter at the first block of a term.
double beaconVerifyNs() {
    const crypto::VrfKey key = crypto::VrfKey::fromSeed(Hash256{}.data);
    constexpr std::uint64_t kTimes = 200;
    std::vector<std::pair<Bytes, BeaconProof>> proofs;
    for (std::uint64_t view = 1; view <= kTimes; ++view) {
        Bytes input = ledger::beaconInput({}, view);
        BeaconProof proof = key.prove(input);
        proofs.emplace_back(std::move(input), proof);
    }
    const std::uint64_t began = threadNs();
    for (const auto& [input, proof] : proofs) {
        STACKNET_INVARIANT(crypto::vrfVerify(key.publicKey(), input, proof).ok());
    }
    return static_cast<double>(threadNs() - began) / kTimes;
}

struct Prices {
    double beaconNs = beaconVerifyNs();
    HashPrice blake = HashPrice::of([](const Bytes& data) { crypto::blake2b256(data, "price"); });
    HashPrice sha = HashPrice::of([](const Bytes& data) { crypto::sha256(data); });

    double hashesNs(const CryptoCounters& used) const {
        return blake.of(used.blakeCalls, used.blakeBytes) + sha.of(used.shaCalls, used.shaBytes);
    }
};

class KeySigner final : public ISigner {
public:
    explicit KeySigner(const crypto::SigningKey& key)
        : m_key(key.clone()), m_vrf(crypto::VrfKey::fromSigningKey(key)) {}
    std::optional<Signature> sign(ByteView message) override { return m_key.sign(message); }
    std::optional<BeaconProof> prove(ByteView input) override { return m_vrf.prove(input); }

private:
    crypto::SigningKey m_key;
    crypto::VrfKey m_vrf;
};

/// What has arrived and is in no final block yet, as a mempool keeps it. Arrivals and blocks have
/// the same order here: that of the nonces.
class Batches final : public ITransactionSource {
public:
    void add(ledger::Transaction transaction) {
        const ledger::TxHash hash = transaction.hash();
        m_waiting.push_back({std::move(transaction), hash});
    }
    void forget(std::uint64_t nonce) {
        while (!m_waiting.empty() && m_waiting.front().transaction.nonce <= nonce) {
            m_waiting.pop_front();
        }
    }
    bool isChecked(const ledger::Transaction& transaction) const override {
        const auto found = std::lower_bound(m_waiting.begin(), m_waiting.end(), transaction.nonce,
                                            [](const Waiting& each, std::uint64_t nonce) {
                                                return each.transaction.nonce < nonce;
                                            });
        return found != m_waiting.end() && found->transaction == transaction;
    }
    std::vector<ledger::Transaction> select(const std::set<ledger::TxHash>& pending,
                                            std::size_t countMax, std::size_t) override {
        std::vector<ledger::Transaction> chosen;
        for (const Waiting& each : m_waiting) {
            if (chosen.size() == countMax) break;
            if (!pending.contains(each.hash)) chosen.push_back(each.transaction);
        }
        return chosen;
    }

private:
    struct Waiting {
        ledger::Transaction transaction;
        ledger::TxHash hash;
    };
    std::deque<Waiting> m_waiting;
};

Hash256 rootOf(Height height) {
    return crypto::sha256(asBytes("root " + std::to_string(height)));
}

struct Node {
    explicit Node(const crypto::SigningKey& key) : signer(key), self(key.publicKey()) {}
    KeySigner signer;
    Batches batches;
    PublicKey self;
    std::unique_ptr<Engine> engine;
    std::deque<std::pair<std::size_t, Bytes>> inbox;  ///< consensus frames, with the sender
    Height height = 0;
};

class Bench {
public:
    Bench(std::size_t perBlock, std::uint64_t blocks) : m_perBlock(perBlock), m_blocks(blocks) {
        m_chainId.data.fill(7);
        std::vector<Validator> validators;
        for (std::size_t i = 0; i < kNodes; ++i) {
            std::array<std::uint8_t, 32> seed{};
            seed.fill(static_cast<std::uint8_t>(i + 1));
            m_keys.push_back(crypto::SigningKey::fromSeed(seed));
            m_nodes.push_back(std::make_unique<Node>(m_keys.back()));
            validators.push_back({m_keys.back().publicKey(), 1,
                                  crypto::VrfKey::fromSigningKey(m_keys.back()).publicKey()});
        }
        auto set = ValidatorSet::make(m_chainId, 0, validators);
        STACKNET_INVARIANT(set.ok());
        m_leader = set->leaderOfTerm(0);
        m_measured = (m_leader + 1) % kNodes;
        for (auto& node : m_nodes) start(*node, *set);
    }

    void run() {
        connect();
        while (m_height() < kWarmBlocks) oneBlock();
        m_measuring = true;
        const Height until = m_height() + m_blocks;
        while (m_height() < until) oneBlock();
        m_measuring = false;
    }

    void print(const Prices& prices) {
        const CryptoCounters naive = verifyNaively();
        const double blocks = static_cast<double>(m_blocks);
        const double verifyNs =
            static_cast<double>(m_used.verifyNs) / static_cast<double>(m_used.verifyCalls);
        const double leastCalls = 2 * kQuorum + static_cast<double>(m_perBlock);
        const double aloneNs = leastCalls * verifyNs + prices.hashesNs(m_used) / blocks;
        std::printf(
            "{\"transactions_per_block\":%zu,\"blocks\":%llu,\"cpu_us_per_block\":%.1f,"
            "\"verifications_per_block\":%.2f,\"verifications_least\":%.0f,\"verify_us\":%.2f,"
            "\"hashes_us_per_block\":%.2f,\"alone_us_per_block\":%.1f,"
            "\"naive_us_per_block\":%.1f,\"naive_verifications_per_block\":%.2f,"
            "\"blake_call_ns\":%.1f,\"blake_byte_ns\":%.3f,\"sha_call_ns\":%.1f,"
            "\"sha_byte_ns\":%.3f,\"beacon_verify_us\":%.2f}\n",
            m_perBlock, static_cast<unsigned long long>(m_blocks),
            static_cast<double>(m_usedNs) / blocks / 1e3,
            static_cast<double>(m_used.verifyCalls) / blocks, leastCalls, verifyNs / 1e3,
            prices.hashesNs(m_used) / blocks / 1e3, aloneNs / 1e3,
            static_cast<double>(m_naiveNs) / blocks / 1e3,
            static_cast<double>(naive.verifyCalls) / blocks, prices.blake.callNs,
            prices.blake.byteNs, prices.sha.callNs, prices.sha.byteNs, prices.beaconNs / 1e3);
    }

private:
    Height m_height() const { return m_nodes[m_measured]->height; }

    Now now() const { return {kStartMs + m_nowMs, m_nowMs, m_nowMs}; }

    void start(Node& node, const ValidatorSet& set) {
        EngineConfig config{m_chainId, set, Params{}, node.self, &node.signer, &node.batches, 1};
        FinalizedTip tip;
        tip.genesisTimeMs = kStartMs;
        tip.roots = {{0, rootOf(0)}};
        tip.beacon = ledger::genesisBeacon(m_chainId);
        auto made = Engine::make(std::move(config), std::move(tip), {}, now());
        STACKNET_INVARIANT(made.ok());
        node.engine = std::move(made).value();
    }

    void connect() {
        for (std::size_t at = 0; at < kNodes; ++at) {
            for (std::size_t other = 0; other < kNodes; ++other) {
                if (other != at) step(at, PeerConnected{m_nodes[other]->self});
            }
        }
        m_nowMs += Params{}.quietMs + 1;  // a node signs nothing right after its start
        tickAll();
        deliver();
    }

    /// New transactions reach every node, then time passes until the leader proposes.
    void oneBlock() {
        std::vector<Bytes> frames;
        for (std::size_t i = 0; i < m_perBlock; ++i) frames.push_back(nextTransaction());
        for (std::size_t at = 0; at < kNodes; ++at) receiveTransactions(at, frames);
        m_nowMs += Params{}.proposalGapMinMs;
        const Height before = m_height();
        tickAll();
        deliver();
        if (m_height() == before) {  // idle blocks wait for the heartbeat
            m_nowMs += Params{}.heartbeatMs;
            tickAll();
            deliver();
        }
    }

    Bytes nextTransaction() {
        ledger::Paperwork paperwork;
        paperwork.contractHash = rootOf(1);
        paperwork.taskId.data = crypto::sha256(asBytes(std::to_string(++m_nonce))).data;
        paperwork.receiptDigest = rootOf(m_nonce);
        return ledger::signTransaction(m_chainId, m_keys[m_nonce % kNodes], m_nonce,
                                       ledger::SubmitPaperwork{paperwork})
            .encode();
    }

    /// As engine::ChainDriver does with a frame of the mempool channel.
    void receiveTransactions(std::size_t at, const std::vector<Bytes>& frames) {
        const auto work = [&] {
            for (const Bytes& frame : frames) {
                auto transaction = ledger::Transaction::decode(frame);
                STACKNET_INVARIANT(transaction.ok() &&
                                   ledger::checkStatic(*transaction, m_chainId).ok());
                m_nodes[at]->batches.add(std::move(*transaction));
            }
        };
        measured(at, work);
        if (m_measuring && at == m_measured) {
            m_transactionFrames.insert(m_transactionFrames.end(), frames.begin(), frames.end());
        }
        step(at, TransactionsAvailable{});
    }

    void tickAll() {
        for (std::size_t at = 0; at < kNodes; ++at) step(at, Tick{});
    }

    void deliver() {
        for (bool busy = true; busy;) {
            busy = false;
            for (std::size_t at = 0; at < kNodes; ++at) {
                while (!m_nodes[at]->inbox.empty()) {
                    busy = true;
                    auto [from, frame] = std::move(m_nodes[at]->inbox.front());
                    m_nodes[at]->inbox.pop_front();
                    receive(at, from, std::move(frame));
                }
            }
        }
    }

    void receive(std::size_t at, std::size_t from, Bytes frame) {
        std::optional<Message> message;
        measured(at, [&] {
            auto decoded = decodeMessage(m_chainId, frame);
            STACKNET_INVARIANT(decoded.ok());
            message = std::move(decoded).value();
        });
        step(at, MessageReceived{m_nodes[from]->self, std::move(*message)});
        if (m_measuring && at == m_measured) m_consensusFrames.push_back(std::move(frame));
    }

    void step(std::size_t at, Input input) {
        std::vector<Output> outputs;
        measured(at, [&] { outputs = m_nodes[at]->engine->step(now(), std::move(input)); });
        for (Output& output : outputs) carryOut(at, output);
    }

    void carryOut(std::size_t at, Output& output) {
        if (const auto* broadcast = std::get_if<Broadcast>(&output)) {
            Bytes frame;
            measured(at, [&] { frame = encodeMessage(m_chainId, broadcast->message); });
            for (std::size_t to = 0; to < kNodes; ++to) {
                if (to != at) m_nodes[to]->inbox.emplace_back(at, frame);
            }
        } else if (const auto* send = std::get_if<Send>(&output)) {
            Bytes frame;
            measured(at, [&] { frame = encodeMessage(m_chainId, send->message); });
            for (std::size_t to = 0; to < kNodes; ++to) {
                if (m_nodes[to]->self == send->to) m_nodes[to]->inbox.emplace_back(at, frame);
            }
        } else if (const auto* final = std::get_if<FinalizedBlock>(&output)) {
            const Height height = final->block->header.height;
            m_nodes[at]->height = height;
            const auto& held = final->block->transactions;
            if (!held.empty()) m_nodes[at]->batches.forget(held.back().nonce);
            step(at, Executed{height, rootOf(height)});
        } else if (const auto* alarm = std::get_if<Alarm>(&output)) {
            std::fprintf(stderr, "stacknet-consensus-cost: %s\n", alarm->error.message.c_str());
            std::exit(1);
        }
    }

    /// Runs `work`; counts its processor time and cryptography if it is the measured node's.
    template <typename Work>
    void measured(std::size_t at, Work work) {
        if (!m_measuring || at != m_measured) return work();
        const CryptoCounters before = *cryptoCounters();
        const std::uint64_t began = threadNs();
        work();
        m_usedNs += threadNs() - began;
        m_used += *cryptoCounters() - before;
    }

    /// The same frames, each decoded and each signature in it verified, nothing remembered.
    CryptoCounters verifyNaively() {
        const CryptoCounters before = *cryptoCounters();
        const std::uint64_t began = threadNs();
        bool good = true;
        for (const Bytes& frame : m_transactionFrames) {
            const auto transaction = ledger::Transaction::decode(frame);
            good = good && ledger::checkStatic(*transaction, m_chainId).ok();
        }
        for (const Bytes& frame : m_consensusFrames) {
            const auto message = decodeMessage(m_chainId, frame);
            good = good && std::visit([&](const auto& each) { return check(each); }, *message);
        }
        m_naiveNs = threadNs() - began;
        STACKNET_INVARIANT(good);
        return *cryptoCounters() - before;
    }

    const PublicKey& keyOf(ValidatorIndex index) const { return m_nodes[index]->self; }

    bool check(const Proposal& proposal) const {
        const Block& block = *proposal.block;
        bool good =
            crypto::verify(keyOf(block.header.leader),
                           proposalSignBytes(m_chainId, 0, block.header.id()), proposal.signature);
        if (block.justify.parent) good = good && check(*block.justify.parent);
        for (const ledger::Transaction& transaction : block.transactions) {
            good = good && ledger::checkStatic(transaction, m_chainId).ok();
        }
        return good;
    }
    bool check(const Notarize& vote) const {
        const Bytes bytes =
            notarizeSignBytes(m_chainId, 0, vote.view, vote.blockId, demandRoot(vote.demands));
        return crypto::verify(keyOf(vote.signer), bytes, vote.signature);
    }
    bool check(const Finalize& vote) const {
        return crypto::verify(keyOf(vote.signer),
                              finalizeSignBytes(m_chainId, 0, vote.view, vote.blockId),
                              vote.signature);
    }
    bool check(const Certificate& certificate) const {
        bool good = true;
        for (const CertificateEntry& entry : certificate.entries) {
            good = good && (certificate.kind == CertificateKind::Notar
                                ? check(Notarize{certificate.view, certificate.blockId,
                                                 entry.demands, entry.signer, entry.signature})
                                : check(Finalize{certificate.view, certificate.blockId,
                                                 entry.signer, entry.signature}));
        }
        return good;
    }
    bool check(const NotarCert& message) const { return check(message.certificate); }
    bool check(const FinalCert& message) const { return check(message.certificate); }
    /// Nothing else is signed; a calm run has no Abandon and no ExitCert.
    template <typename Other>
    bool check(const Other&) const {
        return true;
    }

    const std::size_t m_perBlock;
    const std::uint64_t m_blocks;
    ChainId m_chainId;
    std::vector<crypto::SigningKey> m_keys;
    std::vector<std::unique_ptr<Node>> m_nodes;
    std::size_t m_leader = 0;
    std::size_t m_measured = 0;
    std::int64_t m_nowMs = 1'000'000;
    std::uint64_t m_nonce = 0;
    bool m_measuring = false;
    std::uint64_t m_usedNs = 0;
    std::uint64_t m_naiveNs = 0;
    CryptoCounters m_used{};
    std::vector<Bytes> m_transactionFrames;
    std::vector<Bytes> m_consensusFrames;
};

}  // namespace

int main(int count, char** arguments) {
    const auto number = [&](int at, unsigned long standard, unsigned long most) {
        if (at >= count) return standard;
        char* end = nullptr;
        const unsigned long value = std::strtoul(arguments[at], &end, 10);
        if (*end == '\0' && value <= most) return value;
        std::fprintf(stderr, "Usage: stacknet-consensus-cost [TRANSACTIONS [BLOCKS]]\n");
        std::exit(2);
    };
    const std::size_t transactions = number(1, 100, ledger::kBlockTransactionsMax);
    const std::uint64_t blocks = std::max(1UL, number(2, 50, 900));
    const Prices prices;
    Bench bench(transactions, blocks);
    bench.run();
    bench.print(prices);
    return 0;
}
