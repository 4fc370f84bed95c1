#pragma once

#include <functional>
#include <set>
#include <stop_token>

#include "core/rack/car.h"
#include "core/rack/importer.h"
#include "core/rack/rack_service.h"

namespace stacknet::rack::detail {

/// What a job works with while it runs.
struct JobContext {
    std::stop_token stop;
    std::function<void(std::uint64_t done, std::uint64_t total)> progress;
    std::function<void(const Cid& cid)> found;  ///< the CID is known

    Result<void> goOn() const {
        if (!stop.stop_requested()) return {};
        return makeError("rack.cancelled", "It was cancelled.");
    }
};

/// The jobs themselves. Belongs to the worker's thread. Each returns the sentence that tells what
/// came out.
class RackWorker {
public:
    RackWorker(RackOptions& options, std::unique_ptr<PinStore> pins,
               std::unique_ptr<IBlockStore> blocks, Clock& clock, Rng& rng);

    /// Cleans up what a crash left; true in `reachable` when the place can be used.
    Result<std::string> start(const JobContext& context);
    Result<std::string> add(const RackAddRequest& request, const ContentKey* key,
                            const JobContext& context);
    Result<std::string> importCar(const std::string& account, const std::filesystem::path& path,
                                  const std::string& name, const JobContext& context);
    Result<std::string> pin(const std::string& account, const Cid& cid, const std::string& name,
                            const JobContext& context);
    Result<std::string> exportContent(const RackExportRequest& request, const Cid& cid,
                                      const ContentKey* key, const JobContext& context);
    Result<std::string> unpin(const std::string& account, const Cid& cid, bool forget,
                              const JobContext& context);
    Result<std::string> verify(const std::string& account, const Cid& cid, bool full,
                               const JobContext& context);
    Result<std::string> collect(bool ipfs, const JobContext& context);

    PinStore& pins() { return *m_pins; }
    IBlockStore& blocks() { return *m_blocks; }

private:
    /// A sink into the store that counts each block once, against the quota.
    struct Intake {
        std::set<Hash256> seen;
        std::uint64_t bytes = 0;
        std::uint64_t bytesMax = 0;
    };
    Result<void> take(Intake& intake, const Cid& cid, ByteView block, const JobContext& context);
    Result<Intake> openIntake(const std::string& account);
    Result<BuiltNode> build(const RackAddRequest& request, const ContentKey* key,
                            const BlockSink& sink, const JobContext& context);
    /// Pins a root whose blocks are all in the store, at the place for new content.
    Result<void> keep(Pin pin, const JobContext& context);
    Result<void> keepOnIpfs(Pin pin, const BodyWriter& car, const JobContext& context);
    /// Ends work that put blocks into the store: sweeps when it failed or they are elsewhere now.
    Result<std::string> settle(Result<std::string> outcome, bool sweepAnyway);
    Result<std::uint64_t> sweep();
    Result<Pin> pinOf(const std::string& account, const Cid& cid) const;
    Result<std::string> verifyEmbedded(const Pin& pin, const JobContext& context);
    Result<std::string> verifyOnIpfs(const Pin& pin, bool full, const JobContext& context);
    Result<void> fetch(const Pin& pin, const JobContext& context);
    Result<std::string> writeFiles(const RackExportRequest& request, const Pin& pin,
                                   const ContentKey* key, const JobContext& context);
    Result<void> openSealed(const RackExportRequest& request, const Pin& pin, const ContentKey& key,
                            const JobContext& context);
    Result<KuboClient*> ipfs() const;

    RackOptions& m_options;
    std::unique_ptr<PinStore> m_pins;
    std::unique_ptr<IBlockStore> m_blocks;
    Clock& m_clock;
    Rng& m_rng;
};

/// Adds every block below the root to `kept` without reading leaves.
Result<void> markBelow(const IBlockStore& store, const Cid& root, std::set<Hash256>& kept);
/// Blocks below a root, each once and hashed, and their bytes.
Result<StoreSize> measure(const IBlockStore& store, const Cid& root, const JobContext& context);
/// Streams a sealed file or directory into `sink`'s blocks. The content key of the add.
Result<BuiltNode> buildSealed(const std::filesystem::path& path, const ImportProfile& profile,
                              const ContentKey& key, const BlockSink& sink,
                              const JobContext& context);
/// Writes what `write` gives to a new file beside `target` and renames it when whole. Errors:
/// "rack.target_exists", "rack.target_unwritable", "rack.disk_full", those of `write`.
Result<void> writeNewFile(const std::filesystem::path& target,
                          const std::function<Result<void>(const PieceSink& out)>& write);
/// Hands the content of a file on in pieces. "rack.file_unreadable", "rack.file_changed".
Result<void> readPieces(const std::filesystem::path& path, const PieceSink& out,
                        const JobContext& context);

}  // namespace stacknet::rack::detail
