#pragma once

#include "core/consensus/certificates.h"

namespace stacknet::consensus {

/// Rule R2's justification: why a block at `header.view` may name `header.parentId` as its parent.
/// Everything that is needed is in the block itself. Error "consensus.bad_justification".
Result<void> checkJustification(const BlockHeader& header, const Justification& justify,
                                CertificateVerifier& verifier);

}  // namespace stacknet::consensus
