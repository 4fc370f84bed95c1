#include "core/attestation/revocation.h"

#include <algorithm>

#include "core/base/sentence.h"

namespace stacknet::attestation {
namespace {

/// What counts when several statements are about one certificate.
int weight(RevocationOutcome outcome) {
    switch (outcome) {
        case RevocationOutcome::Revoked:
            return 6;
        case RevocationOutcome::Hold:
            return 5;
        case RevocationOutcome::Unknown:
            return 4;
        case RevocationOutcome::Good:
            return 3;
        case RevocationOutcome::NotStated:
        case RevocationOutcome::NotAsked:
            return 0;
        default:
            return isFaulty(outcome) ? 2 : 1;
    }
}

bool isWeightier(const RevocationStatement& one, const RevocationStatement& other) {
    if (weight(one.outcome) != weight(other.outcome)) {
        return weight(one.outcome) > weight(other.outcome);
    }
    return one.outcome == RevocationOutcome::Good && one.validUntilS > other.validUntilS;
}

/// A chain on its way to a report.
class Examination {
public:
    Examination(ChainUse use, std::span<const Certificate> chain, const Certificate& root,
                const RevocationSources& sources, const RevocationRules& rules,
                SignatureCache& cache, std::uint64_t* verified)
        : m_chain(chain),
          m_root(root),
          m_sources(sources),
          m_rules(rules),
          m_cache(cache),
          m_verified(verified) {
        m_report.use = use;
    }

    RevocationReport run() {
        if (m_sources.ocsp.size() > RevocationSources::kOcspMax ||
            m_sources.crls.size() > RevocationSources::kCrlMax) {
            m_report.check = Check::fail(
                CheckKind::Revocation, Reason::TooLarge,
                sentence("More than 64 OCSP responses or 64 revocation lists were brought."));
            return std::move(m_report);
        }
        startRows();
        for (std::size_t index = 0; index < m_sources.ocsp.size(); ++index) readOcsp(index);
        for (std::size_t index = 0; index < m_sources.crls.size(); ++index) readCrl(index);
        for (CertificateRevocation& row : m_report.certificates) judge(row);
        conclude();
        return std::move(m_report);
    }

private:
    void startRows() {
        const bool withRoot = !m_chain.empty() && m_chain.back() == m_root;
        const std::size_t below = m_chain.size() - (withRoot ? 1 : 0);
        for (std::size_t index = 0; index < below; ++index) {
            CertificateRevocation row;
            row.index = index;
            row.name = escaped(m_chain[index].commonName());
            row.sha256 = m_chain[index].sha256();
            row.statement.detail = sentence("Nobody said anything about this certificate.");
            if (index == 0 && m_report.use == ChainUse::Device) {
                row.statement.outcome = RevocationOutcome::NotAsked;
                row.statement.detail = sentence("Nobody answers for firmware certificates.");
            }
            m_report.certificates.push_back(std::move(row));
        }
    }
    const Certificate& issuerOf(std::size_t index) const {
        return index + 1 < m_chain.size() ? m_chain[index + 1] : m_root;
    }
    std::vector<Crl> listsOf(const Certificate& issuer) const {
        std::vector<Crl> lists;
        for (const Crl& list : m_sources.crls) {
            if (list.isFrom(issuer)) lists.push_back(list);
        }
        return lists;
    }

    void readOcsp(std::size_t index) {
        const OcspEvidence& evidence = m_sources.ocsp[index];
        const OcspResponse response = OcspResponse::fromDer(evidence.der);
        RevocationDocument document{
            RevocationDocument::Kind::Ocsp, index, RevocationOutcome::OtherCertificate,
            sentence("The response is about no certificate of this chain.")};
        if (response.fault()) {
            document.outcome = *response.fault();
            document.detail = response.faultDetail();
        }
        bool first = true;
        for (CertificateRevocation& row : m_report.certificates) {
            const Certificate& certificate = m_chain[row.index];
            const Certificate& issuer = issuerOf(row.index);
            if (evidence.certificate ? *evidence.certificate != row.sha256
                                     : !response.isAbout(certificate, issuer)) {
                continue;
            }
            std::optional<ByteView> nonce;
            if (evidence.nonce) nonce = *evidence.nonce;
            take(row, document, first, CertificateRevocation::Source::Ocsp,
                 response.about(certificate, issuer, m_rules.times, nonce, listsOf(issuer), m_cache,
                                m_verified));
        }
        if (response.fault() && !evidence.certificate && isFaulty(*response.fault())) {
            m_unplaced = response.faultDetail();
        }
        m_report.documents.push_back(std::move(document));
    }

