#pragma once

#include "core/inference/backend.h"

/// Reading of embeddings answers. Internal to the module.
namespace stacknet::inference {

/// Vectors as lists of numbers, in any order, each with its index. See IInferenceBackend::embed.
Result<Embeddings> parseEmbeddings(ByteView document, std::size_t inputs);

/// What a server means that refuses embeddings with this HTTP status.
Error errorOfEmbeddings(unsigned status, ByteView body);

}  // namespace stacknet::inference
