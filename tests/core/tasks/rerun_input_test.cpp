#include "core/tasks/rerun_input.h"

#include <gtest/gtest.h>

namespace stacknet::tasks {
namespace {

SecretBytes code() {
    std::vector<InputFile> files;
    files.push_back({"a/b.txt", SecretBytes::copyOf(std::string_view("x\0y", 3))});
    files.push_back({"c", {}});
    return encodeRerun("python", SecretBytes::copyOf("print(1)"), SecretBytes::copyOf("in"), files);
}

SecretBytes chat() {
    ChatRerun chat;
    chat.model = "llama";
    chat.salt.data.fill(9);
    chat.finishReason = "stop";
    chat.promptTokens = 5;
    chat.completionTokens = 1ULL << 40;
    chat.requestJson = SecretBytes::copyOf("{}");
    chat.answer = SecretBytes::copyOf("hello");
    return encodeRerun(chat);
}

TEST(RerunInput, ReturnsCodeAsItWasGiven) {
    const SecretBytes encoded = code();
    const auto decoded = decodeRerun(encoded.view());
    ASSERT_TRUE(decoded.ok()) << decoded.error().message;
    const auto& run = std::get<CodeRerun>(*decoded);
    EXPECT_EQ(run.language, "python");
    EXPECT_EQ(run.code.exposeText(), "print(1)");
    EXPECT_EQ(run.standardInput.exposeText(), "in");
    ASSERT_EQ(run.files.size(), 2u);
    EXPECT_EQ(run.files[0].path, "a/b.txt");
    EXPECT_EQ(run.files[0].content.exposeText(), std::string_view("x\0y", 3));
    EXPECT_TRUE(run.files[1].content.empty());
    EXPECT_EQ(encodeRerun(run.language, run.code, run.standardInput, run.files).exposeText(),
              encoded.exposeText());
}

TEST(RerunInput, ReturnsAChatAsItWasGiven) {
    const SecretBytes encoded = chat();
    const auto decoded = decodeRerun(encoded.view());
    ASSERT_TRUE(decoded.ok()) << decoded.error().message;
    const auto& made = std::get<ChatRerun>(*decoded);
    EXPECT_EQ(made.model, "llama");
    EXPECT_EQ(made.salt.data[31], 9);
    EXPECT_EQ(made.completionTokens, 1ULL << 40);
    EXPECT_EQ(made.answer.exposeText(), "hello");
    EXPECT_EQ(encodeRerun(made).exposeText(), encoded.exposeText());
}

TEST(RerunInput, HasTheBytesOfTheDocument) {
    const SecretBytes encoded = encodeRerun("sh", SecretBytes::copyOf("a"), {}, {});
    EXPECT_EQ(encoded.exposeText(),
              std::string_view("stacknet.rerun.v1\0\0\2\0\0\0sh\1\0\0\0a\0\0\0\0\0\0\0\0", 38));
}

TEST(RerunInput, IsTotalOverForeignBytes) {
    for (const SecretBytes& whole : {code(), chat()}) {
        for (std::size_t size = 0; size < whole.size(); ++size) {
            const auto decoded = decodeRerun(whole.view().first(size));
            ASSERT_FALSE(decoded.ok()) << size;
            EXPECT_EQ(decoded.error().code, "tasks.bad_rerun");
        }
        SecretBytes longer = whole.clone();
        longer.append("x");
        EXPECT_FALSE(decodeRerun(longer.view()).ok());
        // Any one byte changed is an error or another value, never more than the bytes hold.
        for (std::size_t index = 0; index < whole.size(); ++index) {
            SecretBytes other = whole.clone();
            other.mutableView()[index] ^= 0xff;
            const auto decoded = decodeRerun(other.view());
            if (decoded.ok()) continue;
            EXPECT_EQ(decoded.error().code, "tasks.bad_rerun");
        }
    }
}

TEST(RerunInput, TakesNoMoreFilesThanARunMayHave) {
    std::vector<InputFile> files;
    for (int i = 0; i < 257; ++i) files.push_back({std::to_string(i), {}});
    EXPECT_FALSE(decodeRerun(encodeRerun("python", {}, {}, files).view()).ok());
    files.pop_back();
    EXPECT_TRUE(decodeRerun(encodeRerun("python", {}, {}, files).view()).ok());
}

}  // namespace
}  // namespace stacknet::tasks
