#include "ui/text/consequence_words.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

#include "ui/text/format.h"
#include "ui/text/privacy_words.h"

namespace stacknet::ui {
namespace {

struct Entry {
    const char* code;
    const char* text;  ///< %1 tokens, %2 dollars, %3 a duration, %4 epochs, %5 a share
};

constexpr Entry kEntries[] = {
    {"tokens_bonded",
     QT_TRANSLATE_NOOP("Consequences", "%1 tokens count as voting weight from the next epoch on.")},
    {"tokens_unbonding",
     QT_TRANSLATE_NOOP("Consequences",
                       "%1 tokens stop counting as voting weight at the next epoch.")},
    {"tokens_withdrawn", QT_TRANSLATE_NOOP("Consequences", "%1 tokens become free.")},
    {"tokens_still_waiting", QT_TRANSLATE_NOOP("Consequences", "%1 tokens go on waiting.")},
    {"validates_again",
     QT_TRANSLATE_NOOP("Consequences", "The key takes part in the validator set again.")},
    {"offered_for_sale",
     QT_TRANSLATE_NOOP("Consequences",
                       "Anybody may buy the key with its tokens and paperwork for %2.")},
    {"resale_fee",
     QT_TRANSLATE_NOOP("Consequences", "%2 of it go to the Stack the key came from.")},
    {"sale_confirmed",
     QT_TRANSLATE_NOOP("Consequences",
                       "You say that %2 were paid. With that the buyer takes the key over, with "
                       "%1 tokens and its paperwork, without another word of yours. Money moves "
                       "outside of the ledger: look that it has come.")},
    {"key_bought",
     QT_TRANSLATE_NOOP("Consequences",
                       "The key becomes yours with %1 tokens once the order is final. The ledger "
                       "moves no money: the %2 must have been paid before, and only the seller "
                       "can give them back.")},
    {"not_for_sale", QT_TRANSLATE_NOOP("Consequences", "The key is not for sale any more.")},
    {"paperwork_filed",
     QT_TRANSLATE_NOOP("Consequences",
                       "Paperwork worth %2 is filed for redemption, once and for ever.")},
    {"accused_loses",
     QT_TRANSLATE_NOOP("Consequences",
                       "Upheld: the accused loses %5 of its tokens and never validates again.")},
    {"reward",
     QT_TRANSLATE_NOOP("Consequences",
                       "Upheld: the filing key gets %5 of the penalty, at most %1 tokens.")},
    {"files_by_itself",
     QT_TRANSLATE_NOOP("Consequences",
                       "The node files a challenge, with its own key, whenever the log proves that "
                       "a leader left out what was demanded. Each puts up to %1 tokens at risk.")},
    {"name_gone", QT_TRANSLATE_NOOP("Consequences",
                                    "The pin, its name and that name's key are "
                                    "deleted for good.")},
    {"blocks_gone",
     QT_TRANSLATE_NOOP("Consequences",
                       "Blocks that no other pin needs are deleted from this node.")},
    {"copies_elsewhere",
     QT_TRANSLATE_NOOP("Consequences",
                       "Copies that others fetched, exported or backed up cannot be called back; "
                       "of encrypted content they are unreadable without its key.")},
    {"ipfs_gc",
     QT_TRANSLATE_NOOP("Consequences",
                       "The IPFS node deletes every block that it has not pinned, also those of "
                       "other programs that use it.")},
    {"tokens_burned", QT_TRANSLATE_NOOP("Consequences", "%1 tokens left on the key are burned.")},
    {"key_ends",
     QT_TRANSLATE_NOOP("Consequences", "The key never serves, validates or changes hands again.")},
    {"unbonding_wait",
     QT_TRANSLATE_NOOP("Consequences",
                       "Unbonded tokens are free after %3 and %4 epochs, both, and stay at risk "
                       "until then.")},
    {"at_risk_bft_disagreement",
     QT_TRANSLATE_NOOP("Consequences", "Signing two contradicting votes would cost %1 tokens.")},
    {"at_risk_spot_check",
     QT_TRANSLATE_NOOP("Consequences", "A failed spot-check would cost %1 tokens.")},
    {"at_risk_censorship",
     QT_TRANSLATE_NOOP("Consequences",
                       "Leaving out a demanded transaction as leader would cost %1 tokens.")},
    {"deposit_at_risk",
     QT_TRANSLATE_NOOP("Consequences", "Wrong: up to %1 tokens of the filing key are burned.")},
    {"changes_hands",
     QT_TRANSLATE_NOOP("Consequences",
                       "The key goes to another owner with %1 tokens and its paperwork worth %2. "
                       "Only that owner can give it back.")},
    {"cold_until",
     QT_TRANSLATE_NOOP("Consequences", "It stays Cold for %3: no transfer, no listing, no work.")},
    {"public_for_good",
     QT_TRANSLATE_NOOP("Consequences",
                       "The public key is on the ledger, where everybody sees it, for good.")},
    {"serves_here",
     QT_TRANSLATE_NOOP("Consequences",
                       "This node serves with the key. Never run the same key on two machines.")},
    {"stops_serving",
     QT_TRANSLATE_NOOP("Consequences",
                       "The key stops serving: no more tasks, points or paperwork until it is "
                       "connected again.")},
    {"still_validates",
     QT_TRANSLATE_NOOP("Consequences", "It votes on while it is in the validator set.")},
    {"published",
     QT_TRANSLATE_NOOP("Consequences",
                       "The transaction and who demanded or promised it are published for ever.")},
    {"file_removed",
     QT_TRANSLATE_NOOP("Consequences",
                       "The key's file is deleted from this machine. Without its words or a "
                       "backup nobody can ever sign with it again.")},
    {"tokens_unreachable",
     QT_TRANSLATE_NOOP("Consequences",
                       "Its %1 tokens stay on the ledger; from here they cannot be reached.")},
};

QString shareOf(std::uint32_t bps) {
    return QCoreApplication::translate("Consequences", "%1 %")
        .arg(QLocale().toString(bps / 100.0, 'f', bps % 100 == 0 ? 0 : 2));
}

}  // namespace

QString consequenceText(const api::Consequence& consequence) {
    for (const Entry& entry : kEntries) {
        if (consequence.code != entry.code) continue;
        // One replacement at a time: a number never holds a place marker.
        return QCoreApplication::translate("Consequences", entry.text)
            .replace(QLatin1String("%1"), countText(consequence.tokens))
            .replace(QLatin1String("%2"), usdText(consequence.microUsd))
            .replace(QLatin1String("%3"), spanText(consequence.timeMs))
            .replace(QLatin1String("%4"), countText(consequence.epochs))
            .replace(QLatin1String("%5"), shareOf(consequence.bps));
    }
    return rackConsequenceText(consequence, {});
}

bool sayAmounts(const std::vector<api::Consequence>& consequences) {
    return std::any_of(consequences.begin(), consequences.end(),
                       [](const auto& each) { return each.tokens > 0 || each.microUsd > 0; });
}

}  // namespace stacknet::ui
