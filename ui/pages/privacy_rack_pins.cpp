#include "ui/pages/privacy_rack_pins.h"

#include <algorithm>

#include <QAction>
#include <QTableView>

#include "ui/text/format.h"
#include "ui/text/privacy_words.h"
#include "ui/theme/icons.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/history_table.h"
#include "ui/widgets/table_view.h"

namespace stacknet::ui {
namespace {

QString yesNo(const QString& word) {
    return word == QLatin1String("yes") ? RackPins::tr("yes") : RackPins::tr("no");
}

std::vector<HistoryColumn> columns() {
    HistoryColumn name = historyColumn("name", RackPins::tr("Name"), HistoryCell::Text, 0);
    name.sorts = false;  // names lie encrypted
    name.words = [](const QString& text) {
        return text.isEmpty() ? RackPins::tr("no name") : text;
    };
    HistoryColumn cid = historyColumn("cid", RackPins::tr("CID"), HistoryCell::Id, 150);
    cid.sorts = false;
    HistoryColumn size = historyColumn("size_bytes", RackPins::tr("Size"), HistoryCell::Count, 96);
    size.words = [](const QString& bytes) { return bytesText(bytes.toULongLong()); };
    HistoryColumn since =
        historyColumn("created_ms", RackPins::tr("Since"), HistoryCell::Time, 104);
    since.words = [](const QString& time) { return timeText(time.toLongLong()).left(10); };
    HistoryColumn place = historyColumn("place", RackPins::tr("Kept"), HistoryCell::Word, 120);
    place.words = [](const QString& word) { return rackPlaceLabel(word).text; };
    place.tone = [](const QString& word) { return rackPlaceLabel(word).tone; };
    HistoryColumn sealed =
        historyColumn("encrypted", RackPins::tr("Encrypted"), HistoryCell::Word, 90);
    sealed.words = yesNo;
    HistoryColumn profile =
        historyColumn("profile", RackPins::tr("Profile"), HistoryCell::Text, 140);
    profile.hidden = true;
    profile.words = [](const QString& text) {
        return text.isEmpty() ? RackPins::tr("not made here") : text;
    };
    HistoryColumn blocks = historyColumn("blocks", RackPins::tr("Blocks"), HistoryCell::Count, 80);
    blocks.hidden = true;
    HistoryColumn before =
        historyColumn("pinned_before", RackPins::tr("Pinned there before"), HistoryCell::Word, 120);
    before.hidden = true;
    before.words = yesNo;
    return {std::move(name),    std::move(cid),    std::move(size),
            std::move(since),   std::move(place),  std::move(sealed),
            std::move(profile), std::move(blocks), std::move(before)};
}

}  // namespace

Label rackPlaceLabel(const QString& place) {
    return place == QLatin1String("ipfs") ? Label{RackPins::tr("IPFS node"), Tone::Info}
                                          : Label{RackPins::tr("Here"), Tone::Ok};
}

RackPins::RackPins(NodeBridge& bridge, QWidget* parent) : QStackedWidget(parent), m_bridge(bridge) {
    buildTable();
    buildActions();
    m_none = new EmptyState(Glyph::Database, tr("This node has no Rack"),
                            tr("The settings can let it keep files."));
    m_none->setAction(tr("Open Settings"), QStringLiteral("rackSettings"));
    connect(m_none, &EmptyState::actionTriggered, this, &RackPins::settingsWanted);
    addWidget(m_table);
    addWidget(m_none);
}

void RackPins::buildTable() {
    m_table =
        new HistoryTable(m_bridge, "rack.pins", columns(), tr("Pins"), QStringLiteral("rackPins"));
    auto* empty = new EmptyState(Glyph::Database, tr("The Rack is empty"),
                                 tr("Drop a file here, or choose one. It is kept until you unpin "
                                    "it."));
    empty->setAction(tr("Add a file"), QStringLiteral("rackAddFirst"));
    connect(empty, &EmptyState::actionTriggered, this, &RackPins::addWanted);
    m_table->setEmpty(empty);
    connect(m_table, &HistoryTable::currentIdChanged, this, [this] {
        if (const auto pin = current()) m_cid = pin->cid;
        emit currentChanged();
    });
    connect(m_table->model(), &PagedHistoryModel::stateChanged, this, &RackPins::keepCurrent);
}

void RackPins::buildActions() {
    const auto act = [this](const QString& text, const char* name, auto signal) {
        auto* action = new QAction(text, this);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, signal);
        m_single.push_back(action);
        return action;
    };
    act(tr("Export…"), "rackRowExport", &RackPins::exportWanted);
    act(tr("Verify"), "rackRowVerify", &RackPins::verifyWanted);
    auto* copy = new QAction(glyphIcon(Glyph::Copy), tr("Copy CID"), this);
    copy->setObjectName(QStringLiteral("rackRowCopyCid"));
    connect(copy, &QAction::triggered, this, [this] {
        if (const auto pin = current()) copyText(QString::fromStdString(pin->cid));
    });
    m_single.push_back(copy);
    act(tr("Unpin…"), "rackRowUnpin", &RackPins::unpinWanted);
    m_forget = act(tr("Forget…"), "rackRowForget", &RackPins::forgetWanted);
    m_table->setRowActions({m_single.begin(), m_single.end()});
    auto* verify = new QAction(tr("Verify all of these"), this);
    verify->setObjectName(QStringLiteral("rackBulkVerify"));
    connect(verify, &QAction::triggered, this, &RackPins::verifyAllWanted);
    auto* unpin = new QAction(tr("Unpin all of these…"), this);
    unpin->setObjectName(QStringLiteral("rackBulkUnpin"));
    connect(unpin, &QAction::triggered, this, &RackPins::unpinAllWanted);
    m_table->setBulkActions({verify, unpin});
    connect(m_table, &HistoryTable::rowMenuAboutToShow, this, &RackPins::updateActions);
}

