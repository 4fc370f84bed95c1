// Any bytes as a transaction, a genesis document, a state snapshot, a state proof, and as blocks.

#include "tests/core/ledger/fuzz_ledger.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const stacknet::ByteView bytes(data, size);
    stacknet::ledger::testing::fuzzDecoders(bytes);
    stacknet::ledger::testing::fuzzBlocks(bytes);
    return 0;
}
