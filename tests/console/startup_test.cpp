// What a start is about: options, profiles and what lies beside the program.

#include <filesystem>
#include <fstream>

#include <gtest/gtest.h>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "app/console/alert_wishes.h"
#include "app/console/autostart.h"
#include "app/console/bundle_collector.h"
#include "app/console/console_options.h"
#include "app/console/profiles.h"
#include "app/console/startup.h"
#include "tests/support/fake_node.h"
#include "tests/support/sample_snapshot.h"

namespace stacknet::console {
namespace {

QStringList arguments(const QString& rest) {
    return QStringList{QStringLiteral("stacknet-console")} +
           rest.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

ConsoleOptions options(const QString& rest) {
    const auto parsed = parseOptions(arguments(rest));
    EXPECT_FALSE(parsed.exitCode) << parsed.text.toStdString();
    return parsed.options;
}

class StartupTest : public ::testing::Test {
protected:
    StartupTest() {
        qputenv("XDG_DATA_HOME", m_folder.filePath(QStringLiteral("share")).toUtf8());
        qputenv("XDG_CONFIG_HOME", m_folder.filePath(QStringLiteral("config")).toUtf8());
        qputenv("XDG_STATE_HOME", m_folder.filePath(QStringLiteral("state")).toUtf8());
        QDir().mkpath(m_program);
    }
    StartTarget target(const QString& rest) const {
        return startTarget(options(rest), m_profiles, m_program);
    }
    static void touch(const QString& path) {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    }
    QTemporaryDir m_folder;
    QString m_profiles = m_folder.filePath(QStringLiteral("config/stacknet/profiles.json"));
    QString m_program = m_folder.filePath(QStringLiteral("bin"));
};

TEST_F(StartupTest, WithoutOptionsItIsTheDefaultProfile) {
    const auto found = target({});
    EXPECT_EQ(found.profile, QStringLiteral("default"));
    EXPECT_EQ(QString::fromStdString(found.dataDirectory.string()),
              m_folder.filePath(QStringLiteral("share/stacknet-console")));
    EXPECT_TRUE(found.attachSocket.empty());
}

TEST_F(StartupTest, NamedFoldersAndSocketsWin) {
    ASSERT_TRUE(
        Profiles(m_profiles).put({QStringLiteral("default"), QStringLiteral("/srv/a"), {}}).ok());
    EXPECT_EQ(target(QStringLiteral("--data-dir /srv/b")).dataDirectory, "/srv/b");
    EXPECT_TRUE(target(QStringLiteral("--data-dir /srv/b")).profile.isEmpty());
    EXPECT_EQ(target(QStringLiteral("--attach /run/s.sock")).attachSocket, "/run/s.sock");
    EXPECT_EQ(target({}).dataDirectory, "/srv/a") << "as the wizard left it";
}

TEST_F(StartupTest, AProfileIsAFolderOrASocket) {
    Profiles profiles(m_profiles);
    ASSERT_TRUE(profiles.put({QStringLiteral("cellar"), QStringLiteral("/srv/cellar"), {}}).ok());
    ASSERT_TRUE(profiles.put({QStringLiteral("server"), {}, QStringLiteral("/run/x.sock")}).ok());
    EXPECT_EQ(target(QStringLiteral("--profile cellar")).dataDirectory, "/srv/cellar");
    EXPECT_EQ(target(QStringLiteral("--profile server")).attachSocket, "/run/x.sock");
    EXPECT_TRUE(target(QStringLiteral("--profile server")).dataDirectory.empty());
    EXPECT_EQ(
        QString::fromStdString(target(QStringLiteral("--profile new")).dataDirectory.string()),
        m_folder.filePath(QStringLiteral("share/stacknet-console-profiles/new")));
}

TEST_F(StartupTest, APortableConsoleFindsItselfBesideTheProgram) {
    touch(m_program + QStringLiteral("/stacknet-console-data/node.json"));
    const auto found = target({});
    EXPECT_EQ(QString::fromStdString(found.dataDirectory.string()),
              m_program + QStringLiteral("/stacknet-console-data"));
    EXPECT_EQ(found.settingsFolder, found.dataDirectory / "settings");
    EXPECT_TRUE(target(QStringLiteral("--profile other")).settingsFolder.empty());
}

TEST_F(StartupTest, SettingsOfAPortableConsoleLieBesideItFromTheFirstRunOn) {
    const QString organisation = QCoreApplication::organizationName();
    QCoreApplication::setOrganizationName(QStringLiteral("stacknet"));
    auto found = target({});
    EXPECT_TRUE(found.settingsFolder.empty());
    ui::SetupOutcome outcome;
    outcome.choice = api::SetupChoice::NewNode;
    outcome.folder = portableFolder(m_program).toStdString();
    outcome.portable = true;
    outcome.autoLockMinutes = 17;
    outcome.desktopNotifications = false;
    EXPECT_TRUE(keepOutcome(outcome, m_program, found));
    touch(portableFolder(m_program) + QStringLiteral("/node.json"));
    EXPECT_EQ(found.settingsFolder, target({}).settingsFolder) << "where the second run looks";
    const QSettings settings;
    EXPECT_TRUE(
        settings.fileName().startsWith(QString::fromStdString(found.settingsFolder.string())))
        << settings.fileName().toStdString();
    EXPECT_TRUE(QFileInfo::exists(settings.fileName()));
    EXPECT_EQ(settings.value(QStringLiteral("lock/idle_minutes")).toInt(), 17);
    EXPECT_FALSE(settings.value(QStringLiteral("alerts/desktop"), true).toBool());
    EXPECT_FALSE(keepOutcome(outcome, m_program, found)) << "they lie there already";
    QSettings::setDefaultFormat(QSettings::NativeFormat);
    QCoreApplication::setOrganizationName(organisation);
}

TEST_F(StartupTest, SettingsOfAnyOtherConsoleStayTheUsers) {
    auto found = target({});
    ui::SetupOutcome outcome;
    outcome.choice = api::SetupChoice::LookAround;
    outcome.folder = "/srv/elsewhere";
    outcome.portable = true;  // the box was ticked, then another folder was typed
    EXPECT_FALSE(keepOutcome(outcome, m_program, found));
    EXPECT_EQ(found.dataDirectory, "/srv/elsewhere");
    EXPECT_TRUE(found.settingsFolder.empty());
    outcome.choice = api::SetupChoice::Attach;
    outcome.socket = "/run/x.sock";
    EXPECT_FALSE(keepOutcome(outcome, m_program, found));
    EXPECT_EQ(found.attachSocket, "/run/x.sock");
}

TEST_F(StartupTest, IdentityIsTheRealFolder) {
    QDir().mkpath(m_folder.filePath(QStringLiteral("real")));
    ASSERT_TRUE(QFile::link(m_folder.filePath(QStringLiteral("real")),
                            m_folder.filePath(QStringLiteral("link"))));
    const auto real =
        target(QStringLiteral("--data-dir ") + m_folder.filePath(QStringLiteral("real")));
    const auto link =
        target(QStringLiteral("--data-dir ") + m_folder.filePath(QStringLiteral("link")));
    EXPECT_EQ(real.identity(), link.identity());
    EXPECT_EQ(crashMarkerFile(real), crashMarkerFile(link));
    EXPECT_NE(real.identity(), target(QStringLiteral("--attach /real")).identity());
}

TEST_F(StartupTest, ProfileNamesStayWithinTheirFolder) {
    for (const char* good : {"default", "cellar 2", "a", "node-1_b.c"})
        EXPECT_TRUE(checkProfileName(QString::fromLatin1(good)).ok()) << good;
    for (const char* bad : {"", ".", "..", "../up", "a/b", " a", "a ", "a.", ".a", "a\nb"})
        EXPECT_FALSE(checkProfileName(QString::fromLatin1(bad)).ok()) << bad;
    EXPECT_FALSE(checkProfileName(QString(41, QLatin1Char('a'))).ok());
    EXPECT_TRUE(checkProfileName(QString(40, QLatin1Char('a'))).ok());
    EXPECT_EQ(parseOptions(arguments(QStringLiteral("--profile ../up"))).exitCode, 2);
}

TEST_F(StartupTest, TheListIsPrivateSortedAndBounded) {
    Profiles profiles(m_profiles);
    EXPECT_TRUE(profiles.list().empty());
    ASSERT_TRUE(profiles.put({QStringLiteral("b"), QStringLiteral("/b"), {}}).ok());
    ASSERT_TRUE(profiles.put({QStringLiteral("a"), QStringLiteral("/a"), {}}).ok());
    ASSERT_TRUE(profiles.put({QStringLiteral("a"), QStringLiteral("/a2"), {}}).ok());
    ASSERT_EQ(profiles.list().size(), 2U);
    EXPECT_EQ(profiles.list()[0].dataDirectory, QStringLiteral("/a2"));
    EXPECT_EQ(QFile::permissions(m_profiles) & (QFile::ReadGroup | QFile::ReadOther),
              QFile::Permissions());
    ASSERT_TRUE(profiles.remove(QStringLiteral("a")).ok());
    ASSERT_EQ(profiles.list().size(), 1U);
    for (int i = 1; i < kProfilesMax; ++i)
        ASSERT_TRUE(profiles.put({QStringLiteral("p%1").arg(i), QStringLiteral("/p"), {}}).ok());
    EXPECT_EQ(profiles.put({QStringLiteral("more"), QStringLiteral("/p"), {}}).error().code,
              "console.too_many_profiles");
}

TEST_F(StartupTest, ABrokenListCountsAsEmpty) {
    QDir().mkpath(QFileInfo(m_profiles).path());
    for (const char* text : {"", "[]", "{\"profiles\": 3}",
                             "{\"profiles\": [{\"name\": \"../x\", \"data_directory\": \"/x\"}]}",
                             "{\"profiles\": [{\"name\": \"x\"}]}"}) {
        std::ofstream(m_profiles.toStdString(), std::ios::trunc) << text;
        EXPECT_TRUE(Profiles(m_profiles).list().empty()) << text;
    }
}

TEST_F(StartupTest, OptionsThatContradictEachOtherAreRefused) {
    EXPECT_EQ(parseOptions(arguments(QStringLiteral("--profile a --data-dir /b"))).exitCode, 2);
    EXPECT_EQ(parseOptions(arguments(QStringLiteral("--profile a --attach /b"))).exitCode, 2);
    EXPECT_EQ(parseOptions(arguments(QStringLiteral("--page moon"))).exitCode, 2);
    EXPECT_EQ(options(QStringLiteral("--page logs")).page, QStringLiteral("logs"));
    EXPECT_TRUE(options({}).supervised);
    EXPECT_FALSE(options(QStringLiteral("--no-supervisor")).supervised);
    EXPECT_FALSE(options({}).localNetwork);
    EXPECT_TRUE(options(QStringLiteral("--local-network")).localNetwork);
    EXPECT_TRUE(options(QStringLiteral("--minimized")).minimized);
}

TEST_F(StartupTest, AutostartIsOffUntilItIsTurnedOn) {
    EXPECT_FALSE(autostartOn());
    ASSERT_TRUE(setAutostart(true, QStringLiteral("cellar 2")).ok());
    EXPECT_TRUE(autostartOn());
    QFile entry(m_folder.filePath(QStringLiteral("config/autostart/org.stacknet.Console.desktop")));
    ASSERT_TRUE(entry.open(QIODevice::ReadOnly));
    const QByteArray text = entry.readAll();
    EXPECT_TRUE(text.contains("--minimized --profile \"cellar 2\"")) << text.toStdString();
    EXPECT_TRUE(text.contains("Type=Application"));
    ASSERT_TRUE(setAutostart(false).ok());
    EXPECT_FALSE(autostartOn());
    EXPECT_TRUE(setAutostart(false).ok()) << "off is off";
}

TEST_F(StartupTest, WishesBecomeChannels) {
    const std::filesystem::path file = m_folder.filePath(QStringLiteral("wishes")).toStdString();
    EXPECT_TRUE(wishedChannels(file).empty());
    std::ofstream(file) << R"({"desktop":true,"command":"/bin/tell","webhook":""})";
    EXPECT_EQ(wishedChannels(file).size(), 1U);
    std::ofstream(file, std::ios::trunc)
        << R"({"desktop":true,"command":"/bin/tell","webhook":"https://h.example"})";
    const auto channels = wishedChannels(file);
    ASSERT_EQ(channels.size(), 2U);
    EXPECT_EQ(channels[0].kind, "command");
    EXPECT_EQ(channels[0].target, "/bin/tell");
    EXPECT_EQ(channels[1].kind, "webhook");
    EXPECT_EQ(channels[1].target, "https://h.example");
    for (const auto& channel : channels) EXPECT_TRUE(channel.secret.empty());
}

constexpr auto kMailWish =
    R"({"desktop":true,"command":"","webhook":"","smtp":{"to":"me@a.org","from":"n@a.org",)"
    R"("host":"smtp.a.org","port":465,"security":"tls","user":"me"}})";

TEST_F(StartupTest, AMailAccountIsAddedWithThePasswordThatWasTyped) {
    const std::filesystem::path file = m_folder.filePath(QStringLiteral("wishes")).toStdString();
    testing::FakeNode node{testing::runningSnapshot(QDateTime::currentMSecsSinceEpoch())};
    ui::NodeBridge bridge;
    bridge.attach(&node);
    const auto last = [&] {
        api::SaveAlertChannel found;
        for (const auto& command : node.received())
            if (const auto* order = std::get_if<api::SaveAlertChannel>(&command)) found = *order;
        return found;
    };
    std::ofstream(file) << kMailWish;
    AlertWishes wishes(bridge, file);
    wishes.send(SecretBytes::copyOf("pass"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !std::filesystem::exists(file); }, 60'000));
    EXPECT_EQ(last().kind, "smtp");
    EXPECT_EQ(last().target, "me@a.org");
    EXPECT_EQ(last().from, "n@a.org");
    EXPECT_EQ(last().host, "smtp.a.org");
    EXPECT_EQ(last().port, 465U);
    EXPECT_EQ(last().security, "tls");
    EXPECT_EQ(last().user, "me");
    EXPECT_EQ(last().secret, "pass");
    EXPECT_TRUE(last().enabled);
    EXPECT_TRUE(api::checkAlertCommand(last()).ok());

    // The console ended before the engine ran: nobody has the password any more.
    std::ofstream(file) << kMailWish;
    AlertWishes later(bridge, file);
    later.send();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !std::filesystem::exists(file); }, 60'000));
    EXPECT_EQ(last().secret, "");
    EXPECT_FALSE(last().enabled);
    bridge.attach(nullptr);
}

TEST_F(StartupTest, OnlyARefusedWishIsTriedAgain) {
    const std::filesystem::path file = m_folder.filePath(QStringLiteral("wishes")).toStdString();
    std::ofstream(file)
        << R"({"desktop":true,"command":"/bin/tell","webhook":"https://h.example"})";
    testing::FakeNode node{testing::runningSnapshot(QDateTime::currentMSecsSinceEpoch())};
    ui::NodeBridge bridge;
    bridge.attach(&node);
    const auto saved = [&] {
        std::vector<std::string> kinds;
        for (const auto& command : node.received())
            if (const auto* order = std::get_if<api::SaveAlertChannel>(&command))
                kinds.push_back(order->kind);
        return kinds;
    };
    node.failNextCommand(makeError("api.bad_argument", "The program is not there."));
    AlertWishes first(bridge, file);
    first.send();
    ASSERT_TRUE(QTest::qWaitFor([&] { return wishedChannels(file).size() == 1; }, 60'000));
    EXPECT_EQ(wishedChannels(file)[0].kind, "command");
    EXPECT_EQ(saved(), (std::vector<std::string>{"command", "webhook"}));
    AlertWishes next(bridge, file);
    next.send();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !std::filesystem::exists(file); }, 60'000));
    EXPECT_EQ(saved(), (std::vector<std::string>{"command", "webhook", "command"}));
    bridge.attach(nullptr);
}

TEST_F(StartupTest, ABundleIsMadeFromTheFilesOfTheTarget) {
    StartTarget here;
    here.dataDirectory = m_folder.filePath(QStringLiteral("local")).toStdString();
    // Of a local network its first node's.
    touch(m_folder.filePath(QStringLiteral("local/node0/stacknet.log")));
    const auto collect = bundleCollector(here);
    ASSERT_TRUE(collect);
    const auto preview = collect(std::nullopt);
    ASSERT_TRUE(preview.ok());
    EXPECT_NE(preview->find("stacknet.log"), std::string::npos);
    EXPECT_NE(preview->find("did not answer"), std::string::npos);
    const QString file = m_folder.filePath(QStringLiteral("bundle.zip"));
    ASSERT_TRUE(collect(file).ok());
    EXPECT_TRUE(QFileInfo::exists(file));
    EXPECT_EQ(collect(file).error().code, "engine.file_exists");

    StartTarget attached;
    attached.attachSocket = "/not/here/run/operator.sock";
    EXPECT_FALSE(bundleCollector(attached));
}

}  // namespace
}  // namespace stacknet::console
