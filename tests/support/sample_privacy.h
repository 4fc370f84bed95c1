#pragma once

#include "core/api/privacy_info.h"

namespace stacknet::testing {

/// A class that jobs look after, one that nothing deletes, a proof of each kind, good and bad
/// facts. Every field is set somewhere.
api::PrivacyInfo samplePrivacy(std::int64_t nowMs);

}  // namespace stacknet::testing
