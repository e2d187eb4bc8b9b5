package io.quecsim.simulator.board;

import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import io.quecsim.hal.audio.AudioPlayer;
import io.quecsim.hal.audio.AudioRecorder;
import io.quecsim.hal.net.NetLimits;
import io.quecsim.hal.net.NetStack;
import io.quecsim.hal.pads.Pads;
import io.quecsim.hal.peripheral.Attachment;
import io.quecsim.hal.peripheral.Bench;
import io.quecsim.hal.power.Consumption;
import io.quecsim.hal.power.Power;
import io.quecsim.hal.power.PowerSaving;
import io.quecsim.hal.power.Sleep;
import io.quecsim.hal.power.Watchdog;
import io.quecsim.hal.rtc.Rtc;
import io.quecsim.hal.secure.SecureStore;
import io.quecsim.hal.timer.TimerBank;
import io.quecsim.hal.uart.BackendSpec;
import io.quecsim.hal.uart.UartBackend;
import io.quecsim.hal.world.World;
import io.quecsim.profiles.DeviceProfile;
import io.quecsim.simulator.flash.FlashChip;
import io.quecsim.simulator.flash.FlashContent;
import io.quecsim.simulator.profile.DeviceConfig;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes a board's hardware from its profile and settings, and connects it to what the user asked for. The order in which things are
 * made is part of what a journal relies on, since the door numbers its receivers in that order.
 */
final class Wiring {
    /** Only in messages: what {@code --repl} takes is what {@code --uart} takes behind a UART's number. */
    private static final int REPL_UART = 3;

    /** How much of what is typed the device takes where its profile does not say. */
    private static final int REPL_INPUT_BYTES = 8192;

    private final BoardBuilder builder;
    private final RunSettings settings;
    private final TimeDomain time;
    private final Trace trace;

    Wiring(BoardBuilder builder, TimeDomain time, Trace trace) {
        this.builder = builder;
        this.settings = builder.settings;
        this.time = time;
        this.trace = trace;
    }

    /** The port of the REPL, opened; null where the device has none. Made before the hardware: the console needs it. */
    @Nullable
    ReplPort replPort() {
        String spec = settings.wires().repl();
        UartBackend backend = builder.repl == null ? null : builder.repl.apply(time.door());
        if (backend == null && spec != null) {
            backend = builder.surroundings.ports().make(BackendSpec.parse(REPL_UART + "=" + spec), time.door());
        }
        if (backend == null) {
            return null;
        }
        int inputBytes = replUart().map(DeviceProfile.Uart::receiveBytes).orElse(REPL_INPUT_BYTES);
        return new ReplPort(backend, inputBytes, time);
    }

    /** The UART that is the REPL's port, where the module has such a one. */
    private Optional<DeviceProfile.Uart> replUart() {
        return settings.profile().uarts().stream()
                .filter(DeviceProfile.Uart::repl)
                .findFirst();
    }

    private void warn(String text) {
        if (settings.warnings() != RunSettings.WarningMode.OFF) {
            builder.warnings.warn(settings.script(), text);
        }
    }

    /**
     * All hardware, wired.
     *
     * @param board told of cuts of the power
     * @throws io.quecsim.hal.HalException when a port of the host cannot be had; those had already are given back
     */
    Hardware hardware(@Nullable ReplPort repl, Power.Board board) {
        DeviceProfile profile = settings.profile();
        Pads pads = Pads.of(DeviceConfig.pads(profile), time, trace);
        try {
            if (repl != null) {
                replUart().ifPresent(uart -> builder.plugged.putIfAbsent(uart.id(), domain -> repl.asUart()));
            }
            Bench bench = bench(pads);
            bench.uarts().forEach((id, backend) -> builder.plugged.putIfAbsent(id, domain -> backend));
            Uarts uarts = new Uarts(
                    settings,
                    builder.plugged,
                    builder.surroundings,
                    time,
                    trace,
                    warnings(builder.warnings),
                    builder.notes);
            NetLimits limits = DeviceConfig.net(profile);
            Power power = new Power(time, trace, DeviceConfig.power(profile), board);
            return new Hardware(
                    new FlashChip(builder.files, profile, time, settings.seed(), builder.keeper, this::warn).files(),
                    new Rtc(
                            time,
                            trace,
                            settings.rtcEpochSeconds(),
                            profile.rtc().zoneHours() * 3600),
                    new TimerBank(time, trace, profile.timers().count()),
                    uarts,
                    settings.wires().hostNet()
                            ? builder.surroundings.network().stack(time, trace, limits, builder.surroundings.policy())
                            : NetStack.off(time, trace, limits),
                    new AudioPlayer(time, trace, profile.audio().volume(), builder.loudspeaker),
                    new AudioRecorder(time, trace),
                    secureStore(),
                    power,
                    new Watchdog(time, power),
                    new Sleep(profile.power().wakeLocks()),
                    new PowerSaving(),
                    new Consumption(time, trace, DeviceConfig.currents(profile)),
                    pads,
                    new World(time, pads, bench.knobs()),
                    repl);
        } catch (RuntimeException e) {
            if (repl != null) {
                repl.close();
            }
            throw e;
        }
    }

    /** What hardware warns of, as far as the settings want to hear it. */
    private WarningSink warnings(WarningSink sink) {
        return switch (settings.warnings()) {
            case OFF -> WarningSink.NONE;
            case ON -> sink;
            case ERROR ->
                (where, text) -> {
                    sink.warn(where, text);
                    throw new RunEnded(RunEnd.WARNING, "");
                };
        };
    }

    /** What scripts stored that outlasts everything, kept where the flash is. */
    private SecureStore secureStore() {
        SecureStore store = new SecureStore();
        byte[] area = FlashContent.secure(builder.files);
        if (area != null && !store.load(area)) {
            throw new IllegalArgumentException("checked where it was read");
        }
        store.keep(builder.keeper::secured);
        return store;
    }

    /** Everything that is attached, plugged in. */
    private Bench bench(Pads pads) {
        List<Integer> uarts =
                settings.profile().uarts().stream().map(DeviceProfile.Uart::id).toList();
        Bench bench = new Bench(time, trace, pads, uarts);
        settings.wires().attachments().forEach(text -> Attachment.parse(text).plug(bench));
        builder.attached.forEach(each -> bench.plug(each.place(), "own", each.peripheral()));
        return bench;
    }
}
