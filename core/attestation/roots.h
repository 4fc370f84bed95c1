#pragma once

#include "core/attestation/certificate.h"

namespace stacknet::attestation {

/// The two certificates that evidence must lead to. Tests pin roots of their own; the product pins
/// NVIDIA's.
struct Roots {
    Certificate device;  ///< NVIDIA Device Identity CA, SHA-256 102bf659..7b48
    Certificate rim;     ///< NVIDIA CoRIM signing Root CA, SHA-256 12977b51..f5d1
};

/// NVIDIA's, compiled in and checked against their digests once.
const Roots& nvidiaRoots();

}  // namespace stacknet::attestation
