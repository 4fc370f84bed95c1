#pragma once

#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/secret.h"

namespace stacknet::gateway {

/// Writes compact JSON into wiping memory. Commas come by themselves; calls must nest properly.
/// Texts are written as UTF-8; each byte that is none becomes U+FFFD.
class JsonWriter {
public:
    JsonWriter& beginObject() { return open('{'); }
    JsonWriter& endObject() { return close('}'); }
    JsonWriter& beginArray() { return open('['); }
    JsonWriter& endArray() { return close(']'); }
    JsonWriter& name(std::string_view text);
    JsonWriter& text(std::string_view value);
    template <std::integral Integer>
    JsonWriter& number(Integer value) {
        return raw(std::to_string(value));
    }
    JsonWriter& boolean(bool value) { return raw(value ? "true" : "false"); }
    JsonWriter& null() { return raw("null"); }
    /// A value that is JSON already.
    JsonWriter& raw(std::string_view json);

    std::size_t size() const { return m_out.size(); }
    SecretBytes take() { return std::move(m_out); }

private:
    JsonWriter& open(char bracket);
    JsonWriter& close(char bracket);
    void separate();

    SecretBytes m_out;
    bool m_commaDue = false;
};

/// Appends `value` with quotes and escapes.
void appendJsonText(SecretBytes& out, std::string_view value);

}  // namespace stacknet::gateway
