#pragma once

#include <boost/json.hpp>

#include "core/attestation/check.h"

namespace stacknet::attestation {

/// name, status, reason, detail, tolerated. For .cpp files: this includes Boost.JSON.
boost::json::object checkJson(const Check& check);

}  // namespace stacknet::attestation
