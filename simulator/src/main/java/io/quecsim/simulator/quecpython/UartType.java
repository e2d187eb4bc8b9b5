package io.quecsim.simulator.quecpython;

import io.quecsim.binding.Default;
import io.quecsim.binding.Kw;
import io.quecsim.binding.PyConst;
import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.heap.Heap;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.Buffers;
import io.quecsim.core.object.NativeType;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;
import io.quecsim.hal.uart.Parity;
import io.quecsim.hal.uart.Uart;
import io.quecsim.hal.uart.UartSettings;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The type {@code machine.UART}. All argument rules and texts are those of the 2021 firmware's machine_uart.c. */
@PyTypeDef(value = "UART", module = "machine", perDevice = true)
public final class UartType implements Heap.Roots {
    @PyConst
    static final int UART0 = 0;

    @PyConst
    static final int UART1 = 1;

    @PyConst
    static final int UART2 = 2;

    @PyConst
    static final int UART3 = 3;

    @PyConst
    static final int UART4 = 4;

    private static final int[] BAUD_RATES = {
        300, 600, 1200, 2400, 3600, 4800, 7200, 9600, 14400, 19200, 28800, 33600, 38400, 57600, 115200, 230400, 460800,
        921600, 1000000, 1842000, 3686400, 4468750
    };

    final PyType type;
    private final Map<Integer, Uart> ports;
    private final boolean onlyEightBits;
    private final Map<Integer, PyUart> objects = new LinkedHashMap<>();

    /** @param ports the board's UARTs by number */
    public UartType(Vm vm, Map<Integer, Uart> ports, boolean onlyEightBits) {
        this.ports = new LinkedHashMap<>(ports);
        this.onlyEightBits = onlyEightBits;
        this.type = NativeType.ofDevice(vm, "UART", () -> new UartTypeBinding(this));
        vm.heap.roots(this);
    }

    /** Whether the script wants to be called when bytes come. */
    public boolean mayCallBack() {
        return objects.values().stream().anyMatch(PyUart::mayCallBack);
    }

    @Override
    public void trace(Marker marker) {
        objects.values().forEach(marker::visit);
    }

    /** {@code machine.UART(n, baudrate, bits, parity, stop, flow)}: opens the port, or sets an open one anew. */
    @PyNew
    Object make(
            Vm vm,
            PyType cls,
            int n,
            @Kw @Default("0") int baudrate,
            @Kw @Default("0") int bits,
            @Kw @Default("-1") int parity,
            @Kw @Default("-1") int stop,
            @Kw @Default("-1") int flow) {
        Uart port = ports.get(n);
        if (port == null) {
            throw PyErrors.valueError(vm, "UART(" + n + ") does not exist");
        }
        UartSettings settings = settings(vm, baudrate, bits, parity, stop, flow);
        PyUart uart = objects.get(n);
        if (uart == null) {
            uart = new PyUart(vm, type, n, port);
            objects.put(n, uart);
        }
        port.open(settings);
        uart.flow = flow;
        return uart;
    }

    private UartSettings settings(Vm vm, int baudrate, int bits, int parity, int stop, int flow) {
        if (Arrays.binarySearch(BAUD_RATES, baudrate) < 0) {
            throw PyErrors.valueError(vm, "invalid baudrate");
        }
        if (onlyEightBits && bits != 8) {
            throw PyErrors.valueError(vm, "invalid data bits, Unisoc platform only support 8 data bit.");
        }
        if (bits < 5 || bits > 8) {
            throw PyErrors.valueError(vm, "invalid data bits");
        }
        if (parity < 0 || parity > 2) {
            throw PyErrors.valueError(vm, "invalid parity bits");
        }
        if (stop != 1 && stop != 2) {
            throw PyErrors.valueError(vm, "invalid stop bits");
        }
        if (flow != 0 && flow != 1) {
            throw PyErrors.valueError(vm, "invalid flow bits");
        }
        Parity parityKind = parity == 0 ? Parity.NONE : parity == 1 ? Parity.EVEN : Parity.ODD;
        return new UartSettings(baudrate, bits, parityKind, stop);
    }

    /** {@code uart.init(baudrate, bits, parity, stop, flow)}: opens the port anew. */
    @PyMethod
    Object init(
            Vm vm,
            PyUart self,
            @Kw @Default("0") int baudrate,
            @Kw @Default("0") int bits,
            @Kw @Default("-1") int parity,
            @Kw @Default("-1") int stop,
            @Kw @Default("-1") int flow) {
        self.port.open(settings(vm, baudrate, bits, parity, stop, flow));
        self.flow = flow;
        return PyNone.NONE;
    }

    /** {@code uart.close()}: 0; what was received and not read is gone. */
    @PyMethod
    int close(Vm vm, PyUart self) {
        self.closeStream(vm);
        return 0;
    }

    /** {@code uart.any()}: the number of received bytes. */
    @PyMethod
    int any(PyUart self) {
        return self.port.availableBytes();
    }

    /** {@code uart.read([n])}: up to n received bytes without waiting, {@code b''} when there are none; None when closed. */
    @PyMethod
    Object read(Vm vm, PyUart self, @Default("-1") int n) {
        if (!self.port.isOpen()) {
            return PyNone.NONE;
        }
        return self.take(vm, n < 0 ? Integer.MAX_VALUE : n);
    }

    /** {@code uart.readline([n])}: received bytes up to and with a newline, or all there are. */
    @PyMethod
    Object readline(Vm vm, PyUart self, @Default("-1") int n) {
        if (!self.port.isOpen()) {
            return PyNone.NONE;
        }
        return self.takeLine(vm, n < 0 ? Integer.MAX_VALUE : n);
    }

    /** {@code uart.readinto(buf[, n])}: puts received bytes there; how many. */
    @PyMethod
    Object readinto(Vm vm, PyUart self, Object buf, @Default("-1") int n) {
        Buffers.View view = Buffers.writable(vm, buf);
        if (!self.port.isOpen()) {
            return PyNone.NONE;
        }
        int most = n < 0 ? view.length() : Math.min(n, view.length());
        return self.port.read(view.bytes(), view.from(), view.from() + most);
    }

    /** {@code uart.write(buf)}: returns the number of bytes, once the driver has taken them all; None when closed. */
    @PyMethod
    @Nullable
    Object write(Vm vm, PyUart self, Object buf) {
        if (!self.port.isOpen()) {
            return PyNone.NONE;
        }
        byte[] data = Buffers.read(vm, buf);
        int first = self.port.write(data, 0, data.length);
        if (first == data.length) {
            return first;
        }
        byte[] rest = Arrays.copyOfRange(data, first, data.length);
        int[] done = {0};
        return Retry.call(
                vm,
                "write to UART" + self.id,
                self.changes,
                Retry.FOREVER,
                () -> PyErrors.osError(vm, 110),
                again -> {
                    if (!self.port.isOpen()) {
                        return first + done[0]; // Another thread closed it.
                    }
                    done[0] += self.port.write(rest, done[0], rest.length);
                    return done[0] == rest.length ? (Object) data.length : null;
                },
                self);
    }

    /** {@code uart.set_callback(fun)}: calls {@code fun([0, port, nbytes])} when bytes have come; 0. */
    @PyMethod(name = "set_callback")
    int setCallback(PyUart self, Object fun) {
        self.callback(fun);
        return 0;
    }
}
