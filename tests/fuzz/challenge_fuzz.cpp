// Any bytes as a short history of demands, inclusions and terms, and as challenges about it. A
// model that keeps the whole log says which verdict each challenge deserves; the ledger must say
// the same, take what the rules say from whom they say, and conserve every token.

#include <algorithm>
#include <map>
#include <set>

#include "tests/core/ledger/fuzz_ledger.h"

namespace stacknet::ledger::testing {
namespace {

constexpr std::uint64_t kValidators = 4;
constexpr std::size_t kWanted = 6;
constexpr std::size_t kBlocksMax = 24;
constexpr std::uint64_t kDue = 7;            // K - 1
constexpr std::size_t kRemembered = 16;      // blocks with transactions
constexpr std::size_t kBrokenPerSigner = 8;  // by one leader, in one epoch

const State& genesisState() {
    static const State kState = State::fromGenesis(sampleGenesis());
    return kState;
}

/// Transactions that somebody may want: the odd ones expire early, the last two are of one signer.
const std::vector<Transaction>& wanted() {
    static const std::vector<Transaction> kAll = [] {
        std::vector<Transaction> all;
        for (std::uint64_t i = 0; i < kWanted; ++i) {
            const std::int64_t expiresMs = i % 2 == 0 ? 0 : genesisState().timeMs() + 5'000;
            const bool second = i == kWanted - 1;
            all.push_back(signTransaction(genesisState().chainId(),
                                          sampleKey(60 + i - (second ? 1 : 0)), second ? 2 : 1,
                                          ActivateKey{fuzzId(1)}, expiresMs));
        }
        return all;
    }();
    return kAll;
}

/// The whole log, as the protocol's page judges it.
struct Model {
    struct Block {
        std::uint64_t view = 0;
        std::int64_t timeMs = 0;
        std::uint64_t term = 0;
        std::set<TxHash> included;
    };
    struct Open {
        std::uint64_t term = 0;
        std::int64_t timeMs = 0;
        std::set<TxHash> hashes;
    };
    using Key = std::pair<std::uint64_t, std::uint64_t>;  ///< view, signer

    std::vector<Block> log;
    std::map<Key, Open> open;
    std::map<Key, Open> broken;
    std::set<std::uint64_t> punished;  ///< leaders
    struct Use {
        std::uint64_t nonce = 0;
        std::uint64_t view = 0;
    };
    std::map<PublicKey, Use> uses;

    static std::uint64_t leaderOf(std::uint64_t term) { return term % kValidators; }

    bool includedLately(const TxHash& hash) const {
        std::size_t seen = 0;
        for (auto block = log.rbegin(); block != log.rend() && seen < kRemembered; ++block) {
            if (block->included.contains(hash)) return true;
            seen += block->included.empty() ? 0 : 1;
        }
        return false;
    }

    void add(const Block& block, const std::map<std::uint64_t, std::set<TxHash>>& demands) {
        for (auto it = open.begin(); it != open.end();) {
            auto& [key, row] = *it;
            bool over = row.term != block.term;
            if (!over && block.view <= key.first + kDue) {
                std::erase_if(row.hashes,
                              [&](const TxHash& hash) { return block.included.contains(hash); });
            }
            if (!over && !row.hashes.empty() && block.view >= key.first + kDue) {
                breakRow(key, row);
                over = true;
            }
            it = over || row.hashes.empty() ? open.erase(it) : std::next(it);
        }
        for (const auto& [signer, hashes] : demands) {
            Open row{block.term, block.timeMs, {}};
            for (const TxHash& hash : hashes) {
                if (!block.included.contains(hash) && !includedLately(hash))
                    row.hashes.insert(hash);
            }
            if (!row.hashes.empty()) open[{block.view, signer}] = row;
        }
        std::map<PublicKey, Use> now = uses;
        for (const Transaction& each : wanted()) {
            const std::uint64_t before = uses[each.signer].nonce;
            if (!block.included.contains(each.hash()) || each.nonce <= before) continue;
            now[each.signer] = {std::max(each.nonce, now[each.signer].nonce), block.view};
        }
        uses = now;
        log.push_back(block);
    }

