#include "core/sandbox/image_library.h"

#include <gtest/gtest.h>

#include <set>

#include "core/base/file.h"
#include "tests/core/sandbox/image_fixture.h"

namespace stacknet::sandbox {
namespace {

namespace fs = std::filesystem;
using test::Layout;
using test::tarOf;

std::set<std::string> blobsIn(const fs::path& layout) {
    std::set<std::string> names;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(layout / "blobs/sha256", error)) {
        names.insert(entry.path().filename());
    }
    return names;
}

Layout imageWith(const std::string& text) {
    return Layout({tarOf({{"text", '0', text}})});
}

ImportOptions named(const std::string& name) {
    ImportOptions options;
    options.name = name;
    return options;
}

TEST(ImageLibrary, KeepsEveryBlobAsItCame) {
    const test::ScratchFolder scratch;
    ImageLibrary library(scratch.path() / "images");
    EXPECT_TRUE(library.list()->empty());
    const std::string plain = tarOf({{"text", '0', "hello"}});
    const Layout layout({test::gzipOf(plain)}, Layout::kGzipLayer, {test::digestOf(plain)});
    const auto image = library.import(layout.folder(), named("tools"));
    ASSERT_TRUE(image.ok()) << image.error().message;
    EXPECT_EQ(image->digestText(), test::digestOf(layout.manifest));
    EXPECT_EQ("sha256:" + toHex(image->configDigest), test::digestOf(layout.config));
    EXPECT_EQ(image->unpackedBytes, 5u);
    EXPECT_EQ(image->layers, 1u);
    EXPECT_FALSE(image->unpacked);
    const fs::path kept = library.layoutFolder();
    EXPECT_EQ(blobsIn(kept), blobsIn(layout.folder()));
    for (const std::string& name : blobsIn(kept)) {
        EXPECT_EQ(test::contentOf(kept / "blobs/sha256" / name),
                  test::contentOf(layout.folder() / "blobs/sha256" / name));
    }
    const auto opened = ImageStore(scratch.path() / "images").open(kept, {}, image->manifestDigest);
    ASSERT_TRUE(opened.ok()) << opened.error().message;
    EXPECT_EQ(test::contentOf(opened->rootfs / "text"), "hello");
    EXPECT_TRUE(library.find("tools")->unpacked);
    EXPECT_TRUE(library.find("tools")->inUse);
}

TEST(ImageLibrary, FindsByNameDigestAndItsBeginning) {
    const test::ScratchFolder scratch;
    ImageLibrary library(scratch.path());
    const Layout one = imageWith("1");
    const Layout two = imageWith("2");
    const auto first = library.import(one.folder(), named("tools"));
    ASSERT_TRUE(first.ok()) << first.error().message;
    const auto second = library.import(two.folder(), named("tools"));
    ASSERT_TRUE(second.ok()) << second.error().message;
    EXPECT_EQ(library.find("tools")->manifestDigest, second->manifestDigest);
    EXPECT_EQ(library.find(first->digestText())->name, "") << "the name went to the newer one";
    EXPECT_EQ(library.find(toHex(first->manifestDigest).substr(0, 12))->manifestDigest,
              first->manifestDigest);
    for (const char* unknown : {"other", "", "abc", "sha256:", "sha256:0000000000"}) {
        EXPECT_EQ(library.find(unknown).error().code, "sandbox.no_image") << unknown;
    }
    EXPECT_NE(library.find("other").error().message.find("tools"), std::string::npos);
    // Again, under another name: still one image.
    ASSERT_TRUE(library.import(two.folder(), named("newer")).ok());
    EXPECT_EQ(library.list()->size(), 2u);
    for (const char* bad : {"-x", "a b", "sha256:00", "../x", "\n"}) {
        EXPECT_EQ(library.import(two.folder(), named(bad)).error().code, "sandbox.bad_request");
    }
}

TEST(ImageLibrary, KeepsNothingOfWhatItRefuses) {
    const test::ScratchFolder scratch;
    ImageLibrary library(scratch.path());
    const Layout hostile({tarOf({{"../escape", '0', "x"}})});
    EXPECT_EQ(library.import(hostile.folder(), {}).error().code, "sandbox.image_hostile");
    const std::string layer = tarOf({{"a", '0', "x"}});
    const Layout changed({layer});
    changed.write(changed.blob(layer), layer + "more");
    EXPECT_EQ(library.import(changed.folder(), {}).error().code, "sandbox.image_corrupt");
    EXPECT_EQ(library.import(scratch.path() / "none", {}).error().code, "sandbox.no_image");
    std::stop_source stop;
    stop.request_stop();
    ImportOptions cancelled;
    cancelled.stop = stop.get_token();
    EXPECT_EQ(library.import(imageWith("1").folder(), cancelled).error().code, "sandbox.cancelled");
    EXPECT_TRUE(blobsIn(library.layoutFolder()).empty());
    EXPECT_TRUE(library.list()->empty());
}

TEST(ImageLibrary, CancelWhileCopyingLeavesNothing) {
    const test::ScratchFolder scratch;
    ImageLibrary library(scratch.path());
    const Layout layout = imageWith(std::string(3 << 20, 'x'));
    std::stop_source stop;
    ImportOptions options;
    options.stop = stop.get_token();
    std::uint64_t last = 0;
    options.progress = [&](const ImportProgress& progress) {
        EXPECT_LE(progress.done, progress.total);
        last = progress.done;
        if (progress.step == "copy" && progress.done > (2 << 20)) stop.request_stop();
    };
    EXPECT_EQ(library.import(layout.folder(), options).error().code, "sandbox.cancelled");
    EXPECT_GT(last, std::uint64_t{2} << 20);
    EXPECT_TRUE(blobsIn(library.layoutFolder()).empty());
}

TEST(ImageLibrary, QuotaIsASentence) {
    const test::ScratchFolder scratch;
    const Layout small = imageWith("1");
    const Layout large = imageWith(std::string(3 << 20, 'x'));
    ImageLibrary library(scratch.path(), std::uint64_t{4} << 20);
    ASSERT_TRUE(library.import(small.folder(), {}).ok());
    const auto refused = library.import(large.folder(), {});
    ASSERT_FALSE(refused.ok()) << "3 MiB of blobs and as much unpacked are more than 4 MiB";
    EXPECT_EQ(refused.error().code, "sandbox.image_quota");
    EXPECT_NE(refused.error().message.find("at most 4 MiB"), std::string::npos);
    EXPECT_EQ(library.list()->size(), 1u);
}

TEST(ImageLibrary, CollectsWhatNobodyNeedsAndNothingInUse) {
    const test::ScratchFolder scratch;
    const fs::path folder = scratch.path() / "images";
    ImageLibrary library(folder);
    ImageStore store(folder);
    const std::string shared = tarOf({{"shared", '0', "s"}});
    const Layout one({shared, tarOf({{"one", '0', "1"}})});
    const Layout two({shared, tarOf({{"two", '0', "2"}})});
    ASSERT_TRUE(library.import(one.folder(), named("one")).ok());
    ASSERT_TRUE(library.import(two.folder(), named("two")).ok());
    // The node's own image, which lies elsewhere, and one that nobody has open any more.
    auto own = store.open(imageWith("own").folder());
    ASSERT_TRUE(own.ok());
    const fs::path left = store.open(imageWith("left").folder())->rootfs;
    ASSERT_TRUE(fs::exists(left));
    std::ofstream(library.layoutFolder() / "blobs/sha256/.incoming-x") << "cut short";
    auto report = library.collect();
    ASSERT_TRUE(report.ok()) << report.error().message;
    EXPECT_EQ(report->blobs, 1u);
    EXPECT_EQ(report->trees, 1u);
    EXPECT_EQ(report->inUse, 1u);
    EXPECT_FALSE(fs::exists(left));
    EXPECT_TRUE(fs::exists(own->rootfs / "text"));
    own->lease.reset();
    EXPECT_EQ(library.collect()->trees, 1u);
    EXPECT_FALSE(fs::exists(own->rootfs));

    auto used = store.open(library.layoutFolder(), {}, library.find("two")->manifestDigest);
    ASSERT_TRUE(used.ok()) << used.error().message;
    EXPECT_EQ(library.remove("two").error().code, "sandbox.image_in_use");
    EXPECT_EQ(library.list()->size(), 2u);
    used->lease.reset();
    report = library.remove("two");
    ASSERT_TRUE(report.ok()) << report.error().message;
    EXPECT_EQ(report->trees, 1u);
    EXPECT_EQ(report->blobs, 2u) << "manifest and layer; config and the shared layer stay";
    EXPECT_EQ(library.list()->size(), 1u);
    EXPECT_TRUE(store.open(library.layoutFolder(), {}, library.find("one")->manifestDigest).ok());
}

TEST(ImageLibrary, OneProcessAtATimeChangesIt) {
    const test::ScratchFolder scratch;
    ImageLibrary library(scratch.path());
    ASSERT_TRUE(library.import(imageWith("1").folder(), named("one")).ok());
    const auto lock = DirectoryLock::acquire(library.layoutFolder());
    ASSERT_TRUE(lock.ok());
    EXPECT_EQ(library.import(imageWith("2").folder(), {}).error().code, "base.directory_in_use");
    EXPECT_EQ(library.remove("one").error().code, "base.directory_in_use");
    EXPECT_EQ(library.collect().error().code, "base.directory_in_use");
    EXPECT_EQ(library.list()->size(), 1u) << "looking is always possible";
}

TEST(ImageLibrary, ADamagedListIsSaid) {
    const test::ScratchFolder scratch;
    ImageLibrary library(scratch.path());
    ASSERT_TRUE(library.import(imageWith("1").folder(), named("one")).ok());
    for (const char* text :
         {"{", "[]", R"({"manifests":[7]})", R"({"manifests":[{"digest":"x"}]})"}) {
        std::ofstream(library.layoutFolder() / "index.json") << text;
        EXPECT_EQ(library.list().error().code, "sandbox.library_corrupt") << text;
        EXPECT_EQ(library.collect().error().code, "sandbox.library_corrupt")
            << "nothing is removed by a list that cannot be read";
    }
    EXPECT_FALSE(blobsIn(library.layoutFolder()).empty());
}

}  // namespace
}  // namespace stacknet::sandbox
