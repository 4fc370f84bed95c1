#include "core/attestation/challenge_book.h"

#include <vector>

#include "core/base/codec.h"
#include "core/crypto/hash.h"

namespace stacknet::attestation {
namespace {

constexpr std::string_view kDomain = "stacknet/gpu-attest/v1";
constexpr std::size_t kNodeIdBytesMax = 128;
constexpr std::uint32_t kGpusMax = 16;

template <std::size_t Size>
void putBigEndian(Bytes& out, std::uint64_t value) {
    for (std::size_t i = Size; i-- > 0;) out.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
}

Check refuse(Reason reason, std::string detail) {
    return Check::fail(CheckKind::Challenge, reason, std::move(detail));
}

}  // namespace

Hash256 challengeValue(const Hash256& random, const ChallengeSubject& subject,
                       std::int64_t issuedAtS) {
    Bytes fields{0};
    fields.insert(fields.end(), random.data.begin(), random.data.end());
    putBigEndian<2>(fields, subject.nodeId.size());
    fields.insert(fields.end(), subject.nodeId.begin(), subject.nodeId.end());
    fields.insert(fields.end(), subject.nodeKey.data.begin(), subject.nodeKey.data.end());
    fields.insert(fields.end(), subject.hpkeKey.data.begin(), subject.hpkeKey.data.end());
    putBigEndian<8>(fields, static_cast<std::uint64_t>(issuedAtS));
    putBigEndian<4>(fields, subject.gpuCount);
    return crypto::sha256({asBytes(kDomain), fields});
}

ChallengeBook::ChallengeBook(Rng& rng, Limits limits) : m_rng(rng), m_limits(limits) {}

Result<Challenge> ChallengeBook::issue(const ChallengeSubject& subject, const Bind& bind,
                                       std::int64_t nowS) {
    STACKNET_INVARIANT(bind != nullptr);
    const auto bad = [](std::string_view what) {
        return makeError("attestation.bad_challenge", "No challenge: " + std::string(what) + ".");
    };
    if (subject.nodeId.empty() || subject.nodeId.size() > kNodeIdBytesMax) {
        return bad("the node's name must have 1 to 128 bytes");
    }
    if (subject.gpuCount == 0 || subject.gpuCount > kGpusMax) {
        return bad("a node has 1 to 16 GPUs");
    }
    if (nowS < 0) return bad("this machine's clock stands before 1970");
    const std::lock_guard lock(m_mutex);
    noticeClock(nowS);
    setAsideLate(nowS);
    const auto ofNode = m_openPerNode.find(subject.nodeKey);
    if (ofNode != m_openPerNode.end() && ofNode->second >= m_limits.openPerNode) {
        return makeError("attestation.too_many_challenges",
                         "The node has " + std::to_string(ofNode->second) +
                             " challenges that it did not answer; ask again in " +
                             std::to_string(m_limits.maxAgeS) + " s.",
                         true);
    }
    if (m_open.size() >= m_limits.openInAll) {
        return makeError("attestation.too_many_challenges",
                         "Too many challenges are open; ask again later.", true);
    }
    Challenge challenge;
    Hash256 random;
    m_rng.fill(random.mutableView());
    challenge.value = challengeValue(random, subject, nowS);
    challenge.reportNonce.data = bind(challenge.value).data;
    challenge.subject = subject;
    challenge.issuedAtS = nowS;
    STACKNET_INVARIANT(m_entries.try_emplace(challenge.value, Entry{challenge}).second);
    m_open.emplace(nowS, challenge.value);
    ++m_openPerNode[subject.nodeKey];
    return challenge;
}

ChallengeBook::Redeemed ChallengeBook::redeem(std::string_view value, const PublicKey& node,
                                              std::int64_t nowS) {
    const auto parsed = fixedFromHex<Hash256>(value, "nonce");
    if (!parsed.ok()) {
        return {refuse(Reason::BadNonce,
                       "The challenge must be 64 lower case hexadecimal digits, it is \"" +
                           escaped(value) + "\"."),
                {}};
    }
    const std::lock_guard lock(m_mutex);
    noticeClock(nowS);
    const auto found = m_entries.find(*parsed);
    if (found == m_entries.end()) {
        return {refuse(Reason::UnknownChallenge,
                       "This verifier issued no such challenge, or it is long over. Ask for a new "
                       "one."),
                {}};
    }
    Entry& entry = found->second;
    if (entry.challenge.subject.nodeKey != node) {
        return {refuse(Reason::ChallengeOwner, "The challenge was issued to another node."), {}};
    }
    if (entry.state == State::Used) {
        return {refuse(Reason::Replay, "The challenge was answered before. Ask for a new one."),
                {}};
    }
    if (entry.state == State::ClockWentBack) {
        return {refuse(Reason::Clock,
                       "The verifier's clock went back after the challenge was issued at " +
                           utcText(entry.challenge.issuedAtS) + ". Ask for a new one."),
                {}};
    }
    const Challenge challenge = entry.challenge;
    if (entry.state == State::Open) {
        close(entry, State::Used);
    } else {
        entry.state = State::Used;
    }
    const std::int64_t ageS = nowS - challenge.issuedAtS;
    if (ageS > m_limits.maxAgeS) {
        return {refuse(Reason::StaleChallenge,
                       "The challenge is " + std::to_string(ageS) + " s old, at most " +
                           std::to_string(m_limits.maxAgeS) + " s are allowed. Ask for a new one."),
                {}};
    }
    return {Check::pass(CheckKind::Challenge, "Answered after " + std::to_string(ageS) + " s."),
            challenge};
}

std::size_t ChallengeBook::open() const {
    const std::lock_guard lock(m_mutex);
    return m_open.size();
}

// A clock that went back would make old challenges young again: the age of none that is open can be
// told any more. A clock that was ahead for a while locks nobody out for longer than that.
void ChallengeBook::noticeClock(std::int64_t nowS) {
    if (nowS < m_latestS) {
        std::vector<Hash256> values;
        for (const auto& [value, entry] : m_entries) {
            if (entry.state == State::Open || entry.state == State::Late) values.push_back(value);
        }
        for (const Hash256& value : values) {
            const auto found = m_entries.find(value);
            if (found == m_entries.end()) continue;
            if (found->second.state == State::Open) {
                close(found->second, State::ClockWentBack);
            } else {
                found->second.state = State::ClockWentBack;
            }
        }
    }
    m_latestS = nowS;
}

void ChallengeBook::setAsideLate(std::int64_t nowS) {
    while (!m_open.empty() && nowS - m_open.begin()->first > m_limits.maxAgeS) {
        close(m_entries.at(m_open.begin()->second), State::Late);
    }
}

void ChallengeBook::close(Entry& entry, State state) {
    const Challenge& challenge = entry.challenge;
    entry.state = state;
    m_open.erase({challenge.issuedAtS, challenge.value});
    const auto ofNode = m_openPerNode.find(challenge.subject.nodeKey);
    if (--ofNode->second == 0) m_openPerNode.erase(ofNode);
    m_over.push_back(challenge.value);
    while (m_over.size() > m_limits.overInAll) {
        m_entries.erase(m_over.front());
        m_over.pop_front();
    }
}

}  // namespace stacknet::attestation
