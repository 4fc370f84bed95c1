#pragma once

#include "core/api/earnings_info.h"
#include "core/api/field.h"

/// The fields of what core/api/earnings_info.h declares, for core/api/fields.h.
namespace stacknet::api {

template <>
struct Fields<EarningsDayInfo> {
    static constexpr auto list() {
        using T = EarningsDayInfo;
        return std::make_tuple(field("day_ms", &T::dayMs), field("tasks", &T::tasks),
                               field("tokens", &T::tokens), field("micro_usd", &T::microUsd),
                               field("chat_micro_usd", &T::chatMicroUsd),
                               field("code_micro_usd", &T::codeMicroUsd));
    }
};
template <>
struct Fields<EarningsKeyInfo> {
    static constexpr auto list() {
        using T = EarningsKeyInfo;
        return std::make_tuple(
            field("node_key", &T::nodeKey), field("tasks", &T::tasks), field("tokens", &T::tokens),
            field("micro_usd", &T::microUsd), field("ledger_tasks", &T::ledgerTasks),
            field("ledger_tokens", &T::ledgerTokens), field("ledger_micro_usd", &T::ledgerMicroUsd),
            field("filed", &T::filed), field("redeemed", &T::redeemed),
            field("payout_reference", &T::payoutReference));
    }
};
template <>
struct Fields<EarningsInfo> {
    static constexpr auto list() {
        using T = EarningsInfo;
        return std::make_tuple(
            field("height", &T::height), field("complete", &T::complete),
            field("from_ms", &T::fromMs), field("accrued_micro_usd", &T::accruedMicroUsd),
            field("filed_micro_usd", &T::filedMicroUsd),
            field("redeemed_micro_usd", &T::redeemedMicroUsd), field("days", &T::days),
            field("keys", &T::keys), field("difference", &T::difference));
    }
};

static_assert(fieldsComplete<EarningsDayInfo>());
static_assert(fieldsComplete<EarningsKeyInfo>());
static_assert(fieldsComplete<EarningsInfo>());

}  // namespace stacknet::api
