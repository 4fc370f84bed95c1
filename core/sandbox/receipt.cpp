#include "core/sandbox/receipt.h"

#include <algorithm>

#include "core/base/codec.h"
#include "core/crypto/hash.h"

namespace stacknet::sandbox {

namespace {

using namespace std::string_view_literals;

constexpr std::string_view kEnvironmentDomain = "stacknet.sandbox.env.v1\0"sv;
constexpr std::string_view kInputDomain = "stacknet.sandbox.input.v1\0"sv;
constexpr std::string_view kOutputDomain = "stacknet.sandbox.output.v1\0"sv;
constexpr std::string_view kReceiptDomain = "stacknet.sandbox.receipt.v1\0"sv;

/// Feeds a SHA-256 in the receipt's own encoding, which is big-endian with u64 lengths, unlike the
/// ledger's.
class Feeder {
public:
    explicit Feeder(std::string_view domain) { raw(asBytes(domain)); }
    void raw(ByteView bytes) { m_hash.update(bytes); }
    void u8(std::uint8_t value) { raw({&value, 1}); }
    void u32(std::uint32_t value) { bigEndian(value, 4); }
    void u64(std::uint64_t value) { bigEndian(value, 8); }
    void text(std::string_view value) {
        u64(value.size());
        raw(asBytes(value));
    }
    Hash256 finish() { return m_hash.finish(); }

private:
    void bigEndian(std::uint64_t value, int width) {
        std::array<std::uint8_t, 8> bytes{};
        for (int index = 0; index < width; ++index) {
            bytes[static_cast<std::size_t>(index)] =
                static_cast<std::uint8_t>(value >> (8 * (width - 1 - index)));
        }
        raw({bytes.data(), static_cast<std::size_t>(width)});
    }
    crypto::Sha256 m_hash;
};

Result<void> feedTree(Feeder& feeder, const std::vector<TreeEntry>& tree) {
    std::vector<const TreeEntry*> sorted;
    for (const TreeEntry& entry : tree) sorted.push_back(&entry);
    std::sort(sorted.begin(), sorted.end(), [](const TreeEntry* left, const TreeEntry* right) {
        return left->path < right->path;
    });
    const auto same = [](const TreeEntry* left, const TreeEntry* right) {
        return left->path == right->path;
    };
    if (const auto twice = std::adjacent_find(sorted.begin(), sorted.end(), same);
        twice != sorted.end()) {
        return makeError("sandbox.bad_tree", "The path " + (*twice)->path + " is given twice.");
    }
    feeder.u32(static_cast<std::uint32_t>(sorted.size()));
    for (const TreeEntry* entry : sorted) {
        feeder.text(entry->path);
        feeder.u8(static_cast<std::uint8_t>(entry->kind));
        feeder.u64(entry->size);
        feeder.raw(entry->digest.view());
    }
    return {};
}

}  // namespace

std::string_view determinismName(Determinism value) {
    switch (value) {
        case Determinism::D0:
            return "D0";
        case Determinism::D1:
            return "D1";
        case Determinism::D2:
            return "D2";
        case Determinism::D3:
            return "D3";
    }
    return "D0";
}

Result<Hash256> environmentHash(const Environment& environment) {
    Feeder feeder(kEnvironmentDomain);
    feeder.u32(static_cast<std::uint32_t>(environment.size()));
    for (const auto& [name, value] : environment) {
        if (name.empty() || name.find_first_of("=\0"sv) != std::string::npos ||
            value.find('\0') != std::string::npos) {
            return makeError("sandbox.bad_environment",
                             "An environment variable's name is empty or holds '=' or NUL, or its "
                             "value holds NUL.");
        }
        feeder.text(name);
        feeder.text(value);
    }
    return feeder.finish();
}

Result<Hash256> inputHash(const InputTerms& terms) {
    Feeder feeder(kInputDomain);
    feeder.u32(static_cast<std::uint32_t>(terms.arguments.size()));
    for (const std::string& argument : terms.arguments) feeder.text(argument);
    feeder.text(terms.workingDirectory);
    feeder.u64(terms.stdinSize);
    feeder.raw(terms.stdinDigest.view());
    STACKNET_CHECK(feedTree(feeder, terms.tree));
    return feeder.finish();
}

Result<Hash256> outputHash(const OutputTerms& terms) {
    Feeder feeder(kOutputDomain);
    const int flags =
        (terms.stdoutCut ? 1 : 0) | (terms.stderrCut ? 2 : 0) | (terms.filesCut ? 4 : 0);
    feeder.u8(static_cast<std::uint8_t>(flags));
    feeder.u64(terms.stdoutSize);
    feeder.raw(terms.stdoutDigest.view());
    feeder.u64(terms.stderrSize);
    feeder.raw(terms.stderrDigest.view());
    STACKNET_CHECK(feedTree(feeder, terms.tree));
    return feeder.finish();
}

Hash256 ReceiptTerms::digest() const {
    Feeder feeder(kReceiptDomain);
    feeder.raw(imageDigest.view());
    feeder.raw(inputHash.view());
    feeder.raw(outputHash.view());
    feeder.u32(static_cast<std::uint32_t>(exitCode));
    feeder.raw(envHash.view());
    return feeder.finish();
}

Result<Hash256> literalReceipt(const ReceiptTerms& terms, const Environment& environment) {
    STACKNET_TRY(const Hash256 hash, environmentHash(environment));
    if (hash != terms.envHash) {
        return makeError("sandbox.bad_environment",
                         "The environment is not the one that the receipt's terms hash.");
    }
    std::string text = toHex(terms.imageDigest) + toHex(terms.inputHash) + toHex(terms.outputHash) +
                       std::to_string(terms.exitCode);
    bool first = true;
    for (const auto& [name, value] : environment) {
        text += (first ? "" : "\n") + name + "=" + value;
        first = false;
    }
    return crypto::sha256(asBytes(text));
}

std::optional<Determinism> determinismNamed(std::string_view name) {
    for (const Determinism value :
         {Determinism::D0, Determinism::D1, Determinism::D2, Determinism::D3}) {
        if (determinismName(value) == name) return value;
    }
    return std::nullopt;
}

std::string cpuClass() {
#if defined(__x86_64__) && defined(__clang__)
    // Clang 14 does not know the levels by name. What is asked for here tells them apart: no
    // processor has the rest of a level without these.
    __builtin_cpu_init();
    if (!__builtin_cpu_supports("sse4.2") || !__builtin_cpu_supports("popcnt")) return "x86-64";
    if (!__builtin_cpu_supports("avx2") || !__builtin_cpu_supports("bmi2") ||
        !__builtin_cpu_supports("fma")) {
        return "x86-64-v2";
    }
    const bool four = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
                      __builtin_cpu_supports("avx512cd") && __builtin_cpu_supports("avx512dq") &&
                      __builtin_cpu_supports("avx512vl");
    return four ? "x86-64-v4" : "x86-64-v3";
#elif defined(__x86_64__)
    __builtin_cpu_init();
    if (__builtin_cpu_supports("x86-64-v4")) return "x86-64-v4";
    if (__builtin_cpu_supports("x86-64-v3")) return "x86-64-v3";
    if (__builtin_cpu_supports("x86-64-v2")) return "x86-64-v2";
    return "x86-64";
#elif defined(__aarch64__)
    return "aarch64";
#else
    return "unknown";
#endif
}

}  // namespace stacknet::sandbox
