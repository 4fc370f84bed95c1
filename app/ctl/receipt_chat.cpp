#include <chrono>
#include <condition_variable>
#include <cstdlib>
#include <filesystem>
#include <mutex>

#include "app/ctl/receipt_report.h"
#include "core/base/file.h"
#include "core/engine/node_config.h"
#include "core/gateway/chat_request.h"
#include "core/gateway/gateway.h"
#include "core/inference/manager.h"
#include "core/tasks/receipt_recompute_chat.h"

namespace stacknet::ctl {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kRequestBytesMax = 32 << 20;
constexpr std::int64_t kStartMs = 180'000;

/// A folder for the model server's log and the digest of its file.
class ModelFolder {
public:
    ModelFolder() {
        std::error_code error;
        std::string name = (fs::temp_directory_path(error) / "stacknet-model-XXXXXX").string();
        if (::mkdtemp(name.data()) != nullptr) m_path = name;
    }
    ~ModelFolder() {
        std::error_code error;
        if (!m_path.empty()) fs::remove_all(m_path, error);
    }
    ModelFolder(const ModelFolder&) = delete;
    ModelFolder& operator=(const ModelFolder&) = delete;
    const fs::path& path() const { return m_path; }

private:
    fs::path m_path;
};

/// What the gateway makes of the body that was sent.
Result<tasks::ChatRecomputeInput> inputOf(const Arguments& arguments, GivenReceipt& given) {
    if (const std::string file = arguments.option("--request"); !file.empty()) {
        STACKNET_TRY(Bytes body, readFile(file, kRequestBytesMax));
        given.request = SecretBytes::copyOf(ByteView(body));
        wipe(body.data(), body.size());
    }
    if (!given.request) {
        return makeError("ctl.usage",
                         "--request FILE is missing: the body of the request as it was sent.");
    }
    gateway::ChatRequest request;
    const auto refused = gateway::readChatRequest(given.request->exposeText(),
                                                  gateway::GatewayLimits().jsonDepthMax, request);
    if (refused) return makeError("ctl.usage", "--request: " + refused->message);
    tasks::ChatRecomputeInput input;
    input.requestJson = std::move(request.task.requestJson);
    input.tokenLimit = request.task.terms.tokenLimit;
    input.claimedText = std::move(given.content);
    return input;
}

Result<tasks::RecomputeReport> askAgain(const Arguments& arguments, const tasks::Receipt& receipt,
                                        const tasks::ChatRecomputeInput& input) {
    const ModelFolder folder;
    if (folder.path().empty()) {
        return makeError("ctl.no_folder", "No temporary folder can be made.");
    }
    SystemClock clock;
    SystemRng rng;
    std::mutex mutex;
    std::condition_variable changed;
    inference::InferenceManager::Options options;
    options.modelDirectory =
        arguments.option("--model-dir", (engine::assetsDirectory() / "models").string());
    options.stateDirectory = folder.path();
    options.discover = false;
    options.onChange = [&] {
        std::lock_guard lock(mutex);
        changed.notify_all();
    };
    inference::InferenceManager manager(std::move(options), clock, rng);
    manager.start();
    const auto starting = [&] {
        return manager.status().state == inference::BackendState::Starting;
    };
    {
        const std::int64_t untilMs = clock.monotonicMs() + kStartMs;
        std::unique_lock lock(mutex);
        while (starting() && clock.monotonicMs() < untilMs) {
            changed.wait_for(lock, std::chrono::milliseconds(200));
        }
    }
    return tasks::recomputeChat(receipt, input, manager);
}

}  // namespace

int recomputeChatReceipt(const Arguments& arguments, const tasks::Receipt& receipt,
                         GivenReceipt& given) {
    if (receipt.taskClass != tasks::TaskClass::R) {
        return failure(arguments,
                       makeError("tasks.not_recomputable",
                                 "Only a chat of class R can be asked for again; of this answer "
                                 "nobody promised that it is the same twice."));
    }
    const auto input = inputOf(arguments, given);
    if (!input.ok()) return failure(arguments, input.error());
    const auto report = askAgain(arguments, receipt, *input);
    if (report.ok()) return printReport(arguments, *report);
    const int code = failure(arguments, report.error());
    // That it cannot be asked here says nothing about the receipt.
    return report.error().code.starts_with("inference.") ? kExitNotComparable : code;
}

}  // namespace stacknet::ctl
