package io.quecsim.profiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What distinguishes one module's firmware from another's, as read from a profile file that passed the schema. The
 * simulator asks these records and never the model's name. Where a figure comes from is in {@link #json}.
 *
 * @param name what {@code --profile} takes
 * @param description one sentence for people
 * @param uarts in the order of the file, ids unique
 * @param json the whole profile, what it extends merged in; {@link JsonText#write} of it can be loaded again
 */
public record DeviceProfile(
        String name,
        String description,
        Identity identity,
        Language language,
        Memory memory,
        Flash flash,
        Cpu cpu,
        Modules modules,
        List<Uart> uarts,
        Power power,
        Threads threads,
        Callbacks callbacks,
        Timers timers,
        Ticks ticks,
        Rtc rtc,
        Net net,
        Audio audio,
        Uasyncio uasyncio,
        Boot boot,
        Repl repl,
        Peripherals peripherals,
        Quirks quirks,
        Map<String, Object> json) {

    /**
     * What {@code uos.uname()}, {@code usys} and {@code modem} say of the device.
     *
     * @param tac the first eight digits of its IMEI
     * @param imei all fifteen, or empty for one by the run's seed
     */
    public record Identity(
            String sysname,
            String nodename,
            String release,
            String version,
            String machine,
            String qpyver,
            String platform,
            String firmware,
            String tac,
            String imei) {}

    /**
     * @param level {@code "1.13"} or {@code "current"}
     * @param hashBytes width of a string's hash, 1 or 2
     * @param features optional parts of the language, by the names core gives them
     * @param absentMethods methods of built-in types, as {@code str.center}, that neither level nor features leave out and
     *     that the firmware is built without all the same
     */
    public record Language(String level, int hashBytes, List<String> features, List<String> absentMethods) {}

    /** Sizes of the script's heap and of the main task's stack. */
    public record Memory(int heapBytes, int stackBytes) {}

    /**
     * The part of the flash chip that scripts see.
     *
     * @param partitions in the order in which they lie on the chip
     * @param directories made in a root of their own when the device first boots; empty where partitions are mounted below it
     * @param blockBytes what is erased at once
     * @param programBytes what the file system reads and programs at least
     */
    public record Flash(
            List<Partition> partitions, List<String> directories, int blockBytes, int programBytes, FlashTimes times) {
        /** All of it. */
        public int bytes() {
            return partitions.stream().mapToInt(Partition::bytes).sum();
        }

        private static Flash of(Fields flash) {
            List<Partition> partitions = new ArrayList<>();
            for (Object each : (List<?>) flash.plain("partitions")) {
                Fields partition = new Fields((Map<?, ?>) each);
                partitions.add(new Partition(
                        (String) partition.plain("name"),
                        (String) partition.plain("mount"),
                        partition.integer("bytes"),
                        partition.integer("unusedBlocks"),
                        partition.flag("readOnly")));
            }
            return new Flash(
                    List.copyOf(partitions),
                    flash.texts("directories"),
                    flash.integer("blockBytes"),
                    flash.integer("programBytes"),
                    new FlashTimes(
                            flash.integer("readKibNanos"),
                            flash.integer("programNanos"),
                            flash.integer("programKibNanos"),
                            flash.integer("eraseNanos")));
        }
    }

    /**
     * A part of the flash with a file system of its own.
     *
     * @param name as the firmware calls it
     * @param mount where it is mounted at boot, {@code /usr}
     * @param unusedBlocks at its end, which the file system leaves out
     * @param readOnly whether the firmware's verbs refuse scripts to change it
     */
    public record Partition(String name, String mount, int bytes, int unusedBlocks, boolean readOnly) {}

    /** How long the flash takes: to read and to program 1024 bytes, what each programming takes besides, to erase a block. */
    public record FlashTimes(int readKibNanos, int programNanos, int programKibNanos, int eraseNanos) {}

    /** The processor's clock and what work costs on it. */
    public record Cpu(long clockHertz, Cycles cycles) {}

    /** Cycles: {@code instruction} for each bytecode instruction, the others added for what it does besides. */
    public record Cycles(
            int instruction,
            int lookup,
            int call,
            int nativeCall,
            int allocation,
            int raise,
            int per16Bytes,
            int gcPerBlock) {}

    /**
     * @param platform the chip family whose firmware it is, {@code "Unisoc"}; {@code "none"} for no module's
     * @param available names of the built-in modules as the firmware has them
     * @param absent modules, and members as {@code math.log10}, that the firmware is built without
     * @param weakLinks whether {@code import time} finds {@code utime}
     */
    public record Modules(String platform, List<String> available, List<String> absent, boolean weakLinks) {}

    /**
     * @param id the number {@code machine.UART} takes
     * @param repl whether the REPL lives here
     * @param fifoBytes characters the hardware moves between line and buffer at once
     */
    public record Uart(int id, String name, boolean repl, int receiveBytes, int transmitBytes, int fifoBytes) {}

    /**
     * What {@code misc.Power} tells and the supply gives.
     *
     * @param onReason why the module was first switched on, by the firmware's numbers
     * @param downReason why it went off before that
     * @param wakeLocks how many wake-locks there are
     * @param activeMicroamps while the CPU works
     * @param idleMicroamps while it waits, awake
     * @param sleepMicroamps while the module sleeps
     * @param offMicroamps while it is switched off
     * @param wakeUpMicros from what ends a sleep until the script goes on
     */
    public record Power(
            int onReason,
            int downReason,
            int batteryMillivolts,
            int wakeLocks,
            int activeMicroamps,
            int idleMicroamps,
            int sleepMicroamps,
            int offMicroamps,
            int wakeUpMicros) {}

    /**
     * How {@code _thread} counts.
     *
     * @param stackBytes of a new thread unless the script says otherwise
     * @param leastStackBytes the smallest stack a script may ask for
     * @param stackUnitBytes what {@code stack_size()} counts in
     * @param stackReserveBytes what of a stack its script cannot use
     * @param stackSizeTellsSuccess whether {@code stack_size(n)} answers 0 or -1
     * @param systemHeapBytes what {@code get_heap_size()} tells
     * @param gilBranches how many branches a busy thread passes until it lets others go on
     */
    public record Threads(
            int stackBytes,
            int leastStackBytes,
            int stackUnitBytes,
            int stackReserveBytes,
            boolean stackSizeTellsSuccess,
            int systemHeapBytes,
            int gilBranches) {}

    /**
     * Who runs callbacks.
     *
     * @param queueLength how many may wait
     * @param runOn {@code "scheduler"}: the main thread; {@code "thread"}: whoever is busy, or a thread of their own
     * @param stackBytes of that thread
     */
    public record Callbacks(int queueLength, String runOn, int stackBytes) {}

    /** How many {@code machine.Timer}s there are, numbered from 0. */
    public record Timers(int count) {}

    /** {@code ticks_ms()} wraps at two to the power {@code periodBits}; {@code sleep_us()} counts in {@code sleepStepMicros}. */
    public record Ticks(int periodBits, int sleepStepMicros) {}

    /**
     * @param bootEpochSeconds UTC at boot, seconds since 1970
     * @param zoneHours the zone at boot, hours east of Greenwich
     * @param mktimeOffsetSeconds how far east of Greenwich {@code mktime} and {@code localtime(seconds)} believe to be
     * @param keptWithoutSupply whether the clock goes on when the supply is gone
     */
    public record Rtc(long bootEpochSeconds, int zoneHours, int mktimeOffsetSeconds, boolean keptWithoutSupply) {}

    /** What the TCP/IP stack has room for: bytes a connection, and sockets. */
    public record Net(int sendBufferBytes, int receiveBufferBytes, int sockets) {}

    /**
     * What {@code audio} works with.
     *
     * @param channels the outputs there are: 0 earpiece, 1 headphone, 2 speaker
     * @param volume after power-on
     * @param toneBlocks whether a call that plays a tone comes back only when it is over
     * @param ttsCharactersPerSecond how fast a text is read aloud
     */
    public record Audio(List<Integer> channels, int volume, boolean toneBlocks, int ttsCharactersPerSecond) {}

    /** @param semantics {@code "documented"}, {@code "upstream"} or {@code "1.13"} */
    public record Uasyncio(String semantics) {}

    /** @param script the frozen script that runs in {@code __main__} before {@code main.py} when the device boots */
    public record Boot(String script) {}

    /**
     * @param banner what the friendly REPL says first; {@code ${version}} and {@code ${machine}} are the identity's
     * @param help what {@code help()} prints
     * @param historyLines lines that can be called back
     * @param windowBytes bytes raw paste takes at once; 0 for no raw paste
     * @param exitResets whether SystemExit at the prompt resets the machine
     * @param interruptAfterMillis how long code runs before Ctrl-C interrupts it
     * @param typingLost whether what is typed is lost while code runs that Ctrl-C would interrupt
     */
    public record Repl(
            String banner,
            String help,
            int historyLines,
            int windowBytes,
            boolean exitResets,
            int interruptAfterMillis,
            boolean typingLost) {}

    /** Differences that are a yes or no. */
    public record Quirks(boolean uartOnlyEightBits, boolean timerStartsOnce) {}

    /** The same device with another heap, as {@code --heap} asks. */
    public DeviceProfile withHeapBytes(int heapBytes) {
        return new DeviceProfile(
                name,
                description,
                identity,
                language,
                new Memory(heapBytes, memory.stackBytes),
                flash,
                cpu,
                modules,
                uarts,
                power,
                threads,
                callbacks,
                timers,
                ticks,
                rtc,
                net,
                audio,
                uasyncio,
                boot,
                repl,
                peripherals,
                quirks,
                json);
    }

    /** Reads what the schema has found good. */
    static DeviceProfile of(Map<String, Object> json) {
        Fields root = new Fields(json);
        Fields identity = root.object("identity");
        Fields cycles = root.object("cpu").object("cycles");
        List<Uart> uarts = new ArrayList<>();
        for (Object each : (List<?>) json.get("uarts")) {
            Fields uart = new Fields((Map<?, ?>) each);
            uarts.add(new Uart(
                    ((Long) uart.plain("id")).intValue(),
                    (String) uart.plain("name"),
                    uart.has("repl") && (Boolean) uart.plain("repl"),
                    uart.integer("receiveBytes"),
                    uart.integer("transmitBytes"),
                    uart.integer("fifoBytes")));
        }
        Fields quirks = json.containsKey("quirks") ? root.object("quirks") : new Fields(Map.of());
        return new DeviceProfile(
                (String) root.plain("name"),
                (String) root.plain("description"),
                new Identity(
                        identity.text("sysname"),
                        identity.text("nodename"),
                        identity.text("release"),
                        identity.text("version"),
                        identity.text("machine"),
                        identity.text("qpyver"),
                        identity.text("platform"),
                        identity.text("firmware"),
                        identity.text("tac"),
                        identity.has("imei") ? identity.text("imei") : ""),
                new Language(
                        root.object("language").text("level"),
                        root.object("language").integer("hashBytes"),
                        root.object("language").texts("features"),
                        root.object("language").texts("absentMethods")),
                new Memory(
                        root.object("memory").integer("heapBytes"),
                        root.object("memory").integer("stackBytes")),
                Flash.of(root.object("flash")),
                new Cpu(
                        root.object("cpu").number("clockHertz"),
                        new Cycles(
                                cycles.integer("instruction"),
                                cycles.integer("lookup"),
                                cycles.integer("call"),
                                cycles.integer("nativeCall"),
                                cycles.integer("allocation"),
                                cycles.integer("raise"),
                                cycles.integer("per16Bytes"),
                                cycles.integer("gcPerBlock"))),
                new Modules(
                        root.object("modules").text("platform"),
                        root.object("modules").texts("available"),
                        root.object("modules").texts("absent"),
                        root.object("modules").flag("weakLinks")),
                List.copyOf(uarts),
                new Power(
                        root.object("power").integer("onReason"),
                        root.object("power").integer("downReason"),
                        root.object("power").integer("batteryMillivolts"),
                        root.object("power").integer("wakeLocks"),
                        root.object("power").integer("activeMicroamps"),
                        root.object("power").integer("idleMicroamps"),
                        root.object("power").integer("sleepMicroamps"),
                        root.object("power").integer("offMicroamps"),
                        root.object("power").integer("wakeUpMicros")),
                new Threads(
                        root.object("threads").integer("stackBytes"),
                        root.object("threads").integer("leastStackBytes"),
                        root.object("threads").integer("stackUnitBytes"),
                        root.object("threads").integer("stackReserveBytes"),
                        root.object("threads").flag("stackSizeTellsSuccess"),
                        root.object("threads").integer("systemHeapBytes"),
                        root.object("threads").integer("gilBranches")),
                new Callbacks(
                        root.object("callbacks").integer("queueLength"),
                        root.object("callbacks").text("runOn"),
                        root.object("callbacks").integer("stackBytes")),
                new Timers(root.object("timers").integer("count")),
                new Ticks(
                        root.object("ticks").integer("periodBits"),
                        root.object("ticks").integer("sleepStepMicros")),
                new Rtc(
                        root.object("rtc").number("bootEpochSeconds"),
                        root.object("rtc").integer("zoneHours"),
                        root.object("rtc").integer("mktimeOffsetSeconds"),
                        root.object("rtc").flag("keptWithoutSupply")),
                new Net(
                        root.object("net").integer("sendBufferBytes"),
                        root.object("net").integer("receiveBufferBytes"),
                        root.object("net").integer("sockets")),
                audio(root),
                new Uasyncio(root.object("uasyncio").text("semantics")),
                new Boot(root.object("boot").text("script")),
                new Repl(
                        root.object("repl").text("banner"),
                        root.object("repl").text("help"),
                        root.object("repl").integer("historyLines"),
                        root.object("repl").integer("windowBytes"),
                        root.object("repl").flag("exitResets"),
                        root.object("repl").integer("interruptAfterMillis"),
                        root.object("repl").flag("typingLost")),
                Peripherals.of(root.object("peripherals")),
                new Quirks(
                        quirks.has("uartOnlyEightBits") && quirks.flag("uartOnlyEightBits"),
                        quirks.has("timerStartsOnce") && quirks.flag("timerStartsOnce")),
                json);
    }

    /** A profile that says nothing of sound has no output. */
    private static Audio audio(Fields root) {
        if (!root.has("audio")) {
            return new Audio(List.of(), 0, false, 1);
        }
        Fields audio = root.object("audio");
        return new Audio(
                audio.integers("channels"),
                audio.integer("volume"),
                audio.flag("toneBlocks"),
                audio.integer("ttsCharactersPerSecond"));
    }

    /** The fields of one object: {@code text}, {@code number}, … read a figure's value, {@code plain} a bare one. */
    record Fields(Map<?, ?> map) {
        Object plain(String name) {
            Object value = map.get(name);
            if (value == null) {
                throw new AssertionError("the schema lets a profile pass without " + name);
            }
            return value;
        }

        boolean has(String name) {
            return map.containsKey(name);
        }

        Fields object(String name) {
            return new Fields((Map<?, ?>) plain(name));
        }

        private Object value(String name) {
            return object(name).plain("value");
        }

        String text(String name) {
            return (String) value(name);
        }

        boolean flag(String name) {
            return (Boolean) value(name);
        }

        long number(String name) {
            return (Long) value(name);
        }

        int integer(String name) {
            return Math.toIntExact(number(name));
        }

        List<Integer> integers(String name) {
            return ((List<?>) value(name))
                    .stream().map(each -> Math.toIntExact((Long) each)).toList();
        }

        List<String> texts(String name) {
            return ((List<?>) value(name)).stream().map(String.class::cast).toList();
        }
    }
}
