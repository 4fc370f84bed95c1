#include "core/attestation/helper/message_output.h"

#include <fcntl.h>
#include <unistd.h>

namespace stacknet::attestation::nvml {

MessageOutput::MessageOutput() : m_output(::dup(STDOUT_FILENO)) {
    const int null = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (m_output < 0 || null < 0 || ::dup2(null, STDOUT_FILENO) < 0) ::_exit(3);
}

void MessageOutput::send(const Bytes& message) const {
    const auto size = static_cast<std::uint32_t>(message.size());
    Bytes frame;
    for (int shift = 0; shift < 32; shift += 8) {
        frame.push_back(static_cast<std::uint8_t>(size >> shift));
    }
    frame.insert(frame.end(), message.begin(), message.end());
    std::size_t sent = 0;
    while (sent < frame.size()) {
        const ssize_t count = ::write(m_output, frame.data() + sent, frame.size() - sent);
        if (count <= 0) ::_exit(3);
        sent += static_cast<std::size_t>(count);
    }
}

}  // namespace stacknet::attestation::nvml
