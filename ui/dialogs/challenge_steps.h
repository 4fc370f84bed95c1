#pragma once

#include <string>
#include <vector>

#include <QByteArray>
#include <QWidget>

#include "core/api/consensus_info.h"
#include "core/base/result.h"

class QVBoxLayout;

namespace stacknet::ui {

class GlyphLabel;
class TextLabel;

/// One block of a report's excerpt of the log.
struct LogBlockView {
    std::uint64_t view = 0;
    std::uint64_t height = 0;
    std::string blockId;
    std::string parentId;
    bool linked = false;  ///< the node found that it hangs on the block before it
    bool demand = false;
    bool holds = false;
    bool operator==(const LogBlockView&) const = default;
};

/// The answer to "challenge.report", read back.
struct ChallengeReportView {
    QString fate;  ///< "broken" "kept" "open" "void" "refused" "unknown"
    std::string code;
    QString sentence;
    QString accusedName;
    std::string promise;  ///< to file with; empty for demands
    std::vector<api::ChallengeStep> steps;
    std::uint64_t dueView = 0;
    std::uint64_t includedView = 0;
    std::uint64_t publishedBytes = 0;
    std::string published;  ///< those bytes, hexadecimal
    std::uint64_t epoch = 0;
    std::uint64_t view = 0;
    std::string signer;
    std::vector<LogBlockView> excerpt;
    QByteArray json;

    /// A challenge with this would be upheld.
    bool proves() const { return fate == QLatin1String("broken"); }
};

/// Error "ui.bad_answer" for what is no such report.
Result<ChallengeReportView> readChallengeReport(const std::string& json);

/// The checks of a challenge, one under the other: waiting, passed, failed with the number that
/// decided, or not reached because one before it failed.
class ChallengeSteps final : public QWidget {
    Q_OBJECT
public:
    explicit ChallengeSteps(const QString& objectName, QWidget* parent = nullptr);
    /// Every check of the protocol, none made yet: those of a demand, or of a promise.
    void showWaiting(bool promised = false);
    void showSteps(const std::vector<api::ChallengeStep>& steps, bool promised = false);
    int count() const { return m_shown; }
    int passed() const { return m_passed; }
    /// What a screen reader says of line `index`.
    QString lineText(int index) const;

private:
    struct Line {
        QWidget* box;
        GlyphLabel* glyph;
        TextLabel* title;
        TextLabel* detail;
    };
    enum class State : std::uint8_t { Waiting, Passed, Failed, NotReached };
    Line& line(std::size_t index);
    void setLine(std::size_t index, api::ChallengeCheck check, State state, const QString& detail);
    void trim(std::size_t count);

    std::vector<Line> m_lines;
    QVBoxLayout* m_column;
    int m_shown = 0;
    int m_passed = 0;
};

}  // namespace stacknet::ui
