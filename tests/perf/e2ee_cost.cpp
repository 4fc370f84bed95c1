// stacknet-e2ee-cost: what sealing and opening cost beside the primitives that they cannot do
// without. Prints one JSON object; tests/perf/e2ee.py puts openssl speed beside it. One thread, and
// processor time rather than the wall's, so that a busy machine changes both sides alike.

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/codec.h"
#include "core/crypto/aead.h"
#include "core/crypto/ed25519.h"
#include "core/crypto/hash.h"
#include "core/crypto/x25519.h"
#include "core/e2ee/client_request.h"
#include "core/e2ee/node_keys.h"

namespace {

using namespace stacknet;
using namespace stacknet::e2ee;

constexpr int kRounds = 5;
constexpr std::size_t kRequests = 1'000;
constexpr int kHmacsPerRequest = 14;
constexpr std::size_t kBytesPerRound = std::size_t{48} << 20;  // below snx/1's 64 MiB a direction

double threadNs() {
    timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e9 + static_cast<double>(now.tv_nsec);
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// Nanoseconds of one call, the median of the rounds.
double timeOf(std::size_t calls, const std::function<void()>& work) {
    std::vector<double> rounds;
    for (int round = 0; round < kRounds; ++round) {
        const double began = threadNs();
        for (std::size_t i = 0; i < calls; ++i) work();
        rounds.push_back((threadNs() - began) / static_cast<double>(calls));
    }
    return median(rounds);
}

struct Sizes {
    double sealNs = 0;
    double openNs = 0;
    double rawSealNs = 0;
    double rawOpenNs = 0;
};

/// A body of `size` bytes as data frames of an snx/1 answer, sealed and opened again and again, and
/// the same bytes in one piece through our AES-256-GCM alone.
Sizes measureSize(std::size_t size, Rng& rng) {
    const Bytes secret(32, 1);
    const crypto::X25519PublicKey enc;
    Bytes plaintext(size);
    rng.fill(plaintext);
    // Several short ones between two looks at the clock, which costs as much as sealing one.
    const std::size_t batch = std::max<std::size_t>(1, (std::size_t{1} << 16U) / size);
    const std::size_t batches = kBytesPerRound / (size + 1024) / batch;
    const std::size_t times = batches * batch;
    std::vector<double> sealing;
    std::vector<double> opening;
    Bytes body;
    for (int round = 0; round <= kRounds; ++round) {
        ResponseSealer sealer(Profile::Snx1, secret, enc, RequestId{}, rng);
        Bytes head;
        STACKNET_INVARIANT(sealer.start(200, "application/json", head).ok());
        double sealNs = 0;
        double openNs = 0;
        const auto nonce = fromHex(sealer.nonceHeader()).value();
        ResponseReceiver receiver(Profile::Snx1, ResponseKeys(secret, enc.view(), nonce),
                                  RequestId{});
        ByteView rest = head;
        STACKNET_INVARIANT(receiver.take(rest).ok());
        for (std::size_t i = 0; i < batches; ++i) {
            body.clear();
            const double began = threadNs();
            for (std::size_t j = 0; j < batch; ++j) {
                STACKNET_INVARIANT(sealer.data(plaintext, body).ok());
            }
            const double sealed = threadNs();
            for (rest = body; !rest.empty();) STACKNET_INVARIANT(receiver.take(rest)->has_value());
            openNs += threadNs() - sealed;
            sealNs += sealed - began;
        }
        if (round == 0) continue;  // warms the memory that both sides keep
        sealing.push_back(sealNs / static_cast<double>(times));
        opening.push_back(openNs / static_cast<double>(times));
    }
    const std::array<std::uint8_t, 32> key{};
    const std::array<std::uint8_t, crypto::kAeadNonceBytes> aeadNonce{};
    crypto::AeadSealer rawSealer(key);
    crypto::AeadOpener rawOpener(key);
    Bytes sealed(size + crypto::kAeadTagBytes);
    Bytes opened(size);
    return {
        median(sealing), median(opening),
        timeOf(times, [&] { rawSealer.seal(aeadNonce, {plaintext}, {}, sealed); }),
        timeOf(times, [&] { STACKNET_INVARIANT(rawOpener.open(aeadNonce, sealed, {}, opened)); })};
}

struct OpenOne {
    double snxNs = 0;
    double ehbpNs = 0;
    double x25519Ns = 0;
    double hmacNs = 0;
};

struct Sealed {
    std::string enc;
    Bytes body;
};

/// From the headers to the whole plaintext of a request of 1 KiB and the keys of its answer.
OpenOne measureRequests(Rng& rng) {
    const SystemClock clock;
    const auto node = crypto::SigningKey::generate(rng);
    NodeKeysOptions options;
    options.node = node.publicKey();
    options.sign = [&node](ByteView statement) -> Result<Signature> {
        return node.sign(statement);
    };
    NodeKeys keys(clock, rng, options);
    const SignedDescriptor signedKey = keys.descriptor().value();
    const CheckedKey checked{signedKey.descriptor, crypto::sha256(signedKey.encoded),
                             KeyTrust::Signed};
    RequestContext context;
    context.method = "POST";
    context.target = "/v1/chat/completions";
    context.contentType = "application/json";
    const std::string requestId(32, '0');
    const std::string keyId = toHex(signedKey.descriptor.keyId);
    const Bytes plaintext(1024, 'x');

    const auto run = [&](bool snx) {
        std::vector<double> rounds;
        for (int round = 0; round < kRounds; ++round) {
            std::vector<Sealed> requests;
            for (std::size_t i = 0; i < kRequests; ++i) {
                auto client = snx ? ClientRequest::snx(checked, context, rng)
                                  : ClientRequest::ehbp(checked.descriptor.key, rng);
                Bytes body;
                STACKNET_INVARIANT(client->finish(plaintext, body).ok());
                requests.push_back({client->headers()[0].second, std::move(body)});
            }
            const double began = threadNs();
            for (const Sealed& request : requests) {
                RequestHeaders headers;
                headers.encapsulatedKey = {request.enc};
                if (snx) {
                    headers.profile = {kSnxProfile};
                    headers.keyId = {keyId};
                    headers.requestId = {requestId};
                }
                auto receiver = keys.receive(headers, context);
                ByteView rest = request.body;
                STACKNET_INVARIANT(receiver.ok() && receiver->take(rest)->has_value() &&
                                   receiver->finish().ok() && receiver->respond(rng).ok());
            }
            rounds.push_back((threadNs() - began) / kRequests);
        }
        return median(rounds);
    };
    const auto peer = crypto::X25519KeyPair::generate(rng);
    const auto pair = crypto::X25519KeyPair::generate(rng);
    std::array<std::uint8_t, 32> shared{};
    const Bytes hmacKey(32, 1);
    const Bytes message(64, 2);
    return {
        run(true), run(false),
        timeOf(kRequests,
               [&] {
                   STACKNET_INVARIANT(crypto::x25519(pair.secretKey, peer.publicKey, shared).ok());
               }),
        timeOf(kRequests * kHmacsPerRequest,
               [&] { shared[0] ^= crypto::hmacSha256(hmacKey, message).data[0]; })};
}

}  // namespace

int main() {
    SystemRng rng;
    std::printf("{\"sizes\":{");
    const char* comma = "";
    for (const std::size_t size :
         {std::size_t{1} << 10U, std::size_t{1} << 16U, std::size_t{1} << 20U}) {
        const Sizes sizes = measureSize(size, rng);
        std::printf(
            "%s\"%zu\":{\"seal_ns\":%.1f,\"open_ns\":%.1f,\"raw_seal_ns\":%.1f,"
            "\"raw_open_ns\":%.1f}",
            comma, size, sizes.sealNs, sizes.openNs, sizes.rawSealNs, sizes.rawOpenNs);
        comma = ",";
    }
    const OpenOne open = measureRequests(rng);
    std::printf(
        "},\"open_snx_ns\":%.1f,\"open_ehbp_ns\":%.1f,\"x25519_ns\":%.1f,\"hmac_ns\":%.1f,"
        "\"hmacs\":%d}\n",
        open.snxNs, open.ehbpNs, open.x25519Ns, open.hmacNs, kHmacsPerRequest);
    return 0;
}
