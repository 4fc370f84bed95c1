#include "core/tasks/receipt.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "core/base/codec.h"
#include "core/base/rng.h"
#include "core/crypto/ed25519.h"
#include "core/tasks/contract.h"
#include "core/tasks/paperwork.h"
#include "core/tasks/task_id.h"

namespace stacknet::tasks {
namespace {

struct Signed {
    Receipt receipt;
    crypto::SigningKey key;
};

template <typename FixedType>
FixedType randomBytes(Rng& rng) {
    FixedType value;
    rng.fill(value.mutableView());
    return value;
}

Signed makeSigned(TaskKind kind) {
    SeededRng rng(kind == TaskKind::Chat ? 1 : 2);
    Signed made{{}, crypto::SigningKey::generate(rng)};
    Receipt& receipt = made.receipt;
    receipt.kind = kind;
    receipt.taskId = makeTaskId(rng);
    receipt.chainId = randomBytes<ChainId>(rng);
    receipt.nodeKey = made.key.publicKey();
    receipt.contractHash = randomBytes<Hash256>(rng);
    receipt.fingerprint = "fp_0123456789ab";
    receipt.inputHash = randomBytes<Hash256>(rng);
    receipt.outputHash = randomBytes<Hash256>(rng);
    receipt.receivedMs = 1'700'000'000'000;
    receipt.startedMs = 1'700'000'000'010;
    receipt.finishedMs = 1'700'000'000'500;
    if (kind == TaskKind::Chat) {
        receipt.model = "smollm2";
        receipt.modelDigest = randomBytes<Hash256>(rng);
        receipt.modelDigestFromFile = true;
        receipt.finishReason = "stop";
        receipt.promptTokens = 12;
        receipt.completionTokens = 34;
        receipt.salt = randomBytes<Salt>(rng);
        receipt.saltHash = chatSaltHash(*receipt.salt);
    } else {
        receipt.language = "python";
        receipt.imageDigest = randomBytes<Hash256>(rng);
        receipt.exitCode = -1;
        receipt.warm = true;
        receipt.environment = {{"LANG", "C.UTF-8"}, {"SBX_CPU", "x86-64-v3"}};
    }
    EXPECT_TRUE(signReceipt(receipt, [&](ByteView message) -> Result<Signature> {
                    return made.key.sign(message);
                }).ok());
    return made;
}

class EachKind : public testing::TestWithParam<TaskKind> {};
INSTANTIATE_TEST_SUITE_P(Receipt, EachKind, testing::Values(TaskKind::Chat, TaskKind::Code));

TEST_P(EachKind, GoesThroughJsonAndVerifies) {
    const Signed made = makeSigned(GetParam());
    const std::string json = receiptToJson(made.receipt, true);
    const auto parsed = receiptFromJson(json);
    ASSERT_TRUE(parsed.ok()) << parsed.error().message;
    EXPECT_EQ(*parsed, made.receipt);
    EXPECT_EQ(receiptToJson(*parsed, true), json);
    ReceiptExpectation expected{made.key.publicKey(), made.receipt.chainId};
    const auto verdict = verifyReceipt(json, expected);
    EXPECT_TRUE(verdict.valid);
    for (const auto& check : verdict.checks) EXPECT_TRUE(check.ok) << check.name;
    // Without the salt it is as good.
    EXPECT_TRUE(verifyReceipt(receiptToJson(made.receipt, false)).valid);
}

TEST_P(EachKind, AnyChangedByteFails) {
    const std::string json = receiptToJson(makeSigned(GetParam()).receipt, true);
    ASSERT_TRUE(verifyReceipt(json).valid);
    for (std::size_t index = 0; index < json.size(); ++index) {
        for (int change = 1; change < 256; change <<= 1) {
            std::string changed = json;
            changed[index] = static_cast<char>(changed[index] ^ change);
            ASSERT_FALSE(verifyReceipt(changed).valid)
                << "at " << index << ": " << changed.substr(index > 20 ? index - 20 : 0, 40);
        }
    }
}

TEST_P(EachKind, EveryMissingFieldIsNamed) {
    const std::string json = receiptToJson(makeSigned(GetParam()).receipt, false);
    // Each member's name, by cutting at the quotes of the flat object.
    const std::string names[] = {"version",     "kind",          "task_id",     "chain_id",
                                 "node_key",    "fingerprint",   "input_hash",  "output_hash",
                                 "received_ms", "contract_hash", "finished_ms", "started_ms",
                                 "warm",        "digest",        "signature"};
    for (const auto& name : names) {
        std::string without = json;
        const std::size_t at = without.find("\"" + name + "\":");
        ASSERT_NE(at, std::string::npos) << name;
        without.replace(at + 1, name.size(), "x_" + name);
        const auto parsed = receiptFromJson(without);
        ASSERT_FALSE(parsed.ok()) << name;
        EXPECT_EQ(parsed.error().code, "tasks.bad_receipt");
        EXPECT_NE(parsed.error().message.find("\"" + name + "\""), std::string::npos)
            << parsed.error().message;
    }
}

TEST(Receipt, RefusesWhatJsonWouldLetThrough) {
    const std::string json = receiptToJson(makeSigned(TaskKind::Chat).receipt, true);
    const auto refused = [](const std::string& text) {
        const auto verdict = verifyReceipt(text);
        return !verdict.valid && verdict.checks.size() == 1 && verdict.checks[0].name == "format";
    };
    std::string twice = json;
    twice.insert(twice.size() - 1, R"(,"warm":false)");
    EXPECT_TRUE(refused(twice));
    std::string extra = json;
    extra.insert(extra.size() - 1, R"(,"note":"x")");
    EXPECT_TRUE(refused(extra));
    std::string real = json;
    real.replace(real.find("\"version\":3"), 11, "\"version\":3.0");
    EXPECT_TRUE(refused(real));
    for (const char* text : {"", "{}", "[]", "null", "{", "\xff", "\"x\""}) {
        EXPECT_TRUE(refused(text)) << text;
    }
    EXPECT_TRUE(refused(std::string(100'000, ' ')));
    EXPECT_TRUE(refused(std::string(1'000, '[')));
}

TEST(Receipt, NamesTheKeyOrNetworkThatIsNotTheExpectedOne) {
    const Signed made = makeSigned(TaskKind::Code);
    const std::string json = receiptToJson(made.receipt, true);
    ReceiptExpectation expected{made.key.publicKey(), made.receipt.chainId};
    expected.nodeKey->data[0] ^= 1;
    auto verdict = verifyReceipt(json, expected);
    EXPECT_FALSE(verdict.valid);
    const auto failing = [&](const std::string& name) {
        return std::count_if(verdict.checks.begin(), verdict.checks.end(), [&](const auto& check) {
                   return check.name == name && !check.ok;
               }) == 1;
    };
    EXPECT_TRUE(failing("node_key"));
    expected.nodeKey->data[0] ^= 1;
    expected.chainId->data[0] ^= 1;
    verdict = verifyReceipt(json, expected);
    EXPECT_TRUE(failing("chain"));
}

TEST(Receipt, CodeDigestIsTheSandboxesOwn) {
    // Vectors of the sandbox's receipt encoding.
    Receipt receipt;
    receipt.kind = TaskKind::Code;
    receipt.imageDigest =
        *fixedFromHex<Hash256>("26eb489d935c881cb2a7dcfaeaa1f3fb3f1e45b8668e79d9115f60026a92c49c");
    receipt.inputHash =
        *fixedFromHex<Hash256>("cf7cf7608be264423c1c7bdff5bbed92d61e345bcf564ab12e9a554414ca32a8");
    receipt.outputHash =
        *fixedFromHex<Hash256>("932e465df80f19aede8f201da0f8f786d3d7a26fd6f47217979072f6c0437f09");
    receipt.environment = {
        {"PATH", "/usr/local/bin:/usr/bin:/bin"}, {"LANG", "C.UTF-8"}, {"TZ", "UTC"}};
    EXPECT_EQ(toHex(*receiptDigest(receipt)),
              "62b9bd28ce839bdc0a53bfedb90680f266045467933562369bc909eb44c63730");
    receipt.exitCode = -1;
    EXPECT_EQ(toHex(*receiptDigest(receipt)),
              "9df70f7b018c3a5e76a935fdf0577224365c692c14ce31b3d35b79ff414a0804");
}

TEST(Receipt, ContentHashesNeedTheSalt) {
    SeededRng rng(3);
    const auto first = randomBytes<Salt>(rng);
    const auto second = randomBytes<Salt>(rng);
    EXPECT_NE(chatInputHash(first, asBytes("yes")), chatInputHash(second, asBytes("yes")));
    const auto output = [](const Salt& salt, std::string_view text, std::string_view name) {
        ChatOutputHash hash;
        hash.addText(asBytes(text.substr(0, text.size() / 2)));
        hash.addText(asBytes(text.substr(text.size() / 2)));
        if (!name.empty()) hash.addCall(name, asBytes("{}"));
        return hash.finish(salt);
    };
    EXPECT_EQ(output(first, "yes", "f"), output(first, "yes", "f"));
    EXPECT_NE(output(first, "yes", "f"), output(second, "yes", "f"));
    EXPECT_NE(output(first, "yes", "f"), output(first, "yes", "g"));
    EXPECT_NE(output(first, "yes", ""), output(first, "no", ""));
    const std::string json = receiptToJson(makeSigned(TaskKind::Chat).receipt, false);
    EXPECT_EQ(json.find("\"salt\""), std::string::npos);
}

TEST(Receipt, OneOfAnEarlierVersionIsStillVerified) {
    const std::pair<TaskKind, std::uint32_t> cases[] = {
        {TaskKind::Chat, 1}, {TaskKind::Chat, 2}, {TaskKind::Code, 1}, {TaskKind::Code, 2}};
    for (const auto& [kind, version] : cases) {
        Signed made = makeSigned(kind);
        made.receipt.version = version;
        ASSERT_TRUE(signReceipt(made.receipt, [&](ByteView message) -> Result<Signature> {
                        return made.key.sign(message);
                    }).ok());
        const std::string json = receiptToJson(made.receipt, true);
        EXPECT_EQ(json.find("self_tested") != std::string::npos,
                  kind == TaskKind::Code && version == 2);
        EXPECT_EQ(json.find("_class"), std::string::npos);
        EXPECT_TRUE(verifyReceipt(json).valid);
        const std::string is = "\"version\":" + std::to_string(version);
        // The version is signed, and decides which fields there are.
        for (const char* other : {"\"version\":1", "\"version\":2", "\"version\":3"}) {
            if (is == other) continue;
            std::string changed = json;
            changed.replace(changed.find(is), is.size(), other);
            EXPECT_FALSE(verifyReceipt(changed).valid) << other;
        }
        std::string future = json;
        future.replace(future.find(is), is.size(), "\"version\":4");
        EXPECT_FALSE(receiptFromJson(future).ok());
    }
}

template <typename FixedType>
FixedType filled(std::uint8_t byte) {
    FixedType value;
    value.data.fill(byte);
    return value;
}

/// The same fields as in the Python that the digests below were computed with.
Receipt plainReceipt(TaskKind kind, std::uint32_t version) {
    Receipt receipt;
    receipt.version = version;
    receipt.kind = kind;
    receipt.taskId = "task_aaaaaaaaaaaaaaaaaaaaaaaaaa";
    receipt.chainId = filled<ChainId>(1);
    receipt.nodeKey = filled<PublicKey>(2);
    receipt.contractHash = filled<Hash256>(3);
    receipt.fingerprint = "fp_0123456789ab";
    receipt.inputHash = filled<Hash256>(4);
    receipt.outputHash = filled<Hash256>(5);
    receipt.receivedMs = 1'700'000'000'000;
    receipt.startedMs = 1'700'000'000'010;
    receipt.finishedMs = 1'700'000'000'500;
    receipt.digest = filled<Hash256>(9);
    if (kind == TaskKind::Chat) {
        receipt.model = "smollm2";
        receipt.modelDigest = filled<Hash256>(6);
        receipt.modelDigestFromFile = true;
        receipt.finishReason = "stop";
        receipt.promptTokens = 12;
        receipt.completionTokens = 34;
        receipt.saltHash = filled<Hash256>(7);
    } else {
        receipt.warm = true;
        receipt.language = "python";
        receipt.imageDigest = filled<Hash256>(8);
        receipt.exitCode = -1;
        receipt.environment = {{"LANG", "C.UTF-8"}, {"SBX_CLASS", "D1"}};
        receipt.selfTested = true;
        receipt.declaredClass = sandbox::Determinism::D1;
    }
    return receipt;
}

std::string signingHash(const Receipt& receipt) {
    return toHex(crypto::sha256(receiptSigningBytes(receipt)));
}

// Computed apart, with Python's struct and hashlib, from docs/protocol/receipts.md.
TEST(Receipt, SigningBytesOfEachVersion) {
    EXPECT_EQ(signingHash(plainReceipt(TaskKind::Chat, 1)),
              "51613e10e85c3dc0d129a1697fd9f14ec4e0fb4203c32b660be28c9ce4e974ab");
    EXPECT_EQ(signingHash(plainReceipt(TaskKind::Chat, 2)),
              "8f1374d8fc3ede74ed8de1d199b77ff006f192bf63bcca77cba3edd5d03e14a5");
    Receipt chat = plainReceipt(TaskKind::Chat, 3);
    EXPECT_EQ(signingHash(chat),
              "ae17161c572df9ad748a5113a4ef5d976f04d877936853003f99a5d6b369ae8a");
    chat.taskClass = TaskClass::T;
    EXPECT_EQ(signingHash(chat),
              "d930d8c3587da67b0665e753b90752e4b4bbc15e0d8dc091f6464159d5c45613");
    chat.taskClass = TaskClass::R;
    chat.reproClass = filled<Hash256>(10);
    EXPECT_EQ(signingHash(chat),
              "5d6ad812aee09dd5e965fded5166bef989b27e5dd60bd7ae8dc772375d28b911");
    EXPECT_EQ(signingHash(plainReceipt(TaskKind::Code, 1)),
              "46bd1a3982b602f082b180a4d60c8ab5ff7c67a8e8aafaa6e77440cd4ad2a4d7");
    EXPECT_EQ(signingHash(plainReceipt(TaskKind::Code, 2)),
              "8dcc3dd2d1fa435a748e27af8ca98a4110114868a7f10c9b01219477907bb9c0");
    EXPECT_EQ(signingHash(plainReceipt(TaskKind::Code, 3)),
              "dc60d36d58010446a5d34f676e66109e74125be9fca024270f7455bd52f043ce");
}

std::string signedJson(Signed& made) {
    EXPECT_TRUE(signReceipt(made.receipt, [&](ByteView message) -> Result<Signature> {
                    return made.key.sign(message);
                }).ok());
    return receiptToJson(made.receipt, true);
}

bool checkFails(const std::string& json, const std::string& name) {
    const auto verdict = verifyReceipt(json);
    return std::any_of(verdict.checks.begin(), verdict.checks.end(),
                       [&](const auto& check) { return check.name == name && !check.ok; });
}

TEST(Receipt, AChatsClassIsSignedAndOnlyRHasAReproductionClass) {
    for (const TaskClass value : {TaskClass::None, TaskClass::R, TaskClass::T}) {
        Signed made = makeSigned(TaskKind::Chat);
        const Hash256 digest = made.receipt.digest;
        made.receipt.taskClass = value;
        if (value == TaskClass::R) made.receipt.reproClass = filled<Hash256>(10);
        const std::string json = signedJson(made);
        EXPECT_EQ(made.receipt.digest, digest);
        const auto parsed = receiptFromJson(json);
        ASSERT_TRUE(parsed.ok()) << parsed.error().message;
        EXPECT_EQ(*parsed, made.receipt);
        EXPECT_TRUE(verifyReceipt(json).valid);
        EXPECT_EQ(json.find("repro_class") != std::string::npos, value == TaskClass::R);
        EXPECT_EQ(receiptSlashable(*parsed), value == TaskClass::R);
        const std::string member = "\"task_class\":\"" + std::string(taskClassName(value)) + "\"";
        ASSERT_NE(json.find(member), std::string::npos) << json;
        for (const char* other : {"none", "R", "T", "D1", "X"}) {
            if (other == taskClassName(value)) continue;
            std::string changed = json;
            changed.replace(changed.find(member), member.size(),
                            "\"task_class\":\"" + std::string(other) + "\"");
            EXPECT_FALSE(verifyReceipt(changed).valid) << other;
        }
    }
}

TEST(Receipt, CodeIsOfItsDeclaredClassOrOfD0) {
    using sandbox::Determinism;
    const auto made = [](Determinism declared, const char* is) {
        Signed code = makeSigned(TaskKind::Code);
        code.receipt.declaredClass = declared;
        code.receipt.environment["SBX_CLASS"] = is;
        return signedJson(code);
    };
    EXPECT_TRUE(verifyReceipt(made(Determinism::D1, "D1")).valid);
    EXPECT_TRUE(verifyReceipt(made(Determinism::D2, "D0")).valid) << "the second run differed";
    EXPECT_TRUE(checkFails(made(Determinism::D0, "D1"), "class"));
    EXPECT_TRUE(checkFails(made(Determinism::D1, "D2"), "class"));
    const std::string json = made(Determinism::D1, "D1");
    std::string changed = json;
    changed.replace(changed.find("\"declared_class\":\"D1\""), 21, "\"declared_class\":\"D9\"");
    EXPECT_TRUE(checkFails(changed, "format"));
}

TEST(Receipt, TheSelfTestIsSignedButNoTermOfTheDigest) {
    Signed made = makeSigned(TaskKind::Code);
    const Hash256 digest = made.receipt.digest;
    std::string json = receiptToJson(made.receipt, true);
    json.replace(json.find("\"self_tested\":false"), 19, "\"self_tested\":true");
    const auto verdict = verifyReceipt(json);
    EXPECT_FALSE(verdict.valid);
    for (const auto& check : verdict.checks) EXPECT_EQ(check.ok, check.name != "signature");
    made.receipt.selfTested = true;
    EXPECT_EQ(*receiptDigest(made.receipt), digest)
        << "two nodes of which one was too busy to run twice give the same digest";
}

TEST(Receipt, OnlyATestedClassWithAnEndThatComparesIsSlashable) {
    Receipt receipt = makeSigned(TaskKind::Code).receipt;
    receipt.exitCode = 0;
    receipt.selfTested = true;
    EXPECT_EQ(receiptClass(receipt), sandbox::Determinism::D0) << "without SBX_CLASS";
    EXPECT_FALSE(receiptSlashable(receipt));
    receipt.environment["SBX_CLASS"] = "D1";
    EXPECT_TRUE(receiptSlashable(receipt));
    for (const std::int32_t code : {-1, -2, -3, -4}) {
        receipt.exitCode = code;
        EXPECT_FALSE(receiptSlashable(receipt)) << code;
    }
    receipt.exitCode = 256 + 9;
    EXPECT_TRUE(receiptSlashable(receipt));
    receipt.selfTested = false;
    EXPECT_FALSE(receiptSlashable(receipt));
    receipt.environment["SBX_CLASS"] = "D7";
    receipt.selfTested = true;
    EXPECT_FALSE(receiptSlashable(receipt));
    EXPECT_FALSE(receiptSlashable(makeSigned(TaskKind::Chat).receipt));
}

TEST(Contract, BindsItsTerms) {
    PromptContract contract{"task_x", TaskKind::Chat, {1'000'000, 80}, "key", "stk", "model", 5};
    const Hash256 hash = contractHash(contract);
    EXPECT_EQ(contractHash(contract), hash);
    EXPECT_EQ(contract.terms.maxPossibleCost(), 1'000'080u);
    const auto changed = [&](auto change) {
        PromptContract other = contract;
        change(other);
        return contractHash(other);
    };
    EXPECT_NE(changed([](auto& other) { other.taskId = "task_y"; }), hash);
    EXPECT_NE(changed([](auto& other) { other.kind = TaskKind::Code; }), hash);
    EXPECT_NE(changed([](auto& other) { other.terms.tokenLimit = 7; }), hash);
    EXPECT_NE(changed([](auto& other) { other.terms.estimatedInboundCost = 7; }), hash);
    EXPECT_NE(changed([](auto& other) { other.apiKeyId = "k"; }), hash);
    EXPECT_NE(changed([](auto& other) { other.stackId.clear(); }), hash);
    EXPECT_NE(changed([](auto& other) { other.model = "m"; }), hash);
    EXPECT_NE(changed([](auto& other) { other.createdMs = 6; }), hash);
}

TEST(Contract, HasTheFieldsNumbers) {
    EXPECT_EQ(kTokenLimitDefault, 1'000'000u);
    EXPECT_EQ(kTokenLimitMax, 10'000'000u);
    EXPECT_EQ(PromptTerms().tokenLimit, kTokenLimitDefault);
    EXPECT_EQ(inboundCost(80, false), 144u);
    EXPECT_EQ(inboundCost(80, true), 144u + 1'024u);
    EXPECT_EQ(meanTokens(0), 0u);
    EXPECT_EQ(meanTokens(1), 1u);
    EXPECT_EQ(meanTokens(8), 2u);
    EXPECT_EQ(meanTokens(9), 3u);
}

TEST(Tariff, RoundsUpAndNeverWraps) {
    Tariff tariff;
    tariff.microUsdPerMillionPromptTokens = 1;
    tariff.microUsdPerMillionCompletionTokens = 3'000'000;
    EXPECT_EQ(priceChat(tariff, 1, 2), (TaskPrice{3, 7}));
    EXPECT_EQ(priceChat(tariff, 0, 0), (TaskPrice{0, 0}));
    tariff.codeTokensPerSecond = 1'000;
    tariff.microUsdPerMillionCodeTokens = 1'000'000;
    EXPECT_EQ(priceCode(tariff, 100, false), (TaskPrice{100, 100}));
    EXPECT_EQ(priceCode(tariff, 100, true), (TaskPrice{110, 110}));
    constexpr std::uint64_t kHuge = ~std::uint64_t(0);
    EXPECT_EQ(priceChat(tariff, kHuge, kHuge).tokens, kHuge >> 1);
    EXPECT_EQ(priceCode(tariff, kHuge, true).microUsd, kHuge >> 1);
}

TEST(TaskId, ItsNameOnTheLedgerIsItsHash) {
    EXPECT_EQ(toHex(taskHash("task_chq36rwshhmjt3sqdqbzajz5jq")),
              toHex(crypto::sha256(asBytes("task_chq36rwshhmjt3sqdqbzajz5jq"))));
}

TEST(TaskId, HasItsForm) {
    SeededRng rng(9);
    const std::string id = makeTaskId(rng);
    EXPECT_EQ(id.size(), 31u);
    EXPECT_TRUE(isTaskId(id));
    EXPECT_NE(makeTaskId(rng), id);
    for (const char* bad : {"", "task_", "task_aaaa", "TASK_aaaaaaaaaaaaaaaaaaaaaaaaaa"}) {
        EXPECT_FALSE(isTaskId(bad)) << bad;
    }
}

}  // namespace
}  // namespace stacknet::tasks
