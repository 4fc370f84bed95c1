#include <sys/stat.h>

#include <fstream>

#include "core/base/file.h"
#include "tests/security/every_runtime.h"
#include "tests/security/image_builder.h"

namespace stacknet::sandbox::security {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kProgramBytes = std::size_t{16} << 20;

/// Images made to get at the host while they are unpacked, mounted or run: through the whole
/// engine, under each runtime. What a single entry may be is in tests/core/sandbox/image_test.cpp.
class HostileImage : public EveryRuntime {
protected:
    void SetUp() override;
    /// The doctor's word on an image, which is tried as far as it lets itself be tried.
    Doctor doctorOf(const std::vector<ImageEntry>& entries);
    /// What shell code says inside of the image.
    std::string says(const std::vector<ImageEntry>& entries, const std::string& code);
    std::vector<ImageEntry> withShell(std::vector<ImageEntry> entries) const;
    /// A folder of the host that images point at; nothing may come to lie in it.
    fs::path target() const { return m_target.path(); }

private:
    test::ScratchFolder m_target;
    std::vector<ImageEntry> m_shell;
};

void HostileImage::SetUp() {
    EveryRuntime::SetUp();
    m_shell = shellEntries();
    if (m_shell.empty()) GTEST_SKIP() << "This host has no static busybox.";
}

std::vector<ImageEntry> HostileImage::withShell(std::vector<ImageEntry> entries) const {
    entries.insert(entries.begin(), m_shell.begin(), m_shell.end());
    return entries;
}

Doctor HostileImage::doctorOf(const std::vector<ImageEntry>& entries) {
    const test::ScratchFolder scratch;
    writeImage(scratch.path() / "layout", entries);
    OciSandboxConfig config;
    config.dataDirectory = scratch.path() / "data";
    config.imageLayout = scratch.path() / "layout";
    config.runtime = GetParam();
    config.warmMax = 0;
    fs::create_directory(config.dataDirectory);
    Doctor doctor;
    {
        OciSandbox sandbox(config, live().clock, live().rng);
        doctor = sandbox.prepare();
    }
    if (doctor.plan) {
        EXPECT_EQ(leftoversOfGone(doctor.plan->cgroupParent), std::vector<std::string>());
    }
    EXPECT_TRUE(fs::is_empty(target()));
    // Neither beside the images nor in place of them.
    for (const auto& entry : fs::directory_iterator(scratch.path())) {
        const std::string name = entry.path().filename();
        EXPECT_TRUE(name == "layout" || name == "data") << name;
    }
    return doctor;
}

std::string HostileImage::says(const std::vector<ImageEntry>& entries, const std::string& code) {
    const test::ScratchFolder scratch;
    writeImage(scratch.path() / "layout", entries);
    OciSandboxConfig config;
    config.dataDirectory = scratch.path() / "data";
    config.imageLayout = scratch.path() / "layout";
    config.runtime = GetParam();
    config.warmMax = 0;
    fs::create_directory(config.dataDirectory);
    OciSandbox sandbox(config, live().clock, live().rng);
    RunRequest request;
    request.language = "shell";
    request.code = SecretBytes::copyOf(code);
    const auto run = sandbox.run(std::move(request), {});
    if (!run.ok()) return run.error().code + ": " + run.error().message;
    return std::string(run->standardOutput.exposeText()) +
           std::string(run->standardError.exposeText());
}

TEST_P(HostileImage, AnHonestOneRuns) {
    EXPECT_TRUE(doctorOf(withShell({})).ready) << doctorOf(withShell({})).reason();
    EXPECT_EQ(says(withShell({}), "echo hello"), "hello\n");
}

/// Images that are refused before a runtime sees them.
class HostileImport : public HostileImage {};

TEST_P(HostileImport, MountPointsThatAreNoFolders) {
    const std::string outside = target();
    for (const char* name : {"dev", "proc", "sys", "tmp", "work", "in", "out"}) {
        const std::vector<ImageEntry> cases = {
            {name, '2', "", outside},
            {name, '2', "", "../../../../../.." + outside},
            {name, '2', "", ".."},
            {name, '2', "", "bin"},
            {name, '1', "", outside + "/file"},
            {name, '0', "a file"},
            {name, '1', "", "bin/busybox"},
        };
        for (const ImageEntry& entry : cases) {
            const Doctor doctor = doctorOf(withShell({entry}));
            EXPECT_FALSE(doctor.ready) << name << " " << entry.target;
            ASSERT_NE(doctor.blocking(), nullptr) << name << " " << entry.target;
            EXPECT_EQ(doctor.blocking()->code, "sandbox.image_hostile")
                << name << " " << entry.target << "\n"
                << doctor.reason();
        }
    }
}

TEST_P(HostileImport, EntriesThatReachOutside) {
    const std::string outside = target();
    const std::vector<std::vector<ImageEntry>> cases = {
        {{"../escape", '0', "x"}},
        {{outside + "/escape", '0', "x"}},
        {{"a/../../../../../.." + outside + "/escape", '0', "x"}},
        {{"link", '2', "", outside}, {"link/escape", '0', "x"}},
        {{"link", '2', "", "../../../../../.." + outside}},
        {{"hard", '1', "", "/etc/passwd"}},
        {{"hard", '1', "", "../../../../../../etc/passwd"}},
        {{"link", '2', "", "/etc/passwd"}, {"hard", '1', "", "link"}},
        {{"disk", '4'}},
        {{"memory", '3'}},
        {{"bin/memory", '3', "", "", 0666}},
        {{"pipe", '6'}},
    };
    for (const auto& entries : cases) {
        const Doctor doctor = doctorOf(withShell(entries));
        EXPECT_FALSE(doctor.ready) << entries.back().path;
        ASSERT_NE(doctor.blocking(), nullptr) << entries.back().path;
        EXPECT_EQ(doctor.blocking()->code, "sandbox.image_hostile") << entries.back().path;
    }
}

TEST_P(HostileImage, AbsoluteLinksStayInside) {
    const std::string inside =
        says(withShell(
                 {{"secret", '2', "", host().secret()}, {"etc/", '5'}, {"etc/root", '2', "", "/"}}),
             "cat /secret; cat /etc/root" + host().secret().string() + "; ls -d /etc/root/in");
    EXPECT_EQ(inside.find("TOPSECRET"), std::string::npos) << inside;
    EXPECT_NE(inside.find("/etc/root/in"), std::string::npos) << inside;
}

TEST_P(HostileImage, SetIdFilesAndDevicesAreGone) {
    const auto probes = readFile(test::buildFolder() / "bin/stacknet-escape-probes", kProgramBytes);
    ASSERT_TRUE(probes.ok());
    const std::string program(asText(*probes));
    const std::string inside =
        says(withShell({{"bin/root", '0', program, "", 06755},
                        {"bin/open/", '5', "", "", 07777},
                        {"dev/", '5'},
                        {"dev/mem", '3', "", "", 0666},
                        {"dev/sda", '4', "", "", 0666},
                        {"proc/", '5'},
                        {"proc/evil", '0', "x"},
                        {"in/", '5'},
                        {"in/main.sh", '0', "echo the image's own code"},
                        {"sbx-init", '0', program, "", 06755}}),
             "/bin/root euid; stat -c '%a' /bin/root /bin/open; ls /dev/mem /dev/sda /proc/evil; "
             "find / -xdev -perm /7000 ! -type l ! -path '/tmp*' ! -path '/proc*'; echo end");
    EXPECT_TRUE(inside.starts_with("1000\n755\n755\nend\n")) << inside;
    for (const char* path : {"/dev/mem", "/dev/sda", "/proc/evil"}) {
        EXPECT_NE(inside.find("ls: " + std::string(path) + ": No such file"), std::string::npos)
            << inside;
    }
}

TEST_P(HostileImage, ItsShellCannotSpeakForTheInit) {
    // What would be reports of the init, to every descriptor in reach.
    const std::string inside =
        says(withShell({{"etc/", '5'}}),
             "for n in 3 4 5 6 7 8 9; do echo E0000 >&$n; done 2>/dev/null\n"
             "for file in /proc/1/fd/*; do echo E0000 >$file; done 2>/dev/null\n"
             "echo still here");
    EXPECT_EQ(inside, "still here\n");
}

STACKNET_EVERY_RUNTIME(HostileImage);
INSTANTIATE_TEST_SUITE_P(Once, HostileImport, testing::Values(RuntimePreference::Auto),
                         [](const auto& each) { return test::runtimeName(each.param); });

}  // namespace
}  // namespace stacknet::sandbox::security
