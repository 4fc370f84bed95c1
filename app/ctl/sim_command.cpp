#include "app/ctl/sim_command.h"

#include <unistd.h>

#include <cstdio>
#include <filesystem>
#include <vector>

#include "app/ctl/arguments.h"

namespace stacknet::ctl {

int runSim(int count, char** values) {
    std::error_code error;
    const std::filesystem::path own = std::filesystem::read_symlink("/proc/self/exe", error);
    const std::filesystem::path folder = own.parent_path();
    for (const std::filesystem::path& place :
         {folder / "stacknet-sim", folder / "../libexec/stacknet/stacknet-sim"}) {
        if (!std::filesystem::exists(place, error)) continue;
        std::vector<char*> arguments(values, values + count);
        std::string name = place.string();
        arguments.insert(arguments.begin(), name.data());
        arguments.push_back(nullptr);
        ::execv(name.c_str(), arguments.data());
        std::perror(name.c_str());
        return kExitFailed;
    }
    return failure({}, makeError("ctl.no_simulator",
                                 "The simulator is not installed: there is no stacknet-sim beside "
                                 "stacknetctl. Build the target stacknet-sim."));
}

}  // namespace stacknet::ctl
