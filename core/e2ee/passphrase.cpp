#include "core/e2ee/passphrase.h"

#include <utf8proc.h>

#include "core/base/codec.h"
#include "core/keystore/keystore.h"

namespace stacknet::e2ee {

namespace {

// A character has at most four in its canonical decomposition (Unicode 15, U+1F82).
constexpr std::size_t kExpansionMax = 4;

Error refuse(const std::string& what) {
    return makeError("e2ee.bad_passphrase", "The passphrase " + what + ". Choose another one.");
}

}  // namespace

Result<SecretBytes> normalisePassphrase(const SecretBytes& passphrase) {
    if (passphrase.size() < keystore::kPassphraseBytesMin ||
        passphrase.size() > keystore::kPassphraseBytesMax) {
        return refuse("must have 8 to 1,024 bytes");
    }
    if (!isUtf8(passphrase.exposeText())) return refuse("is no well-formed UTF-8 text");

    const auto options =
        static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_REJECTNA);
    // Our own memory for every step, because the library's would not be wiped. One more for the
    // zero byte that it appends.
    std::vector<utf8proc_int32_t, WipingAllocator<utf8proc_int32_t>> buffer(
        kExpansionMax * passphrase.size() + 1);
    const auto capacity = static_cast<utf8proc_ssize_t>(buffer.size() - 1);
    const utf8proc_ssize_t length = utf8proc_decompose(
        passphrase.view().data(), static_cast<utf8proc_ssize_t>(passphrase.size()), buffer.data(),
        capacity, options);
    if (length < 0 || length > capacity) {
        return refuse("has a character that this program does not know");
    }
    const utf8proc_ssize_t bytes = utf8proc_reencode(buffer.data(), length, options);
    if (bytes < 0) return refuse("cannot be brought into its normal form");
    return SecretBytes::copyOf(ByteView(reinterpret_cast<const std::uint8_t*>(buffer.data()),
                                        static_cast<std::size_t>(bytes)));
}

}  // namespace stacknet::e2ee
