#include "core/arena/code_class.h"

#include <array>

#include "core/base/canonical.h"
#include "core/base/sentence.h"
#include "core/crypto/hash.h"
#include "core/sandbox/receipt.h"

namespace stacknet::arena {

namespace {

constexpr char kDomain[] = "stacknet.arena.code_class.v1";

Error unknown(std::string_view what) {
    return makeError(
        "arena.no_code_class",
        sentence("Code that runs here compares with nothing: %1 is not known.", {what}));
}

}  // namespace

Result<ledger::Capability> codeCapability(const std::map<std::string, std::string>& environment,
                                          const Hash256& image, const CodeMachine& machine) {
    CanonicalWriter out;
    out.raw({reinterpret_cast<const std::uint8_t*>(kDomain), sizeof kDomain});
    for (const std::string_view key :
         std::array{sandbox::kProfileKey, sandbox::kCpuKey, sandbox::kRuntimeKey}) {
        const auto found = environment.find(std::string(key));
        if (found == environment.end() || found->second.empty()) return unknown(key);
        out.text(found->second);
    }
    if (machine.runtime.empty()) return unknown(sentence("the runtime's version"));
    if (machine.processor.empty()) return unknown(sentence("the processor"));
    if (image.isZero()) return unknown(sentence("the tool image"));
    out.text(machine.runtime).text(machine.processor).fixed(image);
    return ledger::Capability{ledger::TaskClass::Deterministic, crypto::sha256(out.data())};
}

}  // namespace stacknet::arena
