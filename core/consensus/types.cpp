#include "core/consensus/types.h"

#include <algorithm>

#include "core/base/canonical.h"
#include "core/consensus/codec.h"
#include "core/crypto/hash.h"

namespace stacknet::consensus {

View ExitCertificate::leftAtMax() const {
    View max = 0;
    for (const ExitEntry& entry : entries) max = std::max(max, entry.leftAt);
    return max;
}

BlockId BlockHeader::id() const {
    BlockId result;
    result.data = crypto::blake2b256(encodeHeader(*this), "stknet-block").data;
    return result;
}

DemandRoot demandRoot(const DemandList& demands) {
    CanonicalWriter out;
    out.u32(static_cast<std::uint32_t>(demands.size()));
    for (const ledger::TxHash& hash : demands) out.fixed(hash);
    DemandRoot result;
    result.data = crypto::blake2b256(out.data(), "stknet-demands").data;
    return result;
}

BlockId genesisBlockId(const ChainId& chainId) {
    BlockId result;
    result.data = crypto::blake2b256(chainId.view(), "stknet-genesis").data;
    return result;
}

}  // namespace stacknet::consensus
