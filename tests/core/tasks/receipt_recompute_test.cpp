#include "core/tasks/receipt_recompute.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/base/codec.h"
#include "core/crypto/hash.h"
#include "core/sandbox/run_terms.h"
#include "core/tasks/receipt_explain.h"

namespace stacknet::tasks {
namespace {

/// A sandbox whose result the test decides.
class FixedSandbox final : public sandbox::ISandbox {
public:
    sandbox::Doctor status() const override { return {}; }
    Result<sandbox::RunOutcome> run(sandbox::RunRequest request, std::stop_token) override {
        ++runs;
        determinism = request.determinism;
        sandbox::RunOutcome outcome;
        outcome.ending = ending;
        outcome.exitCode = exitCode;
        outcome.standardOutput = SecretBytes::copyOf(output);
        outcome.standardError = SecretBytes::copyOf(error);
        outcome.environment = environment;
        outcome.environment["SBX_CLASS"] = sandbox::determinismName(request.determinism);
        outcome.receipt.imageDigest = image;
        outcome.receipt.inputHash = *sandbox::inputHash(*sandbox::inputTermsOf(request));
        sandbox::OutputTerms terms;
        terms.stdoutSize = output.size();
        terms.stdoutDigest = crypto::sha256(asBytes(output));
        terms.stderrSize = error.size();
        terms.stderrDigest = crypto::sha256(asBytes(error));
        if (file) {
            outcome.files.push_back({"f", false, SecretBytes::copyOf(std::string_view("x"))});
        }
        if (file) terms.tree = {{"f", sandbox::EntryKind::File, 1, crypto::sha256(asBytes("x"))}};
        outcome.receipt.outputHash = *sandbox::outputHash(terms);
        outcome.receipt.exitCode = exitCode;
        outcome.receipt.envHash = *sandbox::environmentHash(outcome.environment);
        return outcome;
    }
    int runs = 0;
    sandbox::Determinism determinism = sandbox::Determinism::D0;
    std::string output = "result: 1234\n";
    std::string error;
    std::int32_t exitCode = 0;
    bool file = false;
    sandbox::Ending ending = sandbox::Ending::Exited;
    Hash256 image;
    sandbox::Environment environment = {{"LANG", "C.UTF-8"},
                                        {"SBX_PROFILE", "ab"},
                                        {"SBX_RUNTIME", "crun"},
                                        {"SBX_CPU", "x86-64-v3"}};
};

RecomputeInput inputOf(bool claimed = true) {
    RecomputeInput input;
    input.code = SecretBytes::copyOf(std::string_view("print(1)"));
    input.standardInput = SecretBytes::copyOf(std::string_view("in"));
    input.files.push_back({"d/a.txt", SecretBytes::copyOf(std::string_view("x"))});
    if (claimed) {
        input.claimedOutput = SecretBytes::copyOf(std::string_view("result: 1234\n"));
        input.claimedError = SecretBytes();
    }
    return input;
}

/// The receipt of what FixedSandbox does when nobody changes it.
Receipt honestReceipt(sandbox::Determinism determinism = sandbox::Determinism::D1) {
    FixedSandbox sandbox;
    sandbox::RunRequest request;
    request.language = "python";
    request.determinism = determinism;
    RecomputeInput input = inputOf();
    request.code = std::move(input.code);
    request.standardInput = std::move(input.standardInput);
    request.files.push_back({"d/a.txt", std::move(input.files[0].content)});
    const auto ran = sandbox.run(std::move(request), {});
    const sandbox::RunOutcome& outcome = *ran;
    Receipt receipt;
    receipt.kind = TaskKind::Code;
    receipt.language = "python";
    receipt.imageDigest = outcome.receipt.imageDigest;
    receipt.inputHash = outcome.receipt.inputHash;
    receipt.outputHash = outcome.receipt.outputHash;
    receipt.exitCode = outcome.exitCode;
    receipt.environment = outcome.environment;
    receipt.selfTested = true;
    receipt.digest = *receiptDigest(receipt);
    return receipt;
}

bool says(const RecomputeReport& report, const std::string& words) {
    return std::any_of(report.observables.begin(), report.observables.end(),
                       [&](const std::string& text) { return text.find(words) != text.npos; });
}

TEST(Recompute, TheSameRunGivesTheSameDigest) {
    FixedSandbox sandbox;
    const Receipt receipt = honestReceipt();
    const auto report = recomputeReceipt(receipt, inputOf(), sandbox);
    ASSERT_TRUE(report.ok()) << report.error().message;
    EXPECT_EQ(report->verdict, RecomputeVerdict::Identical);
    EXPECT_TRUE(report->observables.empty());
    ASSERT_EQ(report->terms.size(), 6u);
    for (const auto& term : report->terms) EXPECT_TRUE(term.equal) << term.name;
    EXPECT_EQ(report->terms.back().name, "digest");
    EXPECT_EQ(report->terms.back().here, toHex(receipt.digest));
    EXPECT_EQ(sandbox.determinism, sandbox::Determinism::D1);
}

TEST(Recompute, AnotherInputIsNotRun) {
    FixedSandbox sandbox;
    const auto code = [&](RecomputeInput input) {
        return recomputeReceipt(honestReceipt(), std::move(input), sandbox).error().code;
    };
    RecomputeInput other = inputOf();
    other.code = SecretBytes::copyOf(std::string_view("print(2)"));
    EXPECT_EQ(code(std::move(other)), "tasks.other_input");
    other = inputOf();
    other.standardInput.clear();
    EXPECT_EQ(code(std::move(other)), "tasks.other_input");
    other = inputOf();
    other.files[0].path = "d/b.txt";
    EXPECT_EQ(code(std::move(other)), "tasks.other_input");
    other = inputOf();
    other.files.push_back({"more", SecretBytes()});
    EXPECT_EQ(code(std::move(other)), "tasks.other_input");
    Receipt chat = honestReceipt();
    chat.kind = TaskKind::Chat;
    EXPECT_EQ(recomputeReceipt(chat, inputOf(), sandbox).error().code, "tasks.not_recomputable");
    EXPECT_EQ(sandbox.runs, 0);
}

TEST(Recompute, SaysWhichObservableDiffers) {
    FixedSandbox sandbox;
    sandbox.output = "result: 1235\n";
    auto report = recomputeReceipt(honestReceipt(), inputOf(), sandbox);
    ASSERT_TRUE(report.ok());
    EXPECT_EQ(report->verdict, RecomputeVerdict::Differs);
    EXPECT_TRUE(says(*report, "stdout differs from byte 11 on"));
    EXPECT_FALSE(says(*report, "stderr"));

    sandbox = {};
    sandbox.error = "warning";
    report = recomputeReceipt(honestReceipt(), inputOf(), sandbox);
    EXPECT_TRUE(says(*report, "stderr differs from byte 0 on (there 0 bytes, here 7)"));

    sandbox = {};
    sandbox.exitCode = 3;
    report = recomputeReceipt(honestReceipt(), inputOf(), sandbox);
    EXPECT_EQ(report->verdict, RecomputeVerdict::Differs);
    EXPECT_TRUE(says(*report, "exit code 0. Here: It ended by itself with exit code 3."));

    sandbox = {};
    sandbox.file = true;
    report = recomputeReceipt(honestReceipt(), inputOf(), sandbox);
    EXPECT_EQ(report->verdict, RecomputeVerdict::Differs);
    EXPECT_TRUE(says(*report, "the file f came out here only"));

    sandbox = {};
    sandbox.output = "x";
    report = recomputeReceipt(honestReceipt(), inputOf(false), sandbox);
    EXPECT_TRUE(says(*report, "with the answer that came with the receipt it can be said which"));

    RecomputeInput forged = inputOf();
    forged.claimedOutput = SecretBytes::copyOf(std::string_view("result: 9999\n"));
    report = recomputeReceipt(honestReceipt(), std::move(forged), sandbox);
    EXPECT_TRUE(says(*report, "it is another answer"));
}

TEST(Recompute, AnotherEnvironmentIsNamedEntryByEntry) {
    FixedSandbox sandbox;
    sandbox.environment["SBX_CPU"] = "x86-64-v4";
    sandbox.environment["EXTRA"] = "1";
    sandbox.environment.erase("LANG");
    const auto report = recomputeReceipt(honestReceipt(), inputOf(), sandbox);
    ASSERT_TRUE(report.ok());
    EXPECT_EQ(report->verdict, RecomputeVerdict::SameResult);
    EXPECT_TRUE(says(*report, "SBX_CPU is x86-64-v3 there and x86-64-v4 here"));
    EXPECT_TRUE(says(*report, "EXTRA is set here only: 1"));
    EXPECT_TRUE(says(*report, "LANG is C.UTF-8 there and not set here"));
}

TEST(Recompute, ADifferenceThatBreaksNoPromiseConvictsNobody) {
    using sandbox::Determinism;
    const auto verdict = [](Determinism promised, const std::string& entry,
                            sandbox::Ending ending = sandbox::Ending::Exited) {
        FixedSandbox sandbox;
        sandbox.output = "another";
        sandbox.ending = ending;
        if (!entry.empty()) sandbox.environment[entry] = "another";
        return recomputeReceipt(honestReceipt(promised), inputOf(), sandbox)->verdict;
    };
    EXPECT_EQ(verdict(Determinism::D1, ""), RecomputeVerdict::Differs);
    EXPECT_EQ(verdict(Determinism::D2, ""), RecomputeVerdict::Differs);
    EXPECT_EQ(verdict(Determinism::D0, ""), RecomputeVerdict::NotComparable);
    EXPECT_EQ(verdict(Determinism::D1, "SBX_RUNTIME"), RecomputeVerdict::NotComparable);
    EXPECT_EQ(verdict(Determinism::D1, "SBX_PROFILE"), RecomputeVerdict::NotComparable);
    EXPECT_EQ(verdict(Determinism::D1, "SBX_CPU"), RecomputeVerdict::Differs)
        << "D1 promises the same on every processor";
    EXPECT_EQ(verdict(Determinism::D2, "SBX_CPU"), RecomputeVerdict::NotComparable);
    EXPECT_EQ(verdict(Determinism::D1, "", sandbox::Ending::Timeout),
              RecomputeVerdict::NotComparable);
    FixedSandbox otherImage;
    otherImage.image.data[0] = 1;
    EXPECT_EQ(recomputeReceipt(honestReceipt(), inputOf(), otherImage)->verdict,
              RecomputeVerdict::NotComparable);
}

TEST(Recompute, AnEndThatIsNeverComparedIsNotRun) {
    for (const std::int32_t code : {-1, -2, -3, -4}) {
        FixedSandbox sandbox;
        Receipt receipt = honestReceipt();
        receipt.exitCode = code;
        const auto report = recomputeReceipt(receipt, inputOf(), sandbox);
        ASSERT_TRUE(report.ok());
        EXPECT_EQ(report->verdict, RecomputeVerdict::NotComparable);
        EXPECT_FALSE(report->ran);
        EXPECT_EQ(sandbox.runs, 0);
    }
}

std::string noteOf(const Receipt& receipt, const std::string& topic) {
    for (const ReceiptNote& note : explainReceipt(receipt)) {
        if (note.topic == topic) return note.text;
    }
    return "(no such note)";
}

TEST(Explain, SaysWhatItProvesAndWhatNot) {
    Receipt receipt = honestReceipt();
    receipt.startedMs = 1'000;
    receipt.finishedMs = 1'250;
    EXPECT_NE(noteOf(receipt, "what ran").find("python program"), std::string::npos);
    EXPECT_NE(noteOf(receipt, "what ran").find("250 ms from its start"), std::string::npos);
    EXPECT_NE(noteOf(receipt, "image").find(toHex(receipt.imageDigest)), std::string::npos);
    EXPECT_NE(noteOf(receipt, "class").find("ran it twice"), std::string::npos);
    EXPECT_NE(noteOf(receipt, "does not prove").find("can be slashed"), std::string::npos);
    const auto literal = sandbox::literalReceipt(*receiptTerms(receipt), receipt.environment);
    EXPECT_NE(noteOf(receipt, "digest").find(toHex(*literal)), std::string::npos);
    receipt.selfTested = false;
    EXPECT_NE(noteOf(receipt, "class").find("did not run it twice"), std::string::npos);
    EXPECT_NE(noteOf(receipt, "does not prove").find("says nothing about the node"),
              std::string::npos);
    receipt.environment["SBX_CLASS"] = "D0";
    EXPECT_NE(noteOf(receipt, "class").find("nothing is promised"), std::string::npos);
    Receipt chat;
    chat.model = "smollm2";
    EXPECT_NE(noteOf(chat, "what ran").find("smollm2"), std::string::npos);
    EXPECT_NE(noteOf(chat, "does not prove").find("cannot be recomputed"), std::string::npos);
}

TEST(Explain, NamesEveryEnd) {
    EXPECT_EQ(explainExit(3), "It ended by itself with exit code 3.");
    EXPECT_EQ(explainExit(256 + 9), "It was ended by signal 9 (SIGKILL).");
    EXPECT_EQ(explainExit(2'000'000'000), "It was ended by signal 1999999744.");
    EXPECT_NE(explainExit(-1).find("600 s"), std::string::npos);
    EXPECT_NE(explainExit(-2).find("memory"), std::string::npos);
    EXPECT_NE(explainExit(-3).find("wrote more"), std::string::npos);
    EXPECT_NE(explainExit(-4).find("set up"), std::string::npos);
}

}  // namespace
}  // namespace stacknet::tasks
