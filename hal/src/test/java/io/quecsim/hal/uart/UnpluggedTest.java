package io.quecsim.hal.uart;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import io.quecsim.hal.uart.pty.PtyHub;
import io.quecsim.hal.uart.pty.PtyPort;
import io.quecsim.hal.uart.serial.SerialHostPort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** A serial adapter that is pulled out while the script has its port open. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(20)
class UnpluggedTest {
    private String reason = "";

    @Test
    void theUartHearsOfItAndTheDeviceNoLongerWaits() {
        TimeDomain domain = new TimeDomain();
        PtyPort adapter = new PtyHub().open(null);
        OutsideBackend backend = new OutsideBackend(domain.door(), SerialHostPort.open(adapter.name(), null));
        Uart uart = new Uart(domain, new Trace(), "UART2", new UartBuffers(64, 64, 16), backend);
        uart.listener(new UartListener() {
            @Override
            public void disconnected(String why) {
                reason = why;
            }
        });
        uart.open(UartSettings.DEFAULT);
        adapter.close();
        while (domain.idle()) {}
        assertThat(reason).contains(adapter.name());
        assertThat(domain.door().openSources()).isZero();
        uart.write(new byte[] {1}, 0, 1);
        while (domain.idle()) {}
        backend.close();
    }
}
