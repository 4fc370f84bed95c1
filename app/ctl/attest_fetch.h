#pragma once

#include "app/ctl/arguments.h"

namespace stacknet::ctl {

/// attest fetch rim ID | ocsp | keys: the only part of attest that uses a network. What comes is
/// verified before it is kept, and everything else works from what is kept.
int runAttestFetch(const Arguments& arguments);

}  // namespace stacknet::ctl
