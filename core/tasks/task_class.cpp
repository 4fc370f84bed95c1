#include "core/tasks/task_class.h"

#include <algorithm>
#include <array>

namespace stacknet::tasks {

namespace {

constexpr std::array<std::string_view, 7> kClasses = {"none", "D0", "D1", "D2", "D3", "R", "T"};
constexpr std::array<std::string_view, 7> kEndings = {"none",    "exit",         "signal", "oom",
                                                      "timeout", "output_limit", "refused"};

template <typename Value, std::size_t N>
std::optional<Value> named(const std::array<std::string_view, N>& names, std::string_view name) {
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) return std::nullopt;
    return static_cast<Value>(found - names.begin());
}

template <typename Value, std::size_t N>
std::string_view nameOf(const std::array<std::string_view, N>& names, Value value) {
    const auto index = static_cast<std::size_t>(value);
    return index < N ? names[index] : "unknown";
}

}  // namespace

std::string_view taskClassName(TaskClass value) {
    return nameOf(kClasses, value);
}

std::optional<TaskClass> taskClassNamed(std::string_view name) {
    return named<TaskClass>(kClasses, name);
}

TaskClass taskClassOf(sandbox::Determinism determinism) {
    switch (determinism) {
        case sandbox::Determinism::D0:
            return TaskClass::D0;
        case sandbox::Determinism::D1:
            return TaskClass::D1;
        case sandbox::Determinism::D2:
            return TaskClass::D2;
        case sandbox::Determinism::D3:
            return TaskClass::D3;
    }
    return TaskClass::None;
}

std::string_view taskEndingName(TaskEnding value) {
    return nameOf(kEndings, value);
}

std::optional<TaskEnding> taskEndingNamed(std::string_view name) {
    return named<TaskEnding>(kEndings, name);
}

}  // namespace stacknet::tasks
