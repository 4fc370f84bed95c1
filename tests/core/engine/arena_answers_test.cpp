#include "core/engine/arena_answers.h"

#include <gtest/gtest.h>
#include <stdlib.h>

#include "core/base/file.h"

namespace stacknet::engine {
namespace {

using arena::KeptAnswer;

template <typename Fixed>
Fixed filled(std::uint8_t byte) {
    Fixed value;
    value.data.fill(byte);
    return value;
}

KeptAnswer answer(std::uint8_t task, std::uint8_t salt = 0x5a) {
    return {{filled<PublicKey>(1), filled<ledger::TaskHash>(task)},
            true,
            {ledger::CheckResult::Digest, filled<Hash256>(7)},
            filled<Hash256>(salt)};
}

class ArenaAnswersTest : public ::testing::Test {
protected:
    ArenaAnswersTest() {
        std::string pattern =
            (std::filesystem::temp_directory_path() / "stacknet-answers-XXXXXX").string();
        m_folder = ::mkdtemp(pattern.data());
        m_path = m_folder / "arena.db";
    }
    ~ArenaAnswersTest() override { std::filesystem::remove_all(m_folder); }
    bool anyFileHolds(const Bytes& word) const {
        for (const auto& entry : std::filesystem::directory_iterator(m_folder)) {
            const Bytes content = *readFile(entry.path(), 1 << 20);
            if (std::search(content.begin(), content.end(), word.begin(), word.end()) !=
                content.end()) {
                return true;
            }
        }
        return false;
    }

    std::filesystem::path m_folder;
    std::filesystem::path m_path;
};

TEST_F(ArenaAnswersTest, AreThereAfterARestart) {
    {
        ArenaAnswers answers = ArenaAnswers::open(m_path).value();
        EXPECT_TRUE(answers.all().empty());
        ASSERT_TRUE(answers.keep({answer(1), answer(2)}).ok());
        KeptAnswer other = answer(2, 9);
        other.committee = false;
        other.outcome = {ledger::CheckResult::InputMissing, {}};
        ASSERT_TRUE(answers.keep({answer(1), other}).ok());
    }
    const ArenaAnswers answers = ArenaAnswers::open(m_path).value();
    KeptAnswer other = answer(2, 9);
    other.committee = false;
    other.outcome = {ledger::CheckResult::InputMissing, {}};
    EXPECT_EQ(answers.all(), (std::vector<KeptAnswer>{answer(1), other}));
}

TEST_F(ArenaAnswersTest, LeaveNothingBehindOnDisk) {
    ArenaAnswers answers = ArenaAnswers::open(m_path).value();
    ASSERT_TRUE(answers.keep({answer(1)}).ok());
    const Bytes salt(32, 0x5a);
    EXPECT_TRUE(anyFileHolds(salt));
    ASSERT_TRUE(answers.keep({}).ok());
    EXPECT_FALSE(anyFileHolds(salt));
}

TEST_F(ArenaAnswersTest, TasksOfTheNodesOwnMakingAreThereAfterARestart) {
    std::map<ledger::TaskHash, arena::OwnTask> tasks;
    for (const std::uint8_t each : {1, 2, 3}) {
        arena::OwnTask task;
        task.statement.taskId = filled<ledger::TaskHash>(each);
        task.statement.determinism = 1;
        task.inputSalt = filled<Hash256>(40);
        task.input = Bytes(each, 0x31);
        if (each == 2) {
            task.planting = arena::Planting{
                filled<ledger::TaskHash>(1), filled<Hash256>(41), filled<Hash256>(42), 7, 8,
                filled<crypto::VrfProof>(43)};
        }
        tasks.emplace(task.statement.taskId, task);
    }
    {
        ArenaAnswers answers = ArenaAnswers::open(m_path).value();
        ASSERT_TRUE(answers.keepOwn(tasks).ok());
        tasks.erase(filled<ledger::TaskHash>(3));
        tasks.begin()->second.input = Bytes{9};
        ASSERT_TRUE(answers.keepOwn(tasks).ok());
        ASSERT_TRUE(answers.keep({answer(1)}).ok()) << "beside the answers";
    }
    const ArenaAnswers answers = ArenaAnswers::open(m_path).value();
    std::vector<arena::OwnTask> expected;
    for (const auto& [taskId, task] : tasks) expected.push_back(task);
    EXPECT_EQ(answers.ownTasks(), expected);
    EXPECT_EQ(answers.all(), std::vector<KeptAnswer>{answer(1)});
}

TEST_F(ArenaAnswersTest, ADamagedFileIsSetAside) {
    ASSERT_TRUE(writeFileAtomically(m_path, Bytes(8'192, 0x41)).ok());
    auto answers = ArenaAnswers::open(m_path);
    ASSERT_TRUE(answers.ok()) << answers.error().message;
    EXPECT_TRUE(answers->all().empty());
    EXPECT_TRUE(std::filesystem::exists(m_path.string() + ".damaged"));
}

}  // namespace
}  // namespace stacknet::engine
