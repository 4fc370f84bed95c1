#include "app/ctl/vote_commands.h"

#include <boost/json.hpp>
#include <cstdio>

#include "core/base/codec.h"
#include "core/base/file.h"
#include "core/consensus/sqlite_vote_store.h"
#include "core/consensus/vote_export.h"
#include "core/engine/node_config.h"
#include "core/ledger/genesis.h"

namespace stacknet::ctl {
namespace {

namespace json = boost::json;

/// A data directory that no node runs in while this lives.
struct HeldDirectory {
    engine::NodePaths paths;
    DirectoryLock lock;
    ChainId chainId;
    PublicKey nodeKey;
    consensus::Terms terms;
};

Result<HeldDirectory> hold(const Arguments& arguments) {
    const engine::NodePaths paths{arguments.option("--data-dir")};
    if (paths.root.empty()) return makeError("ctl.usage", "--data-dir DIR is missing.");
    STACKNET_TRY(const engine::NodeConfig config, engine::loadConfig(paths));
    STACKNET_TRY(const ledger::Genesis genesis, engine::loadGenesis(paths.genesis()));
    STACKNET_TRY(DirectoryLock lock, DirectoryLock::acquire(paths.root));
    return HeldDirectory{paths, std::move(lock), genesis.chainId(), config.nodeKey, {}};
}

int exportTo(const Arguments& arguments, const HeldDirectory& held) {
    auto store = consensus::SqliteVoteStore::open(held.paths.votes(), held.chainId, held.nodeKey);
    if (!store.ok()) return failure(arguments, store.error());
    auto contents = (*store)->load();
    if (!contents.ok()) return failure(arguments, contents.error());
    const consensus::VoteExport document =
        consensus::exportVotes(*contents, held.chainId, held.nodeKey, held.terms);
    const std::string file = arguments.option("--file");
    if (file.empty()) {
        std::fputs(document.toJson().c_str(), stdout);
        return kExitOk;
    }
    auto written = writeFileAtomically(file, asBytes(document.toJson()));
    if (!written.ok()) return failure(arguments, written.error());
    if (arguments.json) {
        std::printf("%s\n", json::serialize(json::object{{"file", file},
                                                         {"node_key", toHex(held.nodeKey)},
                                                         {"sign_from", document.firstSafeView()}})
                                .c_str());
    } else {
        std::printf(
            "Exported to %s. Once it is imported elsewhere, never start this node with Node Key "
            "%s again.\n",
            file.c_str(), toHex(held.nodeKey).c_str());
    }
    return kExitOk;
}

// A store that is made here begins as a lost one: a crash before the import leaves it sitting out.
Result<consensus::VoteImport> importInto(const HeldDirectory& held,
                                         const consensus::VoteExport& document) {
    using consensus::ImportTarget;
    using consensus::SqliteVoteStore;
    auto store = SqliteVoteStore::open(held.paths.votes(), held.chainId, held.nodeKey);
    ImportTarget target = ImportTarget::ExistingStore;
    if (!store.ok() && store.error().code == "consensus.vote_store_missing") {
        consensus::VoteStoreContents empty;
        empty.gate.sittingOut = true;
        STACKNET_CHECK(consensus::planVoteImport(empty, document, held.chainId, held.nodeKey,
                                                 held.terms, ImportTarget::NewStore));
        // With a chain but no record, this node may have signed what the document does not know.
        std::error_code failed;
        const bool ranBefore = std::filesystem::exists(held.paths.chain(), failed) || failed;
        if (!ranBefore) target = ImportTarget::NewStore;
        store = SqliteVoteStore::create(held.paths.votes(), held.chainId, held.nodeKey, true);
    }
    if (!store.ok()) return store.error();
    return consensus::importVotes(**store, document, held.chainId, held.nodeKey, held.terms,
                                  target);
}

int importFrom(const Arguments& arguments, const HeldDirectory& held) {
    const std::string file = arguments.option("--file");
    if (file.empty()) return failure(arguments, makeError("ctl.usage", "--file FILE is missing."));
    auto content = readFile(file, consensus::kVoteExportBytesMax);
    if (!content.ok()) return failure(arguments, content.error());
    auto document = consensus::VoteExport::fromJson(asText(*content));
    if (!document.ok()) return failure(arguments, document.error());
    auto imported = importInto(held, *document);
    if (!imported.ok()) return failure(arguments, imported.error());
    if (arguments.json) {
        std::printf("%s\n", json::serialize(json::object{{"changed", imported->changed},
                                                         {"sign_from", imported->signFrom},
                                                         {"node_key", toHex(held.nodeKey)}})
                                .c_str());
    } else {
        std::printf("%s Node Key %s signs nothing below view %s.\n",
                    imported->changed ? "Imported." : "Nothing to change.",
                    toHex(held.nodeKey).c_str(), grouped(imported->signFrom).c_str());
    }
    return kExitOk;
}

}  // namespace

int runVotes(const Arguments& arguments) {
    const std::string verb = arguments.word(1);
    if (verb != "export" && verb != "import") {
        return failure(arguments,
                       makeError("ctl.usage",
                                 "Use: votes export --data-dir DIR [--file FILE], votes import "
                                 "--data-dir DIR --file FILE."));
    }
    auto held = hold(arguments);
    if (!held.ok()) return failure(arguments, held.error());
    return verb == "export" ? exportTo(arguments, *held) : importFrom(arguments, *held);
}

}  // namespace stacknet::ctl
