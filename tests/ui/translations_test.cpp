#include <algorithm>
#include <map>

#include <gtest/gtest.h>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include "tests/support/test_places.h"
#include "ui/bridge/console_settings.h"

namespace {

QStringList placeholders(const QString& text) {
    static const QRegularExpression kPlaceholder(QStringLiteral("%(L?\\d|n)"));
    QStringList found;
    for (auto it = kPlaceholder.globalMatch(text); it.hasNext();) found << it.next().captured(0);
    found.removeAll(QStringLiteral("%n"));  // a form may have the number as a word: "no key"
    found.sort();
    return found;
}

/// How many forms of plural a language has, as Qt counts them.
qsizetype pluralForms(const QString& language) {
    static const std::map<QString, qsizetype> kForms = {
        {QStringLiteral("ja"), 1}, {QStringLiteral("zh_CN"), 1}, {QStringLiteral("ar"), 6}};
    const auto found = kForms.find(language);
    return found == kForms.end() ? 2 : found->second;
}

struct Message {
    QString source;
    QStringList forms;
    bool plural = false;
    bool unfinished = false;
};

QString translations() {
    return QString::fromStdString((stacknet::testing::checkout() / "translations").string());
}

std::vector<Message> messagesOf(const QString& language) {
    QFile file(translations() + QStringLiteral("/stacknet_%1.ts").arg(language));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == u"message") {
            messages.emplace_back().plural =
                xml.attributes().value(QStringLiteral("numerus")) == u"yes";
        } else if (xml.name() == u"source") {
            messages.back().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            messages.back().unfinished =
                xml.attributes().value(QStringLiteral("type")) == u"unfinished";
            if (!messages.back().plural) messages.back().forms << xml.readElementText();
        } else if (xml.name() == u"numerusform") {
            messages.back().forms << xml.readElementText();
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return messages;
}

/// Every language that the settings offer.
std::vector<QString> languages() {
    std::vector<QString> codes;
    for (const auto& setting : stacknet::ui::consoleSettings()) {
        if (QLatin1String(setting.key) != QLatin1String("general/language")) continue;
        for (const auto& choice : setting.choices) {
            if (choice != QLatin1String("system")) codes.push_back(choice);
        }
    }
    return codes;
}

class Translations : public ::testing::TestWithParam<QString> {};

TEST_P(Translations, AreCompleteAndKeepTheirPlaceholders) {
    const auto messages = messagesOf(GetParam());
    EXPECT_GT(messages.size(), 3'000U);
    for (const auto& message : messages) {
        const auto source = message.source.toStdString();
        EXPECT_FALSE(message.unfinished) << source;
        ASSERT_EQ(message.forms.size(), message.plural ? pluralForms(GetParam()) : 1) << source;
        for (const auto& form : message.forms) {
            EXPECT_FALSE(form.trimmed().isEmpty()) << source;
            EXPECT_EQ(placeholders(form), placeholders(message.source)) << source;
            EXPECT_EQ(form.count(QLatin1Char('&')), message.source.count(QLatin1Char('&')))
                << source << " has another shortcut";
        }
    }
}

TEST_P(Translations, HaveTheSameMessagesAsEnglish) {
    std::vector<QString> english;
    std::vector<QString> own;
    for (const auto& message : messagesOf(QStringLiteral("en"))) english.push_back(message.source);
    for (const auto& message : messagesOf(GetParam())) own.push_back(message.source);
    std::sort(english.begin(), english.end());
    std::sort(own.begin(), own.end());
    EXPECT_EQ(own.size(), english.size());
    EXPECT_TRUE(own == english);
}

INSTANTIATE_TEST_SUITE_P(Languages, Translations, ::testing::ValuesIn(languages()),
                         [](const auto& each) { return each.param.toStdString(); });

TEST(TranslationFiles, AreThoseThatTheSettingsOffer) {
    const auto offered = languages();
    for (const auto& file : QDir(translations()).entryList({QStringLiteral("stacknet_*.ts")})) {
        const QString code = file.mid(9).chopped(3);
        EXPECT_NE(std::find(offered.begin(), offered.end(), code), offered.end())
            << file.toStdString();
    }
}

}  // namespace
