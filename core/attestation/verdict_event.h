#pragma once

#include "core/attestation/verdict_store.h"

/// How a line of history is made and written. Inside of the store: not for other modules.
namespace stacknet::attestation {

/// The line for `record`; `passedBefore`: the one right before, null unless it passed.
VerdictEvent eventOf(const VerdictRecord& record, const VerdictRecord* passedBefore);

Bytes encodeEvent(const VerdictEvent& event);
/// Total over foreign bytes. Errors: "base.bad_canonical".
Result<VerdictEvent> decodeEvent(ByteView bytes);

}  // namespace stacknet::attestation
