#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "core/api/node.h"
#include "core/attestation/gpu_load.h"
#include "core/base/clock.h"
#include "core/base/rng.h"
#include "core/base/secret.h"
#include "core/engine/gpu_evidence_source.h"
#include "core/engine/node_config.h"

namespace stacknet::engine {

struct LocalNodeOptions {
    /// The data directory. With `localNetworkNodes` it holds node0, node1, ... of a local network,
    /// which is made when missing; this node is node0.
    std::filesystem::path dataDirectory;
    unsigned localNetworkNodes = 0;       ///< 0: join the network that node.json describes
    std::filesystem::path daemonProgram;  ///< stacknetd, for the other nodes of a local network
    bool withhold = false;                ///< see ChainDriver::withhold()
    /// "HOST:PORT" of the HTTP API; port 0: a free one. Empty: 127.0.0.1:8480, or a free port when
    /// that one is in use.
    std::string http;
    /// Unlocks the Node Key; empty: the file `passphrase` of the data directory, if there is one.
    SecretBytes passphrase;
    /// For tests: where GPU evidence comes from, and the roots that it must lead to, instead of
    /// this machine's GPUs and NVIDIA's.
    std::function<std::unique_ptr<GpuEvidenceSource>()> gpuSource;
    std::optional<attestation::Roots> attestationRoots;
    /// For tests: how this machine's GPUs are watched.
    attestation::GpuLoadWatch::Options gpuLoad;
};

/// The node engine in this process, on threads of its own. The constructor returns at once with the
/// state Starting; see api::INode for the rest. The destructor stops everything in under 5 s.
class LocalNode final : public api::INode {
public:
    /// `clock` and `rng` are thread safe and outlive the node.
    LocalNode(LocalNodeOptions options, Clock& clock, Rng& rng);
    ~LocalNode() override;

    std::shared_ptr<const api::Snapshot> snapshot() const override;
    api::RequestId submit(api::Command command) override;
    void addListener(api::INodeListener* listener) override;
    void removeListener(api::INodeListener* listener) override;
    void receipt(std::string taskId, std::function<void(Result<std::string>)> done) override;
    void logs(std::uint64_t after, std::uint32_t limit,
              std::function<void(Result<std::vector<api::LogLine>>)> done) override;
    void tasks(std::int64_t beforeMs, std::uint32_t limit,
               std::function<void(Result<std::vector<api::TaskInfo>>)> done) override;
    void page(api::HistoryQuery query, std::function<void(Result<api::HistoryPage>)> done) override;
    void ask(api::Question question, std::function<void(Result<std::string>)> done) override;
    void requestStop() override;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace stacknet::engine
