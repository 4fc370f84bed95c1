#include "core/inference/repro_class.h"

#include <algorithm>
#include <map>
#include <set>
#include <vector>

#include "core/base/canonical.h"
#include "core/base/codec.h"
#include "core/base/sentence.h"
#include "core/crypto/hash.h"

namespace stacknet::inference {

namespace {

/// With the zero byte at its end.
template <std::size_t N>
ByteView domain(const char (&text)[N]) {
    return {reinterpret_cast<const std::uint8_t*>(text), N};
}

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t\r");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

/// Takes the next line off `text`.
std::string_view nextLine(std::string_view& text) {
    const std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(text.size(), line.size() + 1));
    return line;
}

std::vector<std::string_view> words(std::string_view text) {
    std::vector<std::string_view> found;
    while (true) {
        text = trimmed(text);
        if (text.empty()) return found;
        const std::string_view word = text.substr(0, text.find_first_of(" \t"));
        found.push_back(word);
        text.remove_prefix(word.size());
    }
}

std::string flagsHash(std::string_view flags) {
    const auto list = words(flags);
    CanonicalWriter writer;
    for (const auto flag : std::set<std::string_view>(list.begin(), list.end())) writer.text(flag);
    return toHex(crypto::sha256(writer.data()).view().first(8));
}

}  // namespace

Result<Hash256> nodeReproClass(const ReproFacts& facts) {
    std::string missing;
    const auto need = [&missing](bool known, std::string_view name) {
        if (known) return;
        if (!missing.empty()) missing += ", ";
        missing += name;
    };
    need(facts.modelDigest.has_value(), fixedSentence("model digest"));
    need(!facts.quantisation.empty(), fixedSentence("quantisation"));
    need(facts.serverDigest.has_value(), fixedSentence("server digest"));
    need(!facts.serverBuild.empty(), fixedSentence("server build"));
    need(!facts.systemLibrary.empty(), fixedSentence("system library"));
    need(!facts.processor.empty(), fixedSentence("processor"));
    need(!facts.accelerator.empty(), fixedSentence("accelerator"));
    need(facts.threads != 0, fixedSentence("thread count"));
    need(facts.contextTokens != 0, fixedSentence("context size"));
    need(facts.exclusive, fixedSentence("exclusive use"));
    if (!missing.empty()) {
        return makeError("inference.not_reproducible",
                         sentence("Answers of this back end cannot be repeated bit by bit, because "
                                  "this is not known of it: %1.",
                                  {missing}));
    }
    CanonicalWriter writer;
    writer.fixed(*facts.modelDigest).text(facts.quantisation).fixed(*facts.serverDigest);
    writer.text(facts.serverBuild).text(facts.systemLibrary).text(facts.processor);
    writer.text(facts.accelerator).u32(facts.threads).u32(facts.contextTokens);
    return crypto::sha256({domain("stacknet.repro_class.v1"), writer.data()});
}

Hash256 taskReproClass(const Hash256& nodeClass, const SamplingParams& sampling) {
    CanonicalWriter writer;
    writer.u64(sampling.seed).u32(sampling.temperatureMicro).u32(sampling.topPMicro);
    writer.u32(sampling.minPMicro).u32(sampling.topK);
    writer.i64(sampling.presencePenaltyMicro).i64(sampling.frequencyPenaltyMicro);
    return crypto::sha256(
        {domain("stacknet.repro_class.task.v1"), nodeClass.view(), writer.data()});
}

std::string processorClass(std::string_view cpuInfo, std::string_view machine) {
    // Names on x86 and on ARM.
    static const std::map<std::string_view, std::string_view> kFields = {
        {"vendor_id", "vendor"}, {"cpu family", "family"},      {"model", "model"},
        {"flags", "flags"},      {"CPU implementer", "vendor"}, {"CPU variant", "family"},
        {"CPU part", "model"},   {"Features", "flags"},
    };
    std::map<std::string_view, std::string_view> facts;
    while (!cpuInfo.empty()) {
        const std::string_view line = nextLine(cpuInfo);
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos) continue;
        const auto field = kFields.find(trimmed(line.substr(0, colon)));
        if (field == kFields.end()) continue;
        const std::string_view value = trimmed(line.substr(colon + 1));
        const auto [known, isNew] = facts.emplace(field->second, value);
        if (!isNew && known->second != value) return {};
    }
    std::string name(machine);
    if (name.empty()) return {};
    for (const char* each : {"vendor", "family", "model"}) {
        if (facts[each].empty()) return {};
        name += "-" + std::string(facts[each]);
    }
    if (facts["flags"].empty()) return {};
    return name + "-" + flagsHash(facts["flags"]);
}

std::string acceleratorOf(std::string_view deviceList) {
    bool announced = false;
    bool none = false;
    while (!deviceList.empty()) {
        const std::string_view line = trimmed(nextLine(deviceList));
        if (line == "Available devices:") {
            announced = true;
        } else if (announced && line == "(none)") {
            none = true;
        } else if (announced && !line.empty()) {
            return {};
        }
    }
    return none ? "none" : std::string();
}

}  // namespace stacknet::inference
