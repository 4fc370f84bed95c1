#include <boost/json.hpp>
#include <cstdio>

#include "app/ctl/node_access.h"
#include "core/base/codec.h"
#include "core/base/file.h"

namespace stacknet::ctl {
namespace {

namespace json = boost::json;

constexpr std::size_t kDocumentBytesMax = 64 << 10;
constexpr std::int64_t kMsPerSecond = 1'000;

json::object facts(const e2ee::KeyDescriptor& key) {
    return json::object{{"node", toHex(key.node)},
                        {"stack_id", toHex(key.stackId)},
                        {"key_id", toHex(key.keyId)},
                        {"key", toHex(key.key)},
                        {"not_before_s", key.notBeforeS},
                        {"not_after_s", key.notAfterS},
                        {"tee", (key.flags & e2ee::kFlagTee) != 0},
                        {"session", (key.flags & e2ee::kFlagSession) != 0},
                        {"evidence_hash", toHex(key.evidenceHash)}};
}

void printFacts(const e2ee::KeyDescriptor& key) {
    std::printf("node      %s\n", toHex(key.node).c_str());
    std::printf("stack     %s\n", key.stackId.isZero() ? "any" : toHex(key.stackId).c_str());
    std::printf("key       %s\n", toHex(key.key).c_str());
    std::printf("key id    %s\n", toHex(key.keyId).c_str());
    const auto time = [](std::uint64_t seconds) {
        return timeText(static_cast<std::int64_t>(seconds) * kMsPerSecond);
    };
    std::printf("valid     %s to %s UTC\n", time(key.notBeforeS).c_str(),
                time(key.notAfterS).c_str());
    std::printf("flags     %s%s\n", (key.flags & e2ee::kFlagTee) != 0 ? "TEE " : "",
                (key.flags & e2ee::kFlagSession) != 0 ? "session" : "epoch");
}

/// What the node serves now, or the file that was saved from it.
Result<e2ee::KeyDocument> documentFor(const Arguments& arguments, const NodeAccess& access) {
    if (const std::string file = arguments.word(2); !file.empty()) {
        STACKNET_TRY(const Bytes content, readFile(file, kDocumentBytesMax));
        return e2ee::parseKeyDocument(asText(content));
    }
    return fetchKeyDocument(access);
}

int showDescriptor(const Arguments& arguments, const NodeAccess& access) {
    auto document = fetchKeyDocument(access);
    if (!document.ok()) return failure(arguments, document.error());
    auto key = e2ee::parseDescriptor(document->descriptor);
    if (!key.ok()) return failure(arguments, key.error());
    if (arguments.json) {
        json::object object = facts(*key);
        object["version"] = 1;
        object["descriptor"] = toHex(document->descriptor);
        object["signature"] = toHex(document->signature);
        std::printf("%s\n", json::serialize(object).c_str());
    } else {
        printFacts(*key);
        std::printf("\nThis is what the node says; \"stacknetctl e2ee verify\" checks it.\n");
    }
    return kExitOk;
}

/// The key that passed, and that EHBP clients are given the same one.
Result<e2ee::CheckedKey> verified(const Arguments& arguments, const NodeAccess& access) {
    STACKNET_TRY(const e2ee::KeyDocument document, documentFor(arguments, access));
    STACKNET_TRY(e2ee::CheckedKey key, checkDocument(access, document));
    if (arguments.word(2).empty()) {
        STACKNET_TRY(const std::string served, fetchText(access, "/.well-known/hpke-keys"));
        STACKNET_CHECK(e2ee::checkWellKnown(asBytes(served), key));
    }
    return key;
}

int verifyDescriptor(const Arguments& arguments, const NodeAccess& access) {
    auto key = verified(arguments, access);
    if (!key.ok()) return failure(arguments, key.error());
    const std::string trust(e2ee::keyTrustText(key->trust));
    if (arguments.json) {
        json::object object = facts(key->descriptor);
        object["valid"] = true;
        object["trust"] = trust;
        object["descriptor_hash"] = toHex(key->descriptorHash);
        std::printf("%s\n", json::serialize(object).c_str());
    } else {
        printFacts(key->descriptor);
        std::printf("trust     %s\n\nThe key is valid.\n", trust.c_str());
    }
    return kExitOk;
}

}  // namespace

int runE2ee(const Arguments& arguments) {
    const std::string verb = arguments.word(1);
    if (verb != "descriptor" && verb != "verify") {
        return failure(arguments, makeError("ctl.usage", "e2ee takes descriptor or verify."));
    }
    const auto words = arguments.onlyWords(verb == "verify" ? 3 : 2);
    if (!words.ok()) return failure(arguments, words.error());
    auto access = accessNode(arguments);
    if (!access.ok()) return failure(arguments, access.error());
    return verb == "verify" ? verifyDescriptor(arguments, *access)
                            : showDescriptor(arguments, *access);
}

}  // namespace stacknet::ctl
