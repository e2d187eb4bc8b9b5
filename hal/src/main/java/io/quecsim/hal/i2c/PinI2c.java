package io.quecsim.hal.i2c;

import io.quecsim.hal.gpio.Direction;
import io.quecsim.hal.gpio.GpioPin;
import io.quecsim.hal.gpio.Pull;
import io.quecsim.hal.timer.BusyWait;

/**
 * An I2C controller made of two pins and a loop, edge by edge as the firmware's one does it (firmware source 2021,
 * machine_iic_simulation.c): both pins push-pull outputs, data an input only while it listens.
 */
public final class PinI2c {
    /** The firmware looks so often for an ACK, without waiting between two looks. */
    private static final int LOOKS_FOR_ACK = 1000;

    /** What a look takes: a call into the pin driver; assumed. */
    private static final long LOOK_NANOS = 100;

    private final GpioPin clock;
    private final GpioPin data;
    private final long halfNanos;
    private final BusyWait wait;

    /** @param halfNanos between two edges of the clock */
    public PinI2c(GpioPin clock, GpioPin data, long halfNanos, BusyWait wait) {
        this.clock = clock;
        this.data = data;
        this.halfNanos = halfNanos;
        this.wait = wait;
    }

    /** Makes both pins outputs, high. */
    public void init() {
        data.init(Direction.OUT, Pull.NONE, 1);
        clock.init(Direction.OUT, Pull.NONE, 1);
    }

    /** As {@link I2cBus#write}; but a byte without ACK leaves the bus as it is, without a stop. */
    public boolean write(int address, byte[] register, byte[] bytes) {
        start();
        boolean taken = send(address << 1) && sendAll(register) && sendAll(bytes);
        if (taken) {
            stop();
        }
        return taken;
    }

    /** As {@link I2cBus#read}; but a byte without ACK leaves the bus as it is, without a stop. */
    public boolean read(int address, byte[] register, byte[] into) {
        if (register.length > 0) {
            start();
            if (!send(address << 1) || !sendAll(register)) {
                return false;
            }
        }
        start();
        if (!send(address << 1 | 1)) {
            return false;
        }
        for (int i = 0; i < into.length; i++) {
            into[i] = (byte) receive(i < into.length - 1);
        }
        stop();
        return true;
    }

    private void start() {
        data.direction(Direction.OUT);
        clock.direction(Direction.OUT);
        data.write(1);
        clock.write(1);
        half();
        data.write(0);
        half();
    }

    private void stop() {
        data.direction(Direction.OUT);
        clock.write(0);
        data.write(0);
        half();
        clock.write(1);
        data.write(1);
        half();
    }

    private boolean sendAll(byte[] bytes) {
        for (byte each : bytes) {
            if (!send(each & 0xff)) {
                return false;
            }
        }
        return true;
    }

    private boolean send(int octet) {
        half();
        data.direction(Direction.OUT);
        clock.write(0);
        half();
        for (int bit = 7; bit >= 0; bit--) {
            data.write(octet >> bit & 1);
            half();
            clock.write(1);
            half();
            clock.write(0);
        }
        return acknowledged();
    }

    private boolean acknowledged() {
        data.direction(Direction.IN);
        half();
        clock.write(1);
        for (int look = 0; look < LOOKS_FOR_ACK; look++) {
            if (data.read() == 0) {
                half();
                clock.write(0);
                return true;
            }
            wait.nanos(LOOK_NANOS);
        }
        return false;
    }

    private int receive(boolean acknowledge) {
        half();
        data.direction(Direction.IN);
        half();
        int octet = 0;
        for (int bit = 0; bit < 8; bit++) {
            clock.write(1);
            octet = octet << 1 | data.read();
            half();
            clock.write(0);
            half();
        }
        data.direction(Direction.OUT);
        clock.write(0);
        data.write(acknowledge ? 0 : 1);
        half();
        clock.write(1);
        half();
        clock.write(0);
        half();
        return octet;
    }

    private void half() {
        wait.nanos(halfNanos);
    }
}
