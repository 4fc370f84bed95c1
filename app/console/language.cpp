#include "app/console/language.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace stacknet::console {
namespace {

constexpr auto kFolder = ":/i18n";

}  // namespace

Language::Language() = default;
Language::~Language() = default;

void Language::use(const QString& code) {
    const bool system = code == QLatin1String("system");
    // Plain "ar" counts with Eastern digits, and ids and addresses stand beside numbers here.
    const QLocale locale = system                        ? QLocale::system()
                           : code == QLatin1String("ar") ? QLocale(QStringLiteral("ar_AE"))
                                                         : QLocale(code);
    const QString folder = QString::fromLatin1(kFolder);
    auto ours = std::make_unique<QTranslator>();
    bool known = ours->load(locale, QStringLiteral("stacknet"), QStringLiteral("_"), folder);
    // English has a catalogue too: it holds the plurals.
    if (!known) static_cast<void>(ours->load(QStringLiteral("stacknet_en"), folder));
    auto qt = std::make_unique<QTranslator>();
    known = known && qt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                              QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    QLocale::setDefault(locale);
    for (auto* old : {m_ours.get(), m_qt.get()}) {
        if (old != nullptr) QCoreApplication::removeTranslator(old);
    }
    m_qt = known ? std::move(qt) : nullptr;
    if (m_qt) QCoreApplication::installTranslator(m_qt.get());
    m_ours = std::move(ours);
    QCoreApplication::installTranslator(m_ours.get());
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

}  // namespace stacknet::console
