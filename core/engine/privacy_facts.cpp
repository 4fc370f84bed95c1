#include "core/engine/privacy_facts.h"

#include <sys/prctl.h>
#include <sys/resource.h>

#include <fstream>
#include <sstream>

#include "core/base/sentence.h"
#include "core/e2ee/locked_memory.h"

namespace stacknet::engine {

namespace {

std::string textOf(const std::string& path) {
    std::ifstream stream(path);
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

std::string deviceUuid(const std::string& device) {
    return textOf("/sys/block/" + device + "/dm/uuid");
}

std::string listOf(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
    return text;
}

api::PrivacyFactInfo swapFact() {
    const SwapUse use = parseSwaps(textOf("/proc/swaps"), deviceUuid);
    if (!use.plain.empty()) {
        return {"swap", false,
                sentence("Memory may be written to %1 unencrypted: turn that swap off (swapoff -a) "
                         "or encrypt it.",
                         {listOf(use.plain)})};
    }
    if (use.encrypted.empty()) return {"swap", true, sentence("This machine has no swap.")};
    return {"swap", true, sentence("Swap is encrypted or in memory: %1.", {listOf(use.encrypted)})};
}

api::PrivacyFactInfo coreFact() {
    rlimit core{};
    ::getrlimit(RLIMIT_CORE, &core);
    if (core.rlim_cur == 0) return {"core_files", true, sentence("A crash leaves no core file.")};
    return {
        "core_files", false,
        sentence(
            "A crash may leave a core file with content: start the node with \"ulimit -c 0\".")};
}

api::PrivacyFactInfo dumpableFact() {
    if (::prctl(PR_GET_DUMPABLE) == 0) {
        return {"dumpable", true,
                sentence("Other programs of this user cannot read the node's memory.")};
    }
    return {"dumpable", false,
            sentence("Other programs of this user can read the node's memory (a debugger, for "
                     "example): run stacknetd, which forbids it.")};
}

api::PrivacyFactInfo lockedFact() {
    const auto locking = e2ee::checkMemoryLocking(false);
    if (locking.ok() && *locking == e2ee::MemoryLocking::Works) {
        return {"locked_memory", true,
                sentence("Memory of keys is locked, so it is never swapped out.")};
    }
    return {
        "locked_memory", false,
        sentence("Memory of keys cannot be locked: raise the limit (ulimit -l, LimitMEMLOCK=).")};
}

}  // namespace

SwapUse parseSwaps(std::string_view swaps,
                   const std::function<std::string(const std::string&)>& uuidOf) {
    SwapUse use;
    std::istringstream lines{std::string(swaps)};
    std::string line;
    std::getline(lines, line);  // the heading
    while (std::getline(lines, line)) {
        const std::string name = line.substr(0, line.find_first_of(" \t"));
        if (name.empty()) continue;
        const std::string device = name.substr(name.rfind('/') + 1);
        const bool crypted = uuidOf(device).starts_with("CRYPT-");
        const bool inMemory = name.starts_with("/dev/zram");
        (crypted || inMemory ? use.encrypted : use.plain).push_back(name);
    }
    return use;
}

std::vector<api::PrivacyFactInfo> machineFacts() {
    return {swapFact(), coreFact(), dumpableFact(), lockedFact()};
}

Result<void> checkStrict(bool strict, const std::vector<api::PrivacyFactInfo>& facts) {
    if (!strict) return {};
    for (const api::PrivacyFactInfo& fact : facts) {
        if (fact.good) continue;
        return makeError(
            "engine.not_strict",
            sentence("node.json asks for retention.strict, and this does not hold (%1): %2",
                     {fact.name, fact.text}));
    }
    return {};
}

}  // namespace stacknet::engine
