package io.quecsim.hal.flash;

/** Neighbouring blocks of a chip under a name: what one file system lives on. */
public final class Partition implements BlockDevice {
    private final NorFlash chip;
    private final String name;
    private final int firstBlock;
    private final int count;

    Partition(NorFlash chip, String name, int firstBlock, int count) {
        this.chip = chip;
        this.name = name;
        this.firstBlock = firstBlock;
        this.count = count;
    }

    /** As the firmware calls it: {@code customer_fs}. */
    public String name() {
        return name;
    }

    @Override
    public int blockBytes() {
        return chip.blockBytes();
    }

    @Override
    public int blocks() {
        return count;
    }

    @Override
    public void read(int block, int offset, byte[] into, int from, int length) {
        chip.read(onChip(block), offset, into, from, length);
    }

    @Override
    public void program(int block, int offset, byte[] data, int from, int length) {
        chip.program(onChip(block), offset, data, from, length);
    }

    @Override
    public void erase(int block) {
        chip.erase(onChip(block));
    }

    /** The same blocks for somebody who is not there: reading takes no time, and there is nothing else to do. */
    public BlockDevice looked() {
        return new BlockDevice() {
            @Override
            public int blockBytes() {
                return chip.blockBytes();
            }

            @Override
            public int blocks() {
                return count;
            }

            @Override
            public void read(int block, int offset, byte[] into, int from, int length) {
                chip.look(onChip(block), offset, into, from, length);
            }

            @Override
            public void program(int block, int offset, byte[] data, int from, int length) {
                throw new UnsupportedOperationException("only to be looked at");
            }

            @Override
            public void erase(int block) {
                throw new UnsupportedOperationException("only to be looked at");
            }
        };
    }

    /** What was done to its blocks. */
    public Wear.Summary wear() {
        return chip.wear().summary(firstBlock, count);
    }

    private int onChip(int block) {
        if (block < 0 || block >= count) {
            throw new IllegalArgumentException(name + " has no block " + block);
        }
        return firstBlock + block;
    }
}
