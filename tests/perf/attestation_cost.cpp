// stacknet-attestation-cost: what verifying GPUs costs, in P-384 verifications: how many are worked
// out, and processor time beside one of the same OpenSSL, measured in the same round. Prints one
// JSON object for tests/perf/attestation.py. Evidence and RIM files are forged with keys of our
// own; a driver's and a vBIOS's RIM share nothing but the root, as costly as NVIDIA's can be.
//
// stacknet-attestation-cost --recorded FOLDER UNIX_SECONDS CALLS: verifies the GPU recorded in
// FOLDER (report.bin, chain.pem, driver.swidtag, vbios.swidtag), as at that time, against NVIDIA's
// roots, with nothing known before each call. {"passed", "ns" of processor time}.

#include <openssl/evp.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/attestation/case_file.h"
#include "core/attestation/node_verifier.h"
#include "tests/support/forged_evidence.h"
#include "tests/support/forged_rim.h"

namespace {

using namespace stacknet;
using namespace stacknet::attestation;
using namespace stacknet::attestation::testing;

constexpr int kRounds = 9;
constexpr int kReferenceCalls = 40;
constexpr int kColdCalls = 3;
constexpr int kWarmCalls = 30;
constexpr std::int64_t kNowS = 1'767'225'600;  // 2026-01-01
constexpr std::size_t kGpus = 8;

double threadNs() {
    timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e9 + static_cast<double>(now.tv_nsec);
}

double timeOf(int calls, const std::function<void()>& work) {
    const double began = threadNs();
    for (int i = 0; i < calls; ++i) work();
    return (threadNs() - began) / calls;
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

Hash384 filled(std::uint8_t value) {
    Hash384 hash;
    hash.data.fill(value);
    return hash;
}

/// One node of kGpus GPUs that passes.
struct World {
    DeviceAuthorities devices = DeviceAuthorities::make();
    RimAuthorities driverSigners = RimAuthorities::make();
    RimAuthorities vbiosSigners = under(driverSigners.root);
    RimEvidence rims{ForgedRim::make(driverSigners, "550.90.07", {7, 21, 35}, 0xAB).bytes(),
                     ForgedRim::make(vbiosSigners, "96.00.9F.00.01", {1, 2, 9}, 0xCD).bytes()};
    std::vector<ForgedGpu> gpus;

    World() {
        for (std::size_t i = 0; i < kGpus; ++i) {
            DeviceAuthorities own = devices;
            CertificateSpec brom = CertificateSpec::authorityNamed("GH100 A01 GSP BROM", "05");
            brom.subjectSerialNumber = "41FFEEB20009E0BE5" + std::to_string(i);
            own.brom = issue(brom, &own.provisioner);
            gpus.push_back(ForgedGpu::make(own, {.pdi = "48B02DB73E52130" + std::to_string(i)}));
        }
    }
    static RimAuthorities under(const TestIdentity& root) {
        RimAuthorities made = RimAuthorities::make();
        made.root = root;
        made.authority = issue(CertificateSpec::authorityNamed("TEST RIM CA B", "13"), &root);
        made.intermediate =
            issue(CertificateSpec::authorityNamed("TEST RIM L3 B", "14"), &made.authority);
        CertificateSpec leaf;
        leaf.commonName = "TEST RIM signer B";
        made.signer = issue(leaf, &made.intermediate);
        return made;
    }
    static Nonce nonce(std::uint8_t value) {
        Nonce made;
        made.data.fill(value);
        return made;
    }
    std::vector<DeviceEvidence> evidence(std::size_t count, std::uint8_t nonceByte) const {
        ReportSpec report = ReportSpec::good();
        report.withNonce(nonce(nonceByte));
        for (const std::size_t index : {7, 21, 35}) report.withMeasurement(index, filled(0xAB));
        for (const std::size_t index : {1, 2, 9}) report.withMeasurement(index, filled(0xCD));
        std::vector<DeviceEvidence> list;
        for (std::size_t i = 0; i < count; ++i) list.push_back(gpus[i].evidence(report));
        return list;
    }
    Roots roots() const { return {devices.root.certificate, driverSigners.root.certificate}; }
};

/// The least that there is: one ECDSA verification of a digest, key and signature at hand.
class Reference {
public:
    explicit Reference(const TestKey& key) : m_signature(key.signDer(m_data)), m_key(key) {
        m_context.reset(EVP_PKEY_CTX_new(m_key.native(), nullptr));
        STACKNET_INVARIANT(m_context && EVP_PKEY_verify_init(m_context.get()) == 1 &&
                           EVP_PKEY_CTX_set_signature_md(m_context.get(), EVP_sha384()) == 1);
    }
    void verify() {
        STACKNET_INVARIANT(EVP_PKEY_verify(m_context.get(), m_signature.data(), m_signature.size(),
                                           m_digest.data.data(), m_digest.data.size()) == 1);
    }

private:
    Bytes m_data = Bytes(48, 7);
    Hash384 m_digest = sha384(m_data);
    Bytes m_signature;
    TestKey m_key;
    std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)> m_context{nullptr,
                                                                          &EVP_PKEY_CTX_free};
};

/// Signatures that were worked out; a verdict other than PASS is a mistake here.
std::uint64_t verifyOnce(DeviceVerifier& verifier, const World& world,
                         const std::vector<DeviceEvidence>& evidence, std::uint8_t nonceByte) {
    DeviceRules rules;
    rules.nonce = World::nonce(nonceByte);
    rules.nowS = kNowS;
    GivenRims rims(world.rims);
    std::uint64_t verified = 0;
    const NodeVerdict verdict =
        verifyNode(verifier, evidence, evidence.size(), rules, rims, {}, &verified);
    STACKNET_INVARIANT(verdict.passed());
    return verified;
}

struct Cost {
    std::uint64_t verified = 0;
    std::vector<double> ns;
    std::vector<double> ratios;  ///< to `verified` of the reference, of the same round

