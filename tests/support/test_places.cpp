#include "tests/support/test_places.h"

#include <cstdlib>

namespace stacknet::testing {

std::filesystem::path checkout() {
    return STACKNET_CHECKOUT;
}

std::filesystem::path testdata() {
    const char* folder = std::getenv("STACKNET_TESTDATA");
    return folder != nullptr ? std::filesystem::path(folder)
                             : checkout() / ".." / "shared" / "testdata";
}

std::filesystem::path builtProgram(std::string_view name) {
    return std::filesystem::path(STACKNET_BUILD) / "bin" / name;
}

std::filesystem::path fakeNvml() {
    return std::filesystem::path(STACKNET_BUILD) / "fake-nvml";
}

}  // namespace stacknet::testing
