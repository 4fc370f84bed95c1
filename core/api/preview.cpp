#include "core/api/preview.h"

#include <algorithm>
#include <type_traits>

#include "core/base/sentence.h"
#include "core/ledger/params.h"

namespace stacknet::api {

namespace {

constexpr std::int64_t kHourMs = 3'600'000;

/// "1,234,567".
std::string grouped(std::uint64_t number) {
    std::string text = std::to_string(number);
    for (std::size_t at = text.size(); at > 3;) {
        at -= 3;
        text.insert(at, 1, ',');
    }
    return text;
}

std::string tokensText(std::uint64_t tokens) {
    return grouped(tokens) + (tokens == 1 ? " token" : " tokens");
}

/// Micro-dollars as "12.345678 USD" without trailing zeros.
std::string usdText(std::uint64_t microUsd) {
    std::string text = std::to_string(microUsd / 1'000'000);
    std::string rest = std::to_string(1'000'000 + microUsd % 1'000'000).substr(1);
    while (!rest.empty() && rest.back() == '0') rest.pop_back();
    return text + (rest.empty() ? "" : "." + rest) + " USD";
}

class Preview {
public:
    explicit Preview(const Snapshot& now) : m_now(now) {}
    CommandPreview take() { return std::move(m_preview); }

    void operator()(const Bond& command) {
        const NodeKeyInfo* key = find(command.publicKey);
        if (key == nullptr) return;
        add({"tokens_bonded",
             tokensText(command.tokens) +
                 " of the key count as voting weight from the next epoch on.",
             command.tokens});
        addRisk(*key);
        addUnbondingWait();
        if (key->tombstoned) {
            refuse("ledger.tombstoned",
                   sentence("The key is tombstoned: it can never validate again."));
        } else if (key->state != NodeKeyState::Connected) {
            needState(*key, NodeKeyState::Active,
                      sentence("The key is neither Active nor Connected."));
        }
        if (command.tokens > key->tokensFree) {
            refuse("ledger.not_enough_tokens",
                   sentence("The key has %1 free.", {tokensText(key->tokensFree)}));
        }
    }
    void operator()(const Unbond& command) {
        const NodeKeyInfo* key = find(command.publicKey);
        if (key == nullptr) return;
        add({"tokens_unbonding",
             tokensText(command.tokens) + " stop counting as voting weight at the next epoch.",
             command.tokens});
        addUnbondingWait();
        addRisk(*key);
        if (command.tokens > key->tokensBonded) {
            refuse("ledger.not_enough_tokens",
                   sentence("The key has %1 bonded.", {tokensText(key->tokensBonded)}));
        }
    }
    void operator()(const Withdraw& command) {
        const NodeKeyInfo* key = find(command.publicKey);
        if (key == nullptr) return;
        add({"tokens_withdrawn", tokensText(key->tokensWithdrawable) + " become free.",
             key->tokensWithdrawable});
        const std::uint64_t waiting =
            key->tokensUnbonding - std::min(key->tokensUnbonding, key->tokensWithdrawable);
        if (waiting > 0) {
            add({"tokens_still_waiting", tokensText(waiting) + " go on waiting.", waiting});
        }
        if (key->tokensUnbonding == 0) {
            refuse("ledger.nothing_to_withdraw", sentence("Nothing is unbonding."));
        } else if (key->tokensWithdrawable == 0) {
            refuse(m_now.consensus.epoch < key->unbondingEpoch ? "ledger.unbonding_epochs"
                                                               : "ledger.unbonding_time",
                   sentence("No unbonded token has waited long enough yet."));
        }
    }
    void operator()(const Unjail& command) {
        const NodeKeyInfo* key = find(command.publicKey);
        if (key == nullptr) return;
        add({"validates_again", "The key takes part in the validator set again.",
             key->tokensBonded});
        if (key->tombstoned) {
            refuse("ledger.tombstoned",
                   sentence("The key is tombstoned: it can never validate again."));
        } else if (!key->jailed) {
            refuse("ledger.not_jailed", sentence("The key is not jailed."));
        } else if (m_now.consensus.epoch < key->jailedUntilEpoch) {
            refuse("ledger.jailed",
                   sentence("The jail ends no earlier than in epoch %1.", {key->jailedUntilEpoch}));
        }
    }
    void operator()(const ListNodeKey& command) {
        const NodeKeyInfo* key = find(command.publicKey);
        if (key == nullptr) return;
        add({"offered_for_sale",
             "Anybody may buy the key with its tokens and paperwork for " +
                 usdText(command.priceMicroUsd) + ".",
             key->tokensFree, command.priceMicroUsd});
        addResaleFee(command.priceMicroUsd, *key);
        needState(*key, NodeKeyState::Active, sentence("Only an Active Node Key can be listed."));
    }
    void operator()(const UnlistNodeKey& command) {
        const NodeKeyInfo* key = find(command.publicKey);
        if (key == nullptr) return;
        add({"not_for_sale", "The key is not for sale any more."});
        needState(*key, NodeKeyState::Listed, sentence("The key is not listed."));
    }
    void operator()(const ConfirmKeySale& command) {
        const NodeKeyInfo* key = find(command.publicKey);
        if (key == nullptr) return;
        m_preview.irreversible = true;
        add({"sale_confirmed",
             "You say that " + usdText(key->listPriceMicroUsd) +
                 " were paid. With that the buyer takes the key over, with " +
                 tokensText(stakeOf(*key)) +
                 " and its paperwork, without another word of yours. Money moves outside of the "
                 "ledger: look that it has come.",
             stakeOf(*key), key->listPriceMicroUsd});
        addResaleFee(key->listPriceMicroUsd, *key);
        if (command.buyer == key->owner) {
            refuse("api.bad_argument", sentence("buyer is the key's owner already."));
        }
        needState(*key, NodeKeyState::Listed, sentence("The key is not listed."));
    }
    void operator()(const BuyNodeKey& command) {
        // The picture does not tell which key the node itself runs with.
        const NodeKeyInfo* payer = command.payer.empty() ? nullptr : held(command.payer);
        if (payer == nullptr && !command.payer.empty()) return;
        m_preview.irreversible = true;
        const NodeKeyInfo* key = known(command.publicKey);
        const std::uint64_t tokens = key == nullptr ? 0 : stakeOf(*key);
        add({"key_bought",
             "The key becomes yours" + (key == nullptr ? "" : " with " + tokensText(tokens)) +
                 " once the order is final. The ledger moves no money: the " +
                 usdText(command.priceMicroUsd) +
                 " must have been paid before, and only the seller can give them back.",
             tokens, command.priceMicroUsd});
        if (key != nullptr) addResaleFee(command.priceMicroUsd, *key);
        if (payer != nullptr && !payer->unlocked) {
            refuse("keystore.locked",
                   sentence("The Node Key is locked; unlock it, then try again."));
        }
        if (key == nullptr) return;  // more keys are on the ledger than the picture shows
        if (key->state != NodeKeyState::Listed) {
            refuse("ledger.wrong_state", sentence("The key is not listed."));
        } else if (payer != nullptr &&
                   key->owner == (payer->registered ? payer->owner : payer->publicKey)) {
            refuse("ledger.same_owner", sentence("The key is yours already."));
        } else if (key->listPriceMicroUsd != command.priceMicroUsd) {
            refuse("ledger.price_mismatch",
                   sentence("The key is listed for %1, not for %2.",
                            {usdText(key->listPriceMicroUsd), usdText(command.priceMicroUsd)}));
        }
    }
    void operator()(const FileNodeKey& command) {
        const NodeKeyInfo* key = find(command.publicKey);
        if (key == nullptr) return;
        m_preview.irreversible = true;
        add({"paperwork_filed",
             std::to_string(key->paperworkCount) + " paperwork records worth " +
                 usdText(key->paperMicroUsd) + " are filed for redemption, once and for ever.",
             0, key->paperMicroUsd});
        add({"tokens_burned", tokensText(key->tokensFree) + " left on the key are burned.",
             key->tokensFree});
        add({"key_ends", "The key never serves, validates or changes hands again."});
        needState(*key, NodeKeyState::Active, sentence("Only an Active Node Key can be filed."));
        if (key->tokensBonded > 0 || key->tokensUnbonding > 0) {
            refuse(
                "ledger.stake_remains",
                sentence("Unbond and withdraw first: tokens of the key are bonded or unbonding."));
        } else if (key->validator) {
            refuse("ledger.in_validator_set",
                   sentence("The key is in the validator set of this epoch."));
        }
    }
    void operator()(const TransferNodeKey& command) {
        const NodeKeyInfo* key = find(command.publicKey);
        if (key == nullptr) return;
        m_preview.irreversible = true;
        add({"changes_hands",
             "The key goes to another owner with " + tokensText(stakeOf(*key)) +
                 " and its paperwork worth " + usdText(key->paperMicroUsd) +
                 ". Only that owner can give it back.",
             stakeOf(*key), key->paperMicroUsd});
        if (key->registered && key->state != NodeKeyState::Connected) {
            needState(*key, NodeKeyState::Active,
                      key->state == NodeKeyState::Listed
                          ? sentence("The key is listed: take it off the list first.")
                          : sentence("Only an Active or Connected Node Key can change hands."));
        }
    }
    void operator()(const RegisterNodeKey& command) {
        const NodeKeyInfo* key = held(command.publicKey);
        if (key == nullptr) return;
        add({"public_for_good",
             "The public key is on the ledger, where everybody sees it, for good."});
        add({"cold_until", "It stays Cold for 72 h: no transfer, no listing, no work.", 0, 0,
             ledger::kColdPeriodMs});
        if (key->registered) {
            refuse("ledger.already_registered", sentence("The Node Key is on the ledger already."));
        } else if (!key->unlocked) {
            refuse("keystore.locked",
                   sentence("The Node Key is locked; unlock it, then try again."));
        }
    }
    void operator()(const ConnectNodeKey& command) {
        const NodeKeyInfo* key = find(command.publicKey);
        if (key == nullptr) return;
        add({"serves_here",
             "This node serves with the key. Never run the same key on two machines."});
        addRisk(*key);
        needState(*key, NodeKeyState::Active,
                  sentence("Only an Active Node Key can be connected."));
    }
    void operator()(const DisconnectNodeKey& command) {
        const NodeKeyInfo* key = find(command.publicKey);
        if (key == nullptr) return;
        add({"stops_serving",
             "The key stops serving: no more tasks, points or paperwork until it is connected "
             "again."});
        if (key->validator) {
            add({"still_validates", "It votes on while it is in the validator set."});
        }
        needState(*key, NodeKeyState::Connected, sentence("The key is not connected."));
    }
    void operator()(const RemoveNodeKey& command) {
        const NodeKeyInfo* key = held(command.publicKey);
        if (key == nullptr) return;
        m_preview.irreversible = true;
        add({"file_removed",
             "The key's file is deleted from this machine. Without its words or a backup nobody "
             "can ever sign with it again."});
        if (key->registered && stakeOf(*key) > 0) {
            add({"tokens_unreachable",
                 "Its " + tokensText(stakeOf(*key)) +
                     " stay on the ledger; from here they cannot be reached.",
                 stakeOf(*key)});
        }
    }
    void operator()(const FileChallenge& command) {
        const StakeRules& rules = m_now.stakeRules;
        m_preview.irreversible = true;
        if (rules.proofDeposit > 0) {
            add({"deposit_at_risk",
                 "Up to " + tokensText(rules.proofDeposit) +
                     " of the filing key are burned when the challenge proves nothing.",
                 rules.proofDeposit});
        }
        add({"published",
             command.promise.empty()
                 ? sentence("The demanded transaction and who demanded it are published for ever.")
                 : sentence("The promise and the promised transaction are published for ever.")});
        if (rules.slashCensorshipBps > 0) {
            add({"accused_loses",
                 "Upheld, the accused leader loses " + percentText(rules.slashCensorshipBps) +
                     " of its tokens and never validates again.",
                 0, 0, 0, 0, rules.slashCensorshipBps});
        }
        if (rules.rewardMax > 0 && rules.rewardBps > 0) {
            add({"reward",
                 "Upheld, the filing key gets " + percentText(rules.rewardBps) +
                     " of the penalty, at most " + tokensText(rules.rewardMax) + ".",
                 rules.rewardMax, 0, 0, 0, rules.rewardBps});
        }
        if (!command.publicKey.empty()) static_cast<void>(find(command.publicKey));
    }
    void operator()(const SetAutoChallenge& command) {
        if (!command.enabled) return;
        const std::uint64_t deposit = m_now.stakeRules.proofDeposit;
        add({"files_by_itself",
             "The node files a challenge, with its own key, whenever the log proves that a leader "
             "left out what was demanded. Each puts up to " +
                 tokensText(deposit) + " at risk.",
             deposit});
    }
    void operator()(const RackAdd& command) {
        if (m_now.rack->store == "ipfs") {
            add({"leaves_this_node",
                 "The content goes to the IPFS node at " + m_now.rack->ipfsApi +
                     ": whoever learns its CID can fetch it from there, and copies elsewhere "
                     "cannot be called back."});
        }
        add(command.encrypt
                ? Consequence{"key_shown_once",
                              "It is encrypted first. Its key is shown once and kept nowhere: "
                              "without it nobody can read the content again."}
                : Consequence{"not_encrypted",
                              "It is not encrypted: its CID lets anyone with a guess of the "
                              "content confirm the guess."});
    }
    void operator()(const RackUnpin& command) {
        m_preview.irreversible = true;
        const auto& pins = m_now.rack->pins;
        const auto pin = std::find_if(pins.begin(), pins.end(), [&](const RackPinInfo& one) {
            return one.cid == command.cid;
        });
        if (pin == pins.end() && m_now.rack->pinCount <= pins.size()) {
            refuse("rack.unknown_pin", sentence("%1 is not pinned here.", {command.cid}));
        }
        add({"name_gone", "The pin, its name and that name's key are deleted for good."});
        if (pin != pins.end() && pin->place == "ipfs") {
            add({"blocks_stay", pin->pinnedBefore
                                    ? "The IPFS node had it pinned before: its own pin stays."
                                    : "Its blocks stay on the IPFS node until that collects "
                                      "garbage."});
        } else {
            add({"blocks_gone", "Blocks that no other pin needs are deleted from this node."});
        }
        add({"copies_elsewhere",
             "Copies that others fetched, exported or backed up cannot be called back; of "
             "encrypted content they are unreadable without its key."});
        if (command.forget) {
            add({"forgotten",
                 "When the IPFS node does not answer, its pin stays there and this "
                 "node no longer knows of it."});
        }
    }
    void operator()(const RackGc& command) {
        if (!command.ipfs) return;
        m_preview.irreversible = true;
        add({"ipfs_gc",
             "The IPFS node deletes every block that it has not pinned, also those of other "
             "programs that use it."});
    }
    template <typename Other>
    void operator()(const Other&) {}

