#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

/// What a reader sees of the Rack, and what can be ordered of it. Part of the Snapshot; the same
/// conventions hold (core/api/snapshot.h). CIDs are canonical text. Names of pins are the user's
/// own words.
namespace stacknet::api {

inline constexpr std::size_t kRackPinsMax = 200;
inline constexpr std::size_t kRackJobsMax = 50;

struct RackPinInfo {
    std::string cid;
    std::string name;
    std::string profile;  ///< how the CID was made; empty when it came from elsewhere
    std::uint64_t sizeBytes = 0;
    std::uint64_t blocks = 0;    ///< 0: not known
    std::int64_t createdMs = 0;  ///< midnight of the day; no finer time is kept
    std::string place;           ///< "embedded" or "ipfs"
    bool encrypted = false;      ///< its key was shown once and is not here
    bool pinnedBefore = false;   ///< the IPFS node had it already: its own pin outlives ours
    bool operator==(const RackPinInfo&) const = default;
};

struct RackJobInfo {
    std::string id;
    std::string kind;   ///< "start", "add", "import", "pin", "export", "unpin", "verify", "gc"
    std::string state;  ///< "queued", "running", "done", "failed", "cancelled"
    std::string name;   ///< of the pin
    std::uint64_t bytesDone = 0;
    std::uint64_t bytesTotal = 0;  ///< 0: not known
    std::string cid;               ///< once it is known
    std::string errorCode;         ///< of failed and cancelled jobs
    std::string message;           ///< why it failed, or what came out
    bool operator==(const RackJobInfo&) const = default;
};

struct RackInfo {
    std::string store;  ///< where new content goes: "embedded" or "ipfs"; empty: no Rack here
    bool ready = false;
    std::string reason;            ///< what to do when not ready
    std::string ipfsApi;           ///< "http://127.0.0.1:5001"; never with a secret
    std::string ipfsVersion;       ///< as the IPFS node says it
    std::uint64_t quotaBytes = 0;  ///< of an account
    std::uint64_t quotaPins = 0;
    std::uint64_t usedBytes = 0;  ///< of all pins, each counted whole
    std::uint64_t pinCount = 0;
    std::uint64_t storedBytes = 0;  ///< in the embedded store, shared blocks once
    std::uint64_t storedBlocks = 0;
    std::vector<RackPinInfo> pins;  ///< newest first, kRackPinsMax
    std::vector<RackJobInfo> jobs;  ///< newest first, kRackJobsMax
    bool operator==(const RackInfo&) const = default;
};

// Orders. Each but RackCancel queues a job and is done once that is queued: the result's subject is
// the job's id, and how it goes is in RackInfo::jobs. Paths are the node's own and absolute. Errors
// of all: "rack.unavailable" (this node has no Rack), "rack.busy" (retryable), "rack.bad_cid",
// "rack.bad_path".

/// Adds a file or directory and pins it. With `encrypt` the result's secret is the key: 64
/// hexadecimal digits, shown this one time and kept nowhere. Errors: "rack.bad_profile",
/// "rack.bad_name".
struct RackAdd {
    std::string path;
    bool encrypt = false;
    std::string profile = {};  ///< "kubo-default" (also when empty), "unixfs-v1-2025", ...
    std::string name = {};     ///< empty: the file's
};
/// Stops a job that waits or runs. Error "rack.unknown_job".
struct RackCancel {
    std::string job;
};
/// Writes a pin to `path`, which must not exist. Error "rack.bad_key".
struct RackExport {
    std::string cid;
    std::string path;
    std::string form = {};  ///< "files" (also when empty) or "car"
    std::string key = {};   ///< of encrypted content that is to become files
};
/// Reads a CAR v1 and pins its roots.
struct RackImport {
    std::string path;
    std::string name = {};
};
/// Lets go of a pin for good. `forget`: also when the IPFS node does not answer.
struct RackUnpin {
    std::string cid;
    bool forget = false;
};
/// Checks what is kept; `full`: every block, also on an IPFS node.
struct RackVerify {
    std::string cid;
    bool full = false;
};
/// Deletes blocks that no pin needs; `ipfs`: on the IPFS node, too.
struct RackGc {
    bool ipfs = false;
};
/// Pins content by its CID.
struct RackPin {
    std::string cid;
    std::string name = {};
};

}  // namespace stacknet::api
