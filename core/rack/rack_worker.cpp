#include <algorithm>

#include "core/base/log.h"
#include "core/base/sentence.h"
#include "core/rack/dag_pb.h"
#include "core/rack/rack_worker_internal.h"

namespace stacknet::rack::detail {

namespace {

constexpr std::int64_t kDayMs = 24LL * 3'600 * 1'000;

std::string blocksText(std::uint64_t count) {
    return count == 1 ? sentence("1 block") : sentence("%1 blocks", {count});
}
std::string rootsText(std::uint64_t count) {
    return count == 1 ? sentence("1 root") : sentence("%1 roots", {count});
}
std::string pinsText(std::uint64_t count) {
    return count == 1 ? sentence("1 pin") : sentence("%1 pins", {count});
}
std::string addedText(std::uint64_t blocks, std::uint64_t bytes) {
    return bytes == 1 ? sentence("%1, 1 byte.", {blocksText(blocks)})
                      : sentence("%1, %2 bytes.", {blocksText(blocks), bytes});
}

}  // namespace

RackWorker::RackWorker(RackOptions& options, std::unique_ptr<PinStore> pins,
                       std::unique_ptr<IBlockStore> blocks, Clock& clock, Rng& rng)
    : m_options(options),
      m_pins(std::move(pins)),
      m_blocks(std::move(blocks)),
      m_clock(clock),
      m_rng(rng) {}

Result<KuboClient*> RackWorker::ipfs() const {
    if (m_options.ipfs) return m_options.ipfs.get();
    return makeError("rack.no_ipfs_api", sentence("The content is on an IPFS node and node.json "
                                                  "names none: set \"ipfs_api\" in \"rack\"."));
}

Result<std::string> RackWorker::start(const JobContext& context) {
    std::error_code ignored;
    std::filesystem::remove_all(m_options.folder / "opened", ignored);
    STACKNET_TRY(const bool unclean, m_pins->unclean());
    if (unclean) {
        STACKNET_TRY(const std::uint64_t removed, sweep());
        log::notice("rack", "cleaned_up", {{"blocks", removed}});
        STACKNET_CHECK(m_pins->setUnclean(false));
    }
    STACKNET_TRY(const std::vector<OpenPin> open, m_pins->openPins());
    for (const OpenPin& one : open) {
        STACKNET_TRY(const std::vector<Pin> kept, m_pins->roots());
        const bool ours = std::any_of(kept.begin(), kept.end(), [&](const Pin& pin) {
            return pin.place == PinPlace::Ipfs && pin.cid.asV1() == one.cid.asV1();
        });
        if (!one.theirs && !ours) {
            STACKNET_TRY(KuboClient* const client, ipfs());
            STACKNET_CHECK(client->pinRemove(one.cid, context.stop));
        }
        STACKNET_CHECK(m_pins->endOpenPin(one.id));
    }
    return std::string("Ready.");
}

Result<std::uint64_t> RackWorker::sweep() {
    std::set<Hash256> kept;
    STACKNET_TRY(const std::vector<Pin> pins, m_pins->roots());
    for (const Pin& pin : pins) {
        if (pin.place == PinPlace::Embedded) {
            STACKNET_CHECK(markBelow(*m_blocks, pin.cid, kept));
        }
    }
    std::uint64_t removed = 0;
    STACKNET_CHECK(m_blocks->flush());
    STACKNET_CHECK(m_blocks->iterate([&](const Cid& cid, std::uint64_t) -> Result<void> {
        if (kept.contains(cid.digest())) return {};
        STACKNET_TRY(const bool gone, m_blocks->remove(cid));
        if (gone) ++removed;
        return {};
    }));
    STACKNET_CHECK(m_blocks->flush());
    return removed;
}

Result<std::string> RackWorker::settle(Result<std::string> outcome, bool sweepAnyway) {
    if (!outcome.ok() || sweepAnyway) {
        const auto swept = sweep();
        // What stays is marked and goes at the next start; the job's own outcome is what counts.
        if (!swept.ok()) {
            log::warning("rack", "not_cleaned_up", {{"reason", swept.error().code}});
            return outcome;
        }
    }
    STACKNET_CHECK(m_pins->setUnclean(false));
    return outcome;
}

Result<RackWorker::Intake> RackWorker::openIntake(const std::string& account) {
    STACKNET_TRY(const PinUse use, m_pins->use(account));
    if (use.pins >= m_options.quota.pins) {
        return makeError("rack.quota_pins",
                         sentence("The account has %1, as many as it may; unpin something first.",
                                  {pinsText(use.pins)}));
    }
    Intake intake;
    intake.bytesMax = m_options.quota.bytes - std::min(m_options.quota.bytes, use.bytes);
    STACKNET_CHECK(m_pins->setUnclean(true));
    return intake;
}

Result<void> RackWorker::take(Intake& intake, const Cid& cid, ByteView block,
                              const JobContext& context) {
    STACKNET_CHECK(context.goOn());
    if (intake.seen.insert(cid.digest()).second) intake.bytes += block.size();
    if (intake.bytes > intake.bytesMax) {
        return makeError("rack.quota_bytes",
                         sentence("The account may keep %1 bytes, and this would be more; unpin "
                                  "something or raise the quota.",
                                  {m_options.quota.bytes}));
    }
    return m_blocks->putHashed(cid, block);
}

Result<BuiltNode> RackWorker::build(const RackAddRequest& request, const ContentKey* key,
                                    const BlockSink& sink, const JobContext& context) {
    STACKNET_TRY(const ImportProfile profile, importProfile(request.profile));
    if (key != nullptr) return buildSealed(request.path, profile, *key, sink, context);
    ImportOptions options;
    options.profile = profile;
    options.stop = context.stop;
    options.progress = [&](const ImportProgress& now) {
        context.progress(now.bytesDone, now.bytesTotal);
    };
    STACKNET_TRY(const ImportReport report, importPath(request.path, options, sink));
    return report.root;
}

Result<std::string> RackWorker::add(const RackAddRequest& request, const ContentKey* key,
                                    const JobContext& context) {
    STACKNET_TRY(Intake intake, openIntake(request.account));
    const auto outcome = [&]() -> Result<std::string> {
        STACKNET_TRY(const BuiltNode root, build(
                                               request, key,
                                               [&](const Cid& cid, ByteView block) {
                                                   return take(intake, cid, block, context);
                                               },
                                               context));
        context.found(root.cid);
        Pin pin;
        pin.account = request.account;
        pin.cid = root.cid;
        pin.name = request.name;
        pin.profile = request.profile;
        pin.sizeBytes = intake.bytes;
        pin.blocks = intake.seen.size();
        pin.encrypted = key != nullptr;
        STACKNET_TRY(const auto before, m_pins->find(pin.account, pin.cid));
        if (before) return sentence("The same content was pinned already, as it is.");
        STACKNET_CHECK(keep(std::move(pin), context));
        return addedText(intake.seen.size(), intake.bytes);
    }();
    return settle(outcome, m_options.place == PinPlace::Ipfs);
}

Result<void> RackWorker::keep(Pin pin, const JobContext& context) {
    STACKNET_CHECK(m_blocks->flush());
    STACKNET_CHECK(context.goOn());
    pin.createdDay = m_clock.wallMs() / kDayMs;
    pin.place = m_options.place;
    if (pin.place == PinPlace::Embedded) {
        STACKNET_CHECK(m_pins->add(std::move(pin), 0));
        return {};
    }
    const Cid root = pin.cid;
    return keepOnIpfs(
        std::move(pin),
        [&](const PieceSink& out) -> Result<void> {
            if (const auto failed = writeCar(*m_blocks, {root},
                                             [&](ByteView bytes) -> Result<void> {
                                                 STACKNET_CHECK(context.goOn());
                                                 return out(bytes);
                                             });
                !failed.ok()) {
                return failed.error();
            }
            return {};
        },
        context);
}

/// `car` empty: the node has the content or fetches it.
Result<void> RackWorker::keepOnIpfs(Pin pin, const BodyWriter& car, const JobContext& context) {
    STACKNET_TRY(KuboClient* const client, ipfs());
    STACKNET_TRY(const std::vector<Pin> kept, m_pins->roots());
    const auto same = std::find_if(kept.begin(), kept.end(), [&](const Pin& other) {
        return other.place == PinPlace::Ipfs && other.cid.asV1() == pin.cid.asV1();
    });
    STACKNET_TRY(const bool pinned, client->isPinned(pin.cid, context.stop));
    // Pinned for another account of ours: whose pin it was first stays as it is known.
    pin.theirs = same != kept.end() ? same->theirs : pinned;
    STACKNET_TRY(const std::int64_t open, m_pins->beginOpenPin(pin.cid, pinned));
    const auto done =
        car ? client->importCar(pin.cid, car, context.stop) : client->pinAdd(pin.cid, context.stop);
    if (done.ok()) {
        STACKNET_CHECK(m_pins->add(std::move(pin), open));
        return {};
    }
    // The node may have pinned it before it failed. Not answering now, it is asked at the next
    // start; a cancelled job has no more time to wait for it than one step.
    const auto undone = pinned ? Result<void>() : client->pinRemove(pin.cid, std::stop_token());
    if (undone.ok()) STACKNET_CHECK(m_pins->endOpenPin(open));
    return done;
}

Result<std::string> RackWorker::importCar(const std::string& account,
                                          const std::filesystem::path& path,
                                          const std::string& name, const JobContext& context) {
    STACKNET_TRY(Intake intake, openIntake(account));
    const auto outcome = [&]() -> Result<std::string> {
        CarReader reader(
            [&](const Cid& cid, ByteView block) { return take(intake, cid, block, context); });
        STACKNET_CHECK(readPieces(
            path, [&](ByteView piece) { return reader.feed(piece); }, context));
        STACKNET_TRY(const CarSummary car, reader.finish());
        if (car.roots.size() > kRackImportRootsMax) {
            return makeError(
                "rack.too_many_roots",
                sentence("The CAR has %1; at most 16 are taken.", {rootsText(car.roots.size())}));
        }
        std::uint64_t pinned = 0;
        for (const Cid& root : car.roots) {
            STACKNET_TRY(const StoreSize size, measure(*m_blocks, root, context));
            context.found(root);
            STACKNET_TRY(const auto before, m_pins->find(account, root));
            if (before) continue;
            Pin pin;
            pin.account = account;
            pin.cid = root;
            pin.name = name;
            pin.sizeBytes = size.bytes;
            pin.blocks = size.blocks;
            STACKNET_CHECK(keep(std::move(pin), context));
            ++pinned;
        }
        return sentence("%1 read, %2 pinned.", {blocksText(car.blocks), rootsText(pinned)});
    }();
    // Blocks of the CAR that no root needs go again.
    return settle(outcome, true);
}

Result<std::string> RackWorker::pin(const std::string& account, const Cid& cid,
                                    const std::string& name, const JobContext& context) {
    STACKNET_TRY(const auto before, m_pins->find(account, cid));
    if (before) return sentence("It was pinned already.");
    STACKNET_TRY(const PinUse use, m_pins->use(account));
    if (use.pins >= m_options.quota.pins) {
        return makeError("rack.quota_pins", sentence("The account has as many pins as it may."));
    }
    context.found(cid);
    Pin pin;
    pin.account = account;
    pin.cid = cid;
    pin.name = name;
    if (m_options.place == PinPlace::Embedded) {
        STACKNET_TRY(const StoreSize size, measure(*m_blocks, cid, context));
        pin.sizeBytes = size.bytes;
        pin.blocks = size.blocks;
    } else {
        // What the node has to fetch is unknown until then; the root says how large it is.
        STACKNET_TRY(KuboClient* const client, ipfs());
        STACKNET_TRY(const Bytes root, client->block(cid, context.stop));
        pin.sizeBytes = root.size();
        if (cid.codec() == kCodecDagPb) {
            STACKNET_TRY(const DagNode node, decodeDagNode(root));
            for (const DagLink& link : node.links) {
                if (link.tsize > (std::uint64_t{1} << 60) - pin.sizeBytes) {
                    return makeError("rack.bad_dag_pb",
                                     sentence("The root states an impossible size."));
                }
                pin.sizeBytes += link.tsize;
            }
        } else {
            pin.blocks = 1;
        }
    }
    if (pin.sizeBytes > m_options.quota.bytes - std::min(m_options.quota.bytes, use.bytes)) {
        return makeError("rack.quota_bytes", sentence("The account may not keep so many bytes."));
    }
    if (m_options.place == PinPlace::Ipfs) {
        pin.createdDay = m_clock.wallMs() / kDayMs;
        pin.place = PinPlace::Ipfs;
        STACKNET_CHECK(keepOnIpfs(std::move(pin), {}, context));
    } else {
        STACKNET_CHECK(keep(std::move(pin), context));
    }
    return sentence("Pinned.");
}

Result<Pin> RackWorker::pinOf(const std::string& account, const Cid& cid) const {
    STACKNET_TRY(auto pin, m_pins->find(account, cid));
    if (pin) return std::move(*pin);
    return makeError("rack.unknown_pin", cid.text() + " is not pinned here; list the pins again.");
}

Result<std::string> RackWorker::unpin(const std::string& account, const Cid& cid, bool forget,
                                      const JobContext& context) {
    STACKNET_TRY(const Pin pin, pinOf(account, cid));
    context.found(cid);
    std::string left;
    if (pin.place == PinPlace::Ipfs) {
        STACKNET_TRY(const std::vector<Pin> kept, m_pins->roots());
        const auto users = std::count_if(kept.begin(), kept.end(), [&](const Pin& other) {
            return other.place == PinPlace::Ipfs && other.cid.asV1() == cid.asV1();
        });
        if (pin.theirs) {
            left = sentence("The IPFS node had it pinned before this node did; that pin stays.");
        } else if (users == 1) {
            const auto client = ipfs();
            const auto removed = client.ok() ? (*client)->pinRemove(pin.cid, context.stop)
                                             : Result<void>(client.error());
            if (!removed.ok() && !forget) return removed.error();
            left = removed.ok() ? sentence("Its blocks stay on the IPFS node until its next gc.")
                                : sentence("The IPFS node did not let go: its pin stays there.");
        }
    } else {
        STACKNET_CHECK(m_pins->setUnclean(true));
    }
    // Busy: a reader holds the log. The rows are gone; their traces go with the next deletion.
    const auto proof = m_pins->remove(pin.id, m_clock,
                                      [&](std::int64_t) { return !context.stop.stop_requested(); });
    if (!proof.ok() && proof.error().code != "storage.busy") return proof.error();
    if (pin.place == PinPlace::Ipfs) {
        return sentence("Unpinned.") + (left.empty() ? "" : " ") + left;
    }
    STACKNET_TRY(const std::uint64_t removed, sweep());
    STACKNET_CHECK(m_pins->setUnclean(false));
    return sentence("Unpinned; %1 deleted.", {blocksText(removed)});
}

Result<std::string> RackWorker::collect(bool onIpfs, const JobContext& context) {
    STACKNET_TRY(const std::uint64_t removed, sweep());
    STACKNET_CHECK(m_pins->setUnclean(false));
    if (!onIpfs) return sentence("%1 deleted here.", {blocksText(removed)});
    STACKNET_TRY(KuboClient* const client, ipfs());
    STACKNET_TRY(const std::uint64_t there, client->collectGarbage(context.stop));
    return sentence("%1 deleted here, %2 on the IPFS node.",
                    {blocksText(removed), blocksText(there)});
}

}  // namespace stacknet::rack::detail
