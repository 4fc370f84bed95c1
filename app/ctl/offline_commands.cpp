#include <boost/json.hpp>
#include <cstdio>

#include "app/ctl/arguments.h"
#include "app/ctl/sandbox_status.h"
#include "core/base/codec.h"
#include "core/base/file.h"
#include "core/engine/block_store.h"
#include "core/engine/local_network.h"
#include "core/keystore/keystore.h"
#include "core/network/invite.h"
#include "core/sandbox/doctor.h"
#include "core/sandbox/host_facts.h"
#include "core/sandbox/oci_spec.h"

namespace stacknet::ctl {

namespace {

namespace json = boost::json;

void printJson(const json::value& value) {
    std::printf("%s\n", json::serialize(value).c_str());
}

int sandboxSpec(const Arguments& arguments) {
    auto tool = sandbox::toolFor(arguments.option("--language", "python"));
    if (!tool.ok()) return failure(arguments, tool.error());
    const sandbox::HostFacts facts = sandbox::collectHostFacts({});
    const sandbox::Doctor doctor =
        sandbox::diagnose(facts, sandbox::RuntimePreference::Auto, "preview");
    sandbox::SpecInput input;
    input.rootfsPath = "/var/lib/stacknet/sandbox/rootfs";
    input.inputPath = "/run/stacknet/job/in";
    input.initPath =
        facts.initPath.empty() ? "/usr/libexec/stacknet/stacknet-sandbox-init" : facts.initPath;
    input.cgroupsPath = "/stacknet/job";
    input.cgroupMode = facts.cgroupMode;
    if (doctor.plan) {
        input.uids = doctor.plan->uids;
        input.gids = doctor.plan->gids;
        input.cgroupsPath = doctor.plan->cgroupParent + "/job";
    }
    input.arguments = tool->arguments;
    input.environment = sandbox::toolEnvironment();
    std::printf("%s\n", sandbox::specJson(input).c_str());
    return kExitOk;
}

int sandboxDoctor(const Arguments& arguments) {
    const sandbox::Doctor doctor = sandbox::diagnose(sandbox::collectHostFacts({}),
                                                     sandbox::RuntimePreference::Auto, "preview");
    const bool usable = doctor.blocking() == nullptr;
    if (arguments.json) {
        json::array findings;
        for (const sandbox::Finding& finding : doctor.findings) {
            findings.push_back(
                json::object{{"code", finding.code},
                             {"blocks", finding.severity == sandbox::Severity::Blocks},
                             {"message", finding.message},
                             {"remedy", finding.remedy}});
        }
        printJson(json::object{
            {"usable", usable}, {"runtime", doctor.runtime}, {"findings", std::move(findings)}});
        return usable ? kExitOk : kExitFailed;
    }
    for (const sandbox::Finding& finding : doctor.findings) {
        std::printf("%s %s\n  %s\n  %s\n",
                    finding.severity == sandbox::Severity::Blocks ? "BLOCKS " : "warning",
                    finding.code.c_str(), finding.message.c_str(), finding.remedy.c_str());
    }
    std::printf("%s\n", usable ? ("Code can be run here by " + doctor.runtime + ".").c_str()
                               : "Code cannot be run here.");
    return usable ? kExitOk : kExitFailed;
}

int createGenesis(const Arguments& arguments) {
    const std::string out = arguments.option("--out");
    if (out.empty()) return failure(arguments, makeError("ctl.usage", "--out DIR is missing."));
    auto nodes = arguments.number("--nodes", 4, engine::kLocalNodesMin, engine::kLocalNodesMax);
    if (!nodes.ok()) return failure(arguments, nodes.error());
    SystemClock clock;
    SystemRng rng;
    const auto count = static_cast<unsigned>(*nodes);
    auto made = engine::makeLocalNetwork(out, count, arguments.option("--name", "Local network"),
                                         clock, rng);
    if (!made.ok()) return failure(arguments, made.error());
    json::array folders;
    for (unsigned i = 0; i < count; ++i) {
        folders.push_back(json::value(engine::localNode(out, i).root.string()));
    }
    if (arguments.json) {
        printJson(json::object{{"nodes", std::move(folders)}});
    } else {
        std::printf("Made %u node directories in %s. Start each with: stacknetd --data-dir DIR\n",
                    count, out.c_str());
    }
    return kExitOk;
}

int showGenesis(const Arguments& arguments) {
    auto genesis = engine::loadGenesis(arguments.word(2));
    if (!genesis.ok()) return failure(arguments, genesis.error());
    if (arguments.json) {
        std::printf("%s\n", genesis->toJson().c_str());
        return kExitOk;
    }
    std::printf("%s%s\n  chain id %s\n  begins   %s UTC\n", genesis->networkName.c_str(),
                genesis->localNetwork ? " (LOCAL NETWORK)" : "", toHex(genesis->chainId()).c_str(),
                timeText(genesis->timeMs).c_str());
    std::vector<std::vector<std::string>> rows = {{"VALIDATOR", "NODE KEY", "WEIGHT"}};
    for (const auto& validator : genesis->validators) {
        rows.push_back({validator.name, toHex(validator.nodeKey), grouped(validator.weight)});
    }
    printTable(rows);
    return kExitOk;
}

Result<keystore::Signer> unlockOwnKey(keystore::Keystore& keystore, const engine::NodePaths& paths,
                                      const engine::NodeConfig& config,
                                      const Arguments& arguments) {
    const std::string named = arguments.option("--passphrase-file");
    const std::filesystem::path file =
        named.empty() ? paths.passphrase() : std::filesystem::path(named);
    STACKNET_TRY(const Bytes content, readFile(file, 4'096));
    const std::string_view line = asText(content);
    return keystore.unlock(config.nodeKey,
                           SecretBytes::copyOf(line.substr(0, line.find_first_of("\r\n"))));
}

Result<std::string> makeInvite(const Arguments& arguments) {
    const engine::NodePaths paths{arguments.option("--data-dir")};
    STACKNET_TRY(const engine::NodeConfig config, engine::loadConfig(paths));
    STACKNET_TRY(const Bytes genesisText, readFile(paths.genesis(), engine::kGenesisBytesMax));
    STACKNET_TRY(const ledger::Genesis genesis, ledger::Genesis::fromJson(asText(genesisText)));
    SystemClock clock;
    SystemRng rng;
    STACKNET_TRY(auto keystore,
                 keystore::Keystore::open(paths.keys(), clock, rng, {config.kdfLog2N, 8, 1}));
    STACKNET_TRY(const keystore::Signer signer, unlockOwnKey(*keystore, paths, config, arguments));
    network::Invite invite;
    invite.chainId = genesis.chainId();
    invite.networkName = genesis.networkName;
    invite.genesisJson = std::string(asText(genesisText));
    invite.peers.push_back({config.nodeKey, config.listen});
    for (const engine::ConfiguredPeer& peer : config.peers) {
        if (!peer.address.empty()) invite.peers.push_back({peer.nodeKey, peer.address});
    }
    return network::createInvite(invite, config.nodeKey,
                                 [&](ByteView message) { return signer.sign(message); });
}

int createInvite(const Arguments& arguments) {
    auto invite = makeInvite(arguments);
    if (!invite.ok()) return failure(arguments, invite.error());
    const std::string out = arguments.option("--out");
    if (out.empty()) {
        std::printf("%s\n", invite->c_str());
        return kExitOk;
    }
    auto written = writeFileAtomically(out, asBytes(*invite), 0644);
    return written.ok() ? kExitOk : failure(arguments, written.error());
}

Result<network::Invite> readInvite(const std::filesystem::path& file) {
    STACKNET_TRY(const Bytes content, readFile(file, network::kInviteBytesMax));
    STACKNET_TRY(network::Invite invite, network::parseInvite(asText(content)));
    STACKNET_TRY(const ledger::Genesis genesis, ledger::Genesis::fromJson(invite.genesisJson));
    if (genesis.chainId() != invite.chainId) {
        return makeError("engine.genesis_mismatch",
                         "The invite's genesis is not that of the chain it names: do not use it.");
    }
    return invite;
}

int showInvite(const Arguments& arguments) {
    auto invite = readInvite(arguments.word(2));
    if (!invite.ok()) return failure(arguments, invite.error());
    if (arguments.json) {
        json::array peers;
        for (const auto& peer : invite->peers) {
            peers.push_back(
                json::object{{"node_key", toHex(peer.nodeKey)}, {"address", peer.address}});
        }
        printJson(json::object{{"network", invite->networkName},
                               {"chain_id", toHex(invite->chainId)},
                               {"inviter", toHex(invite->inviter)},
                               {"peers", std::move(peers)}});
        return kExitOk;
    }
    std::printf("%s\n  chain id %s\n  inviter  %s\n", invite->networkName.c_str(),
                toHex(invite->chainId).c_str(), toHex(invite->inviter).c_str());
    for (const auto& peer : invite->peers) {
        std::printf("  peer     %s  %s\n", toHex(peer.nodeKey).c_str(), peer.address.c_str());
    }
    return kExitOk;
}

Result<PublicKey> acceptInto(const engine::NodePaths& paths, const network::Invite& invite,
                             const Arguments& arguments) {
    std::error_code missing;
    if (std::filesystem::exists(paths.config(), missing)) {
        return makeError("ctl.exists",
                         paths.root.string() + " holds a node already. Choose an empty folder.");
    }
    STACKNET_CHECK(ensureDirectory(paths.root));
    SystemClock clock;
    SystemRng rng;
    STACKNET_TRY(auto keystore, keystore::Keystore::open(paths.keys(), clock, rng));
    const std::string named = arguments.option("--passphrase-file");
    if (named.empty()) {
        return makeError("ctl.usage",
                         "--passphrase-file FILE with the new key's passphrase is "
                         "missing.");
    }
    STACKNET_TRY(const Bytes content, readFile(named, 4'096));
    const std::string_view line = asText(content);
    engine::NodeConfig config;
    config.name = arguments.option("--name", "new node");
    config.listen = arguments.option("--listen", "127.0.0.1:0");
    STACKNET_TRY(config.nodeKey,
                 keystore->create(config.name,
                                  SecretBytes::copyOf(line.substr(0, line.find_first_of("\r\n")))));
    for (const network::InvitePeer& peer : invite.peers) {
        config.peers.push_back({peer.nodeKey, peer.address, peer.address});
    }
    STACKNET_CHECK(writeFileAtomically(paths.genesis(), asBytes(invite.genesisJson)));
    STACKNET_CHECK(engine::saveConfig(paths, config));
    return config.nodeKey;
}

int acceptInvite(const Arguments& arguments) {
    auto invite = readInvite(arguments.word(2));
    if (!invite.ok()) return failure(arguments, invite.error());
    const engine::NodePaths paths{arguments.option("--data-dir")};
    if (paths.root.empty()) {
        return failure(arguments, makeError("ctl.usage", "--data-dir DIR is missing."));
    }
    auto key = acceptInto(paths, *invite, arguments);
    if (!key.ok()) return failure(arguments, key.error());
    if (arguments.json) {
        printJson(json::object{{"node_key", toHex(*key)}, {"data_dir", paths.root.string()}});
    } else {
        std::printf(
            "Node Key %s\nThe operators of the network must add it to their node.json "
            "before they let this node connect.\n",
            toHex(*key).c_str());
    }
    return kExitOk;
}

}  // namespace

int runSandbox(const Arguments& arguments) {
    if (arguments.word(1) == "spec") return sandboxSpec(arguments);
    if (arguments.word(1) == "doctor") return sandboxDoctor(arguments);
    if (arguments.word(1) == "status") return runSandboxStatus(arguments);
    return failure(arguments,
                   makeError("ctl.usage", "Use: sandbox spec, sandbox doctor, sandbox status."));
}

int runGenesis(const Arguments& arguments) {
    if (arguments.word(1) == "create") return createGenesis(arguments);
    if (arguments.word(1) == "show") return showGenesis(arguments);
    return failure(arguments, makeError("ctl.usage", "Use: genesis create, genesis show FILE."));
}

int runInvite(const Arguments& arguments) {
    if (arguments.word(1) == "create") return createInvite(arguments);
    if (arguments.word(1) == "show") return showInvite(arguments);
    if (arguments.word(1) == "accept") return acceptInvite(arguments);
    return failure(arguments, makeError("ctl.usage",
                                        "Use: invite create, invite show FILE, invite accept "
                                        "FILE."));
}

int runChain(const Arguments& arguments) {
    const std::string folder = arguments.option("--data-dir");
    if (folder.empty()) {
        return failure(arguments, makeError("ctl.usage", "--data-dir DIR is missing."));
    }
    auto store = engine::BlockStore::openReadOnly(engine::NodePaths{folder}.chain());
    if (!store.ok()) return failure(arguments, store.error());
    auto to = arguments.number("--to", (*store)->tipHeight(), 0, INT64_MAX);
    if (!to.ok()) return failure(arguments, to.error());
    const std::uint64_t recent = *to > 20 ? *to - 20 : 1;
    auto from = arguments.number("--from", arguments.json ? 1 : recent, 0, INT64_MAX);
    if (!from.ok()) return failure(arguments, from.error());
    auto blocks = (*store)->summaries(*from, *to);
    if (!blocks.ok()) return failure(arguments, blocks.error());
    json::array list;
    std::vector<std::vector<std::string>> rows = {
        {"HEIGHT", "VIEW", "TIME (UTC)", "TXS", "BLOCK", "STATE ROOT"}};
    for (const engine::BlockSummary& block : *blocks) {
        list.push_back(json::object{{"height", block.height},
                                    {"view", block.view},
                                    {"time_ms", block.timeMs},
                                    {"transactions", block.transactions},
                                    {"leader", toHex(block.leader)},
                                    {"block_id", toHex(block.id)},
                                    {"state_root", toHex(block.stateRoot)}});
        rows.push_back({grouped(block.height), grouped(block.view), timeText(block.timeMs),
                        std::to_string(block.transactions), toHex(block.id).substr(0, 16),
                        toHex(block.stateRoot).substr(0, 16)});
    }
    arguments.json ? printJson(list) : printTable(rows);
    return kExitOk;
}

}  // namespace stacknet::ctl
