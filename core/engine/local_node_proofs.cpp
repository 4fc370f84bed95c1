#include <algorithm>
#include <boost/json.hpp>
#include <utility>

#include "core/attestation/evidence_report.h"
#include "core/base/codec.h"
#include "core/base/json_check.h"
#include "core/base/sentence.h"
#include "core/consensus/broken_promise.h"
#include "core/engine/challenge_report.h"
#include "core/engine/local_node_internal.h"
#include "core/engine/promise_challenge.h"
#include "core/ledger/params.h"

/// Evidence files that somebody wants checked, and what a challenge would come to.
namespace stacknet::engine {

namespace {

namespace json = boost::json;

constexpr std::size_t kChallengeTextMax = 16 * 1024;
constexpr std::size_t kIdDigits = 64;

Error badChallenge(const std::string& what) {
    return makeError("api.bad_argument", sentence("challenge.report: %1", {what}));
}

Error stopping() {
    return makeError("engine.not_ready", sentence("The engine is not running yet, or is stopping."),
                     true);
}

Result<std::uint64_t> numberOf(const json::object& object, const char* member) {
    const json::value* value = object.if_contains(member);
    if (value == nullptr) return std::uint64_t{0};
    if (value->is_uint64()) return value->get_uint64();
    if (value->is_int64() && value->get_int64() >= 0) {
        return static_cast<std::uint64_t>(value->get_int64());
    }
    return badChallenge(std::string(member) + " must be a whole number.");
}

Result<std::string> textOf(const json::object& object, const char* member) {
    const json::value* value = object.if_contains(member);
    if (value == nullptr) return std::string();
    if (value->is_string()) return std::string(value->get_string());
    return badChallenge(std::string(member) + " must be text.");
}

/// What a question names: a challenge that is not filed, or an order that a leader promised.
struct ChallengeQuestion {
    api::FileChallenge challenge;
    std::string order;  ///< hash of its transaction; empty: `challenge` counts
};

/// The members of api::FileChallenge by the names that a command has in JSON, or "order".
Result<ChallengeQuestion> questionFrom(std::string_view text) {
    if (const auto fault = checkJson(text, {.depthMax = 2})) {
        return badChallenge("not JSON: " + describe(*fault, text) + ".");
    }
    boost::system::error_code error;
    const json::value document = json::parse(json::string_view(text.data(), text.size()), error);
    if (error || !document.is_object()) return badChallenge("not a JSON object.");
    const json::object& object = document.get_object();
    ChallengeQuestion question;
    STACKNET_TRY(question.order, textOf(object, "order"));
    if (!question.order.empty()) return question;
    api::FileChallenge& order = question.challenge;
    STACKNET_TRY(order.epoch, numberOf(object, "epoch"));
    STACKNET_TRY(order.view, numberOf(object, "view"));
    STACKNET_TRY(order.signer, textOf(object, "signer"));
    STACKNET_TRY(order.transaction, textOf(object, "transaction"));
    STACKNET_TRY(order.txHash, textOf(object, "tx_hash"));
    STACKNET_TRY(order.promise, textOf(object, "promise"));
    STACKNET_CHECK(api::checkCommand(order));
    return question;
}

/// A report about a promise: judged as evidence (E6), without the steps of a challenge.
ChallengeReport promiseReport(const consensus::InclusionPromise& promise,
                              const Result<Bytes>& evidence) {
    ChallengeReport report;
    report.challenge = promiseChallenge(promise);
    report.promise = toHex(consensus::encodePromise(promise));
    if (evidence.ok()) {
        report.fate = DemandFate::Broken;
        report.code = "ok";
        report.sentence = sentence(
            "The log proves it: the promise to include the transaction by view %1 was broken.",
            {promise.byView});
        report.publishedBytes = evidence->size();
        report.published = toHex(*evidence);
        return report;
    }
    const std::string& code = evidence.error().code;
    report.code = code;
    report.sentence = evidence.error().message;
    report.fate = code == "engine.promise_kept" ? DemandFate::Kept
                  : code == "engine.not_found"  ? DemandFate::Unknown
                                                : DemandFate::Refused;
    return report;
}

std::string verdictSentence(const api::ChallengeInfo& challenge) {
    return challenge.state == api::ChallengeState::Upheld
               ? sentence("The ledger upheld it at height %1.", {challenge.verdictHeight})
               : sentence("The ledger rejected it at height %1.", {challenge.verdictHeight});
}

}  // namespace

Result<void> LocalNode::Impl::startProofs() {
    return {};
}

void LocalNode::Impl::stopProofs() {}

void LocalNode::Impl::tickProofs() {}

void LocalNode::Impl::fillProofs(api::Snapshot& /*next*/) {}

bool LocalNode::Impl::pageProofs(const api::HistoryQuery& /*query*/, const PageDone& /*done*/) {
    return false;
}

bool LocalNode::Impl::askProofs(const api::Question& question, const AskDone& done) {
    if (question.topic == "attestation.verify") {
        verifyEvidenceText(question.argument, done);
        return true;
    }
    if (question.topic == "attestation.evidence") {
        evidenceFor(question.argument, done);
        return true;
    }
    if (question.topic == "attestation.history") {
        done(m_attestation ? m_attestation->historyJson() : Result<std::string>(stopping()));
        return true;
    }
    if (question.topic != "challenge.report") return false;
    const auto report = challengeReport(question.argument);
    done(report.ok() ? Result<std::string>(toJson(*report)) : report.error());
    return true;
}

/// Fresh evidence of this node's GPUs in the form that "attestation.verify" takes. `nonce`: 64
/// hexadecimal digits that somebody else chose; empty: the node draws one.
void LocalNode::Impl::evidenceFor(const std::string& nonce, const AskDone& done) {
    if (!m_attestation) return done(stopping());
    Hash256 value;
    if (nonce.empty()) {
        m_rng.fill(value.data);
    } else {
        const auto given = fixedFromHex<Hash256>(nonce, "nonce");
        if (!given.ok()) return done(given.error());
        value = *given;
    }
    m_attestation->evidenceList(value, done);
}

void LocalNode::Impl::attestNow(api::RequestId request) {
    if (!m_attestation) return finish(request, stopping());
    m_attestation->attestNow([this, request](const Result<void>& outcome) {
        finish(request, outcome.ok() ? Result<std::string>(toHex(m_config.nodeKey))
                                     : Result<std::string>(outcome.error()));
    });
}

/// By this node's own policy, RIM files and statements of revocation, now.
void LocalNode::Impl::verifyEvidenceText(const std::string& text, const AskDone& done) {
    if (!m_attestation) return done(stopping());
    const AttestationService::Options& options = m_attestation->options();
    m_work->post([text, done, policy = options.policy, roots = options.roots, rims = options.rims,
                  revocation = options.revocation, nowS = m_clock.wallMs() / 1'000] {
        auto input = attestation::evidenceOfText(text);
        if (!input.ok()) return done(input.error());
        input->rules.nowS = nowS;
        input->rules.policy = policy;
        std::error_code failed;
        if (std::filesystem::is_directory(rims, failed)) input->rimFolder = rims;
        if (std::filesystem::is_directory(revocation, failed)) input->revocationFolder = revocation;
        const auto outcome = attestation::verifyEvidence(*input, roots);
        if (!outcome.ok()) return done(outcome.error());
        done(attestation::evidenceReportJson(*input, *outcome));
    });
}

/// `argument`: the id of a challenge that the picture shows, or what is not filed as JSON.
Result<ChallengeReport> LocalNode::Impl::challengeReport(const std::string& argument) const {
    if (argument.size() > kChallengeTextMax) return badChallenge("at most 16 KiB.");
    if (argument.size() == kIdDigits && argument.front() != '{') return filedReport(argument);
    STACKNET_TRY(const ChallengeQuestion question, questionFrom(argument));
    if (!question.order.empty()) {
        STACKNET_TRY(const ledger::TxHash hash,
                     fixedFromHex<ledger::TxHash>(question.order, "order"));
        return promisedReport(hash);
    }
    if (question.challenge.promise.empty()) {
        STACKNET_TRY(const ledger::SubmitChallenge challenge, challengeOf(question.challenge));
        return judgedNow(challenge);
    }
    STACKNET_TRY(const Bytes bytes, fromHex(question.challenge.promise));
    STACKNET_TRY(const consensus::InclusionPromise promise, consensus::decodePromise(bytes));
    return judgedNow(promise);
}

/// Of an order that was taken here: the promise that was broken, else any.
Result<ChallengeReport> LocalNode::Impl::promisedReport(const ledger::TxHash& order) const {
    std::optional<ChallengeReport> found;
    for (const consensus::InclusionPromise& promise : m_chain->submissions().promises()) {
        if (promise.txHash != order) continue;
        ChallengeReport report = judgedNow(promise);
        if (!found || report.fate == DemandFate::Broken) found = std::move(report);
    }
    if (found) return *std::move(found);
    return makeError(
        "engine.not_found",
        sentence("No leader has promised this order to this node, so nothing binds one yet."));
}

Result<ChallengeReport> LocalNode::Impl::filedReport(const std::string& id) const {
    const auto shown = challengeInfos();
    const auto challenge = std::find_if(
        shown.begin(), shown.end(), [&](const api::ChallengeInfo& one) { return one.id == id; });
    if (challenge == shown.end()) {
        return makeError("engine.not_found", sentence("This node shows no challenge %1.", {id}));
    }
    STACKNET_TRY(const ledger::TxHash hash, fixedFromHex<ledger::TxHash>(id, "id"));
    const auto transaction = m_chain->transaction(hash);
    if (transaction && challenge->promised) return filedPromise(*challenge, *transaction);
    const auto* payload =
        transaction ? std::get_if<ledger::SubmitChallenge>(&transaction->payload) : nullptr;
    if (payload == nullptr) {
        return makeError("engine.not_found", sentence("This node no longer holds that challenge."));
    }
    ChallengeReport report = judgedNow(*payload);
    const api::ChallengeInfo now = std::exchange(report.challenge, *challenge);
    if (challenge->accused.empty()) {
        report.challenge.accused = now.accused;
        report.challenge.accusedName = now.accusedName;
    }
    // What the ledger has decided stays, whatever its state says by now; but why nobody was obliged
    // stands in the log.
    const bool judged = challenge->state != api::ChallengeState::Open;
    const bool unobliged =
        challenge->rejectCode == ledger::txCodeName(ledger::TxCode::ChallengeNoObligation);
    if (!judged || unobliged) report.challenge.steps = now.steps;
    if (!judged) return report;
    const bool upheld = challenge->state == api::ChallengeState::Upheld;
    report.code = upheld ? "ok" : challenge->rejectCode;
    if (!unobliged) {
        report.fate = upheld ? DemandFate::Broken : DemandFate::Refused;
        report.sentence = verdictSentence(*challenge);
    }
    return report;
}

/// Of a promise the ledger's own verdict counts; an open one is judged by the log as it stands.
Result<ChallengeReport> LocalNode::Impl::filedPromise(const api::ChallengeInfo& shown,
                                                      const ledger::Transaction& filed) const {
    const auto* payload = std::get_if<ledger::SubmitEvidence>(&filed.payload);
    if (payload == nullptr) {
        return makeError("engine.not_found", sentence("This node no longer holds that challenge."));
    }
    STACKNET_TRY(const consensus::BrokenPromise broken,
                 consensus::decodeBrokenPromise(payload->evidence));
    ChallengeReport report = judgedNow(broken.promise);
    report.challenge = shown;
    report.publishedBytes = payload->evidence.size();
    report.published = toHex(payload->evidence);
    if (shown.state == api::ChallengeState::Open) return report;
    const bool upheld = shown.state == api::ChallengeState::Upheld;
    report.code = upheld ? "ok" : shown.rejectCode;
    report.fate = upheld ? DemandFate::Broken : DemandFate::Refused;
    report.sentence = verdictSentence(shown);
    return report;
}

ChallengeReport LocalNode::Impl::judgedNow(const consensus::InclusionPromise& promise) const {
    ChallengeReport report = promiseReport(promise, m_chain->brokenPromise(promise));
    if (const auto leader = m_chain->promisedBy(promise)) {
        report.challenge.accused = toHex(*leader);
        report.challenge.accusedName = nameOf(*leader);
    }
    // As many blocks before the promised view as a demand's window has, inside the term.
    const consensus::View firstOfTerm = consensus::Terms{}.first(promise.term);
    const consensus::View from = promise.byView >= firstOfTerm + ledger::kCensorProposals
                                     ? promise.byView - ledger::kCensorProposals + 1
                                     : firstOfTerm;
    report.excerpt =
        logExcerpt(challengeLog(), promise.epoch, from, promise.byView, promise.txHash, nullptr);
    return report;
}

ChallengeReport LocalNode::Impl::judgedNow(const ledger::SubmitChallenge& challenge) const {
    return reportChallenge(challengeLog(), challenge);
}

ChallengeLog LocalNode::Impl::challengeLog() const {
    return {m_chain->state(), m_chain->blocks(),
            [this](consensus::Epoch epoch) { return validatorsOf(epoch); },
            [this](const PublicKey& key) { return nameOf(key); }};
}

/// The challenge that an order would file. Errors: "engine.not_found", those of fixedFromHex.
Result<ledger::SubmitChallenge> LocalNode::Impl::challengeOf(
    const api::FileChallenge& order) const {
    ledger::SubmitChallenge challenge;
    challenge.epoch = order.epoch;
    challenge.view = order.view;
    STACKNET_TRY(challenge.signer, fixedFromHex<PublicKey>(order.signer, "signer"));
    if (!order.transaction.empty()) {
        STACKNET_TRY(challenge.transaction, fromHex(order.transaction));
        return challenge;
    }
    STACKNET_TRY(const ledger::TxHash hash, fixedFromHex<ledger::TxHash>(order.txHash, "tx_hash"));
    const auto transaction = m_chain->transaction(hash);
    if (!transaction) {
        return makeError(
            "engine.not_found",
            sentence("This node holds no transaction %1; give its bytes instead.", {order.txHash}));
    }
    challenge.transaction = transaction->encode();
    return challenge;
}

}  // namespace stacknet::engine
