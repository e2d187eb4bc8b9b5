package io.quecsim.hal.uart;

import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import io.quecsim.hal.ByteQueue;
import io.quecsim.hal.uart.pty.PtyHub;
import io.quecsim.hal.uart.pty.PtyPort;
import io.quecsim.hal.uart.serial.SerialHostPort;
import java.util.concurrent.LinkedBlockingQueue;
import jssc.SerialPort;
import jssc.SerialPortException;

/** Who sits at the other end of a UART in a contract test, in simulated or in host time. */
interface FarEnd extends AutoCloseable {
    /** The back end the UART under test is given. */
    UartBackend backend();

    void send(byte[] data) throws Exception;

    /** Exactly {@code count} bytes the UART under test sent, turning the domain's crank where that is needed. */
    byte[] receive(int count) throws Exception;

    @Override
    void close();

    static FarEnd virtual(TimeDomain domain) {
        VirtualBackend[] ends = VirtualBackend.pair();
        Uart far = new Uart(domain, new Trace(), "far", new UartBuffers(1 << 21, 1 << 21, 16), ends[1]);
        far.open(UartSettings.DEFAULT);
        return new FarEnd() {
            @Override
            public UartBackend backend() {
                return ends[0];
            }

            @Override
            public void send(byte[] data) {
                far.open(UartSettings.DEFAULT);
                if (far.write(data, 0, data.length) != data.length) {
                    throw new IllegalStateException("the far end's buffer is full");
                }
            }

            @Override
            public byte[] receive(int count) {
                byte[] data = new byte[count];
                for (int got = far.read(data, 0, count); got < count; got += far.read(data, got, count)) {
                    if (!domain.idle()) {
                        throw new IllegalStateException("only " + got + " bytes came");
                    }
                }
                return data;
            }

            @Override
            public void close() {
                far.close();
            }
        };
    }

    /** A jSSC client on a pty's slave: reads on a thread of its own, as a terminal program does. */
    static FarEnd pty(TimeDomain domain) throws SerialPortException {
        PtyPort pty = new PtyHub().open(null);
        SerialPort client = new SerialPort(pty.name());
        client.openPort();
        client.setParams(115_200, 8, 1, 0);
        OutsideBackend backend = new OutsideBackend(domain.door(), pty);
        return new FarEnd() {
            @Override
            public UartBackend backend() {
                return backend;
            }

            @Override
            public void send(byte[] data) throws SerialPortException {
                client.writeBytes(data);
            }

            @Override
            public byte[] receive(int count) throws SerialPortException {
                ByteQueue got = new ByteQueue(count);
                while (got.size() < count) {
                    byte[] some = client.readBytes();
                    if (some != null) {
                        got.put(some, 0, some.length);
                    } else {
                        Thread.onSpinWait();
                    }
                }
                return got.take(count);
            }

            @Override
            public void close() {
                try {
                    client.closePort();
                } catch (SerialPortException e) {
                    throw new IllegalStateException(e);
                }
                backend.close();
            }
        };
    }

    /** The UART under test owns a serial port by jSSC, which in truth is the slave of a pty whose master we hold. */
    static FarEnd serial(TimeDomain domain) {
        PtyPort master = new PtyHub().open(null);
        LinkedBlockingQueue<byte[]> came = new LinkedBlockingQueue<>();
        ReadGate gate = new ReadGate(1 << 22);
        gate.shut(false);
        master.start(
                new HostPort.HostPeer() {
                    @Override
                    public void bytes(byte[] data) {
                        came.add(data);
                    }

                    @Override
                    public void gone(String reason) {
                        throw new IllegalStateException(reason);
                    }
                },
                gate);
        OutsideBackend backend = new OutsideBackend(domain.door(), SerialHostPort.open(master.name(), null));
        return new FarEnd() {
            @Override
            public UartBackend backend() {
                return backend;
            }

            @Override
            public void send(byte[] data) {
                master.send(data);
            }

            @Override
            public byte[] receive(int count) throws InterruptedException {
                ByteQueue got = new ByteQueue(count);
                while (got.size() < count) {
                    byte[] some = came.take();
                    got.put(some, 0, some.length);
                }
                return got.take(count);
            }

            @Override
            public void close() {
                backend.close();
                master.close();
            }
        };
    }
}
