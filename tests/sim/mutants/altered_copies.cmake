# Copies of product files with named edits, for test programs only: mutants that the simulator must
# catch, daemons that break one rule, daemons with short terms. Production sources hold no switches,
# but one that a local network alone can set (ChainDriver::withhold).
include_guard(DIRECTORY)
find_package(Python3 REQUIRED COMPONENTS Interpreter)

# Sets ${RESULT} to the copies that ${DESCRIPTION} (a JSON file: the rule, and edits with file, find
# and replace) describes; they are written to ${OUT} at build time. An edit that no longer fits the
# sources fails the build. Name the copies in add_executable before any library, so that the linker
# never takes the originals.
function(stacknet_altered_copies RESULT DESCRIPTION OUT)
    set(MUTATE ${CMAKE_SOURCE_DIR}/tests/sim/mutants/mutate.py)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${DESCRIPTION})
    file(READ ${DESCRIPTION} TEXT)
    string(JSON COUNT LENGTH "${TEXT}" edits)
    math(EXPR LAST "${COUNT} - 1")
    set(ORIGINALS)
    set(COPIES)
    foreach(I RANGE ${LAST})
        string(JSON FILE GET "${TEXT}" edits ${I} file)
        get_filename_component(BASE ${FILE} NAME)
        list(APPEND ORIGINALS ${CMAKE_SOURCE_DIR}/${FILE})
        list(APPEND COPIES ${OUT}/${BASE})
    endforeach()
    list(REMOVE_DUPLICATES ORIGINALS)
    list(REMOVE_DUPLICATES COPIES)
    add_custom_command(OUTPUT ${COPIES}
        COMMAND ${Python3_EXECUTABLE} ${MUTATE} ${DESCRIPTION} ${CMAKE_SOURCE_DIR} ${OUT}
        DEPENDS ${DESCRIPTION} ${MUTATE} ${ORIGINALS} VERBATIM)
    set(${RESULT} ${COPIES} PARENT_SCOPE)
endfunction()
