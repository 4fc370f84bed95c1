#include "core/keystore/keystore.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <atomic>
#include <thread>

#include "core/base/codec.h"
#include "core/base/file.h"
#include "core/keystore/transport_key.h"

namespace stacknet::keystore {
namespace {

namespace fs = std::filesystem;

constexpr crypto::ScryptCost kCheap{14, 8, 1};

SecretBytes pass(std::string_view text = "correct horse") {
    return SecretBytes::copyOf(text);
}

unsigned modeOf(const fs::path& file) {
    struct stat status {};
    EXPECT_EQ(::stat(file.c_str(), &status), 0) << file;
    return status.st_mode & 0777U;
}

class FolderTest : public testing::Test {
protected:
    void SetUp() override {
        std::string name = (fs::temp_directory_path() / "stacknet-keystore-XXXXXX").string();
        ASSERT_NE(::mkdtemp(name.data()), nullptr);
        m_root = name;
        m_folder = m_root / "keys";
    }
    void TearDown() override { fs::remove_all(m_root); }

    fs::path m_root;
    fs::path m_folder;
    SystemRng m_rng;
};

class KeystoreTest : public FolderTest {
protected:
    void SetUp() override {
        FolderTest::SetUp();
        m_keystore = open();
    }
    std::unique_ptr<Keystore> open(const crypto::ScryptCost& cost = kCheap) {
        auto keystore = Keystore::open(m_folder, m_clock, m_rng, cost);
        EXPECT_TRUE(keystore.ok()) << keystore.error().message;
        return std::move(*keystore);
    }
    PublicKey create(std::string_view alias = "one") {
        const auto key = m_keystore->create(alias, pass());
        EXPECT_TRUE(key.ok()) << key.error().message;
        return *key;
    }
    fs::path fileOf(const PublicKey& key) const { return m_folder / (toHex(key) + ".snkey"); }
    std::string unlockCode(const PublicKey& key, std::string_view passphrase) {
        const auto signer = m_keystore->unlock(key, pass(passphrase));
        return signer.ok() ? "unlocked" : signer.error().code;
    }

