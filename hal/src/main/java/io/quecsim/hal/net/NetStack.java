package io.quecsim.hal.net;

import io.quecsim.core.time.Outcome;
import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import io.quecsim.hal.power.Reset;
import io.quecsim.hal.power.Resettable;
import java.net.InetAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A module's TCP/IP stack: sockets with bounded buffers over a {@link NetLink}, which is the host's network, a simulated
 * one, or none. Every call returns at once; connecting, listening and looking up a name are decided later, told to the
 * socket's {@link NetListener}. What the host does reaches the stack through the door only, so a recorded run replays
 * without a network. For the domain's thread.
 */
public final class NetStack implements Resettable, AutoCloseable {
    private final TimeDomain domain;
    private final Trace trace;
    private final NetLimits limits;
    private final NetLink link;
    private final boolean outside;
    private final Map<Integer, NetSocket> sockets = new LinkedHashMap<>();
    private int lastId;

    private NetStack(
            TimeDomain domain, Trace trace, NetLimits limits, boolean outside, Function<NetEvents, NetLink> maker) {
        this.domain = domain;
        this.trace = trace;
        this.limits = limits;
        this.outside = outside;
        NetEvents events = new Events();
        if (outside) {
            int source = domain.door().register((Outcome outcome, long time) -> NetOutcomes.tell(outcome, events));
            NetOutcomes throughTheDoor = new NetOutcomes(domain.door(), source);
            this.link = domain.door().isReplaying() ? new SilentLink() : maker.apply(throughTheDoor);
        } else {
            this.link = maker.apply(events);
        }
    }

    /**
     * A stack whose link lives in the host's time. The link may speak on any thread.
     *
     * @param maker makes the link; not called in a replay
     */
    public static NetStack outside(
            TimeDomain domain, Trace trace, NetLimits limits, Function<NetEvents, NetLink> maker) {
        return new NetStack(domain, trace, limits, true, maker);
    }

    /** A stack whose link is simulated and speaks on the domain's thread, in events. */
    public static NetStack simulated(
            TimeDomain domain, Trace trace, NetLimits limits, Function<NetEvents, NetLink> maker) {
        return new NetStack(domain, trace, limits, false, maker);
    }

    /** A stack without a network. */
    public static NetStack off(TimeDomain domain, Trace trace, NetLimits limits) {
        return simulated(domain, trace, limits, events -> new OffLink(domain, events));
    }

    /**
     * Begins to connect.
     *
     * @throws NetException EMFILE when all sockets are in use
     */
    public TcpConnection connect(Endpoint remote) {
        TcpConnection connection = remember(new TcpConnection(this, nextId(), remote));
        link.connect(connection.id, remote);
        return connection;
    }

    /**
     * Begins to listen.
     *
     * @param backlog how many connections may wait to be accepted, at least 1
     * @throws NetException EMFILE when all sockets are in use
     */
    public TcpServer listen(Endpoint local, int backlog) {
        TcpServer server = remember(new TcpServer(this, nextId(), backlog));
        link.listen(server.id, local, backlog);
        return server;
    }

    /** Begins to look {@code host} up; a numeric address asks nobody. */
    public NameQuery resolve(String host) {
        NameQuery query = remember(new NameQuery(this, nextId()));
        Optional<InetAddress> numeric = Endpoint.numeric(host);
        if (numeric.isPresent()) {
            domain.after(0, due -> resolved(query.id, List.of(numeric.get())));
        } else {
            link.resolve(query.id, host);
        }
        return query;
    }

    /** Closes every socket. The link stays: what a reset of the module does to it, the module's radio decides. */
    @Override
    public void reset(Reset how) {
        for (NetSocket socket : List.copyOf(sockets.values())) {
            sockets.remove(socket.id);
            socket.letGo();
        }
    }

    /** Closes every socket and gives the link back. */
    @Override
    public void close() {
        reset(Reset.HARD);
        link.close();
    }

    NetLimits limits() {
        return limits;
    }

    NetLink link() {
        return link;
    }

    boolean isFull() {
        return sockets.size() >= limits.maxSockets();
    }

    TcpConnection adopt(long token, Endpoint local, Endpoint remote) {
        TcpConnection connection = remember(new TcpConnection(this, nextId(), remote));
        connection.connected(local);
        link.adopt(token, connection.id);
        return connection;
    }

    void forget(NetSocket socket) {
        sockets.remove(socket.id);
    }

    void sourceOpened() {
        if (outside) {
            domain.door().openSource();
        }
    }

    void sourceClosed() {
        if (outside) {
            domain.door().closeSource();
        }
    }

    int track(String name) {
        return trace.track(domain.nowNanos(), Trace.TrackKind.NET, name, 0);
    }

    void traceInstant(int track, String name, long value) {
        if (trace.on()) {
            trace.instant(domain.nowNanos(), track, trace.name(name), value);
        }
    }

    void traceBytes(int track, String name, byte[] data) {
        if (trace.on()) {
            trace.bytes(domain.nowNanos(), track, trace.name(name), data, 0, data.length);
        }
    }

    private int nextId() {
        if (isFull()) {
            throw new NetException(Errno.EMFILE);
        }
        return ++lastId;
    }

    private <S extends NetSocket> S remember(S socket) {
        sockets.put(socket.id, socket);
        return socket;
    }

    private void resolved(int id, List<InetAddress> addresses) {
        if (sockets.get(id) instanceof NameQuery query) {
            query.resolved(addresses);
        }
    }

    /** What the link says, for sockets that still exist; it may not have heard yet that one was closed. */
    private final class Events implements NetEvents {
        private @Nullable NetSocket find(int id) {
            return sockets.get(id);
        }

        @Override
        public void connected(int id, Endpoint local) {
            NetSocket socket = find(id);
            if (socket != null) {
                socket.connected(local);
            }
        }

        @Override
        public void failed(int id, int errno) {
            NetSocket socket = find(id);
            if (socket != null) {
                socket.failed(errno);
            }
        }

        @Override
        public void listening(int id, Endpoint local) {
            NetSocket socket = find(id);
            if (socket != null) {
                socket.listening(local);
            }
        }

        @Override
        public void arrived(int listenerId, long token, Endpoint local, Endpoint remote) {
            NetSocket socket = find(listenerId);
            if (socket != null) {
                socket.arrived(token, local, remote);
            } else {
                link.refuse(token);
            }
        }

        @Override
        public void bytes(int id, byte[] data) {
            NetSocket socket = find(id);
            if (socket != null) {
                socket.bytes(data);
            }
        }

        @Override
        public void sent(int id, int bytes) {
            NetSocket socket = find(id);
            if (socket != null) {
                socket.sent(bytes);
            }
        }

        @Override
        public void ended(int id) {
            NetSocket socket = find(id);
            if (socket != null) {
                socket.ended();
            }
        }

        @Override
        public void resolved(int id, List<InetAddress> addresses) {
            NetStack.this.resolved(id, addresses);
        }
    }
}
