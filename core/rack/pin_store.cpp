#include "core/rack/pin_store.h"

#include <sys/stat.h>

#include <array>

#include "core/base/codec.h"
#include "core/base/file.h"
#include "core/base/sentence.h"
#include "core/crypto/aead.h"

namespace stacknet::rack {

namespace {

constexpr std::string_view kSchema = R"(
CREATE TABLE pin(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account TEXT NOT NULL,
    cid BLOB NOT NULL,
    profile TEXT NOT NULL,
    size_bytes INTEGER NOT NULL,
    blocks INTEGER NOT NULL,
    created_day INTEGER NOT NULL,
    place INTEGER NOT NULL,
    encrypted INTEGER NOT NULL,
    theirs INTEGER NOT NULL,
    name BLOB NOT NULL,
    UNIQUE(account, cid)
) STRICT;
CREATE TABLE pin_key(
    pin INTEGER PRIMARY KEY REFERENCES pin(id) ON DELETE CASCADE,
    key BLOB NOT NULL
) STRICT;
CREATE TABLE open_pin(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    cid BLOB NOT NULL,
    theirs INTEGER NOT NULL
) STRICT;
CREATE TABLE mark(name TEXT PRIMARY KEY) STRICT;
)";

constexpr std::size_t kKeyBytes = 32;
constexpr std::string_view kNameLabel = "stacknet/rack/name/1";
constexpr std::string_view kKeyLabel = "stacknet/rack/pin-key/1";
constexpr std::string_view kUncleanMark = "unclean";

Error keyFileError(const std::filesystem::path& file, std::string_view what) {
    return makeError("rack.key_file",
                     sentence("The key of the pins' names, %1, %2. Put the right file back; "
                              "without it the names are lost, the contents are not.",
                              {file.string(), what}));
}

Result<FixedSecret<kKeyBytes>> openKeyFile(const std::filesystem::path& file, bool mayMake,
                                           Rng& rng) {
    FixedSecret<kKeyBytes> key;
    struct stat facts {};
    if (::lstat(file.c_str(), &facts) != 0) {
        if (!mayMake) return keyFileError(file, "is missing");
        rng.fill(key.mutableView());
        STACKNET_CHECK(writeFileAtomically(file, key.view()));
        return key;
    }
    if (!S_ISREG(facts.st_mode)) return keyFileError(file, "is no plain file");
    if ((facts.st_mode & 077) != 0) return keyFileError(file, "can be read or written by others");
    STACKNET_TRY(Bytes bytes, readFile(file, kKeyBytes + 1));
    const bool whole = bytes.size() == kKeyBytes;
    if (whole) std::copy(bytes.begin(), bytes.end(), key.mutableView().begin());
    wipe(bytes.data(), bytes.size());
    if (!whole) return keyFileError(file, "is damaged");
    return key;
}

Bytes labelled(std::string_view label, const Cid& cid) {
    Bytes data = toBytes(label);
    const Bytes bytes = cid.bytes();
    data.insert(data.end(), bytes.begin(), bytes.end());
    return data;
}

/// nonce || ciphertext || tag
Bytes seal(const FixedSecret<kKeyBytes>& key, ByteView plain, ByteView data, Rng& rng) {
    std::array<std::uint8_t, crypto::kAeadNonceBytes> nonce{};
    rng.fill(nonce);
    Bytes sealed(nonce.begin(), nonce.end());
    const Bytes body = crypto::aeadSeal(key.view(), nonce, plain, data);
    sealed.insert(sealed.end(), body.begin(), body.end());
    return sealed;
}

Result<SecretBytes> unseal(std::span<const std::uint8_t, kKeyBytes> key, ByteView sealed,
                           ByteView data) {
    if (sealed.size() < crypto::kAeadNonceBytes) return makeError("crypto.failed", "Too short.");
    return crypto::aeadOpen(key, sealed.first<crypto::kAeadNonceBytes>(),
                            sealed.subspan(crypto::kAeadNonceBytes), data);
}

Result<std::int64_t> toRow(std::uint64_t value) {
    if (value <= static_cast<std::uint64_t>(INT64_MAX)) return static_cast<std::int64_t>(value);
    return makeError("rack.too_large", sentence("The content is larger than can be counted."));
}

}  // namespace

PinStore::PinStore(storage::Database database, FixedSecret<32> key, Rng& rng)
    : m_database(std::move(database)), m_key(std::move(key)), m_rng(rng) {}