    void readCrl(std::size_t index) {
        const Crl& list = m_sources.crls[index];
        RevocationDocument document{
            RevocationDocument::Kind::Crl, index, RevocationOutcome::OtherIssuer,
            sentence("The list is by \"%1\", who issued nothing of this chain.",
                     {list.issuerName()})};
        if (list.fault()) {
            document.outcome = *list.fault();
            document.detail = list.faultDetail();
            m_unplaced = list.faultDetail();
        }
        bool first = true;
        for (CertificateRevocation& row : m_report.certificates) {
            const Certificate& issuer = issuerOf(row.index);
            if (!list.isFrom(issuer)) continue;
            take(row, document, first, CertificateRevocation::Source::Crl,
                 list.about(m_chain[row.index], issuer, m_rules.times, m_cache, m_verified));
        }
        m_report.documents.push_back(std::move(document));
    }

    void take(CertificateRevocation& row, RevocationDocument& document, bool& first,
              CertificateRevocation::Source source, RevocationStatement statement) {
        if (first || weight(statement.outcome) > weight(document.outcome)) {
            document.outcome = statement.outcome;
            document.detail = row.name + ": " + statement.detail;
            first = false;
        }
        // An error that a responder gives to everybody who asks about a leaf says nothing new.
        const bool leaf = row.statement.outcome == RevocationOutcome::NotAsked;
        if (leaf && weight(statement.outcome) < weight(RevocationOutcome::Good) &&
            !isFaulty(statement.outcome)) {
            return;
        }
        if (row.source != CertificateRevocation::Source::None &&
            !isWeightier(statement, row.statement)) {
            return;
        }
        row.source = source;
        row.statement = std::move(statement);
    }

    void judge(CertificateRevocation& row) const {
        switch (row.statement.outcome) {
            case RevocationOutcome::Good:
            case RevocationOutcome::Revoked:
                return;
            case RevocationOutcome::NotAsked:
                row.tolerated = true;
                return;
            case RevocationOutcome::Hold:
                // The option is for those who sign golden values; a chip on hold is out.
                row.tolerated = m_rules.allowCertificateHold && m_report.use != ChainUse::Device;
                return;
            default:
                row.tolerated = m_rules.mode == Policy::Revocation::AllowUnknown &&
                                !isFaulty(row.statement.outcome);
        }
    }

