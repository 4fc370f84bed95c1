#pragma once

// First: GCC takes CheckKind::Nonce for a shadow of the type when it comes after it.
#include "core/attestation/check.h"
#include "core/base/bytes.h"

namespace stacknet::attestation {

using Hash384 = FixedBytes<48, struct Hash384Tag>;  ///< SHA-384: measurements, FWID
using Nonce = FixedBytes<32, struct NonceTag>;      ///< what the verifier asked the GPU to sign

Hash384 sha384(ByteView data);

}  // namespace stacknet::attestation
