package io.quecsim.simulator.check;

import io.quecsim.profiles.DeviceProfile;
import io.quecsim.simulator.board.Board;
import io.quecsim.simulator.board.RunResult;
import io.quecsim.simulator.board.RunSettings;
import io.quecsim.simulator.board.Surroundings;
import io.quecsim.simulator.boot.MemoryFiles;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Runs a script of ours on a simulated device of its own, which has nothing else to do. */
public final class DeviceScript {
    private static final String SCRIPT = "/usr/main.py";

    private DeviceScript() {}

    /**
     * What the script prints.
     *
     * @throws IllegalStateException when it fails
     */
    public static String run(DeviceProfile device, String script) {
        RunSettings settings = RunSettings.of(device, SCRIPT).withClock(RunSettings.Clock.VIRTUAL);
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        MemoryFiles files = new MemoryFiles().file(SCRIPT, script.getBytes(StandardCharsets.UTF_8));
        StringBuilder failures = new StringBuilder();
        try (Surroundings surroundings = Surroundings.host();
                Board board = Board.of(settings, files)
                        .console(output)
                        .errors((detail, hint) -> failures.append(detail))
                        .in(surroundings)
                        .build()) {
            RunResult result = board.run();
            if (result.exitCode() != 0) {
                throw new IllegalStateException("the device could not look at itself: " + failures);
            }
        }
        return output.toString(StandardCharsets.UTF_8);
    }
}