    ManualClock m_clock;
    std::unique_ptr<Keystore> m_keystore;
};

TEST_F(KeystoreTest, CreatesListsUnlocksAndSigns) {
    const PublicKey key = create("validator");
    EXPECT_EQ(modeOf(fileOf(key)), 0600U);
    EXPECT_EQ(modeOf(m_folder), 0700U);

    auto list = m_keystore->list();
    ASSERT_TRUE(list.ok());
    ASSERT_EQ(list->keys.size(), 1U);
    EXPECT_EQ(list->keys[0].info.alias, "validator");
    EXPECT_EQ(list->keys[0].info.publicKey, key);
    EXPECT_EQ(list->keys[0].info.createdMs, m_clock.wallMs());
    EXPECT_FALSE(list->keys[0].unlocked);
    EXPECT_EQ(m_keystore->signer(key).error().code, "keystore.locked");

    const auto signer = m_keystore->unlock(key, pass());
    ASSERT_TRUE(signer.ok()) << signer.error().message;
    EXPECT_EQ(signer->publicKey(), key);
    EXPECT_TRUE(crypto::verify(key, asBytes("vote"), *signer->sign(asBytes("vote"))));
    EXPECT_TRUE(m_keystore->signer(key).ok());
    EXPECT_TRUE(m_keystore->list()->keys[0].unlocked);
}

TEST_F(KeystoreTest, KeysOutliveTheProgram) {
    const PublicKey key = create();
    m_keystore = open();
    EXPECT_EQ(unlockCode(key, "correct horse"), "unlocked");
}

TEST_F(KeystoreTest, LockEndsEverySigner) {
    const PublicKey first = create("first");
    const PublicKey second = create("second");
    const Signer a = *m_keystore->unlock(first, pass());
    const Signer b = *m_keystore->unlock(second, pass());
    const Signer copy = a;
    const auto proof = a.prove(asBytes("beacon"));
    ASSERT_TRUE(proof.ok());
    EXPECT_TRUE(crypto::vrfVerify(a.vrfKey(), asBytes("beacon"), *proof).ok());
    EXPECT_NE(a.vrfKey(), b.vrfKey());
    m_keystore->lock(first);
    EXPECT_FALSE(a.unlocked());
    EXPECT_EQ(copy.sign(asBytes("vote")).error().code, "keystore.locked");
    EXPECT_EQ(copy.prove(asBytes("beacon")).error().code, "keystore.locked");
    EXPECT_TRUE(b.sign(asBytes("vote")).ok());
    m_keystore->lockAll();
    EXPECT_EQ(b.sign(asBytes("vote")).error().code, "keystore.locked");
    EXPECT_FALSE(m_keystore->list()->keys[0].unlocked);

    const Signer again = *m_keystore->unlock(first, pass());
    EXPECT_TRUE(again.sign(asBytes("vote")).ok());
    EXPECT_FALSE(a.unlocked());
    m_keystore.reset();
    EXPECT_EQ(again.sign(asBytes("vote")).error().code, "keystore.locked");
}

TEST_F(KeystoreTest, BadPassphrasesAreRefusedBeforeTheyAreUsed) {
    EXPECT_EQ(m_keystore->create("a", pass("short")).error().code, "keystore.bad_passphrase");
    EXPECT_EQ(m_keystore->create("a", pass(std::string(1025, 'a'))).error().code,
              "keystore.bad_passphrase");
    EXPECT_EQ(m_keystore->create("a", pass("not utf8 \xff\xfe")).error().code,
              "keystore.bad_passphrase");
    EXPECT_EQ(m_keystore->create("", pass()).error().code, "keystore.bad_alias");
    EXPECT_TRUE(m_keystore->list()->keys.empty());
    EXPECT_EQ(unlockCode(PublicKey{}, "correct horse"), "keystore.unknown_key");
}

TEST_F(KeystoreTest, WordsMakeTheSameKeyOnAnotherMachine) {
    const PublicKey key = create();
    const auto words = m_keystore->words(key, pass());
    ASSERT_TRUE(words.ok()) << words.error().message;
    EXPECT_EQ(m_keystore->signer(key).error().code, "keystore.locked") << "showing unlocks nothing";
    EXPECT_EQ(m_keystore->words(key, pass("wrong one")).error().code, "keystore.wrong_passphrase");
    EXPECT_EQ(m_keystore->restore("again", *words, pass()).error().code, "keystore.exists");

    const auto other = Keystore::open(m_root / "other", m_clock, m_rng, kCheap);
    ASSERT_TRUE(other.ok());
    const auto restored = (*other)->restore("moved", *words, pass("another one"));
    ASSERT_TRUE(restored.ok()) << restored.error().message;
    EXPECT_EQ(*restored, key);
    const auto signer = (*other)->unlock(key, pass("another one"));
    ASSERT_TRUE(signer.ok());
    EXPECT_TRUE(crypto::verify(key, asBytes("vote"), *signer->sign(asBytes("vote"))));
    EXPECT_EQ((*other)->restore("x", SecretBytes::copyOf("no words"), pass()).error().code,
              "keystore.mnemonic_length");
    EXPECT_EQ((*other)->restore("x", *words, pass("short")).error().code,
              "keystore.bad_passphrase");
}

TEST_F(KeystoreTest, VerifyNeitherUnlocksNorLocksAndCountsTries) {
    const PublicKey key = create();
    EXPECT_TRUE(m_keystore->verify(key, pass()).ok());
    EXPECT_EQ(m_keystore->signer(key).error().code, "keystore.locked");
    ASSERT_TRUE(m_keystore->unlock(key, pass()).ok());
    EXPECT_TRUE(m_keystore->verify(key, pass()).ok());
    EXPECT_TRUE(m_keystore->signer(key).ok());
    for (int i = 0; i < kFreeTries; ++i) {
        EXPECT_EQ(m_keystore->verify(key, pass("wrong one")).error().code,
                  "keystore.wrong_passphrase");
    }
    EXPECT_EQ(m_keystore->verify(key, pass()).error().code, "keystore.too_many_tries");
}

TEST_F(KeystoreTest, RemoveTakesThePassphraseAndEndsSigners) {
    const PublicKey key = create();
    const Signer signer = *m_keystore->unlock(key, pass());
    EXPECT_EQ(m_keystore->remove(key, pass("wrong one")).error().code, "keystore.wrong_passphrase");
    EXPECT_TRUE(signer.unlocked());
    ASSERT_TRUE(m_keystore->remove(key, pass()).ok());
    EXPECT_EQ(signer.sign(asBytes("vote")).error().code, "keystore.locked");
    EXPECT_TRUE(m_keystore->list()->keys.empty());
    EXPECT_TRUE(fs::is_empty(m_folder));
    EXPECT_EQ(m_keystore->remove(key, pass()).error().code, "keystore.unknown_key");
}

TEST_F(KeystoreTest, FiveWrongTriesAreFreeThenTheWaitDoubles) {
    const PublicKey key = create();
    for (int i = 0; i < kFreeTries; ++i) {
        EXPECT_EQ(unlockCode(key, "wrong"), "keystore.wrong_passphrase") << i;
    }
    std::int64_t waitMs = kFirstDelayMs;
    for (int i = 0; i < 3; ++i, waitMs *= 2) {
        const auto refused = m_keystore->unlock(key, pass());
        ASSERT_FALSE(refused.ok());
        EXPECT_EQ(refused.error().code, "keystore.too_many_tries");
        EXPECT_TRUE(refused.error().retryable);
        m_clock.advanceMs(waitMs - 1);
        EXPECT_EQ(unlockCode(key, "correct horse"), "keystore.too_many_tries");
        m_clock.advanceMs(1);
        EXPECT_EQ(unlockCode(key, "wrong"), "keystore.wrong_passphrase");
    }
    // Setting the wall clock does not help; sleeping through the wait does.
    m_clock.stepWallMs(kDelayMsMax);
    EXPECT_EQ(unlockCode(key, "correct horse"), "keystore.too_many_tries");
    m_clock.suspendMs(waitMs);
    EXPECT_EQ(unlockCode(key, "correct horse"), "unlocked");
    for (int i = 0; i < kFreeTries; ++i) {
        EXPECT_EQ(unlockCode(key, "wrong"), "keystore.wrong_passphrase") << "count not cleared";
    }
}

TEST_F(KeystoreTest, TheWaitIsCappedAndForOneKeyAlone) {
    const PublicKey key = create("guessed");
    const PublicKey other = create("other");
    for (int i = 0; i < kFreeTries + 14; ++i) {
        ASSERT_EQ(unlockCode(key, "wrong"), "keystore.wrong_passphrase") << i;
        m_clock.advanceMs(kDelayMsMax);
    }
    EXPECT_EQ(unlockCode(key, "correct horse"), "unlocked");
    EXPECT_EQ(unlockCode(other, "correct horse"), "unlocked");
}

TEST_F(KeystoreTest, TriesAtTheSameTimeAreCounted) {
    const PublicKey key = create();
    std::atomic<int> wrong = 0;
    std::atomic<int> delayed = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 12; ++i) {
        threads.emplace_back([&] {
            const std::string code = unlockCode(key, "wrong");
            wrong += code == "keystore.wrong_passphrase" ? 1 : 0;
            delayed += code == "keystore.too_many_tries" ? 1 : 0;
        });
    }
    for (std::thread& thread : threads) thread.join();
    EXPECT_EQ(wrong, kFreeTries);
    EXPECT_EQ(delayed, 12 - kFreeTries);
}

TEST_F(KeystoreTest, AWrongTryElsewhereCountsToo) {
    const PublicKey key = create();
    for (int i = 0; i < kFreeTries; ++i) {
        EXPECT_EQ(
            m_keystore->changePassphrase(key, pass("wrong"), pass("long enough")).error().code,
            "keystore.wrong_passphrase");
    }
    EXPECT_EQ(m_keystore->rename(key, "x", pass()).error().code, "keystore.too_many_tries");
}

TEST_F(KeystoreTest, ChangingThePassphraseKeepsTheKey) {
    const PublicKey key = create("validator");
    const Bytes before = *m_keystore->exportFile(key);
    const Signer signer = *m_keystore->unlock(key, pass());
    const auto changed = m_keystore->changePassphrase(key, pass(), pass("another horse"));
    ASSERT_TRUE(changed.ok()) << changed.error().message;
    EXPECT_TRUE(signer.unlocked());
    EXPECT_EQ(unlockCode(key, "correct horse"), "keystore.wrong_passphrase");
    EXPECT_EQ(unlockCode(key, "another horse"), "unlocked");
    EXPECT_EQ(modeOf(fileOf(key)), 0600U);
    const KeyList list = *m_keystore->list();
    ASSERT_EQ(list.keys.size(), 1U);
    EXPECT_TRUE(list.unusable.empty());
    EXPECT_EQ(list.keys[0].info.alias, "validator");
    // The backup keeps its own passphrase.
    EXPECT_TRUE(openKeyFile(before, KeyKind::Node, pass().view()).ok());
    EXPECT_EQ(m_keystore->changePassphrase(key, pass("another horse"), pass("short")).error().code,
              "keystore.bad_passphrase");
}

TEST_F(KeystoreTest, RenamingTakesThePassphrase) {
    const PublicKey key = create("old");
    EXPECT_EQ(m_keystore->rename(key, "new", pass("wrong")).error().code,
              "keystore.wrong_passphrase");
    EXPECT_EQ(m_keystore->rename(key, "", pass()).error().code, "keystore.bad_alias");
    const auto renamed = m_keystore->rename(key, "new", pass());
    ASSERT_TRUE(renamed.ok()) << renamed.error().message;
    EXPECT_EQ(m_keystore->list()->keys[0].info.alias, "new");
    EXPECT_EQ(unlockCode(key, "correct horse"), "unlocked");
}

TEST_F(KeystoreTest, ExportedFilesCanBeImportedOnce) {
    const PublicKey key = create("validator");
    const Bytes file = *m_keystore->exportFile(key);
    EXPECT_EQ(m_keystore->importFile(file).error().code, "keystore.exists");
    fs::remove(fileOf(key));
    EXPECT_EQ(m_keystore->exportFile(key).error().code, "keystore.unknown_key");
    const auto imported = m_keystore->importFile(file);
    ASSERT_TRUE(imported.ok()) << imported.error().message;
    EXPECT_EQ(*imported, key);
    EXPECT_EQ(modeOf(fileOf(key)), 0600U);
    EXPECT_EQ(unlockCode(key, "correct horse"), "unlocked");

    Bytes damaged = file;
    damaged[50] ^= 1;
    EXPECT_EQ(m_keystore->importFile(damaged).error().code, "keystore.corrupt");
    EXPECT_EQ(m_keystore->importFile({}).error().code, "keystore.corrupt");
}

TEST_F(KeystoreTest, DamagedFilesAreListedWithTheReason) {
    const PublicKey key = create();
    const PublicKey good = create("good");
    Bytes file = *m_keystore->exportFile(key);
    file[60] ^= 1;
    ASSERT_TRUE(writeFileAtomically(fileOf(key), file).ok());
    const std::string wrongName = std::string(64, '0') + ".snkey";
    fs::copy_file(fileOf(good), m_folder / wrongName);
    fs::create_symlink(fileOf(good), m_folder / "link.snkey");
    fs::create_directory(m_folder / "folder.snkey");
    ASSERT_TRUE(writeFileAtomically(m_folder / "large.snkey", Bytes(5000, 'x')).ok());
    ASSERT_TRUE(writeFileAtomically(m_folder / "notes.txt", asBytes("not a key")).ok());

    const auto list = m_keystore->list();
    ASSERT_TRUE(list.ok()) << list.error().message;
    ASSERT_EQ(list->keys.size(), 1U);
    EXPECT_EQ(list->keys[0].info.publicKey, good);
    ASSERT_EQ(list->unusable.size(), 5U);
    for (const UnusableKeyFile& unusable : list->unusable) {
        const bool renamed = unusable.file.filename() == wrongName;
        EXPECT_EQ(unusable.error.code, renamed ? "keystore.wrong_name" : "keystore.corrupt");
        EXPECT_NE(unusable.error.message.find(unusable.file.string()), std::string::npos);
    }
    EXPECT_EQ(unlockCode(key, "correct horse"), "keystore.corrupt");
}

TEST_F(KeystoreTest, AFileThatOthersCanReadIsSetBack) {
    const PublicKey key = create();
    ::chmod(fileOf(key).c_str(), 0644);
    EXPECT_EQ(unlockCode(key, "correct horse"), "unlocked");
    EXPECT_EQ(modeOf(fileOf(key)), 0600U);
}

TEST_F(KeystoreTest, UnlockingRaisesAWeakCost) {
    const PublicKey key = create("validator");
    const Bytes before = *m_keystore->exportFile(key);
    m_keystore = open({15, 8, 1});
    EXPECT_EQ(m_keystore->list()->keys[0].info.cost, kCheap);
    EXPECT_EQ(unlockCode(key, "correct horse"), "unlocked");
    const KeyEntry entry = m_keystore->list()->keys[0];
    EXPECT_EQ(entry.info.cost, (crypto::ScryptCost{15, 8, 1}));
    EXPECT_EQ(entry.info.alias, "validator");
    EXPECT_NE(*m_keystore->exportFile(key), before);
    EXPECT_EQ(unlockCode(key, "correct horse"), "unlocked");
    // A stronger file is left alone.
    m_keystore = open(kCheap);
    EXPECT_EQ(unlockCode(key, "correct horse"), "unlocked");
    EXPECT_EQ(m_keystore->list()->keys[0].info.cost, (crypto::ScryptCost{15, 8, 1}));
}

TEST_F(KeystoreTest, CostsOutsideOfTheCapsAreRefused) {
    EXPECT_EQ(Keystore::open(m_folder, m_clock, m_rng, {30, 8, 1}).error().code,
              "crypto.scrypt_cost");
    EXPECT_EQ(Keystore::open(m_folder, m_clock, m_rng, {10, 8, 1}).error().code,
              "crypto.scrypt_cost");
}

TEST_F(KeystoreTest, SigningDoesNotWaitForADerivation) {
    const PublicKey key = create("signs");
    const PublicKey slow = create("unlocks");
    const Signer signer = *m_keystore->unlock(key, pass());
    // Enough derivations in a row that signing in between is certain to meet one.
    std::atomic<bool> done = false;
    std::thread unlocking([&] {
        for (int i = 0; i < 10; ++i) EXPECT_TRUE(m_keystore->unlock(slow, pass()).ok());
        done = true;
    });
    int signatures = 0;
    while (!done) {
        EXPECT_TRUE(m_keystore->signer(key)->sign(asBytes("vote")).ok());
        ++signatures;
    }
    unlocking.join();
    // Were the derivation under the lock, there would be about one signature for each.
    EXPECT_GT(signatures, 100);
}

TEST_F(KeystoreTest, ALockAskedForDuringAnUnlockWins) {
    const PublicKey key = create();
    for (int i = 0; i < 10; ++i) {
        std::atomic<bool> done = false;
        std::string code;
        std::thread unlocking([&] {
            code = unlockCode(key, "correct horse");
            done = true;
        });
        while (!done) m_keystore->lock(key);
        unlocking.join();
        m_keystore->lock(key);
        EXPECT_TRUE(code == "keystore.locked" || code == "unlocked");
        EXPECT_EQ(m_keystore->signer(key).error().code, "keystore.locked");
        if (code == "keystore.locked") return;
    }
    FAIL() << "no lock ever met an unlock under way";
}

TEST_F(KeystoreTest, ChangesAtTheSameTimeDoNotOverwriteEachOther) {
    const PublicKey key = create("0");
    std::atomic<int> renamed = 0;
    std::vector<std::thread> threads;
    for (int i = 1; i <= 4; ++i) {
        threads.emplace_back([&, i] {
            const auto outcome = m_keystore->rename(key, std::to_string(i), pass());
            if (outcome.ok()) ++renamed;
            if (!outcome.ok()) {
                EXPECT_EQ(outcome.error().code, "keystore.changed");
                EXPECT_TRUE(outcome.error().retryable);
            }
        });
    }
    for (std::thread& thread : threads) thread.join();
    EXPECT_GE(renamed, 1);
    EXPECT_NE(m_keystore->list()->keys[0].info.alias, "0");
    EXPECT_EQ(unlockCode(key, "correct horse"), "unlocked");
}

// --- The transport key ---------------------------------------------------------------------------

using TransportKeyTest = FolderTest;

TEST_F(TransportKeyTest, IsTheSameAtEachStart) {
    const auto first = loadOrCreateTransportKey(m_folder, m_rng);
    ASSERT_TRUE(first.ok()) << first.error().message;
    const auto second = loadOrCreateTransportKey(m_folder, m_rng);
    ASSERT_TRUE(second.ok()) << second.error().message;
    EXPECT_EQ(first->publicKey(), second->publicKey());
    EXPECT_TRUE(crypto::verify(first->publicKey(), asBytes("tls"), second->sign(asBytes("tls"))));
    EXPECT_EQ(modeOf(m_folder / "transport.snkey"), 0600U);
    EXPECT_EQ(modeOf(m_folder / "transport.secret"), 0600U);
    const Bytes file = *readFile(m_folder / "transport.snkey", 4096);
    const auto seed = first->seed();
    EXPECT_EQ(std::search(file.begin(), file.end(), seed.view().begin(), seed.view().begin() + 4),
              file.end());
}

TEST_F(TransportKeyTest, IsNotOneOfTheNodeKeys) {
    ASSERT_TRUE(loadOrCreateTransportKey(m_folder, m_rng).ok());
    ManualClock clock;
    const auto keystore = Keystore::open(m_folder, clock, m_rng, kCheap);
    ASSERT_TRUE(keystore.ok());
    const auto list = (*keystore)->list();
    ASSERT_TRUE(list.ok());
    EXPECT_TRUE(list->keys.empty());
    EXPECT_TRUE(list->unusable.empty());
    EXPECT_EQ((*keystore)->importFile(*readFile(m_folder / "transport.snkey", 4096)).error().code,
              "keystore.wrong_kind");
}

TEST_F(TransportKeyTest, ACrashBetweenTheFilesHeals) {
    ASSERT_TRUE(ensureDirectory(m_folder).ok());
    ASSERT_TRUE(writeFileAtomically(m_folder / "transport.secret", Bytes(32, 7)).ok());
    EXPECT_TRUE(loadOrCreateTransportKey(m_folder, m_rng).ok());
}

TEST_F(TransportKeyTest, AMissingOrWrongSecretIsNamed) {
    ASSERT_TRUE(loadOrCreateTransportKey(m_folder, m_rng).ok());
    const fs::path secret = m_folder / "transport.secret";
    const auto code = [&] { return loadOrCreateTransportKey(m_folder, m_rng).error().code; };
    ASSERT_TRUE(writeFileAtomically(secret, Bytes(32, 7)).ok());
    EXPECT_EQ(code(), "keystore.transport_secret");
    ASSERT_TRUE(writeFileAtomically(secret, Bytes(31, 7)).ok());
    EXPECT_EQ(code(), "keystore.transport_secret");
    ASSERT_TRUE(writeFileAtomically(secret, Bytes(33, 7)).ok());
    EXPECT_EQ(code(), "keystore.transport_secret");
    fs::remove(secret);
    EXPECT_EQ(code(), "keystore.transport_secret");
    fs::remove(m_folder / "transport.snkey");
    EXPECT_TRUE(loadOrCreateTransportKey(m_folder, m_rng).ok());
}

TEST_F(TransportKeyTest, ADamagedKeyFileIsNamed) {
    ASSERT_TRUE(loadOrCreateTransportKey(m_folder, m_rng).ok());
    Bytes file = *readFile(m_folder / "transport.snkey", 4096);
    file[30] ^= 1;
    ASSERT_TRUE(writeFileAtomically(m_folder / "transport.snkey", file).ok());
    const auto outcome = loadOrCreateTransportKey(m_folder, m_rng);
    ASSERT_FALSE(outcome.ok());
    EXPECT_EQ(outcome.error().code, "keystore.corrupt");
    EXPECT_NE(outcome.error().message.find("transport.snkey"), std::string::npos);
}

}  // namespace
}  // namespace stacknet::keystore
