#include "core/e2ee/key_config_answer.h"

#include <gtest/gtest.h>

#include "core/e2ee/errors.h"

namespace stacknet::e2ee {
namespace {

TEST(KeyConfigAnswer, IsWhatTheNodeAnswersForAKeyOfAnotherTimeAndNothingElse) {
    const ErrorAnswer ours = errorAnswer(keyConfig()).value();
    EXPECT_TRUE(saysKeyConfig(ours.status, {ours.contentType}));
    EXPECT_FALSE(saysKeyConfig(200, {ours.contentType}));
    EXPECT_FALSE(saysKeyConfig(400, {ours.contentType}));
    EXPECT_FALSE(saysKeyConfig(ours.status, {"application/json"}));
    EXPECT_FALSE(saysKeyConfig(ours.status, {}));
    EXPECT_FALSE(saysKeyConfig(ours.status, {ours.contentType, ours.contentType}));
}

TEST(KeyConfigAnswer, NoOtherRefusalSaysIt) {
    for (const Error& error : {openFailed(), truncated(), tooLarge(), replayed(), contextMismatch(),
                               encryptionRequired(), noConfidentialCapacity()}) {
        const ErrorAnswer other = errorAnswer(error).value();
        EXPECT_FALSE(saysKeyConfig(other.status, {other.contentType})) << error.code;
    }
}

}  // namespace
}  // namespace stacknet::e2ee
