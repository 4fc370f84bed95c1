// Any file as a vote store, and a good one with any bytes changed: it opens or it is refused, and
// one that opens, and whose rows are sound, still keeps the key from signing twice.

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <string>

#include "core/consensus/codec.h"
#include "core/consensus/own_votes.h"
#include "core/consensus/sqlite_vote_store.h"
#include "core/consensus/vote_row_check.h"
#include "core/crypto/ed25519.h"
#include "core/crypto/hash.h"

using namespace stacknet;
using namespace stacknet::consensus;

namespace {

const std::filesystem::path& folder() {
    static const std::filesystem::path path = [] {
        std::string pattern = "/dev/shm/vote_store_fuzzXXXXXX";
        if (mkdtemp(pattern.data()) == nullptr) std::abort();
        static std::string made = pattern;
        std::atexit([] { std::filesystem::remove_all(made); });
        return std::filesystem::path(pattern);
    }();
    return path;
}

void clear(const std::filesystem::path& file) {
    for (const char* suffix : {"", "-wal", "-shm", "-journal"}) {
        std::error_code ignored;
        std::filesystem::remove(file.string() + suffix, ignored);
    }
}

const crypto::SigningKey& key() {
    static const crypto::SigningKey made = [] {
        SeededRng rng(1);
        return crypto::SigningKey::generate(rng);
    }();
    return made;
}

VoteRow row(VoteKind kind, std::uint64_t slot, const Bytes& signBytes, Message vote) {
    VoteRow result;
    result.kind = kind;
    result.slot = slot;
    result.digest = crypto::sha256(signBytes);
    const Signature signature = key().sign(signBytes);
    if (auto* notarize = std::get_if<Notarize>(&vote)) notarize->signature = signature;
    if (auto* finalize = std::get_if<Finalize>(&vote)) finalize->signature = signature;
    if (auto* abandon = std::get_if<Abandon>(&vote)) abandon->signature = signature;
    result.message = encodeMessage(ChainId{}, vote);
    return result;
}

VoteRow notarizeRow(View view) {
    return row(VoteKind::Notarize, view,
               notarizeSignBytes(ChainId{}, 0, view, BlockId{}, demandRoot({})),
               Notarize{view, BlockId{}, {}, 0, {}});
}

/// The bytes of a store with a few votes, a held block and a floor.
const Bytes& goodFile() {
    static const Bytes bytes = [] {
        const std::filesystem::path file = folder() / "good.db";
        {
            auto store = SqliteVoteStore::create(file, ChainId{}, key().publicKey(), false);
            if (!store.ok()) std::abort();
            VoteBatch batch;
            for (std::uint64_t slot = 10; slot < 30; ++slot) {
                batch.votes.push_back(notarizeRow(slot));
                batch.votes.push_back(row(VoteKind::Finalize, slot,
                                          finalizeSignBytes(ChainId{}, 0, slot, BlockId{}),
                                          Finalize{slot, BlockId{}, 0, {}}));
            }
            batch.votes.push_back(row(VoteKind::Abandon, 3, abandonSignBytes(ChainId{}, 0, 3, 31),
                                      Abandon{3, 31, 0, {}, {}}));
            batch.blocks.push_back({29, BlockId{}, Bytes(300, 7)});
            batch.entryBundle = Bytes(200, 9);
            batch.gate = SigningGate{false, 5};
            batch.floorView = 12;
            batch.floorTerm = 2;
            if (!(*store)->commit(batch).ok()) std::abort();
        }
        std::ifstream in(file, std::ios::binary);
        return Bytes(std::istreambuf_iterator<char>(in), {});
    }();
    return bytes;
}

/// First byte 0: the rest is the file. Else: the good file with changes of three bytes each,
/// offset (16 bit) and value, and perhaps cut off.
Bytes fileFrom(ByteView data) {
    if (data.empty()) return {};
    const std::uint8_t mode = data[0];
    data = data.subspan(1);
    if (mode == 0) return toBytes(data);
    Bytes file = goodFile();
    for (std::size_t i = 0; i + 2 < data.size(); i += 3) {
        const std::size_t at = (std::size_t{data[i]} << 8 | data[i + 1]) % file.size();
        file[at] = data[i + 2];
    }
    if (mode == 1 && !data.empty()) file.resize(file.size() * data[0] / 256);
    return file;
}

void checkGuard(SqliteVoteStore& store, const VoteStoreContents& contents) {
    // A few of them: each costs a transaction.
    const std::size_t step = contents.votes.size() / 4 + 1;
    for (std::size_t i = 0; i < contents.votes.size(); i += step) {
        VoteRow other = contents.votes[i];
        other.digest.data[0] ^= 1;
        VoteBatch batch;
        batch.votes.push_back(other);
        if (store.commit(batch).ok()) std::abort();
    }
    if (contents.floorView > 0 && contents.floorView < INT64_MAX) {
        VoteBatch batch;
        batch.votes.push_back(notarizeRow(contents.floorView - 1));
        const bool stored =
            std::find_if(contents.votes.begin(), contents.votes.end(), [&](const VoteRow& each) {
                return each.kind == VoteKind::Notarize && each.slot == contents.floorView - 1;
            }) != contents.votes.end();
        if (!stored && store.commit(batch).ok()) std::abort();
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::filesystem::path file = folder() / "votes.db";
    clear(file);
    const Bytes bytes = fileFrom(ByteView(data, size));
    std::ofstream(file, std::ios::binary)
        .write(reinterpret_cast<const char*>(bytes.data()),
               static_cast<std::streamsize>(bytes.size()));
    ::chmod(file.c_str(), 0600);
    auto store = SqliteVoteStore::open(file, ChainId{}, key().publicKey());
    if (!store.ok()) {
        if (store.error().code.empty() || store.error().message.empty()) std::abort();
        return 0;
    }
    const auto contents = (*store)->load();
    if (!contents.ok()) return 0;
    if (!checkVoteRows(*contents, ChainId{}, key().publicKey()).ok()) return 0;
    checkGuard(**store, *contents);
    const auto own = OwnVotes::load(*contents, ChainId{});
    if (own.ok() && own->floorView() != contents->floorView) std::abort();
    return 0;
}
