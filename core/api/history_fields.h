#pragma once

#include "core/api/field.h"
#include "core/api/history.h"

/// The fields of what core/api/history.h declares, for core/api/fields.h.
namespace stacknet::api {

template <>
struct Fields<HistoryFilter> {
    static constexpr auto list() {
        using T = HistoryFilter;
        return std::make_tuple(field("column", &T::column), field("op", &T::op),
                               field("value", &T::value));
    }
};
template <>
struct Fields<HistoryQuery> {
    static constexpr auto list() {
        using T = HistoryQuery;
        return std::make_tuple(field("table", &T::table), field("filters", &T::filters),
                               field("text", &T::text), field("sort", &T::sort),
                               field("descending", &T::descending), field("after", &T::after),
                               field("limit", &T::limit), field("count", &T::count));
    }
};
template <>
struct Fields<HistoryRow> {
    static constexpr auto list() {
        using T = HistoryRow;
        return std::make_tuple(field("id", &T::id), field("cells", &T::cells));
    }
};
template <>
struct Fields<HistoryPage> {
    static constexpr auto list() {
        using T = HistoryPage;
        return std::make_tuple(field("columns", &T::columns), field("rows", &T::rows),
                               field("next", &T::next), field("total", &T::total),
                               field("total_known", &T::totalKnown));
    }
};
template <>
struct Fields<Question> {
    static constexpr auto list() {
        using T = Question;
        return std::make_tuple(field("topic", &T::topic), field("argument", &T::argument));
    }
};
static_assert(fieldsComplete<HistoryFilter>() && fieldsComplete<HistoryQuery>());
static_assert(fieldsComplete<HistoryRow>() && fieldsComplete<HistoryPage>());
static_assert(fieldsComplete<Question>());

}  // namespace stacknet::api
