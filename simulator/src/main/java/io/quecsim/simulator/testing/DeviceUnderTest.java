package io.quecsim.simulator.testing;

import io.quecsim.core.port.FileSystem;
import io.quecsim.core.trace.TraceSink;
import io.quecsim.core.vm.Compiling;
import io.quecsim.hal.peripheral.Peripheral;
import io.quecsim.hal.power.Power;
import io.quecsim.hal.uart.UartBackend;
import io.quecsim.hal.world.Stimulus;
import io.quecsim.hal.world.World;
import io.quecsim.profiles.DeviceProfile;
import io.quecsim.simulator.board.Board;
import io.quecsim.simulator.board.BoardBuilder;
import io.quecsim.simulator.board.EndRules;
import io.quecsim.simulator.board.PowerFault;
import io.quecsim.simulator.board.RunResult;
import io.quecsim.simulator.board.RunSettings;
import io.quecsim.simulator.board.Surroundings;
import io.quecsim.simulator.board.Wires;
import io.quecsim.simulator.boot.MemoryFiles;
import io.quecsim.simulator.boot.NotedFiles;
import io.quecsim.simulator.boot.Script;
import io.quecsim.simulator.journal.Journal;
import io.quecsim.simulator.journal.JournalWriter;
import io.quecsim.simulator.profile.KnownProfiles;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A device for a test: {@code DeviceUnderTest.running("print(1)").heapBytes(65536).run()}. It runs in virtual time unless
 * told otherwise and needs nothing of the host that it is not given.
 */
public final class DeviceUnderTest {
    private final String script;
    private final FileSystem files;
    private final List<String> uarts = new ArrayList<>();
    private final Map<Integer, UartBackend> plugged = new LinkedHashMap<>();
    private final List<TraceSink> sinks = new ArrayList<>();
    private DeviceProfile profile = new KnownProfiles().load(KnownProfiles.DEFAULT);
    private RunSettings.Clock clock = RunSettings.Clock.VIRTUAL;
    private RunSettings.WarningMode warningMode = RunSettings.WarningMode.ON;
    private EndRules endRules = EndRules.NONE;
    private long seed;
    private final List<PowerFault> powerFaults = new ArrayList<>();
    private RunSettings.Start start = RunSettings.Start.SCRIPT;
    private Wires wires = Wires.NONE.withHostNet(false);
    private final Stimuli stimuli = new Stimuli();
    private final Map<Integer, PinUnderTest> pins = new LinkedHashMap<>();
    private final List<String> attachments = new ArrayList<>();
    private final List<Consumer<BoardBuilder>> peripherals = new ArrayList<>();
    private boolean gcStress;
    private @Nullable String uasyncio;
    private @Nullable Path record;
    private Consumer<Board> whenBuilt = board -> {};
    private Consumer<BoardBuilder> more = builder -> {};
    private Consumer<String> onLine = line -> {};

    private DeviceUnderTest(String script, FileSystem files) {
        this.script = script;
        this.files = files;
    }

    /** A device whose {@code /usr/main.py} is {@code source}. */
    public static DeviceUnderTest running(String source) {
        byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
        return new DeviceUnderTest("/usr/main.py", new MemoryFiles().file("/usr/main.py", bytes));
    }

    /** A device that runs a script file, or the {@code main.py} of a folder, as {@code quecsim run} does. */
    public static DeviceUnderTest running(Path path) {
        Script found = Script.at(path);
        return new DeviceUnderTest(found.guestPath(), found.files());
    }

    /** A device with these files, which runs one of them. */
    public static DeviceUnderTest running(FileSystem files, String guestPath) {
        return new DeviceUnderTest(guestPath, files);
    }

    /** @param nameOrFile as {@code --profile} takes it */
    public DeviceUnderTest profile(String nameOrFile) {
        profile = new KnownProfiles().load(nameOrFile);
        return this;
    }

    public DeviceUnderTest heapBytes(int bytes) {
        profile = profile.withHeapBytes(bytes);
        return this;
    }

    public DeviceUnderTest clock(RunSettings.Clock newClock) {
        clock = newClock;
        return this;
    }

    public DeviceUnderTest seed(long newSeed) {
        seed = newSeed;
        return this;
    }

    /** @param spec as {@code --uart} takes it: {@code 2=pty:/tmp/x} */
    public DeviceUnderTest uart(String spec) {
        uarts.add(spec);
        return this;
    }

    /** Connects the REPL's port to a back end of the test's. */
    public DeviceUnderTest repl(UartBackend backend) {
        more = more.andThen(builder -> builder.repl(backend));
        return this;
    }

    /** Connects a UART to a back end of the test's. */
    public DeviceUnderTest uart(int id, UartBackend backend) {
        plugged.put(id, backend);
        return this;
    }

    /** What happens to the device's supply at {@code seconds} of simulated time. */
    public DeviceUnderTest powerFault(double seconds, Power.Cut cut) {
        powerFaults.add(new PowerFault((long) (seconds * 1e9), cut));
        return this;
    }

    /** Boots as the firmware does and lives on through resets, as {@code quecsim serve} does. */
    public DeviceUnderTest boots() {
        start = RunSettings.Start.BOOT;
        return this;
    }

    /** The wire at a pin: to be driven, now or {@code at} a moment, and to be looked at. */
    public PinUnderTest pin(int number) {
        return pins.computeIfAbsent(number, n -> new PinUnderTest(stimuli, n));
    }

    /** Does something to the device from outside when it begins; at once while it runs. */
    public DeviceUnderTest stimulus(Stimulus stimulus) {
        stimuli.add(stimulus);
        return this;
    }

