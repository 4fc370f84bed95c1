#pragma once

#include <sys/types.h>

#include <cstdint>
#include <string>

#include "core/sandbox/helper/options.h"

namespace stacknet::sandbox::helper {

/// CLOCK_BOOTTIME in milliseconds: a run's wall limit counts the time the machine sleeps.
std::int64_t nowMs();

/// The end of what a runtime or a tool printed, as one line of printable ASCII: foreign bytes, for
/// a message to people.
std::string oneLine(std::string text);

/// A descriptor that closes itself.
class Handle {
public:
    Handle() = default;
    explicit Handle(int value) : m_value(value) {}
    Handle(Handle&& other) noexcept : m_value(other.release()) {}
    Handle& operator=(Handle&& other) noexcept {
        if (this != &other) reset(other.release());
        return *this;
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    ~Handle() { reset(); }
    int get() const { return m_value; }
    bool open() const { return m_value >= 0; }
    int release() {
        const int value = m_value;
        m_value = -1;
        return value;
    }
    void reset(int value = -1);

private:
    int m_value = -1;
};

/// What the container is born with.
struct ContainerEnds {
    Handle standardInput;
    Handle standardOutput;
    Handle standardError;
    Handle control;  ///< becomes descriptor 3; under gVisor standard input
};

/// How a call of the runtime went. `message` is empty on success, else one line.
struct CallResult {
    bool ok = false;
    std::string message;
};

/// Calls the OCI runtime's command line. Every call ends by itself, at the limit of time, or when
/// our standard input closes (the engine is gone).
class Runtime {
public:
    explicit Runtime(const Options& options) : m_options(options) {}
    CallResult create(const ContainerEnds& ends);
    CallResult start();
    /// Also for containers half made. Runs on when the engine is gone: it must clean up.
    void remove();
    /// The container's first process, 0 when the runtime wrote none.
    pid_t containerPid() const;

private:
    CallResult call(const std::vector<std::string>& arguments, const ContainerEnds* ends,
                    bool heedEngine);
    std::vector<std::string> arguments(std::vector<std::string> command) const;
    const Options& m_options;
};

/// A mount namespace of our own in which the image is bound to the job's folder. Empty on success.
std::string enterPrivateMounts(const Options& options);

}  // namespace stacknet::sandbox::helper