    void refuse(std::string_view code, std::string message) {
        if (!m_preview.refusal) m_preview.refusal = makeError(code, std::move(message));
    }

private:
    static std::string percentText(std::uint32_t bps) {
        const std::string rest =
            bps % 100 == 0 ? "" : "." + std::to_string(100 + bps % 100).substr(1);
        return std::to_string(bps / 100) + rest + " %";
    }
    void add(Consequence consequence) { m_preview.consequences.push_back(std::move(consequence)); }

    /// A key of anybody that is on the ledger and in the picture.
    const NodeKeyInfo* known(const std::string& publicKey) const {
        const auto found =
            std::find_if(m_now.nodeKeys.begin(), m_now.nodeKeys.end(),
                         [&](const NodeKeyInfo& key) { return key.publicKey == publicKey; });
        return found == m_now.nodeKeys.end() || !found->registered ? nullptr : &*found;
    }
    /// Rounded down, as the ledger does (ledger::resaleFee).
    void addResaleFee(std::uint64_t priceMicroUsd, const NodeKeyInfo& key) {
        const std::uint64_t bps = m_now.stakeRules.resaleFeeBps;
        const std::uint64_t fee =
            priceMicroUsd / 10'000 * bps + priceMicroUsd % 10'000 * bps / 10'000;
        if (fee == 0 || key.sourceStack.empty()) return;
        add({"resale_fee", usdText(fee) + " of it go to the Stack the key came from.", 0, fee});
    }
    /// The key when it is in the keystore.
    const NodeKeyInfo* held(const std::string& publicKey) {
        const auto found = std::find_if(
            m_now.nodeKeys.begin(), m_now.nodeKeys.end(),
            [&](const NodeKeyInfo& key) { return key.publicKey == publicKey && key.ours; });
        if (found != m_now.nodeKeys.end()) return &*found;
        refuse("keystore.unknown_key", sentence("The keystore has no key %1.", {publicKey}));
        return nullptr;
    }
    static std::uint64_t stakeOf(const NodeKeyInfo& key) {
        return key.tokensFree + key.tokensBonded + key.tokensUnbonding;
    }
    const NodeKeyInfo* find(const std::string& publicKey) {
        const NodeKeyInfo* found = held(publicKey);
        if (found == nullptr) return nullptr;
        if (!found->registered) {
            refuse("ledger.unknown_key",
                   sentence("This Node Key is not on the ledger: register it first."));
        } else if (!found->unlocked) {
            refuse("keystore.locked",
                   sentence("The Node Key is locked; unlock it, then try again."));
        }
        return found;
    }
    void needState(const NodeKeyInfo& key, NodeKeyState state, const std::string& otherwise) {
        if (key.state == state) return;
        if (key.state == NodeKeyState::Cold && state == NodeKeyState::Active) {
            refuse("ledger.still_cold", sentence("The key is Cold until its 72 hours are over."));
        } else {
            refuse("ledger.wrong_state", otherwise);
        }
    }
    /// Everything the key holds is at risk, bonded or not (design: "% of tokens").
    void addRisk(const NodeKeyInfo& key) {
        const std::uint64_t stake = stakeOf(key);
        const auto risk = [&](const char* code, const char* offence, std::uint32_t bps) {
            if (bps == 0) return;
            const std::uint64_t loss = ledger::penaltyCeil(stake, bps);
            add({code,
                 std::string(offence) + " would cost " + tokensText(loss) + " (" +
                     percentText(bps) + " of " + tokensText(stake) + ").",
                 loss});
        };
        const StakeRules& rules = m_now.stakeRules;
        risk("at_risk_bft_disagreement", "Signing two contradicting votes",
             rules.slashBftDisagreementBps);
        risk("at_risk_spot_check", "A failed spot-check", rules.slashSpotCheckBps);
        risk("at_risk_censorship", "Leaving out a demanded transaction as leader",
             rules.slashCensorshipBps);
    }
    void addUnbondingWait() {
        const StakeRules& rules = m_now.stakeRules;
        if (rules.unbondingMs <= 0 && rules.unbondingEpochs == 0) return;
        add({"unbonding_wait",
             "Unbonded tokens are free after " + std::to_string(rules.unbondingMs / kHourMs) +
                 " h and " + std::to_string(rules.unbondingEpochs) +
                 " epochs, both, and stay at risk until then.",
             0, 0, rules.unbondingMs, rules.unbondingEpochs});
    }

    const Snapshot& m_now;
    CommandPreview m_preview;
};

}  // namespace

CommandPreview previewOf(const Command& command, const Snapshot& now) {
    Preview preview(now);
    if (const auto checked = checkCommand(command); !checked.ok()) {
        preview.refuse(checked.error().code, checked.error().message);
        return preview.take();
    }
    std::visit(preview, command);
    return preview.take();
}

}  // namespace stacknet::api
