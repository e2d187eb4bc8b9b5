package io.quecsim.simulator.repl;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.profiles.DeviceProfile;
import io.quecsim.simulator.board.Board;
import io.quecsim.simulator.board.EndRules;
import io.quecsim.simulator.board.RunEnd;
import io.quecsim.simulator.board.RunSettings;
import io.quecsim.simulator.board.Surroundings;
import io.quecsim.simulator.board.Wires;
import io.quecsim.simulator.boot.MemoryFiles;
import io.quecsim.simulator.profile.KnownProfiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A dialogue with the REPL of a whole device, byte for byte, as a file; its format is described beside the files. The
 * device's part can be made anew from what it says.
 */
final class Transcript {
    private final List<String> lines;
    private final ScriptedPort port = new ScriptedPort();
    private final MemoryFiles files = new MemoryFiles().folder("/usr/").folder("/bak/");
    private String profile = "EC600U-CN";
    private int exchanges;

    Transcript(Path file) {
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        long afterMillis = 0;
        for (String line : lines) {
            if (line.startsWith("profile ")) {
                profile = line.substring(8).trim();
            } else if (line.startsWith("file ")) {
                int quote = line.indexOf('"');
                files.file(line.substring(5, quote).trim(), bytes(line.substring(quote)));
            } else if (line.startsWith("> ")) {
                exchanges++;
                afterMillis = 0;
                port.type(exchanges, 0, bytes(line.substring(2)));
            } else if (line.startsWith(">+")) {
                int space = line.indexOf(' ');
                afterMillis += Long.parseLong(line.substring(2, space));
                port.type(exchanges, afterMillis, bytes(line.substring(space + 1)));
            } else if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("< ")) {
                throw new IllegalArgumentException(file + ": " + line);
            }
        }
    }

    private static byte[] bytes(String quoted) {
        return Escapes.read(quoted).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Runs the device to the end of the dialogue; the file as it should be. */
    String play() {
        DeviceProfile device = new KnownProfiles().load(profile);
        RunSettings settings = new RunSettings(
                device,
                "/usr/main.py",
                RunSettings.Start.BOOT,
                0,
                RunSettings.Clock.VIRTUAL,
                device.rtc().bootEpochSeconds(),
                Wires.NONE.withHostNet(false),
                List.of(),
                null,
                false,
                RunSettings.WarningMode.ON,
                EndRules.NONE);
        try (Surroundings surroundings = Surroundings.host();
                Board board =
                        Board.of(settings, files).repl(port).in(surroundings).build()) {
            port.begin(board);
            assertThat(board.run().end()).isEqualTo(RunEnd.FINISHED);
        }
        return rewritten();
    }

    /** The file with what the device said in the place of what it should say. */
    private String rewritten() {
        StringBuilder out = new StringBuilder();
        int exchange = 0;
        for (String line : lines) {
            if (line.startsWith("< ")) {
                continue;
            }
            if (line.startsWith("> ")) {
                out.append(Escapes.write("< ", port.said(exchange)));
                exchange++;
            }
            out.append(line).append('\n');
        }
        return out.append(Escapes.write("< ", port.said(exchange))).toString();
    }
}
