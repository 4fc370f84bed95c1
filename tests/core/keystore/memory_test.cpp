// Looks through the whole memory of this process for a seed, to see that locking leaves none.

#include <fcntl.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "core/keystore/keystore.h"

namespace stacknet::keystore {
namespace {

namespace fs = std::filesystem;

constexpr crypto::ScryptCost kCheap{14, 8, 1};
constexpr std::size_t kNeedleBytes = 16;
constexpr std::size_t kChunkBytes = 1 << 20;

/// The bytes of the first draw, the seed, are known, and no buffer ever held them but the caller's.
class KnownRng final : public Rng {
public:
    static std::uint8_t byteAt(std::size_t position) {
        return static_cast<std::uint8_t>((position + 1) * 0x9eU ^ 0x35U);
    }
    void fill(std::span<std::uint8_t> out) override {
        for (std::uint8_t& byte : out) byte = byteAt(m_position++);
    }

private:
    std::size_t m_position = 0;
};

// Static, so that its own address can be left out of the search.
std::uint8_t g_chunk[kChunkBytes + kNeedleBytes];

std::size_t countNeedles(std::size_t size) {
    std::size_t found = 0;
    for (std::size_t at = 0; at + kNeedleBytes <= size; ++at) {
        std::size_t same = 0;
        while (same < kNeedleBytes && g_chunk[at + same] == KnownRng::byteAt(same)) ++same;
        found += same == kNeedleBytes ? 1 : 0;
    }
    return found;
}

std::size_t countInRegion(int memory, std::uintptr_t from, std::uintptr_t to) {
    std::size_t found = 0;
    for (std::uintptr_t at = from; at < to; at += kChunkBytes) {
        const std::size_t want = std::min<std::size_t>(sizeof g_chunk, to - at);
        const ssize_t got = ::pread(memory, g_chunk, want, static_cast<off_t>(at));
        if (got > 0) found += countNeedles(static_cast<std::size_t>(got));
        wipe(g_chunk, sizeof g_chunk);
    }
    return found;
}

/// How often the seed lies in memory that can be written.
std::size_t countSeeds() {
    const int memory = ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    EXPECT_GE(memory, 0);
    std::ifstream maps("/proc/self/maps");
    std::size_t found = 0;
    const auto own = reinterpret_cast<std::uintptr_t>(g_chunk);
    for (std::string line; std::getline(maps, line);) {
        std::istringstream fields(line);
        std::uintptr_t from = 0;
        std::uintptr_t to = 0;
        char dash = 0;
        std::string mode;
        fields >> std::hex >> from >> dash >> to >> mode;
        if (!mode.starts_with("rw")) continue;
        const bool holdsOwn = from <= own && own < to;
        found += countInRegion(memory, from, holdsOwn ? own : to);
        if (holdsOwn) found += countInRegion(memory, own + sizeof g_chunk, to);
    }
    ::close(memory);
    return found;
}

TEST(Memory, NoSeedIsLeftOnceTheKeyIsLocked) {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    GTEST_SKIP() << "A sanitizer keeps freed memory and terabytes of shadow.";
#endif
    std::string name = (fs::temp_directory_path() / "stacknet-memory-XXXXXX").string();
    ASSERT_NE(::mkdtemp(name.data()), nullptr);
    ManualClock clock;
    KnownRng rng;
    {
        const auto keystore = Keystore::open(name, clock, rng, kCheap);
        ASSERT_TRUE(keystore.ok());
        const auto passphrase = SecretBytes::copyOf(std::string_view("correct horse"));
        const auto key = (*keystore)->create("one", passphrase);
        ASSERT_TRUE(key.ok()) << key.error().message;
        EXPECT_EQ(countSeeds(), 0U) << "after the key was made";

        const auto signer = (*keystore)->unlock(*key, passphrase);
        ASSERT_TRUE(signer.ok()) << signer.error().message;
        EXPECT_TRUE(signer->sign(asBytes("vote")).ok());
        EXPECT_EQ(countSeeds(), 1U) << "while it is unlocked";

        (*keystore)->lockAll();
        EXPECT_EQ(countSeeds(), 0U) << "after it was locked";
    }
    fs::remove_all(name);
}

}  // namespace
}  // namespace stacknet::keystore
