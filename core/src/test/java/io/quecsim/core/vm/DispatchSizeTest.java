package io.quecsim.core.vm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

/** HotSpot never compiles a method of 8,000 bytes or more; the interpreter's loop must stay below. */
class DispatchSizeTest {
    private static final int HUGE_METHOD_LIMIT = 8000;
    /** {@code -XX:FreqInlineSize}: HotSpot inlines no method of more bytes. */
    private static final int INLINE_LIMIT = 325;

    @Test
    void dispatchLoopIsCompilable() throws IOException {
        assertThat(codeLength(Interpreter.class, "dispatch")).isBetween(1000, HUGE_METHOD_LIMIT - 1);
    }

    @Test
    void handoverStaysOutOfTheLoop() throws IOException {
        assertThat(codeLength(Handover.class, "run")).isBetween(INLINE_LIMIT + 1, HUGE_METHOD_LIMIT - 1);
        assertThat(codeLength(SlowPath.class, "run")).isBetween(INLINE_LIMIT + 1, HUGE_METHOD_LIMIT - 1);
    }

    /** The length of a method's Code attribute, read from the class file ({@code jvms-4.7.3}). */
    static int codeLength(Class<?> type, String method) throws IOException {
        try (InputStream raw = type.getResourceAsStream(type.getSimpleName() + ".class");
                DataInputStream in = new DataInputStream(raw)) {
            in.skipNBytes(8);
            String[] names = constants(in);
            in.skipNBytes(6);
            in.skipNBytes(2L * in.readUnsignedShort());
            skipMembers(in);
            int methods = in.readUnsignedShort();
            for (int i = 0; i < methods; i++) {
                in.skipNBytes(2);
                String name = names[in.readUnsignedShort()];
                in.skipNBytes(2);
                int attributes = in.readUnsignedShort();
                for (int k = 0; k < attributes; k++) {
                    String attribute = names[in.readUnsignedShort()];
                    int length = in.readInt();
                    if (name.equals(method) && attribute.equals("Code")) {
                        in.skipNBytes(4);
                        return in.readInt();
                    }
                    in.skipNBytes(length);
                }
            }
        }
        throw new AssertionError("no method " + method);
    }

    private static void skipMembers(DataInputStream in) throws IOException {
        int fields = in.readUnsignedShort();
        for (int i = 0; i < fields; i++) {
            in.skipNBytes(6);
            int attributes = in.readUnsignedShort();
            for (int k = 0; k < attributes; k++) {
                in.skipNBytes(2);
                in.skipNBytes(in.readInt());
            }
        }
    }

    private static String[] constants(DataInputStream in) throws IOException {
        String[] utf8 = new String[in.readUnsignedShort()];
        for (int i = 1; i < utf8.length; i++) {
            switch (in.readUnsignedByte()) {
                case 1 -> utf8[i] = in.readUTF();
                case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    i++;
                }
                case 15 -> in.skipNBytes(3);
                default -> in.skipNBytes(2);
            }
        }
        return utf8;
    }
}