    void breakRow(const Key& key, const Open& row) {
        if (punished.contains(leaderOf(row.term))) return;
        const auto kept = std::count_if(broken.begin(), broken.end(), [&](const auto& other) {
            return other.first.second == key.second &&
                   leaderOf(other.second.term) == leaderOf(row.term);
        });
        if (static_cast<std::size_t>(kept) < kBrokenPerSigner) broken[key] = row;
    }

    TxCode verdict(const SubmitChallenge& challenge) const {
        const auto omitted = Transaction::decode(challenge.transaction);
        if (!omitted.ok() || !checkStatic(*omitted, genesisState().chainId()).ok()) {
            return TxCode::ChallengeBadTransaction;
        }
        std::uint64_t signer = kValidators;
        for (std::uint64_t i = 0; i < kValidators; ++i) {
            if (fuzzId(i) == challenge.signer) signer = i;
        }
        const auto row = broken.find({challenge.view, signer});
        if (row == broken.end() || challenge.epoch != 0) return TxCode::ChallengeNoObligation;
        const TxHash hash = omitted->hash();
        if (!row->second.hashes.contains(hash)) return TxCode::ChallengeNotListed;
        if (omitted->expiresMs != 0 && omitted->expiresMs < row->second.timeMs) {
            return TxCode::ChallengeExpiredTransaction;
        }
        // Of a signer the state keeps the last use only.
        const auto use = uses.find(omitted->signer);
        if (use != uses.end() && use->second.view < challenge.view &&
            use->second.nonce >= omitted->nonce) {
            return TxCode::ChallengeSpentTransaction;
        }
        return punished.contains(leaderOf(row->second.term)) ? TxCode::AlreadyPunished : TxCode::Ok;
    }
};

class History {
public:
    explicit History(ByteView bytes) : m_in(bytes) {}

    void run() {
        for (std::size_t i = 0; i < kBlocksMax && more(); ++i) appendBlock();
        for (int i = 0; i < 6 && more(); ++i) challenge();
    }

private:
    bool more() const { return !m_in.failed() && m_in.remaining() > 0; }

    void appendBlock() {
        const std::uint8_t flags = m_in.u8("flags");
        BlockInput block = next(1 + flags % 3 / 2);
        if ((flags & 0x80) != 0) block.term = ++m_term;
        block.leader = fuzzId(Model::leaderOf(m_term));
        const std::uint8_t included = (flags & 0x40) != 0 ? m_in.u8("included") : 0;
        Model::Block told{block.view, block.timeMs, block.term, {}};
        for (std::size_t i = 0; i < kWanted; ++i) {
            if ((included >> i & 1) == 0) continue;
            block.transactions.push_back(wanted()[i]);
            told.included.insert(wanted()[i].hash());
        }
        std::map<std::uint64_t, std::set<TxHash>> demands;
        for (std::uint64_t signer = 0; signer < kValidators; ++signer) {
            if ((flags >> (2 + signer) & 1) == 0) continue;
            const std::uint8_t which = m_in.u8("demanded") % kWanted;
            block.demands.push_back({fuzzId(signer), wanted()[which].hash()});
            demands[signer].insert(wanted()[which].hash());
        }
        execute(block);
        m_model.add(told, demands);
    }

    BlockInput next(std::uint64_t views) {
        BlockInput block;
        block.height = m_state.height() + 1;
        block.view = m_view += views;
        block.timeMs = m_state.timeMs() + 700;
        block.term = m_term;
        block.leader = fuzzId(Model::leaderOf(m_term));
        return block;
    }

