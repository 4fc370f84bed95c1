#pragma once

#include "core/arena/driver.h"
#include "tests/sim/world/world.h"

namespace stacknet::sim {

/// The Arena on every host: tasks that are done, and the product's driver around them, with frames
/// that take their time and processes that forget when they die. What each node does is the plan's
/// `arena`. Scenarios 56 to 58.
class ArenaPlayers final : public Checker {
public:
    explicit ArenaPlayers(World& world);
    std::string_view name() const override { return "arena"; }
    /// From now on every node works.
    void begin();

    void onStored(HostId host, const consensus::Block& block, const ledger::ExecutionResult& result,
                  const ledger::State& state) override;
    void onStarted(HostId host, consensus::Height tip,
                   const consensus::EngineStatus& status) override;
    /// Once the chain goes on, a cheat is found out within the bound.
    std::string owed() const override;

private:
    struct Player {
        std::unique_ptr<arena::Driver> driver;
        std::uint64_t life = 0;  ///< which process of the machine
        std::int64_t declaredMs = -1'000'000;
    };
    /// The driver's randomness.
    class StreamRng final : public Rng {
    public:
        explicit StreamRng(Stream stream) : m_stream(stream) {}
        void fill(std::span<std::uint8_t> out) override;

    private:
        Stream m_stream;
    };

    ArenaPlay playOf(HostId host) const;
    bool able(HostId host);
    void work(HostId host);
    void declare(HostId host, const ledger::State& state);
    void take(HostId host, arena::Effects effects);
    void submit(HostId host, ledger::Payload payload);
    void deliver(HostId from, const arena::SendFrame& frame);
    void runAgain(HostId host, const arena::ReExecute& effect);
    arena::ReExecution outcome(HostId host, const ledger::TaskStatement& statement);
    void note(const consensus::Block& block, const ledger::ExecutionResult& result,
              const ledger::State& state);

    World& m_world;
    Stream m_stream;
    StreamRng m_rng;
    std::vector<Player> m_players;  ///< by host
    std::set<PublicKey> m_slashed;
};

}  // namespace stacknet::sim
