#pragma once

#include "core/base/bytes.h"

namespace stacknet::attestation::nvml {

/// Frames to the starter. The library may print; that must not get between them. Ends the process
/// when nobody reads any more.
class MessageOutput {
public:
    MessageOutput();
    void send(const Bytes& message) const;

private:
    int m_output;
};

}  // namespace stacknet::attestation::nvml
