#include <cstdio>

#include "app/ctl/connection.h"
#include "app/ctl/short_names.h"
#include "core/api/api_json.h"
#include "core/base/codec.h"
#include "core/base/file.h"
#include "core/base/secret.h"
#include "core/keystore/node_key_file.h"
#include "core/keystore/slashing_protection.h"

/// keys node words | restore | export | import | verify | rename | passphrase | remove | protection
/// | watch | unwatch | lock-all | policy: the keystore of a running node.
namespace stacknet::ctl {

namespace {

constexpr std::size_t kSecretFileBytesMax = 4'096;
constexpr std::uint64_t kMinutesMax = 7 * 24 * 60;

Error usage(const std::string& text) {
    return makeError("ctl.usage", text);
}

/// The first line of the option's file.
Result<std::string> secretFrom(const Arguments& arguments, const std::string& option) {
    const std::string file = arguments.option(option);
    if (file.empty()) return usage(option + " FILE is missing.");
    STACKNET_TRY(Bytes content, readFile(file, kSecretFileBytesMax));
    const std::string_view text = asText(content);
    std::string line(text.substr(0, text.find_first_of("\r\n")));
    wipe(content.data(), content.size());
    return line;
}

/// All words of the file, on one line or on many.
Result<std::string> wordsFrom(const Arguments& arguments) {
    const std::string file = arguments.option("--words-file");
    if (file.empty()) return usage("--words-file FILE is missing.");
    STACKNET_TRY(Bytes content, readFile(file, kSecretFileBytesMax));
    std::string words(asText(content));
    wipe(content.data(), content.size());
    return words;
}

/// Sends an order whose secret is a file, and writes it where --out says.
int saveSecret(const Arguments& arguments, api::Command command, bool hex, const char* what) {
    const std::string out = arguments.option("--out");
    if (out.empty()) return failure(arguments, usage("--out FILE is missing."));
    Connection connection(operatorSocket(arguments));
    auto now = connection.snapshot();
    if (!now.ok()) return failure(arguments, now.error());
    if (const auto known = expandKeys(command, **now); !known.ok()) {
        return failure(arguments, known.error());
    }
    auto result = connection.command(std::move(command));
    if (!result.ok()) return failure(arguments, result.error());
    Bytes content;
    if (hex) {
        auto bytes = fromHex(result->secret, "file");
        if (!bytes.ok()) return failure(arguments, bytes.error());
        content = std::move(*bytes);
    } else {
        content = toBytes(asBytes(result->secret));
    }
    const auto written = writeFileAtomically(out, content, 0600);
    if (!written.ok()) return failure(arguments, written.error());
    if (arguments.json) {
        std::printf("{\"file\":\"%s\",\"public_key\":\"%s\"}\n", out.c_str(),
                    result->subject.c_str());
    } else {
        std::printf("%s of %s is in %s.\n", what, result->subject.c_str(), out.c_str());
    }
    return kExitOk;
}

Result<std::string> keyFileHex(const Arguments& arguments) {
    const std::string file = arguments.word(3);
    if (file.empty()) return usage("keys node " + arguments.word(2) + " needs a file.");
    STACKNET_TRY(const Bytes content, readFile(file, keystore::kKeyFileBytesMax));
    return toHex(content);
}

int runProtection(const Arguments& arguments) {
    const std::string verb = arguments.word(3);
    if (verb == "export") {
        return saveSecret(arguments, api::ExportProtection{arguments.word(4)}, false,
                          "The slashing protection");
    }
    if (verb != "import") {
        return failure(arguments, usage("Use: keys node protection export KEY --out FILE, keys "
                                        "node protection import FILE."));
    }
    const auto content = readFile(arguments.word(4), keystore::kProtectionBytesMax);
    if (!content.ok()) return failure(arguments, content.error());
    return order(arguments, api::ImportProtection{std::string(asText(*content))},
                 "Nothing that the file knows of is signed again by");
}

int runWithPassphrase(const Arguments& arguments) {
    const std::string verb = arguments.word(2);
    const std::string key = arguments.word(3);
    auto passphrase = secretFrom(arguments, "--passphrase-file");
    if (!passphrase.ok()) return failure(arguments, passphrase.error());
    if (verb == "words") return order(arguments, api::ShowKeyWords{key, *passphrase}, "words of");
    if (verb == "rename") {
        return order(arguments, api::RenameNodeKey{key, arguments.word(4), *passphrase}, "renamed");
    }
    if (verb == "remove") {
        return order(arguments, api::RemoveNodeKey{key, *passphrase}, "deleted");
    }
    if (verb == "restore") {
        auto words = wordsFrom(arguments);
        if (!words.ok()) return failure(arguments, words.error());
        return order(arguments, api::RestoreNodeKey{key, *words, *passphrase}, "restored");
    }
    if (verb == "verify") {
        const auto file = keyFileHex(arguments);
        if (!file.ok()) return failure(arguments, file.error());
        return order(arguments, api::VerifyKeyBackup{*file, *passphrase, {}},
                     "The backup is good. It holds");
    }
    auto next = secretFrom(arguments, "--new-passphrase-file");
    if (!next.ok()) return failure(arguments, next.error());
    return order(arguments, api::ChangeKeyPassphrase{key, *passphrase, *next},
                 "new passphrase for");
}

int runPolicy(const Arguments& arguments) {
    const std::string minutes = arguments.word(3);
    std::uint64_t value = 0;
    const bool digits = !minutes.empty() && minutes.size() <= 5 &&
                        minutes.find_first_not_of("0123456789") == std::string::npos;
    if (digits) value = std::stoull(minutes);
    const std::string own = arguments.word(4);
    if (!digits || value > kMinutesMax || (!own.empty() && own != "own-too")) {
        return failure(arguments, usage("Use: keys node policy MINUTES [own-too]; 0 to 10,080, 0 "
                                        "is until it is locked."));
    }
    return order(arguments, api::SetUnlockPolicy{static_cast<std::uint32_t>(value), own.empty()},
                 "An unlock lasts, in minutes:");
}

}  // namespace

bool isKeystoreVerb(const std::string& verb) {
    static const std::set<std::string> verbs = {
        "words",  "restore",    "export", "import",  "verify",   "rename", "passphrase",
        "remove", "protection", "watch",  "unwatch", "lock-all", "policy"};
    return verbs.contains(verb);
}

int runKeystore(const Arguments& arguments) {
    const std::string verb = arguments.word(2);
    if (verb == "lock-all") return order(arguments, api::LockAllNodeKeys{}, "locked");
    if (arguments.word(3).empty()) {
        return failure(arguments, usage("keys node " + verb +
                                        " needs one more word; see keys "
                                        "--help."));
    }
    if (verb == "protection") return runProtection(arguments);
    if (verb == "policy") return runPolicy(arguments);
    if (verb == "unwatch") {
        return order(arguments, api::UnwatchNodeKey{arguments.word(3)}, "not watched any more:");
    }
    if (verb == "watch") {
        return order(arguments, api::WatchNodeKey{arguments.word(3), arguments.word(4)},
                     "watched:");
    }
    if (verb == "export") {
        return saveSecret(arguments, api::ExportNodeKey{arguments.word(3)}, true,
                          "The encrypted key");
    }
    if (verb == "import") {
        const auto file = keyFileHex(arguments);
        if (!file.ok()) return failure(arguments, file.error());
        return order(arguments, api::ImportNodeKey{*file}, "imported");
    }
    return runWithPassphrase(arguments);
}

}  // namespace stacknet::ctl
