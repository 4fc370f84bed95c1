// Cases K01 to K09: per-Stack keys.

#include <gtest/gtest.h>
#include <openssl/evp.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <ctime>
#include <fstream>
#include <thread>

#include "core/base/file.h"
#include "core/crypto/aead.h"
#include "core/crypto/hash.h"
#include "core/e2ee/locked_memory.h"
#include "core/e2ee/passphrase.h"
#include "core/e2ee/stack_key.h"
#include "core/e2ee/stack_key_file.h"
#include "tests/core/crypto/vector_files.h"

namespace stacknet::e2ee {
namespace {

using namespace stacknet::test;

// The least that is accepted, so that the tests are quick.
const crypto::ScryptCost kLight{14, 8, 1};

SecretBytes secret(std::string_view text) {
    return SecretBytes::copyOf(text);
}

class StackKeyCases : public ::testing::Test {
protected:
    StackKeyCases() : m_key(StackKey::generate(m_rng)) {
        m_stackId.data.fill(0x5a);
        std::string name = (fs::temp_directory_path() / "stack-key-XXXXXX").string();
        m_folder = ::mkdtemp(name.data());
    }
    ~StackKeyCases() override {
        std::error_code code;
        fs::remove_all(m_folder, code);
    }
    Bytes seal(std::string_view passphrase = "right passphrase") {
        return sealStackKey(m_key, m_stackId, secret(passphrase), kLight, m_rng).value();
    }
    std::string codeOf(ByteView blob, std::string_view passphrase = "right passphrase") {
        const auto key = openStackKey(blob, m_stackId, secret(passphrase));
        return key.ok() ? "ok" : key.error().code;
    }
    fs::path file() const { return m_folder / "stack.key"; }
    void store(ByteView blob) { ASSERT_TRUE(writeFileAtomically(file(), blob).ok()); }
    std::size_t filesInFolder() const {
        return static_cast<std::size_t>(
            std::distance(fs::directory_iterator(m_folder), fs::directory_iterator()));
    }

