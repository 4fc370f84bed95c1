#pragma once

#include <fcntl.h>
#include <unistd.h>

#include <cstdint>
#include <cstdlib>
#include <mutex>
#include <string>
#include <string_view>

/// What the altered copy of the links writes down. Only the test program beside this file has it.
namespace stacknet::network::witness {

/// Appends the frame, behind its size in 4 bytes (big endian), to the file that
/// STACKNET_TEST_WITNESS names. A frame that cannot be written down ends the program: what was not
/// seen must not leave.
inline void leaves(std::string_view frame) {
    static const char* const path = std::getenv("STACKNET_TEST_WITNESS");
    if (path == nullptr) std::abort();
    static const int file = ::open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    static std::mutex mutex;
    std::string record;
    for (int shift = 24; shift >= 0; shift -= 8) {
        record += static_cast<char>(frame.size() >> static_cast<unsigned>(shift) & 0xffU);
    }
    record += frame;
    std::lock_guard lock(mutex);
    if (::write(file, record.data(), record.size()) != static_cast<ssize_t>(record.size())) {
        std::abort();
    }
}

}  // namespace stacknet::network::witness
