#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>

#include "core/sandbox/helper/engine_pipe.h"
#include "core/sandbox/helper/runtime.h"

namespace stacknet::sandbox::helper {

inline constexpr std::int64_t kReadyMs = 20'000;  ///< from `start` to PID 1's report
inline constexpr std::int64_t kDeathMs = 5'000;   ///< from SIGKILL to the end
inline constexpr std::int64_t kFlushMs = 30'000;  ///< for the engine to take what is left

/// What PID 1 said last.
struct Report {
    char kind = 0;
    std::int32_t value = 0;
};

/// How much of the output folder arrived; goes into the result.
enum class Files : std::uint8_t {
    Whole = 0,    ///< everything in it
    Some = 1,     ///< without what is not taken: links, FIFOs, odd names
    TooMany = 2,  ///< nothing, it was over the bounds
    Lost = 3,     ///< nothing to rely on: the run was killed first
};

/// One container from its creation to its removal. supervise.cpp brings it up and takes it down,
/// watch.cpp is what happens between.
class Supervisor {
public:
    explicit Supervisor(const Options& options) : m_options(options), m_runtime(m_options) {}
    int run();

private:
    bool setUp();
    bool openPipes(ContainerEnds& ends);
    bool adopt();
    bool confine();
    void sayReady();
    bool awaitGo();
    bool parseGo(const std::string& line);
    bool start();
    bool awaitReady();
    bool releaseTool();
    bool sendPacket(const char* data, std::size_t size);
    bool sendInput();
    void watch();
    bool pollOnce();
    void finishTool();
    void feedInput();
    void takeOutput(Handle& from, char kind, std::uint64_t& count, bool& cut);
    void takePacket();
    void takeReport(char kind, const char* data, std::size_t size);
    void takeFile(const char* packet, std::size_t size);
    std::string saidOnError();
    void kill();
    bool awaitDeath();
    void killTheRest();
    bool fail(const char* phase, const std::string& message);
    void sendResult();

    Options m_options;
    Runtime m_runtime;
    EnginePipe m_engine;
    CgroupReadback m_readback;
    std::optional<CgroupFolders> m_folders;
    Handle m_input;
    Handle m_output;
    Handle m_error;
    Handle m_control;
    Handle m_container;  ///< pidfd
    Handle m_inputFile;
    pid_t m_pid = 0;
    Report m_report;
    std::string m_phase = "run";
    std::string m_message;
    std::string m_ended;
    std::array<char, 65'536> m_chunk{};
    std::size_t m_chunkSize = 0;
    std::size_t m_chunkSent = 0;
    std::uint64_t m_outputCount = 0;
    std::uint64_t m_errorCount = 0;
    bool m_outputCut = false;
    bool m_errorCut = false;
    Files m_files = Files::Lost;
    std::uint64_t m_fileEntries = 0;
    std::uint64_t m_fileBytes = 0;
    bool m_dead = false;
    int m_deathStatus = 0;
    std::int64_t m_startMs = 0;
    std::int64_t m_endMs = 0;
};

}  // namespace stacknet::sandbox::helper
