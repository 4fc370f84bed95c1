#include <deque>

#include "core/consensus/codec.h"
#include "tests/sim/actors/actors.h"

namespace stacknet::sim {
namespace {

using namespace consensus;

class Spammer final : public Actor {
public:
    std::string_view name() const override { return "spammer"; }

    bool onReceived(Stage&, HostId, const Message& message) override {
        if (m_heard.size() == kHeardMax) m_heard.pop_front();
        if (!std::holds_alternative<SyncResponse>(message)) m_heard.push_back(message);
        return true;
    }

    void onTimer(Stage& stage) override {
        for (std::size_t i = 0; i < kPerTimer; ++i) spam(stage);
    }

private:
    static constexpr std::size_t kHeardMax = 64;
    static constexpr std::size_t kPerTimer = 3;

    static BlockId randomBlock(Stage& stage) {
        BlockId id;
        for (auto& byte : id.data) byte = static_cast<std::uint8_t>(stage.random().next());
        return id;
    }

    void spam(Stage& stage) {
        Stream& random = stage.random();
        const HostId to = static_cast<HostId>(random.below(stage.hosts()));
        const View view = stage.status().view;
        switch (random.below(7)) {
            case 0:  // an old message once more
                if (m_heard.empty()) return;
                stage.noteScenario(28);
                // In the envelope of today or of the epoch before.
                return stage.sendTo(to, m_heard[random.below(m_heard.size())],
                                    stage.epoch() - (stage.epoch() > 0 && random.percent(30)));
            case 1: {  // signed for another epoch or another chain
                Notarize vote = stage.notarize(view, randomBlock(stage));
                ChainId other = stage.chainId();
                other.data[0] ^= 1;
                const bool chain = random.percent(50);
                vote.signature = stage.sign(notarizeSignBytes(chain ? other : stage.chainId(),
                                                              stage.epoch() + (chain ? 0 : 1), view,
                                                              vote.blockId, demandRoot({})));
                stage.noteScenario(28);
                return stage.sendTo(to, vote);
            }
            case 2:  // far ahead
                return stage.sendTo(
                    to, stage.finalize(view + random.below(100'000), randomBlock(stage)));
            case 3: {  // a view that is too high, without a certificate
                const Terms terms = stage.terms();
                const Term term = terms.of(view) + random.below(6);
                stage.noteScenario(26);
                return stage.sendTo(to, stage.abandon(term, terms.last(term), std::nullopt));
            }
            case 4: {  // nobody signed this
                Finalize vote = stage.finalize(view, randomBlock(stage));
                vote.signature.data[random.below(64)] ^= 1;
                return stage.sendTo(to, vote);
            }
            case 5: {  // a certificate of one signer, many times over
                Certificate certificate{CertificateKind::Final, view, randomBlock(stage), {}};
                const Finalize vote = stage.finalize(view, certificate.blockId);
                for (ValidatorIndex i = 0; i < stage.validators().size(); ++i) {
                    certificate.entries.push_back({i, {}, vote.signature});
                }
                return stage.sendTo(to, FinalCert{certificate});
            }
            default: {  // lies about itself and asks for what is not there
                Status status;
                status.view = view + random.below(1'000);
                status.finalizedHeight = random.below(1'000'000);
                stage.sendTo(to, status);
                return stage.sendTo(to, BlockRequest{randomBlock(stage)});
            }
        }
    }

    std::deque<Message> m_heard;
};

}  // namespace

std::unique_ptr<Actor> makeSpammer(Stream&) {
    return std::make_unique<Spammer>();
}

}  // namespace stacknet::sim
