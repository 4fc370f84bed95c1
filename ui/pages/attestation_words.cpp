#include "ui/pages/attestation_words.h"

#include <array>

#include <QCoreApplication>

#include "ui/text/engine_words.h"

namespace stacknet::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AttestationWords)
};

struct CheckWords {
    const char* name;
    const char* words;
};

constexpr std::array kChecks = {
    CheckWords{"size", QT_TRANSLATE_NOOP("AttestationWords", "Evidence within its limits")},
    CheckWords{"report", QT_TRANSLATE_NOOP("AttestationWords", "Report has the known layout")},
    CheckWords{"opaque_data",
               QT_TRANSLATE_NOOP("AttestationWords", "Fields that the GPU adds are known")},
    CheckWords{"certificate_chain",
               QT_TRANSLATE_NOOP("AttestationWords", "Certificates lead to NVIDIA's root")},
    CheckWords{"report_signature",
               QT_TRANSLATE_NOOP("AttestationWords", "Report is signed by this GPU")},
    CheckWords{"nonce", QT_TRANSLATE_NOOP("AttestationWords", "Answers our question (freshness)")},
    CheckWords{"firmware_id",
               QT_TRANSLATE_NOOP("AttestationWords", "Firmware is the certified one")},
    CheckWords{"identity", QT_TRANSLATE_NOOP("AttestationWords", "GPU is who it says")},
    CheckWords{"driver_version", QT_TRANSLATE_NOOP("AttestationWords", "Driver is new enough")},
    CheckWords{"vbios_version", QT_TRANSLATE_NOOP("AttestationWords", "vBIOS is new enough")},
    CheckWords{"driver_rim",
               QT_TRANSLATE_NOOP("AttestationWords", "Reference values of the driver")},
    CheckWords{"vbios_rim", QT_TRANSLATE_NOOP("AttestationWords", "Reference values of the vBIOS")},
    CheckWords{"measurements",
               QT_TRANSLATE_NOOP("AttestationWords", "Measurements match the reference values")},
    CheckWords{"revocation", QT_TRANSLATE_NOOP("AttestationWords", "No certificate is revoked")},
    CheckWords{"mode", QT_TRANSLATE_NOOP("AttestationWords", "Confidential computing mode")},
    CheckWords{"challenge",
               QT_TRANSLATE_NOOP("AttestationWords", "Challenge answered once and in time")},
    CheckWords{"token", QT_TRANSLATE_NOOP("AttestationWords", "Token of NVIDIA's service")},
    CheckWords{"deny_list", QT_TRANSLATE_NOOP("AttestationWords", "Not on your own deny list")},
};

Label revocationLabel(const api::AttestationCertificateInfo& one) {
    if (one.revocation.empty()) return {{}, Tone::Neutral};
    if (one.revocation == "not_asked")
        return {Words::tr("nobody answers for its revocation"), Tone::Neutral};
    if (one.revocation == "not_stated")
        return {Words::tr("revocation not known: nobody said anything"), Tone::Neutral};
    const QString source =
        one.revocationSource == "crl" ? QStringLiteral("CRL") : QStringLiteral("OCSP");
    if (one.revocation == "good") return {Words::tr("not revoked (%1)").arg(source), Tone::Neutral};
    if (one.revocation == "revoked") return {Words::tr("revoked (%1)").arg(source), Tone::Danger};
    if (one.revocation == "hold") return {Words::tr("on hold (%1)").arg(source), Tone::Danger};
    return {Words::tr("revocation not known: the statement does not count (%1)").arg(source),
            Tone::Warn};
}

}  // namespace

bool isExpiring(const api::AttestationInfo& info, std::int64_t nowMs) {
    return info.state == api::AttestationState::Attested && info.lifetimeMs > 0 &&
           (info.validUntilMs - nowMs) * 100 < info.lifetimeMs * kExpiringPercent;
}

AttestationHeadline attestationHeadline(const api::AttestationInfo& info, std::int64_t nowMs) {
    const QString said = engineText(info.sentence);
    switch (info.state) {
        case api::AttestationState::Off:
            return {Words::tr("Not available"), said, Tone::Neutral};
        case api::AttestationState::NoMode:
            return {Words::tr("Confidential computing is off"), said, Tone::Warn};
        case api::AttestationState::Collecting:
            return {Words::tr("Asking the GPUs"), said, Tone::Info};
        case api::AttestationState::Attested:
            if (isExpiring(info, nowMs)) {
                return {Words::tr("Expiring"),
                        said + QLatin1Char(' ') +
                            Words::tr("Nothing to do: the GPUs are asked again by themselves."),
                        Tone::Warn};
            }
            return {Words::tr("Verified"), said, Tone::Ok};
        case api::AttestationState::Expired:
            return {Words::tr("Expired"), said, Tone::Warn};
        case api::AttestationState::Failed:
            return {Words::tr("Failed"), said, Tone::Danger};
    }
    return {Words::tr("Not available"), said, Tone::Neutral};
}