    /// About a row of the model or about anything, its bytes whole or damaged.
    SubmitChallenge readChallenge() {
        SubmitChallenge made;
        const std::uint8_t choice = m_in.u8("choice");
        const std::size_t which = m_in.u8("transaction") % kWanted;
        made.transaction = wanted()[which].encode();
        made.view = choice % (m_view + 2);
        made.signer = fuzzId(m_in.u8("signer") % 6);
        const auto& rows = m_model.broken;
        if ((choice & 1) != 0 && !rows.empty()) {
            auto row = rows.begin();
            std::advance(row, choice / 2 % rows.size());
            made.view = row->first.first;
            made.signer = fuzzId(row->first.second);
            if ((choice & 0x80) != 0) {
                for (const Transaction& each : wanted()) {
                    if (row->second.hashes.contains(each.hash())) made.transaction = each.encode();
                }
            }
        }
        const std::uint8_t damage = m_in.u8("damage");
        if ((damage & 3) == 1) made.epoch = 1 + damage / 4;
        if ((damage & 3) == 2) {
            made.transaction[m_in.u16("at") % made.transaction.size()] ^= m_in.u8("bits");
        }
        if ((damage & 3) == 3) made.transaction.resize(damage / 4);
        return made;
    }

    void challenge() {
        const SubmitChallenge made = readChallenge();
        const std::uint64_t accuser = m_in.u8("accuser") % 5;  // one of them is no Node Key
        Transaction order;
        order.chainId = m_state.chainId();
        order.signer = fuzzId(accuser);
        order.nonce = ++m_nonce;
        order.payload = made;
        const State before = m_state;
        const TxCode expected = m_model.verdict(made);
        // A term of its own, so that the block says nothing about any demand.
        ++m_term;
        BlockInput block = next(1);
        block.transactions = {order};
        const ExecutionResult result = execute(block);
        m_model.add({block.view, block.timeMs, block.term, {order.hash()}}, {});
        mustHold(result.outcomes[0].code == expected);
        if (expected == TxCode::Ok) {
            convict(before, made);
        } else {
            refuse(before, accuser, expected);
        }
    }

    void convict(const State& before, const SubmitChallenge& made) {
        std::uint64_t leader = kValidators;
        for (const auto& [key, row] : m_model.broken) {
            if (key.first == made.view) leader = Model::leaderOf(row.term);
        }
        mustHold(leader < kValidators);
        m_model.punished.insert(leader);
        for (std::uint64_t i = 0; i < kValidators; ++i) {
            const NodeKeyRecord& now = *m_state.findKey(fuzzId(i));
            if (i == leader) {
                // What it held when the epoch began; a reward that it earned since stays.
                const std::uint64_t held = before.findKey(fuzzId(i))->tokensBacking();
                const std::uint64_t left = held - std::min<std::uint64_t>(held, 1'000'000'000);
                mustHold(now.tombstoned && now.tokensBacking() == left);
            } else {
                mustHold(now.tombstoned == before.findKey(fuzzId(i))->tombstoned);
                mustHold(now.tokensBacking() >= before.findKey(fuzzId(i))->tokensBacking());
            }
        }
    }

    /// Nobody loses anything but the accuser its deposit.
    void refuse(const State& before, std::uint64_t accuser, TxCode code) {
        for (std::uint64_t i = 0; i < kValidators; ++i) {
            const NodeKeyRecord& was = *before.findKey(fuzzId(i));
            const NodeKeyRecord& now = *m_state.findKey(fuzzId(i));
            const bool pays = i == accuser && code != TxCode::AlreadyPunished;
            const std::uint64_t deposit =
                pays ? std::min<std::uint64_t>(was.tokensFree, 1'000'000) : 0;
            mustHold(now.tokensBacking() + deposit == was.tokensBacking());
            mustHold(now.tombstoned == was.tombstoned);
        }
    }

    ExecutionResult execute(const BlockInput& block) {
        auto result = ledger::execute(block, m_state);
        mustHold(result.ok());
        mustHold(m_state.supplyConserved());
        return std::move(*result);
    }

    CanonicalReader m_in;
    State m_state = genesisState();
    Model m_model;
    std::uint64_t m_view = 0;
    std::uint64_t m_term = 0;
    std::uint64_t m_nonce = 0;
};

}  // namespace
}  // namespace stacknet::ledger::testing

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    stacknet::ledger::testing::History({data, size}).run();
    return 0;
}
