package io.quecsim.simulator.testing;

import io.quecsim.hal.uart.wire.Lockstep;
import io.quecsim.hal.uart.wire.WireEnd;
import io.quecsim.simulator.testing.DeviceUnderTest.Ran;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/**
 * Several devices wired to each other, each with its own script and time, in step with the others:
 * {@code new WiredDevices().wire(one, 2, other, 1).run()}. They live in virtual time, and a run is the same each time.
 */
public final class WiredDevices {
    private final Lockstep lockstep = new Lockstep();
    private final Map<DeviceUnderTest, Lockstep.Seat> seats = new LinkedHashMap<>();

    /**
     * Wires two UARTs, transmit to receive and RTS to CTS.
     *
     * @param options {@code ""} or for instance {@code ",baud-errors=on"}, as behind {@code --uart}
     */
    public WiredDevices wire(
            DeviceUnderTest one, int uartOfOne, DeviceUnderTest other, int uartOfOther, String options) {
        WireEnd[] ends = WireEnd.between(seat(one), seat(other));
        plug(one, uartOfOne, ends[0], options);
        plug(other, uartOfOther, ends[1], options);
        return this;
    }

    public WiredDevices wire(DeviceUnderTest one, int uartOfOne, DeviceUnderTest other, int uartOfOther) {
        return wire(one, uartOfOne, other, uartOfOther, "");
    }

    private Lockstep.Seat seat(DeviceUnderTest device) {
        return seats.computeIfAbsent(device, its -> lockstep.seat());
    }

    private static void plug(DeviceUnderTest device, int uart, WireEnd end, String options) {
        device.uart(uart + "=wire" + options).with(builder -> builder.uart(uart, end::into));
    }

    /** Runs all devices to their ends; what each left, in the order in which they were first named. */
    public List<Ran> run() {
        CountDownLatch built = new CountDownLatch(seats.size());
        List<Running> running = new ArrayList<>();
        seats.forEach((device, seat) -> running.add(new Running(device, seat, built)));
        running.forEach(Thread::start);
        return running.stream().map(Running::result).toList();
    }

    /** One device on its way. */
    private static final class Running extends Thread {
        private final DeviceUnderTest device;
        private final Lockstep.Seat seat;
        private final CountDownLatch built;
        private Ran ran;
        private Throwable failure;

        Running(DeviceUnderTest device, Lockstep.Seat seat, CountDownLatch built) {
            super("wired-device");
            this.device = device;
            this.seat = seat;
            this.built = built;
            setDaemon(true);
        }

        @Override
        public void run() {
            device.with(builder -> builder.pacer(seat)).whenBuilt(board -> allAreBuilt());
            try {
                ran = device.run();
            } catch (RuntimeException | Error e) {
                failure = e;
            } finally {
                built.countDown();
                seat.close();
            }
        }

        private void allAreBuilt() {
            built.countDown();
            try {
                built.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException("interrupted while the others are built", e);
            }
        }

        Ran result() {
            try {
                join();
            } catch (InterruptedException e) {
                interrupt();
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
            if (failure != null) {
                throw new IllegalStateException("one of the wired devices failed", failure);
            }
            return ran;
        }
    }
}