Label confidentialLabel(const api::AttestationInfo& info) {
    return info.confidentialTasks
               ? Label{Words::tr("Confidential tasks: eligible"), Tone::Ok}
               : Label{Words::tr("Confidential tasks: not eligible"), Tone::Neutral};
}

QString checkTitle(const std::string& name) {
    for (const CheckWords& check : kChecks) {
        if (name == check.name) {
            return QCoreApplication::translate("AttestationWords", check.words);
        }
    }
    return QString::fromStdString(name);
}

bool isGood(const api::AttestationCheckInfo& check) {
    return check.status == "pass" || check.status == "skipped" ||
           (check.status == "unknown" && check.tolerated);
}

Label checkStatusLabel(const api::AttestationCheckInfo& check) {
    if (check.status == "pass") return {Words::tr("Passed"), Tone::Ok};
    if (check.status == "fail") return {Words::tr("Failed"), Tone::Danger};
    if (check.status == "skipped") return {Words::tr("Not asked"), Tone::Neutral};
    return check.tolerated ? Label{Words::tr("Not known, allowed"), Tone::Warn}
                           : Label{Words::tr("Not known"), Tone::Danger};
}

Label measurementLabel(const api::MeasurementInfo& row) {
    if (row.outcome == "match") return {Words::tr("Match"), Tone::Ok};
    if (row.outcome == "mismatch") return {Words::tr("Mismatch"), Tone::Danger};
    return {Words::tr("Not compared"), Tone::Neutral};
}

QString rimSourceText(const std::string& source) {
    if (source == "driver") return Words::tr("Driver");
    if (source == "vbios") return Words::tr("vBIOS");
    return QString::fromStdString(source);
}

QString cpuSentence(api::CpuTeeState state) {
    switch (state) {
        case api::CpuTeeState::NotProven:
            return Words::tr(
                "CPU side: not proven. No quote says that the program which holds the data runs in "
                "a confidential virtual machine.");
        case api::CpuTeeState::QuoteHeld:
            return Words::tr(
                "CPU side: a quote is held, and this version does not verify it. Treat it as not "
                "proven.");
        case api::CpuTeeState::Verified:
            return Words::tr("CPU side: verified.");
    }
    return {};
}

QString certificateRole(std::size_t index, std::size_t count) {
    if (index == 0) return Words::tr("leaf, the GPU's own");
    return index + 1 == count ? Words::tr("root") : QString();
}

Label certificateLabel(const api::AttestationCertificateInfo& one, std::int64_t nowMs) {
    if (!one.problem.empty() || one.signature == "bad" || one.revocation == "revoked") {
        return {Words::tr("Problem"), Tone::Danger};
    }
    if (one.notAfterMs != 0 && nowMs > one.notAfterMs) {
        return {Words::tr("Expired"), Tone::Danger};
    }
    if (nowMs < one.notBeforeMs) return {Words::tr("Not valid yet"), Tone::Danger};
    return {Words::tr("Valid"), Tone::Ok};
}

Label certificateStanding(const api::AttestationCertificateInfo& one, bool last) {
    const bool pinned = last && one.signature == "good" && one.revocation.empty();
    const bool forged = one.signature == "bad";
    QString text = one.signature.empty() ? Words::tr("Signature not checked yet")
                   : pinned              ? Words::tr("The root that this node knows")
                   : forged              ? Words::tr("Not signed by its issuer")
                                         : Words::tr("Signed by its issuer");
    const Label revocation = revocationLabel(one);
    if (!revocation.text.isEmpty()) text += QStringLiteral(" · ") + revocation.text;
    return {text, forged ? Tone::Danger : revocation.tone};
}

QString withoutGpuText() {
    return Words::tr(
        "Without an NVIDIA GPU in confidential computing mode this node cannot take confidential "
        "tasks. Everything else works: plain and end-to-end encrypted tasks, code in the sandbox, "
        "consensus, points and stake. Other nodes' evidence can still be checked here.");
}

QStringList attestationLimits(const api::AttestationInfo& info) {
    return {
        cpuSentence(info.cpu),
        Words::tr("GPU evidence says which GPU, driver and vBIOS answered, and that NVIDIA made "
                  "them. It does not say what the program that uses them does with the data."),
        Words::tr("It holds for the moment of the answer. What changes afterwards is seen at the "
                  "next one."),
        Words::tr("It cannot prove where the machine stands, who can reach it, or that nobody "
                  "listens on its memory bus."),
    };
}

}  // namespace stacknet::ui
