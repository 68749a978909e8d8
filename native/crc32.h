/* CRC-32 as in zlib and Ethernet: reflected polynomial 0xedb88320, start 0, value as crc32(3) of zlib gives it. */
#ifndef CR_CRC32_H
#define CR_CRC32_H

#include <stddef.h>
#include <stdint.h>

uint32_t crc32_update(uint32_t crc, const void *data, size_t len);

#endif
