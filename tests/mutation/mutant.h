#pragma once

#include <cstdlib>

/// Which removed check a mutation test program runs with: the number in STACKNET_MUTANT, 0 for
/// none. Included by the generated copies only; the product's sources know nothing of it.
namespace stacknet::mutation {

inline bool active(int number) {
    static const int chosen = [] {
        const char* text = std::getenv("STACKNET_MUTANT");
        return text == nullptr ? 0 : std::atoi(text);
    }();
    return chosen == number;
}

}  // namespace stacknet::mutation
