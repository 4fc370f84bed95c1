#pragma once

#include "core/api/attestation_info.h"
#include "core/api/field.h"

/// The fields of what core/api/attestation_info.h declares, for core/api/fields.h.
namespace stacknet::api {

template <>
struct Fields<AttestationCheckInfo> {
    static constexpr auto list() {
        using T = AttestationCheckInfo;
        return std::make_tuple(field("name", &T::name), field("status", &T::status),
                               field("reason", &T::reason), field("detail", &T::detail),
                               field("tolerated", &T::tolerated));
    }
};
template <>
struct Fields<AttestationCertificateInfo> {
    static constexpr auto list() {
        using T = AttestationCertificateInfo;
        return std::make_tuple(field("subject", &T::subject), field("serial", &T::serial),
                               field("not_before_ms", &T::notBeforeMs),
                               field("not_after_ms", &T::notAfterMs), field("sha256", &T::sha256),
                               field("problem", &T::problem), field("signature", &T::signature),
                               field("revocation", &T::revocation),
                               field("revocation_source", &T::revocationSource),
                               field("revocation_detail", &T::revocationDetail));
    }
};
template <>
struct Fields<MeasurementInfo> {
    static constexpr auto list() {
        using T = MeasurementInfo;
        return std::make_tuple(field("index", &T::index), field("source", &T::source),
                               field("expected", &T::expected), field("actual", &T::actual),
                               field("outcome", &T::outcome));
    }
};
template <>
struct Fields<RimInfo> {
    static constexpr auto list() {
        using T = RimInfo;
        return std::make_tuple(field("kind", &T::kind), field("id", &T::id),
                               field("version", &T::version), field("sha256", &T::sha256),
                               field("signer_not_after_ms", &T::signerNotAfterMs));
    }
};
template <>
struct Fields<GpuAttestationInfo> {
    static constexpr auto list() {
        using T = GpuAttestationInfo;
        return std::make_tuple(
            field("index", &T::index), field("family", &T::family), field("model", &T::model),
            field("pdi", &T::pdi), field("brom_serial", &T::bromSerial), field("ueid", &T::ueid),
            field("driver_version", &T::driverVersion), field("vbios_version", &T::vbiosVersion),
            field("passed", &T::passed), field("checked_ms", &T::checkedMs),
            field("valid_until_ms", &T::validUntilMs), field("checks", &T::checks),
            field("chain", &T::chain), field("measurements", &T::measurements),
            field("rims", &T::rims));
    }
};
template <>
struct Fields<AttestedNodeInfo> {
    static constexpr auto list() {
        using T = AttestedNodeInfo;
        return std::make_tuple(field("node_key", &T::nodeKey), field("name", &T::name),
                               field("gpus", &T::gpus), field("verifiers", &T::verifiers),
                               field("valid_until_ms", &T::validUntilMs),
                               field("duplicate_gpu", &T::duplicateGpu), field("ours", &T::ours));
    }
};
template <>
struct Fields<AttestationEventInfo> {
    static constexpr auto list() {
        using T = AttestationEventInfo;
        return std::make_tuple(
            field("time_ms", &T::timeMs), field("node_key", &T::nodeKey), field("pdi", &T::pdi),
            field("passed", &T::passed), field("reason", &T::reason),
            field("valid_until_ms", &T::validUntilMs), field("duration_ms", &T::durationMs));
    }
};
template <>
struct Fields<AttestationInfo> {
    static constexpr auto list() {
        using T = AttestationInfo;
        return std::make_tuple(
            field("state", &T::state), field("sentence", &T::sentence),
            field("test_evidence", &T::testEvidence), field("cpu", &T::cpu),
            field("confidential_tasks", &T::confidentialTasks), field("checked_ms", &T::checkedMs),
            field("valid_until_ms", &T::validUntilMs), field("lifetime_ms", &T::lifetimeMs),
            field("bound_key", &T::boundKey), field("gpus", &T::gpus), field("nodes", &T::nodes),
            field("history", &T::history), field("next_ms", &T::nextMs),
            field("policy", &T::policy));
    }
};

static_assert(fieldsComplete<AttestationCheckInfo>() &&
              fieldsComplete<AttestationCertificateInfo>());
static_assert(fieldsComplete<MeasurementInfo>() && fieldsComplete<RimInfo>());
static_assert(fieldsComplete<GpuAttestationInfo>() && fieldsComplete<AttestedNodeInfo>());
static_assert(fieldsComplete<AttestationEventInfo>() && fieldsComplete<AttestationInfo>());

template <>
constexpr std::uint32_t enumMax<AttestationState>() {
    return 5;
}
template <>
constexpr std::uint32_t enumMax<CpuTeeState>() {
    return 2;
}

}  // namespace stacknet::api
