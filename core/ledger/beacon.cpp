#include "core/ledger/beacon.h"

#include "core/base/canonical.h"
#include "core/crypto/hash.h"

namespace stacknet::ledger {
namespace {

constexpr std::string_view kPersonal = "stknet-beacon";

BeaconValue hashOf(const CanonicalWriter& out) {
    BeaconValue value;
    value.data = crypto::blake2b256(out.data(), kPersonal).data;
    return value;
}

}  // namespace

BeaconValue genesisBeacon(const ChainId& chainId) {
    CanonicalWriter out;
    out.raw(asBytes("stacknet/beacon/genesis/1")).fixed(chainId);
    return hashOf(out);
}

Bytes beaconInput(const BeaconValue& before, std::uint64_t view) {
    CanonicalWriter out;
    out.raw(asBytes("stacknet/beacon/1")).fixed(before).u64(view);
    return out.take();
}

BeaconValue nextBeacon(const BeaconValue& before, const crypto::VrfOutput& output) {
    CanonicalWriter out;
    out.fixed(before).fixed(output);
    return hashOf(out);
}

}  // namespace stacknet::ledger
