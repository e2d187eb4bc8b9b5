package io.quecsim.core.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** {@code uzlib}: streams that a deflater made, whole and damaged, and bytes that nobody made. */
final class DeflateSubject extends GuestSubject {
    @Override
    public String name() {
        return "uzlib";
    }

    @Override
    public List<String> rooms() {
        return List.of(
                "io.quecsim.core.inflate.",
                "io.quecsim.core.builtin.UzlibModule",
                "io.quecsim.core.builtin.PyDecompIo");
    }

    @Override
    String prologue() {
        return """
                import uzlib, uio
                def t(data, wbits, size):
                    try:
                        d = uzlib.decompress(data, wbits)
                        seen('whole')
                    except Exception as e:
                        seen(type(e).__name__)
                    try:
                        s = uzlib.DecompIO(uio.BytesIO(data), wbits)
                        for i in range(200):
                            if not s.read(size):
                                break
                        seen('stream')
                    except Exception as e:
                        seen(type(e).__name__)
                def same(data, wbits, plain):
                    if uzlib.decompress(data, wbits) != plain:
                        print('BROKEN', data)
                    seen('same')
                """;
    }

    @Override
    public String input(Chance chance) {
        byte[] plain = new byte[chance.below(300)];
        for (int i = 0; i < plain.length; ) {
            int run = Math.min(chance.between(1, 20), plain.length - i);
            Arrays.fill(plain, i, i + run, (byte) chance.below(chance.oneIn(3) ? 256 : 8));
            i += run;
        }
        boolean zlib = chance.oneIn(2);
        byte[] packed = deflated(plain, zlib, chance);
        if (!zlib && chance.oneIn(3)) {
            return "t(" + literal(damaged(gzip(packed, plain), chance)) + ", 31, 64)";
        }
        String wbits = zlib ? "0" : "-15";
        if (chance.oneIn(4)) {
            return "same(" + literal(packed) + ", " + wbits + ", " + literal(plain) + ")";
        }
        if (chance.oneIn(8)) {
            chance.bytes(packed);
        }
        return "t(" + literal(damaged(packed, chance)) + ", "
                + chance.pick(wbits, wbits, wbits, "0", "-8", "25", "47", "-15", "8", "100") + ", "
                + chance.pick("64", "1", "1000", "-1") + ")";
    }

    private static byte[] deflated(byte[] plain, boolean zlib, Chance chance) {
        Deflater deflater = new Deflater(chance.between(0, 9), !zlib);
        deflater.setStrategy(chance.pick(Deflater.DEFAULT_STRATEGY, Deflater.FILTERED, Deflater.HUFFMAN_ONLY));
        deflater.setInput(plain);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] part = new byte[512];
        if (chance.oneIn(3)) {
            out.write(
                    part,
                    0,
                    deflater.deflate(part, 0, part.length, Deflater.FULL_FLUSH)); // An empty stored block within.
        }
        deflater.finish();
        while (!deflater.finished()) {
            out.write(part, 0, deflater.deflate(part));
        }
        deflater.end();
        return out.toByteArray();
    }

    private static byte[] gzip(byte[] packed, byte[] plain) {
        CRC32 sum = new CRC32();
        sum.update(plain);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 3});
        out.writeBytes(packed);
        for (long word : new long[] {sum.getValue(), plain.length}) {
            for (int shift = 0; shift < 32; shift += 8) {
                out.write((int) (word >> shift));
            }
        }
        return out.toByteArray();
    }
}
