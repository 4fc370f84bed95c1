#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/engine/arena_config.h"
#include "core/engine/metrics_settings.h"
#include "core/engine/rack_config.h"
#include "core/engine/retention_config.h"
#include "core/ledger/genesis.h"

namespace stacknet::engine {

/// Another node of the network, as the configuration names it.
struct ConfiguredPeer {
    PublicKey nodeKey;
    std::string address;  ///< "host:port"
    std::string name;
    bool operator==(const ConfiguredPeer&) const = default;
};

/// Services of NVIDIA's, or of that shape, that the node asks by itself while it verifies GPUs. An
/// empty address is never asked: the node then lives on what `stacknetctl attest` put into its
/// folders. Asking tells the service which drivers, firmware and certificates are in use here.
struct AttestationServices {
    std::string rims;        ///< RIM service, "https://rim.attestation.nvidia.com"
    std::string ocsp;        ///< OCSP responder, "http://ocsp.ndis.nvidia.com"
    std::string apiKeyFile;  ///< file whose first line is the RIM service's key; empty: none
    bool operator==(const AttestationServices&) const = default;
};

/// What a node is started with: the file node.json of its data directory.
struct NodeConfig {
    std::string name;          ///< shown to people, 1..64 bytes
    PublicKey nodeKey;         ///< the Node Key it runs with
    std::string listen;        ///< "host:port" for peers; port 0 takes a free one
    bool serve = true;         ///< takes tasks: HTTP API, model, sandbox
    bool requireE2ee = false;  ///< the HTTP API refuses tasks whose body is not encrypted
    /// Certificate and key of the HTTP API (PEM; a relative path is one in the data directory):
    /// it speaks https then, and the files may be renewed while it runs. Both or none.
    std::string tlsCertificate;
    std::string tlsKey;
    /// Something in front adds TLS: lets the HTTP API listen off the loopback without a
    /// certificate.
    bool behindTlsProxy = false;
    /// What clients have in front of the API's paths, "https://node.example", where that is not the
    /// address that is listened on. Wallets sign in at it.
    std::string publicOrigin;
    std::vector<std::string> allowedHosts;  ///< further names that clients may call the node by
    std::vector<std::string> corsOrigins;   ///< web pages of these origins may call the API
    std::uint8_t kdfLog2N = 17;  ///< scrypt cost of Node Key files made here (crypto/scrypt.h)
    /// An OpenAI-compatible server to use instead of the local model; empty: the local model, else
    /// what is found on this machine. "http(s)://host[:port]/v1".
    std::string inferenceUrl;
    std::string inferenceKeyFile;  ///< file whose first line is that server's key; empty: none
    /// TEST EVIDENCE, local networks only: a folder with recorded evidence that stands for this
    /// node's GPU, and the time at which it is verified (unix seconds). Empty: off.
    std::string testEvidence;
    std::int64_t testEvidenceAtS = 0;
    AttestationServices attestationServices;
    /// Which runtime code is run with: "auto", "hardened" (gVisor before the others), "crun",
    /// "runc", "runsc" or "kata" (sandbox::runtimePreference).
    std::string sandboxRuntime = "auto";
    RetentionConfig retention;
    MetricsSettings metrics;
    ArenaConfig arena;
    /// UUIDs of the GPUs that the node's own model server may not use, at most 64.
    std::vector<std::string> disallowedGpus;
    std::vector<ConfiguredPeer> peers;
    RackConfig rack;
    bool operator==(const NodeConfig&) const = default;

    std::string toJson() const;
    /// Strict; "engine.bad_config" names the field.
    static Result<NodeConfig> fromJson(std::string_view json);
};

/// Where things lie in a node's data directory.
struct NodePaths {
    std::filesystem::path root;

