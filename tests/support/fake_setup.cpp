#include "tests/support/fake_setup.h"

#include <algorithm>

namespace stacknet::testing {

namespace {

constexpr int kWords = 2'048;
constexpr int kPhrase = 24;

/// "aaaa" .. in the alphabet's order, four letters of sixteen each.
std::string wordAt(int index) {
    std::string word = "w";
    for (const int shift : {8, 4, 0}) word += static_cast<char>('a' + ((index >> shift) & 15));
    return word;
}

}  // namespace

FakeSetup::FakeSetup() {
    for (int i = 0; i < kWords; ++i) m_words.push_back(wordAt(i));
    folder.writable = true;
    folder.freeBytes = 120ULL << 30;
    using api::CheckOutcome;
    checks = {{"gpu", CheckOutcome::Warn, "attestation.no_library", "No NVIDIA GPU answers.",
               "Install the NVIDIA driver."},
              {"runtime", CheckOutcome::Fail, "sandbox.no_runtime", "No container runtime.",
               "apt install crun"},
              {"disk", CheckOutcome::Pass, "setup.disk_enough", "120 GiB free", ""}};
}

std::string FakeSetup::wordsOf(int call) const {
    std::string phrase;
    for (int i = 0; i < kPhrase; ++i)
        phrase +=
            (i == 0 ? "" : " ") + m_words[static_cast<std::size_t>((call * 97 + i * 61) % kWords)];
    return phrase;
}

std::string FakeSetup::keyOf(std::string_view words) {
    std::size_t sum = 7;
    for (const char c : words) sum = sum * 31 + static_cast<unsigned char>(c);
    std::string key;
    for (int i = 0; i < 64; ++i) key += "0123456789abcdef"[(sum >> (i % 16)) & 15];
    return key;
}

void FakeSetup::inspectFolder(std::string path, Done<api::FolderInfo> done) {
    if (path.empty() || path.front() != '/') {
        done(makeError("setup.bad_folder",
                       "Write the whole path of a folder, beginning with a slash."));
        return;
    }
    api::FolderInfo info = folder;
    info.folder = path;
    done(info);
}

void FakeSetup::readInvite(std::string, Done<api::InviteInfo> done) {
    done(invite);
}

void FakeSetup::testSocket(std::string, Done<api::AttachInfo> done) {
    done(engine);
}

void FakeSetup::newWords(Done<SecretBytes> done) {
    done(SecretBytes::copyOf(wordsOf(++madeWords)));
}

void FakeSetup::checkWords(SecretBytes words, Done<std::string> done) {
    if (wordsError) {
        done(*wordsError);
        return;
    }
    done(keyOf(words.exposeText()));
}

void FakeSetup::measureKdf(Done<std::uint32_t> done) {
    done(std::uint32_t{640});
}

void FakeSetup::sealKey(std::string, std::string, SecretBytes words, SecretBytes passphrase,
                        Done<std::string> done) {
    if (hold) return;
    if (sealError) {
        done(*sealError);
        return;
    }
    ++seals;
    sealedKey = keyOf(words.exposeText());
    sealedWords = words.exposeText();
    sealedPassphrase = passphrase.exposeText();
    done(sealedKey);
}

void FakeSetup::hasSealedKey(std::string, std::string nodeKey, Done<bool> done) {
    done(!nodeKey.empty() && nodeKey == sealedKey);
}

void FakeSetup::checkHardware(std::string, std::string,
                              Done<std::vector<api::HardwareCheck>> done) {
    ++hardwareChecks;
    done(checks);
}

void FakeSetup::testAlert(api::AlertTest test, SecretBytes password, Done<bool> done) {
    alertPassword = password.exposeText();
    alertTests.push_back(std::move(test));
    if (hold) return;
    if (alertError)
        done(*alertError);
    else
        done(true);
}

void FakeSetup::makeNode(api::NodePlan plan, SecretBytes passphrase, Done<api::FolderHolds> done) {
    if (hold) return;
    if (passphrase.exposeText() != sealedPassphrase) {
        done(makeError("keystore.wrong_passphrase", "The passphrase does not open this key."));
        return;
    }
    made = plan;
    done(plan.inviteFile.empty() ? api::FolderHolds::LocalNetwork : api::FolderHolds::Node);
}

Result<api::SetupProgress> FakeSetup::loadProgress() const {
    if (!saved) return makeError("setup.no_progress", "No setup was begun before.");
    return *saved;
}

void FakeSetup::saveProgress(api::SetupProgress progress) {
    saidSecrets += progress.folder + progress.alias + progress.inviteFile + progress.socket +
                   progress.listen + progress.nodeKey + progress.checkedKey +
                   progress.alerts.command + progress.alerts.webhook + progress.alerts.mail.to +
                   progress.alerts.mail.host + progress.alerts.mail.user +
                   progress.alerts.mail.from;
    saved = std::move(progress);
}

void FakeSetup::forgetProgress() {
    saved.reset();
}

}  // namespace stacknet::testing
