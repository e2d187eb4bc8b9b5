package io.quecsim.hal.littlefs;

import io.quecsim.hal.flash.BlockDevice;

/**
 * How the file system uses its device. The bytes divide the device's blocks.
 *
 * @param blocks how many of the device's blocks, from its first on
 * @param readBytes the least that is read
 * @param programBytes the least that is programmed
 * @param lookahead blocks that the allocator looks at in one pass
 */
public record LfsConfig(int blocks, int readBytes, int programBytes, int lookahead) {
    public LfsConfig {
        if (blocks < 4 || readBytes < 4 || programBytes < 4 || lookahead < 1) {
            throw new IllegalArgumentException("no littlefs fits: " + blocks + " blocks");
        }
    }

    /** As the firmware of 2021 has it: whole blocks, looked ahead over all of the device. Source: vfs_lfsx.c. */
    public static LfsConfig whole(BlockDevice device) {
        return new LfsConfig(device.blocks(), device.blockBytes(), device.blockBytes(), device.blocks());
    }
}
