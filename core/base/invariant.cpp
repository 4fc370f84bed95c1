#include "core/base/invariant.h"

#include <cstdio>
#include <cstdlib>

namespace stacknet {

void invariantBroken(const char* condition, const char* file, int line) {
    std::fprintf(stderr, "stacknet: invariant broken: %s (%s:%d)\n", condition, file, line);
    std::abort();
}

}  // namespace stacknet
