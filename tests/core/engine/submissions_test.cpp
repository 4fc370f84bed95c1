#include "core/engine/submissions.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <future>

#include "core/engine/chain_driver.h"
#include "core/ledger/epochs.h"

namespace stacknet::engine {
namespace {

crypto::SigningKey keyOf(std::uint64_t seed) {
    SeededRng rng(seed);
    return crypto::SigningKey::generate(rng);
}

/// A network of `count` validators of weight 10, 20, 30 ...
ledger::Genesis genesisOf(std::size_t count) {
    ledger::Genesis genesis;
    genesis.networkName = "receipts";
    genesis.localNetwork = true;
    genesis.openRegistration = true;
    genesis.keyPriceBaseMicroUsd = 1'000'000;
    genesis.timeMs = 1'700'000'000'000;
    for (std::size_t i = 0; i < count; ++i) {
        ledger::GenesisNodeKey key;
        key.publicKey = keyOf(i + 1).publicKey();
        key.owner = ledger::ownerOf(key.publicKey);
        key.tokensFree = 1'000;
        key.tokensBonded = 10 * (i + 1);
        key.state = ledger::NodeKeyState::Connected;
        key.vrfKey = crypto::VrfKey::fromSigningKey(keyOf(i + 1)).publicKey();
        genesis.nodeKeys.push_back(key);
        genesis.validators.push_back({key.publicKey, "v", key.tokensBonded});
    }
    return genesis;
}

ledger::Transaction orderOf(const ChainId& chain, std::uint64_t signer, std::uint64_t nonce,
                            std::int64_t expiresMs = 0) {
    const auto key = keyOf(signer);
    return ledger::signTransaction(chain, key, nonce, ledger::ActivateKey{key.publicKey()},
                                   expiresMs);
}

class Folder {
public:
    Folder() {
        char folder[] = "/tmp/stacknet-orders-XXXXXX";
        STACKNET_INVARIANT(::mkdtemp(folder) != nullptr);
        m_path = folder;
    }
    ~Folder() { std::filesystem::remove_all(m_path); }
    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

class SubmissionsTest : public ::testing::Test {
protected:
    SubmissionsTest() : m_genesis(genesisOf(4)), m_chain(m_genesis.chainId()) {
        m_state = ledger::State::fromGenesis(m_genesis);
    }
    HeldOrders open() { return HeldOrders::open(m_folder.path() / "orders.db", m_chain).value(); }
    consensus::SubmissionReceipt receipt(std::uint64_t signer, const ledger::TxHash& hash,
                                         consensus::Term term = 0) {
        const auto key = keyOf(signer);
        consensus::SubmissionReceipt made{hash, key.publicKey(), 0, term, {}};
        made.signature = key.sign(consensus::submissionSignBytes(m_chain, 0, term, hash));
        return made;
    }
    /// By the leader of the term that the view belongs to.
    consensus::InclusionPromise promise(const ledger::TxHash& hash, consensus::View byView) {
        const auto set = consensus::ValidatorSet::fromGenesis(m_genesis).value();
        consensus::InclusionPromise made{0, consensus::Terms{}.of(byView), hash, byView, {}};
        const PublicKey leader = set.at(set.leaderOfTerm(made.term)).key;
        for (std::uint64_t seed = 1; seed <= 4; ++seed) {
            if (keyOf(seed).publicKey() != leader) continue;
            made.signature = keyOf(seed).sign(consensus::promiseSignBytes(m_chain, made));
        }
        return made;
    }
    /// Signed by the validators of these seeds.
    SubmissionDocument document(const std::vector<std::uint64_t>& signers) {
        Submissions submissions(m_chain, open());
        const ledger::TxHash hash = orderOf(m_chain, 50, 1).hash();
        submissions.gather(hash, 0, m_state.validators(), 1);
        for (const std::uint64_t signer : signers) {
            EXPECT_TRUE(submissions.add(receipt(signer, hash)));
        }
        return *submissions.document(hash);
    }
    SubmissionVerdict verify(const SubmissionDocument& document) {
        return verifySubmission(document, m_chain, ledger::validatorSetHash(m_state.validators()));
    }

