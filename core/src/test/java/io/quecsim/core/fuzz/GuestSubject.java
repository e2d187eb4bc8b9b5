package io.quecsim.core.fuzz;

import io.quecsim.core.vm.Cpu;
import io.quecsim.core.vm.GuestRun;
import java.util.List;

/**
 * A module of the firmware, fed by a script: an input is a line of it, a call of a function that {@link #prologue} defines. The
 * prologue counts what came of it with {@code seen(kind)} and prints {@code BROKEN} where a property does not hold.
 */
abstract class GuestSubject implements Subject {
    private static final int HEAP_BYTES = 256 * 1024;

    private static final String COUNTING = """
            kinds = {}
            def seen(kind):
                kinds[kind] = kinds.get(kind, 0) + 1
            """;

    private static final String REPORT = """
            for kind in kinds:
                print('KIND', kind, kinds[kind])
            """;

    /** Definitions in the guest's language. */
    abstract String prologue();

    @Override
    public int batch() {
        return 50;
    }

    @Override
    public void feed(List<String> inputs, Tally tally) {
        // Both the firmware's language and the current one, as follows from the inputs.
        GuestRun run = (inputs.get(0).hashCode() & 1) == 0 ? new GuestRun(HEAP_BYTES, false) : GuestRun.current(false);
        run.run(COUNTING + prologue() + String.join("\n", inputs) + "\n" + REPORT);
        String output = run.output();
        if (run.end != Cpu.End.FINISHED || output.contains("Traceback") || output.contains("BROKEN")) {
            throw new AssertionError(run.end + "\n" + output);
        }
        output.lines().filter(line -> line.startsWith("KIND ")).forEach(line -> {
            String[] words = line.split(" ");
            tally.add(words[1], Long.parseLong(words[2]));
        });
    }

    /** {@code data} as a literal of the guest's language. */
    static String literal(byte[] data) {
        StringBuilder out = new StringBuilder("b'");
        for (byte b : data) {
            if (b >= ' ' && b < 127 && b != '\'' && b != '\\') {
                out.append((char) b);
            } else {
                out.append("\\x").append(Character.forDigit(b >> 4 & 15, 16)).append(Character.forDigit(b & 15, 16));
            }
        }
        return out.append('\'').toString();
    }

    /** Up to three changes of bytes: flipped bits, holes, repetitions, other lengths. */
    static byte[] damaged(byte[] data, Chance chance) {
        byte[] out = data.clone();
        for (int i = chance.below(4); i > 0 && out.length > 0; i--) {
            int at = chance.below(out.length);
            switch (chance.below(5)) {
                case 0 -> out[at] ^= (byte) (1 << chance.below(8));
                case 1 -> out[at] = (byte) chance.below(256);
                case 2 -> out = java.util.Arrays.copyOf(out, at);
                case 3 -> {
                    int length = Math.min(chance.between(1, 8), out.length - at);
                    byte[] longer = java.util.Arrays.copyOf(out, out.length + length);
                    System.arraycopy(out, at, longer, at + length, out.length - at);
                    out = longer;
                }
                default -> {
                    int length = Math.min(chance.between(1, 8), out.length - at);
                    byte[] shorter = java.util.Arrays.copyOf(out, out.length - length);
                    System.arraycopy(out, at + length, shorter, at, out.length - at - length);
                    out = shorter;
                }
            }
        }
        return out;
    }
}