    std::filesystem::path config() const { return root / "node.json"; }
    std::filesystem::path genesis() const { return root / "genesis.json"; }
    std::filesystem::path keys() const { return root / "keys"; }
    /// Unlock policy, watched keys, times of backups (keystore/keystore_notes.h).
    std::filesystem::path keyNotes() const { return root / "keystore.json"; }
    /// Unlocks the Node Key without a person: only local networks and unattended services have it.
    std::filesystem::path passphrase() const { return root / "passphrase"; }
    std::filesystem::path tlsBinding() const { return root / "tls_binding"; }
    std::filesystem::path votes() const { return root / "votes.db"; }
    std::filesystem::path chain() const { return root / "chain.db"; }
    std::filesystem::path snapshots() const { return root / "snapshots.db"; }
    /// What leaders owe (DemandBodyStore).
    std::filesystem::path demands() const { return root / "demands.db"; }
    /// What this node has promised to hold (HeldOrders).
    std::filesystem::path orders() const { return root / "orders.db"; }
    std::filesystem::path tasks() const { return root / "tasks.db"; }
    /// What this operator's keys earned, gained and risked (EarningsBooks).
    std::filesystem::path earnings() const { return root / "earnings.db"; }
    /// The days of usage that were released (tasks/usage_store.h).
    std::filesystem::path metrics() const { return root / "metrics.db"; }
    std::filesystem::path access() const { return root / "access.db"; }
    std::filesystem::path pepper() const { return root / "access.pepper"; }
    /// Wallet logins: challenges, sessions and their audit log; what signs and renews them.
    std::filesystem::path login() const { return root / "login.db"; }
    std::filesystem::path loginKeys() const { return root / "login.keys"; }
    std::filesystem::path loginPepper() const { return root / "login.pepper"; }
    /// Verdicts about GPUs, the key that seals them, RIM files, OCSP responses and CRLs, and what
    /// is asked of a GPU (attestation/policy.h; the defaults when there is no such file).
    std::filesystem::path attestation() const { return root / "attestation.db"; }
    std::filesystem::path attestationKey() const { return root / "attestation.key"; }
    std::filesystem::path attestationPolicy() const { return root / "attestation.json"; }
    /// Answers to spot checks that are committed and not revealed yet (ArenaAnswers).
    std::filesystem::path arena() const { return root / "arena.db"; }
    std::filesystem::path rims() const { return root / "rims"; }
    std::filesystem::path revocation() const { return root / "revocation"; }
    /// What was deleted, and how it is known (DeletionProofs).
    std::filesystem::path retention() const { return root / "retention.db"; }
    /// Blocks of the Rack, what is pinned, and the key of the pins' names.
    std::filesystem::path rack() const { return root / "rack"; }
    std::filesystem::path rackDatabase() const { return root / "rack.db"; }
    std::filesystem::path rackKey() const { return root / "rack.key"; }
    /// When tasks are taken (work_policy.h), and which peers are banned (network/peer_bans.h).
    std::filesystem::path work() const { return root / "work.json"; }
    std::filesystem::path bans() const { return root / "bans.json"; }
    std::filesystem::path log() const { return root / "stacknet.log"; }
    std::filesystem::path sandbox() const { return root / "sandbox"; }
    std::filesystem::path inference() const { return root / "inference"; }
    /// The users' memories, encrypted, and the blocks of their snapshots.
    std::filesystem::path memory() const { return root / "memory.db"; }
    std::filesystem::path memorySnapshots() const { return root / "memory-snapshots"; }
    /// In the data directory, or, where that path is too long for a unix socket (107 bytes), in
    /// the user's runtime directory under a name made from it.
    std::filesystem::path operatorSocket() const;
};

Result<NodeConfig> loadConfig(const NodePaths& paths);
Result<void> saveConfig(const NodePaths& paths, const NodeConfig& config);

inline constexpr std::size_t kGenesisBytesMax = 4U << 20;
/// Reads a genesis file. Errors: those of readFile and Genesis::fromJson.
Result<ledger::Genesis> loadGenesis(const std::filesystem::path& file);

/// The folder with the local model ("models") and the tool images ("images/python",
/// "images/shell"): $STACKNET_ASSETS, else the installed one, else the user's cache.
std::filesystem::path assetsDirectory();

}  // namespace stacknet::engine