Result<std::unique_ptr<PinStore>> PinStore::open(const std::filesystem::path& database,
                                                 const std::filesystem::path& keyFile, Rng& rng) {
    STACKNET_TRY(storage::Database opened, storage::Database::open(database));
    STACKNET_CHECK(opened.migrate({kSchema}));
    bool empty = false;
    {
        STACKNET_TRY(storage::Statement any, opened.prepare("SELECT 1 FROM pin LIMIT 1"));
        STACKNET_TRY(const bool found, any.step());
        empty = !found;
    }
    STACKNET_TRY(auto key, openKeyFile(keyFile, empty, rng));
    return std::unique_ptr<PinStore>(new PinStore(std::move(opened), std::move(key), rng));
}

Result<std::string> PinStore::openName(const Cid& cid, const Bytes& wrapped,
                                       const Bytes& sealed) const {
    auto key = unseal(m_key.view(), wrapped, labelled(kKeyLabel, cid));
    if (!key.ok() || key->size() != kKeyBytes) {
        return makeError("rack.key_file", sentence("The name of a pin cannot be opened: rack.key "
                                                   "is another one's. Put the right file back."));
    }
    STACKNET_TRY(const SecretBytes name,
                 unseal(key->view().first<kKeyBytes>(), sealed, labelled(kNameLabel, cid)));
    return std::string(name.exposeText());
}

Result<std::vector<Pin>> PinStore::query(
    std::string_view condition, bool names,
    const std::function<void(storage::Statement&)>& bind) const {
    STACKNET_TRY(storage::Statement rows,
                 m_database.prepare("SELECT id, account, cid, profile, size_bytes, blocks, "
                                    "created_day, place, encrypted, theirs, name, key FROM pin "
                                    "JOIN pin_key ON pin_key.pin = pin.id " +
                                    std::string(condition)));
    bind(rows);
    std::vector<Pin> pins;
    while (true) {
        STACKNET_TRY(const bool more, rows.step());
        if (!more) return pins;
        Pin pin;
        pin.id = rows.integer(0);
        pin.account = rows.text(1);
        STACKNET_TRY(pin.cid, Cid::fromBytes(rows.blob(2)));
        pin.profile = rows.text(3);
        pin.sizeBytes = static_cast<std::uint64_t>(rows.integer(4));
        pin.blocks = static_cast<std::uint64_t>(rows.integer(5));
        pin.createdDay = rows.integer(6);
        pin.place = rows.integer(7) == 1 ? PinPlace::Ipfs : PinPlace::Embedded;
        pin.encrypted = rows.integer(8) != 0;
        pin.theirs = rows.integer(9) != 0;
        if (names) {
            STACKNET_TRY(pin.name, openName(pin.cid, rows.blob(11), rows.blob(10)));
        }
        pins.push_back(std::move(pin));
    }
}

Result<std::vector<Pin>> PinStore::list(std::size_t limit) const {
    return query("ORDER BY id DESC LIMIT ?1", true,
                 [&](storage::Statement& rows) { rows.bind(1, static_cast<std::int64_t>(limit)); });
}

Result<std::vector<Pin>> PinStore::roots() const {
    return query("ORDER BY id", false, [](storage::Statement&) {});
}

Result<std::optional<Pin>> PinStore::find(const std::string& account, const Cid& cid) const {
    const Bytes bytes = cid.bytes();
    STACKNET_TRY(std::vector<Pin> found,
                 query("WHERE account = ?1 AND cid = ?2", true, [&](storage::Statement& rows) {
                     rows.bind(1, account).bind(2, ByteView(bytes));
                 }));
    if (found.empty()) return std::optional<Pin>();
    return std::optional<Pin>(std::move(found.front()));
}

Result<std::optional<Pin>> PinStore::get(std::int64_t id) const {
    STACKNET_TRY(std::vector<Pin> found,
                 query("WHERE id = ?1", true, [&](storage::Statement& rows) { rows.bind(1, id); }));
    if (found.empty()) return std::optional<Pin>();
    return std::optional<Pin>(std::move(found.front()));
}

Result<PinUse> PinStore::use(const std::string& account) const {
    STACKNET_TRY(storage::Statement sum,
                 m_database.prepare("SELECT COUNT(*), COALESCE(SUM(size_bytes), 0) FROM pin "
                                    "WHERE account = ?1"));
    sum.bind(1, account);
    STACKNET_CHECK(sum.step());
    return PinUse{static_cast<std::uint64_t>(sum.integer(0)),
                  static_cast<std::uint64_t>(sum.integer(1))};
}

Result<PinUse> PinStore::useOfAll() const {
    STACKNET_TRY(storage::Statement sum,
                 m_database.prepare("SELECT COUNT(*), COALESCE(SUM(size_bytes), 0) FROM pin"));
    STACKNET_CHECK(sum.step());
    return PinUse{static_cast<std::uint64_t>(sum.integer(0)),
                  static_cast<std::uint64_t>(sum.integer(1))};
}

