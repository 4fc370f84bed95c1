#include "core/tasks/paperwork_export.h"

#include <gtest/gtest.h>
#include <stdlib.h>

#include <filesystem>
#include <set>
#include <type_traits>

#include "core/storage/database.h"
#include "core/tasks/task_store.h"

namespace stacknet::tasks {
namespace {

// RFC 4180, sections 2.5 to 2.7.
TEST(PaperworkCsv, QuotesWhatNeedsQuotes) {
    EXPECT_EQ(csvField("plain text"), "plain text");
    EXPECT_EQ(csvField(""), "");
    EXPECT_EQ(csvField("a,b"), "\"a,b\"");
    EXPECT_EQ(csvField("a \"b\""), "\"a \"\"b\"\"\"");
    EXPECT_EQ(csvField("a\r\nb"), "\"a\r\nb\"");
    EXPECT_EQ(csvField("a\nb"), "\"a\nb\"");
}

// A spreadsheet would calculate these, and send what it finds elsewhere.
TEST(PaperworkCsv, GuardsAgainstFormulas) {
    EXPECT_EQ(csvField("=1+1"), "'=1+1");
    EXPECT_EQ(csvField("+1"), "'+1");
    EXPECT_EQ(csvField("-1"), "'-1");
    EXPECT_EQ(csvField("@SUM(A1)"), "'@SUM(A1)");
    EXPECT_EQ(csvField("\t=1"), "'\t=1");
    EXPECT_EQ(csvField("\r=1"), "\"'\r=1\"");
    EXPECT_EQ(csvField("=HYPERLINK(\"x\",\"y\")"), "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
    EXPECT_EQ(csvField("a=1"), "a=1");
}

TEST(PaperworkSums, DoNotWrap) {
    ledger::Paperwork work;
    work.tokensIn = UINT64_MAX;
    PaperworkSum sum;
    EXPECT_TRUE(sum.add(work));
    work.tokensIn = 0;
    work.tokensOut = 1;
    EXPECT_FALSE(sum.add(work));
    EXPECT_EQ(sum, (PaperworkSum{1, UINT64_MAX, 0}));
    work = {};
    work.paperMicroUsd = UINT64_MAX;
    EXPECT_TRUE(sum.add(work));
    EXPECT_FALSE(sum.add(work));
}

// On the ledger paperwork is numbers and digests of fixed size: there is no field that could hold
// a word of a prompt, an answer, an address or a name.
TEST(PaperworkFields, TheLedgersHaveNoPlaceForContent) {
    static_assert(std::is_trivially_copyable_v<ledger::Paperwork>);
    const auto sizeOf = [](const ledger::Paperwork& work) {
        ledger::Transaction transaction;
        transaction.payload = ledger::SubmitPaperwork{work};
        return transaction.encode().size();
    };
    ledger::Paperwork full;
    full.contractHash.data.fill(255);
    full.taskId.data.fill(255);
    full.receiptDigest.data.fill(255);
    full.kind = ledger::WorkKind::Code;
    full.tokensIn = full.tokensOut = full.resourceMs = full.paperMicroUsd = UINT64_MAX;
    EXPECT_EQ(sizeOf({}), sizeOf(full));
    const ledger::Transaction envelope{{}, {}, 0, 0, ledger::ConnectKey{}, {}};
    // Three digests, a kind, four numbers; ConnectKey has one key.
    EXPECT_EQ(sizeOf(full) - envelope.encode().size(), 3 * 32 + 1 + 4 * 8 - 32U);
}

// Locally a record has ids, counts, digests and names of this node's own. Whoever adds a column of
// text or bytes has to say here what it holds.
TEST(PaperworkFields, TheRecordsTextsAreKnown) {
    std::string pattern =
        (std::filesystem::temp_directory_path() / "stacknet-fields-XXXXXX").string();
    const std::filesystem::path folder = mkdtemp(pattern.data());
    ASSERT_TRUE(TaskStore::open(folder / "tasks.db", 0).ok());
    const std::set<std::string> known = {
        "id",              // "task_" and random letters
        "api_key_id",      // pseudonym of a customer
        "model",           // of this node
        "language",        // "python", "shell"
        "error_code",      // one of ours
        "receipt_digest",  // SHA-256
        "contract_hash",   // SHA-256
        "fingerprint",     // a hash
        "receipt",         // signed counts and salted digests (docs/protocol/receipts.md)
        "repro_class",     // of the back end: model, build and hardware
    };
    {
        auto database = storage::Database::open(folder / "tasks.db").value();
        auto columns =
            database.prepare("SELECT name FROM pragma_table_info('task') WHERE type <> 'INTEGER'")
                .value();
        int seen = 0;
        while (columns.step().value()) {
            EXPECT_TRUE(known.contains(columns.text(0))) << columns.text(0);
            ++seen;
        }
        EXPECT_GE(seen, 9);
    }
    std::filesystem::remove_all(folder);
}

// Both formats name exactly these, and the local ones only when asked for.
TEST(PaperworkFields, TheExportsAreKnown) {
    std::string text;
    const TextSink sink = [&text](std::string_view piece) -> Result<void> {
        text += piece;
        return {};
    };
    ASSERT_TRUE(csvPaperwork(sink, false)->begin().ok());
    EXPECT_EQ(text,
              "record,height,time_utc,node_key,count,tokens,paper_micro_usd,task,kind,contract,"
              "tokens_in,tokens_out,resource_ms,receipt,note\r\n");
    text.clear();
    ASSERT_TRUE(csvPaperwork(sink, true)->begin().ok());
    EXPECT_TRUE(text.ends_with(",note,task_id,api_key_id,model,language,warm\r\n"));
    text.clear();
    PaperworkRow row;
    row.timeMs = 1'795'651'199'999;
    ASSERT_TRUE(csvPaperwork(sink, false)->row(row).ok());
    EXPECT_NE(text.find(",2026-11-25T23:59:59Z,"), std::string::npos) << text;
}

}  // namespace
}  // namespace stacknet::tasks
