#include "core/consensus/justify.h"

namespace stacknet::consensus {
namespace {

Error bad(const BlockHeader& header, const std::string& reason) {
    return makeError("consensus.bad_justification",
                     "The proposal for view " + std::to_string(header.view) + " " + reason + ".");
}

Result<void> checkParent(const BlockHeader& header, const Justification& justify,
                         CertificateVerifier& verifier) {
    if (!justify.parent) {
        const auto& anchor = verifier.anchor();
        if (header.parentView == 0 && (!anchor || header.parentId == *anchor)) return {};
        return bad(header, "has no certificate for its parent");
    }
    const Certificate& parent = *justify.parent;
    if (parent.view != header.parentView || parent.blockId != header.parentId) {
        return bad(header, "carries a certificate for another parent");
    }
    // Inside a term only a NotarCert will do: it holds the demand lists that bind the leader.
    if (!verifier.terms().isFirst(header.view) && parent.kind != CertificateKind::Notar) {
        return bad(header, "needs a NotarCert for its parent");
    }
    if (!verifier.check(parent)) return bad(header, "carries a certificate that does not verify");
    return {};
}

// v = first(t): the exits must be exactly those of the terms between parent and block.
Result<void> checkExits(const BlockHeader& header, const Justification& justify,
                        CertificateVerifier& verifier) {
    const Terms& terms = verifier.terms();
    const Term term = terms.of(header.view);
    // The anchor (view 0) is the last view before term 0.
    const bool wholeTerm =
        header.parentView == 0 || header.parentView == terms.last(terms.of(header.parentView));
    const Term firstExit = header.parentView == 0 ? 0
                           : wholeTerm            ? terms.of(header.parentView) + 1
                                                  : terms.of(header.parentView);
    if (justify.exits.size() != term - firstExit) {
        return bad(header, "does not explain every term it skips");
    }
    for (std::size_t i = 0; i < justify.exits.size(); ++i) {
        const ExitCertificate& exit = justify.exits[i];
        if (exit.term != firstExit + i) return bad(header, "lists its exits out of order");
        const bool parentTerm = i == 0 && !wholeTerm;
        // The parent's term may be left no later than right after the parent; a skipped term must
        // have been left before anything was notarized in it.
        const View leftAtMost = parentTerm ? header.parentView + 1 : terms.first(exit.term);
        if (exit.leftAtMax() > leftAtMost) {
            return bad(header,
                       "skips views of term " + std::to_string(exit.term) + " that may be final");
        }
        if (!verifier.check(exit)) return bad(header, "carries an exit that does not verify");
    }
    return {};
}

}  // namespace

Result<void> checkJustification(const BlockHeader& header, const Justification& justify,
                                CertificateVerifier& verifier) {
    if (header.view == 0 || header.parentView >= header.view) {
        return bad(header, "is not after its parent");
    }
    if (verifier.terms().isFirst(header.view)) {
        STACKNET_CHECK(checkExits(header, justify, verifier));
    } else {
        if (header.parentView != header.view - 1) return bad(header, "skips views inside a term");
        if (!justify.exits.empty()) return bad(header, "carries exits inside a term");
    }
    return checkParent(header, justify, verifier);
}

}  // namespace stacknet::consensus