    void conclude() {
        const CertificateRevocation* worst = nullptr;
        std::size_t good = 0;
        bool tolerated = true;
        for (const CertificateRevocation& row : m_report.certificates) {
            const RevocationOutcome outcome = row.statement.outcome;
            if (outcome == RevocationOutcome::NotAsked) continue;
            if (outcome == RevocationOutcome::Good) {
                ++good;
                m_report.validUntilS =
                    m_report.validUntilS == 0
                        ? row.statement.validUntilS
                        : std::min(m_report.validUntilS, row.statement.validUntilS);
                continue;
            }
            tolerated = tolerated && row.tolerated;
            if (worst == nullptr || severity(row) > severity(*worst)) worst = &row;
        }
        if (worst == nullptr) {
            m_report.check = good == 0
                                 ? Check::skipped(CheckKind::Revocation,
                                                  sentence("There is no certificate to ask about."))
                                 : Check::pass(CheckKind::Revocation,
                                               sentence("%1 certificates are good until %2.",
                                                        {good, utcText(m_report.validUntilS)}));
            return;
        }
        const std::string detail = "\"" + worst->name + "\": " + worst->statement.detail;
        const RevocationOutcome outcome = worst->statement.outcome;
        if (outcome == RevocationOutcome::Revoked) {
            m_report.check = Check::fail(CheckKind::Revocation, Reason::Revoked, detail);
        } else if (outcome == RevocationOutcome::Hold && !worst->tolerated) {
            m_report.check = Check::fail(CheckKind::Revocation, Reason::RevocationHold, detail);
        } else if (isFaulty(outcome)) {
            m_report.check = Check::fail(CheckKind::Revocation, Reason::RevocationResponse, detail);
        } else if (!m_unplaced.empty()) {
            m_report.check =
                Check::fail(CheckKind::Revocation, Reason::RevocationResponse, m_unplaced);
        } else {
            m_report.check = Check::unknown(
                CheckKind::Revocation,
                outcome == RevocationOutcome::Hold ? Reason::RevocationHold
                                                   : Reason::RevocationUnknown,
                detail + " " +
                    (tolerated ? sentence("The policy lets that pass.")
                               : sentence("The policy wants every certificate known to be good.")),
                tolerated);
        }
    }
    static int severity(const CertificateRevocation& row) {
        switch (row.statement.outcome) {
            case RevocationOutcome::Revoked:
                return 5;
            case RevocationOutcome::Hold:
                return row.tolerated ? 1 : 4;
            default:
                if (isFaulty(row.statement.outcome)) return 3;
                return row.tolerated ? 0 : 2;
        }
    }

    std::span<const Certificate> m_chain;
    const Certificate& m_root;
    const RevocationSources& m_sources;
    const RevocationRules& m_rules;
    SignatureCache& m_cache;
    std::uint64_t* m_verified;
    std::string m_unplaced;  // what is wrong with a document that names no certificate
    RevocationReport m_report;
};

/// The order in which checks are told: the worst first.
int severity(const Check& check) {
    if (check.status == CheckStatus::Fail) {
        switch (check.reason) {
            case Reason::Revoked:
                return 9;
            case Reason::RevocationHold:
                return 8;
            default:
                return 7;
        }
    }
    if (check.status == CheckStatus::Unknown) {
        if (!check.tolerated) return 6;
        return check.reason == Reason::RevocationHold ? 5 : 4;
    }
    return check.status == CheckStatus::Pass ? 3 : 2;
}

}  // namespace

std::string_view chainUseName(ChainUse use) {
    switch (use) {
        case ChainUse::Device:
            return "device";
        case ChainUse::DriverRim:
            return "driver_rim";
        case ChainUse::VbiosRim:
            break;
    }
    return "vbios_rim";
}

RevocationRules RevocationRules::of(const Policy& policy, std::int64_t nowS) {
    RevocationRules rules;
    rules.mode = policy.revocation;
    rules.allowCertificateHold = policy.allowCertificateHold;
    rules.times.nowS = nowS;
    return rules;
}

RevocationReport checkRevocation(ChainUse use, std::span<const Certificate> chain,
                                 const Certificate& root, const RevocationSources& sources,
                                 const RevocationRules& rules, SignatureCache& cache,
                                 std::uint64_t* verified) {
    return Examination(use, chain, root, sources, rules, cache, verified).run();
}

Check foldRevocation(std::span<const RevocationReport> reports) {
    Check folded = Check::skipped(CheckKind::Revocation, "");
    std::string details;
    for (const RevocationReport& report : reports) {
        if (!details.empty()) details += " ";
        details += std::string(chainUseName(report.use)) + ": " + report.check.detail;
        if (severity(report.check) > severity(folded)) folded = report.check;
    }
    // The worst one's words stand alone: a person is told first what stands in the way.
    if (folded.good()) folded.detail = details;
    return folded;
}

std::int64_t revocationValidUntilS(std::span<const RevocationReport> reports) {
    std::int64_t first = 0;
    for (const RevocationReport& report : reports) {
        if (report.validUntilS == 0) continue;
        first = first == 0 ? report.validUntilS : std::min(first, report.validUntilS);
    }
    return first;
}

}  // namespace stacknet::attestation
