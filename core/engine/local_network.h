#pragma once

#include <atomic>
#include <filesystem>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "core/api/host_info.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/rng.h"
#include "core/crypto/vrf.h"
#include "core/engine/node_config.h"

/// A network of validators on this machine: node 0 is the program itself, the others are stacknetd
/// processes. It tolerates the loss of any one of four.
namespace stacknet::engine {

inline constexpr unsigned kLocalNodesMin = 4;
inline constexpr unsigned kLocalNodesMax = 7;

/// The data directory of node `index` below a local network's folder.
NodePaths localNode(const std::filesystem::path& folder, unsigned index);

/// True when `folder` has a local network: its genesis, which is written when all else is there,
/// and nodes below it. A genesis alone is what a set-up to join another network left that was cut
/// off.
bool holdsLocalNetwork(const std::filesystem::path& folder);

/// Takes away what a set-up that was cut off left in a folder that holds neither a node nor a local
/// network: nodes and a genesis. Keys stay.
void clearCutOff(const std::filesystem::path& folder);

/// A Node Key that the operator brings, sealed under the operator's own passphrase.
struct OwnNodeKey {
    PublicKey nodeKey;
    crypto::VrfPublicKey vrfKey;
    Bytes file;  ///< as keystore/node_key_file.h lays it out
};

/// Makes what a local network of `count` nodes needs below `folder`, once: Node Keys (each under a
/// random passphrase kept in its data directory, mode 0600), one genesis, the nodes' configurations
/// with free ports. What is there already is kept; ports that others took meanwhile are replaced.
/// With `own`, node 0 has that key instead and no passphrase lies beside it.
/// Errors: "engine.local_network_size" (count out of range, or another count than was made),
/// "engine.genesis_mismatch" (the nodes' genesis files differ), "engine.holds_a_node" (the folder
/// is a node's of another network), and those of files and keystore.
Result<void> makeLocalNetwork(const std::filesystem::path& folder, unsigned count,
                              const std::string& name, const Clock& clock, Rng& rng,
                              const OwnNodeKey* own = nullptr);

/// Runs nodes 1..count-1 as processes for its life. A process that ends is started again after
/// 1, 2, 4 .. 30 s. They end with us, even when we are killed.
class LocalNetworkProcesses {
public:
    LocalNetworkProcesses(std::filesystem::path folder, unsigned count,
                          std::filesystem::path daemonProgram, const Clock& clock);
    /// Stops every process: SIGTERM, and SIGKILL after 3 s.
    ~LocalNetworkProcesses();
    LocalNetworkProcesses(const LocalNetworkProcesses&) = delete;
    LocalNetworkProcesses& operator=(const LocalNetworkProcesses&) = delete;

    /// Process ids by node index; 0 for ourselves and for one that is down.
    std::vector<int> processIds() const;
    /// Why a program could not be started; empty when all could.
    std::string problem() const;

    /// By node index; Unknown for ourselves.
    std::vector<api::LocalValidatorState> states() const;
    /// What shall become of node `index`: Running (again), Frozen (SIGSTOP), Stopped (SIGTERM, and
    /// SIGKILL after 3 s; not started again) or Withholding (started again with --withhold, until
    /// Running or Stopped is wanted). Takes effect soon. Errors: "api.bad_argument".
    Result<void> want(unsigned index, api::LocalValidatorState state);

private:
    struct Child;
    void run();
    void start(unsigned index, Child& child);
    void carryOut(unsigned index, Child& child);
    void publish(unsigned index, const Child& child);
    void endAll(std::vector<Child>& children);

    const std::filesystem::path m_folder;
    const unsigned m_count;
    const std::filesystem::path m_program;
    const Clock& m_clock;
    mutable std::mutex m_mutex;
    std::vector<int> m_processIds;
    std::vector<api::LocalValidatorState> m_states;
    std::vector<api::LocalValidatorState> m_wanted;
    std::string m_problem;
    int m_wakePipe[2] = {-1, -1};  ///< a byte: look what is wanted; closed: stop
    std::thread m_thread;
};

}  // namespace stacknet::engine
