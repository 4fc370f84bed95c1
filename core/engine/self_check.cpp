#include "core/engine/self_check.h"

#include <sys/stat.h>
#include <sys/statvfs.h>

#include <algorithm>
#include <array>

#include "core/base/file.h"
#include "core/base/sentence.h"
#include "core/keystore/node_key_file.h"
#include "core/storage/database.h"

namespace stacknet::engine {
namespace {

namespace fs = std::filesystem;
using api::CheckVerdict;

constexpr std::size_t kFilesMax = 2'000;
constexpr std::int64_t kDayMs = std::int64_t{24} * 3'600 * 1'000;

bool othersMayRead(const fs::path& path) {
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 && (status.st_mode & 077) != 0;
}

std::string gibibytes(std::uint64_t bytes) {
    return std::to_string(bytes >> 30) + "." + std::to_string((bytes % (1ULL << 30)) * 10 >> 30);
}

std::string joined(const std::vector<std::string>& parts) {
    std::string text;
    for (const std::string& part : parts) text += (text.empty() ? "" : ", ") + part;
    return text;
}

api::SelfCheckInfo line(const char* name, CheckVerdict verdict, std::string detail,
                        std::string fix = {}) {
    return {name, verdict, std::move(detail), std::move(fix)};
}

api::SelfCheckInfo clockLine(const SelfCheckFacts& facts) {
    if (!facts.clockKnown)
        return line("clock", CheckVerdict::Unknown, sentence("No peer has told its time yet."),
                    sentence("Connect to a peer; until then nothing can be said."));
    const std::int64_t offset = facts.clockOffsetMs;
    const std::int64_t size = offset < 0 ? -offset : offset;
    const std::string detail =
        offset < 0
            ? sentence("This machine's clock is %1 ms behind the median of the peers.", {size})
            : sentence("This machine's clock is %1 ms ahead of the median of the peers.", {size});
    if (size < kClockWarnMs) return line("clock", CheckVerdict::Good, detail);
    return line("clock", size < kClockBadMs ? CheckVerdict::Warning : CheckVerdict::Bad, detail,
                sentence("Switch on time synchronisation: timedatectl set-ntp true."));
}

api::SelfCheckInfo diskLine(const SelfCheckFacts& facts) {
    if (!facts.diskKnown)
        return line("disk", CheckVerdict::Unknown, sentence("The free space could not be read."),
                    sentence("Look whether the data directory is still mounted."));
    const std::string detail = sentence("%1 GiB are free.", {gibibytes(facts.diskFreeBytes)});
    if (facts.diskFreeBytes >= kDiskWarnBytes) return line("disk", CheckVerdict::Good, detail);
    return line("disk",
                facts.diskFreeBytes >= kDiskBadBytes ? CheckVerdict::Warning : CheckVerdict::Bad,
                detail, sentence("Make room: a node that cannot write stops signing."));
}

api::SelfCheckInfo permissionsLine(const SelfCheckFacts& facts) {
    if (facts.directoryPrivate && facts.openFiles.empty())
        return line("permissions", CheckVerdict::Good,
                    sentence("Nobody else can read the data directory and its keys."));
    if (!facts.openFiles.empty())
        return line(
            "permissions", CheckVerdict::Bad,
            sentence("Others on this machine may read: %1.", {joined(facts.openFiles)}),
            sentence("chmod 600 those files, and change the passphrase of a key among them."));
    return line("permissions", CheckVerdict::Warning,
                sentence("Others on this machine may look into the data directory."),
                sentence("chmod 700 the data directory."));
}

api::SelfCheckInfo databaseLine(const SelfCheckFacts& facts) {
    if (facts.damagedDatabases.empty())
        return line("databases", CheckVerdict::Good,
                    sentence("%1 databases passed SQLite's quick check.", {facts.databases}));
    return line("databases", CheckVerdict::Bad, joined(facts.damagedDatabases) + ".",
                sentence("Stop the node, keep a copy of the data directory, and restore a backup "
                         "or let the node join again by a snapshot."));
}

api::SelfCheckInfo keystoreLine(const SelfCheckFacts& facts) {
    if (!facts.unreadableKeys.empty())
        return line(
            "keystore", CheckVerdict::Bad,
            sentence("These files are no usable keys: %1.", {joined(facts.unreadableKeys)}),
            sentence("Restore them from a backup or from their words; do not delete them before."));
    return facts.keyUnlocked
               ? line("keystore", CheckVerdict::Good,
                      sentence("The node's key is unlocked and can sign."))
               : line("keystore", CheckVerdict::Warning,
                      sentence("The node's key is locked: it votes for nothing and earns nothing."),
                      sentence("Unlock it on the page Node Keys."));
}

std::string exportFix() {
    return sentence("Export the slashing-protection file on the page Node Keys.");
}

/// How the last export of the record stands.
api::SelfCheckInfo exportLine(const SelfCheckFacts& facts) {
    if (facts.protectionExportedMs == 0)
        return line("protection", CheckVerdict::Warning,
                    sentence("The record of what was signed is in order; it was never exported."),
                    exportFix());
    const std::int64_t age = facts.nowMs - facts.protectionExportedMs;
    const std::string detail =
        sentence("The record of what was signed is in order; days since its last export: %1.",
                 {std::max<std::int64_t>(0, age) / kDayMs});
    return age < kProtectionWarnMs ? line("protection", CheckVerdict::Good, detail)
                                   : line("protection", CheckVerdict::Warning, detail, exportFix());
}

/// What keeps this node from signing twice.
api::SelfCheckInfo protectionLine(const SelfCheckFacts& facts) {
    using api::SigningState;
    if (!facts.votesProblem.empty())
        return line(
            "protection", CheckVerdict::Bad,
            sentence("The record of what was signed does not open: %1.", {facts.votesProblem}),
            sentence("Stop the node, and do not sign with its key: restore votes.db, or "
                     "import the slashing-protection file."));
    if (!facts.signing)
        return line("protection", CheckVerdict::Unknown,
                    sentence("The node does not say how it signs."),
                    sentence("Start the node, then look again."));
    switch (facts.signing->state) {
        case SigningState::Stopped:
            return line("protection", CheckVerdict::Bad,
                        sentence("Signing has stopped: %1", {facts.signing->reason}),
                        sentence("The page Consensus says what to do."));
        case SigningState::SittingOut:
            return line("protection", CheckVerdict::Warning,
                        sentence("It may have signed what it does not remember, and is silent "
                                 "until view %1.",
                                 {facts.signing->untilView}),
                        sentence("Wait, or import the slashing-protection file on the page Node "
                                 "Keys."));
        case SigningState::DoppelgangerWait:
            return line("protection", CheckVerdict::Warning,
                        sentence("It listens for another node with its key before it signs: %1 s "
                                 "are left.",
                                 {facts.signing->remainingMs / 1'000}),
                        sentence("Wait; nothing else is to be done."));
        case SigningState::Observer:
            return line("protection", CheckVerdict::Good,
                        sentence("It is no validator and signs no votes."));
        case SigningState::Signing:
        case SigningState::Locked:
            break;
    }
    return exportLine(facts);
}

api::SelfCheckInfo portsLine(const SelfCheckFacts& facts) {
    if (!facts.socketProblem.empty())
        return line("ports", CheckVerdict::Bad, facts.socketProblem,
                    sentence("Look for another program at that path, then start the node again."));
    if (facts.serves && facts.httpAddress.empty())
        return line("ports", CheckVerdict::Bad, sentence("The HTTP API does not listen."),
                    sentence("Look into the log for why; another program may hold the port."));
    return line("ports", CheckVerdict::Good,
                facts.serves ? sentence("The HTTP API listens at %1.", {facts.httpAddress})
                             : sentence("The node does not serve clients, as its settings say."));
}

api::SelfCheckInfo peersLine(const SelfCheckFacts& facts) {
    const std::string detail =
        sentence("%1 of %2 peers are connected.", {facts.peersConnected, facts.peersConfigured});
    if (facts.peersConfigured == 0)
        return line("peers", CheckVerdict::Warning, sentence("No peer is configured."),
                    sentence("Join a network by an invite file."));
    if (facts.peersConnected == facts.peersConfigured)
        return line("peers", CheckVerdict::Good, detail);
    return line("peers", facts.peersConnected == 0 ? CheckVerdict::Bad : CheckVerdict::Warning,
                detail, sentence("The page Network says why each of the others is not."));
}

api::SelfCheckInfo readyLine(const char* name, bool ready, const char* good,
                             const std::string& reason, const char* fix) {
    if (ready) return line(name, CheckVerdict::Good, good);
    return line(name, CheckVerdict::Warning, reason.empty() ? sentence("Not ready.") : reason, fix);
}

}  // namespace

void collectFileFacts(const NodePaths& paths, SelfCheckFacts& facts) {
    struct statvfs space {};
    facts.diskKnown = ::statvfs(paths.root.c_str(), &space) == 0;
    if (facts.diskKnown) facts.diskFreeBytes = std::uint64_t{space.f_bavail} * space.f_frsize;
    facts.directoryPrivate = !othersMayRead(paths.root);
    std::size_t looked = 0;
    std::error_code failure;
    for (const fs::path& secret :
         {paths.passphrase(), paths.pepper(), paths.loginKeys(), paths.loginPepper(),
          paths.attestationKey(), paths.rackKey(), paths.root / "transport.secret"}) {
        if (fs::exists(secret, failure) && othersMayRead(secret))
            facts.openFiles.push_back(secret.filename().string());
    }
    for (const auto& entry : fs::directory_iterator(paths.keys(), failure)) {
        if (++looked > kFilesMax) break;
        if (entry.path().extension() != ".snkey") continue;
        if (othersMayRead(entry.path()))
            facts.openFiles.push_back(entry.path().filename().string());
        const auto content = readFile(entry.path(), keystore::kKeyFileBytesMax);
        if (!content.ok() || !keystore::readKeyFile(*content).ok())
            facts.unreadableKeys.push_back(entry.path().filename().string());
    }
    for (const auto& entry : fs::directory_iterator(paths.root, failure)) {
        if (++looked > kFilesMax) break;
        if (entry.path().extension() != ".db") continue;
        ++facts.databases;
        const auto opened =
            storage::Database::open(entry.path(), {storage::Durability::Normal, true});
        if (!opened.ok() && entry.path() == paths.votes())
            facts.votesProblem = opened.error().message;
        if (!opened.ok())
            facts.damagedDatabases.push_back(entry.path().filename().string() + ": " +
                                             opened.error().message);
    }
    std::sort(facts.openFiles.begin(), facts.openFiles.end());
    std::sort(facts.damagedDatabases.begin(), facts.damagedDatabases.end());
    std::sort(facts.unreadableKeys.begin(), facts.unreadableKeys.end());
}

std::vector<api::SelfCheckInfo> judgeSelf(const SelfCheckFacts& facts) {
    std::vector<api::SelfCheckInfo> lines = {
        clockLine(facts),    diskLine(facts),       permissionsLine(facts), databaseLine(facts),
        keystoreLine(facts), protectionLine(facts), portsLine(facts),       peersLine(facts)};
    if (facts.serves) {
        lines.push_back(readyLine("model", facts.modelReady, fixedSentence("The model answers."),
                                  facts.modelReason,
                                  fixedSentence("The page Work says what to do.")));
        lines.push_back(
            readyLine("sandbox", facts.sandboxReady, fixedSentence("Code can be run in a sandbox."),
                      facts.sandboxReason,
                      fixedSentence("stacknetctl sandbox doctor says what to install.")));
    }
    lines.push_back(
        facts.gpuDriver
            ? line("gpu", CheckVerdict::Good, fixedSentence("An NVIDIA driver answers."))
            : line("gpu", CheckVerdict::Unknown, fixedSentence("There is no NVIDIA driver here."),
                   fixedSentence("Without one there is no attestation, and no confidential task; "
                                 "all else works.")));
    return lines;
}

}  // namespace stacknet::engine
