#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QAbstractTableModel>
#include <QString>

#include "core/api/history.h"
#include "core/base/result.h"
#include "ui/text/words.h"

namespace stacknet::ui {

/// What the cells of a column hold, which says how they are shown. Exact values stay as they are.
enum class HistoryCell : std::uint8_t {
    Text,      ///< words for people
    Word,      ///< a stable word of the engine; HistoryColumn::words translates it
    Id,        ///< shortened in the middle, fixed pitch
    Count,     ///< a decimal integer, with a sign where it has one
    MicroUsd,  ///< millionths of a dollar
    Time,      ///< milliseconds since 1970; shown local, exported as UTC
    Duration,  ///< milliseconds
};

/// One column of a long table.
struct HistoryColumn {
    QString name;  ///< in api::HistoryPage::columns, and what SQL sorts by
    QString title;
    HistoryCell cell = HistoryCell::Text;
    int width = 120;                                    ///< pixels; 0 takes what is left
    bool amount = false;                                ///< hidden by the privacy mask
    bool hidden = false;                                ///< until the person asks for it
    std::function<QString(const QString&)> words = {};  ///< the cell in the reader's language
    std::function<Tone(const QString&)> tone = {};      ///< set: shown as a pill
    /// Words made of more than this cell, in place of `words`: gives any exact cell of the row by
    /// its column's name. Sorted and exported by this cell all the same.
    std::function<QString(const std::function<QString(const char*)>& cell)> rowWords = {};
    bool sorts = true;  ///< the table can be ordered by it
};
inline HistoryColumn historyColumn(const char* name, const QString& title, HistoryCell cell,
                                   int width) {
    return {QLatin1String(name), title, cell, width};
}

/// Asks for a page; the answer comes on the GUI thread, and not after `context` has died.
using PageSource = std::function<void(api::HistoryQuery query, QObject* context,
                                      std::function<void(const Result<api::HistoryPage>&)> done)>;

inline constexpr std::uint32_t kHistoryPageRows = 200;
/// Pages held in memory; those furthest from the rows looked at are let go, and fetched again.
inline constexpr std::size_t kHistoryPagesHeld = 16;

/// A table with any number of rows, of which a window is in memory. Rows come by key from SQL,
/// which filters and sorts; more are fetched as the view nears the end. GUI thread.
class PagedHistoryModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class State : std::uint8_t { Idle, Loading, Ready, Empty, Failed };

    /// Nothing is fetched before the first reload().
    PagedHistoryModel(PageSource source, std::string table, std::vector<HistoryColumn> columns,
                      QObject* parent = nullptr);

    /// Starts over: from the first page, with the filters and order set now.
    void reload();
    /// Filters that always hold, and the words typed; each starts over when it changes.
    void setFilters(std::vector<api::HistoryFilter> filters);
    void setText(const std::string& text);
    /// The query as it is now, without `after`; for exports. `filtered`: with filters and text.
    api::HistoryQuery query(bool filtered = true) const;
    State state() const { return m_state; }
    const std::optional<Error>& error() const { return m_error; }
    std::uint64_t total() const { return m_total; }
    bool totalKnown() const { return m_totalKnown; }
    bool isFiltered() const { return !m_filters.empty() || !m_text.empty(); }
    const std::vector<HistoryColumn>& columns() const { return m_columns; }
    /// Exact cell of a loaded row; empty for an unknown column or a row let go.
    QString exactCell(int row, const QString& column) const;
    /// The row is in memory; one that was let go has empty cells until it is fetched again.
    bool isHeld(int row) const;
    /// Rows in memory now, for tests of the window.
    int heldRows() const;
    /// What CSV and JSON hold for a cell: UTC for times, else the exact value.
    static QString exportText(const HistoryColumn& column, const std::string& cell);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    /// Asks SQL for another order. Column −1: the table's own.
    void sort(int column, Qt::SortOrder order) override;

signals:
    void stateChanged();

private:
    struct PageSlot {
        std::string after;  ///< fetches it again
        int first = 0;
        int count = 0;
        bool held = false;
        bool asked = false;
        std::vector<std::vector<std::string>> cells;  ///< in the order of m_columns
        std::vector<std::string> ids;
    };
    void setState(State state);
    void append(const Result<api::HistoryPage>& answer);
    void refill(std::size_t at, const Result<api::HistoryPage>& answer);
    void fill(PageSlot& slot, const api::HistoryPage& page) const;
    std::size_t slotOf(int row) const;
    void want(std::size_t at) const;
    void letGo(std::size_t keep);
    QString shownText(const HistoryColumn& column, const std::string& cell) const;
    QString cellOf(const std::vector<std::string>& cells, const char* name) const;

    PageSource m_source;
    std::string m_table;
    std::vector<HistoryColumn> m_columns;
    std::vector<api::HistoryFilter> m_filters;
    std::string m_text;
    std::string m_sort;
    bool m_descending = true;
    std::vector<PageSlot> m_pages;
    std::string m_next;
    int m_rows = 0;
    bool m_more = false;
    bool m_fetching = false;
    std::uint64_t m_total = 0;
    bool m_totalKnown = false;
    std::uint64_t m_generation = 0;
    mutable std::size_t m_looked = 0;  ///< the page that data() was last asked for
    State m_state = State::Idle;
    std::optional<Error> m_error;
};

}  // namespace stacknet::ui
