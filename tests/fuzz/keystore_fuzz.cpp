// libFuzzer: a Node Key file from anybody. Nothing is derived, so that a run does many inputs.

#include <cstddef>
#include <cstdint>

#include "core/base/canonical.h"
#include "core/crypto/hash.h"
#include "core/keystore/node_key_file.h"

namespace {

using namespace stacknet;

/// What the parser accepts must hold what its header promises.
void check(ByteView file) {
    const auto info = keystore::readKeyFile(file);
    if (!info.ok()) {
        STACKNET_INVARIANT(info.error().code == "keystore.corrupt" ||
                           info.error().code == "keystore.newer_version");
        return;
    }
    STACKNET_INVARIANT(file.size() >= keystore::kKeyFileBytesMin);
    STACKNET_INVARIANT(file.size() <= keystore::kKeyFileBytesMax);
    STACKNET_INVARIANT(crypto::checkScryptCost(info->cost).ok());
    STACKNET_INVARIANT(keystore::checkAlias(info->alias).ok());
    STACKNET_INVARIANT(info->createdMs >= 0);
    // One value has one encoding: the public part, encoded again, is how the file starts.
    CanonicalWriter writer;
    writer.raw(asBytes("SNNK"))
        .u8(1)
        .u8(static_cast<std::uint8_t>(info->kind))
        .u8(info->cost.log2N)
        .u32(info->cost.r)
        .u32(info->cost.p)
        .i64(info->createdMs)
        .fixed(info->publicKey);
    STACKNET_INVARIANT(writer.data() == toBytes(file.first(writer.data().size())));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView input(data, size);
    check(input);
    // The same with a checksum that fits, or the fuzzer would never get past it.
    Bytes file = toBytes(input);
    const Hash256 checksum = crypto::sha256(input);
    file.insert(file.end(), checksum.data.begin(), checksum.data.end());
    check(file);
    return 0;
}
