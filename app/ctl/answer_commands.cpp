#include <boost/json.hpp>
#include <cstdio>

#include "app/ctl/arguments.h"
#include "core/base/codec.h"
#include "core/base/file.h"
#include "core/tasks/attribution.h"

namespace stacknet::ctl {
namespace {

namespace json = boost::json;

json::object attributionJson(const tasks::AnswerVerdict& verdict) {
    const tasks::Attribution& made = *verdict.attribution;
    json::object object{
        {"task_id", verdict.taskId},
        {"fingerprint", verdict.fingerprint},
        {"node_key", toHex(made.nodeKey)},
        {"skills", json::array(made.skillIds.begin(), made.skillIds.end())},
        {"injections", json::array(made.injectionIds.begin(), made.injectionIds.end())},
        {"time_ms", made.timeMs}};
    if (made.stackId.empty()) {
        object["stack"] = nullptr;
    } else {
        object["stack"] = made.stackId;
    }
    return object;
}

int printVerdict(const Arguments& arguments, const tasks::AnswerVerdict& verdict) {
    if (arguments.json) {
        json::array checks;
        for (const auto& check : verdict.checks) {
            checks.push_back(
                json::object{{"name", check.name}, {"ok", check.ok}, {"detail", check.detail}});
        }
        json::object answer{{"valid", verdict.valid}, {"checks", std::move(checks)}};
        if (verdict.attribution) answer["attribution"] = attributionJson(verdict);
        std::printf("%s\n", json::serialize(answer).c_str());
        return verdict.valid ? kExitOk : kExitFailed;
    }
    for (const auto& check : verdict.checks) {
        std::printf("%s  %-11s %s\n", check.ok ? "ok  " : "FAIL", check.name.c_str(),
                    check.detail.c_str());
    }
    if (verdict.valid) {
        const std::string& stack = verdict.attribution->stackId;
        std::printf("Made by the Node Key %s for %s.\n",
                    toHex(verdict.attribution->nodeKey).c_str(),
                    stack.empty() ? "no Stack" : ("the Stack " + stack).c_str());
    } else {
        std::printf("The answer's attribution is NOT valid.\n");
    }
    return verdict.valid ? kExitOk : kExitFailed;
}

}  // namespace

int runAnswer(const Arguments& arguments) {
    const auto words = arguments.onlyWords(3);
    if (!words.ok()) return failure(arguments, words.error());
    if (arguments.word(1) != "verify" || arguments.word(2).empty()) {
        return failure(arguments, makeError("ctl.usage", "Use: answer verify FILE."));
    }
    const auto content = readFile(arguments.word(2), tasks::kAnswerBytesMax);
    if (!content.ok()) return failure(arguments, content.error());
    std::optional<PublicKey> key;
    if (const std::string text = arguments.option("--key"); !text.empty()) {
        const auto parsed = fixedFromHex<PublicKey>(text, "--key");
        if (!parsed.ok()) return failure(arguments, parsed.error());
        key = *parsed;
    }
    return printVerdict(arguments, tasks::verifyAnswer(asText(*content), key));
}

}  // namespace stacknet::ctl
