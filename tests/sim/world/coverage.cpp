#include "tests/sim/world/coverage.h"

namespace stacknet::sim {

const char* scenarioName(std::size_t scenario) {
    switch (scenario) {
        case 1:
            return "crash of a leader between the effects of a proposal";
        case 2:
            return "crash between a vote's commit and its sending";
        case 3:
            return "crash between finality and the commit of the block";
        case 4:
            return "torn write in the vote store";
        case 5:
            return "vote store deleted or restored from an old backup";
        case 6:
            return "one key on two machines";
        case 7:
            return "disk full during a vote write";
        case 8:
            return "busy or failing disk";
        case 9:
            return "unsynced pages lost at a crash";
        case 10:
            return "bit flip in a stored block";
        case 11:
            return "bit flip in the state";
        case 12:
            return "silent leader";
        case 13:
            return "leader proposes every 9.9 s";
        case 14:
            return "a contradiction costs half, once";
        case 15:
            return "leader sends a body to some only";
        case 16:
            return "leader embeds stale or forged certificates";
        case 17:
            return "leader proposes past the last view of its term";
        case 18:
            return "censor convicted: everything";
        case 19:
            return "censor stops at proposal K - 1";
        case 20:
            return "leader whom no transaction reaches";
        case 21:
            return "demands without, with wrong or too many bodies";
        case 22:
            return "challenge that proves nothing, refused";
        case 23:
            return "conviction in a later term than the censor's";
        case 24:
            return "voters withhold their votes";
        case 25:
            return "voters tell different peers different things";
        case 26:
            return "Abandon with a view too high and no certificate";
        case 27:
            return "Abandon, then Finalize";
        case 28:
            return "votes replayed from an old view, another epoch or chain";
        case 29:
            return "valid content under another signer's index";
        case 30:
            return "one incident reported again";
        case 32:
            return "slash while tokens unbond";
        case 35:
            return "fewer than four validators would be left: the set stays";
        case 36:
            return "slash of the leader in its own term";
        case 37:
            return "an epoch changes during a partition";
        case 38:
            return "no side of a partition has a quorum; healed";
        case 39:
            return "one-way links";
        case 40:
            return "swizzle-clog";
        case 41:
            return "loss, reordering, duplication and jitter together";
        case 42:
            return "a bridge node alone sees both halves";
        case 43:
            return "wall clock steps, drifts or stands still";
        case 44:
            return "machine sleeps and wakes";
        case 45:
            return "leader paused 15 s, then goes on";
        case 46:
            return "more than f nodes restart at once";
        case 47:
            return "node joins from the genesis under load";
        case 48:
            return "malicious sync peer";
        case 50:
            return "certificate for a block whose body is unknown";
        case 51:
            return "ExitCert with mixed views";
        case 52:
            return "two nodes hold themselves for the leader";
        case 59:
            return "leader keeps its first block back because of the beacon";
        case 61:
            return "node with another term length";
        default:
            return nullptr;
    }
}

}  // namespace stacknet::sim
