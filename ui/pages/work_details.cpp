#include "ui/pages/work_details.h"

#include <QBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QScrollArea>

#include "ui/text/format.h"
#include "ui/text/seed_numbers.h"
#include "ui/theme/icons.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/code_well.h"
#include "ui/widgets/copy_button.h"
#include "ui/widgets/detail_list.h"
#include "ui/widgets/save_file.h"
#include "ui/widgets/side_pane.h"
#include "ui/widgets/status_pill.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/usage_bar.h"

namespace stacknet::ui {
namespace {

constexpr double kMiB = 1024.0 * 1024.0;

QString words(const std::string& text) {
    return QString::fromStdString(text);
}

QString className(api::TaskClass value) {
    static constexpr const char* kNames[] = {"–", "D0", "D1", "D2", "D3", "R", "T"};
    return QString::fromUtf8(kNames[static_cast<std::size_t>(value)]);
}

QString classText(const api::TaskInfo& task) {
    const QString name = className(task.effectiveClass);
    return task.selfTested ? WorkDetails::tr("%1, tested here").arg(name) : name;
}

/// The first value of that name, at any depth.
QJsonValue valueIn(const QJsonObject& object, const QString& name) {
    if (object.contains(name)) return object.value(name);
    for (const QJsonValue& inner : object) {
        if (!inner.isObject()) continue;
        const QJsonValue found = valueIn(inner.toObject(), name);
        if (!found.isUndefined()) return found;
    }
    return QJsonValue(QJsonValue::Undefined);
}

QString plain(const QJsonValue& value) {
    if (value.isString()) return value.toString();
    if (value.isDouble()) return QString::number(value.toDouble(), 'f', 0);
    if (value.isBool()) return value.toBool() ? WorkDetails::tr("yes") : WorkDetails::tr("no");
    if (!value.isObject()) return {};
    QStringList parts;
    const QJsonObject object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each)
        parts << QStringLiteral("%1=%2").arg(each.key(), each.value().toString());
    return parts.join(QLatin1Char(' '));
}

}  // namespace

QString taskEndingText(api::TaskEnding ending) {
    switch (ending) {
        case api::TaskEnding::Exit:
            return WorkDetails::tr("its own end");
        case api::TaskEnding::Signal:
            return WorkDetails::tr("a signal");
        case api::TaskEnding::OutOfMemory:
            return WorkDetails::tr("the limit of memory");
        case api::TaskEnding::Timeout:
            return WorkDetails::tr("the limit of time");
        case api::TaskEnding::OutputLimit:
            return WorkDetails::tr("the limit of output");
        case api::TaskEnding::Refused:
            return WorkDetails::tr("a refusal: it never ran");
        case api::TaskEnding::None:
            break;
    }
    return QStringLiteral("–");
}

WorkDetails::WorkDetails(NodeBridge& bridge, Banner& banner, const QString& prefix, QWidget* parent)
    : Card(tr("No task selected"), parent), m_bridge(bridge), m_banner(banner) {
    build(prefix);
    show(nullptr);
}

void WorkDetails::build(const QString& prefix) {
    const auto named = [&](const char* name) { return prefix + QString::fromLatin1(name); };
    m_state = new StatusPill;
    m_state->setObjectName(named("taskState"));
    m_paperwork = new StatusPill;
    m_paperwork->setObjectName(named("taskPaperwork"));
    auto* pills = new QHBoxLayout;
    pills->setSpacing(space::k2);
    pills->addWidget(m_state);
    pills->addWidget(m_paperwork);
    pills->addStretch(1);
    m_error = new TextLabel({}, TextRole::Body, Tone::Danger);
    m_error->setWordWrap(true);
    m_list = new DetailList(named("taskFields"));
    m_use = new QWidget;
    m_use->setObjectName(named("taskUse"));
    m_wall = new UsageBar(tr("Time"));
    m_cpu = new UsageBar(tr("Processor"));
    m_memory = new UsageBar(tr("Memory"));
    auto* bars = new QVBoxLayout(m_use);
    bars->setContentsMargins(0, 0, 0, 0);
    bars->setSpacing(space::k2);
    bars->addWidget(new TextLabel(tr("Used of the limits"), TextRole::Strong));
    for (auto* bar : {m_wall, m_cpu, m_memory}) bars->addWidget(bar);
    m_limits = new TextLabel({}, TextRole::Caption, Tone::Neutral);
    m_limits->setObjectName(named("taskLimits"));
    m_limits->setWordWrap(true);
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, space::k2, 0);
    column->setSpacing(space::k3);
    column->addLayout(pills);
    column->addWidget(m_error);
    column->addWidget(m_list);
    column->addWidget(m_use);
    column->addWidget(buildReceipt(prefix));
    column->addWidget(m_limits);
    column->addStretch(1);
    body()->addWidget(scrolling(inner), 1);
}