    /**
     * Does something to the device from outside at {@code seconds} of simulated time.
     *
     * @param text as {@link Stimulus} lists it: {@code "adc 0 1250"}, {@code "usb out"}, {@code "set i2c0 temperature 30"}
     */
    public DeviceUnderTest at(double seconds, String text) {
        stimuli.add(Stimulus.parse(text)).at(seconds);
        return this;
    }

    /** @param spec as {@code --attach} takes it: {@code i2c1=aht20,temperature=21.5} */
    public DeviceUnderTest attach(String spec) {
        attachments.add(spec);
        return this;
    }

    /**
     * Attaches a peripheral of the test's own.
     *
     * @param place as {@code --attach} takes it: {@code i2c1}
     */
    public DeviceUnderTest attach(String place, Peripheral peripheral) {
        peripherals.add(builder -> builder.attach(place, peripheral));
        return this;
    }

    /** What the device has outside, once it runs; on its own thread, or after the run. */
    public World world() {
        return stimuli.world();
    }

    /** Lets sockets reach this machine's network. */
    public DeviceUnderTest hostNet() {
        wires = wires.withHostNet(true);
        return this;
    }

    /** Collects garbage at every allocation and checks what is held. */
    public DeviceUnderTest gcStress() {
        gcStress = true;
        return this;
    }

    /** @param semantics {@code documented}, {@code upstream} or {@code 1.13}, for both names of uasyncio */
    public DeviceUnderTest uasyncio(String semantics) {
        uasyncio = semantics;
        return this;
    }

    /** Ends the run after so much simulated time. */
    public DeviceUnderTest timeLimitSeconds(double seconds) {
        endRules = endRules.withTimeout((long) (seconds * 1e9));
        return this;
    }

    /** The end that is expected. */
    public DeviceUnderTest exit(EndRules.Exit end) {
        endRules = endRules.withExit(end);
        return this;
    }

    public DeviceUnderTest warnings(RunSettings.WarningMode mode) {
        warningMode = mode;
        return this;
    }

    /** Gets the device's trace events. */
    public DeviceUnderTest trace(TraceSink sink) {
        sinks.add(sink);
        return this;
    }

    /** Writes the run down. */
    public DeviceUnderTest record(Path journal) {
        record = journal;
        return this;
    }

    /** When functions of the script become JVM classes; the run is the same. */
    public DeviceUnderTest compile(Compiling when) {
        more = more.andThen(builder -> builder.compile(when));
        return this;
    }

    /** Gives the board whatever else its builder takes. */
    public DeviceUnderTest with(Consumer<BoardBuilder> builder) {
        more = more.andThen(builder);
        return this;
    }

    /** Called with the board before it runs. */
    public DeviceUnderTest whenBuilt(Consumer<Board> look) {
        whenBuilt = whenBuilt.andThen(look);
        return this;
    }

    /** Called with every line the script prints, on the device's thread. */
    public DeviceUnderTest onLine(Consumer<String> listener) {
        onLine = listener;
        return this;
    }

    /**
     * What a run left.
     *
     * @param output every byte the script printed
     * @param lines the same, with simulated times
     * @param warnings {@code /usr/main.py:3: text}
     */
    public record Ran(RunResult result, byte[] output, List<ConsoleLines.Line> lines, List<String> warnings) {
        /** What the script printed. */
        public String text() {
            return new String(output, StandardCharsets.UTF_8);
        }

        /** The lines as {@code 5000 ms: text}. */
        public List<String> timedLines() {
            return lines.stream().map(ConsoleLines.Line::toString).toList();
        }
    }

    /** The settings the device will run with. */
    public RunSettings settings() {
        return new RunSettings(
                profile,
                script,
                start,
                seed,
                clock,
                profile.rtc().bootEpochSeconds(),
                wires.withUarts(uarts).withAttachments(attachments),
                powerFaults,
                uasyncio,
                gcStress,
                warningMode,
                endRules);
    }

    /** Builds the device, runs the script to its end and gives everything back. */
    public Ran run() {
        RunSettings settings = settings();
        if (record == null) {
            return conduct(Board.of(settings, files));
        }
        try (JournalWriter journal = JournalWriter.create(record, "test", settings)) {
            Ran ran = conduct(Board.of(settings, new NotedFiles(files, journal)).journal(journal));
            journal.finish(ran.result());
            return ran;
        }
    }

    /** Runs a recorded run again. */
    public static Ran replay(Path journal, TraceSink... sinks) {
        Journal recorded = Journal.read(journal);
        DeviceUnderTest device = new DeviceUnderTest(recorded.settings().script(), recorded.files());
        device.sinks.addAll(List.of(sinks));
        RunSettings settings = recorded.settings().withClock(RunSettings.Clock.VIRTUAL);
        return device.conduct(Board.of(settings, recorded.files()).replay(recorded.replaySource()));
    }

    private Ran conduct(BoardBuilder builder) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ConsoleLines lines = new ConsoleLines(onLine);
        List<String> warnings = new ArrayList<>();
        sinks.forEach(builder::trace);
        plugged.forEach(builder::uart);
        peripherals.forEach(each -> each.accept(builder));
        more.accept(builder);
        builder.console(output).trace(lines).warnings((where, text) -> warnings.add(where + ": " + text));
        try (Surroundings surroundings = Surroundings.host();
                Board board = builder.in(surroundings).build()) {
            stimuli.begin(board.world());
            whenBuilt.accept(board);
            RunResult result = board.run();
            return new Ran(result, output.toByteArray(), lines.lines(), List.copyOf(warnings));
        }
    }
}
