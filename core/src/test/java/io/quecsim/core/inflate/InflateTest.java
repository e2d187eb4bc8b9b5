package io.quecsim.core.inflate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntSupplier;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class InflateTest {
    private static final int[] STRATEGIES = {Deflater.DEFAULT_STRATEGY, Deflater.FILTERED, Deflater.HUFFMAN_ONLY};

    @Test
    void unpacksWhatTheJdkPacks() throws Exception {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 600; i++) {
            byte[] data = sample(random, 3000);
            byte[] packed = pack(data, i % 10, STRATEGIES[i % 3]);
            byte[] more = Arrays.copyOf(packed, packed.length + 3);
            Bytes source = new Bytes(more);
            assertThat(all(Inflate.zlib(source, Inflate.WHOLE_OUTPUT), random)).isEqualTo(data);
            // Not one byte more than the stream.
            assertThat(source.at).isEqualTo(packed.length);
        }
    }

    @Test
    void unpacksGzip() throws Exception {
        byte[] data = sample(new SplittableRandom(2), 3000);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(data);
        }
        Inflate inflate = Inflate.gzip(new Bytes(packed.toByteArray()), 1 << 15);
        assertThat(all(inflate, new SplittableRandom(3))).isEqualTo(data);
    }

    @Test
    void damagedDataEndsInAnErrorOrInBytes() {
        SplittableRandom random = new SplittableRandom(4);
        int errors = 0;
        for (int i = 0; i < 8000; i++) {
            byte[] packed = pack(sample(random, 300), i % 10, STRATEGIES[i % 3]);
            for (int k = random.nextInt(1, 4); k > 0; k--) {
                packed[random.nextInt(packed.length)] ^= (byte) (1 << random.nextInt(8));
            }
            byte[] damaged = Arrays.copyOf(packed, packed.length - random.nextInt(2) * random.nextInt(packed.length));
            try {
                Inflate inflate = i % 2 == 0
                        ? Inflate.zlib(new Bytes(damaged), Inflate.WHOLE_OUTPUT)
                        : Inflate.raw(new Bytes(damaged), 1 << random.nextInt(15));
                inflate.read(new byte[100_000], 0, 100_000);
                assertThat(inflate.produced()).isLessThanOrEqualTo(100_000);
            } catch (InflateError e) {
                errors++;
            } catch (RuntimeException e) {
                throw new AssertionError("case " + i, e);
            }
        }
        assertThat(errors).isGreaterThan(5000);
    }

    private static byte[] all(Inflate inflate, SplittableRandom random) throws InflateError {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        while (true) {
            byte[] piece = new byte[random.nextInt(1, 700)];
            int count = inflate.read(piece, 0, piece.length);
            out.write(piece, 0, count);
            if (count < piece.length) {
                return out.toByteArray();
            }
        }
    }

    private static byte[] sample(SplittableRandom random, int most) {
        byte[] data = new byte[random.nextInt(most)];
        int kind = random.nextInt(3);
        for (int i = 0; i < data.length; i++) {
            data[i] = (byte) (kind == 0 ? random.nextInt(256) : kind == 1 ? random.nextInt(4) : i % 100);
        }
        return data;
    }

    private static byte[] pack(byte[] data, int level, int strategy) {
        Deflater deflater = new Deflater(level);
        deflater.setStrategy(strategy);
        deflater.setInput(data);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] piece = new byte[1000];
        while (!deflater.finished()) {
            out.write(piece, 0, deflater.deflate(piece));
        }
        deflater.end();
        return out.toByteArray();
    }

    private static final class Bytes implements IntSupplier {
        private final byte[] bytes;
        int at;

        Bytes(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public int getAsInt() {
            return at < bytes.length ? bytes[at++] & 0xff : -1;
        }
    }
}
