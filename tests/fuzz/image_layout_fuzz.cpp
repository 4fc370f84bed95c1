// Any bytes as the JSON of an image layout: an error that names the field, or an image within the
// bounds.

#include <cstdlib>

#include "core/sandbox/image_layout.h"
#include "core/sandbox/image_store.h"

using namespace stacknet;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView bytes(data, size);
    const auto entry = sandbox::parseImageIndex(bytes);
    if (entry.ok() && (entry->blob.mediaType.empty() || entry->name.size() > 128)) std::abort();
    if (!entry.ok() && entry.error().message.size() > 500) std::abort();
    if (const auto manifest = sandbox::parseImageManifest(bytes); manifest.ok()) {
        if (manifest->layers.empty() || manifest->layers.size() > sandbox::kImageLayers) {
            std::abort();
        }
        for (const sandbox::ImageLayer& layer : manifest->layers) {
            if (layer.blob.size > sandbox::kImageLayerBytes) std::abort();
        }
    }
    if (const auto ids = sandbox::parseImageConfig(bytes);
        ids.ok() && ids->size() > sandbox::kImageLayers) {
        std::abort();
    }
    return 0;
}
