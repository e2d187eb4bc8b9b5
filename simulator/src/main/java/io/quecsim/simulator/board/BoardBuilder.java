package io.quecsim.simulator.board;

import io.quecsim.core.port.FileSystem;
import io.quecsim.core.time.Door;
import io.quecsim.core.time.Pacer;
import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.TraceSink;
import io.quecsim.core.vm.Compiling;
import io.quecsim.hal.HalException;
import io.quecsim.hal.audio.Loudspeaker;
import io.quecsim.hal.peripheral.Peripheral;
import io.quecsim.hal.peripheral.Place;
import io.quecsim.hal.uart.UartBackend;
import io.quecsim.simulator.flash.FlashKeeper;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a {@link Board} is built from: its settings and files, and besides them what has a harmless default. */
public final class BoardBuilder {
    final RunSettings settings;
    final FileSystem files;
    final List<TraceSink> sinks = new ArrayList<>();
    final Map<Integer, Function<TimeDomain, UartBackend>> plugged = new LinkedHashMap<>();

    @Nullable
    Pacer pacer;

    final List<Attached> attached = new ArrayList<>();
    double speed = 1;
    Surroundings surroundings = Surroundings.host();
    FlashKeeper keeper = FlashKeeper.NONE;
    OutputStream console = OutputStream.nullOutputStream();
    WarningSink warnings = WarningSink.NONE;
    WarningSink notes = WarningSink.NONE;
    ErrorSink errors = ErrorSink.NONE;
    Loudspeaker loudspeaker = Loudspeaker.NONE;
    Compiling compiling = Compiling.HOT;
    boolean profilesCpu;

    @Nullable
    List<Long> heapMarks;

    @Nullable
    Function<Door, UartBackend> repl;

    Door.@Nullable Journal journal;
    Door.@Nullable ReplaySource replay;

    record Attached(Place place, Peripheral peripheral) {}

    BoardBuilder(RunSettings settings, FileSystem files) {
        this.settings = settings;
        this.files = files;
    }

    /** What of the host the device uses; shared by all devices of a process. */
    public BoardBuilder in(Surroundings newSurroundings) {
        surroundings = newSurroundings;
        return this;
    }

    /** Keeps what is on the flash. */
    public BoardBuilder flashKeeper(FlashKeeper newKeeper) {
        keeper = newKeeper;
        return this;
    }

    /** Where the script's output goes. */
    public BoardBuilder console(OutputStream out) {
        console = out;
        return this;
    }

    public BoardBuilder warnings(WarningSink sink) {
        warnings = sink;
        return this;
    }

    /** Told of what happens outside the device, a client of a UART that comes or goes for instance. */
    public BoardBuilder notes(WarningSink sink) {
        notes = sink;
        return this;
    }

    /** When functions of the script become JVM classes. The run does not feel it. */
    public BoardBuilder compile(Compiling when) {
        compiling = when;
        return this;
    }

    /** Notes where the CPU works, for {@link Board#cpuProfile}. The run does not feel it. */
    public BoardBuilder profileCpu() {
        profilesCpu = true;
        return this;
    }

    /**
     * Notes what is on the heap, for {@link Board#heapLooks}. The run does not feel it.
     *
     * @param marksNanos the simulated times of interest in ascending order; none for when most is in use
     */
    public BoardBuilder profileHeap(List<Long> marksNanos) {
        heapMarks = List.copyOf(marksNanos);
        return this;
    }

    /** Told at once of what ends the script or the run. */
    public BoardBuilder errors(ErrorSink sink) {
        errors = sink;
        return this;
    }

    /** What hears the sounds that it plays. */
    public BoardBuilder loudspeaker(Loudspeaker newLoudspeaker) {
        loudspeaker = newLoudspeaker;
        return this;
    }

    /** @param simulated seconds in a second of the wall while that paces the device, 0.001 to 1000 */
    public BoardBuilder speed(double simulated) {
        speed = simulated;
        return this;
    }

    /** Told of every outcome. */
    public BoardBuilder journal(Door.Journal newJournal) {
        journal = newJournal;
        return this;
    }

    /** Outcomes come from a recorded run, and nothing of the host is opened. */
    public BoardBuilder replay(Door.ReplaySource source) {
        replay = source;
        return this;
    }

    /** Gets the device's trace events from the first on. */
    public BoardBuilder trace(TraceSink sink) {
        sinks.add(sink);
        return this;
    }

    /** Connects the REPL's port to {@code backend}, whatever the settings say. */
    public BoardBuilder repl(UartBackend backend) {
        return repl(door -> backend);
    }

    /** Connects the REPL's port to a back end that needs the device's door. */
    public BoardBuilder repl(Function<Door, UartBackend> backend) {
        repl = backend;
        return this;
    }

    /** Connects a UART to {@code backend}, whatever the settings say. */
    public BoardBuilder uart(int id, UartBackend backend) {
        return uart(id, domain -> backend);
    }

    /** Connects a UART to a back end that needs the device's time domain, whatever the settings say. */
    public BoardBuilder uart(int id, Function<TimeDomain, UartBackend> backend) {
        plugged.put(id, backend);
        return this;
    }

    /** The device keeps to {@code newPacer}, whatever the settings say. */
    public BoardBuilder pacer(Pacer newPacer) {
        pacer = newPacer;
        return this;
    }

    /**
     * Attaches a peripheral of one's own, whatever the settings say.
     *
     * @param place as {@code --attach} takes it: {@code i2c1}
     */
    public BoardBuilder attach(String place, Peripheral peripheral) {
        attached.add(new Attached(Place.parse(place), peripheral));
        return this;
    }

    /** @throws HalException when a port of the host cannot be had */
    public Board build() {
        return new Board(this);
    }
}
