package io.quecsim.simulator.quecpython;

import io.quecsim.binding.Default;
import io.quecsim.binding.Kw;
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
import io.quecsim.hal.uart.DirectionPin;
import io.quecsim.hal.uart.DirectionPins;
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
    /** The highest number any module has; a lower one that this module lacks is found out by its driver. */
    private static final int HIGHEST = 4;

    private static final int[] BAUD_RATES = {
        300, 600, 1200, 2400, 3600, 4800, 7200, 9600, 14400, 19200, 28800, 33600, 38400, 57600, 115200, 230400, 460800,
        921600, 1000000, 1842000, 3686400, 4468750
    };

    final PyType type;
    private final Map<Integer, Uart> ports;
    private final DirectionPins pins;
    private final boolean onlyEightBits;
    private final Map<Integer, PyUart> objects = new LinkedHashMap<>();

    /**
     * @param ports the board's UARTs by number
     * @param pins those that can tell a transceiver when to send
     */
    public UartType(Vm vm, Map<Integer, Uart> ports, DirectionPins pins, boolean onlyEightBits) {
        this.pins = pins;
        this.ports = new LinkedHashMap<>(ports);
        this.onlyEightBits = onlyEightBits;
        this.type = NativeType.ofDevice(vm, "UART", () -> new UartTypeBinding(this), constants());
        vm.heap.roots(this);
    }

    /** {@code UART0} and so on, as far as the module has them, and {@code GPIO1} and so on for {@code control_485}. */
    private Map<String, Integer> constants() {
        Map<String, Integer> constants = new LinkedHashMap<>();
        ports.keySet().forEach(id -> constants.put("UART" + id, id));
        constants.putAll(NumberedConstants.pins(pins.highest()));
        return constants;
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
        if (port == null && (n < 0 || n > HIGHEST)) {
            throw PyErrors.valueError(vm, "UART(" + n + ") does not exist");
        }
        UartSettings settings = settings(vm, baudrate, bits, parity, stop, flow);
        if (port == null) {
            throw PyErrors.valueError(vm, "UART(" + n + ") init fail");
        }
        PyUart uart = objects.get(n);
        if (uart == null) {
            uart = new PyUart(vm, type, n, port);
            objects.put(n, uart);
        }
        port.open(settings);
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
        return new UartSettings(baudrate, bits, parityKind, stop, flow == 1);
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

    /**
     * {@code uart.write(buf[, n])}, {@code uart.write(buf, from, n)}: returns the number of bytes, once the driver has taken
     * them all; None when closed. Source of the further arguments: MicroPython 1.13, py/stream.c.
     */
    @PyMethod
    @Nullable
    Object write(Vm vm, PyUart self, Object buf, @Default("-1") int first, @Default("-2147483648") int second) {
        if (!self.port.isOpen()) {
            return PyNone.NONE;
        }
        byte[] data = part(Buffers.read(vm, buf), first, second);
        int taken = self.port.write(data, 0, data.length);
        if (taken == data.length) {
            return taken;
        }
        byte[] rest = Arrays.copyOfRange(data, taken, data.length);
        int[] done = {0};
        return Retry.call(
                vm,
                "write to UART" + self.id,
                self.changes,
                Retry.FOREVER,
                () -> PyErrors.osError(vm, 110),
                again -> {
                    if (!self.port.isOpen()) {
                        return taken + done[0]; // Another thread closed it.
                    }
                    done[0] += self.port.write(rest, done[0], rest.length);
                    return done[0] == rest.length ? (Object) data.length : null;
                },
                self);
    }

    /** @param second {@link Integer#MIN_VALUE} when {@code first} is the limit and not where to begin */
    private static byte[] part(byte[] all, int first, int second) {
        boolean hasFrom = second != Integer.MIN_VALUE;
        int limit = hasFrom ? second : first;
        int from = hasFrom && first >= 0 ? Math.min(first, all.length) : 0;
        int count = limit < 0 ? all.length - from : Math.min(limit, all.length - from);
        return count == all.length ? all : Arrays.copyOfRange(all, from, from + count);
    }

    /** {@code uart.set_callback(fun)}: calls {@code fun([0, port, nbytes])} when bytes have come; 0. */
    @PyMethod(name = "set_callback")
    int setCallback(PyUart self, Object fun) {
        self.callback(fun);
        return 0;
    }

    /**
     * {@code uart.control_485(gpio, direction)}: from now on the pin is driven around everything sent, high with
     * direction 1 and low with 0; 0, or -1 when an argument is no small int or the module has no such pin. Sources:
     * machine_uart.c of the 2021 firmware; QuecPython's documentation, which tells of the levels.
     */
    @PyMethod(name = "control_485")
    int control485(PyUart self, Object gpio, Object direction) {
        if (!(gpio instanceof Integer number) || !(direction instanceof Integer level)) {
            return -1;
        }
        DirectionPin pin = pins.pin(number, level != 0);
        if (pin == null) {
            return -1;
        }
        self.port.direction(pin);
        return 0;
    }
}
