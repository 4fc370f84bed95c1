#include "core/gateway/check_phrase.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace stacknet::gateway {
namespace {

/// Short words of everyday English; no two begin with the same three letters, so that one is not
/// taken for another at a glance.
constexpr std::array<std::string_view, 256> kWords{
    "able",  "acid",  "admit", "agent", "aisle", "album", "alone", "also",  "anger", "apart",
    "arch",  "armed", "asset", "aunt",  "avoid", "baby",  "badge", "beach", "begin", "best",
    "bird",  "bleak", "board", "boil",  "boss",  "bread", "brush", "build", "busy",  "buzz",
    "cake",  "canal", "case",  "cave",  "cheap", "cigar", "civil", "click", "club",  "coil",
    "cook",  "coral", "cover", "cream", "crush", "curve", "damp",  "dash",  "deer",  "delay",
    "desk",  "diet",  "dizzy", "door",  "dove",  "drift", "drum",  "dust",  "dwarf", "east",
    "edit",  "elbow", "else",  "enact", "enter", "erase", "essay", "exact", "face",  "fall",
    "fancy", "fence", "fever", "file",  "fire",  "flee",  "float", "focus", "fold",  "found",
    "frog",  "fuel",  "gain",  "gasp",  "gaze",  "giant", "give",  "glide", "goat",  "gown",
    "great", "grunt", "guess", "hair",  "hand",  "have",  "head",  "high",  "hint",  "hold",
    "hood",  "horn",  "hour",  "huge",  "hurry", "idea",  "inch",  "inner", "iron",  "ivory",
    "jeans", "join",  "judge", "junk",  "keen",  "kiss",  "kiwi",  "label", "lake",  "later",
    "lawn",  "lazy",  "legal", "lend",  "life",  "like",  "lion",  "live",  "logic", "loud",
    "loyal", "magic", "major", "maple", "mask",  "mean",  "melt",  "mesh",  "mimic", "miss",
    "month", "moral", "move",  "mule",  "naive", "near",  "nerve", "never", "nice",  "noise",
    "nose",  "nurse", "ocean", "often", "olive", "onion", "open",  "organ", "oval",  "owner",
    "page",  "palm",  "park",  "patch", "peace", "piano", "pink",  "pitch", "pluck", "polar",
    "pool",  "price", "pull",  "push",  "quote", "rail",  "ramp",  "rare",  "razor", "rebel",
    "rice",  "rifle", "riot",  "road",  "rough", "rule",  "sail",  "same",  "save",  "scout",
    "seat",  "sense", "seven", "shift", "shrug", "sight", "since", "skate", "sleep", "slot",
    "smile", "snack", "soap",  "soda",  "song",  "sorry", "speak", "spoil", "staff", "stock",
    "style", "suit",  "super", "sweet", "sword", "tail",  "tank",  "taxi",  "tent",  "test",
    "theme", "three", "tiger", "time",  "title", "today", "tool",  "toss",  "tower", "trial",
    "tube",  "twice", "uncle", "until", "upper", "urge",  "used",  "valid", "vault", "verb",
    "virus", "vital", "voice", "wage",  "want",  "wash",  "wear",  "whale", "whip",  "wild",
    "wire",  "woman", "word",  "wrist", "yard",  "zebra"};

}  // namespace

std::string makeCheckPhrase(Rng& rng) {
    std::array<std::uint8_t, kCheckPhraseWords> choice{};
    rng.fill(choice);
    std::string phrase;
    for (const std::uint8_t index : choice) {
        phrase += (phrase.empty() ? "" : " ") + std::string(kWords[index]);
    }
    return phrase;
}

}  // namespace stacknet::gateway
