package io.quecsim.hal.uart;

import io.quecsim.hal.HalException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What {@code --uart} says a UART is connected to: {@code N=pty[:LINK]}, {@code N=serial:PATH[,BAUD[,8N1]]},
 * {@code N=loopback} or {@code N=null}.
 *
 * @param uart the UART's number on the module
 * @param path the pty's link or the serial port, if any
 * @param fixed line settings that hold whatever the script sets, if any
 */
public record BackendSpec(
        int uart, Kind kind, @Nullable Path path, @Nullable UartSettings fixed) {
    /** The kinds of back end a user can name. */
    public enum Kind {
        PTY,
        SERIAL,
        LOOPBACK,
        NULL
    }

    private static final String FORMS = "write N=pty[:LINK], N=serial:PATH[,BAUD[,8N1]], N=loopback or N=null";

    /** @throws HalException when {@code text} is none of these */
    public static BackendSpec parse(String text) {
        int equals = text.indexOf('=');
        if (equals < 1 || !text.substring(0, equals).matches("\\d{1,2}")) {
            throw new HalException("a UART back end must begin with the UART's number", text, FORMS);
        }
        int uart = Integer.parseInt(text.substring(0, equals));
        String rest = text.substring(equals + 1);
        int colon = rest.indexOf(':');
        String kind = colon < 0 ? rest : rest.substring(0, colon);
        String argument = colon < 0 ? "" : rest.substring(colon + 1);
        if (colon >= 0 && argument.isEmpty()) {
            throw new HalException("nothing follows the colon", text, FORMS);
        }
        switch (kind) {
            case "pty":
                return new BackendSpec(uart, Kind.PTY, argument.isEmpty() ? null : path(argument, text), null);
            case "serial":
                return serial(uart, argument, text);
            case "loopback":
            case "null":
                if (colon >= 0) {
                    throw new HalException("'" + kind + "' takes no argument", text, FORMS);
                }
                return new BackendSpec(uart, kind.equals("null") ? Kind.NULL : Kind.LOOPBACK, null, null);
            default:
                throw new HalException("unknown UART back end '" + kind + "'", text, FORMS);
        }
    }

    private static BackendSpec serial(int uart, String argument, String text) {
        String[] parts = argument.split(",", -1);
        if (parts[0].isEmpty() || parts.length > 3) {
            throw new HalException("a serial back end needs the port's path", text, FORMS);
        }
        UartSettings fixed = null;
        try {
            if (parts.length > 1) {
                fixed = UartSettings.DEFAULT.withBaud(Integer.parseInt(parts[1]));
            }
            if (fixed != null && parts.length > 2) {
                fixed = fixed.withFormat(parts[2]);
            }
        } catch (NumberFormatException e) {
            throw new HalException("the baud rate is not a number", text, FORMS, e);
        } catch (IllegalArgumentException e) {
            throw new HalException(String.valueOf(e.getMessage()), text, FORMS, e);
        }
        return new BackendSpec(uart, Kind.SERIAL, path(parts[0], text), fixed);
    }

    private static Path path(String path, String text) {
        try {
            return Path.of(path);
        } catch (InvalidPathException e) {
            throw new HalException("not a path", text, FORMS, e);
        }
    }
}
