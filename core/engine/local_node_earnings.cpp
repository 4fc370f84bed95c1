// What this operator's Node Keys earned, gained and risked: news from the final blocks go to a
// thread of its own, which writes them down and answers what screens ask.

#include <boost/json.hpp>

#include "core/base/codec.h"
#include "core/base/log.h"
#include "core/base/sentence.h"
#include "core/crypto/ed25519.h"
#include "core/engine/arena_service.h"
#include "core/engine/earnings_books.h"
#include "core/engine/local_node_internal.h"

namespace stacknet::engine {

namespace {

/// Points change with every block; nobody waits for them to be written down.
constexpr std::int64_t kQuietUpdateMs = 10'000;

/// Of a Node Key, and not only its points.
bool isNews(ledger::EventKind kind) {
    return kind != ledger::EventKind::PointsChanged && kind != ledger::EventKind::CheckerDrawn &&
           kind != ledger::EventKind::TaskDrawn;
}

boost::json::object messageVerdict(const api::SignedMessageInfo& message,
                                   const std::optional<PublicKey>& signer) {
    const auto bytes = fromHex(message.signedBytes);
    const auto signature = fixedFromHex<Signature>(message.signature, "signature");
    const bool valid = signer && bytes.ok() && signature.ok() && !bytes->empty() &&
                       crypto::verify(*signer, *bytes, *signature);
    return {
        {"valid", valid}, {"signed_bytes", message.signedBytes}, {"signature", message.signature}};
}

}  // namespace

struct EarningsPart {
    std::vector<PointsChange> points;  ///< not written down yet
    std::vector<StakeSample> stake;
    std::map<PublicKey, StakeSample> lastStake;
    ArenaNews arena;        ///< not written down yet
    bool hasArena = false;  ///< this node has a part in spot checks
    ArenaRecord arenaRecord;
    ledger::Height notedHeight = 0;  ///< of the newest final block that was looked at
    std::int64_t notedMs = 0;
    bool dirty = true;     ///< there is more than points to read
    bool running = false;  ///< an update is on the worker
    bool stopped = false;
    std::int64_t updatedMs = 0;  ///< monotonic
    api::Shared<api::EarningsInfo> shown;
    std::unique_ptr<EarningsBooks> books;   ///< the worker's alone
    std::unique_ptr<ServiceThread> worker;  ///< null until the part is started

