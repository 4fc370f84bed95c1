#include <map>

#include "app/ctl/arguments.h"

namespace stacknet::ctl {

const char* commandHelp(const std::string& command) {
    static const std::map<std::string, const char*> texts = {
        {"consensus",
         "Usage: stacknetctl consensus [--json]\n"
         "\n"
         "Term, leader, proposals made and left, whether this node signs, what its watchdog "
         "counts\n"
         "down on, messages it dropped by reason, and the duty strip: who leads the next terms "
         "and\n"
         "how the last ones ended (left: a quorum left the leader at that view).\n"},
        {"validators",
         "Usage: stacknetctl validators [--json]\n"
         "\n"
         "The validators of the epoch by index: weight and share, link to this node, jailed or\n"
         "tombstoned, points, and their votes in the certificates of the last final blocks that\n"
         "this node saw. A certificate is closed by a quorum: a missing vote alone is no fault.\n"},
        {"evidence",
         "Usage: stacknetctl evidence [list | show ID] [--json]\n"
         "\n"
         "Contradicting signatures, newest first. \"show\" prints the two signed messages: the\n"
         "bytes that each signature covers and the signature, hexadecimal.\n"},
        {"slashes",
         "Usage: stacknetctl slashes [--json]\n"
         "\n"
         "Penalties in final blocks, newest first: stake before, penalty, after (whole tokens), "
         "what\n"
         "of it was burned and what rewarded, and the proof.\n"},
        {"challenge",
         "Usage: stacknetctl challenge [list | show ID | demands] [--json]\n"
         "       stacknetctl challenge file --view D --signer KEY (--tx FILE | --hash HASH)\n"
         "                                  [--epoch E] [--key KEY] [--preview | --yes] [--json]\n"
         "       stacknetctl challenge auto on|off\n"
         "\n"
         "Censorship challenges. \"show\" prints the checks in the order the protocol makes them;\n"
         "\"demands\" what votes demand of the leader. \"file\" accuses the leader of view D of\n"
         "leaving out a transaction that the vote of KEY, in that block's certificate, demanded:\n"
         "  --view D        the view of the block that embeds the demand\n"
         "  --signer KEY    validator whose vote demanded it\n"
         "  --tx FILE       the transaction's bytes; --hash HASH when this node holds it\n"
         "  --epoch E       epoch of that view (0)\n"
         "  --key KEY       files and pays the deposit; without it this node's key\n"
         "  --preview       what it costs, and nothing is sent; --yes sends it\n"
         "\"auto\" says whether the node files challenges by itself.\n"},
        {"stake",
         "Usage: stacknetctl stake bond KEY TOKENS | unbond KEY TOKENS | withdraw KEY | unjail "
         "KEY\n"
         "                         [--preview] [--json]\n"
         "\n"
         "Whole tokens. Bonded tokens are voting weight from the next epoch on; unbonded ones "
         "wait,\n"
         "still at risk, until withdraw frees them. --preview says what it costs and what is at\n"
         "risk, and sends nothing.\n"},
    };
    const auto found = texts.find(command);
    return found == texts.end() ? nullptr : found->second;
}

}  // namespace stacknet::ctl
