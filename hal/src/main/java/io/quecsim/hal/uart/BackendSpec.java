package io.quecsim.hal.uart;

import io.quecsim.hal.HalException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What {@code --uart} says a UART is connected to: {@code N=WHAT[:WHERE][,OPTION=VALUE]...}, see {@link #FORMS}.
 *
 * @param uart the UART's number on the module
 * @param path the pty's link, the serial port or the file, if any
 * @param fixed line settings that hold whatever the script sets, if any
 * @param host the server to connect to, if any
 * @param port the TCP port; 0 takes a free one
 * @param input the file that comes in, if any
 */
public record BackendSpec(
        int uart,
        Kind kind,
        @Nullable Path path,
        @Nullable UartSettings fixed,
        @Nullable String host,
        int port,
        @Nullable Path input,
        LineRules rules) {
    /** The kinds of back end a user can name. */
    public enum Kind {
        PTY,
        TCP,
        RFC2217,
        SERIAL,
        STDIO,
        FILE,
        LOOPBACK,
        NULL,
        /** Another simulated device, see {@link io.quecsim.hal.uart.wire.Lockstep}; for tests. */
        WIRE
    }

    /** What to write. */
    public static final String FORMS = "write N=pty[:LINK], N=tcp:PORT, N=tcp:HOST:PORT, N=rfc2217:PORT,"
            + " N=serial:PATH[,BAUD[,8N1]], N=stdio, N=file:PATH[,input=PATH], N=loopback or N=null;"
            + " behind it ,baud-errors=on or ,overruns=on";

    private static final Pattern OPTION = Pattern.compile("(.*),([a-z][a-z-]*)=([^,]*)");

    /** A back end of {@code kind} without anything else. */
    public static BackendSpec of(int uart, Kind kind) {
        return new BackendSpec(uart, kind, null, null, null, 0, null, LineRules.KIND);
    }

    /** @throws HalException when {@code text} is none of these */
    public static BackendSpec parse(String text) {
        return new Reading(text).spec();
    }

    private BackendSpec at(@Nullable Path newPath) {
        return new BackendSpec(uart, kind, newPath, fixed, host, port, input, rules);
    }

    private BackendSpec on(@Nullable String newHost, int newPort) {
        return new BackendSpec(uart, kind, path, fixed, newHost, newPort, input, rules);
    }

    /** One text being understood. */
    private record Reading(String text) {
        BackendSpec spec() {
            int equals = text.indexOf('=');
            if (equals < 1 || !text.substring(0, equals).matches("\\d{1,2}")) {
                throw wrong("a UART back end must begin with the UART's number");
            }
            int uart = Integer.parseInt(text.substring(0, equals));
            Map<String, String> options = new LinkedHashMap<>();
            String rest = text.substring(equals + 1);
            for (Matcher option = OPTION.matcher(rest); option.matches(); option = OPTION.matcher(rest)) {
                options.put(option.group(2), option.group(3));
                rest = option.group(1);
            }
            int colon = rest.indexOf(':');
            String kind = colon < 0 ? rest : rest.substring(0, colon);
            String where = colon < 0 ? null : rest.substring(colon + 1);
            if (where != null && where.isEmpty()) {
                throw wrong("nothing follows the colon");
            }
            return with(options, plain(uart, kind, where));
        }

        private BackendSpec plain(int uart, String kind, @Nullable String where) {
            return switch (kind) {
                case "pty" -> of(uart, Kind.PTY).at(where == null ? null : path(where));
                case "tcp" -> tcp(of(uart, Kind.TCP), needed(where, "a TCP back end needs a port"));
                case "rfc2217" ->
                    of(uart, Kind.RFC2217).on(null, port(needed(where, "an RFC 2217 back end needs a port")));
                case "serial" -> serial(uart, needed(where, "a serial back end needs the port's path"));
                case "file" -> of(uart, Kind.FILE).at(path(needed(where, "a file back end needs the file's path")));
                case "stdio", "loopback", "null", "wire" -> {
                    if (where != null) {
                        throw wrong("'" + kind + "' takes no argument");
                    }
                    yield of(uart, Kind.valueOf(kind.toUpperCase(java.util.Locale.ROOT)));
                }
                default -> throw wrong("unknown UART back end '" + kind + "'");
            };
        }

        private String needed(@Nullable String where, String otherwise) {
            if (where == null) {
                throw wrong(otherwise);
            }
            return where;
        }

        private BackendSpec tcp(BackendSpec spec, String where) {
            int colon = where.lastIndexOf(':');
            if (colon < 0) {
                return spec.on(null, port(where));
            }
            if (colon == 0 || port(where.substring(colon + 1)) == 0) {
                throw wrong("a TCP back end that connects needs a host and its port");
            }
            String host = where.substring(0, colon);
            boolean bracketed = host.startsWith("[") && host.endsWith("]");
            return spec.on(bracketed ? host.substring(1, host.length() - 1) : host, port(where.substring(colon + 1)));
        }

        private int port(String digits) {
            if (!digits.matches("\\d{1,5}") || Integer.parseInt(digits) > 65535) {
                throw wrong("a TCP port must be 0 to 65535");
            }
            return Integer.parseInt(digits);
        }

        private BackendSpec serial(int uart, String where) {
            String[] parts = where.split(",", -1);
            if (parts[0].isEmpty() || parts.length > 3) {
                throw wrong("a serial back end needs the port's path");
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
            return new BackendSpec(uart, Kind.SERIAL, path(parts[0]), fixed, null, 0, null, LineRules.KIND);
        }

        private BackendSpec with(Map<String, String> options, BackendSpec spec) {
            Path input = null;
            boolean baudErrors = false;
            boolean overruns = false;
            for (Map.Entry<String, String> option : options.entrySet()) {
                String value = option.getValue();
                switch (option.getKey()) {
                    case "baud-errors" -> baudErrors = onOff(value);
                    case "overruns" -> overruns = onOff(value);
                    case "input" -> {
                        if (spec.kind != Kind.FILE || value.isEmpty()) {
                            throw wrong("input= names what a file back end plays");
                        }
                        input = path(value);
                    }
                    default -> throw wrong("unknown option '" + option.getKey() + "' of a UART back end");
                }
            }
            LineRules rules = new LineRules(baudErrors, overruns);
            return new BackendSpec(spec.uart, spec.kind, spec.path, spec.fixed, spec.host, spec.port, input, rules);
        }

        private boolean onOff(String value) {
            return switch (value) {
                case "on" -> true;
                case "off" -> false;
                default -> throw wrong("an option of a UART back end is on or off");
            };
        }

        private Path path(String path) {
            try {
                return Path.of(path);
            } catch (InvalidPathException e) {
                throw new HalException("not a path", text, FORMS, e);
            }
        }

        private HalException wrong(String what) {
            return new HalException(what, text, FORMS);
        }
    }
}
