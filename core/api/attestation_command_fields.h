#pragma once

#include "core/api/attestation_commands.h"
#include "core/api/field.h"

/// The fields of what core/api/attestation_commands.h declares, for core/api/fields.h.
namespace stacknet::api {

template <>
struct Fields<AttestNow> {
    static constexpr auto list() { return std::make_tuple(); }
};

static_assert(fieldsComplete<AttestNow>());

}  // namespace stacknet::api
