#pragma once

#include <string>
#include <vector>

#include "core/inference/backend.h"
#include "core/routing/advert.h"
#include "core/sandbox/doctor.h"
#include "core/sandbox/warm_pool_status.h"

/// What this node offers to the others, from what its own parts say of themselves. Pure.
namespace stacknet::engine {

/// The back end's models: chat for each, embeddings where the server says that the model makes
/// them. The default model is hot, since it is loaded; nothing unless the back end is ready. Sets
/// the capability bits in `advert`.
void addModelOffers(const inference::BackendStatus& backend, const std::vector<std::string>& models,
                    routing::Advert& advert, std::vector<routing::Offer>& offers);
/// The tool images: hot where a container waits for a run of that language. Nothing unless the
/// sandbox is ready.
void addSandboxOffers(const sandbox::Doctor& doctor, const sandbox::WarmPoolStatus& pool,
                      routing::Advert& advert, std::vector<routing::Offer>& offers);

}  // namespace stacknet::engine
