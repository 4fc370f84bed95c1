#include "core/api/operator_wire.h"

#include <array>
#include <limits>
#include <set>
#include <string_view>

#include "core/api/fields.h"
#include "core/base/codec.h"
#include "core/base/secret.h"

namespace stacknet::api {

namespace {

using google::protobuf::Descriptor;
using google::protobuf::FieldDescriptor;
using google::protobuf::Message;
using google::protobuf::Reflection;

template <typename T>
struct IsVector : std::false_type {};
template <typename T>
struct IsVector<std::vector<T>> : std::true_type {};
template <typename T>
struct IsShared : std::false_type {};
template <typename T>
struct IsShared<Shared<T>> : std::true_type {};
template <typename T>
struct IsOptional : std::false_type {};
template <typename T>
struct IsOptional<std::optional<T>> : std::true_type {};

const FieldDescriptor* fieldNamed(const Message& message, const char* name) {
    const FieldDescriptor* descriptor = message.GetDescriptor()->FindFieldByName(name);
    // fields.h and operator.proto disagree: ours to mend, and tests walk every field.
    STACKNET_INVARIANT(descriptor != nullptr);
    return descriptor;
}

Error badMessage(const FieldDescriptor& field, std::string_view reason) {
    return makeError("api.bad_message", "The operator message is refused: " + field.full_name() +
                                            " " + std::string(reason) +
                                            "; both programs must be of one version.");
}

/// The text, or one with '?' for every byte above 0x7f when it is not UTF-8: protobuf would make
/// the whole message unreadable over one bad character.
std::string validText(const std::string& text) {
    if (isUtf8(text)) return text;
    std::string ascii = text;
    for (char& c : ascii) {
        if (static_cast<unsigned char>(c) > 0x7f) c = '?';
    }
    return ascii;
}

template <typename T>
void writeFields(const T& from, Message& to);

template <typename T>
void writeValue(const T& value, Message& to, const FieldDescriptor* field) {
    const Reflection* reflection = to.GetReflection();
    if constexpr (std::is_same_v<T, bool>) {
        reflection->SetBool(&to, field, value);
    } else if constexpr (std::is_enum_v<T>) {
        reflection->SetEnumValue(&to, field, static_cast<int>(value));
    } else if constexpr (std::is_same_v<T, std::uint8_t> || std::is_same_v<T, std::uint32_t>) {
        reflection->SetUInt32(&to, field, value);
    } else if constexpr (std::is_same_v<T, std::uint64_t>) {
        reflection->SetUInt64(&to, field, value);
    } else if constexpr (std::is_same_v<T, std::int32_t>) {
        reflection->SetInt32(&to, field, value);
    } else if constexpr (std::is_same_v<T, std::int64_t>) {
        reflection->SetInt64(&to, field, value);
    } else if constexpr (std::is_same_v<T, std::string>) {
        reflection->SetString(&to, field, validText(value));
    } else if constexpr (std::is_same_v<T, std::vector<std::string>>) {
        for (const std::string& text : value) reflection->AddString(&to, field, validText(text));
    } else if constexpr (IsVector<T>::value) {
        for (const auto& element : value) writeFields(element, *reflection->AddMessage(&to, field));
    } else if constexpr (IsShared<T>::value) {
        writeValue(*value, to, field);
    } else if constexpr (IsOptional<T>::value) {
        if (value.has_value()) writeFields(*value, *reflection->MutableMessage(&to, field));
    } else {
        writeFields(value, *reflection->MutableMessage(&to, field));
    }
}

template <typename T>
void writeFields(const T& from, Message& to) {
    visitFields(from, [&](const char* name, const auto& member) {
        writeValue(member, to, fieldNamed(to, name));
    });
}

template <typename T>
Result<void> readFields(const Message& from, T& to);

template <typename T>
Result<void> readSmall(std::uint32_t number, const FieldDescriptor& field, T& to) {
    if (number > std::numeric_limits<T>::max()) return badMessage(field, "is out of range");
    to = static_cast<T>(number);
    return {};
}

template <typename T>
Result<void> readValue(const Message& from, const FieldDescriptor* field, T& to) {
    const Reflection* reflection = from.GetReflection();
    if constexpr (std::is_same_v<T, bool>) {
        to = reflection->GetBool(from, field);
    } else if constexpr (std::is_enum_v<T>) {
        const int number = reflection->GetEnumValue(from, field);
        if (number < 0 || static_cast<std::uint32_t>(number) > enumMax<T>()) {
            return badMessage(*field, "has an unknown value");
        }
        to = static_cast<T>(number);
    } else if constexpr (std::is_same_v<T, std::uint8_t> || std::is_same_v<T, std::uint32_t>) {
        return readSmall(reflection->GetUInt32(from, field), *field, to);
    } else if constexpr (std::is_same_v<T, std::uint64_t>) {
        to = reflection->GetUInt64(from, field);
    } else if constexpr (std::is_same_v<T, std::int32_t>) {
        to = reflection->GetInt32(from, field);
    } else if constexpr (std::is_same_v<T, std::int64_t>) {
        to = reflection->GetInt64(from, field);
    } else if constexpr (std::is_same_v<T, std::string>) {
        to = reflection->GetString(from, field);
    } else if constexpr (IsVector<T>::value) {
        const int count = reflection->FieldSize(from, field);
        to.resize(static_cast<std::size_t>(count));
        for (int i = 0; i < count; ++i) {
            auto& element = to[static_cast<std::size_t>(i)];
            if constexpr (std::is_same_v<T, std::vector<std::string>>) {
                element = reflection->GetRepeatedString(from, field, i);
            } else {
                STACKNET_CHECK(readFields(reflection->GetRepeatedMessage(from, field, i), element));
            }
        }
    } else if constexpr (IsShared<T>::value) {
        typename T::Value value;
        STACKNET_CHECK(readValue(from, field, value));
        to = T(std::move(value));
    } else if constexpr (IsOptional<T>::value) {
        if (!reflection->HasField(from, field)) return {};
        return readFields(reflection->GetMessage(from, field), to.emplace());
    } else {
        return readFields(reflection->GetMessage(from, field), to);
    }
    return {};
}

template <typename T>
Result<void> readFields(const Message& from, T& to) {
    Result<void> verdict;
    visitFields(to, [&](const char* name, auto& member) {
        if (verdict.ok()) verdict = readValue(from, fieldNamed(from, name), member);
    });
    return verdict;
}

template <typename T>
Result<T> readWhole(const Message& from) {
    T value;
    STACKNET_CHECK(readFields(from, value));
    return value;
}

/// The member of the oneof for the command of that index in the variant.
const FieldDescriptor* commandField(const Message& message, std::size_t index) {
    const auto* kind = message.GetDescriptor()->FindOneofByName("kind");
    STACKNET_INVARIANT(kind != nullptr &&
                       kind->field_count() == static_cast<int>(std::variant_size_v<Command>));
    return kind->field(static_cast<int>(index));
}

template <std::size_t Index = 0>
Result<Command> readCommand(const wire_api::Command& from) {
    if constexpr (Index == std::variant_size_v<Command>) {
        return makeError("api.bad_message",
                         "The operator message is refused: the command is of "
                         "no kind; both programs must be of one version.");
    } else {
        const Reflection* reflection = from.GetReflection();
        const FieldDescriptor* field = commandField(from, Index);
        if (!reflection->HasField(from, field)) return readCommand<Index + 1>(from);
        std::variant_alternative_t<Index, Command> command;
        STACKNET_CHECK(readFields(reflection->GetMessage(from, field), command));
        return Command(std::move(command));
    }
}

const FieldDescriptor& unchangedField(const wire_api::Snapshot& message) {
    return *fieldNamed(message, "unchanged");
}

void wipeText(std::string& text) {
    wipe(text.data(), text.size());
    text.clear();
}

}  // namespace

std::string commandName(const Command& command) {
    return commandField(wire_api::Command::default_instance(), command.index())->name();
}

void writeWire(const Snapshot& from, wire_api::Snapshot& to) {
    writeFields(from, to);
}
void writeWireSince(const Snapshot& before, const Snapshot& from, wire_api::Snapshot& to) {
    std::apply(
        [&](const auto&... field) {
            const auto write = [&]<typename T>(const Field<Snapshot, T>& each) {
                if constexpr (IsShared<T>::value) {
                    if ((from.*(each.member)).sameAs(before.*(each.member))) {
                        to.add_unchanged(each.name);
                        return;
                    }
                }
                writeValue(from.*(each.member), to, fieldNamed(to, each.name));
            };
            (write(field), ...);
        },
        Fields<Snapshot>::list());
}
void writeWire(const TaskInfo& from, wire_api::TaskInfo& to) {
    writeFields(from, to);
}
void writeWire(const LogLine& from, wire_api::LogLine& to) {
    writeFields(from, to);
}
void writeWire(const CommandResult& from, wire_api::CommandResult& to) {
    writeFields(from, to);
}
void writeWire(const Error& from, wire_api::Error& to) {
    writeFields(from, to);
}
void writeWire(const Command& from, wire_api::Command& to) {
    std::visit(
        [&](const auto& command) {
            writeFields(command,
                        *to.GetReflection()->MutableMessage(&to, commandField(to, from.index())));
        },
        from);
}

void writeWire(const HistoryQuery& from, wire_api::HistoryQuery& to) {
    writeFields(from, to);
}
void writeWire(const HistoryPage& from, wire_api::HistoryPage& to) {
    writeFields(from, to);
}
void writeWire(const Question& from, wire_api::Question& to) {
    writeFields(from, to);
}

Result<Snapshot> readWire(const wire_api::Snapshot& from) {
    if (from.unchanged_size() > 0) return badMessage(unchangedField(from), "is not expected here");
    return readWhole<Snapshot>(from);
}

Result<Snapshot> readWireSince(const Snapshot& before, const wire_api::Snapshot& from) {
    const std::set<std::string_view> unchanged(from.unchanged().begin(), from.unchanged().end());
    std::size_t found = 0;
    Snapshot to;
    Result<void> verdict;
    std::apply(
        [&](const auto&... field) {
            const auto take = [&]<typename T>(const Field<Snapshot, T>& each) {
                if (!verdict.ok()) return;
                if constexpr (IsShared<T>::value) {
                    if (unchanged.contains(each.name)) {
                        to.*(each.member) = before.*(each.member);
                        ++found;
                        return;
                    }
                }
                verdict = readValue(from, fieldNamed(from, each.name), to.*(each.member));
            };
            (take(field), ...);
        },
        Fields<Snapshot>::list());
    STACKNET_CHECK(verdict);
    if (found != unchanged.size()) return badMessage(unchangedField(from), "names no section");
    return to;
}
Result<TaskInfo> readWire(const wire_api::TaskInfo& from) {
    return readWhole<TaskInfo>(from);
}
Result<LogLine> readWire(const wire_api::LogLine& from) {
    return readWhole<LogLine>(from);
}
Result<CommandResult> readWire(const wire_api::CommandResult& from) {
    return readWhole<CommandResult>(from);
}
Result<HistoryQuery> readWire(const wire_api::HistoryQuery& from) {
    return readWhole<HistoryQuery>(from);
}
Result<HistoryPage> readWire(const wire_api::HistoryPage& from) {
    return readWhole<HistoryPage>(from);
}
Error readError(const wire_api::Error& from) {
    return {from.code(), from.message(), from.retryable(), from.correlation()};
}
Result<Command> readWire(const wire_api::Command& from) {
    return readCommand(from);
}

void wipeSecrets(wire_api::Command& message) {
    // Every command's fields by these names are secrets.
    static constexpr std::array<const char*, 5> kSecretFields = {"passphrase", "new_passphrase",
                                                                 "words", "secret", "key"};
    const Reflection* reflection = message.GetReflection();
    const auto* kind = message.GetDescriptor()->FindOneofByName("kind");
    const FieldDescriptor* chosen = reflection->GetOneofFieldDescriptor(message, kind);
    if (chosen == nullptr) return;
    Message* command = reflection->MutableMessage(&message, chosen);
    for (const char* name : kSecretFields) {
        const FieldDescriptor* field = command->GetDescriptor()->FindFieldByName(name);
        if (field == nullptr || field->is_repeated() ||
            field->cpp_type() != FieldDescriptor::CPPTYPE_STRING) {
            continue;
        }
        std::string scratch;
        const std::string& held =
            command->GetReflection()->GetStringReference(*command, field, &scratch);
        wipeText(const_cast<std::string&>(held));
    }
}

void wipeSecrets(wire_api::CommandResult& message) {
    wipeText(*message.mutable_secret());
}

}  // namespace stacknet::api
