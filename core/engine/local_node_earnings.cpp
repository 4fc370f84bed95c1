// What this operator's Node Keys earned, gained and risked: news from the final blocks go to a
// thread of its own, which writes them down and answers what screens ask.

#include <boost/json.hpp>

#include "core/base/codec.h"
#include "core/base/log.h"
#include "core/base/sentence.h"
#include "core/crypto/ed25519.h"
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
    bool dirty = true;     ///< there is more than points to read
    bool running = false;  ///< an update is on the worker
    bool stopped = false;
    std::int64_t updatedMs = 0;  ///< monotonic
    api::Shared<api::EarningsInfo> shown;
    std::unique_ptr<EarningsBooks> books;   ///< the worker's alone
    std::unique_ptr<ServiceThread> worker;  ///< null until the part is started
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
    m_earningsPart->worker->post([part = m_earningsPart, query, done] {
        done(part->books
                 ? part->books->page(query)
                 : Result<api::HistoryPage>(makeError(
                       "engine.not_ready",
                       sentence("The earnings cannot be opened; the log says why."), true)));
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
