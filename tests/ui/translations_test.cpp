#include <algorithm>

#include <gtest/gtest.h>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace {

QStringList placeholders(const QString& text) {
    static const QRegularExpression kPlaceholder(QStringLiteral("%(\\d|n)"));
    QStringList found;
    for (auto it = kPlaceholder.globalMatch(text); it.hasNext();) found << it.next().captured(0);
    found.sort();
    return found;
}

class Translations : public ::testing::TestWithParam<const char*> {};

TEST_P(Translations, AreCompleteAndKeepTheirPlaceholders) {
    QFile file(QStringLiteral(STACKNET_TRANSLATIONS "/stacknet_%1.ts")
                   .arg(QString::fromLatin1(GetParam())));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
    QXmlStreamReader xml(&file);
    QString source;
    int messages = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == u"source") {
            source = xml.readElementText();
            ++messages;
        } else if (xml.name() == u"translation") {
            EXPECT_NE(xml.attributes().value(QStringLiteral("type")), u"unfinished")
                << source.toStdString();
            const QString whole =
                xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            EXPECT_FALSE(whole.isEmpty()) << source.toStdString();
            if (!source.contains(QLatin1String("%n"))) {
                EXPECT_EQ(placeholders(whole), placeholders(source)) << source.toStdString();
            }
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    EXPECT_GT(messages, 300);
}

INSTANTIATE_TEST_SUITE_P(Languages, Translations, ::testing::Values("en", "de"));

}  // namespace
