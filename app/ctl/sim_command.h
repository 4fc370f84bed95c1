#pragma once

namespace stacknet::ctl {

/// `stacknetctl sim ...`: runs the program stacknet-sim that was built or installed with this one,
/// with the arguments after "sim". Comes back only when it cannot be started.
int runSim(int count, char** values);

}  // namespace stacknet::ctl
