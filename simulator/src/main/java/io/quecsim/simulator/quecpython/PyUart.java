package io.quecsim.simulator.quecpython;

import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.PyBytes;
import io.quecsim.core.object.PyList;
import io.quecsim.core.object.PyType;
import io.quecsim.core.port.PyStreamObject;
import io.quecsim.core.vm.Vm;
import io.quecsim.hal.uart.Uart;
import io.quecsim.hal.uart.UartListener;
import org.jspecify.annotations.Nullable;

/** A {@code machine.UART} object: the guest's end of one {@link Uart}. There is one a port. */
final class PyUart extends PyToken implements PyStreamObject, UartListener {
    /** {@code machine_uart_obj_t}: base, number and five settings, with finaliser (2021 firmware, machine_uart.c). */
    private static final int BYTES = 28;

    final int id;
    final Uart port;
    final Changes changes = new Changes();
    private final HardwareCall callback;

    PyUart(Vm vm, PyType type, int id, Uart port) {
        super(vm, type, BYTES);
        this.id = id;
        this.port = port;
        this.callback = new HardwareCall(vm, () -> PyList.of(vm, 0, id, port.availableBytes()));
        port.listener(this);
    }

    void callback(Object function) {
        callback.callback(function);
    }

    boolean mayCallBack() {
        return callback.isSet() && port.isOpen();
    }

    @Override
    public void received(int availableBytes) {
        changes.tell();
        // The driver tells of data, not of bytes: one call is due at a time, with what is there when it is made.
        callback.scheduleOnce();
    }

    @Override
    public void transmitted(int pendingBytes) {
        changes.tell();
    }

    @Override
    public void disconnected(String reason) {
        changes.tell();
    }

    @Override
    public int poll(Vm vm, int flags) {
        int ready = 0;
        if (port.availableBytes() > 0) {
            ready |= READ;
        }
        if (port.isOpen() && port.writableBytes() > 0) {
            ready |= WRITE;
        }
        return ready & flags;
    }

    @Override
    public void onChange(Runnable changed) {
        changes.add(changed);
    }

    @Override
    public void removeOnChange(Runnable changed) {
        changes.remove(changed);
    }

    @Override
    public int readNow(Vm vm, byte[] into, int from, int to) {
        int count = port.read(into, from, to);
        return count == 0 && to > from ? WOULD_BLOCK : count;
    }

    @Override
    public int writeNow(Vm vm, byte[] data, int from, int to) {
        int count = port.isOpen() ? port.write(data, from, to) : 0;
        return count == 0 && to > from ? WOULD_BLOCK : count;
    }

    @Override
    public void closeStream(Vm vm) {
        port.close();
        changes.tell();
    }

    /** Up to {@code count} received bytes. */
    PyBytes take(Vm vm, int count) {
        byte[] data = new byte[Math.min(count, port.availableBytes())];
        port.read(data, 0, data.length);
        return PyBytes.built(vm, data);
    }

    /** The received bytes up to and with a newline, at most {@code limit}; all there are when there is none. */
    PyBytes takeLine(Vm vm, int limit) {
        int newline = port.indexOf((byte) '\n');
        return take(vm, Math.min(limit, newline < 0 ? Integer.MAX_VALUE : newline + 1));
    }

    @Override
    public Object iter(Vm vm) {
        return this;
    }

    @Override
    public boolean isIterator() {
        return true;
    }

    @Override
    public @Nullable Object next(Vm vm) {
        PyBytes line = takeLine(vm, Integer.MAX_VALUE);
        return line.value.length == 0 ? null : line;
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(callback);
    }

    @Override
    public void print(Vm vm, StringBuilder out, boolean str) {
        var settings = port.settings();
        String parity = switch (settings.parity()) {
            case NONE -> "None";
            case EVEN -> "1"; // Sic: the firmware's table reads None, 1, 0.
            case ODD -> "0";
        };
        out.append("UART(").append(id).append(", baudrate=").append(settings.baud());
        out.append(", bits=").append(settings.bits()).append(", parity=").append(parity);
        out.append(", stop=")
                .append(settings.stopBits())
                .append(", flow=")
                .append(settings.flow() ? 1 : 0)
                .append(')');
    }
}
