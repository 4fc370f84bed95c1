#include "core/ledger/beacon.h"

#include "core/base/codec.h"
#include "core/ledger/epochs.h"
#include "tests/core/ledger/ledger_chain.h"

namespace stacknet::ledger::testing {
namespace {

class Beacon : public LedgerChain {};

// Computed by Python's hashlib: blake2b(data, digest_size=32, person=b"stknet-beacon").
TEST_F(Beacon, ValuesAreTheDocumentedHashes) {
    ChainId chain;
    chain.data.fill(7);
    const BeaconValue first = genesisBeacon(chain);
    EXPECT_EQ(toHex(first), "d8c5afee907160e3af38eb5965574388938bec133384a8ea5d38915a4c4200bf");
    crypto::VrfOutput output;
    output.data.fill(9);
    EXPECT_EQ(toHex(nextBeacon(first, output)),
              "bb898b89d563e9ef3ddcbad068ab8b54ed0f7037e728e4930afb14cf6c6736e6");
    EXPECT_EQ(toHex(beaconInput(first, 0x0102030405060708)),
              toHex(asBytes("stacknet/beacon/1")) + toHex(first) + "0807060504030201");
}

TEST_F(Beacon, TheStateHoldsTheValueAfterTheLastBlock) {
    EXPECT_EQ(m_state.beacon(), genesisBeacon(m_state.chainId()));
    const Hash256 before = m_state.root();
    BlockInput input = block();
    input.beacon.data.fill(3);
    runBlock(input);
    EXPECT_EQ(m_state.beacon(), input.beacon);
    State other = m_state;
    EXPECT_NE(m_state.root(), before);
    EXPECT_EQ(State::decodeSnapshot(m_state.encodeSnapshot()).value().beacon(), input.beacon);
    BlockInput changed = block();
    changed.beacon.data.fill(4);
    ASSERT_TRUE(execute(changed, other).ok());
    changed.beacon.data.fill(5);
    runBlock(changed);
    EXPECT_NE(other.root(), m_state.root()) << "the root commits to it";
}

// A key chosen with the beacon in sight could steer it: it waits for the next epoch's choice.
TEST_F(Beacon, AVrfKeyCountsForSetsFixedInALaterEpoch) {
    const ExecutionResult result = run({next(1, RegisterVrfKey{sampleVrfKey(101)})});
    ASSERT_EQ(result.outcomes[0].code, TxCode::Ok);
    const auto events = eventsOf(result, EventKind::VrfKeyRegistered);
    ASSERT_EQ(events.size(), 1u);
    EXPECT_EQ(events[0].nodeKey, id(1));
    EXPECT_EQ(events[0].epoch, 1u);
    EXPECT_EQ(key(1).vrfKey, sampleVrfKey(101));
    EXPECT_EQ(key(1).vrfKeyBefore, sampleVrfKey(1));
    // A second one in the same epoch does not make the first one count.
    ASSERT_EQ(order(1, RegisterVrfKey{sampleVrfKey(102)}), TxCode::Ok);
    EXPECT_EQ(key(1).vrfKeyBefore, sampleVrfKey(1));
    nextEpoch();
    EXPECT_EQ(m_state.validators()[1].vrfKey, sampleVrfKey(1));
    EXPECT_EQ(m_state.validators()[0].vrfKey, sampleVrfKey(0));
    ASSERT_EQ(order(1, RegisterVrfKey{sampleVrfKey(103)}), TxCode::Ok);
    EXPECT_EQ(key(1).vrfKeyBefore, sampleVrfKey(102));
    nextEpoch();
    EXPECT_EQ(m_state.validators()[1].vrfKey, sampleVrfKey(102));
    nextEpoch();
    EXPECT_EQ(m_state.validators()[1].vrfKey, sampleVrfKey(103));
    EXPECT_EQ(State::decodeSnapshot(m_state.encodeSnapshot()).value().root(), m_state.root());
}

TEST_F(Beacon, AKeyWithoutAVrfKeyIsNotChosen) {
    m_genesis.nodeKeys.push_back(m_genesis.nodeKeys[3]);
    m_genesis.nodeKeys[4].publicKey = id(9);
    m_genesis.nodeKeys[4].vrfKey = {};
    restart();
    nextEpoch();
    EXPECT_EQ(m_state.validators().size(), 4u);
    ASSERT_EQ(order(9, RegisterVrfKey{sampleVrfKey(9)}), TxCode::Ok);
    nextEpoch();
    EXPECT_EQ(m_state.validators().size(), 4u);
    nextEpoch();
    ASSERT_EQ(m_state.validators().size(), 5u);
    EXPECT_EQ(m_state.validators()[4], (EpochValidator{id(9), 100'000'000, sampleVrfKey(9)}));
}

TEST_F(Beacon, RegistrationIsTheNodeKeysOwn) {
    EXPECT_EQ(order(40, RegisterVrfKey{sampleVrfKey(40)}), TxCode::UnknownKey);
    m_genesis.nodeKeys.push_back(m_genesis.nodeKeys[3]);
    m_genesis.nodeKeys[4].publicKey = id(9);
    m_genesis.nodeKeys[4].state = NodeKeyState::Filed;
    restart();
    EXPECT_EQ(order(9, RegisterVrfKey{sampleVrfKey(9)}), TxCode::WrongState);
    EXPECT_EQ(key(9).vrfKeyFromEpoch, 0u);
}

TEST_F(Beacon, OnlyPointsOfTheGroupAreKeys) {
    const auto verdict = [&](const crypto::VrfPublicKey& vrfKey) {
        const auto checked = checkStatic(sign(1, 1, RegisterVrfKey{vrfKey}), m_state.chainId());
        return checked.ok() ? std::string() : checked.error().code;
    };
    EXPECT_EQ(verdict(sampleVrfKey(5)), "");
    EXPECT_EQ(verdict({}), "ledger.bad_transaction");
    crypto::VrfPublicKey identity;
    identity.data[0] = 1;
    EXPECT_EQ(verdict(identity), "ledger.bad_transaction");
    // A good key with a point of order 8 added to it (RFC 8032's curve, not its subgroup).
    crypto::VrfPublicKey mixed;
    mixed.data =
        fixedFromHex<Hash256>("98519eadf35b995233b51b5cd23e9cc5a28b639b5a4af0ec903cb960d81b7819")
            .value()
            .data;
    EXPECT_EQ(verdict(mixed), "ledger.bad_transaction");
}

TEST_F(Beacon, TheGenesisNamesEveryValidatorsVrfKey) {
    EXPECT_TRUE(m_genesis.check().ok());
    const ChainId chain = m_genesis.chainId();
    Genesis other = m_genesis;
    other.nodeKeys[2].vrfKey = {};
    EXPECT_EQ(other.check().error().code, "ledger.bad_genesis");
    EXPECT_NE(other.chainId(), chain);
    other.nodeKeys[2].vrfKey.data[0] = 1;
    EXPECT_EQ(other.check().error().code, "ledger.bad_genesis");
    other = m_genesis;
    other.nodeKeys.push_back(other.nodeKeys[0]);
    other.nodeKeys[4].publicKey = id(9);
    other.nodeKeys[4].vrfKey = {};
    EXPECT_TRUE(other.check().ok()) << "who does not validate may register one later";
    other = m_genesis;
    other.protocolVersion = 1;
    EXPECT_EQ(other.check().error().code, "ledger.bad_genesis");
    for (std::uint64_t i = 0; i < 4; ++i) {
        EXPECT_EQ(m_genesis.firstValidators()[i], (EpochValidator{id(i), 1, sampleVrfKey(i)}));
    }
}

}  // namespace
}  // namespace stacknet::ledger::testing
