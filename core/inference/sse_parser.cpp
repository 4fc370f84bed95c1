#include "core/inference/sse_parser.h"

#include <cstring>
#include <string_view>

namespace stacknet::inference {

namespace {

Error tooLarge() {
    return makeError("inference.answer_too_large",
                     "The model server sent an event that is larger than this node takes; "
                     "check what answers at that address.");
}

}  // namespace

Result<void> SseParser::feed(ByteView piece, const EventSink& sink) {
    std::size_t position = 0;
    while (position < piece.size()) {
        if (m_afterCarriageReturn) {
            m_afterCarriageReturn = false;
            if (piece[position] == '\n') {
                ++position;
                continue;
            }
        }
        std::size_t end = position;
        while (end < piece.size() && piece[end] != '\n' && piece[end] != '\r') ++end;
        if (m_line.size() + (end - position) + m_data.size() > m_max) return tooLarge();
        m_line.append(piece.subspan(position, end - position));
        if (end == piece.size()) break;
        m_afterCarriageReturn = piece[end] == '\r';
        position = end + 1;
        STACKNET_CHECK(endOfLine(sink));
    }
    return {};
}

Result<void> SseParser::endOfLine(const EventSink& sink) {
    std::string_view line = m_line.exposeText();
    if (m_firstLine) {
        m_firstLine = false;
        constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";
        if (line.starts_with(kByteOrderMark)) line.remove_prefix(kByteOrderMark.size());
    }
    if (line.empty()) {
        m_line.clear();
        if (!m_hasData) return {};
        m_hasData = false;
        SecretBytes data = std::move(m_data);
        m_data = SecretBytes();
        return sink(std::move(data));
    }
    constexpr std::string_view kData = "data";
    if (line.starts_with(kData) && (line.size() == kData.size() || line[kData.size()] == ':')) {
        std::string_view value = line.substr(std::min(line.size(), kData.size() + 1));
        if (value.starts_with(' ')) value.remove_prefix(1);
        if (m_hasData) m_data.append(std::string_view("\n"));
        m_data.append(value);
        m_hasData = true;
    }
    m_line.clear();
    return {};
}

}  // namespace stacknet::inference
