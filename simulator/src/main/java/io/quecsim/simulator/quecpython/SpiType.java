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
import io.quecsim.hal.spi.SpiBus;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The type {@code machine.SPI}. All argument rules and texts are those of the 2021 firmware's machine_hw_spi.c. */
@PyTypeDef(value = "SPI", module = "machine", perDevice = true)
public final class SpiType {
    @PyConst
    static final int SPI0 = 0;

    @PyConst
    static final int SPI1 = 1;

    /** What goes out while the script only reads; assumed. */
    private static final byte IDLE = (byte) 0xff;

    final PyType type;
    private final Map<Integer, SpiBus> buses;
    private final List<Integer> clockHertz;

    /** @param clockHertz what the third argument picks from */
    public SpiType(Vm vm, Map<Integer, SpiBus> buses, List<Integer> clockHertz) {
        this.buses = new LinkedHashMap<>(buses);
        this.clockHertz = List.copyOf(clockHertz);
        this.type = NativeType.ofDevice(vm, "SPI", () -> new SpiTypeBinding(this));
    }

    /** {@code machine.SPI(port, mode, clk)}: a controller; clk is the number of a clock rate. */
    @PyNew
    Object make(Vm vm, PyType cls, @Kw int port, @Kw int mode, @Kw int clk) {
        if (port < 0 || port > 3) {
            throw PyErrors.valueError(vm, "port must be (0~3)");
        }
        if (mode < 0 || mode > 3) {
            throw PyErrors.valueError(vm, "mode must be (0~3)");
        }
        if (clk < 0 || clk >= clockHertz.size()) {
            throw PyErrors.valueError(vm, "clk must be (0~" + (clockHertz.size() - 1) + ")");
        }
        SpiBus bus = buses.get(port);
        if (bus == null) {
            throw PyErrors.valueError(vm, "spi init fail");
        }
        return new PySpi(vm, type, port, bus, clockHertz.get(clk));
    }

    /** {@code spi.write(databuf, datasize)}: 0. Takes the time of its bits. */
    @PyMethod
    int write(Vm vm, PySpi self, @Kw Object databuf, @Kw int datasize) {
        self.bus.exchange(BusWait.head(vm, databuf, datasize), self.hertz, BusWait.of(vm));
        return 0;
    }

    /** {@code spi.read(databuf, datasize)}: reads into the buffer; 0. */
    @PyMethod
    int read(Vm vm, PySpi self, @Kw Object databuf, @Kw int datasize) {
        Buffers.View into = BusWait.room(vm, databuf, datasize);
        byte[] out = new byte[into.length()];
        Arrays.fill(out, IDLE);
        BusWait.put(self.bus.exchange(out, self.hertz, BusWait.of(vm)), into);
        return 0;
    }

    /** {@code spi.write_read(readbuf, writebuf, datasize)}: writes and reads datasize bytes at the same time; 0. */
    @PyMethod
    int write_read(Vm vm, PySpi self, @Kw Object readbuf, @Kw Object writebuf, @Kw int datasize) {
        Buffers.View into = BusWait.room(vm, readbuf, datasize);
        byte[] out = Arrays.copyOf(Buffers.read(vm, writebuf), into.length());
        BusWait.put(self.bus.exchange(out, self.hertz, BusWait.of(vm)), into);
        return 0;
    }

    /** A {@code machine.SPI} object. */
    static final class PySpi extends PyToken {
        /** {@code machine_hard_spi_obj_t}: base and three settings. */
        private static final int BYTES = 16;

        private final int port;
        final SpiBus bus;
        final int hertz;

        PySpi(Vm vm, PyType type, int port, SpiBus bus, int hertz) {
            super(vm, type, BYTES);
            this.port = port;
            this.bus = bus;
            this.hertz = hertz;
        }

        @Override
        public void print(Vm vm, StringBuilder out, boolean str) {
            out.append("spi").append(port);
        }
    }
}