Result<Pin> PinStore::add(Pin pin, std::int64_t openPin) {
    STACKNET_TRY(const auto before, find(pin.account, pin.cid));
    if (before) {
        return makeError("rack.already_pinned",
                         sentence("%1 is pinned already.", {pin.cid.text()}));
    }
    STACKNET_TRY(const std::int64_t size, toRow(pin.sizeBytes));
    STACKNET_TRY(const std::int64_t blocks, toRow(pin.blocks));
    FixedSecret<kKeyBytes> key;
    m_rng.fill(key.mutableView());
    const Bytes name = seal(key, asBytes(pin.name), labelled(kNameLabel, pin.cid), m_rng);
    const Bytes wrapped = seal(m_key, key.view(), labelled(kKeyLabel, pin.cid), m_rng);
    const Bytes cid = pin.cid.bytes();
    STACKNET_TRY(storage::Transaction transaction, storage::Transaction::begin(m_database));
    STACKNET_TRY(storage::Statement row,
                 m_database.prepare("INSERT INTO pin(account, cid, profile, size_bytes, blocks, "
                                    "created_day, place, encrypted, theirs, name) "
                                    "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)"));
    row.bind(1, pin.account).bind(2, ByteView(cid)).bind(3, pin.profile).bind(4, size);
    row.bind(5, blocks).bind(6, pin.createdDay).bind(7, std::int64_t{pin.place == PinPlace::Ipfs});
    row.bind(8, std::int64_t{pin.encrypted}).bind(9, std::int64_t{pin.theirs});
    STACKNET_CHECK(row.bind(10, ByteView(name)).run());
    pin.id = m_database.lastInsertId();
    STACKNET_TRY(storage::Statement keyRow,
                 m_database.prepare("INSERT INTO pin_key(pin, key) VALUES(?1, ?2)"));
    STACKNET_CHECK(keyRow.bind(1, pin.id).bind(2, ByteView(wrapped)).run());
    if (openPin != 0) {
        STACKNET_TRY(storage::Statement end,
                     m_database.prepare("DELETE FROM open_pin WHERE id = ?1"));
        STACKNET_CHECK(end.bind(1, openPin).run());
    }
    STACKNET_CHECK(transaction.commit());
    return pin;
}

Result<storage::DeletionProof> PinStore::remove(std::int64_t id, const Clock& clock,
                                                const std::function<bool(std::int64_t)>& wait) {
    return storage::deleteForGood(
        m_database, "rack_pin",
        [id](storage::Database& database) -> Result<std::int64_t> {
            std::int64_t rows = 0;
            for (const char* sql :
                 {"DELETE FROM pin_key WHERE pin = ?1", "DELETE FROM pin WHERE id = ?1"}) {
                STACKNET_TRY(storage::Statement statement, database.prepare(sql));
                STACKNET_CHECK(statement.bind(1, id).run());
                rows += database.changes();
            }
            return rows;
        },
        clock, wait);
}

Result<std::int64_t> PinStore::beginOpenPin(const Cid& cid, bool theirs) {
    const Bytes bytes = cid.bytes();
    STACKNET_TRY(storage::Statement row,
                 m_database.prepare("INSERT INTO open_pin(cid, theirs) VALUES(?1, ?2)"));
    STACKNET_CHECK(row.bind(1, ByteView(bytes)).bind(2, std::int64_t{theirs}).run());
    return m_database.lastInsertId();
}

Result<void> PinStore::endOpenPin(std::int64_t id) {
    STACKNET_TRY(storage::Statement end, m_database.prepare("DELETE FROM open_pin WHERE id = ?1"));
    return end.bind(1, id).run();
}

Result<std::vector<OpenPin>> PinStore::openPins() const {
    STACKNET_TRY(storage::Statement rows,
                 m_database.prepare("SELECT id, cid, theirs FROM open_pin ORDER BY id"));
    std::vector<OpenPin> open;
    while (true) {
        STACKNET_TRY(const bool more, rows.step());
        if (!more) return open;
        STACKNET_TRY(const Cid cid, Cid::fromBytes(rows.blob(1)));
        open.push_back({rows.integer(0), cid, rows.integer(2) != 0});
    }
}

Result<bool> PinStore::unclean() const {
    STACKNET_TRY(storage::Statement mark, m_database.prepare("SELECT 1 FROM mark WHERE name = ?1"));
    mark.bind(1, kUncleanMark);
    return mark.step();
}

Result<void> PinStore::setUnclean(bool unclean) {
    STACKNET_TRY(storage::Statement mark,
                 m_database.prepare(unclean ? "INSERT OR IGNORE INTO mark(name) VALUES(?1)"
                                            : "DELETE FROM mark WHERE name = ?1"));
    return mark.bind(1, kUncleanMark).run();
}

}  // namespace stacknet::rack
