#include "ui/pages/privacy_rack_tab.h"

#include <algorithm>

#include <QAction>
#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>

#include "ui/dialogs/danger_confirm.h"
#include "ui/dialogs/rack_add_dialog.h"
#include "ui/dialogs/rack_transfer_dialogs.h"
#include "ui/pages/access_split.h"
#include "ui/pages/privacy_rack_pins.h"
#include "ui/text/engine_words.h"
#include "ui/text/format.h"
#include "ui/text/privacy_words.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/detail_list.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/text_label.h"

namespace stacknet::ui {
namespace {

constexpr int kJobsHeight = kRowHeight * 4 + 12;
constexpr int kPinsHeight = 330;
constexpr double kFullFrom = 0.9;
constexpr int kNamesShown = 5;

QString plain(const std::string& text) {
    return QString::fromStdString(text);
}

bool runs(const api::RackJobInfo& job) {
    return job.state == "queued" || job.state == "running";
}

double share(std::uint64_t part, std::uint64_t whole) {
    return whole == 0 ? 0.0 : std::min(1.0, static_cast<double>(part) / static_cast<double>(whole));
}

QString progressText(const api::RackJobInfo& job) {
    if (job.bytesTotal == 0) return job.bytesDone == 0 ? QString() : bytesText(job.bytesDone);
    const auto percent = static_cast<int>(share(job.bytesDone, job.bytesTotal) * 100);
    return PrivacyRackTab::tr("%1 % of %2").arg(percent).arg(bytesText(job.bytesTotal));
}

}  // namespace

RackJobModel::RackJobModel(QObject* parent) : RowsModel(parent) {
    using Row = api::RackJobInfo;
    setColumns({
        Column(tr("Job"), [](const Row& row) { return rackKindText(row.kind); }),
        Column(tr("State"), [](const Row& row) { return rackStateLabel(row.state).text; })
            .pill([](const Row& row) { return rackStateLabel(row.state).tone; }),
        Column(tr("Progress"), progressText)
            .sorted([](const Row& row) { return QVariant::fromValue<qulonglong>(row.bytesDone); })
            .exactly([](const Row& row) { return QString::number(row.bytesDone); })
            .digits(),
        Column(tr("On"),
               [](const Row& row) {
                   return row.name.empty() ? shortId(row.cid, 10, 6) : plain(row.name);
               })
            .exactly([](const Row& row) { return plain(row.cid.empty() ? row.name : row.cid); }),
        Column(tr("What came of it"),
               [](const Row& row) {
                   return row.errorCode.empty() ? engineText(row.message)
                                                : errorSentence(row.errorCode, row.message);
               }),
    });
}

PrivacyRackTab::PrivacyRackTab(NodeBridge& bridge, QWidget* parent)
    : QWidget(parent), m_bridge(bridge) {
    setAcceptDrops(true);
    m_banner = new Banner;
    m_banner->setObjectName(QStringLiteral("rackBanner"));
    m_split = new AccessSplit(tr("Pins"), tr("Nothing selected"));
    buildPins();
    buildDetails();
    m_split->setMinimumHeight(kPinsHeight);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k3);
    column->addWidget(buildStore());
    column->addWidget(m_banner);
    column->addWidget(m_split, 1);
    column->addWidget(buildJobs());
    auto* scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("rackScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    refreshDetails();
    updateJobActions();
}

QWidget* PrivacyRackTab::buildStore() {
    auto* card = new Card;
    m_state = new StatusPill;
    m_state->setObjectName(QStringLiteral("rackState"));
    m_where = new TextLabel({}, TextRole::Body, Tone::Neutral);
    m_where->setObjectName(QStringLiteral("rackWhere"));
    m_where->setWordWrap(true);
    const auto bar = [](TextLabel*& text, ThinProgress*& progress, const char* name) {
        text = new TextLabel({}, TextRole::Caption, Tone::Neutral);
        text->setObjectName(QLatin1String(name));
        progress = new ThinProgress;
        progress->setMinimumWidth(150);
        auto* column = new QVBoxLayout;
        column->setSpacing(space::k1);
        column->addStretch(1);
        column->addWidget(text);
        column->addWidget(progress);
        column->addStretch(1);
        return column;
    };
    auto* row = new QHBoxLayout;
    row->setSpacing(space::k4);
    row->addWidget(m_state, 0, Qt::AlignVCenter);
    row->addWidget(m_where, 1);
    row->addLayout(bar(m_bytesText, m_bytes, "rackBytes"));
    row->addLayout(bar(m_pinsText, m_pinsBar, "rackPinCount"));
    card->body()->addLayout(row);
    return card;
}

void PrivacyRackTab::buildPins() {
    m_add = new QPushButton(tr("Add…"));
    m_add->setObjectName(QStringLiteral("rackAdd"));
    m_add->setProperty("variant", QStringLiteral("primary"));
    connect(m_add, &QPushButton::clicked, this, [this] { bring({}); });
    m_more = new QPushButton(tr("More"));
    m_more->setObjectName(QStringLiteral("rackMore"));
    m_more->setAccessibleName(tr("More about the Rack"));
    auto* menu = new QMenu(m_more);
    menu->setObjectName(QStringLiteral("rackMoreMenu"));
    const auto act = [&](const QString& text, const char* name, auto slot) {
        auto* action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, slot);
    };
    act(tr("Import a CAR file…"), "rackImport", [this] {
        (new RackBringDialog(m_bridge, RackBringDialog::From::CarFile, {}, window()))->open();
    });
    act(tr("Pin by CID…"), "rackPin", [this] {
        (new RackBringDialog(m_bridge, RackBringDialog::From::Cid, {}, window()))->open();
    });
    act(tr("Collect garbage…"), "rackCollect", [this] { collect(); });
    m_more->setMenu(menu);
    m_split->list()->addHeaderWidget(m_more);
    m_split->list()->addHeaderWidget(m_add);
    m_pins = new RackPins(m_bridge);
    m_orders = new RackOrders(m_bridge, this);
    connect(m_pins, &RackPins::currentChanged, this, &PrivacyRackTab::refreshDetails);
    connect(m_pins, &RackPins::addWanted, this, [this] { bring({}); });
    connect(m_pins, &RackPins::settingsWanted, this,
            [this] { emit navigate(QStringLiteral("settings"), QStringLiteral("rack.enabled")); });
    connect(m_pins, &RackPins::exportWanted, this, &PrivacyRackTab::exportPin);
    connect(m_pins, &RackPins::verifyWanted, this, [this] { verify(true); });
    connect(m_pins, &RackPins::unpinWanted, this, [this] { unpin(false); });
    connect(m_pins, &RackPins::forgetWanted, this, [this] { unpin(true); });
    connect(m_pins, &RackPins::verifyAllWanted, this, &PrivacyRackTab::verifyAll);
    connect(m_pins, &RackPins::unpinAllWanted, this, &PrivacyRackTab::unpinAll);
    connect(m_orders, &RackOrders::went, this, &PrivacyRackTab::ordered);
    m_split->list()->body()->addWidget(m_pins, 1);
    connect(m_split, &AccessSplit::narrowChanged, m_pins, &RackPins::setNarrow);
}

