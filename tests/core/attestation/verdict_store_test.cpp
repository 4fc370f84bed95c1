#include "core/attestation/verdict_store.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <set>

#include "core/attestation/verdict_event.h"
#include "core/base/file.h"
#include "core/storage/database.h"
#include "tests/core/attestation/sample_record.h"

namespace stacknet::attestation::testing {
namespace {

namespace fs = std::filesystem;
using Opened = VerdictStore::Opened;

class Store : public ::testing::Test {
protected:
    Store() {
        const auto* test = ::testing::UnitTest::GetInstance()->current_test_info();
        m_folder = fs::path(::testing::TempDir()) / (std::string("verdicts-") + test->name());
        fs::remove_all(m_folder);
        fs::create_directories(m_folder);
    }
    ~Store() override {
        m_store.reset();
        fs::remove_all(m_folder);
    }

    fs::path database() const { return m_folder / "verdicts.db"; }
    fs::path keyFile() const { return m_folder / "verdicts.key"; }

    VerdictStore& open(VerdictStore::Limits limits = {}) {
        m_store.reset();
        auto opened = VerdictStore::open(database(), keyFile(), m_rng, limits);
        EXPECT_TRUE(opened.ok()) << opened.error().message;
        m_store = std::make_unique<VerdictStore>(std::move(*opened));
        return *m_store;
    }
    void record(const VerdictRecord& record) {
        const auto recorded = m_store->record(record);
        EXPECT_TRUE(recorded.ok()) << recorded.error().message;
    }
    Ineligible why(std::uint8_t node, std::int64_t afterS = 1) {
        return m_store->eligible(filled<PublicKey>(node), kCheckedS + afterS).why;
    }
    /// What an attacker with the file does, while the store is closed.
    void edit(const std::string& sql) {
        m_store.reset();
        auto db = storage::Database::open(database());
        ASSERT_TRUE(db.ok());
        const auto done = db->execute(sql);
        ASSERT_TRUE(done.ok()) << done.error().message;
    }
    /// The database as it is now, everything in one file.
    Bytes copyDatabase() {
        m_store.reset();
        {
            auto db = storage::Database::open(database());
            EXPECT_TRUE(db.ok() && db->execute("PRAGMA wal_checkpoint(TRUNCATE);").ok());
        }
        return readFile(database(), 64 << 20).value();
    }
    void bringBack(const Bytes& copy) {
        m_store.reset();
        fs::remove(database().string() + "-wal");
        fs::remove(database().string() + "-shm");
        ASSERT_TRUE(writeFileAtomically(database(), copy).ok());
    }