    void add(double measuredNs, double referenceNs) {
        ns.push_back(measuredNs);
        ratios.push_back(measuredNs / (referenceNs * static_cast<double>(verified)));
    }
    void print(const char* name) const {
        std::printf(",\"%s\":{\"verified\":%llu,\"ns\":%.0f,\"ratio\":%.4f}", name,
                    static_cast<unsigned long long>(verified), median(ns), median(ratios));
    }
};

int recorded(const std::filesystem::path& folder, std::int64_t atS, int calls) {
    EvidenceCase evidence;
    evidence.report = "report.bin";
    evidence.chain = "chain.pem";
    evidence.nonce = kNonceOfReport;
    evidence.driverRim = "driver.swidtag";
    evidence.vbiosRim = "vbios.swidtag";
    evidence.expect = {"PASS"};
    evidence.policy.requireFwid = false;  // firmware of that time did not report it
    evidence.atS = atS;
    bool passed = true;
    const auto once = [&] {
        DeviceVerifier verifier(nvidiaRoots());
        const Result<CaseOutcome> outcome = runCase(evidence, folder, verifier);
        passed = passed && outcome.ok() && outcome->asExpected;
    };
    once();  // warms OpenSSL and libxml2
    std::printf("{\"ns\":%.0f,\"passed\":%s}\n", timeOf(calls, once), passed ? "true" : "false");
    return passed ? 0 : 1;
}

}  // namespace

int main(int count, char** arguments) {
    if (count == 5 && std::string_view(arguments[1]) == "--recorded") {
        return recorded(arguments[2], std::atoll(arguments[3]), std::atoi(arguments[4]));
    }
    const World world;
    Reference reference(world.gpus.front().key());
    struct Kind {
        const char* cold;
        const char* warm;
        std::vector<DeviceEvidence> first;
        std::vector<DeviceEvidence> again;  ///< for another nonce
        Cost coldCost;
        Cost warmCost;
    };
    std::vector<Kind> kinds;
    kinds.push_back({"one_cold", "one_warm", world.evidence(1, 1), world.evidence(1, 2), {}, {}});
    kinds.push_back(
        {"eight_cold", "eight_warm", world.evidence(kGpus, 1), world.evidence(kGpus, 2), {}, {}});
    Cost newcomer;  // a GPU of a node whose other GPUs are known
    const std::vector<DeviceEvidence> known = {kinds[1].first.front()};
    const std::vector<DeviceEvidence> unknown = {kinds[1].first.back()};
    std::vector<double> references;
    for (int round = 0; round <= kRounds; ++round) {
        const double referenceNs = timeOf(kReferenceCalls, [&] { reference.verify(); });
        for (Kind& kind : kinds) {
            const double coldNs = timeOf(kColdCalls, [&] {
                DeviceVerifier verifier(world.roots());
                kind.coldCost.verified = verifyOnce(verifier, world, kind.first, 1);
            });
            DeviceVerifier verifier(world.roots());
            verifyOnce(verifier, world, kind.first, 1);
            const double warmNs = timeOf(kWarmCalls, [&] {
                kind.warmCost.verified = verifyOnce(verifier, world, kind.again, 2);
            });
            if (round == 0) continue;  // warms OpenSSL and libxml2
            kind.coldCost.add(coldNs, referenceNs);
            kind.warmCost.add(warmNs, referenceNs);
        }
        double newcomerNs = 0;
        for (int i = 0; i < kColdCalls; ++i) {
            DeviceVerifier verifier(world.roots());
            verifyOnce(verifier, world, known, 1);
            newcomerNs +=
                timeOf(1, [&] { newcomer.verified = verifyOnce(verifier, world, unknown, 1); }) /
                kColdCalls;
        }
        if (round == 0) continue;
        newcomer.add(newcomerNs, referenceNs);
        references.push_back(referenceNs);
    }
    std::printf("{\"verify_ns\":%.0f", median(references));
    for (const Kind& kind : kinds) {
        kind.coldCost.print(kind.cold);
        kind.warmCost.print(kind.warm);
    }
    newcomer.print("newcomer");
    std::printf("}\n");
    return 0;
}
