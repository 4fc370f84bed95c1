#include "tests/sim/actors/actors.h"

namespace stacknet::sim {
namespace {

class Censor final : public Actor {
public:
    explicit Censor(Stream& random) : m_mask(random.next()) {}
    std::string_view name() const override { return "censor"; }
    bool includes(const ledger::Transaction& transaction) const override {
        return ((transaction.signer.data[0] ^ m_mask) & 1) == 0;
    }

private:
    std::uint64_t m_mask;
};

}  // namespace

std::unique_ptr<Actor> makeCensor(Stream& random) {
    return std::make_unique<Censor>(random);
}

}  // namespace stacknet::sim
