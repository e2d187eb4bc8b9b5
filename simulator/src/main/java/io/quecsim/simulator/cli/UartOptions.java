package io.quecsim.simulator.cli;

import io.quecsim.hal.uart.BackendSpec;
import io.quecsim.profiles.DeviceProfile;
import io.quecsim.simulator.UserError;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;

/** {@code --uart}: what a device's UARTs are connected to. */
final class UartOptions {
    @Option(
            names = "--uart",
            paramLabel = "N=WHAT",
            description = {
                "Connects UART N. May be repeated; a UART nobody names is connected to nothing. WHAT is one of:",
                "  pty[:LINK]              a terminal that picocom or pyserial opens like a serial port",
                "  tcp:PORT                a server on 127.0.0.1; 0 takes a free port",
                "  tcp:HOST:PORT           connects there",
                "  rfc2217:PORT            a server for rfc2217:// of pyserial, which sets speed and format",
                "  serial:PATH[,BAUD[,8N1]]  a real port; without BAUD as the script sets it",
                "  stdio                   standard input and output; what the script prints goes to standard error",
                "  file:PATH[,input=PATH]  writes what is sent to a file, plays another",
                "  loopback, null          itself; nothing",
                "Behind it: ,baud-errors=on garbles what comes at another speed; ,overruns=on loses what comes while the"
                        + " receive buffer is full. See docs/uart.md."
            })
    private List<String> uarts = new ArrayList<>();

    /**
     * What was asked for.
     *
     * @throws UserError when the device has no such UART, or one is named twice
     * @throws io.quecsim.hal.HalException when a text is none of the above
     */
    List<String> specs(DeviceProfile device) {
        Set<Integer> known = new LinkedHashSet<>();
        device.uarts().forEach(uart -> known.add(uart.id()));
        Set<Integer> named = new LinkedHashSet<>();
        for (String text : uarts) {
            int uart = BackendSpec.parse(text).uart();
            if (!known.contains(uart)) {
                String ports =
                        String.join(", ", known.stream().map(String::valueOf).toList());
                throw new UserError(device.name() + " has no UART" + uart, "--uart " + text, "It has " + ports);
            }
            if (!named.add(uart)) {
                throw new UserError("UART" + uart + " is connected twice", "--uart " + text, "");
            }
        }
        return uarts;
    }
}
