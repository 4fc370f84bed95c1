#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/result.h"

/// What a sandboxed run did, as one SHA-256 that another node can work out again
/// (tests/core/sandbox/receipt_test.cpp has vectors). All integers are big-endian; LP(x) is the
/// length of x as u64, then x.
namespace stacknet::sandbox {

/// What two runs of a task promise to have in common.
enum class Determinism : std::uint8_t {
    D0 = 0,  ///< opaque: nothing is compared
    D1 = 1,  ///< pinned environment: integer and text work
    D2 = 2,  ///< D1 on the same CPU class
    D3 = 3,  ///< WebAssembly: the same bits everywhere
};
std::string_view determinismName(Determinism value);

enum class EntryKind : std::uint8_t { File = 0, Executable = 1, Directory = 2, Symlink = 3 };

/// One entry of a folder that is hashed. `path` is relative with '/' between components.
/// For a symlink `size` and `digest` are those of its target text; for a directory 0 and
/// SHA-256("").
struct TreeEntry {
    std::string path;
    EntryKind kind = EntryKind::File;
    std::uint64_t size = 0;
    Hash256 digest;
};

/// Name to value. Sorted bytewise by the map; names are non-empty, without '=' and NUL.
using Environment = std::map<std::string, std::string>;

/// Keys that hashing adds to the process environment; a task may not set them.
inline constexpr std::string_view kProfileKey = "SBX_PROFILE";
inline constexpr std::string_view kClassKey = "SBX_CLASS";
inline constexpr std::string_view kCpuKey = "SBX_CPU";
inline constexpr std::string_view kRuntimeKey = "SBX_RUNTIME";

/// exitCode values for runs that have no comparable end.
inline constexpr std::int32_t kExitTimeout = -1;
inline constexpr std::int32_t kExitOutOfMemory = -2;
inline constexpr std::int32_t kExitOutputLimit = -3;
inline constexpr std::int32_t kExitSetupFailed = -4;
/// exitCode of a run that ended by a signal is kExitSignalBase + the signal's number.
inline constexpr std::int32_t kExitSignalBase = 256;

/// SHA-256( "stacknet.sandbox.env.v1\0", u32 n, n x ( LP(name), LP(value) ) ), sorted by name.
/// Errors: "sandbox.bad_environment" for a name that is empty or holds '=' or NUL.
Result<Hash256> environmentHash(const Environment& environment);

struct InputTerms {
    std::vector<std::string> arguments;
    std::string workingDirectory;
    std::uint64_t stdinSize = 0;
    Hash256 stdinDigest;  ///< SHA-256 of the whole standard input
    std::vector<TreeEntry> tree;
};
/// SHA-256( "stacknet.sandbox.input.v1\0", u32 argc, argc x LP(argument), LP(working directory),
/// u64 stdin size, stdin digest, TREE ), where
/// TREE = u32 n, n x ( LP(path), u8 kind, u64 size, digest ), sorted bytewise by path.
/// `tree` may come in any order; the same path twice is "sandbox.bad_tree".
Result<Hash256> inputHash(const InputTerms& terms);

struct OutputTerms {
    bool stdoutCut = false;
    bool stderrCut = false;
    bool filesCut = false;
    std::uint64_t stdoutSize = 0;
    Hash256 stdoutDigest;
    std::uint64_t stderrSize = 0;
    Hash256 stderrDigest;
    std::vector<TreeEntry> tree;
};
/// SHA-256( "stacknet.sandbox.output.v1\0", u8 flags (1 stdout cut, 2 stderr cut, 4 files cut),
/// u64 stdout size, stdout digest, u64 stderr size, stderr digest, TREE ).
Result<Hash256> outputHash(const OutputTerms& terms);

/// The five terms of the product's formula SHA-256(imageDigest + inputHash + outputHash + exitCode
/// + env), of which digest() makes the receipt:
/// SHA-256( "stacknet.sandbox.receipt.v1\0", image digest, input hash, output hash, i32 exit code,
/// env hash ): fixed widths under a domain prefix, so that no two different sets of terms share a
/// pre-image.
struct ReceiptTerms {
    Hash256 imageDigest;  ///< OCI manifest digest of the tool image
    Hash256 inputHash;
    Hash256 outputHash;
    std::int32_t exitCode = 0;
    Hash256 envHash;
    Hash256 digest() const;
    bool operator==(const ReceiptTerms&) const = default;
};

/// The formula as it is written, for networks that take it literally: SHA-256 over one text, the
/// image digest, input hash and output hash as lower case hexadecimal digits, the exit code in
/// decimal, and the environment as NAME=VALUE joined by line feeds, sorted by name, with nothing in
/// between. Different runs can have the same text ("1" and "37LANG=C" are "137" and "LANG=C"), so
/// nothing in this product rests on it. Errors: those of environmentHash(), and for an environment
/// that is not the one of `terms.envHash` "sandbox.bad_environment".
Result<Hash256> literalReceipt(const ReceiptTerms& terms, const Environment& environment);

/// The class by its name "D0" to "D3"; nothing for any other text.
std::optional<Determinism> determinismNamed(std::string_view name);

/// "x86-64-v3" and the like: the widest level that this CPU has ("aarch64" on Arm).
std::string cpuClass();

}  // namespace stacknet::sandbox
