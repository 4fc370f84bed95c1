#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>

#include "core/base/codec.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

/// Runs a fuzz target over a corpus file (one input a line, hexadecimal) and over each input cut,
/// doubled and with one changed byte, without libFuzzer: the slice of fuzzing that every test run
/// has. A finding aborts, after the line that holds it was named.
int main(int argc, char** argv) {
    if (argc != 2) {
        std::fprintf(stderr, "Usage: %s CORPUS.hex\n", argv[0]);
        return 2;
    }
    std::ifstream corpus(argv[1]);
    std::string line;
    std::size_t inputs = 0;
    std::size_t runs = 0;
    const auto run = [&](const stacknet::Bytes& input) {
        ++runs;
        static_cast<void>(LLVMFuzzerTestOneInput(input.data(), input.size()));
    };
    while (std::getline(corpus, line)) {
        ++inputs;
        auto read = stacknet::fromHex(line);
        if (!read.ok()) {
            std::fprintf(stderr, "%s:%zu: not hexadecimal\n", argv[1], inputs);
            return 2;
        }
        const stacknet::Bytes& input = *read;
        // Standard error is not buffered: after an abort the last line tells which input it was.
        std::fprintf(stderr, "\r%s:%zu ", argv[1], inputs);
        run(input);
        if (input.empty()) continue;
        stacknet::Bytes changed(input.begin(), input.begin() + static_cast<long>(input.size() / 2));
        run(changed);
        changed = input;
        changed.insert(changed.end(), input.begin(), input.end());
        run(changed);
        changed = input;
        changed[inputs % input.size()] ^= static_cast<std::uint8_t>(1U << (inputs % 8));
        run(changed);
    }
    std::fprintf(stderr, "\n");
    if (inputs == 0) {
        std::fprintf(stderr, "%s has no input\n", argv[1]);
        return 1;
    }
    std::printf("%zu inputs, %zu runs, no finding\n", inputs, runs);
    return 0;
}
