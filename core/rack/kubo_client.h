#pragma once

#include <cstdint>
#include <set>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/rng.h"
#include "core/rack/cid.h"
#include "core/rack/kubo_http.h"

/// An IPFS node (Kubo, or another that has its RPC interface), which is not trusted: what it says
/// is checked against what is known. CIDs are computed here before anything leaves, its answers are
/// compared as CIDs, and every block that comes back is hashed.
namespace stacknet::rack {

inline constexpr std::size_t kKuboLineMax = 64 << 10;          ///< one line of an answer
inline constexpr std::size_t kKuboLinesMax = 4'000'000;        ///< lines of one answer
inline constexpr std::uint64_t kKuboAnswerMax = 512ULL << 20;  ///< bytes of a JSON answer
inline constexpr std::size_t kKuboAddFilesMax = 256;           ///< of one add

struct KuboVersion {
    std::string version;  ///< "0.43.1"; printable, at most 64 characters
    std::string system;   ///< "amd64/linux"; may be empty
};

/// A file to add.
struct KuboFile {
    std::string path;  ///< "photos/1.jpg"; folders on the way are made
    BodyWriter content;
};

/// Each call is one request on a connection of its own, on the caller's thread; a stop ends it
/// within one step of the network. Not changed after construction: any thread.
///
/// Errors of all calls: those of kuboExchange(); "rack.ipfs_refused" (401, 403: authorization or
/// another program's rule), "rack.ipfs_failed" (the node said that it failed; the sentence has its
/// words, cut and printable), "rack.ipfs_bad_answer" (no answer of such a node: HTML, broken or
/// incomplete JSON, a redirect, an answer to something else).
class KuboClient {
public:
    /// `authorization`: value of that header ("Bearer ...", "Basic ..."); empty: none.
    KuboClient(KuboAddress address, SecretBytes authorization, Rng& rng,
               KuboTimeouts timeouts = {});

    const KuboAddress& address() const { return m_address; }

    Result<KuboVersion> version(const std::stop_token& stop) const;

    /// Sends a CAR whose one root is `root` and has it pinned. The node must name exactly that root
    /// and no error of pinning: "rack.ipfs_wrong_root", "rack.ipfs_not_pinned".
    Result<void> importCar(const Cid& root, const BodyWriter& car,
                           const std::stop_token& stop) const;
    /// The CAR below `root` as the node sends it: the sink must check every block (CarReader does).
    Result<void> exportCar(const Cid& root, const PieceSink& sink, std::uint64_t bytesMax,
                           const std::stop_token& stop) const;

    /// Adds files by `add` (CIDv1, raw leaves, chunks of 262,144 bytes) and pins the last root:
    /// the only file, or the folder that all of them lie in. Error "rack.ipfs_wrong_root" when
    /// the answer is not `expected`.
    Result<void> add(std::vector<KuboFile> files, const Cid& expected,
                     const std::stop_token& stop) const;

    /// Size in bytes as the node says it. "rack.ipfs_failed" when it does not have the block.
    Result<std::uint64_t> blockStat(const Cid& cid, const std::stop_token& stop) const;
    /// The block, hashed: "rack.ipfs_wrong_block" when it is not what its CID names.
    Result<Bytes> block(const Cid& cid, const std::stop_token& stop) const;
    /// Bytes of a file as the node reads them: nothing vouches for them but the node. At most
    /// `length`; "rack.ipfs_bad_answer" when more come.
    Result<Bytes> cat(const Cid& cid, std::uint64_t offset, std::uint64_t length,
                      const std::stop_token& stop) const;

    Result<void> pinAdd(const Cid& cid, const std::stop_token& stop) const;
    /// True when the node lists it as pinned with all that is below it.
    Result<bool> isPinned(const Cid& cid, const std::stop_token& stop) const;
    /// Every recursive pin, by the version 1 of its CID.
    Result<std::set<Cid>> pins(const std::stop_token& stop) const;
    /// One that is not pinned counts as done.
    Result<void> pinRemove(const Cid& cid, const std::stop_token& stop) const;
    /// Pins `to` with what it shares with `from`, and takes the pin of `from` away. The node must
    /// name both: "rack.ipfs_not_pinned" otherwise.
    Result<void> pinUpdate(const Cid& from, const Cid& to, const std::stop_token& stop) const;
    /// Deletes every block of the node that no pin keeps; how many.
    Result<std::uint64_t> collectGarbage(const std::stop_token& stop) const;

private:
    Result<KuboStatus> call(const KuboRequest& request, std::uint64_t answerMax,
                            const PieceSink& sink, const std::stop_token& stop) const;

    KuboAddress m_address;
    SecretBytes m_authorization;
    Rng& m_rng;
    KuboTimeouts m_timeouts;
};

}  // namespace stacknet::rack
