#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/api/setup.h"

namespace stacknet::testing {

/// A scripted ISetup. Answers at once, on the calling thread; what it answers and what it was asked
/// lies open.
class FakeSetup final : public api::ISetup {
public:
    FakeSetup();

    void inspectFolder(std::string folder, Done<api::FolderInfo> done) override;
    void readInvite(std::string file, Done<api::InviteInfo> done) override;
    void testSocket(std::string socket, Done<api::AttachInfo> done) override;
    const std::vector<std::string>& wordList() const override { return m_words; }
    void newWords(Done<SecretBytes> done) override;
    void checkWords(SecretBytes words, Done<std::string> done) override;
    void measureKdf(Done<std::uint32_t> done) override;
    void sealKey(std::string folder, std::string alias, SecretBytes words, SecretBytes passphrase,
                 Done<std::string> done) override;
    void hasSealedKey(std::string folder, std::string nodeKey, Done<bool> done) override;
    void checkHardware(std::string folder, std::string listen,
                       Done<std::vector<api::HardwareCheck>> done) override;
    void testAlert(api::AlertTest test, SecretBytes password, Done<bool> done) override;
    void makeNode(api::NodePlan plan, SecretBytes passphrase, Done<api::FolderHolds> done) override;
    Result<api::SetupProgress> loadProgress() const override;
    void saveProgress(api::SetupProgress progress) override;
    void forgetProgress() override;

    /// The words that the n-th call of newWords gives (from 1): 24 of the list, another each time.
    std::string wordsOf(int call) const;
    /// A made-up name that depends on the words.
    static std::string keyOf(std::string_view words);

    api::FolderInfo folder;  ///< of every folder; the field `folder` is filled in
    Result<api::InviteInfo> invite = makeError("network.bad_invite", "No invite is scripted.");
    Result<api::AttachInfo> engine = makeError("setup.no_engine", "No engine is scripted.");
    std::vector<api::HardwareCheck> checks;
    std::optional<Error> wordsError;  ///< of checkWords
    std::optional<Error> sealError;
    std::string sealedKey;         ///< what hasSealedKey finds
    std::string sealedPassphrase;  ///< that makeNode wants
    std::string sealedWords;
    std::optional<api::NodePlan> made;
    std::vector<api::AlertTest> alertTests;
    std::string alertPassword;        ///< of the last test
    std::optional<Error> alertError;  ///< of testAlert
    std::optional<api::SetupProgress> saved;
    int seals = 0;
    int madeWords = 0;
    int hardwareChecks = 0;
    bool hold = false;        ///< makeNode, sealKey and testAlert do not answer
    std::string saidSecrets;  ///< every text that saveProgress was given, one after the other

private:
    std::vector<std::string> m_words;
};

}  // namespace stacknet::testing
