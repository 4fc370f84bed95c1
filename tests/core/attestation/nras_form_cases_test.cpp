#include <algorithm>
#include <array>
#include <thread>

#include "core/base/codec.h"
#include "core/crypto/hash.h"
#include "tests/core/attestation/attestation_files.h"
#include "tests/core/attestation/nras_fixture.h"

// Case 72 of reference/attestation.md, tokens that are shown again, and NVIDIA's real ones.

namespace stacknet::attestation {
namespace {

using namespace testing;
namespace json = boost::json;

using NrasFormTest = NrasTest;

TEST_F(NrasFormTest, Case72_OuterForm) {
    const std::string good = answer().text(service());
    const auto parse = [&](const std::string& text, const std::string& what) {
        expectFail(verify(text, rules()), Reason::Parse, what);
    };
    expectFail(verify(std::string(kNrasJsonMax + 1, ' ') + good, rules()), Reason::TooLarge,
               "size");
    parse("", "empty");
    parse(good + "x", "tail");
    parse(good + good, "twice");
    parse(good.substr(0, good.size() - 1), "cut");
    parse("\xEF\xBB\xBF" + good, "byte order mark");
    parse(std::string(kNrasJsonMax / 2, '['), "deep");
    parse("{\"a\":" + good + "}", "wrapped");
    parse("[" + good + "]", "wrapped");
    parse(R"([["JWT","a"]])", "one part");
    parse(R"([["JWT","a"],{}])", "no devices");
    parse(R"([["JWT","a"],{"GPU-0":1}])", "number");
    parse(R"([["JWT","a","b"],{"GPU-0":"x"}])", "three");
    parse(R"([["jwt","a"],{"GPU-0":"x"}])", "other name");
    parse(R"([["JWT","a"],{"GPU-0":"x"},1])", "third part");
    parse(R"([["JWT","a"],{"GPU-0":"x","GPU-0":"y"}])", "duplicate");
    parse("[[\"JWT\",\"a\"],{\"GPU-0\":\"\xFF\"}]", "not UTF-8");
    parse(R"([["JWT","a"],{"GPU-0":"x"}])", "no token");
    std::string many = R"([["JWT","a"],{)";
    for (int index = 0; index < 17; ++index) {
        many += (index == 0 ? "\"GPU-" : ",\"GPU-") + std::to_string(index) + "\":\"x\"";
    }
    parse(many + "}]", "17 GPUs");
}

TEST_F(NrasFormTest, Case72_FormOfTokens) {
    const std::vector<std::string> devices = answer().deviceTokens(service());
    json::object claims = answer().overall;
    claims["submods"] = submodsOf(devices);
    const std::string body = json::serialize(claims);
    const std::string header = json::serialize(service().header());
    const auto expectParse = [&](const std::string& overall, const std::string& what) {
        expectFail(verify(detachedEat(overall, devices), rules()), Reason::Parse, what);
    };
    expectPass(verify(detachedEat(service().sign(header, body), devices), rules()));
    // Signed well, and not JSON that has one meaning.
    const auto inside = [&](const std::string& start) {
        return service().sign(header, "{" + start + "," + body.substr(1));
    };
    expectParse(inside(R"("x-nvidia-overall-att-result":true)"), "duplicate claim");
    expectParse(inside(R"("a":{"b":1,"b":2})"), "duplicate deeper");
    expectParse(inside(R"("\u0065xp":1)"), "duplicate by escape");
    expectParse(inside("\"a\":\"\xC3\x28\""), "not UTF-8");
    expectParse(inside(R"("a":"\u0000")"), "NUL");
    expectParse(inside("\"a\":" + std::string(200, '[') + std::string(200, ']')), "deep");
    expectParse(inside(R"("a":1e999)"), "number");
    expectParse(service().sign(header, body + "x"), "tail");
    expectParse(service().sign(header, "[" + body + "]"), "list");
    expectParse(service().sign(header, ""), "empty");
    expectFail(
        verify(detachedEat(service().sign(header, "{\"a\":\"" + std::string(100'000, 'a') + "\"}"),
                           devices),
               rules()),
        Reason::TooLarge, "token of 133 kB");
    // The header likewise.
    const std::string kid = "\"kid\":\"" + service().keyId + "\"";
    expectParse(service().sign("{" + kid + ",\"alg\":\"none\",\"alg\":\"ES384\"}", body),
                "alg twice");
    expectParse(service().sign("{" + kid + "," + kid + ",\"alg\":\"ES384\"}", body), "kid twice");
    expectParse(service().sign("[]", body), "header list");
    const std::string token = service().sign(header, body);
    expectParse(token + ".", "four parts");
    expectParse(token + ".x", "four parts");
    expectParse(token.substr(0, token.rfind('.')), "two parts");
    expectParse("", "empty");
    expectParse("..", "nothing");
    expectParse("=" + token, "padding");
    expectParse(token.substr(0, 4) + "+" + token.substr(5), "other alphabet");
}

TEST_F(NrasFormTest, ATokenIsTakenOnce) {
    SeenTokens seen;
    const NrasKeySet keys = service().keys();
    const auto show = [&](const NrasAnswer& made) {
        return verifyNrasToken(made.text(service()), keys, rules(), &seen);
    };
    // One that fails does not use its ids up.
    NrasAnswer failing = answer();
    failing.overall["x-nvidia-overall-att-result"] = false;
    expectFail(show(failing), Reason::TokenClaim);
    EXPECT_EQ(seen.size(), 0U);
    expectPass(show(answer()));
    EXPECT_EQ(seen.size(), 2U);
    expectFail(show(answer()), Reason::TokenReplay);  // signed anew: other bytes, same ids
    NrasAnswer other = answer();
    other.overall["jti"] = "another";
    expectFail(show(other), Reason::TokenReplay);  // the device token's id is known
    other.devices[0]["jti"] = "another too";
    expectPass(show(other));
    NrasAnswer same = answer();
    same.overall["jti"] = "one";
    same.devices[0]["jti"] = "one";
    expectFail(show(same), Reason::TokenReplay);
    // Without a set it is said that nobody looked.
    const NrasVerdict unseen = verify(answer());
    expectPass(unseen);
    EXPECT_EQ(unseen.checks.back().status, CheckStatus::Skipped);
}

TEST_F(NrasFormTest, OfTwoThatShowATokenAtOnceOneIsTaken) {
    SeenTokens seen;
    const NrasKeySet keys = service().keys();
    const std::string text = answer().text(service());
    std::array<bool, 4> passed{};
    std::vector<std::thread> threads;
    for (bool& result : passed) {
        threads.emplace_back([&seen, &keys, &text, &result] {
            result = verifyNrasToken(text, keys, rules(), &seen).passed();
        });
    }
    for (std::thread& thread : threads) thread.join();
    EXPECT_EQ(std::ranges::count(passed, true), 1);
}

TEST(SeenTokens, BoundedAndForgetsOnlyWhatEnded) {
    SeenTokens seen(2);
    const std::vector<std::string> one{"1"};
    const std::vector<std::string> two{"2"};
    const std::vector<std::string> three{"3"};
    using Outcome = SeenTokens::Outcome;
    EXPECT_EQ(seen.take(one, 100, 0), Outcome::Fresh);
    EXPECT_EQ(seen.take(two, 200, 0), Outcome::Fresh);
    EXPECT_EQ(seen.take(three, 300, 0), Outcome::Full);
    EXPECT_EQ(seen.take(one, 100, 99), Outcome::Seen);
    EXPECT_EQ(seen.take(three, 300, 159), Outcome::Full);
    EXPECT_EQ(seen.take(three, 300, 160), Outcome::Fresh);  // a minute after the end of "1"
    EXPECT_EQ(seen.size(), 2U);
    // A clock that goes back could bring "1" again.
    EXPECT_EQ(seen.take(one, 100, 99), Outcome::ClockBack);
    EXPECT_EQ(seen.take(one, 100, 100), Outcome::Full);
    const std::vector<std::string> pair{"4", "5"};
    SeenTokens small(1);
    EXPECT_EQ(small.take(pair, 100, 0), Outcome::Full);
    EXPECT_EQ(small.size(), 0U);
}

TEST_F(NrasFormTest, RealSampleOfVersion3) {
    STACKNET_NEEDS_ATTESTATION_DATA();
    const std::string text = textOf("nras/sdk-sample-claimsv3/detached_eat.json");
    NrasRules made;
    made.nonce =
        fixedFromHex<Nonce>("931d8dd0add203ac3d8b4fbde75e115278eefcdceac5b87671a748f32364dfcb")
            .value();
    made.nowS = 1'749'601'860;
    // Its key set was not kept: the real form is read, and the key is what is missing.
    expectFail(verifyNrasToken(text, service().keys(), made, nullptr), Reason::TokenKey, "no key");
    // The real claims, signed by the tests' key, with the serial of the evidence's leaf.
    const json::value sample = json::parse(text);
    const auto claimsOf = [](const json::value& token) {
        const std::string compact(token.as_string());
        const std::size_t first = compact.find('.');
        const std::size_t second = compact.rfind('.');
        return json::parse(std::string(asText(
                               *fromBase64Url(compact.substr(first + 1, second - first - 1)))))
            .as_object();
    };
    NrasAnswer again;
    again.overall = claimsOf(sample.at(0).at(1));
    const std::string real(sample.at(1).at("GPU-0").as_string());
    EXPECT_EQ(again.overall["submods"].at("GPU-0").at(1).at(1).as_string(),
              toHex(crypto::sha256(asBytes(real))));
    again.overall.erase("submods");
    again.devices = {claimsOf(sample.at(1).at("GPU-0"))};
    NrasService signer = service();
    json::object bare = signer.jwk();
    bare.erase("x5c");  // the tests' certificate is of another year
    const auto keys =
        NrasKeySet::fromJson(json::serialize(json::object{{"keys", json::array{bare}}}));
    ASSERT_TRUE(keys.ok());
    made.ueids = {"478176379286082186618948445787393647364802107249"};
    made.family = GpuFamily::Hopper;
    const NrasVerdict verdict = verifyNrasToken(again.text(signer), *keys, made, nullptr);
    expectPass(verdict);
    EXPECT_EQ(verdict.gpus.at(0).driverRimChain.expires, "2026-06-01T02:08:29Z");
    made.nowS = 1'749'605'458 + 60;
    expectFail(verifyNrasToken(again.text(signer), *keys, made, nullptr), Reason::TokenTime);
}

TEST_F(NrasFormTest, RealSampleOfASwitchIsNoGpu) {
    STACKNET_NEEDS_ATTESTATION_DATA();
    const json::value sample =
        json::parse(textOf("nras/sdk-sample-claimsv3/switch_detached_eat.json"));
    const std::string compact(sample.at(0).at(1).as_string());
    const std::size_t first = compact.find('.');
    json::object overall = json::parse(std::string(asText(*fromBase64Url(compact.substr(
                                           first + 1, compact.rfind('.') - first - 1)))))
                               .as_object();
    json::object bare = service().jwk();
    bare.erase("x5c");
    const auto keys =
        NrasKeySet::fromJson(json::serialize(json::object{{"keys", json::array{bare}}}));
    NrasRules made;
    made.nonce = fixedFromHex<Nonce>(std::string(overall["eat_nonce"].as_string())).value();
    made.issuer = "https://nras.attestation-stg.nvidia.com";
    made.nowS = 1'751'155'060;
    const std::string text =
        json::serialize(json::array{json::array{"JWT", service().sign(overall)}, sample.at(1)});
    expectFail(verifyNrasToken(text, *keys, made, nullptr), Reason::WrongDevice);
}

}  // namespace
}  // namespace stacknet::attestation
