package io.quecsim.simulator.board;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a device is connected to.
 *
 * @param uarts what is at its UARTs, as {@code --uart} takes it
 * @param attachments peripherals at its buses and pins, as {@code --attach} takes it
 * @param repl where its REPL port is to be found, as {@code --repl} takes it; null for nowhere
 * @param hostNet whether its sockets reach the host's network
 */
public record Wires(
        List<String> uarts,
        List<String> attachments,
        @Nullable String repl,
        boolean hostNet) {
    /** Nothing but the host's network. */
    public static final Wires NONE = new Wires(List.of(), List.of(), null, true);

    public Wires {
        uarts = List.copyOf(uarts);
        attachments = List.copyOf(attachments);
    }

    public Wires withUarts(List<String> specs) {
        return new Wires(specs, attachments, repl, hostNet);
    }

    public Wires withAttachments(List<String> specs) {
        return new Wires(uarts, specs, repl, hostNet);
    }

    public Wires withRepl(@Nullable String spec) {
        return new Wires(uarts, attachments, spec, hostNet);
    }

    public Wires withHostNet(boolean reaches) {
        return new Wires(uarts, attachments, repl, reaches);
    }
}
