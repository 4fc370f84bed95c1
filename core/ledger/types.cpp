#include "core/ledger/types.h"

#include <array>
#include <utility>

namespace stacknet::ledger {
namespace {

constexpr std::array<std::string_view, 5> kStateNames = {"cold", "active", "connected", "listed",
                                                         "filed"};

constexpr std::array<std::string_view, 55> kCodeNames = {"ok",
                                                         "bad_nonce",
                                                         "expired",
                                                         "key_exists",
                                                         "unknown_key",
                                                         "not_owner",
                                                         "not_the_key",
                                                         "wrong_state",
                                                         "still_cold",
                                                         "registration_refused",
                                                         "price_above_limit",
                                                         "duplicate_task",
                                                         "tokens_exhausted",
                                                         "amount_overflow",
                                                         "same_owner",
                                                         "zero_amount",
                                                         "not_enough_tokens",
                                                         "too_many_lots",
                                                         "nothing_to_withdraw",
                                                         "unbonding_epochs",
                                                         "unbonding_time",
                                                         "tombstoned",
                                                         "jailed",
                                                         "not_jailed",
                                                         "evidence_rejected",
                                                         "evidence_from_future",
                                                         "evidence_too_old",
                                                         "already_punished",
                                                         "evidence_limit",
                                                         "challenge_bad_transaction",
                                                         "challenge_no_obligation",
                                                         "challenge_not_listed",
                                                         "challenge_expired_transaction",
                                                         "challenge_spent_transaction",
                                                         "price_mismatch",
                                                         "sale_not_confirmed",
                                                         "stake_remains",
                                                         "in_validator_set",
                                                         "already_redeemed",
                                                         "redemption_refused",
                                                         "evidence_undecidable",
                                                         "self_attestation",
                                                         "attestation_older",
                                                         "attestation_time",
                                                         "attestation_limit",
                                                         "not_capable",
                                                         "task_committed",
                                                         "task_time",
                                                         "task_limit",
                                                         "unknown_task",
                                                         "not_drawn",
                                                         "check_phase_over",
                                                         "check_committed",
                                                         "check_mismatch",
                                                         "canary_refused"};

}  // namespace

std::string_view nodeKeyStateName(NodeKeyState state) {
    const auto index = static_cast<std::size_t>(state);
    return index < kStateNames.size() ? kStateNames[index] : "unknown";
}

std::optional<NodeKeyState> nodeKeyStateFromName(std::string_view name) {
    for (std::size_t i = 0; i < kStateNames.size(); ++i) {
        if (kStateNames[i] == name) return static_cast<NodeKeyState>(i);
    }
    return std::nullopt;
}

std::string_view txCodeName(TxCode code) {
    const auto index = static_cast<std::size_t>(code);
    return index < kCodeNames.size() ? kCodeNames[index] : "unknown";
}

}  // namespace stacknet::ledger
