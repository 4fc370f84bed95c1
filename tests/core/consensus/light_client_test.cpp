#include "core/consensus/light_client.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/codec.h"
#include "core/consensus/codec.h"
#include "core/consensus/sync.h"
#include "tests/core/consensus/sim_network.h"
#include "tests/core/ledger/sample_genesis.h"

namespace stacknet::consensus::testing {
namespace {

/// Keys with weights that sign for one epoch.
struct Signers {
    std::vector<crypto::SigningKey> keys;
    std::vector<Validator> validators;

    Signers(std::uint64_t seed, const std::vector<std::uint64_t>& weights) {
        for (std::size_t i = 0; i < weights.size(); ++i) {
            SeededRng rng(seed * 100 + i);
            keys.push_back(crypto::SigningKey::generate(rng));
            validators.push_back({keys[i].publicKey(), weights[i]});
        }
    }
    Certificate finalCert(const BlockHeader& header, std::vector<ValidatorIndex> by) const {
        Certificate cert{CertificateKind::Final, header.view, header.id(), {}};
        for (const ValidatorIndex i : by) {
            const Bytes bytes =
                finalizeSignBytes(header.chainId, header.epoch, header.view, header.id());
            cert.entries.push_back({i, {}, keys[i].sign(bytes)});
        }
        return cert;
    }
};

/// Two epochs: headers at heights 1..6 in epoch 0, the last with the next validators, then 7..9 in
/// epoch 1. Weights 5, 3, 2, 1: a quorum is 8 or more.
class LightClientTest : public ::testing::Test {
protected:
    LightClientTest() {
        chainId.data.fill(7);
        BlockHeader parent;
        BlockId parentId = genesisBlockId(chainId);
        for (Height height = 1; height <= 9; ++height) {
            BlockHeader header;
            header.chainId = chainId;
            header.epoch = height <= 6 ? 0 : 1;
            header.height = height;
            header.view = height * 2;
            header.parentId = parentId;
            header.parentView = parent.view;
            header.timeMs = static_cast<std::int64_t>(height) * 1'000;
            header.stateHeight = height - 1;
            header.stateRoot = crypto::merkleRoot(leavesAt(height - 1));
            if (height == 6) header.nextValidatorsHash = validatorsHash(second.validators);
            headers.push_back(header);
            parent = header;
            parentId = header.id();
        }
    }
    static std::vector<Hash256> leavesAt(Height height) {
        std::vector<Hash256> leaves;
        for (std::uint8_t i = 0; i < 5; ++i) {
            leaves.push_back(crypto::merkleLeaf(entry(height, i)));
        }
        return leaves;
    }
    static Bytes entry(Height height, std::uint8_t index) {
        return {static_cast<std::uint8_t>(height), index};
    }
    const BlockHeader& at(Height height) const { return headers[height - 1]; }
    HeaderProof proof(Height height, Height last, const Signers& by,
                      std::vector<ValidatorIndex> signers = {0, 1}) const {
        HeaderProof result;
        result.header = at(height);
        for (Height next = height + 1; next <= last; ++next) {
            result.descendants.push_back(at(next));
        }
        result.finalCert = by.finalCert(at(last), std::move(signers));
        return result;
    }
    LightClient client() const {
        return *LightClient::fromTrusted({chainId, 0, first.validators, 0, 0, {}});
    }
    static std::string codeOf(const Result<ProvenHeader>& result) {
        return result.ok() ? "ok" : result.error().code;
    }

