#include "app/ctl/receipt_report.h"

#include <boost/json.hpp>
#include <cstdio>

namespace stacknet::ctl {

namespace {

namespace json = boost::json;

void printJson(const json::value& value) {
    std::printf("%s\n", json::serialize(value).c_str());
}

}  // namespace

int printReport(const Arguments& arguments, const tasks::RecomputeReport& report) {
    const bool same = report.verdict == tasks::RecomputeVerdict::Identical;
    const bool differs = report.verdict == tasks::RecomputeVerdict::Differs;
    const int code = same ? kExitOk : differs ? kExitFailed : kExitNotComparable;
    if (arguments.json) {
        json::array terms;
        for (const auto& term : report.terms) {
            terms.push_back(json::object{{"name", term.name},
                                         {"equal", term.equal},
                                         {"receipt", term.receipt},
                                         {"here", term.here}});
        }
        json::array observables;
        for (const auto& text : report.observables) observables.emplace_back(text);
        printJson(json::object{{"verdict", tasks::recomputeVerdictName(report.verdict)},
                               {"ran", report.ran},
                               {"summary", report.summary},
                               {"terms", std::move(terms)},
                               {"observables", std::move(observables)}});
        return code;
    }
    for (const auto& term : report.terms) {
        std::printf("%s  %-12s %s%s\n", term.equal ? "same" : "DIFF", term.name.c_str(),
                    term.receipt.c_str(), term.equal ? "" : (" here " + term.here).c_str());
    }
    for (const auto& text : report.observables) std::printf("      %s\n", text.c_str());
    std::printf("%s\n", report.summary.c_str());
    return code;
}

}  // namespace stacknet::ctl