    SeededRng m_rng{1};
    Hash256 m_stackId;
    StackKey m_key;
    fs::path m_folder;
};

TEST(StackKeyVectors, TheBlobOfTheVectors) {
    const auto document = vectorFile("snx/snx1.json");
    if (!document) GTEST_SKIP();
    const JsonObject& test = document->as_object().at("stack_key").as_object();
    const Bytes blob = hex(test, "blob_hex");
    EXPECT_EQ(static_cast<std::int64_t>(blob.size()), number(test, "blob_len"));
    const auto stackId = Hash256::from(hex(test, "stack_id"), "stack id").value();
    const StackKeyInfo info = readStackKey(blob).value();
    EXPECT_EQ(info.cost.log2N, number(test, "logN"));
    EXPECT_EQ(info.stackId, stackId);
    const auto opened = openStackKey(blob, stackId, secret(text(test, "passphrase")));
    ASSERT_TRUE(opened.ok()) << opened.error().message;
    EXPECT_EQ(toHex(opened->view()), text(test, "dek"));

    // And sealed again with the salt and nonce of the vector: the same bytes.
    class : public Rng {
    public:
        Bytes next;
        void fill(std::span<std::uint8_t> out) override {
            std::copy_n(next.begin(), out.size(), out.begin());
            next.erase(next.begin(), next.begin() + static_cast<std::ptrdiff_t>(out.size()));
        }
    } rng;
    rng.next = hex(test, "salt");
    const Bytes nonce = hex(test, "wrap_nonce");
    rng.next.insert(rng.next.end(), nonce.begin(), nonce.end());
    const auto sealed =
        sealStackKey(*opened, stackId, secret(text(test, "passphrase")), info.cost, rng);
    EXPECT_EQ(toHex(*sealed), text(test, "blob_hex"));
}

TEST_F(StackKeyCases, K01_AWrongPassphraseEndsAtTheCommitment) {
    Bytes blob = seal();
    ASSERT_EQ(codeOf(blob), "ok");
    EXPECT_EQ(codeOf(blob, "wrong passphrase"), "e2ee.wrong_passphrase");
    // GCM is not asked: with its tag destroyed, a wrong passphrase is still a wrong passphrase.
    blob.back() ^= 1;
    EXPECT_EQ(codeOf(blob, "wrong passphrase"), "e2ee.wrong_passphrase");
    EXPECT_EQ(codeOf(blob), "e2ee.stack_key_corrupt");
}

TEST_F(StackKeyCases, K02_AHostileCostIsRefusedBeforeAnythingIsTaken) {
    const Bytes good = seal();
    std::vector<Bytes> hostile;
    const auto add = [&](std::size_t offset, Bytes bytes) {
        hostile.push_back(good);
        std::copy(bytes.begin(), bytes.end(),
                  hostile.back().begin() + static_cast<std::ptrdiff_t>(offset));
    };
    for (const std::uint8_t log2N : {0, 1, 13, 21, 30, 63, 255}) add(5, {log2N});
    for (const std::uint8_t r : {0, 1, 7, 9, 255}) add(6, {0, 0, 0, r});
    add(6, {0x80, 0, 0, 0});  // r = 2^31
    add(6, {0x80, 0, 0, 8});
    for (const std::uint8_t p : {0, 9, 255}) add(10, {0, 0, 0, p});
    add(10, {0xff, 0xff, 0xff, 0xff});
    timespec before{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &before);
    constexpr int kRounds = 50;
    for (int round = 0; round < kRounds; ++round) {
        for (const Bytes& blob : hostile) {
            ASSERT_EQ(codeOf(blob), "e2ee.stack_key_corrupt") << toHex(ByteView(blob).first(14));
            ASSERT_EQ(readStackKey(blob).error().code, "e2ee.stack_key_corrupt");
        }
    }
    timespec after{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &after);
    const auto ms =
        (after.tv_sec - before.tv_sec) * 1000 + (after.tv_nsec - before.tv_nsec) / 1'000'000;
    // Processor time, not the wall's: below one millisecond each, where a derivation takes 50.
    EXPECT_LT(ms, kRounds * static_cast<long>(hostile.size()));
    EXPECT_EQ(
        sealStackKey(m_key, m_stackId, secret("right passphrase"), {13, 8, 1}, m_rng).error().code,
        "crypto.scrypt_cost");
}

TEST_F(StackKeyCases, K03_AnyByteFlippedIsRefused) {
    const Bytes good = seal();
    // Each byte of the header; of what is sealed behind it some, because each takes a derivation.
    for (std::size_t i = 0; i < good.size(); i += i < 110 ? 1 : 7) {
        Bytes changed = good;
        // 0x01 keeps the cost among those that are allowed and quick: 15 for 14, and p stays.
        changed[i] ^= i == 13 ? 0x08 : 0x01;
        const std::string code = codeOf(changed);
        EXPECT_TRUE(code == "e2ee.wrong_passphrase" || code == "e2ee.stack_key_corrupt" ||
                    code == "e2ee.stack_key_version" || code == "e2ee.stack_key_other_stack")
            << i << " " << code;
    }
    // The Stack's name in the header is bound by the derivation, not only compared.
    Bytes moved = good;
    Hash256 other = m_stackId;
    other.data[0] ^= 1;
    moved[14] ^= 1;
    EXPECT_EQ(openStackKey(moved, other, secret("right passphrase")).error().code,
              "e2ee.wrong_passphrase");
    for (std::size_t size = 0; size <= good.size(); size += 17) {
        EXPECT_EQ(codeOf(ByteView(good).first(std::min(size, good.size() - 1))),
                  "e2ee.stack_key_corrupt");
    }
}

// --- K04: a ciphertext of AES-GCM that opens under two keys
// ---------------------------------------

using Block = std::array<std::uint8_t, 16>;

Block operator^(Block left, const Block& right) {
    for (std::size_t i = 0; i < 16; ++i) left[i] ^= right[i];
    return left;
}

/// Product in GF(2^128) as GCM orders its bits (SP 800-38D section 6.3).
Block operator*(const Block& x, Block y) {
    Block z{};
    for (std::size_t bit = 0; bit < 128; ++bit) {
        if ((x[bit / 8] >> (7 - bit % 8) & 1U) != 0) z = z ^ y;
        const bool carry = (y[15] & 1U) != 0;
        for (std::size_t i = 15; i > 0; --i) {
            y[i] = static_cast<std::uint8_t>(y[i] >> 1U | y[i - 1] << 7U);
        }
        y[0] = static_cast<std::uint8_t>(y[0] >> 1U);
        if (carry) y[0] ^= 0xe1;
    }
    return z;
}

/// x^(2^128 - 2).
Block inverse(const Block& x) {
    Block result{0x80};  // one
    Block power = x;
    for (int i = 1; i < 128; ++i) {
        power = power * power;
        result = result * power;
    }
    return result;
}

Block aesBlock(ByteView key, const Block& input) {
    EVP_CIPHER_CTX* const context = EVP_CIPHER_CTX_new();
    Block output{};
    int size = 0;
    EXPECT_EQ(EVP_EncryptInit_ex(context, EVP_aes_256_ecb(), nullptr, key.data(), nullptr), 1);
    EVP_CIPHER_CTX_set_padding(context, 0);
    EXPECT_EQ(EVP_EncryptUpdate(context, output.data(), &size, input.data(), 16), 1);
    EVP_CIPHER_CTX_free(context);
    return output;
}

/// The tag of two blocks of ciphertext as a linear function of the second:
/// constant ^ second * factor.
struct TagFunction {
    Block constant{};
    Block factor{};

