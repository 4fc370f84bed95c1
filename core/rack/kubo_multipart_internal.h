#pragma once

#include <string>
#include <vector>

#include "core/base/rng.h"
#include "core/rack/kubo_client.h"

/// multipart/form-data as the RPC interface takes files: streamed, names percent-encoded.
namespace stacknet::rack::detail {

struct Part {
    std::string fileName;  ///< as it is; encoded when it is written
    BodyWriter content;    ///< not called for a folder
    bool folder = false;
};

/// Percent-encodes every byte that is not a letter, a digit or one of "-_.~".
std::string percentEncoded(std::string_view text);

/// The files with a part for every folder on their way before the first file in it. Error
/// "rack.bad_path": empty, absolute, with an empty, "." or ".." part, or folders of two names at
/// the top.
Result<std::vector<Part>> partsOf(std::vector<KuboFile> files);

/// The body of a form whose fields are all called "file". The boundary is random, so that no
/// content can be made to hold it and end its part early.
class Multipart {
public:
    Multipart(std::vector<Part> parts, Rng& rng);
    std::string contentType() const;
    /// As BodyWriter.
    Result<void> write(const PieceSink& out) const;

private:
    std::string m_boundary;
    std::vector<Part> m_parts;
};

}  // namespace stacknet::rack::detail
