#include "core/inference/repro_class.h"

#include <gtest/gtest.h>

#include <boost/json.hpp>
#include <functional>

#include "core/base/codec.h"
#include "core/inference/backend.h"
#include "core/inference/repro_request.h"

namespace stacknet::inference {
namespace {

constexpr const char* kCpu =
    "processor\t: 0\nvendor_id\t: AuthenticAMD\ncpu family\t: 26\nmodel\t\t: 2\n"
    "model name\t: AMD EPYC\nflags\t\t: fpu avx2 avx512f\n\n"
    "processor\t: 1\nvendor_id\t: AuthenticAMD\ncpu family\t: 26\nmodel\t\t: 2\n"
    "model name\t: AMD EPYC\nflags\t\t: fpu avx2 avx512f\n";

ReproFacts facts() {
    ReproFacts known;
    known.modelDigest = Hash256{};
    known.modelDigest->data[0] = 1;
    known.quantisation = "Q4_1";
    known.serverDigest = Hash256{};
    known.serverDigest->data[0] = 2;
    known.serverBuild = "b6123-abcdef";
    known.systemLibrary = "glibc 2.36";
    known.processor = processorClass(kCpu, "x86_64");
    known.accelerator = "none";
    known.threads = 4;
    known.contextTokens = 4'096;
    known.exclusive = true;
    return known;
}

TEST(ReproClass, HasOneEncoding) {
    const auto nodeClass = nodeReproClass(facts());
    ASSERT_TRUE(nodeClass.ok()) << nodeClass.error().message;
    // Computed apart, with Python's hashlib, from docs/protocol/inference.md.
    EXPECT_EQ(toHex(*nodeClass),
              "633467a0e12e5e45f5cb616ddd8cfca75cd0255f2bb6da380f26d5c245836540");
    SamplingParams sampling;
    sampling.seed = 7;
    sampling.temperatureMicro = 700'000;
    sampling.topPMicro = 950'000;
    sampling.minPMicro = 50'000;
    sampling.topK = 40;
    sampling.presencePenaltyMicro = -1'000'000;
    sampling.frequencyPenaltyMicro = 500'000;
    EXPECT_EQ(toHex(taskReproClass(*nodeClass, sampling)),
              "25774f43a632e1305df6fd64b093834c2e9ea809599b01a313338a6d61bfd201");
}

TEST(ReproClass, EveryFactMakesAnotherClassAndNoneMayBeUnknown) {
    const Hash256 base = *nodeReproClass(facts());
    const std::vector<std::pair<std::string, std::function<void(ReproFacts&)>>> others = {
        {"model digest", [](ReproFacts& f) { f.modelDigest->data[31] ^= 1; }},
        {"quantisation", [](ReproFacts& f) { f.quantisation = "Q8_0"; }},
        {"server digest", [](ReproFacts& f) { f.serverDigest->data[31] ^= 1; }},
        {"server build", [](ReproFacts& f) { f.serverBuild += "x"; }},
        {"system library", [](ReproFacts& f) { f.systemLibrary = "glibc 2.39"; }},
        {"processor", [](ReproFacts& f) { f.processor += "x"; }},
        {"accelerator", [](ReproFacts& f) { f.accelerator = "other"; }},
        {"thread count", [](ReproFacts& f) { f.threads = 5; }},
        {"context size", [](ReproFacts& f) { f.contextTokens = 2'048; }},
    };
    for (const auto& [name, change] : others) {
        ReproFacts changed = facts();
        change(changed);
        EXPECT_NE(*nodeReproClass(changed), base) << name;
    }
    const std::vector<std::pair<std::string, std::function<void(ReproFacts&)>>> unknown = {
        {"model digest", [](ReproFacts& f) { f.modelDigest.reset(); }},
        {"quantisation", [](ReproFacts& f) { f.quantisation.clear(); }},
        {"server digest", [](ReproFacts& f) { f.serverDigest.reset(); }},
        {"server build", [](ReproFacts& f) { f.serverBuild.clear(); }},
        {"system library", [](ReproFacts& f) { f.systemLibrary.clear(); }},
        {"processor", [](ReproFacts& f) { f.processor.clear(); }},
        {"accelerator", [](ReproFacts& f) { f.accelerator.clear(); }},
        {"thread count", [](ReproFacts& f) { f.threads = 0; }},
        {"context size", [](ReproFacts& f) { f.contextTokens = 0; }},
        {"exclusive use", [](ReproFacts& f) { f.exclusive = false; }},
    };
    for (const auto& [name, forget] : unknown) {
        ReproFacts changed = facts();
        forget(changed);
        const auto refused = nodeReproClass(changed);
        ASSERT_FALSE(refused.ok()) << name;
        EXPECT_EQ(refused.error().code, "inference.not_reproducible");
        EXPECT_NE(refused.error().message.find(": " + name + "."), std::string::npos)
            << refused.error().message;
    }
    EXPECT_NE(nodeReproClass({}).error().message.find("model digest, quantisation"),
              std::string::npos);
}

TEST(ReproClass, EverySamplingIsAnotherClass) {
    const Hash256 node = *nodeReproClass(facts());
    const Hash256 base = taskReproClass(node, {});
    const std::vector<SamplingParams> others = {
        {.seed = 1}, {.temperatureMicro = 1},     {.topPMicro = 999'999},       {.minPMicro = 1},
        {.topK = 2}, {.presencePenaltyMicro = 1}, {.frequencyPenaltyMicro = 1},
    };
    std::set<std::string> all = {toHex(base)};
    for (const auto& sampling : others) all.insert(toHex(taskReproClass(node, sampling)));
    EXPECT_EQ(all.size(), others.size() + 1);
    EXPECT_NE(taskReproClass({}, {}), base);
}

TEST(ReproClass, TheProcessorIsNamedByWhatChoosesItsKernels) {
    const std::string name = processorClass(kCpu, "x86_64");
    EXPECT_TRUE(name.starts_with("x86_64-AuthenticAMD-26-2-")) << name;
    std::string text = kCpu;
    const auto with = [&text](const std::string& from, const std::string& to) {
        std::string changed = text;
        for (std::size_t at = 0; (at = changed.find(from, at)) != std::string::npos;
             at += to.size()) {
            changed.replace(at, from.size(), to);
        }
        return processorClass(changed, "x86_64");
    };
    EXPECT_EQ(with("fpu avx2 avx512f", "avx512f  fpu avx2"), name) << "the order says nothing";
    EXPECT_EQ(with("AMD EPYC", "AMD EPYC 9"), name) << "nor does the name that is sold";
    EXPECT_NE(with("avx2 ", ""), name);
    EXPECT_NE(with("model\t\t: 2", "model\t\t: 3"), name);
    EXPECT_NE(processorClass(kCpu, "aarch64"), name);
    EXPECT_EQ(with("flags", "nothing"), "");
    EXPECT_EQ(with("vendor_id", "nothing"), "");
    EXPECT_EQ(processorClass(kCpu, ""), "");
    EXPECT_EQ(processorClass("", "x86_64"), "");
    std::string mixed = text;
    mixed.replace(mixed.rfind("model\t\t: 2"), 10, "model\t\t: 3");
    EXPECT_EQ(processorClass(mixed, "x86_64"), "") << "cores of two kinds";
    EXPECT_TRUE(processorClass("CPU implementer\t: 0x41\nCPU variant\t: 0x3\nCPU part\t: 0xd0c\n"
                               "Features\t: fp asimd\n",
                               "aarch64")
                    .starts_with("aarch64-0x41-0x3-0xd0c-"));
}

TEST(ReproClass, OnlyAServerWithoutAcceleratorsIsPinned) {
    EXPECT_EQ(acceleratorOf("Available devices:\n  (none)\n"), "none");
    EXPECT_EQ(acceleratorOf("load_backend: loaded\nAvailable devices:\n  (none)\n"), "none");
    EXPECT_EQ(acceleratorOf("Available devices:\n  CUDA0: NVIDIA H100 (81559 MiB)\n"), "");
    EXPECT_EQ(acceleratorOf("Available devices:\n  (none)\n  Vulkan0: x\n"), "");
    EXPECT_EQ(acceleratorOf("Available devices:\n"), "");
    EXPECT_EQ(acceleratorOf("  (none)\n"), "");
    EXPECT_EQ(acceleratorOf(""), "");
}

Result<ReproRequest> written(const std::string& json) {
    return reproducibleRequest(SecretBytes::copyOf(std::string_view(json)));
}

TEST(ReproRequest, WritesOutEveryChoice) {
    const auto greedy = written(R"({"messages":[],"temperature":0,"top_p":0.5,"seed":9})");
    ASSERT_TRUE(greedy.ok()) << greedy.error().message;
    EXPECT_EQ(greedy->sampling, SamplingParams{}) << "nothing is drawn";
    const auto first = boost::json::parse(greedy->requestJson.exposeText()).as_object();
    EXPECT_EQ(first.at("temperature").as_double(), 0.0);
    EXPECT_EQ(first.at("top_k").to_number<int>(), 1);
    EXPECT_EQ(first.at("seed").to_number<int>(), 0);
    EXPECT_EQ(first.at("cache_prompt"), false);
    EXPECT_EQ(first.at("samplers").as_array().size(), 5u);
    const auto seeded =
        written(R"({"messages":[],"seed":7,"temperature":0.7,"presence_penalty":-1})");
    ASSERT_TRUE(seeded.ok());
    SamplingParams expected;
    expected.seed = 7;
    expected.temperatureMicro = 700'000;
    expected.minPMicro = kMinPMicro;
    expected.topK = 0;
    expected.presencePenaltyMicro = -1'000'000;
    EXPECT_EQ(seeded->sampling, expected);
    EXPECT_EQ(kMinPMicro, 50'000u);
    const auto second = boost::json::parse(seeded->requestJson.exposeText()).as_object();
    EXPECT_EQ(second.at("min_p").as_double(), 0.05);
    EXPECT_EQ(second.at("repeat_penalty").as_double(), 1.0);
    const auto plain = written(R"({"messages":[],"seed":0})");
    ASSERT_TRUE(plain.ok());
    EXPECT_EQ(plain->sampling.temperatureMicro, 1'000'000u);
}

TEST(ReproRequest, RefusesWhatCannotBeRepeated) {
    for (const char* json :
         {R"({})", R"({"temperature":0.1})", R"({"seed":4294967295})", R"({"seed":-1})",
          R"({"seed":1,"mirostat":2})", R"({"temperature":0,"repeat_penalty":1.1})",
          R"({"seed":1,"logit_bias":{}})", R"({"seed":1,"samplers":[]})"}) {
        const auto refused = written(json);
        ASSERT_FALSE(refused.ok()) << json;
        EXPECT_EQ(refused.error().code, "inference.not_reproducible") << json;
    }
    for (const char* json : {"", "[]", R"({"temperature":2.1,"seed":1})", R"({"temperature":"0"})",
                             R"({"top_p":-1,"seed":1})", R"({"presence_penalty":3,"seed":1})"}) {
        const auto refused = written(json);
        ASSERT_FALSE(refused.ok()) << json;
        EXPECT_EQ(refused.error().code, "inference.bad_request") << json;
    }
}

TEST(ReproClass, ABackEndThatSaysNothingIsOfClassT) {
    class Plain final : public IInferenceBackend {
        BackendStatus status() const override { return {}; }
        std::vector<std::string> models() const override { return {}; }
        Result<ModelIdentity> identify(const std::string&) const override {
            return ModelIdentity{};
        }
        Result<ChatEnd> chat(const SecretBytes&, const std::string&, const DeltaSink&,
                             const CancelToken&) override {
            return ChatEnd{};
        }
        Result<Embeddings> embed(const SecretBytes&, const std::string&, std::size_t,
                                 const CancelToken&) override {
            return Embeddings{};
        }
    } plain;
    IInferenceBackend& backend = plain;
    EXPECT_EQ(backend.reproClass().error().code, "inference.not_reproducible");
    const SecretBytes request;
    EXPECT_EQ(backend.chatReproducibly(request, "", [](SecretBytes) {}, {}).error().code,
              "inference.not_reproducible");
    EXPECT_EQ(backend.score({request, request}, "", {}).error().code, "inference.unsupported");
}

}  // namespace
}  // namespace stacknet::inference