void RackPins::updateActions() {
    const auto pin = current();
    for (QAction* action : m_single) action->setEnabled(pin.has_value());
    m_forget->setVisible(pin && pin->place == "ipfs");
}

void RackPins::refresh() {
    const api::RackInfo& rack = *m_bridge.snapshot()->rack;
    const bool none = rack.store.empty() && m_bridge.freshness() != Freshness::Loading;
    setCurrentWidget(none ? static_cast<QWidget*>(m_none) : m_table);
    if (rack.pins == m_seen && rack.pinCount == m_seenCount) return;
    m_seen = rack.pins;
    m_seenCount = rack.pinCount;
    if (m_table->model()->state() != PagedHistoryModel::State::Idle) m_table->reload();
}

/// The row that was looked at, or the first.
void RackPins::keepCurrent() {
    const auto* model = m_table->model();
    if (model->state() != PagedHistoryModel::State::Ready) {
        emit currentChanged();
        return;
    }
    if (m_table->view()->currentIndex().isValid()) return;
    int row = 0;
    for (int each = 0; each < model->rowCount(); ++each) {
        if (model->exactCell(each, QStringLiteral("cid")).toStdString() == m_cid) row = each;
    }
    m_table->view()->selectRow(row);
}

void RackPins::setNarrow(bool narrow) {
    auto* view = qobject_cast<TableView*>(m_table->view());
    if (narrow)
        view->hideColumns({1, 3, 4, 5, 6, 7, 8});
    else
        view->hideColumns({6, 7, 8});
}

api::RackPinInfo RackPins::pinAt(int row) const {
    const auto* model = m_table->model();
    const auto text = [&](const char* name) {
        return model->exactCell(row, QLatin1String(name)).toStdString();
    };
    const auto number = [&](const char* name) {
        return model->exactCell(row, QLatin1String(name)).toULongLong();
    };
    api::RackPinInfo pin;
    pin.cid = text("cid");
    pin.name = text("name");
    pin.profile = text("profile");
    pin.sizeBytes = number("size_bytes");
    pin.blocks = number("blocks");
    pin.createdMs = static_cast<std::int64_t>(number("created_ms"));
    pin.place = text("place");
    pin.encrypted = text("encrypted") == "yes";
    pin.pinnedBefore = text("pinned_before") == "yes";
    return pin;
}

std::optional<api::RackPinInfo> RackPins::current() const {
    if (currentWidget() != m_table) return std::nullopt;
    const int row = m_table->view()->currentIndex().row();
    if (row < 0 || !m_table->model()->isHeld(row)) return std::nullopt;
    return pinAt(row);
}

std::vector<api::RackPinInfo> RackPins::selected() const {
    auto rows = m_table->view()->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    std::vector<api::RackPinInfo> pins;
    for (const QModelIndex& row : rows) {
        if (m_table->model()->isHeld(row.row())) pins.push_back(pinAt(row.row()));
    }
    return pins;
}

RackOrders::RackOrders(NodeBridge& bridge, QObject* parent) : QObject(parent), m_bridge(bridge) {
    connect(&m_bridge, &NodeBridge::snapshotChanged, this, &RackOrders::goOn);
}

void RackOrders::add(std::vector<api::Command> orders) {
    if (m_waiting.empty() && !m_sending) m_all = m_taken = m_refused = 0;
    m_all += static_cast<int>(orders.size());
    for (api::Command& order : orders) m_waiting.push_back(std::move(order));
    step();
}

void RackOrders::goOn() {
    if (!m_full) return;
    const auto& jobs = m_bridge.snapshot()->rack->jobs;
    const bool busy = std::any_of(jobs.begin(), jobs.end(), [](const api::RackJobInfo& job) {
        return job.state == "queued";
    });
    if (busy) return;
    m_full = false;
    step();
}

void RackOrders::step() {
    if (m_sending || m_full || m_waiting.empty()) return;
    m_sending = true;
    m_bridge.submit(m_waiting.front(), this, [this](const api::CommandResult& result) {
        m_sending = false;
        if (result.error && result.error->code == "rack.busy") {
            m_full = true;
            return;
        }
        if (!m_waiting.empty()) m_waiting.pop_front();
        if (result.error) {
            m_error = *result.error;
            ++m_refused;
        } else {
            ++m_taken;
        }
        emit went(m_taken, m_all, m_refused, m_error);
        step();
    });
}

}  // namespace stacknet::ui