void PrivacyRackTab::buildDetails() {
    m_split->details()->setObjectName(QStringLiteral("rackDetails"));
    m_place = new StatusPill;
    m_sealed = new StatusPill;
    auto* pills = new QHBoxLayout;
    pills->setSpacing(space::k2);
    pills->addWidget(m_place);
    pills->addWidget(m_sealed);
    pills->addStretch(1);
    m_words = new TextLabel({}, TextRole::Body, Tone::Neutral);
    m_words->setWordWrap(true);
    const auto button = [this](const QString& text, const char* name, auto slot) {
        auto* made = new QPushButton(text);
        made->setObjectName(QLatin1String(name));
        connect(made, &QPushButton::clicked, this, slot);
        return made;
    };
    m_export = button(tr("Export…"), "rackExport", [this] { exportPin(); });
    m_verify = button(tr("Verify"), "rackVerify", [this] { verify(true); });
    m_verify->setToolTip(tr("Reads every block and compares it with its CID"));
    m_unpin = button(tr("Unpin…"), "rackUnpin", [this] { unpin(false); });
    m_forget = button(tr("Forget…"), "rackForget", [this] { unpin(true); });
    m_forget->setToolTip(tr("Unpins it even when the IPFS node does not answer"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::k2);
    for (auto* each : {m_export, m_verify, m_unpin}) buttons->addWidget(each);
    buttons->addStretch(1);
    m_forget->setProperty("variant", QStringLiteral("ghost"));
    m_fields = new DetailList(QStringLiteral("rackFields"));
    auto* body = m_split->detailsBody();
    body->addLayout(pills);
    body->addWidget(m_words);
    body->addLayout(buttons);
    body->addWidget(m_fields);
    body->addWidget(m_forget, 0, Qt::AlignLeft);
    body->addStretch(1);
}

QWidget* PrivacyRackTab::buildJobs() {
    auto* card = new Card(tr("Jobs"));
    m_cancel = new QPushButton(tr("Cancel job"));
    m_cancel->setObjectName(QStringLiteral("rackCancelJob"));
    connect(m_cancel, &QPushButton::clicked, this, &PrivacyRackTab::cancelJob);
    card->addHeaderWidget(m_cancel);
    m_jobModel = new RackJobModel(this);
    m_jobs = new DataTable(m_jobModel, tr("Jobs of the Rack"), QStringLiteral("rackJobs"));
    m_jobs->setCompact(true);
    m_jobs->setColumnWidths({130, 120, 164, 170, 0});
    m_jobs->setFixedHeight(kJobsHeight);
    m_jobs->setEmpty(new EmptyState(Glyph::Clock, tr("No job yet"),
                                    tr("What you order of the Rack is done one by one; it is "
                                       "listed here until the node is started again.")));
    connect(m_jobs, &DataTable::currentIdChanged, this, &PrivacyRackTab::updateJobActions);
    auto* cancel = new QAction(tr("Cancel job"), this);
    connect(cancel, &QAction::triggered, this, &PrivacyRackTab::cancelJob);
    m_jobs->setRowActions({cancel});
    card->body()->addWidget(m_jobs);
    return card;
}

void PrivacyRackTab::refresh() {
    const api::RackInfo& rack = *m_bridge.snapshot()->rack;
    const bool loading = m_bridge.freshness() == Freshness::Loading;
    m_jobModel->setRows(rack.jobs);
    m_pins->refresh();
    m_jobs->setLoading(loading);
    const bool there = !rack.store.empty();
    m_add->setEnabled(there);
    m_more->setEnabled(there);
    refreshStore(rack);
    refreshDetails();
    updateJobActions();
}

void PrivacyRackTab::refreshStore(const api::RackInfo& rack) {
    const bool there = !rack.store.empty();
    m_state->setLabel(!there       ? Label{tr("No Rack"), Tone::Neutral}
                      : rack.ready ? Label{tr("Ready"), Tone::Ok}
                                   : Label{tr("Not ready"), Tone::Warn});
    QString where = tr("This node keeps no files.");
    if (rack.store == "ipfs")
        where = rack.ipfsVersion.empty()
                    ? tr("New content goes to the IPFS node at %1.").arg(plain(rack.ipfsApi))
                    : tr("New content goes to the IPFS node at %1 (version %2).")
                          .arg(plain(rack.ipfsApi), plain(rack.ipfsVersion));
    else if (there)
        where = tr("New content is kept on this node; no IPFS node is asked.");
    if (there && rack.storedBlocks != 0)
        where +=
            QLatin1Char(' ') + tr("On this node's disk: %1 in %2 blocks.")
                                   .arg(bytesText(rack.storedBytes), countText(rack.storedBlocks));
    if (!rack.reason.empty()) where += QLatin1Char('\n') + engineText(rack.reason);
    m_where->setText(where);
    for (QWidget* each : {static_cast<QWidget*>(m_bytes), static_cast<QWidget*>(m_pinsBar),
                          static_cast<QWidget*>(m_bytesText), static_cast<QWidget*>(m_pinsText)})
        each->setVisible(there);
    const double full = share(rack.usedBytes, rack.quotaBytes);
    m_bytes->setShare(full);
    m_pinsBar->setShare(share(rack.pinCount, rack.quotaPins));
    m_bytesText->setText(tr("%1 of %2").arg(bytesText(rack.usedBytes), bytesText(rack.quotaBytes)));
    m_bytesText->setInk(full >= kFullFrom ? Tone::Warn : Tone::Neutral);
    m_pinsText->setText(
        tr("%1 of %2 pins").arg(countText(rack.pinCount), countText(rack.quotaPins)));
}

void PrivacyRackTab::refreshDetails() {
    const auto pin = m_pins->current();
    for (QWidget* each : {static_cast<QWidget*>(m_place), static_cast<QWidget*>(m_sealed),
                          static_cast<QWidget*>(m_export), static_cast<QWidget*>(m_verify),
                          static_cast<QWidget*>(m_unpin)})
        each->setVisible(pin.has_value());
    m_forget->setVisible(pin && pin->place == "ipfs");
    if (!pin) {
        m_split->details()->setTitle(tr("Nothing selected"));
        m_words->setText(tr("Choose a pin in the table to see it here."));
        m_fields->setRows({});
        return;
    }
    m_split->details()->setTitle(rackPinText(*pin));
    m_place->setLabel(rackPlaceLabel(plain(pin->place)));
    m_sealed->setLabel(pin->encrypted ? Label{tr("Encrypted"), Tone::Ok}
                                      : Label{tr("Not encrypted"), Tone::Neutral});
    m_sealed->setGlyph(pin->encrypted ? Glyph::Lock : Glyph::Unlock);
    m_words->setText(pin->encrypted
                         ? tr("Its key was shown once when it was added; it is not here.")
                         : tr("Whoever has the CID and reaches it can read it."));
    m_fields->setRows({
        {tr("CID"), plain(pin->cid), true, true},
        {tr("Size"), tr("%1 (%2 bytes)").arg(bytesText(pin->sizeBytes), countText(pin->sizeBytes)),
         false, false},
        {tr("Blocks"), pin->blocks == 0 ? tr("not known") : countText(pin->blocks), false, true},
        {tr("Kept since"), timeText(pin->createdMs).left(10), false, true},
        {tr("Profile"), pin->profile.empty() ? tr("not made here") : plain(pin->profile), false,
         false},
        {tr("On the IPFS node"),
         pin->pinnedBefore ? tr("pinned there before")
                           : (pin->place == "ipfs" ? tr("pinned by this node") : tr("no")),
         false, false},
    });
}

void PrivacyRackTab::updateJobActions() {
    const auto* job = m_jobModel->find(m_jobs->currentId());
    m_cancel->setEnabled(job != nullptr && runs(*job));
}

void PrivacyRackTab::bring(const QString& path) {
    if (!m_add->isEnabled()) return;
    if (path.endsWith(QLatin1String(".car"), Qt::CaseInsensitive))
        (new RackBringDialog(m_bridge, RackBringDialog::From::CarFile, path, window()))->open();
    else
        (new RackAddDialog(m_bridge, path, window()))->open();
}

void PrivacyRackTab::dragEnterEvent(QDragEnterEvent* event) {
    const auto urls = event->mimeData()->urls();
    if (m_add->isEnabled() && urls.size() == 1 && urls.front().isLocalFile())
        event->acceptProposedAction();
}

void PrivacyRackTab::dropEvent(QDropEvent* event) {
    const auto urls = event->mimeData()->urls();
    if (urls.size() != 1 || !urls.front().isLocalFile()) return;
    event->acceptProposedAction();
    bring(urls.front().toLocalFile());
}

void PrivacyRackTab::exportPin() {
    if (const auto pin = m_pins->current())
        (new RackExportDialog(m_bridge, *pin, window()))->open();
}

void PrivacyRackTab::verify(bool full) {
    if (const auto pin = m_pins->current())
        send(api::RackVerify{pin->cid, full}, tr("It is being verified; see Jobs."));
}

void PrivacyRackTab::unpin(bool forget) {
    const auto pin = m_pins->current();
    if (!pin) return;
    DangerWords words;
    words.title = forget ? tr("Forget “%1” for good?").arg(rackPinText(*pin))
                         : tr("Unpin “%1” for good?").arg(rackPinText(*pin));
    words.action = forget ? tr("Forget it") : tr("Unpin it");
    words.typeToConfirm = rackPinText(*pin);
    words.note =
        tr("%1, kept since %2.").arg(bytesText(pin->sizeBytes), timeText(pin->createdMs).left(10));
    DangerConfirm::ask(
        window(), m_bridge, api::RackUnpin{pin->cid, forget}, words,
        [this](const api::CommandResult&) { queued(tr("It is let go; see Jobs.")); });
}

void PrivacyRackTab::verifyAll() {
    std::vector<api::Command> orders;
    for (const api::RackPinInfo& pin : m_pins->selected())
        orders.emplace_back(api::RackVerify{pin.cid, true});
    if (!orders.empty()) m_orders->add(std::move(orders));
}

/// One question for all of them: what is said of the first one's consequences holds for each.
void PrivacyRackTab::unpinAll() {
    const auto pins = m_pins->selected();
    if (pins.empty()) return;
    std::uint64_t bytes = 0;
    QStringList names;
    for (const api::RackPinInfo& pin : pins) {
        bytes += pin.sizeBytes;
        if (names.size() < kNamesShown) names << rackPinText(pin);
    }
    const int count = static_cast<int>(pins.size());
    const int more = count - static_cast<int>(names.size());
    if (more > 0) names << tr("%n more", nullptr, more);
    DangerWords words;
    words.title = tr("Unpin these %n for good?", nullptr, count);
    words.action = tr("Unpin all of them");
    words.typeToConfirm = tr("unpin %1").arg(count);
    words.note = tr("%1 in all: %2. What is said here holds for each of them.")
                     .arg(bytesText(bytes), names.join(QStringLiteral(", ")));
    DangerConfirm::ask(window(), m_bridge, api::RackUnpin{pins.front().cid, false}, words,
                       [this, pins](const api::CommandResult&) {
                           std::vector<api::Command> rest;
                           for (std::size_t i = 1; i < pins.size(); ++i)
                               rest.emplace_back(api::RackUnpin{pins[i].cid, false});
                           queued(tr("They are let go; see Jobs."));
                           if (!rest.empty()) m_orders->add(std::move(rest));
                       });
}

void PrivacyRackTab::ordered(int taken, int all, int refused, const Error& error) {
    if (refused > 0) {
        m_banner->say(Tone::Warn,
                      tr("%1 of %2 are ordered, %3 were refused.").arg(taken).arg(all).arg(refused),
                      errorSentence(error));
        m_banner->setClosable(true);
        refresh();
        return;
    }
    queued(tr("%1 of %2 are ordered; see Jobs.").arg(taken).arg(all));
}

void PrivacyRackTab::collect() {
    const bool ipfs = m_bridge.snapshot()->rack->store == "ipfs";
    DangerWords words;
    words.title = tr("Collect garbage?");
    words.action = tr("Collect");
    words.typeToConfirm = tr("collect");
    words.note = tr("Blocks that no pin needs are deleted from this node.");
    DangerConfirm::ask(
        window(), m_bridge, api::RackGc{ipfs}, words,
        [this](const api::CommandResult&) { queued(tr("Garbage is being collected; see Jobs.")); });
}

void PrivacyRackTab::cancelJob() {
    const auto* job = m_jobModel->find(m_jobs->currentId());
    if (job != nullptr && runs(*job)) send(api::RackCancel{job->id}, tr("The job is cancelled."));
}

void PrivacyRackTab::send(const api::Command& command, const QString& done) {
    m_bridge.submit(command, this, [this, done](const api::CommandResult& result) {
        if (!result.error) {
            queued(done);
            return;
        }
        m_banner->sayError(*result.error);
        m_banner->setClosable(true);
        refresh();
    });
}

void PrivacyRackTab::queued(const QString& words) {
    m_banner->say(Tone::Info, words);
    m_banner->setClosable(true);
    refresh();
}

}  // namespace stacknet::ui
