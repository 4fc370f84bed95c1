#include "core/consensus/vote_export.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include "core/consensus/rules.h"
#include "core/consensus/sqlite_vote_store.h"
#include "tests/core/consensus/sample_votes.h"
#include "tests/core/consensus/sim_network.h"

/// The classes of the EIP-3076 interchange tests, in the terms of this protocol: genesis -> chain
/// id, pubkey -> Node Key, signing_root -> digest, block / attestation -> the four kinds of votes.
namespace stacknet::consensus::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;

const SampleVotes& votes() {
    static const SampleVotes sample;
    return sample;
}
const PublicKey& nodeKey() {
    return votes().keys[0].publicKey();
}

VoteRow row(VoteKind kind, std::uint64_t slot, std::uint8_t digest = 1) {
    VoteRow result;
    result.kind = kind;
    result.slot = slot;
    result.digest.data.fill(digest);
    result.message = {1};
    return result;
}

VoteMark mark(VoteKind kind, std::uint64_t slot, std::optional<std::uint8_t> digest = 1) {
    VoteMark result{kind, 0, slot, {}};
    if (digest) {
        result.digest.emplace();
        result.digest->data.fill(*digest);
    }
    return result;
}

VoteExport documentOf(std::vector<VoteMark> marks) {
    VoteExport document;
    document.chainId = votes().chainId;
    document.nodeKey = nodeKey();
    document.termLength = votes().terms.length;
    document.marks = std::move(marks);
    return document;
}

MemoryVoteStore storeOf(std::vector<VoteRow> rows) {
    MemoryVoteStore store;
    VoteBatch batch;
    batch.votes = std::move(rows);
    EXPECT_TRUE(store.commit(batch).ok());
    return store;
}

Result<VoteImport> import(IVoteStore& store, const VoteExport& document,
                          ImportTarget target = ImportTarget::ExistingStore) {
    return importVotes(store, document, votes().chainId, nodeKey(), votes().terms, target);
}

std::string codeOf(const Result<VoteImport>& result) {
    return result.ok() ? "ok" : result.error().code;
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return text.replace(at, from.size(), to);
}

TEST(VoteExport, JsonRoundTrip) {
    VoteExport document = documentOf({mark(VoteKind::Propose, 7), mark(VoteKind::Notarize, 9, {}),
                                      mark(VoteKind::Finalize, 8), mark(VoteKind::Abandon, 0)});
    document.signFrom = 5;
    document.sittingOut = true;
    document.marks[0].epoch = 3;
    const auto again = VoteExport::fromJson(document.toJson());
    ASSERT_TRUE(again.ok()) << again.error().message;
    EXPECT_EQ(*again, document);
    const auto empty = VoteExport::fromJson(documentOf({}).toJson());
    ASSERT_TRUE(empty.ok()) << empty.error().message;
    EXPECT_EQ(empty->firstSafeView(), 0u);
}

TEST(VoteExport, HoldsTheHighestPerKindAndTheFloors) {
    MemoryVoteStore store = storeOf({row(VoteKind::Propose, 21), row(VoteKind::Notarize, 21),
                                     row(VoteKind::Notarize, 22), row(VoteKind::Finalize, 20, 5),
                                     row(VoteKind::Abandon, 1, 6)});
    VoteBatch floors;
    floors.floorView = 15;
    floors.floorTerm = 1;
    floors.gate = SigningGate{true, 3};
    ASSERT_TRUE(store.commit(floors).ok());
    const VoteExport document =
        exportVotes(*store.load(), votes().chainId, nodeKey(), votes().terms);
    EXPECT_EQ(document.marks, (std::vector<VoteMark>{
                                  mark(VoteKind::Propose, 21), mark(VoteKind::Notarize, 22),
                                  mark(VoteKind::Finalize, 20, 5), mark(VoteKind::Abandon, 1, 6)}));
    EXPECT_EQ(document.signFrom, 16u) << "above the pruned floor";
    EXPECT_TRUE(document.sittingOut);
    EXPECT_EQ(document.firstSafeView(), 23u);
}

