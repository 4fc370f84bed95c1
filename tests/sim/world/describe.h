#pragma once

#include <string>

#include "core/consensus/messages.h"

namespace stacknet::sim {

/// One message in a line, for --trace.
std::string describe(const consensus::Message& message);

}  // namespace stacknet::sim
