// Any bytes as a transaction, a genesis document and a state snapshot.

#include <cstdlib>

#include "core/ledger/genesis.h"
#include "core/ledger/state.h"
#include "core/ledger/transaction.h"

using namespace stacknet;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView bytes(data, size);
    if (const auto transaction = ledger::Transaction::decode(bytes); transaction.ok()) {
        if (transaction->encode() != toBytes(bytes)) std::abort();
    }
    if (const auto genesis = ledger::Genesis::fromJson(asText(bytes)); genesis.ok()) {
        if (!(ledger::Genesis::fromJson(genesis->toJson()).value() == *genesis)) std::abort();
    }
    if (const auto state = ledger::State::decodeSnapshot(bytes); state.ok()) {
        if (!state->supplyConserved()) std::abort();
    }
    return 0;
}