    /// Verdicts up to the newest block, to be written down; the next ones follow on them.
    ArenaNews takeArena(const PublicKey& self) {
        if (!hasArena) return {};
        ArenaNews news = std::exchange(arena, {});
        news.self = self;
        news.height = arena.fromHeight = notedHeight;
        news.timeMs = arena.fromMs = notedMs;
        return news;
    }
};

Result<void> LocalNode::Impl::startEarnings() {
    if (!m_earningsPart) m_earningsPart = std::make_shared<EarningsPart>();
    m_earningsPart->worker = std::make_unique<ServiceThread>("earnings");
    updateEarnings();
    return {};
}

void LocalNode::Impl::stopEarnings() {
    if (!m_earningsPart || m_earningsPart->stopped) return;
    EarningsPart& part = *m_earningsPart;
    if (part.worker) {
        // What the last blocks brought is written before the program ends.
        part.running = false;
        updateEarnings();
    }
    part.stopped = true;
    // Runs what is queued and joins.
    part.worker.reset();
    part.books.reset();
}

void LocalNode::Impl::noteEarnings(const FinalBlock& final) {
    if (!m_earningsPart) m_earningsPart = std::make_shared<EarningsPart>();
    EarningsPart& part = *m_earningsPart;
    if (part.stopped) return;
    const consensus::BlockHeader& header = final.block->header;
    if (header.height != part.notedHeight + 1) {
        // A snapshot has stepped over blocks, and what they judged is not known here.
        part.arena.fromHeight = header.height - 1;
        part.arena.fromMs = header.timeMs;
        part.arena.first = false;
    }
    part.notedHeight = header.height;
    part.notedMs = header.timeMs;
    const auto ours = [this](const PublicKey& key) { return isOurs(key); };
    foldPoints(part.points, header.height, header.timeMs, final.result.events, ours);
    for (const ledger::Event& event : final.result.events) {
        if (!isNews(event.kind) || !isOurs(event.nodeKey)) continue;
        part.dirty = true;
        const ledger::NodeKeyRecord* record = m_chain->state().findKey(event.nodeKey);
        if (record == nullptr) continue;
        const StakeSample sample{header.timeMs, toHex(event.nodeKey), record->tokensFree,
                                 record->tokensBonded, record->tokensUnbonding()};
        // Within an hour only the last one counts.
        const bool grows = !part.stake.empty() && part.stake.back().nodeKey == sample.nodeKey &&
                           part.stake.back().timeMs / kUtcHourMs == sample.timeMs / kUtcHourMs;
        grows ? void(part.stake.back() = sample) : part.stake.push_back(sample);
    }
}

/// Before the first block that this run sees.
void LocalNode::Impl::beginVerdicts(std::vector<api::ArenaVerdictInfo> remembered) {
    if (!m_earningsPart) m_earningsPart = std::make_shared<EarningsPart>();
    EarningsPart& part = *m_earningsPart;
    part.hasArena = true;
    part.notedHeight = m_chain->state().height();
    part.notedMs = m_chain->state().timeMs();
    part.arena.remembered = std::move(remembered);
    part.arena.first = true;
    part.arena.fromHeight = part.notedHeight;
    part.arena.fromMs = part.notedMs;
}

void LocalNode::Impl::noteVerdict(const api::ArenaVerdictInfo& verdict) {
    m_earningsPart->arena.verdicts.push_back(verdict);
    m_earningsPart->dirty = true;
}

void LocalNode::Impl::fillArenaRecord(api::ArenaInfo& info) const {
    const ArenaRecord& record = m_earningsPart->arenaRecord;
    info.recentPassed = record.passed;
    info.recentJudged = record.judged;
    info.recentSinceMs = record.sinceMs;
}

void LocalNode::Impl::tickEarnings() {
    if (!m_earningsPart || m_earningsPart->running || m_earningsPart->stopped) return;
    const std::int64_t since = m_clock.monotonicMs() - m_earningsPart->updatedMs;
    if (m_earningsPart->dirty || since >= kQuietUpdateMs) updateEarnings();
}

/// Hands the news to the worker; its answer comes back as the next picture.
void LocalNode::Impl::updateEarnings() {
    const std::shared_ptr<EarningsPart> part = m_earningsPart;
    if (!part->worker || part->running || part->stopped) return;
    EarningsNews news;
    news.nowMs = m_clock.wallMs();
    news.keys.push_back(m_config.nodeKey);
    for (const keystore::KeyEntry& entry : m_keyList) {
        if (news.keys.size() >= api::kEarningsKeysShownMax) break;
        if (entry.info.publicKey != m_config.nodeKey) news.keys.push_back(entry.info.publicKey);
    }
    // The first sight of a key: what it holds now, since when nobody knows.
    for (const PublicKey& key : news.keys) {
        const ledger::NodeKeyRecord* record = m_chain->state().findKey(key);
        if (record == nullptr || part->lastStake.contains(key)) continue;
        const StakeSample sample{m_chain->state().timeMs(), toHex(key), record->tokensFree,
                                 record->tokensBonded, record->tokensUnbonding()};
        part->lastStake.emplace(key, sample);
        if (sample.timeMs > 0) part->stake.insert(part->stake.begin(), sample);
    }
    news.points = std::exchange(part->points, {});
    news.stake = std::exchange(part->stake, {});
    news.arena = part->takeArena(m_config.nodeKey);
    part->dirty = false;
    part->running = true;
    part->updatedMs = m_clock.monotonicMs();
    part->worker->post([this, part, news = std::move(news), paths = m_paths,
                        genesis = *m_genesis]() mutable {
        Result<EarningsBooks::Update> updated = EarningsBooks::Update{};
        if (!part->books) {
            auto opened = EarningsBooks::open(paths.earnings(), paths.chain(), std::move(genesis));
            if (opened.ok()) {
                part->books = std::move(opened).value();
            } else {
                updated = opened.error();
            }
        }
        if (part->books) updated = part->books->update(news);
        m_main->post([this, part, updated = std::move(updated)] {
            if (part->stopped) return;
            part->running = false;
            api::EarningsInfo info = *part->shown;
            if (updated.ok()) {
                info = updated->info;
                part->dirty |= !updated->done;
                showVerdicts(updated->arena, updated->verdicts);
            } else {
                log::warning("engine", "earnings_not_read", {{"reason", updated.error().message}});
                info.errorCode = updated.error().code;
                info.errorMessage = updated.error().message;
            }
            if (*part->shown == info) return;
            part->shown = api::Shared(std::move(info));
            markChanged();
        });
    });
}

/// What the books say of spot checks, beside what this run has seen.
void LocalNode::Impl::showVerdicts(const ArenaRecord& record,
                                   const std::vector<api::ArenaVerdictInfo>& earlier) {
    if (!m_arena) return;
    if (!earlier.empty()) m_arena->restoreVerdicts(earlier);
    if (m_earningsPart->arenaRecord == record) return;
    m_earningsPart->arenaRecord = record;
    m_arenaDirty = true;
    markChanged();
}

void LocalNode::Impl::fillEarnings(api::Snapshot& next) {
    if (m_earningsPart) next.earnings = m_earningsPart->shown;
}

bool LocalNode::Impl::askEarnings(const api::Question& question, const AskDone& done) {
    if (question.topic == "evidence.verify") {
        verifyEvidence(question.argument, done);
        return true;
    }
    if (!EarningsBooks::hasTopic(question.topic)) return false;
    updateEarnings();  // so that the answer has what the last block brought
    m_earningsPart->worker->post([part = m_earningsPart, question, done, nowMs = m_clock.wallMs()] {
        done(part->books
                 ? part->books->answer(question, nowMs)
                 : Result<std::string>(makeError(
                       "engine.not_ready",
                       sentence("The earnings cannot be opened; the log says why."), true)));
    });
    return true;
}

bool LocalNode::Impl::pageEarnings(const api::HistoryQuery& query, const PageDone& done) {
    if (!EarningsBooks::hasTable(query.table)) return false;
    updateEarnings();
    // An update that was under way has not got the newest ones.
    const ArenaNews arena = m_earningsPart->takeArena(m_config.nodeKey);
    m_earningsPart->worker->post([part = m_earningsPart, query, arena, done] {
        if (!part->books) {
            done(makeError("engine.not_ready",
                           sentence("The earnings cannot be opened; the log says why."), true));
            return;
        }
        const auto added = part->books->addVerdicts(arena);
        done(added.ok() ? part->books->page(query) : Result<api::HistoryPage>(added.error()));
    });
    return true;
}

/// Recalculates both signatures over the bytes that the screens show, with the offender's key.
void LocalNode::Impl::verifyEvidence(const std::string& id, const AskDone& done) const {
    for (const api::EvidenceInfo& evidence : m_proofs->evidence()) {
        if (evidence.id != id) continue;
        const auto key = fixedFromHex<PublicKey>(evidence.offender, "offender");
        const std::optional<PublicKey> signer =
            key.ok() ? std::optional<PublicKey>(*key) : std::nullopt;
        const auto first = messageVerdict(evidence.first, signer);
        const auto second = messageVerdict(evidence.second, signer);
        const bool contradicts = evidence.kind == api::EvidenceKind::BadNotarize ||
                                 evidence.first.signedBytes != evidence.second.signedBytes;
        done(boost::json::serialize(boost::json::object{
            {"id", id},
            {"signer", evidence.offender},
            {"first", first},
            {"second", second},
            {"differ", evidence.first.signedBytes != evidence.second.signedBytes},
            {"proves",
             contradicts && first.at("valid").as_bool() && second.at("valid").as_bool()}}));
        return;
    }
    done(makeError("engine.not_found", sentence("This node holds no evidence %1.", {id})));
}

}  // namespace stacknet::engine
