#pragma once

#include <memory>
#include <utility>

namespace stacknet::api {

/// An immutable value that successive pictures share: copying it copies a pointer, so that a
/// section that did not change costs nothing. Equal when the values are. Never empty of a value.
template <typename T>
class Shared {
public:
    using Value = T;

    Shared() : m_value(initial()) {}
    explicit Shared(T value) : m_value(std::make_shared<const T>(std::move(value))) {}

    const T& operator*() const { return *m_value; }
    const T* operator->() const { return m_value.get(); }
    /// True when both are one value in memory: nothing changed between the two pictures.
    bool sameAs(const Shared& other) const { return m_value == other.m_value; }
    bool operator==(const Shared& other) const {
        return m_value == other.m_value || *m_value == *other.m_value;
    }

private:
    static const std::shared_ptr<const T>& initial() {
        static const std::shared_ptr<const T> value = std::make_shared<const T>();
        return value;
    }
    std::shared_ptr<const T> m_value;  // never null
};

}  // namespace stacknet::api
