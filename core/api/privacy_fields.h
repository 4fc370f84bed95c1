#pragma once

#include "core/api/field.h"
#include "core/api/privacy_info.h"

/// The fields of what core/api/privacy_info.h declares, for core/api/fields.h.
namespace stacknet::api {

template <>
struct Fields<DataClassInfo> {
    static constexpr auto list() {
        using T = DataClassInfo;
        return std::make_tuple(
            field("name", &T::name), field("what", &T::what), field("where", &T::where),
            field("period", &T::period), field("why", &T::why), field("who", &T::who),
            field("how", &T::how), field("counted", &T::counted), field("count", &T::count),
            field("oldest_ms", &T::oldestMs), field("next_deletion_ms", &T::nextDeletionMs),
            field("last_deleted_ms", &T::lastDeletedMs),
            field("last_deleted_rows", &T::lastDeletedRows));
    }
};
template <>
struct Fields<DeletionProofInfo> {
    static constexpr auto list() {
        using T = DeletionProofInfo;
        return std::make_tuple(field("data_class", &T::dataClass), field("rows", &T::rows),
                               field("deleted_ms", &T::deletedMs), field("erased_ms", &T::erasedMs),
                               field("wal_bytes", &T::walBytes), field("attempts", &T::attempts),
                               field("secure_delete", &T::secureDelete),
                               field("complete", &T::complete));
    }
};
template <>
struct Fields<PrivacyFactInfo> {
    static constexpr auto list() {
        using T = PrivacyFactInfo;
        return std::make_tuple(field("name", &T::name), field("good", &T::good),
                               field("text", &T::text));
    }
};
template <>
struct Fields<PrivacyPromiseInfo> {
    static constexpr auto list() {
        using T = PrivacyPromiseInfo;
        return std::make_tuple(field("name", &T::name), field("promise", &T::promise),
                               field("mechanism", &T::mechanism), field("on", &T::on),
                               field("text", &T::text));
    }
};
template <>
struct Fields<PrivacyInfo> {
    static constexpr auto list() {
        using T = PrivacyInfo;
        return std::make_tuple(
            field("strict", &T::strict), field("settled_days", &T::settledDays),
            field("unsettled_days", &T::unsettledDays), field("failed_days", &T::failedDays),
            field("log_days", &T::logDays), field("last_run_ms", &T::lastRunMs),
            field("next_run_ms", &T::nextRunMs), field("last_rows", &T::lastRows),
            field("total_rows", &T::totalRows), field("erasures_open", &T::erasuresOpen),
            field("last_error", &T::lastError), field("classes", &T::classes),
            field("proofs", &T::proofs), field("facts", &T::facts), field("promises", &T::promises),
            field("unnamed_stores", &T::unnamedStores));
    }
};

static_assert(fieldsComplete<DataClassInfo>() && fieldsComplete<DeletionProofInfo>());
static_assert(fieldsComplete<PrivacyFactInfo>() && fieldsComplete<PrivacyPromiseInfo>());
static_assert(fieldsComplete<PrivacyInfo>());

}  // namespace stacknet::api
