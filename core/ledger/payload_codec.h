#pragma once

#include "core/base/canonical.h"
#include "core/ledger/transaction.h"

/// The canonical bytes of a payload, its kind byte first.
namespace stacknet::ledger {

void writePayload(CanonicalWriter& out, const Payload& payload);
/// A mistake is left in `in`.
Payload readPayload(CanonicalReader& in);

}  // namespace stacknet::ledger
