#pragma once

#include <cstddef>
#include <cstdint>
#include <tuple>
#include <type_traits>

/// How the fields of a struct are listed; core/api/fields.h has the lists.
namespace stacknet::api {

/// A field's stable snake_case name (the same in operator.proto) and its member.
template <typename Owner, typename Value>
struct Field {
    using Type = Value;
    const char* name;
    Value Owner::*member;
};
template <typename Owner, typename Value>
constexpr Field<Owner, Value> field(const char* name, Value Owner::*member) {
    return {name, member};
}

/// Fields<T>::list() is the tuple of T's fields in order of declaration.
template <typename T>
struct Fields;

template <typename T>
concept HasFields = requires {
    Fields<T>::list();
};

/// Calls `visit(name, member reference)` for every field of `object`.
template <typename T, typename Visit>
void visitFields(T& object, Visit&& visit) {
    std::apply([&](const auto&... each) { (visit(each.name, object.*(each.member)), ...); },
               Fields<std::remove_const_t<T>>::list());
}

namespace detail {
struct Anything {
    template <typename T>
    operator T() const;
};
template <typename T, typename... Given>
constexpr std::size_t memberCount() {
    if constexpr (requires { T{Given{}..., Anything{}}; }) {
        return memberCount<T, Given..., Anything>();
    } else {
        return sizeof...(Given);
    }
}
}  // namespace detail

/// Whether the list names as many fields as the struct has.
template <typename T>
constexpr bool fieldsComplete() {
    return detail::memberCount<T>() == std::tuple_size_v<decltype(Fields<T>::list())>;
}

/// The highest value of an enumeration of the seam, for readers of foreign numbers.
template <typename T>
constexpr std::uint32_t enumMax();

}  // namespace stacknet::api
