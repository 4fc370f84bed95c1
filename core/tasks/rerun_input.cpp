#include "core/tasks/rerun_input.h"

#include "core/base/codec.h"
#include "core/sandbox/limits.h"
#include "core/tasks/domain.h"

namespace stacknet::tasks {

namespace {

constexpr char kDomain[] = "stacknet.rerun.v1";
constexpr std::uint8_t kCode = 0;
constexpr std::uint8_t kChat = 1;
constexpr std::size_t kNameMax = 255;

/// CanonicalWriter's encoding into memory that wipes itself.
class SecretWriter {
public:
    SecretWriter& number(std::uint64_t value, std::size_t size) {
        for (std::size_t index = 0; index < size; ++index) {
            const auto byte = static_cast<std::uint8_t>(value >> (8 * index));
            m_data.append(ByteView(&byte, 1));
        }
        return *this;
    }
    SecretWriter& raw(ByteView bytes) {
        m_data.append(bytes);
        return *this;
    }
    SecretWriter& bytes(ByteView bytes) { return number(bytes.size(), 4).raw(bytes); }
    SecretBytes take() { return std::move(m_data); }

private:
    SecretBytes m_data;
};

/// Reads it where it lies: what is content is copied into SecretBytes alone. The first mistake
/// sticks.
class SecretReader {
public:
    explicit SecretReader(ByteView data) : m_rest(data) {}

    ByteView raw(std::size_t size, const char* field) {
        if (!m_wrong.empty() || size > m_rest.size()) {
            fail(field);
            return {};
        }
        const ByteView taken = m_rest.first(size);
        m_rest = m_rest.subspan(size);
        return taken;
    }
    std::uint64_t number(std::size_t size, const char* field) {
        std::uint64_t value = 0;
        const ByteView taken = raw(size, field);
        for (std::size_t index = taken.size(); index > 0; --index) {
            value = value << 8 | taken[index - 1];
        }
        return value;
    }
    ByteView bytes(const char* field) { return raw(number(4, field), field); }
    SecretBytes secret(const char* field) { return SecretBytes::copyOf(bytes(field)); }
    std::string name(const char* field) {
        const ByteView taken = bytes(field);
        if (taken.size() > kNameMax || !isUtf8(asText(taken))) {
            fail(field);
            return {};
        }
        return std::string(asText(taken));
    }
    void fail(const char* field) {
        if (m_wrong.empty()) m_wrong = field;
    }
    Result<void> finish() {
        if (!m_rest.empty()) fail("(end)");
        if (m_wrong.empty()) return {};
        return makeError("tasks.bad_rerun",
                         "This is no input to run a task again: field " + m_wrong + ".");
    }

private:
    ByteView m_rest;
    std::string m_wrong;
};

CodeRerun readCode(SecretReader& in) {
    CodeRerun code;
    code.language = in.name("language");
    code.code = in.secret("code");
    code.standardInput = in.secret("stdin");
    const std::uint64_t count = in.number(4, "files");
    if (count > sandbox::kInputFiles) in.fail("files");
    for (std::uint64_t index = 0; index < count && index < sandbox::kInputFiles; ++index) {
        InputFile file;
        file.path = in.name("files.path");
        file.content = in.secret("files.content");
        code.files.push_back(std::move(file));
    }
    return code;
}

ChatRerun readChat(SecretReader& in) {
    ChatRerun chat;
    chat.model = in.name("model");
    const ByteView salt = in.raw(Salt::size, "salt");
    std::copy(salt.begin(), salt.end(), chat.salt.data.begin());
    chat.finishReason = in.name("finish_reason");
    chat.promptTokens = in.number(8, "prompt_tokens");
    chat.completionTokens = in.number(8, "completion_tokens");
    chat.requestJson = in.secret("request");
    chat.answer = in.secret("answer");
    return chat;
}

}  // namespace

SecretBytes encodeRerun(std::string_view language, const SecretBytes& code,
                        const SecretBytes& standardInput, const std::vector<InputFile>& files) {
    SecretWriter out;
    out.raw(domainBytes(kDomain)).number(kCode, 1).bytes(asBytes(language));
    out.bytes(code.view()).bytes(standardInput.view()).number(files.size(), 4);
    for (const InputFile& file : files) out.bytes(asBytes(file.path)).bytes(file.content.view());
    return out.take();
}

SecretBytes encodeRerun(const ChatRerun& chat) {
    SecretWriter out;
    out.raw(domainBytes(kDomain)).number(kChat, 1).bytes(asBytes(chat.model));
    out.raw(chat.salt.view()).bytes(asBytes(chat.finishReason));
    out.number(chat.promptTokens, 8).number(chat.completionTokens, 8);
    out.bytes(chat.requestJson.view()).bytes(chat.answer.view());
    return out.take();
}

Result<RerunInput> decodeRerun(ByteView bytes) {
    SecretReader in(bytes);
    const ByteView domain = domainBytes(kDomain);
    const ByteView given = in.raw(domain.size(), "domain");
    if (!std::equal(given.begin(), given.end(), domain.begin(), domain.end())) in.fail("domain");
    const std::uint64_t kind = in.number(1, "kind");
    if (kind != kCode && kind != kChat) in.fail("kind");
    RerunInput input = kind == kCode ? RerunInput(readCode(in)) : RerunInput(readChat(in));
    STACKNET_CHECK(in.finish());
    return input;
}

}  // namespace stacknet::tasks
