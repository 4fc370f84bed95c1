// Any bytes as what a model server says of itself: bounded facts, always, of printable text.

#include <cstdlib>

#include "core/inference/capabilities.h"
#include "core/inference/repro_class.h"

using namespace stacknet;

namespace {

void checkText(const std::string& text, std::size_t sizeMax) {
    if (text.size() > sizeMax) std::abort();
    for (const char character : text) {
        if (character < ' ' || character == 0x7f) std::abort();
    }
}

void check(const inference::Capabilities& found) {
    checkText(found.version, 100);
    checkText(found.build, 100);
    checkText(found.endOfTurn, 100);
    if (found.models.size() > 257) std::abort();
    for (const auto& model : found.models) {
        if (model.name.empty() || model.name.size() > 200) std::abort();
        checkText(model.quantisation, 100);
        if (model.contextTokens > 0xffff'ffff) std::abort();
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text = asText(ByteView(data, size));
    inference::Capabilities found;
    found.factsOf("m");
    (void)inference::readModelFacts(text, found);
    check(found);
    (void)inference::readLlamaProps(text, found);
    (void)inference::readVersion(text, found);
    (void)inference::readOllamaShow(text, "m", found);
    (void)inference::readOllamaLoaded(text, found);
    (void)inference::readLmStudioModels(text, found);
    inference::addKindFacts(found);
    check(found);
    (void)inference::processorClass(text, "x86_64");
    const std::string accelerator = inference::acceleratorOf(text);
    if (!accelerator.empty() && accelerator != "none") std::abort();
    return 0;
}
