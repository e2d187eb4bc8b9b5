package io.quecsim.hal.net;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/**
 * An address and a port, always in numbers: nothing here asks a name server.
 *
 * @param port 0 to 65535; 0 lets the stack choose when listening
 */
public record Endpoint(InetAddress address, int port) {
    public Endpoint {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("port out of range 0..65535: " + port);
        }
    }

    /** @param address "127.0.0.1" or "::1", a numeric address */
    public static Endpoint of(String address, int port) {
        return new Endpoint(
                numeric(address).orElseThrow(() -> new IllegalArgumentException("not a numeric address: " + address)),
                port);
    }

    /** Of a socket that is connected or bound, whose address is therefore known. */
    public static Endpoint of(InetSocketAddress socket) {
        return new Endpoint(socket.getAddress(), socket.getPort());
    }

    /** The address {@code text} writes out in numbers, if it does. */
    public static Optional<InetAddress> numeric(String text) {
        boolean four = text.matches("\\d{1,3}(\\.\\d{1,3}){3}");
        boolean six = text.indexOf(':') >= 0 && text.matches("[0-9a-fA-F:.]+");
        if (!four && !six) {
            return Optional.empty();
        }
        try {
            // Of a numeric address the JDK checks the form only.
            return Optional.of(InetAddress.getByName(text));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        String host = address.getHostAddress();
        return host.indexOf(':') >= 0 ? "[" + host + "]:" + port : host + ":" + port;
    }
}
