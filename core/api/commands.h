#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "core/api/access_commands.h"
#include "core/api/alert_commands.h"
#include "core/api/attestation_commands.h"
#include "core/api/key_commands.h"
#include "core/api/rack_info.h"
#include "core/api/setting_commands.h"
#include "core/api/work_commands.h"
#include "core/base/result.h"

/// What can be ordered of a node. Keys, ids and hashes are lower case hexadecimal, token amounts
/// whole tokens.
namespace stacknet::api {

/// Commands. Every one may be sent from any thread and is answered by one CommandResult.

/// A new API key (the result's secret). Errors: "auth.bad_name", "auth.unknown_scope",
/// "auth.bad_scopes", "auth.bad_expiry", "auth.bad_cidr", "auth.bad_model", "auth.bad_owner",
/// "auth.bad_monthly_tokens", "auth.too_many_keys".
struct CreateApiKey {
    std::string name;
    std::vector<std::string> scopes;        ///< empty: chat, code, models:read
    std::uint32_t expiresDays = 90;         ///< 1..365
    bool test = false;                      ///< gk_test_: the echo model answers it
    std::string stack = {};                 ///< that its requests come from; empty: none
    std::vector<std::string> cidrs = {};    ///< addresses it may come from; empty: any
    std::vector<std::string> models = {};   ///< what it may ask for; empty: any
    std::uint64_t monthlyTokens = 0;        ///< budget of a calendar month in UTC; 0: no cap
    std::uint32_t requestsPerMinute = 600;  ///< 0: no limit, here and below
    std::uint32_t tokensPerMinute = 0;
    std::uint32_t concurrent = 32;
};
struct RevokeApiKey {
    std::string id;
};
/// A new key with all that the old one may do (the result's secret); the old one stays valid for
/// so long. Errors: "auth.unknown_key", "auth.key_revoked", "auth.key_expired", "auth.bad_grace".
struct RotateApiKey {
    std::string id;
    std::uint32_t graceHours = 24;  ///< 0..24
};
/// Ends the session of a wallet login at once. Error "auth.unknown_session".
struct EndSession {
    std::string sid;
};

// Signing in with a wallet, for a program without web pages of its own: an attempt is one page on
// the loopback of the node's machine (core/gateway/loopback_login.h). One attempt at a time.

/// Opens the page, and cancels the attempt before. Subject: the attempt's id. Secret: {"url",
/// "localhost_url" (may be empty), "phrase", "ends_at"}; the url is for the system's browser and
/// nobody else. Errors: "auth.login_unavailable", "auth.bad_attempt", "gateway.listen_failed".
struct StartLogin {
    std::string program;          ///< who asks, as the wallet shows it: letters, digits, " -._"
    std::string expectedAddress;  ///< the only account that may sign in; empty: any
};
/// How it stands. Done: subject is the account (CAIP-10) and secret, the first time only, the
/// session {"origin", "account", "sid", "access", "refresh", "csrf", "ends_at"}. Errors:
/// "auth.login_pending" (retryable), "auth.login_expired", "auth.login_failed" (five wrong tokens
/// or signatures), "auth.login_cancelled", "auth.unknown_attempt".
struct CheckLogin {
    std::string attempt;
};
/// Closes the page; an attempt that is over stays as it is. Error "auth.unknown_attempt".
struct CancelLogin {
    std::string attempt;
};
/// The way without a browser: subject is the challenge's id, secret the text to sign. Errors:
/// "auth.unknown_attempt", "auth.attempt_over", "api.bad_argument" (chain), and those of
/// auth::WalletLogin::challenge.
struct PasteLogin {
    std::string attempt;
    std::string chain;  ///< "evm" or "solana"
    std::string address;
};
/// Its signature; subject is the account. Errors: as PasteLogin, and those of
/// auth::WalletLogin::verify.
struct ProveLogin {
    std::string attempt;
    std::string challenge;
    std::string signature;
};

/// Makes a new Node Key in the keystore, encrypted under the passphrase.
struct CreateNodeKey {
    std::string alias;
    std::string passphrase;
};
struct UnlockNodeKey {
    std::string publicKey;
    std::string passphrase;
};
struct LockNodeKey {
    std::string publicKey;
};
/// Puts a key of our keystore on the ledger (state Cold).
struct RegisterNodeKey {
    std::string publicKey;
};
/// Cold -> Active, once the 72 h are over.
struct ActivateNodeKey {
    std::string publicKey;
};
/// Active -> Connected: this node serves with the key.
struct ConnectNodeKey {
    std::string publicKey;
};
/// Connected -> Active: this node stops serving with the key, which can then be listed or filed.
/// Errors: "api.bad_argument", "keystore.unknown_key", "keystore.locked", "ledger.wrong_state".
struct DisconnectNodeKey {
    std::string publicKey;
};
/// Hands a Node Key of ours to another owner; refused while it is Cold.
struct TransferNodeKey {
    std::string publicKey;
    std::string newOwner;  ///< owner id, 64 hexadecimal digits
};

// Stake. Each is a transaction that the named Node Key, or its owner where the ledger says so,
// signs; the result's subject is the transaction's hash. core/api/preview.h says what each costs.

/// Makes free tokens of the key count as voting weight from the next epoch on.
struct Bond {
    std::string publicKey;
    std::uint64_t tokens = 0;
};
/// Takes bonded tokens back: they wait, still at risk, and are free after a Withdraw.
struct Unbond {
    std::string publicKey;
    std::uint64_t tokens = 0;
};
/// Frees every unbonded token whose wait is over.
struct Withdraw {
    std::string publicKey;
};
/// Ends a jail after a spot-check failure, once its time is over.
struct Unjail {
    std::string publicKey;
};
/// Active -> Listed: for sale at this price.
struct ListNodeKey {
    std::string publicKey;
    std::uint64_t priceMicroUsd = 0;
};
/// Listed -> Active.
struct UnlistNodeKey {
    std::string publicKey;
};
/// Says that the price of a Listed key of ours was paid by `buyer`: an owner's signature that the
/// buyer's order needs (ledger::BuyKey). The result's subject is the confirmation, hexadecimal; no
/// transaction is made. Errors: "keystore.*", "ledger.wrong_state", "api.bad_argument".
struct ConfirmKeySale {
    std::string publicKey;
    std::string buyer;             ///< owner id, 64 hexadecimal digits
    std::string paymentReference;  ///< 64 hexadecimal digits; names the payment
};
/// Takes over a Listed key that was paid for. Errors: "api.bad_argument", "keystore.locked", and
/// what the ledger says of the price and the confirmation.
struct BuyNodeKey {
    std::string publicKey;
    std::uint64_t priceMicroUsd = 0;  ///< must be the listed price
    std::string paymentReference;     ///< as in the confirmation
    std::string confirmation;         ///< of the owner or the key's Stack, 128 hexadecimal digits
    std::string payer;                ///< Node Key of ours whose owner buys; empty: this node's
};
/// Files the key's paperwork: once, for ever, and burns the tokens that are left.
struct FileNodeKey {
    std::string publicKey;
};

/// Accuses a leader of leaving a transaction out. Verdict from the log alone.
/// Without `promise`: the leader of view `view`, of one that the vote of `signer`, in that block's
/// certificate, demanded. Error "engine.not_found" (`txHash` names no transaction that this node
/// holds).
/// With `promise`, and then nothing else but `publicKey` counts: the leader that gave this promise
/// (E6), by what this node holds of the log. Errors: "engine.not_found" (nothing here says that it
/// was broken), "engine.promise_kept", "ledger.undecidable", "consensus.bad_promise".
struct FileChallenge {
    std::uint64_t epoch = 0;
    std::uint64_t view = 0;
    std::string signer;        ///< public key of the validator whose vote demanded it
    std::string transaction;   ///< its encoded bytes, hexadecimal; empty: `txHash` names it
    std::string txHash;        ///< used when `transaction` is empty
    std::string publicKey;     ///< files and pays the deposit; empty: the node's own key
    std::string promise = {};  ///< consensus::encodePromise(), hexadecimal
};
/// Whether this node files challenges by itself. Kept over restarts.
struct SetAutoChallenge {
    bool enabled = false;
};

/// Deletes now what is past its time, as the hourly job does (core/api/privacy_info.h). Subject:
/// how many rows went. Errors: "storage.*" of the first job that failed; the others ran all the
/// same.
struct RunRetentionNow {};

using Command =
    std::variant<CreateApiKey, RevokeApiKey, CreateNodeKey, UnlockNodeKey, LockNodeKey,
                 RegisterNodeKey, ActivateNodeKey, ConnectNodeKey, TransferNodeKey, Bond, Unbond,
                 Withdraw, Unjail, ListNodeKey, UnlistNodeKey, FileNodeKey, FileChallenge,
                 SetAutoChallenge, RotateApiKey, EndSession, StartLogin, CheckLogin, CancelLogin,
                 PasteLogin, ProveLogin, RackAdd, RackCancel, RackExport, RackImport, RackUnpin,
                 RackVerify, RackGc, RackPin, RunRetentionNow, RestoreNodeKey, ExportNodeKey,
                 ImportNodeKey, ChangeKeyPassphrase, RenameNodeKey, ShowKeyWords, ExportProtection,
                 ImportProtection, WatchNodeKey, UnwatchNodeKey, LockAllNodeKeys, VerifyKeyBackup,
                 RemoveNodeKey, SetUnlockPolicy, MarkWordsChecked, SetNodeSetting, PauseWork,
                 ResumeWork, SetWorkSchedule, SaveAlertRule, RemoveAlertRule, SaveAlertChannel,
                 RemoveAlertChannel, TestAlertChannel, AcknowledgeAlert, MuteAlertRule,
                 SetQuietHours, SaveBridgeClient, RemoveBridgeClient, EndOtherSessions, BanPeer,
                 UnbanPeer, SetLogLevel, SetLocalValidator, AttestNow, DisconnectNodeKey,
                 RenameWallet, UnlinkWallet, SetGpuAllowed, ConfirmKeySale, BuyNodeKey>;

/// Its name as the protocol of the operator socket has it: "create_node_key".
std::string commandName(const Command& command);

/// What can be judged of a stake, challenge or Rack command without a node: keys and hashes have 64
/// hexadecimal digits, amounts and prices are above 0, a demanded transaction has at most
/// ledger::kTransactionBytesMax bytes, a promise has 240 digits; of the Rack that paths are
/// absolute and what must be there is. Other commands pass. Error "api.bad_argument" names the
/// field.
Result<void> checkCommand(const Command& command);

}  // namespace stacknet::api
