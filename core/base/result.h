#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

#include "core/base/invariant.h"

namespace stacknet {

/// What went wrong, in a form that crosses threads, processes and languages.
///
/// `code` is stable and dotted, module first ("sandbox.no_runtime"); programs and translations key
/// on it. `message` is one plain English sentence that says what failed, which field or file, and
/// what to do about it. It never holds content, a key or a passphrase.
struct Error {
    std::string code;
    std::string message;
    bool retryable = false;
    /// Of the call that failed, as the lines of the log have it (core/base/correlation.h): set
    /// where the call is answered. Empty: it failed in no call of an operator.
    std::string correlation = {};

    bool operator==(const Error&) const = default;
};

/// An error with the code and the sentence given. `retryable`: the same call may succeed later.
inline Error makeError(std::string_view code, std::string message, bool retryable = false) {
    return Error{std::string(code), std::move(message), retryable, {}};
}

/// A value or an Error. Module faces return it; exceptions do not cross them.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// The value. Calling it on an error is a programmer's mistake and aborts.
    const T& value() const& {
        STACKNET_INVARIANT(ok());
        return std::get<0>(m_state);
    }
    T& value() & {
        STACKNET_INVARIANT(ok());
        return std::get<0>(m_state);
    }
    T&& value() && {
        STACKNET_INVARIANT(ok());
        return std::get<0>(std::move(m_state));
    }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

    /// The error. Calling it on a value is a programmer's mistake and aborts.
    const Error& error() const {
        STACKNET_INVARIANT(!ok());
        return std::get<1>(m_state);
    }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    bool ok() const { return !m_error.has_value(); }
    explicit operator bool() const { return ok(); }
    const Error& error() const {
        STACKNET_INVARIANT(!ok());
        return *m_error;
    }

private:
    std::optional<Error> m_error;
};

}  // namespace stacknet

#define STACKNET_CONCAT_INNER(a, b) a##b
#define STACKNET_CONCAT(a, b) STACKNET_CONCAT_INNER(a, b)

/// `STACKNET_TRY(auto value, call());` binds the value or returns the error to the caller.
#define STACKNET_TRY(declaration, expression) \
    STACKNET_TRY_INNER(declaration, expression, STACKNET_CONCAT(stacknetTry, __LINE__))
#define STACKNET_TRY_INNER(declaration, expression, temporary) \
    auto temporary = (expression);                             \
    if (!temporary.ok()) return temporary.error();             \
    declaration = std::move(temporary).value()

/// `STACKNET_CHECK(call());` returns the error of a Result to the caller, drops a value.
#define STACKNET_CHECK(expression)                                 \
    do {                                                           \
        auto stacknetChecked = (expression);                       \
        if (!stacknetChecked.ok()) return stacknetChecked.error(); \
    } while (false)
