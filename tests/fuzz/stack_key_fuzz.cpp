// libFuzzer: a Stack's key blob and a passphrase from anybody. Nothing is derived, so that a run
// does many inputs.

#include <cstddef>
#include <cstdint>

#include "core/base/codec.h"
#include "core/e2ee/passphrase.h"
#include "core/e2ee/stack_key.h"

namespace {

using namespace stacknet;
using namespace stacknet::e2ee;

void readBlob(ByteView blob) {
    const auto info = readStackKey(blob);
    if (!info.ok()) {
        STACKNET_INVARIANT(info.error().code == "e2ee.stack_key_corrupt" ||
                           info.error().code == "e2ee.stack_key_version");
        return;
    }
    STACKNET_INVARIANT(blob.size() == kStackKeyBlobBytes);
    STACKNET_INVARIANT(crypto::checkScryptCost(info->cost).ok());
}

void readPassphrase(ByteView text) {
    const auto normal = normalisePassphrase(SecretBytes::copyOf(text));
    if (!normal.ok()) {
        STACKNET_INVARIANT(normal.error().code == "e2ee.bad_passphrase");
        return;
    }
    STACKNET_INVARIANT(isUtf8(normal->exposeText()));
    // A normal form is its own normal form, as long as it has an allowed length.
    const auto again = normalisePassphrase(*normal);
    STACKNET_INVARIANT(!again.ok() || equalConstantTime(again->view(), normal->view()));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView input(data, size);
    readBlob(input);
    // The same with a front that fits.
    Bytes framed = toBytes("SNSK");
    framed.push_back(1);
    framed.insert(framed.end(), input.begin(), input.end());
    framed.resize(kStackKeyBlobBytes);
    readBlob(framed);
    readPassphrase(input);
    return 0;
}
