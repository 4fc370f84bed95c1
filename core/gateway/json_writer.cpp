#include "core/gateway/json_writer.h"

#include <array>

#include "core/base/codec.h"

namespace stacknet::gateway {
namespace {

/// The length of the well-formed UTF-8 sequence at the start of `text`, 0 when there is none.
std::size_t sequenceLength(std::string_view text) {
    const auto lead = static_cast<unsigned char>(text[0]);
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (length == 1) return 1;
    return text.size() >= length && isUtf8(text.substr(0, length)) ? length : 0;
}

}  // namespace

void appendJsonText(SecretBytes& out, std::string_view value) {
    constexpr std::string_view kHex = "0123456789abcdef";
    const bool wellFormed = isUtf8(value);
    out.append("\"");
    std::size_t done = 0;
    std::size_t at = 0;
    auto replace = [&](std::string_view text, std::size_t skipped) {
        out.append(value.substr(done, at - done));
        out.append(text);
        at += skipped;
        done = at;
    };
    while (at < value.size()) {
        const auto byte = static_cast<unsigned char>(value[at]);
        if (byte == '"') {
            replace("\\\"", 1);
        } else if (byte == '\\') {
            replace("\\\\", 1);
        } else if (byte == '\n') {
            replace("\\n", 1);
        } else if (byte == '\r') {
            replace("\\r", 1);
        } else if (byte == '\t') {
            replace("\\t", 1);
        } else if (byte < 0x20 || byte == 0x7F) {
            const std::array<char, 6> escape{
                '\\', 'u', '0', '0', kHex[byte >> 4U], kHex[byte & 15U]};
            replace({escape.data(), escape.size()}, 1);
        } else if (wellFormed || byte < 0x80) {
            ++at;
        } else if (std::size_t length = sequenceLength(value.substr(at)); length != 0) {
            at += length;
        } else {
            replace("\xEF\xBF\xBD", 1);
        }
    }
    out.append(value.substr(done));
    out.append("\"");
}

void JsonWriter::separate() {
    if (m_commaDue) m_out.append(",");
    m_commaDue = false;
}

JsonWriter& JsonWriter::open(char bracket) {
    separate();
    m_out.append(std::string_view(&bracket, 1));
    return *this;
}

JsonWriter& JsonWriter::close(char bracket) {
    m_out.append(std::string_view(&bracket, 1));
    m_commaDue = true;
    return *this;
}

JsonWriter& JsonWriter::name(std::string_view text) {
    separate();
    appendJsonText(m_out, text);
    m_out.append(":");
    return *this;
}

JsonWriter& JsonWriter::text(std::string_view value) {
    separate();
    appendJsonText(m_out, value);
    m_commaDue = true;
    return *this;
}

JsonWriter& JsonWriter::raw(std::string_view json) {
    separate();
    m_out.append(json);
    m_commaDue = true;
    return *this;
}

}  // namespace stacknet::gateway
