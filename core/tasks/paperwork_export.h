#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/ledger/transaction.h"

/// Paperwork as a file for settlement: rows one by one, then totals, then whether they are what the
/// ledger says. docs/protocol/paperwork.md describes both formats.
namespace stacknet::tasks {

/// What tasks.db knows of a task beside the ledger. Pseudonymous: an API key's id leads to a
/// customer for whoever holds access.db.
struct PaperworkLocal {
    std::string taskId;
    std::string apiKeyId;
    std::string model;
    std::string language;
    bool warm = false;
    bool operator==(const PaperworkLocal&) const = default;
};

/// A paperwork that the ledger accepted.
struct PaperworkRow {
    ledger::Height height = 0;
    std::int64_t timeMs = 0;  ///< of the block
    PublicKey nodeKey;
    ledger::Paperwork paperwork;
    std::optional<PaperworkLocal> local;
};

/// Sums as the ledger counts them: tokens are those in and out together.
struct PaperworkSum {
    std::uint64_t count = 0;
    std::uint64_t tokens = 0;
    std::uint64_t microUsd = 0;
    bool operator==(const PaperworkSum&) const = default;

    /// False when a sum leaves its range; it is unchanged then.
    bool add(const ledger::Paperwork& paperwork);
};

/// A Node Key's paperwork from the first block on, and what the ledger has for it.
struct PaperworkKeyCheck {
    PublicKey nodeKey;
    PaperworkSum log;
    PaperworkSum ledger;
    bool equal() const { return log == ledger; }
};

struct PaperworkSummary {
    PaperworkSum exported;      ///< of the rows in the file
    ledger::Height height = 0;  ///< that the check speaks of
    std::vector<PaperworkKeyCheck> keys;

    bool equal() const;
    /// "Node Key ab12...: the blocks have 3 paperworks, ... and the ledger 4, ..."; empty when
    /// everything is equal.
    std::string difference() const;
};

/// Takes text on its way to the file. An error ends the export.
using TextSink = std::function<Result<void>(std::string_view)>;

/// Writes one file; begin, row*, end. Holds no more than one row.
class IPaperworkWriter {
public:
    virtual ~IPaperworkWriter() = default;
    virtual Result<void> begin() = 0;
    virtual Result<void> row(const PaperworkRow& row) = 0;
    virtual Result<void> end(const PaperworkSummary& summary) = 0;
};

/// RFC 4180: CRLF, a heading, every line with the same fields, quotes where they are needed. A text
/// that a spreadsheet would take for a formula (=, +, -, @, tabulator or CR in front) gets an
/// apostrophe before it. `local`: with the fields of PaperworkLocal.
std::unique_ptr<IPaperworkWriter> csvPaperwork(TextSink sink, bool local);
/// One JSON object, {"format": "stacknet-paperwork/1", "paperwork": [...], "total", "check"}.
std::unique_ptr<IPaperworkWriter> jsonPaperwork(TextSink sink, bool local);

/// One field of a CSV line, quoted and guarded.
std::string csvField(std::string_view text);

}  // namespace stacknet::tasks
