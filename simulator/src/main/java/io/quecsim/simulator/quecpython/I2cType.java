package io.quecsim.simulator.quecpython;

import io.quecsim.binding.Kw;
import io.quecsim.binding.PyConst;
import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.Buffers;
import io.quecsim.core.object.NativeType;
import io.quecsim.core.object.PyBool;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;
import io.quecsim.hal.i2c.I2cBus;
import java.util.LinkedHashMap;
import java.util.Map;

/** The type {@code machine.I2C}. All argument rules and texts are those of the 2021 firmware's machine_iic.c. */
@PyTypeDef(value = "I2C", module = "machine", perDevice = true)
public final class I2cType {
    @PyConst
    static final int STANDARD_MODE = 0;

    @PyConst
    static final int FAST_MODE = 1;

    private static final int MOST_BUSES = 4;

    final PyType type;
    private final Map<Integer, I2cBus> buses;

    /** @param constants how many of the constants I2C0, I2C1, … there are */
    public I2cType(Vm vm, Map<Integer, I2cBus> buses, int constants) {
        this.buses = new LinkedHashMap<>(buses);
        this.type = NativeType.ofDevice(
                vm, "I2C", () -> new I2cTypeBinding(this), NumberedConstants.numbered("I2C", 0, constants - 1));
    }

    /** {@code machine.I2C(id, mode)}: a controller; False where the module has no such bus. */
    @PyNew
    Object make(Vm vm, PyType cls, @Kw int id, @Kw int fastmode) {
        if (id < 0 || id >= MOST_BUSES) {
            throw PyErrors.valueError(vm, "bus id must be (0~3)");
        }
        I2cBus bus = buses.get(id);
        if (bus == null) {
            return PyBool.FALSE; // And no exception: source as above.
        }
        bus.clock(fastmode == STANDARD_MODE ? I2cBus.STANDARD_HERTZ : I2cBus.FAST_HERTZ);
        return new PyI2c(vm, type, id, bus);
    }

    /**
     * {@code i2c.write(slaveaddr, regaddr, regaddr_len, databuf, datasize)}: 0, or -1 when nobody acknowledged. Takes the
     * time of its bits.
     */
    @PyMethod
    int write(
            Vm vm,
            PyI2c self,
            @Kw int slaveaddr,
            @Kw Object regaddr,
            @Kw("regaddr_len") int registerLength,
            @Kw Object databuf,
            @Kw int datasize) {
        byte[] register = BusWait.head(vm, regaddr, registerLength);
        byte[] data = BusWait.head(vm, databuf, datasize);
        return self.bus.write(slaveaddr & 0xff, register, data, BusWait.of(vm)) ? 0 : -1;
    }

    /**
     * {@code i2c.read(slaveaddr, regaddr, regaddr_len, databuf, datasize, delay)}: reads into {@code databuf}; 0, or -1 when
     * nobody acknowledged. {@code delay} in milliseconds between register and data.
     */
    @PyMethod
    int read(
            Vm vm,
            PyI2c self,
            @Kw int slaveaddr,
            @Kw Object regaddr,
            @Kw("regaddr_len") int registerLength,
            @Kw Object databuf,
            @Kw int datasize,
            @Kw("dalay") int delayMillis) {
        byte[] register = BusWait.head(vm, regaddr, registerLength);
        Buffers.View into = BusWait.room(vm, databuf, datasize);
        byte[] data = new byte[into.length()];
        long delayNanos = Math.max(0, delayMillis) * 1_000_000L;
        if (!self.bus.read(slaveaddr & 0xff, register, data, delayNanos, BusWait.of(vm))) {
            return -1;
        }
        BusWait.put(data, into);
        return 0;
    }

    /** A {@code machine.I2C} object. */
    static final class PyI2c extends PyToken {
        /** {@code machine_hard_i2c_obj_t}: base, bus, mode. */
        private static final int BYTES = 12;

        private final int id;
        final I2cBus bus;

        PyI2c(Vm vm, PyType type, int id, I2cBus bus) {
            super(vm, type, BYTES);
            this.id = id;
            this.bus = bus;
        }

        @Override
        public void print(Vm vm, StringBuilder out, boolean str) {
            out.append("I2C").append(id);
        }
    }
}
