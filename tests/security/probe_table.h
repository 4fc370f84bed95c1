#pragma once

#include <filesystem>
#include <string>
#include <vector>

/// docs/security/sandbox-probes.md as data: what each probe may come to under each runtime.
namespace stacknet::sandbox::security {

/// How an outcome stands to the table.
enum class Verdict {
    Expected,   ///< one of the outcomes that the table names
    Stricter,   ///< refused with a word that the table does not name, which is no escape
    CannotRun,  ///< proves nothing here: the host lacks what the probe asks for
    Broken,     ///< refused although programs need it
    Laxer,      ///< anything else: an escape, or one that nobody has judged yet
};

struct ProbeRow {
    int number = 0;
    std::string name;
    std::string crun;  ///< "EPERM or ENOSYS", "OK(*)": '*' stands for anything
    std::string runc;
    std::string runsc;
    std::string needs;  ///< path without which the host has nothing to escape to; empty: none
    std::string why;    ///< why the outcome is no escape

    /// The outcomes allowed under a runtime of that name.
    const std::string& expected(const std::string& runtime) const;
};

/// What a run printed for one probe.
struct ProbeLine {
    std::string name;
    std::string outcome;
};

/// Every row of the table, in order.
std::vector<ProbeRow> readProbeTable(const std::filesystem::path& page);
/// The lines that begin with "probe".
std::vector<ProbeLine> readProbeLines(const std::string& output);

/// `hostHasNeeded`: whether row.needs exists on the host.
Verdict judge(const std::string& expected, const std::string& outcome, bool hostHasNeeded);

}  // namespace stacknet::sandbox::security
