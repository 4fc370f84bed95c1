#pragma once

#include <filesystem>
#include <memory>

#include "core/consensus/vote_store.h"
#include "core/storage/database.h"

namespace stacknet::consensus {

/// The vote store in a small SQLite file of its own (WAL, synchronous=FULL), so that a long
/// checkpoint of the chain's database never delays a vote. One thread at a time.
class SqliteVoteStore final : public IVoteStore {
public:
    /// Makes the file ("consensus.vote_store_exists" when it is there). `lost` false: the Node Key
    /// has never signed on this chain (a new data directory). `lost` true: the key may have signed
    /// and its record is gone; the new store begins sitting out.
    static Result<std::unique_ptr<SqliteVoteStore>> create(const std::filesystem::path& path,
                                                           const ChainId& chainId,
                                                           const PublicKey& key, bool lost);
    /// Opens an existing file. Errors: "consensus.vote_store_missing", "storage.corrupt" (both:
    /// set the file aside, then create with lost = true), "consensus.vote_store_foreign" (made for
    /// another chain or key: refuse to start).
    static Result<std::unique_ptr<SqliteVoteStore>> open(const std::filesystem::path& path,
                                                         const ChainId& chainId,
                                                         const PublicKey& key);

    Result<VoteStoreContents> load() override;
    Result<void> commit(const VoteBatch& batch) override;

private:
    explicit SqliteVoteStore(storage::Database database) : m_database(std::move(database)) {}
    Result<void> openEpoch(Epoch epoch);
    Result<void> storeVote(const VoteRow& row);
    Result<void> storeBlocks(const std::vector<HeldBlock>& blocks);
    Result<void> storeMeta(const VoteBatch& batch);
    Result<void> prune(const VoteBatch& batch);

    storage::Database m_database;
};

}  // namespace stacknet::consensus
