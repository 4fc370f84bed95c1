#include "core/gateway/chat_request.h"

#include <gtest/gtest.h>

namespace stacknet::gateway {
namespace {

/// "" when taken, else "STATUS CODE PARAM".
std::string refusalOf(const std::string& body) {
    ChatRequest request;
    auto failure = readChatRequest(body, 64, request);
    if (!failure) return "";
    EXPECT_FALSE(failure->message.empty());
    return std::to_string(failure->status) + " " + failure->code + " " + failure->param;
}
std::string withMessages(const std::string& messages) {
    return refusalOf(R"({"messages":)" + messages + "}");
}
std::string withMembers(const std::string& members) {
    return refusalOf(R"({"messages":[{"role":"user","content":"x"}],)" + members + "}");
}

TEST(ChatRequestTest, Messages) {
    EXPECT_EQ(withMessages(R"([{"role":"user","content":"x"}])"), "");
    EXPECT_EQ(
        withMessages(
            R"([{"role":"system","content":"x"},{"role":"developer","content":"x"},)"
            R"({"role":"assistant","content":null,"tool_calls":[{"id":"1","type":"function",)"
            R"("function":{"name":"f","arguments":"{}"}}]},)"
            R"({"role":"tool","tool_call_id":"1","content":[{"type":"text","text":"y"}]},)"
            R"({"role":"user","content":[{"type":"image_url","image_url":{"url":"data:x"}}]}])"),
        "");
    EXPECT_EQ(refusalOf("{}"), "400 missing_required_parameter messages");
    EXPECT_EQ(refusalOf("[]"), "400 invalid_type ");
    EXPECT_EQ(withMessages("\"x\""), "400 invalid_type messages");
    EXPECT_EQ(withMessages("[]"), "400 invalid_value messages");
    EXPECT_EQ(withMessages("[1]"), "400 invalid_type messages[0]");
    EXPECT_EQ(withMessages(R"([{"content":"x"}])"),
              "400 missing_required_parameter messages[0].role");
    EXPECT_EQ(withMessages(R"([{"role":"god","content":"x"}])"),
              "400 invalid_value messages[0].role");
    EXPECT_EQ(withMessages(R"([{"role":"user"}])"),
              "400 missing_required_parameter messages[0].content");
    EXPECT_EQ(withMessages(R"([{"role":"user","content":5}])"),
              "400 invalid_type messages[0].content");
    EXPECT_EQ(withMessages(R"([{"role":"user","content":[]}])"),
              "400 invalid_value messages[0].content");
    EXPECT_EQ(withMessages(R"([{"role":"user","content":[{"type":"text"}]}])"),
              "400 missing_required_parameter messages[0].content[0].text");
    EXPECT_EQ(withMessages(R"([{"role":"user","content":[{"type":"video"}]}])"),
              "400 unsupported_value messages[0].content[0].type");
    EXPECT_EQ(
        withMessages(
            R"([{"role":"user","content":[{"type":"image_url","image_url":{"url":"http://h/"}}]}])"),
        "400 invalid_value messages[0].content[0].image_url.url");
    EXPECT_EQ(withMessages(R"([{"role":"tool","content":"x"}])"),
              "400 missing_required_parameter messages[0].tool_call_id");
    EXPECT_EQ(withMessages(R"([{"role":"user","content":"x","tool_calls":[{}]}])"),
              "400 invalid_value messages[0].tool_calls");
    EXPECT_EQ(withMessages(R"([{"role":"assistant","tool_calls":[{"id":"1"}]}])"),
              "400 invalid_value messages[0].tool_calls[0]");
}

TEST(ChatRequestTest, Numbers) {
    EXPECT_EQ(withMembers(R"("temperature":2,"top_p":0.1,"max_tokens":1,"seed":-5)"), "");
    EXPECT_EQ(withMembers(R"("temperature":null,"stream":null,"n":null,"tools":null)"), "");
    EXPECT_EQ(withMembers(R"("temperature":2.1)"), "400 invalid_value temperature");
    EXPECT_EQ(withMembers(R"("temperature":"1")"), "400 invalid_type temperature");
    EXPECT_EQ(withMembers(R"("max_tokens":0)"), "400 invalid_value max_tokens");
    EXPECT_EQ(withMembers(R"("max_tokens":1.5)"), "400 invalid_type max_tokens");
    EXPECT_EQ(withMembers(R"("max_completion_tokens":-1)"),
              "400 invalid_value max_completion_tokens");
    EXPECT_EQ(withMembers(R"("presence_penalty":-3)"), "400 invalid_value presence_penalty");
    EXPECT_EQ(withMembers(R"("stop":["a","b","c","d"])"), "");
    EXPECT_EQ(withMembers(R"("stop":["a","b","c","d","e"])"), "400 invalid_type stop");
    EXPECT_EQ(withMembers(R"("stop":7)"), "400 invalid_type stop");
}

TEST(ChatRequestTest, WhatIsNotOfferedIsNeverIgnored) {
    EXPECT_EQ(withMembers(R"("n":2)"), "400 unsupported_parameter n");
    EXPECT_EQ(withMembers(R"("n":"1")"), "400 unsupported_parameter n");
    EXPECT_EQ(withMembers(R"("logprobs":true)"), "400 unsupported_parameter logprobs");
    EXPECT_EQ(withMembers(R"("functions":[])"), "400 unsupported_parameter functions");
    EXPECT_EQ(withMembers(R"("audio":{})"), "400 unsupported_parameter audio");
    EXPECT_EQ(withMembers(R"("modalities":["text"])"), "");
    EXPECT_EQ(withMembers(R"("modalities":["text","audio"])"),
              "400 unsupported_parameter modalities");
    EXPECT_EQ(withMembers(R"("response_format":{"type":"xml"})"),
              "400 invalid_value response_format.type");
    EXPECT_EQ(withMembers(R"("response_format":{"type":"json_schema"})"),
              "400 missing_required_parameter response_format.json_schema");
    EXPECT_EQ(
        withMembers(
            R"("response_format":{"type":"json_schema","json_schema":{"name":"n","schema":{}}})"),
        "");
    EXPECT_EQ(withMembers(R"("stream_options":{"include_usage":true})"),
              "400 invalid_value stream_options");
    EXPECT_EQ(withMembers(R"("stream":"yes")"), "400 invalid_type stream");
}

TEST(ChatRequestTest, Tools) {
    const std::string function = R"({"type":"function","function":{"name":"f"}})";
    EXPECT_EQ(withMembers("\"tools\":[" + function + R"(],"tool_choice":"required")"), "");
    EXPECT_EQ(withMembers("\"tools\":[" + function +
                          R"(],"tool_choice":{"type":"function","function":{"name":"f"}})"),
              "");
    EXPECT_EQ(withMembers(R"("tools":[{"type":"code_execution"}],"tool_choice":"required")"), "");
    EXPECT_EQ(withMembers(R"("tool_choice":"auto")"), "");
    EXPECT_EQ(withMembers(R"("tool_choice":"required")"), "400 invalid_value tool_choice");
    EXPECT_EQ(withMembers(R"("tool_choice":"sometimes")"), "400 invalid_value tool_choice");
    EXPECT_EQ(withMembers(R"("tools":{})"), "400 invalid_type tools");
    EXPECT_EQ(withMembers(R"("tools":[{"type":"code_execution"},{"type":"oracle"}])"),
              "400 unsupported_value tools[1].type");
    EXPECT_EQ(withMembers(R"("tools":[{"type":"function","function":{"name":"a b"}}])"),
              "400 invalid_value tools[0].function.name");
    EXPECT_EQ(withMembers(R"("tools":[{"type":"function"}])"),
              "400 missing_required_parameter tools[0].function.name");
}

/// H10.
TEST(ChatRequestTest, TheClassIsAWishThatIsNeverLost) {
    const auto asked = [](const std::string& value) -> std::string {
        ChatRequest request;
        const auto failure = readChatRequest(
            R"({"messages":[{"role":"user","content":"x"}],"stacknet":)" + value + "}", 64,
            request);
        if (failure) return failure->code + " " + failure->param;
        EXPECT_TRUE(request.ignored.empty());
        EXPECT_EQ(request.task.requestJson.exposeText().find("stacknet"), std::string_view::npos);
        return std::string(tasks::taskClassName(request.task.declaredClass));
    };
    EXPECT_EQ(asked(R"({"class":"R"})"), "R");
    EXPECT_EQ(asked(R"({"class":"T"})"), "T");
    EXPECT_EQ(asked(R"({"class":null})"), "none");
    EXPECT_EQ(asked("{}"), "none");
    EXPECT_EQ(asked("null"), "none");
    EXPECT_EQ(asked(R"({"class":"D1"})"), "invalid_value stacknet.class");
    EXPECT_EQ(asked(R"({"class":"none"})"), "invalid_value stacknet.class");
    EXPECT_EQ(asked(R"({"class":1})"), "invalid_type stacknet.class");
    EXPECT_EQ(asked(R"({"clas":"R"})"), "unknown_parameter stacknet.clas");
    EXPECT_EQ(asked(R"("R")"), "invalid_type stacknet");
}

TEST(ChatRequestTest, ModelNames) {
    EXPECT_EQ(withMembers(R"("model":"org/name:1b-q4")"), "");
    EXPECT_EQ(withMembers(R"("model":"../../etc/passwd")"), "404 model_not_found model");
    EXPECT_EQ(withMembers("\"model\":\"" + std::string(10'000, 'x') + "\""),
              "404 model_not_found model");
    EXPECT_EQ(withMembers(R"("model":"a\nb")"), "404 model_not_found model");
    EXPECT_EQ(withMembers(R"("model":7)"), "400 invalid_type model");
}

TEST(CodeRequestTest, Files) {
    auto refusal = [](const std::string& files) -> std::string {
        CodeRequest request;
        auto failure = readCodeRequest(R"({"language":"python","code":"x","files":)" + files + "}",
                                       64, request);
        return failure ? failure->code + " " + failure->param : "";
    };
    EXPECT_EQ(refusal("null"), "");
    EXPECT_EQ(refusal(R"([{"path":"a.txt","content":"1"},{"path":"b/c","content":"\u0000"}])"), "");
    EXPECT_EQ(refusal(R"({"a":"1","b/c":"2"})"), "");
    for (const char* path : {"", "/a", "../a", "a/../b", "a//b", "a/", "./a", "a\\\\b", "a\\nb"}) {
        EXPECT_EQ(refusal(R"([{"path":")" + std::string(path) + R"(","content":"1"}])"),
                  "invalid_value files[0].path")
            << path;
    }
    EXPECT_EQ(refusal(R"([{"path":"a","content":"1"},{"path":"a","content":"2"}])"),
              "invalid_value files");
    EXPECT_EQ(refusal(R"({"a":"1","a-b":"2","a/b":"3"})"), "invalid_value files");
    EXPECT_EQ(refusal(R"([{"path":"a"}])"), "invalid_type files[0]");
    EXPECT_EQ(refusal(R"({"a":1})"), "invalid_type files");
    EXPECT_EQ(refusal("7"), "invalid_type files");
}

TEST(CodeRequestTest, Members) {
    auto refusal = [](const std::string& body) -> std::string {
        CodeRequest request;
        auto failure = readCodeRequest(body, 64, request);
        return failure ? failure->code + " " + failure->param : "";
    };
    EXPECT_EQ(refusal(R"({"language":"python","code":""})"), "");
    EXPECT_EQ(refusal(R"({"code":"x"})"), "missing_required_parameter language");
    EXPECT_EQ(refusal(R"({"language":"python"})"), "missing_required_parameter code");
    EXPECT_EQ(refusal(R"({"language":"python","code":1})"), "invalid_type code");
    EXPECT_EQ(refusal(R"({"language":"python","code":"","stdin":1})"), "invalid_type stdin");
    EXPECT_EQ(refusal(R"({"language":"python","code":"","stacknet":{"class":"R"}})"),
              "unsupported_parameter stacknet");
    EXPECT_EQ(refusal(R"({"language":"python","code":"","confidental":1})"),
              "unknown_parameter confidental");
}

TEST(CodeRequestTest, DeterminismIsWhatTheClientDeclares) {
    const auto declared = [](const std::string& value) -> std::string {
        CodeRequest request;
        const std::string member = value.empty() ? "" : ",\"determinism\":" + value;
        const auto failure =
            readCodeRequest(R"({"language":"python","code":"x")" + member + "}", 64, request);
        if (failure) return failure->code + " " + failure->param;
        EXPECT_TRUE(request.ignored.empty());
        return std::string(sandbox::determinismName(request.task.determinism));
    };
    EXPECT_EQ(declared(""), "D0") << "nobody is held to a promise that was not made";
    EXPECT_EQ(declared("null"), "D0");
    EXPECT_EQ(declared("\"D0\""), "D0");
    EXPECT_EQ(declared("\"D1\""), "D1");
    EXPECT_EQ(declared("\"D2\""), "D2");
    EXPECT_EQ(declared("\"D3\""), "unsupported_value determinism");
    EXPECT_EQ(declared("\"d1\""), "invalid_value determinism");
    EXPECT_EQ(declared("1"), "invalid_type determinism");
}

}  // namespace
}  // namespace stacknet::gateway
