#include "app/ctl/receipt_input.h"

#include <algorithm>
#include <boost/json.hpp>

#include "core/base/codec.h"
#include "core/base/file.h"

namespace stacknet::ctl {

namespace {

namespace json = boost::json;

/// An answer holds stdout and stderr of up to 8 MiB each, escaped or in base64 besides.
constexpr std::size_t kAnswerBytesMax = 128 << 20;

std::optional<SecretBytes> streamOf(const json::object& answer, const std::string& name) {
    if (const json::value* exact = answer.if_contains(name + "_base64");
        exact != nullptr && exact->is_string()) {
        // The same digits in the other alphabet, without the padding.
        std::string digits(exact->get_string());
        std::replace(digits.begin(), digits.end(), '+', '-');
        std::replace(digits.begin(), digits.end(), '/', '_');
        while (digits.ends_with('=')) digits.pop_back();
        const auto bytes = fromBase64Url(digits);
        if (bytes.ok()) return SecretBytes::copyOf(ByteView(*bytes));
    }
    const json::value* text = answer.if_contains(name);
    if (text == nullptr || !text->is_string()) return std::nullopt;
    return SecretBytes::copyOf(std::string_view(text->get_string()));
}

std::vector<sandbox::OutputFile> filesOf(const json::object& answer) {
    std::vector<sandbox::OutputFile> files;
    const json::value* list = answer.if_contains("files");
    if (list == nullptr || !list->is_array()) return files;
    for (const json::value& item : list->get_array()) {
        const json::object* file = item.if_object();
        const json::value* path = file == nullptr ? nullptr : file->if_contains("path");
        auto content = file == nullptr ? std::nullopt : streamOf(*file, "content");
        if (path == nullptr || !path->is_string() || !content) continue;
        const json::value* executable = file->if_contains("executable");
        files.push_back({std::string(path->get_string()),
                         executable != nullptr && executable->is_bool() && executable->get_bool(),
                         std::move(*content)});
    }
    return files;
}

const json::string* textAt(const json::value& value, const char* pointer) {
    boost::system::error_code error;
    const json::value* found = value.find_pointer(pointer, error);
    return error || found == nullptr ? nullptr : found->if_string();
}

/// The receipt that a chat's answer or event carries.
bool takeChat(const json::value& value, GivenReceipt& given) {
    boost::system::error_code error;
    const json::value* inside = value.find_pointer("/stacknet/receipt", error);
    if (error || inside == nullptr || !inside->is_object()) return false;
    given.text = json::serialize(*inside);
    return true;
}

/// The events of a stream: their pieces of text, and the receipt in one of the last.
void takeEvents(std::string_view text, GivenReceipt& given) {
    SecretBytes content;
    const std::string whole(text);
    std::string_view rest = whole;
    while (!rest.empty()) {
        std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(rest.size(), line.size() + 1));
        if (!line.starts_with("data:")) continue;
        line = withoutLineEnd(line.substr(5));
        boost::system::error_code error;
        const json::value event = json::parse(line, error);
        if (error) continue;  // "[DONE]"
        if (const auto* piece = textAt(event, "/choices/0/delta/content")) {
            content.append(std::string_view(*piece));
        }
        (void)takeChat(event, given);
    }
    given.content = std::move(content);
}

}  // namespace

std::string_view withoutLineEnd(std::string_view text) {
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) text.remove_suffix(1);
    return text;
}

Result<GivenReceipt> readReceipt(const std::filesystem::path& file) {
    STACKNET_TRY(const Bytes content, readFile(file, kAnswerBytesMax));
    GivenReceipt given;
    given.text = withoutLineEnd(asText(content));
    if (given.text.starts_with("data:")) {
        takeEvents(asText(content), given);
        return given;
    }
    boost::system::error_code error;
    const json::value value = json::parse(given.text, error);
    const json::object* answer = error ? nullptr : value.if_object();
    if (answer == nullptr) return given;
    if (takeChat(value, given)) {
        for (const char* pointer : {"/choices/0/message/content", "/content"}) {
            const auto* text = textAt(value, pointer);
            if (text != nullptr) given.content = SecretBytes::copyOf(std::string_view(*text));
        }
        const json::value* request = answer->if_contains("request");
        if (request != nullptr && request->is_object()) {
            given.request = SecretBytes::copyOf(json::serialize(*request));
        }
        return given;
    }
    const json::value* inside = answer->if_contains("receipt");
    if (inside == nullptr || !inside->is_object()) return given;
    given.standardOutput = streamOf(*answer, "stdout");
    given.standardError = streamOf(*answer, "stderr");
    given.files = filesOf(*answer);
    given.text = json::serialize(*inside);
    return given;
}

}  // namespace stacknet::ctl
