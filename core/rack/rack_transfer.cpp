#include <algorithm>
#include <optional>

#include "core/base/sentence.h"
#include "core/rack/block_store_disk.h"
#include "core/rack/exporter.h"
#include "core/rack/rack_worker_internal.h"

namespace stacknet::rack::detail {

namespace {

constexpr std::uint64_t kCarOverheadMax = 64 << 20;  ///< lengths and CIDs beside the blocks

std::string checked(const StoreSize& size) {
    return sentence("%1 blocks, %2 bytes, every one hashed.", {size.blocks, size.bytes});
}

}  // namespace

/// The blocks of a pin on an IPFS node, into the store, each hashed.
Result<void> RackWorker::fetch(const Pin& pin, const JobContext& context) {
    STACKNET_TRY(KuboClient* const client, ipfs());
    std::uint64_t bytes = 0;
    const std::uint64_t most = 2 * pin.sizeBytes + kCarOverheadMax;
    CarReader reader(
        [&](const Cid& cid, ByteView block) {
            bytes += block.size();
            context.progress(bytes, pin.sizeBytes);
            return m_blocks->putHashed(cid, block);
        },
        {.bytesMax = most});
    STACKNET_CHECK(client->exportCar(
        pin.cid, [&](ByteView piece) { return reader.feed(piece); }, most, context.stop));
    STACKNET_TRY(const CarSummary car, reader.finish());
    if (car.roots.size() == 1 && car.roots.front().asV1() == pin.cid.asV1()) return {};
    return makeError(
        "rack.ipfs_wrong_root",
        sentence(
            "The IPFS node sent another content than was asked for; do not trust what it holds."));
}

Result<std::string> RackWorker::exportContent(const RackExportRequest& request, const Cid& cid,
                                              const ContentKey* key, const JobContext& context) {
    STACKNET_TRY(const Pin pin, pinOf(request.account, cid));
    context.found(cid);
    if (!request.car && pin.encrypted && key == nullptr) {
        return makeError("rack.key_needed",
                         "The content is encrypted and its key was shown once, when it was added: "
                         "give it, or export the encrypted blocks as a CAR.");
    }
    if (!request.car && !pin.encrypted && key != nullptr) {
        return makeError(
            "rack.not_encrypted",
            sentence("The content was not encrypted when it was added; export it without a key."));
    }
    const bool away = pin.place == PinPlace::Ipfs;
    if (!away) return writeFiles(request, pin, key, context);
    STACKNET_CHECK(m_pins->setUnclean(true));
    const auto fetched = fetch(pin, context);
    return settle(fetched.ok() ? writeFiles(request, pin, key, context)
                               : Result<std::string>(fetched.error()),
                  true);
}

Result<std::string> RackWorker::writeFiles(const RackExportRequest& request, const Pin& pin,
                                           const ContentKey* key, const JobContext& context) {
    const std::string target = request.target.string();
    if (request.car) {
        std::uint64_t done = 0;
        const auto pieces = [&](const PieceSink& out) {
            return [&done, &out, &context, &pin](ByteView bytes) -> Result<void> {
                STACKNET_CHECK(context.goOn());
                done += bytes.size();
                context.progress(done, std::max(done, pin.sizeBytes));
                return out(bytes);
            };
        };
        STACKNET_CHECK(writeNewFile(request.target, [&](const PieceSink& out) -> Result<void> {
            const auto written = writeCar(*m_blocks, {pin.cid}, pieces(out));
            return written.ok() ? Result<void>() : Result<void>(written.error());
        }));
        return sentence("A CAR of %1 bytes written to %2.", {done, target});
    }
    if (key != nullptr) {
        STACKNET_CHECK(openSealed(request, pin, *key, context));
        return sentence("Decrypted, written to %1.", {target});
    }
    ReadOptions options;
    options.stop = context.stop;
    options.progress = [&](std::uint64_t done) {
        context.progress(done, std::max(done, pin.sizeBytes));
    };
    STACKNET_TRY(const ExportReport report,
                 exportPath(*m_blocks, pin.cid, request.target, options));
    return report.files == 1 ? sentence("1 file, %1 bytes, written to %2.", {report.bytes, target})
                             : sentence("%1 files, %2 bytes, written to %3.",
                                        {report.files, report.bytes, target});
}

Result<void> RackWorker::openSealed(const RackExportRequest& request, const Pin& pin,
                                    const ContentKey& key, const JobContext& context) {
    // A file goes straight to its place; a directory comes as a CAR and lies, decrypted, in a
    // store of its own until it is written out.
    const std::filesystem::path opened = m_options.folder / "opened";
    std::error_code ignored;
    std::filesystem::remove_all(opened, ignored);
    ReadOptions options;
    options.stop = context.stop;
    options.progress = [&](std::uint64_t done) {
        context.progress(done, std::max(done, pin.sizeBytes));
    };
    std::unique_ptr<DiskBlockStore> store;
    std::optional<CarReader> car;
    const auto written = writeNewFile(request.target, [&](const PieceSink& out) -> Result<void> {
        UnsealingSink sink(key, [&](SealedForm form, ByteView bytes) -> Result<void> {
            if (form == SealedForm::File) return out(bytes);
            if (!car) {
                STACKNET_TRY(store, DiskBlockStore::open(opened));
                car.emplace(
                    [&](const Cid& cid, ByteView block) { return store->putHashed(cid, block); });
            }
            return car->feed(bytes);
        });
        STACKNET_CHECK(readContent(
            *m_blocks, pin.cid, [&](ByteView bytes) { return sink.push(bytes); }, options));
        STACKNET_CHECK(sink.finish());
        // Nothing to keep of the file that was begun: the target becomes a directory.
        if (car) return makeError("rack.is_directory", "");
        return {};
    });
    const bool directory = !written.ok() && written.error().code == "rack.is_directory";
    auto outcome = written;
    if (directory) {
        outcome = [&]() -> Result<void> {
            STACKNET_TRY(const CarSummary summary, car->finish());
            STACKNET_CHECK(store->flush());
            if (summary.roots.size() != 1) {
                return makeError("rack.bad_car",
                                 sentence("The decrypted directory has not one root."));
            }
            STACKNET_CHECK(exportPath(*store, summary.roots.front(), request.target, options));
            return {};
        }();
    }
    car.reset();
    store.reset();
    std::filesystem::remove_all(opened, ignored);
    return outcome;
}

Result<std::string> RackWorker::verify(const std::string& account, const Cid& cid, bool full,
                                       const JobContext& context) {
    STACKNET_TRY(const Pin pin, pinOf(account, cid));
    context.found(cid);
    return pin.place == PinPlace::Embedded ? verifyEmbedded(pin, context)
                                           : verifyOnIpfs(pin, full, context);
}

Result<std::string> RackWorker::verifyEmbedded(const Pin& pin, const JobContext& context) {
    StoreSize size;
    if (const auto failed = walkDag(*m_blocks, {pin.cid},
                                    [&](const Cid&, ByteView block) -> Result<void> {
                                        STACKNET_CHECK(context.goOn());
                                        ++size.blocks;
                                        size.bytes += block.size();
                                        context.progress(size.bytes, pin.sizeBytes);
                                        return {};
                                    });
        !failed.ok()) {
        return failed.error();
    }
    return checked(size);
}

Result<std::string> RackWorker::verifyOnIpfs(const Pin& pin, bool full, const JobContext& context) {
    STACKNET_TRY(KuboClient* const client, ipfs());
    STACKNET_TRY(const bool pinned, client->isPinned(pin.cid, context.stop));
    if (!pinned) {
        return makeError("rack.ipfs_not_pinned",
                         sentence("The IPFS node does not list the content as pinned: its next gc "
                                  "deletes it. Add it again."));
    }
    if (full) {
        StoreSize size;
        std::set<Hash256> seen;
        const std::uint64_t most = 2 * pin.sizeBytes + kCarOverheadMax;
        std::set<Hash256> wanted = {pin.cid.digest()};
        CarReader reader(
            [&](const Cid& cid, ByteView block) -> Result<void> {
                if (!seen.insert(cid.digest()).second) return {};
                ++size.blocks;
                size.bytes += block.size();
                context.progress(size.bytes, pin.sizeBytes);
                STACKNET_TRY(const std::vector<Cid> links, linksOf(cid, block));
                for (const Cid& link : links) wanted.insert(link.digest());
                return {};
            },
            {.bytesMax = most});
        STACKNET_CHECK(client->exportCar(
            pin.cid, [&](ByteView piece) { return reader.feed(piece); }, most, context.stop));
        STACKNET_CHECK(reader.finish());
        // Every block was hashed; all that they link to must have come, and the root.
        if (!std::includes(seen.begin(), seen.end(), wanted.begin(), wanted.end())) {
            return makeError(
                "rack.block_missing",
                sentence("The IPFS node did not send every block of the content; add it again."));
        }
        return checked(size);
    }
    std::uint64_t blocks = 0;
    for (unsigned walk = 0; walk < kRackSampleWalks; ++walk) {
        Cid at = pin.cid;
        for (unsigned depth = 0; depth < WalkLimits{}.depthMax; ++depth) {
            STACKNET_TRY(const Bytes block, client->block(at, context.stop));
            STACKNET_TRY(const std::uint64_t stated, client->blockStat(at, context.stop));
            if (stated != block.size()) {
                return makeError(
                    "rack.ipfs_wrong_block",
                    sentence("The IPFS node states another size of a block than it has."));
            }
            ++blocks;
            STACKNET_TRY(const std::vector<Cid> links, linksOf(at, block));
            if (links.empty()) break;
            at = links[m_rng.below(links.size())];
        }
    }
    return sentence("Pinned there; a sample of %1 blocks was hashed (--full hashes all).",
                    {blocks});
}

}  // namespace stacknet::rack::detail
