package io.quecsim.hal.uart.serial;

import io.quecsim.hal.HalException;
import io.quecsim.hal.uart.HostPort;
import io.quecsim.hal.uart.ReadGate;
import io.quecsim.hal.uart.UartSettings;
import io.quecsim.hal.uart.WriteQueue;
import java.util.concurrent.locks.LockSupport;
import jssc.SerialPort;
import jssc.SerialPortException;
import org.jspecify.annotations.Nullable;

/**
 * A real serial port, through jSSC, with a daemon thread for each direction. The library's own listener thread is no
 * daemon and its timed reads poll ten thousand times a second, so neither is used: the reader looks once a millisecond.
 */
public final class SerialHostPort implements HostPort {
    private static final long LOOK_NANOS = 1_000_000;
    private static final int WRITE_BYTES = 512;
    private static final long DRAIN_STALL_MILLIS = 300;
    private static final long END_MILLIS = 2000;

    private final SerialPort port;
    private final PortLock lock;
    private final boolean pseudoTerminal;
    private final @Nullable UartSettings fixed;
    private final WriteQueue output = new WriteQueue();
    private final Thread reader;
    private final Thread writer;
    private volatile @Nullable HostPeer peer;
    private volatile @Nullable ReadGate gate;
    private volatile boolean ending;

    private SerialHostPort(SerialPort port, PortLock lock, @Nullable UartSettings fixed) {
        this.port = port;
        this.lock = lock;
        this.fixed = fixed;
        this.pseudoTerminal = PortLock.realName(port.getPortName()).startsWith("/dev/pts/");
        this.reader = daemon(this::read, "quecsim-serial-read");
        this.writer = daemon(this::write, "quecsim-serial-write");
    }

    private static Thread daemon(Runnable body, String name) {
        Thread thread = new Thread(body, name);
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Opens the port.
     *
     * @param fixed settings that hold whatever the script sets, or null to follow the script
     * @throws HalException when the port is missing, busy or not ours to open
     */
    public static SerialHostPort open(String path, @Nullable UartSettings fixed) {
        PortLock lock = PortLock.acquire(path);
        try {
            SerialPort port = new SerialPort(path);
            port.openPort();
            SerialHostPort opened = new SerialHostPort(port, lock, fixed);
            opened.apply(fixed == null ? UartSettings.DEFAULT : fixed);
            return opened;
        } catch (SerialPortException e) {
            lock.close();
            throw explained(path, e);
        } catch (HalException e) {
            lock.close();
            throw e;
        } catch (LinkageError | RuntimeException e) {
            lock.close();
            throw new HalException(
                    "serial ports do not work here", "jSSC's native library: " + e, "is this platform supported?", e);
        }
    }

    private static HalException explained(String path, SerialPortException e) {
        return switch (e.getExceptionType()) {
            case SerialPortException.TYPE_PORT_BUSY -> PortLock.busy(path);
            case SerialPortException.TYPE_PORT_NOT_FOUND ->
                new HalException(
                        "no such serial port", path, "is the adapter plugged in? see /dev/ttyUSB*, /dev/ttyACM*");
            case SerialPortException.TYPE_PERMISSION_DENIED ->
                new HalException(
                        "no permission for the serial port", path, "join the group of the device, often dialout");
            case SerialPortException.TYPE_INCORRECT_SERIAL_PORT ->
                new HalException("not a serial port", path, "name a device such as /dev/ttyUSB0 or COM5");
            default ->
                new HalException("cannot open the serial port", path + ", " + e.getExceptionType(), "try again", e);
        };
    }

    @Override
    public void start(HostPeer newPeer, ReadGate newGate) {
        peer = newPeer;
        gate = newGate;
        reader.start();
        writer.start();
    }

    @Override
    public void settings(UartSettings settings) {
        if (fixed == null) {
            try {
                apply(settings);
            } catch (SerialPortException e) {
                gone(e);
            }
        }
    }

    private void apply(UartSettings settings) throws SerialPortException {
        int parity = switch (settings.parity()) {
            case NONE -> SerialPort.PARITY_NONE;
            case EVEN -> SerialPort.PARITY_EVEN;
            case ODD -> SerialPort.PARITY_ODD;
        };
        int stop = settings.stopBits() == 1 ? SerialPort.STOPBITS_1 : SerialPort.STOPBITS_2;
        boolean done = port.setParams(settings.baud(), settings.bits(), stop, parity, true, true);
        // A pty has no control lines, so jSSC reports failure there though everything else was set.
        if (!done && !pseudoTerminal) {
            throw new HalException(
                    "the serial port refuses its settings",
                    port.getPortName() + " " + settings,
                    "choose another baud rate");
        }
        int wires = settings.flow()
                ? SerialPort.FLOWCONTROL_RTSCTS_IN | SerialPort.FLOWCONTROL_RTSCTS_OUT
                : SerialPort.FLOWCONTROL_NONE;
        if (!port.setFlowControlMode(wires) && settings.flow() && !pseudoTerminal) {
            throw new HalException(
                    "the serial port has no flow control", port.getPortName(), "open the UART with flow=0");
        }
    }

    @Override
    public void send(byte[] data) {
        if (!ending) {
            output.add(data);
        }
    }

    private void read() {
        HostPeer to = peer;
        ReadGate through = gate;
        if (to == null || through == null) {
            throw new IllegalStateException("started without a peer");
        }
        try {
            while (!ending) {
                through.await();
                // All that is there, at most the driver's buffer of a few KB; null when there is nothing.
                byte[] data = port.readBytes();
                if (data != null && data.length > 0) {
                    through.taken(data.length);
                    to.bytes(data);
                } else {
                    LockSupport.parkNanos(LOOK_NANOS);
                }
            }
        } catch (SerialPortException e) {
            gone(e);
        } catch (InterruptedException e) {
            assert ending : "only closing interrupts the reader";
        }
    }

    private void write() {
        try {
            while (output.awaitSome()) {
                byte[] data = output.first(WRITE_BYTES);
                port.writeBytes(data);
                output.written(data.length);
            }
        } catch (SerialPortException e) {
            gone(e);
        } catch (InterruptedException e) {
            assert ending : "only closing interrupts the writer";
        }
    }

    private void gone(SerialPortException e) {
        HostPeer to = peer;
        if (!ending && to != null) {
            ending = true;
            to.gone(port.getPortName() + ": " + e.getExceptionType());
        }
    }

    @Override
    public void close() {
        if (!ending) {
            output.drain(DRAIN_STALL_MILLIS);
        }
        ending = true;
        end(reader);
        end(writer);
        try {
            if (port.isOpened()) {
                port.closePort();
            }
        } catch (SerialPortException e) {
            // The device went away under us: nothing is left to close.
            assert !port.isOpened() || e.getExceptionType() != null;
        } finally {
            lock.close();
        }
    }

    /** A port must not be closed under a thread inside jSSC's native code: it may spin for ever (jssc issue 95). */
    private static void end(Thread thread) {
        thread.interrupt();
        try {
            thread.join(END_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public String address() {
        return port.getPortName();
    }
}
