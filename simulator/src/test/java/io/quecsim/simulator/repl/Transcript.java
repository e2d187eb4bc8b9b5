package io.quecsim.simulator.repl;

import io.quecsim.profiles.DeviceProfile;
import io.quecsim.simulator.profile.KnownProfiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A dialogue with the REPL, byte for byte, as a file; its format is described beside the files. The device's part can be made
 * anew from what it says.
 */
final class Transcript {
    private final Path file;
    private String profile = "EC600U-CN";
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final StringBuilder said = new StringBuilder();
    private final StringBuilder expected = new StringBuilder();
    private final StringBuilder rewritten = new StringBuilder();
    private Bench bench;
    private boolean typed;
    private long afterMillis;

    Transcript(Path file) {
        this.file = file;
    }

    /** What the file says the device answers, and what it answered; a line each exchange. */
    record Outcome(String expected, String actual, String rewritten) {}

    Outcome play() {
        try {
            for (String line : Files.readAllLines(file)) {
                line(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        settle();
        return new Outcome(expected.toString(), said.toString(), rewritten.toString());
    }

    private void line(String line) {
        if (line.startsWith("profile ")) {
            profile = line.substring(8).trim();
        } else if (line.startsWith("file ")) {
            int quote = line.indexOf('"');
            files.put(
                    line.substring(5, quote).trim(),
                    Escapes.read(line.substring(quote)).getBytes(StandardCharsets.ISO_8859_1));
        } else if (line.startsWith("> ")) {
            bench();
            afterMillis = 0;
            typed(line.substring(2));
        } else if (line.startsWith(">+")) {
            int space = line.indexOf(' ');
            afterMillis += Long.parseLong(line.substring(2, space));
            typed(line.substring(space + 1));
        } else if (line.startsWith("< ")) {
            bench();
            settle();
            expected.append(Escapes.read(line.substring(2)));
            return;
        } else if (!line.isBlank() && !line.startsWith("#")) {
            throw new IllegalArgumentException(file + ": " + line);
        }
        if (!line.startsWith("<")) {
            rewritten.append(line).append('\n');
        }
    }

    private void typed(String quoted) {
        if (afterMillis == 0) {
            settle();
        }
        bench.after(afterMillis, Escapes.read(quoted).getBytes(StandardCharsets.ISO_8859_1));
        typed = true;
    }

    private void bench() {
        if (bench == null) {
            DeviceProfile device = new KnownProfiles().load(profile);
            bench = new Bench(device, ReplSettings.of(device), files);
            bench.stopAfterSeconds(100);
            typed = true;
        }
    }

    private void settle() {
        if (typed) {
            typed = false;
            String answer = bench.settle();
            said.append(answer);
            rewritten.append(Escapes.write("< ", answer));
        }
    }
}
