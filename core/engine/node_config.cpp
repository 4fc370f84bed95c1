#include "core/engine/node_config.h"

#include <unistd.h>

#include <boost/json.hpp>
#include <cstdlib>

#include "core/base/codec.h"
#include "core/base/file.h"
#include "core/base/sentence.h"
#include "core/crypto/hash.h"
#include "core/engine/gpu_view.h"
#include "core/engine/metrics_settings_internal.h"
#include "core/sandbox/doctor.h"

namespace stacknet::engine {

namespace json = boost::json;

namespace {

constexpr std::size_t kConfigBytesMax = 1 << 20;
constexpr std::size_t kSocketPathMax = 107;
constexpr std::size_t kPeersMax = 1'000;
constexpr std::size_t kNamesMax = 64;

Error badConfig(std::string_view field, std::string_view reason) {
    return makeError("engine.bad_config", sentence("node.json: field %1 %2.", {field, reason}));
}

Result<std::string> textField(const json::object& object, const char* field) {
    const json::value* value = object.if_contains(field);
    if (value == nullptr || !value->is_string())
        return badConfig(field, sentence("must be a text"));
    return std::string(value->get_string());
}

/// At most 64 texts; none when the field is absent.
Result<std::vector<std::string>> textsField(const json::object& object, const char* field) {
    const json::value* value = object.if_contains(field);
    std::vector<std::string> texts;
    if (value == nullptr) return texts;
    if (!value->is_array() || value->get_array().size() > kNamesMax) {
        return badConfig(field, sentence("must be a list of at most 64 texts"));
    }
    for (const json::value& entry : value->get_array()) {
        if (!entry.is_string() || entry.get_string().empty()) {
            return badConfig(field, sentence("must hold texts that are not empty"));
        }
        texts.emplace_back(entry.get_string());
    }
    return texts;
}

/// False when the field is absent.
Result<bool> flagField(const json::object& object, const char* field) {
    const json::value* value = object.if_contains(field);
    if (value == nullptr) return false;
    if (!value->is_bool()) return badConfig(field, sentence("must be true or false"));
    return value->get_bool();
}

Result<ConfiguredPeer> peerFrom(const json::value& value) {
    if (!value.is_object()) return badConfig("peers", sentence("must hold objects"));
    ConfiguredPeer peer;
    STACKNET_TRY(const std::string key, textField(value.get_object(), "node_key"));
    STACKNET_TRY(peer.nodeKey, fixedFromHex<PublicKey>(key, "peers.node_key"));
    STACKNET_TRY(peer.address, textField(value.get_object(), "address"));
    STACKNET_TRY(peer.name, textField(value.get_object(), "name"));
    return peer;
}

Result<AttestationServices> servicesFrom(const json::value& value) {
    AttestationServices services;
    if (!value.is_object()) return badConfig("attestation_services", sentence("must be an object"));
    for (auto [field, target] :
         {std::pair{"rims", &services.rims}, std::pair{"ocsp", &services.ocsp},
          std::pair{"api_key_file", &services.apiKeyFile}}) {
        if (!value.get_object().contains(field)) continue;
        STACKNET_TRY(*target, textField(value.get_object(), field));
    }
    return services;
}

}  // namespace

std::string NodeConfig::toJson() const {
    json::array peerList;
    for (const ConfiguredPeer& peer : peers) {
        peerList.push_back(json::object{
            {"node_key", toHex(peer.nodeKey)}, {"address", peer.address}, {"name", peer.name}});
    }
    json::object document{{"version", 1},
                          {"name", name},
                          {"node_key", toHex(nodeKey)},
                          {"listen", listen},
                          {"serve", serve},
                          {"require_e2ee", requireE2ee},
                          {"tls_certificate", tlsCertificate},
                          {"tls_key", tlsKey},
                          {"behind_tls_proxy", behindTlsProxy},
                          {"public_origin", publicOrigin},
                          {"allowed_hosts", json::value_from(allowedHosts)},
                          {"cors_origins", json::value_from(corsOrigins)},
                          {"kdf_log2n", kdfLog2N},
                          {"inference_url", inferenceUrl},
                          {"inference_key_file", inferenceKeyFile},
                          {"sandbox_runtime", sandboxRuntime},
                          {"peers", std::move(peerList)}};
    if (!testEvidence.empty()) {
        document["test_evidence"] =
            json::object{{"folder", testEvidence}, {"at_s", testEvidenceAtS}};
    }
    if (!disallowedGpus.empty()) document["disallowed_gpus"] = json::value_from(disallowedGpus);
    if (attestationServices != AttestationServices()) {
        document["attestation_services"] =
            json::object{{"rims", attestationServices.rims},
                         {"ocsp", attestationServices.ocsp},
                         {"api_key_file", attestationServices.apiKeyFile}};
    }
    addRetention(document, retention);
    if (metrics != MetricsSettings()) document["metrics"] = metricsSettingsJson(metrics);
    if (rack != RackConfig()) document["rack"] = json::parse(rack.toJson());
    if (arena != ArenaConfig()) document["arena"] = arenaConfigJson(arena);
    return json::serialize(document) + "\n";
}

Result<NodeConfig> NodeConfig::fromJson(std::string_view text) {
    boost::system::error_code error;
    const json::value document = json::parse(json::string_view(text.data(), text.size()), error);
    if (error || !document.is_object())
        return badConfig("(document)", sentence("is not a JSON object"));
    const json::object& object = document.get_object();
    const json::value* version = object.if_contains("version");
    if (version == nullptr || !version->is_int64() || version->get_int64() != 1) {
        return badConfig("version", sentence("must be 1"));
    }
    NodeConfig config;
    STACKNET_TRY(config.name, textField(object, "name"));
    if (config.name.empty() || config.name.size() > 64) {
        return badConfig("name", sentence("must have 1 to 64 bytes"));
    }
    STACKNET_TRY(const std::string key, textField(object, "node_key"));
    STACKNET_TRY(config.nodeKey, fixedFromHex<PublicKey>(key, "node_key"));
    STACKNET_TRY(config.listen, textField(object, "listen"));
    const json::value* serve = object.if_contains("serve");
    if (serve == nullptr || !serve->is_bool())
        return badConfig("serve", sentence("must be true or false"));
    config.serve = serve->get_bool();
    STACKNET_TRY(config.requireE2ee, flagField(object, "require_e2ee"));
    STACKNET_TRY(config.behindTlsProxy, flagField(object, "behind_tls_proxy"));
    STACKNET_TRY(config.allowedHosts, textsField(object, "allowed_hosts"));
    STACKNET_TRY(config.corsOrigins, textsField(object, "cors_origins"));
    STACKNET_TRY(config.disallowedGpus, textsField(object, "disallowed_gpus"));
    for (const std::string& uuid : config.disallowedGpus) {
        if (isGpuUuid(uuid)) continue;
        return badConfig("disallowed_gpus", sentence("must hold UUIDs of GPUs, \"GPU-...\""));
    }
    const json::value* cost = object.if_contains("kdf_log2n");
    if (cost == nullptr || !cost->is_int64() || cost->get_int64() < 14 || cost->get_int64() > 20) {
        return badConfig("kdf_log2n", sentence("must be a number from 14 to 20"));
    }
    config.kdfLog2N = static_cast<std::uint8_t>(cost->get_int64());
    for (auto [field, target] :
         {std::pair{"inference_url", &config.inferenceUrl},
          std::pair{"inference_key_file", &config.inferenceKeyFile},
          std::pair{"sandbox_runtime", &config.sandboxRuntime},
          std::pair{"tls_certificate", &config.tlsCertificate},
          std::pair{"tls_key", &config.tlsKey}, std::pair{"public_origin", &config.publicOrigin}}) {
        if (!object.contains(field)) continue;  // written since they exist
        STACKNET_TRY(*target, textField(object, field));
    }
    if (const json::value* evidence = object.if_contains("test_evidence")) {
        if (!evidence->is_object())
            return badConfig("test_evidence", sentence("must be an object"));
        STACKNET_TRY(config.testEvidence, textField(evidence->get_object(), "folder"));
        const json::value* at = evidence->get_object().if_contains("at_s");
        if (config.testEvidence.empty() || at == nullptr || !at->is_int64() ||
            at->get_int64() < 0) {
            return badConfig("test_evidence", sentence("must name a folder and a time, at_s"));
        }
        config.testEvidenceAtS = at->get_int64();
    }
    if (!sandbox::runtimePreference(config.sandboxRuntime)) {
        return badConfig("sandbox_runtime",
                         sentence("must be auto, hardened, crun, runc, runsc or kata"));
    }
    if (const json::value* services = object.if_contains("attestation_services")) {
        STACKNET_TRY(config.attestationServices, servicesFrom(*services));
    }
    STACKNET_TRY(config.retention, retentionFromJson(object));
    STACKNET_TRY(config.metrics, metricsSettingsFrom(object, config.behindTlsProxy));
    if (const json::value* rack = object.if_contains("rack")) {
        STACKNET_TRY(config.rack, RackConfig::fromJson(json::serialize(*rack)));
    }
    if (const json::value* arena = object.if_contains("arena")) {
        STACKNET_TRY(config.arena, arenaConfigFrom(*arena));
    }
    if (config.tlsCertificate.empty() != config.tlsKey.empty()) {
        return badConfig(config.tlsKey.empty() ? "tls_key" : "tls_certificate",
                         sentence("is missing: TLS needs a certificate and its key"));
    }
    const json::value* peers = object.if_contains("peers");
    if (peers == nullptr || !peers->is_array() || peers->get_array().size() > kPeersMax) {
        return badConfig("peers", sentence("must be a list of at most 1,000 peers"));
    }
    for (const json::value& entry : peers->get_array()) {
        STACKNET_TRY(ConfiguredPeer peer, peerFrom(entry));
        config.peers.push_back(std::move(peer));
    }
    return config;
}

std::filesystem::path NodePaths::operatorSocket() const {
    const std::filesystem::path beside = std::filesystem::absolute(root) / "run" / "operator.sock";
    if (beside.string().size() <= kSocketPathMax) return beside;
    const char* runtime = std::getenv("XDG_RUNTIME_DIR");
    const std::filesystem::path base =
        runtime != nullptr && *runtime != '\0'
            ? std::filesystem::path(runtime)
            : std::filesystem::path("/tmp/stacknet-" + std::to_string(::getuid()));
    const std::string name = std::filesystem::absolute(root).string();
    return base / "stacknet" / (toHex(crypto::sha256(asBytes(name))).substr(0, 16) + ".sock");
}

Result<NodeConfig> loadConfig(const NodePaths& paths) {
    STACKNET_TRY(const Bytes content, readFile(paths.config(), kConfigBytesMax));
    return NodeConfig::fromJson(asText(content));
}

Result<void> saveConfig(const NodePaths& paths, const NodeConfig& config) {
    return writeFileAtomically(paths.config(), asBytes(config.toJson()));
}

Result<ledger::Genesis> loadGenesis(const std::filesystem::path& file) {
    STACKNET_TRY(const Bytes content, readFile(file, kGenesisBytesMax));
    return ledger::Genesis::fromJson(asText(content));
}

std::filesystem::path assetsDirectory() {
    if (const char* assets = std::getenv("STACKNET_ASSETS"); assets != nullptr && *assets != '\0') {
        return assets;
    }
    std::error_code error;
    const auto installed = std::filesystem::read_symlink("/proc/self/exe", error).parent_path() /
                           "../share/stacknet/assets";
    if (!error && std::filesystem::is_directory(installed, error)) return installed;
    if (const char* cache = std::getenv("XDG_CACHE_HOME"); cache != nullptr && *cache != '\0') {
        return std::filesystem::path(cache) / "stacknet-console";
    }
    const char* home = std::getenv("HOME");
    return std::filesystem::path(home != nullptr ? home : "/") / ".cache/stacknet-console";
}

}  // namespace stacknet::engine