    fs::path m_folder;
    SeededRng m_rng{5};
    std::unique_ptr<VerdictStore> m_store;
};

TEST_F(Store, APassedNodeIsEligibleUntilItsVerdictEnds) {
    open();
    EXPECT_EQ(m_store->opened(), Opened::New);
    EXPECT_EQ(why(1), Ineligible::NoVerdict);
    const VerdictRecord good = passedRecord(1, {passedGpu(1), passedGpu(2)});
    record(good);
    const Eligibility eligible = m_store->eligible(filled<PublicKey>(1), kCheckedS);
    EXPECT_TRUE(eligible.ok());
    EXPECT_EQ(eligible.validUntilS, kCheckedS + 3'600);
    EXPECT_EQ(eligible.verdict, good.hash());
    EXPECT_FALSE(eligible.testEvidence);
    EXPECT_EQ(m_store->latest(filled<PublicKey>(1)), good);
    EXPECT_EQ(m_store->latest(filled<PublicKey>(2)), std::nullopt);
    EXPECT_EQ(m_store->eligibleNodes(kCheckedS), std::vector{filled<PublicKey>(1)});
}

TEST_F(Store, Case13_AVerdictPastItsEndIsWorthNothing) {
    open();
    record(passedRecord(1, {passedGpu(1)}));
    EXPECT_EQ(why(1, 3'599), Ineligible::None);
    EXPECT_EQ(why(1, 3'600), Ineligible::Expired);
    EXPECT_EQ(why(1, 3'599), Ineligible::Expired) << "a clock that goes back revives nothing";
    record(passedRecord(1, {passedGpu(1)}));
    EXPECT_EQ(why(1), Ineligible::None) << "verified anew";
    EXPECT_EQ(why(1, -1), Ineligible::Clock);
}

// Case 79: nobody is left, so nobody is offered.
TEST_F(Store, Case79_WithEveryVerdictOverNoNodeIsLeft) {
    open();
    for (std::uint8_t node = 1; node <= 3; ++node) record(passedRecord(node, {passedGpu(node)}));
    EXPECT_EQ(m_store->eligibleNodes(kCheckedS + 3'599).size(), 3u);
    EXPECT_TRUE(m_store->eligibleNodes(kCheckedS + 3'600).empty());
    EXPECT_TRUE(m_store->eligibleNodes(kCheckedS + 1).empty());
}

TEST_F(Store, Case46_OneGpuUnderTwoNodesPutsBothOut) {
    open();
    record(passedRecord(1, {passedGpu(1), passedGpu(2)}));
    VerdictRecord other = passedRecord(2, {passedGpu(2, "other firmware"), passedGpu(3)});
    other.gpus[0].validUntilS = other.gpus[1].validUntilS = kCheckedS + 100;
    record(other);
    EXPECT_EQ(why(1), Ineligible::DuplicateGpu);
    EXPECT_EQ(why(2), Ineligible::DuplicateGpu);
    EXPECT_TRUE(m_store->eligibleNodes(kCheckedS + 1).empty());
    record(passedRecord(3, {passedGpu(4)}));
    EXPECT_EQ(why(3), Ineligible::None) << "others are not touched";
    EXPECT_EQ(why(1, 100), Ineligible::None) << "the other claim is over";
    // Survives a restart.
    record(passedRecord(2, {passedGpu(1)}));
    open();
    EXPECT_EQ(why(1), Ineligible::DuplicateGpu);
    EXPECT_EQ(why(2), Ineligible::DuplicateGpu);
    ASSERT_TRUE(m_store->forget(filled<PublicKey>(2)).ok());
    EXPECT_EQ(why(1), Ineligible::None);
}

TEST_F(Store, Case46_AFailedClaimTakesNobodyOut) {
    open();
    record(passedRecord(1, {passedGpu(1)}));
    VerdictRecord failed = passedRecord(2, {passedGpu(1)});
    failed.gpus[0].checks.push_back(
        Check::fail(CheckKind::ReportSignature, Reason::BadSignature, "no"));
    record(failed);
    EXPECT_EQ(why(1), Ineligible::None);
}

// 570.124.03 to 580.159.03: other leaf, other ueid, same BROM certificate.
TEST_F(Store, Case47_AFirmwareUpdateIsTheSameGpu) {
    open();
    record(passedRecord(1, {passedGpu(1, "59DD857A")}));
    VerdictRecord updated = passedRecord(1, {passedGpu(1, "592CA97D")});
    updated.checkedAtS += 60;
    updated.gpus[0].driverVersion = "580.159.03";
    record(updated);
    EXPECT_EQ(why(1, 61), Ineligible::None);
    const auto history = m_store->history(filled<PublicKey>(1));
    ASSERT_TRUE(history.ok());
    ASSERT_EQ(history->size(), 2u);
    EXPECT_TRUE(history->at(0).firmwareChanged);
    EXPECT_FALSE(history->at(0).gpusChanged);
    EXPECT_EQ(history->at(0).gpus.at(0).ueid, "592CA97D");
    EXPECT_EQ(history->at(0).gpus.at(0).driverVersion, "580.159.03");
    EXPECT_FALSE(history->at(1).firmwareChanged);
    // Another GPU in its place is shown as that.
    VerdictRecord replaced = passedRecord(1, {passedGpu(2)});
    replaced.checkedAtS += 120;
    record(replaced);
    EXPECT_TRUE(m_store->history(filled<PublicKey>(1))->at(0).gpusChanged);
    EXPECT_FALSE(m_store->history(filled<PublicKey>(1))->at(0).firmwareChanged);
}

TEST_F(Store, ANodeThatFailsHasLostItsVerdict) {
    open();
    record(passedRecord(1, {passedGpu(1)}));
    VerdictRecord failed = passedRecord(1, {passedGpu(1)});
    failed.checkedAtS += 10;
    failed.gpus[0].checks[1] =
        Check::fail(CheckKind::ReportSignature, Reason::BadSignature, "not the leaf's");
    record(failed);
    const Eligibility eligible = m_store->eligible(filled<PublicKey>(1), kCheckedS + 11);
    EXPECT_EQ(eligible.why, Ineligible::Failed);
    EXPECT_EQ(eligible.reason, Reason::BadSignature);
    EXPECT_NE(eligible.sentence.find("BAD_SIGNATURE"), std::string::npos);
    EXPECT_EQ(m_store->record(passedRecord(1, {passedGpu(1)})).error().code,
              "attestation.older_verdict")
        << "the good one of before does not come back";
    const auto history = *m_store->history(filled<PublicKey>(1));
    EXPECT_EQ(history.at(0).reason, Reason::BadSignature);
    EXPECT_EQ(history.at(0).validUntilS, 0);
    EXPECT_EQ(history.at(1).reason, Reason::None);
}

TEST_F(Store, AVerdictIsForOneKey) {
    open();
    record(passedRecord(1, {passedGpu(1)}));
    const PublicKey node = filled<PublicKey>(1);
    EXPECT_TRUE(m_store->eligible(node, filled<crypto::X25519PublicKey>(101), kCheckedS).ok());
    EXPECT_EQ(m_store->eligible(node, filled<crypto::X25519PublicKey>(102), kCheckedS).why,
              Ineligible::OtherKey);
}

TEST_F(Store, TestEvidenceSaysSo) {
    open();
    VerdictRecord record1 = passedRecord(1, {passedGpu(1)});
    record1.testEvidence = true;
    record(record1);
    EXPECT_TRUE(m_store->eligible(filled<PublicKey>(1), kCheckedS).testEvidence);
    EXPECT_TRUE(m_store->history(filled<PublicKey>(1))->at(0).testEvidence);
}

TEST_F(Store, VerdictsOutliveARestart) {
    open();
    record(passedRecord(1, {passedGpu(1)}));
    record(passedRecord(2, {passedGpu(2)}));
    open();
    EXPECT_EQ(m_store->opened(), Opened::Intact);
    EXPECT_EQ(why(1), Ineligible::None);
    EXPECT_EQ(why(2), Ineligible::None);
    EXPECT_EQ(m_store->latest(filled<PublicKey>(1)), passedRecord(1, {passedGpu(1)}));
    record(passedRecord(3, {passedGpu(3)}));
    open();
    EXPECT_EQ(m_store->opened(), Opened::Intact);
    EXPECT_EQ(m_store->eligibleNodes(kCheckedS).size(), 3u);
}

// The crash between database and key file: the database is one change ahead.
TEST_F(Store, ACrashBeforeTheKeyFileIsWrittenLosesNothing) {
    open();
    record(passedRecord(1, {passedGpu(1)}));
    m_store.reset();
    const Bytes before = readFile(keyFile(), 1'024).value();
    open();
    record(passedRecord(2, {passedGpu(2)}));
    m_store.reset();
    ASSERT_TRUE(writeFileAtomically(keyFile(), before).ok());
    open();
    EXPECT_EQ(m_store->opened(), Opened::Intact);
    EXPECT_EQ(why(2), Ineligible::None);
    record(passedRecord(3, {passedGpu(3)}));
    open();
    EXPECT_EQ(m_store->opened(), Opened::Intact);
}

TEST_F(Store, Case80_AnyChangedRowEmptiesTheStore) {
    // A node that failed is made one that passed, a verdict is prolonged, moved, added, removed.
    for (const char* sql :
         {"UPDATE records SET content = CAST(substr(content, 1, 100) || x'00' ||"
          " substr(content, 102) AS BLOB);",
          "UPDATE records SET mac = zeroblob(32);", "UPDATE records SET mac = x'00';",
          "UPDATE records SET node = zeroblob(32);", "DELETE FROM records;", "DELETE FROM meta;",
          "UPDATE meta SET counter = counter + 1;", "UPDATE meta SET counter = counter - 1;",
          "UPDATE meta SET counter = -1;", "UPDATE meta SET mac = zeroblob(32);",
          "INSERT INTO records VALUES(zeroblob(32), x'00', zeroblob(32));"}) {
        SCOPED_TRACE(sql);
        fs::remove_all(m_folder);
        fs::create_directories(m_folder);
        open();
        record(passedRecord(1, {passedGpu(1)}));
        edit(sql);
        open();
        EXPECT_NE(m_store->opened(), Opened::Intact);
        EXPECT_NE(m_store->opened(), Opened::New);
        const Eligibility eligible = m_store->eligible(filled<PublicKey>(1), kCheckedS);
        EXPECT_EQ(eligible.why, Ineligible::NoVerdict);
        EXPECT_NE(eligible.sentence.find("changed from outside"), std::string::npos);
        // And it works again from there.
        record(passedRecord(1, {passedGpu(1)}));
        EXPECT_EQ(why(1), Ineligible::None);
        open();
        EXPECT_EQ(m_store->opened(), Opened::Intact);
        EXPECT_EQ(why(1), Ineligible::None);
    }
}

// Removing one of two is seen too: the claim that makes a duplicate, for example.
TEST_F(Store, Case80_ARemovedClaimIsSeen) {
    open();
    record(passedRecord(1, {passedGpu(1)}));
    record(passedRecord(2, {passedGpu(1)}));
    edit("DELETE FROM records WHERE node = (SELECT MAX(node) FROM records);");
    open();
    EXPECT_EQ(m_store->opened(), Opened::Tampered);
    EXPECT_EQ(why(1), Ineligible::NoVerdict);
}

TEST_F(Store, Case80_AnOlderDatabaseIsSeen) {
    open();
    record(passedRecord(1, {passedGpu(1)}));
    const Bytes copy = copyDatabase();
    open();
    VerdictRecord failed = passedRecord(1, {passedGpu(1)});
    failed.checkedAtS += 1;
    failed.checks[0] = Check::fail(CheckKind::DenyList, Reason::RevokedLocal, "denied");
    record(failed);
    bringBack(copy);
    open();
    EXPECT_EQ(m_store->opened(), Opened::RolledBack);
    EXPECT_EQ(why(1), Ineligible::NoVerdict);
    m_store.reset();
    for (const char* end : {"", "-wal", "-shm"}) fs::remove(database().string() + end);
    open();
    EXPECT_EQ(m_store->opened(), Opened::RolledBack) << "no database where there was one";
}

TEST_F(Store, Case80_AnotherKeyReadsNothing) {
    open();
    record(passedRecord(1, {passedGpu(1)}));
    m_store.reset();
    fs::remove(keyFile());
    open();
    EXPECT_EQ(m_store->opened(), Opened::Tampered);
    EXPECT_EQ(why(1), Ineligible::NoVerdict);
    EXPECT_TRUE(m_store->history(filled<PublicKey>(1))->empty());
}

TEST_F(Store, Case80_HistoryLinesThatWereChangedAreNotShown) {
    open();
    for (int i = 0; i < 3; ++i) {
        VerdictRecord next = passedRecord(1, {passedGpu(1)});
        next.checkedAtS += i;
        record(next);
    }
    edit("UPDATE history SET content = zeroblob(80) WHERE sequence = 2;");
    open();
    EXPECT_EQ(m_store->opened(), Opened::Intact);
    const auto history = *m_store->history(filled<PublicKey>(1));
    ASSERT_EQ(history.size(), 2u);
    EXPECT_EQ(history[0].checkedAtS, kCheckedS + 2);
    EXPECT_EQ(history[1].checkedAtS, kCheckedS);
    edit("UPDATE history SET sequence = 9 WHERE sequence = 1;");
    open();
    EXPECT_EQ(m_store->history(filled<PublicKey>(1))->size(), 1u);
}

TEST_F(Store, TheKeyFileIsOursAlone) {
    open();
    struct stat facts {};
    ASSERT_EQ(::stat(keyFile().c_str(), &facts), 0);
    EXPECT_EQ(facts.st_mode & 0777, 0600u);
    EXPECT_EQ(facts.st_size, 23 + 32 + 8);
    m_store.reset();
    const auto codeOf = [&] {
        const auto opened = VerdictStore::open(database(), keyFile(), m_rng, {});
        return opened.ok() ? std::string() : opened.error().code;
    };
    ASSERT_EQ(::chmod(keyFile().c_str(), 0640), 0);
    EXPECT_EQ(codeOf(), "attestation.key_file");
    ASSERT_TRUE(writeFileAtomically(keyFile(), asBytes("short")).ok());
    EXPECT_EQ(codeOf(), "attestation.key_file");
    fs::remove(keyFile());
    fs::create_symlink("/etc/hostname", keyFile());
    EXPECT_EQ(codeOf(), "attestation.key_file");
}

TEST_F(Store, HistoryIsBounded) {
    open({.nodes = 4, .historyPerNode = 3});
    for (int i = 0; i < 9; ++i) {
        VerdictRecord next = passedRecord(1, {passedGpu(1)});
        next.checkedAtS += i;
        record(next);
    }
    const auto history = *m_store->history(filled<PublicKey>(1));
    ASSERT_EQ(history.size(), 3u);
    EXPECT_EQ(history[0].checkedAtS, kCheckedS + 8);
    EXPECT_EQ(history[2].checkedAtS, kCheckedS + 6);
    EXPECT_EQ(VerdictStore::Limits().nodes, 1'024u);
    EXPECT_EQ(VerdictStore::Limits().historyPerNode, 64u);
}

TEST_F(Store, OnesOwnHistoryIsKeptLonger) {
    open({.nodes = 4, .historyPerNode = 2, .own = filled<PublicKey>(1), .historyOwn = 5});
    for (const std::uint8_t node : {1, 2}) {
        for (int i = 0; i < 9; ++i) {
            VerdictRecord next = passedRecord(node, {passedGpu(node)});
            next.checkedAtS += i;
            next.durationMs = 100 + i;
            record(next);
        }
    }
    const auto own = *m_store->history(filled<PublicKey>(1));
    ASSERT_EQ(own.size(), 5u);
    EXPECT_EQ(own[0].durationMs, 108);
    EXPECT_EQ(own[4].durationMs, 104);
    EXPECT_EQ(m_store->history(filled<PublicKey>(1), 3)->size(), 3u);
    EXPECT_EQ(m_store->history(filled<PublicKey>(2))->size(), 2u);
    EXPECT_EQ(VerdictStore::Limits().historyOwn, 4'096u);
}

TEST(VerdictEvents, LinesOfBeforeDurationsWereMeasuredAreRead) {
    VerdictRecord record = passedRecord(1, {passedGpu(1)});
    record.durationMs = 77;
    const VerdictEvent event = eventOf(record, nullptr);
    Bytes bytes = encodeEvent(event);
    EXPECT_EQ(decodeEvent(bytes).value(), event);
    bytes.resize(bytes.size() - 8);
    VerdictEvent older = event;
    older.durationMs = 0;
    EXPECT_EQ(decodeEvent(bytes).value(), older);
    bytes.pop_back();
    EXPECT_FALSE(decodeEvent(bytes).ok());
    EXPECT_EQ(record.hash(), passedRecord(1, {passedGpu(1)}).hash()) << "no part of the record";
}

TEST_F(Store, NodesAreBounded) {
    open({.nodes = 2, .historyPerNode = 8});
    record(passedRecord(1, {passedGpu(1)}));
    record(passedRecord(2, {passedGpu(2)}));
    EXPECT_EQ(m_store->record(passedRecord(3, {passedGpu(3)})).error().code,
              "attestation.too_many_nodes");
    EXPECT_EQ(why(1), Ineligible::None);
    // A node whose verdict is over gives way, and its history with it.
    VerdictRecord later = passedRecord(3, {passedGpu(3)});
    later.checkedAtS += 3'600;
    later.gpus[0].validUntilS = later.checkedAtS + 60;
    record(later);
    EXPECT_EQ(why(3, 3'601), Ineligible::None);
    EXPECT_EQ(m_store->eligibleNodes(kCheckedS + 3'601).size(), 1u);
    const bool gone1 = m_store->history(filled<PublicKey>(1))->empty();
    const bool gone2 = m_store->history(filled<PublicKey>(2))->empty();
    EXPECT_NE(gone1, gone2);
    open();
    EXPECT_EQ(m_store->opened(), Opened::Intact);
}

TEST_F(Store, RecordsOutOfRangeAreRefused) {
    open();
    VerdictRecord bad = passedRecord(1, {passedGpu(1)});
    bad.checkedAtS = -1;
    EXPECT_EQ(m_store->record(bad).error().code, "attestation.bad_record");
    bad = passedRecord(1, std::vector<DeviceVerdict>(17, passedGpu(1)));
    EXPECT_EQ(m_store->record(bad).error().code, "attestation.bad_record");
    bad = passedRecord(1, {passedGpu(1)});
    bad.gpus[0].identity.model = "\xff\xfe";
    EXPECT_EQ(m_store->record(bad).error().code, "attestation.bad_record") << "no UTF-8";
    EXPECT_EQ(why(1), Ineligible::NoVerdict);
}

TEST_F(Store, ReasonsHaveNames) {
    std::set<std::string_view> names;
    for (int i = 0; i <= static_cast<int>(Ineligible::Clock); ++i) {
        names.insert(ineligibleName(static_cast<Ineligible>(i)));
    }
    EXPECT_EQ(names.size(), 7u);
    EXPECT_FALSE(names.contains("unknown"));
}

}  // namespace
}  // namespace stacknet::attestation::testing