    Folder m_folder;
    ledger::Genesis m_genesis;
    ChainId m_chain;
    ledger::State m_state;
};

TEST_F(SubmissionsTest, HeldOrdersSurviveAndGoWithTheirNonceOrTime) {
    const auto first = orderOf(m_chain, 1, 5);
    const auto second = orderOf(m_chain, 1, 7);
    const auto brief = orderOf(m_chain, 50, 1, m_genesis.timeMs + 1'000);
    {
        HeldOrders orders = open();
        for (const auto& order : {first, second, brief, first}) {
            EXPECT_TRUE(orders.hold(order).ok());
        }
        EXPECT_EQ(orders.all().size(), 3u);
    }
    HeldOrders orders = open();
    EXPECT_EQ(orders.all().size(), 3u);
    ledger::BlockInput block;
    block.height = block.view = 1;
    block.timeMs = m_genesis.timeMs + 1'001;
    block.leader = keyOf(1).publicKey();
    block.transactions = {first};
    ASSERT_TRUE(ledger::execute(block, m_state).ok());
    ASSERT_TRUE(orders.follow(m_state).ok());
    EXPECT_FALSE(orders.holds(first.hash())) << "in a block";
    EXPECT_FALSE(orders.holds(brief.hash())) << "expired";
    EXPECT_TRUE(orders.holds(second.hash()));
    EXPECT_EQ(open().all(), std::vector<ledger::Transaction>{second});
}

TEST_F(SubmissionsTest, HeldOrdersAreBoundedAndADamagedFileIsSetAside) {
    {
        HeldOrders orders = open();
        for (std::uint64_t i = 0; i < HeldOrders::kPerSignerMax; ++i) {
            ASSERT_TRUE(orders.hold(orderOf(m_chain, 50, i + 1)).ok());
        }
        const auto full = orders.hold(orderOf(m_chain, 50, 999));
        ASSERT_FALSE(full.ok());
        EXPECT_EQ(full.error().code, "engine.orders_full");
        EXPECT_TRUE(orders.hold(orderOf(m_chain, 50, 1)).ok()) << "held already";
        EXPECT_TRUE(orders.hold(orderOf(m_chain, 51, 1)).ok()) << "another signer";
    }
    EXPECT_EQ(open().all().size(), HeldOrders::kPerSignerMax + 1);
    std::ofstream(m_folder.path() / "orders.db", std::ios::binary | std::ios::trunc)
        << std::string(8'192, 'x');
    EXPECT_TRUE(open().all().empty());
    EXPECT_TRUE(std::filesystem::exists(m_folder.path() / "orders.db.damaged"));
}

// Weights 10, 20, 30, 40: more than two thirds of 100 bind.
TEST_F(SubmissionsTest, MoreThanTwoThirdsOfTheWeightBind) {
    EXPECT_FALSE(verify(document({3})).bound);
    EXPECT_FALSE(verify(document({1, 2, 3})).bound) << "60";
    const SubmissionVerdict verdict = verify(document({3, 4}));
    EXPECT_TRUE(verdict.bound) << "70";
    EXPECT_EQ(verdict.weight, 70u);
    EXPECT_EQ(verdict.totalWeight, 100u);
    EXPECT_FALSE(verify(document({})).bound);
}

TEST_F(SubmissionsTest, TheVerifierTrustsNothingInTheFileButSignatures) {
    const SubmissionDocument good = document({2, 3, 4});
    ASSERT_TRUE(verify(good).bound);
    const auto failsAt = [&](const char* name, auto change) {
        SubmissionDocument changed = good;
        change(changed);
        const SubmissionVerdict verdict = verify(changed);
        EXPECT_FALSE(verdict.bound) << name;
        ASSERT_FALSE(verdict.checks.empty());
        EXPECT_EQ(verdict.checks.back().name, name);
        EXPECT_FALSE(verdict.checks.back().ok) << name;
    };
    failsAt("chain", [](SubmissionDocument& one) { one.chainId.data[0] ^= 1; });
    failsAt("validators", [](SubmissionDocument& one) { one.validators[0].weight += 1; });
    failsAt("validators", [](SubmissionDocument& one) { one.validators.pop_back(); });
    failsAt("receipts", [](SubmissionDocument& one) { one.receipts[0].signature.data[9] ^= 1; });
    failsAt("receipts", [](SubmissionDocument& one) { one.receipts[0].term += 1; });
    failsAt("receipts", [](SubmissionDocument& one) { one.txHash.data[0] ^= 1; });
    failsAt("receipts", [&](SubmissionDocument& one) {
        one.receipts[0] = receipt(77, one.txHash);  // no validator
    });
    failsAt("quorum", [](SubmissionDocument& one) {
        one.receipts.assign(4, one.receipts[0]);  // one validator's word four times
    });
}

TEST_F(SubmissionsTest, TheFileIsReadBackAndEveryBadFieldIsNamed) {
    const SubmissionDocument made = document({1, 4});
    const std::string text = made.toJson();
    const auto read = SubmissionDocument::fromJson(text);
    ASSERT_TRUE(read.ok()) << read.error().message;
    EXPECT_EQ(*read, made);
    for (std::size_t cut = 0; cut < text.size(); cut += 5) {
        EXPECT_FALSE(SubmissionDocument::fromJson(text.substr(0, cut)).ok()) << cut;
    }
    const auto refused = [&](const std::string& part, const std::string& with,
                             const std::string& field) {
        std::string changed = text;
        const std::size_t at = changed.find(part);
        ASSERT_NE(at, std::string::npos) << part;
        changed.replace(at, part.size(), with);
        const auto result = SubmissionDocument::fromJson(changed);
        ASSERT_FALSE(result.ok()) << with;
        EXPECT_EQ(result.error().code, "engine.bad_submission");
        EXPECT_NE(result.error().message.find(field), std::string::npos) << result.error().message;
    };
    refused("stacknet-submission/2", "stacknet-submission/1", "format");
    refused("\"epoch\":\"0\"", "\"epoch\":0", "epoch");
    refused("\"epoch\":\"0\"", "\"epoch\":\"-1\"", "epoch");
    refused("\"epoch\":\"0\",", "", "epoch");
    refused("\"weight\":\"10\"", "\"weight\":\"010\"", "weight");
    refused("\"chain_id\":\"", "\"chain_id\":\"zz", "chain_id");
    refused("\"receipts\":[", "\"receipts\":[7,", "receipts");
    refused("\"epoch\":", "\"more\":1,\"epoch\":", "do not belong");
    EXPECT_FALSE(SubmissionDocument::fromJson(std::string(kDocumentBytesMax + 1, ' ')).ok());
    EXPECT_FALSE(SubmissionDocument::fromJson("[[[[[[[[]]]]]]]]").ok());
}

TEST_F(SubmissionsTest, OnlyWhatWasAskedForIsGathered) {
    Submissions submissions(m_chain, open());
    const ledger::TxHash hash = orderOf(m_chain, 50, 1).hash();
    EXPECT_FALSE(submissions.add(receipt(1, hash))) << "nobody asked";
    submissions.gather(hash, 0, m_state.validators(), 5);
    EXPECT_EQ(submissions.wanting(), std::vector<ledger::TxHash>{hash});
    EXPECT_FALSE(submissions.add(receipt(9, hash))) << "no validator";
    for (std::uint64_t i = 1; i <= 4; ++i) EXPECT_TRUE(submissions.add(receipt(i, hash)));
    EXPECT_TRUE(submissions.add(receipt(2, hash, 6))) << "newer";
    EXPECT_TRUE(submissions.add(receipt(2, hash, 4))) << "older: harmless";
    EXPECT_EQ(submissions.document(hash)->receipts.size(), 4u);
    EXPECT_EQ(submissions.document(hash)->receipts[1].term, 6u);
    EXPECT_FALSE(submissions.wanting().empty()) << "no leader has promised it";
    EXPECT_TRUE(submissions.add(promise(hash, 1)));
    EXPECT_TRUE(submissions.wanting().empty());
    ASSERT_EQ(submissions.progress().size(), 1u);
    EXPECT_TRUE(submissions.progress()[0].bound);
    for (std::uint64_t i = 2; i <= Submissions::kGatheredMax + 1; ++i) {
        submissions.gather(orderOf(m_chain, 50, i).hash(), 0, m_state.validators(), 5);
    }
    EXPECT_EQ(submissions.progress().size(), Submissions::kGatheredMax);
    EXPECT_FALSE(submissions.document(hash)) << "the oldest made room";
}

TEST_F(SubmissionsTest, PromisesAreKeptOncePerTermAndOnlyFromTheLeader) {
    Submissions submissions(m_chain, open());
    const ledger::TxHash hash = orderOf(m_chain, 50, 1).hash();
    EXPECT_FALSE(submissions.add(promise(hash, 5))) << "nobody asked";
    submissions.gather(hash, 0, m_state.validators(), 5);
    auto forged = promise(hash, 5);
    forged.byView = 4;
    EXPECT_FALSE(submissions.add(forged)) << "not signed by the leader";
    auto foreign = promise(hash, 5);
    foreign.epoch = 1;
    EXPECT_FALSE(submissions.add(foreign)) << "another epoch's validators";
    EXPECT_TRUE(submissions.add(promise(hash, 5)));
    EXPECT_FALSE(submissions.add(promise(hash, 6))) << "the first of a term binds";
    for (consensus::Term term = 1; term < kPromisesMax; ++term) {
        EXPECT_TRUE(submissions.add(promise(hash, term * ledger::kTermLength + 1))) << term;
    }
    EXPECT_FALSE(submissions.add(promise(hash, kPromisesMax * ledger::kTermLength + 1))) << "full";
    EXPECT_EQ(submissions.promises().size(), kPromisesMax);
    EXPECT_EQ(submissions.document(hash)->promises, submissions.promises());
}

TEST_F(SubmissionsTest, PromisesStandInTheFileAndAreVerifiedOffline) {
    SubmissionDocument made = document({3, 4});
    EXPECT_EQ(made.toJson().find("promises"), std::string::npos);
    EXPECT_EQ(verify(made).promises, 0u);
    made.promises = {promise(made.txHash, 5), promise(made.txHash, ledger::kTermLength + 9)};
    const auto read = SubmissionDocument::fromJson(made.toJson());
    ASSERT_TRUE(read.ok()) << read.error().message;
    EXPECT_EQ(*read, made);
    EXPECT_EQ(verify(*read).promises, 2u);
    EXPECT_TRUE(verify(*read).bound);
    made.promises[1].byView += 1;
    const SubmissionVerdict verdict = verify(made);
    EXPECT_FALSE(verdict.bound);
    EXPECT_EQ(verdict.checks.back().name, "promises");
    EXPECT_FALSE(verdict.checks.back().ok);
    const std::string text = read->toJson();
    const auto refused = [&](const std::string& part, const std::string& with) {
        std::string changed = text;
        changed.replace(changed.find(part), part.size(), with);
        return !SubmissionDocument::fromJson(changed).ok();
    };
    EXPECT_TRUE(refused("\"by_view\":\"5\"", "\"by_view\":5"));
    EXPECT_TRUE(refused("\"by_view\":\"5\",", ""));
    EXPECT_TRUE(refused("\"promises\":[", "\"promises\":[7,"));
    SubmissionDocument many = *read;
    many.promises.assign(kPromisesMax + 1, many.promises[0]);
    EXPECT_FALSE(SubmissionDocument::fromJson(many.toJson()).ok());
}

TEST_F(SubmissionsTest, FramesAreBoundedAndNothingElseIsRead) {
    const auto order = orderOf(m_chain, 50, 1);
    EXPECT_EQ(decodeReceiptFrame(encodeReceiptWish(order))->wish, order);
    const auto made = receipt(1, order.hash());
    EXPECT_EQ(decodeReceiptFrame(encodeReceiptAnswer(made))->answer, made);
    const auto promised = promise(order.hash(), 5);
    EXPECT_EQ(decodeReceiptFrame(encodePromiseAnswer(promised))->promise, promised);
    for (const Bytes& frame :
         {encodeReceiptWish(order), encodeReceiptAnswer(made), encodePromiseAnswer(promised)}) {
        for (std::size_t size = 0; size < frame.size(); ++size) {
            EXPECT_FALSE(decodeReceiptFrame(ByteView(frame).first(size)).ok()) << size;
        }
    }
    EXPECT_EQ(decodeReceiptFrame(Bytes{4, 1, 2}).error().code, "engine.bad_receipt_frame");
}

/// One validator of two: nothing becomes final, so an order waits.
class LonelyNode {
public:
    explicit LonelyNode(const ledger::Genesis& genesis) : m_genesis(genesis) {
        m_paths.root = m_folder.path();
        m_events.send = [this](const PublicKey& to, network::FrameChannel channel, Bytes frame) {
            if (channel == network::FrameChannel::Receipts) answers.emplace_back(to, frame);
        };
        m_events.broadcast = [](network::FrameChannel, Bytes) {};
        m_events.finalized = [](const FinalBlock&) { ADD_FAILURE() << "one of two is no quorum"; };
        m_events.evidenceSeen = [](const consensus::Evidence&) {};
        m_events.changed = [] {};
        m_events.failed = [](const Error& error) { ADD_FAILURE() << error.message; };
    }
    ~LonelyNode() {
        with([this](auto&) { m_driver.reset(); });
    }
    void start(bool unlocked = true, std::uint64_t key = 1) {
        with([&](auto&) {
            m_driver.reset();
            const keystore::Signer signer(keyOf(key));
            m_driver = ChainDriver::open(m_thread, m_paths, m_genesis, signer.publicKey(),
                                         unlocked ? std::optional(signer) : std::nullopt, m_events,
                                         m_clock, m_rng)
                           .value();
        });
    }
    template <typename Task>
    void with(Task task) {
        std::promise<void> done;
        m_thread.post([&] {
            task(m_driver);
            done.set_value();
        });
        done.get_future().get();
    }
    /// A frame about receipts; handled when it returns.
    void deliver(const PublicKey& from, Bytes frame) {
        m_driver->frame(from, network::FrameChannel::Receipts, std::move(frame));
        with([](auto&) {});
    }
    /// A peer wishes that this node holds the order; what it answers.
    std::optional<consensus::SubmissionReceipt> wish(const ledger::Transaction& order) {
        answers.clear();
        const PublicKey peer = keyOf(2).publicKey();
        deliver(peer, encodeReceiptWish(order));
        // While this node leads it may have promised the order as well.
        std::optional<consensus::SubmissionReceipt> receipt;
        for (const auto& [to, frame] : answers) {
            EXPECT_EQ(to, peer);
            const auto decoded = decodeReceiptFrame(frame).value();
            EXPECT_FALSE(receipt && decoded.answer) << "one receipt for one wish";
            if (decoded.answer) receipt = decoded.answer;
        }
        return receipt;
    }
    std::size_t waiting() {
        std::size_t size = 0;
        with([&](auto& driver) { size = driver->mempoolSize(); });
        return size;
    }

    std::vector<std::pair<PublicKey, Bytes>> answers;

private:
    Folder m_folder;
    ledger::Genesis m_genesis;
    NodePaths m_paths;
    SystemClock m_clock;
    SystemRng m_rng;
    ChainEvents m_events;
    std::unique_ptr<ChainDriver> m_driver;
    ServiceThread m_thread{"lonely"};
};

TEST(SubmissionReceipts, AreGivenForWhatIsHeldOnDiskAndThePromiseSurvivesARestart) {
    const ledger::Genesis genesis = genesisOf(2);
    const ChainId chain = genesis.chainId();
    LonelyNode node(genesis);
    node.start();
    const auto order = orderOf(chain, 50, 1);
    const auto receipt = node.wish(order);
    ASSERT_TRUE(receipt);
    EXPECT_EQ(receipt->txHash, order.hash());
    EXPECT_EQ(receipt->validator, keyOf(1).publicKey());
    EXPECT_TRUE(crypto::verify(
        receipt->validator,
        consensus::submissionSignBytes(chain, receipt->epoch, receipt->term, receipt->txHash),
        receipt->signature));
    EXPECT_EQ(node.wish(order), receipt) << "asked again: the same";
    node.start();
    EXPECT_EQ(node.waiting(), 1u) << "it waits in the pool again, to be demanded";
}

TEST(SubmissionReceipts, AreNotGivenForWhatThisNodeMightNotDemand) {
    const ledger::Genesis genesis = genesisOf(2);
    const ChainId chain = genesis.chainId();
    LonelyNode node(genesis);
    node.start();
    const std::int64_t soon = SystemClock().wallMs() + 5'000;
    EXPECT_FALSE(node.wish(orderOf(chain, 50, 1, soon))) << "expires before a leader can fail";
    EXPECT_TRUE(node.wish(orderOf(chain, 50, 2, soon + 600'000)));
    EXPECT_FALSE(node.wish(orderOf(chain, 50, 0))) << "its nonce is used";
    const auto key = keyOf(51);
    const auto large =
        ledger::signTransaction(chain, key, 1, ledger::SubmitEvidence{Bytes(5'000, 1)});
    EXPECT_FALSE(node.wish(large)) << "too large to be demanded";
    auto forged = orderOf(chain, 52, 1);
    forged.signature.data[3] ^= 1;
    EXPECT_FALSE(node.wish(forged));
    EXPECT_FALSE(node.wish(orderOf(genesisOf(3).chainId(), 53, 1))) << "another chain's";
    const auto rival =
        ledger::signTransaction(chain, keyOf(50), 2, ledger::Withdraw{keyOf(50).publicKey()});
    EXPECT_FALSE(node.wish(rival)) << "another order holds the nonce in this pool";
    node.start(false);
    EXPECT_FALSE(node.wish(orderOf(chain, 54, 1))) << "the key is locked";
    LonelyNode observer(genesis);
    observer.start(true, 9);
    EXPECT_FALSE(observer.wish(orderOf(chain, 55, 1))) << "no validator, so it demands nothing";
}

TEST(SubmissionReceipts, OfAClientsOrderBeginWithTheOwnOne) {
    const ledger::Genesis genesis = genesisOf(2);
    LonelyNode node(genesis);
    node.start();
    Bytes answerFrame;
    const auto other = keyOf(2);
    node.with([&](auto& driver) {
        const keystore::Signer client(keyOf(60));
        const auto hash = driver->submit(client, ledger::ActivateKey{client.publicKey()});
        ASSERT_TRUE(hash.ok());
        EXPECT_FALSE(driver->submissions().document(*hash));
        driver->gatherReceipts(*hash);
        const auto own = driver->submissions().document(*hash);
        ASSERT_TRUE(own);
        ASSERT_EQ(own->receipts.size(), 1u);
        EXPECT_EQ(own->receipts[0].validator, keyOf(1).publicKey());
        const auto verdict = verifySubmission(
            *own, genesis.chainId(), ledger::validatorSetHash(driver->state().validators()));
        EXPECT_FALSE(verdict.bound) << "10 of 30";
        EXPECT_EQ(verdict.weight, 10u);
        // The other validator's answer comes over the wire.
        consensus::SubmissionReceipt answer{*hash, other.publicKey(), 0, 0, {}};
        answer.signature =
            other.sign(consensus::submissionSignBytes(genesis.chainId(), 0, 0, *hash));
        answerFrame = encodeReceiptAnswer(answer);
    });
    node.deliver(other.publicKey(), answerFrame);
    node.with([&](auto& driver) {
        ASSERT_EQ(driver->submissions().progress().size(), 1u);
        EXPECT_TRUE(driver->submissions().progress()[0].bound);
        EXPECT_EQ(driver->submissions().progress()[0].weight, 30u);
    });
}

}  // namespace
}  // namespace stacknet::engine
