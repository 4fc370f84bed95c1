#include "core/gateway/chunked_body.h"

#include <algorithm>

namespace stacknet::gateway {
namespace {

constexpr unsigned kDigitsMax = 8;

int hexValue(char character) {
    if (character >= '0' && character <= '9') return character - '0';
    if (character >= 'a' && character <= 'f') return character - 'a' + 10;
    if (character >= 'A' && character <= 'F') return character - 'A' + 10;
    return -1;
}

}  // namespace

bool ChunkedBody::frame(char character) {
    switch (m_step) {
        case Step::Size: {
            const int value = hexValue(character);
            if (value >= 0 && m_digits < kDigitsMax) {
                m_left = m_left * 16 + static_cast<std::uint64_t>(value);
                ++m_digits;
                return true;
            }
            m_step = Step::SizeLineFeed;
            return character == '\r' && m_digits > 0;
        }
        case Step::SizeLineFeed:
            m_step = m_left == 0 ? Step::EndReturn : Step::Data;
            m_digits = 0;
            return character == '\n';
        case Step::DataReturn:
            m_step = Step::DataLineFeed;
            return character == '\r';
        case Step::DataLineFeed:
            m_step = Step::Size;
            return character == '\n';
        case Step::EndReturn:
            m_step = Step::EndLineFeed;
            return character == '\r';
        case Step::EndLineFeed:
            m_done = true;
            return character == '\n';
        case Step::Data:
            break;
    }
    return false;
}

ChunkedBody::State ChunkedBody::feed(std::string_view input, SecretBytes& body,
                                     std::size_t& consumed) {
    consumed = 0;
    while (consumed < input.size() && !m_done) {
        if (m_step != Step::Data) {
            if (!frame(input[consumed++])) return State::Malformed;
            if (m_left > m_bodyMax || body.size() > m_bodyMax - m_left) return State::TooLarge;
            continue;
        }
        const std::size_t size =
            std::min<std::uint64_t>(m_left, static_cast<std::uint64_t>(input.size() - consumed));
        body.append(input.substr(consumed, size));
        consumed += size;
        m_left -= size;
        if (m_left == 0) m_step = Step::DataReturn;
    }
    return m_done ? State::Done : State::More;
}

}  // namespace stacknet::gateway
