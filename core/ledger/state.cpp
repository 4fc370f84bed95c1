#include "core/ledger/state.h"

#include <algorithm>

#include "core/base/canonical.h"
#include "core/base/codec.h"
#include "core/crypto/merkle.h"
#include "core/ledger/params.h"

namespace stacknet::ledger {
namespace {

// First byte of a row's key; sorts the sections. Part of the state's format.
constexpr std::uint8_t kSectionMeta = 0;
constexpr std::uint8_t kSectionStack = 1;
constexpr std::uint8_t kSectionKey = 2;
constexpr std::uint8_t kSectionNonce = 3;
constexpr std::uint8_t kSectionPaperwork = 4;

constexpr std::size_t kRowKeyBytesMax = 64;
constexpr std::size_t kRowValueBytesMax = 1'024;
constexpr std::uint32_t kRowsMax = 100'000'000;
constexpr std::size_t kNameBytesMax = 64;

template <typename FixedType>
Bytes rowKey(std::uint8_t section, const FixedType& id) {
    CanonicalWriter out;
    out.u8(section).fixed(id);
    return out.take();
}

StateEntry keyEntry(const PublicKey& key, const NodeKeyRecord& record) {
    CanonicalWriter out;
    out.u64(record.index).fixed(record.owner).fixed(record.sourceStack);
    out.u8(static_cast<std::uint8_t>(record.state)).i64(record.coldUntilMs);
    out.u64(record.priceMicroUsd).u64(record.tokensFree).u64(record.tokensBonded);
    out.u64(record.tokensServed).u64(record.paperworkCount).u64(record.paperMicroUsd);
    return {rowKey(kSectionKey, key), out.take()};
}

NodeKeyRecord readKeyRecord(CanonicalReader& in) {
    NodeKeyRecord record;
    record.index = in.u64("key.index");
    record.owner = in.fixed<OwnerId>("key.owner");
    record.sourceStack = in.fixed<StackId>("key.source_stack");
    const std::uint8_t state = in.u8("key.state");
    if (state > static_cast<std::uint8_t>(NodeKeyState::Filed)) in.fail("key.state", "is unknown");
    record.state = static_cast<NodeKeyState>(state);
    record.coldUntilMs = in.i64("key.cold_until_ms");
    record.priceMicroUsd = in.u64("key.price");
    record.tokensFree = in.u64("key.tokens_free");
    record.tokensBonded = in.u64("key.tokens_bonded");
    record.tokensServed = in.u64("key.tokens_served");
    record.paperworkCount = in.u64("key.paperwork_count");
    record.paperMicroUsd = in.u64("key.paper_micro_usd");
    return record;
}

StateEntry nonceEntry(const PublicKey& signer, std::uint64_t nonce) {
    CanonicalWriter out;
    out.u64(nonce);
    return {rowKey(kSectionNonce, signer), out.take()};
}

StateEntry stackEntry(const GenesisStack& stack) {
    CanonicalWriter out;
    out.text(stack.name).fixed(stack.approvalKey);
    return {rowKey(kSectionStack, stack.id), out.take()};
}

Hash256 leafOf(const StateEntry& entry) {
    CanonicalWriter out;
    out.bytes(entry.key).bytes(entry.value);
    return crypto::merkleLeaf(out.data());
}

Hash256 rootOf(const std::map<PublicKey, Hash256>& leaves) {
    std::vector<Hash256> list;
    list.reserve(leaves.size());
    for (const auto& [key, leaf] : leaves) list.push_back(leaf);
    return crypto::merkleRoot(list);
}

Error badState(std::string_view what) {
    return makeError("ledger.bad_state", "The ledger state is damaged: " + std::string(what) + ".");
}

}  // namespace

State State::fromGenesis(const Genesis& genesis) {
    State state;
    state.m_meta.chainId = genesis.chainId();
    state.m_meta.timeMs = genesis.timeMs;
    state.m_meta.openRegistration = genesis.openRegistration;
    std::uint64_t price = genesis.keyPriceBaseMicroUsd;
    for (const GenesisStack& stack : genesis.stacks) state.m_stacks.emplace(stack.id, stack);
    for (const GenesisNodeKey& key : genesis.nodeKeys) {
        NodeKeyRecord record;
        record.index = state.m_keys.size();
        record.owner = key.owner;
        record.sourceStack = key.sourceStack;
        record.state = key.state;
        record.coldUntilMs =
            key.state == NodeKeyState::Cold ? genesis.timeMs + kColdPeriodMs : genesis.timeMs;
        record.priceMicroUsd = price;
        record.tokensFree = key.tokensFree;
        record.tokensBonded = key.tokensBonded;
        price = nextKeyPrice(price);
        state.m_meta.supply.free += key.tokensFree;  // Genesis::check keeps the sum in range
        state.m_meta.supply.bonded += key.tokensBonded;
        state.putKey(key.publicKey, record);
    }
    state.m_meta.supply.issued = state.m_meta.supply.free + state.m_meta.supply.bonded;
    state.m_meta.nextPriceMicroUsd = price;
    return state;
}

const NodeKeyRecord* State::findKey(const PublicKey& key) const {
    const auto found = m_keys.find(key);
    return found == m_keys.end() ? nullptr : &found->second;
}

std::uint64_t State::nonce(const PublicKey& signer) const {
    const auto found = m_nonces.find(signer);
    return found == m_nonces.end() ? 0 : found->second;
}

bool State::hasPaperwork(const PublicKey& nodeKey, const TaskHash& task) const {
    return m_paperwork.contains({nodeKey, task});
}

void State::putKey(const PublicKey& key, const NodeKeyRecord& record) {
    m_keys[key] = record;
    m_cache.keyLeaves[key] = leafOf(keyEntry(key, record));
    m_cache.keysRoot.reset();
}

void State::putNonce(const PublicKey& signer, std::uint64_t nonce) {
    m_nonces[signer] = nonce;
    m_cache.nonceLeaves[signer] = leafOf(nonceEntry(signer, nonce));
    m_cache.noncesRoot.reset();
}

void State::addPaperwork(const PublicKey& nodeKey, const TaskHash& task) {
    m_paperwork.emplace(nodeKey, task);
    m_paperworkOrder.emplace_back(nodeKey, task);
    m_paperworkLog.append(leafOf(paperworkEntry(m_paperworkOrder.size() - 1)));
}

StateEntry State::metaEntry() const {
    CanonicalWriter out;
    out.fixed(m_meta.chainId).u64(m_meta.height).i64(m_meta.timeMs);
    out.boolean(m_meta.openRegistration).u64(m_meta.nextPriceMicroUsd);
    const Supply& supply = m_meta.supply;
    out.u64(supply.issued).u64(supply.free).u64(supply.bonded);
    out.u64(supply.served).u64(supply.burned);
    return {Bytes{kSectionMeta}, out.take()};
}

StateEntry State::paperworkEntry(std::uint64_t sequence) const {
    Bytes key{kSectionPaperwork};
    // Big-endian, so that the order of the rows is the order of acceptance.
    for (int shift = 56; shift >= 0; shift -= 8) {
        key.push_back(static_cast<std::uint8_t>(sequence >> shift));
    }
    CanonicalWriter out;
    const auto& [nodeKey, task] = m_paperworkOrder[sequence];
    out.fixed(nodeKey).fixed(task);
    return {std::move(key), out.take()};
}

void State::collectChanges(const Touched& touched, std::vector<StateEntry>& changes) const {
    changes.push_back(metaEntry());
    for (const PublicKey& key : touched.keys) changes.push_back(keyEntry(key, m_keys.at(key)));
    for (const PublicKey& key : touched.nonces) changes.push_back(nonceEntry(key, nonce(key)));
    for (std::uint64_t i = touched.paperworkFrom; i < m_paperworkOrder.size(); ++i) {
        changes.push_back(paperworkEntry(i));
    }
}

std::vector<StateEntry> State::entries() const {
    std::vector<StateEntry> rows;
    rows.reserve(1 + m_stacks.size() + m_keys.size() + m_nonces.size() + m_paperworkOrder.size());
    rows.push_back(metaEntry());
    for (const auto& [id, stack] : m_stacks) rows.push_back(stackEntry(stack));
    for (const auto& [key, record] : m_keys) rows.push_back(keyEntry(key, record));
    for (const auto& [signer, value] : m_nonces) rows.push_back(nonceEntry(signer, value));
    for (std::uint64_t i = 0; i < m_paperworkOrder.size(); ++i) rows.push_back(paperworkEntry(i));
    return rows;
}

Hash256 State::root() const {
    if (!m_cache.keysRoot) m_cache.keysRoot = rootOf(m_cache.keyLeaves);
    if (!m_cache.noncesRoot) m_cache.noncesRoot = rootOf(m_cache.nonceLeaves);
    if (!m_cache.stacksRoot) {  // set at the genesis, never changed
        std::vector<Hash256> leaves;
        for (const auto& [id, stack] : m_stacks) leaves.push_back(leafOf(stackEntry(stack)));
        m_cache.stacksRoot = crypto::merkleRoot(leaves);
    }
    return crypto::merkleRoot({leafOf(metaEntry()), crypto::merkleLeaf(m_cache.stacksRoot->view()),
                               crypto::merkleLeaf(m_cache.keysRoot->view()),
                               crypto::merkleLeaf(m_cache.noncesRoot->view()),
                               crypto::merkleLeaf(m_paperworkLog.root().view())});
}

Result<void> State::loadEntry(const StateEntry& entry) {
    CanonicalReader key(entry.key);
    CanonicalReader value(entry.value);
    const std::uint8_t section = key.u8("row.section");
    if (section == kSectionMeta) {
        m_meta.chainId = value.fixed<ChainId>("meta.chain_id");
        m_meta.height = value.u64("meta.height");
        m_meta.timeMs = value.i64("meta.time_ms");
        m_meta.openRegistration = value.boolean("meta.open_registration");
        m_meta.nextPriceMicroUsd = value.u64("meta.next_price");
        m_meta.supply.issued = value.u64("meta.supply.issued");
        m_meta.supply.free = value.u64("meta.supply.free");
        m_meta.supply.bonded = value.u64("meta.supply.bonded");
        m_meta.supply.served = value.u64("meta.supply.served");
        m_meta.supply.burned = value.u64("meta.supply.burned");
    } else if (section == kSectionStack) {
        GenesisStack stack;
        stack.id = key.fixed<StackId>("stack.id");
        stack.name = value.text(kNameBytesMax, "stack.name");
        stack.approvalKey = value.fixed<PublicKey>("stack.approval_key");
        m_stacks.emplace(stack.id, stack);
    } else if (section == kSectionKey) {
        const auto id = key.fixed<PublicKey>("key.id");
        putKey(id, readKeyRecord(value));
    } else if (section == kSectionNonce) {
        const auto signer = key.fixed<PublicKey>("nonce.signer");
        putNonce(signer, value.u64("nonce.value"));
    } else if (section == kSectionPaperwork) {
        const Bytes sequence = key.raw(8, "paperwork.sequence");
        const auto nodeKey = value.fixed<PublicKey>("paperwork.node_key");
        const auto task = value.fixed<TaskHash>("paperwork.task_id");
        if (!value.failed() && !key.failed()) {
            addPaperwork(nodeKey, task);
            if (paperworkEntry(m_paperworkOrder.size() - 1).key != entry.key) {
                return badState("a paperwork row is missing before row " + toHex(sequence));
            }
        }
    } else {
        return badState("row section " + std::to_string(section) + " is unknown");
    }
    STACKNET_CHECK(key.finish());
    return value.finish();
}

Result<void> State::checkLoaded() const {
    if (m_paperwork.size() != m_paperworkOrder.size()) return badState("a task is listed twice");
    if (!supplyConserved()) return badState("the token totals do not match the keys");
    return {};
}

Result<State> State::fromEntries(const std::vector<StateEntry>& entries) {
    std::vector<const StateEntry*> sorted;
    sorted.reserve(entries.size());
    for (const StateEntry& entry : entries) sorted.push_back(&entry);
    std::sort(sorted.begin(), sorted.end(),
              [](const StateEntry* a, const StateEntry* b) { return a->key < b->key; });
    for (std::size_t i = 1; i < sorted.size(); ++i) {
        if (sorted[i - 1]->key == sorted[i]->key) {
            return badState("row " + toHex(sorted[i]->key) + " is there twice");
        }
    }
    if (sorted.empty() || sorted[0]->key != Bytes{kSectionMeta}) {
        return badState("the meta row is missing");
    }
    State state;
    for (const StateEntry* entry : sorted) {
        const Result<void> loaded = state.loadEntry(*entry);
        if (!loaded.ok()) return badState(loaded.error().message);
    }
    STACKNET_CHECK(state.checkLoaded());
    return state;
}

Bytes State::encodeSnapshot() const {
    const std::vector<StateEntry> rows = entries();
    CanonicalWriter out;
    out.raw(asBytes("stacknet/state/1")).u32(static_cast<std::uint32_t>(rows.size()));
    for (const StateEntry& row : rows) out.bytes(row.key).bytes(row.value);
    return out.take();
}

Result<State> State::decodeSnapshot(ByteView bytes) {
    CanonicalReader in(bytes);
    constexpr std::string_view kDomain = "stacknet/state/1";
    if (asText(in.raw(kDomain.size(), "domain")) != kDomain) in.fail("domain", "is not a snapshot");
    const std::uint32_t count = in.count(kRowsMax, 8, "rows");
    std::vector<StateEntry> rows;
    for (std::uint32_t i = 0; i < count && !in.failed(); ++i) {
        StateEntry row;
        row.key = in.bytes(kRowKeyBytesMax, "row.key");
        row.value = in.bytes(kRowValueBytesMax, "row.value");
        if (!rows.empty() && !(rows.back().key < row.key)) in.fail("row.key", "is out of order");
        rows.push_back(std::move(row));
    }
    STACKNET_CHECK(in.finish());
    return fromEntries(rows);
}

bool State::supplyConserved() const {
    Supply sum;
    for (const auto& [key, record] : m_keys) {
        // Wrapping is fine: a wrapped sum differs from totals that did not wrap, and the checks in
        // execute keep honest totals far below 2^64.
        sum.free += record.tokensFree;
        sum.bonded += record.tokensBonded;
        sum.served += record.tokensServed;
    }
    const Supply& total = m_meta.supply;
    return sum.free == total.free && sum.bonded == total.bonded && sum.served == total.served &&
           total.issued == total.free + total.bonded + total.served + total.burned;
}

}  // namespace stacknet::ledger
