#include <algorithm>
#include <optional>

#include "tests/security/every_runtime.h"

namespace stacknet::sandbox::security {
namespace {

/// What a tool may leave in /out for the one who collects it.
class OutputGames : public EveryRuntime {};

TEST_P(OutputGames, NothingOfTheHostIsTaken) {
    const auto run = live().python(R"(
import os, socket
os.chdir('/out')
def tries(call, *arguments):
    try: call(*arguments)
    except OSError: pass
open('good', 'w').write('fine')
secret = ')" + host().secret().string() +
                                   R"('
tries(os.symlink, secret, 'absolute')
tries(os.symlink, '../../../../../../..' + secret, 'upwards')
tries(os.symlink, os.path.dirname(secret), 'folder')
tries(os.symlink, '/', 'root')
tries(os.symlink, '/etc/shadow', 'shadow')
tries(os.symlink, '/proc/self/root' + secret, 'magic')
tries(os.symlink, '/proc/1/root' + secret, 'first')
tries(os.symlink, 'loop', 'loop')
tries(os.link, '/usr/bin/python3', 'hard')
tries(os.link, '/in/main.py', 'input')
tries(os.mkfifo, 'fifo')
tries(os.mknod, 'disk', 0o60600, os.makedev(254, 0))
tries(socket.socket(socket.AF_UNIX).bind, 'socket')
tries(lambda: open('line\nbreak', 'w').write('x'))
tries(lambda: open(b'\xff\xfe', 'w').write('x'))
tries(lambda: open('n' * 255, 'w').write('long'))
tries(lambda: (open('set-id', 'w').write('x'), os.chmod('set-id', 0o6755)))
tries(lambda: (open('locked', 'w').write('x'), os.chmod('locked', 0)))
tries(lambda: os.truncate(os.open('sparse', os.O_WRONLY | os.O_CREAT), 1 << 20))
def deep():
    for _ in range(200):
        os.mkdir('d')
        os.chdir('d')
    open('bottom', 'w').write('x')
tries(deep)
)");
    ASSERT_TRUE(run.ok()) << run.error().message;
    EXPECT_EQ(run->exitCode, 0) << run->standardError.exposeText();
    bool good = false;
    for (const OutputFile& file : run->files) {
        const std::string_view content = file.content.exposeText();
        good = good || (file.path == "good" && content == "fine");
        EXPECT_EQ(content.find("TOPSECRET"), std::string::npos) << file.path;
        for (const char* link : {"absolute", "upwards", "folder", "root", "shadow", "magic",
                                 "first", "loop", "hard", "input", "fifo", "disk", "socket"}) {
            EXPECT_NE(file.path, link);
        }
        EXPECT_FALSE(file.path.starts_with("/") || file.path.find("..") != std::string::npos);
        EXPECT_TRUE(std::none_of(file.path.begin(), file.path.end(), [](unsigned char letter) {
            return letter < 0x20;
        })) << file.path;
        EXPECT_FALSE(file.path.ends_with("bottom"));
    }
    EXPECT_TRUE(good);
}

STACKNET_EVERY_RUNTIME(OutputGames);

}  // namespace
}  // namespace stacknet::sandbox::security
