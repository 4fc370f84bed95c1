#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/rng.h"
#include "core/rack/block_store.h"
#include "core/rack/kubo_client.h"
#include "core/rack/pin_store.h"
#include "core/rack/sealed_content.h"

/// The Rack as a service: what users keep, in this node's own block store or on an IPFS node of
/// theirs. Long work is a job on one thread, one at a time, with progress and cancel.
namespace stacknet::rack {

inline constexpr std::size_t kRackJobsWaitingMax = 16;
inline constexpr std::size_t kRackJobsShownMax = 50;
inline constexpr std::size_t kRackPinsShownMax = 200;
inline constexpr std::size_t kRackImportRootsMax = 16;
inline constexpr unsigned kRackSampleWalks = 8;  ///< paths from the root that a verify follows
inline constexpr std::string_view kOperatorAccount = "operator";

/// Of each account.
struct RackQuota {
    std::uint64_t bytes = 10ULL << 30;
    std::uint64_t pins = 10'000;
};

struct RackOptions {
    std::filesystem::path folder;    ///< blocks of the embedded store, and work that is under way
    std::filesystem::path database;  ///< rack.db
    std::filesystem::path keyFile;   ///< rack.key
    PinPlace place = PinPlace::Embedded;  ///< where new content goes
    std::unique_ptr<KuboClient> ipfs;     ///< needed for PinPlace::Ipfs
    RackQuota quota;
    std::function<void()> onChange;       ///< any thread; must return at once
    std::unique_ptr<IBlockStore> blocks;  ///< for tests, instead of the one in `folder`
};

enum class RackJobKind : std::uint8_t { Start, Add, Import, Pin, Export, Unpin, Verify, Collect };
enum class RackJobState : std::uint8_t { Queued, Running, Done, Failed, Cancelled };
/// "add", "import", ...; "queued", "running", ...
std::string_view rackJobKindName(RackJobKind kind);
std::string_view rackJobStateName(RackJobState state);

struct RackJob {
    std::string id;
    RackJobKind kind = RackJobKind::Add;
    RackJobState state = RackJobState::Queued;
    std::string name;  ///< of the pin
    std::uint64_t bytesDone = 0;
    std::uint64_t bytesTotal = 0;  ///< 0: not known
    std::string cid;               ///< once it is known
    std::string errorCode;
    std::string message;  ///< why it failed, or what came out
    bool operator==(const RackJob&) const = default;
};

struct RackStatus {
    bool ready = false;  ///< the place of new content can be used
    std::string reason;  ///< what to do when not
    std::string ipfsVersion;
    PinUse use;                 ///< of all accounts
    StoreSize stored;           ///< the embedded store as it is, blocks shared by pins once
    std::vector<Pin> pins;      ///< newest first, kRackPinsShownMax
    std::vector<RackJob> jobs;  ///< newest first, kRackJobsShownMax
};

struct RackAddRequest {
    std::string account = std::string(kOperatorAccount);
    std::filesystem::path path;  ///< absolute
    std::string name;            ///< at most kPinNameMax bytes of UTF-8; empty: that of the file
    std::string profile;         ///< importProfile(); empty: kubo-default
    bool encrypt = false;
};
struct RackExportRequest {
    std::string account = std::string(kOperatorAccount);
    std::string cid;
    std::filesystem::path target;  ///< absolute; must not exist
    bool car = false;              ///< the blocks as they are; else files
    std::string key;               ///< of encrypted content that is to become files
};

/// A job that was taken.
struct RackTicket {
    std::string job;
    /// The key of what is added encrypted, 64 hexadecimal digits: given out here and kept nowhere.
    SecretBytes key;
};

/// Every order is checked and queued at once; what comes of it shows in status(). Any thread.
/// Errors at once: "rack.bad_path", "rack.bad_name", "rack.bad_profile", "rack.bad_cid",
/// "rack.bad_key", "rack.busy" (retryable).
///
/// A crash at any moment leaves pins whose blocks are all there; what a job had begun is cleaned up
/// by the next start, on the IPFS node, too. Of what an order named only the pin is kept.
class RackService {
public:
    /// Errors: those of PinStore and DiskBlockStore, "rack.no_ipfs_api".
    static Result<std::unique_ptr<RackService>> open(RackOptions options, Clock& clock, Rng& rng);
    /// Cancels what runs and waits for it.
    ~RackService();

    /// Adds a file, or a directory with all in it but hidden entries, and pins it.
    Result<RackTicket> add(RackAddRequest request);
    /// Reads a CAR v1, checks every block, and pins its roots; all below them must be in it.
    Result<RackTicket> importCar(const std::string& account, const std::filesystem::path& path,
                                 const std::string& name);
    /// Pins what the place has already, or, on an IPFS node, can fetch.
    Result<RackTicket> pin(const std::string& account, const std::string& cid,
                           const std::string& name);
    Result<RackTicket> exportContent(RackExportRequest request);
    /// Lets go: the pin, its name and that name's key are deleted for good, then the blocks that no
    /// other pin needs (embedded), or the pin on the IPFS node (its blocks go with its next gc).
    /// `forget`: also when the IPFS node does not answer; its pin then stays.
    Result<RackTicket> unpin(const std::string& account, const std::string& cid, bool forget);
    /// Hashes every block (embedded; on an IPFS node with `full`), or asks the node for its pin,
    /// its root and kRackSampleWalks paths of blocks, each hashed.
    Result<RackTicket> verify(const std::string& account, const std::string& cid, bool full);
    /// Deletes blocks that no pin needs; with `ipfs` also the IPFS node's own.
    Result<RackTicket> collect(bool ipfs);
    /// Error "rack.unknown_job".
    Result<void> cancel(const std::string& job);

    RackStatus status() const;

private:
    struct Impl;
    explicit RackService(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

}  // namespace stacknet::rack
