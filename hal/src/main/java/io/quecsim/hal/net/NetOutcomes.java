package io.quecsim.hal.net;

import io.quecsim.core.time.Door;
import io.quecsim.core.time.Outcome;
import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Network events as outcomes: what an outside link says, on any thread, goes through the door in this form, and
 * {@link #tell} reads it again on the domain's thread, live or from a journal. {@link Outcome#number} is the socket's or
 * query's number, the rest is in the data, big-endian; an address is its length (4 or 16) and its bytes, an endpoint an
 * address and two bytes of port.
 */
final class NetOutcomes implements NetEvents {
    private static final int CONNECTED = 1;
    private static final int FAILED = 2;
    private static final int LISTENING = 3;
    private static final int ARRIVED = 4;
    private static final int BYTES = 5;
    private static final int SENT = 6;
    private static final int ENDED = 7;
    private static final int RESOLVED = 8;

    private final Door door;
    private final int source;

    NetOutcomes(Door door, int source) {
        this.door = door;
        this.source = source;
    }

    @Override
    public void connected(int id, Endpoint local) {
        say(CONNECTED, id, endpoints(local));
    }

    @Override
    public void failed(int id, int errno) {
        say(FAILED, id, ByteBuffer.allocate(4).putInt(errno).array());
    }

    @Override
    public void listening(int id, Endpoint local) {
        say(LISTENING, id, endpoints(local));
    }

    @Override
    public void arrived(int listenerId, long token, Endpoint local, Endpoint remote) {
        byte[] ends = endpoints(local, remote);
        say(
                ARRIVED,
                listenerId,
                ByteBuffer.allocate(8 + ends.length).putLong(token).put(ends).array());
    }

    @Override
    public void bytes(int id, byte[] data) {
        say(BYTES, id, data);
    }

    @Override
    public void sent(int id, int bytes) {
        say(SENT, id, ByteBuffer.allocate(4).putInt(bytes).array());
    }

    @Override
    public void ended(int id) {
        say(ENDED, id, Outcome.NO_DATA);
    }

    @Override
    public void resolved(int id, List<InetAddress> addresses) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        for (InetAddress address : addresses) {
            putAddress(data, address);
        }
        say(RESOLVED, id, data.toByteArray());
    }

    private void say(int kind, int id, byte[] data) {
        door.enqueue(new Outcome(source, kind, id, data));
    }

    /** Tells {@code events} what {@code outcome} means. */
    static void tell(Outcome outcome, NetEvents events) {
        int id = (int) outcome.number();
        ByteBuffer data = ByteBuffer.wrap(outcome.data());
        switch (outcome.kind()) {
            case CONNECTED -> events.connected(id, endpoint(data));
            case FAILED -> events.failed(id, data.getInt());
            case LISTENING -> events.listening(id, endpoint(data));
            case ARRIVED -> {
                long token = data.getLong();
                Endpoint local = endpoint(data);
                events.arrived(id, token, local, endpoint(data));
            }
            case BYTES -> events.bytes(id, outcome.data());
            case SENT -> events.sent(id, data.getInt());
            case ENDED -> events.ended(id);
            case RESOLVED -> {
                List<InetAddress> addresses = new ArrayList<>();
                while (data.hasRemaining()) {
                    addresses.add(address(data));
                }
                events.resolved(id, addresses);
            }
            default -> throw new IllegalArgumentException("no network outcome has kind " + outcome.kind());
        }
    }

    private static byte[] endpoints(Endpoint... endpoints) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        for (Endpoint endpoint : endpoints) {
            putAddress(data, endpoint.address());
            data.write(endpoint.port() >> 8);
            data.write(endpoint.port());
        }
        return data.toByteArray();
    }

    private static void putAddress(ByteArrayOutputStream data, InetAddress address) {
        byte[] bytes = address.getAddress();
        data.write(bytes.length);
        data.write(bytes, 0, bytes.length);
    }

    private static Endpoint endpoint(ByteBuffer data) {
        InetAddress address = address(data);
        return new Endpoint(address, data.getShort() & 0xFFFF);
    }

    private static InetAddress address(ByteBuffer data) {
        byte[] bytes = new byte[data.get()];
        data.get(bytes);
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("an address of " + bytes.length + " bytes", e);
        }
    }
}
