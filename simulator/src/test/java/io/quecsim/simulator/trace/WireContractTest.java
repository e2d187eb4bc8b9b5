package io.quecsim.simulator.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.core.trace.Trace.TrackKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code webui/src/wire/README.md} is the contract; {@link Wire} must say the same. */
class WireContractTest {
    private static final Path CONTRACT = Path.of("../webui/src/wire/README.md");

    @Test
    void recordKindsAreTheOnesWrittenDown() throws Exception {
        Map<String, Integer> written = numbers("\\| (\\d+) \\| ([A-Z]+) \\|");
        assertThat(written)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("SYNC", Wire.SYNC),
                        Map.entry("NAME", Wire.NAME),
                        Map.entry("TRACK", Wire.TRACK),
                        Map.entry("BEGIN", Wire.BEGIN),
                        Map.entry("END", Wire.END),
                        Map.entry("INSTANT", Wire.INSTANT),
                        Map.entry("COUNTER", Wire.COUNTER),
                        Map.entry("BYTES", Wire.BYTES),
                        Map.entry("FLOW", Wire.FLOW),
                        Map.entry("LOST", Wire.LOST),
                        Map.entry("FINISH", Wire.FINISH)));
    }

    @Test
    void trackKindsAreTheOnesWrittenDown() throws Exception {
        Map<String, Integer> written = numbers("(\\d) ([A-Z]+)[,( ]");
        for (TrackKind kind : TrackKind.values()) {
            assertThat(written).containsEntry(kind.name(), kind.ordinal());
        }
    }

    @Test
    void limitsAreTheOnesWrittenDown() throws Exception {
        assertThat(Files.readString(CONTRACT))
                .contains("at most " + String.format(Locale.ROOT, "%,d", Wire.MAX_DATA) + " bytes")
                .contains("at most " + String.format(Locale.ROOT, "%,d", Wire.MAX_TEXT) + " bytes")
                .contains("version, now " + Wire.VERSION);
    }

    /** Name by number, wherever the pattern (number, name) is found. */
    private static Map<String, Integer> numbers(String pattern) throws Exception {
        Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(CONTRACT));
        Map<String, Integer> found = new LinkedHashMap<>();
        while (matcher.find()) {
            found.putIfAbsent(matcher.group(2), Integer.parseInt(matcher.group(1)));
        }
        return found;
    }
}
