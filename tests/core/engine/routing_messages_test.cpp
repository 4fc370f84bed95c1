#include "core/engine/routing_messages.h"

#include <gmock/gmock.h>

#include "core/base/rng.h"

namespace stacknet::engine::testing {
namespace {

using ::testing::HasSubstr;

ForwardOpen sampleOpen() {
    ForwardOpen open;
    open.call = 7;
    open.headers = {gateway::ForwardEndpoint::Code,
                    "application/json",
                    std::string(64, 'a'),
                    "1",
                    "0011223344556677",
                    std::string(32, 'b'),
                    "1",
                    "llama"};
    open.bodyBytes = 12'345;
    return open;
}

std::vector<RoutingMessage> samples() {
    return {RoutingAdvert{Bytes{1, 2, 3}},
            sampleOpen(),
            ForwardBody{1, 2, Bytes(kForwardPieceMax, 9)},
            ForwardAnswer{1, {200, gateway::AnswerType::EventStream, std::string(64, '0')}},
            ForwardAnswer{1, {599, gateway::AnswerType::Problem, ""}},
            ForwardAnswerBody{1, 2, Bytes{1}},
            ForwardEnd{1, 3},
            ForwardCredit{1, kForwardWindow, true},
            ForwardFailed{1, ForwardFault::Stopping},
            ForwardCancel{1}};
}

std::string refusalOf(const RoutingMessage& message) {
    const auto decoded = decodeRoutingMessage(encodeRoutingMessage(message));
    return decoded.ok() ? "taken" : decoded.error().message;
}

TEST(RoutingMessages, ComeBackAsTheyWere) {
    for (const RoutingMessage& message : samples()) {
        const Bytes bytes = encodeRoutingMessage(message);
        EXPECT_EQ(bytes[0], message.index() + 1);
        const auto again = decodeRoutingMessage(bytes);
        ASSERT_TRUE(again.ok()) << again.error().message;
        EXPECT_EQ(*again, message);
        Bytes longer = bytes;
        longer.push_back(0);
        EXPECT_FALSE(decodeRoutingMessage(longer).ok());
        for (std::size_t size = 0; size < std::min<std::size_t>(bytes.size(), 600); ++size) {
            EXPECT_FALSE(decodeRoutingMessage(ByteView(bytes).first(size)).ok());
        }
    }
    EXPECT_FALSE(decodeRoutingMessage(Bytes{0}).ok());
    EXPECT_FALSE(decodeRoutingMessage(Bytes{10}).ok());
}

TEST(RoutingMessages, WhatNoNodeSaysIsRefusedByName) {
    ForwardOpen open = sampleOpen();
    open.headers.model = "a\r\nx-evil: 1";
    EXPECT_THAT(refusalOf(open), HasSubstr("model")) << "no header within a header";
    open = sampleOpen();
    open.headers.contentType = std::string(gateway::ForwardHeaders::kValueMax + 1, 'x');
    EXPECT_THAT(refusalOf(open), HasSubstr("content_type"));
    open = sampleOpen();
    open.headers.endpoint = static_cast<gateway::ForwardEndpoint>(3);
    EXPECT_THAT(refusalOf(open), HasSubstr("endpoint"));
    EXPECT_THAT(refusalOf(ForwardBody{1, 0, {}}), HasSubstr("piece"));
    EXPECT_THAT(refusalOf(ForwardBody{1, 0, Bytes(kForwardPieceMax + 1)}), HasSubstr("piece"));
    EXPECT_THAT(refusalOf(ForwardAnswerBody{1, 0, {}}), HasSubstr("piece"));
    EXPECT_THAT(refusalOf(ForwardAnswer{1, {199, {}, ""}}), HasSubstr("status"));
    EXPECT_THAT(refusalOf(ForwardAnswer{1, {600, {}, ""}}), HasSubstr("status"));
    EXPECT_THAT(refusalOf(ForwardAnswer{1, {200, static_cast<gateway::AnswerType>(4), ""}}),
                HasSubstr("type"));
    EXPECT_THAT(refusalOf(ForwardAnswer{1, {200, {}, "abc"}}), HasSubstr("response_nonce"));
    EXPECT_THAT(refusalOf(ForwardAnswer{1, {200, {}, std::string(64, 'G')}}),
                HasSubstr("response_nonce"));
    EXPECT_THAT(refusalOf(ForwardCredit{1, kForwardWindow + 1, false}), HasSubstr("bytes"));
    EXPECT_THAT(refusalOf(ForwardFailed{1, static_cast<ForwardFault>(5)}), HasSubstr("fault"));
    EXPECT_THAT(refusalOf(RoutingAdvert{Bytes(6 * 1'024 + 1)}), HasSubstr("advert"));
}

TEST(RoutingMessages, RandomBytesNeverDoHarm) {
    SeededRng rng(1);
    for (int i = 0; i < 20'000; ++i) {
        Bytes bytes(rng.below(64));
        rng.fill(bytes);
        if (!bytes.empty()) bytes[0] = static_cast<std::uint8_t>(rng.below(11));
        const auto message = decodeRoutingMessage(bytes);
        if (message.ok()) {
            EXPECT_EQ(encodeRoutingMessage(*message), bytes);
        }
    }
}

TEST(RoutingMessages, ContentTypesAreThoseThatAreKnown) {
    using gateway::AnswerType;
    EXPECT_EQ(gateway::answerTypeOf("application/json; charset=utf-8"), AnswerType::Json);
    EXPECT_EQ(gateway::answerTypeOf("text/event-stream"), AnswerType::EventStream);
    EXPECT_EQ(gateway::answerTypeOf("application/problem+json"), AnswerType::Problem);
    EXPECT_EQ(gateway::answerTypeOf("text/html"), AnswerType::Binary);
    EXPECT_EQ(gateway::answerTypeOf(""), AnswerType::Binary);
}

}  // namespace
}  // namespace stacknet::engine::testing
