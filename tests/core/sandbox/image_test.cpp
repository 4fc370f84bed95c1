#include <gtest/gtest.h>
#include <sys/stat.h>

#include <fstream>
#include <set>
#include <sstream>

#include "core/base/process.h"
#include "core/sandbox/image_tree.h"
#include "tests/core/sandbox/image_fixture.h"

namespace stacknet::sandbox {
namespace {

namespace fs = std::filesystem;
using test::contentOf;
using test::Layout;
using test::Member;
using test::modeOf;
using test::tarOf;

TEST(Image, UnpacksAndNamesItByTheManifest) {
    const Layout layout({tarOf({{"./", '5'},
                                {"./usr/bin/", '5'},
                                {"./usr/bin/tool", '0', "#!x", "", 0755},
                                {"./usr/bin/alias", '2', "", "tool"},
                                {"./usr/bin/hard", '1', "", "./usr/bin/tool"},
                                {"./etc/text", '0', "hello"}})});
    const auto image = layout.open();
    ASSERT_TRUE(image.ok()) << image.error().message;
    EXPECT_EQ(image->manifestDigest, crypto::sha256(asBytes(layout.manifest)));
    EXPECT_EQ(image->digestText(), "sha256:" + toHex(image->manifestDigest));
    EXPECT_EQ(contentOf(image->rootfs / "etc/text"), "hello");
    EXPECT_EQ(contentOf(image->rootfs / "usr/bin/alias"), "#!x");
    EXPECT_EQ(contentOf(image->rootfs / "usr/bin/hard"), "#!x");
    EXPECT_EQ(modeOf(image->rootfs / "usr/bin/tool"), 0755u);
    EXPECT_EQ(modeOf(image->rootfs / "etc/text"), 0644u);
    for (const char* name : {"dev", "proc", "sys", "tmp", "work", "in", "out"}) {
        EXPECT_TRUE(fs::is_directory(fs::symlink_status(image->rootfs / name))) << name;
        EXPECT_TRUE(fs::is_empty(image->rootfs / name)) << name;
    }
    EXPECT_TRUE(fs::is_regular_file(fs::symlink_status(image->rootfs / "sbx-init")));
}

TEST(Image, GivesTemporaryFolderItsMode) {
    const Layout layout({tarOf({{"tmp/", '5'}})});
    const auto image = layout.open();
    ASSERT_TRUE(image.ok());
    EXPECT_EQ(modeOf(image->rootfs / "tmp"), 01777u);
}

TEST(Image, IsUnpackedOnce) {
    const Layout layout({tarOf({{"a", '0', "x"}})});
    const auto first = layout.open();
    ASSERT_TRUE(first.ok());
    const auto inode = [&] {
        struct stat info {};
        ::stat((first->rootfs / "a").c_str(), &info);
        return std::pair(info.st_ino, info.st_ctim.tv_nsec);
    };
    const auto before = inode();
    const auto second = layout.open();
    ASSERT_TRUE(second.ok());
    EXPECT_EQ(second->rootfs, first->rootfs);
    EXPECT_EQ(inode(), before);
}

TEST(Image, IsUnpackedAgainAfterTheMachineRestarted) {
    const Layout layout({tarOf({{"a", '0', "x"}})});
    const auto first = layout.open();
    ASSERT_TRUE(first.ok());
    std::ofstream(first->rootfs / "a") << "lost by a power cut";
    ASSERT_TRUE(layout.open().ok());
    EXPECT_NE(contentOf(first->rootfs / "a"), "x") << "nothing happened since";
    std::ofstream(first->rootfs.string() + ".boot") << "another start of the machine";
    ASSERT_TRUE(layout.open().ok());
    EXPECT_EQ(contentOf(first->rootfs / "a"), "x");
}

TEST(Image, StopEndsUnpackingWithNothingLeft) {
    const Layout layout({tarOf({{"a", '0', "x"}})});
    std::stop_source stop;
    stop.request_stop();
    const auto stopped = layout.open(stop.get_token());
    ASSERT_FALSE(stopped.ok());
    EXPECT_EQ(stopped.error().code, "sandbox.cancelled");
    const auto image = layout.open();
    ASSERT_TRUE(image.ok());
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator(image->rootfs.parent_path())) {
        names.insert(entry.path().filename());
    }
    const std::string name = image->rootfs.filename();
    EXPECT_EQ(names,
              (std::set<std::string>{name, name + ".boot", name + ".used", "unpacking.lock"}));
}

TEST(Image, StripsSetIdBitsAndForeignWrite) {
    const Layout layout({tarOf({{"su", '0', "x", "", 06777}, {"d/", '5', "", "", 07777}})});
    const auto image = layout.open();
    ASSERT_TRUE(image.ok());
    EXPECT_EQ(modeOf(image->rootfs / "su"), 0755u);
    EXPECT_EQ(modeOf(image->rootfs / "d"), 0755u);
}

TEST(Image, DropsWhatLiesBelowTheMountFolders) {
    const Layout layout({tarOf({{"dev/", '5'},
                                {"dev/mem", '3'},
                                {"proc/evil", '0', "x"},
                                {"in/main.py", '0', "x"},
                                {"sbx-init", '0', "evil init", "", 0755}})});
    const auto image = layout.open();
    ASSERT_TRUE(image.ok()) << image.error().message;
    EXPECT_TRUE(fs::is_empty(image->rootfs / "dev"));
    EXPECT_TRUE(fs::is_empty(image->rootfs / "proc"));
    EXPECT_TRUE(fs::is_empty(image->rootfs / "in"));
    EXPECT_EQ(contentOf(image->rootfs / "sbx-init"), "");
}

TEST(Image, RefusesHostileEntries) {
    const std::vector<std::vector<Member>> cases = {
        {{"dev", '2', "", "../evildev"}},
        {{"proc", '2', "", "/etc"}},
        {{"work", '0', "x"}},
        {{"../escape", '0', "x"}},
        {{"a/../../escape", '0', "x"}},
        {{"/absolute", '0', "x"}},
        {{"link", '2', "", "/etc"}, {"link/passwd", '0', "x"}},
        {{"link", '2', "", ".."}},
        {{"d/link", '2', "", "../../x"}},
        {{"link", '2', "", "elsewhere"}, {"link/deeper/file", '0', "x"}},
        {{"hard", '1', "", "/etc/passwd"}},
        {{"hard", '1', "", "../../etc/passwd"}},
        {{"link", '2', "", "/etc/passwd"}, {"hard", '1', "", "link"}},
        {{"disk", '4'}},
        {{"null", '3'}},
        {{"pipe", '6'}},
        {{std::string(40, '/') + "x", '0', "x"}},
        {{"file", '0', "x"}, {"file/below", '0', "x"}},
    };
    for (const auto& members : cases) {
        const Layout layout({tarOf(members)});
        EXPECT_EQ(layout.errorCode(), "sandbox.image_hostile") << members.back().path;
        EXPECT_TRUE(layout.leakedNothing());
        EXPECT_FALSE(fs::exists(layout.folder().parent_path() / "images" / "escape"));
    }
}

TEST(Image, LaterLayersReplaceAndRemove) {
    const Layout layout({tarOf({{"keep", '0', "1"},
                                {"gone", '0', "1"},
                                {"d/old", '0', "1"},
                                {"swap", '2', "", "keep"}}),
                         tarOf({{".wh.gone", '0'},
                                {"d/.wh..wh..opq", '0'},
                                {"d/new", '0', "2"},
                                {"swap", '5'},
                                {"swap/inside", '0', "2"}})});
    const auto image = layout.open();
    ASSERT_TRUE(image.ok()) << image.error().message;
    EXPECT_EQ(contentOf(image->rootfs / "keep"), "1");
    EXPECT_FALSE(fs::exists(image->rootfs / "gone"));
    EXPECT_FALSE(fs::exists(image->rootfs / "d/old"));
    EXPECT_EQ(contentOf(image->rootfs / "d/new"), "2");
    EXPECT_EQ(contentOf(image->rootfs / "swap/inside"), "2");
}

TEST(Image, ReadsPaxAndGnuLongNames) {
    const std::string longName = std::string(120, 'n');
    const std::string path = "path=" + longName + "\n";
    const std::string record = std::to_string(path.size() + 4) + " " + path;
    const Layout pax({tarOf({{"h", 'x', record}, {"short", '0', "pax"}})});
    const auto first = pax.open();
    ASSERT_TRUE(first.ok()) << first.error().message;
    EXPECT_EQ(contentOf(first->rootfs / longName), "pax");
    const Layout gnu({tarOf({{"././@LongLink", 'L', longName}, {"short", '0', "gnu"}})});
    const auto second = gnu.open();
    ASSERT_TRUE(second.ok()) << second.error().message;
    EXPECT_EQ(contentOf(second->rootfs / longName), "gnu");
    const Layout escape({tarOf({{"h", 'x', "22 path=../../escape\n"}, {"short", '0', "x"}})});
    EXPECT_FALSE(escape.open().ok());
}

TEST(Image, RefusesDamagedArchives) {
    const std::string good = tarOf({{"a", '0', "content"}});
    std::string badChecksum = good;
    badChecksum[10] ^= 1;
    std::string badSize = good;
    badSize.replace(124, 11, "77777777777");
    const std::string cut = good.substr(0, 512);
    for (const std::string& archive : {badChecksum, badSize, cut, std::string(), good + "x"}) {
        const Layout layout({archive});
        if (archive == good + "x") {
            EXPECT_EQ(layout.errorCode(), "") << "bytes after the end mark are padding";
        } else {
            EXPECT_EQ(layout.errorCode(), "sandbox.image_corrupt");
        }
    }
}

TEST(Image, VerifiesEveryBlob) {
    const std::string layer = tarOf({{"a", '0', "x"}});
    const Layout layout({layer});
    std::string changed = layer;
    changed[600] = 'y';
    layout.write(layout.blob(layer), changed);
    EXPECT_EQ(layout.errorCode(), "sandbox.image_corrupt");
    layout.write(layout.blob(layer), layer + "more");
    EXPECT_EQ(layout.errorCode(), "sandbox.image_corrupt");
    layout.write(layout.blob(layer), layer);
    layout.write(layout.blob(layout.manifest), layout.manifest + " ");
    EXPECT_EQ(layout.errorCode(), "sandbox.image_corrupt");
    layout.write(layout.blob(layout.manifest), layout.manifest);
    EXPECT_EQ(layout.errorCode(), "");
}

TEST(Image, RefusesOddLayouts) {
    test::ScratchFolder empty;
    EXPECT_EQ(ImageStore(empty.path() / "i").open(empty.path() / "none").error().code,
              "sandbox.no_image");
    const Layout layout({tarOf({{"a", '0', "x"}})});
    const std::vector<std::pair<std::string, std::string>> cases = {
        {"{", "sandbox.image_corrupt"},
        {"[]", "sandbox.image_corrupt"},
        {R"({"manifests":[]})", "sandbox.image_unsupported"},
        {R"({"manifests":[7]})", "sandbox.image_corrupt"},
        {R"({"manifests":[{"digest":"sha256:../../../etc/passwd","size":1}]})",
         "sandbox.image_corrupt"},
        {R"({"manifests":[{"platform":{"os":"plan9","architecture":"amd64"}}]})",
         "sandbox.image_unsupported"},
        {std::string(2'000, '['), "sandbox.image_corrupt"},
    };
    for (const auto& [index, code] : cases) {
        layout.write(layout.folder() / "index.json", index);
        EXPECT_EQ(layout.errorCode(), code) << index.substr(0, 80);
    }
    layout.writeIndex(layout.descriptor(Layout::kIndex, "{}"));
    EXPECT_EQ(layout.errorCode(), "sandbox.image_corrupt");
    layout.writeIndex(
        layout.descriptor("application/vnd.docker.distribution.manifest.v2+json", layout.manifest));
    EXPECT_EQ(layout.errorCode(), "sandbox.image_unsupported");
    // The reader that takes the first of two equal names would see another image.
    layout.write(layout.folder() / "index.json", R"({"manifests":[],"manifests":[]})");
    EXPECT_EQ(layout.errorCode(), "sandbox.image_corrupt");
}

TEST(Image, FindsThisMachinesManifestInANestedIndex) {
    const Layout layout({tarOf({{"a", '0', "x"}})});
    const auto platform = [](const std::string& architecture, const std::string& os) {
        return R"(,"platform":{"architecture":")" + architecture + R"(","os":")" + os + "\"}";
    };
    const std::string nested =
        R"({"schemaVersion":2,"manifests":[)" +
        layout.descriptor(Layout::kManifest, R"({"for":"another"})", platform("mips", "linux")) +
        "," +
        layout.descriptor(Layout::kManifest, layout.manifest,
                          platform(Layout::architecture(), "linux")) +
        "]}";
    layout.writeIndex(layout.descriptor(Layout::kIndex, nested));
    const auto image = layout.open();
    ASSERT_TRUE(image.ok()) << image.error().message;
    EXPECT_EQ(image->digestText(), test::digestOf(layout.manifest))
        << "never the index's digest, which is another one with every platform added";
    const std::string twice =
        R"({"manifests":[)" + layout.descriptor(Layout::kIndex, nested) + "]}";
    layout.writeIndex(layout.descriptor(Layout::kIndex, twice));
    EXPECT_EQ(layout.errorCode(), "sandbox.image_unsupported");
}

TEST(Image, ReadsGzipLayersAndHoldsThemToTheirDiffId) {
    const std::string plain = tarOf({{"etc/text", '0', std::string(100'000, 'x')}});
    const std::string layer = test::gzipOf(plain);
    const Layout layout({layer}, Layout::kGzipLayer, {test::digestOf(plain)});
    const auto image = layout.open();
    ASSERT_TRUE(image.ok()) << image.error().message;
    EXPECT_EQ(contentOf(image->rootfs / "etc/text"), std::string(100'000, 'x'));
    // Two members after one another are one stream.
    const Layout split({test::gzipOf(plain.substr(0, 700)) + test::gzipOf(plain.substr(700))},
                       Layout::kGzipLayer, {test::digestOf(plain)});
    EXPECT_EQ(split.errorCode(), "");
    const Layout other({layer}, Layout::kGzipLayer, {test::digestOf("another")});
    EXPECT_EQ(other.errorCode(), "sandbox.image_corrupt");
    const Layout more({layer}, Layout::kGzipLayer, {test::digestOf(plain), test::digestOf(plain)});
    EXPECT_EQ(more.errorCode(), "sandbox.image_corrupt");
    const Layout plainOther({plain}, Layout::kLayer, {test::digestOf("another")});
    EXPECT_EQ(plainOther.errorCode(), "sandbox.image_corrupt");
    for (const std::string& damaged : {layer.substr(0, layer.size() - 9), layer + "tail",
                                       std::string("no gzip"), std::string(), plain}) {
        EXPECT_EQ(Layout({damaged}, Layout::kGzipLayer).errorCode(), "sandbox.image_corrupt")
            << damaged.size();
    }
}

TEST(Image, RefusesBombs) {
    // 64 MiB of zeros, thousand to one.
    const Layout zeros({test::gzipOf(std::string(64 << 20, '\0'))}, Layout::kGzipLayer);
    EXPECT_EQ(zeros.errorCode(), "sandbox.image_too_large");
    // One MiB under 9,000 names: a copy each would be more than 8 GiB.
    std::vector<Member> links{{"big", '0', std::string(1 << 20, 'x')}};
    for (int index = 0; index < 9'000; ++index) {
        links.push_back({"l" + std::to_string(index), '1', "", "big"});
    }
    const Layout hardLinks({tarOf(links)});
    EXPECT_EQ(hardLinks.errorCode(), "sandbox.image_too_large");
    for (const auto& entry : fs::directory_iterator(hardLinks.images())) {
        EXPECT_EQ(entry.path().filename(), "unpacking.lock");
    }
}

TEST(Image, WhiteoutsHideOnlyWhatLiesInLayersBelow) {
    const Layout layout({tarOf({{"d/old", '0', "1"}, {"d/sub/old", '0', "1"}, {"e/old", '0', "1"}}),
                         tarOf({{"d/sub/new", '0', "2"},
                                {"d/.wh..wh..opq", '0'},
                                {"e/new", '0', "2"},
                                {".wh.e", '0'}})});
    const auto image = layout.open();
    ASSERT_TRUE(image.ok()) << image.error().message;
    EXPECT_FALSE(fs::exists(image->rootfs / "d/old"));
    EXPECT_FALSE(fs::exists(image->rootfs / "d/sub/old"));
    EXPECT_EQ(contentOf(image->rootfs / "d/sub/new"), "2");
    EXPECT_FALSE(fs::exists(image->rootfs / "e/old"));
    EXPECT_EQ(contentOf(image->rootfs / "e/new"), "2");
}

TEST(Image, UnpackedFilesTellNoTimes) {
    const Layout layout({tarOf({{"d/a", '0', "x"}, {"d/l", '2', "", "a"}})});
    const auto image = layout.open();
    ASSERT_TRUE(image.ok()) << image.error().message;
    for (const char* name : {"", "d", "d/a", "d/l", "work", "sbx-init"}) {
        struct stat info {};
        ASSERT_EQ(::lstat((image->rootfs / name).c_str(), &info), 0) << name;
        EXPECT_EQ(info.st_mtim.tv_sec, 0) << name;
        EXPECT_EQ(info.st_mtim.tv_nsec, 0) << name;
    }
}

TEST(Image, ABlobThatIsAPipeOrALinkIsRefusedAndNotWaitedFor) {
    const std::string layer = tarOf({{"a", '0', "x"}});
    const Layout layout({layer});
    fs::rename(layout.blob(layer), layout.folder() / "elsewhere");
    fs::create_symlink(layout.folder() / "elsewhere", layout.blob(layer));
    EXPECT_EQ(layout.errorCode(), "sandbox.image_corrupt");
    fs::remove(layout.blob(layer));
    ASSERT_EQ(::mkfifo(layout.blob(layer).c_str(), 0600), 0);
    EXPECT_EQ(layout.errorCode(), "sandbox.image_corrupt");
}

class ToolImage : public testing::TestWithParam<const char*> {};
INSTANTIATE_TEST_SUITE_P(Recipes, ToolImage, testing::Values("python", "shell"));

/// The digest that is written down for the packages of `stamp`'s third line, or "".
std::string writtenDown(const std::string& language, const fs::path& image) {
    std::ifstream stamp(image / "stacknet-build-stamp");
    std::string line;
    std::string inputs;
    while (std::getline(stamp, line)) inputs = line;
    std::ifstream digests(test::imageRecipe(language).parent_path() / "digests");
    while (std::getline(digests, line)) {
        std::istringstream words(line);
        std::string architecture;
        std::string of;
        std::string digest;
        words >> architecture >> of >> digest;
        if (architecture == Layout::architecture() && of == inputs) return digest;
    }
    return "";
}

TEST_P(ToolImage, IsTheSameBytesEveryTime) {
    const std::string language = GetParam();
    std::string reason;
    const fs::path image = test::toolImage(reason, language);
    if (image.empty()) GTEST_SKIP() << reason;
    const test::ScratchFolder scratch;
    ProcessOptions options;
    options.program = test::imageRecipe(language);
    options.environment = {"PATH=/usr/sbin:/usr/bin:/sbin:/bin"};
    const auto build = [&](const fs::path& target) {
        options.arguments = {target.string()};
        const auto output = runProcess(options, "", 300'000, 65'536);
        if (!output.ok()) return output.error().message;
        return output->exit.code == 0 ? output->standardOutput : output->standardError;
    };
    const std::string first = build(scratch.path() / "a");
    if (first.find("Failed to fetch") != std::string::npos) {
        GTEST_SKIP() << "The packages cannot be downloaded now: " << first;
    }
    const std::string second = build(scratch.path() / "b");
    EXPECT_TRUE(first.starts_with("sha256:")) << first;
    EXPECT_EQ(first, second);
    EXPECT_EQ(first.size(), 7 + 64 + 1u);
    if (const std::string known = writtenDown(language, scratch.path() / "a"); !known.empty()) {
        EXPECT_EQ(first, known + "\n") << "change resources/images/" << language << "/digests";
    }
    const auto before = fs::last_write_time(scratch.path() / "a/index.json");
    EXPECT_EQ(build(scratch.path() / "a"), first);
    EXPECT_EQ(fs::last_write_time(scratch.path() / "a/index.json"), before);
    const auto opened = ImageStore(scratch.path() / "images").open(scratch.path() / "a");
    ASSERT_TRUE(opened.ok()) << opened.error().message;
    EXPECT_EQ(opened->digestText() + "\n", first);
    EXPECT_TRUE(fs::exists(opened->rootfs / "bin/sh"));
    EXPECT_EQ(fs::exists(opened->rootfs / "usr/bin/python3"), language == "python");
    for (const auto& entry : fs::recursive_directory_iterator(opened->rootfs)) {
        EXPECT_NE(entry.path().filename(), "__pycache__");
        EXPECT_FALSE(entry.path().string().ends_with(".pyc"));
    }
}

}  // namespace
}  // namespace stacknet::sandbox
