#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/base/secret.h"

/// What happens before an engine runs: choosing, checking and making a node. Beside INode the only
/// thing that the screens know of the engine. Everything but words and passphrases is serialisable.
namespace stacknet::api {

/// How a person begins.
enum class SetupChoice : std::uint8_t {
    NewNode,     ///< a new Node Key on a local network of its own
    Restore,     ///< a Node Key from its words; on a local network, or with an invite file
    Attach,      ///< only look at an engine that runs already
    Join,        ///< a new Node Key on the network of an invite file
    LookAround,  ///< a local network with keys of its own; nothing is asked
};

enum class FolderHolds : std::uint8_t {
    Nothing,       ///< it is empty, or not there yet
    OtherFiles,    ///< files that are not ours
    Setup,         ///< a setup that was not finished
    Node,          ///< a node of a network
    LocalNetwork,  ///< a whole local network
};

struct FolderInfo {
    std::string folder;
    bool writable = false;  ///< it can be made and written to
    FolderHolds holds = FolderHolds::Nothing;
    std::uint64_t freeBytes = 0;  ///< for this user
    bool operator==(const FolderInfo&) const = default;
};

struct InvitePeerInfo {
    std::string nodeKey;
    std::string address;
    bool operator==(const InvitePeerInfo&) const = default;
};

/// An invite whose signature and genesis were checked. Whom to trust stays the reader's choice.
struct InviteInfo {
    std::string networkName;
    std::string chainId;
    std::string inviter;  ///< its Node Key
    std::vector<InvitePeerInfo> peers;
    std::uint32_t validators = 0;
    bool localNetwork = false;
    bool operator==(const InviteInfo&) const = default;
};

/// An engine that answered on its socket.
struct AttachInfo {
    std::string version;
    std::string networkName;
    bool localNetwork = false;
    std::uint64_t height = 0;
    bool operator==(const AttachInfo&) const = default;
};

enum class CheckOutcome : std::uint8_t { Pass, Warn, Fail };

/// One thing that was looked at. `id` is stable: "gpu", "driver", "tee", "runtime", "disk",
/// "clock", "ports", "model"; `code` says which case it is ("setup.disk_low"). The sentences are
/// English: what was found, and what to do unless it passed.
struct HardwareCheck {
    std::string id;
    CheckOutcome outcome = CheckOutcome::Pass;
    std::string code;
    std::string found;
    std::string fix;
    bool operator==(const HardwareCheck&) const = default;
};

/// A mail account as api::SaveAlertChannel has it. Its password goes beside it and is never saved.
struct MailWish {
    std::string to;  ///< empty: no mail
    std::string from;
    std::string host;
    std::uint32_t port = 0;
    std::string security;  ///< "starttls", "tls", "plain"
    std::string user;
    bool operator==(const MailWish&) const = default;
};

/// How the operator wants to be told beside the inbox.
struct AlertWishes {
    bool desktop = true;
    std::string command;  ///< program that is called; empty: none
    std::string webhook;  ///< https URL; empty: none
    MailWish mail = {};
    bool operator==(const AlertWishes&) const = default;
};

/// What was entered so far. Never words or a passphrase.
struct SetupProgress {
    std::uint32_t step = 1;  ///< 1..7
    SetupChoice choice = SetupChoice::NewNode;
    std::string folder;
    bool portable = false;
    std::string inviteFile;
    std::string socket;
    std::string listen;   ///< "host:port" for peers, with an invite only
    std::string alias;    ///< name of the Node Key on this machine
    std::string nodeKey;  ///< public key that lies sealed in the folder; empty: none yet
    std::uint32_t autoLockMinutes = 5;  ///< 0: off
    AlertWishes alerts;
    /// The public key whose words were typed back right, or typed to restore it; empty: none yet.
    std::string checkedKey;
    bool operator==(const SetupProgress&) const = default;
};

/// What is to be made of what lies sealed in `folder`.
struct NodePlan {
    std::string folder;
    std::string alias;
    std::string nodeKey;
    std::string inviteFile;  ///< empty: a local network of its own
    std::string listen;      ///< with an invite file; empty: 127.0.0.1 and a free port
    AlertWishes alerts;
    bool wordsChecked = false;  ///< its words were proved to be on paper
    bool operator==(const NodePlan&) const = default;
};

/// A channel to be tried before there is a node.
struct AlertTest {
    std::string kind;    ///< "command", "webhook", "smtp"
    std::string target;  ///< the program's absolute path, the URL; not for "smtp"
    std::string node;    ///< how the node is called in the message
    MailWish mail = {};  ///< for "smtp"
    bool operator==(const AlertTest&) const = default;
};

/// Calls return at once and are answered on a thread of the setup's own, in the order of the calls
/// (checkHardware and testAlert answer beside them, in an order of their own). Nothing is answered
/// once the destructor has begun. Errors name the field or file and say what to do.
class ISetup {
public:
    template <typename T>
    using Done = std::function<void(Result<T>)>;

