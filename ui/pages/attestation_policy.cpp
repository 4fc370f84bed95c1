#include "ui/pages/attestation_policy.h"

#include <QBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>

#include "ui/text/format.h"
#include "ui/widgets/copy_button.h"
#include "ui/widgets/detail_list.h"

namespace stacknet::ui {
namespace {

class Policy {
public:
    explicit Policy(const QJsonObject& members) : m_members(members) {}

    QString asked(const char* name) const {
        return m_members[QLatin1String(name)].toBool() ? AttestationPolicyDialog::tr("required")
                                                       : AttestationPolicyDialog::tr("not asked");
    }
    QString version(const char* name) const {
        const QString floor = m_members[QLatin1String(name)].toString();
        return floor.isEmpty() ? AttestationPolicyDialog::tr("any") : floor;
    }
    QString age(const char* name) const {
        return spanText(static_cast<std::int64_t>(m_members[QLatin1String(name)].toDouble()) *
                        1'000);
    }
    QString denied(const char* name) const {
        const auto count = static_cast<int>(m_members[QLatin1String(name)].toArray().size());
        return count == 0 ? AttestationPolicyDialog::tr("none")
                          : AttestationPolicyDialog::tr("%n denied", nullptr, count);
    }
    QString revocation() const {
        return m_members[QLatin1String("revocation")].toString() == QLatin1String("require")
                   ? AttestationPolicyDialog::tr("somebody must say that it is good")
                   : AttestationPolicyDialog::tr("silence is allowed and shown");
    }

private:
    const QJsonObject m_members;
};

}  // namespace

AttestationPolicyDialog::AttestationPolicyDialog(const std::string& policy, QWidget* parent)
    : ModalDialog(tr("What this node asks of evidence"), QStringLiteral("attestationPolicy"),
                  parent) {
    addText(
        tr("The node reads it from attestation.json in its data directory when it starts. What is "
           "not there has the strict default."));
    const QByteArray json = QByteArray::fromStdString(policy);
    const Policy read(QJsonDocument::fromJson(json).object());
    auto* list = new DetailList(QStringLiteral("policyFields"));
    list->setRows(
        {{tr("Firmware identity (FWID)"), read.asked("require_fwid"), false, false},
         {tr("Reference values (RIM)"), read.asked("require_rim"), false, false},
         {tr("Revocation"), read.revocation(), false, false},
         {tr("Oldest driver"), read.version("min_driver"), false, true},
         {tr("Oldest vBIOS, Hopper"), read.version("min_vbios_hopper"), false, true},
         {tr("Oldest vBIOS, Blackwell"), read.version("min_vbios_blackwell"), false, true},
         {tr("An answer must come within"), read.age("challenge_max_age_s"), false, false},
         {tr("A verdict holds at most"), read.age("verdict_max_age_s"), false, false},
         {tr("Your list of GPUs"), read.denied("denied_gpus"), false, false},
         {tr("Your list of RIMs"), read.denied("denied_rims"), false, false}});
    body()->addWidget(list);
    auto* copy =
        new CopyButton(tr("the policy as JSON"), [json] { return QString::fromUtf8(json); });
    copy->setObjectName(QStringLiteral("policyCopy"));
    auto* row = new QHBoxLayout;
    row->addWidget(copy);
    row->addStretch(1);
    body()->addLayout(row);
    auto* close = addButton(tr("Close"), QStringLiteral("policyClose"), QStringLiteral("primary"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

}  // namespace stacknet::ui
