#include <map>

#include "tests/sim/checkers/checker.h"

namespace stacknet::sim {
namespace {

class Bounds final : public Checker {
public:
    using Checker::Checker;
    std::string_view name() const override { return "I9"; }

    void onOutputs(HostId host, const std::vector<consensus::Output>& outputs) override {
        if (outputs.size() <= kOutputsMax) return;
        violated(who(host) + " answers one input with " + std::to_string(outputs.size()) +
                 " effects");
    }
    void onSent(HostId host, const Envelope& envelope) override {
        if (envelope.bytes.size() > kMessageBytesMax) {
            violated(who(host) + " sends a message of " + std::to_string(envelope.bytes.size()) +
                     " bytes");
        }
        if (!envelope.message && !envelope.transaction) {
            violated(who(host) + " sends bytes that do not decode");
        }
        if (envelope.message && std::holds_alternative<consensus::SyncRequest>(*envelope.message)) {
            countRequest(host);
        }
    }

private:
    // No peer, however it answers, may keep a node asking.
    void countRequest(HostId host) {
        Requests& mine = m_requests[host];
        const std::int64_t second = *m_facts.nowMs / 1'000;
        if (mine.second != second) mine = {second, 0};
        if (++mine.count == kRequestsPerSecondMax) {
            violated(who(host) + " asks for blocks " + std::to_string(mine.count) +
                     " times in one second");
        }
    }

    struct Requests {
        std::int64_t second = -1;
        std::size_t count = 0;
    };
    std::map<HostId, Requests> m_requests;

    // What one input may lead to: a sync answer of 64 blocks, and a retransmission.
    static constexpr std::size_t kOutputsMax = 2'000;
    static constexpr std::size_t kRequestsPerSecondMax = 200;
    static constexpr std::size_t kMessageBytesMax = std::size_t{8} << 20;
};

}  // namespace

std::unique_ptr<Checker> makeBounds(const WorldFacts& facts, Violations& violations) {
    return std::make_unique<Bounds>(facts, violations);
}

}  // namespace stacknet::sim
