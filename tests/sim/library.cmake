# The simulator as a library and as the program stacknet-sim, which `stacknetctl sim` runs. It is a
# program of its own because it can put a cheap stand-in in the place of Ed25519 verification; such
# a switch has no place in a tool that verifies receipts.
include_guard(GLOBAL)

file(GLOB STACKNET_SIM_SOURCES CONFIGURE_DEPENDS
    ${CMAKE_SOURCE_DIR}/tests/sim/world/*.cpp ${CMAKE_SOURCE_DIR}/tests/sim/actors/*.cpp
    ${CMAKE_SOURCE_DIR}/tests/sim/faults/*.cpp ${CMAKE_SOURCE_DIR}/tests/sim/checkers/*.cpp)
add_library(stacknet_sim STATIC ${STACKNET_SIM_SOURCES})
target_link_libraries(stacknet_sim PRIVATE stacknet_flags
    PUBLIC stacknet_arena stacknet_consensus Boost::json Threads::Threads)
# Calls of crypto::verify and of the functions of crypto/vrf.h go through world/key_ring.cpp; the
# engine's objects stay as they are.
target_link_options(stacknet_sim INTERFACE
    "LINKER:--wrap=_ZN8stacknet6crypto9vrfVerifyERKNS_10FixedBytesILm32ENS0_15VrfPublicKeyTagEEESt4spanIKhLm18446744073709551615EERKNS1_ILm80ENS0_11VrfProofTagEEE"
    "LINKER:--wrap=_ZN8stacknet6crypto9vrfOutputERKNS_10FixedBytesILm80ENS0_11VrfProofTagEEE"
    "LINKER:--wrap=_ZN8stacknet6crypto14isVrfPublicKeyERKNS_10FixedBytesILm32ENS0_15VrfPublicKeyTagEEE"
    "LINKER:--wrap=_ZN8stacknet6crypto6verifyERKNS_10FixedBytesILm32ENS_12PublicKeyTagEEESt4spanIKhLm18446744073709551615EERKNS1_ILm64ENS_12SignatureTagEEE")

add_executable(stacknet-sim ${CMAKE_SOURCE_DIR}/tests/sim/main.cpp)
target_link_libraries(stacknet-sim PRIVATE stacknet_flags stacknet_sim)