TEST(VoteExport, FirstSafeViewIsAboveEveryKind) {
    EXPECT_EQ(documentOf({mark(VoteKind::Propose, 7)}).firstSafeView(), 8u);
    EXPECT_EQ(documentOf({mark(VoteKind::Notarize, 7)}).firstSafeView(), 8u);
    EXPECT_EQ(documentOf({mark(VoteKind::Finalize, 7)}).firstSafeView(), 8u);
    EXPECT_EQ(documentOf({mark(VoteKind::Abandon, 0)}).firstSafeView(), 11u) << "the next term";
    EXPECT_EQ(documentOf({mark(VoteKind::Abandon, 2), mark(VoteKind::Notarize, 7)}).firstSafeView(),
              31u);
}

TEST(VoteExport, MalformedDocumentsAreRefusedByName) {
    const std::string good =
        documentOf({mark(VoteKind::Notarize, 9), mark(VoteKind::Abandon, 1)}).toJson();
    struct Case {
        std::string from, to, field;
    };
    const std::string huge = std::to_string(kVoteExportSlotMax + 1);
    for (const Case& each : {
             Case{"\"chain_id\"", "\"genesis_root\"", "chain_id"},
             Case{"\"node_key\"", "\"node_key\": \"00\", \"node_key\"", "node_key"},
             Case{"\"kind\": \"notarize\"", "\"kind\": \"attest\"", "votes[0].kind"},
             Case{"\"slot\": \"9\"", "\"slot\": 9", "votes[0].slot"},
             Case{"\"slot\": \"9\"", "\"slot\": \"-9\"", "votes[0].slot"},
             Case{"\"slot\": \"9\"", "\"slot\": \"09\"", "votes[0].slot"},
             Case{"\"slot\": \"9\"", "\"slot\": \"0\"", "votes[0].slot"},
             Case{"\"slot\": \"9\"", "\"slot\": \"" + huge + "\"", "votes[0].slot"},
             Case{"\"slot\": \"1\"", "\"slot\": \"281474976710655\"", "term_length"},
             Case{"\"digest\": \"01", "\"digest\": \"1", "votes[0].digest"},
             Case{"\"digest\"", "\"signing_root\"", "votes[0].signing_root"},
             Case{"\"term_length\": \"10\"", "\"term_length\": \"0\"", "term_length"},
             Case{"\"sitting_out\": false", "\"sitting_out\": 0", "sitting_out"},
             Case{"\"sitting_out\": false", "\"sitting_out\": false, \"x\": 1", "x"},
             Case{"\"votes\": [", "\"votes\": [1, ", "votes[0]"},
             Case{"{\n", "[{\n", "the text"},
         }) {
        const auto result = VoteExport::fromJson(replaced(good, each.from, each.to));
        ASSERT_FALSE(result.ok()) << each.to;
        EXPECT_EQ(result.error().code, "consensus.bad_vote_export") << each.to;
        EXPECT_THAT(result.error().message, HasSubstr(each.field));
    }
    const auto noList = VoteExport::fromJson(replaced(documentOf({}).toJson(), "[]", "{}"));
    EXPECT_THAT(noList.error().message, HasSubstr("votes must be a list"));
    EXPECT_EQ(VoteExport::fromJson("").error().code, "consensus.bad_vote_export");
    EXPECT_EQ(VoteExport::fromJson("null").error().code, "consensus.bad_vote_export");
    EXPECT_EQ(VoteExport::fromJson(std::string(5'000, '[')).error().code,
              "consensus.bad_vote_export");
    for (std::size_t size = 0; size + 2 < good.size(); ++size) {
        EXPECT_FALSE(VoteExport::fromJson(good.substr(0, size)).ok()) << size;
    }
}

TEST(VoteExport, UnknownVersionAndOversizedAreRefused) {
    const std::string good = documentOf({}).toJson();
    for (const char* version : {"2", "0", "\"1\"", "null", "[1]"}) {
        const auto result = VoteExport::fromJson(
            replaced(good, "\"version\": 1", std::string("\"version\": ") + version));
        ASSERT_FALSE(result.ok());
        EXPECT_EQ(result.error().code, "consensus.vote_export_version") << version;
    }
    EXPECT_EQ(VoteExport::fromJson(good + std::string(kVoteExportBytesMax, ' ')).error().code,
              "consensus.vote_export_too_large");
    std::vector<VoteMark> many;
    for (std::size_t i = 0; i <= kVoteExportEntriesMax; ++i) {
        many.push_back(mark(VoteKind::Notarize, i + 1, {}));
    }
    EXPECT_EQ(VoteExport::fromJson(documentOf(many).toJson()).error().code,
              "consensus.bad_vote_export");
    many.pop_back();
    EXPECT_TRUE(VoteExport::fromJson(documentOf(many).toJson()).ok());
}

TEST(VoteExport, EntriesInAnyOrderAndTwiceGiveTheHighest) {
    const VoteExport document =
        documentOf({mark(VoteKind::Notarize, 9), mark(VoteKind::Notarize, 3, {}),
                    mark(VoteKind::Notarize, 9), mark(VoteKind::Finalize, 8, {}),
                    mark(VoteKind::Finalize, 8), mark(VoteKind::Notarize, 12)});
    const auto again = VoteExport::fromJson(document.toJson());
    ASSERT_TRUE(again.ok()) << again.error().message;
    EXPECT_EQ(again->firstSafeView(), 13u);
}

TEST(VoteExport, TwoDifferentVotesInOneSlotAreRefused) {
    const auto result = VoteExport::fromJson(
        documentOf({mark(VoteKind::Notarize, 9, {}), mark(VoteKind::Notarize, 9, 1),
                    mark(VoteKind::Notarize, 9, 2)})
            .toJson());
    ASSERT_FALSE(result.ok());
    EXPECT_THAT(result.error().message, HasSubstr("two machines"));
    EXPECT_TRUE(
        VoteExport::fromJson(
            documentOf({mark(VoteKind::Notarize, 9, 1), mark(VoteKind::Finalize, 9, 2)}).toJson())
            .ok())
        << "another kind";
}

TEST(VoteImport, AnotherChainKeyOrTermLengthIsRefusedAndChangesNothing) {
    MemoryVoteStore store;
    VoteExport document = documentOf({mark(VoteKind::Notarize, 9)});
    document.chainId.data[0] ^= 1;
    EXPECT_EQ(codeOf(import(store, document)), "consensus.vote_export_foreign");
    document = documentOf({mark(VoteKind::Notarize, 9)});
    document.nodeKey = votes().keys[1].publicKey();
    EXPECT_EQ(codeOf(import(store, document)), "consensus.vote_export_foreign");
    document = documentOf({mark(VoteKind::Notarize, 9)});
    document.termLength = 1'000;
    EXPECT_EQ(codeOf(import(store, document)), "consensus.vote_export_foreign");
    EXPECT_EQ(store.load()->gate, SigningGate{});
}

TEST(VoteImport, RaisesTheGateToTheMaximumAndTwiceIsOnce) {
    MemoryVoteStore store = storeOf({row(VoteKind::Notarize, 4)});
    const VoteExport document =
        documentOf({mark(VoteKind::Notarize, 9), mark(VoteKind::Finalize, 8, {})});
    auto first = import(store, document);
    ASSERT_TRUE(first.ok()) << first.error().message;
    EXPECT_TRUE(first->changed);
    EXPECT_EQ(store.load()->gate, (SigningGate{false, 10}));
    auto again = import(store, document);
    ASSERT_TRUE(again.ok());
    EXPECT_FALSE(again->changed);
    EXPECT_TRUE(again->batch.empty());
    EXPECT_EQ(store.load()->gate, (SigningGate{false, 10}));
    // A lower one lowers nothing.
    ASSERT_TRUE(import(store, documentOf({mark(VoteKind::Notarize, 5, {})})).ok());
    EXPECT_EQ(store.load()->gate, (SigningGate{false, 10}));
}

TEST(VoteImport, KindsAreTakenEachForItself) {
    // Scenario 64: higher in one kind, lower in another; the maximum of both holds.
    MemoryVoteStore store = storeOf({row(VoteKind::Notarize, 10), row(VoteKind::Finalize, 5)});
    ASSERT_TRUE(
        import(store, documentOf({mark(VoteKind::Notarize, 8, 7), mark(VoteKind::Finalize, 7, 7)}))
            .ok());
    EXPECT_EQ(store.load()->gate.signFrom, 9u);
    const OwnVotes own = *OwnVotes::load(
        [&] {
            VoteStoreContents contents = *store.load();
            contents.votes.clear();
            return contents;
        }(),
        votes().chainId);
    EXPECT_FALSE(rules::mayFinalize({9, own, votes().terms}, 7, SampleVotes::blockId(1)));
}

TEST(VoteImport, OlderThanTheOwnRecordIsRefused) {
    // Scenario 64: the same store's export of yesterday.
    MemoryVoteStore store = storeOf({row(VoteKind::Notarize, 4), row(VoteKind::Finalize, 3)});
    const VoteExport yesterday =
        exportVotes(*store.load(), votes().chainId, nodeKey(), votes().terms);
    VoteBatch today;
    today.votes = {row(VoteKind::Notarize, 5), row(VoteKind::Finalize, 4)};
    ASSERT_TRUE(store.commit(today).ok());
    EXPECT_EQ(codeOf(import(store, yesterday)), "consensus.vote_export_older");
    EXPECT_EQ(store.load()->gate, SigningGate{});
    // Pruned since: the floor covers what the rows did.
    VoteBatch prune;
    prune.floorView = 5;
    ASSERT_TRUE(store.commit(prune).ok());
    EXPECT_EQ(codeOf(import(store, yesterday)), "consensus.vote_export_older");
    // With a vote that the store does not have it is no longer simply older.
    VoteExport foreign = yesterday;
    foreign.marks.push_back(mark(VoteKind::Abandon, 0));
    ASSERT_TRUE(import(store, foreign).ok());
    EXPECT_EQ(store.load()->gate.signFrom, 11u);
}

TEST(VoteImport, ContradictingTheOwnRecordIsRefused) {
    MemoryVoteStore store = storeOf({row(VoteKind::Notarize, 9, 1)});
    EXPECT_EQ(codeOf(import(store, documentOf({mark(VoteKind::Notarize, 9, 2)}))),
              "consensus.vote_conflict");
    EXPECT_EQ(store.load()->gate, SigningGate{});
    EXPECT_EQ(codeOf(import(store, documentOf({mark(VoteKind::Notarize, 9, 1)}))), "ok")
        << "the identical vote";
    EXPECT_EQ(codeOf(import(store, documentOf({mark(VoteKind::Notarize, 9, {})}))), "ok")
        << "no digest to compare";
}

TEST(VoteImport, SittingOutIsKeptAndCarriedOver) {
    MemoryVoteStore lost = MemoryVoteStore::lost();
    ASSERT_TRUE(import(lost, documentOf({mark(VoteKind::Notarize, 9)})).ok());
    EXPECT_EQ(lost.load()->gate, (SigningGate{true, 10})) << "the document may be old";
    MemoryVoteStore fresh = MemoryVoteStore::lost();
    ASSERT_TRUE(
        import(fresh, documentOf({mark(VoteKind::Notarize, 9)}), ImportTarget::NewStore).ok());
    EXPECT_EQ(fresh.load()->gate, (SigningGate{false, 10}));
    VoteExport incomplete = documentOf({mark(VoteKind::Notarize, 12)});
    incomplete.sittingOut = true;
    ASSERT_TRUE(import(fresh, incomplete).ok());
    EXPECT_EQ(fresh.load()->gate, (SigningGate{true, 13}));
}

TEST(VoteImport, ALaterEpochOpensAndAnOlderOneIsRefused) {
    VoteMark later = mark(VoteKind::Notarize, 12);
    later.epoch = 2;
    VoteExport document = documentOf({mark(VoteKind::Notarize, 900), later});
    document.epoch = 1;
    document.signFrom = 500;  // of epoch 1: nothing to do with epoch 2
    EXPECT_EQ(document.lastEpoch(), 2u);
    EXPECT_EQ(document.firstSafeView(), 13u);
    const auto read = VoteExport::fromJson(document.toJson());
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(*read, document);

    MemoryVoteStore store = storeOf({row(VoteKind::Notarize, 700)});
    const auto imported = import(store, document);
    ASSERT_TRUE(imported.ok()) << imported.error().message;
    EXPECT_EQ(imported->signFrom, 13u);
    EXPECT_EQ(store.load()->epoch, 2u);
    EXPECT_EQ(store.load()->gate, (SigningGate{false, 13}));
    EXPECT_TRUE(store.load()->votes.empty());
    // Again changes nothing.
    const auto again = import(store, document);
    EXPECT_FALSE(again.ok() && again->changed);
    // Epoch 1 is over for this store.
    VoteExport older = documentOf({mark(VoteKind::Notarize, 5'000)});
    older.epoch = 1;
    EXPECT_EQ(codeOf(import(store, older)), "consensus.vote_export_older");
    // What it exports is of its epoch.
    const VoteExport out = exportVotes(*store.load(), votes().chainId, nodeKey(), votes().terms);
    EXPECT_EQ(out.epoch, 2u);
    EXPECT_EQ(out.signFrom, 13u);
    EXPECT_EQ(out.firstSafeView(), 13u);
}

TEST(VoteImport, AnIncompleteRecordStaysIncompleteInALaterEpoch) {
    VoteMark later = mark(VoteKind::Finalize, 3);
    later.epoch = 1;
    MemoryVoteStore store = storeOf({});
    VoteBatch lost;
    lost.gate = SigningGate{false, 40};
    ASSERT_TRUE(store.commit(lost).ok());
    ASSERT_TRUE(import(store, documentOf({later})).ok());
    EXPECT_EQ(store.load()->gate, (SigningGate{true, 4}));
    MemoryVoteStore fresh = storeOf({});
    ASSERT_TRUE(import(fresh, documentOf({later}), ImportTarget::NewStore).ok());
    EXPECT_EQ(fresh.load()->gate, (SigningGate{false, 4}));
}

TEST(VoteImport, AFailedCommitIsAnError) {
    MemoryVoteStore store;
    store.failNext = true;
    EXPECT_EQ(codeOf(import(store, documentOf({mark(VoteKind::Notarize, 9)}))),
              "storage.disk_full");
}

TEST(VoteImport, IsDurableInTheFile) {
    std::string pattern = ::testing::TempDir() + "voteimportXXXXXX";
    ASSERT_NE(mkdtemp(pattern.data()), nullptr);
    const std::filesystem::path path = std::filesystem::path(pattern) / "votes.db";
    {
        auto store = SqliteVoteStore::create(path, votes().chainId, nodeKey(), true);
        ASSERT_TRUE(store.ok());
        ASSERT_TRUE(
            import(**store, documentOf({mark(VoteKind::Abandon, 1)}), ImportTarget::NewStore).ok());
    }
    auto store = SqliteVoteStore::open(path, votes().chainId, nodeKey());
    ASSERT_TRUE(store.ok());
    EXPECT_EQ((*store)->load()->gate, (SigningGate{false, 21}));
    std::filesystem::remove_all(pattern);
}

/// A machine with the Node Key: the real rules over the real record, asked for votes at random.
class Machine {
public:
    Machine(MemoryVoteStore store, std::uint64_t seed) : m_store(std::move(store)), m_rng(seed) {
        m_own = std::make_unique<OwnVotes>(*OwnVotes::load(*m_store.load(), votes().chainId));
    }
    /// One try: some view, some block, some kind; `jumpMax` views at most ahead.
    void tryToSign(View jumpMax) {
        m_current += m_rng.below(jumpMax);
        const rules::Standing standing{m_current, *m_own, votes().terms};
        const BlockId block = SampleVotes::blockId(static_cast<std::uint8_t>(1 + m_rng.below(3)));
        const View behind = m_current - m_rng.below(std::min<View>(m_current, 4));
        switch (m_rng.below(4)) {
            case 0: {
                if (!rules::mayPropose(standing, m_current)) return;
                const Proposal proposal = votes().proposal(m_current, block, m_current - 1, {});
                const Bytes bytes = proposalSignBytes(votes().chainId, 0, proposal.block->id);
                m_own->add(proposal, bytes);
                return signedNow(SignedHeader{proposal.block->header, proposal.signature});
            }
            case 1:
                if (!rules::mayNotarize(standing, m_current)) return;
                return addAndKeep(
                    votes().notarize(0, m_current, block),
                    notarizeSignBytes(votes().chainId, 0, m_current, block, demandRoot({})));
            case 2:
                if (!rules::mayFinalize(standing, behind, block)) return;
                return addAndKeep(votes().finalize(0, behind, block),
                                  finalizeSignBytes(votes().chainId, 0, behind, block));
            default: {
                const Term term = votes().terms.of(m_current);
                if (!rules::mayAbandon(standing, term, m_current)) return;
                return addAndKeep(votes().abandon(0, m_current),
                                  abandonSignBytes(votes().chainId, 0, term, m_current));
            }
        }
    }
    void raiseFloor() {
        const View view = m_current > 6 ? m_current - 6 : 0;
        if (view > 0) m_own->raiseFloor(view, votes().terms.of(view));
    }
    MemoryVoteStore& store() { return m_store; }
    const std::vector<SignedStatement>& statements() const { return m_statements; }

private:
    template <typename Vote>
    void addAndKeep(const Vote& vote, const Bytes& bytes) {
        m_own->add(vote, bytes);
        signedNow(vote);
    }
    void signedNow(SignedStatement statement) {
        EXPECT_TRUE(m_store.commit(m_own->takeBatch()).ok());
        m_statements.push_back(std::move(statement));
    }

    MemoryVoteStore m_store;
    SeededRng m_rng;
    std::unique_ptr<OwnVotes> m_own;
    View m_current = 1;
    std::vector<SignedStatement> m_statements;
};

// The Node Key moves from one machine to another that has an older copy of its record, or none.
// The second machine starts from the first view again and is asked for everything once more.
TEST(VoteImport, NoContradictoryVoteCanBeSignedAfterAMove) {
    std::size_t signedLater = 0;
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        SeededRng rng(seed);
        Machine first({}, seed * 2);
        std::optional<MemoryVoteStore> older;
        const std::uint64_t steps = 20 + rng.below(60);
        for (std::uint64_t i = 0; i < steps; ++i) {
            first.tryToSign(3);
            if (rng.below(10) == 0) first.raiseFloor();
            if (i == steps / 3 && rng.below(2) == 0) older = first.store();
        }
        const VoteExport document =
            exportVotes(*first.store().load(), votes().chainId, nodeKey(), votes().terms);
        const auto read = VoteExport::fromJson(document.toJson());
        ASSERT_TRUE(read.ok()) << read.error().message;
        MemoryVoteStore target = older ? std::move(*older) : MemoryVoteStore::lost();
        const auto imported =
            import(target, *read, older ? ImportTarget::ExistingStore : ImportTarget::NewStore);
        ASSERT_TRUE(imported.ok()) << imported.error().message;
        Machine second(std::move(target), seed * 2 + 1);
        for (int i = 0; i < 300; ++i) second.tryToSign(2);
        for (const SignedStatement& ours : second.statements()) {
            for (const SignedStatement& theirs : first.statements()) {
                if (ours == theirs) continue;
                EXPECT_EQ(contradiction(ours, theirs, votes().terms), std::nullopt)
                    << "seed " << seed;
                EXPECT_EQ(contradiction(theirs, ours, votes().terms), std::nullopt)
                    << "seed " << seed;
            }
        }
        signedLater += second.statements().size();
    }
    EXPECT_GT(signedLater, 1'000u) << "a machine that signs nothing proves nothing";
}

// The check above sees what it is for: without the import the second machine contradicts the first.
TEST(VoteImport, WithoutTheImportContradictionsFollow) {
    Machine first({}, 5);
    for (int i = 0; i < 60; ++i) first.tryToSign(2);
    Machine second({}, 6);
    for (int i = 0; i < 60; ++i) second.tryToSign(2);
    std::size_t contradictions = 0;
    for (const SignedStatement& ours : second.statements()) {
        for (const SignedStatement& theirs : first.statements()) {
            if (contradiction(ours, theirs, votes().terms)) ++contradictions;
        }
    }
    EXPECT_GT(contradictions, 0u);
}

// The whole engine: node 3 moves to a machine that has nothing but the export, and votes on.
TEST(VoteImport, AMovedNodeVotesOnWithoutContradictingItself) {
    SimConfig config;
    config.params.termLength = 400;
    config.params.heartbeatMs = 100;
    config.params.quietMs = 100;
    SimNetwork network(config);
    const ChainId chainId = network.genesis().chainId();
    const Terms terms{config.params.termLength};
    network.startAll();
    ASSERT_TRUE(network.runUntil([&] { return network.minHeight() >= 10; }, 60'000));
    network.crash(3);
    MemoryVoteStore old = network.copyVoteStore(3);
    const PublicKey key = network.key(3).publicKey();
    const VoteExport document = exportVotes(*old.load(), chainId, key, terms);
    ASSERT_FALSE(document.marks.empty());
    MemoryVoteStore fresh = MemoryVoteStore::lost();
    const auto imported = importVotes(fresh, document, chainId, key, terms, ImportTarget::NewStore);
    ASSERT_TRUE(imported.ok()) << imported.error().message;
    network.restoreVoteStore(3, std::move(fresh));
    View lowest = UINT64_MAX;
    network.onSent = [&](std::size_t from, const Message& message) {
        if (from != 3) return;
        if (const auto* vote = std::get_if<Notarize>(&message))
            lowest = std::min(lowest, vote->view);
        if (const auto* vote = std::get_if<Finalize>(&message))
            lowest = std::min(lowest, vote->view);
        if (const auto* vote = std::get_if<Abandon>(&message))
            lowest = std::min(lowest, vote->leftAt);
    };
    network.start(3);
    ASSERT_TRUE(network.runUntil([&] { return lowest != UINT64_MAX; }, 120'000))
        << "it must vote again";
    // Peers give it the last votes of its key back: they are its own, not another machine's.
    EXPECT_EQ(terms.of(lowest), 0U) << "it sat out the rest of the term";
    const Height before = network.minHeight();
    ASSERT_TRUE(network.runUntil([&] { return network.minHeight() >= before + 20; }, 120'000));
    EXPECT_GE(lowest, document.firstSafeView());
    EXPECT_THAT(network.violations(), IsEmpty());
}

}  // namespace
}  // namespace stacknet::consensus::testing
