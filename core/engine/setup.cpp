#include "core/engine/setup.h"

#include <atomic>

#include "core/base/file.h"
#include "core/base/log.h"
#include "core/base/sentence.h"
#include "core/engine/service_thread.h"
#include "core/engine/setup_parts.h"
#include "core/keystore/mnemonic.h"

namespace stacknet::engine {

namespace {

class Setup final : public api::ISetup {
public:
    Setup(SetupOptions options, Clock& clock, Rng& rng)
        : m_options(std::move(options)), m_clock(clock), m_rng(rng) {}
    ~Setup() override {
        m_over = true;
        m_cancel.cancel();
    }

    void inspectFolder(std::string folder, Done<api::FolderInfo> done) override {
        answer<api::FolderInfo>(m_work, std::move(done), [folder = std::move(folder)] {
            return setup::inspectFolder(folder);
        });
    }

    void readInvite(std::string file, Done<api::InviteInfo> done) override {
        answer<api::InviteInfo>(m_work, std::move(done),
                                [file = std::move(file)] { return setup::inviteInfo(file); });
    }

    void testSocket(std::string socket, Done<api::AttachInfo> done) override {
        answer<api::AttachInfo>(m_work, std::move(done), [this, socket = std::move(socket)] {
            return setup::testSocket(socket, m_options.attachMs, m_clock);
        });
    }

    const std::vector<std::string>& wordList() const override {
        static const std::vector<std::string> words = [] {
            const auto list = keystore::mnemonicWordList();
            return std::vector<std::string>(list.begin(), list.end());
        }();
        return words;
    }

    void newWords(Done<SecretBytes> done) override {
        answer<SecretBytes>(m_work, std::move(done), [this] { return setup::newWords(m_rng); });
    }

    void checkWords(SecretBytes words, Done<std::string> done) override {
        answer<std::string>(m_work, std::move(done), [words = shared(std::move(words))] {
            return setup::publicKeyOf(*words);
        });
    }

    void measureKdf(Done<std::uint32_t> done) override {
        answer<std::uint32_t>(m_work, std::move(done), [this]() -> Result<std::uint32_t> {
            const std::int64_t begin = m_clock.monotonicMs();
            STACKNET_CHECK(
                crypto::scrypt(asBytes("measure"), asBytes("measure"), m_options.cost, 32));
            return static_cast<std::uint32_t>(m_clock.monotonicMs() - begin);
        });
    }

    void sealKey(std::string folder, std::string alias, SecretBytes words, SecretBytes passphrase,
                 Done<std::string> done) override {
        answer<std::string>(
            m_work, std::move(done),
            [this, folder = std::move(folder), alias = std::move(alias),
             words = shared(std::move(words)), passphrase = shared(std::move(passphrase))] {
                return setup::sealKey(folder, alias, *words, *passphrase, m_options.cost, m_clock,
                                      m_rng);
            });
    }

    void hasSealedKey(std::string folder, std::string nodeKey, Done<bool> done) override {
        answer<bool>(m_work, std::move(done),
                     [folder = std::move(folder), nodeKey = std::move(nodeKey)]() -> Result<bool> {
                         std::error_code ignored;
                         return !nodeKey.empty() &&
                                std::filesystem::exists(setup::sealedKeyFile(folder, nodeKey),
                                                        ignored);
                     });
    }

    void checkHardware(std::string folder, std::string listen,
                       Done<std::vector<api::HardwareCheck>> done) override {
        answer<std::vector<api::HardwareCheck>>(
            m_probe, std::move(done),
            [folder = std::move(folder),
             listen = std::move(listen)]() -> Result<std::vector<api::HardwareCheck>> {
                return setup::checkHardware(folder, listen);
            });
    }

    void testAlert(api::AlertTest test, SecretBytes password, Done<bool> done) override {
        answer<bool>(m_probe, std::move(done),
                     [this, test = std::move(test), password = shared(std::move(password))] {
                         return setup::testAlert(test, *password, m_clock, m_cancel);
                     });
    }

    void makeNode(api::NodePlan plan, SecretBytes passphrase,
                  Done<api::FolderHolds> done) override {
        answer<api::FolderHolds>(
            m_work, std::move(done),
            [this, plan = std::move(plan), passphrase = shared(std::move(passphrase))] {
                return setup::makeNode(plan, *passphrase, m_clock, m_rng);
            });
    }

    Result<api::SetupProgress> loadProgress() const override {
        auto content = readFile(m_options.progressFile, setup::kProgressBytesMax);
        if (!content.ok()) {
            return makeError("setup.no_progress", sentence("No setup was begun before."));
        }
        return setup::progressFromJson(asText(*content));
    }

    void saveProgress(api::SetupProgress progress) override {
        m_work.post([this, progress = std::move(progress)] {
            auto saved = ensureDirectory(m_options.progressFile.parent_path());
            if (saved.ok()) {
                saved =
                    writeFileAtomically(m_options.progressFile, asBytes(setup::toJson(progress)));
            }
            if (!saved.ok()) {
                log::warning("setup", "progress_not_saved", {{"reason", saved.error().message}});
            }
        });
    }

    void forgetProgress() override {
        m_work.post([this] {
            std::error_code ignored;
            std::filesystem::remove(m_options.progressFile, ignored);
        });
    }

private:
    /// std::function wants what can be copied; the secret itself is not.
    static std::shared_ptr<SecretBytes> shared(SecretBytes secret) {
        return std::make_shared<SecretBytes>(std::move(secret));
    }

    template <typename T, typename Work>
    void answer(ServiceThread& thread, Done<T> done, Work work) {
        thread.post([this, done = std::move(done), work = std::move(work)] {
            if (m_over) return;
            Result<T> result = work();
            if (!m_over) done(std::move(result));
        });
    }

    const SetupOptions m_options;
    Clock& m_clock;
    Rng& m_rng;
    std::atomic<bool> m_over{false};
    const inference::CancelToken m_cancel;
    ServiceThread m_work{"stacknet-setup"};
    ServiceThread m_probe{"stacknet-probe"};
};

}  // namespace

std::unique_ptr<api::ISetup> makeSetup(SetupOptions options, Clock& clock, Rng& rng) {
    return std::make_unique<Setup>(std::move(options), clock, rng);
}

}  // namespace stacknet::engine
