#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "core/base/bytes.h"
#include "tests/support/test_places.h"

/// NVIDIA's real evidence below $STACKNET_TESTDATA/attestation, read in place.
namespace stacknet::attestation::testing {

inline std::filesystem::path attestationData() {
    return stacknet::testing::testdata() / "attestation";
}

inline std::string textOf(const std::filesystem::path& relative) {
    std::ifstream file(attestationData() / relative, std::ios::binary);
    EXPECT_TRUE(file.good()) << relative;
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

inline Bytes bytesOf(const std::filesystem::path& relative) {
    return toBytes(textOf(relative));
}

/// At the top of a test that needs the files.
#define STACKNET_NEEDS_ATTESTATION_DATA()                                                  \
    if (!std::filesystem::exists(stacknet::attestation::testing::attestationData()))       \
    GTEST_SKIP() << "No evidence at " << stacknet::attestation::testing::attestationData() \
                 << "; set STACKNET_TESTDATA to run this."

}  // namespace stacknet::attestation::testing
