#include "ui/wizard/profile_picker.h"

#include <algorithm>

#include <QBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include "ui/theme/tokens.h"
#include "ui/widgets/text_label.h"
#include "ui/wizard/setup_field.h"

namespace stacknet::ui {
namespace {

constexpr int kNameMax = 40;
constexpr int kListHeight = 180;

}  // namespace

ProfilePicker::ProfilePicker(std::vector<ProfileEntry> entries,
                             std::function<QString(const QString&)> nameProblem, QWidget* parent)
    : ModalDialog(tr("Profiles"), QStringLiteral("profilePicker"), parent),
      m_entries(std::move(entries)),
      m_nameProblem(std::move(nameProblem)) {
    addText(
        tr("Each profile is a node with a data folder of its own, or an engine to attach to. "
           "It opens in a window of its own."));
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("profileList"));
    m_list->setAccessibleName(tr("Profiles"));
    m_list->setFixedHeight(kListHeight);
    body()->addWidget(m_list);
    addNewProfile();
    m_remove = addButton(tr("Take from the list"), QStringLiteral("profileRemove"), {});
    auto* close = addButton(tr("Close"), QStringLiteral("profileClose"), {});
    m_open = addButton(tr("Open"), QStringLiteral("profileOpen"), QStringLiteral("primary"));
    m_remove->setToolTip(tr("The data folder stays where it is."));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &ProfilePicker::showChoice);
    connect(m_list, &QListWidget::itemActivated, m_open, &QPushButton::click);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const auto* entry = chosen()) emit openRequested(entry->name);
        accept();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        const auto* entry = chosen();
        if (entry == nullptr) return;
        const QString name = entry->name;
        std::erase_if(m_entries, [&](const ProfileEntry& one) { return one.name == name; });
        fill();
        emit removeRequested(name);
    });
    fill();
    m_list->setFocus();
}

void ProfilePicker::addNewProfile() {
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("profileName"));
    m_name->setMaxLength(kNameMax);
    m_nameField = new SetupField(tr("New profile"), m_name, QStringLiteral("profileName"));
    m_create = new QPushButton(tr("Set up…"));
    m_create->setObjectName(QStringLiteral("profileCreate"));
    m_create->setAutoDefault(false);
    m_create->setEnabled(false);
    m_nameField->addBeside(m_create);
    body()->addWidget(m_nameField);
    connect(m_name, &QLineEdit::textChanged, this, &ProfilePicker::checkName);
    connect(m_create, &QPushButton::clicked, this, [this] {
        emit openRequested(m_name->text().trimmed());
        accept();
    });
}

void ProfilePicker::fill() {
    m_list->clear();
    for (const auto& entry : m_entries) {
        QString text = entry.name + QStringLiteral("  ·  ") + entry.where;
        if (entry.attaches) text += QStringLiteral("  ·  ") + tr("attaches");
        if (entry.current) text += QStringLiteral("  ·  ") + tr("this window");
        m_list->addItem(text);
    }
    m_list->setCurrentRow(m_entries.empty() ? -1 : 0);
    showChoice();
}

const ProfileEntry* ProfilePicker::chosen() const {
    const int row = m_list->currentRow();
    if (row < 0 || row >= static_cast<int>(m_entries.size())) return nullptr;
    return &m_entries[static_cast<std::size_t>(row)];
}

void ProfilePicker::showChoice() {
    const auto* entry = chosen();
    const bool other = entry != nullptr && !entry->current;
    m_open->setEnabled(other);
    m_remove->setEnabled(other);
}

void ProfilePicker::checkName() {
    const QString name = m_name->text().trimmed();
    const bool taken = std::any_of(m_entries.begin(), m_entries.end(),
                                   [&](const ProfileEntry& entry) { return entry.name == name; });
    const QString problem = name.isEmpty() ? QString()
                            : taken        ? tr("There is a profile of this name.")
                                           : m_nameProblem(name);
    m_nameField->setNote(Tone::Danger, problem);
    m_create->setEnabled(!name.isEmpty() && problem.isEmpty());
}

}  // namespace stacknet::ui
