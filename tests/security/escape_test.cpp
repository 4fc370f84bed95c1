#include <fcntl.h>
#include <signal.h>
#include <sys/ipc.h>
#include <sys/shm.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <iostream>
#include <map>

#include "core/base/file.h"
#include "tests/security/every_runtime.h"
#include "tests/security/probe_table.h"

namespace stacknet::sandbox::security {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kProbes = 160;
constexpr std::size_t kProgramBytes = std::size_t{16} << 20;
constexpr std::uint64_t kProbesMs = 120'000;

fs::path probePage() {
    return test::sourceFolder() / "docs/security/sandbox-probes.md";
}

SecretBytes fileBytes(const fs::path& path) {
    const auto content = readFile(path, kProgramBytes);
    return content.ok() ? SecretBytes::copyOf(*content) : SecretBytes();
}

/// What an escaping run would find: a folder of the host held open by us without O_CLOEXEC, a
/// socket with an abstract name, a segment of shared memory.
class Baits {
public:
    explicit Baits(const fs::path& folder)
        : m_folder(::open(folder.c_str(), O_RDONLY | O_DIRECTORY)),
          m_socket(::socket(AF_UNIX, SOCK_STREAM, 0)),
          m_segment(::shmget(IPC_PRIVATE, 4'096, IPC_CREAT | 0666)) {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const std::string name = "stacknet-bait-" + std::to_string(::getpid());
        std::memcpy(address.sun_path + 1, name.data(), name.size());
        const auto size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + 1 + name.size());
        m_laid = m_folder >= 0 && m_segment >= 0 &&
                 ::bind(m_socket, reinterpret_cast<sockaddr*>(&address), size) == 0 &&
                 ::listen(m_socket, 1) == 0;
    }
    ~Baits() {
        ::close(m_folder);
        ::close(m_socket);
        ::shmctl(m_segment, IPC_RMID, nullptr);
    }
    Baits(const Baits&) = delete;
    Baits& operator=(const Baits&) = delete;
    bool laid() const { return m_laid; }

private:
    int m_folder;
    int m_socket;
    int m_segment;
    bool m_laid = false;
};

struct Counts {
    std::size_t expected = 0;
    std::size_t stricter = 0;
    std::size_t cannotRun = 0;
    std::size_t broken = 0;
    std::size_t escapes = 0;
};

class EscapeProbes : public EveryRuntime {
protected:
    std::string programOutput();
    std::string interpreterOutput();
    void compare(const std::vector<ProbeLine>& lines, Counts& counts);
};

std::string EscapeProbes::programOutput() {
    RunRequest request;
    request.language = "shell";
    request.limits.wallMs = kProbesMs;
    request.files.push_back(
        {"probes", fileBytes(test::buildFolder() / "bin/stacknet-escape-probes")});
    request.code = SecretBytes::copyOf(
        "cp /in/probes /work/run && chmod 755 /work/run && exec "
        "/work/run " +
        std::to_string(host().sentinel()) + " " + host().secret().string());
    const auto run = live().sandbox->run(std::move(request), {});
    if (!run.ok()) {
        ADD_FAILURE() << run.error().message;
        return "";
    }
    EXPECT_EQ(run->exitCode, 0) << run->standardError.exposeText();
    return std::string(run->standardOutput.exposeText());
}

std::string EscapeProbes::interpreterOutput() {
    RunRequest request;
    request.language = "python";
    request.limits.wallMs = kProbesMs;
    request.code = fileBytes(test::sourceFolder() / "tests/security/probes/interpreter.py");
    const auto run = live().sandbox->run(std::move(request), {});
    if (!run.ok()) {
        ADD_FAILURE() << run.error().message;
        return "";
    }
    EXPECT_EQ(run->exitCode, 0) << run->standardError.exposeText();
    return std::string(run->standardOutput.exposeText());
}

void EscapeProbes::compare(const std::vector<ProbeLine>& lines, Counts& counts) {
    std::map<std::string, std::string> outcomes;
    for (const ProbeLine& line : lines) {
        EXPECT_TRUE(outcomes.emplace(line.name, line.outcome).second) << line.name << " twice";
    }
    const std::string runtime = test::runtimeName(GetParam());
    for (const ProbeRow& row : readProbeTable(probePage())) {
        const auto found = outcomes.find(row.name);
        if (found == outcomes.end()) {
            ADD_FAILURE() << row.name << " said nothing";
            continue;
        }
        const std::string outcome = found->second;
        outcomes.erase(found);
        const bool needed = row.needs.empty() || fs::exists(fs::symlink_status(row.needs));
        switch (judge(row.expected(runtime), outcome, needed)) {
            case Verdict::Expected:
                ++counts.expected;
                break;
            case Verdict::Stricter:
                ++counts.stricter;
                std::cout << "  stricter: " << row.name << ": " << outcome << ", the table says "
                          << row.expected(runtime) << "\n";
                break;
            case Verdict::CannotRun:
                ++counts.cannotRun;
                std::cout << "  cannot run: " << row.name << ": "
                          << (needed ? outcome : "this host has no " + row.needs) << "\n";
                break;
            case Verdict::Broken:
                ++counts.broken;
                ADD_FAILURE() << row.name << " must work and is " << outcome;
                break;
            case Verdict::Laxer:
                ++counts.escapes;
                ADD_FAILURE() << row.name << " is " << outcome << ", the table allows "
                              << row.expected(runtime);
                break;
        }
    }
    for (const auto& [name, outcome] : outcomes) {
        ADD_FAILURE() << name << " is not in the table: " << outcome;
    }
}

TEST_P(EscapeProbes, NoneGetsOut) {
    const Baits baits(host().secret().parent_path());
    ASSERT_TRUE(baits.laid());
    const std::vector<ProbeLine> lines = readProbeLines(programOutput() + interpreterOutput());
    Counts counts;
    compare(lines, counts);
    EXPECT_EQ(lines.size(), kProbes);
    std::cout << live().doctor.runtime << ": " << lines.size() << " probes, " << counts.expected
              << " as expected, " << counts.stricter << " stricter, " << counts.cannotRun
              << " cannot run, " << counts.escapes << " escapes\n";
}

STACKNET_EVERY_RUNTIME(EscapeProbes);

TEST(ProbeTable, HasEveryProbeOnceWithAReason) {
    const std::vector<ProbeRow> rows = readProbeTable(probePage());
    ASSERT_EQ(rows.size(), kProbes);
    std::map<std::string, int> seen;
    for (std::size_t index = 0; index < rows.size(); ++index) {
        const ProbeRow& row = rows[index];
        EXPECT_EQ(row.number, static_cast<int>(index) + 1);
        EXPECT_EQ(++seen[row.name], 1) << row.name;
        for (const std::string& outcome : {row.crun, row.runc, row.runsc}) {
            EXPECT_FALSE(outcome.empty()) << row.name;
        }
        EXPECT_GE(row.why.size(), 10u) << row.name;
        EXPECT_TRUE(row.needs.empty() || row.needs.starts_with("/")) << row.name;
    }
}

TEST(ProbeTable, JudgesOutcomes) {
    EXPECT_EQ(judge("EPERM", "EPERM", true), Verdict::Expected);
    EXPECT_EQ(judge("EPERM or ENOSYS", "ENOSYS", true), Verdict::Expected);
    EXPECT_EQ(judge("EPERM or ENOSYS", "SIGSYS", true), Verdict::Stricter);
    EXPECT_EQ(judge("OK(lo)", "OK(lo)", true), Verdict::Expected);
    EXPECT_EQ(judge("OK(lo)", "OK(lo eth0)", true), Verdict::Laxer);
    EXPECT_EQ(judge("OK(*)", "OK(anything)", true), Verdict::Expected);
    EXPECT_EQ(judge("OK([])", "OK([])", true), Verdict::Expected);
    EXPECT_EQ(judge("OK(*)", "EPERM", true), Verdict::Broken);
    EXPECT_EQ(judge("ENOENT", "ENOENT", false), Verdict::CannotRun);
    EXPECT_EQ(judge("EACCES", "ENOENT", false), Verdict::CannotRun);
    EXPECT_EQ(judge("EACCES", "ENOENT", true), Verdict::Laxer) << "somebody must look at it";
    EXPECT_EQ(judge("OK(absent) or EACCES", "EPERM", true), Verdict::Stricter);
    EXPECT_EQ(judge("SIGSYS", "CANNOT(this processor has no x32)", true), Verdict::CannotRun);
    // Got through, in any form, is an escape, also where the host had nothing to find.
    for (const char* outcome : {"OK", "OK(0)", "EINVAL", "EBADF", "SIGSEGV", "nothing said", ""}) {
        EXPECT_EQ(judge("EPERM", outcome, true), Verdict::Laxer) << outcome;
        EXPECT_EQ(judge("EPERM", outcome, false), Verdict::Laxer) << outcome;
    }
}

TEST(ProbeTable, ReadsOnlyLinesOfProbes) {
    const auto lines =
        readProbeLines("probe\ta b\tOK(x)\nnoise\nprobe\tonly a name\nprobe\tc\tEPERM");
    ASSERT_EQ(lines.size(), 2u);
    EXPECT_EQ(lines[0].name, "a b");
    EXPECT_EQ(lines[0].outcome, "OK(x)");
    EXPECT_EQ(lines[1].outcome, "EPERM");
}

TEST(HostWatch, SeesHarm) {
    HostWatch watch;
    EXPECT_EQ(watch.differences(), std::vector<std::string>());
    const int descriptor = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    EXPECT_EQ(watch.differences().size(), 1u);
    ::close(descriptor);
    ASSERT_TRUE(writeFileAtomically(watch.secret(), asBytes("CHANGED"), 0644).ok());
    EXPECT_GE(watch.differences().size(), 1u);
    EXPECT_EQ(liveChildren(), std::set<int>{watch.sentinel()});
    ::kill(watch.sentinel(), SIGKILL);
    EXPECT_TRUE(test::eventually([] { return liveChildren().empty(); }));
    EXPECT_GE(watch.differences().size(), 2u);
}

}  // namespace
}  // namespace stacknet::sandbox::security
