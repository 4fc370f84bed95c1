#include "core/sandbox/receipt.h"

#include <gtest/gtest.h>

#include "core/base/codec.h"
#include "core/crypto/hash.h"

namespace stacknet::sandbox {
namespace {

Hash256 hash(std::string_view hex) {
    return fixedFromHex<Hash256>(hex).value();
}

const Environment kEnvironment{
    {"PATH", "/usr/local/bin:/usr/bin:/bin"}, {"LANG", "C.UTF-8"}, {"TZ", "UTC"}};

InputTerms vectorInput() {
    return {{"/bin/sh", "-c", "echo hi"}, "/work", 0, crypto::sha256(ByteView()), {}};
}

OutputTerms outputOf(std::string_view text) {
    OutputTerms terms;
    terms.stdoutSize = text.size();
    terms.stdoutDigest = crypto::sha256(asBytes(text));
    terms.stderrDigest = crypto::sha256(ByteView());
    return terms;
}

ReceiptTerms vectorReceipt(std::int32_t exitCode) {
    return {hash("26eb489d935c881cb2a7dcfaeaa1f3fb3f1e45b8668e79d9115f60026a92c49c"),
            inputHash(vectorInput()).value(), outputHash(outputOf("hi\n")).value(), exitCode,
            environmentHash(kEnvironment).value()};
}

TEST(Receipt, EnvironmentVectors) {
    EXPECT_EQ(toHex(environmentHash(kEnvironment).value()),
              "54de9699c55078ebf57ea46da6fb3baaec7970347844fd2402f8401af8079dd3");
    EXPECT_EQ(toHex(environmentHash({}).value()),
              "974c1bc8e335e77eb50b6441b21c7b2be83616f82d7abefdd93fbacf995bdcf2");
}

TEST(Receipt, InputAndOutputVectors) {
    EXPECT_EQ(toHex(inputHash(vectorInput()).value()),
              "cf7cf7608be264423c1c7bdff5bbed92d61e345bcf564ab12e9a554414ca32a8");
    EXPECT_EQ(toHex(outputHash(outputOf("hi\n")).value()),
              "932e465df80f19aede8f201da0f8f786d3d7a26fd6f47217979072f6c0437f09");
}

TEST(Receipt, ReceiptVectors) {
    EXPECT_EQ(toHex(vectorReceipt(0).digest()),
              "62b9bd28ce839bdc0a53bfedb90680f266045467933562369bc909eb44c63730");
    EXPECT_EQ(toHex(vectorReceipt(137).digest()),
              "1709da6e462ab8eabb82b92e24f51f5bfc8b9da3428eb37f3a02d404b81ee576");
    EXPECT_EQ(toHex(vectorReceipt(-1).digest()),
              "9df70f7b018c3a5e76a935fdf0577224365c692c14ce31b3d35b79ff414a0804");
}

TEST(Receipt, TreeVectorInAnyOrder) {
    OutputTerms terms = outputOf("");
    const std::string script = "#!/bin/sh\n";
    terms.tree = {
        {"d/run.sh", EntryKind::Executable, script.size(), crypto::sha256(asBytes(script))},
        {"a.txt", EntryKind::File, 1, crypto::sha256(asBytes("x"))},
        {"d", EntryKind::Directory, 0, crypto::sha256(ByteView())}};
    constexpr std::string_view kExpected =
        "800f00c0b772bca2600a3def881c5a8ae34a2b1046b755905a1d0f28c0f4d28d";
    EXPECT_EQ(toHex(outputHash(terms).value()), kExpected);
    std::swap(terms.tree[0], terms.tree[2]);
    EXPECT_EQ(toHex(outputHash(terms).value()), kExpected);
}

TEST(Receipt, ConcatenationCollisionsAreGone) {
    // Equal under plain concatenation, different here.
    EXPECT_NE(environmentHash({{"A", "1"}, {"B", "2"}}).value(),
              environmentHash({{"A", "1B=2"}}).value());
    ReceiptTerms one = vectorReceipt(1);
    one.envHash = environmentHash({{"37LANG", "C"}}).value();
    ReceiptTerms other = vectorReceipt(137);
    other.envHash = environmentHash({{"LANG", "C"}}).value();
    EXPECT_NE(one.digest(), other.digest());
}

TEST(Receipt, LiteralFormIsTheWrittenFormula) {
    const ReceiptTerms terms = vectorReceipt(137);
    const std::string text =
        "26eb489d935c881cb2a7dcfaeaa1f3fb3f1e45b8668e79d9115f60026a92c49c"
        "cf7cf7608be264423c1c7bdff5bbed92d61e345bcf564ab12e9a554414ca32a8"
        "932e465df80f19aede8f201da0f8f786d3d7a26fd6f47217979072f6c0437f09"
        "137LANG=C.UTF-8\nPATH=/usr/local/bin:/usr/bin:/bin\nTZ=UTC";
    EXPECT_EQ(literalReceipt(terms, kEnvironment).value(), crypto::sha256(asBytes(text)));
    EXPECT_EQ(toHex(literalReceipt(terms, kEnvironment).value()),
              "bef782095d0d547e4096d3abc0417373726856af05b7f4f85bf8d58956c0edd6");
    EXPECT_EQ(literalReceipt(terms, {}).error().code, "sandbox.bad_environment");
    // Why nothing rests on it: two runs, one text.
    ReceiptTerms one = vectorReceipt(1);
    one.envHash = environmentHash({{"37LANG", "C"}}).value();
    ReceiptTerms other = vectorReceipt(137);
    other.envHash = environmentHash({{"LANG", "C"}}).value();
    EXPECT_EQ(literalReceipt(one, {{"37LANG", "C"}}).value(),
              literalReceipt(other, {{"LANG", "C"}}).value());
    EXPECT_NE(one.digest(), other.digest());
}

TEST(Receipt, CutOutputChangesTheHash) {
    OutputTerms terms = outputOf("hi\n");
    const Hash256 whole = outputHash(terms).value();
    terms.stdoutCut = true;
    EXPECT_NE(outputHash(terms).value(), whole);
}

TEST(Receipt, RefusesAmbiguousEnvironmentAndTree) {
    using namespace std::string_literals;
    for (const std::string& name : {""s, "A=B"s, "A\0B"s}) {
        const auto result = environmentHash({{name, "x"}});
        ASSERT_FALSE(result.ok());
        EXPECT_EQ(result.error().code, "sandbox.bad_environment");
    }
    OutputTerms terms = outputOf("");
    terms.tree = {{"a", EntryKind::File, 0, {}}, {"a", EntryKind::Directory, 0, {}}};
    EXPECT_EQ(outputHash(terms).error().code, "sandbox.bad_tree");
}

TEST(Receipt, CpuClassIsNamed) {
    EXPECT_NE(cpuClass(), "unknown");
    EXPECT_EQ(determinismName(Determinism::D2), "D2");
}

}  // namespace
}  // namespace stacknet::sandbox
