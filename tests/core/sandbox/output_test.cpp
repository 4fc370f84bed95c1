#include "core/sandbox/output_folder.h"

#include <gtest/gtest.h>

#include <cstring>

#include "core/crypto/hash.h"
#include "core/sandbox/limits.h"
#include "tests/core/sandbox/live_sandbox.h"

namespace stacknet::sandbox {
namespace {

Bytes folderPacket(const std::string& path) {
    Bytes packet{'D'};
    packet.insert(packet.end(), path.begin(), path.end());
    return packet;
}

Bytes filePacket(const std::string& path, std::uint64_t size, std::uint8_t executable = 0) {
    Bytes packet{'F', executable};
    std::uint8_t bytes[8];
    std::memcpy(bytes, &size, sizeof bytes);
    packet.insert(packet.end(), bytes, bytes + 8);
    packet.insert(packet.end(), path.begin(), path.end());
    return packet;
}

Bytes contentPacket(std::string_view content) {
    Bytes packet{'C'};
    packet.insert(packet.end(), content.begin(), content.end());
    return packet;
}

bool takes(OutputCollector& collector, const Bytes& packet) {
    return collector.take(packet).ok();
}

TEST(OutputCollector, PutsFilesTogether) {
    OutputCollector collector(100, 10);
    EXPECT_TRUE(takes(collector, filePacket("z", 5)));
    EXPECT_TRUE(takes(collector, contentPacket("he")));
    EXPECT_TRUE(takes(collector, contentPacket("llo")));
    EXPECT_TRUE(takes(collector, folderPacket("d")));
    EXPECT_TRUE(takes(collector, filePacket("d/run.sh", 0, 1)));
    const auto folder = collector.finish(FilesCut::None);
    ASSERT_TRUE(folder.ok());
    ASSERT_EQ(folder->files.size(), 2u);
    EXPECT_EQ(folder->files[0].path, "d/run.sh") << "sorted";
    EXPECT_TRUE(folder->files[0].executable);
    EXPECT_EQ(folder->files[1].content.exposeText(), "hello");
    EXPECT_EQ(folder->cut, FilesCut::None);
    OutputTerms terms;
    terms.tree = folder->tree;
    OutputTerms wanted;
    wanted.tree = {{"d", EntryKind::Directory, 0, crypto::sha256(ByteView())},
                   {"d/run.sh", EntryKind::Executable, 0, crypto::sha256(ByteView())},
                   {"z", EntryKind::File, 5, crypto::sha256(asBytes("hello"))}};
    EXPECT_EQ(outputHash(terms).value(), outputHash(wanted).value());
}

TEST(OutputCollector, RefusesWhatPid1DoesNotSend) {
    const auto refused = [](const std::vector<Bytes>& packets) {
        OutputCollector collector(100, 3);
        for (std::size_t index = 0; index + 1 < packets.size(); ++index) {
            EXPECT_TRUE(takes(collector, packets[index]));
        }
        return !takes(collector, packets.back());
    };
    EXPECT_TRUE(refused({Bytes{}}));
    EXPECT_TRUE(refused({Bytes{'Q'}}));
    EXPECT_TRUE(refused({Bytes{'F', 0, 1}}));
    EXPECT_TRUE(refused({filePacket("a", 1, 2)}));
    EXPECT_TRUE(refused({contentPacket("x")}));
    EXPECT_TRUE(refused({folderPacket("d"), contentPacket("x")}));
    EXPECT_TRUE(refused({filePacket("a", 101)}));
    EXPECT_TRUE(refused({filePacket("a", ~std::uint64_t{0})}));
    EXPECT_TRUE(refused({filePacket("a", 1), contentPacket("xy")}));
    EXPECT_TRUE(refused({filePacket("a", 1), Bytes{'C'}}));
    EXPECT_TRUE(refused({filePacket("a", 2), contentPacket("x"), filePacket("b", 1)}));
    EXPECT_TRUE(
        refused({filePacket("a", 60), contentPacket(std::string(60, 'x')), filePacket("b", 41)}));
    EXPECT_TRUE(refused({folderPacket("a"), folderPacket("a")}));
    EXPECT_TRUE(
        refused({folderPacket("a"), folderPacket("b"), folderPacket("c"), folderPacket("d")}));
}

TEST(OutputCollector, BadNamesAreLeftOut) {
    for (const std::string& name :
         {std::string("../x"), std::string("/x"), std::string("a/../../x"), std::string(""),
          std::string("."), std::string("a\nb"), std::string("\xFF"), std::string("a\0b", 3),
          std::string(513, 'a'), std::string("1/2/3/4/5/6/7/8/9/10/11/12/13/14/15/16/17")}) {
        OutputCollector collector(100, 10);
        EXPECT_TRUE(takes(collector, filePacket(name, 3)));
        EXPECT_TRUE(takes(collector, contentPacket("abc")));
        EXPECT_TRUE(takes(collector, filePacket("good", 1)));
        EXPECT_TRUE(takes(collector, contentPacket("g")));
        const auto folder = collector.finish(FilesCut::None);
        ASSERT_TRUE(folder.ok());
        EXPECT_EQ(folder->cut, FilesCut::LeftOut);
        ASSERT_EQ(folder->files.size(), 1u) << name;
        EXPECT_EQ(folder->files[0].path, "good");
        EXPECT_EQ(folder->tree.size(), 1u);
    }
}

TEST(OutputCollector, HalfAFolderIsNone) {
    for (FilesCut cut : {FilesCut::TooMany, FilesCut::Lost}) {
        OutputCollector collector(100, 10);
        EXPECT_TRUE(takes(collector, filePacket("a", 2)));
        EXPECT_TRUE(takes(collector, contentPacket("x")));
        const auto folder = collector.finish(cut);
        ASSERT_TRUE(folder.ok());
        EXPECT_TRUE(folder->files.empty());
        EXPECT_TRUE(folder->tree.empty());
        EXPECT_EQ(folder->cut, cut);
        EXPECT_FALSE(filesCutText(cut).empty());
    }
    OutputCollector collector(100, 10);
    EXPECT_TRUE(takes(collector, filePacket("a", 2)));
    EXPECT_FALSE(collector.finish(FilesCut::None).ok());
}

std::string names(const RunOutcome& run) {
    std::string all;
    for (const OutputFile& file : run.files) all += file.path + (file.executable ? "*" : "") + " ";
    return all;
}

/// The same on every runtime that is installed.
class SandboxOutput : public testing::TestWithParam<RuntimePreference> {};

TEST_P(SandboxOutput, FilesComeBackAndCountInTheReceipt) {
    OciSandboxConfig config;
    config.runtime = GetParam();
    test::LiveSandbox live(std::move(config));
    if (!live.skip.empty()) GTEST_SKIP() << live.skip;
    auto run = live.shell(
        "cd /out; printf x >a.txt; mkdir -p d/e; printf '#!/bin/sh\n' >d/run.sh; chmod 755 "
        "d/run.sh");
    ASSERT_TRUE(run.ok()) << run.error().message;
    EXPECT_EQ(run->exitCode, 0) << run->standardError.exposeText();
    EXPECT_EQ(names(*run), "a.txt d/run.sh* ");
    EXPECT_EQ(run->filesCut, FilesCut::None);
    ASSERT_EQ(run->files.size(), 2u);
    EXPECT_EQ(run->files[1].content.exposeText(), "#!/bin/sh\n");
    OutputTerms terms;
    terms.stdoutDigest = terms.stderrDigest = crypto::sha256(ByteView());
    terms.tree = {{"a.txt", EntryKind::File, 1, crypto::sha256(asBytes("x"))},
                  {"d", EntryKind::Directory, 0, crypto::sha256(ByteView())},
                  {"d/e", EntryKind::Directory, 0, crypto::sha256(ByteView())},
                  {"d/run.sh", EntryKind::Executable, 10, crypto::sha256(asBytes("#!/bin/sh\n"))}};
    EXPECT_EQ(run->receipt.outputHash, outputHash(terms).value());
    run = live.python("open('/out/big','wb').write(bytes(range(256)) * 80_000)");
    ASSERT_TRUE(run.ok()) << run.error().message;
    ASSERT_EQ(run->files.size(), 1u) << run->standardError.exposeText();
    EXPECT_EQ(run->files[0].content.size(), 256u * 80'000u);
    EXPECT_EQ(run->files[0].content.view()[255], 255);
    EXPECT_EQ(run->files[0].content.view()[256 * 80'000 - 1], 255);
}

TEST_P(SandboxOutput, LinksPipesAndOddNamesAreLeftOut) {
    OciSandboxConfig config;
    config.runtime = GetParam();
    test::LiveSandbox live(std::move(config));
    if (!live.skip.empty()) GTEST_SKIP() << live.skip;
    const auto run = live.python(R"(
import os, socket
os.chdir('/out')
open('good', 'w').write('g')
os.symlink('/etc/passwd', 'link')
os.symlink('/', 'root')
os.symlink('/proc/1/environ', 'magic')
os.mkfifo('fifo')
s = socket.socket(socket.AF_UNIX); s.bind('sock')
open('new\nline', 'w').write('n')
open(b'\xff\xfe', 'w').write('n')
open('s' * 255, 'w').write('long but fine')
open('none', 'w').write('n'); os.chmod('none', 0)
os.makedirs('/out/' + '/'.join('d' * 30))
)");
    ASSERT_TRUE(run.ok()) << run.error().message;
    EXPECT_EQ(run->exitCode, 0) << run->standardError.exposeText();
    EXPECT_EQ(names(*run), "good " + std::string(255, 's') + " ");
    EXPECT_EQ(run->filesCut, FilesCut::LeftOut);
    EXPECT_TRUE(run->comparable());
    EXPECT_EQ(live.sandbox->activity().runs.filesCut, 1u);
}

TEST_P(SandboxOutput, TooMuchIsTakenNotAtAll) {
    OciSandboxConfig config;
    config.runtime = GetParam();
    test::LiveSandbox live(std::move(config));
    if (!live.skip.empty()) GTEST_SKIP() << live.skip;
    // A file of holes is larger than the file system that it lies in.
    auto run = live.shell("printf a >/out/a; truncate -s 512M /out/sparse");
    ASSERT_TRUE(run.ok()) << run.error().message;
    EXPECT_EQ(names(*run), "");
    EXPECT_EQ(run->filesCut, FilesCut::TooMany);
    RunLimits limits;
    limits.fileBytes = 1'000;
    run = live.python("open('/out/a','w').write('a' * 1001)", limits);
    ASSERT_TRUE(run.ok()) << run.error().message;
    EXPECT_EQ(run->filesCut, FilesCut::TooMany);
    run = live.python("open('/out/a','w').write('a' * 1000)", limits);
    ASSERT_TRUE(run.ok()) << run.error().message;
    EXPECT_EQ(names(*run), "a ");
    // The same bytes under many names count as often as they would be sent.
    run = live.shell(
        "printf 0123456789 >/out/0; for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16; "
        "do ln /out/0 /out/$i; done",
        {.fileBytes = 160});
    ASSERT_TRUE(run.ok()) << run.error().message;
    EXPECT_EQ(run->filesCut, FilesCut::TooMany);
    run = live.shell("touch /out/1 /out/2 /out/3", {.files = 2});
    ASSERT_TRUE(run.ok()) << run.error().message;
    EXPECT_EQ(run->filesCut, FilesCut::TooMany);
}

TEST_P(SandboxOutput, TheFolderIsSmallWhileTheRunWrites) {
    OciSandboxConfig config;
    config.runtime = GetParam();
    test::LiveSandbox live(std::move(config));
    if (!live.skip.empty()) GTEST_SKIP() << live.skip;
    auto run =
        live.shell("dd if=/dev/zero of=/out/f bs=1M count=200 2>/dev/null; stat -c %s /out/f");
    ASSERT_TRUE(run.ok()) << run.error().message;
    EXPECT_EQ(run->standardOutput.exposeText(), std::to_string(kOutTmpfsBytes) + "\n");
    ASSERT_EQ(run->files.size(), 1u);
    EXPECT_EQ(run->files[0].content.size(), kOutTmpfsBytes);
    if (live.doctor.plan->runtime.name == "runsc") return;  // its tmpfs counts no inodes
    run = live.python(R"(
n = 0
try:
    while n < 10_000:
        open(f'/out/{n}', 'w')
        n += 1
except OSError as e:
    print(n, e.errno)
)");
    ASSERT_TRUE(run.ok()) << run.error().message;
    EXPECT_EQ(run->standardOutput.exposeText(), std::to_string(kOutEntries) + " 28\n");
    EXPECT_EQ(run->files.size(), kOutEntries);
}

TEST_P(SandboxOutput, WhatIsWrittenAfterTheEndIsNot) {
    OciSandboxConfig config;
    config.runtime = GetParam();
    test::LiveSandbox live(std::move(config));
    if (!live.skip.empty()) GTEST_SKIP() << live.skip;
    auto run = live.python(R"(
import os
open('/out/a', 'w').write('a')
if os.fork() == 0:
    os.setsid()
    while True:
        open('/out/a', 'w').write('b' * 100)
        open('/out/a', 'w').write('a')
)");
    ASSERT_TRUE(run.ok()) << run.error().message;
    EXPECT_EQ(run->ending, Ending::Exited);
    ASSERT_EQ(run->files.size(), 1u);
    RunLimits limits;
    limits.wallMs = 1'000;
    run = live.shell("printf a >/out/a; while :; do :; done", limits);
    ASSERT_TRUE(run.ok()) << run.error().message;
    EXPECT_EQ(run->ending, Ending::Timeout);
    EXPECT_EQ(run->filesCut, FilesCut::Lost);
    EXPECT_TRUE(run->files.empty());
}

STACKNET_EVERY_RUNTIME(SandboxOutput);

}  // namespace
}  // namespace stacknet::sandbox
