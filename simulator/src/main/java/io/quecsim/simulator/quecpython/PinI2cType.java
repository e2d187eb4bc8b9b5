package io.quecsim.simulator.quecpython;

import io.quecsim.binding.Kw;
import io.quecsim.binding.PyConst;
import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.Buffers;
import io.quecsim.core.object.NativeType;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;
import io.quecsim.hal.gpio.Gpio;
import io.quecsim.hal.i2c.PinI2c;
import org.jspecify.annotations.Nullable;

/**
 * The type {@code machine.I2C_simulation}, a two-wire bus on any two pins. All argument rules and texts are those of the 2021
 * firmware's machine_iic_simulation.c; so is that every object works on the pins of the one made last.
 */
@PyTypeDef(value = "I2C_SIMU", module = "machine", perDevice = true)
public final class PinI2cType {
    @PyConst
    static final int STANDARD_MODE = 0;

    @PyConst
    static final int FAST_MODE = 1;

    private static final int MOST_HERTZ = 1_000_000;
    private static final long BETWEEN_PINS_NANOS = 5_000_000;

    final PyType type;
    private final Gpio gpio;
    /** Of the object made last. */
    private @Nullable PinI2c current;

    public PinI2cType(Vm vm, Gpio gpio) {
        this.gpio = gpio;
        this.type = NativeType.ofDevice(
                vm, "I2C_SIMU", () -> new PinI2cTypeBinding(this), NumberedConstants.pins(gpio.highest()));
    }

    /** {@code I2C_SIMU(scl, sda, frq)}, which the module calls I2C_simulation: makes both pins outputs; frq in hertz, 1 to 1000000. */
    @PyNew
    Object make(Vm vm, PyType cls, @Kw int scl, @Kw int sda, @Kw int frq) {
        if (frq <= 0 || frq > MOST_HERTZ || !gpio.has(scl) || !gpio.has(sda)) {
            throw PyErrors.valueError(vm, "Parameter setting error, please check");
        }
        // The firmware counts half a period in whole microseconds.
        long halfNanos = 500_000L / frq * 1000;
        PinI2c made = new PinI2c(gpio.pin(scl), gpio.pin(sda), halfNanos, BusWait.of(vm));
        BusWait.of(vm).nanos(BETWEEN_PINS_NANOS);
        made.init();
        current = made;
        return new PyPinI2c(vm, type, scl, sda, frq);
    }

    /** {@code i2c.write(slaveaddr, regaddr, regaddr_len, databuf, datasize)}: 0, or -1 when nobody acknowledged. */
    @PyMethod
    int write(
            Vm vm,
            PyPinI2c self,
            @Kw int slaveaddr,
            @Kw Object regaddr,
            @Kw("regaddr_len") int registerLength,
            @Kw Object databuf,
            @Kw int datasize) {
        byte[] register = BusWait.head(vm, regaddr, registerLength);
        byte[] data = BusWait.head(vm, databuf, datasize);
        return bus().write(slaveaddr & 0x7f, register, data) ? 0 : -1;
    }

    /**
     * {@code i2c.read(slaveaddr, regaddr, regaddr_len, databuf, datasize, delay)}: reads into {@code databuf}; 0, or -1 when
     * nobody acknowledged. The delay is not used.
     */
    @PyMethod
    int read(
            Vm vm,
            PyPinI2c self,
            @Kw int slaveaddr,
            @Kw Object regaddr,
            @Kw("regaddr_len") int registerLength,
            @Kw Object databuf,
            @Kw int datasize,
            @Kw("dalay") int delayMillis) {
        byte[] register = BusWait.head(vm, regaddr, registerLength);
        Buffers.View into = BusWait.room(vm, databuf, datasize);
        byte[] data = new byte[into.length()];
        if (!bus().read(slaveaddr & 0x7f, register, data)) {
            return -1;
        }
        BusWait.put(data, into);
        return 0;
    }

    private PinI2c bus() {
        if (current == null) {
            throw new IllegalStateException("an object without pins");
        }
        return current;
    }

    /** A {@code machine.I2C_simulation} object. */
    static final class PyPinI2c extends PyToken {
        /** {@code machine_simu_i2c_obj_t}: base, two pins, clock, delay. */
        private static final int BYTES = 20;

        private final String text;

        PyPinI2c(Vm vm, PyType type, int scl, int sda, int hertz) {
            super(vm, type, BYTES);
            this.text = "I2C scl_gpio:" + scl + ", sda_gpio:" + sda + ", freq:" + hertz + "Hz\n";
        }

        @Override
        public void print(Vm vm, StringBuilder out, boolean str) {
            out.append(text);
        }
    }
}
