// A leader of a local network that plays the censor, so that people see what becomes of it
// (docs/protocol/censorship.md).

#include "core/base/log.h"
#include "core/base/sentence.h"
#include "core/engine/chain_driver.h"
#include "core/engine/withholding.h"

namespace stacknet::engine {

Result<void> mayWithhold(const ledger::Genesis& genesis) {
    if (genesis.localNetwork) return {};
    return makeError(
        "engine.withholds_only_locally",
        sentence("Only a validator of a local network can leave other nodes' transactions out to "
                 "show what happens then. Start this node without --withhold."));
}

bool ChainDriver::leavesOut(const ledger::Transaction& transaction) const {
    return m_withholds && transaction.signer != m_self &&
           !m_own.contains({transaction.signer, transaction.nonce});
}

Result<void> ChainDriver::withhold() {
    STACKNET_CHECK(mayWithhold(m_genesis));
    m_withholds = true;
    log::warning("engine", "withholds_transactions");
    return {};
}

}  // namespace stacknet::engine
