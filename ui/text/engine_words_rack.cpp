#include <array>

#include <QCoreApplication>

#include "ui/text/engine_catalog.h"

namespace stacknet::ui {
namespace {

// Made by tests/lint/engine_words.py --write.
constexpr std::array kPatterns{
    // core/rack/block_store.cpp
    QT_TRANSLATE_NOOP("Engine",
                      "The block %1 is not here. Fetch or add the content it belongs to."),
    QT_TRANSLATE_NOOP("Engine", "The block %1 has %2 bytes; a block has at most 2 MiB."),
    QT_TRANSLATE_NOOP("Engine",
                      "A block that came as %1 has other content. Whoever gave it is faulty or "
                      "lies; it was not stored."),
    // core/rack/block_store_disk.cpp
    QT_TRANSLATE_NOOP("Engine",
                      "Cannot %1 in %2: %3. Check the disk and the folder's permissions."),
    QT_TRANSLATE_NOOP("Engine", "open the folders"),
    QT_TRANSLATE_NOOP("Engine", "list the folder of pending blocks"),
    QT_TRANSLATE_NOOP("Engine", "remove an unfinished block"),
    QT_TRANSLATE_NOOP("Engine", "look for a block"),
    QT_TRANSLATE_NOOP("Engine", "make a block"),
    QT_TRANSLATE_NOOP("Engine", "write a block"),
    QT_TRANSLATE_NOOP("Engine", "put a block in its place"),
    QT_TRANSLATE_NOOP("Engine", "write the pending blocks to the disk"),
    QT_TRANSLATE_NOOP("Engine", "write the blocks' names to the disk"),
    QT_TRANSLATE_NOOP("Engine", "open a block"),
    QT_TRANSLATE_NOOP("Engine", "look at a block"),
    QT_TRANSLATE_NOOP("Engine", "read a block"),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The stored block %1 has been damaged. Remove it and add or fetch the content again."),
    QT_TRANSLATE_NOOP("Engine", "remove a block"),
    QT_TRANSLATE_NOOP("Engine", "list blocks"),
    // core/rack/car.cpp
    QT_TRANSLATE_NOOP("Engine", "This is not a valid CAR file: %1."),
    QT_TRANSLATE_NOOP("Engine", "its header does not begin with the roots"),
    QT_TRANSLATE_NOOP("Engine", "its header has no version after the roots"),
    QT_TRANSLATE_NOOP("Engine", "its version is not 1, the only one that is read here"),
    QT_TRANSLATE_NOOP("Engine", "its roots are not a list"),
    QT_TRANSLATE_NOOP("Engine", "it has %1 roots; 1 to %2 are read"),
    QT_TRANSLATE_NOOP("Engine", "a root is not a content identifier"),
    QT_TRANSLATE_NOOP("Engine", "A CAR file has 1 to %1 roots, not %2."),
    QT_TRANSLATE_NOOP("Engine", "The CAR file is larger than the %1 bytes that are allowed."),
    QT_TRANSLATE_NOOP("Engine", "a length is not a valid number"),
    QT_TRANSLATE_NOOP("Engine", "a section is empty"),
    QT_TRANSLATE_NOOP("Engine", "its header is too long"),
    QT_TRANSLATE_NOOP("Engine",
                      "A block of the CAR file has more than the 2 MiB that are allowed."),
    QT_TRANSLATE_NOOP("Engine", "The CAR file has more than the %1 blocks that are allowed."),
    QT_TRANSLATE_NOOP("Engine",
                      "The CAR file's block %1 has other content. Whoever made the file is faulty "
                      "or lies, or the file is damaged."),
    QT_TRANSLATE_NOOP("Engine", "it ends before its header does"),
    QT_TRANSLATE_NOOP("Engine", "it ends inside of a block"),
    QT_TRANSLATE_NOOP("Engine", "The CAR file names the root %1, and that block is not in it."),
    // core/rack/dag_walk.cpp
    QT_TRANSLATE_NOOP("Engine", "The block %1 is of %2; only raw and dag-pb can be read here."),
    QT_TRANSLATE_NOOP("Engine", "The content has more than %1 blocks."),
    QT_TRANSLATE_NOOP("Engine", "The content is nested more than %1 blocks deep."),
    // core/rack/directory_builder.cpp
    QT_TRANSLATE_NOOP("Engine", "%1 Rename it and try again."),
    QT_TRANSLATE_NOOP("Engine", "A name in a directory is empty, \".\" or \"..\"."),
    QT_TRANSLATE_NOOP("Engine", "A name has more than 255 bytes."),
    QT_TRANSLATE_NOOP("Engine", "A name has a slash or a zero byte in it."),
    QT_TRANSLATE_NOOP("Engine", "A name is not valid UTF-8."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "%1 has so many entries that one block cannot list them (more than 262,144 bytes of names "
        "and addresses). Split it into sub-directories and add it again."),
    QT_TRANSLATE_NOOP("Engine", "A name is there twice."),
    QT_TRANSLATE_NOOP("Engine", "A directory"),
    QT_TRANSLATE_NOOP("Engine", "A symlink's target must have 1 to 4096 bytes."),
    // core/rack/exporter.cpp
    QT_TRANSLATE_NOOP(
        "Engine",
        "The block %1 states a size that its content has not. Whoever made it is faulty or lies."),
    QT_TRANSLATE_NOOP("Engine",
                      "A directory has one name twice. Whoever made it is faulty or lies."),
    QT_TRANSLATE_NOOP("Engine", "The block %1 holds neither a file nor a directory."),
    QT_TRANSLATE_NOOP("Engine",
                      "The directory %1 is spread over many blocks (HAMT), which cannot be read "
                      "here. Split it into sub-directories and add it again."),
    QT_TRANSLATE_NOOP("Engine", "The content has more than the %1 blocks that are allowed."),
    QT_TRANSLATE_NOOP("Engine", "The content is larger than the %1 bytes that are allowed."),
    QT_TRANSLATE_NOOP("Engine", "A file is nested more than %1 blocks deep."),
    QT_TRANSLATE_NOOP("Engine", "This is a %1, not a file."),
    QT_TRANSLATE_NOOP("Engine", "This is a %1, not a directory."),
    // core/rack/import_profile.cpp
    QT_TRANSLATE_NOOP("Engine", "A CID has version 0 or 1."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "There is no profile \"%1\"; there are kubo-default, unixfs-v0-2015 and unixfs-v1-2025."),
    QT_TRANSLATE_NOOP("Engine", "The profile %1 makes CIDs of version %2 only."),
    // core/rack/importer.cpp
    QT_TRANSLATE_NOOP("Engine", "Cannot read %1: %2. Check its permissions and try again."),
    QT_TRANSLATE_NOOP("Engine",
                      "%1 was changed while it was read. Try again when nothing writes to it."),
    QT_TRANSLATE_NOOP("Engine", "%1 lies more than %2 folders deep. Add a part of the tree."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "%1 is a device, a pipe or a socket. Only files, directories and symlinks can be added."),
    // core/rack/kubo_answer.cpp
    QT_TRANSLATE_NOOP(
        "Engine",
        "The answer of the IPFS node at %1 cannot be used: %2. Check what runs at that address."),
    QT_TRANSLATE_NOOP("Engine", "a line is longer than 64 KiB"),
    QT_TRANSLATE_NOOP("Engine", "it has too many lines"),
    QT_TRANSLATE_NOOP("Engine", "it is not JSON"),
    QT_TRANSLATE_NOOP("Engine", "it is no JSON object"),
    QT_TRANSLATE_NOOP("Engine", "it is empty"),
    QT_TRANSLATE_NOOP("Engine", "member %1 is missing or no text"),
    QT_TRANSLATE_NOOP("Engine", "member %1 is no CID"),
    QT_TRANSLATE_NOOP("Engine", "The IPFS node at %1"),
    QT_TRANSLATE_NOOP("Engine", "%1 failed while it answered: %2."),
    QT_TRANSLATE_NOOP("Engine",
                      "%1 refuses this node (HTTP %2); name its secret in "
                      "\"ipfs_authorization_file\" of node.json."),
    QT_TRANSLATE_NOOP("Engine", "%1 failed: %2."),
    QT_TRANSLATE_NOOP("Engine", "it has the status %1, a redirect, which is not followed"),
    QT_TRANSLATE_NOOP("Engine", "it has the status %1"),
    // core/rack/kubo_client.cpp
    QT_TRANSLATE_NOOP("Engine",
                      "The IPFS node at %1 says that it pinned another content than it was given; "
                      "nothing is recorded as pinned there."),
    QT_TRANSLATE_NOOP("Engine", "The IPFS node at %1 took the content and did not pin it: %2."),
    QT_TRANSLATE_NOOP("Engine", "An add takes 1 to 256 files; use a CAR for more."),
    QT_TRANSLATE_NOOP("Engine",
                      "The IPFS node at %1 added the content under another CID than it has; "
                      "nothing is recorded as pinned there."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The IPFS node at %1 sent other bytes than %2 names; do not trust what it holds."),
    QT_TRANSLATE_NOOP("Engine", "The IPFS node at %1 does not say that it pinned %2."),
    QT_TRANSLATE_NOOP("Engine", "The IPFS node at %1 could not delete everything: %2."),
    // core/rack/kubo_http.cpp
    QT_TRANSLATE_NOOP("Engine", "It was cancelled."),
    QT_TRANSLATE_NOOP("Engine",
                      "%1 did not %2 in time; check that it is running and not overloaded."),
    QT_TRANSLATE_NOOP("Engine", "%1 sent an answer that is larger than this node takes."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "%1 did not speak HTTP to the end of its answer (%2); check what runs at that address."),
    QT_TRANSLATE_NOOP("Engine",
                      "%1 could not %2 (%3); start it or correct \"ipfs_api\" in node.json."),
    QT_TRANSLATE_NOOP("Engine", "take the data"),
    QT_TRANSLATE_NOOP("Engine",
                      "The IPFS node at %1 sent a compressed answer, which was not asked for."),
    QT_TRANSLATE_NOOP("Engine",
                      "The name of the IPFS node at %1 cannot be resolved (%2); correct "
                      "\"ipfs_api\" in node.json."),
    QT_TRANSLATE_NOOP("Engine", "be reached"),
    QT_TRANSLATE_NOOP("Engine",
                      "The address of the IPFS node must be http://HOST:PORT or "
                      "unix:/absolute/path, for example http://127.0.0.1:5001."),
    QT_TRANSLATE_NOOP("Engine", "Talking to the IPFS node failed: %1."),
    // core/rack/kubo_multipart.cpp
    QT_TRANSLATE_NOOP("Engine",
                      "\"%1\" is no path that can be added: it must be relative, without empty, "
                      "\".\" or \"..\" parts."),
    // core/rack/pin_store.cpp
    QT_TRANSLATE_NOOP("Engine",
                      "The key of the pins' names, %1, %2. Put the right file back; without it the "
                      "names are lost, the contents are not."),
    QT_TRANSLATE_NOOP("Engine", "The content is larger than can be counted."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The name of a pin cannot be opened: rack.key is another one's. Put the right file back."),
    QT_TRANSLATE_NOOP("Engine", "%1 is pinned already."),
    // core/rack/rack_files.cpp
    QT_TRANSLATE_NOOP("Engine", "%1 cannot be read (%2)."),
    QT_TRANSLATE_NOOP("Engine", "%1 cannot be written (%2)."),
    QT_TRANSLATE_NOOP("Engine", "%1 changed while it was read; add it again."),
    // core/rack/rack_service.cpp
    QT_TRANSLATE_NOOP(
        "Engine",
        "The path must be absolute: this node's folder is another one than the caller's."),
    QT_TRANSLATE_NOOP("Engine", "The name of a pin must be text of at most 128 bytes."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "node.json keeps the Rack on an IPFS node and names none: set \"ipfs_api\" in \"rack\"."),
    QT_TRANSLATE_NOOP("Engine", "The Rack is starting."),
    QT_TRANSLATE_NOOP("Engine", "It was cancelled before it began."),
    // core/rack/rack_transfer.cpp
    QT_TRANSLATE_NOOP("Engine", "%1 blocks, %2 bytes, every one hashed."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The IPFS node sent another content than was asked for; do not trust what it holds."),
    QT_TRANSLATE_NOOP("Engine",
                      "The content was not encrypted when it was added; export it without a key."),
    QT_TRANSLATE_NOOP("Engine", "A CAR of %1 bytes written to %2."),
    QT_TRANSLATE_NOOP("Engine", "Decrypted, written to %1."),
    QT_TRANSLATE_NOOP("Engine", "1 file, %1 bytes, written to %2."),
    QT_TRANSLATE_NOOP("Engine", "%1 files, %2 bytes, written to %3."),
    QT_TRANSLATE_NOOP("Engine", "The decrypted directory has not one root."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The IPFS node does not list the content as pinned: its next gc deletes it. Add it again."),
    QT_TRANSLATE_NOOP("Engine",
                      "The IPFS node did not send every block of the content; add it again."),
    QT_TRANSLATE_NOOP("Engine", "The IPFS node states another size of a block than it has."),
    QT_TRANSLATE_NOOP("Engine",
                      "Pinned there; a sample of %1 blocks was hashed (--full hashes all)."),
    // core/rack/rack_worker.cpp
    QT_TRANSLATE_NOOP("Engine", "1 block"),
    QT_TRANSLATE_NOOP("Engine", "%1 blocks"),
    QT_TRANSLATE_NOOP("Engine", "1 root"),
    QT_TRANSLATE_NOOP("Engine", "%1 roots"),
    QT_TRANSLATE_NOOP("Engine", "1 pin"),
    QT_TRANSLATE_NOOP("Engine", "%1 pins"),
    QT_TRANSLATE_NOOP("Engine", "%1, 1 byte."),
    QT_TRANSLATE_NOOP("Engine", "%1, %2 bytes."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The content is on an IPFS node and node.json names none: set \"ipfs_api\" in \"rack\"."),
    QT_TRANSLATE_NOOP("Engine", "The account has %1, as many as it may; unpin something first."),
    QT_TRANSLATE_NOOP("Engine",
                      "The account may keep %1 bytes, and this would be more; unpin something or "
                      "raise the quota."),
    QT_TRANSLATE_NOOP("Engine", "The same content was pinned already, as it is."),
    QT_TRANSLATE_NOOP("Engine", "The CAR has %1; at most 16 are taken."),
    QT_TRANSLATE_NOOP("Engine", "%1 read, %2 pinned."),
    QT_TRANSLATE_NOOP("Engine", "It was pinned already."),
    QT_TRANSLATE_NOOP("Engine", "The account has as many pins as it may."),
    QT_TRANSLATE_NOOP("Engine", "The root states an impossible size."),
    QT_TRANSLATE_NOOP("Engine", "The account may not keep so many bytes."),
    QT_TRANSLATE_NOOP("Engine", "Pinned."),
    QT_TRANSLATE_NOOP("Engine",
                      "The IPFS node had it pinned before this node did; that pin stays."),
    QT_TRANSLATE_NOOP("Engine", "Its blocks stay on the IPFS node until its next gc."),
    QT_TRANSLATE_NOOP("Engine", "The IPFS node did not let go: its pin stays there."),
    QT_TRANSLATE_NOOP("Engine", "Unpinned."),
    QT_TRANSLATE_NOOP("Engine", "Unpinned; %1 deleted."),
    QT_TRANSLATE_NOOP("Engine", "%1 deleted here."),
    QT_TRANSLATE_NOOP("Engine", "%1 deleted here, %2 on the IPFS node."),
    // core/rack/sealed_content.cpp
    QT_TRANSLATE_NOOP("Engine",
                      "The encrypted content was changed or cut short; nothing of it can be "
                      "trusted. Take it from another copy."),
    QT_TRANSLATE_NOOP("Engine",
                      "The content key must have 64 lower case hexadecimal digits, as it was shown "
                      "when the content was added."),
    QT_TRANSLATE_NOOP("Engine", "The content is too large to be encrypted."),
    // core/rack/tree_writer.cpp
    QT_TRANSLATE_NOOP("Engine", "The tree is more than %1 folders deep."),
    QT_TRANSLATE_NOOP(
        "Engine", "The symlink %1 leads out of the tree that is being written; it was refused."),
    QT_TRANSLATE_NOOP("Engine", "The target \"%1\" must end in a new name."),
};

}  // namespace

std::span<const char* const> engineWordsOfRack() {
    return kPatterns;
}

}  // namespace stacknet::ui