    ChainId chainId;
    Signers first{1, {5, 3, 2, 1}};
    Signers second{2, {4, 4, 4, 1, 1}};
    std::vector<BlockHeader> headers;
};

TEST_F(LightClientTest, OneFinalCertProvesAnyHeaderOfTheEpoch) {
    const LightClient light = client();
    EXPECT_EQ(codeOf(light.prove(proof(3, 3, first))), "ok");
    EXPECT_EQ(codeOf(light.prove(proof(1, 6, first))), "ok");
    const auto proven = light.prove(proof(2, 5, first));
    ASSERT_TRUE(proven.ok());
    EXPECT_EQ(proven->id(), at(2).id());
    EXPECT_EQ(proven->header(), at(2));
    EXPECT_EQ(light.trusted().height, 0u) << "proving moves nothing";
}

TEST_F(LightClientTest, WeightsDecideNotHeads) {
    const LightClient light = client();
    EXPECT_EQ(codeOf(light.prove(proof(3, 3, first, {0, 1}))), "ok") << "8 of 11";
    EXPECT_EQ(codeOf(light.prove(proof(3, 3, first, {0, 2}))), "consensus.light_bad_proof")
        << "7 of 11";
    EXPECT_EQ(codeOf(light.prove(proof(3, 3, first, {1, 2, 3}))), "consensus.light_bad_proof")
        << "three of four, 6 of 11";
    EXPECT_EQ(codeOf(light.prove(proof(3, 3, first, {0, 2, 3}))), "ok") << "8 of 11";
    EXPECT_EQ(codeOf(light.prove(proof(3, 3, first, {}))), "consensus.light_bad_proof");
    EXPECT_EQ(codeOf(light.prove(proof(3, 3, first, {0, 0, 0}))), "consensus.light_bad_proof");
}

TEST_F(LightClientTest, TheTipNeverGoesBack) {
    LightClient light = client();
    ASSERT_TRUE(light.advance(proof(3, 5, first)).ok());
    EXPECT_EQ(light.trusted().height, 3u);
    EXPECT_EQ(light.trusted().blockId, at(3).id());
    EXPECT_EQ(codeOf(light.advance(proof(2, 5, first))), "consensus.light_old");
    EXPECT_EQ(codeOf(light.advance(proof(3, 3, first))), "ok") << "the tip again";
    EXPECT_EQ(codeOf(light.prove(proof(2, 5, first))), "ok") << "an old header may be looked at";
    ASSERT_TRUE(light.advance(proof(4, 4, first)).ok());
    EXPECT_EQ(light.trusted().height, 4u);
    EXPECT_EQ(light.trusted().view, at(4).view);
}

TEST_F(LightClientTest, AForkOfTheValidatorsIsTold) {
    LightClient light = client();
    ASSERT_TRUE(light.advance(proof(3, 3, first)).ok());
    const TrustedPoint before = light.trusted();
    for (const auto& [height, view] :
         {std::pair<Height, View>{3, 6}, {3, 9}, {4, 6}, {4, 5}, {2, 6}, {2, 7}}) {
        HeaderProof other;
        other.header = at(3);
        other.header.height = height;
        other.header.view = view;
        other.header.stateHeight = 1;
        other.header.timeMs += 1;
        other.finalCert = first.finalCert(other.header, {0, 1});
        EXPECT_EQ(codeOf(light.prove(other)), "consensus.light_fork") << height << " " << view;
        EXPECT_EQ(codeOf(light.advance(other)), "consensus.light_fork") << height << " " << view;
    }
    EXPECT_EQ(light.trusted(), before);
}

TEST_F(LightClientTest, EveryMutationOfAProofIsRefused) {
    const LightClient light = client();
    const HeaderProof good = proof(2, 4, first, {0, 1, 2, 3});
    ASSERT_EQ(codeOf(light.prove(good)), "ok");
    // Every byte of every header.
    for (std::size_t which = 0; which < 3; ++which) {
        const BlockHeader& header = which == 0 ? good.header : good.descendants[which - 1];
        const Bytes bytes = encodeHeader(header);
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            Bytes changed = bytes;
            changed[i] ^= 1;
            const auto decoded = decodeHeader(changed);
            if (!decoded.ok()) continue;
            HeaderProof bad = good;
            (which == 0 ? bad.header : bad.descendants[which - 1]) = *decoded;
            EXPECT_FALSE(light.prove(bad).ok()) << which << " " << i;
        }
    }
    // Every bit of the certificate.
    const Bytes bytes = encodeCertificate(good.finalCert);
    for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
        Bytes changed = bytes;
        changed[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
        const auto decoded = decodeCertificate(changed);
        if (!decoded.ok()) continue;
        HeaderProof bad = good;
        bad.finalCert = *decoded;
        EXPECT_FALSE(light.prove(bad).ok()) << bit;
    }
    HeaderProof bad = good;
    bad.descendants.pop_back();
    EXPECT_FALSE(light.prove(bad).ok()) << "the certificate is for a header that is not there";
    bad = good;
    std::swap(bad.descendants[0], bad.descendants[1]);
    EXPECT_FALSE(light.prove(bad).ok());
    bad = good;
    bad.descendants.erase(bad.descendants.begin());
    EXPECT_FALSE(light.prove(bad).ok());
    bad = good;
    bad.descendants.assign(kSyncProofHeadersMax + 1, at(3));
    EXPECT_FALSE(light.prove(bad).ok());
    bad = good;
    std::swap(bad.finalCert.entries[0], bad.finalCert.entries[1]);
    EXPECT_FALSE(light.prove(bad).ok()) << "not sorted";
    bad = proof(2, 4, second, {0, 1, 2, 3});
    EXPECT_FALSE(light.prove(bad).ok()) << "keys that are no validators";
}

TEST_F(LightClientTest, NotarCertIsNoProof) {
    const LightClient light = client();
    HeaderProof notarized = proof(3, 3, first);
    notarized.finalCert.kind = CertificateKind::Notar;
    for (CertificateEntry& entry : notarized.finalCert.entries) {
        entry.signature = first.keys[entry.signer].sign(
            notarizeSignBytes(chainId, 0, at(3).view, at(3).id(), demandRoot({})));
    }
    EXPECT_EQ(codeOf(light.prove(notarized)), "consensus.light_bad_proof");
}

TEST_F(LightClientTest, AnotherChainOrVersionIsRefused) {
    TrustedPoint point{chainId, 0, first.validators, 0, 0, {}};
    point.chainId.data[5] ^= 1;
    const LightClient other = *LightClient::fromTrusted(point);
    EXPECT_EQ(codeOf(other.prove(proof(3, 3, first))), "consensus.light_wrong_chain");
    HeaderProof later = proof(3, 3, first);
    later.header.version = kProtocolVersion + 1;
    later.finalCert = first.finalCert(later.header, {0, 1});
    EXPECT_EQ(codeOf(client().prove(later)), "consensus.light_wrong_chain");
}

TEST_F(LightClientTest, ImpossibleHeadersAreRefusedThoughSigned) {
    for (const int which : {0, 1, 2}) {
        HeaderProof bad = proof(3, 3, first);
        if (which == 0) bad.header.height = bad.header.stateHeight = 0;
        if (which == 1) bad.header.view = 0;
        if (which == 2) bad.header.stateHeight = bad.header.height;
        bad.finalCert = first.finalCert(bad.header, {0, 1});
        EXPECT_EQ(codeOf(client().prove(bad)), "consensus.light_bad_proof") << which;
    }
    HeaderProof skips = proof(3, 3, first);
    BlockHeader child = at(4);
    child.height = 5;
    skips.descendants = {child};
    skips.finalCert = first.finalCert(child, {0, 1});
    EXPECT_EQ(codeOf(client().prove(skips)), "consensus.light_bad_proof");
}

TEST_F(LightClientTest, EpochsChangeOnlyByTheLastHeaderAndItsValidators) {
    // Scenario 37.
    LightClient light = client();
    EXPECT_EQ(codeOf(light.prove(proof(8, 9, second))), "consensus.light_wrong_epoch")
        << "not before the change was proven";
    EXPECT_EQ(codeOf(light.advanceEpoch(proof(5, 6, first), second.validators)),
              "consensus.light_bad_validators")
        << "not the last header";
    EXPECT_EQ(codeOf(light.advanceEpoch(proof(6, 6, second), second.validators)),
              "consensus.light_bad_proof")
        << "the old validators must have finalized it";
    EXPECT_EQ(codeOf(light.advanceEpoch(proof(6, 6, first, {0, 2}), second.validators)),
              "consensus.light_bad_proof");
    EXPECT_EQ(light.trusted(), client().trusted());
    ASSERT_EQ(codeOf(light.advanceEpoch(proof(6, 6, first), second.validators)), "ok");
    EXPECT_EQ(light.trusted().epoch, 1u);
    EXPECT_EQ(light.trusted().height, 6u);
    EXPECT_EQ(codeOf(light.advance(proof(8, 9, second, {0, 1, 2}))), "ok");
    EXPECT_EQ(light.trusted().height, 8u);
}

TEST_F(LightClientTest, SuppliedValidatorsMustBeTheCommittedOnes) {
    LightClient light = client();
    const auto refused = [&](std::vector<Validator> validators) {
        return codeOf(light.advanceEpoch(proof(6, 6, first), std::move(validators)));
    };
    std::vector<Validator> bad = second.validators;
    bad[0].weight += 1;
    EXPECT_EQ(refused(bad), "consensus.light_bad_validators") << "a weight";
    bad = second.validators;
    std::swap(bad[0], bad[1]);
    EXPECT_EQ(refused(bad), "consensus.light_bad_validators") << "the order";
    bad = second.validators;
    bad.pop_back();
    EXPECT_EQ(refused(bad), "consensus.light_bad_validators") << "one missing";
    bad = second.validators;
    bad[2].key = first.validators[0].key;
    EXPECT_EQ(refused(bad), "consensus.light_bad_validators") << "another key";
    EXPECT_EQ(refused(std::vector<Validator>(100'000)), "consensus.light_bad_validators");
    EXPECT_EQ(refused({}), "consensus.light_bad_validators");
    EXPECT_EQ(light.trusted().epoch, 0u);
    // A set that is committed to and yet no set.
    HeaderProof invalid = proof(6, 6, first);
    std::vector<Validator> twice = {second.validators[0], second.validators[0]};
    invalid.header.nextValidatorsHash = validatorsHash(twice);
    invalid.finalCert = first.finalCert(invalid.header, {0, 1});
    EXPECT_EQ(codeOf(light.advanceEpoch(invalid, twice)), "consensus.light_bad_validators");
}

TEST_F(LightClientTest, TheOldValidatorsCountNoMoreAfterTheChange) {
    LightClient light = client();
    ASSERT_TRUE(light.advanceEpoch(proof(6, 6, first), second.validators).ok());
    EXPECT_EQ(codeOf(light.prove(proof(5, 6, first))), "consensus.light_wrong_epoch");
    EXPECT_EQ(codeOf(light.prove(proof(8, 8, first, {0, 1, 2, 3}))), "consensus.light_bad_proof");
    HeaderProof again = proof(6, 6, first);
    EXPECT_EQ(codeOf(light.advanceEpoch(again, second.validators)), "consensus.light_wrong_epoch");
    // Epoch 0's last header relabelled.
    again.header.epoch = 1;
    again.finalCert = first.finalCert(again.header, {0, 1, 2, 3});
    EXPECT_EQ(codeOf(light.advanceEpoch(again, second.validators)), "consensus.light_bad_proof");
}

TEST_F(LightClientTest, OnlyAnEmptyTailFollowsTheLastHeaderOfAnEpoch) {
    HeaderProof goesOn = proof(6, 6, first);
    BlockHeader child = at(7);
    child.epoch = 0;
    const auto judged = [&] {
        goesOn.descendants = {child};
        goesOn.finalCert = first.finalCert(child, {0, 1});
        return codeOf(client().prove(goesOn));
    };
    EXPECT_EQ(judged(), "ok") << "empty: it is there to finalize the last one";
    child.txCount = 1;
    EXPECT_EQ(judged(), "consensus.light_bad_proof");
    child.txCount = 0;
    child.nextValidatorsHash.data[0] = 1;
    EXPECT_EQ(judged(), "consensus.light_bad_proof") << "a second last one";
}

TEST_F(LightClientTest, StateEntriesAreProvenUnderTheStateRoot) {
    LightClient light = client();
    const auto proven = light.advance(proof(4, 5, first));
    ASSERT_TRUE(proven.ok());
    EXPECT_EQ(proven->header().stateHeight, 3u);
    for (std::uint8_t index = 0; index < 5; ++index) {
        crypto::MerkleProof path = crypto::merkleProof(leavesAt(3), index);
        EXPECT_TRUE(LightClient::provesState(*proven, entry(3, index), path));
        EXPECT_FALSE(LightClient::provesState(*proven, entry(2, index), path)) << "older state";
        EXPECT_FALSE(LightClient::provesState(*proven, entry(3, 9), path));
        for (std::size_t i = 0; i < path.siblings.size(); ++i) {
            crypto::MerkleProof bad = path;
            bad.siblings[i].data[3] ^= 1;
            EXPECT_FALSE(LightClient::provesState(*proven, entry(3, index), bad));
        }
        path.index = (path.index + 1) % 5;
        EXPECT_FALSE(LightClient::provesState(*proven, entry(3, index), path));
    }
    Hash256 seen;
    EXPECT_TRUE(LightClient::provesState(*proven, [&](const Hash256& root) {
        seen = root;
        return true;
    }));
    EXPECT_EQ(seen, at(4).stateRoot);
    EXPECT_FALSE(LightClient::provesState(*proven, [](const Hash256&) { return false; }));
}

TEST_F(LightClientTest, GoesOnFromWhatItKept) {
    LightClient light = client();
    ASSERT_TRUE(light.advanceEpoch(proof(6, 6, first), second.validators).ok());
    LightClient later = *LightClient::fromTrusted(light.trusted());
    EXPECT_EQ(later.trusted(), light.trusted());
    EXPECT_EQ(codeOf(later.advance(proof(7, 9, second, {0, 1, 2}))), "ok");
    TrustedPoint bad = light.trusted();
    bad.validators.clear();
    EXPECT_EQ(LightClient::fromTrusted(bad).error().code, "consensus.bad_validators");
}

TEST(ValidatorsHash, IsPinnedAndBindsEverything) {
    std::vector<Validator> validators(2);
    validators[0].key.data.fill(1);
    validators[0].weight = 5;
    validators[1].key.data.fill(2);
    validators[1].weight = 0x0102030405060708;
    validators[0].vrfKey.data.fill(3);
    validators[1].vrfKey.data.fill(4);
    EXPECT_EQ(toHex(validatorsHash(validators)),
              "207011e042ef792e0b3896c022e5319e07ec3ca2cfdac8cb9d8908fc5b0a301a");
    std::vector<Validator> other = validators;
    other[1].weight += 1;
    EXPECT_NE(validatorsHash(other), validatorsHash(validators));
    other = validators;
    other[0].vrfKey.data[5] ^= 1;
    EXPECT_NE(validatorsHash(other), validatorsHash(validators));
    std::swap(validators[0], validators[1]);
    EXPECT_NE(validatorsHash(other), validatorsHash(validators));
    EXPECT_NE(validatorsHash({}), Hash256{});
}

// The real engines' headers and FinalCerts, as a node would serve them.
TEST(LightClient, FollowsARealNetwork) {
    SimConfig config;
    config.validators = 4;
    config.weights = {3, 2, 2, 1};
    SimNetwork network(config);
    network.startAll();
    ASSERT_TRUE(network.runUntil([&] { return network.minHeight() >= 6; }, 60'000));
    LightClient light = *LightClient::fromGenesis(network.genesis());
    Certificate cert;
    network.onSent = [&](std::size_t, const Message& message) {
        if (const auto* final = std::get_if<FinalCert>(&message)) cert = final->certificate;
    };
    ASSERT_TRUE(
        network.runUntil([&] { return cert.view != 0 && network.minHeight() >= 12; }, 60'000));
    network.runFor(5'000);
    HeaderProof proof;
    for (Height height = 3; height <= network.height(0); ++height) {
        const BlockHeader& header = network.block(0, height)->header;
        if (header.view > cert.view) break;
        height == 3 ? void(proof.header = header) : proof.descendants.push_back(header);
    }
    proof.finalCert = cert;
    const auto proven = light.advance(proof);
    ASSERT_TRUE(proven.ok()) << proven.error().message;
    EXPECT_EQ(proven->id(), network.block(1, 3)->id);
    EXPECT_EQ(light.trusted().height, 3u);
}

}  // namespace
}  // namespace stacknet::consensus::testing
