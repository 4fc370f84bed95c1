#pragma once

#include <filesystem>
#include <string_view>

/// Where tests find what they need. One source file knows the paths of this machine, so that every
/// other one compiles to the same object wherever the checkout lies, and ccache can serve it.
namespace stacknet::testing {

/// The folder of the sources.
std::filesystem::path checkout();
/// Vectors and evidence: $STACKNET_TESTDATA, or the folder beside the checkout; may be absent, then
/// tests say so and skip.
std::filesystem::path testdata();
/// A program of this build: "stacknetctl".
std::filesystem::path builtProgram(std::string_view name);
/// The folder of the stand-ins for NVIDIA's library, "full" and "old".
std::filesystem::path fakeNvml();

}  // namespace stacknet::testing
