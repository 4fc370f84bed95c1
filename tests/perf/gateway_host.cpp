// stacknet-gateway-host: the gateway alone in a process, over tasks that are words at 20 tokens a
// second or, for the model "flood", as many at once as nobody can take. Prints one JSON
// object; ends with standard input.

#include <unistd.h>

#include <boost/json.hpp>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/base/rng.h"
#include "core/gateway/gateway.h"
#include "tests/perf/token_pacer.h"

namespace {

using namespace stacknet;
namespace json = boost::json;

constexpr std::size_t kFloodPieces = 1'000;
constexpr std::size_t kFloodPieceBytes = 1'024;
constexpr std::uint32_t kManyRequests = 100'000'000;

class NoHandle final : public tasks::ITaskHandle {
    void cancel() override {}
};

SecretBytes contentDelta(std::string_view text) {
    return SecretBytes::copyOf(json::serialize(json::object{{"content", text}}));
}

class WordTasks final : public tasks::ITaskService {
public:
    std::shared_ptr<tasks::ITaskHandle> chat(tasks::ChatTask task,
                                             std::shared_ptr<tasks::IChatSink> sink) override {
        const bool flood = task.model == "flood";
        const json::value asked = json::parse(task.requestJson.exposeText());
        const json::value* wanted = asked.as_object().if_contains("max_tokens");
        const auto tokens = wanted == nullptr ? 16 : json::value_to<std::size_t>(*wanted);
        m_pacer.add(flood ? 1 : tokens, [sink, flood, tokens](std::size_t token) {
            if (token == 0) sink->onStart("task_bench", "paced");
            if (flood) {
                for (std::size_t i = 0; token == 0 && i < kFloodPieces; ++i) {
                    sink->onDelta(contentDelta(std::string(kFloodPieceBytes, 'x')));
                }
                return token == 0;
            }
            if (token == tokens) {
                sink->onFinished("stop", {1, tokens}, "");
            } else {
                sink->onDelta(contentDelta(perf::tokenText(token)));
            }
            return true;
        });
        return std::make_shared<NoHandle>();
    }
    std::shared_ptr<tasks::ITaskHandle> code(
        tasks::CodeTask, std::function<void(Result<tasks::CodeOutcome>)> done) override {
        done(makeError("tasks.unknown_language", "There is no language here."));
        return std::make_shared<NoHandle>();
    }
    std::shared_ptr<tasks::ITaskHandle> embed(
        tasks::EmbedTask, std::function<void(Result<tasks::EmbedOutcome>)> done) override {
        done(makeError("tasks.unsupported", "There are no embeddings here."));
        return std::make_shared<NoHandle>();
    }
    std::uint64_t codeCostMax() const override { return 1; }
    std::vector<std::string> models() const override { return {"bare", "paced", "flood"}; }

private:
    perf::TokenPacer m_pacer;
};

}  // namespace

int main() {
    std::string name = (std::filesystem::temp_directory_path() / "gateway-host-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) return 1;
    const std::filesystem::path folder = name;
    SystemClock clock;
    SystemRng rng;
    {
        WordTasks tasks;
        auto keys = auth::ApiKeyStore::open("", folder / "pepper", clock, rng).value();
        auth::NewApiKey wanted;
        wanted.name = "bench";
        wanted.limits = {kManyRequests, 0, 0};
        const auto key = keys->create(wanted).value();
        gateway::GatewayConfig config;
        config.limits.connectionsPerAddress = config.limits.connectionsMax;
        gateway::Gateway gateway(config, {tasks, *keys, [] { return gateway::NodeStatus(); }},
                                 clock, rng);
        const auto port = gateway.start();
        if (!port.ok()) {
            std::fprintf(stderr, "%s\n", port.error().message.c_str());
            return 1;
        }
        std::printf("{\"port\":%u,\"key\":\"%s\",\"queue_max\":%zu}\n", *port,
                    std::string(key.key.exposeText()).c_str(), config.limits.streamQueueMax);
        std::fflush(stdout);
        while (std::getchar() != EOF) {
        }
        gateway.stop();
    }
    std::filesystem::remove_all(folder);
    return 0;
}
