#pragma once

#include <string_view>

#include "core/base/sentence.h"

/// The privacy rule of spot checks, as the console and the API tell it. One place, so that what is
/// shown is what is done.
namespace stacknet::arena {

inline constexpr std::string_view kPrivacyTitle =
    fixedSentence("Spot checks can show your input to other nodes");
inline constexpr std::string_view kPrivacyRule = fixedSentence(
    "A task whose request declares a class promises a result that can be checked. Some of these "
    "are run again by three other nodes, chosen at random after your answer was made. For that, "
    "the node that served you keeps your input, and of a chat the answer, encrypted in memory "
    "until the draw, and hands them only to the nodes that were drawn, encrypted for each of them. "
    "If they disagree, the network's validators run it again too. Neither is ever written to disk, "
    "and both are wiped when the task is not drawn or when it is judged.");
inline constexpr std::string_view kPrivacyConfidential = fixedSentence(
    "Confidential requests are never checked this way: their nodes prove themselves by attestation "
    "instead, and no other node sees the input. Nor are requests that opt in to your memory: what "
    "is remembered stays with the node that you opened it on.");

inline constexpr std::string_view kPrivacyKeepOut = fixedSentence(
    "To keep a request out, send \"spot_check\": false in its body, or the header "
    "X-StackNet-Spot-Check: off.");

}  // namespace stacknet::arena
