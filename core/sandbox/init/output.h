#ifndef STACKNET_SANDBOX_INIT_OUTPUT_H
#define STACKNET_SANDBOX_INIT_OUTPUT_H

#include <stdint.h>

/* What of /out is sent at most; the supervisor sends this with 'G'. Host byte order. */
struct OutputBounds {
    uint64_t bytes;     /* of all files together */
    uint32_t entries;   /* files and folders */
    uint32_t depth;     /* parts of a path */
    uint32_t pathBytes; /* of a whole relative path */
    uint32_t reserved;
};

/*
 * Sends the files and folders below /out as packets:
 *   'D' + path                     a folder
 *   'F' + u8 executable + u64 size + path     a file, followed by its bytes in
 *   'C' + at most 32,768 bytes
 *   'Z' + u8                       the end: 0 all was sent, 1 something was left out, 2 over the
 *                                  bounds and therefore nothing was sent
 * Only regular files and folders are sent: a symbolic link, FIFO, socket or device, a name with a
 * control character and what cannot be opened is left out. To be called when no other process is
 * left that could change the folder.
 */
void sendOutput(int supervisor, const struct OutputBounds* bounds);

#endif