    virtual ~ISetup() = default;

    /// Error "setup.bad_folder" for what is no absolute path or lies in a file's place.
    virtual void inspectFolder(std::string folder, Done<FolderInfo> done) = 0;
    /// Errors: those of readFile, "network.bad_invite", "ledger.bad_genesis",
    /// "engine.genesis_mismatch".
    virtual void readInvite(std::string file, Done<InviteInfo> done) = 0;
    /// Waits for at most 3 s. Error "setup.no_engine" with the reason.
    virtual void testSocket(std::string socket, Done<AttachInfo> done) = 0;

    /// The 2,048 words that Node Keys are written down with, sorted. Never changes.
    virtual const std::vector<std::string>& wordList() const = 0;
    /// 24 new words with one space between them.
    virtual void newWords(Done<SecretBytes> done) = 0;
    /// The public key that the words stand for. Errors: "keystore.mnemonic_text", "_length",
    /// "_word" and "_checksum"; none repeats a word.
    virtual void checkWords(SecretBytes words, Done<std::string> done) = 0;
    /// How long this machine derives the key of one passphrase, in milliseconds.
    virtual void measureKdf(Done<std::uint32_t> done) = 0;
    /// Encrypts the key of the words and stores it in `folder` for makeNode, in place of one that
    /// an earlier call stored. The answer is its public key. Errors: those of checkWords,
    /// "keystore.bad_passphrase", "keystore.bad_alias", "setup.folder_taken" and those of files.
    virtual void sealKey(std::string folder, std::string alias, SecretBytes words,
                         SecretBytes passphrase, Done<std::string> done) = 0;
    /// True when makeNode would find the key.
    virtual void hasSealedKey(std::string folder, std::string nodeKey, Done<bool> done) = 0;

    /// Reads only. `listen` is what peers are to be listened for at; empty: nothing.
    virtual void checkHardware(std::string folder, std::string listen,
                               Done<std::vector<HardwareCheck>> done) = 0;

    /// Sends one test message as a running node would, and waits for at most 10 s. True when it was
    /// delivered. `password`: of the mail's user. Errors: "api.bad_argument", "alerts.*" of the
    /// delivery.
    virtual void testAlert(AlertTest test, SecretBytes password, Done<bool> done) = 0;

    /// Makes the node; after this the folder holds one. The passphrase proves itself on the sealed
    /// key. Errors: "keystore.wrong_passphrase", "setup.no_key", "setup.folder_taken", those of
    /// readInvite, sealKey and files.
    virtual void makeNode(NodePlan plan, SecretBytes passphrase, Done<FolderHolds> done) = 0;

    /// What an earlier run saved; "setup.no_progress" when there is nothing (or nothing readable).
    /// Blocks for a small file.
    virtual Result<SetupProgress> loadProgress() const = 0;
    /// Stored with mode 0600, newest last. Nothing is answered: a disk that refuses it costs the
    /// progress after a crash, no more.
    virtual void saveProgress(SetupProgress progress) = 0;
    /// Setup is over, or begins anew: removes what was saved.
    virtual void forgetProgress() = 0;
};

}  // namespace stacknet::api
