#include "tests/support/stake_commands.h"

#include <algorithm>

#include "core/api/preview.h"
#include "tests/support/fake_parts.h"
#include "tests/support/sample_snapshot.h"

namespace stacknet::testing {
namespace {

constexpr std::uint64_t kDemandWindow = 8;

/// Carries out what was not refused; each returns the subject of the result.
class StakeCommands {
public:
    StakeCommands(api::Snapshot& snapshot, std::int64_t nowMs)
        : m_snapshot(snapshot), m_nowMs(nowMs) {}

    Result<std::string> operator()(const api::Bond& command) {
        api::NodeKeyInfo& key = keyOf(command.publicKey);
        key.tokensFree -= command.tokens;
        key.tokensBonded += command.tokens;
        return transactionHash(key);
    }
    Result<std::string> operator()(const api::Unbond& command) {
        api::NodeKeyInfo& key = keyOf(command.publicKey);
        key.tokensBonded -= command.tokens;
        key.tokensUnbonding += command.tokens;
        key.unbondingEpoch = m_snapshot.consensus.epoch + m_snapshot.stakeRules.unbondingEpochs;
        key.unbondingMs = m_nowMs + m_snapshot.stakeRules.unbondingMs;
        return transactionHash(key);
    }
    Result<std::string> operator()(const api::Withdraw& command) {
        api::NodeKeyInfo& key = keyOf(command.publicKey);
        key.tokensFree += key.tokensWithdrawable;
        key.tokensUnbonding -= key.tokensWithdrawable;
        key.tokensWithdrawable = 0;
        return transactionHash(key);
    }
    Result<std::string> operator()(const api::Unjail& command) {
        api::NodeKeyInfo& key = keyOf(command.publicKey);
        key.jailed = false;
        return transactionHash(key);
    }
    Result<std::string> operator()(const api::ListNodeKey& command) {
        api::NodeKeyInfo& key = keyOf(command.publicKey);
        key.state = api::NodeKeyState::Listed;
        key.listPriceMicroUsd = command.priceMicroUsd;
        return transactionHash(key);
    }
    Result<std::string> operator()(const api::UnlistNodeKey& command) {
        api::NodeKeyInfo& key = keyOf(command.publicKey);
        key.state = api::NodeKeyState::Active;
        key.listPriceMicroUsd = 0;
        return transactionHash(key);
    }
    Result<std::string> operator()(const api::ConfirmKeySale& command) {
        const api::NodeKeyInfo& key = keyOf(command.publicKey);
        return sampleConfirmation(
            {key.publicKey, key.listPriceMicroUsd, command.paymentReference, {}, {}},
            command.buyer);
    }
    Result<std::string> operator()(const api::BuyNodeKey& command) {
        const api::NodeKeyInfo payer =
            keyOf(command.payer.empty() ? m_snapshot.nodeKeys.front().publicKey : command.payer);
        const std::string buyer = payer.registered ? payer.owner : payer.publicKey;
        if (command.confirmation != sampleConfirmation(command, buyer)) {
            return makeError("ledger.sale_not_confirmed",
                             "Nobody entitled confirms that the price was paid.");
        }
        for (api::NodeKeyInfo& key : m_snapshot.nodeKeys) {
            if (key.publicKey != command.publicKey) continue;
            key.owner = buyer;
            key.state = api::NodeKeyState::Active;
            key.listPriceMicroUsd = 0;
        }
        return transactionHash(payer);
    }
    Result<std::string> operator()(const api::FileNodeKey& command) {
        api::NodeKeyInfo& key = keyOf(command.publicKey);
        key.state = api::NodeKeyState::Filed;
        key.tokensFree = key.tokensBonded = key.tokensUnbonding = key.tokensWithdrawable = 0;
        return transactionHash(key);
    }
    Result<std::string> operator()(const api::DisconnectNodeKey& command) {
        api::NodeKeyInfo& key = keyOf(command.publicKey);
        key.state = api::NodeKeyState::Active;
        return transactionHash(key);
    }
    Result<std::string> operator()(const api::FileChallenge& command) {
        // No leader of the samples has promised anything.
        if (!command.promise.empty()) {
            return makeError("consensus.bad_promise",
                             "The inclusion promise is not signed by the leader of its term.");
        }
        const auto& demands = *m_snapshot.demands;
        const bool known = std::any_of(
            demands.begin(), demands.end(),
            [&](const api::DemandInfo& demand) { return demand.txHash == command.txHash; });
        if (command.transaction.empty() && !known) {
            return makeError("engine.not_found",
                             "This node holds no transaction " + command.txHash + ".");
        }
        api::ChallengeInfo challenge;
        challenge.id = sampleId(8'000 + m_snapshot.challenges->size());
        challenge.epoch = command.epoch;
        challenge.view = command.view;
        challenge.signer = command.signer;
        challenge.txHash = command.transaction.empty() ? command.txHash : sampleId(command.view);
        challenge.dueView = command.view + kDemandWindow - 1;
        challenge.filedBy = command.publicKey;
        challenge.byUs = true;
        std::vector<api::ChallengeInfo> challenges = *m_snapshot.challenges;
        challenges.insert(challenges.begin(), challenge);
        if (challenges.size() > api::kChallengesShownMax) challenges.pop_back();
        m_snapshot.challenges = api::Shared(std::move(challenges));
        return challenge.id;
    }
    Result<std::string> operator()(const api::SetAutoChallenge& command) {
        m_snapshot.consensus.autoChallenge = command.enabled;
        return std::string(command.enabled ? "on" : "off");
    }
    template <typename Other>
    std::optional<Result<std::string>> operator()(const Other&) {
        return std::nullopt;
    }

private:
    api::NodeKeyInfo& keyOf(const std::string& publicKey) {
        const auto found =
            std::find_if(m_snapshot.nodeKeys.begin(), m_snapshot.nodeKeys.end(),
                         [&](const api::NodeKeyInfo& key) { return key.publicKey == publicKey; });
        STACKNET_INVARIANT(found != m_snapshot.nodeKeys.end());  // else it was refused
        return *found;
    }
    std::string transactionHash(const api::NodeKeyInfo& key) const {
        return sampleId(9'000 + key.index + m_snapshot.version);
    }

    api::Snapshot& m_snapshot;
    std::int64_t m_nowMs;
};

}  // namespace

std::optional<api::CommandResult> runStakeCommand(const api::Command& command,
                                                  api::Snapshot& snapshot, std::int64_t nowMs) {
    using Outcome = std::optional<Result<std::string>>;
    StakeCommands commands(snapshot, nowMs);
    const bool concerned = std::visit(
        [&](const auto& order) {
            return std::is_same_v<decltype(commands(order)), Result<std::string>>;
        },
        command);
    if (!concerned) return std::nullopt;
    api::CommandResult result;
    if (auto refusal = api::previewOf(command, snapshot).refusal) {
        result.error = std::move(refusal);
        return result;
    }
    const Outcome outcome =
        std::visit([&](const auto& order) -> Outcome { return commands(order); }, command);
    if (outcome->ok()) {
        result.subject = **outcome;
    } else {
        result.error = outcome->error();
    }
    return result;
}

}  // namespace stacknet::testing
