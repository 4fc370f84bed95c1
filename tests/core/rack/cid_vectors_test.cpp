// Every case of testdata/vectors/cid.json: CIDs that ipfs-unixfs-importer made, and CIDs that Kubo
// publishes.

#include <sodium.h>

#include <set>

#include "core/rack/car.h"
#include "core/rack/dag_walk.h"
#include "core/rack/importer.h"
#include "tests/core/rack/rack_fixture.h"

namespace stacknet::rack {

namespace {

namespace json = boost::json;

#define VECTORS_OR_SKIP(name)                \
    const json::object* name = cidVectors(); \
    if (name == nullptr) GTEST_SKIP() << "vectors/cid.json is not there"

ImportProfile profileOf(const std::string& params) {
    ImportProfile profile = kuboDefaultProfile();
    if (params == "unixfs-v0-2015") return kuboDefaultProfile(0);
    if (params == "unixfs-v1-2025") return unixFs2025Profile();
    constexpr std::string_view chunker = "--chunker=size-";
    if (const auto at = params.find(chunker); at != std::string::npos) {
        profile.chunkBytes =
            static_cast<std::uint32_t>(std::stoul(params.substr(at + chunker.size())));
    }
    return profile;
}

Bytes contentOf(const json::object& generator) {
    const std::string algorithm = textAt(generator, "alg");
    if (algorithm == "literal-utf8") return toBytes(textAt(generator, "text"));
    if (algorithm == "zeros") return Bytes(sizeAt(generator, "length"), 0);
    EXPECT_EQ(algorithm, "sha256-ctr-be64");
    return generated(textAt(generator, "seed"), sizeAt(generator, "length"));
}

/// The files of a directory's case, on disk under `folder`.
void writeTree(const json::object& vector, const std::filesystem::path& folder) {
    std::filesystem::create_directories(folder);
    if (const json::value* files = vector.if_contains("files")) {
        for (const json::value& each : files->as_array()) {
            const json::object& file = each.as_object();
            const std::string path = textAt(file, "path");
            const json::value* text = file.if_contains("text");
            writeFile(folder / path, text != nullptr
                                         ? toBytes(textAt(file, "text"))
                                         : generated(textAt(file, "seed"), sizeAt(file, "length")));
        }
    }
    const json::value* rule = vector.if_contains("files_rule");
    if (rule == nullptr) return;
    const std::size_t count = sizeAt(rule->as_object(), "count");
    const std::size_t length = sizeAt(rule->as_object(), "length");
    std::string seed = textAt(rule->as_object(), "seed");
    seed = seed.substr(0, seed.find('<'));
    for (std::size_t i = 0; i < count; ++i) {
        std::string name = std::to_string(i);
        name.insert(0, 8 - name.size(), '0');
        writeFile(folder / (name + ".bin"), generated(seed + std::to_string(i), length));
    }
}

void expectNode(const json::object& vector, const BuiltNode& node, const MemoryBlockStore& store) {
    EXPECT_EQ(node.cid.text(), textAt(vector, "cid"));
    EXPECT_EQ(codecName(node.cid.codec()), textAt(vector, "codec"));
    EXPECT_EQ(node.dagBytes, sizeAt(vector, "cumulative_size"));
    if (vector.contains("distinct_blocks")) {
        EXPECT_EQ(store.size()->blocks, sizeAt(vector, "distinct_blocks"));
    }
    if (vector.contains("root_block_hex")) {
        EXPECT_EQ(toHex(*store.get(node.cid)), textAt(vector, "root_block_hex"));
    }
}

void checkFile(const json::object& vector) {
    const Bytes content = contentOf(vector.at("generator").as_object());
    EXPECT_EQ(toHex(crypto::sha256(content)), textAt(vector, "sha256"));
    MemoryBlockStore store;
    const auto built = buildFile(profileOf(textAt(vector, "params")), content, sinkInto(store));
    ASSERT_TRUE(built.ok());
    EXPECT_EQ(built->contentBytes, content.size());
    expectNode(vector, *built, store);
}

void checkEntries(const json::object& vector, const std::filesystem::path& folder) {
    const json::value* entries = vector.if_contains("entries");
    if (entries == nullptr) return;
    const std::string root = textAt(vector, "root_path") + "/";
    for (const json::value& each : entries->as_array()) {
        const std::string path = textAt(each.as_object(), "path");
        if (path.rfind(root, 0) != 0) continue;
        const auto entry = importPath(folder / path.substr(root.size()), {});
        ASSERT_TRUE(entry.ok()) << path;
        EXPECT_EQ(entry->root.cid.text(), textAt(each.as_object(), "cid")) << path;
    }
}

void checkDirectory(const json::object& vector) {
    const TemporaryFolder folder;
    const std::filesystem::path root = folder.path() / "d";
    writeTree(vector, root);
    ImportOptions options;
    options.profile = profileOf(textAt(vector, "params"));
    options.hidden = true;
    MemoryBlockStore store;
    const auto imported = importPath(root, options, sinkInto(store));
    if (textAt(vector, "name").find("hamt") != std::string::npos) {
        ASSERT_FALSE(imported.ok());
        EXPECT_EQ(imported.error().code, "rack.directory_too_large");
        EXPECT_NE(imported.error().message.find("Split it"), std::string::npos);
        return;
    }
    ASSERT_TRUE(imported.ok()) << imported.error().message;
    expectNode(vector, imported->root, store);
    checkEntries(vector, root);
}

}  // namespace

TEST(CidVectors, FilesAndDirectories) {
    VECTORS_OR_SKIP(vectors);
    std::size_t seen = 0;
    for (const json::value& each : vectors->at("vectors").as_array()) {
        const json::object& vector = each.as_object();
        SCOPED_TRACE(textAt(vector, "name"));
        const std::string kind = textAt(vector, "kind");
        if (kind == "file") {
            checkFile(vector);
        } else {
            ASSERT_EQ(kind, "directory");
            checkDirectory(vector);
        }
        ++seen;
    }
    EXPECT_GT(seen, 0U);
}

TEST(CidVectors, Cars) {
    VECTORS_OR_SKIP(vectors);
    std::size_t rebuilt = 0;
    for (const json::value& each : vectors->at("cars").as_array()) {
        const json::object& car = each.as_object();
        SCOPED_TRACE(textAt(car, "name"));
        MemoryBlockStore store;
        const auto root = Cid::fromText(textAt(car, "root"));
        ASSERT_TRUE(root.ok());
        for (const json::value& other : vectors->at("vectors").as_array()) {
            if (textAt(other.as_object(), "cid") != root->text()) continue;
            const TemporaryFolder folder;
            writeTree(other.as_object(), folder.path() / "d");
            ASSERT_TRUE(importPath(folder.path() / "d", {}, sinkInto(store)).ok());
        }
        if (const std::string hex = textAt(car, "hex"); !hex.empty() && !*store.has(*root)) {
            ASSERT_TRUE(readCar(*fromHex(hex), store).ok());
        }
        if (!*store.has(*root)) continue;
        Bytes written;
        const auto summary = writeCar(store, {*root}, [&](ByteView bytes) -> Result<void> {
            written.insert(written.end(), bytes.begin(), bytes.end());
            return {};
        });
        ASSERT_TRUE(summary.ok()) << summary.error().message;
        EXPECT_EQ(written.size(), sizeAt(car, "length"));
        EXPECT_EQ(summary->bytes, written.size());
        EXPECT_EQ(toHex(crypto::sha256(written)), textAt(car, "sha256"));
        ++rebuilt;
    }
    EXPECT_GT(rebuilt, 0U);
}

TEST(CidVectors, TextForms) {
    VECTORS_OR_SKIP(vectors);
    for (const json::value& each : vectors->at("cid_forms").as_array()) {
        const json::object& form = each.as_object();
        if (form.contains("cid_v0")) {
            const auto v0 = Cid::fromText(textAt(form, "cid_v0"));
            ASSERT_TRUE(v0.ok());
            EXPECT_EQ(v0->text(), textAt(form, "cid_v0"));
            EXPECT_EQ(v0->asV1().text(), textAt(form, "cid_v1"));
            continue;
        }
        const Cid cid = Cid::ofRaw(generated(textAt(form, "seed"), sizeAt(form, "length")));
        EXPECT_EQ(cid.text(), textAt(form, "cid_v1_raw_base32"));
        EXPECT_EQ(cid.text(CidBase::Base58Btc), textAt(form, "cid_v1_raw_base58btc"));
        EXPECT_EQ(toHex(cid.bytes()), textAt(form, "cid_bytes_hex"));
        EXPECT_EQ(cid.text(CidBase::Base16), "f" + textAt(form, "cid_bytes_hex"));
        for (const CidBase base : {CidBase::Base32, CidBase::Base58Btc, CidBase::Base16}) {
            const auto parsed = Cid::fromText(cid.text(base));
            ASSERT_TRUE(parsed.ok());
            EXPECT_EQ(*parsed, cid);
        }
    }
}

TEST(CidVectors, PublishedByKubo) {
    VECTORS_OR_SKIP(vectors);
    ASSERT_GE(sodium_init(), 0);
    std::size_t seen = 0;
    for (const json::value& each :
         vectors->at("kubo_published").as_object().at("vectors").as_array()) {
        const json::object& vector = each.as_object();
        SCOPED_TRACE(json::serialize(vector));
        FileBuilder builder(profileOf(textAt(vector, "profile")));
        if (vector.contains("text")) {
            ASSERT_TRUE(builder.write(asBytes(textAt(vector, "text"))).ok());
        } else {
            // ChaCha20 key stream in pieces of whole blocks of 64 bytes: 1 GiB never in memory.
            const Hash256 key = crypto::sha256(asBytes(textAt(vector, "seed")));
            const std::size_t length = sizeAt(vector, "length");
            const std::array<std::uint8_t, crypto_stream_chacha20_ietf_NONCEBYTES> nonce{};
            Bytes piece(1 << 20);
            for (std::size_t done = 0; done < length; done += piece.size()) {
                piece.assign(std::min(piece.size(), length - done), 0);
                crypto_stream_chacha20_ietf_xor_ic(
                    piece.data(), piece.data(), piece.size(), nonce.data(),
                    static_cast<std::uint32_t>(done / 64), key.data.data());
                ASSERT_TRUE(builder.write(piece).ok());
            }
        }
        const auto built = builder.finish();
        ASSERT_TRUE(built.ok());
        EXPECT_EQ(built->cid.text(), textAt(vector, "cid"));
        ++seen;
    }
    EXPECT_GT(seen, 0U);
}

}  // namespace stacknet::rack
