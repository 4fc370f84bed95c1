#include <gtest/gtest.h>
#include <sys/stat.h>

#include <fstream>
#include <functional>
#include <set>

#include "core/base/codec.h"
#include "core/base/file.h"
#include "core/base/process.h"
#include "core/crypto/hash.h"
#include "core/sandbox/image_store.h"
#include "tests/core/sandbox/live_sandbox.h"

namespace stacknet::sandbox {
namespace {

namespace fs = std::filesystem;

/// One member of a ustar archive.
struct Member {
    std::string path;
    char type = '0';
    std::string content = {};
    std::string target = {};
    unsigned mode = 0644;
};

std::string tarOf(const std::vector<Member>& members) {
    std::string archive;
    for (const Member& member : members) {
        std::string block(512, '\0');
        const auto put = [&](std::size_t offset, const std::string& text) {
            block.replace(offset, text.size(), text);
        };
        const auto octal = [](std::uint64_t value, int width) {
            std::string digits;
            for (int index = 0; index < width; ++index) {
                digits.insert(digits.begin(), static_cast<char>('0' + (value & 7)));
                value >>= 3;
            }
            return digits;
        };
        put(0, member.path.substr(0, 100));
        put(100, octal(member.mode, 7));
        put(124, octal(member.content.size(), 11));
        block[156] = member.type;
        put(157, member.target.substr(0, 100));
        put(257, std::string("ustar\00000", 8));
        put(148, std::string(8, ' '));
        std::uint64_t sum = 0;
        for (char byte : block) sum += static_cast<unsigned char>(byte);
        put(148, octal(sum, 6) + std::string("\0 ", 2));
        archive += block + member.content;
        archive.resize((archive.size() + 511) / 512 * 512, '\0');
    }
    return archive + std::string(1024, '\0');
}

/// A layout in a scratch folder, and what opening it gives.
class Layout {
public:
    explicit Layout(const std::vector<std::string>& layers) {
        fs::create_directories(folder() / "blobs/sha256");
        std::string list;
        for (const std::string& layer : layers) {
            list += (list.empty() ? "" : ",") + descriptor(kLayer, layer);
        }
        const std::string config = R"({"architecture":")" + architecture() + R"(","os":"linux"})";
        manifest = R"({"schemaVersion":2,"config":)" + descriptor("c", config) + R"(,"layers":[)" +
                   list + "]}";
        writeIndex(descriptor(kManifest, manifest));
    }

    static std::string architecture() {
#if defined(__aarch64__)
        return "arm64";
#else
        return "amd64";
#endif
    }

    fs::path folder() const {
        return m_scratch.path() / "layout";
    }
    fs::path blob(const std::string& content) const {
        return folder() / "blobs/sha256" / toHex(crypto::sha256(asBytes(content)));
    }
    void write(const fs::path& path, const std::string& content) const {
        std::ofstream(path, std::ios::binary) << content;
    }
    void writeIndex(const std::string& entry) const {
        write(folder() / "index.json", R"({"schemaVersion":2,"manifests":[)" + entry + "]}");
    }
    std::string descriptor(const std::string& type, const std::string& content) const {
        write(blob(content), content);
        return R"({"mediaType":")" + type + R"(","digest":"sha256:)" +
               toHex(crypto::sha256(asBytes(content))) + R"(","size":)" +
               std::to_string(content.size()) + "}";
    }
    Result<Image> open(std::stop_token stop = {}) const {
        return ImageStore(m_scratch.path() / "images").open(folder(), stop);
    }
    std::string errorCode() const {
        const auto image = open();
        return image.ok() ? "" : image.error().code;
    }
    /// Nothing was written beside the layout and the store.
    bool leakedNothing() const {
        for (const auto& entry : fs::directory_iterator(m_scratch.path())) {
            const std::string name = entry.path().filename();
            if (name != "layout" && name != "images") return false;
        }
        return true;
    }

    static constexpr const char* kLayer = "application/vnd.oci.image.layer.v1.tar";
    static constexpr const char* kManifest = "application/vnd.oci.image.manifest.v1+json";
    std::string manifest;

private:
    test::ScratchFolder m_scratch;
};

std::string contentOf(const fs::path& path) {
    std::ifstream file(path);
    return {std::istreambuf_iterator<char>(file), {}};
}

unsigned modeOf(const fs::path& path) {
    struct stat info {};
    return ::lstat(path.c_str(), &info) == 0 ? info.st_mode & 07777u : 0u;
}

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
    const auto before = fs::last_write_time(first->rootfs / "a");
    const auto second = layout.open();
    ASSERT_TRUE(second.ok());
    EXPECT_EQ(second->rootfs, first->rootfs);
    EXPECT_EQ(fs::last_write_time(second->rootfs / "a"), before);
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
    EXPECT_EQ(names, (std::set<std::string>{name, name + ".boot"}));
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
    layout.writeIndex(layout.descriptor("application/vnd.oci.image.index.v1+json", "{}"));
    EXPECT_EQ(layout.errorCode(), "sandbox.image_unsupported");
}

TEST(ToolImage, IsTheSameBytesEveryTime) {
    std::string reason;
    const fs::path image = test::toolImage(reason);
    if (image.empty()) GTEST_SKIP() << reason;
    const test::ScratchFolder scratch;
    ProcessOptions options;
    options.program = test::imageRecipe();
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
    const auto before = fs::last_write_time(scratch.path() / "a/index.json");
    EXPECT_EQ(build(scratch.path() / "a"), first);
    EXPECT_EQ(fs::last_write_time(scratch.path() / "a/index.json"), before);
    const auto opened = ImageStore(scratch.path() / "images").open(scratch.path() / "a");
    ASSERT_TRUE(opened.ok()) << opened.error().message;
    EXPECT_EQ(opened->digestText() + "\n", first);
    for (const auto& entry : fs::recursive_directory_iterator(opened->rootfs)) {
        EXPECT_NE(entry.path().filename(), "__pycache__");
        EXPECT_FALSE(entry.path().string().ends_with(".pyc"));
    }
}

}  // namespace
}  // namespace stacknet::sandbox