    TagFunction(ByteView key, ByteView nonce, ByteView aad, const Block& first) {
        const Block h = aesBlock(key, {});
        Block state{};
        for (std::size_t at = 0; at < aad.size(); at += 16) {
            Block block{};
            std::copy_n(aad.begin() + static_cast<std::ptrdiff_t>(at),
                        std::min<std::size_t>(16, aad.size() - at), block.begin());
            state = (state ^ block) * h;
        }
        state = (state ^ first) * h;  // then second, then the lengths in bits
        Block lengths{};
        lengths[6] = static_cast<std::uint8_t>(aad.size() * 8 >> 8U);
        lengths[7] = static_cast<std::uint8_t>(aad.size() * 8);
        lengths[14] = 1;  // 256
        Block counter{};
        std::copy(nonce.begin(), nonce.end(), counter.begin());
        counter[15] = 1;
        factor = h * h;
        constant = state * factor ^ lengths * h ^ aesBlock(key, counter);
    }
};

SecretBytes kekOf(std::string_view passphrase, const Hash256& stackId, ByteView salt) {
    Bytes input = toBytes("stacknet/stack-kdf/v1");
    input.push_back(0);
    input.insert(input.end(), stackId.data.begin(), stackId.data.end());
    input.insert(input.end(), salt.begin(), salt.end());
    const SecretBytes root = crypto::scrypt(asBytes(passphrase), input, kLight, 32).value();
    const SecretBytes prk = crypto::hkdfExtract(asBytes("stacknet/stack-key/v1"), root.view());
    return crypto::hkdfExpand(prk.view(), asBytes("kek"), 32);
}

TEST_F(StackKeyCases, K04_ABlobThatGcmOpensUnderTwoPassphrasesIsRefusedByItsCommitment) {
    Bytes blob = seal("first passphrase");
    const ByteView header = ByteView(blob).first(110);
    const ByteView nonce = ByteView(blob).subspan(110, 12);
    const SecretBytes one = kekOf("first passphrase", m_stackId, header.subspan(46, 32));
    const SecretBytes two = kekOf("second passphrase", m_stackId, header.subspan(46, 32));
    const Block first{1, 2, 3};
    const TagFunction tagOne(one.view(), nonce, header, first);
    const TagFunction tagTwo(two.view(), nonce, header, first);
    const Block second =
        (tagOne.constant ^ tagTwo.constant) * inverse(tagOne.factor ^ tagTwo.factor);
    const Block tag = tagOne.constant ^ second * tagOne.factor;
    std::copy(first.begin(), first.end(), blob.begin() + 122);
    std::copy(second.begin(), second.end(), blob.begin() + 138);
    std::copy(tag.begin(), tag.end(), blob.begin() + 154);

    // AES-GCM alone takes it under both.
    for (const SecretBytes* kek : {&one, &two}) {
        EXPECT_TRUE(crypto::aeadOpen(kek->view().first<32>(), nonce.first<12>(),
                                     ByteView(blob).subspan(122), header)
                        .ok());
    }
    EXPECT_EQ(codeOf(blob, "first passphrase"), "ok");
    EXPECT_EQ(codeOf(blob, "second passphrase"), "e2ee.wrong_passphrase");
}

TEST_F(StackKeyCases, K05_BothSpellingsOfAnAccentAreOnePassphrase) {
    const std::string nfc = "\xc3\xa9t\xc3\xa9 \xc3\x85ngstr\xc3\xb6m";       // été Ångström
    const std::string nfd = "e\xcc\x81te\xcc\x81 A\xcc\x8angstro\xcc\x88m";   // with accents apart
    const std::string sign = "\xc3\xa9t\xc3\xa9 \xe2\x84\xabngstr\xc3\xb6m";  // the unit's sign
    const Bytes blob = seal(nfd);
    for (const std::string& spelling : {nfc, nfd, sign}) EXPECT_EQ(codeOf(blob, spelling), "ok");
    EXPECT_EQ(normalisePassphrase(secret(nfd))->exposeText(), nfc);
    EXPECT_EQ(codeOf(blob, "ete Angstrom"), "e2ee.wrong_passphrase");
    // NFC and not NFKC: the ligature stays another letter.
    EXPECT_EQ(normalisePassphrase(secret("\xef\xac\x81nancial"))->exposeText(),
              "\xef\xac\x81nancial");
    // Hangul, a composition exclusion, and the longest expansion.
    EXPECT_EQ(
        normalisePassphrase(secret("\xe1\x84\x92\xe1\x85\xa1\xe1\x86\xab 12345"))->exposeText(),
        "\xed\x95\x9c 12345");
    EXPECT_EQ(normalisePassphrase(secret("\xe0\xa5\x98 12345"))->exposeText(),
              "\xe0\xa4\x95\xe0\xa4\xbc 12345");
    std::string longest;
    while (longest.size() < 1'022) longest += "\xe1\xbe\x82";
    EXPECT_EQ(normalisePassphrase(secret(longest))->exposeText(), longest);
}

TEST(Passphrase, IsRefusedInWordsWhereItCouldNotBeTypedAgain) {
    for (const std::string& bad :
         {std::string("seven77"), std::string(), std::string(1'025, 'x'),
          std::string("\xff\xfe not text"), std::string("\xed\xa0\x80 surrogate"),
          std::string("\xf0\xb8\x80\x80 not assigned")}) {
        const auto refused = normalisePassphrase(secret(bad));
        ASSERT_FALSE(refused.ok());
        EXPECT_EQ(refused.error().code, "e2ee.bad_passphrase");
    }
    EXPECT_TRUE(normalisePassphrase(secret("eight888")).ok());
    EXPECT_TRUE(normalisePassphrase(secret(std::string(1'024, 'x'))).ok());
}

// --- the file ------------------------------------------------------------------------------------

TEST_F(StackKeyCases, K06_ALowCostIsRaisedAndTheKeyStays) {
    const Bytes weak = seal();
    store(weak);
    const crypto::ScryptCost wanted{15, 8, 1};
    auto opened = openStackKeyFile(file(), m_stackId, secret("right passphrase"), wanted, m_rng);
    ASSERT_TRUE(opened.ok()) << opened.error().message;
    EXPECT_TRUE(opened->rewrapped);
    EXPECT_FALSE(opened->rewrapError);
    EXPECT_TRUE(opened->key.equals(m_key));
    const Bytes stored = readFile(file(), 1'000).value();
    EXPECT_EQ(readStackKey(stored)->cost, wanted);
    EXPECT_FALSE(std::equal(weak.begin() + 46, weak.begin() + 78, stored.begin() + 46));  // salt
    EXPECT_EQ(filesInFolder(), 1U);
    EXPECT_EQ(fs::status(file()).permissions(), fs::perms::owner_read | fs::perms::owner_write);
    opened = openStackKeyFile(file(), m_stackId, secret("right passphrase"), wanted, m_rng);
    ASSERT_TRUE(opened.ok());
    EXPECT_FALSE(opened->rewrapped);
    EXPECT_TRUE(opened->key.equals(m_key));
    EXPECT_TRUE(isWeaker({15, 8, 1}, {15, 8, 3}));
    EXPECT_FALSE(isWeaker({17, 8, 1}, {15, 8, 3}));
}

TEST_F(StackKeyCases, K06_TheOldBlobIsOverwrittenBeforeItIsGivenBack) {
    const Bytes weak = seal();
    store(weak);
    std::ifstream held(file(), std::ios::binary);  // keeps the old file's content reachable
    ASSERT_TRUE(openStackKeyFile(file(), m_stackId, secret("right passphrase"), {15, 8, 1}, m_rng)
                    ->rewrapped);
    const std::string left((std::istreambuf_iterator<char>(held)), {});
    EXPECT_EQ(left, std::string(kStackKeyBlobBytes, '\0'));
}

const std::vector<std::string> kSteps = {
    "create",      "write",         "sync",       "keep old",          "rename",
    "sync folder", "overwrite old", "unlink old", "sync folder again", "done"};

TEST_F(StackKeyCases, K07_KilledAtEachStepOneOfTheBlobsOpens) {
    const Bytes before = seal();
    bool sawOld = false;
    bool sawNew = false;
    for (const std::string& last : kSteps) {
        SCOPED_TRACE(last);
        store(before);
        const pid_t child = ::fork();
        ASSERT_GE(child, 0);
        if (child == 0) {
            (void)changeStackPassphrase(file(), m_stackId, secret("right passphrase"),
                                        secret("newer passphrase"), kLight, m_rng,
                                        [&last](std::string_view step) {
                                            if (step == last) ::raise(SIGKILL);
                                        });
            ::_exit(1);  // the step was not reached
        }
        int status = 0;
        ASSERT_EQ(::waitpid(child, &status, 0), child);
        ASSERT_TRUE(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);

        const auto open = [&](std::string_view passphrase) {
            return openStackKeyFile(file(), m_stackId, secret(passphrase), kLight, m_rng);
        };
        const auto old = open("right passphrase");
        const auto changed = open("newer passphrase");
        EXPECT_NE(old.ok(), changed.ok());
        EXPECT_TRUE((old.ok() ? old : changed)->key.equals(m_key));
        sawOld = sawOld || old.ok();
        sawNew = sawNew || changed.ok();
        EXPECT_EQ(filesInFolder(), 1U);  // what was left over is swept
    }
    EXPECT_TRUE(sawOld && sawNew);
}

TEST_F(StackKeyCases, K07_AnOldBlobLeftByACrashIsOverwrittenWhenItIsSwept) {
    store(seal());
    const pid_t child = ::fork();
    if (child == 0) {
        (void)changeStackPassphrase(file(), m_stackId, secret("right passphrase"),
                                    secret("newer passphrase"), kLight, m_rng,
                                    [](std::string_view step) {
                                        if (step == "overwrite old") ::raise(SIGKILL);
                                    });
        ::_exit(1);
    }
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    std::ifstream held(m_folder / "stack.key.old", std::ios::binary);
    ASSERT_TRUE(held.good());
    ASSERT_TRUE(
        openStackKeyFile(file(), m_stackId, secret("newer passphrase"), kLight, m_rng).ok());
    const std::string left((std::istreambuf_iterator<char>(held)), {});
    EXPECT_EQ(left, std::string(kStackKeyBlobBytes, '\0'));
    EXPECT_EQ(filesInFolder(), 1U);
}

TEST_F(StackKeyCases, AChangedPassphraseRewritesTheBlobOnly) {
    auto created = createStackKeyFile(file(), m_stackId, secret("right passphrase"), kLight, m_rng);
    ASSERT_TRUE(created.ok());
    EXPECT_EQ(createStackKeyFile(file(), m_stackId, secret("right passphrase"), kLight, m_rng)
                  .error()
                  .code,
              "e2ee.stack_key_exists");
    EXPECT_EQ(changeStackPassphrase(file(), m_stackId, secret("wrong passphrase"),
                                    secret("newer passphrase"), kLight, m_rng)
                  .error()
                  .code,
              "e2ee.wrong_passphrase");
    ASSERT_TRUE(changeStackPassphrase(file(), m_stackId, secret("right passphrase"),
                                      secret("newer passphrase"), kLight, m_rng)
                    .ok());
    EXPECT_EQ(
        openStackKeyFile(file(), m_stackId, secret("right passphrase"), kLight, m_rng).error().code,
        "e2ee.wrong_passphrase");
    EXPECT_TRUE(openStackKeyFile(file(), m_stackId, secret("newer passphrase"), kLight, m_rng)
                    ->key.equals(*created));
    EXPECT_EQ(openStackKeyFile(file(), {}, secret("newer passphrase"), kLight, m_rng).error().code,
              "e2ee.stack_key_other_stack");
    EXPECT_EQ(
        openStackKeyFile(m_folder / "none", m_stackId, secret("newer passphrase"), kLight, m_rng)
            .error()
            .code,
        "base.file_unreadable");
}

TEST_F(StackKeyCases, AKeyThatCannotBeRewrappedIsStillAKey) {
    store(seal());
    // A folder where the new file would be made.
    ASSERT_TRUE(fs::create_directory(m_folder / "stack.key.new"));
    const auto opened =
        openStackKeyFile(file(), m_stackId, secret("right passphrase"), {15, 8, 1}, m_rng);
    ASSERT_TRUE(opened.ok());
    EXPECT_FALSE(opened->rewrapped);
    EXPECT_EQ(opened->rewrapError->code, "e2ee.file_unwritable");
    EXPECT_TRUE(opened->key.equals(m_key));
    EXPECT_EQ(codeOf(readFile(file(), 1'000).value()), "ok");
}

TEST(StackKey, SubKeysAreApartAndNamed) {
    SeededRng rng(3);
    const StackKey key = StackKey::generate(rng);
    std::vector<Bytes> keys;
    for (const char* label :
         {"memory", "rack", "audit", "backup", "db-field:tasks.prompt", "db-field:tasks.answer"}) {
        keys.push_back(toBytes(key.subKey(label)->view()));
    }
    std::sort(keys.begin(), keys.end());
    EXPECT_EQ(std::adjacent_find(keys.begin(), keys.end()), keys.end());
    for (const char* bad : {"", "Memory", "db-field:", "db-field:tasks", "db-field:.x",
                            "db-field:x.", "db-field:a.b.c", "db-field:a b.c", "other"}) {
        EXPECT_EQ(key.subKey(bad).error().code, "e2ee.bad_label") << bad;
    }
    // HKDF-Expand(HKDF-Extract("stacknet/stack/v1", 32 zero bytes), "memory", 32), by Python's
    // hmac.
    const std::array<std::uint8_t, 32> zero{};
    EXPECT_EQ(toHex(StackKey::fromBytes(zero).subKey("memory")->view()),
              "7cd1f328e85df86385aed800ccaca305311ccfcd557a5104b7bc20a7ee2e6ea4");
}

// --- memory --------------------------------------------------------------------------------------

/// The most that was resident since the last call, in KiB.
std::size_t peakKib() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmHWM:")) return std::stoul(line.substr(6));
    }
    return 0;
}
std::size_t residentKib() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmRSS:")) return std::stoul(line.substr(6));
    }
    return 0;
}

TEST(Scrypt, K08_TwoDerivationsAtOnceTakeTheMemoryOfOne) {
    const crypto::ScryptCost cost{16, 8, 1};  // 64 MiB
    constexpr std::size_t kOneKib = 64 * 1024;
    {
        std::ofstream reset("/proc/self/clear_refs");
        reset << "5";
        reset.flush();
        if (!reset.good()) GTEST_SKIP() << "The kernel does not let the peak be reset.";
    }
    const std::size_t before = residentKib();
    std::vector<std::thread> threads;
    for (int i = 0; i < 3; ++i) {
        threads.emplace_back([&] {
            EXPECT_TRUE(crypto::scrypt(asBytes("passphrase"), asBytes("salt"), cost, 32).ok());
        });
    }
    for (std::thread& thread : threads) thread.join();
    const std::size_t taken = peakKib() - before;
    EXPECT_GE(taken, kOneKib * 9 / 10);  // or nothing was measured
    EXPECT_LT(taken, kOneKib * 3 / 2);
}

TEST(LockedMemory, K09_WithoutTheRightToLockTheAnswerIsAWarningOrARefusal) {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    GTEST_SKIP() << "Sanitizers take mlock() away and say that it worked.";
#endif
    const pid_t child = ::fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        const rlimit none{0, 0};
        // Root may lock whatever the limit says, so the child is nobody.
        const bool ready =
            ::setrlimit(RLIMIT_MEMLOCK, &none) == 0 && (::geteuid() != 0 || ::setuid(65'534) == 0);
        if (!ready) ::_exit(10);
        const auto lenient = checkMemoryLocking(false);
        if (!lenient.ok() || *lenient != MemoryLocking::Refused) ::_exit(11);
        const auto strict = checkMemoryLocking(true);
        if (strict.ok() || strict.error().code != "e2ee.memory_not_locked") ::_exit(12);
        // Keys still work, only unlocked.
        SystemRng rng;
        ::_exit(StackKey::generate(rng).subKey("memory").ok() ? 0 : 13);
    }
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFEXITED(status));
    if (WEXITSTATUS(status) == 10) GTEST_SKIP() << "This machine lets no process become nobody.";
    EXPECT_EQ(WEXITSTATUS(status), 0);
}

}  // namespace
}  // namespace stacknet::e2ee
