#pragma once

namespace stacknet::storage {

/// Lets SQLite wipe what it frees, from its first use in this process on: it keeps copies of what
/// is bound to statements, the words of refused requests among them. Any thread.
void useWipingMemory();

}  // namespace stacknet::storage