QWidget* WorkDetails::buildReceipt(const QString& prefix) {
    const auto named = [&](const char* name) { return prefix + QString::fromLatin1(name); };
    const auto button = [&](const QString& text, const char* name, auto run) {
        auto* made = new QPushButton(text);
        made->setObjectName(named(name));
        connect(made, &QPushButton::clicked, this, run);
        return made;
    };
    m_save = button(tr("Save receipt…"), "saveReceipt", [this] { saveReceipt(); });
    m_copy = button(tr("Copy receipt"), "copyReceipt", [this] { copyReceipt(); });
    m_inputsButton = button(tr("Show digest inputs"), "showInputs", [this] { showInputs(); });
    m_inputs = new DetailList(named("digestInputs"));
    m_recompute = new QWidget;
    auto* recompute = new QVBoxLayout(m_recompute);
    recompute->setContentsMargins(0, 0, 0, 0);
    recompute->setSpacing(space::k1);
    auto* note = new TextLabel(
        tr("To recompute the digest, save the receipt and run this with what the client sent; the "
           "node has not kept it:"),
        TextRole::Caption, Tone::Neutral);
    note->setWordWrap(true);
    m_command = new CodeWell(tr("Command to recompute the digest"), named("recomputeCommand"));
    recompute->addWidget(note);
    recompute->addWidget(m_command);
    recompute->addWidget(
        new CopyButton(tr("Copy command"), [this] { return m_command->toPlainText(); }));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::k2);
    buttons->addWidget(m_save);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k2);
    column->addLayout(buttons);
    column->addWidget(m_inputsButton, 0, Qt::AlignLeading);
    column->addWidget(m_inputs);
    column->addWidget(m_recompute);
    return box;
}

void WorkDetails::show(const api::TaskInfo* task) {
    const bool other = task == nullptr || task->id != m_id;
    m_id = task == nullptr ? std::string() : task->id;
    for (QWidget* each :
         std::initializer_list<QWidget*>{m_state, m_paperwork, m_save, m_copy, m_inputsButton}) {
        each->setVisible(task != nullptr);
    }
    if (other) {
        m_inputs->hide();
        m_recompute->hide();
    }
    m_error->setVisible(task != nullptr && !task->errorCode.empty());
    m_use->setVisible(task != nullptr && task->memoryLimitBytes > 0 &&
                      task->state > api::TaskState::Running);
    if (task == nullptr) {
        setTitle(tr("No task selected"));
        m_list->setRows({});
        m_limits->setText(
            tr("Choose a task to see its counts, digests and receipt. Prompts, answers, "
               "code and files are not kept, so they cannot be shown here."));
        return;
    }
    m_code = task->kind == api::TaskKind::Code;
    const bool receipt = !task->receiptDigest.empty();
    for (QPushButton* each : {m_save, m_copy, m_inputsButton}) each->setEnabled(receipt);
    setTitle(tr("%1 task").arg(taskKindText(task->kind)));
    m_state->setLabel(taskStateLabel(*task));
    auto paperwork = paperworkLabel(*task);
    paperwork.text = tr("Paperwork: %1").arg(paperwork.text.toLower());
    m_paperwork->setLabel(paperwork);
    m_paperwork->setGlyph(Glyph::Receipt);
    m_error->setText(errorSentence(
        task->errorCode, tr("The task failed (%1).").arg(words(task->errorCode)).toStdString()));
    showFields(*task);
    showUse(*task);
    m_limits->setText(
        m_code
            ? tr("Ran in the sandbox: no network, no capabilities, at most %1 GB memory, %2 CPUs "
                 "and %3 s. Code, files and output are not kept.")
                  .arg(seed::kSandboxMemoryGb)
                  .arg(seed::kSandboxCpus)
                  .arg(seed::kSandboxSeconds)
            : tr("Prompt and answer are not kept; the receipt holds their digests only."));
}

void WorkDetails::showFields(const api::TaskInfo& task) {
    std::vector<DetailList::Row> rows{
        {tr("Task"), words(task.id), true, true},
        {tr("Received"), timeText(task.receivedMs), false, true},
        {tr("Duration"), task.durationMs == 0 ? QStringLiteral("–") : durationText(task.durationMs),
         false, true},
        {m_code ? tr("Image") : tr("Model"), words(task.model), false, false},
    };
    if (m_code) {
        rows.push_back({tr("Language"), words(task.language), false, false});
        rows.push_back({tr("Exit code"), QString::number(task.exitCode), false, true});
        rows.push_back(
            {tr("Container"), task.warm ? tr("was ready") : tr("was made for it"), false, false});
    } else {
        rows.push_back({tr("Tokens in"), countText(task.tokensIn), false, true});
        rows.push_back({tr("Tokens out"), countText(task.tokensOut), false, true});
    }
    if (task.state == api::TaskState::Queued && task.tasksAhead > 0) {
        rows.push_back({tr("Waits"),
                        tr("behind %n task(s)", nullptr, static_cast<int>(task.tasksAhead)), false,
                        false});
    }
    if (task.endedBy != api::TaskEnding::None)
        rows.push_back({tr("Ended by"), taskEndingText(task.endedBy), false, false});
    rows.push_back({tr("Confidential"),
                    task.confidential ? tr("yes: on attested hardware alone") : tr("no"), false,
                    false});
    rows.push_back({tr("Class"), classText(task), false, false});
    if (task.declaredClass != api::TaskClass::None)
        rows.push_back({tr("Class asked for"), className(task.declaredClass), false, false});
    if (!task.reproClass.empty())
        rows.push_back({tr("Reproduction class"), words(task.reproClass), true, true});
    rows.push_back({tr("API key"), words(task.apiKeyId), false, true});
    rows.push_back({tr("Receipt digest"),
                    task.receiptDigest.empty() ? QStringLiteral("–") : words(task.receiptDigest),
                    !task.receiptDigest.empty(), true});
    rows.push_back({tr("On the ledger"),
                    task.paperworkHeight == 0
                        ? tr("not yet")
                        : tr("at height %1").arg(countText(task.paperworkHeight)),
                    false, false});
    m_list->setRows(rows);
}

