#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/rng.h"
#include "core/base/secret.h"
#include "core/rack/cid.h"
#include "core/storage/database.h"
#include "core/storage/deletion.h"

/// What the Rack keeps, for whom and where: the database rack.db.
namespace stacknet::rack {

inline constexpr std::size_t kPinNameMax = 128;  ///< bytes

/// Where the blocks of a pin are kept.
enum class PinPlace : std::uint8_t { Embedded = 0, Ipfs = 1 };

/// One content that a user keeps.
struct Pin {
    std::int64_t id = 0;
    std::string account;  ///< whose it is; "operator" for orders at the node
    Cid cid;
    std::string name;     ///< the user's words; in the database encrypted under the pin's own key
    std::string profile;  ///< how the CID was made; empty when it came as a CAR or by its CID
    std::uint64_t sizeBytes = 0;  ///< of all blocks below it, each counted once
    std::uint64_t blocks = 0;
    std::int64_t createdDay = 0;  ///< days since 1970-01-01 UTC; no finer time is kept
    PinPlace place = PinPlace::Embedded;
    bool encrypted = false;  ///< added sealed (sealed_content.h); the key is not here
    bool theirs = false;     ///< the IPFS node had it pinned before: its pin is left when ours goes
    bool operator==(const Pin&) const = default;
};

/// What an account keeps.
struct PinUse {
    std::uint64_t pins = 0;
    std::uint64_t bytes = 0;
    bool operator==(const PinUse&) const = default;
};

/// An add that began to pin something on an IPFS node and was not recorded as done.
struct OpenPin {
    std::int64_t id = 0;
    Cid cid;
    bool theirs = false;
};

/// Used from one thread at a time. Errors: those of storage::Database, "rack.key_file".
///
/// A pin's name is sealed with AES-256-GCM under a random key of that pin, which is kept apart from
/// it, wrapped under the key file. Unpinning deletes both rows for good (storage::Deletion); a copy
/// of the database that was made before cannot be read without the key file.
class PinStore {
public:
    /// Opens or makes the database and the key file (32 bytes, mode 0600).
    static Result<std::unique_ptr<PinStore>> open(const std::filesystem::path& database,
                                                  const std::filesystem::path& keyFile, Rng& rng);

    /// Newest first, at most `limit`.
    Result<std::vector<Pin>> list(std::size_t limit) const;
    /// Every pin, for those who must know all roots; names are not opened.
    Result<std::vector<Pin>> roots() const;
    Result<std::optional<Pin>> find(const std::string& account, const Cid& cid) const;
    /// By Pin::id.
    Result<std::optional<Pin>> get(std::int64_t id) const;
    /// For those who page through the table "pin" (columns as in Pin, `cid` and `name` not in the
    /// clear); only to read.
    storage::Database& database() { return m_database; }
    Result<PinUse> use(const std::string& account) const;
    Result<PinUse> useOfAll() const;

    /// Records a pin in one transaction, with the end of the open pin that led to it (0: none).
    /// "rack.already_pinned" when the account has the CID already.
    Result<Pin> add(Pin pin, std::int64_t openPin);
    /// Deletes a pin, its name and the name's key, for good. Error "storage.busy": the rows are
    /// gone and traces may stay in the log until the next deletion.
    Result<storage::DeletionProof> remove(std::int64_t id, const Clock& clock,
                                          const std::function<bool(std::int64_t)>& wait);

    /// Written before an IPFS node is told to pin, so that a crash leaves no pin that nobody knows.
    Result<std::int64_t> beginOpenPin(const Cid& cid, bool theirs);
    Result<void> endOpenPin(std::int64_t id);
    Result<std::vector<OpenPin>> openPins() const;

    /// True from setUnclean(true) until setUnclean(false), over restarts: blocks may be in the
    /// store that no pin needs.
    Result<bool> unclean() const;
    Result<void> setUnclean(bool unclean);

private:
    PinStore(storage::Database database, FixedSecret<32> key, Rng& rng);
    Result<std::vector<Pin>> query(std::string_view condition, bool names,
                                   const std::function<void(storage::Statement&)>& bind) const;
    Result<std::string> openName(const Cid& cid, const Bytes& wrapped, const Bytes& sealed) const;

    mutable storage::Database m_database;
    FixedSecret<32> m_key;
    Rng& m_rng;
};

}  // namespace stacknet::rack