void WorkDetails::showUse(const api::TaskInfo& task) {
    const auto share = [](double used, double most) { return most > 0 ? used / most : 0.0; };
    const double wallMost = static_cast<double>(task.wallLimitMs);
    m_wall->setUse(share(task.durationMs, wallMost),
                   tr("%1 of %2", "used, limit")
                       .arg(durationText(task.durationMs), durationText(task.wallLimitMs)));
    // The processor's limit is a number of cores over the time that the run took.
    const auto cpuMost = static_cast<std::uint64_t>(task.durationMs) * task.cpuLimit;
    m_cpu->setUse(share(static_cast<double>(task.cpuMs), static_cast<double>(cpuMost)),
                  tr("%1 on %n processor(s)", nullptr, static_cast<int>(task.cpuLimit))
                      .arg(durationText(task.cpuMs)));
    const double peak = static_cast<double>(task.memoryPeakBytes);
    const double most = static_cast<double>(task.memoryLimitBytes);
    m_memory->setUse(share(peak, most),
                     tr("%1 of %2 MiB", "used, limit")
                         .arg(countText(static_cast<std::uint64_t>(peak / kMiB)),
                              countText(static_cast<std::uint64_t>(most / kMiB))));
}

void WorkDetails::withReceipt(const std::function<void(const std::string&)>& use) {
    m_bridge.receipt(m_id, this, [this, use, id = m_id](const Result<std::string>& receipt) {
        if (id != m_id) return;
        if (!receipt.ok()) {
            m_banner.sayError(receipt.error());
            return;
        }
        use(*receipt);
    });
}

void WorkDetails::saveReceipt() {
    const QString proposal = QStringLiteral("receipt-%1.json").arg(words(m_id).left(12));
    withReceipt([this, proposal](const std::string& json) {
        const auto saved =
            saveFile(this, tr("Save the receipt"), proposal, QByteArray::fromStdString(json));
        if (!saved.ok()) {
            m_banner.sayError(saved.error());
        } else if (!saved->isEmpty()) {
            m_banner.say(Tone::Ok, tr("Receipt saved to %1").arg(*saved),
                         tr("Anyone can check it offline: stacknetctl receipt verify FILE"));
            m_banner.setClosable(true);
        }
    });
}

void WorkDetails::copyReceipt() {
    withReceipt([this](const std::string& json) {
        copyText(QString::fromStdString(json));
        m_banner.say(Tone::Ok, tr("Receipt copied."));
        m_banner.setClosable(true);
    });
}

void WorkDetails::showInputs() {
    withReceipt([this](const std::string& json) {
        const QJsonObject object =
            QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
        const std::vector<std::pair<const char*, QString>> wanted{
            {"image_digest", tr("Image")},      {"input_hash", tr("Input")},
            {"output_hash", tr("Output")},      {"exit_code", tr("Exit code")},
            {"environment", tr("Environment")}, {"model_digest", tr("Model file")},
            {"salt_hash", tr("Salt")},          {"finish_reason", tr("Ended by")},
            {"contract_hash", tr("Contract")},  {"digest", tr("Digest")},
            {"signature", tr("Signature")},     {"node_key", tr("Signed by")}};
        std::vector<DetailList::Row> rows;
        for (const auto& [name, title] : wanted) {
            const QString text = plain(valueIn(object, QString::fromLatin1(name)));
            if (!text.isEmpty()) rows.push_back({title, text, text.size() > 20, true});
        }
        if (rows.empty()) rows.push_back({tr("Receipt"), tr("has no digest inputs"), false, false});
        m_inputs->setRows(rows);
        m_inputs->show();
        m_command->setCode(
            m_code ? QStringLiteral("stacknetctl receipt recompute FILE --code FILE")
                   : QStringLiteral("stacknetctl receipt recompute FILE --request FILE"));
        m_recompute->show();
    });
}

}  // namespace stacknet::ui
